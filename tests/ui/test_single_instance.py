"""A second start on the same store brings the first window to the front."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from hiring_assistant.ui.shell.meeting_point import server_name, somebody_may_listen
from hiring_assistant.ui.shell.single_instance import SingleInstance, ask_to_front

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from hiring_assistant.ui.shell.single_instance import ask_to_front
application = QCoreApplication([])
sys.exit(0 if ask_to_front(Path(sys.argv[1])) else 1)
"""


def ask_from_another_process(folder: Path, qtbot: QtBot) -> int:
    process = subprocess.Popen([sys.executable, "-c", SECOND, str(folder)], env=os.environ)
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
    return process.wait()


def test_second_start_is_heard(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance()
    assert first.listen(tmp_path)
    with qtbot.waitSignal(first.asked, timeout=30_000):
        assert ask_from_another_process(tmp_path, qtbot) == 0
    first.close()


def test_another_store_is_not_disturbed(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance()
    assert first.listen(tmp_path / "one")
    with qtbot.assertNotEmitted(first.asked):
        assert ask_from_another_process(tmp_path / "other", qtbot) == 1
    first.close()


def test_nobody_there(qapp: object, tmp_path: Path) -> None:
    assert not ask_to_front(tmp_path)


def test_store_changed_in_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance()
    assert first.listen(tmp_path / "one")
    assert first.listen(tmp_path / "other")
    with qtbot.waitSignal(first.asked, timeout=30_000):
        assert ask_from_another_process(tmp_path / "other", qtbot) == 0
    assert not ask_to_front(tmp_path / "one")
    first.close()


def test_what_a_crash_left_is_no_obstacle(qtbot: QtBot, tmp_path: Path) -> None:
    crash = "import os, sys\n" + SECOND.split("application =")[0].replace("ask_to_front", "SingleInstance")
    crash += "application = QCoreApplication([])\nSingleInstance().listen(Path(sys.argv[1]))\nos._exit(1)\n"
    subprocess.run([sys.executable, "-c", crash, str(tmp_path)], check=False, env=os.environ)
    assert not ask_to_front(tmp_path)
    next_one = SingleInstance()
    assert next_one.listen(tmp_path)
    next_one.close()


def test_name_does_not_tell_the_folder(tmp_path: Path) -> None:
    name = server_name(tmp_path / "Secret Company")
    assert "ecret" not in name
    assert name == server_name(tmp_path / "x" / ".." / "Secret Company")
    assert len(name) < 60


def test_a_look_tells_that_nobody_listens_without_asking(qtbot: QtBot, tmp_path: Path) -> None:
    if sys.platform != "win32":
        assert not somebody_may_listen(tmp_path)
    first = SingleInstance()
    assert first.listen(tmp_path)
    assert somebody_may_listen(tmp_path)
    first.close()
