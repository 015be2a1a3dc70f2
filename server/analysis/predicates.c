#include "predicates.h"

#include "classes.h"
#include "text.h"

enum { MOST_ASIDE = 3 };

/* "is", "became": a verb that joins its subject with what that is. */
static bool joins(const Block *block, const Piece *verb) {
    static const char *const become[] = {"become", "becomes", "became", "remains", "remained"};
    if (!piece_is_finite(verb) || verb->negated || verb->supposed || verb->passive) return false;
    return (verb->classes & LEXICON(COPULA)) || TEXT_IS_ONE(block_token(block, verb->head), become);
}

/* The verb right before the nominal, possessors and adverbs passed over; NULL where there is none. */
static const Piece *verb_before(const Block *block, const Piece *nominal) {
    const Piece *before = block_beside(block, nominal, -1);
    for (int n = 0; n < MOST_ASIDE && piece_is_possessor(before); n++) before = block_beside(block, before, -1);
    for (int n = 0; n < MOST_ASIDE && piece_is(before, PIECE_OTHER); n++) before = block_beside(block, before, -1);
    return before != NULL && before->quoted == nominal->quoted && joins(block, before) ? before : NULL;
}

bool predicate_read(Roles *roles, Spot spot, const Referent *subjects) {
    const Block *block = spot.block;
    const Piece *next = block_beside(block, spot.piece, 1);
    bool before_name = piece_is(next, PIECE_NAME) && next->start == spot.piece->end;
    if (!phrase_is_person(spot.piece) || spot.piece->quoted || spot.piece->within || before_name) return false;
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
