"""How a report puts things: words for codes, numbers and times."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from hiring_assistant.domain.amendment import Amendment
from hiring_assistant.domain.decision import Against, CandidateState, DecisionKind
from hiring_assistant.domain.interview import CheckValue
from hiring_assistant.domain.kit import SCALE, KitRequirement
from hiring_assistant.domain.review import Gate, RequirementFigures, Review, ReviewedCard
from hiring_assistant.domain.scorecard import NotAssessedReason, Recommendation

NOT_ASSESSED = {
    NotAssessedReason.NOT_ASKED: "not asked",
    NotAssessedReason.OUT_OF_TIME: "ran out of time",
    NotAssessedReason.NO_EXAMPLE: "no example given",
    NotAssessedReason.NOT_QUALIFIED: "interviewer not qualified",
}
RECOMMENDATION = {
    Recommendation.STRONG_NO: "strong no",
    Recommendation.NO: "no",
    Recommendation.YES: "yes",
    Recommendation.STRONG_YES: "strong yes",
}
STATE = {
    CandidateState.ACTIVE: "in process",
    CandidateState.ON_HOLD: "on hold",
    CandidateState.OFFER: "offer made",
    CandidateState.DECLINED: "declined",
    CandidateState.WITHDRAWN: "withdrawn",
}
DECISION = {
    DecisionKind.ADVANCE: "Advanced",
    DecisionKind.DECLINE: "Declined",
    DecisionKind.HOLD: "Put on hold",
    DecisionKind.RESUME: "Taken off hold",
    DecisionKind.OFFER: "Made an offer",
    DecisionKind.WITHDRAW: "Withdrew",
    DecisionKind.REOPEN: "Reopened",
}
CHECK = {CheckValue.YES: "yes", CheckValue.NO: "no", CheckValue.OPEN: "open"}
GATE = {Gate.MET: "met", Gate.MISSED: "not met", Gate.NOT_ASSESSED: "not assessed"}
AGAINST = {
    Against.MISSED_MUST_HAVE: "a missed must-have",
    Against.LOW_SCORE: "a score under 3",
    Against.HIGH_SCORE: "a score of 3 or more",
    Against.UNSEEN: "unseen",
}
UNSEEN = "Decided without having seen the scorecards."
# Not from the locale: the rest of the report is in English as well.
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
SCALE_WORDS = ((1, "well below"), (2, "below"), (3, "meets"), (4, "above"), (5, "well above"))
MEETS = 3
"""A must-have whose mean is under this is told as a gate, whatever the score."""


def when(at: datetime) -> str:
    """A time as people write it, such as ``2 Mar 2026, 09:30 UTC``."""
    utc = at.astimezone(UTC)
    return f"{utc.day} {_MONTHS[utc.month - 1]} {utc:%Y, %H:%M} UTC"


def on(at: datetime) -> str:
    """A day as people write it."""
    utc = at.astimezone(UTC)
    return f"{utc.day} {_MONTHS[utc.month - 1]} {utc.year}"


def iso(at: datetime) -> str:
    """A time for programs."""
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def clock(elapsed_ms: int) -> str:
    """A time on the interview's clock, such as ``14:51``."""
    minutes, seconds = divmod(elapsed_ms // 1000, 60)
    return f"{minutes}:{seconds:02}"


def requirement(named: KitRequirement) -> str:
    """A requirement by its words, and that it is a must-have where it is."""
    return f"{named.text} (must-have)" if named.must_have else named.text


def count(number: int, one: str, many: str) -> str:
    """``1 scorecard``, ``3 scorecards``."""
    return f"{number} {one if number == 1 else many}"


def short(text: str, most: int = 28) -> str:
    """The text, cut where it would not fit the head of a column."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def listed(items: Sequence[str], most: int = 4) -> str:
    """``“a”, “b” and “c”``; of more than ``most`` the first few and how many more there are."""
    shown = [f"“{item}”" for item in (items if len(items) <= most else items[: most - 1])]
    if len(shown) < len(items):
        shown.append(f"{len(items) - len(shown)} more")
    return " and ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)


def against_words(against: Sequence[Against]) -> str:
    """What a decision goes against, such as ``Against a missed must-have and a score under 3:``, or that it was taken
    without having seen the scorecards; "" where there is nothing to say.
    """
    overridden = [AGAINST[what] for what in against if what is not Against.UNSEEN]
    words = [UNSEEN] if Against.UNSEEN in against else []
    if overridden:
        words.append(f"Against {' and '.join(overridden)}:")
    return " ".join(words)


def score_words(review: Review) -> tuple[str, str]:
    """The score in a figure, and what it could be once the rest is assessed."""
    score = review.score
    if score.value is None:
        return "–", "No requirement has been rated yet."
    if score.high - score.low < 0.05:
        return f"{score.value:.1f}", "Every requirement was assessed."
    return f"{score.value:.1f}", f"{score.low:.1f} to {score.high:.1f}, were the rest rated lowest or highest."


def coverage_words(review: Review) -> tuple[str, str]:
    """The share of weight that was assessed, and how many requirements that is."""
    rated = len(review.requirements) - len(review.unassessed)
    many = count(len(review.requirements), "requirement", "requirements")
    return f"{review.score.coverage:.0%}".replace("%", " %"), f"{rated} of {many} assessed."


def agreement_words(review: Review) -> tuple[str, str]:
    """The average spread over the requirements that several people rated; no coefficient, which one candidate's few
    ratings could not carry. Up to a sixth of the scale (.83 of five points) is fine (Burke and Dunlap 2002).
    """
    spreads = [f.average_deviation for f in review.requirements if f.raters > 1 and f.average_deviation is not None]
    if not spreads:
        return "–", "No requirement was rated by two people yet."
    spread = sum(spreads) / len(spreads)
    points = SCALE[1] - SCALE[0] + 1
    told = "The interviewers see much the same." if spread < points / 6 else "Talk the largest gaps through first."
    return f"{spread:.1f}", f"points of spread on average. {told}"


def gap_words(review: Review) -> tuple[str, str]:
    """The largest gap between two interviewers, and how many requirements are to be discussed."""
    gaps = [figures.gap for figures in review.requirements if figures.gap is not None and figures.raters > 1]
    if not gaps:
        return "–", "No requirement was rated by two people."
    discuss = sum(figures.discuss for figures in review.requirements)
    words = f"{count(discuss, 'requirement', 'requirements')} to discuss." if discuss else "Nothing to discuss."
    return count(max(gaps), "point", "points"), words


def must_have_words(review: Review) -> list[str]:
    """What stands in the way of a candidate apart from the score: must-haves not met or not assessed.

    Rated ones are met from a mean of ``MEETS`` on; credentials and logistics where they were checked with yes.
    """
    if not review.must_haves:
        return []
    by_gate = {gate: [must for must in review.must_haves if must.gate is gate] for gate in Gate}
    under = [must.requirement.text for must in by_gate[Gate.MISSED] if must.check is None]
    refused = [must.requirement.text for must in by_gate[Gate.MISSED] if must.check is not None]
    open_ = [must.requirement.text for must in by_gate[Gate.NOT_ASSESSED]]
    how = f"rated {MEETS} (meets) or more"
    if any(must.requirement.kind.is_check for must in review.must_haves):
        how += " or checked with yes"
    met, all_ = len(by_gate[Gate.MET]), count(len(review.must_haves), "must-have", "must-haves")
    sentences = [f"{met} of {all_} {how}."]
    if under:
        sentences.append(f"Rated under {MEETS}: {listed(under)}.")
    if refused:
        sentences.append(f"Checked and not met: {listed(refused)}.")
    if open_:
        sentences.append(f"Not assessed: {listed(open_)}.")
    return sentences


def check_words(card: ReviewedCard, requirement_id: str) -> str | None:
    """What an interviewer answered to the check of a requirement; None where they were not asked."""
    return next((CHECK[each.value] for each in card.checks if each.requirement_id == requirement_id), None)


def mean_words(figures: RequirementFigures) -> str:
    """The mean of a requirement."""
    return "–" if figures.mean is None else f"{figures.mean:.1f}"


def spread_words(figures: RequirementFigures) -> str:
    """The average deviation, or a call to talk about it."""
    if figures.average_deviation is None or figures.raters < 2:
        return "–"
    return f"{figures.average_deviation:.1f}"


def amended_words(card: ReviewedCard, amendment: Amendment) -> str:
    """What a rating was and would be now, such as ``2, now 3``; ``2, in words only`` where no number was given."""
    was = cell_words(card, amendment.requirement_id)[0]
    return f"{was}, now {amendment.value}" if amendment.value is not None else f"{was}, in words only"


def cell_words(card: ReviewedCard, requirement_id: str) -> tuple[str, str]:
    """What a card says about a requirement: the rating, ``n/a`` with the reason, or a dash for never planned."""
    rating = card.scorecard.rating(requirement_id)
    if rating is None:
        return "–", "not part of this interview"
    if rating.reason is not None:
        return "n/a", NOT_ASSESSED[rating.reason]
    return str(rating.value), dict(SCALE_WORDS).get(rating.value or 0, "")
