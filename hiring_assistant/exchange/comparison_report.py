"""The report of candidates side by side: ratings with bounds, and where a difference is no more than noise.

Candidates are in alphabetical order. Differences are told in points; which of two is better is not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from hiring_assistant.domain.comparison import (
    CellState,
    ComparedCandidate,
    ComparedCell,
    ComparedRequirement,
    Comparison,
    Difference,
    KitDifference,
    KitMark,
    NoTie,
    WhyLeftOut,
)
from hiring_assistant.domain.kit import KitRequirement
from hiring_assistant.exchange import wording
from hiring_assistant.exchange.document import Column, ReportDocument, Shade, Sheet, score_cell
from hiring_assistant.exchange.group_facts import GroupFacts, kit_words
from hiring_assistant.exchange.json_values import made_values, score_values

CSV_COLUMNS = (
    "role",
    "track",
    "requirement",
    "must-have",
    "weight",
    "candidate",
    "state",
    "mean",
    "lowest",
    "highest",
    "stage",
    "interviewer",
    "rating",
    "not assessed because",
    "kit",
    "role version",
    "scorecards",
    "made at",
)
_STATE = {
    CellState.RATED: "rated",
    CellState.NOT_ASSESSED: "not assessed",
    CellState.NOT_ASKED: "not asked",
}
_NO_TIE = {
    NoTie.NOT_RATED: "one of the two is not rated",
    NoTie.FEW_RATERS: "fewer than two interviewers rated both",
    NoTie.FEW_CANDIDATES: "too few candidates rated by the same interviewers to tell",
    NoTie.TOO_ALIKE: "ratings too alike to tell",
    NoTie.NOT_ALL_BY_ALL: "not everybody rated the same for both",
}
_LEFT_OUT = {
    WhyLeftOut.HIDDEN: "an own scorecard is still open, so nothing is shown",
    WhyLeftOut.NO_CARDS: "no scorecard has been submitted",
    WhyLeftOut.OTHER_KIT: "interviewed with another kit",
}
_REQUIREMENT_WIDTH = 30


def without_names(comparison: Comparison, facts: GroupFacts) -> tuple[Comparison, GroupFacts]:
    """The same with everybody called by a letter or number, in an order that does not follow their names."""
    in_order = sorted(comparison.candidates, key=lambda candidate: candidate.id)
    names = {candidate.id: f"Candidate {chr(ord('A') + n)}" for n, candidate in enumerate(in_order)}
    others = sorted(comparison.left_out, key=lambda left: left.candidate_id)
    missing = {left.candidate_id: f"Candidate {chr(ord('A') + n)}" for n, left in enumerate(others, len(in_order))}
    people = dict.fromkeys(card.interviewer for candidate in in_order for card in candidate.cards)
    people |= dict.fromkeys(
        rating.interviewer for row in comparison.requirements for cell in row.cells for rating in cell.ratings
    )
    parts = {name: f"Interviewer {number}" for number, name in enumerate(people, start=1)}
    position = {candidate.id: place for place, candidate in enumerate(in_order)}

    def cell(of: ComparedCell) -> ComparedCell:
        return replace(of, ratings=tuple(replace(r, interviewer=parts[r.interviewer]) for r in of.ratings))

    def difference(of: Difference) -> Difference:
        return replace(of, raters=tuple(parts.get(name, "Interviewer") for name in of.raters))

    requirements = tuple(
        replace(
            row,
            cells=tuple(map(cell, sorted(row.cells, key=lambda c: position[c.candidate_id]))),
            differences=tuple(map(difference, row.differences)),
        )
        for row in comparison.requirements
    )
    masked = replace(
        comparison,
        # The report shows no evidence, so that no names are left in it.
        candidates=tuple(replace(candidate, name=names[candidate.id], cards=()) for candidate in in_order),
        requirements=requirements,
        score_differences=tuple(map(difference, comparison.score_differences)),
        left_out=tuple(replace(left, name=missing[left.candidate_id]) for left in others),
    )
    return masked, replace(facts, made_by="")


def _number_of_cards(comparison: Comparison) -> int:
    """How many scorecards the figures come from, whether or not names (and cards) were taken out."""
    return len({rating.interview_id for row in comparison.requirements for c in row.cells for rating in c.ratings})


def _made_what(comparison: Comparison) -> str:
    cards = wording.count(_number_of_cards(comparison), "submitted scorecard", "submitted scorecards")
    numbers = tuple(sorted({kit.number for kit in comparison.kits}))
    versions = sorted({kit.role_version for kit in comparison.kits})
    pages = f"version {' and '.join(map(str, versions))} of the role page" if versions else "no role page"
    return f"{cards}, {kit_words(numbers)}, {pages}."


def comparison_document(comparison: Comparison, facts: GroupFacts) -> ReportDocument:
    """The report as tables; ``facts.with_names`` off takes names out first."""
    if not facts.with_names:
        comparison, facts = without_names(comparison, facts)
    names = [candidate.name for candidate in comparison.candidates]
    what = _made_what(comparison)
    sheets = [_scores(comparison), _requirements(comparison), _differences(comparison), _ratings(comparison)]
    if comparison.left_out or comparison.differences:
        sheets.insert(1, _not_compared(comparison))
    return ReportDocument(
        title=f"Side by side: {comparison.role}",
        subtitle=" · ".join([comparison.track, *names]),
        tiles=(),
        sheets=tuple(sheets),
        made_from=facts.made_from(what),
        footer=f"{what.rstrip('.')}, {wording.when(facts.made_at)}",
    )


def _scores(comparison: Comparison) -> Sheet:
    return Sheet(
        name="Scores",
        heading="Scores",
        columns=(
            Column("Candidate", 28),
            Column("Score, of 5", 12, number=True),
            Column("It could be", 18, number=True),
            Column("Requirements rated", 14, number=True),
            Column("Must-haves missed", 14, number=True),
            Column("Must-haves open", 14, number=True),
        ),
        rows=tuple(_score_row(candidate) for candidate in comparison.candidates),
        intro=_tie_sentence(comparison),
        note=(
            "In alphabetical order. It could be: were what is missing rated lowest or highest. A must-have is missed "
            "where its ratings are under 3 on average."
        ),
        empty="None of the candidates can be compared yet.",
    )


def _score_row(candidate: ComparedCandidate) -> tuple[str | int | Shade | None, ...]:
    score = candidate.score
    return (
        candidate.name,
        score_cell(score.value),
        f"{score.low:.1f} to {score.high:.1f}",
        f"{candidate.rated} of {candidate.to_rate}",
        candidate.gates_missed or None,
        candidate.gates_open or None,
    )


def _tie_sentence(comparison: Comparison) -> str:
    names = {candidate.id: candidate.name for candidate in comparison.candidates}
    ties = [" and ".join(names[id_] for id_ in group) for group in comparison.score_ties]
    if ties:
        return f"In score, a tie: {'; '.join(ties)}."
    if any(difference.tie is False for difference in comparison.score_differences):
        return "No two scores are a tie."
    return "Whether scores are a tie cannot be told; look at the bounds."


def _requirements(comparison: Comparison) -> Sheet:
    width = (100 - _REQUIREMENT_WIDTH - 18) // max(1, len(comparison.candidates))
    names = {candidate.id: candidate.name for candidate in comparison.candidates}
    return Sheet(
        name="Requirements",
        heading="Requirement by requirement",
        columns=(
            Column("Requirement", _REQUIREMENT_WIDTH),
            *(Column(candidate.name, width, number=True) for candidate in comparison.candidates),
            Column("Ties", 18),
        ),
        rows=tuple(
            (
                wording.requirement(row.requirement),
                *(_cell(cell) for cell in row.cells),
                _ties(row, names),
            )
            for row in comparison.requirements
        ),
        note="The mean, then the ratings it comes from. Ties: candidates whom the interviewers could not tell apart.",
        empty="There is no requirement to compare.",
    )


def _cell(cell: ComparedCell) -> Shade:
    if cell.check is not None:
        return Shade(f"checked: {wording.CHECK[cell.check]}", None)
    if cell.mean is None:
        return Shade(_STATE[cell.state], None)
    values = " ".join(map(str, sorted(cell.values)))
    return Shade(f"{cell.mean:.1f} ({values})", cell.mean)


def _ties(row: ComparedRequirement, names: dict[str, str]) -> str:
    if row.ties:
        return "; ".join(" and ".join(wording.short(names[id_], 18) for id_ in group) for group in row.ties)
    return "none" if any(difference.tie is False for difference in row.differences) else "cannot be told"


def _differences(comparison: Comparison) -> Sheet:
    names = {candidate.id: candidate.name for candidate in comparison.candidates}
    told = [("Score", difference) for difference in comparison.score_differences]
    told += [(row.requirement.text, difference) for row in comparison.requirements for difference in row.differences]
    # Of pairs that nobody rated both of there is nothing to tell.
    told = [(what, difference) for what, difference in told if difference.points is not None]
    return Sheet(
        name="Differences",
        heading="How far two are apart",
        columns=(
            Column("Requirement", 30),
            Column("Candidates", 26),
            Column("Points apart", 10, number=True),
            Column("Raters", 8, number=True),
            Column("Closer is a tie", 10, number=True),
            Column("So", 16),
        ),
        rows=tuple(
            (
                what,
                f"{names[difference.first]}, {names[difference.second]}",
                difference.points,
                len(difference.raters) or None,
                difference.lsd,
                _so(difference),
            )
            for what, difference in told
        ),
        intro=(
            "By the interviewers who rated both. Two means closer than the least significant difference (95 %) are a "
            "tie: the interviewers differ among themselves by more than that."
        ),
        empty="Nobody rated two of them on the same requirement.",
        digits=2,
    )


def _so(difference: Difference) -> str:
    if difference.tie is None:
        return _NO_TIE[difference.why_not] if difference.why_not else "cannot be told"
    return "a tie" if difference.tie else "apart"


def _ratings(comparison: Comparison) -> Sheet:
    names = {candidate.id: candidate.name for candidate in comparison.candidates}
    return Sheet(
        name="Ratings",
        heading="Every rating",
        columns=(
            Column("Requirement", 34),
            Column("Candidate", 20),
            Column("Interviewer", 20),
            Column("Stage", 8, number=True),
            Column("Rating", 18, number=True),
        ),
        rows=tuple(
            (
                row.requirement.text,
                names[cell.candidate_id],
                rating.interviewer,
                rating.stage,
                Shade(str(rating.value), rating.value)
                if rating.value is not None
                else Shade(wording.NOT_ASSESSED[rating.reason] if rating.reason else "–", None),
            )
            for row in comparison.requirements
            for cell in row.cells
            for rating in cell.ratings
        ),
        empty="Nothing has been rated yet.",
    )


def _not_compared(comparison: Comparison) -> Sheet:
    rows = [(left.name, f"{_LEFT_OUT[left.why]}.{_kits_told(left.differences)}") for left in comparison.left_out]
    if comparison.shared_only:
        told = _kits_told(comparison.differences)
        rows.append(("Several kits", f"Compared are only the requirements that all kits share.{told}"))
        if comparison.unshared:
            rows.append(("Not compared", _texts(comparison.unshared)))
    return Sheet(
        name="Not compared",
        heading="What is not compared",
        columns=(Column("Whom or what", 25), Column("Why", 75)),
        rows=tuple(rows),
    )


def _texts(requirements: Sequence[KitRequirement]) -> str:
    return wording.listed([requirement.text for requirement in requirements], most=8)


def _kits_told(differences: Sequence[KitDifference]) -> str:
    told = []
    for difference in differences:
        parts = [
            f"{word} {_texts(requirements)}"
            for word, requirements in (
                ("also asks", difference.added),
                ("does not ask", difference.removed),
                ("has as must-have or not otherwise", difference.gates),
                ("asks with other questions", difference.asked_otherwise),
            )
            if requirements
        ]
        if difference.reweighted:
            parts.append(f"weighs otherwise {_texts([change.requirement for change in difference.reweighted])}")
        told.append(f" Kit {difference.other.number} {'; '.join(parts) or 'has the same requirements'}.")
    return "".join(told)


def csv_rows(comparison: Comparison, facts: GroupFacts) -> list[list[str | float | None]]:
    """The values under ``CSV_COLUMNS``: a row a rating, and one for each cell without any."""
    if not facts.with_names:
        comparison, facts = without_names(comparison, facts)
    names = {candidate.id: candidate.name for candidate in comparison.candidates}
    kits = ", ".join(str(kit.number) for kit in comparison.kits)
    versions = ", ".join(str(kit.role_version) for kit in comparison.kits)
    origin: list[str | float | None] = [kits, versions, _number_of_cards(comparison), wording.iso(facts.made_at)]
    rows: list[list[str | float | None]] = []
    for row in comparison.requirements:
        about: list[str | float | None] = [
            comparison.role,
            comparison.track,
            row.requirement.text,
            "yes" if row.requirement.must_have else "no",
            row.requirement.weight,
        ]
        for cell in row.cells:
            state = wording.CHECK[cell.check] if cell.check is not None else _STATE[cell.state]
            shared = [*about, names[cell.candidate_id], state, cell.mean, cell.low, cell.high]
            rated: list[list[str | float | None]] = [
                [
                    rating.stage,
                    rating.interviewer,
                    rating.value,
                    wording.NOT_ASSESSED[rating.reason] if rating.reason else None,
                ]
                for rating in cell.ratings
            ]
            rows.extend([*shared, *by, *origin] for by in rated or [[None] * 4])
    return rows


def comparison_json(comparison: Comparison, facts: GroupFacts) -> dict[str, Any]:
    """The comparison as values for JSON."""
    if not facts.with_names:
        comparison, facts = without_names(comparison, facts)
    names = {candidate.id: candidate.name for candidate in comparison.candidates}
    return {
        "schema": 1,
        "role": comparison.role,
        "track": comparison.track,
        "made_from": {
            "scorecards": _number_of_cards(comparison),
            "kits": [_kit_json(kit) for kit in comparison.kits],
            "shared_only": comparison.shared_only,
            **made_values(facts),
        },
        "candidates": [
            {
                "candidate": candidate.name,
                "score": score_values(candidate.score),
                "rated": candidate.rated,
                "to_rate": candidate.to_rate,
                "must_haves": {"missed": candidate.gates_missed, "not_assessed": candidate.gates_open},
            }
            for candidate in comparison.candidates
        ],
        "score_differences": [_difference_json(d, names) for d in comparison.score_differences],
        "requirements": [
            {
                "requirement": row.requirement.text,
                "must_have": row.requirement.must_have,
                "weight": row.requirement.weight,
                "candidates": [_cell_json(cell, names) for cell in row.cells],
                "differences": [_difference_json(difference, names) for difference in row.differences],
            }
            for row in comparison.requirements
        ],
        "left_out": [{"candidate": left.name, "why": left.why.value} for left in comparison.left_out],
        "not_shared": [requirement.text for requirement in comparison.unshared],
    }


def _kit_json(kit: KitMark) -> dict[str, int]:
    return {"number": kit.number, "role_version": kit.role_version}


def _cell_json(cell: ComparedCell, names: dict[str, str]) -> dict[str, Any]:
    return {
        "candidate": names[cell.candidate_id],
        "state": cell.state.value,
        "mean": cell.mean,
        "low": cell.low,
        "high": cell.high,
        "average_deviation": cell.average_deviation,
        "discuss": cell.discuss,
        "check": cell.check.value if cell.check else None,
        "ratings": [
            {
                "interviewer": rating.interviewer,
                "stage": rating.stage,
                "value": rating.value,
                "reason": rating.reason.value if rating.reason else None,
            }
            for rating in cell.ratings
        ],
    }


def _difference_json(difference: Difference, names: dict[str, str]) -> dict[str, Any]:
    return {
        "candidates": [names[difference.first], names[difference.second]],
        "points": difference.points,
        "raters": len(difference.raters),
        "least_significant_difference": difference.lsd,
        "tie": difference.tie,
        "why_not": difference.why_not.value if difference.why_not else None,
    }
