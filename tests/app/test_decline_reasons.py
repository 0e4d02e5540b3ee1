"""The team's list of reasons: edited, kept in the store, undone; past decisions keep their words."""

from __future__ import annotations

from pathlib import Path

import pytest

from hiring_assistant.app import candidates, decisions
from hiring_assistant.app.decline_reasons import (
    LONGEST,
    MOST,
    USUAL_REASONS,
    add_reason,
    decline_reasons,
    move_reason,
    remove_reason,
    rename_reason,
    usual_reasons_again,
)
from hiring_assistant.app.workspace import Workspace, open_workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.decision import DecisionKind
from hiring_assistant.domain.problem import CannotDo


def test_the_usual_ones_until_somebody_edits(workspace: Workspace) -> None:
    assert decline_reasons(workspace) == USUAL_REASONS
    with workspace.read() as unit:
        assert unit.settings.get("decline-reasons") is None


def test_edits_are_kept_and_undone_in_turn(tmp_path: Path) -> None:
    workspace = open_workspace(tmp_path / "store", "Robin Okafor")
    add_reason(workspace, "  Wants to\nwork ashore ")
    rename_reason(workspace, USUAL_REASONS[0], "No chart certificate")
    move_reason(workspace, "Wants to work ashore", 0)
    remove_reason(workspace, USUAL_REASONS[1])
    expected = ("Wants to work ashore", "No chart certificate", *USUAL_REASONS[2:])
    assert decline_reasons(workspace) == expected
    workspace.close()
    workspace = open_workspace(tmp_path / "store", "Kim Sand")
    assert decline_reasons(workspace) == expected
    usual_reasons_again(workspace)
    assert decline_reasons(workspace) == USUAL_REASONS
    workspace.undo()
    assert decline_reasons(workspace) == expected
    remove_reason(workspace, expected[0])
    assert workspace.undo() == "Reason removed"
    assert decline_reasons(workspace) == expected
    workspace.close()


def test_a_list_may_be_empty(workspace: Workspace) -> None:
    for reason in USUAL_REASONS:
        remove_reason(workspace, reason)
    assert decline_reasons(workspace) == ()


@pytest.mark.parametrize(
    ("text", "code"), [("  ", "empty"), ("x" * (LONGEST + 1), "too-long"), (USUAL_REASONS[1].upper(), "there-already")]
)
def test_what_is_no_reason(workspace: Workspace, text: str, code: str) -> None:
    for edit in (lambda: add_reason(workspace, text), lambda: rename_reason(workspace, USUAL_REASONS[0], text)):
        with pytest.raises(CannotDo) as told:
            edit()
        assert told.value.code == code
    assert decline_reasons(workspace) == USUAL_REASONS


def test_a_list_has_an_end(workspace: Workspace) -> None:
    for number in range(MOST - len(USUAL_REASONS)):
        add_reason(workspace, f"Reason {number}")
    with pytest.raises(CannotDo) as told:
        add_reason(workspace, "One more")
    assert told.value.code == "too-many"


def test_a_reason_that_is_gone_is_not_edited(workspace: Workspace) -> None:
    for edit in (
        lambda: rename_reason(workspace, "No such", "Other"),
        lambda: remove_reason(workspace, "No such"),
        lambda: move_reason(workspace, "No such", 0),
    ):
        with pytest.raises(CannotDo) as told:
            edit()
        assert told.value.code == "no-such-reason"


@pytest.mark.parametrize("kept", ["{", "{}", '["a", 1]', "3"])
def test_a_list_that_is_not_understood_is_the_usual_one(workspace: Workspace, kept: str) -> None:
    with workspace.write() as unit:
        unit.settings.set("decline-reasons", kept)
    assert decline_reasons(workspace) == USUAL_REASONS


def test_past_decisions_keep_their_words(workspace: Workspace, candidate: Candidate) -> None:
    decisions.decide(workspace, candidate.id, DecisionKind.DECLINE, USUAL_REASONS[3])
    rename_reason(workspace, USUAL_REASONS[3], "Pay")
    (kept,) = candidates.candidate_file(workspace, candidate.id).decisions
    assert kept.reason == USUAL_REASONS[3]
