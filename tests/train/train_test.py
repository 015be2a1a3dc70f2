"""Training on a slice of the corpora, twice, the second time by another compiler's program: train_test.py TRAIN COMPILER

Skips where there are no corpora beside the project or no other compiler.
"""
import gzip
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
ARTICLES, WORDS = 12, 3000


def skip(why):
    print(f"skipped: {why}")
    sys.exit(77)


def lines(path, count):
    with (gzip.open if path.suffix == ".gz" else open)(path, "rb") as file:
        return [line for _, line in zip(range(count), file)]


def slice_of_corpora(folder):
    """The first articles of each corpus and the commonest words of each division."""
    corpora = SHARED / "corpora"
    for path in [*corpora.glob("*-train.jsonl"), *corpora.glob("*-silver.jsonl.gz"), *corpora.glob("more/*.jsonl")]:
        (folder / path.name.removesuffix(".gz")).write_bytes(b"".join(lines(path, ARTICLES)))
    (folder / "gum-conllu").symlink_to(corpora / "gum-conllu")
    for name, path in (("brown", "nlp4j-brown1500-freq.tsv.gz"), ("means", "nlp4j-emb50-km1000-freq.tsv.gz")):
        (folder / f"{name}.tsv").write_bytes(b"".join(lines(SHARED / "clusters" / path, WORDS)))


def built_by(compiler, folder):
    subprocess.run(
        ["cmake", "-S", ROOT, "-B", folder, "-G", "Ninja", f"-DCMAKE_C_COMPILER={compiler}", "-DCMAKE_BUILD_TYPE=Release",
         "-DWHOSAID_TESTS=OFF"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["cmake", "--build", folder, "--target", "whosaid_train"], check=True, stdout=subprocess.DEVNULL)
    return folder / "train"


def trained(train, data, out):
    """What each stage writes, by the file's name; every stage reads the models that the program was built with."""
    out.mkdir()
    for stage in subprocess.run([train], check=True, capture_output=True, text=True).stdout.split():
        subprocess.run([train, stage, data, out], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return {path.name: path.read_bytes() for path in out.iterdir()}


def main(train, compiler):
    if not SHARED.joinpath("corpora").is_dir():
        skip(f"there is no {SHARED}/corpora")
    other = "clang" if compiler == "GNU" else "gcc"
    if shutil.which(other) is None:
        skip(f"there is no {other}")
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        data = scratch / "data"
        data.mkdir()
        slice_of_corpora(data)
        first = trained(train, data, scratch / "first")
        assert trained(train, data, scratch / "again") == first, "the same program found other weights"
        second = trained(built_by(other, scratch / "build"), data, scratch / "second")
        differ = [name for name in sorted(first) if second.get(name) != first[name]]
        assert first.keys() == second.keys() and not differ, f"{other} found other weights: {differ}"
        print(f"{len(first)} models, the same bytes twice and by {other}")


main(*sys.argv[1:])
