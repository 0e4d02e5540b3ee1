"""What the interviewer says at the beginning and the end of a stage, from resources/guide_templates."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from hiring_assistant.assets import resource
from hiring_assistant.domain.kit import SegmentKind
from hiring_assistant.domain.problem import MachineFault
from hiring_assistant.domain.role import Stage, StageKind

_HEADINGS = {
    "opening": SegmentKind.OPENING,
    "questions": SegmentKind.QUESTIONS,
    "candidate's questions": SegmentKind.CANDIDATE_QUESTIONS,
    "closing": SegmentKind.CLOSING,
}
_WRITTEN = (StageKind.QUESTIONNAIRE,)


@cache
def templates(kind: StageKind) -> Mapping[SegmentKind, str]:
    """The texts for a kind of stage, with places such as ``{minutes}`` still open.

    Raises:
        MachineFault: when the file that ships with the program is missing.
    """
    path = resource("guide_templates", f"{kind.value}.md")
    if not path.is_file():
        path = resource("guide_templates", "interview.md")
    try:
        source = path.read_text(encoding="utf-8")
    except OSError as error:
        raise MachineFault("guide-missing", f"The guide {path} cannot be read. Install the program again.") from error
    texts: dict[SegmentKind, str] = {}
    for part in source.split("\n## ")[1:]:
        heading, _, body = part.partition("\n")
        texts[_HEADINGS[heading.strip().casefold()]] = body.strip()
    return texts


def segment_texts(
    stage: Stage, following: Stage | None, *, minutes: int | None, checks: int, days: tuple[int, int] | None
) -> dict[SegmentKind, str]:
    """What to say in each segment of ``stage``; ``following`` is the next stage, ``days`` the usual wait until then."""
    values = {
        "{title}": stage.title,
        "{minutes}": str(minutes or ""),
        "{next}": _next_step(following, days),
        "{checks}": "Go through the checks of this stage and mark each yes, no or open.\n\n" if checks else "",
    }
    filled = {}
    for kind, text in templates(stage.kind).items():
        for place, value in values.items():
            text = text.replace(place, value)
        filled[kind] = text
    return filled


def _next_step(following: Stage | None, days: tuple[int, int] | None) -> str:
    if following is None:
        return "This was the last step. We put together what everybody heard and then let you know our decision."
    if following.kind is StageKind.OFFER:
        step = "After this we decide whether to make an offer."
    elif following.kind in _WRITTEN:
        step = "The next step is a set of questions that you answer in writing."
    else:
        step = f"If we go on together, the next step is: {following.title.rstrip('.')}."
    if days:
        low, high = days
        span = f"{low} days" if low == high else f"{low} to {high} days"
        step += f" You will usually hear from us within {span}."
    return step
