"""What the page says about saving: when it was done, why it cannot be done now, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from hiring_assistant.ui import telling
from hiring_assistant.ui.interview.saver import Saver
from hiring_assistant.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from hiring_assistant.ui.interview.draft import Draft
    from hiring_assistant.ui.interview.page import InterviewPage

_SAVE_CLOCK_MS = 5000


class SavingSide(QObject):
    """Tells how saving goes in a strip at the top of ``page`` and in the status bar, and saves the clock."""

    def __init__(self, page: InterviewPage) -> None:
        super().__init__(page)
        self._page = page
        self.saver = Saver(self)
        self.strip = MessageStrip(page, closable=False)
        self.strip.hide()
        self._clock_saver = QTimer(self)
        self._clock_saver.setInterval(_SAVE_CLOCK_MS)
        self._clock_saver.timeout.connect(self._save_clock)
        self.saver.saved.connect(self._saved)
        self.saver.failed.connect(self._failed)
        self.saver.refused.connect(self._refused)

    @Slot(bool)
    def clock_switched(self, running: bool) -> None:
        """Save the clock now and then while it runs, and when it stops."""
        if running:
            self._clock_saver.start()
        else:
            self._clock_saver.stop()
            self._save_clock()

    def offer_to_leave(self) -> None:
        """Say that not everything is saved, and offer to leave all the same."""
        text = self.tr("%1 You can stay until it is, or leave without what is not saved.")
        problem = telling.told(str(self.saver.problem or self.tr("Not everything is saved yet.")))
        self.strip.say(text.replace("%1", problem), "error", self.tr("Leave without saving"), self._leave_anyway)

    @Slot()
    def _save_clock(self) -> None:
        if self._page.draft is not None:
            self._page.draft.save_clock()

    @Slot()
    def _saved(self) -> None:
        if not self.strip.isHidden():
            self.strip.withdraw()
        store = self._page.context.workspace
        if store is not None and store.last_saved is not None:
            self._page.context.status.saved(store.last_saved)

    @Slot(object)
    def _failed(self, problem: object) -> None:
        self._page.context.status.not_saved()
        if self.strip.isHidden():
            kept = self.tr("%1 What you write stays here and is saved as soon as that works again.")
            self.strip.say(
                kept.replace("%1", telling.told(str(problem))), "error", self.tr("Copy all notes"), self._copy_notes
            )

    @Slot(object)
    def _refused(self, problem: object) -> None:
        self._page.panel.message.say(str(problem), "warning")
        if self._page.draft is not None:
            self._page.draft.reload()

    @Slot()
    def _leave_anyway(self) -> None:
        self.saver.forget()
        self._page.forget()

    @Slot()
    def _copy_notes(self) -> None:
        if self._page.draft is not None:
            QGuiApplication.clipboard().setText(all_text(self._page.draft))


def all_text(draft: Draft) -> str:
    """All answers and notes of an interview as plain text, for another place to keep them."""
    parts: list[str] = []
    for step in draft.steps:
        texts = [draft.notes.sheet(step.place).document.toPlainText().strip()] if step.place is not None else []
        if step.question_id is not None:
            texts.insert(0, draft.answer(step.question_id).toPlainText().strip())
        if any(texts):
            parts.append("\n".join([step.text if step.is_question else step.title, *filter(None, texts)]))
    scratch = draft.notes.sheet(None).document.toPlainText().strip()
    return "\n\n".join(filter(None, (*parts, scratch, *draft.summary)))
