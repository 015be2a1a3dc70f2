#include "annotation.h"

#include "text.h"
#include "vocabulary.h"

static json_t *number_or_null(uint32_t number, uint32_t none) {
    return number == none ? json_null() : json_integer(number);
}

static json_t *numbers(SaidIds ids) {
    json_t *array = json_array();
    for (uint32_t i = 0; i < ids.count; i++) json_add(array, json_integer(ids.items[i]));
    return array;
}

static json_t *span_of(const Story *story, SaidSpan span) {
    return json_span(said_document_file_span(story->document, span));
}

static json_t *span_or_null(const Story *story, SaidSpan span) {
    return said_span_is_empty(span) ? json_null() : span_of(story, span);
}

static json_t *spans_of(const Story *story, SaidSpans spans) {
    json_t *array = json_array();
    for (uint32_t i = 0; i < spans.count; i++) json_add(array, span_of(story, spans.items[i]));
    return array;
}

static json_t *words_or_null(const Story *story, SaidSpan span) {
    return said_span_is_empty(span) ? json_null() : json_text(said_document_words(story->document, span));
}

static json_t *mention_of(const Story *story, const SaidMention *mention) {
    json_t *object = span_of(story, mention->span);
    json_put(object, "kind", json_string(word_of_mention(mention->kind)));
    json_put(object, "by", json_string(word_of_by(mention->by)));
    json_put(object, "grade", json_string(word_of_grade(mention->grade)));
    json_put(object, "shared", json_boolean(mention->reading == SAID_EACH));
    return object;
}

/* A mention that may be one of several is `unresolved`, and nobody's. */
static json_t *mentions_of(const Story *story, SaidIds ids) {
    json_t *array = json_array();
    for (uint32_t i = 0; i < ids.count; i++) {
        const SaidMention *mention = &story->analysis->mentions.items[ids.items[i]];
        if (mention->reading != SAID_EITHER) json_add(array, mention_of(story, mention));
    }
    return array;
}

static json_t *person_of(const Story *story, uint32_t id) {
    const SaidPerson *person = &story->analysis->people.items[id];
    json_t *object = json_object();
    json_put(object, "id", json_integer(id));
    json_put(object, "name", json_text(person->name));
    json_put(object, "role", words_or_null(story, person->role));
    const char *pronoun = word_of_pronoun(person->pronoun);
    json_put(object, "pronoun", pronoun == NULL ? json_null() : json_string(pronoun));
    json_put(object, "introduced", span_of(story, story->analysis->mentions.items[person->introduction].span));
    json_put(object, "mentions", mentions_of(story, person->mentions));
    return object;
}

static json_t *unresolved_of(const Story *story) {
    json_t *array = json_array();
    const SaidMentions mentions = story->analysis->mentions;
    for (uint32_t i = 0; i < mentions.count; i++) {
        const SaidMention *mention = &mentions.items[i];
        if (mention->reading != SAID_EITHER) continue;
        json_t *object = span_of(story, mention->span);
        json_put(object, "kind", json_string(word_of_mention(mention->kind)));
        json_put(object, "candidates", numbers(mention->people));
        json_add(array, object);
    }
    return array;
}

static json_t *source_of(const Story *story, uint32_t id) {
    const SaidSource *source = &story->analysis->sources.items[id];
    json_t *object = span_of(story, source->description);
    json_put(object, "id", json_integer(id));
    json_put(object, "description", words_or_null(story, source->description));
    json_put(object, "kind", json_string(word_of_source(source->kind)));
    json_put(object, "count", number_or_null(source->count, 0));
    json_put(object, "reason", words_or_null(story, source->reason));
    return object;
}

static json_t *speaker_of(const Story *story, const SaidSpeaker *speaker) {
    json_t *object = json_object();
    json_put(object, "kind", json_string(word_of_speaker(speaker->kind)));
    json_put(object, "person", number_or_null(speaker->person, SAID_NONE));
    json_put(object, "source", number_or_null(speaker->source, SAID_NONE));
    json_put(object, "candidates", numbers(speaker->candidates));
    json_put(object, "mention", span_or_null(story, speaker->mention));
    return object;
}

static json_t *quote_of(const Story *story, uint32_t id) {
    const SaidQuote *quote = &story->analysis->quotes.items[id];
    json_t *object = json_object();
    json_put(object, "id", json_integer(id));
    json_put(object, "kind", json_string(word_of_quote(quote->kind)));
    json_put(object, "spans", spans_of(story, quote->spans));
    json_put(object, "quoted", spans_of(story, quote->quoted));
    json_put(object, "parent", number_or_null(quote->parent, SAID_NONE));
    json_put(object, "cue", span_or_null(story, quote->cue));
    json_put(object, "speaker", speaker_of(story, &quote->speaker));
    json_put(object, "via", quote->via.kind == SAID_BY_NOBODY ? json_null() : speaker_of(story, &quote->via));
    json_put(object, "evidence", json_string(word_of_evidence(quote->evidence)));
    json_put(object, "grade", json_string(word_of_grade(quote->grade)));
    json_put(object, "confidence", json_real((double)quote->confidence));
    return object;
}

static json_t *fix_of(const Story *story, const SaidFix *fix) {
    json_t *edits = json_array();
    for (uint32_t i = 0; i < fix->edits.count; i++) {
        json_t *edit = span_of(story, fix->edits.items[i].span);
        json_put(edit, "text", json_text(fix->edits.items[i].text));
        json_add(edits, edit);
    }
    json_t *object = json_object();
    json_put(object, "title", json_text(fix->title));
    json_put(object, "safe", json_boolean(fix->safe));
    json_put(object, "edits", edits);
    return object;
}

json_t *annotation_finding(const Story *story, const SaidFinding *finding) {
    json_t *related = json_array(), *fixes = json_array();
    for (uint32_t i = 0; i < finding->related.count; i++) {
        json_t *note = span_of(story, finding->related.items[i].span);
        json_put(note, "message", json_text(finding->related.items[i].message));
        json_add(related, note);
    }
    for (uint32_t i = 0; i < finding->fixes.count; i++) json_add(fixes, fix_of(story, &finding->fixes.items[i]));
    json_t *object = span_of(story, finding->span);
    json_put(object, "code", json_string(said_rule_code(finding->rule)));
    json_put(object, "severity", json_string(said_severity_word(finding->severity)));
    json_put(object, "message", json_text(finding->message));
    json_put(object, "related", related);
    json_put(object, "fixes", fixes);
    return object;
}

json_t *annotation_new(const Story *story, json_t *id) {
    const SaidAnalysis *analysis = story->analysis;
    json_t *people = json_array(), *sources = json_array(), *quotes = json_array(), *diagnostics = json_array();
    for (uint32_t i = 0; i < analysis->people.count; i++) json_add(people, person_of(story, i));
    for (uint32_t i = 0; i < analysis->sources.count; i++) json_add(sources, source_of(story, i));
    for (uint32_t i = 0; i < analysis->quotes.count; i++) json_add(quotes, quote_of(story, i));
    const SaidFindingSlice findings = said_findings_all(story->findings);
    for (uint32_t i = 0; i < findings.count; i++) json_add(diagnostics, annotation_finding(story, &findings.items[i]));
    json_t *object = json_object();
    json_put(object, "schema", json_string("whosaid/1"));
    json_put(object, "path", story->path == NULL ? json_null() : json_text(text_of(story->path)));
    json_put(object, "id", id == NULL ? json_null() : json_incref(id));
    json_put(object, "language", json_string("en"));
    json_put(object, "people", people);
    json_put(object, "unresolved", unresolved_of(story));
    json_put(object, "sources", sources);
    json_put(object, "quotes", quotes);
    json_put(object, "diagnostics", diagnostics);
    return object;
}
