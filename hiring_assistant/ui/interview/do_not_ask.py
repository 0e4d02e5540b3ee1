"""What is not asked in an interview, always at hand."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiring_assistant.ui.widgets.buttons import LinkButton
from hiring_assistant.ui.widgets.labels import label


class DoNotAsk(QWidget):
    """A line of examples, and the whole list in its place when asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = label("", "small", self)
        self._more = LinkButton("", self)
        self._more.clicked.connect(self._toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 4)
        column.setSpacing(0)
        text_row = QVBoxLayout()
        text_row.setContentsMargins(4, 0, 0, 0)  # The button has as much inside its border.
        text_row.addWidget(self._text)
        column.addLayout(text_row)
        row = QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._more)
        column.addLayout(row)
        self._whole = True
        self._toggle()

    @Slot()
    def _toggle(self) -> None:
        self._whole = not self._whole
        if self._whole:
            self._text.setText("\n".join([self.tr("Do not ask about"), *(f"· {topic}" for topic in self._topics())]))
            self._more.setText(self.tr("Shorter"))
        else:
            self._text.setText(self.tr("Do not ask about age, family, health, religion, origin…"))
            self._more.setText(self.tr("Full list"))
        self._more.setMaximumWidth(self._more.sizeHint().width())

    def _topics(self) -> tuple[str, ...]:
        return (
            self.tr("age or date of birth"),
            self.tr("race or colour"),
            self.tr("religion or belief"),
            self.tr("sex, gender identity or orientation"),
            self.tr("pregnancy, children or plans for a family"),
            self.tr("marital status"),
            self.tr("national origin or ancestry"),
            self.tr("the language spoken at home"),
            self.tr("health, illness or disability"),
            self.tr("genetic information"),
        )
