"""A drawing on a page: seen, read by screen readers, opened as a table, copied."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from hiring_assistant.ui.pictures.copying import copy_numbers, copy_picture
from hiring_assistant.ui.pictures.drawing import Drawing
from hiring_assistant.ui.pictures.numbers_table import NumbersPopup
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.claimed_keys import claim

_PAD = 4
"""Room around the drawing for the focus ring."""


class Picture(QWidget):
    """Shows one drawing. With the focus on it, Enter opens its numbers as a table and Ctrl+C copies it as an image;
    the context menu (also by its key) has both.
    """

    def __init__(self, drawing: Drawing, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        theme.changed.connect(self._theme_changed)
        self.show_drawing(drawing)

    @property
    def drawing(self) -> Drawing:
        """What is shown."""
        return self._drawing

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another drawing instead."""
        self._drawing = drawing
        self.setAccessibleName(drawing.title)
        self.setAccessibleDescription(drawing.numbers().told)
        self.setToolTip(self.tr("Enter shows the numbers, Ctrl+C copies the picture"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """What the drawing asks for."""
        size = self._drawing.size(self._theme).toSize()
        return QSize(size.width() + 2 * _PAD, size.height() + 2 * _PAD)

    def minimumSizeHint(self) -> QSize:
        """Its height, and half its width: names are cut before the page scrolls sideways."""
        hint = self.sizeHint()
        return QSize(hint.width() // 2, hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it, with a ring while it has the focus."""
        painter = QPainter(self)
        self._drawing.paint(painter, QRectF(self.rect()).adjusted(_PAD, _PAD, -_PAD, -_PAD), self._theme)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open the numbers, Ctrl+C copies."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.show_numbers()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+C for the picture where a page would use it."""
        return claim(event, QKeySequence.StandardKey.Copy) or super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copy the picture, copy or show its numbers."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """What can be done with the picture."""
        menu = QMenu(self)
        menu.addAction(self.tr("Copy picture"), QKeySequence(QKeySequence.StandardKey.Copy), self.copy)
        menu.addAction(self.tr("Copy numbers"), self.copy_numbers)
        menu.addAction(self.tr("Show numbers"), QKeySequence(Qt.Key.Key_Return), self.show_numbers)
        return menu

    @Slot()
    def copy(self) -> None:
        """Put it on the clipboard as an image with title and numbers."""
        copy_picture(self._drawing, self._theme, self.width())

    @Slot()
    def copy_numbers(self) -> None:
        """Put its numbers on the clipboard."""
        copy_numbers(self._drawing)

    @Slot()
    def show_numbers(self) -> None:
        """Open its numbers as a table below it."""
        NumbersPopup(self._drawing, self._theme, self).open_below(self)

    @Slot()
    def _theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
