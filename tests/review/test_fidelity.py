"""What became of the planned questions."""

from hiring_assistant.domain.interview import QuestionRecord
from hiring_assistant.domain.kit import Question, QuestionType, StageKit
from hiring_assistant.domain.review import Fidelity, SkippedQuestion
from hiring_assistant.domain.role import StageKind
from hiring_assistant.review.fidelity import added_up, fidelity_of

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
        added_questions=("And then?",),
    )


def test_each_interview_of_a_stage_counts():
    asked = [QuestionRecord("i", "q1", asked=True)]
    assert fidelity_of([(STAGE, asked), (STAGE, asked)]) == Fidelity(2, 8, 0, ())


def test_no_interviews():
    assert fidelity_of([]) == Fidelity(0, 0, 0, ())


def test_what_was_never_reached_is_the_rest():
    records = [QuestionRecord("i", "q1", asked=True), QuestionRecord("i", "q2", skipped_reason="No time.")]
    assert fidelity_of([(STAGE, records)]).not_reached == 2


def test_interviews_add_up_as_if_counted_together():
    first = [QuestionRecord("i", "q1", asked=True), QuestionRecord("i", "own", asked=True, added_text="And?")]
    second = [QuestionRecord("j", "q2", skipped_reason="No time.")]
    apart = [fidelity_of([(STAGE, records)]) for records in (first, second)]
    assert added_up(apart) == fidelity_of([(STAGE, first), (STAGE, second)])
