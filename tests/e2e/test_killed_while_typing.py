"""The real program, real key events, and SIGKILL at a random moment: what is older than half a second is on disk."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hiring_assistant.app import interviews, sitting, upkeep
from hiring_assistant.app.workspace import Workspace, open_workspace
from tests.e2e.troubles import TROUBLES, Full, Gone, ReadOnly, place_for

TOOLS = ("Xvfb", "xdotool", "openbox")
TIMES = int(os.environ.get("HIRING_ASSISTANT_KILLS", "10"))
PROMISE_S = 0.5
TRIED_AGAIN_S = 1.0
"""So often the program tries again while it cannot write."""

_KEY_ON_ITS_WAY_S = 0.15
"""From the tool that sends a key through the X server to the program; no part of what the program promises."""

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="needs an X server"),
    pytest.mark.skipif(any(not shutil.which(tool) for tool in TOOLS), reason="needs Xvfb, xdotool and openbox"),
]

WORDS = ("harbour", "tide", "crane", "ledger", "signal", "anchor", "pilot", "season", "berth", "winter", "mirror")


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """An X server of its own with a window manager, so that keys go where a person's would."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as told:
        name = f":{told.readline().strip()}"
    manager = _window_manager(name)
    yield name
    for process in (manager, server):
        process.terminate()
        process.wait()


def _window_manager(display: str) -> subprocess.Popen[bytes]:
    """A window manager that runs there; on a busy machine the server may turn the first ones away."""
    for _ in range(20):
        manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL)
        try:
            manager.wait(timeout=1)
        except subprocess.TimeoutExpired:
            return manager
    pytest.fail("no window manager starts on the X server")


class Stalls:
    """How long this machine kept a process waiting at the most; a program cannot promise what it gets no time for."""

    def __init__(self) -> None:
        self.longest_s = 0.0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self) -> None:
        before = time.monotonic()
        while not self._over.wait(0.02):
            now = time.monotonic()
            self.longest_s = max(self.longest_s, now - before - 0.02)
            before = now

    def end(self) -> float:
        self._over.set()
        self._thread.join()
        return self.longest_s


class Typist:
    """Somebody who types into the program's window, and knows when which word was sent."""

    def __init__(self, display: str, folder: Path) -> None:
        self._environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "hiring_assistant", "--store", str(folder)],
            env=self._environment,
            stderr=subprocess.DEVNULL,
        )

    def _xdotool(self, *args: str) -> str:
        done = subprocess.run(["xdotool", *args], env=self._environment, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def wait_for_window(self, title: str) -> None:
        end = time.monotonic() + 30
        while time.monotonic() < end:
            found = self._xdotool("search", "--onlyvisible", "--pid", str(self.process.pid), "--name", title)
            if found:
                self._xdotool("windowactivate", "--sync", found.splitlines()[0])
                return
            time.sleep(0.05)
        pytest.fail("the window did not come up")

    def key(self, *keys: str) -> None:
        self._xdotool("key", *keys)

    def type(self, text: str) -> float:
        """Type, and say when the last key was sent."""
        self._xdotool("type", "--delay", "8", text)
        return time.monotonic()

    def kill(self) -> float:
        self.process.send_signal(signal.SIGKILL)
        killed_at = time.monotonic()
        self.process.wait()
        return killed_at


def test_nothing_older_than_half_a_second_is_lost(display: str, store_with_an_interview: Path, tmp_path: Path) -> None:
    """What is on disk is never wrong, in any run; and never old, but for a run in ten that the machine kept busy."""
    late = [
        told
        for number in range(TIMES)
        if (told := _type_and_kill(display, store_with_an_interview, tmp_path / f"{number}" / "store", number))
    ]
    print(f"{TIMES} kills, {len(late)} late", *late, sep="\n")  # Seen with -rP.
    assert len(late) <= TIMES // 10, "\n".join(late)


@pytest.mark.parametrize("kind", TROUBLES)
def test_nothing_is_lost_once_the_disk_is_well_again(
    display: str, store_with_an_interview: Path, tmp_path: Path, kind: type[Full | ReadOnly | Gone]
) -> None:
    """The disk is in trouble while somebody types and rates; then it is well, and soon after the program is killed."""
    with place_for(kind, tmp_path) as folder:
        shutil.copytree(store_with_an_interview, folder)
        trouble, typist = kind(folder), Typist(display, folder)
        try:
            typist.wait_for_window("^Today")
            time.sleep(0.4)
            typist.key("space")
            started = _wait_until_started(folder)
            typist.key("ctrl+Down", "ctrl+j")
            typist.type("begin ")
            _wait_until_noted(folder, started)
            trouble.begin()
            for word in WORDS:
                typist.type(f"{word} ")
            typist.key("ctrl+4")
            time.sleep(1)
            assert typist.process.poll() is None, "the program goes on whatever the disk does"
            trouble.end()
            stalls = Stalls()
            time.sleep(TRIED_AGAIN_S + PROMISE_S + _KEY_ON_ITS_WAY_S)
            time.sleep(stalls.end())
            typist.kill()
        finally:
            trouble.end()
            if typist.process.poll() is None:
                typist.kill()
        workspace = open_workspace(folder, "Robin Okafor")
        try:
            assert upkeep.check_store(workspace).ok
            found = sitting.open_sitting(workspace, started)
        finally:
            workspace.close()
    assert " ".join(note.text for note in found.notes).split() == ["begin", *WORDS]
    assert [rating.value for rating in found.scorecard.ratings] == [4]


def _type_and_kill(display: str, prepared: Path, folder: Path, number: int) -> str:
    """One run. Fails where what is on disk is wrong; says what was missing where it is older than was promised."""
    chance = random.Random(f"{number}-{os.environ.get('HIRING_ASSISTANT_SEED', '')}")
    shutil.copytree(prepared, folder)
    typist = Typist(display, folder)
    try:
        typist.wait_for_window("^Today")
        time.sleep(0.4)
        typist.key("space")
        started = _wait_until_started(folder)
        typist.key("ctrl+Down", "ctrl+j")
        # Keys sent before the page stands wait in the window's queue; what is promised begins with the first one heard.
        sent: list[tuple[str, float]] = [("begin", typist.type("begin "))]
        _wait_until_noted(folder, started)
        rated_at = float("inf")
        stalls = Stalls()
        for _ in range(chance.randint(6, 22)):
            word = chance.choice(WORDS)
            sent.append((word, typist.type(f"{word} ")))
            if len(sent) == 4:
                typist.key("ctrl+4")
                rated_at = time.monotonic()
        time.sleep(chance.random() * 0.9)
        killed_at = typist.kill()
    finally:
        if typist.process.poll() is None:
            typist.process.kill()
            typist.process.wait()

    due = killed_at - PROMISE_S - _KEY_ON_ITS_WAY_S - stalls.end()
    typed = "".join(f"{word} " for word, _ in sent)
    promised = "".join(f"{word} " for word, at in sent if at < due).strip()
    workspace = open_workspace(folder, "Robin Okafor")
    try:
        assert upkeep.check_store(workspace).ok
        found = sitting.open_sitting(workspace, started)
    finally:
        workspace.close()
    text = " ".join(note.text for note in found.notes).strip()
    assert typed.startswith(text), "what is on disk is what was typed, in its order, once"
    ratings = [rating.value for rating in found.scorecard.ratings]
    assert ratings in ([], [4]), "a rating is right and there once, or not yet there"
    if not text.startswith(promised):
        return f"run {number}: {promised!r} was due, {text!r} is there"
    return f"run {number}: the rating was due" if rated_at < due and not ratings else ""


def _wait_until_started(folder: Path) -> str:
    def started(beside: Workspace) -> str:
        ids = [entry.interview.id for entry in interviews.list_interviews(beside) if entry.interview.started_at]
        return ids[0] if ids else ""

    return _see(folder, started)


def _wait_until_noted(folder: Path, interview_id: str) -> None:
    _see(folder, lambda beside: "".join(note.text for note in sitting.open_sitting(beside, interview_id).notes))


def _see(folder: Path, look: Callable[[Workspace], str]) -> str:
    """Look at the store from beside the program until there is something to see."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        beside = open_workspace(folder, "Robin Okafor", read_only=True)
        found = look(beside)
        beside.close()
        if found:
            return found
        time.sleep(0.05)
    pytest.fail("nothing of it is on disk")
