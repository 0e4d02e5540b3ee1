"""Rows of buttons of which one is at hand: the tracks of a role, the stages of its process."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.ui import wording
from hiring_assistant.ui.roles import phrases
from hiring_assistant.ui.widgets.chip import ChipButton
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.tile import StageTile

if TYPE_CHECKING:
    from hiring_assistant.domain.kit import StageKit
    from hiring_assistant.domain.role import Stage

_LONGEST_NAME = 48
"""Characters of a track's name on its chip; the tool tip has the rest."""

# In an exclusive group of buttons Qt lets the arrow keys pick, and Tab stop at the one at hand only.


class TrackChips(QWidget):
    """The tracks of a role as chips. ``picked`` is emitted with the name of a track, ``picked_at`` with its place."""

    picked = Signal(str)
    picked_at = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Tracks"))
        self._names: tuple[str, ...] = ()
        self._flow = FlowLayout(self)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._clicked)

    def show_tracks(self, names: Sequence[str], tips: Sequence[str], current: str, behind: Sequence[str] = ()) -> None:
        """Show these tracks with what their tool tips say; ``current`` is at hand. ``behind`` stands behind the names,
        such as a grade.
        """
        if tuple(names) != self._names:
            self._names = tuple(names)
            for button in self._group.buttons():
                self._group.removeButton(button)
                self._flow.removeWidget(button)
                button.hide()
                button.deleteLater()
            for at, name in enumerate(names):
                chip = ChipButton(_short(name).replace("&", "&&"), self, checkable=True)
                chip.setAccessibleName(self.tr("Track %1").replace("%1", name))
                self._group.addButton(chip, at)
                self._flow.addWidget(chip)
                chip.show()
        for at, name in enumerate(names if behind else ()):
            self._group.button(at).setText(f"{_short(name)}{behind[at]}".replace("&", "&&"))
        for at, (name, tip) in enumerate(zip(names, tips, strict=True)):
            cut = name if len(name) > _LONGEST_NAME else ""
            self._group.button(at).setToolTip("\n".join(part for part in (cut, tip) if part))
        if current in self._names:
            self._group.button(self._names.index(current)).setChecked(True)
        self.setVisible(len(self._names) > 1)
        self.updateGeometry()

    def put_last(self, *widgets: QWidget) -> None:
        """Put these behind the chips, such as a button for one more."""
        for widget in widgets:
            self._flow.removeWidget(widget)
            self._flow.addWidget(widget)

    @property
    def names(self) -> tuple[str, ...]:
        """The tracks that are shown."""
        return self._names

    @property
    def buttons(self) -> tuple[ChipButton, ...]:
        """The chips, in order."""
        found = (self._group.button(at) for at in range(len(self._names)))
        return tuple(button for button in found if isinstance(button, ChipButton))

    @Slot(int)
    def _clicked(self, at: int) -> None:
        self.picked.emit(self._names[at])
        self.picked_at.emit(at)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME].rstrip()}…"


class StageRow(QWidget):
    """The stages of a process as tiles of equal width. ``picked`` is emitted with the order of a stage."""

    picked = Signal(int)

    _GAP = 8
    _NARROWEST = 120
    _WIDEST = 320

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Stages"))
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.picked)
        self._tiles: list[StageTile] = []
        self._shown: tuple[tuple[StageKit, Stage | None], ...] = ()

    def show_stages(self, stages: Sequence[tuple[StageKit, Stage | None]], current: int) -> None:
        """Show these stages, each with what the page says of it; that of order ``current`` is at hand."""
        if tuple(stages) != self._shown:
            self._shown = tuple(stages)
            for tile in self._tiles:
                self._group.removeButton(tile)
                tile.hide()
                tile.deleteLater()
            self._tiles = [self._tile(stage, page) for stage, page in stages]
            self._arrange()
        button = self._group.button(current)
        if button is not None:
            button.setChecked(True)

    @property
    def tiles(self) -> tuple[StageTile, ...]:
        """The tiles, in the order of the stages."""
        return tuple(self._tiles)

    def _tile(self, stage: StageKit, page: Stage | None) -> StageTile:
        slot = phrases.slot(page.minutes) if page else ""
        kind = wording.stage_kind(stage.kind)
        over = " · ".join(part for part in (str(stage.order), kind, slot) if part)
        who = stage.interviewer or self.tr("nobody named")
        title = stage.title
        if fold(title) in ("", fold(kind)):
            # Its name says no more than its kind; who holds it does.
            title, who = stage.interviewer or kind, "" if stage.interviewer else who
        title = title[:1].upper() + title[1:]
        if stage.kind is StageKind.QUESTIONNAIRE:
            asks = phrases.counted(len(stage.questions), self.tr("1 question"), self.tr("%1 questions"))
            under = self.tr("%1, in writing").replace("%1", asks)
        elif stage.questions or stage.checks:
            asked = len(stage.requirement_ids) + len({check.requirement_id for check in stage.checks})
            under = phrases.counted(asked, self.tr("1 requirement"), self.tr("%1 requirements"))
        else:
            under = self.tr("nothing to rate")
        tile = StageTile(over, title, "\n".join(part for part in (who, under) if part), parent=self)
        tile.setToolTip(title)
        self._group.addButton(tile, stage.order)
        tile.show()
        return tile

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the row anew in another width."""
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        """As high as the tiles are in the width there is."""
        return QSize(self._NARROWEST, self.minimumHeight())

    def _arrange(self) -> None:
        if not self._tiles:
            self.setFixedHeight(0)
            return
        most = min(max(1, (self.width() + self._GAP) // (self._NARROWEST + self._GAP)), len(self._tiles))
        # Narrow tiles make high rows: of the ways to break the row, the lowest one is taken.
        in_row = min(range(most, max(0, most - 3), -1), key=self._height_with)
        width = self._width_with(in_row)
        top = 0
        for start in range(0, len(self._tiles), in_row):
            line = self._tiles[start : start + in_row]
            height = max(tile.heightForWidth(width) for tile in line)
            for at, tile in enumerate(line):
                left = at * (width + self._GAP)
                if self.isRightToLeft():
                    left = self.width() - left - width
                tile.setGeometry(QRect(left, top, width, height))
            top += height + self._GAP
        self.setFixedHeight(top - self._GAP)

    def _width_with(self, in_row: int) -> int:
        """How wide tiles are with so many in a row."""
        return min((self.width() - self._GAP * (in_row - 1)) // in_row, self._WIDEST)

    def _height_with(self, in_row: int) -> int:
        """How high all rows are with so many tiles in each."""
        width = self._width_with(in_row)
        heights = [tile.heightForWidth(width) for tile in self._tiles]
        return sum(max(heights[at : at + in_row]) + self._GAP for at in range(0, len(heights), in_row))
