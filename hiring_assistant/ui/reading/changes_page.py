"""What a version of a role page changes: added, removed and reworded, with the interviews that stay with each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.app.versions import VersionChanges, changes_since
from hiring_assistant.domain.problem import Problem
from hiring_assistant.roles.changes import worded_apart
from hiring_assistant.ui import wording
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.reading.change_rows import (
    ADDED,
    CHANGED,
    REMOVED,
    ChangeRow,
    all_rows,
    counted_changes,
    item_row,
    stage_row,
    track_chips,
)
from hiring_assistant.ui.reading.words_label import WordsLabel
from hiring_assistant.ui.roles.column import Column
from hiring_assistant.ui.roles.phrases import counted, number
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.chip import Chip
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.head_layout import HeadLayout
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip
from hiring_assistant.ui.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hiring_assistant.app.interviews import InterviewEntry
    from hiring_assistant.domain.role import RoleVersion
    from hiring_assistant.roles.changes import RoleChanges
    from hiring_assistant.ui.theme.theme import Theme

_MOST_ROWS = 200
_MOST_INTERVIEWS = 30
_KINDS = {ADDED: "success", REMOVED: "error", CHANGED: "accent"}


class ChangesPage(Page):
    """Changes of a version (``opened(version_id=...)``), against the one before it or any older one; or of a page that
    is not kept yet (``show_preview``).
    """

    key = "changes"
    nav = "roles"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._version_id = ""
        self._old_id: str | None = None
        self._found: VersionChanges | None = None
        self._preview = False
        self._scroll = ScrollPage(self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("Changes"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._back = Button("", "back", self)
        self._back.clicked.connect(self.go_back)
        self._title = label("", "title", self)
        self.box = QComboBox(self)
        self.box.setAccessibleName(self.tr("Compare with"))
        self.box.activated.connect(self._picked)
        self.newer_box = QComboBox(self)
        self.newer_box.setAccessibleName(self.tr("Version that is shown"))
        self.newer_box.activated.connect(self._newer_picked)
        self._review = Button(self.tr("Review reading…"), parent=self)
        self._review.clicked.connect(self._to_review)
        top = QWidget(self)
        head = HeadLayout(self._title, top, gap=10)
        self._compared = label(self.tr("Compare with"), "mute", self, wrap=False)
        self._compared.setMinimumHeight(self.box.sizeHint().height())  # in line with the boxes
        for widget in (self.newer_box, self._compared, self.box, self._review):
            head.addWidget(widget)
        self._counts = QWidget(self)
        flow = FlowLayout(self._counts)
        self.chips = {sign: Chip("", kind, self._counts) for sign, kind in _KINDS.items()}
        for chip in self.chips.values():
            flow.addWidget(chip)
        self.strip = MessageStrip(self)
        self.column = Column(self, spacing=12)
        body = self._scroll.body
        body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(top)
        body.addWidget(self._counts)
        body.addWidget(self.strip)
        body.addWidget(self.column)
        body.addStretch(1)

    def title(self) -> str:
        """“Changes”."""
        return self.tr("Changes of a page")

    def opened(self, **where: str) -> None:
        """Show what ``version_id`` changes, against ``old_id`` where given."""
        self._version_id = where.get("version_id", self._version_id)
        self._old_id = where.get("old_id") or None
        self._preview = False
        self.refresh()
        self._scroll.verticalScrollBar().setValue(0)
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Compare again."""
        if self._preview:
            return  # the review that it belongs to shows it anew
        self._show_choice(shown=True)
        try:
            self._found = changes_since(self.context.store, self._version_id, self._old_id)
        except Problem as problem:
            self._found = None
            self.column.replace([])
            self._counts.hide()
            self.box.clear()
            self.newer_box.hide()
            self._show_back(self.tr("Roles"))
            self._title.setText(self.title())
            self.strip.say(str(problem), "warning")
            return
        self.strip.withdraw()
        self._show(self._found)

    def show_preview(self, old: RoleVersion, number: int, changes: RoleChanges) -> None:
        """Show what a page that is not kept yet changes; it would be the version ``number``."""
        self._preview = True
        self.strip.withdraw()
        self._show_choice(shown=False)
        self._show_back(self.tr("Review import"))
        told = self.tr("What version %1 would change against version %2").replace("%1", str(number))
        self._title.setText(told.replace("%2", str(old.number)))
        self._show_changes(changes, [])

    def _show_choice(self, *, shown: bool) -> None:
        for widget in (self.newer_box, self._compared, self.box, self._review):
            widget.setVisible(shown)

    def _show_back(self, where: str) -> None:
        self._back.setText(f"‹ {where}".replace("&", "&&"))
        self._back.setAccessibleName(self.tr("Back to %1").replace("%1", where))

    def _show(self, found: VersionChanges) -> None:
        self._show_back(found.role.title)
        told = self.tr("What version %1 changes").replace("%1", str(found.new.number))
        self._title.setText(told)
        versions = found.role.versions
        self._fill(self.box, [version for version in versions if version.number < found.new.number], found.old)
        self._fill(self.newer_box, versions[1:], found.new)
        self.newer_box.setVisible(self.newer_box.count() > 1)
        self._show_changes(found.changes, [_InterviewsCard(found, self)])

    def _fill(self, box: QComboBox, versions: Sequence[RoleVersion], at: RoleVersion) -> None:
        """Offer these versions, the newest first."""
        box.clear()
        for version in reversed(versions):
            text = self.tr("Version %1 · imported %2").replace("%1", str(version.number))
            box.addItem(text.replace("%2", wording.day(version.imported_at)), version.id)
        box.setCurrentIndex(box.findData(at.id))

    def _show_changes(self, changes: RoleChanges, more: list[QWidget]) -> None:
        cards: list[QWidget] = []
        theme = self.context.theme
        if changes.title:
            card = Card(self.tr("Title"), self)
            card.body.addWidget(WordsLabel(theme, worded_apart(*changes.title), card))
            cards.append(card)
        for track in changes.tracks:
            lists = (
                (self.tr("Requirements"), [item_row(change) for change in track.requirements]),
                (self.tr("Responsibilities"), [item_row(change) for change in track.responsibilities]),
            )
            cards.append(_ChangesCard(theme, track.name, track_chips(track), lists, self))
        stages = [stage_row(change) for change in changes.stages]
        if stages:
            cards.append(_ChangesCard(theme, self.tr("Stages"), (), (("", stages),), self))
        if not cards:
            same = Card(self.tr("Nothing that is read from the page"), self)
            told = self.tr("The two versions ask for the same and have the same stages; other text may differ.")
            same.body.addWidget(label(told, "mute", same))
            cards.append(same)
        self._count(all_rows(changes))
        self.column.replace([*cards, *more])

    def _count(self, rows: list[ChangeRow]) -> None:
        told = counted_changes(rows)
        for sign, chip in self.chips.items():
            chip.show_as(f"{sign} {told[sign]}" if told[sign] else "", _KINDS[sign])
        self._counts.setVisible(bool(rows))

    @Slot(int)
    def _picked(self, _at: int) -> None:
        self._old_id = str(self.box.currentData())
        self.refresh()

    @Slot(int)
    def _newer_picked(self, _at: int) -> None:
        self._version_id, self._old_id = str(self.newer_box.currentData()), None
        self.refresh()

    @Slot()
    def _to_review(self) -> None:
        self.context.navigator.go("reading", version_id=self._version_id)

    @Slot()
    def go_back(self) -> None:
        """Back to the role, or to the review."""
        if self._preview:
            self.context.navigator.go("reading")
            return
        role_id = self._found.role.id if self._found else ""
        self.context.navigator.go("roles", role_id=role_id)


class _ChangesCard(Card):
    """The changes of a track, or of the stages."""

    def __init__(
        self,
        theme: Theme,
        heading: str,
        chips: tuple[str, ...],
        lists: tuple[tuple[str, list[ChangeRow]], ...],
        parent: QWidget,
    ) -> None:
        super().__init__(heading, parent)
        for chip in chips:
            self.head.addWidget(Chip(chip, "accent", self))
        for name, rows in lists:
            if name and rows:
                self.body.addWidget(label(name, "strong", self))
            for row in rows[:_MOST_ROWS]:
                self.body.addWidget(_ChangeLine(theme, row, self))
            if len(rows) > _MOST_ROWS:
                more = number(len(rows) - _MOST_ROWS)
                self.body.addWidget(label(self.tr("…and %1 more changes").replace("%1", more), "mute", self))


class _ChangeLine(QWidget):
    """One change."""

    def __init__(self, theme: Theme, row: ChangeRow, parent: QWidget) -> None:
        super().__init__(parent)
        sign = label(row.sign, "mute", self, wrap=False)
        sign.setFixedWidth(theme.px(14))
        self.words = WordsLabel(theme, row.pieces, self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(8)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        for chip in row.chips:
            line.addWidget(Chip(chip, _KINDS[row.sign], self), 0, Qt.AlignmentFlag.AlignTop)


class _InterviewsCard(Card):
    """Which interviews stay with which version."""

    def __init__(self, found: VersionChanges, parent: QWidget) -> None:
        super().__init__(self.tr("Interviews stay with the version they are held with"), parent)
        for version, entries in reversed(found.interviews):
            told = self.tr("Version %1").replace("%1", str(version))
            none = self.tr("no interviews")
            count = counted(len(entries), self.tr("1 interview"), self.tr("%1 interviews")) if entries else none
            self.body.addWidget(label(f"{told} · {count}", "strong", self))
            for entry in entries[:_MOST_INTERVIEWS]:
                self.body.addWidget(label(self._words(entry), "mute", self))
            if len(entries) > _MOST_INTERVIEWS:
                more = number(len(entries) - _MOST_INTERVIEWS)
                self.body.addWidget(label(self.tr("…and %1 more").replace("%1", more), "mute", self))

    def _words(self, entry: InterviewEntry) -> str:
        parts = [entry.candidate.name, entry.stage.title, wording.interview_state(entry.interview.state)]
        if entry.interview.interviewer:
            parts.insert(2, entry.interview.interviewer)
        return " · ".join(parts)
