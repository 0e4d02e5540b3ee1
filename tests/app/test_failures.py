"""What nobody caught: logged without candidate data, told, survived."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from hiring_assistant.app.failures import FailureHook, describe
from hiring_assistant.domain.problem import CannotDo, Problem

SECRET = "Noor Haddad answered badly"


def fail() -> None:
    try:
        note = SECRET
        raise KeyError(note)
    except KeyError as error:
        raise ValueError(SECRET) from error


def caught() -> ValueError:
    with pytest.raises(ValueError, match=SECRET) as held:
        fail()
    return held.value


@pytest.fixture
def hook(tmp_path: Path) -> Iterator[FailureHook]:
    before, before_in_threads = sys.excepthook, threading.excepthook
    made = FailureHook(lambda: tmp_path / "logs" / "errors.log")
    made.install()
    yield made
    sys.excepthook, threading.excepthook = before, before_in_threads


def test_description_has_types_and_places_and_no_words(tmp_path: Path) -> None:
    text = describe(caught())
    assert "ValueError" in text
    assert "KeyError" in text
    assert "test_failures.py" in text
    assert "fail" in text
    assert "Noor" not in text


def test_description_ends_where_errors_refer_to_each_other() -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert describe(one).splitlines() == ["builtins.ValueError", "from", "builtins.KeyError"]


def test_bug_is_logged_and_told(hook: FailureHook, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = []
    hook.on_failure = lambda: told.append("told")
    error = caught()
    sys.excepthook(type(error), error, error.__traceback__)
    log = (tmp_path / "logs" / "errors.log").read_text("utf-8")
    assert "ValueError" in log
    assert "Noor" not in log
    assert "Noor" not in capsys.readouterr().err
    assert told == ["told"]


def test_bug_in_a_thread_is_logged(hook: FailureHook, tmp_path: Path) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert "ValueError" in (tmp_path / "logs" / "errors.log").read_text("utf-8")


def test_problem_is_told_and_not_logged(hook: FailureHook, tmp_path: Path) -> None:
    told: list[Problem] = []
    hook.on_problem = told.append
    problem = CannotDo("no-name", "Give a name.")
    sys.excepthook(type(problem), problem, None)
    assert told == [problem]
    assert not (tmp_path / "logs").exists()


def test_log_that_cannot_be_written_is_no_second_failure(hook: FailureHook, tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("in the way")
    told = []
    hook.on_failure = lambda: told.append("told")
    hook.take(ValueError())
    assert told == ["told"]


def test_log_does_not_grow_for_ever(hook: FailureHook, tmp_path: Path) -> None:
    log = tmp_path / "logs" / "errors.log"
    log.parent.mkdir()
    log.write_text("x" * 600_000)
    hook.take(ValueError())
    assert log.stat().st_size < 10_000
    assert (tmp_path / "logs" / "errors.old.log").stat().st_size == 600_000
