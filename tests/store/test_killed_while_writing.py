"""A program that is killed while notes are written loses none that was committed."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hiring_assistant.store.opening import open_store
from hiring_assistant.store.upkeep import check
from tests.store.conftest import fill

WRITER = """
import sys, pathlib
from hiring_assistant.domain.interview import Note
from hiring_assistant.store.opening import open_store
store = open_store(pathlib.Path(sys.argv[1]))
with store.read() as unit:
    number = len(unit.interviews.notes("interview"))
print("ready", flush=True)
while True:
    with store.write() as unit:
        note = Note(f"n{number}", "interview", "q", number, number, f"line {number} " * 20)
        unit.interviews.save_notes("interview", [note])
        unit.interviews.set_elapsed("interview", number)
    print(number, flush=True)
    number += 1
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_committed_notes_survive_a_kill(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    store = open_store(folder)
    with store.write() as unit:
        fill(unit)
    store.close()
    chance = random.Random(7)
    told = 0
    for _ in range(3):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(folder)], stdout=subprocess.PIPE, text=True)
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        time.sleep(chance.uniform(0.02, 0.4))
        writer.kill()
        said = [int(line) for line in writer.stdout.read().split("\n")[:-1]]
        writer.stdout.close()
        writer.wait()
        again = open_store(folder)
        with again.read() as unit:
            notes = unit.interviews.notes("interview")
            interview = unit.interviews.get("interview")
        # The last commit may have been made without the writer having come to say so.
        assert interview is not None
        if said:
            assert interview.elapsed_ms in (said[-1], said[-1] + 1)
            told = said[-1]
        assert [note.id for note in notes] == [f"n{number}" for number in range(interview.elapsed_ms + 1)]
        assert all(note.text == f"line {note.position} " * 20 for note in notes)
        assert check(again).ok
        again.close()
    assert told > 0
