"""Runs the built program the way a new user would meet it: in an empty home, without this checkout or its Python.

    python3 packaging/check_bundle.py [PROGRAM]

It prints its version, reads the sample pages, lists what it read, and draws its window; then it fills the sample round,
draws that, and writes the report of a candidate in each format. No screen is needed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: Seconds; a start takes about one, and a slow machine is not a broken bundle.
PATIENCE = 120


def bare_environment(home: Path) -> dict[str, str]:
    """Nothing of the caller's environment but what a login on a bare machine has."""
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    bare = {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "PATH": os.defpath,
        "LC_ALL": "C.UTF-8",
        "HIRING_ASSISTANT_KEYRING": "off",
        "QT_QPA_PLATFORM": "offscreen",
    }
    return bare | {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "DISPLAY") if name in os.environ}


def check(program: Path) -> str:
    """Run the program's paces and return its version.

    Raises:
        SystemExit: one of them failed; its output has been shown.
    """
    with tempfile.TemporaryDirectory(prefix="hiring-assistant-check-") as folder:
        environment = bare_environment(Path(folder))

        def run(*arguments: str) -> str:
            done = subprocess.run(
                [str(program), *arguments],
                stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding="utf-8",
                timeout=PATIENCE, cwd=folder, env=environment, check=False,
            )  # fmt: skip
            if done.returncode:
                shown = f"{done.stdout}{done.stderr}".strip()
                raise SystemExit(f"{program.name} {' '.join(arguments)} ended with status {done.returncode}:\n{shown}")
            return done.stdout

        version = run("--version").split()[-1]
        pages = sorted((ROOT / "data" / "roles").glob("*.md"))
        run("roles", "import", *map(str, pages))
        listed = json.loads(run("roles", "list", "--json"))["roles"]
        if len(listed) != len(pages):
            raise SystemExit(f"{len(pages)} pages were read, but {len(listed)} roles are listed")
        run("--check")
        sample = ("--store", str(Path(folder, "sample")))
        run("demo", *sample)
        run("--check", *sample)
        candidate = json.loads(run("candidates", "list", "--json", *sample))["candidates"][0]["name"]
        for kind in ("pdf", "json"):
            report = Path(folder, f"report.{kind}")
            run("report", candidate, "--format", kind, "-o", str(report), *sample)
            if not report.stat().st_size:
                raise SystemExit(f"the {kind} report of {candidate} is empty")
        run("store", "check", *sample)
    return version


def main(arguments: list[str]) -> int:
    """Check the program named, or the one in dist/."""
    program = Path(arguments[0]) if arguments else ROOT / "dist" / "hiring-assistant" / "hiring-assistant"
    print(f"{program}: version {check(program.resolve())} runs")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
