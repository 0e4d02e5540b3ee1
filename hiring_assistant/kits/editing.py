"""Edits of a kit's plan: each takes a plan and gives the plan that follows, with coverage and warnings worked out anew.

A question keeps its id while it is edited or moved, so that a window can follow it. What would make a kit worse (too
long, a must-have that nobody asks) is told by its warnings and never refused; only what makes no sense is.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from hiring_assistant.domain.kit import (
    SCALE,
    Check,
    KitPlan,
    KitRequirement,
    Question,
    QuestionSource,
    QuestionType,
    Segment,
    SegmentKind,
    StageKit,
    question_id,
)
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.kits.asking import Draft
from hiring_assistant.kits.checking import check_for
from hiring_assistant.kits.coverage import recomputed
from hiring_assistant.kits.subjects import quoted
from hiring_assistant.kits.timing import spread_minutes

MOST_QUESTION_MINUTES = 120
MOST_STAGE_MINUTES = 600
MOST_WEIGHT = 10.0
OWN_MINUTES = 5
"""Minutes of a question that somebody adds, until they say otherwise."""


def place_question(plan: KitPlan, question_id: str, place: int) -> KitPlan:
    """Put a question at another place (from 0) of its stage.

    Raises:
        CannotDo: where the kit has no such question.
    """
    stage, question = _found(plan, question_id)
    others = [other for other in stage.questions if other.id != question_id]
    others.insert(max(0, place), question)
    return _with_stage(plan, replace(stage, questions=tuple(others)))


def move_to_stage(plan: KitPlan, question_id: str, order: int, place: int | None = None) -> KitPlan:
    """Move a question to another stage, to ``place`` (from 0; None: behind the others).

    Raises:
        CannotDo: where the kit has no such question or stage, or the stage cannot hold or already asks it.
    """
    source, question = _found(plan, question_id)
    target = _asking_stage(plan, order)
    if target.order == source.order:
        return place_question(plan, question_id, len(source.questions) if place is None else place)
    _refuse_twice(target, question.text)
    plan = _with_stage(plan, replace(source, questions=tuple(q for q in source.questions if q.id != question_id)))
    return _inserted(plan, target, _as_asked_in(target, question), place)


def swap_question(plan: KitPlan, question_id: str, by: Draft) -> KitPlan:
    """Ask another question in the place of one: for the same requirements, in as many minutes.

    Raises:
        CannotDo: where the kit has no such question, or the stage already asks the other.
    """
    stage, old = _found(plan, question_id)
    _refuse_twice(stage, by.text, except_for=question_id)
    new = replace(_question_of(plan, stage.order, by, old.requirement_ids), minutes=old.minutes, source=by.source)
    return _with_question(plan, stage, question_id, _as_asked_in(stage, new))


def add_question(
    plan: KitPlan,
    order: int,
    draft: Draft,
    requirement_ids: Iterable[str],
    *,
    minutes: int = OWN_MINUTES,
    place: int | None = None,
) -> KitPlan:
    """Add a question to a stage, at ``place`` (from 0; None: behind the others). ``own_question`` makes a draft.

    Raises:
        CannotDo: where the stage does not exist, cannot hold or already asks it, or a value makes no sense.
    """
    stage = _asking_stage(plan, order)
    _refuse_twice(stage, draft.text)
    question = replace(
        _question_of(plan, order, draft, _rated(plan, requirement_ids)),
        minutes=_minutes(minutes, MOST_QUESTION_MINUTES),
    )
    return _inserted(plan, stage, _as_asked_in(stage, question), place)


def own_question(
    text: str,
    type: QuestionType = QuestionType.BEHAVIOURAL,  # noqa: A002  the word for it everywhere else
    probes: Iterable[str] = (),
    anchors: Mapping[int, str] | Iterable[tuple[int, str]] = (),
) -> Draft:
    """A question in one's own words, to be added or swapped in.

    Raises:
        CannotDo: where the text is blank or an anchor stands at no rating.
    """
    return Draft(_text(text), type, _probes(probes), _anchors(anchors), QuestionSource.OWN, _text(text))


def remove_question(plan: KitPlan, question_id: str) -> KitPlan:
    """Take a question out.

    Raises:
        CannotDo: where the kit has no such question.
    """
    stage, _ = _found(plan, question_id)
    return _with_stage(plan, replace(stage, questions=tuple(q for q in stage.questions if q.id != question_id)))


def set_text(plan: KitPlan, question_id: str, text: str) -> KitPlan:
    """Put a question in other words.

    Raises:
        CannotDo: where the text is blank, or the stage already asks it.
    """
    stage, question = _found(plan, question_id)
    _refuse_twice(stage, text, except_for=question_id)
    return _with_question(plan, stage, question_id, replace(question, text=_text(text)))


def set_type(plan: KitPlan, question_id: str, type: QuestionType) -> KitPlan:  # noqa: A002
    """Say how a question asks."""
    return _changed(plan, question_id, lambda question: replace(question, type=type))


def set_requirements(plan: KitPlan, question_id: str, requirement_ids: Iterable[str]) -> KitPlan:
    """Say which requirements a question assesses; none makes a warning.

    Raises:
        CannotDo: where the kit has no such requirement, or it is only checked.
    """
    ids = _rated(plan, requirement_ids)
    return _changed(plan, question_id, lambda question: replace(question, requirement_ids=ids))


def set_probes(plan: KitPlan, question_id: str, probes: Iterable[str]) -> KitPlan:
    """Set the follow-up questions of a question; blank ones and repetitions are left out."""
    return _changed(plan, question_id, lambda question: replace(question, probes=_probes(probes)))


def set_anchors(plan: KitPlan, question_id: str, anchors: Mapping[int, str] | Iterable[tuple[int, str]]) -> KitPlan:
    """Set what answers look like at ratings; blank ones are left out.

    Raises:
        CannotDo: for an anchor at no rating of the scale.
    """
    return _changed(plan, question_id, lambda question: replace(question, anchors=_anchors(anchors)))


def set_minutes(plan: KitPlan, question_id: str, minutes: int) -> KitPlan:
    """Set the minutes of a question.

    Raises:
        CannotDo: outside of 1 to 120.
    """
    length = _minutes(minutes, MOST_QUESTION_MINUTES)
    return _changed(plan, question_id, lambda question: replace(question, minutes=length))


def set_weight(plan: KitPlan, requirement_id: str, weight: float, reason: str = "") -> KitPlan:
    """Let a requirement count more or less than the others in the score; a weight other than 1 needs a reason.

    Raises:
        CannotDo: for a weight that is not above 0 and at most 10, without a reason, or for what is only checked.
    """
    requirement = _requirement(plan, requirement_id)
    if requirement.kind.is_check:
        raise CannotDo("only-checked", f"“{quoted(requirement.text, 90)}” is checked, not rated, so it has no weight.")
    if not (math.isfinite(weight) and 0 < weight <= MOST_WEIGHT):
        raise CannotDo("weight-out-of-range", f"A weight is a number above 0 and at most {MOST_WEIGHT:.0f}.")
    why = " ".join(reason.split())
    if weight != 1 and not why:
        raise CannotDo("weight-without-reason", "Say why this counts differently; the reason is kept with the kit.")
    weighted = replace(requirement, weight=float(weight), weight_reason=why if weight != 1 else "")
    requirements = tuple(weighted if other.id == requirement_id else other for other in plan.requirements)
    return recomputed(replace(plan, requirements=requirements))


def equal_weights(plan: KitPlan) -> KitPlan:
    """Let all requirements count alike."""
    requirements = tuple(replace(other, weight=1.0, weight_reason="") for other in plan.requirements)
    return recomputed(replace(plan, requirements=requirements))


def add_check(plan: KitPlan, order: int, requirement_id: str) -> KitPlan:
    """Have a requirement checked (yes, no or open) in a stage.

    Raises:
        CannotDo: where the kit has no such stage or requirement, or the stage checks it already.
    """
    stage = _asking_stage(plan, order)
    requirement = _requirement(plan, requirement_id)
    if any(check.requirement_id == requirement_id for check in stage.checks):
        raise CannotDo("checked-already", f"“{stage.title}” checks this already.")
    return _with_stage(plan, replace(stage, checks=(*stage.checks, check_for(requirement))))


def set_check_text(plan: KitPlan, order: int, requirement_id: str, text: str) -> KitPlan:
    """Put a check in other words.

    Raises:
        CannotDo: where the stage has no such check, or the text is blank.
    """
    stage = _checking_stage(plan, order, requirement_id)
    worded = Check(requirement_id, _text(text))
    checks = tuple(worded if check.requirement_id == requirement_id else check for check in stage.checks)
    return _with_stage(plan, replace(stage, checks=checks))


def remove_check(plan: KitPlan, order: int, requirement_id: str) -> KitPlan:
    """Take a check out of a stage.

    Raises:
        CannotDo: where the stage has no such check.
    """
    stage = _checking_stage(plan, order, requirement_id)
    left = tuple(check for check in stage.checks if check.requirement_id != requirement_id)
    return _with_stage(plan, replace(stage, checks=left))


def set_stage_minutes(plan: KitPlan, order: int, minutes: int) -> KitPlan:
    """Say how long a stage takes; its segments and questions stay as long as they are.

    Raises:
        CannotDo: for a written stage, or outside of 1 to 600.
    """
    stage = _stage(plan, order)
    if stage.minutes is None:
        raise CannotDo("no-slot", f"“{stage.title}” has no slot of time to change.")
    return _with_stage(plan, replace(stage, minutes=_minutes(minutes, MOST_STAGE_MINUTES)))


def set_segment_minutes(plan: KitPlan, order: int, kind: SegmentKind, minutes: int) -> KitPlan:
    """Set the minutes of a part of a stage; 0 leaves it without time of its own.

    Raises:
        CannotDo: for the questions, whose minutes are those of each, for a written stage, or outside of 0 to 120.
    """
    stage = _stage(plan, order)
    if kind is SegmentKind.QUESTIONS:
        raise CannotDo("follows-from-questions", "These minutes follow from the questions. Change those instead.")
    if stage.minutes is None:
        raise CannotDo("no-slot", f"“{stage.title}” has no slot of time to change.")
    if not 0 <= minutes <= MOST_QUESTION_MINUTES:
        raise CannotDo("minutes-out-of-range", f"A part of a stage takes 0 to {MOST_QUESTION_MINUTES} minutes.")
    segment = stage.segment(kind) or Segment(kind, 0)
    return _with_stage(plan, _with_segment(stage, replace(segment, minutes=minutes)))


def set_segment_text(plan: KitPlan, order: int, kind: SegmentKind, text: str) -> KitPlan:
    """Set what the interviewer says in a part of a stage (Markdown).

    Raises:
        CannotDo: where the kit has no such stage.
    """
    stage = _stage(plan, order)
    segment = stage.segment(kind) or Segment(kind, 0)
    return _with_stage(plan, _with_segment(stage, replace(segment, text=text.strip())))


def fill_the_time(plan: KitPlan, order: int) -> KitPlan:
    """Share the time that a stage has left for questions among them, in proportion to their minutes now.

    Raises:
        CannotDo: for a written stage, or where there is less than a minute a question.
    """
    stage = _stage(plan, order)
    if stage.minutes is None:
        raise CannotDo("no-slot", f"“{stage.title}” has no slot of time to fill.")
    others = sum(segment.minutes for segment in stage.segments if segment.kind is not SegmentKind.QUESTIONS)
    room = stage.minutes - others
    if room < len(stage.questions):
        raise CannotDo("no-room", f"“{stage.title}” is too short for its questions. Take one out or make it longer.")
    lengths = spread_minutes(room, [question.minutes for question in stage.questions])
    timed = (replace(question, minutes=length) for question, length in zip(stage.questions, lengths, strict=True))
    return _with_stage(plan, replace(stage, questions=tuple(timed)))


def planned_minutes(stage: StageKit) -> int:
    """The minutes of a stage that its parts take together."""
    return sum(segment.minutes for segment in stage.segments)


def _stage(plan: KitPlan, order: int) -> StageKit:
    stage = plan.stage(order)
    if stage is None:
        raise CannotDo("no-such-stage", f"The hiring process has no stage {order}.")
    return stage


def _asking_stage(plan: KitPlan, order: int) -> StageKit:
    stage = _stage(plan, order)
    if stage.kind is StageKind.OFFER:
        raise CannotDo("asks-nothing", f"“{stage.title}” is an offer, so nothing is asked there. Choose another stage.")
    return stage


def _checking_stage(plan: KitPlan, order: int, requirement_id: str) -> StageKit:
    stage = _stage(plan, order)
    if not any(check.requirement_id == requirement_id for check in stage.checks):
        raise CannotDo("no-such-check", f"“{stage.title}” does not check this any more.")
    return stage


def _found(plan: KitPlan, id_: str) -> tuple[StageKit, Question]:
    for stage in plan.stages:
        if question := stage.question(id_):
            return stage, question
    raise CannotDo("no-such-question", "This question is not in the kit any more.")


def _requirement(plan: KitPlan, id_: str) -> KitRequirement:
    requirement = plan.requirement(id_)
    if requirement is None:
        raise CannotDo("no-such-requirement", "The kit has no such requirement. Choose one of its list.")
    return requirement


def _rated(plan: KitPlan, ids: Iterable[str]) -> tuple[str, ...]:
    wanted = tuple(dict.fromkeys(ids))
    for id_ in wanted:
        requirement = _requirement(plan, id_)
        if requirement.kind.is_check:
            raise CannotDo(
                "only-checked",
                f"“{quoted(requirement.text, 90)}” is checked with yes or no, not rated. Add it as a check instead.",
            )
    return wanted


def _refuse_twice(stage: StageKit, text: str, *, except_for: str = "") -> None:
    if any(fold(other.text) == fold(text) and other.id != except_for for other in stage.questions):
        raise CannotDo("asked-already", f"“{stage.title}” already asks this question.")


def _question_of(plan: KitPlan, order: int, draft: Draft, requirement_ids: tuple[str, ...]) -> Question:
    text = _text(draft.text)
    return Question(
        id=_fresh_id(plan, order, text),
        text=text,
        type=draft.type,
        minutes=OWN_MINUTES,
        requirement_ids=requirement_ids,
        probes=_probes(draft.probes),
        anchors=_anchors(draft.anchors),
        source=draft.source,
    )


def _fresh_id(plan: KitPlan, order: int, text: str) -> str:
    """The id of a question of these words, or where an edited one still has it, a like one."""
    taken = {question.id for stage in plan.stages for question in stage.questions}
    id_, turn = question_id(order, text), 2
    while id_ in taken:
        id_, turn = question_id(order, f"{text} {turn}"), turn + 1
    return id_


def _as_asked_in(stage: StageKit, question: Question) -> Question:
    """A question is answered in writing in a questionnaire, and only there."""
    if stage.kind is StageKind.QUESTIONNAIRE:
        return replace(question, type=QuestionType.WRITTEN)
    if question.type is QuestionType.WRITTEN:
        return replace(question, type=QuestionType.BEHAVIOURAL)
    return question


def _inserted(plan: KitPlan, stage: StageKit, question: Question, place: int | None) -> KitPlan:
    questions = list(stage.questions)
    questions.insert(len(questions) if place is None else max(0, place), question)
    return _with_stage(plan, replace(stage, questions=tuple(questions)))


def _changed(plan: KitPlan, id_: str, change: Callable[[Question], Question]) -> KitPlan:
    stage, question = _found(plan, id_)
    return _with_question(plan, stage, id_, change(question))


def _with_question(plan: KitPlan, stage: StageKit, id_: str, question: Question) -> KitPlan:
    questions = tuple(question if other.id == id_ else other for other in stage.questions)
    return _with_stage(plan, replace(stage, questions=questions))


def _with_stage(plan: KitPlan, stage: StageKit) -> KitPlan:
    """The plan with that stage in the place of the one of its order; its questions' segment is as long as they are."""
    length = sum(question.minutes for question in stage.questions)
    asked = stage.segment(SegmentKind.QUESTIONS)
    if asked is not None or length:
        stage = _with_segment(stage, replace(asked or Segment(SegmentKind.QUESTIONS, 0), minutes=length))
    stages = tuple(stage if other.order == stage.order else other for other in plan.stages)
    return recomputed(replace(plan, stages=stages))


def _with_segment(stage: StageKit, segment: Segment) -> StageKit:
    """The stage with that segment; a segment without time and text is none."""
    by_kind = {other.kind: other for other in stage.segments} | {segment.kind: segment}
    kept = (by_kind[kind] for kind in SegmentKind if kind in by_kind)
    return replace(stage, segments=tuple(other for other in kept if other.minutes or other.text))


def _text(text: str) -> str:
    words = " ".join(text.split())
    if not words:
        raise CannotDo("no-text", "Write the question first.")
    return words


def _probes(probes: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words for probe in probes if (words := " ".join(probe.split()))))


def _anchors(anchors: Mapping[int, str] | Iterable[tuple[int, str]]) -> tuple[tuple[int, str], ...]:
    pairs = dict(anchors)
    low, high = SCALE
    if any(not low <= rating <= high for rating in pairs):
        raise CannotDo("no-such-rating", f"Anchors stand at ratings from {low} to {high}.")
    cleaned = ((rating, " ".join(text.split())) for rating, text in sorted(pairs.items()))
    return tuple((rating, text) for rating, text in cleaned if text)


def _minutes(minutes: int, most: int) -> int:
    if not 1 <= minutes <= most:
        raise CannotDo("minutes-out-of-range", f"Give between 1 and {most} minutes.")
    return minutes
