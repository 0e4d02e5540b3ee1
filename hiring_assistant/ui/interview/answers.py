"""What the candidate wrote in answer to questions, as documents that are saved while they are typed into."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from hiring_assistant.domain.interview import Answer


class Answers(QObject):
    """A document for each question, made when it is first asked for.

    ``edited`` is emitted with the id of the question after each change.
    """

    edited = Signal(str)

    def __init__(self, answers: Iterable[Answer], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_disk = {answer.question_id: answer.text for answer in answers}
        self._documents: dict[str, QTextDocument] = {}

    def document(self, question_id: str) -> QTextDocument:
        """The answer to a question."""
        document = self._documents.get(question_id)
        if document is None:
            document = QTextDocument(self)
            document.setDocumentLayout(QPlainTextDocumentLayout(document))
            document.setPlainText(self._on_disk.get(question_id, ""))
            document.contentsChanged.connect(partial(self.edited.emit, question_id))
            self._documents[question_id] = document
        return document

    def text(self, question_id: str) -> str:
        """The answer to a question; "" where there is none."""
        document = self._documents.get(question_id)
        return document.toPlainText() if document is not None else self._on_disk.get(question_id, "")
