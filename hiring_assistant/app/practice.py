"""Practise rating on written sample answers, alone and without anybody looking on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import fmean

from hiring_assistant.app.change import Change
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.kit import SCALE
from hiring_assistant.domain.practice import PracticeRating, SampleAnswer
from hiring_assistant.domain.problem import CannotDo


@dataclass(frozen=True, slots=True)
class PracticeItem:
    """A sample answer, and what one rated it last; both None while it is new to one."""

    answer: SampleAnswer
    value: int | None = None
    rated_at: datetime | None = None

    @property
    def deviation(self) -> int | None:
        """Own rating minus the reference: below 0 stricter, above 0 milder; None while it is not rated."""
        return None if self.value is None else self.value - self.answer.reference


@dataclass(frozen=True, slots=True)
class PracticeFigures:
    """How one's ratings stand to the references, in points.

    ``lean`` is the mean deviation (below 0 stricter, above 0 milder), ``distance`` the mean of its size, and
    ``by_reference`` holds, for each reference from 1 to 5, how many were rated and their mean own rating.
    """

    rated: int
    answers: int
    exact: int
    within_one: int
    lean: float | None
    distance: float | None
    by_reference: tuple[tuple[int, int, float | None], ...]


def practice_items(workspace: Workspace) -> tuple[PracticeItem, ...]:
    """All sample answers, each with what the person rated it last."""
    from hiring_assistant.kits.sample_answers import sample_answers

    with workspace.read() as unit:
        last = {rating.answer_id: rating for rating in unit.practice.of(workspace.person)}
    return tuple(
        PracticeItem(answer, last[answer.id].value, last[answer.id].rated_at)
        if answer.id in last
        else PracticeItem(answer)
        for answer in sample_answers()
    )


def rate_sample(workspace: Workspace, answer_id: str, value: int) -> Change[PracticeItem]:
    """Rate a sample answer 1 to 5. Earlier ratings of it stay; the last one counts.

    Raises:
        CannotDo: for an answer that is not there, or a value off the scale.
    """
    from hiring_assistant.kits.sample_answers import sample_answers

    answer = next((answer for answer in sample_answers() if answer.id == answer_id), None)
    if answer is None:
        raise CannotDo("no-such-answer", "This sample answer is not part of the program any more.")
    if not SCALE[0] <= value <= SCALE[1]:
        raise CannotDo("off-the-scale", f"A rating is from {SCALE[0]} to {SCALE[1]}.")
    rating = PracticeRating(
        id=workspace.new_id(), answer_id=answer_id, person=workspace.person, value=value, rated_at=workspace.now()
    )
    with workspace.write() as unit:
        unit.practice.add(rating)

    def take_back() -> None:
        with workspace.write() as unit:
            unit.practice.remove(rating.id)

    change = Change(PracticeItem(answer, value, rating.rated_at), "Practice rating", take_back)
    workspace.done(change)
    return change


def figures_of(items: Sequence[PracticeItem]) -> PracticeFigures:
    """How one's ratings stand to the references."""
    rated = [(item.answer.reference, item.value) for item in items if item.value is not None]
    deviations = [value - reference for reference, value in rated]
    levels = []
    for reference in range(SCALE[0], SCALE[1] + 1):
        own = [value for of, value in rated if of == reference]
        levels.append((reference, len(own), fmean(own) if own else None))
    return PracticeFigures(
        rated=len(rated),
        answers=len(items),
        exact=sum(deviation == 0 for deviation in deviations),
        within_one=sum(abs(deviation) <= 1 for deviation in deviations),
        lean=fmean(deviations) if deviations else None,
        distance=fmean(map(abs, deviations)) if deviations else None,
        by_reference=tuple(levels),
    )
