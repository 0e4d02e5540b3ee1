"""What is said and asked before a kit is brought into use."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from hiring_assistant.domain.kit import KitWarning
from hiring_assistant.ui import telling
from hiring_assistant.ui.roles import phrases
from hiring_assistant.ui.roles.column import Column
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip

_MOST = 6


class ReadyPanel(Card):
    """``given`` is emitted with the reason ("" where none is needed) and whether planned interviews go along."""

    given = Signal(str, bool)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._told = label("", parent=self)
        self._warnings = Column(self, spacing=2)
        self._strip = MessageStrip(self, closable=False)
        self.reason = QLineEdit(self)
        self.reason.setAccessibleName(self.tr("Why the kit changes"))
        self.reason.setPlaceholderText(self.tr("Why the kit changes; it is kept with the version"))
        self.reason.returnPressed.connect(self.give)
        self.move_planned = QCheckBox("", self)
        self.do_button = PrimaryButton(self.tr("Ready for interviews"), self)
        self.do_button.clicked.connect(self.give)
        self.cancel_button = Button(self.tr("Go on editing"), parent=self)
        self.cancel_button.clicked.connect(self.give_up)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.do_button)
        self.body.addWidget(self._told)
        self.body.addWidget(self._warnings)
        self.body.addWidget(self.reason)
        self.body.addWidget(self.move_planned)
        self.body.addWidget(self._strip)
        self.body.addLayout(row)
        self.hide()

    def ask(self, number: int, warnings: Sequence[KitWarning], *, needs_reason: bool, planned: int) -> None:
        """Ask before version ``number`` comes into use; ``planned`` interviews could go along."""
        self.set_heading(self.tr("Version %1 for interviews").replace("%1", str(number)))
        said = [self.tr("Interviews planned from now on are held with it. Those held so far keep theirs.")]
        if needs_reason:
            said.append(self.tr("An interview was held with the version before, so say why the kit changes."))
        self._told.setText(" ".join(said))
        shown: list[QWidget] = [label(f"⚠ {telling.told(warning.message)}", "warn") for warning in warnings[:_MOST]]
        if len(warnings) > _MOST:
            more = phrases.number(len(warnings) - _MOST)
            shown.append(label(self.tr("…and %1 more").replace("%1", more), "mute"))
        self._warnings.replace(shown)
        self._warnings.setVisible(bool(shown))
        self.reason.clear()
        self.reason.setVisible(needs_reason)
        self.move_planned.setVisible(planned > 0)
        self.move_planned.setChecked(planned > 0)
        one = self.tr("Hold the interview that is planned with the version before with this one")
        many = self.tr("Hold the %1 interviews that are planned with the version before with this one")
        self.move_planned.setText(phrases.counted(planned, one, many))
        self._strip.withdraw()
        self.show()
        (self.reason if needs_reason else self.do_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def complain(self, sentence: str) -> None:
        """Say in the panel what is wrong."""
        self._strip.say(sentence, "warning")
        if not self.reason.isHidden():
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def give(self) -> None:
        """Bring it into use."""
        self.given.emit(self.reason.text(), not self.move_planned.isHidden() and self.move_planned.isChecked())

    @Slot()
    def give_up(self) -> None:
        """Leave it as it is."""
        self.hide()
        self.given_up.emit()
