"""Beside a call: the candidate's window, where the program's own window stands, and what of it others may see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from hiring_assistant.ui.interview.beside_call import NARROW_WIDTH, can_stay_on_top, dock, is_on_top, set_on_top
from hiring_assistant.ui.interview.candidate_window import CandidateWindow

if TYPE_CHECKING:
    from hiring_assistant.ui.interview.page import InterviewPage

_KEYS = tuple(
    f"interview.{name}"
    for name in ("candidate_window", "freeze", "blank", "veil", "next_question", "previous_question", "copy_question")
)
"""Actions whose keys also work while the candidate's window has the keyboard."""

_VEILED_NAME = "interview.veiled_name"
"""Under which it is kept whether the candidate's name stays in view ("1") while notes and scores are hidden."""


_RAISE_AGAIN_MS = 200
"""By then the system has given the keyboard to the main window."""


class CallSide(QObject):
    """What the interviewer does with windows while ``page`` shows an interview."""

    def __init__(self, page: InterviewPage) -> None:
        super().__init__(page)
        self._page = page
        self.window = CandidateWindow(page.context.theme, page)
        self.window.closed.connect(self._window_closed)
        self._before_docking: QRect | None = None
        self._veil = page.veil
        self._veil.name.setChecked(page.context.preferences.window.get(_VEILED_NAME) == "1")
        self._veil.lifted.connect(self.toggle_veil)
        self._veil.name_wanted.connect(self._name_wanted)

    @Slot()
    def toggle_veil(self) -> None:
        """Hide notes and scores at once, or show them again."""
        page, veiled = self._page, not self._page.veiled
        page.saver.flush()
        self._veil.setVisible(veiled)
        page.columns.setVisible(not veiled)
        self._veil_name()
        if veiled:
            page.context.status.set_text("")
            self._veil.button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            page.tell_rated()
            page.to_notes()

    @Slot(bool)
    def _name_wanted(self, wanted: bool) -> None:
        self._page.context.remember(_VEILED_NAME, "1" if wanted else "")
        self._veil_name()

    def _veil_name(self) -> None:
        self._page.header.veil_name(self._page.veiled and not self._veil.name.isChecked())

    def toggle_candidate_window(self) -> None:
        """Show the candidate's window, or put it away."""
        window = self.window
        if window.isVisible():
            window.close()
            return
        registry = self._page.context.actions
        window.addActions([registry.qaction(id_) for id_ in _KEYS if id_ in registry])
        self.follow()
        window.show()
        self._page.window().activateWindow()  # Some systems give the keyboard to every new window.
        # That may bring the main window to the front, at once or when the system gets to it.
        window.raise_()
        QTimer.singleShot(_RAISE_AGAIN_MS, window, window.raise_)
        self._page.context.status.set_text(self.tr("The candidate's window is open: share that one"))

    @Slot()
    def _window_closed(self) -> None:
        self._page.context.status.set_text(self.tr("The candidate's window is closed"))

    def freeze_candidate_window(self) -> None:
        """Let the candidate's window keep its question, or follow again."""
        self.window.toggle_frozen()
        frozen = self.tr("The candidate's window keeps this question")
        follows = self.tr("The candidate's window follows the open question")
        self._page.context.status.set_text(frozen if self.window.frozen else follows)

    def blank_candidate_window(self) -> None:
        """Let the candidate's window show nothing, or its question again."""
        self.window.toggle_blank()
        blank, shows = self.tr("The candidate's window is blank"), self.tr("The candidate's window shows its question")
        self._page.context.status.set_text(blank if self.window.blank else shows)

    def copy_question(self) -> None:
        """Put the open question on the clipboard, for the chat of the call."""
        if self._page.draft is not None and self._page.draft.step.is_question:
            QGuiApplication.clipboard().setText(self._page.draft.step.text)
            self._page.context.status.set_text(self.tr("The question is copied"))

    def follow(self) -> None:
        """Tell the candidate's window which question is open."""
        step = self._page.draft.step if self._page.draft is not None else None
        self.window.follow(step.text if step is not None and step.is_question else "")

    def toggle_docked(self) -> None:
        """Place the window narrow at the edge of the screen, or where it was."""
        window = self._page.window()
        if self._before_docking is None:
            self._before_docking = dock(window, self._page.context.theme.px(NARROW_WIDTH))
        else:
            window.setGeometry(self._before_docking)
            self._before_docking = None

    def toggle_on_top(self) -> None:
        """Keep the window above others, or no longer."""
        if not can_stay_on_top():
            said = self.tr("This system does not let programs keep a window on top; its own window menu may")
        else:
            window = self._page.window()
            set_on_top(window, not is_on_top(window))
            said = (
                self.tr("The window stays on top")
                if is_on_top(window)
                else self.tr("The window no longer stays on top")
            )
        self._page.context.status.set_text(said)
