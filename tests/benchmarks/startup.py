"""How long the window takes to come up and to fill, side by side with bare windows that do nothing.

    make bench        or    .venv/bin/python tests/benchmarks/startup.py [--runs 15] [--platform xcb|offscreen]

Four programs are started in turn, each in a process of its own, again and again; the medians are compared:

    a  a bare PySide6 window              until it is visible
    b  the same, then import sqlmodel     until it has read one row
    c  Hiring Assistant                   until its window is visible
    d  Hiring Assistant                   until the page is filled from the store

The aims are c/a <= 2.0 and d/b <= 1.3. Turns are interleaved so that whatever else the machine does hits all alike.
Times are those of CLOCK_MONOTONIC, which is the same clock in every process.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

VISIBLE_AIM = 2.0
FILLED_AIM = 1.3
#: Seconds until a start that never reports counts as failed.
PATIENCE = 60.0

BARE_WINDOW = """
import os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

def report(word):
    with open(os.environ["HIRING_ASSISTANT_STARTUP_TIMES"], "a") as times:
        times.write(f"{word} {time.monotonic()}\\n")

class Window(QMainWindow):
    shown = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.shown:
            self.shown = True
            QTimer.singleShot(0, visible)

def visible():
    report("visible")
    if len(sys.argv) > 1:
        from sqlmodel import Field, Session, SQLModel, create_engine, select
        class Person(SQLModel, table=True):
            id: int = Field(primary_key=True)
            name: str
        with Session(create_engine("sqlite:///" + sys.argv[1])) as session:
            label.setText(session.exec(select(Person)).one().name)
        label.repaint()
        report("filled")
    application.quit()

application = QApplication([])
window = Window()
label = QLabel("...", window)
window.setCentralWidget(label)
window.resize(1280, 800)
window.show()
application.exec()
"""


@contextmanager
def display(platform: str) -> Iterator[dict[str, str]]:
    """The environment for ``platform``; for xcb with an X server of our own while it lasts."""
    environment = {**os.environ, "QT_QPA_PLATFORM": platform, "HIRING_ASSISTANT_KEYRING": "off", "LC_ALL": "C.UTF-8"}
    if platform != "xcb":
        yield environment
        return
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            yield environment | {"DISPLAY": f":{numbers.readline().strip()}"}
    finally:
        server.terminate()
        server.wait()


def start(command: list[str], environment: dict[str, str], last_word: str) -> dict[str, float]:
    """Start a program and wait for ``last_word``; the seconds from the start until each thing it reported."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "times")
        begun = time.monotonic()
        process = subprocess.Popen(
            command,
            env=environment | {"HIRING_ASSISTANT_STARTUP_TIMES": str(report)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        times: dict[str, float] = {}
        # A report every few milliseconds would itself take time from the program on a small machine.
        while last_word not in times and process.poll() is None and time.monotonic() < begun + PATIENCE:
            time.sleep(0.02)
            times = read(report, begun)
        times = read(report, begun)
        if process.poll() is None and last_word in times:
            process.send_signal(signal.SIGTERM)
        elif process.poll() is None:
            process.kill()
        _, complaints = process.communicate()
    if last_word not in times:
        raise SystemExit(f"{' '.join(command[:4])} never reported '{last_word}':\n{complaints}")
    return times


def read(report: Path, begun: float) -> dict[str, float]:
    """What has been reported so far, in seconds since ``begun``."""
    if not report.exists():
        return {}
    lines = [line.split() for line in report.read_text().splitlines(keepends=True) if line.endswith("\n")]
    return {word: float(moment) - begun for word, moment in lines}


def prepare(folder: Path, environment: dict[str, str]) -> tuple[Path, Path]:
    """A database with one row for the bare window, and a store with the sample round for ours."""
    table = folder / "one-row.db"
    with sqlite3.connect(table) as connection:
        connection.execute("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
        connection.execute("INSERT INTO person VALUES (1, 'One row')")
    connection.close()
    store = folder / "store"
    command = [sys.executable, "-m", "hiring_assistant", "demo", "--store", str(store)]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return table, store


def measure(runs: int, environment: dict[str, str], folder: Path) -> dict[str, list[float]]:
    """The seconds of each of ``runs`` turns for a, b, c and d."""
    home = folder / "home"
    home.mkdir()
    environment = environment | {"HOME": str(home)}
    for variable in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        environment.pop(variable, None)
    table, store = prepare(folder, environment)
    seconds: dict[str, list[float]] = {name: [] for name in "abcd"}
    for turn in range(-1, runs):
        used = folder / f"store-{turn}"
        shutil.copytree(store, used)
        bare = start([sys.executable, "-c", BARE_WINDOW], environment, "visible")
        reading = start([sys.executable, "-c", BARE_WINDOW, str(table)], environment, "filled")
        ours = start([sys.executable, "-m", "hiring_assistant", "--store", str(used)], environment, "filled")
        shutil.rmtree(used)
        if turn < 0:
            continue  # The first turn only warms the disk cache.
        for name, value in zip(
            "abcd", (bare["visible"], reading["filled"], ours["visible"], ours["filled"]), strict=True
        ):
            seconds[name].append(value)
    return seconds


def main() -> int:
    """Measure, print a table and the two ratios; 1 when one of them misses its aim."""
    parser = argparse.ArgumentParser(description="Measure the start-up time against bare windows.")
    parser.add_argument("--runs", type=int, default=15, metavar="N", help="turns that count (15)")
    default = "xcb" if shutil.which("Xvfb") else "offscreen"
    parser.add_argument("--platform", choices=("xcb", "offscreen"), default=default, help=f"Qt platform ({default})")
    chosen = parser.parse_args()
    with (
        tempfile.TemporaryDirectory(prefix="hiring-assistant-bench-") as folder,
        display(chosen.platform) as environment,
    ):
        seconds = measure(chosen.runs, environment, Path(folder))
    middle = {name: statistics.median(values) for name, values in seconds.items()}
    print(f"{chosen.runs} turns, {chosen.platform}; seconds      median   fastest   slowest")
    for name, label in zip(
        "abcd", ("bare window visible", "bare window, one row", "our window visible", "our window filled"), strict=True
    ):
        print(f"  {name}  {label:<28}{middle[name]:>8.3f}  {min(seconds[name]):>8.3f}  {max(seconds[name]):>8.3f}")
    visible, filled = middle["c"] / middle["a"], middle["d"] / middle["b"]
    print(f"visible  c/a  {visible:.2f}  (aim: at most {VISIBLE_AIM})")
    print(f"filled   d/b  {filled:.2f}  (aim: at most {FILLED_AIM})")
    return int(visible > VISIBLE_AIM or filled > FILLED_AIM)


if __name__ == "__main__":
    sys.exit(main())
