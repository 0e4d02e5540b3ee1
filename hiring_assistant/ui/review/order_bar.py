"""Above the matrix: in which order its rows stand, and the way to the next one to discuss."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from hiring_assistant.ui.review.matrix_model import Order
from hiring_assistant.ui.widgets.buttons import Button


class OrderBar(QWidget):
    """``ordered`` tells the order that was chosen by hand, ``next_wanted`` that the button was pressed."""

    ordered = Signal(object)
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Order of the requirements"))
        for order, text in (
            (Order.PLAN, self.tr("as planned")),
            (Order.GAP, self.tr("largest gap first")),
            (Order.LOWEST, self.tr("lowest mean first")),
            (Order.HIGHEST, self.tr("highest mean first")),
            (Order.WEIGHT, self.tr("largest weight first")),
            (Order.MUST_HAVES, self.tr("must-haves first")),
        ):
            self.box.addItem(text, order)
        self.box.activated.connect(self._chosen)
        self.button = Button(self.tr("Next to discuss"))
        self.button.setToolTip("F8")
        self.button.clicked.connect(self.next_wanted)
        row.addWidget(self.box)
        row.addWidget(self.button)

    def show_order(self, order: Order, discuss: int) -> None:
        """Show the order in force, and offer the button where there is something to discuss."""
        self.box.setCurrentIndex(max(0, self.box.findData(order)))
        self.button.setVisible(discuss > 0)

    @Slot(int)
    def _chosen(self, place: int) -> None:
        self.ordered.emit(Order(self.box.itemData(place)))
