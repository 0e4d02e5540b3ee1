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
    asked = planned = 0
    skipped: list[SkippedQuestion] = []
    added: list[str] = []
    for stage, records in stages:
        planned += len(stage.questions)
        for record in records:
            question = stage.question(record.question_id)
            if question is None:
                if record.added_text is not None and record.skipped_reason is None:
                    added.append(record.added_text)
            elif record.skipped_reason is not None:
                skipped.append(SkippedQuestion(question.text, record.skipped_reason))
            elif record.asked:
                asked += 1
    return Fidelity(asked, planned, len(added), tuple(skipped), tuple(added))


def added_up(parts: Iterable[Fidelity]) -> Fidelity:
    """That of all interviews together."""
    held = tuple(parts)
    return Fidelity(
        asked=sum(part.asked for part in held),
        planned=sum(part.planned for part in held),
        added=sum(part.added for part in held),
        skipped=tuple(left for part in held for left in part.skipped),
        added_questions=tuple(text for part in held for text in part.added_questions),
    )
