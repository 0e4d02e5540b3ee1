"""The report of a role's round: where its candidates stand, what was rated and decided, how closely people agree.

Candidates are in alphabetical order; those whom the reader still has to rate are named, and nothing is told of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from hiring_assistant.domain.calibration import InterviewerFigures, RequirementCalibration, Spread
from hiring_assistant.domain.decision import CandidateState, Decision, DecisionKind
from hiring_assistant.domain.hiring_round import HiringRound, RoundCandidate
from hiring_assistant.domain.kit import SCALE
from hiring_assistant.exchange import wording
from hiring_assistant.exchange.document import Bar, Cell, Column, ReportDocument, Shade, Sheet, Tile, score_cell
from hiring_assistant.exchange.group_facts import GroupFacts, kit_words
from hiring_assistant.exchange.json_values import made_values, score_values
from hiring_assistant.exchange.masking import NameHider

CSV_COLUMNS = (
    "candidate",
    "role",
    "track",
    "stage",
    "state",
    "scorecards",
    "score",
    "lowest it could be",
    "highest it could be",
    "share assessed",
    "must-haves met",
    "must-haves missed",
    "must-haves not assessed",
    "recommendations",
    "last decision",
    "decided at",
    "reason",
    "reason for the override",
    "kits",
    "role version",
    "scorecards in all",
    "made at",
)
_HIDDEN = "own scorecard still open"
_AGREEMENT = {"few": "too few", "alike": "too alike"}


def without_names(round_: HiringRound, facts: GroupFacts) -> tuple[HiringRound, GroupFacts]:
    """The same with everybody called by their part, in the order in which they came into the store.

    Names are looked for in the reasons of decisions as well, whole and in parts.
    """
    arrived = sorted(round_.candidates, key=lambda row: (row.candidate.created_at, row.candidate.id))
    by_id = {row.candidate.id: f"Candidate {number}" for number, row in enumerate(arrived, start=1)}
    people = [figures.interviewer for figures in round_.calibration.interviewers]
    labels = {row.candidate.name: by_id[row.candidate.id] for row in arrived}
    parts = {name: f"Interviewer {number}" for number, name in enumerate(people, start=1)}
    labels |= {name: label for name, label in parts.items() if name not in labels}
    hide = NameHider(labels)

    def masked(row: RoundCandidate) -> RoundCandidate:
        candidate = replace(row.candidate, name=by_id[row.candidate.id], email="", phone="", links=(), note="")
        last = row.last_decision
        if last is not None:
            last = replace(
                last,
                decided_by=labels.get(last.decided_by, ""),
                undone_by=None,
                reason=hide(last.reason),
                override_reason=hide(last.override_reason),
            )
        return replace(row, candidate=candidate, last_decision=last)

    interviewers = tuple(
        replace(figures, interviewer=parts[figures.interviewer]) for figures in round_.calibration.interviewers
    )
    rows = {row.candidate.id: masked(row) for row in arrived}
    return (
        replace(
            round_,
            candidates=tuple(rows.values()),
            calibration=replace(round_.calibration, interviewers=interviewers),
            decisions=tuple((kind, hide(reason), number) for kind, reason, number in round_.decisions),
        ),
        replace(facts, made_by=""),
    )


def round_document(round_: HiringRound, facts: GroupFacts) -> ReportDocument:
    """The report as tables; ``facts.with_names`` off takes names out first."""
    if not facts.with_names:
        round_, facts = without_names(round_, facts)
    cards = wording.count(round_.calibration.cards, "submitted scorecard", "submitted scorecards")
    kits = tuple(sorted({number for row in round_.candidates for number in row.kits}))
    what = f"{cards}, {kit_words(kits)}, version {round_.role_version} of the role page."
    return ReportDocument(
        title=f"Hiring round: {round_.role}",
        subtitle=round_.track or "All tracks",
        tiles=_tiles(round_),
        sheets=(
            _pipeline(round_),
            _candidates(round_),
            _last_decisions(round_),
            _decisions(round_),
            _requirements(round_.calibration.requirements),
            _interviewers(round_.calibration.interviewers),
        ),
        made_from=facts.made_from(what),
        footer=f"{cards}, {kit_words(kits)}, {wording.when(facts.made_at)}",
    )


def _tiles(round_: HiringRound) -> tuple[Tile, ...]:
    states = [row.candidate.state for row in round_.candidates]
    hidden = sum(row.hidden for row in round_.candidates)
    left_out = f"{hidden} without figures: {_HIDDEN}." if hidden else ""
    active, offers = states.count(CandidateState.ACTIVE), states.count(CandidateState.OFFER)
    held = states.count(CandidateState.ON_HOLD)
    return (
        Tile("Candidates", str(len(states)), left_out),
        Tile("In process", str(active), f"and {held} on hold." if held else ""),
        Tile("Offers made", str(offers), ""),
        Tile("Scorecards", str(round_.calibration.cards), f"by {len(round_.calibration.interviewers)} interviewers."),
    )


def _pipeline(round_: HiringRound) -> Sheet:
    most = max((stage.total for stage in round_.stages), default=0) or 1
    rows = []
    for stage in round_.stages:
        counts = dict(stage.counts)
        by_state = tuple(counts.get(state, 0) or None for state in CandidateState)
        title = f"{stage.order}. {stage.title}" if stage.title else f"Stage {stage.order}"
        rows.append((title, *by_state, Bar(stage.total, stage.total / most)))
    return Sheet(
        name="Pipeline",
        heading="Where candidates stand",
        columns=(
            Column("Stage", 30),
            *(Column(wording.STATE[state].capitalize(), 9, number=True) for state in CandidateState),
            Column("All", 25),
        ),
        rows=tuple(rows),
        note="Each candidate counts once, at the stage they are in or were in last.",
        empty="The role has no stages and no candidates.",
    )


def _candidates(round_: HiringRound) -> Sheet:
    titles = {stage.order: stage.title for stage in round_.stages}
    return Sheet(
        name="Candidates",
        heading="Candidates",
        columns=(
            Column("Candidate", 23),
            Column("Stage", 21),
            Column("Cards", 6, number=True),
            Column("Score", 7, number=True),
            Column("It could be", 11, number=True),
            Column("Rated", 7, number=True),
            Column("Must-haves", 13),
            Column("Votes", 12),
        ),
        rows=tuple(_candidate_row(row, titles, round_.track is None) for row in round_.candidates),
        intro="In alphabetical order.",
        note=(
            "Score: raters are averaged within a requirement first, then requirements by their weights. It could be: "
            "were what is missing rated lowest or highest. Rated: the share of weight that was assessed. Votes are the "
            "interviewers' recommendations, which are part of no figure."
        ),
        empty="Nobody has been added yet.",
    )


def _candidate_row(row: RoundCandidate, titles: dict[int, str], with_track: bool) -> tuple[Cell | Shade, ...]:
    candidate = row.candidate
    name = f"{candidate.name}\n{candidate.track}" if with_track else candidate.name
    stage = f"{candidate.stage}. {titles.get(candidate.stage, '')}".rstrip(". ")
    place = f"{stage}\n{wording.STATE[candidate.state]}"
    if row.hidden:
        return (f"{name}\n{_HIDDEN}", place, None, None, None, None, "", "")
    score = row.score
    bounds = f"{score.low:.1f} to {score.high:.1f}" if score else None
    share = f"{score.coverage:.0%}".replace("%", " %") if score else None
    musts = [f"{row.met} met"] if row.cards else []
    musts += [f"{number} {word}" for number, word in ((row.missed, "missed"), (row.open, "open")) if number and musts]
    votes = [f"{number} {wording.RECOMMENDATION[vote]}" for vote, number in row.recommendations]
    return (
        name,
        place,
        row.cards,
        score_cell(score.value if score else None),
        bounds,
        share,
        ", ".join(musts),
        ", ".join(votes),
    )


def _last_decisions(round_: HiringRound) -> Sheet:
    decided = [(row.candidate.name, row.last_decision) for row in round_.candidates if row.last_decision is not None]
    return Sheet(
        name="Last decisions",
        heading="The last decision about each candidate",
        columns=(Column("Candidate", 23), Column("Decision", 16), Column("When", 13), Column("Reason", 48)),
        rows=tuple(
            (name, wording.DECISION[last.kind], wording.on(last.decided_at), _reasons(last)) for name, last in decided
        ),
        empty="Nothing has been decided yet.",
    )


def _reasons(decision: Decision) -> str:
    """The reason, and on a line of its own why a must-have or the score was overridden."""
    lines = [decision.reason] if decision.reason else []
    if decision.against:
        lines.append(f"{wording.against_words(decision.against)} {decision.override_reason}".strip())
    return "\n".join(lines)


def _decisions(round_: HiringRound) -> Sheet:
    rows = tuple(
        (wording.DECISION[DecisionKind(kind)], reason or None, number) for kind, reason, number in round_.decisions
    )
    return Sheet(
        name="Decisions",
        heading="Decisions and their reasons",
        columns=(Column("Decision", 25), Column("Reason", 60), Column("Times", 15, number=True)),
        rows=rows,
        note="Decisions in force; those that were undone are not counted.",
        empty="Nothing has been decided yet.",
    )


_SPREAD_COLUMNS = (
    Column("Mean", 7, number=True),
    Column("SD", 7, number=True),
    Column(f"Rated {SCALE[0]} to {SCALE[1]}", 14, number=True),
)


def _spread_cells(spread: Spread) -> tuple[Cell, ...]:
    return (
        spread.mean,
        spread.deviation,
        " ".join(str(number) for number in spread.counts) if spread.ratings else None,
    )


def _requirements(requirements: Iterable[RequirementCalibration]) -> Sheet:
    return Sheet(
        name="Requirements",
        heading="Requirements",
        columns=(
            Column("Requirement", 39),
            Column("Rated", 7, number=True),
            *_SPREAD_COLUMNS,
            Column("Not assessed", 9, number=True),
            Column("Spread", 7, number=True),
            Column("Agreement", 10, number=True),
        ),
        rows=tuple(
            (
                wording.requirement(row.requirement),
                row.spread.ratings,
                *_spread_cells(row.spread),
                row.not_assessed or None,
                row.deviation,
                f"{row.alpha:.2f}" if row.alpha is not None else _AGREEMENT.get(row.alpha_note, ""),
            )
            for row in requirements
        ),
        note=(
            "SD: standard deviation of all ratings. Spread: how far raters of the same candidate lie from their mean, "
            "on average. Agreement: Krippendorff's alpha; .80 is good, .67 tentative. Too few: under five candidates "
            "were rated by two people. Too alike: the ratings differ too little to estimate it."
        ),
        empty="Nothing has been rated yet.",
    )


def _interviewers(interviewers: Iterable[InterviewerFigures]) -> Sheet:
    return Sheet(
        name="Interviewers",
        heading="Interviewers",
        columns=(
            Column("Interviewer", 22),
            Column("Cards", 7, number=True),
            *_SPREAD_COLUMNS,
            Column("Distance to others", 10, number=True),
            Column("Within a point", 9, number=True),
            Column("Days to submit", 8, number=True),
            Column("Skipped", 8, number=True),
            Column("Added", 8, number=True),
        ),
        rows=tuple(
            (
                row.interviewer,
                row.cards,
                *_spread_cells(row.spread),
                row.distance,
                None if row.within_one is None else f"{row.within_one:.0%}".replace("%", " %"),
                row.days,
                row.skipped or None,
                row.added or None,
            )
            for row in interviewers
        ),
        note=(
            "For coaching. Distance: to the mean of the others who rated the same requirement of the same candidate, "
            "in points, on average. Interviewers met different candidates, so their means alone say little."
        ),
        empty="No scorecard has been submitted yet.",
    )


def csv_rows(round_: HiringRound, facts: GroupFacts) -> list[list[str | float | None]]:
    """The values under ``CSV_COLUMNS``, a row a candidate."""
    if not facts.with_names:
        round_, facts = without_names(round_, facts)
    rows: list[list[str | float | None]] = []
    origin: list[str | float | None] = [round_.role_version, round_.calibration.cards, wording.iso(facts.made_at)]
    for row in round_.candidates:
        candidate, score, last = row.candidate, row.score, row.last_decision
        who: list[str | float | None] = [candidate.name, round_.role, candidate.track, candidate.stage]
        who.append(wording.STATE[candidate.state])
        if row.hidden:
            rows.append([*who, _HIDDEN, *[None] * 13, *origin])
            continue
        votes = ", ".join(f"{number} {wording.RECOMMENDATION[vote]}" for vote, number in row.recommendations)
        rows.append(
            [
                *who,
                row.cards,
                score.value if score else None,
                score.low if score else None,
                score.high if score else None,
                score.coverage if score else None,
                row.met,
                row.missed,
                row.open,
                votes or None,
                wording.DECISION[last.kind] if last else None,
                wording.iso(last.decided_at) if last else None,
                (last.reason or None) if last else None,
                (last.override_reason or None) if last else None,
                ", ".join(map(str, row.kits)) or None,
                *origin,
            ]
        )
    return rows


def round_json(round_: HiringRound, facts: GroupFacts) -> dict[str, Any]:
    """The round as values for JSON."""
    if not facts.with_names:
        round_, facts = without_names(round_, facts)
    return {
        "schema": 1,
        "role": round_.role,
        "track": round_.track,
        "made_from": {
            "scorecards": round_.calibration.cards,
            "kits": sorted({number for row in round_.candidates for number in row.kits}),
            "role_version": round_.role_version,
            **made_values(facts),
        },
        "stages": [
            {
                "order": stage.order,
                "title": stage.title,
                "counts": {state.value: number for state, number in stage.counts},
            }
            for stage in round_.stages
        ],
        "candidates": [_candidate_json(row) for row in round_.candidates],
        "decisions": [{"kind": kind, "reason": reason, "times": number} for kind, reason, number in round_.decisions],
        "requirements": [
            {
                "requirement": row.requirement.text,
                "must_have": row.requirement.must_have,
                **_spread_json(row.spread),
                "not_assessed": row.not_assessed,
                "average_deviation": row.deviation,
                "alpha_ordinal": row.alpha,
            }
            for row in round_.calibration.requirements
        ],
        "interviewers": [
            {
                "interviewer": row.interviewer,
                "scorecards": row.cards,
                **_spread_json(row.spread),
                "not_assessed": row.not_assessed,
                "shared": row.shared,
                "distance": row.distance,
                "within_one": row.within_one,
                "days": row.days,
                "asked": row.asked,
                "skipped": row.skipped,
                "added": row.added,
            }
            for row in round_.calibration.interviewers
        ],
    }


def _spread_json(spread: Spread) -> dict[str, Any]:
    counts = {str(value): number for value, number in enumerate(spread.counts, start=SCALE[0])}
    return {"ratings": spread.ratings, "mean": spread.mean, "standard_deviation": spread.deviation, "counts": counts}


def _candidate_json(row: RoundCandidate) -> dict[str, Any]:
    candidate, score, last = row.candidate, row.score, row.last_decision
    shared = {
        "candidate": candidate.name,
        "track": candidate.track,
        "stage": candidate.stage,
        "state": candidate.state.value,
        "hidden": row.hidden,
    }
    if row.hidden:
        return shared
    return shared | {
        "scorecards": row.cards,
        "kits": list(row.kits),
        "score": None if score is None else score_values(score),
        "must_haves": {"met": row.met, "missed": row.missed, "not_assessed": row.open},
        "recommendations": {vote.value: number for vote, number in row.recommendations},
        "last_decision": None
        if last is None
        else {
            "kind": last.kind.value,
            "decided_at": wording.iso(last.decided_at),
            "reason": last.reason,
            "against": [what.value for what in last.against],
            "override_reason": last.override_reason,
        },
    }
