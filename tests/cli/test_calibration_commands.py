"""``review calibration`` and ``review selection``: shapes, numbers of the literature, and what cannot be."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from hiring_assistant.app.demo import fill_with_sample_round
from hiring_assistant.app.workspace import open_workspace
from hiring_assistant.cli import run

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command on a store of the test; gives exit status, what was printed and messages."""

    def call(*args: str) -> tuple[int, Any, str]:
        status = run([*args, "--store", str(tmp_path / "store")])
        out, err = capsys.readouterr()
        try:
            return status, json.loads(out), err
        except ValueError:
            return status, out, err

    return call


def test_calibration_of_the_sample_round(call: Run, tmp_path: Path) -> None:
    workspace = open_workspace(tmp_path / "store")
    fill_with_sample_round(workspace)
    workspace.close()
    status, told, _ = call("review", "calibration", "Account Executive Family", "--json")
    assert status == 0
    assert told["schema"] == 1
    assert told["scorecards"] == sum(row["scorecards"] for row in told["interviewers"]) > 5
    names = [row["interviewer"] for row in told["interviewers"]]
    assert names == sorted(names)
    for row in (*told["interviewers"], *told["requirements"]):
        assert row["ratings"] == sum(row["counts"].values())
        assert list(row["counts"]) == ["1", "2", "3", "4", "5"]
    assert all("severity" not in row for row in told["interviewers"])
    _, switched_on, _ = call("review", "calibration", "Account Executive Family", "--severity", "--json")
    assert any(isinstance(row["severity"], float) for row in switched_on["interviewers"])


def test_calibration_in_words(call: Run, tmp_path: Path) -> None:
    workspace = open_workspace(tmp_path / "store")
    fill_with_sample_round(workspace)
    workspace.close()
    status, told, _ = call("review", "calibration", "Financial Controller")
    assert status == 0
    assert "rated alone" in told


def test_calibration_of_no_role(call: Run, tmp_path: Path) -> None:
    open_workspace(tmp_path / "store").close()
    status, _, said = call("review", "calibration", "Lighthouse Keeper")
    assert status == 1
    assert "no role" in said


@pytest.mark.parametrize(
    ("one", "other", "ratio", "p"),
    [("48/80", "12/40", 0.50, 0.003409), ("5/10", "1/8", 0.25, 0.151584)],
)
def test_selection_rates(call: Run, one: str, other: str, ratio: float, p: float) -> None:
    status, told, _ = call("review", "selection", f"Women={one}", f"Men={other}", "--json")
    assert status == 0
    assert (told["schema"], told["lowest"], told["highest"]) == (1, "Men", "Women")
    assert told["ratio"] == pytest.approx(ratio)
    assert told["fisher_p"] == pytest.approx(p, abs=5e-7)
    assert told["under_four_fifths"] is True


def test_selection_rates_in_words(call: Run) -> None:
    status, told, _ = call("review", "selection", "48/80", "12/40")
    assert status == 0
    assert "Group 2 over Group 1: 0.50, under four fifths" in told
    assert "not legal advice" in told


@pytest.mark.parametrize(
    ("groups", "said"),
    [
        (("Women=48/80",), "at least two groups"),
        (("Women=48/80", "Men=12"), "is no group"),
        (("Women=48/80", "Men=12/8"), "no more people selected than applied"),
    ],
)
def test_counts_that_cannot_be(call: Run, groups: tuple[str, ...], said: str) -> None:
    status, _, message = call("review", "selection", *groups)
    assert status == 1
    assert said in message
