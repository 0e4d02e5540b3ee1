"""Questions to ask in the place of another, or besides those there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.domain.kit import QuestionSource
from hiring_assistant.kits.asking import Draft
from hiring_assistant.ui import wording
from hiring_assistant.ui.bank.question_items import QuestionItem, QuestionItemList
from hiring_assistant.ui.interview.plain_editor import GrowingEditor
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.search_field import SearchField

MOST_OFFERED, MOST_FOUND = 3, 8
"""Questions that are offered at a time, before words were looked for and after."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A question that is offered, with the requirements it would assess where it is added."""

    draft: Draft
    requirement_ids: tuple[str, ...] = ()


class SwapPanel(QWidget):
    """``searched`` is emitted with words to look for, ``picked`` with the ``Offer`` that was chosen, ``written`` with
    a question in the person's own words, ``left`` when the person is done here.
    """

    searched = Signal(str)
    picked = Signal(object)
    written = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: dict[str, Offer] = {}
        self._adding = False
        self._quiet = False
        self._heading = label("", "section", self)
        self.close_button = Button("✕", "quiet", self)
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.clicked.connect(self.left)
        self.field = SearchField(self.tr("Search the bank"), self)
        self.field.searched.connect(self._search)
        self.field.down.connect(self._to_list)
        self.list = QuestionItemList(self.tr("Questions of the bank"), theme, self, fitting=True)
        self.list.picked.connect(self._pick)
        self._note = label("", "mute", self)
        self._own = self._make_own()
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._own)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self._note)

    def _make_own(self) -> QWidget:
        box = QWidget(self)
        self.own_text = GrowingEditor(self.tr("Your own question"), box, rows=2, most=6)
        self.own_text.setPlaceholderText(self.tr("Write your own question"))
        self.own_text.textChanged.connect(self._own_changed)
        self.own_button = Button(self.tr("Add it"), parent=box)
        self.own_button.setAccessibleName(self.tr("Add your own question"))
        self.own_button.clicked.connect(self._write)
        self.own_button.setEnabled(False)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(6)
        column.addWidget(self.own_text)
        column.addWidget(self.own_button, 0, Qt.AlignmentFlag.AlignRight)
        return box

    @property
    def adding(self) -> bool:
        """Whether questions are offered to be added, rather than in the place of another."""
        return self._adding

    def show_for(self, heading: str, *, adding: bool) -> None:
        """Say what the questions are offered for; what was looked for is forgotten."""
        self._heading.setText(heading)
        self._adding = adding
        self._own.setVisible(adding)
        self.close_button.setVisible(adding)
        self._quiet = True
        self.field.clear()
        self._quiet = False

    def show_heading(self, heading: str) -> None:
        """Change what the questions are said to be for."""
        self._heading.setText(heading)

    def show_offers(self, offers: Sequence[Offer], total: int) -> None:
        """Offer these, the first of ``total`` that were found."""
        self._offers = {offer.draft.text: offer for offer in offers}
        self.list.show_items([self._item(offer) for offer in offers])
        self.list.setVisible(bool(offers))
        if not offers:
            nothing = self.tr("Nothing in the bank fits these words.")
            none_left = self.tr("The bank has no other question for this. Search it by words.")
            self._note.setText(nothing if self.field.text().strip() else none_left)
        elif total > len(offers):
            self._note.setText(self.tr("…and %1 more; words narrow them down.").replace("%1", str(total - len(offers))))
        self._note.setVisible(not offers or total > len(offers))

    def _item(self, offer: Offer) -> QuestionItem:
        draft = offer.draft
        facts = [wording.question_type(draft.type)]
        if draft.competency:
            facts.append(draft.competency)
        mark = self.tr("own") if draft.source is QuestionSource.OWN else ""
        return QuestionItem(draft.text, draft.text, " · ".join(facts), mark)

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What is offered, from the top."""
        return tuple(self._offers.values())

    @Slot()
    def take_focus(self) -> None:
        """Begin here: in the field for an own question, or the search."""
        field = self.own_text if self._adding else self.field
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _search(self, words: str) -> None:
        if not self._quiet:
            self.searched.emit(words)

    @Slot()
    def _to_list(self) -> None:
        if self._offers:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _pick(self, key: str) -> None:
        if key in self._offers:
            self.picked.emit(self._offers[key])

    @Slot()
    def _own_changed(self) -> None:
        self.own_button.setEnabled(bool(self.own_text.toPlainText().strip()))

    @Slot()
    def _write(self) -> None:
        words = " ".join(self.own_text.toPlainText().split())
        if words:
            self.own_text.clear()
            self.written.emit(words)
