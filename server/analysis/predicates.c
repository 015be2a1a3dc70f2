#include "predicates.h"

#include "classes.h"
#include "text.h"

enum { MOST_ASIDE = 3 };

/* "is", "became": a verb that joins its subject with what that is. */
static bool joins(const Block *block, const Piece *verb) {
    static const char *const become[] = {"become", "becomes", "became", "remains", "remained"};
    if (verb == NULL || !piece_is_finite(verb) || verb->negated || verb->supposed || verb->passive) return false;
    return (verb->classes & LEXICON(COPULA)) || TEXT_IS_ONE(block_token(block, verb->head), become);
}

/* "served as a judge": any verb that is told as a fact. */
static bool joins_by_as(const Piece *verb) {
    return piece_is_finite(verb) && !verb->negated && !verb->supposed;
}

/* The verb right before the nominal, possessors, adverbs and "as" passed over; NULL where there is none. */
static const Piece *verb_before(const Block *block, const Piece *nominal) {
    const Piece *before = block_beside(block, nominal, -1);
    for (int n = 0; n < MOST_ASIDE && piece_is_possessor(before); n++) before = block_beside(block, before, -1);
    for (int n = 0; n < MOST_ASIDE && piece_is(before, PIECE_OTHER); n++) before = block_beside(block, before, -1);
    if (before == NULL || before->quoted != nominal->quoted) return NULL;
    if (joins(block, before)) return before;
    const Piece *verb = text_is(block_token(block, before->start), "as") ? block_beside(block, before, -1) : NULL;
    const Piece *last = &block->pieces.items[phrase_end(block, block_number(block, nominal)) - 1];
    bool clause = nominal->possessive || piece_is_finite(block_beside(block, last, 1)); /* "watched as a judge left" */
    return verb != NULL && joins_by_as(verb) && verb->quoted == nominal->quoted && !clause ? verb : NULL;
}

/* "a writer and director": the person of the first, where that is known by what stands beside them or is said of
 * them. */
static uint32_t person_of_pair(const Roles *roles, Spot spot) {
    const Piece *joint = block_beside(spot.block, spot.piece, -1), *next = block_beside(spot.block, spot.piece, 1);
    bool pair = piece_is(joint, PIECE_CONJUNCTION) && text_is(block_token(spot.block, joint->start), "and");
    const Piece *first = pair ? block_beside(spot.block, joint, -1) : NULL;
    if (!piece_is(first, PIECE_NOMINAL) || first->end != joint->start || piece_is_finite(next)) return SAID_NONE;
    const Referent *referent = &roles->nominals[spot.number - (uint32_t)(spot.piece - first)];
    return referent->set && referent->by == SAID_BY_APPOSITION ? referent->people.items[0] : SAID_NONE;
}

bool predicate_read(Roles *roles, Spot spot, const Referent *subjects) {
    const Block *block = spot.block;
    if (!phrase_is_person(spot.piece) || spot.piece->possessive) return false;
    if (spot.piece->quoted || spot.piece->within || phrase_is_before_name(block, spot.piece)) return false;
    uint32_t same = person_of_pair(roles, spot);
    if (same != SAID_NONE) {
        roles->nominals[spot.number] = role_mention(roles, same, SAID_BY_APPOSITION, SAID_GRADE_B);
        return true;
    }
    const Piece *verb = verb_before(block, spot.piece);
    uint32_t first = roles->article->first_piece[spot.paragraph];
    uint32_t subject = verb == NULL ? SAID_NONE : roles->clauses->subject[first + block_number(block, verb)];
    if (subject == SAID_NONE || !subjects[first + subject].set || subjects[first + subject].reading != SAID_ONE)
        return false;
    const Referent *who = &subjects[first + subject];
    uint32_t person = who->people.items[0], last = phrase_end(block, block_number(block, spot.piece)) - 1;
    if (roles->ranks[person] == ROLE_NONE) {
        roles->of[person] =
            article_span(roles->article, spot.paragraph, phrase_start(block, block_number(block, spot.piece)),
                         block->pieces.items[last].end);
        roles->ranks[person] = ROLE_PREDICATE;
    }
    roles->nominals[spot.number] = role_mention(roles, person, SAID_BY_APPOSITION, (SaidGrade)who->grade);
    return true;
}

void roles_add_predicates(Roles *roles, const Referent *pronouns) {
    const Article *article = roles->article;
    for (uint32_t p = 0; p < article->paragraphs.count; p++) {
        for (uint32_t i = 0; i < article->blocks[p]->pieces.count; i++) {
            Spot spot = article_spot(article, p, i);
            if (!roles->nominals[spot.number].set) predicate_read(roles, spot, pronouns);
        }
    }
}
