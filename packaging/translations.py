"""Gathers the texts of the window anew and compiles the translations.

    make translations    after texts were added or changed, or a .ts file was edited

hiring_assistant_en.ts holds nothing but the texts with a number in them, since English needs no more than their forms;
the other languages hold every text. Texts that nobody has translated yet are named, and stay English in the window.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
PLURALS_ONLY = "hiring_assistant_en.ts"


def tool(name: str, *arguments: str) -> None:
    """Run one of the tools that come with PySide6 beside this Python."""
    program = shutil.which(f"pyside6-{name}", path=str(Path(sys.executable).parent))
    if program is None:
        raise SystemExit(f"pyside6-{name} is not beside {sys.executable}: run this with the Python of .venv")
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"pyside6-{name} failed:\n{done.stdout}{done.stderr}")


def gather(folder: Path) -> None:
    """Bring the .ts files up to date with the texts of the window."""
    sources = sorted((ROOT / "hiring_assistant" / "ui").rglob("*.py"))
    with tempfile.TemporaryDirectory() as temporary:
        # The tool takes its list from a file: a command line of all modules is too long for Windows.
        listed = Path(temporary) / "sources.lst"
        listed.write_text("\n".join(map(str, sources)), encoding="utf-8")
        for ts in sorted(folder.glob("*.ts")):
            plurals = ["-pluralonly"] if ts.name == PLURALS_ONLY else []
            # Without line numbers, so that moving a line changes no translation.
            tool("lupdate", f"@{listed}", "-no-obsolete", "-locations", "none", *plurals, "-ts", str(ts))


def release(folder: Path) -> None:
    """Compile each .ts file to the .qm beside it; what is unfinished stays out."""
    for ts in sorted(folder.glob("*.ts")):
        made = ts.with_suffix(".qm.new")
        tool("lrelease", "-silent", "-nounfinished", str(ts), "-qm", str(made))
        # A program that runs has the old one mapped and would end if that were written over.
        made.replace(ts.with_suffix(".qm"))


def unfinished(ts: Path) -> list[str]:
    """The texts of a .ts file that want translating."""
    return [
        message.findtext("source", "")
        for message in ET.parse(ts).iter("message")
        if (translation := message.find("translation")) is None or translation.get("type") == "unfinished"
    ]


def main() -> int:
    """Gather, compile and say what is left to translate."""
    import told_texts  # Here, since only the script finds it beside itself.

    told_texts.write()
    gather(TRANSLATIONS)
    release(TRANSLATIONS)
    for ts in sorted(TRANSLATIONS.glob("*.ts")):
        left = unfinished(ts)
        print(f"{ts.name}: {len(left)} to translate" if left else f"{ts.name}: complete")
        for text in left:
            print(f"  {text}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
