"""The sample answers that ship, and files that are not as they must be."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from hiring_assistant.kits.sample_answers import SampleFileError, read_sample_file, sample_answers

GOOD = """# negotiation
Question: Walk me through the hardest negotiation you have closed in the last two years. Where did you give way, \
and where not?

## one
Rated 3: It meets the need.

Words of the candidate.

And more of them.
"""


def test_there_are_enough_and_they_differ() -> None:
    answers = sample_answers()
    assert len(answers) >= 30
    assert len({answer.id for answer in answers}) == len(answers)
    references = Counter(answer.reference for answer in answers)
    assert set(references) == {1, 2, 3, 4, 5}
    assert min(references.values()) >= 4
    for question in {answer.question for answer in answers}:
        of_question = [answer for answer in answers if answer.question == question]
        assert len({answer.reference for answer in of_question}) >= 3, question


def test_each_has_its_anchors_its_reason_and_enough_to_judge() -> None:
    for answer in sample_answers():
        assert {level for level, _ in answer.anchors} >= {1, 3, 5}, answer.id
        assert len(answer.why.split()) >= 6, answer.id
        assert len(answer.answer.split()) >= 30, answer.id


def test_a_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "negotiation.md"
    file.write_text(GOOD, encoding="utf-8")
    (answer,) = read_sample_file(file)
    assert (answer.id, answer.reference, answer.why) == ("negotiation/one", 3, "It meets the need.")
    assert answer.answer == "Words of the candidate.\n\nAnd more of them."


@pytest.mark.parametrize(
    ("was", "becomes", "told"),
    [
        ("# negotiation", "negotiation", "does not begin"),
        ("Walk me through", "Run me through", "does not"),
        ("Rated 3", "Rated 6", "lacks its rating"),
        ("Words of the candidate.\n\nAnd more of them.\n", "", "lacks its rating or its words"),
        ("# negotiation", "# no-such-thing", "question bank"),
    ],
)
def test_a_file_that_is_not_right_is_refused(tmp_path: Path, was: str, becomes: str, told: str) -> None:
    file = tmp_path / "negotiation.md"
    file.write_text(GOOD.replace(was, becomes, 1), encoding="utf-8")
    with pytest.raises(SampleFileError, match=told):
        read_sample_file(file)
