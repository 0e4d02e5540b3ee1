"""Corrections of a title and of a picked process, and what is carried over to the next version of a page."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

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
    RemoveStage,
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
    SplitStage,
    StageAnchor,
    stage_anchor,
)
from hiring_assistant.domain.role import RoleReading, Stage, StageKind
from hiring_assistant.kits.processes import templates
from hiring_assistant.roles.carrying import carry_over
from hiring_assistant.roles.correcting import apply_corrections
from hiring_assistant.roles.reading import read_page

PAGE = """# Job description

## Requirements

- Calm hands
- Knows the law on pesticides

## Responsibilities

- Look after forty hives

## Levels

### Senior Beekeeper

#### Requirements

- Extends the Job description requirements
- Has raised queens
"""
PROCESS = (
    "\n## Hiring Process\n\n1. A 30 minute screening call with a recruiter\n1. A talk with the head of the apiary\n"
)
BASE = "Job description"
TITLE = SetTitle(BASE, "Beekeeper")
CALM = ItemAnchor(BASE, "Calm hands")
STEADY = RewordItem(CALM, "Steady hands")
MANAGER = next(template.stages for template in templates() if template.key == "manager")


@pytest.fixture(scope="module")
def reading() -> RoleReading:
    return read_page(PAGE)


@cache
def titled(title: str, *, own: bool = False) -> RoleReading:
    """The page under another title, with a process of its own or without."""
    return read_page(PAGE.replace(f"# {BASE}", f"# {title}") + (PROCESS if own else ""))


def names(reading: RoleReading) -> list[str]:
    return [track.name for track in reading.tracks]


def titles(stages: tuple[Stage, ...]) -> list[str]:
    assert [stage.order for stage in stages] == list(range(1, len(stages) + 1))
    return [stage.title for stage in stages]


# The title


def test_the_title_is_corrected_and_the_track_that_is_named_by_it_follows(reading: RoleReading) -> None:
    assert names(reading) == [BASE, "Senior Beekeeper"]
    corrected = apply_corrections(
        reading, [STEADY, TITLE, MarkNiceToHave(ItemAnchor("Beekeeper", "Steady hands"), True)]
    )
    assert (corrected.reading.title, corrected.title_read) == ("Beekeeper", BASE)
    assert names(corrected.reading) == ["Beekeeper", "Senior Beekeeper"]
    assert corrected.reading.tracks[1].extends == reading.tracks[1].extends.replace(BASE, "Beekeeper")  # type: ignore[union-attr]
    assert corrected.has_item("Beekeeper", ItemList.REQUIREMENTS, "Steady hands")
    assert dict(corrected.names) == {BASE: "Beekeeper", "Senior Beekeeper": "Senior Beekeeper"}
    assert len(corrected.applied) == 3
    assert not corrected.has_track("Beekeeper")  # nobody named the track


def test_a_track_with_a_name_of_its_own_does_not_follow(reading: RoleReading) -> None:
    corrected = apply_corrections(reading, [RenameTrack(BASE, "Apiary"), TITLE])
    assert (corrected.reading.title, names(corrected.reading)[0]) == ("Beekeeper", "Apiary")
    taken = apply_corrections(reading, [SetTitle(BASE, "Senior Beekeeper")])
    assert (taken.reading.title, names(taken.reading)) == ("Senior Beekeeper", [BASE, "Senior Beekeeper"])


def test_a_title_is_corrected_only_where_it_still_stands(reading: RoleReading) -> None:
    other = apply_corrections(replace(reading, title="Shepherd"), [TITLE])
    assert (other.lost, other.reading.title) == ((TITLE,), "Shepherd")
    settled = apply_corrections(replace(reading, title="Beekeeper"), [TITLE])
    assert (settled.settled, settled.lost) == ((TITLE,), ())
    for none in (SetTitle(BASE, "  "), SetTitle(BASE, BASE)):
        assert apply_corrections(reading, [none]).applied == ()
    twice = apply_corrections(reading, [TITLE, SetTitle("Beekeeper", "Keeper of Bees")])
    assert (twice.reading.title, twice.title_read) == ("Keeper of Bees", BASE)
    back = apply_corrections(reading, [TITLE, SetTitle("Beekeeper", BASE)])
    assert (back.reading, back.title_read) == (reading, None)


def test_the_new_kind_is_kept_as_json() -> None:
    adapter: TypeAdapter[tuple[Correction, ...]] = TypeAdapter(tuple[Correction, ...])
    assert adapter.validate_json(adapter.dump_json((TITLE, STEADY))) == (TITLE, STEADY)


TWICE = """# Beekeeper

## Requirements

- Calm hands

## Levels

### Beekeeper

#### Responsibilities

- Look after forty hives

### Senior Beekeeper

#### Requirements

- Has raised queens
"""


def test_the_second_of_two_tracks_with_one_name_is_given_its_own() -> None:
    twice = read_page(TWICE)
    assert names(twice) == ["Beekeeper", "Beekeeper", "Senior Beekeeper"]
    corrected = apply_corrections(twice, [RenameTrack("Beekeeper", "Junior", nth=2), AddItem("Junior", "Swims")])
    assert names(corrected.reading) == ["Beekeeper", "Junior", "Senior Beekeeper"]
    assert corrected.reading.tracks[0] == twice.tracks[0]
    assert [item.text for item in corrected.reading.tracks[1].requirements] == ["Swims"]
    assert dict(corrected.names)["Beekeeper"] == "Beekeeper"
    none = RenameTrack("Beekeeper", "Junior", nth=3)
    assert apply_corrections(twice, [none]).lost == (none,)


# A process that was picked


def test_stages_of_a_picked_process_are_corrected_like_any(reading: RoleReading) -> None:
    assert reading.stages == ()
    first, talk, peer = (StageAnchor(stage.text or stage.title) for stage in MANAGER[:3])
    references = stage_anchor(replace(reading, stages=MANAGER), 5)
    made: list[Correction] = [
        SetStageTitle(talk, "Talk about the bees"),
        SetStageKind(talk, StageKind.EXERCISE),
        SetStageMinutes(talk, (20, 30)),
        SetStageInterviewer(talk, "Head of the apiary"),
        SetStageOptional(peer, True),
        SetStageQuestions(first, ("Are you allergic?",)),
        AddStage("Day at the hives", before=references),
        RemoveStage(references),
        MoveStage(peer, talk),
        SplitStage(first, ("Call", "Second call")),
    ]
    corrected = apply_corrections(reading, made, MANAGER)
    assert corrected.applied == tuple(made)
    stages = corrected.reading.stages
    assert titles(stages) == [
        "Call",
        "Second call",
        MANAGER[2].title,
        "Talk about the bees",
        *(stage.title for stage in MANAGER[3:5]),
        "Day at the hives",
        MANAGER[6].title,
    ]
    assert (stages[3].kind, stages[3].minutes, stages[3].interviewer) == (
        StageKind.EXERCISE,
        (20, 30),
        "Head of the apiary",
    )
    assert stages[2].optional
    assert [question.text for question in stages[0].questions] == ["Are you allergic?"]
    assert corrected.has_stage(stages[3])
    assert not corrected.has_stage(stages[4])
    merged = apply_corrections(reading, [MergeStages((talk, peer))], MANAGER).reading.stages
    assert len(merged) == len(MANAGER) - 1


def test_a_picked_process_stays_out_of_the_reading_until_it_is_corrected(reading: RoleReading) -> None:
    assert apply_corrections(reading, [STEADY], MANAGER).reading.stages == ()
    lost = SetStageTitle(StageAnchor("Tea with the queen"), "Tea")
    corrected = apply_corrections(reading, [STEADY, lost], MANAGER)
    assert (corrected.reading.stages, corrected.lost) == ((), (lost,))


def test_the_last_stage_of_a_picked_process_stays(reading: RoleReading) -> None:
    removals = [
        RemoveStage(stage_anchor(replace(reading, stages=MANAGER), at)) for at in range(len(MANAGER) - 1, -1, -1)
    ]
    corrected = apply_corrections(reading, removals, MANAGER)
    assert titles(corrected.reading.stages) == [MANAGER[0].title]
    assert corrected.lost == (removals[-1],)


def test_a_process_of_the_page_goes_before_one_that_was_picked() -> None:
    own = read_page(PAGE + PROCESS)
    corrected = apply_corrections(own, [SetStageOptional(stage_anchor(own, 1), True)], MANAGER)
    assert [stage.optional for stage in corrected.reading.stages] == [False, True]


def test_the_last_stage_of_the_pages_own_process_goes_and_leaves_what_was_picked() -> None:
    own = read_page(PAGE + PROCESS)
    removals: list[Correction] = [RemoveStage(stage_anchor(own, at)) for at in (1, 0)]
    corrected = apply_corrections(own, removals, MANAGER)
    assert (corrected.applied, corrected.reading.stages) == (tuple(removals), ())
    named = SetStageTitle(StageAnchor(MANAGER[0].text or MANAGER[0].title), "Call")
    again = apply_corrections(own, [*removals, named], MANAGER)
    assert titles(again.reading.stages) == ["Call", *(stage.title for stage in MANAGER[1:])]


# The next version of the page


def test_what_is_unchanged_under_a_new_title_is_corrected_as_before(reading: RoleReading) -> None:
    after = read_page(PAGE.replace("# Job description", "# Beekeeping"))
    made: list[Correction] = [
        STEADY,
        AddItem(BASE, "Swims"),
        SetTrackExtends("Senior Beekeeper", BASE),
        MoveItem(ItemAnchor("Senior Beekeeper", "Has raised queens"), BASE),
        MergeItems((ItemAnchor(BASE, "Swims"), ItemAnchor(BASE, "Has raised queens")), "Swims with queens"),
    ]
    assert apply_corrections(after, made).lost  # by name alone the track would not be found
    corrected = carry_over(made, reading, after)
    assert corrected.lost == ()
    texts = [item.text for item in corrected.reading.tracks[0].requirements]
    assert corrected.reading.tracks[0].name == "Beekeeping"
    assert texts == ["Steady hands", "Knows the law on pesticides", "Swims with queens"]
    # What is kept finds its place by itself.
    assert apply_corrections(after, corrected.applied).reading == corrected.reading


def test_a_corrected_title_is_lost_with_the_one_it_corrected_and_the_rest_stays(reading: RoleReading) -> None:
    made: list[Correction] = [TITLE, MarkNiceToHave(ItemAnchor("Beekeeper", "Calm hands"), True)]
    after = read_page(PAGE.replace("# Job description", "# Keeper wanted"))
    corrected = carry_over(made, reading, after)
    assert corrected.lost == (TITLE,)
    assert corrected.reading.title == "Keeper wanted"
    assert corrected.reading.tracks[0].requirements[0].nice_to_have
    same = carry_over(made, reading, read_page(PAGE + "\nMore about us.\n"))
    assert (same.lost, same.reading.title) == ((), "Beekeeper")
    mended = carry_over(made, reading, read_page(PAGE.replace("# Job description", "# Beekeeper")))
    assert (mended.lost, mended.settled) == ((), (TITLE,))
    assert mended.reading.tracks[0].requirements[0].nice_to_have


def test_a_name_that_was_given_to_the_whole_page_is_lost_with_the_one_it_corrected(reading: RoleReading) -> None:
    rename = RenameTrack(BASE, "Apiary")
    after = read_page(PAGE.replace("# Job description", "# Keeper wanted"))
    corrected = carry_over([rename, RewordItem(ItemAnchor("Apiary", "Calm hands"), "Steady hands")], reading, after)
    assert corrected.lost == (rename,)
    assert corrected.reading.tracks[0].requirements[0].text == "Steady hands"


def test_corrections_of_a_picked_process_survive_until_the_page_names_one(reading: RoleReading) -> None:
    made: list[Correction] = [
        SetStageMinutes(stage_anchor(replace(reading, stages=MANAGER), 1), (20, 20)),
        AddStage("Day at the hives"),
    ]
    kept = carry_over(made, reading, read_page(PAGE + "\nMore about us.\n"), MANAGER)
    assert kept.applied == tuple(made)
    assert kept.reading.stages[1].minutes == (20, 20)
    own = read_page(PAGE + PROCESS)
    corrected = carry_over([*made, STEADY], reading, own, MANAGER)
    assert corrected.lost == tuple(made)
    assert corrected.applied == (STEADY,)
    assert corrected.reading.stages == own.stages


_NAMES = st.sampled_from([BASE, "Senior Beekeeper", "Apiary", "", "Beekeeper"])
_MADE = st.one_of(
    st.builds(SetTitle, _NAMES, _NAMES),
    st.builds(RenameTrack, _NAMES, _NAMES),
    st.builds(AddTrack, _NAMES, extends=st.one_of(st.none(), _NAMES)),
    st.builds(AddItem, _NAMES, st.sampled_from(["Calm hands", "Swims"])),
    st.builds(RewordItem, st.builds(ItemAnchor, _NAMES, st.just("Calm hands")), st.just("Steady hands")),
    st.builds(AddStage, st.sampled_from(["Call", "Day at the hives"])),
    st.builds(RemoveStage, st.builds(StageAnchor, st.sampled_from([s.text or s.title for s in MANAGER]))),
)


@given(st.lists(_MADE, max_size=8), st.booleans(), st.sampled_from(["Job description", "Keeper", "Senior Beekeeper"]))
def test_whatever_was_made_the_rest_is_told_and_what_is_kept_holds(
    made: list[Correction], own: bool, title: str
) -> None:
    before, after = titled(BASE), titled(title, own=own)
    held = apply_corrections(before, made, MANAGER).applied
    carried = carry_over(held, before, after, MANAGER)
    assert len(carried.applied) + len(carried.lost) + len(carried.settled) == len(held)
    assert apply_corrections(after, carried.applied, MANAGER).reading == carried.reading
