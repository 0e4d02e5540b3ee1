"""The tables. They stay inside store/: what leaves it are the frozen values of domain/.

A column has the name and meaning of the field it keeps; only columns that are kept for looking things up are
explained here. A change of a table needs a new revision under migrations/ (see ``schema``).
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from sqlalchemy import CheckConstraint, Index, MetaData, Table, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from hiring_assistant.domain.correction import Correction
from hiring_assistant.domain.decision import Against, CandidateState, DecisionKind
from hiring_assistant.domain.interview import CheckValue, InterviewState
from hiring_assistant.domain.kit import Difficulty, KitPlan, KitState, QuestionType
from hiring_assistant.domain.role import RoleReading, Stage
from hiring_assistant.domain.scorecard import NotAssessedReason, Recommendation
from hiring_assistant.store.columns import CleanText, Pairs, Texts, UtcTime, choice, document

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class StoreTable(SQLModel):
    """What all tables share: their names for indexes and constraints, which migrations refer to."""

    # Rows are never validated by pydantic (domain values are), so it need not prepare for it at every start.
    model_config = {"defer_build": True}
    metadata: ClassVar[MetaData] = MetaData(naming_convention=_NAMES)
    if TYPE_CHECKING:
        __table__: ClassVar[Table]


class RoleRow(StoreTable, table=True):
    """A role. ``title_sorted`` and ``title_folded`` are the title as lists sort it and as searches compare it."""

    __tablename__ = "role"

    id: str = Field(primary_key=True, sa_type=CleanText)
    title: str = Field(sa_type=CleanText)
    title_sorted: str = Field(sa_type=CleanText, index=True)
    title_folded: str = Field(sa_type=CleanText, index=True)
    created_at: datetime = Field(sa_type=UtcTime)


class RoleVersionRow(StoreTable, table=True):
    """A version of a role page. ``track_names`` and the counts say what lists show, which need not parse readings."""

    __tablename__ = "role_version"
    __table_args__ = (UniqueConstraint("role_id", "number"),)

    id: str = Field(primary_key=True, sa_type=CleanText)
    role_id: str = Field(foreign_key="role.id", ondelete="CASCADE", sa_type=CleanText)
    number: int
    source_name: str = Field(sa_type=CleanText, index=True)
    source: str = Field(sa_type=CleanText)
    sha256: str = Field(sa_type=CleanText, index=True)
    imported_at: datetime = Field(sa_type=UtcTime)
    reading: RoleReading = Field(sa_type=document(RoleReading))
    process_template: str | None = Field(sa_type=CleanText)
    template_stages: tuple[Stage, ...] = Field(sa_type=document(tuple[Stage, ...]))
    corrections: tuple[Correction, ...] = Field(
        sa_type=document(tuple[Correction, ...]), sa_column_kwargs={"server_default": "[]"}
    )
    uncorrected: RoleReading | None = Field(sa_type=document(RoleReading))
    track_names: tuple[str, ...] = Field(sa_type=Texts)
    requirement_count: int
    stage_count: int
    warning_count: int


class KitRow(StoreTable, table=True):
    """A version of the kit of one track; ``track`` is the plan's. Kits that came from elsewhere may share a number, but
    there is one draft at most.
    """

    __tablename__ = "kit"
    __table_args__ = (
        Index(None, "role_version_id", "track", "number"),
        Index("uq_kit_draft", "role_version_id", "track", unique=True, sqlite_where=text("state = 'draft'")),
    )

    id: str = Field(primary_key=True, sa_type=CleanText)
    role_version_id: str = Field(foreign_key="role_version.id", ondelete="CASCADE", sa_type=CleanText)
    track: str = Field(sa_type=CleanText)
    number: int
    created_at: datetime = Field(sa_type=UtcTime)
    plan: KitPlan = Field(sa_type=document(KitPlan))
    frozen_at: datetime | None = Field(sa_type=UtcTime)
    reason: str = Field(sa_type=CleanText)
    state: KitState = Field(sa_type=choice(KitState), sa_column_kwargs={"server_default": "ready"})


class OwnQuestionRow(StoreTable, table=True):
    """A question of people's own bank."""

    __tablename__ = "own_question"

    id: str = Field(primary_key=True, sa_type=CleanText)
    text: str = Field(sa_type=CleanText)
    type: QuestionType = Field(sa_type=choice(QuestionType))
    difficulty: Difficulty = Field(sa_type=choice(Difficulty))
    competency: str | None = Field(sa_type=CleanText)
    probes: tuple[str, ...] = Field(sa_type=Texts)
    anchors: tuple[tuple[int, str], ...] = Field(sa_type=document(tuple[tuple[int, str], ...]))
    added_at: datetime = Field(sa_type=UtcTime)


class CandidateRow(StoreTable, table=True):
    """A candidate. ``name_sorted`` is for order, ``name_folded`` for finding by name, ``search_text`` (name, address
    and note, case-folded) for looking within.
    """

    __tablename__ = "candidate"
    # The last two have all that lists need to order the ids.
    __table_args__ = (
        Index(None, "role_id", "stage", "state"),
        Index(None, "state", "name_sorted", "stage", "id"),
        Index(None, "name_sorted", "id"),
    )

    id: str = Field(primary_key=True, sa_type=CleanText)
    name: str = Field(sa_type=CleanText)
    role_id: str = Field(foreign_key="role.id", sa_type=CleanText)
    track: str = Field(sa_type=CleanText)
    created_at: datetime = Field(sa_type=UtcTime)
    email: str = Field(sa_type=CleanText)
    phone: str = Field(sa_type=CleanText)
    links: tuple[str, ...] = Field(sa_type=Texts)
    note: str = Field(sa_type=CleanText)
    stage: int
    state: CandidateState = Field(sa_type=choice(CandidateState))
    name_sorted: str = Field(sa_type=CleanText)
    name_folded: str = Field(sa_type=CleanText, index=True)
    search_text: str = Field(sa_type=CleanText)


class AttachmentRow(StoreTable, table=True):
    """A file kept with a candidate, without its content."""

    __tablename__ = "attachment"

    id: str = Field(primary_key=True, sa_type=CleanText)
    candidate_id: str = Field(foreign_key="candidate.id", ondelete="CASCADE", index=True, sa_type=CleanText)
    file_name: str = Field(sa_type=CleanText)
    media_type: str = Field(sa_type=CleanText)
    size: int
    sha256: str = Field(sa_type=CleanText)
    added_at: datetime = Field(sa_type=UtcTime)


class AttachmentContentRow(StoreTable, table=True):
    """The content of an attachment, apart so that lists of attachments stay quick."""

    __tablename__ = "attachment_content"

    attachment_id: str = Field(primary_key=True, foreign_key="attachment.id", ondelete="CASCADE", sa_type=CleanText)
    content: bytes


class HistoryRow(StoreTable, table=True):
    """Something that happened to a candidate."""

    __tablename__ = "history"
    __table_args__ = (Index(None, "candidate_id", "at"),)

    id: str = Field(primary_key=True, sa_type=CleanText)
    candidate_id: str = Field(foreign_key="candidate.id", ondelete="CASCADE", sa_type=CleanText)
    at: datetime = Field(sa_type=UtcTime)
    actor: str = Field(sa_type=CleanText)
    what: str = Field(sa_type=CleanText)
    detail: tuple[tuple[str, str], ...] = Field(sa_type=Pairs)


class InterviewRow(StoreTable, table=True):
    """An interview; once it is submitted or cancelled, triggers keep its parts as they are (see ``schema``)."""

    __tablename__ = "interview"
    __table_args__ = (
        CheckConstraint("state IN ('planned', 'started', 'submitted', 'cancelled')", name="state"),
        CheckConstraint("elapsed_ms >= 0", name="elapsed_ms"),
        Index(None, "candidate_id", "stage", "state"),
        Index(None, "state", "planned_at"),
    )

    id: str = Field(primary_key=True, sa_type=CleanText)
    candidate_id: str = Field(foreign_key="candidate.id", ondelete="CASCADE", sa_type=CleanText)
    kit_id: str = Field(foreign_key="kit.id", index=True, sa_type=CleanText)
    stage: int
    interviewer: str = Field(sa_type=CleanText, index=True)
    state: InterviewState = Field(sa_type=choice(InterviewState))
    planned_at: datetime | None = Field(sa_type=UtcTime)
    started_at: datetime | None = Field(sa_type=UtcTime)
    submitted_at: datetime | None = Field(sa_type=UtcTime)
    elapsed_ms: int
    imported_from: str | None = Field(sa_type=CleanText)


class NoteRow(StoreTable, table=True):
    """A line that the interviewer wrote."""

    __tablename__ = "note"
    __table_args__ = (Index(None, "interview_id", "question_id", "position"),)

    id: str = Field(primary_key=True, sa_type=CleanText)
    interview_id: str = Field(foreign_key="interview.id", ondelete="CASCADE", sa_type=CleanText)
    question_id: str | None = Field(sa_type=CleanText)
    position: int
    elapsed_ms: int
    text: str = Field(sa_type=CleanText)
    evidence_for: tuple[str, ...] = Field(sa_type=Texts)


class AnswerRow(StoreTable, table=True):
    """What the candidate answered to a written question."""

    __tablename__ = "answer"

    interview_id: str = Field(primary_key=True, foreign_key="interview.id", ondelete="CASCADE", sa_type=CleanText)
    question_id: str = Field(primary_key=True, sa_type=CleanText)
    text: str = Field(sa_type=CleanText)


class CheckRow(StoreTable, table=True):
    """The outcome of a check of a credential or of logistics."""

    __tablename__ = "check_answer"

    interview_id: str = Field(primary_key=True, foreign_key="interview.id", ondelete="CASCADE", sa_type=CleanText)
    requirement_id: str = Field(primary_key=True, sa_type=CleanText)
    value: CheckValue = Field(sa_type=choice(CheckValue))


class RecordRow(StoreTable, table=True):
    """What became of a question in an interview."""

    __tablename__ = "question_record"

    interview_id: str = Field(primary_key=True, foreign_key="interview.id", ondelete="CASCADE", sa_type=CleanText)
    question_id: str = Field(primary_key=True, sa_type=CleanText)
    asked: bool
    skipped_reason: str | None = Field(sa_type=CleanText)
    added_text: str | None = Field(sa_type=CleanText)
    open_ms: int
    probes_used: tuple[str, ...] = Field(sa_type=Texts)


class ScorecardRow(StoreTable, table=True):
    """What an interviewer wrote on a scorecard besides the ratings; when it was submitted, the interview says."""

    __tablename__ = "scorecard"

    interview_id: str = Field(primary_key=True, foreign_key="interview.id", ondelete="CASCADE", sa_type=CleanText)
    recommendation: Recommendation | None = Field(sa_type=choice(Recommendation))
    takeaways: str = Field(sa_type=CleanText)
    pros: str = Field(sa_type=CleanText)
    cons: str = Field(sa_type=CleanText)


class RatingRow(StoreTable, table=True):
    """A requirement rated 1 to 5, or not assessed with a reason; never both."""

    __tablename__ = "rating"
    __table_args__ = (
        CheckConstraint("(value IS NULL) <> (reason IS NULL)", name="value_or_reason"),
        CheckConstraint("value BETWEEN 1 AND 5", name="value"),
    )

    interview_id: str = Field(primary_key=True, foreign_key="interview.id", ondelete="CASCADE", sa_type=CleanText)
    requirement_id: str = Field(primary_key=True, sa_type=CleanText)
    value: int | None
    reason: NotAssessedReason | None = Field(sa_type=choice(NotAssessedReason))


class AmendmentRow(StoreTable, table=True):
    """What an interviewer would say otherwise after submitting; not among what triggers keep, as it is added later."""

    __tablename__ = "amendment"
    __table_args__ = (
        CheckConstraint("value BETWEEN 1 AND 5", name="value"),
        Index(None, "interview_id", "amended_at"),
    )

    id: str = Field(primary_key=True, sa_type=CleanText)
    interview_id: str = Field(foreign_key="interview.id", ondelete="CASCADE", sa_type=CleanText)
    requirement_id: str = Field(sa_type=CleanText)
    value: int | None
    reason: str = Field(sa_type=CleanText)
    amended_by: str = Field(sa_type=CleanText)
    amended_at: datetime = Field(sa_type=UtcTime)
    debrief_id: str | None = Field(foreign_key="debrief.id", ondelete="SET NULL", index=True, sa_type=CleanText)


class DebriefRow(StoreTable, table=True):
    """A debrief about a candidate."""

    __tablename__ = "debrief"
    __table_args__ = (Index(None, "candidate_id", "started_at"),)

    id: str = Field(primary_key=True, sa_type=CleanText)
    candidate_id: str = Field(foreign_key="candidate.id", ondelete="CASCADE", sa_type=CleanText)
    held_by: str = Field(sa_type=CleanText)
    started_at: datetime = Field(sa_type=UtcTime)
    ended_at: datetime | None = Field(sa_type=UtcTime)
    summary: str = Field(sa_type=CleanText)


class AgreedOutcomeRow(StoreTable, table=True):
    """What a debrief agreed on for a requirement."""

    __tablename__ = "agreed_outcome"
    __table_args__ = (CheckConstraint("value BETWEEN 1 AND 5", name="value"),)

    debrief_id: str = Field(primary_key=True, foreign_key="debrief.id", ondelete="CASCADE", sa_type=CleanText)
    requirement_id: str = Field(primary_key=True, sa_type=CleanText)
    value: int | None
    text: str = Field(sa_type=CleanText)
    noted_at: datetime = Field(sa_type=UtcTime)


class PracticeRatingRow(StoreTable, table=True):
    """What somebody rated a sample answer."""

    __tablename__ = "practice_rating"
    __table_args__ = (CheckConstraint("value BETWEEN 1 AND 5", name="value"), Index(None, "person", "rated_at"))

    id: str = Field(primary_key=True, sa_type=CleanText)
    answer_id: str = Field(sa_type=CleanText)
    person: str = Field(sa_type=CleanText)
    value: int
    rated_at: datetime = Field(sa_type=UtcTime)


class DecisionRow(StoreTable, table=True):
    """A decision about a candidate."""

    __tablename__ = "decision"
    __table_args__ = (Index(None, "candidate_id", "decided_at"),)

    id: str = Field(primary_key=True, sa_type=CleanText)
    candidate_id: str = Field(foreign_key="candidate.id", ondelete="CASCADE", sa_type=CleanText)
    kind: DecisionKind = Field(sa_type=choice(DecisionKind))
    stage: int
    decided_by: str = Field(sa_type=CleanText)
    decided_at: datetime = Field(sa_type=UtcTime)
    reason: str = Field(sa_type=CleanText)
    undone_at: datetime | None = Field(sa_type=UtcTime)
    undone_by: str | None = Field(sa_type=CleanText)
    against: tuple[Against, ...] = Field(
        sa_type=document(tuple[Against, ...]), sa_column_kwargs={"server_default": "[]"}
    )
    override_reason: str = Field(sa_type=CleanText, sa_column_kwargs={"server_default": ""})


class PacketRow(StoreTable, table=True):
    """A file that went to or came from another person, so that twice is the same as once."""

    __tablename__ = "packet"
    __table_args__ = (CheckConstraint("direction IN ('in', 'out')", name="direction"),)

    id: str = Field(primary_key=True, sa_type=CleanText)
    kind: str = Field(sa_type=CleanText)
    direction: str = Field(primary_key=True, sa_type=CleanText)
    at: datetime = Field(sa_type=UtcTime)
    interview_id: str | None = Field(foreign_key="interview.id", ondelete="SET NULL", index=True, sa_type=CleanText)


class SearchEntryRow(StoreTable, table=True):
    """Something that searches find (see ``search``). ``owner`` is the interview, candidate or role it belongs to,
    ``ref`` the note, question or version in it; only requirements, which stand inside a page, keep their ``text`` here.
    """

    __tablename__ = "search_entry"

    id: int = Field(primary_key=True)
    kind: str = Field(sa_type=CleanText)
    owner: str = Field(sa_type=CleanText, index=True)
    ref: str = Field(sa_type=CleanText)
    text: str = Field(sa_type=CleanText)


class SettingRow(StoreTable, table=True):
    """A setting of this store."""

    __tablename__ = "setting"

    key: str = Field(primary_key=True, sa_type=CleanText)
    value: str = Field(sa_type=CleanText)
