"""The line at the bottom: whether all is saved, where, and keys worth knowing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.widgets.key_hint import KeyHint
from hiring_assistant.ui.widgets.labels import ElidedLabel, label

_NEWS_MS = 6_000
"""News stand for so long."""


class StatusBar(QFrame):
    """Saved state, place and key of the store at the left; the page's own words and its keys at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "foot")
        self.keys_now: Callable[[str], str] = str
        self._page_text = ""
        self._news = QTimer(self)
        self._news.setSingleShot(True)
        self._news.setInterval(_NEWS_MS)
        self._news.timeout.connect(self.end_news)
        self._usual_hints: tuple[tuple[str, str], ...] = ()
        self.setAccessibleName(self.tr("Status"))
        self._saved = label("", "small", self, wrap=False)
        self._place = ElidedLabel(self.tr("Offline · this computer only"), "small", self)
        self._key = ElidedLabel("", "small", self)
        self._text = ElidedLabel("", "small", self)
        self._hint_box = QWidget(self)
        self._hints = QHBoxLayout(self._hint_box)
        self._hints.setContentsMargins(0, 0, 0, 0)
        self._hints.setSpacing(12)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(18)
        row.addWidget(self._saved)
        row.addWidget(self._place)
        row.addWidget(self._key)
        row.addStretch(1)
        row.addWidget(self._text)
        row.addWidget(self._hint_box)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.opening()

    @property
    def saved_text(self) -> str:
        """What it says about saving."""
        return self._saved.text()

    def opening(self) -> None:
        """Say that the store is being opened."""
        self._say_saved(self.tr("Opening…"))

    def not_open(self) -> None:
        """Say that no store is open."""
        self._say_saved(self.tr("No store is open"))

    def all_saved(self) -> None:
        """Say that there is nothing left to save."""
        self._say_saved(self.tr("● All changes saved"))

    def saved(self, at: datetime) -> None:
        """Say when the last change was saved (aware time; shown in local time to the second)."""
        self._say_saved(self.tr("● Saved %1").replace("%1", at.astimezone().strftime("%H:%M:%S")))

    def saving(self) -> None:
        """Say that something typed is about to be saved."""
        self._say_saved(self.tr("○ Saving…"))

    def not_saved(self) -> None:
        """Say that saving failed; the message strip says why."""
        self._say_saved(self.tr("⚠ Not saved yet"))

    def nothing_stored(self) -> None:
        """Say that what is shown is not kept yet (the review of an import)."""
        self._say_saved(self.tr("● Nothing stored yet"))

    def draft_saved(self) -> None:
        """Say that what was made of a page is saved, and the page itself not kept yet."""
        self._say_saved(self.tr("● Draft saved, not kept yet"))

    def set_key_place(self, text: str) -> None:
        """Say where the key of the store is kept."""
        self._key.setText(text)

    def set_text(self, text: str) -> None:
        """The page's own words at the right (``3 of 6 rated``), which screen readers say; "" for none."""
        self._page_text = text
        self._news.stop()
        self._say(text)

    def tell_shortly(self, text: str) -> None:
        """Say something in the place of the page's own words, for some seconds or until ``end_news``."""
        self._say(text)
        self._news.start()

    @Slot()
    def end_news(self) -> None:
        """Show the page's own words again."""
        if self._text.text() != self._page_text:
            self._news.stop()
            self._text.setText(self._page_text)

    def _say(self, text: str) -> None:
        if text and text != self._text.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._text, text))
        self._text.setText(text)

    def set_roomy(self, roomy: bool) -> None:
        """Where there is little room only the saved state and the page's own words are shown."""
        for widget in (self._place, self._key, self._hint_box):
            widget.setVisible(roomy)

    def set_hints(self, hints: Iterable[tuple[str, str]]) -> None:
        """Keys as they usually are and what they do, at the right end; ``keys_now`` says which keys they are now."""
        self._usual_hints = tuple(hints)
        while (item := self._hints.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for usual, does in self._usual_hints:
            shortcut = self.keys_now(usual)
            if shortcut:
                self._hints.addWidget(KeyHint(shortcut, does, self._hint_box))
        self._fit_hints()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave hints out where they have no room."""
        super().resizeEvent(event)
        self._fit_hints()

    def _fit_hints(self) -> None:
        """Show as many hints as there is room for, the first ones; half a word helps nobody."""
        taken = sum(part.minimumSizeHint().width() + 18 for part in (self._saved, self._place, self._key, self._text))
        room = self.width() - taken - 2 * 16
        for at in range(self._hints.count()):
            item = self._hints.itemAt(at)
            hint = item.widget() if item is not None else None
            if hint is not None:
                room -= hint.sizeHint().width() + self._hints.spacing()
                hint.setVisible(room >= 0)

    @Slot()
    def show_hints_anew(self) -> None:
        """Keys were changed."""
        self.set_hints(self._usual_hints)

    @Slot()
    def _say_saved(self, text: str) -> None:
        self._saved.setText(text)
        self._saved.setAccessibleName(text.lstrip("●○⚠ "))
