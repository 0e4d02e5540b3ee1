"""A real store with a candidate and interviews of the first stages, and the window open on one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from hiring_assistant.app.candidates import add_candidate
from hiring_assistant.app.interviews import plan_interview
from hiring_assistant.app.preferences import Preferences
from hiring_assistant.app.roles import import_page
from hiring_assistant.app.sitting import Sitting, open_sitting
from hiring_assistant.app.workspace import open_workspace
from hiring_assistant.assets import data
from hiring_assistant.domain.role import StageKind
from hiring_assistant.ui.interview.page import InterviewPage
from hiring_assistant.ui.program import Program

PERSON = "Noor Haddad"


@dataclass(frozen=True)
class Planned:
    """A store with a planned interview for each stage that has questions; ids by the kind of the stage."""

    folder: Path
    by_kind: dict[StageKind, str]

    @property
    def interview(self) -> str:
        return self.by_kind[StageKind.INTERVIEW]

    @property
    def questionnaire(self) -> str:
        return self.by_kind[StageKind.QUESTIONNAIRE]

    def sitting(self, interview_id: str) -> Sitting:
        """What is on disk, read by another program would it be; the store must be closed."""
        workspace = open_workspace(self.folder, PERSON)
        try:
            return open_sitting(workspace, interview_id)
        finally:
            workspace.close()


@pytest.fixture(scope="session")
def _store_template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[StageKind, str]]:
    folder = tmp_path_factory.mktemp("interviews") / "store"
    page = data("roles", "account-executive.md")
    workspace = open_workspace(folder, PERSON)
    role = import_page(workspace, "account-executive.md", page.read_bytes()).value
    assert role.role_id is not None
    candidate = add_candidate(workspace, "Dana Whitfield", role.role_id).value
    by_kind: dict[StageKind, str] = {}
    stages = range(1, 20)
    for order in stages:
        try:
            interview = plan_interview(workspace, candidate.id, order, PERSON, None).value
        except Exception:
            break
        stage = open_sitting(workspace, interview.id).stage
        if stage.questions:
            by_kind.setdefault(stage.kind, interview.id)
    workspace.close()
    return folder, by_kind


@pytest.fixture
def planned(_store_template: tuple[Path, dict[StageKind, str]], tmp_path: Path) -> Planned:
    import shutil

    folder, by_kind = _store_template
    mine = tmp_path / "planned"
    shutil.copytree(folder, mine)
    return Planned(mine, by_kind)


@pytest.fixture
def open_page(
    open_program: Callable[..., Program], planned: Planned, qtbot
) -> Iterator[Callable[..., InterviewPage]]:
    """``open_page(interview_id)``: the window with that interview on its page."""

    def open_(interview_id: str, size: tuple[int, int] = (1440, 900)) -> InterviewPage:
        program = open_program(planned.folder, Preferences(person=PERSON, theme="light"))
        program.window.resize(*size)
        program.window.show()
        program.window.navigator.go("interview", interview_id=interview_id)
        page = program.window.navigator.current
        assert isinstance(page, InterviewPage)
        qtbot.waitUntil(lambda: page.notes.isVisible())
        page.program = program
        return page

    yield open_
