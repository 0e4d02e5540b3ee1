"""Role readings built by hand, about an invented company."""

from __future__ import annotations

from collections.abc import Sequence

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

SELLER = (
    "At least three years of selling software to companies",
    "Strong negotiation and closing skills",
    "You care about what customers get out of the product",
    "Clear in speech and writing",
    "Knows PostgreSQL well enough to explain it",
    "You share our values",
    "Bachelor's degree in any field",
    "Willing to travel two days a month",
    "Fluent English and German",
    "Keeps calm under pressure",
)


def stage(order: int, kind: StageKind, minutes: int | None = None, interviewer: str | None = None, **more: object) -> Stage:
    """A stage titled after its kind."""
    slot = (minutes, minutes) if minutes else None
    questions = tuple(PageQuestion(text, 1) for text in more.pop("questions", ()))  # type: ignore[attr-defined]
    title = str(more.pop("title", kind.value.capitalize()))
    return Stage(order, title, kind, 1, minutes=slot, interviewer=interviewer, questions=questions, **more)  # type: ignore[arg-type]


def usual_stages() -> tuple[Stage, ...]:
    """Every kind of stage once, as a longer process has them."""
    return (
        stage(1, StageKind.QUESTIONNAIRE, questions=("Why us?", "How do you prepare a negotiation?", "Colour of the sky?")),
        stage(2, StageKind.SCREENING, 30, "recruiter"),
        stage(3, StageKind.INTERVIEW, 45, "hiring manager"),
        stage(4, StageKind.INTERVIEW, None, "team member"),
        stage(5, StageKind.EXERCISE, 30, title="Mock customer call"),
        stage(6, StageKind.PANEL, None, "team"),
        stage(7, StageKind.REFERENCE),
        stage(8, StageKind.OFFER),
    )


def reading(
    requirements: Sequence[str] = SELLER,
    *,
    nice: Sequence[str] = (),
    responsibilities: Sequence[str] = (),
    stages: Sequence[Stage] = (),
    title: str = "Account Executive",
) -> RoleReading:
    """A page with one track named like the page."""
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
    return RoleReading(title, tracks=(track,), stages=tuple(stages))
