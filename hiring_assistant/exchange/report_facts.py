"""What a report says about itself and its candidate beside the figures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.debrief import AgreedOutcome, Debrief
from hiring_assistant.domain.decision import Decision
from hiring_assistant.domain.interview import place_words
from hiring_assistant.domain.kit import StageKit


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """What a report was made from, by whom and when, where the candidate stands, and what was decided.

    ``kit_number`` is None where there is no kit yet; ``debrief`` is the latest one, with what it ``agreed`` on. With
    ``with_names`` off, people are called by their part.
    """

    kit_number: int | None
    role_version: int
    made_at: datetime
    made_by: str
    program_version: str
    candidate: Candidate
    stages: tuple[StageKit, ...]
    decisions: tuple[Decision, ...]
    with_names: bool = True
    debrief: Debrief | None = None
    agreed: tuple[AgreedOutcome, ...] = ()

    def stage(self, order: int) -> StageKit | None:
        """The stage of that order, or None."""
        return next((stage for stage in self.stages if stage.order == order), None)

    def question_text(self, stage: int, question_id: str | None) -> str:
        """The words of a planned question, or of the part of the interview without one; empty for the scratch pad and
        for questions added by the interviewer.
        """
        kit = self.stage(stage)
        question = kit.question(question_id) if kit and question_id else None
        return question.text if question else place_words(question_id)
