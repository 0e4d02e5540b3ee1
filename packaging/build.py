"""Builds the program as one folder in dist/, runs it as a check, and on Debian makes the .deb from it.

    python3 packaging/build.py            everything
    python3 packaging/build.py --no-deb   the folder only

The folder is built from the wheel of this checkout in an environment of its own with the versions of
requirements.lock, so that nothing that happens to lie about gets into it.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from pathlib import Path

import check_bundle
import deb

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
BUNDLE = ROOT / "dist" / "hiring-assistant"
LOCK = ROOT / "requirements.lock"


def environment() -> Path:
    """Make the build environment and return its Python."""
    folder = BUILD / "venv"
    venv.create(folder, with_pip=True, clear=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "--no-input", "-q"]
    subprocess.run([*pip, "install", "-c", str(LOCK), f"{ROOT}[package]"], check=True)
    return python


def bundle(python: Path) -> None:
    """Draw the icons, gather the licences and let PyInstaller put the folder together."""
    subprocess.run([str(python), str(ROOT / "packaging" / "icons.py")], check=True)
    subprocess.run(
        [str(python), str(ROOT / "packaging" / "licences.py"), str(LOCK), str(BUILD / "LICENSES.txt")], check=True
    )
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
    places = ["--distpath", str(BUNDLE.parent), "--workpath", str(BUILD / "pyinstaller")]
    subprocess.run([*command, *places, str(ROOT / "packaging" / "hiring-assistant.spec")], check=True, cwd=BUILD)


def strip_symbols() -> None:
    """Take the debugging symbols out of Python and the extension modules; Qt's libraries come without."""
    libraries = [file for file in (BUNDLE / "_internal").rglob("*.so*") if file.is_file() and not file.is_symlink()]
    found = [str(file) for file in libraries if not {"PySide6", "shiboken6"} & set(file.parts)]
    subprocess.run(["strip", "--strip-unneeded", *found], check=True)


def megabytes(path: Path) -> float:
    """The size of a file, or of all files in a folder, in megabytes."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file() and not file.is_symlink()]
    return sum(file.stat().st_size for file in files) / 1e6


def main(arguments: list[str]) -> int:
    """Build, check, and say what came out."""
    if arguments not in ([], ["--no-deb"]):
        print(__doc__, file=sys.stderr)
        return 2
    bundle(environment())
    if sys.platform == "linux":
        strip_symbols()
    program = BUNDLE / ("hiring-assistant.exe" if sys.platform == "win32" else "hiring-assistant")
    version = check_bundle.check(program)
    print(f"{BUNDLE.relative_to(ROOT)}: version {version}, {megabytes(BUNDLE):.0f} MB")
    if not arguments and sys.platform == "linux" and shutil.which("dpkg-deb"):
        package = deb.build(BUNDLE, version, BUNDLE.parent)
        print(f"{package.relative_to(ROOT)}: {megabytes(package):.0f} MB; packaging/check_deb.sh tries it out, as root")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
