from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiring_assistant.kits.bank import QuestionBank
from hiring_assistant.kits.linting import lint


def codes(text: str) -> set[str]:
    return {finding.code for finding in lint(text)}


@pytest.mark.parametrize(
    "text",
    [
        "How old are you?",
        "What will you do about child care?",
        "Which church do you go to?",
        "Where are you originally from?",
        "Who is your spouse?",
        "How many sick days did you take?",
        "Wie alt sind Sie?",
        "Wann planen Sie, schwanger zu werden?",
        "Quelle est votre nationalité ?",
        "¿Cuántos hijos tiene?",
        "Qual é a sua religião?",
    ],
)
def test_topics_that_must_not_be_asked(text: str) -> None:
    assert "protected-topic" in codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "On which page of the agreement did it stand?",
        "How did you manage the storage of the images?",
        "How did you find the race condition?",
        "Tell me about a grace period that you granted.",
        "What was the single most useful thing you did?",
        "Tell me about technical debt that you paid off.",
    ],
)
def test_only_whole_words_count(text: str) -> None:
    assert codes(text) == set()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Don't you find that teams matter most?", "leading"),
        ("You like pressure, right?", "leading"),
        ("I assume you know Git?", "leading"),
        ("Do you like to work in teams?", "yes-or-no"),
        ("Have you ever led a team?", "yes-or-no"),
        ("Haben Sie schon ein Team geleitet?", "yes-or-no"),
        ("Which relationship would you bring to a new territory?", "no-situation"),
    ],
)
def test_ways_of_asking_that_say_little(text: str, code: str) -> None:
    assert codes(text) == {code}


@pytest.mark.parametrize(
    "text",
    [
        "A customer asks for a third off a day before the quarter ends. What would you do?",
        "What would you do if two deadlines fell on one day?",
        "Have you led a team? Tell me about the hardest week.",
    ],
)
def test_a_situation_or_a_second_open_question_is_enough(text: str) -> None:
    assert codes(text) == set()


def test_the_shipped_questions_pass(bank: QuestionBank) -> None:
    sources = (*bank.competencies.values(), *bank.patterns.values())
    found = {question.text: lint(question.text) for source in sources for question in source.questions}
    assert {text: findings for text, findings in found.items() if findings} == {}
    probes = {probe for source in sources for question in source.questions for probe in question.probes}
    asked = {probe: [finding.code for finding in lint(probe)] for probe in probes}
    assert [probe for probe, found in asked.items() if {"protected-topic", "leading"} & set(found)] == []


@given(st.text(max_size=300))
def test_any_text_can_be_looked_at(text: str) -> None:
    for finding in lint(text):
        assert finding.words
        assert finding.message
