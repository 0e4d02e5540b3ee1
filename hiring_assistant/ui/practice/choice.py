"""Rating from 1 to 5, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from hiring_assistant.ui.pictures.scale import VALUES
from hiring_assistant.ui.theme.roles import set_look, set_role
from hiring_assistant.ui.widgets.press_button import PressButton


class RatingChoice(QWidget):
    """Five segments in a row. Arrow keys go from one to the next; Enter and Space rate; ``rated`` tells the rating."""

    rated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for value in VALUES:
            button = PressButton(str(value), self)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleName(self.tr("Rate {value} of 5").format(value=value))
            set_look(button, "rating", str(value))
            set_look(button, "edge", {VALUES[0]: "first", VALUES[-1]: "end"}.get(value, "none"))
            set_role(button, "rating")
            self._group.addButton(button, value)
            row.addWidget(button)
        self._group.idClicked.connect(self._clicked)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_value(None)

    @property
    def value(self) -> int | None:
        """The rating shown."""
        checked = next((button for button in self._group.buttons() if button.isChecked()), None)
        return self._group.id(checked) if checked is not None else None

    def show_value(self, value: int | None) -> None:
        """Show a rating, or None; emits nothing."""
        for button in self._group.buttons():
            at = self._group.id(button)
            button.setChecked(at == value)
            stop = at == (value or VALUES[0])
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)
            if stop:
                self.setFocusProxy(button)

    @Slot(int)
    def _clicked(self, value: int) -> None:
        self.show_value(value)
        self.rated.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from one to the next."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() not in steps:
            super().keyPressEvent(event)
            return
        buttons = self._group.buttons()
        at = next((place for place, button in enumerate(buttons) if button.hasFocus()), 0)
        step = steps[Qt.Key(event.key())] * (1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -1)
        buttons[min(max(at + step, 0), len(buttons) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
