"""A reference to a list that the page does not have is told at its line, and nobody is rated on it."""

from __future__ import annotations

import pytest

from hiring_assistant.roles.reading import read_page

PAGE = """# Baker

## Requirements

- Patience

## Levels

### Senior Baker

#### Senior Baker Responsibilities

- {does}
- Bakes at night

#### Senior Baker Requirements

- {asks}
- Has trained two others
"""


@pytest.mark.parametrize(
    "asks",
    [
        "Extends the Principal Baker requirements",
        "Extends that of the Staff Baker Role",
        "Inherits all requirements of the Head Baker.",
        "Extends that of the Harbour Pilot role",
    ],
)
def test_a_reference_to_nothing(asks: str) -> None:
    reading = read_page(PAGE.format(does="Extends the Baker responsibilities", asks=asks))
    (warning,) = reading.warnings
    assert (warning.code, warning.line) == ("unknown-track", 18)
    assert asks in warning.message
    assert reading.tracks[1].extends == "Baker"
    assert [offered.requirement.text for offered in reading.requirements_of("Senior Baker")] == [
        "Has trained two others",
        "Patience",
    ]


def test_a_reference_to_a_list_for_all_on_a_page_without_one() -> None:
    own = "Extends the general {}"
    page = PAGE.format(does=own.format("responsibilities"), asks=own.format("requirements"))
    assert read_page(page).warnings == ()
    without = page.replace("## Requirements\n\n- Patience\n", "A bakery.")
    assert [warning.code for warning in read_page(without).warnings] == ["unknown-track", "unknown-track"]


@pytest.mark.parametrize(
    "item",
    [
        "Extends the Baker requirements",
        "Extends shelf life by careful storage",
        "Extends Our Range of Rye Breads",
        "Builds on the work of the Night Baker and plans the week",
        "Extend Kubernetes",
        "Inherits responsibility for a failing project. Turns it round with the Head Baker.",
        "Works with the Principal Baker",
    ],
)
def test_no_warning_where_it_is_known_or_no_reference(item: str) -> None:
    assert read_page(PAGE.format(does="Extends the Baker responsibilities", asks=item)).warnings == ()
