"""What holds for every test: a home of its own, no network, no screen, and nothing left behind unnoticed."""

from __future__ import annotations

import atexit
import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

# Before the first QApplication: Qt reads these once. The locale is fixed so that numbers and dates look the same on
# every machine, and because Qt warns about a machine without a UTF-8 one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HIRING_ASSISTANT_KEYRING"] = "off"
os.environ["LC_ALL"] = "C.UTF-8"
for _personal in ("HIRING_ASSISTANT_STORE", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR", "QT_QPA_PLATFORMTHEME"):
    os.environ.pop(_personal, None)

# Where whatever runs outside of a test writes to: fixtures of a whole module, and windows that close late.
_SESSION_HOME = Path(tempfile.mkdtemp(prefix="hiring-assistant-tests-"))
atexit.register(shutil.rmtree, _SESSION_HOME, ignore_errors=True)


def _folders(home: Path) -> dict[str, str]:
    """The variables that make ``home`` a person's home, with its folders made."""
    folders = {
        "XDG_DATA_HOME": home / ".local/share",
        "XDG_STATE_HOME": home / ".local/state",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_RUNTIME_DIR": home / "run",
    }
    for folder in folders.values():
        folder.mkdir(parents=True, mode=0o700)
    return {"HOME": str(home), "USERPROFILE": str(home)} | {name: str(folder) for name, folder in folders.items()}


os.environ.update(_folders(_SESSION_HOME))

# A deadline would be a timing assertion. The examples are the same each time, so that red means a change; new ones are
# tried with --hypothesis-profile=explore.
hypothesis.settings.register_profile("tests", deadline=None, derandomize=True, database=None)
hypothesis.settings.register_profile("explore", deadline=None, max_examples=500)
hypothesis.settings.load_profile("tests")

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"

_WITH_WINDOWS = frozenset({"ui", "e2e"})  # folders of tests

_failed = pytest.StashKey[bool]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--slow``."""
    parser.addoption("--slow", action="store_true", help="run the tests marked slow as well")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out slow tests unless asked for, and skip tests over the labelled pages where these are missing."""
    if not config.getoption("--slow") and "slow" not in (config.getoption("markexpr") or ""):
        slow = [item for item in items if item.get_closest_marker("slow")]
        config.hook.pytest_deselected(items=slow)
        items[:] = [item for item in items if item not in slow]
    if not SHARED.is_dir():
        for item in items:
            if item.get_closest_marker("shared"):
                item.add_marker(pytest.mark.skip(reason="the labelled pages are not beside this checkout"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the labelled pages beside the checkout; the test is skipped where there is none."""
    if not SHARED.is_dir():
        pytest.skip("the labelled pages are not beside this checkout")
    return SHARED


@pytest.fixture(scope="session", autouse=True)
def one_application(qapp: Any) -> Iterator[None]:
    """Make the one application of the session first: a report would make one that cannot show windows."""
    yield
    # The screenless clipboard lives longer than Python, and would bring down whatever a test made and left in it.
    qapp.clipboard().clear()


@pytest.fixture(scope="module", autouse=True)
def garbage_of_windows(request: pytest.FixtureRequest) -> Iterator[None]:
    """Look for garbage after each module that made windows, so that no thread of a later test destroys their parts."""
    yield
    if not _WITH_WINDOWS.isdisjoint(request.path.parts):
        gc.collect()


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test, so that none ever sees the developer's store, settings or caches."""
    home = tmp_path_factory.mktemp("home")
    for variable, value in _folders(home).items():
        monkeypatch.setenv(variable, value)
    return home


def _refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    """Raise when something connects further than this machine: the program promises that it never does."""
    if event == "socket.connect":
        address = arguments[1]
        if isinstance(address, tuple) and address[0] not in ("127.0.0.1", "::1", "localhost"):
            raise AssertionError(f"a connection to {address[0]} was tried")


sys.addaudithook(_refuse_network)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Any:
    """Remember a failure: its traceback keeps widgets alive, which is then no fault of its own."""
    report = yield
    if report.failed:
        item.stash[_failed] = True
    return report


@pytest.fixture(autouse=True)
def no_window_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a window behind: it would answer events meant for the next test's."""
    before = set(_windows())
    yield
    left = [window for window in _windows() if window not in before]
    if left:
        # Only now, it takes a while: a window in a reference cycle is not left behind. Starting the program freezes
        # what it made, which would keep such a window.
        gc.unfreeze()
        gc.collect()
        left = [window for window in _windows() if window not in before]
    if not left:
        return
    names = ", ".join(sorted(f"{type(window).__name__} {window.objectName()!r}" for window in left))
    for window in left:
        window.close()
        window.deleteLater()
    _delete_pending()
    if not request.node.stash.get(_failed, False):
        pytest.fail(f"windows left behind: {names}")


def _windows() -> list[Any]:
    """The windows there are, when Qt is in use at all; without those that Qt makes and keeps for itself."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    _delete_pending()
    return [
        window for window in widgets.QApplication.topLevelWidgets() if window.metaObject().className() != "QTipLabel"
    ]


def _delete_pending() -> None:
    """Carry out what deleteLater() was asked for."""
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
