"""How the program grows from 200 to 20,000 candidates.

    .venv/bin/python tests/benchmarks/scale.py                       make stores, measure, print a table, remove them
    .venv/bin/python tests/benchmarks/scale.py --folder /tmp/scale --keep --sizes 200,2000

Stores are filled by fill_store.py (3 scorecards, 30 ratings and 50 lines of notes for each candidate). What is opened
and scrolled is the real window, without a screen; each store is measured in a process of its own. Times are in
milliseconds from asking until it is painted, "95 %" is the time that 95 of 100 stay under. In brackets stands the
processor time of the same work, which other programs on the machine do not lengthen. The aims:

    review opened                95 % under 150
    lists scrolled               no frame over 32
    search                       95 % under 50, and within 2 times the bare SQL
    start                        within 1.2 times that of an empty store
    report of a role's round     500 candidates in 10 s, as PDF
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent))

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QApplication

    from hiring_assistant.ui.program import Program

SIZES = (200, 2_000, 20_000)

_QUERIES = (
    "billing", "billing database", "moved", "qu", "the", "explained slow report", '"month-end close"', "on-call rota",
    "after two failed", "zetb", "galcehel", "xanxan lum", "利用者", "障害の", "설명", "базу данных", "rückgängig",
    "mira", "sol", "björn", "kowal", "佐藤", "анна", "person199", "example", "sql", "experience", "nobody writes this",
    "st pl", "half the cost guide",
)  # fmt: skip
"""What is searched: common and rare words, beginnings, phrases, several languages, and nothing at all."""

_PIECE = 40
"""How many of each kind a search reads, as the search page does."""


Spent = tuple[float, float]
"""Time on the clock, and of the processor; milliseconds."""


def share(times: Sequence[Spent], part: float) -> Spent:
    """The time that ``part`` of all stay under, on the clock and of the processor."""
    return tuple(sorted(each)[min(len(times) - 1, int(len(times) * part))] for each in zip(*times, strict=True))  # type: ignore[return-value]


def middle(times: Sequence[Spent]) -> Spent:
    """The median, on the clock and of the processor."""
    return share(times, 0.5)


def timed(do: Callable[..., object], *given: object, **named: object) -> Spent:
    """What it takes."""
    begun, worked = time.perf_counter(), time.thread_time()
    do(*given, **named)
    return (time.perf_counter() - begun) * 1000, (time.thread_time() - worked) * 1000


class Window:
    """The real window on one of the stores."""

    def __init__(self, folder: Path) -> None:
        from fill_store import PERSON
        from PySide6.QtWidgets import QApplication

        from hiring_assistant.app.preferences import Preferences
        from hiring_assistant.ui.launch import start

        self.app: QApplication = QApplication.instance() or QApplication([])  # type: ignore[assignment]
        self.program: Program = start(
            self.app, preferences=Preferences(person=PERSON, theme="light"), folder=folder, sample=False
        )
        opened: list[bool] = []
        self.program.opened.connect(lambda: opened.append(True))
        while not opened:
            self.app.processEvents()
        self.program._backup_due.stop()
        self.program.window.resize(1440, 900)
        self.program.window.show()
        self.settle()
        assert self.program.workspace is not None
        self.workspace = self.program.workspace

    def settle(self) -> None:
        """Let everything happen that is due."""
        for _ in range(5):
            self.app.processEvents()

    def go(self, key: str, **where: str) -> Spent:
        """Milliseconds until a page is opened and painted."""

        def open_() -> None:
            self.program.window.navigator.go(key, **where)
            self.program.window.repaint()
            self.app.processEvents()

        return timed(open_)

    def frames(self, view: QAbstractItemView) -> list[Spent]:
        """Milliseconds of each frame while a list is scrolled: by the wheel, by pages, by jumps, and back."""
        bar, chance = view.verticalScrollBar(), random.Random(3)
        page, end = bar.pageStep(), bar.maximum()
        places = [*range(0, min(end, page * 12), max(1, page // 6)), *range(0, min(end, page * 150), page)]
        places += [chance.randrange(end + 1) for _ in range(150)]
        places += range(end, max(0, end - page * 40), -page)

        def show(place: int) -> None:
            bar.setValue(place)
            view.viewport().repaint()
            self.app.processEvents()

        return [timed(show, place) for place in places]

    def close(self) -> None:
        """Close it."""
        self.program.window.close()
        self.program.close()


def measure(folder: Path) -> dict[str, Any]:
    """All figures of one store but the start."""
    from hiring_assistant.app.candidate_lists import find_candidates
    from hiring_assistant.app.ownership import hides
    from hiring_assistant.domain.candidate import CandidateQuery

    window = Window(folder)
    workspace = window.workspace
    ids = find_candidates(workspace, CandidateQuery())
    with workspace.read() as unit:
        open_ones = unit.search.open_interviews()
        hidden = {each.candidate_id for each, stage in open_ones if hides(each, stage, workspace.person)}
        counted = len(ids), _count(unit, "scorecard"), _count(unit, "rating"), _count(unit, "note")
    seen = [each for each in random.Random(5).sample(ids, min(60, len(ids))) if each not in hidden][:40]
    figures: dict[str, Any] = dict(zip(("candidates", "scorecards", "ratings", "notes"), counted, strict=True))
    figures["file, MB"] = (folder / "hiring.db").stat().st_size / 1e6
    window.go("review", candidate_id=seen[0])
    reviews = [(window.go("review", candidate_id=each), window.go("settings"))[0] for each in seen[1:]]
    figures["review opened, median"] = middle(reviews)
    figures["review opened, 95 %"] = share(reviews, 0.95)
    for name, key in (("today", "today"), ("candidates", "candidates"), ("interviews", "interviews")):
        window.go(key)
        figures[f"{name} opened, median"] = middle([(window.go("settings"), window.go(key))[1] for _ in range(7)])
    figures |= _scrolled(window)
    figures |= _searched(window)
    figures |= _saved(workspace)
    figures |= _reported(workspace, ids[0])
    window.close()
    return figures


def _count(unit: Any, table: str) -> int:
    return int(unit.search._connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())  # noqa: S608


def _scrolled(window: Window) -> dict[str, Any]:
    figures: dict[str, Any] = {}
    navigator = window.program.window.navigator
    navigator.go("candidates")
    window.settle()
    candidates: Any = navigator.current
    lists = {"candidates": window.frames(candidates._table)}
    navigator.go("interviews")
    interviews: Any = navigator.current
    interviews.state_box.setCurrentIndex(1)
    interviews._filter()
    window.settle()
    lists["interviews"] = window.frames(interviews.table)
    interviews.state_box.setCurrentIndex(0)
    for name, frames in lists.items():
        figures[f"{name} scrolled, median frame"] = middle(frames)
        figures[f"{name} scrolled, 99 %"] = share(frames, 0.99)
        figures[f"{name} scrolled, frames over 32 ms"] = [
            sum(each > 32 for each in times) for times in zip(*frames, strict=True)
        ]
        figures[f"{name} scrolled, frames"] = len(frames)
    return figures


def _over(times: Sequence[Spent], limit: float) -> list[int]:
    return [sum(each > limit for each in one) for one in zip(*times, strict=True)]


def _searched(window: Window) -> dict[str, Any]:
    """Searches as the search page asks for them, the SQL alone, and the palette with its painting."""
    from hiring_assistant.domain.searching import wanted
    from hiring_assistant.store import search

    searcher = window.program.context.searcher  # type: ignore[union-attr]
    engine = window.workspace.store.engine
    with window.workspace.read() as unit:
        unseen = searcher._hidden(unit)
    finders = (searcher.candidates, searcher.requirements, searcher.written)
    statements = (
        (search._FIND_PEOPLE.format("search_person"), "search_person"),
        (search._FIND_REQUIREMENTS, "search_requirement"),
        (search._FIND_TEXTS, "search_text", unseen.as_json),
    )
    whole: list[Spent] = []
    bare: list[Spent] = []
    window.program.window.palette_panel.open("")
    palette: list[Spent] = []

    def look(typed: str) -> None:
        with searcher.at_once():
            for find in finders:
                find(typed, _PIECE)

    def type_(typed: str) -> None:
        window.program.window.palette_panel.open(typed)
        window.settle()

    with engine.connect() as connection:
        cursor = connection.connection.driver_connection.cursor()  # type: ignore[union-attr]

        def select(typed: str) -> None:
            looked_for = wanted(typed)
            for sql, table, *rest in statements:
                words = search.match(looked_for.from_length(search.SHORTEST[table]))
                cursor.execute(sql, (words, search.END, *rest, _PIECE)).fetchall()

        for _ in range(3):
            for typed in _QUERIES:
                # In turns, since whatever comes second finds pages of the file already read.
                whole.append(timed(look, typed))
                bare.append(timed(select, typed))
                bare.append(timed(select, f"{typed} "))
                whole.append(timed(look, f"{typed} "))
                palette.append(timed(type_, typed))
    window.program.window.palette_panel.close_palette()
    return {
        "search, median": middle(whole),
        "search, 95 %": share(whole, 0.95),
        "bare SQL, median": middle(bare),
        "bare SQL, 95 %": share(bare, 0.95),
        "palette while typing, 95 %": share(palette, 0.95),
    }


def _saved(workspace: Any) -> dict[str, Any]:
    """A line of notes saved in a draft, with the triggers of the index and without them; and what submitting costs."""
    from hiring_assistant.app import sitting
    from hiring_assistant.app.interviews import list_interviews
    from hiring_assistant.domain.interview import InterviewState, Note
    from hiring_assistant.store import search

    draft = next(iter(list_interviews(workspace, states=(InterviewState.STARTED,)))).interview

    def save() -> Spent:
        note = Note("measured", draft.id, None, 99, 0, "moved the billing database without stopping it")
        return timed(sitting.save_notes, workspace, draft.id, [note], (), 1)

    with_index, without = [], []
    for _ in range(5):
        with_index += [save() for _ in range(60)]
        with workspace.store.engine.begin() as connection:
            for name, _event, _steps in search._triggers():
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
        without += [save() for _ in range(60)]
        with workspace.store.engine.begin() as connection:
            search.create_triggers(connection)
    return {
        "note saved, median": middle(with_index),
        "note saved without an index, median": middle(without),
    }


def _reported(workspace: Any, candidate_id: str) -> dict[str, Any]:
    """The round of a role (500 candidates, or all of a smaller store) as PDF, in seconds; with steps of progress."""
    from hiring_assistant.app.group_reports import write_round_report

    class Counting:
        steps = 0
        cancelled = False

        def report(self, done: int, total: int, label: str) -> None:
            self.steps += 1

    with workspace.read() as unit:
        role_id = unit.candidates.get(candidate_id).role_id
    figures: dict[str, Any] = {}
    progress = Counting()
    with tempfile.TemporaryDirectory() as folder:
        for format_ in ("pdf", "xlsx"):
            target = Path(folder, f"round.{format_}")
            spent = timed(write_round_report, workspace, role_id, None, format_, target, progress=progress)
            figures[f"round report as {format_}, s"] = [each / 1000 for each in spent]
    figures["steps of progress told"] = progress.steps
    return figures


def starts(folders: dict[str, Path], turns: int) -> dict[str, Any]:
    """Seconds from the start of a process until the page is filled; the stores in turns."""
    import startup

    platform = "xcb" if shutil.which("Xvfb") else "offscreen"
    seconds: dict[str, list[float]] = {name: [] for name in folders}
    with tempfile.TemporaryDirectory() as home, startup.display(platform) as environment:
        environment = environment | {"HOME": home}
        for turn in range(-1, turns):
            for name, folder in folders.items():
                command = [sys.executable, "-m", "hiring_assistant", "--store", str(folder)]
                filled = startup.start(command, environment, "filled")["filled"]
                if turn >= 0:
                    seconds[name].append(filled)
                shutil.rmtree(folder / "backups", ignore_errors=True)
    return {name: statistics.median(times) for name, times in seconds.items()}


def main() -> int:
    """Measure all sizes and print the table."""
    parser = argparse.ArgumentParser(description="Measure how the program grows with the number of candidates.")
    parser.add_argument("--folder", type=Path, help="where stores are made, or are already (a temporary folder)")
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)), help="numbers of candidates, with commas between")
    parser.add_argument("--keep", action="store_true", help="leave the stores for the next time")
    parser.add_argument("--turns", type=int, default=7, metavar="N", help="starts of each store (7)")
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    os.environ |= {"HIRING_ASSISTANT_KEYRING": "off"}
    if chosen.one is not None:
        print(json.dumps(measure(chosen.one)))
        return 0
    base = chosen.folder or Path(tempfile.mkdtemp(prefix="hiring-assistant-scale-"))
    sizes = [int(size) for size in chosen.sizes.split(",")]
    try:
        print_table(sizes, *run(base, sizes, chosen.turns))
    finally:
        if not chosen.keep:
            for size in sizes:
                shutil.rmtree(base / str(size), ignore_errors=True)
    return 0


def run(base: Path, sizes: Sequence[int], turns: int) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """The figures of each size, and the times of starts."""
    from fill_store import PERSON, fill

    from hiring_assistant.app.workspace import open_workspace

    for size in sizes:
        if not (base / str(size) / "hiring.db").exists():
            fill(base / str(size), size, say=lambda text, size=size: print(f"{size}: {text}", file=sys.stderr))
    figures = []
    for size in sizes:
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, __file__, "--one", str(base / str(size))]
        done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
        figures.append(json.loads(done.stdout.splitlines()[-1]))
    with tempfile.TemporaryDirectory() as folder:
        # Not quite empty, or it would open the page for those who begin.
        empty = open_workspace(Path(folder, "store"), PERSON)
        from hiring_assistant import assets
        from hiring_assistant.app import roles

        page = assets.data("roles", "backend-engineer.md")
        roles.import_page(empty, page.name, page.read_bytes())
        empty.close()
        stores = {"empty": Path(folder, "store"), **{str(size): base / str(size) for size in sizes}}
        return figures, starts(stores, turns)


def print_table(sizes: Sequence[int], figures: Sequence[dict[str, Any]], begun: dict[str, Any]) -> None:
    """Print one line a figure, one column a size."""
    print("| milliseconds unless said otherwise | " + " | ".join(f"{size:,}" for size in sizes) + " |")
    print("|---|" + "--:|" * len(sizes))
    for name in figures[0]:
        print(f"| {name} | " + " | ".join(_told(each[name]) for each in figures) + " |")
    for part in ("median", "95 %"):
        both = [(each[f"search, {part}"], each[f"bare SQL, {part}"]) for each in figures]
        ratios = [f"{whole[0] / bare[0]:.2f} ({whole[1] / bare[1]:.2f})" for whole, bare in both]
        print(f"| search / bare SQL, {part} | " + " | ".join(ratios) + " |")
    print("| start until filled, s | " + " | ".join(f"{begun[str(size)]:.2f}" for size in sizes) + " |")
    empty = begun["empty"]
    print("| start / start of an empty store | " + " | ".join(f"{begun[str(s)] / empty:.2f}" for s in sizes) + " |")
    print(f"\nStart of an empty store: {empty:.2f} s")


def _told(figure: Any) -> str:
    if isinstance(figure, list | tuple):
        return f"{_told(figure[0])} ({_told(figure[1])})"
    return f"{figure:,.0f}" if float(figure).is_integer() or figure >= 100 else f"{figure:.1f}"


if __name__ == "__main__":
    sys.exit(main())
