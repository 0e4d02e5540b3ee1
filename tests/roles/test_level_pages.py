"""Pages with levels and specialties of an invented ferry, put together from all the ways in which they are set."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from hiring_assistant.domain.role import TrackKind
from hiring_assistant.roles.reading import read_page

Expected = tuple[str, TrackKind, str | None, str | None, int, int]
"""Name, kind, grade, extended track, number of responsibilities and of requirements."""

TITLE = "Ferry Pilot"
CHOICES = {
    "base": ["none", "both lists", "requirements"],
    "above": ["## Levels", "# Levels", "## Job Family Levels", "## Leveling", ""],
    "lists": ["plain", "named", "swapped", "as deep", "deeper and as deep", "in brackets", "dashes", "colons", "bold"],
    "grade": ["none", "named", "in braces", "bare", "table", "in the heading", "level in a sentence"],
    "extends": ["none", "link", "linked requirements", "same as", "in addition", "all of", "line", "all requirements"],
    "names": ["in front", "in brackets", "with a field", "managers", "mixed"],
    "beside": ["nothing", "reports to", "indicators", "list of indicators", "career"],
    "specialties": ["none", "tasks", "both lists", "inside a level"],
}
NAMES = {
    "in front": ["Ferry Pilot (Intermediate)", "Senior Ferry Pilot", "Staff Ferry Pilot"],
    "in brackets": ["Ferry Pilot (Intermediate)", "Ferry Pilot (Senior)", "Ferry Pilot (Staff)"],
    "with a field": ["Ferry Pilot, Harbour", "Senior Ferry Pilot, Harbour", "Staff Ferry Pilot, Harbour"],
    "managers": ["Senior Ferry Pilot", "Manager, Ferry Pilots", "Senior Manager, Ferry Pilots"],
    "mixed": ["Associate Ferry Pilot", "Senior Ferry Pilot", "Director, Ferry Pilots"],
}
COLOURS = ["red", "blue", "green", "white", "amber", "grey", "black", "brown", "gold", "teal", "plum", "rose", "lime"]


@dataclass
class LevelPage:
    """A page made by its choices, with what a reader should find."""

    choice: dict[str, str]
    text: str = f"---\nlayout: job\ntitle: {TITLE}\n---\n\nThe pilots bring ferries in.\n\n"
    expected: list[Expected] = field(default_factory=list)
    _made: int = 0

    def tasks(self) -> list[str]:
        """Two new responsibilities."""
        return [f"Bring the {self._colour()} ferry in on time", f"Log every {self._colour()} trip in the book"]

    def asked(self) -> list[str]:
        """Two new requirements."""
        return [f"Ability to read {self._colour()} charts", f"Experience with {self._colour()} radar"]

    def _colour(self) -> str:
        self._made += 1
        return f"{COLOURS[self._made % len(COLOURS)]} {COLOURS[self._made // len(COLOURS)]}"

    def make(self) -> None:
        """Write the page."""
        names = NAMES[self.choice["names"]]
        if self.choice["grade"] == "table":
            rows = "".join(f"| {name} | {grade} |\n" for grade, name in enumerate(names, 5))
            self.text += f"| Level | Grade |\n|--|--|\n{rows}\n"
        if self.choice["base"] != "none":
            both = self.choice["base"] == "both lists"
            if both:
                self.text += f"## Responsibilities\n\n{_listed(self.tasks())}"
            self.text += f"## Requirements\n\n{_listed(self.asked())}"
            self.expected.append((TITLE, TrackKind.BASE, None, None, 2 if both else 0, 2))
        above = self.choice["above"]
        if above:
            self.text += f"{above}\n\n"
        depth = (above.index(" ") if above else 1) + 1
        before = ""
        for grade, name in enumerate(names, 5):
            self._level(name, depth, grade, before)
            before = name
        if self.choice["specialties"] in ("tasks", "both lists"):
            self.text += "## Specialties\n\n"
            for name in ("Harbour", "Open Sea"):
                self._specialty(name, 3)

    def _level(self, name: str, depth: int, grade: int, before: str) -> None:
        below = "#" * (depth + 1)
        self.text += f"{'#' * depth} {name}\n\n"
        beside = self.choice["beside"]
        if beside == "reports to":
            self.text += f"The {name} reports to the Head of Harbour.\n\n"
        self.text += {
            "none": "",
            "table": "",
            "named": f"{below} {name} Job Grade\n\nThe {name} is a [grade {grade}](/grades).\n\n",
            "in braces": f"{below} Job Grade\n\nThe {{{name}}} is a [{grade}](/grades).\n\n",
            "bare": f"{below} Job Grade\n\n[Grade {grade}](/grades)\n\n",
            "in the heading": f"{below} Job Grade: {grade}\n\n",
            "level in a sentence": f"The {name} is a job grade [level {grade}](/grades).\n\n",
        }[self.choice["grade"]]
        extends = self.choice["extends"] if before else "none"
        tasks, asked, led = self.tasks(), self.asked(), ""
        if extends == "link":
            tasks.insert(0, f"Extends the [{before}](#before) responsibilities")
        elif extends == "linked requirements":
            asked.insert(0, f"Extends that of the [{before} requirements](#before)")
        elif extends == "same as":
            tasks.insert(0, f"The same responsibilities as the {before}, plus the below:")
        elif extends == "in addition":
            led = f"In addition to the responsibilities of the {before}:\n\n"
        elif extends == "all of":
            led = f"All of the responsibilities of a {before}, plus:\n\n"
        elif extends == "line":
            led = f"Extends the {before} responsibilities:\n\n"
        elif extends == "all requirements":
            asked.insert(0, f"All requirements of a {before}")
        self.text += self._lists(name, depth, f"{led}{_listed(tasks)}", _listed(asked))
        stated = None if self.choice["grade"] == "none" else str(grade)
        built_on = before if extends != "none" else None
        self.expected.append((name, TrackKind.LEVEL, stated, built_on, len(tasks), len(asked)))
        if self.choice["specialties"] == "inside a level" and grade == 6:
            self.text += f"{below} Specialties\n\n"
            self._specialty("Harbour", depth + 2)
        self.text += {
            "indicators": f"{below} {name} Performance Indicators\n\nFerries on time.\n\n",
            "list of indicators": f"{below} Performance Indicators\n\n- [Ferries on time](/x)\n- Trips logged\n\n",
            "career": f"{below} {name} Career Ladder\n\nThe next step is the next level.\n\n",
        }.get(beside, "")

    def _lists(self, name: str, depth: int, tasks: str, asked: str) -> str:
        below, level = "#" * (depth + 1), "#" * depth
        style = self.choice["lists"]
        does, asks = {
            "plain": (f"{below} Responsibilities", f"{below} Requirements"),
            "named": (f"{below} {name} Responsibilities", f"{below} {name} Requirements"),
            "swapped": (f"{below} {name} Responsibilities", f"{below} {name} Requirements"),
            "as deep": (f"{level} {name} Responsibilities", f"{level} {name} Requirements"),
            "deeper and as deep": (f"{level} Responsibilities", f"{below} Requirements"),
            "in brackets": (f"{below} {name} (Head) Responsibilities", f"{below} {name} (Head) Requirements"),
            "dashes": (f"{below} {name} - Responsibilities", f"{below} {name} - Requirements"),
            "colons": (f"{below} Responsibilities:", f"{below} Requirements:"),
            "bold": (f"**{name} Responsibilities**", f"**{name} Requirements**"),
        }[style]
        parts = [f"{does}\n\n{tasks}", f"{asks}\n\n{asked}"]
        return "".join(reversed(parts) if style in ("swapped", "deeper and as deep") else parts)

    def _specialty(self, name: str, depth: int) -> None:
        self.text += f"{'#' * depth} {name}\n\n{_listed(self.tasks())}"
        both = self.choice["specialties"] == "both lists"
        if both:
            self.text += f"{'#' * (depth + 1)} {name} Requirements\n\n{_listed(self.asked())}"
        self.expected.append((name, TrackKind.SPECIALTY, None, None, 2, 2 if both else 0))


def _listed(entries: list[str]) -> str:
    return "".join(f"- {entry}\n" for entry in entries) + "\n"


def _is_possible(choice: dict[str, str]) -> bool:
    """Whether a page could be meant so by anybody: no level stands as deep as what is above it, and so on."""
    lists = choice["lists"]
    if not choice["above"] and lists in ("as deep", "deeper and as deep"):
        return False
    return choice["specialties"] != "inside a level" or lists not in ("as deep", "deeper and as deep", "bold")


def _choices(count: int) -> Iterator[dict[str, str]]:
    dice = random.Random(20)
    while count:
        choice = {name: dice.choice(options) for name, options in CHOICES.items()}
        if _is_possible(choice):
            count -= 1
            yield choice


@pytest.mark.parametrize("choice", list(_choices(400)), ids=lambda choice: ", ".join(choice.values()))
def test_levels_however_they_are_set(choice: dict[str, str]) -> None:
    page = LevelPage(choice)
    page.make()
    found = [
        (track.name, track.kind, track.grade, track.extends, len(track.responsibilities), len(track.requirements))
        for track in read_page(page.text).tracks
    ]
    assert sorted(found, key=str) == sorted(page.expected, key=str)
