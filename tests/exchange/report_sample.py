"""A review with agreement, disagreement and holes, about invented people."""

from datetime import UTC, datetime, timedelta

from hiring_assistant.domain.amendment import Amendment
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.debrief import AgreedOutcome, Debrief
from hiring_assistant.domain.decision import Against, CandidateState, Decision, DecisionKind
from hiring_assistant.domain.interview import Note
from hiring_assistant.domain.kit import KitRequirement, Question, QuestionType, RequirementKind, StageKit
from hiring_assistant.domain.review import Fidelity, ReviewedCard, SkippedQuestion
from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.scorecard import NotAssessedReason, Rating, Recommendation, Scorecard
from hiring_assistant.exchange.report_facts import ReportFacts
from hiring_assistant.review.figures import build_review

NOW = datetime(2026, 3, 12, 14, 5, tzinfo=UTC)
TEXTS = (
    ("close", "Negotiates and closes without giving the margin away", True, 3.0),
    ("pipeline", "Keeps a forecast that rests on evidence", True, 3.0),
    ("drive", "Sets goals of their own and follows through", True, 2.0),
    ("plain", "Explains a pump system to people who buy one once in twenty years", True, 2.0),
    ("sector", "Has sold capital goods", True, 2.0),
    ("network", "Knows plant engineers in the region", False, 1.0),
    ("tools", "Finds their way in a CRM", False, 0.5),
    ("travel", "Plans tours that make sense", False, 1.0),
)
REQUIREMENTS = tuple(
    KitRequirement(id_, text, RequirementKind.COMPETENCY, must, weight) for id_, text, must, weight in TEXTS
)
N, T, E = NotAssessedReason.NOT_ASKED, NotAssessedReason.OUT_OF_TIME, NotAssessedReason.NO_EXAMPLE
CARDS = (
    ("Ilka Brenner", "Recruiter screen", 1, {"drive": 4, "plain": 4, "sector": 3, "tools": 2}, Recommendation.YES),
    ("Robin Okafor", "Hiring manager", 2, {"close": 3, "pipeline": 4, "drive": 5, "network": 3}, Recommendation.YES),
    (
        "Sunniva Dahl",
        "Career review",
        3,
        {"close": 4, "pipeline": 2, "drive": 4, "plain": 4, "sector": 4, "network": 4},
        Recommendation.NO,
    ),
    (
        "Teo Marchetti",
        "Team talk",
        4,
        {"close": 4, "pipeline": 5, "drive": T, "plain": 3, "tools": 3},
        Recommendation.STRONG_YES,
    ),
    ("Amaru Quispe", "Mock call", 4, {"close": 5, "plain": 4, "travel": N}, Recommendation.YES),
)
QUESTIONS = tuple(
    Question(f"q-{id_}", question, QuestionType.BEHAVIOURAL, 6, (id_,))
    for id_, question in (
        ("close", "Tell me about a deal where the buyer asked for a discount on the last day."),
        ("pipeline", "Walk me through a quarter you forecast wrongly. What did you know, and when?"),
        ("drive", "What did you set out to do last year that nobody had asked for?"),
        ("plain", "Explain to me how you choose a pump, as if I ran a dairy."),
        ("sector", "Which was the longest sale you have seen through?"),
        ("network", "Whom would you call first in your first week?"),
        ("tools", "What is in your CRM that would help a stranger take over?"),
        ("travel", "Plan three days between four customers for me."),
    )
)
STAGES = tuple(
    StageKit(order, title, StageKind.INTERVIEW, 45, None, questions=QUESTIONS)
    for order, title in enumerate(
        ("Recruiter screen", "Hiring manager", "Career review", "Team and mock call", "References", "Offer"), 1
    )
)
SAID = {
    (
        "Robin Okafor",
        "pipeline",
    ): "“I trusted what I was told on the phone.” Brought in **exit criteria** for each step since.",
    (
        "Sunniva Dahl",
        "pipeline",
    ): "Could not name the number for two of four quarters.\n\n- first: “about right”\n- third: no answer",
    (
        "Teo Marchetti",
        "pipeline",
    ): "Taught the exit criteria to the whole team, with a sheet of their own. <b>Showed it</b>.",
    ("Robin Okafor", "close"): "Gave 4 % for a longer contract; did not ask what the discount was for.",
    (
        "Amaru Quispe",
        "close",
    ): "In the call: asked twice what would have to be true for the buyer to sign, then stopped talking.",
    ("Teo Marchetti", "close"): "Dana would rather lose the deal than train a buyer to wait for the last day.",
    ("Ilka Brenner", "drive"): "Learned Danish for one customer.",
    ("Robin Okafor", "drive"): "Set up a service route nobody had asked for; it pays for itself after 14 months.",
    ("Sunniva Dahl", "plain"): "مضخة بسيطة: شرح واضح بلا مصطلحات. Drew it on one page.",
    ("Sunniva Dahl", "network"): "Named six people and what each of them is working on.",
}


def amended(number):
    """What the third interviewer said otherwise in the debrief, and the first one in words only, before it."""
    if number == 2:
        reason = "Had not seen the second forecast that Teo asked Dana for."
        return (Amendment("a1", "i2", "pipeline", 3, reason, "Sunniva Dahl", NOW - timedelta(hours=2), "b1"),)
    if number == 0:
        return (Amendment("a2", "i0", "tools", None, "It was the old CRM.", "Ilka Brenner", NOW - timedelta(days=1)),)
    return ()


def make_review(cards=None):
    """The review of the sample candidate; ``cards`` repeats the interviewers to get that many columns."""
    columns = [CARDS[number % len(CARDS)] for number in range(len(CARDS) if cards is None else cards)]
    reviewed = []
    for number, (interviewer, title, stage, ratings, vote) in enumerate(columns):
        interviewer = interviewer if number < len(CARDS) else f"{interviewer} {number}"
        rated = tuple(
            Rating(id_, reason=value) if isinstance(value, NotAssessedReason) else Rating(id_, value)
            for id_, value in ratings.items()
        )
        submitted = NOW - timedelta(days=9 - number)
        card = Scorecard(
            f"i{number}",
            rated,
            vote,
            "Curious and direct; knows what a pump does on a farm." if number == 1 else "",
            "Prepared, with numbers of *her own* making." if number in (1, 3) else "",
            "Forecast was a guess for half a year." if number == 2 else "",
            submitted,
        )
        evidence = tuple(
            Note(f"n{number}{id_}", f"i{number}", f"q-{id_}", position, 490_000 + 371_000 * position, text, (id_,))
            for position, ((who, id_), text) in enumerate(SAID.items())
            if who == interviewer
        )
        reviewed.append(
            ReviewedCard(
                f"i{number}", stage, title, interviewer, submitted, card, evidence, tuple(ratings), amended(number)
            )
        )
    skipped = (SkippedQuestion(QUESTIONS[6].text, "Answered with the one before."),)
    return build_review(
        candidate_id="c1",
        candidate="Dana Whitfield",
        role="Account Executive, Pumps",
        track="Mid Market",
        requirements=REQUIREMENTS,
        cards=reviewed,
        fidelity=Fidelity(17, 20, 2, skipped),
    )


def make_facts(**changes):
    """What the sample report was made from."""
    values = {
        "kit_number": 3,
        "role_version": 2,
        "made_at": NOW,
        "made_by": "Robin Okafor",
        "program_version": "0.1.0",
        "candidate": Candidate(
            "c1",
            "Dana Whitfield",
            "role1",
            "Mid Market",
            NOW - timedelta(days=20),
            email="dana@example.org",
            stage=4,
            state=CandidateState.ACTIVE,
        ),
        "stages": STAGES,
        "debrief": Debrief(
            "b1",
            "c1",
            "Viola Ek",
            NOW - timedelta(hours=3),
            NOW - timedelta(hours=1),
            "Dana goes on; forecast is open.",
        ),
        "agreed": (
            AgreedOutcome("b1", "pipeline", 3, "Meets, says Sunniva as well.", NOW - timedelta(hours=2)),
            AgreedOutcome("b1", "travel", None, "Ask at the next stage.", NOW - timedelta(hours=2)),
        ),
        "decisions": (
            Decision("d1", "c1", DecisionKind.ADVANCE, 1, "Ilka Brenner", NOW - timedelta(days=9)),
            Decision("d2", "c1", DecisionKind.ADVANCE, 2, "Robin Okafor", NOW - timedelta(days=7)),
            Decision(
                "d3",
                "c1",
                DecisionKind.HOLD,
                3,
                "Robin Okafor",
                NOW - timedelta(days=6),
                "Waiting for the budget; Dana knows.",
                NOW - timedelta(days=5),
                "Viola Ek",
            ),
            Decision(
                "d4",
                "c1",
                DecisionKind.ADVANCE,
                3,
                "Robin Okafor",
                NOW - timedelta(days=5),
                "Mixed on the forecast; the team is to ask again.",
                against=(Against.MISSED_MUST_HAVE,),
                override_reason="Whitfield answered for the forecast in writing.",
            ),
        ),
    }
    return ReportFacts(**(values | changes))
