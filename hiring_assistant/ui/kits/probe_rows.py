"""Several short texts, each in a field of its own: the probes of a question."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.ui.kits.text_field import KeptText
from hiring_assistant.ui.widgets.buttons import Button, LinkButton


class _Row(QWidget):
    def __init__(self, name: str, removes: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = KeptText(name, self)
        self.remove = Button("✕", "quiet", self)
        self.remove.setAccessibleName(removes)
        self.remove.setToolTip(removes)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)


class ProbeRows(QWidget):
    """The probes of a question. ``kept`` is emitted with all of them when one changed.

    Enter in the last one begins another; one that is emptied goes away.
    """

    kept = Signal(object)
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(3)
        self.add_button = LinkButton(self.tr("+ Add a probe"), self)
        self.add_button.setAccessibleName(self.tr("Add a probe"))
        self.add_button.clicked.connect(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(self._column)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def fields(self) -> tuple[KeptText, ...]:
        """The fields, from the top."""
        return tuple(row.field for row in self._rows)

    @property
    def probes(self) -> tuple[str, ...]:
        """What is in the fields; blank ones are left out."""
        return tuple(row.field.words for row in self._rows if row.field.words)

    @property
    def remove_buttons(self) -> tuple[Button, ...]:
        """The buttons that take a probe out, from the top."""
        return tuple(row.remove for row in self._rows)

    def show_probes(self, probes: tuple[str, ...], *, fresh: bool = False) -> None:
        """Show these; a field just begun stays, unless they are ``fresh``: those of another question."""
        begun = [row for row in self._rows if not row.field.words and row.field.hasFocus() and not fresh]
        filled = [row for row in self._rows if row not in begun]
        while len(filled) > len(probes):
            self._drop(filled.pop())
        while len(filled) < len(probes):
            filled.append(self._new_row(len(filled)))
        self._rows = [*filled, *begun]
        for row, probe in zip(filled, probes, strict=True):
            row.field.show_text(probe, fresh=fresh)
        self._name()

    @Slot()
    def add(self) -> None:
        """Begin another probe at the end."""
        if not self._rows or self._rows[-1].field.words:
            self._rows.append(self._new_row(len(self._rows)))
            self._name()
        # The row needs its place first; Qt gives the focus to nothing that is hidden.
        self._rows[-1].show()
        self._rows[-1].field.to_end()

    def _new_row(self, at: int) -> _Row:
        row = _Row(self.tr("Probe"), self.tr("Remove this probe"), self)
        row.field.kept.connect(self._changed)
        row.field.finished.connect(self.add)
        row.field.escaped.connect(self.escaped)
        row.field.left.connect(self._tidy)
        row.remove.clicked.connect(partial(self._remove, row))
        self._column.insertWidget(at, row)
        return row

    def _drop(self, row: _Row) -> None:
        row.field.blockSignals(True)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _name(self) -> None:
        for number, row in enumerate(self._rows, start=1):
            row.field.setAccessibleName(self.tr("Probe %1").replace("%1", str(number)))
            row.remove.setAccessibleName(self.tr("Remove probe %1").replace("%1", str(number)))

    @Slot()
    def _changed(self) -> None:
        self.kept.emit(self.probes)

    @Slot()
    def _tidy(self) -> None:
        """Take away what was begun and left blank."""
        for row in [row for row in self._rows if not row.field.words and not row.field.hasFocus()]:
            self._rows.remove(row)
            self._drop(row)
        self._name()

    def _remove(self, row: _Row, _checked: bool = False) -> None:
        if row not in self._rows:
            return
        at = self._rows.index(row)
        self._rows.remove(row)
        self._drop(row)
        self._name()
        after = self._rows[min(at, len(self._rows) - 1)].field if self._rows else self.add_button
        after.setFocus(Qt.FocusReason.OtherFocusReason)
        self.kept.emit(self.probes)
