"""Questions stay on their requirement: what once led them astray, in sentences of our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hiring_assistant.domain.role import RoleReading, Stage, StageKind
from hiring_assistant.kits.asking import Difficulty, drafts_for
from hiring_assistant.kits.bank import QuestionBank
from hiring_assistant.kits.planning import make_plan
from hiring_assistant.kits.understanding import understand


@pytest.mark.parametrize(
    ("requirement", "words"),
    [
        ("You are passionate about steam engines", "steam engines"),
        ("A genuine interest in harbour cranes and their history", "harbour cranes and their history"),
        ("Python or Ruby, used in anger", "Python or Ruby"),
        ("Knowledge of Python and SQL", "Python and SQL"),
        ("Years of work with Salesforce", "a CRM system"),
        ("Three years of account management experience with ports", "experience with account management:"),
        ("Five years of looking after C-level contacts", "executive relations"),
        ("Ability to automate the berth plan", "automat"),
        ("A healthy self-awareness", "awareness"),
    ],
)
def test_the_first_question_names_what_is_asked_for(bank: QuestionBank, requirement: str, words: str) -> None:
    assert words in drafts_for(understand(requirement, bank), bank, Difficulty.MEDIUM)[0].text


@pytest.mark.parametrize(
    ("requirement", "competency"),
    [
        ("Customer orientation, dedication and passion for happy customers", "customer focus"),
        ("Solid grasp of the account management role in shipping", "account management"),
        ("Able to understand complex technical drawings and problems", "problem solving"),
        ("Write in-depth documentation of every lock", "documentation"),
        ("Handle email and calls for the harbour master", "administrative support"),
        ("Experience with Articulate 360 and Captivate", "e-learning authoring tools"),
        ("Experience in selling open source software to ports", "B2B sales"),
    ],
)
def test_what_a_requirement_is_mainly_about(bank: QuestionBank, requirement: str, competency: str) -> None:
    assert understand(requirement, bank).requirement.competency == competency


def test_lines_of_a_questionnaire_that_ask_nothing_are_left_out_and_told(
    make_reading: Callable[..., RoleReading], make_stage: Callable[..., Stage], bank: QuestionBank
) -> None:
    lines = ("Technical questions", "Describe the last berth you planned.", "Why us?")
    stage = make_stage(1, StageKind.QUESTIONNAIRE, questions=lines)
    plan = make_plan(make_reading(), "Account Executive", (stage,), bank)
    assert [question.text for question in plan.stages[0].questions] == list(lines[1:])
    told = [warning for warning in plan.warnings if warning.code == "left-out"]
    assert [warning.stage for warning in told] == [1]
    assert "Technical questions" in told[0].message
    nothing = make_stage(1, StageKind.QUESTIONNAIRE, questions=lines[:1])
    assert make_plan(make_reading(), "Account Executive", (nothing,), bank).stages[0].questions
