"""Several threads write one after the other, whoever came first, and none waits for ever."""

from __future__ import annotations

import threading
import time

import pytest

from hiring_assistant.domain.problem import MachineFault
from hiring_assistant.store.opening import Store
from hiring_assistant.store.turns import Turns


def test_whoever_came_first_is_next() -> None:
    turns = Turns()
    order: list[int] = []

    def take(number: int) -> None:
        with turns.turn(30):
            order.append(number)

    threads = [threading.Thread(target=take, args=(number,)) for number in range(5)]
    with turns.turn(30):
        for behind, thread in enumerate(threads, start=2):
            thread.start()
            while len(turns._line) < behind:
                time.sleep(0.001)
    for thread in threads:
        thread.join()
    assert order == [0, 1, 2, 3, 4]


def test_who_gives_up_is_passed_over() -> None:
    turns = Turns()
    with turns.turn(1), pytest.raises(TimeoutError), turns.turn(0.01):
        pytest.fail("it was another's turn")
    with turns.turn(1):
        pass


def test_an_error_ends_the_turn() -> None:
    turns = Turns()
    with pytest.raises(KeyError), turns.turn(1):
        raise KeyError
    with turns.turn(1):
        pass


def test_one_who_writes_all_the_time_lets_another_in(filled: Store) -> None:
    """As an import does; the other is asked once, and comes next."""
    came = threading.Event()
    written_before: list[int] = []
    written = 0

    def write_once() -> None:
        with filled.write() as unit:
            written_before.append(written)
            unit.settings.set("window", "saved")
        came.set()

    window = threading.Thread(target=write_once)
    while not came.is_set():
        with filled.write() as unit:
            written += 1
            unit.settings.set("worker", str(written))
            if written == 3:
                window.start()
                while len(filled._turns._line) < 2:
                    time.sleep(0.001)
        assert written < 1000
    window.join()
    assert written_before == [3]


def test_waiting_too_long_is_told_to_try_again(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hiring_assistant.store.opening.BUSY_MS", 50)
    told: list[str] = []

    def write() -> None:
        try:
            with filled.write() as unit:
                unit.settings.set("a", "b")
        except MachineFault as fault:
            told.append(fault.code)

    with filled.write() as unit:
        other = threading.Thread(target=write)
        other.start()
        other.join()
        unit.settings.set("a", "c")
    assert told == ["store-busy"]
    with filled.read() as unit:
        assert unit.settings.get("a") == "c"
