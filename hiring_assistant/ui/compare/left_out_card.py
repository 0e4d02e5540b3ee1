"""Who was asked for but is not compared, and how versions of the kit differ. Versions are never mixed silently."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.domain.comparison import Comparison, KitDifference, WhyLeftOut
from hiring_assistant.ui.compare import words
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label


class LeftOutCard(Card):
    """``wanted`` is emitted with whether only shared requirements are to be compared, over all versions."""

    wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=12)
        self.setAccessibleName(self.tr("Not compared"))
        self._content = QWidget()
        self.body.addWidget(self._content)
        self.hide()

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show what there is to say; nothing hides it."""
        content = QWidget()
        beside = QHBoxLayout(content)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(16)
        column = QVBoxLayout()
        column.setSpacing(4)
        beside.addLayout(column, 1)
        told = comparison is not None and self._fill(column, comparison)
        column.addStretch(1)
        button = self._button(comparison) if comparison is not None else None
        if button is not None:
            beside.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content
        self.setVisible(told)

    def _fill(self, column: QVBoxLayout, comparison: Comparison) -> bool:
        if comparison.left_out:
            column.addWidget(label(self.tr("Not compared"), "strong"))
            for left in comparison.left_out:
                column.addWidget(label(words.left_out(left, comparison)))
        others = [left for left in comparison.left_out if left.why is WhyLeftOut.OTHER_KIT]
        changes = {change.other.id: change for left in others for change in left.differences}
        if comparison.shared_only:
            self._fill_shared(column, comparison)
        elif others:
            for change in changes.values():
                self._fill_change(column, comparison, change)
            if not _can_share(comparison):
                column.addWidget(label(self.tr("The versions share no requirement."), "mute"))
        return bool(comparison.left_out) or comparison.shared_only

    def _fill_shared(self, column: QVBoxLayout, comparison: Comparison) -> None:
        kits = ", ".join(words.kit_name(kit, comparison.kits) for kit in comparison.kits)
        said = self.tr(
            "Interviewed with {kits}: compared on the %n requirement(s) that all share.",
            "",
            len(comparison.requirements),
        )
        column.addWidget(label(said.format(kits=kits), "strong"))
        if comparison.kit is not None:
            base = words.kit_name(comparison.kit, comparison.kits)
            column.addWidget(label(self.tr("Weights and must-haves are those of {kit}.").format(kit=base)))
        if comparison.unshared:
            what = ", ".join(requirement.text for requirement in comparison.unshared)
            column.addWidget(label(self.tr("Left out: {what}").format(what=what)))
        for change in comparison.differences:
            self._fill_change(column, comparison, change)

    def _fill_change(self, column: QVBoxLayout, comparison: Comparison, change: KitDifference) -> None:
        if comparison.kit is None:
            return
        among = (comparison.kit, change.other)
        heading = self.tr("{other} against {kit}").format(
            other=words.kit_name(change.other, among), kit=words.kit_name(comparison.kit, among)
        )
        column.addWidget(label(heading, "small"))
        for line in words.kit_changes(change):
            column.addWidget(label(line, "mute"))

    def _button(self, comparison: Comparison) -> Button | None:
        """The choice that there is: over all versions of the kit, or back to one."""
        if comparison.shared_only:
            button = Button(self.tr("Back to one version of the kit"))
        elif _can_share(comparison):
            button = Button(self.tr("Compare the requirements that all versions share"))
        else:
            return None
        button.setProperty("shared_only", not comparison.shared_only)
        button.clicked.connect(self._on_pressed)
        return button

    @Slot()
    def _on_pressed(self) -> None:
        sender = self.sender()
        self.wanted.emit(bool(sender.property("shared_only")) if sender else False)


def _can_share(comparison: Comparison) -> bool:
    """Whether candidates of other versions could come in."""
    others = [left for left in comparison.left_out if left.why is WhyLeftOut.OTHER_KIT]
    return bool(others) and all(change.shared for left in others for change in left.differences)
