"""What is due today in the sample round stays today, however late it is filled."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from hiring_assistant.app.demo import _Moment


@pytest.mark.parametrize(("hour", "minute"), [(9, 0), (21, 45), (23, 20), (23, 49), (23, 59)])
def test_due_interviews_stay_today_one_after_the_other(hour: int, minute: int) -> None:
    local = datetime(2026, 3, 4, hour, minute, tzinfo=UTC).astimezone().replace(day=4, hour=hour, minute=minute)
    soon, later = (_Moment(minutes_ahead=ahead).at(local.astimezone(UTC)).astimezone() for ahead in (25, 150))
    assert soon.date() == later.date() == local.date()
    assert soon < later
