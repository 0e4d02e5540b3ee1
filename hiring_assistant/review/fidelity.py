"""How closely interviews kept to their kits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hiring_assistant.domain.interview import QuestionRecord
from hiring_assistant.domain.kit import StageKit
from hiring_assistant.domain.review import Fidelity, SkippedQuestion


def fidelity_of(stages: Iterable[tuple[StageKit, Sequence[QuestionRecord]]]) -> Fidelity:
    """Count what became of the planned questions, over interviews.

    Args:
        stages: for each interview, the kit of its stage and the records of its questions.

    A question that was opened and then skipped counts as skipped. One that the interviewer added counts as added
    only; a planned one without a record was simply never reached.
    """
    asked = planned = added = 0
    skipped: list[SkippedQuestion] = []
    for stage, records in stages:
        planned += len(stage.questions)
        for record in records:
            question = stage.question(record.question_id)
            if question is None:
                added += record.added_text is not None and record.skipped_reason is None
            elif record.skipped_reason is not None:
                skipped.append(SkippedQuestion(question.text, record.skipped_reason))
            elif record.asked:
                asked += 1
    return Fidelity(asked, planned, added, tuple(skipped))
