"""A column of widgets that is replaced as a whole when other content is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Column(QWidget):
    """Widgets one below the other."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(spacing)

    def replace(self, widgets: Sequence[QWidget]) -> None:
        """Show these widgets in the place of the old ones, which are thrown away."""
        while (item := self._layout.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for widget in widgets:
            self._layout.addWidget(widget)
            # A layout shows what is added a turn later, which can be seen as a jump.
            widget.show()

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """What it shows, from the top."""
        items = (self._layout.itemAt(at) for at in range(self._layout.count()))
        return tuple(widget for item in items if item is not None and (widget := item.widget()) is not None)
