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
        ("reading.tracks.grade", translate("reading", "Grade of the track…"), (), None),
        ("reading.tracks.add", translate("reading", "Add a track…"), ("Ctrl+T",), None),
        ("ways.take_as_requirement", translate("reading", "Read the line as a requirement"), ("Ctrl+1",), _can_take),
        (
            "ways.take_as_responsibility",
            translate("reading", "Read the line as a responsibility"),
            ("Ctrl+2",),
            _can_take,
        ),
        ("ways.take_as_stage", translate("reading", "Read the line as a stage"), ("Ctrl+3",), _can_take),
        ("ways.take_as_track", translate("reading", "Read the line as the name of a track"), ("Ctrl+4",), _can_take),
        ("ways.take_as_title", translate("reading", "Read the line as the role's title"), ("Ctrl+5",), _can_take),
        ("ways.next_unread", translate("reading", "Next line that nothing was read from"), ("F8",), _has_unread),
        ("ways.previous_unread", translate("reading", "The one before it"), ("Shift+F8",), _has_unread),
        ("ways.next_note", translate("reading", "Next note on the reading"), ("F7",), _has_notes),
        ("source.find_bar.ask", translate("reading", "Find in the page"), ("Ctrl+F",), _can_undo),
        ("show_changes", translate("reading", "What this version changes"), (), _has_before),
        ("undo", translate("reading", "Undo the correction"), ("Ctrl+Z",), _can_undo),
        ("redo", translate("reading", "Make the correction again"), ("Ctrl+Shift+Z", "Ctrl+Y"), _can_undo),
        ("take_all_back", translate("reading", "Take all corrections back"), (), _is_corrected),
        ("next_page", translate("reading", "Next page"), ("Ctrl+PgDown",), None),
        ("leave_out", translate("reading", "Leave the page out, unkept"), (), _is_fresh),
        ("keep", translate("reading", "Keep the page and go on"), ("Ctrl+Return",), None),
    )
    for path, text, keys, can in rows:
        enabled = OnPage(context, "reading", can) if can else None
        call = OnPage(context, "reading", partial(_do, path))
        id_ = "reading." + path.removeprefix("reading.").replace("tracks.", "track_").replace("title.", "title_")
        id_ = id_.replace("ways.", "").replace("source.find_bar.ask", "find")
        context.actions.add(Action(id_, text, call, Group.ROLES, keys, enabled, page="reading"))


def _on_row(page: ReadingPage) -> bool:
    return page.reading.in_tables


def _can_take(page: ReadingPage) -> bool:
    return page.ways.can_take


def _has_unread(page: ReadingPage) -> bool:
    return page.ways.has_unread


def _has_notes(page: ReadingPage) -> bool:
    return page.ways.has_notes


def _is_fresh(page: ReadingPage) -> bool:
    return page.is_fresh


def _has_before(page: ReadingPage) -> bool:
    return page.current is not None and page.current.number > 1


def _is_corrected(page: ReadingPage) -> bool:
    return page.current is not None and bool(page.current.corrected.applied)


def _can_undo(page: ReadingPage) -> bool:
    return page.current is not None


def _do(path: str, page: ReadingPage) -> None:
    attrgetter(path)(page)()
