"""Deciding, in place: the reason, what the decision goes against, and why it is taken all the same."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from hiring_assistant.app.decisions import decide, what_it_overrides
from hiring_assistant.app.decline_reasons import decline_reasons
from hiring_assistant.domain.decision import NEEDS_REASON, DecisionKind
from hiring_assistant.domain.problem import CannotDo, Problem
from hiring_assistant.review.overriding import NOTHING, Overridden
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.review.overridden_words import overridden_lines
from hiring_assistant.ui.review.reason_list import ReasonList
from hiring_assistant.ui.theme.roles import set_look, set_role
from hiring_assistant.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip

_LONGEST = 2000


class DecisionForm(Card):
    """Takes a decision, and asks in place for what it still needs.

    ``decided`` is emitted with the change once it is on disk, ``refused`` with a problem that has no field here.
    """

    decided = Signal(object)
    refused = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Decision"), parent)
        self._context = context
        self._candidate_id = ""
        self._kind = DecisionKind.ADVANCE
        self._came_from: QWidget | None = None
        self.overridden: Overridden = NOTHING
        self._strip = MessageStrip(self)
        self.reasons = ReasonList(self)
        self.reasons.given.connect(self._decide)
        context.theme.changed.connect(self.reasons.updateGeometry)
        self._edit_reasons = LinkButton(self.tr("Edit this list…"), self)
        self._edit_reasons.clicked.connect(self._open_reasons)
        self.reason = self._field(self.tr("Reason"))
        self._against = QFrame(self)
        self._lines = label("", parent=self._against)
        self.why = self._field(self.tr("Why all the same"))
        self.why.setPlaceholderText(self.tr("Why all the same; it is kept with the decision"))
        self._do = PrimaryButton("", self)
        self._do.clicked.connect(self._decide)
        self._cancel = Button(self.tr("Cancel"), parent=self)
        self._cancel.clicked.connect(self.put_away)
        self._lay_out()
        self.hide()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setMaxLength(_LONGEST)
        field.returnPressed.connect(self._decide)
        return field

    def _lay_out(self) -> None:
        self.head.addWidget(self._edit_reasons)
        set_role(self._against, "strip")
        set_look(self._against, "kind", "warning")
        inside = QVBoxLayout(self._against)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setSpacing(4)
        self._heading_against = QLabel(self.tr("This goes against"), self._against)
        set_role(self._heading_against, "strong")
        inside.addWidget(self._heading_against)
        inside.addWidget(self._lines)
        inside.addWidget(self.why)
        row = QHBoxLayout()
        row.addWidget(self.reason, 1)
        row.addWidget(self._cancel)
        row.addWidget(self._do)
        for part in (self._strip, self._against, self.reasons):
            self.body.addWidget(part)
        self.body.addLayout(row)
        order = (self.why, self.reasons, self.reason, self._cancel, self._do, self._edit_reasons)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def ask(self, candidate_id: str, kind: DecisionKind, title: str) -> None:
        """Take this decision, called ``title``: at once where nothing is missing, else after asking for it."""
        self._candidate_id, self._kind = candidate_id, kind
        try:
            self.overridden = what_it_overrides(self._context.store, candidate_id, kind)
        except Problem as problem:
            self.refused.emit(problem)
            return
        if kind not in NEEDS_REASON and kind is not DecisionKind.OFFER and not self.overridden.against:
            self.hide()
            self._take("", "")
            return
        if self.isHidden():
            self._came_from = QApplication.focusWidget()
        self._show(title)

    def _show(self, title: str) -> None:
        kind, declining = self._kind, self._kind is DecisionKind.DECLINE
        self._strip.withdraw()
        self.reason.clear()
        self.why.clear()
        self.set_heading(title)
        self.reasons.show_reasons(decline_reasons(self._context.store) if declining else ())
        self._edit_reasons.setVisible(declining)
        lines = overridden_lines(self.overridden)
        self._lines.setText("\n".join(f"• {line}" for line in lines))
        self._against.setAccessibleName(f"{self._heading_against.text()}: {' '.join(lines)}")
        self._against.setVisible(bool(self.overridden.against))
        self.reason.setPlaceholderText(self._asked(kind, choosing=declining and self.reasons.count() > 0))
        self._do.setText(title)
        self.show()
        self._first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _asked(self, kind: DecisionKind, *, choosing: bool) -> str:
        if choosing:
            return self.tr("In your own words, instead or besides")
        if kind in NEEDS_REASON:
            return self.tr("Why; it is kept with the decision")
        return self.tr("Why, if you want to say")

    def _first(self) -> QWidget:
        """Where to begin: what it goes against is read first, and answered first."""
        if self.overridden.against:
            return self.why
        return self.reasons if self.reasons.count() else self.reason

    @property
    def reason_given(self) -> str:
        """The reason chosen with one's own words after it, or either alone."""
        return ": ".join(part for part in (self.reasons.chosen, self.reason.text().strip()) if part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away; nothing was decided."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    @Slot()
    def put_away(self) -> None:
        """Hide it and give the focus back."""
        self.hide()
        try:
            if self._came_from is not None:
                self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        except RuntimeError:
            pass  # The page was made anew meanwhile, and that widget is gone.
        self._came_from = None

    @Slot()
    def _decide(self) -> None:
        self._take(self.reason_given, self.why.text())

    def _take(self, reason: str, why: str) -> None:
        try:
            change = decide(self._context.store, self._candidate_id, self._kind, reason, why)
        except CannotDo as problem:
            self._complain(problem)
            return
        except Problem as problem:
            self.refused.emit(problem)
            return
        self.hide()
        self.decided.emit(change)

    def _complain(self, problem: CannotDo) -> None:
        """Say beside the field what is missing."""
        if self.isHidden():
            self.refused.emit(problem)
            return
        self._strip.say(str(problem), "warning")
        if problem.code == "no-override-reason":
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            choosing = self.reasons.isVisible()
            (self.reasons if choosing else self.reason).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _open_reasons(self) -> None:
        self._context.navigator.go("settings", part="reasons")
