"""The notes of the open step, and the candidate's answer above them where it was given in writing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from hiring_assistant.ui.interview.draft import Draft
from hiring_assistant.ui.interview.find_bar import FindBar
from hiring_assistant.ui.interview.notes_editor import NotesEditor
from hiring_assistant.ui.interview.plain_editor import PlainEditor
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.buttons import LinkButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.key_hint import KeyHint
from hiring_assistant.ui.widgets.labels import SectionTitle, label


class NotesCard(QWidget):
    """``left`` is emitted when the focus leaves a field, ``pad_pressed`` to open the scratch pad or leave it."""

    left = Signal()
    pad_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._room_for_hints = True
        self._narrow = self._stacked = False
        self._hint_text = ""
        self._places: dict[QTextDocument, tuple[int, int]] = {}
        self._answer_card = Card(self.tr("Candidate's answer"), self)
        self.answer = PlainEditor(self._answer_card)
        self.answer.setPlaceholderText(self.tr("Type or paste the candidate's answer here."))
        self._answer_card.body.addWidget(self.answer)
        self._card = Card(parent=self)
        self._title = SectionTitle("", self._card)
        self._hints = {
            KeyHint("", self.tr("rate"), self._card): "",
            KeyHint("", self.tr("next question"), self._card): "",
            KeyHint("", self.tr("flag as evidence"), self._card): "",
        }
        self._pad = LinkButton("", self._card)
        self._pad.clicked.connect(self.pad_pressed)
        self._card.head.addWidget(self._title)
        self._card.head.addWidget(self._pad)
        self._card.head.addStretch(1)
        for hint in self._hints:
            self._card.head.addWidget(hint)
        self._card.body.addLayout(self._card.head)
        self.find_bar = FindBar(self._card)
        self._card.body.addWidget(self.find_bar)
        self.editor = NotesEditor(theme, self._card)
        self._card.body.addWidget(self.editor, 1)
        self.hint = label("", "small", self._card)
        self.hint.hide()
        self.editor.hint_changed.connect(self._say_hint)
        self._card.body.addWidget(self.hint)
        self._card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._answer_card, 3)
        column.addWidget(self._card, 2)
        for editor in (self.answer, self.editor):
            set_role(editor, "notes")
            editor.left.connect(self.left)
            editor.left.connect(self._mark_card)
            editor.entered.connect(self._mark_card)

    def show_draft(self, draft: Draft) -> None:
        """Show the notes of the open step of a draft."""
        self.editor.forget_places()
        self._places.clear()
        self._draft = draft
        self.editor.evidence_words = self._evidence_words
        for editor in (self.answer, self.editor):
            editor.setReadOnly(not draft.writable)
            if not draft.writable:
                editor.setTextInteractionFlags(
                    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
                )
        self._show_hints()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the notes of the step that is open now."""
        draft = self._draft
        if draft is None:
            return
        step = draft.step
        self.editor.show_lines(draft.open_lines)
        if draft.open_place is None:
            title, place, about = self.tr("Scratch pad"), self.tr("For what belongs to no question."), ""
        elif step.is_question:
            title, place = self.tr("Notes"), self.tr("What is said, in the candidate's words where you can.")
            about = step.text
        else:
            title, place, about = self.tr("Notes"), self.tr("What is said in this part."), step.title
        self._title.setText(title)
        self.editor.setPlaceholderText(place if draft.writable else "")
        self.editor.setAccessibleName(f"{title}: {about}" if about else title)
        self._show_pad_button(draft)
        self._show_hints()
        written = draft.answered_in_writing(step) and not draft.on_scratch_pad
        typing = self.answer.hasFocus() or self.editor.hasFocus()
        if not written and self.answer.hasFocus():
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._answer_card.setVisible(written)
        if written and step.question_id is not None:
            self._show_answer(draft.answer(step.question_id))
            self.answer.setAccessibleName(self.tr("Candidate's answer to: %1").replace("%1", step.text))
            if typing:
                self.take_focus()  # Where there is no answer yet, that is what comes first.

    def _show_pad_button(self, draft: Draft) -> None:
        count = draft.notes.sheet(None).count
        if draft.on_scratch_pad:
            text = self.tr("Back to the notes")
        else:
            text = self.tr("Scratch pad · %1").replace("%1", str(count)) if count else self.tr("Scratch pad")
        self._pad.setText(text)
        self._pad.setVisible(draft.step.place is not None)

    def set_room(self, *, narrow: bool, tight: bool, stacked: bool) -> None:
        """Leave the keys out where there is no room for them; ``stacked`` leaves all room to what is typed."""
        self._room_for_hints = not narrow and not tight
        self._narrow, self._stacked = narrow, stacked
        self._say_hint(self._hint_text)
        self._show_hints()

    def set_keys(self, rate: str, next_question: str, flag: str) -> None:
        """Set the keys that are told, in Qt's portable form; "" for those that were taken away."""
        self._hints = dict(zip(self._hints, (rate, next_question, flag), strict=True))
        for hint, keys in self._hints.items():
            hint.show_keys(keys)
        self._show_hints()

    def _show_hints(self) -> None:
        writable = self._draft is not None and self._draft.writable
        on_pad = self._draft is not None and self._draft.on_scratch_pad  # Where the way back takes their room.
        for hint, keys in self._hints.items():
            hint.setVisible(bool(keys) and self._room_for_hints and writable and not on_pad)

    @Slot()
    def take_focus(self) -> None:
        """Go on typing: the notes, or the answer while there is none."""
        if not self._answer_card.isHidden() and self.answer.document().isEmpty() and not self.answer.isReadOnly():
            self.answer.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _say_hint(self, text: str) -> None:
        self._hint_text = text
        # In one column there is room for what it is about; the tool tip of the line has the rest.
        lines = text.split("\n") if text else []
        self.hint.setText("\n".join(line.split(". ")[0] for line in lines) if self._narrow else text)
        self.hint.setVisible(bool(text) and not self._stacked)

    @Slot()
    def _mark_card(self) -> None:
        """The card shows where the keyboard is, so that the text needs no frame within the frame."""
        self._answer_card.set_current(self.answer.hasFocus())
        self._card.set_current(self.editor.hasFocus())

    def _show_answer(self, document: QTextDocument) -> None:
        before = self.answer.document()
        if before is document:
            return
        self._places[before] = (self.answer.textCursor().position(), self.answer.verticalScrollBar().value())
        document.setDefaultFont(self.answer.font())
        self.answer.setDocument(document)
        at, scrolled = self._places.get(document, (0, 0))
        cursor = self.answer.textCursor()
        cursor.setPosition(min(at, document.characterCount() - 1))
        self.answer.setTextCursor(cursor)
        self.answer.verticalScrollBar().setValue(scrolled)

    def _evidence_words(self, requirement_ids: tuple[str, ...]) -> str:
        if self._draft is None:
            return ""
        found = [self._draft.requirement(rid) for rid in requirement_ids]
        lines = [self.tr("Evidence for"), *(f"· {requirement.text}" for requirement in found if requirement)]
        return "\n".join(lines)
