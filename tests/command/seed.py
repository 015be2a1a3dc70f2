"""What the rules must see in the article that the project started from: seed.py PROGRAM. Skips where it is not there."""
import pathlib
import subprocess
import sys

program = sys.argv[1]
check = pathlib.Path(__file__).resolve().parents[3] / "shared" / "eval" / "seed.py"
if not check.is_file():
    print(f"skipped: there is no {check}")
    sys.exit(77)
sys.exit(
    subprocess.run(
        [sys.executable, "-B", str(check), "--level", "house", "--cmd", f"{program} annotate {{}}", "--lsp", f"{program} lsp"]
    ).returncode
)
