"""The stages of a reading as rows that can be corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, Qt, Signal

from hiring_assistant.domain.role import Stage, StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.ui import wording
from hiring_assistant.ui.reading.item_model import CHIPS_ROLE
from hiring_assistant.ui.reading.minutes import shown_minutes
from hiring_assistant.ui.reading.row_drag import ROWS, dragged_rows, rows_data
from hiring_assistant.ui.roles.phrases import counted
from hiring_assistant.ui.widgets.any_index import AnyIndex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hiring_assistant.domain.correction import Corrected
    from hiring_assistant.ui.theme.theme import Theme

ORDER, KIND, WHO, MINUTES, TITLE = range(5)
_KIND = "stages"
"""What dragged stages are called."""


class StageModel(QAbstractTableModel):
    """One row a stage. ``changed_to`` is emitted with row, column and what was typed or picked, ``dropped`` with rows
    that were dragged and the row that they are to stand before.
    """

    changed_to = Signal(int, int, object)
    dropped = Signal(list, int)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stages: tuple[Stage, ...] = ()
        self._touched: tuple[bool, ...] = ()
        self._editable = True

    def show(self, corrected: Corrected, *, editable: bool = True) -> None:
        """Show the stages of this reading."""
        self.beginResetModel()
        self._stages = corrected.reading.stages
        self._touched = tuple(corrected.has_stage(stage) for stage in self._stages)
        self._editable = editable
        self.endResetModel()

    @property
    def rows(self) -> tuple[Stage, ...]:
        """What is shown, from the top."""
        return self._stages

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """The number of stages."""
        return 0 if parent.isValid() else len(self._stages)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """Number, kind, who holds it, minutes, title."""
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The headings."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return ("#", self.tr("Kind"), self.tr("With"), self.tr("Minutes"), self.tr("Title"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """All but the number can be edited, and rows can be dragged."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self._editable else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._editable:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        if index.column() != ORDER and self._editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The texts; under EditRole what the fields begin with."""
        if not index.isValid():
            return None
        stage, column = self._stages[index.row()], index.column()
        if role == Qt.ItemDataRole.EditRole:
            return (stage.order, stage.kind, stage.interviewer or "", shown_minutes(stage.minutes), stage.title)[column]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(stage)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._told(stage, column, index.row())
        if role == Qt.ItemDataRole.ToolTipRole and column == TITLE:
            return stage.text or stage.title
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color("mute") if self._is_quiet(stage, column) else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role == CHIPS_ROLE and column == TITLE:
            return self.chips(index.row())
        return None

    def _shown(self, stage: Stage) -> tuple[str, str, str, str, str]:
        kind = wording.stage_kind(stage.kind)
        minutes = shown_minutes(stage.minutes)
        if not minutes and stage.kind is StageKind.QUESTIONNAIRE:
            minutes = self.tr("in writing")
        who = stage.interviewer or self.tr("nobody named")
        # A page that gives a stage no name has it named after its kind, in English.
        title = "" if fold(stage.title) in (fold(kind), fold(stage.kind.value)) else stage.title
        return (str(stage.order), kind, who, minutes, title)

    def _is_quiet(self, stage: Stage, column: int) -> bool:
        return column == ORDER or (column == WHO and not stage.interviewer) or (column == MINUTES and not stage.minutes)

    def _told(self, stage: Stage, column: int, row: int) -> str:
        text = self._shown(stage)[column]
        chips = [chip for chip, _kind in self.chips(row)] if column == TITLE else []
        return ". ".join(part for part in (text, *chips) if part)

    def chips(self, row: int) -> tuple[tuple[str, str], ...]:
        """The chips of a row: (text, kind) each."""
        stage = self._stages[row]
        chips = []
        if stage.questions:
            chips.append((counted(len(stage.questions), self.tr("1 question"), self.tr("%1 questions")), "plain"))
        if stage.optional:
            chips.append((self.tr("optional"), "accent"))
        if self._touched[row]:
            chips.append((self.tr("corrected by you"), "success"))
        return tuple(chips)

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed or picked."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        if value != self.data(index, role):
            self.changed_to.emit(index.row(), index.column(), value)
        return True

    # Dragging

    def mimeTypes(self) -> list[str]:
        """Rows of a reading."""
        return [ROWS]

    def mimeData(self, indexes: Sequence[AnyIndex]) -> QMimeData:
        """The rows that are dragged."""
        return rows_data(_KIND, indexes)

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved."""
        return Qt.DropAction.MoveAction

    def canDropMimeData(self, data: QMimeData, _action: Any, _row: int, _column: int, _parent: AnyIndex) -> bool:
        """Stages are taken, items are not."""
        kind, rows = dragged_rows(data)
        return self._editable and bool(rows) and kind == _KIND

    def dropMimeData(self, data: QMimeData, action: Any, row: int, column: int, parent: AnyIndex) -> bool:
        """Tell what was dropped where."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        count = len(self._stages)
        self.dropped.emit(dragged_rows(data)[1], count if row < 0 else min(row, count))
        return True
