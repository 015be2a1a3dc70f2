"""Copy that nobody writes: what grows with the square of its length would not end within the time that run_it allows."""
from whosaid import CommandTest, main

LENGTH = 400_000

# Each was slow once, or is like one that was: marks, stops, letters, names and phrases without end.
PATTERNS = (
    '"',
    "'",
    ' "a',
    "!",
    "a.",
    "very ",
    "“a b c d ",
    "x” ",
    "and also said “x” ",
    "he said and said ",
    "Mr. Ann Lee, ",
    "Ann's ",
    "Ann ",
    "his ",
    "The Lee of ",
    "of the man ",
    "(",
    "‘I said “no” to ",
    "an official said, according to an official, ",
    "Ann Lee, the director of the ",
)


class Hostile(CommandTest):
    def test_every_pattern_comes_to_an_end(self):
        for pattern in PATTERNS:
            with self.subTest(pattern):
                copy = pattern * (LENGTH // len(pattern.encode()))
                result = self.run_it("check", "--fail-on", "error", self.write("a.txt", copy))
                self.assertEqual((result.code, result.err), (0, ""))


if __name__ == "__main__":
    main()
