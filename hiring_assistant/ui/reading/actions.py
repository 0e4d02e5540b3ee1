"""What can be done while a reading is reviewed, by key and palette."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.ui.shell.actions import Action, Group
from hiring_assistant.ui.shell.page_actions import OnPage

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context
    from hiring_assistant.ui.reading.page import ReadingPage

translate = QCoreApplication.translate


def register(context: Context) -> None:
    """Add the actions of the review."""
    rows: tuple[tuple[str, str, tuple[str, ...], Callable[[ReadingPage], bool] | None], ...] = (
        ("switch_side", translate("reading", "From source to reading and back"), ("F6",), None),
        ("reading.edit", translate("reading", "Correct the words at hand"), ("F2",), None),
        ("reading.toggle", translate("reading", "Must or nice to have, optional or not"), ("Ctrl+D",), _on_row),
        ("reading.remove", translate("reading", "Remove what is selected"), ("Del",), _on_row),
        ("reading.merge", translate("reading", "Merge with the next, or all selected"), ("Ctrl+M",), _on_row),
        ("reading.split_entry", translate("reading", "Split into several…"), ("Ctrl+Shift+M",), _on_row),
        ("reading.move_up", translate("reading", "Move up"), ("Alt+Up",), _on_row),
        ("reading.move_down", translate("reading", "Move down"), ("Alt+Down",), _on_row),
        ("reading.edit_questions", translate("reading", "Questions of the stage…"), ("Ctrl+G",), None),
        ("reading.title.edit", translate("reading", "Correct the role's title…"), ("Ctrl+Shift+R",), None),
        ("reading.tracks.rename", translate("reading", "Rename the track…"), ("Ctrl+R",), None),
        ("reading.tracks.add", translate("reading", "Add a track…"), ("Ctrl+T",), None),
        ("undo", translate("reading", "Undo the correction"), ("Ctrl+Z",), _can_undo),
        ("next_page", translate("reading", "Next page"), ("Ctrl+PgDown",), None),
        ("keep", translate("reading", "Keep the page and go on"), ("Ctrl+Return",), None),
    )
    for path, text, keys, can in rows:
        enabled = OnPage(context, "reading", can) if can else None
        call = OnPage(context, "reading", partial(_do, path))
        id_ = "reading." + path.removeprefix("reading.").replace("tracks.", "track_").replace("title.", "title_")
        context.actions.add(Action(id_, text, call, Group.ROLES, keys, enabled, page="reading"))


def _on_row(page: ReadingPage) -> bool:
    return page.reading.in_tables


def _can_undo(page: ReadingPage) -> bool:
    return page.current is not None


def _do(path: str, page: ReadingPage) -> None:
    attrgetter(path)(page)()
