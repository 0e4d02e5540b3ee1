"""Picking a hiring process for a page that has none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from hiring_assistant.ui import telling, wording
from hiring_assistant.ui.roles import phrases
from hiring_assistant.ui.roles.column import Column
from hiring_assistant.ui.widgets.buttons import PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label

if TYPE_CHECKING:
    from hiring_assistant.domain.role import Stage
    from hiring_assistant.kits.processes import ProcessTemplate


def stages_in_words(stages: Sequence[Stage]) -> str:
    """The stages of a process in one line."""
    told = []
    for stage in stages:
        slot = phrases.slot(stage.minutes)
        name = stage.title or wording.stage_kind(stage.kind)
        told.append(f"{name} ({slot})" if slot else name)
    return " → ".join(told)


class _Choice(QWidget):
    """A template as a radio button with its description and stages."""

    def __init__(self, template: ProcessTemplate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.radio = QRadioButton(telling.told(template.title), self)
        about = telling.told(template.description)
        self.radio.setAccessibleDescription(f"{about} {stages_in_words(template.stages)}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(1)
        column.addWidget(self.radio)
        below = QVBoxLayout()
        below.setContentsMargins(26, 0, 0, 0)
        below.setSpacing(1)
        below.addWidget(label(about, parent=self))
        below.addWidget(label(stages_in_words(template.stages), "small", self))
        column.addLayout(below)


class ProcessChoice(Card):
    """“This page has no hiring process”, with the templates to choose from. ``chosen`` is emitted with a key."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("This page has no hiring process"), parent)
        self._keys: tuple[str, ...] = ()
        self.body.addWidget(
            label(
                self.tr(
                    "Choose the stages that candidates for this role go through. The page itself stays as it is, "
                    "and the choice can be taken back until the first interview is planned."
                ),
                parent=self,
            )
        )
        self._column = Column(self, spacing=2)
        self.body.addWidget(self._column)
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._toggled)
        self.use = PrimaryButton(self.tr("Use this process"), self)
        self.use.clicked.connect(self._use)
        row = QHBoxLayout()
        row.addWidget(self.use)
        row.addStretch(1)
        self.body.addLayout(row)

    def show_templates(self, templates: Sequence[ProcessTemplate]) -> None:
        """Offer these templates, the first one picked."""
        keys = tuple(template.key for template in templates)
        if keys == self._keys:
            return
        self._keys = keys
        choices = [_Choice(template, self) for template in templates]
        for at, choice in enumerate(choices):
            self._group.addButton(choice.radio, at)
        self._column.replace(choices)
        if choices:
            choices[0].radio.setChecked(True)
        self.use.setEnabled(bool(choices))

    @property
    def buttons(self) -> tuple[QRadioButton, ...]:
        """The choices, in order."""
        return tuple(choice.radio for choice in self._column.widgets if isinstance(choice, _Choice))

    @Slot(int, bool)
    def _toggled(self, at: int, on: bool) -> None:
        if on:
            self.use.setAccessibleName(self.tr("Use this process: %1").replace("%1", self._group.button(at).text()))

    @Slot()
    def _use(self) -> None:
        at = self._group.checkedId()
        if at >= 0:
            self.chosen.emit(self._keys[at])
