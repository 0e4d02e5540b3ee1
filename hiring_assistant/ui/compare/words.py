"""What a comparison says in words: ties, why none can be told, how kit versions differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from hiring_assistant.domain.comparison import (
    CellState,
    ComparedCandidate,
    ComparedCell,
    Comparison,
    Difference,
    KitDifference,
    KitMark,
    LeftOut,
    NoTie,
    WhyLeftOut,
)
from hiring_assistant.domain.interview import CheckValue
from hiring_assistant.domain.review import Gate
from hiring_assistant.ui import wording
from hiring_assistant.ui.widgets.rating_control import reason_text

translate = QCoreApplication.translate


def number(value: float) -> str:
    """A difference with two decimals, as the locale writes it: one would call .79 and .84 the same."""
    return QLocale().toString(value, "f", 2)


def short_names(candidates: Sequence[ComparedCandidate]) -> dict[str, str]:
    """By id the first word of each name, or all of it where two share the first."""
    first = {candidate.id: (candidate.name.split() or [candidate.name])[0] for candidate in candidates}
    counts = Counter(word.casefold() for word in first.values())
    return {c.id: first[c.id] if counts[first[c.id].casefold()] == 1 else c.name for c in candidates}


def kit_name(kit: KitMark, among: Iterable[KitMark]) -> str:
    """A kit as people call it: "kit v3", with the version of the page where others of another one are named too."""
    if len({other.role_version for other in among} | {kit.role_version}) > 1:
        return translate("compare", "kit v{kit} of page v{page}").format(kit=kit.number, page=kit.role_version)
    return translate("compare", "kit v{kit}").format(kit=kit.number)


def why_no_tie(why: NoTie) -> str:
    """Why it cannot be told whether two candidates are a tie."""
    return {
        NoTie.NOT_RATED: translate("compare", "not all are rated"),
        NoTie.FEW_RATERS: translate("compare", "no two interviewers rated both"),
        NoTie.FEW_CANDIDATES: translate("compare", "fewer than five candidates were rated by the same interviewers"),
        NoTie.TOO_ALIKE: translate("compare", "the ratings of these interviewers are too alike to estimate from"),
        NoTie.NOT_ALL_BY_ALL: translate("compare", "not everybody rated the same requirements for both"),
    }[why]


def ties(
    groups: Sequence[Sequence[str]], differences: Sequence[Difference], names: Mapping[str, str], order: Sequence[str]
) -> str:
    """What stands beside a row: who is a tie, or why that cannot be told. A difference is never called a lead."""
    told = [each for each in differences if each.tie is not None]
    if groups:
        lines = []
        for group in groups:
            inside = [each for each in told if each.first in group and each.second in group]
            lsd = max(each.lsd for each in inside if each.lsd is not None)
            if len(group) == len(order) > 2:
                who = translate("compare", "All")
            else:
                who = ", ".join(names[id_] for id_ in order if id_ in group)
            lines.append(translate("compare", "{who}: a tie, closer than {lsd}").format(who=who, lsd=number(lsd)))
        return "\n".join(lines)
    if told and len(told) == len(differences):
        lsd = min(each.lsd for each in told if each.lsd is not None)
        return translate("compare", "No tie: {lsd} or more apart").format(lsd=number(lsd))
    if told:
        return translate("compare", "No tie among those for whom it can be told")
    reasons = Counter(each.why_not for each in differences if each.why_not is not None)
    if not reasons:
        return ""
    return translate("compare", "Ties cannot be told: {why}").format(why=why_no_tie(reasons.most_common(1)[0][0]))


def difference(found: Difference, names: Mapping[str, str]) -> str:
    """One difference as a sentence: how far apart, by whom, and whether that is a tie."""
    who = translate("compare", "{first} and {second}").format(first=names[found.first], second=names[found.second])
    if found.points is None:
        why = why_no_tie(found.why_not or NoTie.NOT_RATED)
        return translate("compare", "{who}: cannot be compared, {why}.").format(who=who, why=why)
    apart = translate("compare", "{who}: {points} apart by {raters}").format(
        who=who, points=number(found.points), raters=", ".join(found.raters)
    )
    if found.lsd is None:
        why = why_no_tie(found.why_not or NoTie.FEW_RATERS)
        return translate("compare", "{apart}. Whether that is a tie cannot be told: {why}.").format(
            apart=apart, why=why
        )
    if found.tie:
        said = translate("compare", "{apart}. A tie: closer than {lsd}, estimated from {n} candidates.")
    else:
        said = translate("compare", "{apart}. No tie: {lsd} or more, estimated from {n} candidates.")
    return said.format(apart=apart, lsd=number(found.lsd), n=found.candidates)


def score_difference(found: Difference, comparison: Comparison, names: Mapping[str, str]) -> str:
    """How far two scores are apart, also where nobody can say whether that is a tie."""
    first, second = comparison.candidate(found.first).score, comparison.candidate(found.second).score
    if found.points is not None or first.value is None or second.value is None:
        said = difference(found, names)
    else:
        who = translate("compare", "{first} and {second}").format(first=names[found.first], second=names[found.second])
        said = translate("compare", "{who}: {points} apart. Whether that is a tie cannot be told: {why}.").format(
            who=who,
            points=number(abs(first.value - second.value)),
            why=why_no_tie(found.why_not or NoTie.NOT_ALL_BY_ALL),
        )
    open_ = min(first.coverage, second.coverage) < 1
    if open_ and first.low <= second.high and second.low <= first.high:
        said += " " + translate("compare", "Their bounds overlap: what is not rated yet could make up the difference.")
    return said


def gate(value: Gate) -> str:
    """How a candidate stands at a must-have."""
    return {
        Gate.MET: translate("compare", "met"),
        Gate.MISSED: translate("compare", "missed"),
        Gate.NOT_ASSESSED: translate("compare", "open"),
    }[value]


def check(value: CheckValue | None) -> str:
    """The outcome of a check."""
    if value is None:
        return translate("compare", "not asked yet")
    return {
        CheckValue.YES: translate("compare", "yes"),
        CheckValue.NO: translate("compare", "no"),
        CheckValue.OPEN: translate("compare", "open"),
    }[value]


def reasons(cell: ComparedCell) -> str:
    """Why those did not rate who did not, each reason once."""
    found = dict.fromkeys(rating.reason for rating in cell.ratings if rating.reason is not None)
    return ", ".join(reason_text(reason) for reason in found)


def cell(found: ComparedCell, *, half_width: float | None = None, is_check: bool = False) -> str:
    """Everything a cell shows, in a line: for screen readers, tool tips and copies."""
    parts = []
    if is_check:
        parts.append(check(found.check))
    elif found.state is CellState.NOT_ASKED:
        parts.append(translate("compare", "not asked yet"))
    elif found.mean is None:
        parts.append(translate("compare", "not assessed: {why}").format(why=reasons(found) or "–"))
    else:
        mean = wording.score(found.mean)
        if half_width is not None:
            mean += f" ± {wording.score(half_width)}"
        parts.append(translate("compare", "mean {mean}").format(mean=mean))
        parts += [
            f"{rating.interviewer} {rating.value if rating.value is not None else reason_text(rating.reason or '')}"
            for rating in found.ratings
        ]
        if found.discuss:
            parts.append(translate("compare", "to discuss"))
    if found.gate is not None:
        parts.append(translate("compare", "must-have {state}").format(state=gate(found.gate)))
    return ", ".join(parts)


def gates(candidate: ComparedCandidate) -> str:
    """How many must-haves are missed or open; "" where all are met."""
    parts = []
    if candidate.gates_missed:
        parts.append(translate("compare", "must-haves missed: {n}").format(n=candidate.gates_missed))
    if candidate.gates_open:
        parts.append(translate("compare", "must-haves open: {n}").format(n=candidate.gates_open))
    return ", ".join(parts)


def score(candidate: ComparedCandidate) -> str:
    """A candidate's score with bounds, coverage and gates in a line."""
    found = candidate.score
    rated = translate("compare", "{some} of {all} rated").format(some=candidate.rated, all=candidate.to_rate)
    if found.value is None:
        parts = [translate("compare", "no score"), rated]
    else:
        bounds = translate("compare", "{low} to {high} once all is rated").format(
            low=wording.score(found.low), high=wording.score(found.high)
        )
        parts = [wording.score(found.value), *([bounds] if found.coverage < 1 else []), rated]
    return ", ".join([*parts, *([gates(candidate)] if gates(candidate) else [])])


def kit_changes(found: KitDifference) -> list[str]:
    """How another version of the kit differs, a line for each kind of change."""
    lines = []
    for heading, requirements in (
        (translate("compare", "Asks for in addition: {what}"), found.added),
        (translate("compare", "Does not ask for: {what}"), found.removed),
        (translate("compare", "Asks with other questions: {what}"), found.asked_otherwise),
    ):
        if requirements:
            lines.append(heading.format(what=", ".join(requirement.text for requirement in requirements)))
    if found.reweighted:
        changes = ", ".join(
            translate("compare", "{what} ({weighs} instead of {was})").format(
                what=each.requirement.text, weighs=_weight(each.weighs), was=_weight(each.was)
            )
            for each in found.reweighted
        )
        lines.append(translate("compare", "Weighs otherwise: {what}").format(what=changes))
    for requirement in found.gates:
        if requirement.must_have:
            lines.append(translate("compare", "Has as a must-have: {what}").format(what=requirement.text))
        else:
            lines.append(translate("compare", "Has as nice to have only: {what}").format(what=requirement.text))
    return lines or [translate("compare", "Same requirements, weights and questions; the plan of the time differs.")]


def _weight(value: float) -> str:
    return QLocale().toString(value, "g", 3)


def left_out(found: LeftOut, comparison: Comparison) -> str:
    """Why a candidate is not compared, as a sentence."""
    if found.why is WhyLeftOut.HIDDEN:
        said = translate(
            "compare", "{name}: your own scorecard is open. The others' show once it is submitted or cancelled."
        )
        return said.format(name=found.name)
    if found.why is WhyLeftOut.NO_CARDS:
        return translate("compare", "{name}: no scorecard is submitted yet.").format(name=found.name)
    marks = [each.other for each in found.differences]
    among = [*marks, *([comparison.kit] if comparison.kit else [])]
    if not marks:
        return translate("compare", "{name}: interviewed with several versions of the kit.").format(name=found.name)
    versions = ", ".join(kit_name(mark, among) for mark in marks)
    return translate("compare", "{name}: interviewed with {kit}.").format(name=found.name, kit=versions)
