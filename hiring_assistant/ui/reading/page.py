"""Review of a reading: the source at the left, what was read from it at the right, corrected in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from hiring_assistant.app.roles import get_role, list_roles
from hiring_assistant.domain.problem import CannotDo, Problem
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.reading.changes_page import ChangesPage
from hiring_assistant.ui.reading.first_words import first_words, is_bare
from hiring_assistant.ui.reading.keeping import Keeping
from hiring_assistant.ui.reading.notes_button import notes_by_line
from hiring_assistant.ui.reading.pending_pages import PendingPages
from hiring_assistant.ui.reading.places import Part, Place, places_in, title_line
from hiring_assistant.ui.reading.reading_pane import ReadingPane
from hiring_assistant.ui.reading.review_bar import ReviewBar
from hiring_assistant.ui.reading.sides import Sides
from hiring_assistant.ui.reading.source_pane import SourcePane
from hiring_assistant.ui.reading.source_ways import SourceWays
from hiring_assistant.ui.reading.under_review import PageUnderReview, UnderReview, VersionUnderReview
from hiring_assistant.ui.roles.phrases import counted
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.empty_state import EmptyState
from hiring_assistant.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from hiring_assistant.app.change import Change
    from hiring_assistant.app.previewing import PageToReview
    from hiring_assistant.app.roles import ImportedPage
    from hiring_assistant.domain.correction import Correction

_SPLIT = "reading.split"


class ReadingPage(Page):
    """Review of a version (``opened(version_id=...)``), of several, or of pages that are not kept yet (``review``)."""

    key = "reading"
    full = True
    nav = "roles"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._queue: list[UnderReview] = []
        self._waiting: list[PageUnderReview] = []
        self._at = 0
        self._source = ""
        self._told_new_version = self._told_bare = False
        self._keeping = Keeping(context, self)
        self._keeping.kept.connect(self._kept)
        self._keeping.failed.connect(self._not_kept)
        self.bar = self._make_bar()
        self.strip = MessageStrip(self)
        self.source = SourcePane(context.theme, self)
        self.reading = ReadingPane(context.theme, self)
        self.reading.keys_now = context.actions.keys_now
        self.reading.asked.connect(self.correct)
        self.reading.process_chosen.connect(self.pick_process)
        self.ways = SourceWays(self.source.text, self.reading)
        self.bar.line_picked.connect(self.ways.to_line)
        self.ways.find_asked.connect(self.source.find_bar.ask)
        self.source.find_bar.found.connect(self.ways.line_entered)
        self.split = Sides(context, _SPLIT, self.source, self.reading, self)
        self._empty = EmptyState(
            self.tr("Nothing to review"),
            self.tr("Import a role page, and what was read from it is shown here beside its text."),
            self.tr("To the roles"),
            parent=self,
        )
        self._empty.pressed.connect(self.go_back)
        self._empty.hide()
        self._pending = PendingPages(context, lambda: self._unkept_pages, self)
        self._pending.kept.connect(self._show_saved)
        self._waiting = self._pending.bring_back()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.strip)
        column.addWidget(self.split, 1)
        column.addWidget(self._empty, 1)

    def _make_bar(self) -> ReviewBar:
        bar = ReviewBar(self.context.theme, self)
        bar.back.connect(self.go_back)
        bar.corrections.picked.connect(self._take_back)
        bar.corrections.all_picked.connect(self.take_all_back)
        for button, call in (
            (bar.undo, self.undo),
            (bar.redo, self.redo),
            (bar.out, self.leave_out),
            (bar.next, self.next_page),
            (bar.keep, self.keep),
        ):
            button.clicked.connect(call)
        return bar

    # The page

    def title(self) -> str:
        """“Review of a page”."""
        return self.tr("Review of a page")

    def opened(self, **where: str) -> None:
        """Review the version ``version_id``, or several (``version_ids``, with commas between)."""
        ids = [id_ for id_ in (where.get("version_ids") or where.get("version_id", "")).split(",") if id_]
        if ids:
            self._open_versions(ids)
        elif self._waiting:
            self.review(())
        else:
            self.refresh()
        self._focus_first()

    def _focus_first(self) -> None:
        """Begin in the reading; where nothing was read, in the source."""
        if is_bare(self.current):
            self.source.text.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.reading.focus_entry()

    def review(self, pages: Sequence[PageToReview]) -> None:
        """Review pages that are not kept yet, one after the other; then those that wait to be kept since before."""
        sources = {page.preview.source for page in pages}
        before = [old for old in self._unkept_pages if old.source not in sources]
        self._waiting = []
        self._start([*(PageUnderReview(self.context.store, page) for page in pages), *before])
        self._focus_first()

    @property
    def _unkept_pages(self) -> list[PageUnderReview]:
        return [*(page for page in self._queue if isinstance(page, PageUnderReview)), *self._waiting]

    def _open_versions(self, ids: Sequence[str]) -> None:
        store = self.context.store
        found: list[UnderReview] = []
        roles = [get_role(store, role.id) for role in list_roles(store)]
        for id_ in ids:
            for role in roles:
                version = next((version for version in role.versions if version.id == id_), None)
                if version is not None:
                    found.append(VersionUnderReview(store, role, version))
        self._waiting = self._unkept_pages
        self._start(found)

    def _start(self, queue: list[UnderReview]) -> None:
        self._queue, self._at = queue, 0
        self._show_page()

    @property
    def current(self) -> UnderReview | None:
        """What is under review."""
        return self._queue[self._at] if self._at < len(self._queue) else None

    @property
    def is_fresh(self) -> bool:
        """Whether the page at hand is not kept yet."""
        return isinstance(self.current, PageUnderReview)

    @property
    def place_in_queue(self) -> tuple[int, int]:
        """Which of how many pages this is, from 1."""
        return self._at + 1, len(self._queue)

    def refresh(self) -> None:
        """Read a kept version again."""
        current = self.current
        if isinstance(current, VersionUnderReview):
            try:
                current.read_again()
            except CannotDo:
                self._drop_current()
                return
        self._show_reading()

    def _drop_current(self) -> None:
        """The role is gone: on to the next page."""
        del self._queue[self._at]
        self._at = min(self._at, max(0, len(self._queue) - 1))
        self._show_page()

    def hints(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        return (
            ("F6", self.tr("source / reading")),
            ("F2", self.tr("correct")),
            ("Del", self.tr("remove")),
            ("Ctrl+M", self.tr("merge")),
            ("F8", self.tr("unread line")),
        )

    # Showing

    def _show_page(self) -> None:
        """Show another page from its beginning."""
        self.strip.withdraw()
        self.reading.withdraw_problems()
        self.reading.start_over()
        self._told_new_version = False
        current = self.current
        if current is not None:
            self._source = current.source
            self.source.text.show_page(current.source)
        self._show_reading()
        self.reading.to_top()
        self._told_bare = is_bare(current)
        said = first_words(current)
        if said is None:
            return
        if said.newest:
            self.strip.say(said.text, said.kind, self.tr("To the newest"), self._to_latest)
        elif said.line:
            self.strip.say(said.text, said.kind, self.tr("Show the line"), partial(self.ways.to_line, said.line))
        elif said.changes:
            self.strip.say(said.text, said.kind, self.tr("Show the changes"), self.show_changes)
        else:
            self.strip.say(said.text, said.kind)

    @Slot()
    def show_changes(self) -> None:
        """Show what the page changes against the version before it."""
        current = self.current
        if isinstance(current, VersionUnderReview):
            self.context.navigator.go("changes", version_id=current.version.id)
            return
        found = current.changes() if isinstance(current, PageUnderReview) else None
        if current is not None and found is not None and self.context.navigator.go("changes"):
            page = self.context.navigator.current
            if isinstance(page, ChangesPage):
                page.show_preview(found[0], current.number, found[1])

    def _show_reading(self, place: Place | None = None) -> None:
        current = self.current
        self.split.setVisible(current is not None)
        self._empty.setVisible(current is None)
        fresh = isinstance(current, PageUnderReview)
        title = self.tr("Review import") if fresh else self.tr("Review reading")
        self.bar.show_titles(self.tr("Roles"), title, current.file_name if current else "")
        if current is None:
            self.bar.show_nothing()
            return
        if current.source != self._source:
            self._source = current.source
            self.source.text.show_page(current.source)
        corrected = current.corrected
        editable = not isinstance(current, VersionUnderReview) or current.is_latest
        focus = QApplication.focusWidget()
        places = places_in(current.source, corrected.reading, current.as_read)
        warnings = corrected.reading.warnings
        titled = title_line(current.source, current.as_read.title)
        self.ways.show(places, titled, warnings, editable=editable)
        self.source.text.set_marks(places.marks, notes_by_line(warnings))
        self.reading.show_reading(corrected, place.track if place else "", editable=editable)
        self.reading.show_process(current.process, needed=current.needs_process)
        if focus is not None and self.reading.isAncestorOf(focus) and focus.isHidden():
            self.reading.focus_entry()  # what had the focus is gone, such as the table of stages with its last row
        self._pending.touch()
        self.bar.show_review(current, self.place_in_queue, editable=editable, keeping=self._keeping.busy)
        self._show_saved()

    @Slot()
    def _to_latest(self) -> None:
        current = self.current
        if isinstance(current, VersionUnderReview):
            self._queue[self._at] = VersionUnderReview(self.context.store, current.role, current.role.latest)
            self._show_page()

    @Slot()
    def _show_saved(self) -> None:
        """Say at the bottom what of the page at hand is on disk."""
        current = self.current
        if not isinstance(current, PageUnderReview) or self.context.navigator.current is not self:
            return
        if self._pending.remembers(current):
            self.context.status.draft_saved()
        else:
            self.context.status.nothing_stored()

    # From side to side

    @Slot()
    def switch_side(self) -> None:
        """Go from the source to the reading and back."""
        if self.source.text.hasFocus():
            self.reading.focus_entry()
        else:
            self.source.text.setFocus(Qt.FocusReason.OtherFocusReason)

    # Correcting

    @Slot(list, object)
    def correct(self, corrections: Sequence[Correction], place: Place | None) -> None:
        """Make corrections one after another and have ``place`` at hand."""
        current = self.current
        if current is None:
            return
        new_version = isinstance(current, VersionUnderReview) and current.in_use
        before = current.number
        focus = self._focus_in_reading()
        try:
            current.make(*corrections)
        except Problem as problem:
            self._show_reading(place)
            self.reading.select(place, focus=focus)
            self.reading.show_problem(problem, place)
            return
        if self._told_bare and not is_bare(current):
            self._told_bare = False
            self.strip.withdraw()
        self._show_reading(place)
        self.reading.select(place, focus=focus)
        if place is not None and place.part is not Part.TRACK:
            self.ways.point_at_entry(place)
        if new_version and not self._told_new_version:
            self._told_new_version = True
            told = self.tr(
                "Interviews are held with version %1, so it stays as it is; your corrections are version %2."
            )
            told = told.replace("%1", str(before)).replace("%2", str(current.number))
            self.strip.say(told, "info")

    @Slot(str)
    def pick_process(self, key: str) -> None:
        """Pick the process of a page that names none."""
        current = self.current
        if current is None:
            return
        place = Place(Part.STAGES, "", 0)
        corrections = len(current.corrected.applied)
        try:
            current.pick_process(key)
        except Problem as problem:
            self.reading.show_problem(problem, place)
            return
        self.reading.withdraw_problems()
        self._show_reading(place)
        self.reading.select(place, focus=True)
        if len(current.corrected.applied) < corrections:
            told = self.tr("Your corrections of the process before went with it. Undo brings them back.")
            self.reading.cards[Part.STAGES].strip.say(told, "info")

    def _focus_in_reading(self) -> bool:
        widget = QApplication.focusWidget()
        return widget is None or self.reading.isAncestorOf(widget)

    @property
    def can_undo(self) -> bool:
        """Whether a correction of this review can be taken back."""
        return self.current is not None and self.current.can_undo

    @Slot()
    def undo(self) -> None:
        """Take the last correction back; without one, the program's last change."""
        current = self.current
        self.reading.withdraw_problems()
        if isinstance(current, PageUnderReview):
            current.undo()
            self._show_reading()
            return
        if isinstance(current, VersionUnderReview):
            current.undone()
        self.context.actions.run("edit.undo")

    @Slot()
    def redo(self) -> None:
        """Make the correction again that was taken back last; without one, the program's last change."""
        current = self.current
        self.reading.withdraw_problems()
        if isinstance(current, PageUnderReview):
            current.redo()
            self._show_reading()
            return
        if isinstance(current, VersionUnderReview):
            current.redone()
        self.context.actions.run("edit.redo")

    @Slot(object)
    def _take_back(self, correction: Correction) -> None:
        if self.current is not None:
            self._try(partial(self.current.take_back, correction))

    @Slot()
    def take_all_back(self) -> None:
        """Take all corrections of the reading back; it can be undone."""
        if self.current is not None:
            self._try(self.current.take_all_back)

    def _try(self, change: Callable[[], None]) -> None:
        self.reading.withdraw_problems()
        try:
            change()
        except Problem as problem:
            self.strip.say(str(problem), "warning")
        self._show_reading()
        if self.bar.corrections.isHidden():
            self._focus_first()  # the button that this came from is gone

    # Keeping, and on to the next

    @Slot()
    def next_page(self) -> None:
        """Look at the next page; the last one is followed by the first."""
        if len(self._queue) > 1 and not self.reading.finish_typing():
            self._at = (self._at + 1) % len(self._queue)
            self._show_page()
            self._focus_first()

    @Slot()
    def keep(self) -> None:
        """Keep the page with its corrections, and go on to the next, or back to the role after the last one."""
        current = self.current
        # What is still being typed belongs to the page: the first press ends it, the next one keeps the page.
        if self._keeping.busy or current is None or self.reading.finish_typing():
            return
        if isinstance(current, VersionUnderReview):
            self._to_next_or_role(current.role.id)
        elif isinstance(current, PageUnderReview):
            self.bar.keep.setEnabled(False)
            self._keeping.keep(current)

    @Slot(object, object)
    def _kept(self, page: PageUnderReview, change: Change[ImportedPage]) -> None:
        self._take_out(page)
        self.context.messages.done(change)
        if not self._queue and self.context.navigator.current is self:
            self.context.navigator.go("roles", role_id=change.value.role_id or "")

    @Slot(object)
    def _not_kept(self, problem: Problem) -> None:
        self.bar.keep.setEnabled(True)
        self.strip.say(str(problem), "warning" if isinstance(problem, CannotDo) else "error")

    def _take_out(self, page: PageUnderReview) -> None:
        """The page is done with: show the next one."""
        if page in self._waiting:
            self._waiting.remove(page)
        if page in self._queue:
            at = self._queue.index(page)
            del self._queue[at]
            if at < self._at or self._at >= len(self._queue):
                self._at = max(0, self._at - 1)
        self._pending.keep()
        if self._queue:
            self._show_page()
            self._focus_first()

    @Slot()
    def leave_out(self) -> None:
        """Do not keep the page at hand, and go on to the next; it can be brought back."""
        current = self.current
        if not isinstance(current, PageUnderReview) or self._keeping.busy:
            return
        self._take_out(current)
        if not self._queue:
            self.context.navigator.go("roles")
        told = self.tr("%1 was left out.").replace("%1", current.file_name)
        self.context.messages.show(told, "info", self.tr("Bring it back"), partial(self._bring_back, current))

    def _bring_back(self, page: PageUnderReview) -> None:
        if page not in self._unkept_pages:
            self._waiting.insert(0, page)
        self.context.navigator.go("reading")

    def _to_next_or_role(self, role_id: str) -> None:
        if self._at + 1 < len(self._queue):
            self.next_page()
        else:
            self._queue = []
            self.context.navigator.go("roles", role_id=role_id)

    @Slot()
    def go_back(self) -> None:
        """Leave the review."""
        current = self.current
        if isinstance(current, VersionUnderReview):
            self.context.navigator.go("roles", role_id=current.role.id)
            return
        self.context.navigator.go("roles")
        if count := len(self._unkept_pages):
            told = counted(count, self.tr("1 page is not kept yet."), self.tr("%1 pages are not kept yet."))
            self.context.messages.show(told, "info", self.tr("Back to the review"), self._come_back)

    @Slot()
    def _come_back(self) -> None:
        self.context.navigator.go("reading")

    def leaving(self) -> bool:
        """What was made of pages that are not kept yet is remembered, so nobody is asked."""
        self._pending.keep()
        if isinstance(self.current, PageUnderReview):
            self.context.status.all_saved()
        return True
