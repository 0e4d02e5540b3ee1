"""Real pages, where they stand beside the checkout: title, track, items and stages corrected, and imported again."""

from __future__ import annotations

from pathlib import Path

import pytest

from hiring_assistant.app import corrections, roles
from hiring_assistant.app.processes import process_templates
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.correction import (
    AddStage,
    Correction,
    MarkNiceToHave,
    RenameTrack,
    SetStageMinutes,
    SetTitle,
    item_anchor,
    items_in,
    stage_anchor,
)
from hiring_assistant.domain.correction import ItemList as In
from hiring_assistant.domain.problem import CannotDo

SHARED = Path(__file__).parents[3] / "shared"
PAGES = sorted(path for folder in ("roles", "seeds") for path in (SHARED / folder).glob("*.md"))

pytestmark = [pytest.mark.shared, pytest.mark.skipif(not PAGES, reason="no pages beside the checkout")]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_corrections_of_a_real_page_survive_another_import_and_are_undone(workspace: Workspace, path: Path) -> None:
    try:
        page = roles.import_page(workspace, path.name, path.read_bytes()).value
    except CannotDo as refused:
        assert refused.code == "not-a-role-page"
        return
    assert page.version_id is not None
    assert page.role_id is not None
    role = roles.get_role(workspace, page.role_id)
    if not role.latest.stages:
        roles.choose_process(workspace, page.version_id, process_templates()[0].key)
        role = roles.get_role(workspace, page.role_id)
    made: list[Correction] = [SetTitle(role.latest.reading.title, "Keeper of the light")]
    made += [AddStage("A night at the light")]
    for correction in made:
        corrections.correct(workspace, page.version_id, correction)
    reading = roles.get_role(workspace, page.role_id).latest.reading
    more: list[Correction] = [SetStageMinutes(stage_anchor(reading, len(reading.stages) - 1), (20, 25))]
    track = next((track for track in reading.tracks if items_in(track, In.REQUIREMENTS)), None)
    if track is not None:
        nice = track.requirements[0].nice_to_have
        more.append(MarkNiceToHave(item_anchor(track, In.REQUIREMENTS, 0), not nice))
        more.append(RenameTrack(track.name, "The light"))
    for correction in more:
        corrections.correct(workspace, page.version_id, correction)
    corrected = roles.get_role(workspace, page.role_id)
    assert corrected.title == "Keeper of the light"
    again = roles.import_page(workspace, path.name, path.read_bytes() + b"\n\nMore about life at the light.\n").value
    assert (again.role_id, again.number, again.lost) == (page.role_id, 2, ())
    second = roles.get_role(workspace, page.role_id).latest
    assert second.corrections == corrected.latest.corrections == (*made, *more)
    assert [stage.title for stage in second.stages] == [stage.title for stage in corrected.latest.stages]
    assert second.stages[-1].minutes == (20, 25)
    assert (track is None) or second.reading.track("The light") is not None
    for _ in range(1 + len(made) + len(more)):
        workspace.undo()
    assert roles.get_role(workspace, page.role_id) == role
