from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiring_assistant.domain.kit import ANCHORED, QuestionType
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.text import fold
from hiring_assistant.kits.bank import QuestionBank, load_bank
from hiring_assistant.kits.bank_file import BankFileError, read_competency, read_subjects

GOOD = """# bookbinding
Family: general

Binding books so that they hold.

## Mentioned as

- bookbind*
- bind books
- weak: glue

## Behavioural questions

- (easy) Tell me about a book that you bound.
  - Which glue did you take?
- (hard) Tell me about a book that fell apart.

## Situational questions

- (medium) A customer brings a wet book,
  and wants it back tomorrow. What do you do?

## Probes

- What was your part?
- What came of it?
- What would you change?

## Anchors

- 1: Speaks of glue only.
- 3: Bound a book that held.
- 5: Bound books that others learned from.

## Watch for

whether the spine is straight.
"""


def test_shipped_bank_has_enough_to_ask(bank: QuestionBank) -> None:
    assert len(bank.competencies) >= 70
    for competency in bank.competencies.values():
        types = Counter(question.type for question in competency.questions)
        assert types[QuestionType.BEHAVIOURAL] >= 4, competency.name
        assert types[QuestionType.SITUATIONAL] >= 2, competency.name
        assert len({question.difficulty for question in competency.questions}) == 3 or len(competency.questions) >= 6
        assert competency.definition, competency.name
        for question in competency.questions:
            assert len(question.probes) >= 3, question.text
            assert len(set(question.probes)) == len(question.probes)
            assert [rating for rating, _ in question.anchors] == list(ANCHORED)


def test_no_question_stands_twice_in_the_shipped_bank(bank: QuestionBank) -> None:
    texts = Counter(fold(question.text) for item in bank.competencies.values() for question in item.questions)
    assert [text for text, count in texts.items() if count > 1] == []


def test_every_shipped_subject_has_its_pattern(bank: QuestionBank) -> None:
    for subject in bank.subjects.values():
        assert bank.pattern(subject.pattern).questions
    for pattern in bank.patterns.values():
        assert pattern.name
    assert not set(bank.subjects) & set(bank.competencies)


def test_every_competency_is_found_by_its_own_name(bank: QuestionBank) -> None:
    missed = [name for name in bank.competencies if name not in {match.name for match in bank.index.matches(name)}]
    assert missed == []


def test_a_competency_file_is_read_with_all_its_parts() -> None:
    content = read_competency(GOOD)
    assert content.name == "bookbinding"
    assert content.family == "general"
    assert content.definition == "Binding books so that they hold."
    assert [(mention.words, mention.weight < 0.5) for mention in content.mentions] == [
        (("bookbind*",), False),
        (("bind", "books"), False),
        (("glue",), True),
    ]
    easy, hard, situational = content.questions
    assert (easy.type, easy.difficulty, easy.probes) == ("behavioural", "easy", ["Which glue did you take?"])
    assert hard.probes == []
    assert situational.text == "A customer brings a wet book, and wants it back tomorrow. What do you do?"
    assert content.anchors[1] == (3, "Bound a book that held.")
    assert content.watch_for == "whether the spine is straight."


@pytest.mark.parametrize(
    ("wrong", "right", "line"),
    [
        ("# bookbinding\n", "", 1),
        ("## Probes", "## Propes", 23),
        ("- (easy) Tell me", "- (simple) Tell me", 14),
        ("- 3: Bound a book that held.\n", "", 36),
        ("- 1: Speaks", "- one: Speaks", 31),
        ("- What would you change?\n", "- What came of it?\n", 16),
        ("- bookbind*", "- bo*", 8),
    ],
)
def test_a_broken_file_is_told_with_its_line(tmp_path: Path, wrong: str, right: str, line: int) -> None:
    path = tmp_path / "bookbinding.md"
    path.write_text(GOOD.replace(wrong, right), encoding="utf-8")
    with pytest.raises(CannotDo) as told:
        load_bank(tmp_path)
    assert f"bookbinding.md, line {line}:" in str(told.value)


def test_files_of_a_team_add_to_the_shipped_ones_and_replace_them(tmp_path: Path, bank: QuestionBank) -> None:
    (tmp_path / "bookbinding.md").write_text(GOOD, encoding="utf-8")
    (tmp_path / "negotiation.md").write_text(GOOD.replace("bookbind", "haggl"), encoding="utf-8")
    (tmp_path / "README.md").write_text("Our own questions.", encoding="utf-8")
    ours = load_bank(tmp_path)
    assert "bookbinding" in ours.competencies
    assert "haggling" in ours.competencies
    assert "negotiation" not in ours.competencies
    assert "negotiation" in bank.competencies


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "bookbinding.md"
    path.write_text(GOOD, encoding="utf-8")
    assert len(load_bank(tmp_path).competencies["bookbinding"].questions) == 3
    path.write_text(GOOD.replace("- (hard) Tell me about a book that fell apart.\n", ""), encoding="utf-8")
    assert len(load_bank(tmp_path).competencies["bookbinding"].questions) == 2


def test_a_missing_folder_and_a_file_that_is_no_text_are_told(tmp_path: Path) -> None:
    with pytest.raises(CannotDo, match="There is no folder"):
        load_bank(tmp_path / "nowhere")
    (tmp_path / "latin.md").write_bytes("# Prüfung".encode("latin-1"))
    with pytest.raises(CannotDo, match="UTF-8"):
        load_bank(tmp_path)


@given(st.text(alphabet="#-(): \nabc135*easy", max_size=200))
def test_any_text_is_read_or_refused_with_a_line_that_exists(source: str) -> None:
    try:
        read_competency(source)
        list(read_subjects(source))
    except BankFileError as error:
        assert 1 <= error.line <= max(1, len(source.splitlines()))
