"""Reports as files: the menu of their formats, the place, and writing them apart from the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from hiring_assistant.app.exchange import REPORT_FORMATS
from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.jobs import Report
from hiring_assistant.ui.widgets.message_strip import MessageStrip


class ReportMenu(QMenu):
    """Each format with names, and without. ``picked`` is emitted with the format and whether people are named."""

    picked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for format_ in REPORT_FORMATS:
            self.addAction(format_.upper() + "…").triggered.connect(partial(self._pick, format_, True))
        self.addSeparator()
        for format_ in REPORT_FORMATS:
            entry = self.addAction(self.tr("{format} without names…").format(format=format_.upper()))
            entry.triggered.connect(partial(self._pick, format_, False))

    def _pick(self, format_: str, names: bool, _checked: bool = False) -> None:
        self.picked.emit(format_, names)


class ReportWriter(QObject):
    """Writes the reports of a page; how that went is told in the page's strip."""

    def __init__(self, context: Context, strip: MessageStrip, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._strip, self._page = context, strip, page

    def ask(self, title: str, proposed: str) -> Path | None:
        """Ask where the report goes; None where the person thinks better of it."""
        chosen, _ = QFileDialog.getSaveFileName(self._page, title, proposed)
        return Path(chosen) if chosen else None

    def write(self, work: Callable[[Report], Path | None]) -> None:
        """Write by ``work``, apart from the window; it returns the file, or None where it was stopped."""
        self._context.worker.start(self.tr("Writing the report"), work, self._written, self._failed)

    @Slot(object)
    def _written(self, path: Path | None) -> None:
        if path is None:
            self._strip.say(self.tr("Stopped; no report was written."))
        else:
            self._strip.say(self.tr("Report written to {path}").format(path=path), "success")

    @Slot(object)
    def _failed(self, error: object) -> None:
        if isinstance(error, Problem):
            self._strip.say(str(error), "error")
