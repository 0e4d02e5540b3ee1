"""What is written reads back the same: shipped pages, made-up roles, and any words in them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hiring_assistant import assets
from hiring_assistant.domain.correction import (
    AddItem,
    AddStage,
    Correction,
    ItemAnchor,
    MarkNiceToHave,
    RenameTrack,
    SetStageInterviewer,
    SetStageMinutes,
    stage_anchor,
)
from hiring_assistant.domain.role import (
    PageQuestion,
    Requirement,
    Responsibility,
    RoleReading,
    Section,
    Stage,
    StageKind,
    Track,
    TrackKind,
)
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.correcting import apply_corrections
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.reading import read_page
from hiring_assistant.roles.writing import inline, says_the_same, to_markdown

SAMPLES = sorted(assets.data("roles").glob("*.md"))
SHARED = Path(__file__).resolve().parents[3] / "shared"


def assert_reads_back(reading: RoleReading) -> None:
    page = to_markdown(reading)
    again = read_page(page)
    assert says_the_same(reading, again), page
    assert to_markdown(reading) == page


@pytest.mark.parametrize("page", SAMPLES, ids=lambda page: page.stem)
def test_the_sample_pages_read_back_the_same(page: Path) -> None:
    reading = read_page(page.read_text(encoding="utf-8"))
    assert_reads_back(reading)
    written = fold(to_markdown(reading)).split()
    kept = [word for section in reading.sections for word in fold(section.markdown).split()]
    assert not set(kept + fold(reading.summary).split()) - set(written)


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.is_dir(), reason="the labelled pages are not beside this checkout")
@pytest.mark.parametrize("folder", ["seeds", "roles"])
def test_the_labelled_pages_read_back_the_same(folder: str) -> None:
    for page in sorted((SHARED / folder).glob("*.md")):
        assert_reads_back(read_page(page.read_text(encoding="utf-8", errors="replace"), name=page.name))


def test_a_german_page_is_written_in_german() -> None:
    page = """# Orgelbauerin

Wir bauen und stimmen Orgeln in der ganzen Region und suchen dich für unsere Werkstatt.

## Deine Aufgaben

- Du stimmst Pfeifen und Register

## Dein Profil

- Du hast eine Ausbildung als Orgelbauerin und ein gutes Ohr
- Französisch

## Bewerbungsprozess

1. Ein Telefonat von 20 Minuten mit der Personalabteilung
2. Ein Probetag in der Werkstatt
"""
    reading = read_page(page)
    nice = apply_corrections(reading, [MarkNiceToHave(ItemAnchor("Orgelbauerin", "Französisch"), True)]).reading
    assert_reads_back(nice)
    assert "## Aufgaben" in to_markdown(nice)
    assert "## Wünschenswert" in to_markdown(nice)


def test_a_corrected_page_reads_back_as_it_was_corrected() -> None:
    reading = read_page((assets.data("roles") / "backend-engineer.md").read_text(encoding="utf-8"))
    corrections: list[Correction] = [
        RenameTrack("Senior Backend Engineer", "Lead Backend Engineer"),
        AddItem("Lead Backend Engineer", "Knows *C++* & <templates>", nice_to_have=True),
        SetStageMinutes(stage_anchor(reading, 2), (75, 90)),
        SetStageInterviewer(stage_anchor(reading, 3), "two peers"),
        AddStage("Conversation with the CTO", StageKind.INTERVIEW, (30, 30), "CTO"),
    ]
    corrected = apply_corrections(reading, corrections)
    assert corrected.lost == ()
    assert_reads_back(corrected.reading)


def test_parts_of_the_page_that_are_no_lists_stay() -> None:
    reading = RoleReading(
        "Glass Blower",
        summary="We blow glass.\n\nBy hand.",
        tracks=(Track("Glass Blower", TrackKind.BASE, 1, requirements=(Requirement("Steady breath", 9),)),),
        sections=(
            Section("Benefits", "- Free lunch\n- A warm place", 20),
            Section("", "| a | b |\n|--|--|\n| c | d |", 3),
        ),
    )
    page = to_markdown(reading)
    again = read_page(page)
    assert says_the_same(reading, again)
    assert again.summary == reading.summary
    assert {(section.heading, section.markdown) for section in again.sections if section.markdown} == {
        (section.heading, section.markdown) for section in reading.sections
    }


SIGNS = st.text(alphabet="*_`[]()<>&\\~#+-.!|{}:;/1a Bü日", min_size=1, max_size=25)


@given(SIGNS.map(lambda text: " ".join(text.split())).filter(bool))
def test_any_words_are_written_so_that_they_are_read(text: str) -> None:
    words = plain(inline(text))
    assert words == text
    (item,) = read_page(f"# Page\n\n## Requirements\n\n- {inline(f'A {text} z')}\n").tracks[0].requirements
    assert item.text == f"A {text} z"


THINGS = ["lime mortar", "R&D", "C++ and C#", "snake_case", "*stars*", "[brackets]", "2 < 3", "a/b tests", "10% of it"]
VERBS = ["Restores", "Knows", "Explains", "Has worked with", "Writes about", "Teaches"]
TEXTS = st.tuples(st.sampled_from(VERBS), st.sampled_from(THINGS), st.integers(1, 99)).map(
    lambda found: f"{found[0]} {found[1]} in house {found[2]}"
)
DETAILS = st.lists(TEXTS, max_size=2, unique=True).map(tuple)
ASKED = st.builds(Requirement, TEXTS, st.just(5), st.booleans(), DETAILS)
DONE = st.builds(Responsibility, TEXTS, st.just(5), DETAILS)
LISTS = st.tuples(
    st.lists(DONE, min_size=1, max_size=4, unique_by=lambda item: item.text).map(tuple),
    st.lists(ASKED, min_size=1, max_size=5, unique_by=lambda item: item.text).map(tuple),
)
GRADES = st.sampled_from([None, "5", "11"])
NAMED = {
    "Senior Restorer": TrackKind.LEVEL,
    "Staff Restorer": TrackKind.LEVEL,
    "Frescoes": TrackKind.SPECIALTY,
    "Wood and Stone": TrackKind.SPECIALTY,
}


@st.composite
def tracks(draw: st.DrawFn) -> tuple[Track, ...]:
    done, asked = draw(LISTS)
    found = [Track("Restorer", TrackKind.BASE, 1, draw(GRADES), responsibilities=done, requirements=asked)]
    for name in draw(st.lists(st.sampled_from(list(NAMED)), max_size=4, unique=True)):
        done, asked = draw(LISTS)
        extends = draw(st.sampled_from([None, *(track.name for track in found)]))
        found.append(Track(name, NAMED[name], 1, draw(GRADES), extends, "", done, asked))
    return tuple(found)


TOLD = st.sampled_from(
    [
        ("Screening call", StageKind.SCREENING),
        ("Technical interview", StageKind.INTERVIEW),
        ("Take-home exercise", StageKind.EXERCISE),
        ("Panel interview", StageKind.PANEL),
        ("Interview", StageKind.INTERVIEW),
    ]
)


@st.composite
def stages(draw: st.DrawFn) -> tuple[Stage, ...]:
    found: list[Stage] = []
    if draw(st.booleans()):
        asked = draw(st.lists(TEXTS.map(lambda text: f"Why {text}?"), min_size=1, max_size=3))
        questions = tuple(PageQuestion(text, 1) for text in asked)
        found.append(Stage(1, "Questionnaire", StageKind.QUESTIONNAIRE, 1, questions=questions))
    for title, kind in draw(st.lists(TOLD, max_size=5)):
        low = draw(st.sampled_from([15, 30, 45, 60]))
        minutes = draw(st.sampled_from([None, (low, low), (low, low + 30)]))
        people = ["recruiter", "hiring manager", "two peers", "Head of Restoration"]
        who = None if kind is StageKind.EXERCISE else draw(st.sampled_from([None, *people]))
        found.append(Stage(len(found) + 1, title, kind, 1, minutes, who, draw(st.booleans())))
    if draw(st.booleans()):
        found.append(Stage(len(found) + 1, "Offer", StageKind.OFFER, 1))
    return tuple(found)


@settings(max_examples=150)
@given(tracks(), stages())
def test_made_up_roles_read_back_the_same(made_tracks: tuple[Track, ...], made_stages: tuple[Stage, ...]) -> None:
    assert_reads_back(RoleReading("Restorer", "We restore.", made_tracks, made_stages))


def test_stages_that_stand_in_a_table_are_not_written_twice() -> None:
    table = (
        "| Stage | Time | Who |\n| --- | --- | --- |\n| Screening call | 20 minutes | a recruiter |\n| Offer | | |\n"
    )
    reading = read_page(f"# Baker\n\n## Requirements\n\n- Patience\n\n## Interview process\n\n{table}")
    assert len(reading.stages) == 2
    assert_reads_back(reading)
