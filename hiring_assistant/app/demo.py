"""The sample hiring round: invented people in a store of its own, so that everything can be tried at once.

Roles are the pages in data/roles; people, scorecards and decisions stand in data/sample_round/round.toml. Times there
are counted back from now, so that the round is always in full swing.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from hiring_assistant import assets
from hiring_assistant.app import amendments, candidates, debriefs, decisions, interviews, roles, sitting
from hiring_assistant.app.progress import Progress, Silent
from hiring_assistant.app.sample_person import SAMPLE_PERSON
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.decision import DecisionKind
from hiring_assistant.domain.interview import (
    Answer,
    CheckAnswer,
    CheckValue,
    Interview,
    InterviewState,
    Note,
    QuestionRecord,
)
from hiring_assistant.domain.kit import Kit, StageKit
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.scorecard import NotAssessedReason, Rating, Recommendation, Scorecard


def fill_with_sample_round(workspace: Workspace, progress: Progress | None = None) -> bool:
    """Fill an empty store with the sample round and mark it as sample; False where it was filled before.

    Raises:
        CannotDo: where the store holds real data.
    """
    if workspace.is_sample:
        return False
    if roles.list_roles(workspace) or candidates.list_candidates(workspace):
        raise CannotDo("not-empty", "The sample round goes into an empty store only; this one has data in it.")
    workspace.mark_as_sample()
    _Round(workspace, progress or Silent()).fill()
    return True


@dataclass(frozen=True, slots=True)
class _Moment:
    """A time counted from now: days back (negative: ahead) and, on that day, a clock time such as "14:30"."""

    days_ago: float = 0
    clock: str = ""
    minutes_ahead: int | None = None

    def at(self, now: datetime) -> datetime:
        if self.minutes_ahead is not None:
            # Late in the evening what is due today stays today, one after the other.
            midnight = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
            latest = midnight - timedelta(minutes=max(10, 30 - self.minutes_ahead // 10))
            ahead = min(now + timedelta(minutes=self.minutes_ahead), latest.astimezone(now.tzinfo))
            return ahead.replace(minute=ahead.minute // 10 * 10, second=0, microsecond=0)
        day = now - timedelta(days=self.days_ago)
        if not self.clock:
            return day
        hour, minute = self.clock.split(":")
        return (
            day.astimezone().replace(hour=int(hour), minute=int(minute), second=0, microsecond=0).astimezone(now.tzinfo)
        )


def _moment(entry: dict[str, Any]) -> _Moment:
    return _Moment(entry.get("days_ago", 0), entry.get("at", ""), entry.get("minutes_ahead"))


class _Round:
    """Plays the round back, each step at its own time and by its own person."""

    def __init__(self, workspace: Workspace, progress: Progress) -> None:
        self._start = workspace.now()
        self._at = self._start
        self._stage = Workspace(workspace.store, SAMPLE_PERSON, clock=lambda: self._at)
        self._progress = progress

    def fill(self) -> None:
        plan = tomllib.loads(assets.data("sample_round", "round.toml").read_text("utf-8"))
        self._at = self._start - timedelta(days=40)
        role_ids = {path.stem: self._import(path) for path in sorted(assets.data("roles").glob("*.md"))}
        for stem, template in plan.get("processes", {}).items():
            role = roles.get_role(self._stage, role_ids[stem])
            roles.choose_process(self._stage, role.latest.id, template)
        people = plan["candidate"]
        for number, person in enumerate(people):
            self._progress.report(number, len(people), person["name"])
            self._add(person, role_ids[person["role"]])
        self._progress.report(len(people), len(people), "")

    def _import(self, path: Path) -> str:
        page = roles.import_page(self._stage, path.name, path.read_bytes()).value
        assert page.role_id is not None  # noqa: S101  an imported page has a role
        return page.role_id

    def _turn(self, entry: dict[str, Any], person: str = SAMPLE_PERSON) -> None:
        self._at = _moment(entry).at(self._start)
        self._stage.person = person

    def _add(self, person: dict[str, Any], role_id: str) -> None:
        self._turn(person, person.get("added_by", SAMPLE_PERSON))
        candidate = candidates.add_candidate(
            self._stage,
            person["name"],
            role_id,
            person.get("track"),
            email=person.get("email", ""),
            phone=person.get("phone", ""),
            links=tuple(person.get("links", ())),
            note=person.get("note", ""),
        ).value
        for step in person.get("step", ()):
            if "decision" in step:
                self._turn(step, step.get("by", SAMPLE_PERSON))
                kind = DecisionKind(step["decision"])
                decisions.decide(
                    self._stage, candidate.id, kind, step.get("reason", ""), step.get("override_reason", "")
                )
            elif "debrief" in step:
                self._turn(step, step.get("by", SAMPLE_PERSON))
                self._debrief(candidate.id, step)
            else:
                self._hold(candidate.id, step)

    def _debrief(self, candidate_id: str, step: dict[str, Any]) -> None:
        """A debrief as far as it went: outcomes in the order of the requirements it goes through."""
        held = debriefs.start_debrief(self._stage, candidate_id).value
        table = debriefs.debrief_table(self._stage, candidate_id, held.id)
        for figures, agreed in zip(table.steps, step["agreed"], strict=False):
            requirement_id = figures.requirement.id
            for amended in agreed.get("amended", ()):
                card = next(
                    c
                    for c in table.review.cards
                    if c.interviewer == amended["interviewer"] and requirement_id in c.planned_requirement_ids
                )
                amendments.amend_in_debrief(
                    self._stage, held.id, card.interview_id, requirement_id, amended.get("value"), amended["reason"]
                )
            debriefs.agree(self._stage, held.id, requirement_id, agreed.get("value"), agreed.get("text", ""))
        if "summary" in step:
            debriefs.write_summary(self._stage, held.id, step["summary"])
        if step["debrief"] == "ended":
            debriefs.end_debrief(self._stage, held.id)

    def _hold(self, candidate_id: str, step: dict[str, Any]) -> None:
        held_at = _moment(step).at(self._start)
        self._at = min(held_at, self._start) - timedelta(days=2)
        self._stage.person = SAMPLE_PERSON
        planned = interviews.plan_interview(
            self._stage, candidate_id, step["stage"], step["interviewer"], held_at
        ).value
        state = step.get("state", "submitted")
        if state == "planned":
            return
        self._at, self._stage.person = held_at, step["interviewer"]
        if state == "draft":
            self._draft(planned, step)
        else:
            self._finish(planned, step)

    def _draft(self, planned: Interview, step: dict[str, Any]) -> None:
        interviews.start_interview(self._stage, planned.id)
        open_ = sitting.open_sitting(self._stage, planned.id)
        work = _Work(planned.id, open_.stage, step, self._stage)
        sitting.save_notes(self._stage, planned.id, work.notes, (), work.elapsed_ms)
        for rating in work.ratings:
            if rating.value is not None:
                sitting.rate(self._stage, planned.id, rating.requirement_id, rating.value)
            elif rating.reason is not None:
                sitting.mark_not_assessed(self._stage, planned.id, rating.requirement_id, rating.reason)
        for record in work.records:
            sitting.save_record(self._stage, record)

    def _finish(self, planned: Interview, step: dict[str, Any]) -> None:
        """A scorecard that somebody else submitted on their computer and sent, or one's own."""
        opened = sitting.open_sitting(self._stage, planned.id)
        work = _Work(planned.id, opened.stage, step, self._stage)
        started = self._at
        submitted = started + timedelta(minutes=step.get("submitted_after", (opened.stage.minutes or 20) + 35))
        finished = replace(
            planned,
            state=InterviewState.SUBMITTED,
            started_at=started,
            submitted_at=submitted,
            elapsed_ms=work.elapsed_ms,
            imported_from=None if step["interviewer"] == SAMPLE_PERSON else self._stage.new_id(),
        )
        self._at = submitted
        with self._stage.write() as unit:
            unit.interviews.remove(planned.id)
            unit.interviews.add_finished(
                finished, work.scorecard(submitted), work.notes, work.answers, work.checks, work.records
            )
            _freeze(unit.kits.get(planned.kit_id), unit, started)
            from hiring_assistant.app.history import record_interview

            record_interview(self._stage, unit, planned, "interview-submitted")


def _freeze(kit: Kit | None, unit: Any, at: datetime) -> None:
    if kit is not None and kit.frozen_at is None:
        unit.kits.freeze(kit.id, at)


class _Work:
    """What an interviewer wrote and rated, laid over the questions and requirements of the stage's kit."""

    def __init__(self, interview_id: str, stage: StageKit, step: dict[str, Any], workspace: Workspace) -> None:
        self._id = interview_id
        self._stage = stage
        self._step = step
        self._workspace = workspace
        minutes = step.get("minutes", stage.minutes or 0)
        self.elapsed_ms = int(minutes * 60_000)
        self.notes = self._notes()
        self.ratings = self._ratings()

    def _notes(self) -> tuple[Note, ...]:
        questions = self._stage.questions
        texts: Sequence[str] = self._step.get("notes", ())
        if not questions:
            return ()
        positions: dict[str, int] = {}
        notes = []
        for number, text in enumerate(texts):
            question = questions[number * len(questions) // len(texts)]
            position = positions.setdefault(question.id, 0)
            positions[question.id] += 1
            is_evidence = text.startswith("* ")
            notes.append(
                Note(
                    id=self._workspace.new_id(),
                    interview_id=self._id,
                    question_id=question.id,
                    position=position,
                    elapsed_ms=(self.elapsed_ms or 1_200_000) * (number + 1) // (len(texts) + 1),
                    text=text.removeprefix("* "),
                    evidence_for=question.requirement_ids[:1] if is_evidence else (),
                )
            )
        return tuple(notes)

    def _ratings(self) -> tuple[Rating, ...]:
        values: Sequence[int | str] = self._step.get("ratings", ())
        ids = self._stage.requirement_ids
        if not values:
            return ()
        given = islice(cycle(values), self._step.get("rated", len(ids)))
        return tuple(
            Rating(rid, reason=NotAssessedReason(value)) if isinstance(value, str) else Rating(rid, value=value)
            for rid, value in zip(ids, given, strict=False)
        )

    @property
    def answers(self) -> tuple[Answer, ...]:
        texts = self._step.get("answers", ())
        return tuple(Answer(self._id, q.id, text) for q, text in zip(self._stage.questions, texts, strict=False))

    @property
    def checks(self) -> tuple[CheckAnswer, ...]:
        values = cycle(self._step.get("checks", ["yes"]))
        return tuple(
            CheckAnswer(self._id, check.requirement_id, CheckValue(value))
            for check, value in zip(self._stage.checks, values, strict=False)
        )

    @property
    def records(self) -> tuple[QuestionRecord, ...]:
        skipped = self._step.get("skipped", {})
        records = []
        for number, question in enumerate(self._stage.questions, 1):
            reason = skipped.get(str(number))
            records.append(
                QuestionRecord(
                    self._id,
                    question.id,
                    asked=reason is None,
                    skipped_reason=reason,
                    open_ms=0 if reason else question.minutes * 60_000,
                )
            )
        if self._step.get("state") == "draft":
            return tuple(records[: max(1, len(records) // 2)])
        return tuple(records)

    def scorecard(self, submitted_at: datetime) -> Scorecard:
        recommendation = self._step.get("recommendation")
        return Scorecard(
            interview_id=self._id,
            ratings=self.ratings,
            recommendation=Recommendation(recommendation) if recommendation else None,
            takeaways=self._step.get("takeaways", ""),
            pros=self._step.get("pros", ""),
            cons=self._step.get("cons", ""),
            submitted_at=submitted_at,
        )
