#include "pronoun_grade.h"

#include "number.h"

/* Each family of signs begins where the one before it ends. */
enum {
    SIGN_BIAS,
    SIGN_TOP,
    SIGN_FIT = SIGN_TOP + 8,
    SIGN_CHOICES = SIGN_FIT + 6,
    SIGN_SENTENCES = SIGN_CHOICES + 4,
    SIGN_PARAGRAPHS = SIGN_SENTENCES + 4,
    SIGN_FORM = SIGN_PARAGRAPHS + 4,
    SIGN_QUOTED = SIGN_FORM + 4,
    SIGN_TOLD,
    SIGN_TAG,
    SIGN_SAYS,
    SIGN_STRANGER,
    SIGN_AMONG_STRANGERS,
    SIGN_MEANT,
    SIGN_SUBJECT,
    SIGN_CLOSE_RIVAL,
    SIGN_BLIND,
    SIGN_TELLER,
    SIGN_CLAUSE,
    SIGN_BESIDE
};

static const double TOPS[] = {0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97};

static void sign(PronounSigns *signs, uint32_t number, bool shown) {
    if (shown) signs->items[signs->count++] = (uint8_t)number;
}

static uint32_t least(uint32_t a, uint32_t b) {
    return a < b ? a : b;
}

/* Somebody else who fits stands as near as the one who leads. */
static bool has_close_rival(const PronounCase *pronoun, uint32_t best) {
    const Trace *traces = pronoun->antecedents->traces;
    uint32_t sentence = traces[pronoun->choices[best].who].last.sentence;
    for (uint32_t i = 0; i < pronoun->count; i++) {
        if (i != best && traces[pronoun->choices[i].who].last.sentence >= sentence) return true;
    }
    return false;
}

PronounSigns pronoun_signs(const PronounCase *pronoun, uint32_t best, double top, bool blind) {
    const Antecedents *all = pronoun->antecedents;
    const PronounChoice *choice = &pronoun->choices[best];
    const Stand *last = &all->traces[choice->who].last;
    PronounSigns signs = {.count = 0};
    uint32_t bucket = 0, strangers = 0;
    while (bucket < 7 && top >= TOPS[bucket]) bucket++;
    for (uint32_t i = 0; i < pronoun->count; i++) strangers += pronoun->choices[i].who >= all->people;
    sign(&signs, SIGN_BIAS, true);
    sign(&signs, SIGN_TOP + bucket, true);
    sign(&signs, blind ? SIGN_BLIND : SIGN_FIT + choice->fit, true);
    sign(&signs, SIGN_CHOICES + least(pronoun->count, 4) - 1, true);
    sign(&signs, SIGN_SENTENCES + least(antecedents_distance(all, last, pronoun->spot.piece), 3), true);
    sign(&signs, SIGN_PARAGRAPHS + least(pronoun->spot.paragraph - last->paragraph, 3), true);
    sign(&signs, SIGN_FORM + pronoun->form, true);
    sign(&signs, SIGN_QUOTED, pronoun->spot.piece->quoted);
    sign(&signs, SIGN_TOLD, pronoun->told);
    sign(&signs, SIGN_TAG, pronoun->tag);
    sign(&signs, SIGN_SAYS, pronoun->place.verb == PIECE_SAYING);
    sign(&signs, SIGN_STRANGER, choice->who >= all->people);
    sign(&signs, SIGN_AMONG_STRANGERS, strangers > 0);
    sign(&signs, SIGN_MEANT, !blind && all->meant_by[pronoun->pronoun] == choice->who);
    sign(&signs, SIGN_SUBJECT, all->subject == choice->who);
    bool told = pronoun->told && all->teller_sentence == all->sentence;
    sign(&signs, SIGN_TELLER, told && all->teller == choice->who);
    sign(&signs, SIGN_CLAUSE, all->clause_subject == choice->who);
    sign(&signs, SIGN_BESIDE, pronoun->form == FORM_REFLEXIVE && all->orders == last->order + 1);
    sign(&signs, SIGN_CLOSE_RIVAL, has_close_rival(pronoun, best));
    return signs;
}

void pronoun_shares(double *scores, uint32_t count) {
    double most = scores[0], sum = 0;
    for (uint32_t i = 1; i < count; i++)
        if (scores[i] > most) most = scores[i];
    for (uint32_t i = 0; i < count; i++) sum += scores[i] = number_exp(scores[i] - most);
    for (uint32_t i = 0; i < count; i++) scores[i] /= sum;
}

/* "Wu and Marsh came. He said": nothing tells which of the two. */
static bool is_pair(const PronounCase *pronoun, const PronounVerdict *verdict) {
    if (verdict->second == NO_CHOICE) return false;
    const Trace *traces = pronoun->antecedents->traces;
    const Stand *a = &traces[pronoun->choices[verdict->best].who].last;
    const Stand *b = &traces[pronoun->choices[verdict->second].who].last;
    return a->place.part == PART_JOINED && b->place.part == PART_JOINED && a->sentence == b->sentence;
}

PronounVerdict pronoun_verdict(const PronounCase *pronoun, double *scores, const Model *model) {
    PronounVerdict verdict = {.best = 0, .second = NO_CHOICE};
    pronoun_shares(scores, pronoun->count);
    for (uint32_t i = 1; i < pronoun->count; i++) {
        if (scores[i] > scores[verdict.best]) {
            verdict.second = verdict.best;
            verdict.best = i;
        } else if (verdict.second == NO_CHOICE || scores[i] > scores[verdict.second]) {
            verdict.second = i;
        }
    }
    PronounSigns signs = pronoun_signs(pronoun, verdict.best, scores[verdict.best], false);
    double sum = 0;
    for (uint32_t i = 0; i < signs.count; i++) sum += model_extra(model, GRADE_SIGNS + signs.items[i]);
    double sure = number_share(sum);
    verdict.open = sure < model_extra(model, GRADE_OPEN) || is_pair(pronoun, &verdict);
    verdict.grade = SAID_GRADE_C;
    if (sure >= model_extra(model, GRADE_B)) verdict.grade = SAID_GRADE_B;
    if (sure >= model_extra(model, GRADE_A)) verdict.grade = SAID_GRADE_A;
    return verdict;
}
