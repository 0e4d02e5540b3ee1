"""What a track builds on, in names that are shortened, misspelt or told for several levels at once."""

from __future__ import annotations

from hiring_assistant.roles.reading import read_page


def _built_on(*levels: tuple[str, str]) -> list[str | None]:
    """What each level of a page builds on; given as (name, entry of its duties)."""
    lists = "".join(f"## {name}\n\n### Responsibilities\n\n- {entry}\n- Keep the books\n\n" for name, entry in levels)
    return [track.extends for track in read_page(f"# Harbour Work\n\n{lists}").tracks]


def test_short_forms_that_a_name_explains() -> None:
    assert _built_on(
        ("Associate Ferry Safety Officer (FSO)", "Check the belts"),
        ("Ferry Safety Officer (FSO) (Intermediate)", "Extends the FSO (Associate) responsibilities"),
        ("Senior FSO", "Extends the FSO (Intermediate) responsibilities"),
        ("Manager, FSO", "Lead the officers"),
        ("Senior Manager, FSO", "Extends the Manager, FSO responsibilities"),
    ) == [
        None,
        "Associate Ferry Safety Officer (FSO)",
        "Ferry Safety Officer (FSO) (Intermediate)",
        None,
        "Manager, FSO",
    ]


def test_slips_of_the_pen_and_one_of_several_levels() -> None:
    assert _built_on(
        ("Manager, Nets and Ropes", "Plan the nets"),
        ("Senior Manager, Nets and Ropes", "Extends that of the Manger, Nets and Ropes responsibilities"),
        ("Staff Nets and Ropes", "Mend the big ones"),
        ("Principal Nets and Ropes", "Exends that of the Staff Nets and Ropes responsibilities"),
        ("Nets and Ropes (Deep Sea)", "Extends that of the Staff or Principal level Nets and Ropes"),
    ) == [
        None,
        "Manager, Nets and Ropes",
        None,
        "Staff Nets and Ropes",
        "Staff Nets and Ropes",
    ]


def test_a_word_in_passing_names_no_track() -> None:
    assert _built_on(
        ("Senior Ferry Clerk", "Count the passengers"),
        ("Speed", "Additionally improve the speed of all ferries, and extend the reach of the line"),
    ) == [None, None]


def test_of_several_names_in_brackets_the_level_is_meant() -> None:
    page = """# Manager, Ferries

## Levels

### Manager, Ferries (Harbour)

#### Responsibilities

- Plan the crews

## Specialties

### Manager, Ferries (Night)

#### Responsibilities

- Extends that of the Manager, Ferries responsibilities

### Manager, Ferries (Winter)

#### Responsibilities

- Extends that of the Manager, Ferries responsibilities
- Break the ice
"""
    assert [track.extends for track in read_page(page).tracks] == [
        None,
        "Manager, Ferries (Harbour)",
        "Manager, Ferries (Harbour)",
    ]


def test_the_own_name_names_no_other_track() -> None:
    assert _built_on(
        ("Net Auditor", "Count the nets"),
        ("Senior Net Auditor", "On top of that the senior net auditor follows up on what was found"),
        ("Net Manager", "Additionally, the senior net auditor is asked for advice"),
    ) == [None, None, None]
