"""The questions of a stage in their order, one of them open; a question can be dropped between them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from hiring_assistant.domain.kit import KitPlan, StageKit
from hiring_assistant.ui.kits.closed_card import ClosedCard
from hiring_assistant.ui.kits.dragging import question_in
from hiring_assistant.ui.kits.open_card import OpenCard
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.theme.theme import Theme

_GAP = 8


class QuestionList(QWidget):
    """``opened`` is emitted with the id of the question that a person opens ("" closes), ``placed`` with the id of one
    and the place it is to go to (from 0, counted without it).
    """

    opened = Signal(str)
    placed = Signal(str, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Questions of this stage"))
        self.setAcceptDrops(True)
        self.open_card = OpenCard(theme, self)
        self.open_card.close_asked.connect(self._close)
        self.open_card.hide()
        self._cards: list[ClosedCard] = []
        self._ids: tuple[str, ...] = ()
        self._open = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._mark = QFrame(self)
        set_role(self._mark, "drop-mark")
        self._mark.hide()

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the questions, from the top."""
        return self._ids

    @property
    def open_id(self) -> str:
        """The id of the question that is open; "" where none is."""
        return self._open

    @property
    def current_id(self) -> str:
        """The id of the question that keys mean: the closed one in focus, else the open one."""
        return next((card.question_id for card in self._cards if card.hasFocus()), self._open)

    def card(self, question_id: str) -> QWidget | None:
        """What shows that question, or None."""
        if question_id == self._open:
            return self.open_card
        return next((card for card in self._cards if card.question_id == question_id), None)

    def show_stage(self, plan: KitPlan, stage: StageKit, open_id: str) -> None:
        """Show the questions of a stage with that one open; what is typed and has the focus stays."""
        questions = {question.id: question for question in stage.questions}
        ids = tuple(questions)
        open_id = open_id if open_id in questions else ""
        focused = next((card.question_id for card in self._cards if card.hasFocus()), "")
        changed = ids != self._ids or open_id != self._open
        self._ids, self._open = ids, open_id
        closed = [id_ for id_ in ids if id_ != open_id]
        while len(self._cards) > len(closed):
            card = self._cards.pop()
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self._cards) < len(closed):
            card = ClosedCard(self)
            card.clicked.connect(self._card_clicked)
            self._cards.append(card)
        for card, id_ in zip(self._cards, closed, strict=True):
            card.show_question(ids.index(id_) + 1, questions[id_], plan)
        if open_id:
            self.open_card.show_question(ids.index(open_id) + 1, questions[open_id], plan, stage)
        if changed:
            self._arrange()
        if focused and (card_now := self.card(focused)) is not None and isinstance(card_now, ClosedCard):
            card_now.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        closed = iter(self._cards)
        before: QWidget | None = None
        had_focus = self.open_card.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        for at, id_ in enumerate(self._ids):
            widget: QWidget = self.open_card if id_ == self._open else next(closed)
            if self._column.indexOf(widget) != at:
                self._column.insertWidget(at, widget)
            widget.show()
            if before is not None:
                first = self.open_card.handle if widget is self.open_card else widget
                QWidget.setTabOrder(before, first)
            before = self.open_card.remove_button if widget is self.open_card else widget
        self.open_card.setVisible(bool(self._open))
        if had_focus and not self._open and self._cards:
            self._cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_question(self, question_id: str, *, write: bool = False) -> None:
        """Give that question the focus; with ``write`` the field for its text."""
        card = self.card(question_id)
        if card is self.open_card:
            if write:
                self.open_card.text.to_end()
                self.open_card.text.selectAll()
            else:
                self.open_card.handle.setFocus(Qt.FocusReason.OtherFocusReason)
        elif card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _card_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, ClosedCard):
            # Only once the press is over: the card that was pressed may show another question then.
            self._wanted = card.question_id
            QTimer.singleShot(0, self, self._open_wanted)

    _wanted = ""

    @Slot()
    def _open_wanted(self) -> None:
        if self._wanted in self._ids:
            self.opened.emit(self._wanted)

    @Slot()
    def _close(self) -> None:
        self.opened.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows up and down go from question to question."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        at = self._ids.index(self.current_id) if self.current_id in self._ids else -1
        if step and not event.modifiers() and 0 <= at + step < len(self._ids):
            self.focus_question(self._ids[at + step])
        else:
            super().keyPressEvent(event)

    # Dropping

    def _place_at(self, y: int, without: str = "") -> tuple[int, int]:
        """The place for what is dropped at that height, counted without one question, and where to mark it."""
        place, mark = 0, 0
        for id_ in self._ids:
            card = self.card(id_)
            if card is None or y < card.geometry().center().y():
                break
            mark = card.geometry().bottom() + 1 + _GAP // 2
            place += id_ != without
        return place, mark

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take questions."""
        if question_in(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would go."""
        if question_in(event):
            _, y = self._place_at(event.position().toPoint().y())
            self._mark.setGeometry(0, max(0, y - 1), self.width(), 3)
            self._mark.raise_()
            self._mark.show()
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Take the mark away."""
        self._mark.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put it there."""
        self._mark.hide()
        if found := question_in(event):
            event.acceptProposedAction()
            self.placed.emit(found, self._place_at(event.position().toPoint().y(), found)[0])

    def bottom_of(self, question_id: str) -> QPoint:
        """The lower edge of that question, for scrolling to it."""
        card = self.card(question_id)
        return card.geometry().bottomLeft() if card is not None else QPoint()
