#include "lexicon.h"
#include "pronoun_case.h"
#include "text.h"

/* How many pieces back the words between a pronoun and a person of its sentence are read, and how many of them count.
 */
enum { BETWEEN = 40, MOST_STEPS = 7 };

/* Each question's number; those from Q_GENDER on tell gender. */
enum {
    Q_FAR,
    Q_FAR_FORM,
    Q_RANK,
    Q_RANK_FAR,
    Q_PART_FAR,
    Q_PART_FORM,
    Q_SUBJECT_FAR,
    Q_KIND,
    Q_COUNT,
    Q_HERE,
    Q_SUBJECT,
    Q_SPEAKER,
    Q_SPEAKER_TAG,
    Q_MEANT,
    Q_EMBEDDED,
    Q_LEADS,
    Q_LEADS_PARAGRAPH,
    Q_QUOTED,
    Q_TELLER,
    Q_TAG,
    Q_VERBS,
    Q_OPENING,
    Q_BETWEEN,
    Q_BETWEEN_TAIL,
    Q_CLAUSES,
    Q_STRANGER,
    Q_OUTER,
    Q_TOPIC,
    Q_ALONE,
    Q_LAST_SUBJECT_PART,
    Q_PARAGRAPHS,
    Q_TOLD,
    Q_CLAUSE,
    Q_CLAUSE_WORD,
    Q_LEADER,
    Q_TELLER_BESIDE,
    Q_WHOLE,
    Q_WHOLE_SPEAKER,
    Q_SUBJECT_OF,
    Q_SUBJECT_LEADS,
    Q_LEADER_BEFORE,
    Q_PARAGRAPH_BEFORE,
    Q_QUOTE_TAG,
    Q_QUOTE_TAG_SPEAKER,
    Q_GENDER,
    Q_MEANT_SAME,
    Q_FIT_ALONE
};

typedef struct Asked {
    const PronounCase *pronoun;
    const PronounChoice *choice;
    const Trace *trace;
    Features *features;
    uint32_t sentences, paragraphs, subject; /* how far, in steps of `far` */
    uint32_t near;                           /* sentences, 3 and more alike */
} Asked;

static uint32_t far(uint32_t distance) {
    if (distance < 4) return distance;
    return distance < 6 ? 4 : distance < 10 ? 5 : 6;
}

static uint32_t many(uint32_t count) {
    return count < 4 ? count : count < 8 ? 4 : count < 16 ? 5 : 6;
}

static void ask(const Asked *asked, uint32_t question, uint64_t answer) {
    features_add(asked->features, question, answer);
}

static void ask_distance(const Asked *asked) {
    const PronounCase *pronoun = asked->pronoun;
    const Stand *last = &asked->trace->last;
    uint32_t sentences = asked->sentences, rank = many(asked->choice->rank);
    uint64_t form = pronoun->form + 4U * last->quoted + 8U * pronoun->spot.piece->quoted;
    uint64_t part = last->place.part + 16U * asked->near;
    ask(asked, Q_FAR, feature_pair(sentences, asked->paragraphs));
    ask(asked, Q_PARAGRAPHS, feature_pair(asked->paragraphs, pronoun->leads_paragraph));
    ask(asked, Q_FAR_FORM, feature_pair(sentences, form));
    ask(asked, Q_RANK, rank);
    ask(asked, Q_RANK_FAR, feature_three(rank, sentences, form));
    ask(asked, Q_PART_FAR, part);
    ask(asked, Q_PART_FORM, feature_pair(part, form));
    ask(asked, Q_KIND, feature_three(last->kind, sentences, form));
    ask(asked, Q_VERBS, feature_three(last->place.verb, pronoun->place.verb, sentences < 2 ? sentences : 2));
    ask(asked, Q_OPENING,
        feature_three(pronoun->leads + 2U * pronoun->leads_paragraph, part, pronoun->joint + 32U * pronoun->form));
    ask(asked, Q_SUBJECT_FAR, feature_pair(asked->subject, form));
    ask(asked, Q_LAST_SUBJECT_PART, feature_three(asked->subject, pronoun->place.part, sentences < 2 ? sentences : 2));
}

/* How often and how lately somebody was mentioned, and as what. */
static void ask_salience(const Asked *asked) {
    const PronounCase *pronoun = asked->pronoun;
    const Antecedents *all = pronoun->antecedents;
    const Trace *trace = asked->trace;
    uint32_t who = asked->choice->who, near = asked->near;
    bool meant = all->meant == who, quoted = pronoun->spot.piece->quoted;
    ask(asked, Q_COUNT, many(trace->count));
    ask(asked, Q_HERE, feature_pair(many(trace->here), asked->paragraphs > 0));
    ask(asked, Q_SUBJECT, feature_three(all->subject == who, pronoun->form, pronoun->place.part));
    ask(asked, Q_MEANT, feature_three(meant, meant ? far(all->sentence - all->meant_sentence) : 0, pronoun->form));
    ask(asked, Q_LEADS, feature_three(trace->last.leads, near, pronoun->form));
    ask(asked, Q_LEADS_PARAGRAPH, feature_three(trace->last.leads_paragraph, all->paragraph_leader == who, near));
    ask(asked, Q_QUOTED, feature_three(trace->last.quoted, quoted, near));
    ask(asked, Q_OUTER, feature_pair(trace->outer.set, quoted));
    ask(asked, Q_STRANGER, who < all->people ? 0 : feature_three(1, near, trace->last.place.part));
    ask(asked, Q_ALONE, feature_pair(pronoun->count > 1, near));
}

/* Who spoke last, and whether the pronoun is in the tag of a quotation. */
static void ask_speaker(const Asked *asked) {
    const PronounCase *pronoun = asked->pronoun;
    const Antecedents *all = pronoun->antecedents;
    const Stand *last = &asked->trace->last;
    bool speaker = all->speaker == asked->choice->who;
    bool tags = pronoun->place.verb == PIECE_SAYING && pronoun->joint == PIECE_QUOTE;
    uint32_t ago = speaker ? far(pronoun->spot.paragraph - all->speaker_paragraph) : 0;
    uint64_t stand = feature_three(asked->near, last->place.part, last->kind + 4U * last->embedded);
    ask(asked, Q_SPEAKER, feature_three(speaker, ago, pronoun->form));
    ask(asked, Q_SPEAKER_TAG, feature_three(speaker, pronoun->place.verb, ago));
    ask(asked, Q_WHOLE_SPEAKER, feature_three(stand, pronoun->place.verb + 32U * speaker, pronoun->joint));
    ask(asked, Q_SUBJECT_OF, feature_three(last->place.verb, pronoun->place.verb, asked->near + 4U * speaker));
    ask(asked, Q_QUOTE_TAG, feature_three(tags, last->quoted, asked->near));
    ask(asked, Q_QUOTE_TAG_SPEAKER, feature_three(tags, speaker, ago));
}

/* Whose words the sentence tells, and whose clause stands before the pronoun. In "Wu, he said, had come" the teller
 * stands beside what is told. */
static void ask_teller(const Asked *asked) {
    const PronounCase *pronoun = asked->pronoun;
    const Antecedents *all = pronoun->antecedents;
    const Stand *last = &asked->trace->last;
    uint32_t who = asked->choice->who;
    bool told = all->teller != SAID_NONE && all->teller_sentence == all->sentence;
    bool teller = told && all->teller == who, beside = told && all->leader != all->teller;
    bool clause = all->clause_subject == who;
    ask(asked, Q_LEADER, feature_three(all->leader == who, beside + 2U * told, pronoun->told));
    ask(asked, Q_TELLER_BESIDE, feature_three(teller, beside, pronoun->form));
    ask(asked, Q_TELLER, feature_three(teller, pronoun->told, pronoun->form));
    ask(asked, Q_TOLD, feature_pair(teller, pronoun->told));
    ask(asked, Q_CLAUSE, feature_three(clause, pronoun->joint, pronoun->form));
    ask(asked, Q_CLAUSE_WORD, feature_pair(clause, pronoun->word_before));
    ask(asked, Q_EMBEDDED, feature_three(last->embedded, asked->near, pronoun->told + 2U * pronoun->tag));
    ask(asked, Q_TAG, feature_three(pronoun->tag, asked->sentences == 0, last->embedded));
}

/* Who led the sentence and the paragraph before. */
static void ask_leaders(const Asked *asked) {
    const PronounCase *pronoun = asked->pronoun;
    const Antecedents *all = pronoun->antecedents;
    const Stand *last = &asked->trace->last;
    uint32_t who = asked->choice->who, rank = asked->choice->rank < 2 ? asked->choice->rank : 2;
    uint64_t leads = pronoun->leads + 2U * pronoun->leads_paragraph + 4U * (pronoun->form == FORM_SUBJECT);
    uint64_t stand = feature_three(asked->near, last->place.part, last->kind + 4U * last->embedded);
    ask(asked, Q_SUBJECT_LEADS, feature_three(all->subject == who, leads, asked->near));
    ask(asked, Q_LEADER_BEFORE, feature_pair(all->leader_before == who, leads));
    ask(asked, Q_PARAGRAPH_BEFORE, feature_pair(all->paragraph_before == who, leads));
    ask(asked, Q_WHOLE, feature_three(stand, leads, rank));
}

/* Who is mentioned most among the choices is what the copy is about. */
static void ask_topic(const Asked *asked) {
    const PronounCase *pronoun = asked->pronoun;
    uint32_t most = 0;
    for (uint32_t i = 0; i < pronoun->count; i++) {
        uint32_t count = pronoun->antecedents->traces[pronoun->choices[i].who].count;
        if (count > most) most = count;
    }
    bool topic = asked->trace->count == most && most > 1;
    ask(asked, Q_TOPIC, feature_three(topic, asked->paragraphs, pronoun->leads_paragraph));
}

/* A verb, a joint or a mark between the two; 0 for what does not count. */
static uint32_t step_of(const Piece *piece) {
    if (piece_is_verb(piece)) return piece->participle ? 1 : 2U + (piece->kind == PIECE_SAYING) + 2U * piece->passive;
    switch (piece->kind) {
    case PIECE_COMMA:
        return 6;
    case PIECE_CONJUNCTION:
        return 7;
    case PIECE_RELATIVE:
        return 8;
    case PIECE_PREPOSITION:
        return 9;
    case PIECE_QUOTE:
        return 10;
    case PIECE_COLON:
    case PIECE_DASH:
    case PIECE_BRACKET:
        return 11;
    default:
        return 0;
    }
}

/* The words between the pronoun and a mention in the same sentence, from the pronoun back. */
static void ask_between(const Asked *asked) {
    const PronounCase *pronoun = asked->pronoun;
    const Stand *last = &asked->trace->last;
    uint32_t at = block_number(pronoun->spot.block, pronoun->spot.piece), clauses = 0, steps = 0;
    if (asked->sentences > 0 || last->paragraph != pronoun->spot.paragraph || at - last->piece > BETWEEN) return;
    uint64_t path = 1, tail = 1;
    while (at > last->piece + 1) {
        const Piece *piece = &pronoun->spot.block->pieces.items[--at];
        uint32_t step = piece->within || piece->quoted != pronoun->spot.piece->quoted ? 0 : step_of(piece);
        if (step == 0) continue;
        if (step >= 2 && step <= 5 && clauses < 3) clauses++;
        if (steps < 3) tail = tail * 16 + step;
        if (steps < MOST_STEPS) path = path * 16 + step;
        steps++;
    }
    uint64_t ends = pronoun->form + 4U * last->place.part;
    ask(asked, Q_BETWEEN, feature_pair(path, ends));
    ask(asked, Q_BETWEEN_TAIL, feature_three(tail, ends, clauses));
    ask(asked, Q_CLAUSES, feature_pair(clauses, ends));
}

static void ask_gender(const Asked *asked) {
    const PronounCase *pronoun = asked->pronoun;
    const Antecedents *all = pronoun->antecedents;
    uint32_t who = asked->choice->who, fit = asked->choice->fit;
    bool same = all->meant_by[pronoun->pronoun] == who;
    ask(asked, Q_GENDER, feature_pair(fit, who < all->people));
    ask(asked, Q_MEANT_SAME, feature_three(same, asked->near, asked->paragraphs));
    ask(asked, Q_FIT_ALONE, feature_pair(fit, pronoun->count > 1));
}

void pronoun_features(const PronounCase *pronoun, uint32_t choice, bool blind, Features *features) {
    const Antecedents *all = pronoun->antecedents;
    const Trace *trace = &all->traces[pronoun->choices[choice].who];
    Asked asked = {pronoun, &pronoun->choices[choice], trace, features, 0, 0, 7, 0};
    asked.sentences = far(antecedents_distance(all, &trace->last, pronoun->spot.piece));
    asked.paragraphs = far(pronoun->spot.paragraph - trace->last.paragraph);
    if (trace->subject.set) asked.subject = far(antecedents_distance(all, &trace->subject, pronoun->spot.piece));
    asked.near = asked.sentences < 3 ? asked.sentences : 3;
    features->count = 0;
    ask_distance(&asked);
    ask_salience(&asked);
    ask_speaker(&asked);
    ask_teller(&asked);
    ask_leaders(&asked);
    ask_topic(&asked);
    ask_between(&asked);
    if (!blind) ask_gender(&asked);
}
