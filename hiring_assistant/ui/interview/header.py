"""The bar at the top: who is interviewed for what, whether it is a draft, the clock, Pause and Finish."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.ui.interview.clock import clock_text
from hiring_assistant.ui.interview.draft import Draft
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.chip import ACCENT, SUCCESS, WARN, Chip
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.page_bar import PageBar
from hiring_assistant.ui.widgets.thin_progress import ThinProgress
from hiring_assistant.ui.wording import day, time_of_day


class Header(PageBar):
    """Emits ``back``, ``pause_pressed`` and ``finish_pressed``; ``more`` is the menu of a narrow window."""

    pause_pressed = Signal()
    finish_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = Chip("", ACCENT, self)
        self._state = Chip("", WARN, self)
        self.left.addWidget(self._stage)
        self.left.addWidget(self._state)
        self._elapsed_word = label(self.tr("elapsed"), "mute", self, wrap=False)
        self._elapsed = QLabel(self)
        set_role(self._elapsed, "brand")
        digits = QFont(self._elapsed.font())
        digits.setFeature(QFont.Tag("tnum"), 1)
        self._elapsed.setFont(digits)
        self._planned = label("", "mute", self, wrap=False)
        self._paused = Chip(self.tr("Paused"), WARN, self)
        self._progress = ThinProgress(self.tr("Time used"), self)
        self._progress.setFixedWidth(120)
        self._pause = Button(self.tr("Pause"), parent=self)
        self._pause.clicked.connect(self.pause_pressed)
        self._finish = PrimaryButton(self.tr("Finish…"), self)
        self._finish.clicked.connect(self.finish_pressed)
        self.more = Button("⋯", "quiet", self)
        self.more.setAccessibleName(self.tr("More"))
        self._clock_parts = (self._elapsed_word, self._elapsed, self._planned, self._progress, self._pause)
        row = (self._elapsed_word, self._elapsed, self._paused, self._planned, self._progress, self._pause)
        for part in (*row, self._finish, self.more):
            self.right.addWidget(part)
        self._draft: Draft | None = None
        self._narrow = self._tight = self._veiled = False
        self._back_text = self._whole_stage = self._short_stage = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_draft(self, draft: Draft, back: str) -> None:
        """Show who is interviewed for what, and how far it is."""
        self._draft = draft
        sitting = draft.sitting
        self._back_text = back
        self._show_who(draft)
        stage = self.tr("Stage %1 of %2 · %3").replace("%1", str(sitting.stage.order))
        self._whole_stage = stage.replace("%2", str(sitting.stages)).replace("%3", sitting.stage.title)
        stage = self.tr("Stage %1 of %2").replace("%1", str(sitting.stage.order))
        self._short_stage = stage.replace("%2", str(sitting.stages))
        at = draft.submitted.at
        if draft.state is InterviewState.SUBMITTED and at is not None:
            when = time_of_day(at) if day(at) == self.tr("today") else f"{day(at)} {time_of_day(at)}"
            self._state.show_as(self.tr("Submitted %1").replace("%1", when), SUCCESS)
        elif draft.state is InterviewState.CANCELLED:
            self._state.show_as(self.tr("Cancelled"), WARN)
        else:
            self._state.show_as(self.tr("Draft"), WARN)
        self._arrange()

    def veil_name(self, veiled: bool) -> None:
        """Say neither who is interviewed nor for what, or both again."""
        self._veiled = veiled
        if self._draft is not None:
            self._show_who(self._draft)
            self._arrange()

    def _show_who(self, draft: Draft) -> None:
        plan = draft.sitting.kit.plan
        subject = " · ".join(part for part in (plan.role_title, plan.track) if part)
        if self._veiled:
            self.show_titles(self._back_text, self.tr("Interview"), "")
        else:
            self.show_titles(self._back_text, draft.sitting.candidate.name, subject)

    def set_menu(self, menu: QMenu) -> None:
        """What the button of a narrow window opens."""
        self.more.setMenu(menu)

    def set_room(self, *, narrow: bool, tight: bool) -> None:
        """Leave out what a narrow or tight window has no room for."""
        if (narrow, tight) != (self._narrow, self._tight):
            self._narrow, self._tight = narrow, tight
            self._arrange()

    def _arrange(self) -> None:
        timed = self._draft is not None and self._draft.timed
        writable = self._draft is not None and self._draft.writable
        for part in self._clock_parts:
            part.setVisible(timed)
        if self._draft is not None:
            minutes = self._draft.planned_minutes
            whole = self.tr("of %1").replace("%1", clock_text(minutes * 60_000))
            self._planned.setText(f"/ {minutes}" if self._narrow else whole)
        metrics = self._title.fontMetrics()
        letters = (6 if self._narrow else 18) * metrics.averageCharWidth()
        self._title.setMinimumWidth(min(metrics.horizontalAdvance(self._title.text()) + 2, letters))
        self._show_paused()
        self._elapsed_word.setVisible(timed and not self._tight and not self._narrow)
        self._progress.setVisible(timed and not self._narrow)
        self._progress.setFixedWidth(64 if self._tight else 150)
        self._pause.setVisible(timed and writable and not self._narrow)
        self._finish.setVisible(writable and not self._narrow)
        self.more.setVisible(self._narrow)
        self._stage.setVisible(not self._narrow and not self._veiled)
        self._back.setVisible(not self._narrow)
        self._subject.setVisible(not self._narrow and not self._tight and bool(self._subject.text()))
        self._fit_stage()

    def _show_paused(self) -> None:
        """Say beside the time that it stands still; in one column the plan leaves its place to that."""
        paused = self._draft is not None and self._draft.paused
        self._paused.setVisible(paused)
        timed = self._draft is not None and self._draft.timed
        self._planned.setVisible(timed and not (paused and self._narrow))

    def event(self, event: QEvent) -> bool:
        """Fit the stage whenever one of the parts has another size."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit_stage()
        return done

    def _fit_stage(self) -> None:
        """Leave the title of the stage out before buttons are cut."""
        row, text = self.layout(), self._whole_stage
        if row is not None and self._tight:
            metrics = self._stage.fontMetrics()
            more = metrics.horizontalAdvance(text) - metrics.horizontalAdvance(self._stage.text())
            if row.sizeHint().width() + more > self.width():
                text = self._short_stage
        if text != self._stage.text():
            self._stage.setText(text)
            self._stage.setToolTip("" if text == self._whole_stage else self._whole_stage)

    @Slot(int)
    def show_elapsed(self, elapsed_ms: int) -> None:
        """Show the time held so far."""
        text = clock_text(elapsed_ms)
        if text == self._elapsed.text():
            return
        self._elapsed.setText(text)
        self._elapsed.setAccessibleName(self.tr("%1 elapsed").replace("%1", text))
        if self._draft is not None and self._draft.planned_minutes:
            self._progress.show_share(elapsed_ms, self._draft.planned_minutes * 60_000)

    @Slot(bool)
    def show_running(self, running: bool) -> None:
        """Offer to pause, or to go on."""
        begun = self._draft is not None and self._draft.elapsed_ms > 0
        go_on = self.tr("Continue") if begun else self.tr("Start")
        self._pause.setText(self.tr("Pause") if running else go_on)
        self._show_paused()
