"""How far long work is, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from hiring_assistant.ui.jobs import Job
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.labels import ElidedLabel
from hiring_assistant.ui.widgets.thin_progress import ThinProgress

_SHOWN_EVERY_MS = 50
"""Of steps that follow each other faster not every one is shown: nobody could read it."""


class ProgressStrip(QFrame):
    """Shows a job from ``watch`` until it ends; hidden otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "strip")
        self._job: Job | None = None
        self._title = ElidedLabel("", "strong", self)
        self._step = ElidedLabel("", "small", self)
        self._bar = ThinProgress(self.tr("How far it is"), self)
        self._bar.setFixedWidth(180)
        self._cancel = Button(self.tr("Cancel"), parent=self)
        self._cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._title)
        row.addWidget(self._step, 1)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        self._told = (0, 0, "")
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SHOWN_EVERY_MS)
        self._later.timeout.connect(self._show_told)
        self.hide()

    @Slot(object)
    def watch(self, job: Job) -> None:
        """Show this job until it ends. Of several the first is shown; the next one takes its place."""
        if self._job is None:
            self._take(job)
        else:
            job.started.connect(self._next)

    def _take(self, job: Job) -> None:
        self._job = job
        job.progressed.connect(self._on_progress)
        job.ended.connect(self._on_ended)
        self._title.setText(job.title)
        self._step.setText("")
        self._bar.show_share(0, 0)
        self._cancel.setEnabled(True)
        self.setAccessibleName(job.title)
        self.show()

    @Slot()
    def _next(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and self._job is None:
            self._take(job)

    @Slot(int, int, str)
    def _on_progress(self, done: int, total: int, text: str) -> None:
        self._told = done, total, text
        if not self._later.isActive():
            self._later.start()

    @Slot()
    def _show_told(self) -> None:
        if self._job is None or self._job.cancelled:
            return
        done, total, text = self._told
        self._bar.show_share(done, total)
        counted = self.tr("%1 of %2 · %3").replace("%1", str(done)).replace("%2", str(total)).replace("%3", text)
        self._step.setText(counted if total else text)

    @Slot()
    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._cancel.setEnabled(False)
            self._step.setText(self.tr("Stopping after this step…"))

    @Slot()
    def _on_ended(self) -> None:
        self._job = None
        self._later.stop()
        self.hide()
