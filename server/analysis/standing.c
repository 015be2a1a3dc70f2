#include "standing.h"

#include "classes.h"
#include "text.h"

/* Fine kinds of what may speak. */
enum {
    TYPE_NONE,
    TYPE_HE,
    TYPE_SHE,
    TYPE_THEY,
    TYPE_IT,
    TYPE_I,
    TYPE_PERSON,
    TYPE_FULL_PERSON, /* two words or more */
    TYPE_TITLED_PERSON,
    TYPE_NAME,
    TYPE_ROLE,
    TYPE_ROLES,
    TYPE_VAGUE,
    TYPE_GROUP,
    TYPE_PAPER,
    TYPE_NOUN,
    TYPE_WHO
};

static bool is_word(const Scene *scene, const Piece *piece, const char *word) {
    return text_is(block_token(scene->block, piece->start), word);
}

static uint8_t type_of_pronoun(uint64_t classes) {
    if (classes & LEXICON(PRONOUN_HE)) return TYPE_HE;
    if (classes & LEXICON(PRONOUN_SHE)) return TYPE_SHE;
    if (classes & LEXICON(PRONOUN_THEY)) return TYPE_THEY;
    return classes & LEXICON(PRONOUN_I) ? TYPE_I : TYPE_IT;
}

static uint8_t type_of_nominal(uint64_t classes) {
    if (classes & LEXICON(VAGUE)) return TYPE_VAGUE;
    if (classes & LEXICON(ROLES)) return TYPE_ROLES;
    if (classes & ONE_PERSON) return TYPE_ROLE;
    return classes & LEXICON(GROUP) ? TYPE_GROUP : TYPE_PAPER;
}

static uint8_t type_of(const Scene *scene, uint32_t step, bool person) {
    const Piece *piece = scene_piece(scene, step);
    switch (piece->kind) {
    case PIECE_NAME:
        if (!person) return TYPE_NAME;
        if (piece->titled) return TYPE_TITLED_PERSON;
        return piece->tail > piece->head + 1 ? TYPE_FULL_PERSON : TYPE_PERSON;
    case PIECE_PRONOUN:
        return type_of_pronoun(piece->classes);
    case PIECE_NOMINAL:
        return type_of_nominal(piece->classes);
    case PIECE_NOUN:
        return TYPE_NOUN;
    case PIECE_RELATIVE:
        return is_word(scene, piece, "who") && scene_antecedent(scene, step) != NO_STEP ? TYPE_WHO : TYPE_NONE;
    default:
        return TYPE_NONE;
    }
}

bool standing_is_somebody(const Standing *standing) {
    switch (standing->type) {
    case TYPE_HE:
    case TYPE_SHE:
    case TYPE_PERSON:
    case TYPE_FULL_PERSON:
    case TYPE_TITLED_PERSON:
    case TYPE_ROLE:
    case TYPE_ROLES:
    case TYPE_VAGUE:
        return true;
    default:
        return false;
    }
}

/* Signs below 32 are kinds of pieces, told apart further where that says more. */
enum {
    SIGN_PERSON = 32,
    SIGN_HE,
    SIGN_I,
    SIGN_THAT,
    SIGN_BY,
    SIGN_BECAUSE,
    SIGN_POSSESSOR,
    SIGN_TO,
    SIGN_QUOTE /* and four in all: one that is short, and one that ends its sentence */
};

static uint8_t sign_of_quote(const Scene *scene, uint32_t step) {
    enum { SHORT_TOKENS = 6 };
    const Piece *quote = scene_piece(scene, step);
    bool brief = quote->end - quote->start < SHORT_TOKENS;
    bool last = step + 1 >= scene->count || scene_piece(scene, step + 1)->sentence > quote->last_sentence;
    return (uint8_t)(SIGN_QUOTE + brief + 2 * last);
}

static uint8_t sign_of_verb(const Piece *piece) {
    enum { FIRST_VERB = 64 };
    uint32_t strength = piece->kind == PIECE_SAYING ? 2 : piece->kind == PIECE_CUE ? 1 : 0;
    bool denied = piece->negated || piece->supposed;
    return (uint8_t)(FIRST_VERB + strength * 8 + (piece->participle ? 4U : 0U) + (piece->passive ? 2U : 0U) + denied);
}

static uint8_t sign_of(const Scene *scene, uint32_t step, bool person) {
    const Piece *piece = scene_piece(scene, step);
    if (piece_is_verb(piece)) return sign_of_verb(piece);
    if (piece_is_possessor(piece)) return SIGN_POSSESSOR;
    switch (piece->kind) {
    case PIECE_OTHER:
        return 0;
    case PIECE_NAME:
        return person ? SIGN_PERSON : PIECE_NAME + 1;
    case PIECE_PRONOUN:
        if (piece->classes & LEXICON(PRONOUN_I)) return SIGN_I;
        return piece->classes & LEXICON(PRONOUN_SUBJECT) ? SIGN_HE : PIECE_PRONOUN + 1;
    case PIECE_RELATIVE:
        return is_word(scene, piece, "that") ? SIGN_THAT : PIECE_RELATIVE + 1;
    case PIECE_PREPOSITION:
        return is_word(scene, piece, "by") ? SIGN_BY : is_word(scene, piece, "to") ? SIGN_TO : PIECE_PREPOSITION + 1;
    case PIECE_CONJUNCTION:
        return is_word(scene, piece, "and") || is_word(scene, piece, "but") ? PIECE_CONJUNCTION + 1 : SIGN_BECAUSE;
    case PIECE_QUOTE:
        return sign_of_quote(scene, step);
    default:
        return (uint8_t)(piece->kind + 1);
    }
}

/* "argued", "argues" and "arguing" are one word. */
static uint32_t stem(SaidText word) {
    enum { LEAST_LEFT = 3 };
    static const char *const endings[] = {"ing", "ed", "es", "s", "e"};
    for (uint32_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        SaidText ending = text_of(endings[i]);
        if (word.length < ending.length + LEAST_LEFT || !text_ends(word, ending)) continue;
        word.length -= ending.length;
        break;
    }
    return text_hash_folded(word);
}

static uint32_t word_of(const Scene *scene, const Piece *piece) {
    if (piece->kind == PIECE_QUOTE) return 0;
    uint32_t head = piece->kind == PIECE_NAME ? piece->tail - 1 : piece->head;
    SaidText word = block_token(scene->block, head);
    return piece_is_verb(piece) ? stem(word) : text_hash_folded(word);
}

uint32_t standing_strength(const Scene *scene, uint32_t step) {
    switch (scene_kind(scene, step)) {
    case PIECE_SAYING:
        return 3;
    case PIECE_CUE:
        return 2;
    case PIECE_VERB:
        return 1;
    default:
        return 0;
    }
}

/* The step before, those that say nothing passed over. */
static uint32_t step_before(const Scene *scene, uint32_t step, uint32_t least) {
    uint32_t before = step - 1;
    while (before > least && scene_kind(scene, before) == PIECE_OTHER) before--;
    return before;
}

static StandingHow how_before(const Scene *scene, uint32_t verb, uint32_t subject) {
    uint32_t before = step_before(scene, verb, subject);
    switch (scene_kind(scene, before)) {
    case PIECE_RELATIVE:
        return HOW_RELATIVE;
    case PIECE_CONJUNCTION:
        return HOW_SHARED;
    case PIECE_COMMA:
    case PIECE_DASH:
    case PIECE_BRACKET:
        return HOW_ACROSS;
    default:
        return HOW_DIRECT;
    }
}

/* Notes the verb with its subject, unless that has a stronger one. */
static void note_subject(const Scene *scene, Standing *standings, uint32_t verb, uint32_t subject, StandingHow how) {
    Standing *standing = &standings[subject];
    bool weaker =
        standing->verb != NO_STEP && standing_strength(scene, verb) <= standing_strength(scene, standing->verb);
    if (weaker) return;
    standing->verb = verb;
    standing->how = (uint8_t)how;
}

static void read_verb(const Scene *scene, Standing *standings, uint32_t verb, uint32_t start) {
    const Piece *piece = scene_piece(scene, verb);
    bool participle = piece->participle;
    if (participle && piece->kind == PIECE_VERB) return;
    uint32_t subject = participle ? scene_participle_subject(scene, verb) : scene_subject_before(scene, verb, start);
    if (subject != NO_STEP)
        note_subject(scene, standings, verb, subject, participle ? HOW_PARTICIPLE : how_before(scene, verb, subject));
    uint32_t who = verb > start && !participle ? step_before(scene, verb, start) : NO_STEP;
    if (who != NO_STEP && standings[who].type == TYPE_WHO) note_subject(scene, standings, verb, who, HOW_DIRECT);
    PieceKind before = verb > start ? scene_kind(scene, verb - 1) : PIECE_STOP;
    bool may_invert = before == PIECE_COMMA || before == PIECE_QUOTE || before == PIECE_STOP || before == PIECE_DASH;
    if (participle || !may_invert || piece->kind == PIECE_VERB) return;
    uint32_t after = scene_subject_after(scene, verb);
    if (after != NO_STEP && standings[after].inverted == NO_STEP) standings[after].inverted = verb;
}

const Standing *standings_read(const Scene *scene, Arena *arena) {
    Standing *standings = arena_array(arena, Standing, (size_t)scene->count + 1);
    for (uint32_t step = 0; step < scene->count; step++) {
        bool person = scene_is_person(scene, step);
        standings[step] = (Standing){.sign = sign_of(scene, step, person),
                                     .type = type_of(scene, step, person),
                                     .person = person,
                                     .verb = NO_STEP,
                                     .inverted = NO_STEP,
                                     .word = word_of(scene, scene_piece(scene, step))};
    }
    for (uint32_t step = 0; step < scene->count; step++) {
        if (piece_is_verb(scene_piece(scene, step)))
            read_verb(scene, standings, step, scene_sentence_start(scene, step));
        uint32_t named = scene_kind(scene, step) == PIECE_ACCORDING ? scene_subject_after(scene, step) : NO_STEP;
        if (named != NO_STEP) standings[named].inverted = step;
    }
    return standings;
}
