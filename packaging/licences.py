"""Writes one text with the licences of everything that goes into the bundle."""

from __future__ import annotations

import re
import sys
from importlib.metadata import Distribution, distribution
from pathlib import Path

LICENCE_FILE = re.compile(r"(^|/)(LICEN[CS]E|COPYING|NOTICE)[^/]*$", re.IGNORECASE)
QT = """\
Qt and PySide6 are used under the GNU Lesser General Public License, version 3, as the shared libraries that The Qt
Company publishes, unchanged. They lie in the folder _internal/PySide6 and can be replaced there by versions of your
own. Their source code is at https://download.qt.io/official_releases/QtForPython/ and https://download.qt.io/.
"""


def licence_of(found: Distribution) -> str:
    """What a package says about its own licence, in one line."""
    about = found.metadata
    declared = about.get("License-Expression") or about.get("License") or ""
    if declared.strip() and "\n" not in declared.strip():
        return declared.strip()
    classifiers = [
        line.rsplit("::", 1)[1].strip() for line in about.get_all("Classifier") or [] if "License ::" in line
    ]
    return ", ".join(classifiers) or "see below"


def text_of(found: Distribution) -> str:
    """The licence files that came with a package."""
    files = [file for file in found.files or [] if ".dist-info" in str(file) and LICENCE_FILE.search(str(file))]
    return "\n".join(Path(str(file.locate())).read_text(encoding="utf-8", errors="replace").strip() for file in files)


def write(target: Path, own_licence: Path, names: list[str]) -> None:
    """Write the licences of the program, of Python and of the named packages into ``target``.

    Raises:
        PackageNotFoundError: a named package is not installed here.
    """
    parts = [f"Hiring Assistant\n\n{own_licence.read_text(encoding='utf-8').strip()}", QT.strip()]
    python_licence = Path(
        sys.base_prefix, "lib", f"python{sys.version_info.major}.{sys.version_info.minor}", "LICENSE.txt"
    )
    if python_licence.is_file():
        parts.append(f"Python {sys.version.split()[0]}\n\n{python_licence.read_text(encoding='utf-8').strip()}")
    for name in names:
        found = distribution(name)
        parts.append(f"{found.metadata['Name']} {found.version}: {licence_of(found)}\n\n{text_of(found)}".strip())
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(f"\n\n{'-' * 78}\n\n".join(parts) + "\n", encoding="utf-8")


def main(arguments: list[str]) -> int:
    """``licences.py LOCK TARGET``: the packages are those of the lock file that are installed here."""
    lock, target = map(Path, arguments)
    lines = [line.split("==")[0] for line in lock.read_text(encoding="utf-8").splitlines() if "==" in line]
    write(target, lock.parent / "LICENSE", lines)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
