"""One backup for each day of use, none of the sample round."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol

from hiring_assistant.app.demo import fill_with_sample_round
from hiring_assistant.app.roles import import_page
from hiring_assistant.app.upkeep import daily_backup
from hiring_assistant.app.workspace import Workspace

PAGE = b"# Keeper\n\n## Requirements\n\n- Patience\n- Steady hands\n"


class Clock(Protocol):
    now: datetime


def test_one_backup_a_day(workspace: Workspace, clock: Clock) -> None:
    import_page(workspace, "keeper.md", PAGE)
    first = daily_backup(workspace)
    assert first is not None and first.is_file()
    assert daily_backup(workspace) is None
    import_page(workspace, "keeper.md", PAGE.replace(b"Patience", b"Great patience"))
    clock.now += timedelta(days=1)
    second = daily_backup(workspace)
    assert second is not None and second != first


def test_the_sample_round_is_not_backed_up(workspace: Workspace) -> None:
    fill_with_sample_round(workspace)
    assert daily_backup(workspace) is None
