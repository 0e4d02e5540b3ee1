"""A small hiring round at an invented company, for packets and reports."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.interview import (
    Answer,
    CheckAnswer,
    CheckValue,
    Interview,
    InterviewState,
    Note,
    QuestionRecord,
)
from hiring_assistant.domain.kit import (
    Check,
    Kit,
    KitPlan,
    KitRequirement,
    Question,
    QuestionSource,
    QuestionType,
    RequirementKind,
    Segment,
    SegmentKind,
    StageKit,
)
from hiring_assistant.domain.role import (
    PageQuestion,
    Requirement,
    RoleReading,
    RoleVersion,
    Stage,
    StageKind,
    Track,
    TrackKind,
)
from hiring_assistant.domain.scorecard import NotAssessedReason, Rating, Recommendation, Scorecard
from hiring_assistant.exchange.packets import InterviewPacket, ScorecardPacket

# So that tests can import report_sample, which lies beside them.
sys.path.append(str(Path(__file__).parent))

NOW = datetime(2026, 3, 2, 9, 30, 15, 250_000, tzinfo=UTC)

REQUIREMENTS = (
    KitRequirement("r-lathe", "Sets up a lathe from a drawing", RequirementKind.COMPETENCY, True, 1.0, "planning", 0.9),
    KitRequirement("r-plain", "Explains a fault plainly", RequirementKind.COMPETENCY, True),
    KitRequirement("r-shift", "Can work early shifts", RequirementKind.LOGISTICS, True),
)
QUESTIONS = (
    Question(
        "q-1",
        "Tell me about a part that came out wrong.",
        QuestionType.BEHAVIOURAL,
        8,
        ("r-lathe", "r-plain"),
        probes=("What did you measure?",),
        anchors=((1, "Blames the drawing"), (3, "Found the cause"), (5, "Changed how it is set up")),
    ),
    Question("q-2", "Why our workshop?", QuestionType.WRITTEN, 5, ("r-plain",), source=QuestionSource.PAGE),
)
STAGE = StageKit(
    2,
    "Workshop talk",
    StageKind.INTERVIEW,
    45,
    "Foreman",
    segments=(Segment(SegmentKind.OPENING, 3, "Welcome. **Say** how long it takes."),),
    questions=QUESTIONS,
    checks=(Check("r-shift", "Can you start at six?"),),
)


@pytest.fixture
def role_version():
    reading = RoleReading(
        "Machinist",
        "Turns parts for pumps.",
        tracks=(Track("Machinist", TrackKind.BASE, 1, requirements=(Requirement(REQUIREMENTS[0].text, 5),)),),
        stages=(
            Stage(
                2,
                "Workshop talk",
                StageKind.INTERVIEW,
                9,
                (30, 45),
                "Foreman",
                questions=(PageQuestion("Why us?", 10),),
            ),
        ),
    )
    return RoleVersion("v1", "role1", 1, "machinist.md", "# Machinist\n", "ab" * 32, NOW, reading)


@pytest.fixture
def kit(role_version):
    plan = KitPlan("Machinist", "Machinist", REQUIREMENTS, (STAGE,))
    return Kit("kit1", role_version.id, 3, NOW, plan, frozen_at=NOW)


@pytest.fixture
def candidate():
    return Candidate(
        "cand1",
        "Žofie Ní Dhónaill مريم 🙂",
        "role1",
        "Machinist",
        NOW,
        email="zofie@example.org",
        phone="+00 1234",
        links=("https://example.org/z",),
        note="Knows somebody in sales.",
    )


@pytest.fixture
def interview_packet(role_version, kit, candidate):
    interview = Interview("int1", "cand1", "kit1", 2, "Odo Brandt", InterviewState.PLANNED, planned_at=NOW)
    return InterviewPacket(
        "0195a0c4-1111-7aaa-8bbb-123456789abc",
        NOW,
        "Robin Okafor",
        "Machinist",
        role_version,
        kit,
        candidate,
        interview,
    )


@pytest.fixture
def scorecard_packet():
    submitted = NOW + timedelta(hours=1)
    interview = Interview(
        "int1", "cand1", "kit1", 2, "Odo Brandt", InterviewState.SUBMITTED, NOW, NOW, submitted, 2_400_000
    )
    scorecard = Scorecard(
        "int1",
        (Rating("r-lathe", 4), Rating("r-plain", reason=NotAssessedReason.OUT_OF_TIME)),
        Recommendation.YES,
        "Careful.",
        "Measures twice.",
        "Slow to warm up.",
        submitted,
    )
    return ScorecardPacket(
        "0195a0c4-2222-7aaa-8bbb-123456789abc",
        NOW,
        "Odo Brandt",
        interview,
        scorecard,
        notes=(Note("n1", "int1", "q-1", 0, 61_000, "“Half a tenth off”, found the worn tool.", ("r-lathe",)),),
        answers=(Answer("int1", "q-2", "Because of the pumps."),),
        checks=(CheckAnswer("int1", "r-shift", CheckValue.YES),),
        records=(QuestionRecord("int1", "q-1", True, open_ms=300_000, probes_used=("What did you measure?",)),),
        candidate_name="Žofie Ní Dhónaill",
        role_title="Machinist",
        stage_title="Workshop talk",
        kit_id="kit1",
    )
