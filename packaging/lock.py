"""Writes requirements.lock and requirements-dev.lock: the exact versions that pyproject.toml resolves to today.

requirements.lock holds what the program runs on and what the bundle is built with, requirements-dev.lock what the
tests and linters add. Both are pip constraint files: they say which version, never that a package is wanted.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEAD = "# Exact versions for {purpose}. Written by `make lock`; use it with pip's -c.\n"


def resolved(extras: str, constraints: Path | None = None) -> set[str]:
    """The ``name==version`` lines that pip chooses in a fresh environment for the project with these extras."""
    with tempfile.TemporaryDirectory(prefix="hiring-assistant-lock-") as folder:
        venv.create(folder, with_pip=True)
        pip = [str(Path(folder, "bin", "python")), "-m", "pip", "--disable-pip-version-check", "--no-input", "-q"]
        limits = ["-c", str(constraints)] if constraints else []
        subprocess.run([*pip, "install", "--upgrade", *limits, "setuptools", f"{ROOT}[{extras}]"], check=True)
        # --all: setuptools counts, PyInstaller needs it; pip itself and the project do not.
        listed = subprocess.run([*pip, "freeze", "--all"], check=True, capture_output=True, text=True).stdout
    return {line for line in listed.splitlines() if "==" in line and not line.startswith(("pip==", "hiring"))}


def write(path: Path, purpose: str, lines: set[str]) -> None:
    """Write a lock file in alphabetical order."""
    path.write_text(
        HEAD.format(purpose=purpose) + "".join(f"{line}\n" for line in sorted(lines, key=str.lower)), encoding="utf-8"
    )
    print(f"{path.name}: {len(lines)} packages")


def main() -> int:
    """Resolve twice and write both files."""
    bundle = ROOT / "requirements.lock"
    runtime = resolved("package")
    write(bundle, "the program and its bundle", runtime)
    write(ROOT / "requirements-dev.lock", "the tests and linters", resolved("dev", bundle) - runtime)
    return 0


if __name__ == "__main__":
    sys.exit(main())
