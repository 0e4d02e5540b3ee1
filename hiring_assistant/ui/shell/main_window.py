"""The window: top bar, places, page area, status bar."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from hiring_assistant.ui.shell.actions import ActionRegistry
from hiring_assistant.ui.shell.file_drops import FileDrops
from hiring_assistant.ui.shell.focus_keeper import FocusKeeper
from hiring_assistant.ui.shell.menus import ProgramMenu
from hiring_assistant.ui.shell.messages import Messages
from hiring_assistant.ui.shell.navigation import Navigation
from hiring_assistant.ui.shell.navigator import Navigator
from hiring_assistant.ui.shell.screen_capture import CaptureGuard
from hiring_assistant.ui.shell.skeleton import Skeleton
from hiring_assistant.ui.shell.status_bar import StatusBar
from hiring_assistant.ui.shell.top_bar import TopBar
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from hiring_assistant.ui.shell.palette import CommandPalette

SMALLEST = QSize(380, 480)
"""The window can be as small as the narrow mode of an interview; pages are laid out for 1024 x 700 and up."""

_ROOMY = 680
"""Width in the design below which the list of places and the like are left out; it grows with the text."""

_NEWS_S = 1.0
"""Seconds for which a message outlasts a change of page."""

USUAL = QSize(1280, 840)


class _Strips(QVBoxLayout):
    """Takes no room, its margins included, while none of its strips is shown."""

    def sizeHint(self) -> QSize:
        """As much as what is shown."""
        return QSize() if self.isEmpty() else super().sizeHint()

    def minimumSize(self) -> QSize:
        """As much as what is shown."""
        return QSize() if self.isEmpty() else super().minimumSize()


class MainWindow(QMainWindow):
    """The frame around the pages. It is shown before anything is loaded; ``first_painted`` then says: load now.

    ``undo_asked`` is emitted by the Undo button of a message that has no undo of its own; ``closing`` when the window
    is about to close and no page objected.
    """

    first_painted = Signal()
    undo_asked = Signal()
    closing = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._painted = False
        self._said_at = 0.0
        self._palette: CommandPalette | None = None
        self.setWindowTitle("Hiring Assistant")
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        self.top_bar = TopBar(self)
        self.navigation = Navigation(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(Skeleton(self.stack))
        self.status = StatusBar(self)
        self.actions_registry = ActionRegistry(self)
        self.actions_registry.keys_changed.connect(self._keys_changed)
        self.actions_registry.running.connect(self.status.end_news)
        self.status.keys_now = self.actions_registry.keys_now
        self.navigator = Navigator(self.stack, self)
        FocusKeeper(self.stack, self)
        self.messages = Messages(self)
        self.capture = CaptureGuard(self)
        self.capture.failed.connect(self.messages.problem)
        self.files = FileDrops(self)
        self.banner = MessageStrip(self, closable=False, slim=True)
        set_role(self.banner, "banner")
        self.message = MessageStrip(self)
        self._strips = _Strips()
        self._strips.setContentsMargins(0, 0, 0, 0)
        self._strips.setSpacing(4)
        self._strips.addWidget(self.message)
        self._lay_out()
        menu = ProgramMenu(self.actions_registry, self)
        self.top_bar.set_menu(menu)
        if sys.platform == "darwin":
            # There the menu bar is at the top of the screen, where people look for it.
            menu.spread_over(self.menuBar())
        self.messages.asked.connect(self._show_message)
        self.messages.withdrawn.connect(self.message.withdraw)
        self.navigation.picked.connect(self._picked)
        self.navigator.moved.connect(self._moved)
        theme.changed.connect(self._fit)
        self.navigator.moved.connect(self.actions_registry.set_page)

    def _lay_out(self) -> None:
        page_area = QVBoxLayout()
        page_area.setContentsMargins(0, 0, 0, 0)
        page_area.setSpacing(0)
        self._strips.setContentsMargins(16, 8, 16, 0)
        page_area.addLayout(self._strips)
        page_area.addWidget(self.stack, 1)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.navigation)
        middle.addLayout(page_area, 1)
        root = QWidget(self)
        column = QVBoxLayout(root)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self.banner)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(root)

    @Slot()
    def _keys_changed(self) -> None:
        self.status.show_hints_anew()
        self._tell_keys()

    def _tell_keys(self) -> None:
        now = self.actions_registry.keys_now
        self.top_bar.show_keys(now("Ctrl+K"), now("F10"))

    # What the program says to the window

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip (such as progress) below the message, above the page."""
        self._strips.addWidget(strip)

    def show_banner(self, text: str, button: str = "") -> None:
        """Show a sentence below the top bar that stays (the sample store); ``banner.pressed`` tells of its button."""
        self.banner.say(text, "warning", button)

    def tell_shortly(self, text: str) -> None:
        """Say something in the status bar, where nothing moves for it, for some seconds or until the next action."""
        self.message.withdraw()
        self.status.tell_shortly(text)

    def geometry_text(self) -> str:
        """Size and place of the window, to be kept."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_geometry_text(self, text: str) -> None:
        """Take size and place that were kept; anything else is passed over."""
        if text:
            self.restoreGeometry(QByteArray.fromBase64(text.encode("ascii", "ignore")))

    @property
    def palette_panel(self) -> CommandPalette:
        """The command palette, made when it is first asked for."""
        if self._palette is None:
            from hiring_assistant.ui.shell.palette import CommandPalette

            self._palette = CommandPalette(self.actions_registry, self.theme, self)
        return self._palette

    @Slot()
    def come_to_front(self) -> None:
        """Show the window above others."""
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # Inside

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when it is on the screen for the first time."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        page = self.navigator.current
        full, roomy = page is not None and page.full, self.width() >= self.theme.px(_ROOMY)
        self.top_bar.setVisible(not full)
        self.top_bar.set_roomy(roomy)
        # Without the list of places the menu and the palette still lead everywhere.
        self.navigation.setVisible(not full and roomy)
        self.status.set_roomy(roomy)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the page save what is open; it may ask the person to stay."""
        if self.navigator.may_leave():
            self.closing.emit()
            event.accept()
        else:
            event.ignore()

    @Slot(str)
    def _picked(self, key: str) -> None:
        self.navigator.go(key)

    @Slot(str)
    def _moved(self, key: str) -> None:
        page = self.navigator.current
        if page is None:
            return
        # A page may say what it did and then lead elsewhere; that message is still news.
        if time.monotonic() - self._said_at > _NEWS_S:
            self.message.withdraw()
        self._fit()
        self.navigation.mark(page.nav or key)
        self.status.set_text("")
        self.status.set_hints(page.hints())
        self._tell_keys()
        self.setWindowTitle("Hiring Assistant" if page.private else f"{page.title()} — Hiring Assistant")

    @Slot(str, str, str, object)
    def _show_message(self, kind: str, text: str, button: str, call: object) -> None:
        run = call if callable(call) else self.undo_asked.emit
        self._said_at = time.monotonic()
        self.message.say(text, kind, button, run)
