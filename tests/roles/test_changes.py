"""What a new version adds, removes, rewords and moves, as a person would tell it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiring_assistant.domain.role import Requirement, RoleReading, StageKind, Track, TrackKind
from hiring_assistant.roles.changes import ItemChange, RoleChanges, TrackChange, changes, worded_apart
from hiring_assistant.roles.reading import read_page

PAGE = """# Mosaic Restorer

## Responsibilities

- Clean and secure loose stones
- Document every square metre before and after

## Requirements

- Three years of restoring mosaics or frescoes
- Experience with lime mortar
- Experience with 3D scanning
- You work well at heights

### Nice to have

- Knows Byzantine art

## Senior Mosaic Restorer

### Requirements

- Extends the Mosaic Restorer requirements
- Has led a site of five people

## Hiring Process

1. A 30 minute screening call with a recruiter
1. A 60 minute interview with the site lead
1. Half a day of trial work
1. An offer
"""


def between(*edits: tuple[str, str]) -> RoleChanges:
    page = PAGE
    for before, after in edits:
        assert before in page
        page = page.replace(before, after)
    return changes(read_page(PAGE), read_page(page))


def told(change: ItemChange) -> tuple[str | None, str | None]:
    return change.old.text if change.old else None, change.new.text if change.new else None


def only_track(found: RoleChanges) -> TrackChange:
    assert found.stages == ()
    (track,) = found.tracks
    return track


def test_the_same_page_has_no_changes() -> None:
    assert not changes(read_page(PAGE), read_page(PAGE)).any


@pytest.mark.parametrize(
    ("before", "after"),
    [("heights", "heights."), ("You work well", "you  work well"), ("- Experience", "* Experience")],
)
def test_case_spaces_and_full_stops_are_no_changes(before: str, after: str) -> None:
    assert not between((before, after)).any


def test_added_removed_and_reworded_requirements() -> None:
    track = only_track(
        between(
            ("- Experience with lime mortar\n", ""),
            ("Three years of restoring", "Five years of restoring and reading"),
            ("- You work", "- Drives a van\n- You work"),
        )
    )
    assert (track.name, track.responsibilities) == ("Mosaic Restorer", ())
    assert [told(change) for change in track.requirements] == [
        (
            "Three years of restoring mosaics or frescoes",
            "Five years of restoring and reading mosaics or frescoes",
        ),
        (None, "Drives a van"),
        ("Experience with lime mortar", None),
    ]
    assert [(c.added, c.removed, c.reworded) for c in track.requirements] == [
        (False, False, True),
        (True, False, False),
        (False, True, False),
    ]


def test_a_sign_can_be_the_whole_difference() -> None:
    old = RoleReading("Coder", tracks=(Track("Coder", TrackKind.BASE, 1, requirements=(Requirement("C++", 1),)),))
    new = replace(old, tracks=(replace(old.tracks[0], requirements=(Requirement("C#", 1),)),))
    assert [told(change) for change in only_track(changes(old, new)).requirements] == [("C++", "C#")]


def test_to_nice_to_have_and_back() -> None:
    track = only_track(
        between(
            ("- Experience with 3D scanning\n", ""),
            ("- Knows Byzantine art", "- Experience with 3D scanning"),
            ("- You work well", "- Knows Byzantine art\n- You work well"),
        )
    )
    found = {change.new.text: change for change in track.requirements if change.new}
    assert set(found) == {"Experience with 3D scanning", "Knows Byzantine art"}
    assert found["Experience with 3D scanning"].became_nice_to_have
    assert found["Knows Byzantine art"].became_must_have
    assert not any(change.reworded for change in track.requirements)


def test_responsibilities() -> None:
    track = only_track(between(("Clean and secure loose stones", "Clean, sort and secure loose stones")))
    assert [told(change) for change in track.responsibilities] == [
        ("Clean and secure loose stones", "Clean, sort and secure loose stones")
    ]


def test_tracks_added_removed_and_renamed() -> None:
    renamed = only_track(between(("## Senior Mosaic Restorer", "## Lead Mosaic Restorer")))
    assert renamed.renamed
    assert (renamed.old and renamed.old.name, renamed.name) == ("Senior Mosaic Restorer", "Lead Mosaic Restorer")
    senior = PAGE[PAGE.index("## Senior") : PAGE.index("## Hiring")]
    removed = only_track(between((senior, "")))
    assert removed.removed
    assert all(change.removed for change in removed.requirements)
    staff = "## Staff Mosaic Restorer\n\n### Requirements\n\n- Writes the plan for a whole building\n\n## Hiring"
    added = only_track(between(("## Hiring", staff)))
    assert (added.name, added.added, len(added.requirements)) == ("Staff Mosaic Restorer", True, 1)


def test_another_title() -> None:
    found = between(("# Mosaic Restorer\n", "# Fresco Restorer\n"))
    assert found.title == ("Mosaic Restorer", "Fresco Restorer")
    assert not any(change.removed or change.added for change in found.tracks)


def test_stages() -> None:
    found = between(
        ("30 minute screening call", "20 minute screening call"),
        ("1. Half a day of trial work\n", ""),
        ("1. An offer", "1. A reference check by phone\n1. An offer"),
    )
    assert found.tracks == ()
    shorter, added, removed = found.stages
    assert shorter.new is not None
    assert (shorter.new.minutes, "minutes" in shorter.differs) == ((20, 20), True)
    assert added.added
    assert added.new is not None
    assert added.new.kind is StageKind.REFERENCE
    assert removed.removed
    assert not any(stage.moved for stage in found.stages)
    work, talk = "1. Half a day of trial work\n", "1. A 60 minute interview with the site lead\n"
    (moved,) = between((talk + work, work + talk)).stages
    assert (moved.moved, moved.differs) == (True, ())


def test_texts_word_by_word() -> None:
    pieces = worded_apart("Three years of restoring mosaics", "Five years of restoring Mosaics, too")
    assert [tuple(piece) for piece in pieces] == [
        ("gone", "Three"),
        ("new", "Five"),
        ("same", "years of restoring Mosaics,"),
        ("new", "too"),
    ]


def test_scripts_without_spaces_are_paired() -> None:
    old = read_page("# 編集者\n\n## 応募資格\n\n- 日本語での編集経験が三年以上ある方\n- 締め切りを守れる方\n")
    new = read_page("# 編集者\n\n## 応募資格\n\n- 日本語での編集経験が五年以上ある方\n- 締め切りを守れる方\n")
    (change,) = only_track(changes(old, new)).requirements
    assert change.reworded


words = st.lists(
    st.sampled_from(["calm", "hands", "knows", "lime", "mortar", "and", "bees", "C++", "石", "years"]),
    min_size=1,
    max_size=5,
)
asked = st.builds(Requirement, words.map(" ".join), st.just(1), st.booleans())
tracks = st.builds(
    Track,
    st.sampled_from(["Restorer", "Senior Restorer", "Lead"]),
    st.sampled_from(TrackKind),
    st.just(1),
    requirements=st.lists(asked, max_size=6).map(tuple),
)
readings = st.lists(tracks, max_size=3, unique_by=lambda track: track.name).map(
    lambda found: RoleReading("Restorer", tracks=tuple(found))
)


@given(readings, readings)
def test_every_item_is_paired_once_or_told(old: RoleReading, new: RoleReading) -> None:
    found = changes(old, new)
    assert found == changes(old, new)
    assert found.any == (any(True for _ in found.tracks))
    for change in found.tracks:
        items = [item for item in change.requirements if item.old is not None]
        assert len({id(item.old) for item in items}) == len(items)
        if change.old is not None and change.new is not None:
            grown = len(change.new.requirements) - len(change.old.requirements)
            told = sum(item.added for item in change.requirements) - sum(item.removed for item in change.requirements)
            assert told == grown
    assert not changes(new, new).any


def test_thousands_of_other_requirements_are_no_trouble() -> None:
    def many(word: str) -> RoleReading:
        asked = tuple(Requirement(f"Experience with {word} number {place} on site", 1) for place in range(5000))
        return RoleReading("Restorer", tracks=(Track("Restorer", TrackKind.BASE, 1, requirements=asked),))

    assert only_track(changes(many("mortar"), many("plaster"))).requirements
