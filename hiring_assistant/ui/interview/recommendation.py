"""What comes last: recommendation, take-aways, pros and cons, submitting."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hiring_assistant.domain.problem import Problem
from hiring_assistant.domain.scorecard import Recommendation
from hiring_assistant.ui.interview.draft import Draft
from hiring_assistant.ui.interview.plain_editor import GrowingEditor
from hiring_assistant.ui.interview.summary_hints import SummaryHints
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.widgets.buttons import LinkButton, PrimaryButton
from hiring_assistant.ui.widgets.labels import SectionTitle, label
from hiring_assistant.ui.widgets.message_strip import MessageStrip
from hiring_assistant.ui.widgets.press_button import PressButton
from hiring_assistant.ui.wording import recommendation as recommendation_text


class RecommendationBlock(QWidget):
    """Locked until every requirement is rated or marked not assessed.

    ``left`` is emitted when the focus leaves one of its fields, ``submitted`` when the scorecard is closed,
    ``hint_wanted`` to be shown the next note with words on a protected topic, ``bare_wanted`` the first rating of 1 or
    5 without evidence.
    """

    left = Signal()
    submitted = Signal()
    hint_wanted = Signal()
    bare_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._filling = False
        self._shown: tuple[object, ...] = ()
        self._locked = label(
            self.tr(
                "Overall recommendation unlocks when every requirement of this stage is rated or marked not assessed."
            ),
            "small",
            self,
        )
        self._open = QWidget(self)
        self._group = QButtonGroup(self)
        self._votes = self._vote_row()
        self.takeaways = GrowingEditor(self.tr("Key take-aways"), self._open, rows=3)
        self.pros = GrowingEditor(self.tr("Pros"), self._open)
        self.cons = GrowingEditor(self.tr("Cons"), self._open)
        self.summary_hints = SummaryHints((self.takeaways, self.pros, self.cons), self._open)
        self._message = MessageStrip(self._open)
        self._message.hide()
        self._hints = label("", "small", self._open)
        self._show_hint = LinkButton(self.tr("Show the next of these notes"), self._open)
        self._show_hint.clicked.connect(self.hint_wanted)
        self.show_hints(0)
        self._bare = label("", "warn-small", self._open)
        self._show_bare = LinkButton("", self._open)
        self._show_bare.clicked.connect(self.bare_wanted)
        self.set_bare_keys("")
        self._submit = PrimaryButton(self.tr("Submit scorecard"), self._open)
        self._submit.clicked.connect(self._on_submit)
        self._means = label(
            self.tr("Submitting closes the scorecard; it cannot be changed afterwards."), "small", self._open
        )
        self._lay_out()
        for field in (self.takeaways, self.pros, self.cons):
            field.textChanged.connect(self._typed)
            field.left.connect(self.left)

    def _vote_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        last = len(Recommendation) - 1
        for at, value in enumerate(Recommendation):
            button = PressButton(recommendation_text(value), self._open)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("value", value.value)
            button.setProperty("edge", "first" if at == 0 else "last" if at == last else "none")
            button.setAccessibleName(self.tr("Recommendation: %1").replace("%1", button.text()))
            set_role(button, "check")
            self._group.addButton(button)
            row.addWidget(button, 1)
        self._group.buttonClicked.connect(self._voted)
        return row

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._open)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(SectionTitle(self.tr("Your recommendation"), self._open))
        column.addLayout(self._votes)
        for field in (self.takeaways, self.pros, self.cons):
            caption = label(field.accessibleName(), "small", self._open)
            caption.setBuddy(field)
            column.addWidget(caption)
            column.addWidget(field)
            column.addWidget(self.summary_hints.labels[field])
        column.addWidget(self._hints)
        column.addWidget(self._show_hint, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._bare)
        column.addWidget(self._show_bare, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._message)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._submit, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._means, 1)
        column.addSpacing(4)
        column.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 6, 0, 0)
        outer.addWidget(self._locked)
        outer.addWidget(self._open)

    def set_stacked(self, stacked: bool) -> None:
        """Put the recommendations below each other, where there is no room beside each other."""
        self._votes.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)

    def show_draft(self, draft: Draft) -> None:
        """Show what was recommended in a draft."""
        self._draft = draft
        self._message.withdraw()
        self._filling = True
        for field, text in zip((self.takeaways, self.pros, self.cons), draft.summary, strict=True):
            field.setPlainText(text)
            field.setReadOnly(not draft.writable)
        self._filling = False
        self.refresh()

    def show_hints(self, count: int) -> None:
        """Say quietly how many notes have words on topics that no decision may rest on."""
        if count == 1:
            text = self.tr("One note touches a topic that no decision may rest on.")
        else:
            text = self.tr("%1 notes touch topics that no decision may rest on.").replace("%1", str(count))
        self._hints.setText(self.tr("%1 You can change it, or submit as it is.").replace("%1", text))
        self._hints.setVisible(count > 0)
        self._show_hint.setVisible(count > 0)

    def set_bare_keys(self, keys: str) -> None:
        """Set the keys that go to a rating of 1 or 5 without evidence, as this computer writes them; "" for none."""
        text = self.tr("Go to the first")
        self._show_bare.setText(f"{text} · {keys}" if keys else text)

    def _say_bare(self, count: int) -> None:
        """Say how many ratings of 1 or 5 nothing is flagged for; it is for the person to mend or to leave."""
        if count == 1:
            text = self.tr("One rating of 1 or 5 has no evidence.")
        else:
            text = self.tr("%1 ratings of 1 or 5 have no evidence.").replace("%1", str(count))
        self._bare.setText(text)
        self._bare.setVisible(count > 0)
        self._show_bare.setVisible(count > 0)

    @property
    def locked(self) -> bool:
        """Whether something is still to be rated."""
        return self._open.isHidden()

    @Slot()
    def refresh(self) -> None:
        """Show what has changed."""
        draft = self._draft
        if draft is None:
            return
        locked = bool(draft.open_ids)
        bare = len(draft.without_evidence) if draft.writable and not locked else 0
        shown = (draft, locked, draft.recommendation, draft.writable, bare)
        if shown == self._shown:
            return
        self._shown = shown
        self._say_bare(bare)
        self._locked.setVisible(locked)
        self._open.setVisible(not locked)
        rated = bool(draft.sitting.requirements)
        self._group.setExclusive(False)
        for button in self._group.buttons():
            value = draft.recommendation
            button.setChecked(value is not None and button.property("value") == value.value)
            button.setEnabled(draft.writable)
        self._group.setExclusive(True)
        for field in (self.takeaways, self.pros, self.cons):
            field.setReadOnly(not draft.writable)
        self._submit.setVisible(draft.writable)
        self._submit.setEnabled(draft.recommendation is not None or not rated)
        self._means.setVisible(draft.writable)

    @Slot()
    def take_focus(self) -> None:
        """Go to the recommendation."""
        button = self._group.checkedButton() or self._group.buttons()[0]
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QPushButton)
    def _voted(self, button: QPushButton) -> None:
        if self._draft is not None:
            self._draft.recommend(Recommendation(button.property("value")))

    @Slot()
    def _typed(self) -> None:
        if self._draft is not None and not self._filling:
            self._draft.write_summary(self.takeaways.toPlainText(), self.pros.toPlainText(), self.cons.toPlainText())

    @Slot()
    def _on_submit(self) -> None:
        if self._draft is None:
            return
        try:
            self._draft.submit()
        except Problem as problem:
            self._message.say(str(problem), "warning")
        else:
            self._message.withdraw()
            self.submitted.emit()
