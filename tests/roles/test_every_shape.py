"""The same page in eight languages and in every shape that people give to pages is read the same."""

from __future__ import annotations

import pytest

from hiring_assistant.domain.role import RoleReading, StageKind, TrackKind
from hiring_assistant.roles.reading import read_page
from tests.roles.bakery_pages import HEADINGS, LAYOUTS, LISTS, STEPS, WORDS, Words, page

_KINDS = [StageKind.OTHER, StageKind.SCREENING, StageKind.EXERCISE, StageKind.INTERVIEW, StageKind.OFFER]
_MINUTES = [None, (20, 20), None, (45, 45), None]
_WITH_SOMEBODY = [False, True, False, True, False]


def _check(words: Words, reading: RoleReading) -> None:
    assert [(track.name, track.kind) for track in reading.tracks] == [(words.title, TrackKind.BASE)]
    (track,) = reading.tracks
    assert [entry.text for entry in track.responsibilities] == list(words.duties[1])
    asked = [(entry.text.rstrip(".;"), entry.nice_to_have) for entry in track.requirements]
    assert asked == [
        *((text, False) for text in words.requirements[1]),
        *((text, True) for text in words.extras[1]),
    ]
    assert [stage.kind for stage in reading.stages] == _KINDS
    assert [stage.minutes for stage in reading.stages] == _MINUTES
    assert [stage.interviewer is not None for stage in reading.stages] == _WITH_SOMEBODY


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("shape", HEADINGS)
def test_headings_of_every_shape(shape: str, language: str) -> None:
    words = WORDS[language]
    _check(words, read_page(page(words, heading=shape)))


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("shape", LISTS)
def test_lists_of_every_shape(shape: str, language: str) -> None:
    words = WORDS[language]
    reading = read_page(page(words, entries=shape))
    assert [len(track.responsibilities) for track in reading.tracks] == [3]
    for entry, text in zip(reading.tracks[0].responsibilities, words.duties[1], strict=True):
        assert entry.text.rstrip(".;").endswith(text)  # a picture or a number in a circle stays before it
    assert [sum(entry.nice_to_have for entry in track.requirements) for track in reading.tracks] == [2]
    assert [len(track.requirements) for track in reading.tracks] == [5]
    assert [stage.kind for stage in reading.stages] == _KINDS


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("shape", STEPS)
def test_steps_of_every_shape(shape: str, language: str) -> None:
    words = WORDS[language]
    _check(words, read_page(page(words, steps=shape)))


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_pages_of_every_layout(layout: str, language: str) -> None:
    words = WORDS[language]
    _check(words, read_page(LAYOUTS[layout](words)))
