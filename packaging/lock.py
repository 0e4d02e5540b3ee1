"""Writes requirements.lock and requirements-dev.lock: the exact versions that pyproject.toml resolves to today.

requirements.lock holds what the program runs on and what the bundle is built with, requirements-dev.lock what the
tests and linters add. Both are pip constraint files: they say which version, never that a package is wanted. The
versions are chosen for the oldest Python that the program supports, whichever Python this is run with.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = "3.11.0"
HEAD = "# Exact versions for {purpose}. Written by `make lock`; use it with pip's -c.\n"
#: PyInstaller wants it, but leaves to pip which one; the one that comes with an old Python fails on a new one.
BUILDS_BUNDLES = ["setuptools"]


def resolved(wanted: list[str], constraints: Path | None = None) -> set[str]:
    """The ``name==version`` lines that pip chooses for these requirements. Nothing is installed."""
    limits = ["-c", str(constraints)] if constraints else []
    with tempfile.TemporaryDirectory(prefix="hiring-assistant-lock-") as folder:
        report = Path(folder, "report.json")
        subprocess.run(
            [
                *(sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet"),
                *("--dry-run", "--ignore-installed", "--report", str(report), "--target", folder),
                *("--python-version", OLDEST, "--only-binary", ":all:", *limits, *wanted),
            ],
            check=True,
        )
        chosen = [item["metadata"] for item in json.loads(report.read_text(encoding="utf-8"))["install"]]
    return {f"{package['name']}=={package['version']}" for package in chosen}


def write(path: Path, purpose: str, lines: set[str]) -> None:
    """Write a lock file in alphabetical order."""
    text = HEAD.format(purpose=purpose) + "".join(f"{line}\n" for line in sorted(lines, key=str.lower))
    path.write_text(text, encoding="utf-8")
    print(f"{path.name}: {len(lines)} packages")


def main() -> int:
    """Resolve twice and write both files."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    bundle = ROOT / "requirements.lock"
    runtime = resolved([*project["dependencies"], *extras["package"], *BUILDS_BUNDLES])
    write(bundle, "the program and its bundle", runtime)
    tools = resolved([*project["dependencies"], *extras["dev"]], bundle)
    write(ROOT / "requirements-dev.lock", "the tests and linters", tools - runtime)
    return 0


if __name__ == "__main__":
    sys.exit(main())
