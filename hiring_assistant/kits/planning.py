"""From a role reading to the plan of its interview kits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from hiring_assistant.domain.kit import (
    Check,
    KitPlan,
    KitWarning,
    Question,
    RequirementKind,
    Segment,
    SegmentKind,
    StageKit,
    question_id,
)
from hiring_assistant.domain.role import RoleReading, Stage, StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.kits.asking import Draft, difficulty_for, drafts_for, unused, watch_for
from hiring_assistant.kits.bank import Difficulty, QuestionBank
from hiring_assistant.kits.checking import check_for
from hiring_assistant.kits.coverage import with_coverage
from hiring_assistant.kits.fitting import sense_of
from hiring_assistant.kits.guides import segment_texts
from hiring_assistant.kits.spreading import Group, Room, Spread, grouped
from hiring_assistant.kits.subjects import quoted
from hiring_assistant.kits.timing import fewest_count, share_out, slot, spread_minutes
from hiring_assistant.kits.understanding import (
    Understood,
    derived_from_responsibilities,
    left_out_of,
    requirements_of,
)
from hiring_assistant.kits.written import asks, written_questions

_TALKS = (StageKind.SCREENING, StageKind.INTERVIEW, StageKind.PANEL, StageKind.EXERCISE)
_QUIET = (StageKind.REFERENCE, StageKind.OFFER)
_OPENERS = (RequirementKind.VALUES, RequirementKind.EXPERIENCE)
_MOST_OPTIONAL_CHECKS = 4


def make_plan(reading: RoleReading, track: str, stages: Sequence[Stage], bank: QuestionBank) -> KitPlan:
    """What is asked for in ``track`` of the role and how each of ``stages`` asks it; the same for the same page.

    Raises:
        CannotDo: when the bank lacks one of the patterns that questions are made from.
    """
    return _Planner(reading, track, stages, bank).plan()


class _Planner:
    def __init__(self, reading: RoleReading, track: str, stages: Sequence[Stage], bank: QuestionBank) -> None:
        self._reading = reading
        self._track = track
        self._stages = sorted(stages, key=lambda stage: stage.order)
        self._bank = bank
        self._difficulty = difficulty_for(track)
        self._first_warnings: list[KitWarning] = []
        self._items = self._understood()
        self._groups = grouped(self._items)
        self._asked: set[str] = set()
        self._turns: dict[int, int] = {}

    def plan(self) -> KitPlan:
        """The whole plan."""
        written = {
            stage.order: written_questions(stage, self._groups, self._bank, self._difficulty)
            for stage in self._stages
            if stage.kind is StageKind.QUESTIONNAIRE
        }
        self._note_lines_that_ask_nothing()
        self._asked.update(question.text for questions in written.values() for question in questions)
        rooms = {
            stage.order: Room(stage, sense_of(stage, self._bank), share_out(slot(stage)).questions)
            for stage in self._stages
            if self._holds_questions(stage)
        }
        Spread(self._groups, tuple(rooms.values()), self._written_raters(written.values())).run()
        checks = self._checks(rooms, written)
        kits = []
        for place, stage in enumerate(self._stages):
            following = next((other for other in self._stages[place + 1 :] if not other.optional), None)
            kits.append(
                self._stage_kit(
                    stage, following, rooms.get(stage.order), written.get(stage.order, ()), checks.get(stage.order, ())
                )
            )
        if not self._stages:
            self._first_warnings.append(
                KitWarning("no-process", "The page names no hiring process. Choose a process template for it.")
            )
        requirements = tuple(item.requirement for item in self._items)
        plan = KitPlan(self._reading.title, self._track, requirements, tuple(kits))
        return with_coverage(plan, self._first_warnings)

    def _understood(self) -> tuple[Understood, ...]:
        items = requirements_of(self._reading, self._track, self._bank)
        for text in left_out_of(self._reading, self._track):
            self._first_warnings.append(
                KitWarning("left-out", f"“{quoted(text, 90)}” asks for nothing and is left out.")
            )
        if any(not item.kind.is_check for item in items):
            return items
        derived = derived_from_responsibilities(self._reading, self._track, self._bank)
        self._first_warnings.append(
            KitWarning(
                "no-requirements",
                "The page asks for nothing of candidates here, so the kit is made from what the role does. "
                "Look through it before you use it.",
            )
        )
        return (*items, *derived)

    def _note_lines_that_ask_nothing(self) -> None:
        for stage in self._stages:
            for line in stage.questions:
                if stage.kind is StageKind.QUESTIONNAIRE and not asks(line.text):
                    message = f"“{quoted(line.text, 90)}” is no question and is left out of “{stage.title}”."
                    self._first_warnings.append(KitWarning("left-out", message, stage=stage.order))

    def _holds_questions(self, stage: Stage) -> bool:
        if stage.kind is StageKind.OTHER:
            return stage.minutes is not None or stage.interviewer is not None
        return stage.kind in _TALKS

    def _written_raters(self, written: Iterable[Sequence[Question]]) -> dict[int, int]:
        raters: Counter[int] = Counter()
        for questions in written:
            linked = {id_ for question in questions for id_ in question.requirement_ids}
            raters.update(group.place for group in self._groups if any(i.requirement.id in linked for i in group.items))
        return dict(raters)

    def _checks(self, rooms: dict[int, Room], written: dict[int, tuple[Question, ...]]) -> dict[int, tuple[Check, ...]]:
        """Credentials and logistics, and what is nice to have and nobody else has time for, at the first talk."""
        talks = [room for room in rooms.values() if room.stage.kind is not StageKind.EXERCISE]
        place = next((room.stage.order for room in talks if room.stage.kind is StageKind.SCREENING), None)
        if place is None:
            place = talks[0].stage.order if talks else next(iter(written), None)
        if place is None:
            return {}
        asked = {item.requirement.id for room in rooms.values() for group in room.groups for item in group.items}
        asked |= {id_ for questions in written.values() for question in questions for id_ in question.requirement_ids}
        due = [item for item in self._items if item.kind.is_check]
        unasked = [item for item in self._items if not item.kind.is_check and item.requirement.id not in asked]
        quick = [
            item for item in unasked if not item.requirement.must_have and item.kind is not RequirementKind.COMPETENCY
        ]
        return {place: tuple(check_for(item.requirement) for item in (*due, *quick[:_MOST_OPTIONAL_CHECKS]))}

    def _stage_kit(
        self,
        stage: Stage,
        following: Stage | None,
        room: Room | None,
        written: tuple[Question, ...],
        checks: tuple[Check, ...],
    ) -> StageKit:
        if stage.kind is StageKind.OFFER or not (room or written or stage.kind in (*_QUIET, StageKind.QUESTIONNAIRE)):
            return self._kit(stage, stage.minutes[0] if stage.minutes else None, (), (), ())
        if stage.kind is StageKind.QUESTIONNAIRE:
            return self._kit(stage, None, self._segments(stage, following, None, written, checks), written, checks)
        total = slot(stage)
        questions = self._live_questions(room, share_out(total, len(checks)).questions) if room else ()
        return self._kit(stage, total, self._segments(stage, following, total, questions, checks), questions, checks)

    def _kit(
        self,
        stage: Stage,
        minutes: int | None,
        segments: tuple[Segment, ...],
        questions: tuple[Question, ...],
        checks: tuple[Check, ...],
    ) -> StageKit:
        return StageKit(
            order=stage.order,
            title=stage.title,
            kind=stage.kind,
            minutes=minutes,
            interviewer=stage.interviewer,
            optional=stage.optional,
            segments=segments,
            questions=questions,
            checks=checks,
        )

    def _segments(
        self,
        stage: Stage,
        following: Stage | None,
        total: int | None,
        questions: Sequence[Question],
        checks: Sequence[Check],
    ) -> tuple[Segment, ...]:
        texts = segment_texts(
            stage, following, minutes=total, checks=len(checks), days=self._reading.days_between_stages
        )
        if total is None:
            lengths = (0, sum(question.minutes for question in questions), 0, 0)
        else:
            shares = share_out(total, len(checks))
            lengths = (shares.opening, shares.questions, shares.candidate, shares.closing)
        return tuple(
            Segment(kind, minutes, texts.get(kind, ""))
            for kind, minutes in zip(SegmentKind, lengths, strict=True)
            if minutes or texts.get(kind)
        )

    def _live_questions(self, room: Room, minutes: int) -> tuple[Question, ...]:
        groups = sorted(room.groups, key=lambda group: (group.lead.kind not in _OPENERS, group.place))
        difficulty = Difficulty.EASY if room.stage.kind is StageKind.SCREENING else self._difficulty
        if room.stage.kind is StageKind.EXERCISE:
            drafts = [(group, watch_for(group.lead, self._bank)) for group in groups]
        else:
            drafts = []
            for group in groups:
                drafts.append((group, self._next_draft(group, difficulty, drafts)))
            deeper = sorted(groups, key=lambda group: (not group.must_have, group.place))
            for group in deeper * 2:
                if len(drafts) >= fewest_count(minutes):
                    break
                draft = self._next_draft(group, difficulty, drafts)
                if all(draft.text != other.text for _, other in drafts):
                    drafts.append((group, draft))
        merged = _merged(drafts)
        lengths = spread_minutes(minutes, [3 if group.must_have else 2 for group, _ in merged])
        return tuple(
            Question(
                id=question_id(room.stage.order, draft.text),
                text=draft.text,
                type=draft.type,
                minutes=length,
                requirement_ids=tuple(item.requirement.id for item in group.items),
                probes=draft.probes,
                anchors=draft.anchors,
                source=draft.source,
            )
            for (group, draft), length in zip(merged, lengths, strict=True)
        )

    def _next_draft(self, group: Group, difficulty: Difficulty, here: Sequence[tuple[Group, Draft]]) -> Draft:
        """The best question for the group that the candidate has not heard yet, in other words than those ``here``."""
        turn = self._turns.get(group.place, 0)
        self._turns[group.place] = turn + 1
        drafts = drafts_for(group.lead, self._bank, difficulty, turn)
        draft = unused(drafts, self._asked, {other.shape for _, other in here}) or drafts[turn % len(drafts)]
        self._asked.add(draft.text)
        return draft


def _merged(drafts: Sequence[tuple[Group, Draft]]) -> list[tuple[Group, Draft]]:
    """Groups that came to the same question share it."""
    by_text: dict[str, tuple[Group, Draft]] = {}
    for group, draft in drafts:
        there = by_text.get(fold(draft.text))
        if there:
            by_text[fold(draft.text)] = (Group(there[0].place, (*there[0].items, *group.items)), there[1])
        else:
            by_text[fold(draft.text)] = (group, draft)
    return list(by_text.values())
