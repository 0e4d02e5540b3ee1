"""The clock counts only what was held."""

from __future__ import annotations

import pytest

from hiring_assistant.ui.interview.clock import InterviewClock, clock_text

pytestmark = pytest.mark.usefixtures("qapp")


class Time:
    def __init__(self):
        self.seconds = 100.0

    def __call__(self):
        return self.seconds


def test_counts_while_it_runs_and_stands_while_it_is_paused():
    time = Time()
    clock = InterviewClock(monotonic=time)
    time.seconds += 5
    assert clock.elapsed_ms == 0
    clock.start()
    time.seconds += 2.5
    assert clock.elapsed_ms == 2500
    clock.pause()
    time.seconds += 40
    assert clock.elapsed_ms == 2500
    clock.toggle()
    time.seconds += 1
    assert clock.elapsed_ms == 3500


def test_stands_where_it_was_kept_paused():
    time = Time()
    clock = InterviewClock(monotonic=time)
    clock.start()
    clock.stand_at(61_000)
    time.seconds += 10
    assert not clock.running
    assert clock.elapsed_ms == 61_000


def test_a_night_asleep_is_not_counted():
    time = Time()
    clock = InterviewClock(monotonic=time)
    clock.start()
    time.seconds += 1
    clock._tick()
    time.seconds += 8 * 3600
    clock._tick()
    time.seconds += 1
    assert clock.elapsed_ms == 2000


def test_tells_about_twice_a_second(qtbot):
    clock = InterviewClock()
    clock.start()
    with qtbot.waitSignals([clock.ticked, clock.ticked]):
        pass
    assert clock.elapsed_ms > 0


@pytest.mark.parametrize(
    ("elapsed_ms", "text"),
    [(0, "0:00"), (999, "0:00"), (65_000, "1:05"), (1_122_400, "18:42"), (3_725_000, "1:02:05")],
)
def test_time_as_it_is_written(elapsed_ms, text):
    assert clock_text(elapsed_ms) == text
