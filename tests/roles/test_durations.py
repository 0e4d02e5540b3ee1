from __future__ import annotations

import pytest

from hiring_assistant.roles.durations import days_between_stages, minutes_in


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("a 30min screening call", (30, 30)),
        ("a 50 minute interview", (50, 50)),
        ("a 90-minute technical interview", (90, 90)),
        ("45m with the team", (45, 45)),
        ("1h with the lead", (60, 60)),
        ("1h30 on site", (90, 90)),
        ("a talk – 45'", (45, 45)),
        ("a two-hour trial", (120, 120)),
        ("thirty (30) minutes", (30, 30)),
        ("a 30-60-90 day plan", None),
        ("1 hour and 15 minutes", (75, 75)),
        ("This takes from 45 min to an hour", (45, 60)),
        ("30-45 minutes", (30, 45)),
        ("30 – 45 minutes", (30, 45)),
        ("between 45 and 60 minutes", (45, 60)),
        ("1 to 2 hours", (60, 120)),
        ("1.5 hours", (90, 90)),
        ("half an hour", (30, 30)),
        ("one and a half hour", (90, 90)),
        ("an hour and a half", (90, 90)),
        ("a half-hour chat", (30, 30)),
        ("Two 60 Minute Technical Interviews", (60, 60)),
        ("2 - 4 30 minute peer interviews", (30, 30)),
        ("The call takes 15 minutes. What is left of the half hour we talk about it.", (30, 30)),
        ("7 - 10 years of experience", None),
        ("on call 24/7", None),
        ("an answer within 48 hours", None),
        ("2-3 business days", None),
        ("3 members of the team", None),
        ("a minute's walk", None),
        ("Step 1) HR calls you", None),
        ("", None),
    ],
)
def test_minutes_of_a_stage(text: str, minutes: tuple[int, int] | None) -> None:
    assert minutes_in(text) == minutes


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Expect between 2-3 business between each step.", (2, 3)),
        ("There are 2 to 5 working days between stages.", (2, 5)),
        ("Allow 3 days between interviews.", (3, 3)),
        ("We answer within 3 days.", None),
        ("There is a break between steps.", None),
    ],
)
def test_days_between_stages(text: str, days: tuple[int, int] | None) -> None:
    assert days_between_stages(text) == days
