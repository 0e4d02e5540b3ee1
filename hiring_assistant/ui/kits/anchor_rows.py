"""What an answer looks like at 1, 3 and 5, each in a field of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from hiring_assistant.domain.kit import ANCHORED
from hiring_assistant.ui.kits.text_field import KeptText
from hiring_assistant.ui.review.evidence_panel import RatingBadge
from hiring_assistant.ui.theme.theme import Theme

Anchors = tuple[tuple[int, str], ...]


class AnchorRows(QWidget):
    """The anchors of a question. ``kept`` is emitted with all of them when one changed; others than 1, 3 and 5 stay."""

    kept = Signal(object)
    escaped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._others: Anchors = ()
        self.fields: dict[int, KeptText] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, rating in enumerate(ANCHORED):
            name = self.tr("What an answer at %1 looks like").replace("%1", str(rating))
            field = KeptText(name, self)
            field.setPlaceholderText(self.tr("What is said and shown at %1").replace("%1", str(rating)))
            field.kept.connect(self._changed)
            field.escaped.connect(self.escaped)
            field.finished.connect(self._next)
            self.fields[rating] = field
            grid.addWidget(RatingBadge(rating, theme, str(rating), self), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)

    def show_anchors(self, anchors: Anchors, *, fresh: bool = False) -> None:
        """Show these; ``fresh`` ones are those of another question."""
        found = dict(anchors)
        self._others = tuple(pair for pair in anchors if pair[0] not in self.fields)
        for rating, field in self.fields.items():
            field.show_text(found.get(rating, ""), fresh=fresh)

    @property
    def anchors(self) -> Anchors:
        """What is in the fields; blank ones are left out."""
        filled = ((rating, field.words) for rating, field in self.fields.items() if field.words)
        return tuple(sorted((*self._others, *filled)))

    @Slot()
    def _changed(self) -> None:
        self.kept.emit(self.anchors)

    @Slot()
    def _next(self) -> None:
        fields = list(self.fields.values())
        at = next((at for at, field in enumerate(fields) if field is self.sender()), 0)
        fields[(at + 1) % len(fields)].to_end()
