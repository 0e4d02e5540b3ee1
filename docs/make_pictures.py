"""Takes pictures of the real window on the sample hiring round.

    .venv/bin/python docs/make_pictures.py                 those that README.md shows, into docs/pictures
    .venv/bin/python docs/make_pictures.py --all FOLDER    every page, light and dark, at 1440x900 and 1024x700

Needs no screen. The pictures are taken with the font Inter where the machine has it (Debian: fonts-inter).
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from hiring_assistant.app.workspace import Workspace
    from hiring_assistant.ui.program import Program

ROOT = Path(__file__).resolve().parent.parent
USUAL = (1440, 900)
SMALL = (1024, 700)
THEMES = ("light", "dark")


@contextmanager
def empty_home() -> Iterator[Path]:
    """A home folder for the time being, and no screen."""
    with tempfile.TemporaryDirectory(prefix="hiring-assistant-pictures-") as folder:
        for name in [name for name in os.environ if name.startswith(("XDG_", "HIRING_ASSISTANT_"))]:
            del os.environ[name]
        settings = {
            "HOME": folder,
            "QT_QPA_PLATFORM": "offscreen",
            "HIRING_ASSISTANT_KEYRING": "off",
            "LC_ALL": "C.UTF-8",
        }
        os.environ.update(settings, XDG_RUNTIME_DIR=folder)
        yield Path(folder)


def open_sample_round(application: QApplication, folder: Path) -> Program:
    """The window, filled with the sample round."""
    from PySide6.QtCore import QEventLoop

    from hiring_assistant.app.demo import fill_with_sample_round
    from hiring_assistant.app.preferences import Preferences
    from hiring_assistant.app.workspace import open_workspace
    from hiring_assistant.ui.launch import start

    workspace = open_workspace(folder / "sample")
    fill_with_sample_round(workspace)
    workspace.close()
    program = start(application, preferences=Preferences(theme="light"), folder=folder / "sample", sample=True)
    waiting = QEventLoop()
    program.opened.connect(waiting.quit)
    program.could_not_open.connect(lambda problem: sys.exit(str(problem)))
    waiting.exec()
    return program


def places(workspace: Workspace) -> dict[str, tuple[str, dict[str, str]]]:
    """The pages worth a picture: a name for the file, the page's key, and what it shows."""
    from hiring_assistant.app.candidates import list_candidates, version_of
    from hiring_assistant.app.interviews import list_interviews
    from hiring_assistant.app.reviews import review_of
    from hiring_assistant.domain.interview import InterviewState
    from hiring_assistant.domain.problem import CannotDo

    def submitted(candidate_id: str) -> int:
        try:
            return len(review_of(workspace, candidate_id).cards)
        except CannotDo:
            return 0  # one's own scorecard is still open

    drafts = list_interviews(workspace, states=(InterviewState.STARTED,))
    draft = max(drafts, key=lambda entry: entry.rated)
    candidates = [entry.candidate for entry in list_candidates(workspace)]
    discussed = max(candidates, key=lambda candidate: submitted(candidate.id))
    version = version_of(workspace, discussed).id
    tracks = Counter((candidate.role_id, candidate.track) for candidate in candidates)
    role_id, track = max(tracks, key=lambda of: tracks[of])
    beside = [candidate.id for candidate in candidates if (candidate.role_id, candidate.track) == (role_id, track)]
    compared = {"candidates": ",".join(beside[:6])}
    return {
        "today": ("today", {}),
        "candidates": ("candidates", {}),
        "candidate": ("candidate", {"candidate_id": discussed.id}),
        "interviews": ("interviews", {}),
        "interview": ("interview", {"interview_id": draft.interview.id}),
        "review": ("review", {"candidate_id": discussed.id}),
        "debrief": ("debrief", {"candidate_id": discussed.id}),
        "compare": ("compare", compared),
        "horizontal": ("horizontal", compared),
        "round": ("round", {"role_id": role_id}),
        "calibration": ("calibration", {"role_id": role_id}),
        "practice": ("practice", {}),
        "selection": ("selection", {}),
        "search": ("search", {"text": "handover"}),
        "role": ("roles", {"role_id": discussed.role_id}),
        "kit": ("kit", {"version_id": version, "track": discussed.track, "stage": "3"}),
        "reading": ("reading", {"version_id": version}),
        "bank": ("bank", {}),
        "settings": ("settings", {}),
        "start": ("start", {}),
    }


def settle(application: QApplication) -> None:
    """Let the window lay out, load and paint what it has to."""
    from PySide6.QtCore import QEventLoop, QTimer

    waiting = QEventLoop()
    QTimer.singleShot(400, waiting.quit)
    waiting.exec()
    application.processEvents()


def take(
    application: QApplication, program: Program, target: Path, page: str, theme: str, size: tuple[int, int]
) -> None:
    """Go to a page and save the window as it is then."""
    context = program.context
    assert context is not None
    key, where = places(context.store)[page]
    context.keep_preferences(replace(context.preferences, theme=theme))
    program.window.resize(*size)
    context.navigator.go("today")  # what the way back names is then the same in all pictures
    context.navigator.go(key, **where)
    settle(application)
    target.parent.mkdir(parents=True, exist_ok=True)
    if not program.window.grab().save(str(target)):
        raise OSError(f"{target} could not be written")
    print(target)


def wanted_by_readme() -> list[tuple[Path, str, str, tuple[int, int]]]:
    """Target, page, theme and size of each picture that README.md shows."""
    named = re.findall(
        r"\((docs/pictures/([a-z]+)-(light|dark)\.png)\)", (ROOT / "README.md").read_text(encoding="utf-8")
    )
    return [(ROOT / path, page, theme, USUAL) for path, page, theme in named]


def every(folder: Path, pages: list[str]) -> list[tuple[Path, str, str, tuple[int, int]]]:
    """Target, page, theme and size of all that can be taken."""
    sizes = (USUAL, SMALL)
    combinations = [(page, theme, size) for size in sizes for theme in THEMES for page in pages]
    return [
        (folder / f"{page}-{theme}-{size[0]}x{size[1]}.png", page, theme, size) for page, theme, size in combinations
    ]


def main(arguments: list[str]) -> int:
    """Take the pictures."""
    if arguments and (arguments[0] != "--all" or len(arguments) != 2):
        print(__doc__, file=sys.stderr)
        return 2
    with empty_home() as home:
        from PySide6.QtWidgets import QApplication

        application = QApplication(["hiring-assistant"])
        program = open_sample_round(application, home)
        assert program.context is not None
        known = [page for page, (key, _) in places(program.context.store).items() if program.context.navigator.has(key)]
        for target, page, theme, size in every(Path(arguments[1]), known) if arguments else wanted_by_readme():
            take(application, program, target, page, theme, size)
        program.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
