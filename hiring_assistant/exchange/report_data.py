"""A candidate's report for programs and spreadsheets: JSON and CSV."""

from __future__ import annotations

from typing import Any

from hiring_assistant.domain.kit import KitRequirement
from hiring_assistant.domain.review import RequirementFigures, Review, ReviewedCard
from hiring_assistant.exchange import wording
from hiring_assistant.exchange.json_values import made_values, score_values
from hiring_assistant.exchange.masking import without_names
from hiring_assistant.exchange.report_facts import ReportFacts
from hiring_assistant.exchange.spreadsheet_cells import csv_text
from hiring_assistant.exchange.wording import iso

CSV_COLUMNS = (
    "candidate",
    "role",
    "track",
    "requirement",
    "must-have",
    "weight",
    "mean",
    "raters",
    "average deviation",
    "largest gap",
    "stage",
    "stage title",
    "interviewer",
    "submitted at",
    "rating",
    "not assessed because",
    "checked",
    "amended to",
    "amended because",
    "evidence",
    "kit",
    "role version",
    "scorecards",
    "made at",
)


def report_json(review: Review, facts: ReportFacts) -> dict[str, Any]:
    """The report as values for JSON; figures as ``review show`` names them, with evidence, decisions and origin."""
    if not facts.with_names:
        review, facts = without_names(review, facts)
    score, kept = review.score, review.fidelity
    return {
        "schema": 1,
        "candidate": review.candidate,
        "role": review.role,
        "track": review.track,
        "stage": facts.candidate.stage,
        "state": facts.candidate.state.value,
        "made_from": {
            "scorecards": len(review.cards),
            "kit": facts.kit_number,
            "role_version": facts.role_version,
            **made_values(facts),
        },
        "score": score_values(score),
        "must_haves": wording.must_have_words(review),
        "checks": [_check(requirement, review) for requirement in review.checked],
        "requirements": [_requirement(figures, review, facts) for figures in review.requirements],
        "unassessed": [requirement.text for requirement in review.unassessed],
        "agreement": {"alpha_ordinal": review.alpha, "note": review.alpha_note},
        "scorecards": [_card(card, review) for card in review.cards],
        "recommendations": {recommendation.value: number for recommendation, number in review.recommendations},
        "decisions": [
            {
                "kind": decision.kind.value,
                "stage": decision.stage,
                "decided_by": decision.decided_by,
                "decided_at": iso(decision.decided_at),
                "reason": decision.reason,
                "against": [what.value for what in decision.against],
                "override_reason": decision.override_reason,
                "undone_at": iso(decision.undone_at) if decision.undone_at else None,
                "undone_by": decision.undone_by,
            }
            for decision in facts.decisions
        ],
        "debrief": _debrief(review, facts),
        "fidelity": {
            "asked": kept.asked,
            "planned": kept.planned,
            "added": kept.added,
            "skipped": [{"question": left.question, "reason": left.reason} for left in kept.skipped],
        },
    }


def _debrief(review: Review, facts: ReportFacts) -> dict[str, Any] | None:
    debrief = facts.debrief
    if debrief is None:
        return None
    texts = {figures.requirement.id: figures.requirement.text for figures in review.requirements}
    return {
        "held_by": debrief.held_by,
        "started_at": iso(debrief.started_at),
        "ended_at": iso(debrief.ended_at) if debrief.ended_at else None,
        "summary": debrief.summary,
        "agreed": [
            {
                "requirement": texts.get(outcome.requirement_id, outcome.requirement_id),
                "value": outcome.value,
                "text": outcome.text,
            }
            for outcome in facts.agreed
        ],
    }


def _requirement(figures: RequirementFigures, review: Review, facts: ReportFacts) -> dict[str, Any]:
    requirement = figures.requirement
    return {
        "requirement": requirement.text,
        "weight": requirement.weight,
        "must_have": requirement.must_have,
        "mean": figures.mean,
        "raters": figures.raters,
        "low": figures.low,
        "high": figures.high,
        "average_deviation": figures.average_deviation,
        "discuss": figures.discuss,
        "evidence": [
            {
                "interviewer": card.interviewer,
                "stage": card.stage,
                "question": facts.question_text(card.stage, note.question_id) or None,
                "elapsed_ms": note.elapsed_ms,
                "text": note.text,
            }
            for card in review.cards
            for note in card.evidence
            if requirement.id in note.evidence_for
        ],
    }


def _check(requirement: KitRequirement, review: Review) -> dict[str, Any]:
    gate = review.gate(requirement.id)
    return {
        "requirement": requirement.text,
        "must_have": requirement.must_have,
        "gate": gate.value if gate else None,
        "answers": [
            {"interviewer": card.interviewer, "stage": card.stage, "value": answer.value.value}
            for card in review.cards
            for answer in card.checks
            if answer.requirement_id == requirement.id
        ],
    }


def _card(card: ReviewedCard, review: Review) -> dict[str, Any]:
    texts = {figures.requirement.id: figures.requirement.text for figures in review.requirements}
    return {
        "stage": card.stage,
        "stage_title": card.stage_title,
        "interviewer": card.interviewer,
        "submitted_at": iso(card.submitted_at),
        "recommendation": card.recommendation.value if card.recommendation else None,
        "takeaways": card.scorecard.takeaways,
        "pros": card.scorecard.pros,
        "cons": card.scorecard.cons,
        "ratings": [
            {
                "requirement": texts.get(rating.requirement_id, rating.requirement_id),
                "value": rating.value,
                "reason": rating.reason.value if rating.reason else None,
            }
            for rating in card.scorecard.ratings
        ],
        "amendments": [
            {
                "requirement": texts.get(amendment.requirement_id, amendment.requirement_id),
                "value": amendment.value,
                "reason": amendment.reason,
                "amended_by": amendment.amended_by,
                "amended_at": iso(amendment.amended_at),
                "in_debrief": amendment.debrief_id is not None,
            }
            for amendment in card.amendments
        ],
    }


def report_csv(review: Review, facts: ReportFacts) -> str:
    """One line for each rating or check (and for each requirement without one), with what the report was made from.

    Texts that a spreadsheet could take for a formula begin with an apostrophe.
    """
    if not facts.with_names:
        review, facts = without_names(review, facts)
    return csv_text(CSV_COLUMNS, rating_rows(review, facts))


def rating_rows(review: Review, facts: ReportFacts) -> list[list[str | float | None]]:
    """The values under ``CSV_COLUMNS``, names and texts as they are."""
    rows: list[list[str | float | None]] = []
    origin = [facts.kit_number, facts.role_version, len(review.cards), iso(facts.made_at)]
    for figures in review.requirements:
        requirement = figures.requirement
        shared = [
            review.candidate,
            review.role,
            review.track,
            requirement.text,
            "yes" if requirement.must_have else "no",
            requirement.weight,
            figures.mean,
            figures.raters,
            figures.average_deviation,
            figures.gap,
        ]
        rated = [card for card in review.cards if card.scorecard.rating(requirement.id)]
        rows.extend([*shared, *_rated_by(card, requirement.id), *origin] for card in rated)
        if not rated:
            rows.append([*shared, *[None] * 10, *origin])
    for requirement in review.checked:
        must = "yes" if requirement.must_have else "no"
        whom: list[str | float | None] = [review.candidate, review.role, review.track]
        about = [*whom, requirement.text, must, requirement.weight, *[None] * 4]
        checked = [card for card in review.cards if wording.check_words(card, requirement.id)]
        rows.extend([*about, *_rated_by(card, requirement.id), *origin] for card in checked)
        if not checked:
            rows.append([*about, *[None] * 10, *origin])
    return rows


def _rated_by(card: ReviewedCard, requirement_id: str) -> list[str | float | None]:
    rating = card.scorecard.rating(requirement_id)
    reason = wording.NOT_ASSESSED[rating.reason] if rating and rating.reason else None
    amended = [amendment for amendment in card.amendments if amendment.requirement_id == requirement_id]
    evidence = "\n".join(note.text for note in card.evidence if requirement_id in note.evidence_for)
    return [
        card.stage,
        card.stage_title,
        card.interviewer,
        iso(card.submitted_at),
        rating.value if rating else None,
        reason,
        wording.check_words(card, requirement_id),
        amended[-1].value if amended else None,
        amended[-1].reason if amended else None,
        evidence,
    ]
