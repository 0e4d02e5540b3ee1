"""Candidates side by side without their names, in an order that is not the alphabet's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from hiring_assistant.domain.comparison import ComparedRequirement, Comparison
from hiring_assistant.domain.review import ReviewedCard


@dataclass(frozen=True, slots=True)
class MaskWords:
    """What people are called while names are masked; ``%1`` is a letter or a number."""

    candidate: str = "Candidate %1"
    interviewer: str = "Interviewer %1"
    other: str = "another candidate"


def letter(place: int) -> str:
    """A for the first place, B for the second."""
    return chr(ord("A") + place)


def masked(comparison: Comparison, session: str, words: MaskWords | None = None) -> Comparison:
    """The comparison with candidates called by letters, in an order drawn for this ``session``, and their names taken
    out of all that was written. Interviewers keep their names: whose ratings stand beside whose is what one looks at.
    """
    from hiring_assistant.exchange.masking import NameHider
    from hiring_assistant.review.horizontal import drawn_order

    words = words or MaskWords()
    order = drawn_order([candidate.id for candidate in comparison.candidates], session, "side by side")
    labels = {id_: words.candidate.replace("%1", letter(place)) for place, id_ in enumerate(order)}
    everybody = {comparison.candidate(id_).name: label for id_, label in labels.items()}
    everybody |= {left.name: words.other for left in comparison.left_out if left.name not in everybody}
    candidates = []
    for id_ in order:
        candidate = comparison.candidate(id_)
        own = {candidate.name: labels[id_]}
        hide = NameHider(own | everybody | own, short=True)
        cards = tuple(_card(card, hide) for card in candidate.cards)
        candidates.append(replace(candidate, name=labels[id_], cards=cards))
    return replace(
        comparison,
        candidates=tuple(candidates),
        requirements=tuple(_reordered(row, order) for row in comparison.requirements),
        left_out=tuple(replace(left, name=words.other) for left in comparison.left_out),
    )


def _reordered(row: ComparedRequirement, order: tuple[str, ...]) -> ComparedRequirement:
    return replace(row, cells=tuple(row.cell(id_) for id_ in order))


def _card(card: ReviewedCard, hide: Callable[[str], str]) -> ReviewedCard:
    said = card.scorecard
    return replace(
        card,
        scorecard=replace(said, takeaways=hide(said.takeaways), pros=hide(said.pros), cons=hide(said.cons)),
        evidence=tuple(replace(note, text=hide(note.text)) for note in card.evidence),
        amendments=tuple(replace(made, reason=hide(made.reason)) for made in card.amendments),
        questions=tuple((id_, hide(text)) for id_, text in card.questions),
    )
