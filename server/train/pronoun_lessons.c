#include "pronoun_lessons.h"

#include "attribution.h"
#include "pronoun_grade.h"

#include <stddef.h>
#include <string.h>

/* How many paragraphs back somebody may stand who is told by gender. */
enum { FAR_LESSON = 2 };

typedef struct Teacher {
    const ReadArticle *read;
    const Chains *chains; /* NULL where nobody marked them */
    const Learner *learner;
    Lessons *lessons;
    uint32_t article;
    PronounTried *tried;
    void *context;
} Teacher;

/* The chain of the pronoun. */
static uint32_t chain_of(const Teacher *teacher, const Spot *spot) {
    SaidSpan span = article_span(&teacher->read->article, spot->paragraph, spot->piece->start, spot->piece->end);
    return chain_at(teacher->chains, span);
}

/* Which choice is the person of the chain, or a stranger who is in it. */
static uint32_t choice_in_chain(const Teacher *teacher, const PronounCase *pronoun, uint32_t chain) {
    uint32_t people = pronoun->antecedents->people;
    for (uint32_t i = 0; chain != SAID_NONE && i < pronoun->count; i++) {
        uint32_t who = pronoun->choices[i].who;
        if (who < people && teacher->chains->chain[who] == chain) return i;
        if (who < people || teacher->chains->person[chain] != SAID_NONE) continue;
        const Stand *last = &pronoun->antecedents->traces[who].last;
        Spot at = article_spot(&teacher->read->article, last->paragraph, last->piece);
        SaidSpan head = article_span(&teacher->read->article, last->paragraph, at.piece->head, at.piece->head + 1);
        if (chain_around(teacher->chains, head) == chain) return i;
    }
    return NO_CHOICE;
}

/* Somebody is named whom the analysis does not know, or takes for the other gender by the name: what the model makes
 * of that is not its own fault. */
static bool is_hopeless(const Teacher *teacher, uint32_t chain, SaidPronoun pronoun) {
    uint32_t person = teacher->chains->person[chain];
    if (person == SAID_NONE) return teacher->chains->named[chain];
    return gender_fit(teacher->read->people.persons.items[person].gender, 0, pronoun) < FIT_UNKNOWN;
}

/* Without those whose gender is not known. */
static PronounCase without_unknown(const PronounCase *pronoun) {
    PronounCase kept = *pronoun;
    kept.count = 0;
    for (uint32_t i = 0; i < pronoun->count; i++) {
        if (pronoun->choices[i].fit == FIT_UNKNOWN) continue;
        kept.choices[kept.count] = pronoun->choices[i];
        kept.choices[kept.count].rank = kept.count;
        kept.count++;
    }
    return kept;
}

/* The one whose gender fits, where all others' does not; `open` where several may be meant: those who fit, and those
 * of whom it is not known and who stand as near. */
static uint32_t only_choice(const PronounCase *pronoun, bool *open) {
    uint32_t found = NO_CHOICE;
    bool unknown = false;
    for (uint32_t i = 0; i < pronoun->count; i++) {
        const Stand *last = &pronoun->antecedents->traces[pronoun->choices[i].who].last;
        bool near = pronoun->spot.paragraph - last->paragraph <= FAR_LESSON;
        if (pronoun->choices[i].fit == FIT_UNKNOWN && found == NO_CHOICE) unknown = true;
        if (pronoun->choices[i].fit < FIT_LISTED) continue;
        *open = *open || found != NO_CHOICE || unknown || !near;
        if (found == NO_CHOICE) found = i;
    }
    return found;
}

static uint32_t best_choice(const Learner *learner, const PronounCase *pronoun, bool blind, double *top) {
    Features features;
    double scores[MOST_ANTECEDENTS] = {0};
    for (uint32_t i = 0; i < pronoun->count; i++) {
        pronoun_features(pronoun, i, blind, &features);
        learner_score(learner, &features, &scores[i]);
    }
    pronoun_shares(scores, pronoun->count);
    uint32_t best = 0;
    for (uint32_t i = 1; i < pronoun->count; i++)
        if (scores[i] > scores[best]) best = i;
    *top = scores[best];
    return best;
}

static void add_lesson(Teacher *teacher, const PronounCase *pronoun, uint32_t right, bool marked) {
    Arena *arena = &teacher->lessons->arena;
    Lesson lesson = {.count = pronoun->count, .right = right, .article = teacher->article, .marked = marked};
    lesson.choices = arena_array(arena, Features, pronoun->count);
    for (uint32_t i = 0; i < pronoun->count; i++) pronoun_features(pronoun, i, !marked, &lesson.choices[i]);
    list_push(&teacher->lessons->items, arena, lesson);
}

/* One person may have got two names in the analysis. */
static bool is_same(const Teacher *teacher, const PronounCase *pronoun, uint32_t a, uint32_t b) {
    uint32_t people = pronoun->antecedents->people, x = pronoun->choices[a].who, y = pronoun->choices[b].who;
    if (teacher->chains == NULL || x >= people || y >= people) return a == b;
    return x == y || (teacher->chains->chain[x] != SAID_NONE && teacher->chains->chain[x] == teacher->chains->chain[y]);
}

/* Tells what the model makes of it, and returns that. */
static uint32_t try_case(const Teacher *teacher, const PronounCase *pronoun, uint32_t right, bool known) {
    PronounTry tried = {.pronoun = *pronoun, .right = right, .known = known};
    tried.best = best_choice(teacher->learner, pronoun, teacher->chains == NULL, &tried.top);
    if (right != NO_CHOICE && is_same(teacher, pronoun, tried.best, right)) tried.right = tried.best;
    teacher->tried(teacher->context, &tried);
    return tried.best;
}

static PronounVerdict verdict_of(uint32_t choice) {
    return (PronounVerdict){.best = choice, .second = NO_CHOICE, .grade = SAID_GRADE_A};
}

static PronounVerdict teach_marked(void *judging, const PronounCase *pronoun) {
    Teacher *teacher = judging;
    uint32_t right = choice_in_chain(teacher, pronoun, chain_of(teacher, &pronoun->spot));
    if (right != NO_CHOICE && pronoun->count > 1) add_lesson(teacher, pronoun, right, true);
    return verdict_of(right);
}

/* Of those whose gender fits the one whom the model prefers. */
static uint32_t likeliest(const Learner *learner, const PronounCase *pronoun) {
    PronounCase fitting = *pronoun;
    uint32_t choice[MOST_ANTECEDENTS];
    fitting.count = 0;
    for (uint32_t i = 0; i < pronoun->count; i++) {
        if (pronoun->choices[i].fit < FIT_LISTED) continue;
        choice[fitting.count] = i;
        fitting.choices[fitting.count] = pronoun->choices[i];
        fitting.choices[fitting.count].rank = fitting.count;
        fitting.count++;
    }
    double top = 0;
    return choice[best_choice(learner, &fitting, true, &top)];
}

static PronounVerdict teach_blind(void *judging, const PronounCase *pronoun) {
    Teacher *teacher = judging;
    bool open = false;
    uint32_t right = only_choice(pronoun, &open);
    if (right == NO_CHOICE) return verdict_of(NO_CHOICE);
    if (open) return verdict_of(teacher->learner == NULL ? right : likeliest(teacher->learner, pronoun));
    PronounCase known = without_unknown(pronoun);
    for (uint32_t i = 0; known.count > 1 && i < known.count; i++) {
        if (known.choices[i].who != pronoun->choices[right].who) continue;
        if (teacher->tried == NULL) {
            add_lesson(teacher, &known, i, false);
        } else {
            try_case(teacher, &known, i, true);
        }
    }
    return verdict_of(right);
}

static PronounVerdict run_free(void *judging, const PronounCase *pronoun) {
    Teacher *teacher = judging;
    uint32_t chain = chain_of(teacher, &pronoun->spot), right = choice_in_chain(teacher, pronoun, chain);
    bool counts = chain != SAID_NONE && (right != NO_CHOICE || !is_hopeless(teacher, chain, pronoun->pronoun));
    if (counts) return verdict_of(try_case(teacher, pronoun, right, teacher->chains->person[chain] != SAID_NONE));
    double top = 0;
    return verdict_of(best_choice(teacher->learner, pronoun, false, &top));
}

/* Both walks over an article: outside quotations, then inside them. */
static void teach_article(Teacher *teacher, const CorpusArticle *corpus, PronounJudge *judge, bool marked) {
    Arena arena = {0};
    ReadArticle read;
    read_article_open(&read, corpus, &arena);
    Chains chains = {0};
    if (marked) chains = chains_read(&read, &arena);
    PronounWalk walk = {.article = &read.article,
                        .people = &read.people,
                        .roles = &read.roles,
                        .judge = judge,
                        .judging = teacher,
                        .arena = &arena,
                        .blind = judge == teach_blind};
    walk.found = arena_array(&arena, Referent, (size_t)read.article.first_piece[read.article.paragraphs.count] + 1);
    walk.heard = arena_array(&arena, int, (size_t)read.people.persons.count + 1);
    teacher->read = &read;
    teacher->chains = marked ? &chains : NULL;
    pronoun_walk(&walk);
    Cast cast = {.people = read.people, .roles = read.roles, .pronouns = {walk.found, walk.heard}};
    Recall recall = {.arena = &arena};
    Drafts drafts = attribution_find(&read.article, &cast, &recall, &arena);
    walk.drafts = &drafts;
    pronoun_walk(&walk);
    read_article_close(&read);
    arena_free(&arena);
}

void lessons_add(Lessons *lessons, const Corpus *corpus, bool marked, const Learner *learner) {
    Teacher teacher = {.lessons = lessons, .learner = learner};
    for (uint32_t i = 0; i < corpus->count; i++) {
        teacher.article = i;
        teach_article(&teacher, &corpus->articles[i], marked ? teach_marked : teach_blind, marked);
    }
}

void lessons_try(const CorpusArticle *corpus, bool marked, const Learner *learner, PronounTried *tried, void *context) {
    Teacher teacher = {.learner = learner, .tried = tried, .context = context};
    teach_article(&teacher, corpus, marked ? run_free : teach_blind, marked);
}
