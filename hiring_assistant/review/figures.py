"""A candidate's submitted scorecards and what follows from them: means, gaps, score, coverage, agreement.

The score is the weighted mean of the requirements' means: raters are averaged within a requirement first, so that a
requirement rated by three people counts no more than one rated by a single person. Nothing missing is ever filled
in; it shows in the coverage and in the bounds. The recommendation is part of no figure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from statistics import fmean
from typing import Any

from hiring_assistant.domain.kit import KitRequirement
from hiring_assistant.domain.review import Agreement, Fidelity, RequirementFigures, Review, ReviewedCard, Spread
from hiring_assistant.domain.scorecard import Recommendation
from hiring_assistant.review import agreement
from hiring_assistant.review.gates import must_haves
from hiring_assistant.review.scoring import score_of

DISCUSS_GAP = 2
"""Two raters this many points apart should talk about the requirement."""


def build_review(
    *,
    candidate_id: str,
    candidate: str,
    role: str,
    track: str,
    requirements: Sequence[KitRequirement],
    cards: Sequence[ReviewedCard],
    fidelity: Fidelity,
) -> Review:
    """Put the figures beside the submitted scorecards of a candidate.

    ``requirements`` are all of the kit, in its order; credentials and logistics are checked rather than rated and
    therefore left out of every figure. ``cards`` are the submitted scorecards, in the order they are to be shown.
    ``candidate``, ``role`` and ``track`` are names; they are taken over as they are.
    """
    rated = [requirement for requirement in requirements if not requirement.kind.is_check]
    figures = tuple(_requirement_figures(requirement, cards) for requirement in rated)
    alpha, alpha_note = _agreement(rated, cards)
    return Review(
        candidate_id=candidate_id,
        candidate=candidate,
        role=role,
        track=track,
        cards=tuple(cards),
        requirements=figures,
        score=score_of((figure.requirement, figure.mean) for figure in figures),
        unassessed=tuple(figure.requirement for figure in figures if figure.mean is None),
        fidelity=fidelity,
        recommendations=_recommendations(cards),
        alpha=alpha,
        alpha_note=alpha_note,
        must_haves=must_haves(requirements, cards),
        spread=spread_of(figures),
        checked=tuple(requirement for requirement in requirements if requirement.kind.is_check),
    )


def spread_of(figures: Sequence[RequirementFigures]) -> Spread:
    """How far a candidate's interviewers are apart, from the requirements that two or more of them rated.

    No coefficient: it would compare candidates, and one candidate's few ratings cannot carry it. The average deviation
    is that of Burke and Dunlap (2002), fine below a sixth of the scale's points.
    """
    shared = [figure for figure in figures if figure.raters > 1 and figure.average_deviation is not None]
    if not shared:
        return Spread(Agreement.UNKNOWN)
    deviation = fmean(figure.average_deviation or 0.0 for figure in shared)
    discuss = sum(figure.discuss for figure in shared)
    if deviation >= agreement.fine_deviation():
        level = Agreement.APART
    else:
        level = Agreement.MOSTLY if discuss else Agreement.ALIKE
    return Spread(level, len(shared), deviation, max(figure.gap or 0 for figure in shared), discuss)


def _requirement_figures(requirement: KitRequirement, cards: Sequence[ReviewedCard]) -> RequirementFigures:
    by_card = [(card, _value(card, requirement.id)) for card in cards]
    values = [value for _, value in by_card if value is not None]
    return _figures(requirement, values, len({card.interviewer for card, value in by_card if value is not None}))


def _figures(requirement: KitRequirement, values: Sequence[int], raters: int) -> RequirementFigures:
    if not values:
        return RequirementFigures(requirement, 0, None, None, None, None, discuss=False)
    return RequirementFigures(
        requirement=requirement,
        raters=raters,
        mean=fmean(values),
        low=min(values),
        high=max(values),
        average_deviation=agreement.average_deviation(values),
        discuss=max(values) - min(values) >= DISCUSS_GAP,
    )


def _value(card: ReviewedCard, requirement_id: str) -> int | None:
    rating = card.scorecard.rating(requirement_id)
    return rating.value if rating else None


def _recommendations(cards: Sequence[ReviewedCard]) -> tuple[tuple[Recommendation, int], ...]:
    counts = Counter(card.recommendation for card in cards)
    return tuple(
        (recommendation, counts[recommendation]) for recommendation in Recommendation if counts[recommendation]
    )


def _agreement(requirements: Sequence[KitRequirement], cards: Sequence[ReviewedCard]) -> tuple[float | None, str]:
    """Krippendorff's ordinal alpha over the requirements, with what it says in plain words."""
    if len({card.interviewer for card in cards}) < 2:
        return None, "Agreement can be told once two people have rated the candidate."
    rows = [[_value(card, requirement.id) for card in cards] for requirement in requirements]
    shared = len(agreement.pairable(rows))
    if shared < agreement.MIN_UNITS:
        return None, (
            f"Two or more people rated {shared} of the requirements. From {agreement.MIN_UNITS} on, agreement can be "
            "told; until then look at the gaps."
        )
    alpha = agreement.alpha_ordinal(rows)
    if alpha is None or agreement.too_alike(rows, alpha):
        return None, "The ratings are too alike to estimate agreement. Look at the gaps instead."
    if alpha >= agreement.GOOD_ALPHA:
        return alpha, "The interviewers see this candidate much alike."
    if alpha >= agreement.TENTATIVE_ALPHA:
        return alpha, "The interviewers agree for the most part; treat the score as tentative."
    return alpha, "The interviewers see this candidate differently. Talk the largest gaps through first."


def review_json(review: Review) -> dict[str, Any]:
    """What ``review show`` prints."""
    shown = (*(figure.requirement for figure in review.requirements), *review.checked)
    texts = {requirement.id: requirement.text for requirement in shown}
    return {
        "schema": 1,
        "candidate": review.candidate,
        "role": review.role,
        "track": review.track,
        "scorecards": [_card_json(card, texts) for card in review.cards],
        "requirements": [
            {
                "requirement": figure.requirement.text,
                "weight": figure.requirement.weight,
                "must_have": figure.requirement.must_have,
                "mean": figure.mean,
                "raters": figure.raters,
                "low": figure.low,
                "high": figure.high,
                "average_deviation": figure.average_deviation,
                "discuss": figure.discuss,
            }
            for figure in review.requirements
        ],
        "score": {
            "value": review.score.value,
            "coverage": review.score.coverage,
            "low": review.score.low,
            "high": review.score.high,
        },
        "unassessed": [requirement.text for requirement in review.unassessed],
        "fidelity": {
            "asked": review.fidelity.asked,
            "planned": review.fidelity.planned,
            "added": review.fidelity.added,
            "skipped": [{"question": left.question, "reason": left.reason} for left in review.fidelity.skipped],
        },
    }


def _card_json(card: ReviewedCard, texts: dict[str, str]) -> dict[str, Any]:
    return {
        "stage": card.stage,
        "interviewer": card.interviewer,
        "submitted_at": _utc(card.submitted_at),
        "recommendation": card.recommendation.value if card.recommendation else None,
        "ratings": [
            {
                "requirement": texts.get(rating.requirement_id, rating.requirement_id),
                "value": rating.value,
                "reason": rating.reason.value if rating.reason else None,
            }
            for rating in card.scorecard.ratings
        ],
    }


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
