#!/usr/bin/env python3
"""Switches off every rule and every kind of evidence, one by one: the specification must go red for each.

usage: mutants.py [--build DIR] [NAME...]

Each mutant is a build of its own kind in DIR (build-mutants beside the others): the program that is shipped knows
nothing of them. Exits 0 where the specification holds as it is and fails for every mutant. NAME takes only those.
"""
import argparse
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def rows(path, macro):
    """The names of a table's rows, in order."""
    return re.findall(rf"^{macro}\((\w+),", (ROOT / path).read_text(encoding="utf8"), re.MULTILINE)


def mutants():
    """The name of each mutant, and the definition that makes it."""
    rules = rows("server/rules/rules.def", "RULE")
    evidence = rows("include/whosaid/evidence.def", "SAID_EVIDENCE")
    evidence.remove("NOBODY")  # what is left where no other kind is found: it has no code to switch off
    if not rules or not evidence:
        sys.exit("mutants: the tables have no rows")
    return {
        **{f"rule {name}": f"WHOSAID_MUTANT_RULE=RULE_{name}" for name in rules},
        **{f"evidence {name}": f"WHOSAID_MUTANT_EVIDENCE=SAID_{name}" for name in evidence},
    }


def build(directory, definition):
    """Builds the specification's runner with that definition."""
    configure = ["cmake", "-S", ROOT, "-B", directory, "-G", "Ninja", f"-DWHOSAID_MUTANT={definition}"]
    for command in (configure, ["cmake", "--build", directory, "--parallel", "2", "--target", "spec"]):
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode != 0:
            sys.exit(f"mutants: {definition or 'the program'} does not build\n{done.stdout}")


def specification(directory):
    """Is the specification green, and what does its last line say?"""
    pages = sorted([*ROOT.glob("tests/spec/*.md"), *ROOT.glob("docs/rules/*.md")])
    done = subprocess.run([directory / "spec", *pages], stdout=subprocess.PIPE, text=True, encoding="utf8")
    return done.returncode == 0, (done.stdout.strip().splitlines() or ["it said nothing"])[-1]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build-mutants")
    parser.add_argument("names", nargs="*", metavar="NAME")
    options = parser.parse_args()
    build(options.build, "")
    green, figures = specification(options.build)
    if not green:
        sys.exit(f"mutants: the specification does not hold as it is: {figures}")
    chosen = {name: what for name, what in mutants().items() if not options.names or name.split()[1] in options.names}
    alive = []
    for name, definition in chosen.items():
        build(options.build, definition)
        green, figures = specification(options.build)
        print(f"{'ALIVE' if green else 'found'}  {name}: {figures}", flush=True)
        if green:
            alive.append(name)
    print(f"{len(chosen) - len(alive)} of {len(chosen)} mutants found")
    if alive:
        sys.exit(f"mutants: no article misses {', '.join(alive)}")


if __name__ == "__main__":
    main()
