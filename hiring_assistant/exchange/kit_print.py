"""A kit on paper: for one stage a sheet to take along on a clipboard, or the whole kit with an overview before it.

Each question has its probes to tick, its anchors, room for notes and a box for each rating; the time plan says when it
is due. A question stays on one page.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path

from hiring_assistant.domain.kit import (
    ANCHORED,
    SCALE,
    Kit,
    KitPlan,
    KitRequirement,
    KitState,
    Question,
    QuestionType,
    SegmentKind,
    StageKit,
)
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import StageKind
from hiring_assistant.exchange.kit_print_style import CSS
from hiring_assistant.exchange.markup import note_html
from hiring_assistant.exchange.pdf import write_pdf
from hiring_assistant.exchange.wording import on

_FEWEST_LINES, _MOST_LINES = 4, 18
"""Lines for notes below a question."""

# Points of height on a page of A4 or Letter: what a question may take so that two or three stand on a page, and what
# stands above the first.
_HALF_PAGE, _THIRD_OF_PAGE, _FIRST_PAGE = 335, 215, 430
_LONG_MINUTES = 4
"""Questions planned for so many minutes and more get half a page."""

_WIDE_PART = 0.1
"""A part of the time bar from this share of it on has room for its name and its minutes."""

_BOX = "☐"
_KINDS = {
    StageKind.QUESTIONNAIRE: "questionnaire",
    StageKind.SCREENING: "screening",
    StageKind.INTERVIEW: "interview",
    StageKind.EXERCISE: "exercise",
    StageKind.PANEL: "panel",
    StageKind.REFERENCE: "references",
    StageKind.OFFER: "offer",
    StageKind.OTHER: "step",
}
_RECOMMENDATIONS = ("strong no", "no", "yes", "strong yes")


@dataclass(frozen=True, slots=True)
class PrintFacts:
    """What stands at the head and foot of each page beside the kit: which version it is and when it was printed."""

    kit: Kit
    kept: bool
    printed_at: datetime

    @property
    def version(self) -> str:
        """Which version of the kit this is, in words."""
        if not self.kept:
            return "Suggested interview kit, not in use"
        if self.kit.state is KitState.DRAFT:
            return f"Interview kit, draft of version {self.kit.number}"
        return f"Interview kit, version {self.kit.number}"


def print_kit(facts: PrintFacts, path: Path, stage: int | None = None) -> None:
    """Write the kit as PDF: the stage of that order (from 1), or all of it.

    Raises:
        CannotDo: when the kit has no such stage, or the place cannot be written to.
        MachineFault: when the disk is full or failed, or the system has no font at all.
    """
    plan = facts.kit.plan
    html = kit_html(facts, stage)
    role = plan.role_title if plan.track == plan.role_title else f"{plan.role_title} · {plan.track}"
    what = f"{plan.role_title}, {_stage(plan, stage).title}" if stage is not None else f"Kit for {role}"
    footer = f"{facts.version} · printed {on(facts.printed_at)}"
    write_pdf(html, path, what, footer, role if stage is not None else "")


def kit_html(facts: PrintFacts, stage: int | None = None) -> str:
    """What ``print_kit`` lays out on pages.

    Raises:
        CannotDo: when the kit has no such stage.
    """
    plan = facts.kit.plan
    if stage is not None:
        sheets = [_sheet(plan, _stage(plan, stage), first=True)]
    else:
        held = [each for each in plan.stages if each.questions or each.checks]
        sheets = [_overview(plan, facts), *(_sheet(plan, each, first=False) for each in held)]
    return f"<html><head><style>{CSS}</style></head><body>" + "\n".join(sheets) + "</body></html>"


def _stage(plan: KitPlan, order: int | None) -> StageKit:
    found = plan.stage(order or 0)
    if found is None:
        raise CannotDo("no-such-stage", f"{plan.role_title} has no stage {order}.")
    return found


def _sheet(plan: KitPlan, stage: StageKit, *, first: bool) -> str:
    parts = [_head(plan, stage, first=first), _fields(stage), _time_bar(stage), _said(stage, SegmentKind.OPENING)]
    starts = _starts(stage)
    parts += [
        _question(plan, stage, number, question, starts.get(question.id))
        for number, question in enumerate(stage.questions, start=1)
    ]
    parts += [_checks(stage), _said(stage, SegmentKind.CANDIDATE_QUESTIONS), _said(stage, SegmentKind.CLOSING)]
    if stage.questions:
        parts.append(_afterwards())
    return "\n".join(part for part in parts if part)


def _head(plan: KitPlan, stage: StageKit, *, first: bool) -> str:
    words = [f"Stage {stage.order} of {len(plan.stages)}", _KINDS[stage.kind]]
    words += [f"{stage.minutes} minutes"] if stage.minutes else []
    words += [stage.interviewer] if stage.interviewer else []
    turned = "" if first else ' class="turned"'
    return f"<h1{turned}>{escape(stage.title)}</h1>\n<p class='sub'>{escape(' · '.join(words))}</p>"


def _fields(stage: StageKit) -> str:
    names = ("Candidate", "Rated by", "Date") if stage.minutes is None else ("Candidate", "Interviewer", "Date, start")
    widths = (44, 34, 22)
    cells = "".join(
        f'<td width="{width}%" class="field"><span class="label">{name}</span></td>'
        for name, width in zip(names, widths, strict=True)
    )
    return f'<table width="100%" cellspacing="6" cellpadding="2"><tr>{cells}</tr></table>'


def _time_bar(stage: StageKit) -> str:
    """The parts of the stage, each as wide as it is long."""
    if not stage.minutes:
        return ""
    parts: list[tuple[str, int, str]] = []
    for segment in stage.segments:
        if segment.kind is SegmentKind.QUESTIONS:
            asked = enumerate(stage.questions, start=1)
            parts += [(f"Q{number}", q.minutes, "odd" if number % 2 else "even") for number, q in asked]
        elif segment.minutes:
            name = "theirs" if segment.kind is SegmentKind.CANDIDATE_QUESTIONS else ""
            parts.append((name, segment.minutes, "edge"))
    total = sum(minutes for _, minutes, _ in parts) or 1
    cells = "".join(
        f'<td width="{100 * minutes / total:.1f}%" class="{kind}" align="center">'
        f"{_bar_label(name, minutes, minutes / total)}</td>"
        for name, minutes, kind in parts
    )
    return f'<table class="bar" width="100%" cellspacing="1" cellpadding="0"><tr>{cells}</tr></table>'


def _bar_label(name: str, minutes: int, share: float) -> str:
    """What fits into that share of the bar on one line; each question says its minutes as well."""
    if share >= _WIDE_PART:
        return f"{name} · {minutes}" if name else str(minutes)
    return name if name.startswith("Q") else str(minutes)


def _starts(stage: StageKit) -> dict[str, int]:
    """At which minute each question is due."""
    if stage.minutes is None:
        return {}
    opening = stage.segment(SegmentKind.OPENING)
    at = opening.minutes if opening else 0
    starts = {}
    for question in stage.questions:
        starts[question.id] = at
        at += question.minutes
    return starts


def _said(stage: StageKit, kind: SegmentKind) -> str:
    segment = stage.segment(kind)
    if segment is None or not segment.text:
        return ""
    title = {
        SegmentKind.OPENING: "Opening",
        SegmentKind.CANDIDATE_QUESTIONS: "Candidate's questions",
        SegmentKind.CLOSING: "Closing",
    }[kind]
    minutes = f' <span class="mute">{segment.minutes} min</span>' if segment.minutes else ""
    return (
        '<table class="said" width="100%" cellspacing="0" cellpadding="0"><tr><td>'
        f'<p class="part">{title}{minutes}</p>{note_html(segment.text)}</td></tr></table>'
    )


def _question(plan: KitPlan, stage: StageKit, number: int, question: Question, start: int | None) -> str:
    sign = "W" if stage.kind is StageKind.EXERCISE else "Q"
    due = f"{question.minutes} min" + (f" · from minute {start}" if start is not None else "")
    probes = "".join(f'<p class="probe">{_BOX}&nbsp; {escape(probe)}</p>' for probe in question.probes)
    assessed = [found for id_ in question.requirement_ids if (found := plan.requirement(id_)) is not None]
    lines = _lines_for_notes(question, len(assessed), first=number == 1)
    if question.type is QuestionType.WRITTEN:
        due, lines = "in writing", _FEWEST_LINES
    return (
        '<table class="question" width="100%" cellspacing="0" cellpadding="0"><tr><td>'
        f'<p class="asked"><span class="number">{sign}{number}</span> &nbsp;{escape(question.text)}</p>'
        f'<p class="due">{question.type} · {due}</p>'
        f"{probes}{_anchors(question)}{_ruled(lines)}{_ratings(assessed)}"
        "</td></tr></table>"
    )


def _lines_for_notes(question: Question, rated: int, *, first: bool) -> int:
    """As many lines as fit below the question where it has its share of a page; sizes as the style has them."""
    room = _HALF_PAGE if question.minutes >= _LONG_MINUTES else _THIRD_OF_PAGE
    if first and room == _HALF_PAGE:
        room = _FIRST_PAGE
    anchors = max((len(text) for _, text in question.anchors), default=0)
    taken = 26.0 + 15 * -(-len(question.text) // 78) + 13 * len(question.probes)
    taken += (14 + 10.5 * -(-anchors // 40) if anchors else 0) + 24 * rated
    return min(_MOST_LINES, max(_FEWEST_LINES, int((room - taken) / 16.5)))


def _anchors(question: Question) -> str:
    told = [(rating, text) for rating in ANCHORED if (text := question.anchor(rating))]
    if not told:
        return ""
    width = 100 // len(told)
    cells = "".join(
        f'<td width="{width}%" valign="top" class="anchor"><span class="badge c{rating}">&nbsp;{rating}&nbsp;</span>'
        f" {escape(text)}</td>"
        for rating, text in told
    )
    return f'<table width="100%" cellspacing="3" cellpadding="0" class="anchors"><tr>{cells}</tr></table>'


def _ruled(lines: int) -> str:
    rows = '<tr><td class="rule">&nbsp;</td></tr>' * lines
    return f'<table width="100%" cellspacing="0" cellpadding="0" class="rules">{rows}</table>'


def _ratings(assessed: Sequence[KitRequirement]) -> str:
    """A row of boxes for each requirement that the question assesses."""
    low, high = SCALE
    boxes = "".join(f'<td class="box" width="5%" align="center">{rating}</td>' for rating in range(low, high + 1))
    rows = "".join(
        f'<tr><td class="rated">{escape(_cut(requirement.text))}{"" if requirement.must_have else _NICE}</td>{boxes}'
        f'<td class="none" width="24%">{_BOX} not assessed, because</td></tr>'
        for requirement in assessed
    )
    return f'<table width="100%" cellspacing="3" cellpadding="0" class="ratings">{rows}</table>' if rows else ""


_NICE = ' <span class="mute">(nice to have)</span>'


def _cut(text: str, limit: int = 88) -> str:
    plain = " ".join(text.split()).rstrip(".;,: ")
    return plain if len(plain) <= limit else plain[:limit].rsplit(" ", 1)[0].rstrip(".;,: ") + "…"


def _checks(stage: StageKit) -> str:
    if not stage.checks:
        return ""
    answers = "".join(f'<td width="9%" class="check">{_BOX} {answer}</td>' for answer in ("yes", "no", "open"))
    rows = "".join(f'<tr><td class="check">{escape(check.text)}</td>{answers}</tr>' for check in stage.checks)
    return f'<h3>Checks</h3><table width="100%" cellspacing="0" cellpadding="0" class="list">{rows}</table>'


def _afterwards() -> str:
    boxes = "".join(f'<td width="22%">{_BOX} {name}</td>' for name in _RECOMMENDATIONS)
    return (
        '<table class="question" width="100%" cellspacing="0" cellpadding="0"><tr><td>'
        '<p class="part">Afterwards: recommendation, key take-aways, pros and cons</p>'
        '<p class="due">Once every requirement is rated or marked not assessed, '
        "and before you speak with anybody about the candidate.</p>"
        f'<table width="100%" cellspacing="3" cellpadding="0"><tr>{boxes}</tr></table>{_ruled(_FEWEST_LINES)}'
        "</td></tr></table>"
    )


def _overview(plan: KitPlan, facts: PrintFacts) -> str:
    where = plan.role_title if plan.track == plan.role_title else f"{plan.role_title}, {plan.track}"
    parts = [
        f"<h1>{escape(where)}</h1>",
        f'<p class="sub">{facts.version}</p>',
        "<h3>Stages</h3>",
        _stages(plan.stages),
        "<h3>Who asks for what</h3>",
        _coverage(plan),
    ]
    if facts.kit.reason:
        parts.append(f"<h3>Why this version</h3><p>{escape(facts.kit.reason)}</p>")
    reasons = [r for r in plan.requirements if r.weight != 1]
    if reasons:
        told = "".join(f"<li>{escape(_cut(r.text))}: {r.weight:g}, {escape(r.weight_reason)}</li>" for r in reasons)
        parts.append(f"<h3>Weights</h3><ul>{told}</ul>")
    if plan.warnings:
        told = "".join(f"<li>{escape(warning.message)}</li>" for warning in plan.warnings)
        parts.append(f"<h3>To look at</h3><ul>{told}</ul>")
    return "\n".join(parts)


def _stages(stages: Iterable[StageKit]) -> str:
    rows = "".join(
        f'<tr><td class="cell" width="4%">{stage.order}</td><td class="cell">{escape(stage.title)}</td>'
        f'<td class="cell mute" width="14%">{_KINDS[stage.kind]}</td>'
        f'<td class="cell mute" width="26%">{escape(stage.interviewer or "")}</td>'
        f'<td class="cell mute" width="10%" align="right">{f"{stage.minutes} min" if stage.minutes else ""}</td>'
        f'<td class="cell mute" width="14%" align="right">{_counted(len(stage.questions))}</td></tr>'
        for stage in stages
    )
    return f'<table class="list" width="100%" cellspacing="0" cellpadding="0">{rows}</table>'


def _counted(questions: int) -> str:
    return f"{questions} question{'' if questions == 1 else 's'}" if questions else ""


def _coverage(plan: KitPlan) -> str:
    asked = {item.requirement_id: item for item in plan.coverage}
    heads = "".join(f'<th class="th" width="4%" align="center">{stage.order}</th>' for stage in plan.stages)
    rows = []
    for requirement in plan.requirements:
        item = asked.get(requirement.id)
        stages = item.stages if item else ()
        dots = "".join(
            f'<td class="cell" align="center">{"●" if stage.order in stages else ""}</td>' for stage in plan.stages
        )
        minutes = "check" if requirement.kind.is_check else f"{item.minutes:.0f} min" if item and stages else "–"
        nice = "" if requirement.must_have else _NICE
        rows.append(
            f'<tr><td class="cell">{escape(_cut(requirement.text, 96))}{nice}</td>{dots}'
            f'<td class="cell mute" align="right" width="9%">{minutes}</td></tr>'
        )
    head = f'<tr><th class="th" align="left">Requirement</th>{heads}<th class="th"></th></tr>'
    return (
        f'<table class="list" width="100%" cellspacing="0" cellpadding="0"><thead>{head}</thead>{"".join(rows)}</table>'
    )
