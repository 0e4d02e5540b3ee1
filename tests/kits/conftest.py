"""The shipped bank, and role readings built by hand about an invented company."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from hiring_assistant.domain.role import (
    PageQuestion,
    Requirement,
    Responsibility,
    RoleReading,
    Stage,
    StageKind,
    Track,
    TrackKind,
)
from hiring_assistant.kits.bank import QuestionBank, load_bank

SELLER = (
    "At least three years of selling software to companies",
    "Strong negotiation and closing skills",
    "You care about customer needs and what comes of them",
    "Clear communication in speech and writing",
    "Knows PostgreSQL well enough to explain it",
    "You share our values",
    "Bachelor's degree in any field",
    "Willing to travel two days a month",
    "Fluent in spoken German",
    "Keeps calm under pressure",
)


@pytest.fixture(scope="session")
def bank() -> QuestionBank:
    return load_bank()


def _stage(
    order: int,
    kind: StageKind,
    minutes: int | None = None,
    interviewer: str | None = None,
    *,
    title: str = "",
    questions: Sequence[str] = (),
    optional: bool = False,
) -> Stage:
    return Stage(
        order,
        title or kind.value.capitalize(),
        kind,
        1,
        minutes=(minutes, minutes) if minutes else None,
        interviewer=interviewer,
        optional=optional,
        questions=tuple(PageQuestion(text, 1) for text in questions),
    )


@pytest.fixture(scope="session")
def make_stage() -> Callable[..., Stage]:
    return _stage


@pytest.fixture(scope="session")
def usual_stages() -> tuple[Stage, ...]:
    """Every kind of stage that is planned, as a longer process has them."""
    return (
        _stage(
            1,
            StageKind.QUESTIONNAIRE,
            questions=("Why us?", "How do you prepare a negotiation?", "Which colour has the sky?"),
        ),
        _stage(2, StageKind.SCREENING, 30, "recruiter"),
        _stage(3, StageKind.INTERVIEW, 45, "hiring manager"),
        _stage(4, StageKind.INTERVIEW, None, "team member"),
        _stage(5, StageKind.EXERCISE, 30, title="Mock customer call"),
        _stage(6, StageKind.PANEL, None, "team"),
        _stage(7, StageKind.REFERENCE),
        _stage(8, StageKind.OFFER),
    )


@pytest.fixture(scope="session")
def make_reading() -> Callable[..., RoleReading]:
    def make(
        requirements: Sequence[str] = SELLER,
        *,
        nice: Sequence[str] = (),
        responsibilities: Sequence[str] = (),
        title: str = "Account Executive",
    ) -> RoleReading:
        track = Track(
            title,
            TrackKind.BASE,
            1,
            requirements=(
                *(Requirement(text, line) for line, text in enumerate(requirements, start=5)),
                *(Requirement(text, line, nice_to_have=True) for line, text in enumerate(nice, start=90)),
            ),
            responsibilities=tuple(Responsibility(text, line) for line, text in enumerate(responsibilities, start=50)),
        )
        return RoleReading(title, tracks=(track,))

    return make
