"""Notes of the opening, the candidate's questions and the closing are told by where they were written."""

from __future__ import annotations

import pytest

from hiring_assistant.domain.interview import place_words, segment_of_place, segment_place
from hiring_assistant.domain.kit import SegmentKind


@pytest.mark.parametrize("kind", SegmentKind)
def test_segment_is_found_again_and_has_words(kind: SegmentKind) -> None:
    assert segment_of_place(segment_place(kind)) is kind
    assert place_words(segment_place(kind))


@pytest.mark.parametrize("other", [None, "", "q-12", "segment:", "segment:lunch", "SEGMENT:opening"])
def test_questions_and_the_scratch_pad_are_no_segments(other: str | None) -> None:
    assert segment_of_place(other) is None
    assert place_words(other) == ""
