"""The page that puts candidates side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QSplitter, QVBoxLayout, QWidget

from hiring_assistant.app.comparing import comparison_of
from hiring_assistant.app.exchange import REPORT_FORMATS
from hiring_assistant.app.group_reports import write_comparison_report
from hiring_assistant.app.masking import MaskWords, masked
from hiring_assistant.domain.comparison import Comparison, WhyLeftOut
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.ui.compare import words
from hiring_assistant.ui.compare.evidence import CellEvidence
from hiring_assistant.ui.compare.left_out_card import LeftOutCard
from hiring_assistant.ui.compare.legend import Legend
from hiring_assistant.ui.compare.model import SCORE_ROW
from hiring_assistant.ui.compare.view import ComparisonView
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.pictures.copying import copy_picture
from hiring_assistant.ui.pictures.drawing import Drawing
from hiring_assistant.ui.pictures.views import score_bar
from hiring_assistant.ui.report_files import ReportMenu, ReportWriter
from hiring_assistant.ui.shell.actions import Action, Group
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.chip import ChipButton
from hiring_assistant.ui.widgets.empty_state import EmptyState
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip
from hiring_assistant.ui.widgets.page_bar import PageBar

_BESIDE = 1220
"""From this width on, in the design's pixels, evidence has room beside the table."""


class ComparePage(Page):
    """Two to six candidates of one track and kit version; those who cannot be compared are named with the reason."""

    key = "compare"
    full = True
    nav = "candidates"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ids: tuple[str, ...] = ()
        self._shared_only = False
        self._comparison: Comparison | None = None
        self._session = ""
        self._orders: dict[frozenset[str], tuple[str, ...]] = {}
        self._bar = PageBar()
        self._bar.back.connect(self._back)
        self._strip = MessageStrip()
        self._left_out = LeftOutCard()
        self._left_out.wanted.connect(self._want_shared)
        self._left_out_area = QScrollArea()
        self._left_out_area.setWidgetResizable(True)
        self._left_out_area.setFrameShape(QFrame.Shape.NoFrame)
        self._left_out_area.setWidget(self._left_out)
        self._view = ComparisonView(context.theme)
        self._view.chosen.connect(self._on_chosen)
        self._view.opened.connect(self._open_review)
        self._view.arranged.connect(self._on_arranged)
        header = self._view.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._header_menu)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._cell_menu)
        self._evidence = CellEvidence()
        self._order_said = label("", "small")
        self._legend = Legend(context.theme)
        self._nobody = EmptyState("", "", "")
        self._nobody.pressed.connect(self._back)
        self._make_buttons()
        self._add_actions()
        self._lay_out()

    def _lay_out(self) -> None:
        table = Card(padding=4)
        table.body.addWidget(self._view)
        beside = Card(padding=12)
        beside.body.addWidget(self._evidence)
        self._sides = QSplitter(Qt.Orientation.Horizontal)
        self._sides.setChildrenCollapsible(False)
        self._sides.addWidget(table)
        self._sides.addWidget(beside)
        self._sides.setStretchFactor(0, 4)
        self._sides.setStretchFactor(1, 1)
        self._content = QWidget()
        content = QVBoxLayout(self._content)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(6)
        content.addWidget(self._sides, 1)
        content.addWidget(self._legend)
        content.addWidget(self._order_said)
        middle = QVBoxLayout()
        middle.setContentsMargins(20, 14, 20, 10)
        middle.setSpacing(10)
        middle.addWidget(self._strip)
        middle.addWidget(self._left_out_area)
        middle.addWidget(self._content, 1)
        middle.addWidget(self._nobody, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._bar)
        outer.addLayout(middle, 1)
        self._fit()

    def _make_buttons(self) -> None:
        self._names = ChipButton("", checkable=True)
        self._names.clicked.connect(self._switch_names)
        self._alphabetical = Button(self.tr("Alphabetical order"), "quiet")
        self._alphabetical.clicked.connect(self._to_alphabetical)
        self._horizontal = Button(self.tr("One requirement at a time"))
        self._horizontal.clicked.connect(self._read_together)
        self._export = Button(self.tr("Export…"))
        menu = ReportMenu(self._export)
        menu.picked.connect(self._ask_where)
        self._export.setMenu(menu)
        self._reports = ReportWriter(self.context, self._strip, self)
        row: QHBoxLayout = self._bar.right
        for button in (self._alphabetical, self._names, self._horizontal, self._export):
            row.addWidget(button)

    def _add_actions(self) -> None:
        def action(
            name: str,
            text: str,
            call: Callable[[], object],
            *keys: str,
            enabled: Callable[[], bool] = self._has_table,
            words: str = "",
        ) -> Action:
            id_ = f"compare.{name}"
            return Action(id_, text, call, Group.REVIEW, keys, enabled=enabled, page=self.key, words=words)

        self.context.actions.add(
            action("together", self.tr("One requirement at a time"), self._read_together, "Ctrl+H"),
            action(
                "left", self.tr("Move the column to the left"), partial(self._view.move_column, -1), "Ctrl+Shift+Left"
            ),
            action(
                "right", self.tr("Move the column to the right"), partial(self._view.move_column, 1), "Ctrl+Shift+Right"
            ),
            action("alphabetical", self.tr("Alphabetical order"), self._to_alphabetical, "Ctrl+Shift+A"),
            action(
                "shared",
                self.tr("Compare shared requirements only, or one version of the kit"),
                self._toggle_shared,
                "Ctrl+Shift+K",
                enabled=self._has_versions,
            ),
            action("names", self.tr("Mask the names, or show them again"), self._names.click, "Ctrl+Shift+M"),
            action("evidence", self.tr("To the evidence and back"), self._to_evidence, "F6"),
            action("copy", self.tr("Copy the comparison as text"), self._copy, "Ctrl+C"),
            action(
                "copy_picture",
                self.tr("Copy the picture of the cell"),
                self._copy_picture,
                "Ctrl+Shift+P",
                enabled=self._has_picture,
            ),
            action("review", self.tr("Review of the candidate under the cursor"), self._open_current, "Ctrl+R"),
            *(
                action(
                    f"export.{format_}",
                    self.tr("Export the comparison as {format}…").format(format=format_.upper()),
                    partial(self._ask_where, format_, True),
                    *(("Ctrl+P",) if format_ == "pdf" else ()),
                    words="report",
                )
                for format_ in REPORT_FORMATS
            ),
        )

    def title(self) -> str:
        """Nobody is named in it."""
        return self.tr("Compare")

    def hints(self) -> Sequence[tuple[str, str]]:
        """Keys worth knowing here."""
        return (
            ("Ctrl+H", self.tr("one at a time")),
            ("F6", self.tr("evidence")),
            ("Return", self.tr("review")),
            ("Ctrl+K", self.tr("commands")),
        )

    def opened(self, candidates: str = "", shared: str = "", **where: str) -> None:
        """Compare these candidates (ids, with commas between); ``shared`` as ``comparison_of`` has it."""
        if candidates:
            if tuple(candidates.split(",")) != self._ids:
                self._session = self.context.store.new_id()
                self._names.setChecked(False)
            self._ids = tuple(candidates.split(","))
            self._shared_only = bool(shared)
        self._strip.withdraw()
        self.refresh()
        self._view.setFocus()

    def refresh(self) -> None:
        """Read the store again; the cursor stays where it was."""
        kept = self._view.currentIndex()
        row, column = max(0, kept.row()), max(1, kept.column())
        self._comparison = None
        try:
            found = comparison_of(self.context.store, self._ids, shared_only=self._shared_only)
            called = MaskWords(self.tr("Candidate %1"), other=self.tr("One of those chosen"))
            self._comparison = masked(found, self._session, called) if self._names.isChecked() else found
        except CannotDo as problem:
            self._strip.say(str(problem), "warning")
        model = self._view.comparison
        # An order set by hand would tell who is who.
        order = () if self._names.isChecked() else self._orders.get(frozenset(self._ids), ())
        model.show(self._comparison, order)
        self._left_out.show_comparison(self._comparison)
        self._view.lay_out()
        if model.rowCount():
            self._view.setCurrentIndex(
                model.index(min(row, model.rowCount() - 1), min(column, model.columnCount() - 1))
            )
        self._show_state()

    def _show_state(self) -> None:
        comparison, some = self._comparison, self._has_table()
        parts = []
        if comparison is not None:
            parts = [comparison.role, *([comparison.track] if comparison.track != comparison.role else [])]
            if comparison.kit is not None:
                parts.append(words.kit_name(comparison.kit, comparison.kits))
        self._bar.show_titles(self.tr("Candidates"), self.title(), " · ".join(parts))
        self.setAccessibleName(self.title())
        self._content.setVisible(some)
        self._nobody.setVisible(not some)
        for button in (self._horizontal, self._export):
            button.setEnabled(some)
        if not some:
            hidden = comparison is not None and any(left.why is WhyLeftOut.HIDDEN for left in comparison.left_out)
            text = self.tr("Scorecards of at least one of them have to be submitted.")
            if hidden:
                text = self.tr("What others wrote shows once your own scorecards are submitted or cancelled.")
            self._nobody.say(self.tr("Nobody can be compared yet"), text, self.tr("Choose others"))
        self._legend.show_marks(self._view.comparison.marks)
        self._show_order()
        self._fit()

    def _show_order(self) -> None:
        by_hand = not self._view.comparison.alphabetical
        self._alphabetical.setVisible(by_hand)
        self._names.setText(self.tr("Names masked") if self._names.isChecked() else self.tr("Names shown"))
        if self._names.isChecked():
            order = self.tr("Names are masked, the order is drawn.")
        else:
            order = self.tr("In an order set by hand.") if by_hand else self.tr("Alphabetical.")
        said = self.tr(
            "A tie is a difference smaller than what interviewers disagree by (95 %). It is told only where at least "
            "two interviewers rated the same five candidates or more; elsewhere only ratings and bounds are shown."
        )
        self._order_said.setText(f"{order} {said}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Evidence stands beside the table where there is room, else below it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self.context.theme.px
        beside = self.width() >= px(_BESIDE)
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self._sides.orientation() is not way:
            self._sides.setOrientation(way)
            self._sides.setSizes([4000, 1400] if beside else [3200, 1200])
        told = self._comparison is not None and (bool(self._comparison.left_out) or self._comparison.shared_only)
        self._left_out_area.setVisible(told)
        if told:
            # What a label with broken lines asks for by itself is far more than it needs at this width.
            needed = self._left_out.heightForWidth(max(200, self.width() - 60))
            wanted = (needed if needed > 0 else self._left_out.sizeHint().height()) + 2
            self._left_out_area.setFixedHeight(min(wanted, max(px(90), round(self.height() * 0.25))))

    # What can be asked

    def _has_table(self) -> bool:
        return self._comparison is not None and bool(self._comparison.candidates)

    def _has_versions(self) -> bool:
        comparison = self._comparison
        if comparison is None:
            return False
        return comparison.shared_only or any(left.why is WhyLeftOut.OTHER_KIT for left in comparison.left_out)

    # What keys and buttons do

    @Slot(int, int)
    def _on_chosen(self, row: int, column: int) -> None:
        self._evidence.show_cell(self._view.comparison, row, column)

    @Slot()
    def _on_arranged(self) -> None:
        if not self._names.isChecked():
            self._orders[frozenset(self._ids)] = self._view.comparison.order
        self._view.lay_out()
        self._show_order()

    @Slot()
    def _to_alphabetical(self) -> None:
        if self._comparison is not None:
            self._view.comparison.arrange([candidate.id for candidate in self._comparison.candidates])
            self._on_arranged()
            self._view.setFocus()

    @Slot(bool)
    def _want_shared(self, shared: bool) -> None:
        self._shared_only = shared
        self.refresh()
        self._view.setFocus()

    def _toggle_shared(self) -> None:
        self._want_shared(not self._shared_only)

    @Slot(bool)
    def _switch_names(self, _masked: bool) -> None:
        self.refresh()
        self._view.setFocus()

    def _to_evidence(self) -> None:
        if self._evidence.hasFocus():
            self._view.setFocus()
        else:
            self._evidence.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._view.comparison.as_text())
        self.context.status.set_text(self.tr("Copied"))

    def _picture(self) -> Drawing | None:
        """What is painted in the cell under the cursor."""
        index = self._view.currentIndex()
        candidate = self._view.comparison.candidate_at(index.column()) if index.isValid() else None
        if candidate is None:
            return None
        if index.row() == SCORE_ROW:
            return score_bar(candidate.score, self.tr("Score of {name}").format(name=candidate.name))
        return self._view.comparison.line(index.row(), index.column())

    def _has_picture(self) -> bool:
        return self._picture() is not None

    def _copy_picture(self) -> None:
        picture = self._picture()
        if picture is not None:
            copy_picture(picture, self.context.theme)
            self.context.status.set_text(self.tr("Copied"))

    @Slot(str)
    def _open_review(self, candidate_id: str) -> None:
        self.context.navigator.go("review", candidate_id=candidate_id)

    def _open_current(self) -> None:
        candidate_id = self._view.candidate_at_cursor()
        if candidate_id is not None:
            self._open_review(candidate_id)

    @Slot()
    def _read_together(self) -> None:
        shared = {"shared": "1"} if self._shared_only else {}
        self.context.navigator.go("horizontal", candidates=",".join(self._ids), **shared)

    @Slot()
    def _back(self) -> None:
        if not self.context.navigator.back():
            self.context.navigator.go("candidates")

    @Slot(QPoint)
    def _header_menu(self, at: QPoint) -> None:
        header = self._view.horizontalHeader()
        section = header.logicalIndexAt(at)
        if self._view.comparison.candidate_at(section) is None:
            return
        self._view.setCurrentIndex(self._view.comparison.index(max(0, self._view.currentIndex().row()), section))
        self._open_menu(header.viewport().mapToGlobal(at), "left", "right", "alphabetical", "review")

    @Slot(QPoint)
    def _cell_menu(self, at: QPoint) -> None:
        self._open_menu(self._view.viewport().mapToGlobal(at), "copy_picture", "copy", "review", "left", "right")

    def _open_menu(self, at: QPoint, *names: str) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.context.actions.qaction(f"compare.{name}") for name in names])
        menu.popup(at)

    # Reports

    @Slot(str, bool)
    def _ask_where(self, format_: str, names: bool) -> None:
        name = self.tr("comparison")
        path = self._reports.ask(self.tr("Export the comparison"), f"{name}.{format_}")
        if path is not None:
            self.export_to(path, format_, names=names)

    def export_to(self, path: Path, format_: str, *, names: bool = True) -> None:
        """Write the report of the comparison, apart from the window's thread."""
        store, ids, shared = self.context.store, self._ids, self._shared_only
        self._reports.write(
            lambda _report: write_comparison_report(store, ids, format_, path, with_names=names, shared_only=shared)
        )
