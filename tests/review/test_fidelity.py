"""What became of the planned questions."""

from hiring_assistant.domain.interview import QuestionRecord
from hiring_assistant.domain.kit import Question, QuestionType, StageKit
from hiring_assistant.domain.review import Fidelity, SkippedQuestion
from hiring_assistant.domain.role import StageKind
from hiring_assistant.review.fidelity import fidelity_of

QUESTIONS = tuple(Question(f"q{n}", f"Question {n}?", QuestionType.BEHAVIOURAL, 5, ("r1",)) for n in range(1, 5))
STAGE = StageKit(1, "Team", StageKind.INTERVIEW, 45, "Colleague", questions=QUESTIONS)


def test_asked_skipped_added_and_never_reached():
    records = [
        QuestionRecord("i", "q1", asked=True, open_ms=9000),
        QuestionRecord("i", "q2", asked=True, skipped_reason="Answered before."),
        QuestionRecord("i", "q3", skipped_reason=""),
        QuestionRecord("i", "own-1", asked=True, added_text="And then?"),
        QuestionRecord("i", "own-2", added_text="Where?", skipped_reason="No time."),
    ]
    assert fidelity_of([(STAGE, records)]) == Fidelity(
        asked=1,
        planned=4,
        added=1,
        skipped=(SkippedQuestion("Question 2?", "Answered before."), SkippedQuestion("Question 3?", "")),
    )


def test_each_interview_of_a_stage_counts():
    asked = [QuestionRecord("i", "q1", asked=True)]
    assert fidelity_of([(STAGE, asked), (STAGE, asked)]) == Fidelity(2, 8, 0, ())


def test_no_interviews():
    assert fidelity_of([]) == Fidelity(0, 0, 0, ())
