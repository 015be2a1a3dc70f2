#include "state.h"

#include "text.h"

/* A word of the state's name, and how news copy and the post shorten it. */
static const char *const STATES[][3] = {
    {"Alabama", "Ala.", "-AL"},      {"Alaska", "Alaska", "-AK"},     {"Arizona", "Ariz.", "-AZ"},
    {"Arkansas", "Ark.", "-AR"},     {"California", "Calif.", "-CA"}, {"Colorado", "Colo.", "-CO"},
    {"Connecticut", "Conn.", "-CT"}, {"Delaware", "Del.", "-DE"},     {"Florida", "Fla.", "-FL"},
    {"Georgia", "Ga.", "-GA"},       {"Hawaii", "Hawaii", "-HI"},     {"Idaho", "Idaho", "-ID"},
    {"Illinois", "Ill.", "-IL"},     {"Indiana", "Ind.", "-IN"},      {"Iowa", "Iowa", "-IA"},
    {"Kansas", "Kan.", "-KS"},       {"Kentucky", "Ky.", "-KY"},      {"Louisiana", "La.", "-LA"},
    {"Maine", "Maine", "-ME"},       {"Maryland", "Md.", "-MD"},      {"Massachusetts", "Mass.", "-MA"},
    {"Michigan", "Mich.", "-MI"},    {"Minnesota", "Minn.", "-MN"},   {"Mississippi", "Miss.", "-MS"},
    {"Missouri", "Mo.", "-MO"},      {"Montana", "Mont.", "-MT"},     {"Nebraska", "Neb.", "-NE"},
    {"Nevada", "Nev.", "-NV"},       {"Ohio", "Ohio", "-OH"},         {"Oklahoma", "Okla.", "-OK"},
    {"Oregon", "Ore.", "-OR"},       {"Pennsylvania", "Pa.", "-PA"},  {"Tennessee", "Tenn.", "-TN"},
    {"Texas", "Tex.", "-TX"},        {"Utah", "Utah", "-UT"},         {"Vermont", "Vt.", "-VT"},
    {"Virginia", "Va.", "-VA"},      {"Washington", "Wash.", "-WA"},  {"Wisconsin", "Wis.", "-WI"},
    {"Wyoming", "Wyo.", "-WY"},      {"Hampshire", "N.H.", "-NH"},    {"Jersey", "N.J.", "-NJ"},
    {"Mexico", "N.M.", "-NM"},       {"York", "N.Y.", "-NY"},         {"Island", "R.I.", "-RI"},
    {"Rhode", "R.I.", "-RI"},        {"Carolina", "N.C.", "-NC"},     {"Carolina", "S.C.", "-SC"},
    {"Dakota", "N.D.", "-ND"},       {"Dakota", "S.D.", "-SD"},       {"New", "N.", "-N"},
    {"North", "N.", "-N"},           {"South", "S.", "-S"},           {"West", "W.Va.", "-WV"},
};

bool state_is_named(SaidText word, SaidText words) {
    for (uint32_t i = 0; i < sizeof STATES / sizeof *STATES; i++) {
        if (!text_equal(word, text_of(STATES[i][0]))) continue;
        if (text_holds(words, text_of(STATES[i][1])) || text_holds(words, text_of(STATES[i][2]))) return true;
    }
    return false;
}
