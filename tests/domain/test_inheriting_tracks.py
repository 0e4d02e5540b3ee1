"""What a track offers: its own lists and those it takes over, over several steps, never twice, never in a circle."""

from __future__ import annotations

from hiring_assistant.domain.role import Requirement, RoleReading, Track, TrackKind


def track(name: str, *requirements: str, extends: str | None = None, kind: TrackKind = TrackKind.LEVEL) -> Track:
    asked = tuple(Requirement(text, line) for line, text in enumerate(requirements, 1))
    return Track(name, kind, 1, extends=extends, requirements=asked)


def offered(reading: RoleReading, name: str) -> list[tuple[str, str | None]]:
    return [(o.requirement.text, o.inherited_from) for o in reading.requirements_of(name)]


def test_three_steps_and_the_whole_page() -> None:
    reading = RoleReading(
        "Cook",
        tracks=(
            track("Cook", "Clean hands", kind=TrackKind.BASE),
            track("Junior", "Knife skills"),
            track("Senior", "Menus", extends="Junior"),
            track("Chef", "A kitchen", extends="Senior"),
        ),
    )
    assert offered(reading, "Chef") == [
        ("A kitchen", None),
        ("Menus", "Senior"),
        ("Knife skills", "Junior"),
        ("Clean hands", "Cook"),
    ]
    assert offered(reading, "Cook") == [("Clean hands", None)]


def test_a_circle_ends() -> None:
    reading = RoleReading("Ring", tracks=(track("A", "a", extends="B"), track("B", "b", extends="A")))
    assert offered(reading, "A") == [("a", None), ("b", "B")]


def test_the_same_words_are_offered_once() -> None:
    reading = RoleReading("Twin", tracks=(track("A", "Be  kind."), track("B", "Be kind", extends="A")))
    assert offered(reading, "B") == [("Be kind", None)]


def test_an_unknown_track_offers_nothing_of_its_own() -> None:
    assert offered(RoleReading("None", tracks=(track("A", "a"),)), "Z") == []


def test_an_item_that_only_refers_is_not_offered() -> None:
    refers = Requirement("Extends the Junior requirements", 3, only_refers=True)
    senior = Track("Senior", TrackKind.LEVEL, 2, extends="Junior", requirements=(refers, Requirement("Menus", 4)))
    reading = RoleReading("Cook", tracks=(track("Junior", "Knife skills"), senior))
    assert offered(reading, "Senior") == [("Menus", None), ("Knife skills", "Junior")]
