"""Must-haves as gates, above the matrix: what is missed or not assessed is named, what is met is counted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from hiring_assistant.domain.kit import KitRequirement
from hiring_assistant.domain.review import Gate, MustHave, Review
from hiring_assistant.ui.review import words
from hiring_assistant.ui.theme.roles import set_look
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.chip import ERROR, PLAIN, SUCCESS, WARN, Chip, ChipButton
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.labels import label

_LONGEST, _BESIDE = 46, 720
_MOST_NAMED = 3
"""Early in a process most is open: more than that is counted here, and named by the signs in the matrix."""


class GatesStrip(Card):
    """``chosen`` tells the id of a requirement whose chip was pressed. ``tools`` stand at its right end."""

    chosen = Signal(str)

    def __init__(self, tools: QWidget, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=8)
        self._theme = theme
        self.setAccessibleName(self.tr("Must-haves and what was never assessed"))
        self._content = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        self._row.addWidget(self._content, 1)
        self._row.addWidget(tools, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tools stand below where there is no room beside."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._theme.px(_BESIDE)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def show_review(self, review: Review | None) -> None:
        """Show the gates of a candidate; None: nothing."""
        content = QWidget()
        flow = FlowLayout(content)
        if review is not None:
            self._fill(flow, review)
        self._row.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content

    def _fill(self, flow: FlowLayout, review: Review) -> None:
        flow.addWidget(label(self.tr("Must-haves"), "strong", wrap=False))
        met = [must for must in review.must_haves if must.gate is Gate.MET]
        if met:
            flow.addWidget(Chip(f"{words.GATE_SIGNS[Gate.MET]} " + self.tr("%n met", "", len(met)), SUCCESS))
        self._add_gates(flow, _with(review.must_haves, Gate.MISSED))
        self._add_gates(flow, _with(review.must_haves, Gate.NOT_ASSESSED))
        if not review.must_haves:
            flow.addWidget(label(self.tr("none in this kit"), "mute", wrap=False))
        self._add_never(flow, review)

    def _add_gates(self, flow: FlowLayout, must_haves: Sequence[MustHave]) -> None:
        """Each by name; of many the first ones missed, and the rest as a number that leads to them."""
        if not must_haves:
            return
        missed = must_haves[0].gate is Gate.MISSED
        named = must_haves if len(must_haves) <= _MOST_NAMED else must_haves[: _MOST_NAMED - 1] if missed else ()
        for must in named:
            said = self.tr("missed: {what}") if missed else self.tr("not assessed: {what}")
            if must.gate is Gate.NOT_ASSESSED and must.requirement.kind.is_check:
                said = self.tr("not checked: {what}")
            flow.addWidget(self._chip(must, said, ERROR if missed else WARN))
        rest = must_haves[len(named) :]
        if rest:
            count = self.tr("%n more missed", "", len(rest)) if missed else self.tr("%n not assessed", "", len(rest))
            sign = words.GATE_SIGNS[must_haves[0].gate]
            flow.addWidget(
                self._many([must.requirement for must in rest], f"{sign} {count}", ERROR if missed else WARN)
            )

    def _add_never(self, flow: FlowLayout, review: Review) -> None:
        """What is nice to have and was never assessed; the others are among the gates."""
        never = [requirement for requirement in review.unassessed if not requirement.must_have]
        if len(never) > _MOST_NAMED - 1:
            text = self.tr("%n nice-to-have(s) never assessed", "", len(never))
            flow.addWidget(self._many(never, text, PLAIN))
            return
        for requirement in never:
            asked = review.was_asked(requirement.id)
            said = self.tr("Never assessed: {what}") if asked else self.tr("Never asked: {what}")
            flow.addWidget(self._button(requirement, said.format(what=_short(requirement.text)), PLAIN))

    def _many(self, requirements: Sequence[KitRequirement], text: str, kind: str) -> QWidget:
        names = "\n".join(requirement.text for requirement in requirements)
        rated = [requirement for requirement in requirements if not requirement.kind.is_check]
        chip: QWidget = self._button(rated[0], text, kind) if rated else Chip(text, kind)
        chip.setToolTip(names)
        chip.setAccessibleDescription(names)
        return chip

    def _chip(self, must: MustHave, said: str, kind: str) -> QWidget:
        text = f"{words.GATE_SIGNS[must.gate]} " + said.format(what=_short(must.requirement.text))
        if must.requirement.kind.is_check:
            return Chip(text, kind)
        return self._button(must.requirement, text, kind)

    def _button(self, requirement: KitRequirement, text: str, kind: str) -> ChipButton:
        """A chip that leads to the requirement's row."""
        chip = ChipButton(text.replace("&", "&&"))
        set_look(chip, "kind", kind)
        chip.setAccessibleName(text)
        chip.setToolTip(requirement.text)
        chip.clicked.connect(partial(self._pressed, requirement.id))
        return chip

    def _pressed(self, requirement_id: str, _checked: bool = False) -> None:
        self.chosen.emit(requirement_id)


def _with(must_haves: Sequence[MustHave], gate: Gate) -> list[MustHave]:
    return [must for must in must_haves if must.gate is gate]


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
