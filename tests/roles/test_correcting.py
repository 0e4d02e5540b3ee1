"""Corrections are made where their words stand, and told as lost where they do not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from hiring_assistant.domain.correction import (
    AddItem,
    AddStage,
    AddTrack,
    Correction,
    ItemAnchor,
    ItemList,
    MarkNiceToHave,
    MergeItems,
    MergeStages,
    MoveItem,
    MoveStage,
    RemoveItem,
    RemoveStage,
    RemoveTrack,
    RenameTrack,
    RewordItem,
    SetStageInterviewer,
    SetStageKind,
    SetStageMinutes,
    SetStageOptional,
    SetStageQuestions,
    SetStageTitle,
    SetTitle,
    SetTrackExtends,
    SetTrackGrade,
    SetTrackKind,
    SplitItem,
    SplitStage,
    StageAnchor,
    item_anchor,
    stage_anchor,
)
from hiring_assistant.domain.role import RoleReading, StageKind, TrackKind
from hiring_assistant.roles.correcting import apply_corrections
from hiring_assistant.roles.reading import read_page

PAGE = """# Beekeeper

## Responsibilities

- Look after forty hives
- Keep the hive book

## Requirements

- Calm hands
  - also in August
- C++
- C#
- Knows the law on pesticides

## Levels

### Senior Beekeeper

#### Senior Beekeeper Requirements

- Extends the Beekeeper requirements
- Has raised queens
- Has trained two others

## Hiring Process

1. A 30 minute screening call with a recruiter
1. An interview with the head of the apiary
1. An interview with the head of the apiary
1. An offer
"""
JUNIOR, SENIOR = "Beekeeper", "Senior Beekeeper"
DOES = ItemList.RESPONSIBILITIES


@pytest.fixture(scope="module")
def reading() -> RoleReading:
    return read_page(PAGE)


def asked(reading: RoleReading, track: str) -> list[str]:
    found = reading.track(track)
    assert found is not None
    return [requirement.text for requirement in found.requirements]


def titles(reading: RoleReading) -> list[str]:
    assert [stage.order for stage in reading.stages] == list(range(1, len(reading.stages) + 1))
    return [stage.title for stage in reading.stages]


def made(reading: RoleReading, *corrections: Correction) -> RoleReading:
    corrected = apply_corrections(reading, corrections)
    assert corrected.lost == ()
    assert corrected.applied == corrections
    return corrected.reading


def test_the_page_reads_as_these_tests_take_it(reading: RoleReading) -> None:
    assert [track.name for track in reading.tracks] == [JUNIOR, SENIOR]
    assert asked(reading, JUNIOR) == ["Calm hands", "C++", "C#", "Knows the law on pesticides"]
    assert len(reading.stages) == 4


def test_tracks(reading: RoleReading) -> None:
    renamed = made(reading, RenameTrack(JUNIOR, "Apiarist"), SetTrackKind("Apiarist", TrackKind.LEVEL))
    assert [(track.name, track.kind, track.extends) for track in renamed.tracks] == [
        ("Apiarist", TrackKind.LEVEL, None),
        (SENIOR, TrackKind.LEVEL, "Apiarist"),
    ]
    added = made(reading, AddTrack("Lead", extends=SENIOR), RemoveTrack(SENIOR))
    assert [(track.name, track.extends) for track in added.tracks] == [(JUNIOR, None), ("Lead", JUNIOR)]
    apart = made(reading, SetTrackExtends(SENIOR, None)).track(SENIOR)
    assert apart is not None
    assert apart.extends is None
    graded = made(reading, SetTrackGrade(SENIOR, " 7  b ")).track(SENIOR)
    assert graded is not None
    assert graded.grade == "7 b"
    ungraded = made(reading, SetTrackGrade(SENIOR, "7"), SetTrackGrade(SENIOR, "")).track(SENIOR)
    assert ungraded is not None
    assert ungraded.grade is None


def test_items_change_in_their_place(reading: RoleReading) -> None:
    calm = ItemAnchor(JUNIOR, "calm HANDS")
    assert asked(made(reading, RewordItem(calm, "Steady hands")), JUNIOR)[0] == "Steady hands"
    split = made(reading, SplitItem(calm, ("Calm", "Strong hands")))
    track = split.track(JUNIOR)
    assert track is not None
    assert [(item.text, item.details, item.line) for item in track.requirements[:2]] == [
        ("Calm", ("also in August",), track.requirements[0].line),
        ("Strong hands", (), track.requirements[0].line),
    ]
    law = ItemAnchor(JUNIOR, "Knows the law on pesticides")
    merged = made(reading, MergeItems((law, calm), "Calm within the law"))
    assert asked(merged, JUNIOR) == ["C++", "C#", "Calm within the law"]
    nice = made(reading, MarkNiceToHave(law, True)).track(JUNIOR)
    assert nice is not None
    assert [item.nice_to_have for item in nice.requirements] == [False, False, False, True]


def test_items_move_within_and_between_tracks_and_lists(reading: RoleReading) -> None:
    law = ItemAnchor(JUNIOR, "Knows the law on pesticides")
    assert asked(made(reading, MoveItem(law, JUNIOR, before="Calm hands")), JUNIOR)[0] == law.text
    moved = made(reading, MoveItem(law, SENIOR, before="Has trained two others"))
    assert asked(moved, JUNIOR) == ["Calm hands", "C++", "C#"]
    assert asked(moved, SENIOR)[-2:] == [law.text, "Has trained two others"]
    duty = made(reading, MoveItem(law, JUNIOR, DOES)).track(JUNIOR)
    assert duty is not None
    assert [item.text for item in duty.responsibilities][-1] == law.text
    book = ItemAnchor(JUNIOR, "Keep the hive book", DOES)
    assert asked(made(reading, MoveItem(book, JUNIOR)), JUNIOR)[-1] == book.text


def test_items_are_added_and_removed(reading: RoleReading) -> None:
    added = made(
        reading,
        AddItem(JUNIOR, "Drives a van", before="C++"),
        AddItem(JUNIOR, "Sells honey", DOES),
        RemoveItem(ItemAnchor(JUNIOR, "C++")),
    )
    assert asked(added, JUNIOR) == ["Calm hands", "Drives a van", "C#", "Knows the law on pesticides"]
    track = added.track(JUNIOR)
    assert track is not None
    assert (track.requirements[1].line, track.responsibilities[-1].text) == (0, "Sells honey")


def test_texts_with_the_same_words_are_told_apart(reading: RoleReading) -> None:
    assert asked(made(reading, RemoveItem(ItemAnchor(JUNIOR, "C#"))), JUNIOR)[1] == "C++"
    sharp_only = made(reading, RemoveItem(ItemAnchor(JUNIOR, "C++")), RewordItem(ItemAnchor(JUNIOR, "C#"), "Rust"))
    assert asked(sharp_only, JUNIOR)[1] == "Rust"


def test_stages(reading: RoleReading) -> None:
    first, second, third, offer = (stage_anchor(reading, place) for place in range(4))
    assert (second.nth, third.nth) == (1, 2)
    last = made(reading, SetStageTitle(third, "Second talk"), MoveStage(third, first)).stages[0]
    assert last.title == "Second talk"
    assert titles(made(reading, MoveStage(first, None)))[-1] == reading.stages[0].title
    changed = made(
        reading,
        SetStageKind(first, StageKind.EXERCISE),
        SetStageMinutes(first, (90, 120)),
        SetStageInterviewer(first, "Beekeeping lead"),
        SetStageOptional(first, True),
        SetStageQuestions(first, ("Why bees?", " ")),
    ).stages[0]
    assert (changed.kind, changed.minutes, changed.interviewer) == (StageKind.EXERCISE, (90, 120), "Beekeeping lead")
    assert changed.optional
    assert [question.text for question in changed.questions] == ["Why bees?"]
    assert len(titles(made(reading, RemoveStage(second)))) == 3
    added = titles(made(reading, AddStage("Trial day", StageKind.EXERCISE, (240, 480), before=offer)))
    assert added[-2] == "Trial day"
    assert titles(made(reading, SplitStage(first, ("Call", "Test")))) == ["Call", "Test", *titles(reading)[1:]]
    merged = made(reading, MergeStages((first, third))).stages
    assert len(merged) == 3
    assert (merged[0].minutes, merged[0].interviewer) == ((30, 30), "recruiter")
    assert "head of the apiary" in merged[0].text


@pytest.mark.parametrize(
    "correction",
    [
        RenameTrack("Wasp keeper", "Apiarist"),
        RenameTrack(JUNIOR, SENIOR),
        MarkNiceToHave(ItemAnchor(JUNIOR, "Steady hands"), True),
        RenameTrack(JUNIOR, " "),
        SetTrackExtends(SENIOR, "Wasp keeper"),
        SetTrackExtends(SENIOR, SENIOR),
        AddItem("Wasp keeper", "Calm"),
        RemoveItem(ItemAnchor(JUNIOR, "Calm hand")),
        RemoveItem(ItemAnchor(SENIOR, "Calm hands")),
        RemoveItem(ItemAnchor(JUNIOR, "Calm hands", nth=2)),
        RewordItem(ItemAnchor(JUNIOR, "Calm hands"), ""),
        SplitItem(ItemAnchor(JUNIOR, "Calm hands"), ("Calm",)),
        MergeItems((ItemAnchor(JUNIOR, "Calm hands"), ItemAnchor(JUNIOR, "Calm hands")), "Calm"),
        MergeItems((ItemAnchor(JUNIOR, "Calm hands"), ItemAnchor(JUNIOR, "gone")), "Calm"),
        MoveItem(ItemAnchor(JUNIOR, "Calm hands"), JUNIOR, before="gone"),
        MarkNiceToHave(ItemAnchor(JUNIOR, "Keep the hive book", DOES), True),
        MoveStage(StageAnchor("gone"), None),
        MoveStage(StageAnchor("An offer"), StageAnchor("gone")),
        SetStageMinutes(StageAnchor("An interview with the head of the apiary", 3), None),
    ],
)
def test_what_is_not_on_the_page_is_lost_and_changes_nothing(reading: RoleReading, correction: Correction) -> None:
    corrected = apply_corrections(reading, [correction])
    assert corrected.lost == (correction,)
    assert corrected.reading == reading


@pytest.mark.parametrize(
    "correction",
    [
        AddTrack(SENIOR),
        RenameTrack("Wasp keeper", SENIOR),
        AddItem(JUNIOR, "calm hands"),
        RewordItem(ItemAnchor(JUNIOR, "Quiet hands"), "Calm hands"),
        SplitItem(ItemAnchor(JUNIOR, "C++ and C#"), ("C++", "C#")),
        MergeItems((ItemAnchor(JUNIOR, "Calm"), ItemAnchor(JUNIOR, "Hands")), "Calm hands"),
        MoveItem(ItemAnchor(JUNIOR, "Has raised queens"), SENIOR),
    ],
)
def test_what_the_page_says_by_itself_by_now_is_settled(reading: RoleReading, correction: Correction) -> None:
    corrected = apply_corrections(reading, [correction])
    assert (corrected.settled, corrected.lost, corrected.applied) == ((correction,), (), ())
    assert corrected.reading == reading


def test_corrections_are_carried_to_a_page_that_changed_elsewhere(reading: RoleReading) -> None:
    corrections = (
        RenameTrack(JUNIOR, "Apiarist"),
        RewordItem(ItemAnchor("Apiarist", "Calm hands"), "Steady hands"),
        MarkNiceToHave(ItemAnchor("Apiarist", "Knows the law on pesticides"), True),
        SetStageMinutes(stage_anchor(reading, 3), (15, 15)),
    )
    later = read_page(PAGE.replace("- Calm", "- Likes honey\n- Calm").replace("- Knows the law", "- Knows the rules"))
    corrected = apply_corrections(later, corrections)
    assert corrected.lost == (corrections[2],)
    assert asked(corrected.reading, "Apiarist")[:2] == ["Likes honey", "Steady hands"]
    assert corrected.reading.stages[3].minutes == (15, 15)


def test_what_was_corrected_is_known(reading: RoleReading) -> None:
    law = ItemAnchor(JUNIOR, "Knows the law on pesticides")
    first = stage_anchor(reading, 0)
    corrected = apply_corrections(
        reading, [MarkNiceToHave(law, True), SetStageOptional(first, True), RenameTrack(JUNIOR, "Apiarist")]
    )
    assert corrected.has_item("Apiarist", ItemList.REQUIREMENTS, law.text)
    assert not corrected.has_item("Apiarist", ItemList.REQUIREMENTS, "Calm hands")
    assert [corrected.has_stage(stage) for stage in corrected.reading.stages] == [True, False, False, False]
    assert corrected.has_track("Apiarist")
    assert not corrected.has_track(SENIOR)


def test_every_item_and_stage_has_an_anchor_that_finds_it(reading: RoleReading) -> None:
    twice = replace(reading, tracks=(replace(reading.tracks[0], requirements=reading.tracks[0].requirements * 2),))
    for place in range(8):
        anchor = item_anchor(twice.tracks[0], ItemList.REQUIREMENTS, place)
        rest = list(asked(twice, JUNIOR))
        rest[place] = "found"
        assert asked(made(twice, RewordItem(anchor, "found")), JUNIOR) == rest


texts = st.sampled_from(["Calm hands", "C++", "C#", "c", "Keep the hive book", "Has raised queens", "", "new words"])
tracks = st.sampled_from([JUNIOR, SENIOR, "Lead"])
lists = st.sampled_from(ItemList)
items = st.builds(ItemAnchor, tracks, texts, lists, st.integers(0, 2))
stages = st.builds(
    StageAnchor, st.sampled_from(["An offer", "An interview with the head of the apiary", "Trial"]), st.integers(0, 3)
)
corrections = st.one_of(
    st.builds(SetTitle, tracks, tracks),
    st.builds(RenameTrack, tracks, tracks, st.integers(0, 3)),
    st.builds(AddTrack, tracks, st.sampled_from(TrackKind), st.none() | tracks),
    st.builds(RemoveTrack, tracks),
    st.builds(SetTrackExtends, tracks, st.none() | tracks),
    st.builds(AddItem, tracks, texts, lists, st.booleans(), st.none() | texts),
    st.builds(RemoveItem, items),
    st.builds(RewordItem, items, texts),
    st.builds(MoveItem, items, tracks, lists, st.none() | texts),
    st.builds(SplitItem, items, st.lists(texts, max_size=3).map(tuple)),
    st.builds(MergeItems, st.lists(items, max_size=3).map(tuple), texts),
    st.builds(MarkNiceToHave, items, st.booleans()),
    st.builds(AddStage, st.sampled_from(["Trial", ""]), before=st.none() | stages),
    st.builds(RemoveStage, stages),
    st.builds(MoveStage, stages, st.none() | stages),
    st.builds(SplitStage, stages, st.lists(st.sampled_from(["Trial", "Talk"]), max_size=3).map(tuple)),
    st.builds(MergeStages, st.lists(stages, max_size=3).map(tuple)),
    st.builds(SetStageMinutes, stages, st.none() | st.tuples(st.integers(1, 60), st.integers(60, 90))),
)


@given(st.lists(corrections, max_size=12))
def test_any_corrections_are_made_or_lost_and_survive_the_store(made: list[Correction]) -> None:
    reading = read_page(PAGE)
    corrected = apply_corrections(reading, made)
    assert len(corrected.applied) + len(corrected.lost) + len(corrected.settled) == len(made)
    assert apply_corrections(reading, corrected.applied).reading == corrected.reading
    titles(corrected.reading)
    names = {track.name for track in corrected.reading.tracks}
    assert len(names) == len(corrected.reading.tracks)
    assert {track.extends for track in corrected.reading.tracks} <= {*names, None}
    adapter = TypeAdapter(tuple[Correction, ...])
    assert adapter.validate_json(adapter.dump_json(tuple(made))) == tuple(made)
