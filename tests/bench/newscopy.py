"""News copy of any length: every paragraph and every name is another one, and the same on every machine."""
import itertools
import random

ONSETS = "b br c ch d dr f fl g gr h j k l m n p r s st t tr v w".split()
VOWELS = "a e i o u ai ea ou".split()
CODAS = "ck l ll m n nd r rd rn s ss st t tch x".split()
ROLES = ["mayor of {place}", "head of the {place} hospital", "president of the {place} council",
         "director of the {place} museum", "spokesman for the {place} harbour", "coach of the {place} team"]
SPEECH = ["We have waited {n} years for the {thing}", "Nobody told us about the {thing} in time",
          "The {thing} will be ready when it is ready", "I would not pay {n} dollars for a {thing} like that",
          "People here remember the old {thing}", "There are {n} families who need the {thing}"]
THINGS = "bridge school ferry road clinic library tower market bakery tunnel garden theatre".split()
PARAGRAPHS = [
    "{full}, the {role}, opened the meeting on Monday with a warning. “{speech},” {he} said. “{speech2}.” The council "
    "then turned to the {thing}, which has been closed since the flood {n} months ago, and heard from engineers.",
    "“{speech},” said {full}, who has run the {thing} for {n} years. {mr} {surname} said that the money for the repair "
    "would be found before the winter, although no contract has been signed and the bids are still sealed.",
    "The {thing} in {place} was built in 19{n} and has been repaired twice, according to {full}, the {role}. {mr} "
    "{surname} declined to say what the third repair would cost.",
    "Some in {place} see it differently. “{speech},” {full} told a reporter at the {thing}. “{speech2},” {he} added.",
    "A senior official in {place}, who spoke on condition of anonymity because the talks are private, said: “{speech}.” "
    "{full}, the {role}, did not respond to a request for comment on the {thing}.",
    "{full} grew up beside the {thing} in {place} and left at {n}. “{speech},” {mr} {surname} said in an interview.",
]


def words(generator):
    """Endless capitalised words, no two of them alike."""
    seen = set()
    while True:
        syllables = generator.choice([2, 2, 3])
        word = "".join(generator.choice(ONSETS) + generator.choice(VOWELS) for _ in range(syllables - 1))
        word += generator.choice(ONSETS) + generator.choice(VOWELS) + generator.choice(CODAS)
        if word not in seen:
            seen.add(word)
            yield word.capitalize()


def paragraphs(seed=1):
    generator = random.Random(seed)
    fresh = words(generator)
    while True:
        man = generator.random() < 0.5
        name = {"place": next(fresh), "surname": next(fresh), "n": generator.randint(11, 89),
                "thing": generator.choice(THINGS), "he": "he" if man else "she", "mr": "Mr." if man else "Ms."}
        name["full"] = generator.choice(["Adam", "Boris", "Carl"] if man else ["Anna", "Berta", "Clara"]) + " " + name["surname"]
        name["role"] = generator.choice(ROLES).format(**name)
        first, second = generator.sample(SPEECH, 2)
        yield generator.choice(PARAGRAPHS).format(speech=first.format(**name), speech2=second.format(**name), **name)


def article(size):
    """An article of at least `size` bytes: a headline, an introduction, paragraphs."""
    parts = ["What the towns expect of the winter",
             "Towns all over the country wait for money, and for people who know how to build. It will take years."]
    length = sum(len(part.encode()) + 2 for part in parts)
    for paragraph in paragraphs():
        if length >= size:
            break
        parts.append(paragraph)
        length += len(paragraph.encode()) + 2
    return "\n\n".join(parts) + "\n"


def article_of_words(count):
    text = itertools.accumulate(paragraphs(2), lambda before, after: before + "\n\n" + after)
    return next(one for one in text if len(one.split()) >= count) + "\n"
