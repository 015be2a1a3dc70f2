"""tests/schema/annotate.json holds for what `annotate` prints, and names what the tables name."""
import json
import pathlib
import re
import sys

from whosaid import BARE, CLEAN, SPOKEN, CommandTest, main

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "tests/schema/annotate.json").read_text("utf8"))
MIXED = (
    "Ministers differ\n\n"
    "MOSCOW — Ivan Petrov, the minister, and Anna Sidorova, his deputy, met reporters. He said the plan was “a start,”\n"
    "and she declined to comment.\n\n"
    "“It will cost more,” a senior official said on condition of anonymity. “Twice as much.”\n\n"
    "“Nobody asked us first.”\n\nAccording to the ministry, work begins in May. Click here to continue reading\n"
)


def table(name, macro):
    return re.findall(rf'^{macro}\(\w+, "([^"]+)"', (ROOT / "include/whosaid" / name).read_text("utf8"), re.M)


class Schema(CommandTest):
    def test_the_words_are_those_of_the_tables(self):
        kinds = SCHEMA["$defs"]
        self.assertEqual(kinds["mention"]["properties"]["by"]["enum"], table("mention.def", "SAID_BY"))
        self.assertEqual(kinds["quote"]["properties"]["kind"]["enum"], table("quote.def", "SAID_QUOTE"))
        self.assertEqual(kinds["quote"]["properties"]["evidence"]["enum"], table("evidence.def", "SAID_EVIDENCE"))

    def test_it_holds(self):
        validator = jsonschema.Draft202012Validator(SCHEMA)
        validator.check_schema(SCHEMA)
        for copy in ("", BARE, CLEAN, SPOKEN, MIXED):
            validator.validate(json.loads(self.run_it("annotate", stdin=copy).out))
        for article in sorted((ROOT / "seeds/articles").glob("*")):
            validator.validate(json.loads(self.run_it("annotate", str(article)).out))
        lines = '{"id": 1, "text": "It rains."}\n{\n{"id": "x"}\n'
        for line in self.run_it("annotate", "--ndjson", stdin=lines).out.splitlines():
            validator.validate(json.loads(line))

    def test_it_can_fail(self):
        annotation = json.loads(self.run_it("annotate", stdin=BARE).out)
        del annotation["quotes"][0]["speaker"]
        self.assertFalse(jsonschema.Draft202012Validator(SCHEMA).is_valid(annotation))


if __name__ == "__main__":
    try:
        import jsonschema
    except ImportError:
        print("skipped: there is no Python module jsonschema (Debian and Ubuntu: python3-jsonschema)")
        sys.exit(77)
    main()
