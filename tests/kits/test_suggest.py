from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from hiring_assistant.domain.role import RoleReading, Stage
from hiring_assistant.kits.as_json import kit_json, suggest_json
from hiring_assistant.kits.bank import QuestionBank
from hiring_assistant.kits.planning import make_plan
from hiring_assistant.kits.processes import templates
from hiring_assistant.kits.suggest import suggest


@pytest.mark.parametrize(
    ("text", "competency", "kind", "source"),
    [
        ("Strong negotiation skills", "negotiation", "competency", "bank"),
        ("Knowledge of PostgreSQL", "PostgreSQL", "knowledge", "bank"),
        ("Knowledge of the history of glass", None, "knowledge", "bank"),
        ("You share our values", "values alignment", "values", "bank"),
        ("Good spoken Dutch", None, "language", "bank"),
        ("Whistles while working", None, "competency", "generic"),
    ],
)
def test_suggestions_fit_the_requirement(
    text: str, competency: str | None, kind: str, source: str, bank: QuestionBank
) -> None:
    (entry,) = suggest_json(suggest([text], bank))["requirements"]
    assert (entry["competency"], entry["kind"]) == (competency, kind)
    assert 0 <= entry["confidence"] <= 1
    assert (entry["confidence"] > 0.5) == (source == "bank" and kind != "language")
    assert 2 <= len(entry["questions"]) <= 5
    for question in entry["questions"]:
        assert question["source"] == source
        assert question["requirements"] == [text]
        assert sorted(question["anchors"]) == ["1", "3", "5"]
        assert len(question["probes"]) >= 3


def test_what_is_only_checked_gets_no_questions(bank: QuestionBank) -> None:
    (entry,) = suggest_json(suggest(["A valid driving licence", "  "], bank))["requirements"]
    assert entry["questions"] == []


def test_the_words_of_the_requirement_are_in_a_made_question(bank: QuestionBank) -> None:
    texts = {
        "Knowledge of the history of glass": "the history of glass",
        "Knowledge of PostgreSQL": "PostgreSQL",
        "Good spoken Dutch": "Dutch",
        "Whistles while working.": "Whistles while working”",
    }
    for text, words in texts.items():
        (found,) = suggest([text], bank)
        assert all(words.removeprefix("the ") in draft.text for draft in found.questions[:1]), text


def test_a_kit_as_json_holds_what_the_command_line_promises(
    make_reading: Callable[..., RoleReading], usual_stages: tuple[Stage, ...], bank: QuestionBank
) -> None:
    plan = make_plan(make_reading(), "Account Executive", usual_stages, bank)
    whole = json.loads(json.dumps(kit_json(plan)))
    assert {"schema", "role", "track", "stages", "coverage", "warnings"} == set(whole)
    assert whole["schema"] == 1
    texts = {requirement.text for requirement in plan.requirements}
    for stage in whole["stages"]:
        for question in stage["questions"]:
            assert set(question["requirements"]) <= texts
            assert question["requirements"]
    assert {item["requirement"] for item in whole["coverage"]} == texts
    (third,) = kit_json(plan, stage=3)["stages"]
    assert third == whole["stages"][2]
    assert kit_json(plan, stage=99)["stages"] == []


def test_the_shipped_processes_are_whole() -> None:
    found = templates()
    assert {"individual-contributor", "manager", "short"} <= {template.key for template in found}
    for template in found:
        assert template.title
        assert template.description
        assert [stage.order for stage in template.stages] == list(range(1, len(template.stages) + 1))
        assert {stage.line for stage in template.stages} == {0}
