"""The guide at the left: what was asked, noted and rated, how far behind the plan, what not to ask."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QSizePolicy, QVBoxLayout, QWidget

from hiring_assistant.ui.interview.do_not_ask import DoNotAsk
from hiring_assistant.ui.interview.draft import Draft
from hiring_assistant.ui.interview.guide_delegate import GuideDelegate
from hiring_assistant.ui.interview.guide_model import GuideModel
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.any_index import AnyIndex
from hiring_assistant.ui.widgets.buttons import LinkButton
from hiring_assistant.ui.widgets.chip import PLAIN, WARN, Chip
from hiring_assistant.ui.widgets.labels import label

translate = QCoreApplication.translate


class GuideList(QListView):
    """The steps; as high as they are where there is room. ``picked`` is emitted with the row."""

    picked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = GuideModel(self)
        self.setModel(self.steps)
        self.setItemDelegate(GuideDelegate(theme, self))
        self.setAccessibleName(self.tr("Guide"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        set_role(self, "guide")
        self.clicked.connect(self._clicked)
        self.steps.modelReset.connect(self.updateGeometry)
        self.steps.heights_changed.connect(self._changed)
        theme.changed.connect(self._changed)

    def sizeHint(self) -> QSize:
        """All rows."""
        rows = (self.sizeHintForRow(row) for row in range(self.steps.rowCount()))
        return QSize(200, sum(rows) + 4)

    def minimumSizeHint(self) -> QSize:
        """A few rows; the rest scrolls."""
        return QSize(80, min(self.sizeHint().height(), 140))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may want titles on other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @Slot()
    def _changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def dataChanged(self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()) -> None:
        """Paint the rows anew; ``heights_changed`` tells where that is not enough, so the list is not laid out anew."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self.picked.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self.picked.emit(index.row())


class Rail(QFrame):
    """``picked`` is emitted with the step to open, ``add_pressed`` to add a question of one's own."""

    picked = Signal(int)
    add_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "side-left")
        self.setAccessibleName(self.tr("Guide"))
        self._theme = theme
        self._draft: Draft | None = None
        self.pause_keys = ""
        self._head = label("", "overline", self, wrap=False)
        self.list = GuideList(theme, self)
        self.list.picked.connect(self.picked)
        self._behind = Chip("", PLAIN, self)
        self._behind.hide()
        self._add = LinkButton(self.tr("Add a question"), self)
        self._add.clicked.connect(self.add_pressed)
        self._do_not_ask = DoNotAsk(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 10)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self.list)
        for widget, left in ((self._add, 6), (self._behind, 6)):
            row = QHBoxLayout()
            row.setContentsMargins(left, 0, 0, 0)
            row.addWidget(widget)
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(6)
        column.addWidget(self._do_not_ask)
        column.addStretch(1)

    def show_draft(self, draft: Draft) -> None:
        """Show the guide of a draft."""
        self._draft = draft
        minutes = draft.sitting.stage.minutes
        head = self.tr("Guide · %1 min").replace("%1", str(minutes)) if minutes else self.tr("Guide")
        self._head.setText(head.upper())
        self.list.steps.show_draft(draft)
        self._add.setVisible(draft.writable)
        self.refresh()

    def refresh(self, about: str = "") -> None:
        """Show what has changed; ``about`` names the requirement that was rated, where nothing else has."""
        if self._draft is None:
            return
        self.list.steps.refresh(about)
        index = self.list.steps.index(self._draft.current)
        if self.list.currentIndex() != index:
            self.list.setCurrentIndex(index)
        self.show_time()

    @Slot()
    def show_time(self) -> None:
        """Say in words how the clock stands to the plan."""
        if self._draft is None:
            return
        text, kind = plan_words(self._draft, self.pause_keys)
        if text != self._behind.text():
            self._behind.show_as(text, kind)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.list.updateGeometry()


def plan_words(draft: Draft, pause_keys: str = "") -> tuple[str, str]:
    """How the clock stands to the plan, and the kind of chip to say it with; "" where there is nothing to say.

    Where it is paused, that is said with the keys that let it go on, as this computer writes them.
    """
    if not draft.timed or not draft.writable:
        return "", PLAIN
    if draft.paused:
        paused = translate("InterviewRail", "Paused")
        return f"{paused} · {pause_keys}" if pause_keys else paused, WARN
    behind = draft.minutes_behind
    if behind:
        return translate("InterviewRail", "%1 min behind plan").replace("%1", str(behind)), WARN
    return translate("InterviewRail", "On plan"), PLAIN
