"""The page of practice: sample answers one at a time, and how one's ratings stand to the references."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from hiring_assistant.app.practice import practice_items, rate_sample
from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.practice import words
from hiring_assistant.ui.practice.answer_card import AnswerCard
from hiring_assistant.ui.practice.course import Course
from hiring_assistant.ui.practice.summary import Summary
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.empty_state import EmptyState
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.head_layout import HeadLayout
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip
from hiring_assistant.ui.widgets.scroll_page import ScrollPage
from hiring_assistant.ui.widgets.thin_progress import ThinProgress

_BESIDE = 760
"""From this width of the page on, in the design's pixels, the anchors have room beside the answer."""


class PracticePage(Page):
    """Alone, and without anybody looking on: ratings of others are never shown, nor one's own to them."""

    key = "practice"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setAccessibleName(self.tr("Practice"))
        self.course = Course()
        self.card = AnswerCard(context.theme, self)
        self.card.rated.connect(self.rate)
        self.card.next_asked.connect(self.next_open)
        self.card.skip_asked.connect(self.skip)
        self.strip = MessageStrip(self)
        self.done = EmptyState("", "", "", parent=self)
        self.done.pressed.connect(self.again)
        self._summary = QWidget(self)
        self._finished = False
        self._lay_out()
        context.theme.changed.connect(self._fit)

    def _lay_out(self) -> None:
        self._scroll = ScrollPage(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        body = self._scroll.body
        top = QWidget(self)
        head = HeadLayout(label(self.tr("Practice"), "title", wrap=False), top)
        self.again_button = Button(self.tr("Go through them again"))
        self.again_button.clicked.connect(self.again)
        self.figures_button = Button(self.tr("My figures"))
        self.figures_button.setCheckable(True)
        self.figures_button.clicked.connect(self._show)
        head.addWidget(self.again_button)
        head.addWidget(self.figures_button)
        body.addWidget(top)
        body.addWidget(
            label(
                self.tr(
                    "Rate invented answers as if you had heard them, and see how far you are from a reference. "
                    "Only you see this; it is in no score."
                ),
                "mute",
            )
        )
        if QLocale().language() not in (QLocale.Language.English, QLocale.Language.C):
            body.addWidget(label(self.tr("The sample answers, questions and anchors are in English."), "mute"))
        bar = QWidget(self)
        row = FlowLayout(bar, gap=12)
        self.competency = QComboBox(bar)
        self.competency.setAccessibleName(self.tr("Competency"))
        self.competency.setMinimumContentsLength(20)
        self.competency.activated.connect(self._choose)
        self._place = label("", "mute", bar, wrap=False)
        self._progress = ThinProgress(self.tr("Answers rated"), bar)
        self._progress.setFixedWidth(160)
        for widget in (self.competency, self._place, self._progress):
            row.addWidget(widget)
        body.addWidget(bar)
        for part in (self.strip, self.card, self.done, self._summary):
            body.addWidget(part)
        body.addStretch(1)

    # What a page is

    def title(self) -> str:
        """“Practice”."""
        return self.tr("Practice")

    def opened(self, competency: str = "", **where: str) -> None:
        """Show the first answer that is not rated yet, of the competency where one is given."""
        self.strip.withdraw()
        self.figures_button.setChecked(False)
        self.course.show(practice_items(self.context.store))
        if competency:
            self.course.choose(competency)
        current = self.course.current
        if current is not None and self.course.is_done(current):
            self.course.next_open()
        self._finished = not self.course.open
        self._fill_competencies()
        self._show()
        self._focus()

    def refresh(self) -> None:
        """Read the store again; what was undone is open again."""
        self.course.show(practice_items(self.context.store))
        if self.course.open:
            self._finished = False
        self._show()

    def hints(self) -> Sequence[tuple[str, str]]:
        """Keys worth knowing here."""
        return (
            ("1…5", self.tr("rate")),
            ("N", self.tr("next unrated")),
            ("S", self.tr("skip")),
            ("Ctrl+Z", self.tr("undo")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The anchors stand beside the answer where there is room, else below it."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self.card.set_narrow(self.width() < self.context.theme.px(_BESIDE))

    def _fill_competencies(self) -> None:
        blocked = QSignalBlocker(self.competency)
        self.competency.clear()
        self.competency.addItem(self.tr("All competencies"), "")
        for name in self.course.competencies:
            self.competency.addItem(name, name)
        self.competency.setCurrentIndex(max(0, self.competency.findData(self.course.competency)))
        blocked.unblock()

    @Slot()
    def _show(self) -> None:
        chosen, left = self.course.chosen, self.course.open
        figures = self.figures_button.isChecked()
        current = self.course.current
        finished = self._finished and not left and not figures
        self.card.setVisible(current is not None and not figures and not finished)
        self.done.setVisible(finished)
        rated = len(chosen) - len(left)
        self._progress.show_share(rated, max(1, len(chosen)))
        told = self.tr("{rated} rated").format(rated=words.share(rated, len(chosen)))
        if current is not None and not figures and not finished:
            place = words.share(self.course.place + 1, len(chosen))
            told = self.tr("Answer {place}").format(place=place) + " · " + told
            self.card.show_item(current, done=self.course.is_done(current))
        self._place.setText(told)
        self.again_button.setVisible(any(item.value is not None for item in chosen))
        if finished:
            self.done.say(
                self.tr("All of these are rated"),
                self.tr("See where you lean under “My figures”, or go through them again."),
                self.tr("Go through them again"),
            )
        # Of answers to be rated anew nothing is told, not even in sums.
        seen = [item for item in self.course.items if self.course.is_done(item) or item not in chosen]
        summary = Summary(seen, self.context.theme, self) if figures or finished else QWidget(self)
        self._summary = self._scroll.swap(self._summary, summary)
        self._summary.setVisible(figures or finished)

    def _focus(self) -> None:
        if self.card.isVisibleTo(self):
            current = self.course.current
            done = current is not None and self.course.is_done(current)
            target = self.card.next_button if done else self.card.answer
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.done.isVisibleTo(self):
            self.done.button.setFocus(Qt.FocusReason.OtherFocusReason)

    # What keys and buttons do

    @property
    def _is_rating(self) -> bool:
        return self.card.isVisibleTo(self) and self.course.current is not None

    @Slot(int)
    def rate(self, value: int) -> None:
        """Rate the answer at hand; then its reference shows."""
        current = self.course.current
        if current is None or not self._is_rating:
            return
        try:
            rate_sample(self.context.store, current.answer.id, value)
        except Problem as problem:
            self.strip.say(str(problem), "warning")
            return
        self.strip.withdraw()
        self.refresh()
        self.card.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self._see_reference)

    @Slot()
    def _see_reference(self) -> None:
        """Bring the reference into sight, once it has its place."""
        self._scroll.ensureWidgetVisible(self.card.reference, 0, 12)

    @Slot()
    def next_open(self) -> None:
        """Go to the next answer that is not rated yet; after the last one the figures show."""
        self.figures_button.setChecked(False)
        if not self.course.next_open():
            self._finished = not self.course.open
        self._turn()

    @Slot()
    def skip(self) -> None:
        """Leave the answer unrated for now."""
        self.next_open()

    @Slot()
    def following(self) -> None:
        """Go to the answer after this one, rated or not."""
        self._step(1)

    @Slot()
    def previous(self) -> None:
        """Go to the answer before this one, rated or not."""
        self._step(-1)

    def _step(self, by: int) -> None:
        self.figures_button.setChecked(False)
        self._finished = False
        self.course.step(by)
        self._turn()

    def _turn(self) -> None:
        self.strip.withdraw()
        self._show()
        self._scroll.verticalScrollBar().setValue(0)
        self._focus()

    @Slot()
    def again(self) -> None:
        """Go through the chosen answers once more; the references are hidden until they are rated anew."""
        self.course.again()
        self.figures_button.setChecked(False)
        self._finished = False
        self._turn()

    @Slot()
    def toggle_figures(self) -> None:
        """Show one's figures, or go back to the answers."""
        self.figures_button.toggle()
        self._show()

    @Slot(int)
    def _choose(self, _index: int) -> None:
        self.course.choose(self.competency.currentData())
        self._finished = not self.course.open
        self.figures_button.setChecked(False)
        self._show()
