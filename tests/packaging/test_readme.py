"""What the papers promise is there: linked files, commands, make targets."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from hiring_assistant.cli import build_parser

ROOT = Path(__file__).resolve().parents[2]
PAPERS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")


@pytest.mark.parametrize("paper", PAPERS)
def test_linked_files_exist(paper: str) -> None:
    text = (ROOT / paper).read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)#]+)", text) if "://" not in link]
    assert [link for link in links if not (ROOT / link).is_file()] == []


def commands() -> list[list[str]]:
    """The commands that README.md lists, each word before the first placeholder; "make|open" gives two of them."""
    found: list[list[str]] = []
    for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines():
        if listed := re.match(r" {4}hiring-assistant ((?:[a-z]+(?:\|[a-z]+)* ?){1,2})", line):
            noun, *verbs = listed[1].split()
            found += [[noun, verb] for verb in verbs[0].split("|")] if verbs else [[noun]]
    return found


def test_the_readme_lists_commands() -> None:
    assert ["roles", "import"] in commands()
    assert ["packet", "open"] in commands()


@pytest.mark.parametrize("command", commands(), ids=" ".join)
def test_listed_commands_exist(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ending:
        build_parser().parse_args([*command, "--help"])
    assert ending.value.code == 0
    assert f"hiring-assistant {' '.join(command)}" in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("paper", PAPERS)
def test_named_make_targets_exist(paper: str) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    text = (ROOT / paper).read_text(encoding="utf-8")
    assert set(re.findall(r"(?:`|^ {4})make ([a-z]+)", text, re.MULTILINE)) <= targets
