"""Three columns where there is room for them, else one: guide, question with notes, scorecard."""

from __future__ import annotations

from contextlib import AbstractContextManager

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from hiring_assistant.ui.interview.draft import Draft
from hiring_assistant.ui.interview.middle_scroll import MiddleScroll
from hiring_assistant.ui.interview.notes_card import NotesCard
from hiring_assistant.ui.interview.one_layout import laid_out_once
from hiring_assistant.ui.interview.question_card import QuestionCard
from hiring_assistant.ui.interview.rail import Rail
from hiring_assistant.ui.interview.scorecard_panel import ScorecardPanel
from hiring_assistant.ui.interview.step_strip import StepStrip
from hiring_assistant.ui.theme.theme import Theme

_NARROW = 760
_TIGHT = 1200
"""Below these widths (pixels of the design) there is one column, or three narrow ones."""

_STACKED = 340
"""Below this width, as with large text beside a call, ratings stand below what they rate."""

_RAIL, _RAIL_TIGHT = 250, 186
_PANEL, _PANEL_TIGHT = 420, 352


class Columns(QWidget):
    """Arranges the parts of the page.

    ``room_changed`` is emitted when another arrangement is used, ``widths_changed`` when a column was made wider or
    narrower by hand, with a text to give to ``use_widths`` another time, ``focus_lost`` when another arrangement hid
    what had the keyboard.
    """

    room_changed = Signal()
    focus_lost = Signal()
    widths_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.narrow = self.tight = self._stacked = False
        self._placed = False
        self._draft: Draft | None = None
        self.rail = Rail(theme, self)
        self.middle = QWidget(self)
        self.strip = StepStrip(theme, self.middle)
        self.question = QuestionCard(self.middle)
        self.notes = NotesCard(theme, self.middle)
        self.panel = ScorecardPanel(theme, self)
        self._scroll = MiddleScroll(self.middle, self)
        self._column = QVBoxLayout(self.middle)
        self._column.addWidget(self.strip)
        self._column.addWidget(self.question)
        self._column.addWidget(self.notes, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        for part, stretch in ((self.rail, 0), (self._scroll, 1), (self.panel, 0)):
            self._splitter.addWidget(part)
            self._splitter.setStretchFactor(self._splitter.count() - 1, stretch)
        self._splitter.splitterMoved.connect(self._moved)
        self._widths = {False: (_RAIL, _PANEL), True: (_RAIL_TIGHT, _PANEL_TIGHT)}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._splitter)
        theme.changed.connect(self._arrange_anew)

    def use_widths(self, kept: str) -> None:
        """Use the widths of guide and scorecard that were kept; anything else is passed over."""
        numbers = kept.split(",")
        if len(numbers) == 4 and all(number.isdigit() for number in numbers):
            rail, panel, rail_tight, panel_tight = (min(max(int(number), 120), 700) for number in numbers)
            self._widths = {False: (rail, panel), True: (rail_tight, panel_tight)}
            self._arrange_anew()

    def show_draft(self, draft: Draft) -> None:
        """Show all of a draft."""
        self._draft = draft
        for part in (self.rail, self.strip, self.question, self.notes, self.panel):
            part.show_draft(draft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the columns that fit."""
        super().resizeEvent(event)
        self._arrange()

    def laid_out_once(self) -> AbstractContextManager[None]:
        """Change several parts in the block of this, and have them laid out once at its end."""
        panel = self.panel
        inner = (self.question, self.notes, panel.focus, panel.recommendation, panel.sheet)
        return laid_out_once(*inner, self.rail, panel, self.middle)

    def show_scorecard(self, *, whole: bool) -> None:
        """In one column: show the scorecard in place of question and notes; ``whole`` also while it is unfinished,
        when the requirement in focus is beside the notes anyway.
        """
        if self.narrow and self._draft is not None and (whole or not self._draft.open_ids):
            self.panel.show()
            self._scroll.hide()
        elif self._draft is not None:
            self._scroll.ensureWidgetVisible(self.panel.focus)

    def show_notes(self) -> None:
        """In one column: show question and notes; and where there is little room, scroll to the notes."""
        if self.narrow:
            self._scroll.show()
            self.panel.hide()
        self._scroll.ensureWidgetVisible(self.notes, 0, 0)

    def _arrange_anew(self) -> None:
        self._placed = False
        self._arrange()

    def _arrange(self) -> None:
        px = self._theme.px
        narrow, tight = self.width() < px(_NARROW), self.width() < px(_TIGHT)
        stacked = self.width() < px(_STACKED)
        if self._placed and (narrow, tight, stacked) == (self.narrow, self.tight, self._stacked):
            return
        had_focus = self._has_focus
        if narrow != self.narrow:
            self._move_focus_card(narrow)
        self.narrow, self.tight, self._stacked = narrow, tight, stacked
        self._placed = True
        self.strip.setVisible(narrow)
        self.rail.setVisible(not narrow)
        self.panel.setVisible(not narrow)
        self._scroll.setVisible(True)
        self.question.set_room(narrow=narrow, tight=tight)
        self.panel.set_room(narrow=narrow, stacked=stacked)
        self.notes.set_room(narrow=narrow, tight=tight, stacked=stacked)
        side = 6 if stacked else 12
        margins = (side, 12, side, 12) if narrow else (16, 14, 16, 14) if tight else (24, 20, 24, 20)
        self._column.setContentsMargins(*margins)
        self._column.setSpacing(10 if narrow else 14)
        rail, panel = (px(width) for width in self._widths[tight])
        self._splitter.setSizes([rail, max(1, self.width() - rail - panel), panel])
        self.room_changed.emit()
        if had_focus and not self._has_focus:
            self.focus_lost.emit()

    @property
    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    @Slot()
    def _moved(self) -> None:
        if not self.narrow:
            rail, _, panel = self._splitter.sizes()
            scale = self._theme.px(1000) / 1000
            self._widths[self.tight] = (round(rail / scale), round(panel / scale))
            self.widths_changed.emit(",".join(str(w) for tight in (False, True) for w in self._widths[tight]))

    def _move_focus_card(self, narrow: bool) -> None:
        if narrow:
            self._column.insertWidget(2, self.panel.lend_focus_card())
        else:
            self._column.removeWidget(self.panel.focus)
            self.panel.take_focus_card_back()
