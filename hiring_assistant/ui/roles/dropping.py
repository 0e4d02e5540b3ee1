"""Role pages and packets dropped anywhere on the window, with a hint of what will happen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from hiring_assistant.roles.discover import PAGE_SUFFIXES as PAGE_FILES
from hiring_assistant.ui.kits.role_files import is_role_file
from hiring_assistant.ui.packets.files import is_packet
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.widgets.labels import label

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context

PAGE_SUFFIXES = frozenset({*PAGE_FILES, ".zip"})
_TAKING = frozenset({"reading"})
"""Pages that take the whole window and yet take role pages that are dropped."""
_TEXT_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit)


def is_taken(path: Path) -> bool:
    """Whether a dropped path is a role page, an archive or folder of them, or a packet."""
    return _is_sent(path) or path.suffix.lower() in PAGE_SUFFIXES or path.is_dir()


def _is_sent(path: Path) -> bool:
    """Whether somebody made the file with this program, to be looked into first."""
    return is_packet(path) or is_role_file(path)


class DropHint(QFrame):
    """Says over the window what dropping will do. It takes no events itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        set_role(self, "overlay")
        self._text = label("", "section", self)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addWidget(self._text)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, text: str) -> None:
        """Show this sentence in the middle of the window."""
        self._text.setText(text)
        room = self._window.size()
        width, height = min(460, room.width() - 60), 110
        self.setGeometry((room.width() - width) // 2, (room.height() - height) // 2, width, height)
        self.show()
        self.raise_()


class Dropping(QObject):
    """Takes files and folders that are dropped on the window: role pages are imported, packets looked into.

    It listens to the native window, since a text field under the mouse would else take the path as text. Widgets that
    take files themselves (the page of a candidate attaches them) keep theirs, except for packets and folders; and
    while a page takes the whole window (a call) nothing is taken.
    """

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._native: QObject | None = None
        self._dropped: list[Path] = []
        self.hint = DropHint(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self._watch_native()

    def _watch_native(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._native:
            self._native = handle
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drags over and drops on the window."""
        kind = event.type()
        if kind in (QEvent.Type.Show, QEvent.Type.WinIdChange) and watched is self._window:
            self._watch_native()
        elif isinstance(event, QDropEvent) and kind in _DRAGS:
            return self._drag(event)
        elif kind == QEvent.Type.DragLeave:
            self.hint.hide()
        return super().eventFilter(watched, event)

    def _drag(self, event: QDropEvent) -> bool:
        paths = self._wanted(event)
        if not paths:
            self.hint.hide()
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.hint.hide()
            self._dropped = paths
            # The drag belongs to another program, which waits until this event is done.
            QTimer.singleShot(0, self, self._take)
        elif isinstance(event, QDragEnterEvent | QDragMoveEvent) and self.hint.isHidden():
            self.hint.say(self._told(paths))
        return True

    def _wanted(self, event: QDropEvent) -> list[Path]:
        page = self._context.navigator.current
        if page is None or (page.full and page.key not in _TAKING):
            return []
        urls = event.mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if len(paths) < len(urls) or not any(map(is_taken, paths)):
            return []
        if all(path.is_file() and not _is_sent(path) for path in paths) and self._has_taker(event):
            return []
        return paths

    def _has_taker(self, event: QDropEvent) -> bool:
        """Whether something below the mouse, other than a text field, takes dropped files itself."""
        under = self._window.childAt(event.position().toPoint())
        while under is not None and under is not self._window:
            text = isinstance(under, _TEXT_FIELDS) or isinstance(under.parentWidget(), _TEXT_FIELDS)
            if under.acceptDrops() and not text:
                return True
            under = under.parentWidget()
        return False

    def _told(self, paths: list[Path]) -> str:
        if any(map(_is_sent, paths)):
            return self.tr("Drop to look into the file")
        if len(paths) == 1:
            return self.tr("Drop to import %1").replace("%1", paths[0].name)
        return self.tr("Drop to import role pages")

    @Slot()
    def _take(self) -> None:
        paths, self._dropped = self._dropped, []
        take_paths(self._context, paths)


_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


def take_paths(context: Context, paths: list[Path]) -> None:
    """Import the role pages among these files and folders; the first packet or shared role is looked into instead."""
    packets = [path for path in paths if is_packet(path)]
    if packets:
        from hiring_assistant.ui.packets.take_in import open_take_in

        open_take_in(context, packets[0])
        return
    shared = [path for path in paths if is_role_file(path)]
    if shared:
        from hiring_assistant.ui.kits.take_role import open_take_role

        open_take_role(context, shared[0])
        return
    from hiring_assistant.ui.roles.page import RolesPage

    if paths and context.navigator.go("roles"):
        page = context.navigator.current
        if isinstance(page, RolesPage):
            page.bring_in(paths)
