"""Rating a requirement from 1 to 5, or saying why not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from hiring_assistant.domain.scorecard import NotAssessedReason
from hiring_assistant.ui.theme.roles import set_look, set_role

NOT_ASSESSED = 0
_DIGITS = {getattr(Qt.Key, f"Key_{digit}").value: digit for digit in range(6)}


def reason_text(reason: str) -> str:
    """What a reason for not assessing (``domain.scorecard.NotAssessedReason``) is called."""
    translate = QCoreApplication.translate
    return {
        NotAssessedReason.NOT_ASKED: translate("RatingControl", "Not asked"),
        NotAssessedReason.OUT_OF_TIME: translate("RatingControl", "Out of time"),
        NotAssessedReason.NO_EXAMPLE: translate("RatingControl", "No example given"),
        NotAssessedReason.NOT_QUALIFIED: translate("RatingControl", "I cannot judge this"),
    }[NotAssessedReason(reason)]


class RatingControl(QWidget):
    """Six segments in a row: 1 to 5 and "not assessed".

    Keys while it has the focus: 1 to 5 rate; 0 marks as not assessed ("not asked"), and again 0 opens the reasons;
    left and right choose a segment without rating, and only then Enter or Space rates, so that nobody who goes on
    typing rates by it; Delete or Backspace takes the rating back. Tab goes through the whole control in one step.
    Setting the value by program emits nothing. ``typed`` is emitted with letters, which mean nothing here.
    """

    rated = Signal(int)
    not_assessed = Signal(str)
    cleared = Signal()
    focused = Signal()
    typed = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__(parent)
        self._name = name
        self._compact = compact
        self._reason: str | None = None
        self._named: tuple[str, str | None] | None = None
        self._chosen = self._choosing = False
        self._buttons: list[QPushButton] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for value in (1, 2, 3, 4, 5, NOT_ASSESSED):
            button = QPushButton(str(value), self)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("rating", str(value))
            button.setProperty("edge", {1: "first", NOT_ASSESSED: "last"}.get(value, "none"))
            set_role(button, "rating")
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            button.installEventFilter(self)
            self._group.addButton(button, value)
            self._buttons.append(button)
            row.addWidget(button)
        self._menu = QMenu(self)
        self._menu.setAccessibleName(self.tr("Why not assessed"))
        for reason in NotAssessedReason:
            action = QAction(reason_text(reason), self._menu)
            action.setData(reason.value)
            self._menu.addAction(action)
        self._menu.triggered.connect(self._reason_picked)
        self._group.idClicked.connect(self._clicked)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._show(None, None)

    # State

    @property
    def value(self) -> int | None:
        """The rating, or None."""
        checked = next((b for b in self._buttons if b.isChecked()), None)
        id_ = self._group.id(checked) if checked else NOT_ASSESSED
        return id_ or None

    @property
    def reason(self) -> str | None:
        """Why it was not assessed (a ``NotAssessedReason`` value), or None."""
        return self._reason

    def set_name(self, name: str) -> None:
        """Set what is rated, for screen readers."""
        self._name = name
        self._show(self.value, self._reason)

    def set_compact(self, compact: bool) -> None:
        """Say "not assessed" in few letters, or in full."""
        if compact is not self._compact:
            self._compact = compact
            self._named = None
            self._show(self.value, self._reason)

    def set_rating(self, value: int | None, reason: str | None = None, *, name: str | None = None) -> None:
        """Show a rating, or a reason why there is none, or neither (still open). Emits nothing.

        ``name`` also sets what is rated.
        """
        if name is not None:
            self._name = name
        self._show(value, None if value is not None else reason)

    # Inside

    def _show(self, value: int | None, reason: str | None) -> None:
        self._reason = reason
        for button in self._buttons:
            id_ = self._group.id(button)
            button.setChecked(id_ == value if id_ else reason is not None)
        if (self._name, reason) != self._named:
            self._name_segments(reason)
        at = next((b for b in self._buttons if b.isChecked()), self._buttons[0])
        self._take_tab_stop(next((b for b in self._buttons if b.hasFocus()), at))
        if value is not None:
            state = self.tr("rated %1").replace("%1", str(value))
        else:
            state = reason_text(reason) if reason else self.tr("not rated yet")
        self.setAccessibleName(f"{self._name}: {state}" if self._name else state)

    def _name_segments(self, reason: str | None) -> None:
        self._named = (self._name, reason)
        if reason is not None:
            self._buttons[-1].setText(f"{reason_text(reason)} ▾")
        else:
            self._buttons[-1].setText(self.tr("n/a ▾") if self._compact else self.tr("not assessed ▾"))
        for button in self._buttons:
            id_ = self._group.id(button)
            if id_:
                said = self.tr("Rate %1 of 5").replace("%1", str(id_))
            else:
                said = reason_text(reason) if reason else self.tr("Not assessed")
            button.setAccessibleName(f"{self._name}: {said}" if self._name else said)
            button.setToolTip(said)
            button.setAccessibleDescription(self.tr("1 to 5 rate; or choose with the arrow keys, then press Enter"))

    def _take_tab_stop(self, stop: QPushButton) -> None:
        if self.focusProxy() is stop:
            return
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(stop)

    def _rate(self, value: int) -> None:
        self._show(value, None)
        self.rated.emit(value)

    def _mark(self, reason: str) -> None:
        self._show(None, reason)
        self.not_assessed.emit(reason)

    def _open_reasons(self) -> None:
        last = self._buttons[-1]
        self._menu.popup(last.mapToGlobal(last.rect().bottomLeft()))

    @Slot(int)
    def _clicked(self, id_: int) -> None:
        self._show(self.value if id_ == NOT_ASSESSED and self._reason is None else None, self._reason)
        if id_ == NOT_ASSESSED:
            self._open_reasons()
        else:
            self._rate(id_)

    @Slot(QAction)
    def _reason_picked(self, action: QAction) -> None:
        self._mark(str(action.data()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys and focus of the segments."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QPushButton):
            self._take_tab_stop(watched)
            self._mark_focus(chosen=self._choosing)
            self.focused.emit()
        elif event.type() == QEvent.Type.FocusOut and not self._choosing:
            self._mark_focus(chosen=False, here=False)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(watched, event):
            return True
        return super().eventFilter(watched, event)

    def _mark_focus(self, *, chosen: bool, here: bool = True) -> None:
        """Show the focus around the whole control, or around the segment that arrow keys have chosen."""
        self._chosen = chosen
        shown = "segment" if chosen else "group" if here else ""
        for button in self._buttons:
            set_look(button, "ring", shown)

    def _choose(self, button: QPushButton) -> None:
        self._choosing = True
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choosing = False
        self._mark_focus(chosen=True)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not isinstance(watched, QPushButton) or plain not in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        ):
            return False
        key = event.key()
        if event.text().strip() and event.text().isprintable() and key not in _DIGITS:
            self.typed.emit(event.text())
            return True
        if plain:
            return key == Qt.Key.Key_Space  # Shift and Space is a space as well.
        digit = _DIGITS.get(key)
        if digit:
            self._rate(digit)
        elif digit == NOT_ASSESSED:
            if self._reason is None:
                self._mark(NotAssessedReason.NOT_ASKED.value)
            else:
                self._open_reasons()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._show(None, None)
            self.cleared.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            rightwards = (key == Qt.Key.Key_Right) == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
            at = self._buttons.index(watched) + (1 if rightwards else -1)
            self._choose(self._buttons[min(max(at, 0), len(self._buttons) - 1)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self._chosen:
                watched.click()
        else:
            return False
        return True
