"""The requirement in focus: its rating, what an answer at a rating looks like, whether there is evidence."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.domain.kit import ANCHORED, Question
from hiring_assistant.domain.scorecard import NotAssessedReason
from hiring_assistant.ui.interview.card_lines import AnchorLine, HintLine
from hiring_assistant.ui.interview.clamped_label import ClampedLabel
from hiring_assistant.ui.interview.draft import Draft
from hiring_assistant.ui.interview.reason_chooser import ReasonChooser
from hiring_assistant.ui.interview.words import rating_word
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.chip import PLAIN, Chip
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.rating_control import RatingControl

_ALL_LINES = 40


class FocusCard(Card):
    """``stepped`` is emitted with -1 or 1 to put another requirement of the question in focus, ``done`` when a reason
    was chosen and the focus should go back, ``typed`` with text meant for the notes.
    """

    stepped = Signal(int)
    done = Signal()
    typed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=12)
        self.set_current(True)
        self._draft: Draft | None = None
        self._requirement_id = ""
        self._narrow = self._stacked = False
        self._flag_keys = ""
        self._shown: tuple[object, ...] = ()
        self.body.setSpacing(8)
        self._still = label("", "warn-small", self)
        self._still.hide()
        self._saying_still = False
        self.body.addWidget(self._still)
        head = QHBoxLayout()
        head.setSpacing(4)
        self._name = label("", "strong-small", self)
        self._nice = Chip(self.tr("nice to have"), PLAIN, self)
        self._of = label("", "small", self, wrap=False)
        self._previous = self._step_button("‹", self.tr("Previous requirement of this question"), -1)
        self._next = self._step_button("›", self.tr("Next requirement of this question"), 1)
        head.addWidget(self._name, 1)
        head.addWidget(self._nice, 0, Qt.AlignmentFlag.AlignTop)
        for widget in (self._previous, self._of, self._next):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self._details = ClampedLabel("", self, most=3)
        set_role(self._details, "anchor")
        self.body.addWidget(self._details)
        self.control = RatingControl("", self)
        self.control.rated.connect(self._rated)
        self.control.not_assessed.connect(self._not_assessed)
        self.control.cleared.connect(self._cleared)
        self.control.typed.connect(self.typed)
        self.body.addWidget(self.control)
        self.reasons = ReasonChooser(self)
        self.reasons.chosen.connect(self._reason_chosen)
        self.reasons.given_up.connect(self.done)
        self.reasons.typed.connect(self._type_on)
        self.body.addWidget(self.reasons)
        self._no_anchors = label(
            self.tr("No anchors are written for this one: 1 well below, 3 meets, 5 well above."), "small", self
        )
        self.body.addWidget(self._no_anchors)
        self._anchors = {value: AnchorLine(theme, value, self) for value in reversed(ANCHORED)}
        anchors = QVBoxLayout()
        anchors.setSpacing(4)
        for line in self._anchors.values():
            anchors.addWidget(line)
        self.body.addLayout(anchors)
        self._hint = HintLine(theme, self)
        self.body.addWidget(self._hint)

    def _step_button(self, text: str, name: str, by: int) -> Button:
        button = Button(text, "link", self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setProperty("by", by)
        button.clicked.connect(self._step)
        return button

    def set_room(self, *, narrow: bool, stacked: bool = False) -> None:
        """Shorten what an answer at a rating looks like where there is one column; the chosen one stays whole."""
        self._narrow, self._stacked = narrow, stacked
        self.control.set_compact(stacked)
        if self._draft is not None:
            self.refresh(self._draft.evidenced())

    def set_flag_keys(self, keys: str) -> None:
        """Set the keys that flag a note, as this computer writes them; "" for none."""
        self._flag_keys = keys
        self._shown = ()
        if self._draft is not None:
            self.refresh(self._draft.evidenced())

    @property
    def requirement_id(self) -> str:
        """The requirement in focus; "" where the stage has none."""
        return self._requirement_id

    @property
    def choosing(self) -> bool:
        """Whether a reason is being asked for."""
        return not self.reasons.isHidden()

    def show_requirement(self, draft: Draft, requirement_id: str) -> None:
        """Put a requirement in focus."""
        if requirement_id != self._requirement_id or draft is not self._draft:
            self.reasons.hide()
        self._draft = draft
        self._requirement_id = requirement_id
        self.refresh(draft.evidenced())

    def refresh(self, evidenced: frozenset[str]) -> None:
        """Show what has changed; ``evidenced`` are the requirements that a note is evidence for."""
        draft = self._draft
        requirement = draft.requirement(self._requirement_id) if draft else None
        self.setVisible(requirement is not None)
        if draft is None or requirement is None:
            self._shown = ()
            return
        if self._saying_still:
            self._show_still(draft)
        rating = draft.rating(requirement.id)
        evident = requirement.id in evidenced
        shown = (draft, requirement.id, rating, evident, draft.writable, draft.step.key, self._narrow, self._stacked)
        if shown == self._shown:
            return
        self._shown = shown
        value = rating.value if rating else None
        self._name.setText(requirement.text)
        self._nice.setVisible(not requirement.must_have and not self._stacked)
        # What the page itself says of it at this level, beside what answers look like.
        self._details.show_text(" · ".join(requirement.details), 3)
        self._details.setVisible(bool(requirement.details) and not self._narrow)
        reason = rating.reason.value if rating and rating.reason else None
        self.control.set_rating(value, reason, name=requirement.text)
        self.control.setEnabled(draft.writable)
        self._show_place(draft)
        self._show_anchors(draft.question_for(requirement.id), value)
        self._show_hint(value, evident, draft.writable)
        self.setAccessibleName(self.tr("Requirement in focus: %1").replace("%1", requirement.text))

    def say_what_is_open(self, wanted: bool) -> str:
        """From now on say how many requirements are still to be rated, or no longer; returns what is said."""
        self._saying_still = wanted
        if self._draft is not None:
            self._show_still(self._draft)
        return self._still.text()

    def _show_still(self, draft: Draft) -> None:
        count = len(draft.open_ids) if self._saying_still else 0
        if count == 1:
            text = self.tr("One requirement is still to be rated.")
        else:
            text = self.tr("%1 requirements are still to be rated.").replace("%1", str(count)) if count else ""
        if text != self._still.text():
            self._still.setText(text)
            self._still.setVisible(bool(text))

    def ask_reason(self) -> None:
        """Ask why the requirement was not assessed."""
        if self._draft is not None and self._draft.writable and self._requirement_id:
            self.reasons.ask()

    def _show_place(self, draft: Draft) -> None:
        ids = draft.step.requirement_ids
        several = len(ids) > 1 and self._requirement_id in ids
        for widget in (self._of, self._previous, self._next):
            widget.setVisible(several)
        if several:
            at = str(ids.index(self._requirement_id) + 1)
            self._of.setText(self.tr("%1 of %2").replace("%1", at).replace("%2", str(len(ids))))

    def _show_anchors(self, question: Question | None, value: int | None) -> None:
        for rating, line in self._anchors.items():
            anchor = question.anchor(rating) if question else None
            line.setVisible(anchor is not None)
            chosen = rating == value
            short = 1 if value or self._stacked else 2
            most = short if self._narrow and not (chosen and not self._stacked) else _ALL_LINES
            line.show_anchor(anchor or "", most, chosen=chosen)
        some = question is not None and bool(question.anchors)
        self._no_anchors.setVisible(not some)

    def _show_hint(self, value: int | None, evident: bool, writable: bool) -> None:
        between = evidence = ""
        if value in (2, 4) and not self._no_anchors.isVisibleTo(self):
            between = self.tr("%1 · %2: between %3 and %4").replace("%1", str(value)).replace("%2", rating_word(value))
            between = between.replace("%3", str(value - 1)).replace("%4", str(value + 1))
        if value in (1, 5):
            evidence = self.tr("A %1 needs evidence: flag the note that shows it").replace("%1", str(value))
        elif value is not None:
            evidence = self.tr("No evidence yet: flag a note")
        if evidence and self._flag_keys:
            evidence = self.tr("%1 with %2").replace("%1", evidence).replace("%2", self._flag_keys)
        said = [between, evidence if not evident and writable else ""] if not self._stacked else []
        self._hint.say(". ".join(part for part in said if part), firm=value in (1, 5))
        # Its line is kept free, so that a rating does not move what stands below.
        self._hint.setMinimumHeight(self._hint.fontMetrics().lineSpacing())
        self._hint.setVisible(not self._narrow or bool(self._hint.text))

    @Slot()
    def _step(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.stepped.emit(int(sender.property("by")))

    @Slot(int)
    def _rated(self, value: int) -> None:
        if self._draft is not None:
            self.reasons.hide()
            self._draft.rate(self._requirement_id, value)

    @Slot(str)
    def _not_assessed(self, reason: str) -> None:
        if self._draft is not None:
            self._draft.mark_not_assessed(self._requirement_id, NotAssessedReason(reason))

    @Slot()
    def _cleared(self) -> None:
        if self._draft is not None:
            self._draft.clear_rating(self._requirement_id)

    @Slot(str)
    def _reason_chosen(self, reason: str) -> None:
        self._not_assessed(reason)
        self.done.emit()

    @Slot(str)
    def _type_on(self, text: str) -> None:
        self.typed.emit(text)
        self.reasons.hide()
