"""The roles page: the library at the left; the role, its source or the way to the first import at the right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hiring_assistant.app.importing import ImportSummary
from hiring_assistant.app.kit_editing import draft_number
from hiring_assistant.app.kits import shown_plan
from hiring_assistant.app.processes import process_templates
from hiring_assistant.app.roles import (
    choose_process,
    get_role,
    list_roles,
    remove_role,
    tracks_to_hire_for,
    usual_track,
)
from hiring_assistant.domain.kit import KitPlan
from hiring_assistant.domain.problem import Problem
from hiring_assistant.domain.role import Role, RoleReading
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.roles import phrases
from hiring_assistant.ui.roles.import_panel import ImportPanel
from hiring_assistant.ui.roles.importing import Importing, tell_elsewhere
from hiring_assistant.ui.roles.library_side import LibrarySide
from hiring_assistant.ui.roles.page_parts import shown_tracks
from hiring_assistant.ui.roles.page_ways import PageWays, page_files_filter
from hiring_assistant.ui.roles.process_choice import stages_in_words
from hiring_assistant.ui.roles.role_view import RoleView
from hiring_assistant.ui.roles.source_view import SourceView
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.empty_state import EmptyState

_SPLIT = "roles.split"
"""Where the width of the library is remembered, in pixels of the design."""


class RolesPage(Page):
    """All roles. ``opened`` takes ``role_id`` and ``track``."""

    key = "roles"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._role_id = ""
        self._track = ""
        self._role: Role | None = None
        self._tracks: dict[str, str] = {}
        self._untold: ImportSummary | None = None
        """An import that ended while another page was shown."""
        self._imports = Importing(context, self)
        self._imports.busy_changed.connect(self._busy)
        self._imports.imported.connect(self._imported)
        self._imports.failed.connect(self._not_imported)
        self._imports.taken_back.connect(self._taken_back)
        self.ways = PageWays(context, self)
        self.ways.refused.connect(self._not_imported)
        self.import_panel = ImportPanel(context.theme, self)
        self.import_panel.review_pressed.connect(self._review_imported)
        self.import_panel.opened.connect(self.show_role)
        self.import_panel.looked_at.connect(self.ways.review_version)
        self.import_panel.by_hand.connect(self.ways.review_file)
        self.import_panel.again.connect(self.import_paths)
        self.import_panel.undo_pressed.connect(self._imports.take_back)
        self.import_panel.dismissed.connect(self._panel_dismissed)
        self.role_view = RoleView(context.theme, self)
        self.role_view.source_asked.connect(self.show_source)
        self.role_view.candidate_asked.connect(self._new_candidate)
        self.role_view.track_picked.connect(self._pick_track)
        self.role_view.process_chosen.connect(self._choose_process)
        self.role_view.guide.edit_asked.connect(self.edit_kit)
        self.role_view.review_asked.connect(self.ways.review)
        self.role_view.changes_asked.connect(self.ways.changes)
        self.role_view.edit_asked.connect(self.ways.edit)
        self.role_view.export_asked.connect(self.ways.export)
        self.role_view.share_asked.connect(self.ways.share)
        self.role_view.round_asked.connect(self.ways.round)
        self.role_view.calibration_asked.connect(self.ways.calibration)
        self.source_view = SourceView(context.theme, self)
        self.source_view.closed.connect(self.hide_source)
        self._empty = EmptyState(
            self.tr("No roles yet"),
            self.tr(
                "A role page says what a job asks for and how people are hired for it. Import text files "
                "(.md, .markdown, .txt), web pages (.html), Word documents (.docx), a folder or a ZIP file of them, "
                "or drop them anywhere on this window."
            ),
            self.tr("Import role pages…"),
            parent=self,
        )
        self._empty.pressed.connect(self.choose_files)
        self._empty.offer(self.tr("Import a folder…"), self.choose_folder)
        self._empty.offer(self.tr("Paste a page"), self.ways.paste)
        self._empty.offer(self.tr("Write a role…"), self.ways.write)
        self.places = QStackedWidget(self)
        for place in (self._empty, self.role_view, self.source_view):
            self.places.addWidget(place)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._panel_frame = QWidget(right)
        around = QVBoxLayout(self._panel_frame)
        around.setContentsMargins(22, 14, 22, 0)
        around.addWidget(self.import_panel)
        self._panel_frame.hide()
        column.addWidget(self._panel_frame)
        column.addWidget(self.places, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self.library = self._make_library()
        self._split.addWidget(self.library)
        self._split.addWidget(right)
        self._split.setStretchFactor(1, 1)
        self._split.splitterMoved.connect(self._keep_split)
        context.theme.changed.connect(self._set_split)
        self._set_split()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._split)

    @Slot()
    def _set_split(self) -> None:
        """Give the library its kept share, or the usual one."""
        px = self.context.theme.px
        self.library.fit()
        kept = self.context.preferences.window.get(_SPLIT, "")
        width = px(int(kept)) if kept.isdecimal() else px(280)
        self._split.setSizes([width, max(px(900), self.width() - width)])

    @Slot(int, int)
    def _keep_split(self, position: int, _index: int) -> None:
        self.context.remember(_SPLIT, str(round(position / self.context.theme.px(1000) * 1000)))

    def _make_library(self) -> LibrarySide:
        library = LibrarySide(self.context.theme, self)
        menu = QMenu(library.import_button)
        menu.addAction(self.tr("Files…"), self.choose_files)
        menu.addAction(self.tr("Folder…"), self.choose_folder)
        menu.addAction(self.tr("Files, to review before keeping…"), self.choose_files_to_review)
        menu.addAction(self.tr("Paste a page"), self.ways.paste)
        menu.addAction(self.tr("A shared role…"), self.ways.take_role)
        menu.addSeparator()
        menu.addAction(self.tr("Write a role…"), self.ways.write)
        library.import_button.setMenu(menu)
        library.chosen.connect(self._chosen)
        library.list.removed.connect(self.remove_current)
        library.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        library.list.customContextMenuRequested.connect(self._menu)
        return library

    # The page

    def title(self) -> str:
        """“Roles”."""
        return self.tr("Roles")

    def opened(self, **where: str) -> None:
        """Show the list, and the role ``role_id`` with its ``track`` where given."""
        wanted = where.get("role_id", "")
        if wanted:
            self._role_id = wanted
            self._tracks[wanted] = where.get("track") or self._tracks.get(wanted, "")
            self.library.uncover(wanted)
            self._leave_source()
        elif self._untold is not None:
            self._show_import()
            return
        self.refresh()
        self.ways.tell_pending()
        if self.places.currentWidget() is not self._empty:
            self.library.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read list and role again."""
        roles = list_roles(self.context.store)
        ids = [role.id for role in roles]
        self.library.show_roles(roles)
        if self._role_id not in ids:
            self._role_id = (self.library.model.ids or tuple(ids) or ("",))[0]
        self.library.mark(self._role_id)
        self._show_current()
        if self._imports.forget_if_gone(roles):
            self.import_panel.dismiss()

    def hints(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        return (("Ctrl+O", self.tr("import")), ("Ctrl+U", self.tr("source")))

    # The role at hand

    @property
    def role_id(self) -> str:
        """The id of the role that is shown; "" where there is none."""
        return self._role_id

    @property
    def track(self) -> str:
        """The track that is shown."""
        return self._track

    @Slot(str)
    def show_role(self, role_id: str) -> None:
        """Show that role."""
        self.library.uncover(role_id)
        self._role_id = role_id
        self._leave_source()
        self.refresh()

    def _show_current(self) -> None:
        if not self._role_id:
            self._role = self.ways.role = None
            self.places.setCurrentWidget(self._empty)
            return
        try:
            self._role = self.ways.role = get_role(self.context.store, self._role_id)
        except Problem as problem:
            self.context.messages.problem(problem)
            return
        version = self._role.latest
        tracks = shown_tracks(version.reading)
        wanted = self._tracks.get(self._role_id, "")
        self._track = wanted if wanted in tracks else usual_track(version.reading)
        plan, problem_text = self._plan(self._role)
        templates = process_templates() if version.uses_template or not version.stages else ()
        can_hire = self._track in tracks_to_hire_for(version.reading)
        asks_nothing = not can_hire and not problem_text
        if asks_nothing:
            problem_text = self._asks_nothing(version.reading)
        self.role_view.show_role(self._role, self._track, tracks, plan, templates, problem_text, mend=asks_nothing)
        self.role_view.say_draft(draft_number(self.context.store, version.id, self._track))
        can_add = can_hire and self.context.navigator.has("candidate-new")
        self.role_view.candidate_button.setVisible(can_add)
        if self.places.currentWidget() is self.source_view:
            self.source_view.show_role(self._role)
        else:
            self.places.setCurrentWidget(self.role_view)

    def _asks_nothing(self, reading: RoleReading) -> str:
        """That nobody can be considered, what was read all the same, and how it is mended."""
        if self._track:
            told = self.tr("The page asks for nothing in this track, so no candidates are considered for it.")
        else:
            told = self.tr("No requirements were read from this page, so no candidates are considered for it.")
        if reading.stages:
            told += " " + self.tr("Stages read: %1.").replace("%1", stages_in_words(reading.stages))
        return told

    def _plan(self, role: Role) -> tuple[KitPlan | None, str]:
        if not self._track:
            return None, ""
        try:
            return shown_plan(self.context.store, role.latest, self._track), ""
        except Problem as problem:
            return None, str(problem)

    @Slot(str)
    def _pick_track(self, track: str) -> None:
        self._tracks[self._role_id] = track
        self._show_current()

    @Slot(int)
    def show_source(self, line: int = 0) -> None:
        """Show the source of the role, at that line (from 1) where one is given."""
        if self._role is not None:
            self.source_view.show_role(self._role, line)
            self.places.setCurrentWidget(self.source_view)
            self.source_view.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def hide_source(self) -> None:
        """Go back from the source to the role."""
        if self._leave_source():
            self.role_view.source_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_source(self) -> bool:
        """Show the role where its source was shown, and leave the focus where it is; says whether it was."""
        if self.places.currentWidget() is not self.source_view:
            return False
        self.places.setCurrentWidget(self.role_view)
        return True

    @Slot()
    def toggle_source(self) -> None:
        """Show the source, or go back from it."""
        if self.places.currentWidget() is self.source_view:
            self.hide_source()
        else:
            self.show_source()

    @Slot()
    def _new_candidate(self) -> None:
        self.context.navigator.go("candidate-new", role_id=self._role_id, track=self._track)

    @Slot(int)
    def edit_kit(self, stage: int) -> None:
        """Open the kit of the track at that stage (its order) to be edited."""
        if self._role is not None:
            at = {"version_id": self._role.latest.id, "track": self._track, "stage": str(stage)}
            self.context.navigator.go("kit", **at)

    @Slot(str)
    def _choose_process(self, key: str) -> None:
        if self._role is None:
            return
        try:
            change = choose_process(self.context.store, self._role.latest.id, key or None)
        except Problem as problem:
            self.context.messages.problem(problem)
            return
        self.refresh()
        self.role_view.focus_stage()
        self.context.messages.done(change)

    # The list

    @Slot(str)
    def _chosen(self, role_id: str) -> None:
        self._role_id = role_id
        self._leave_source()
        self._show_current()

    @Slot(QPoint)
    def _menu(self, at: QPoint) -> None:
        if not self.library.list.indexAt(at).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Source"), self.show_source)
        if self.context.navigator.has("candidate-new"):
            menu.addAction(self.tr("New candidate…"), self._new_candidate)
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), self.remove_current)
        menu.popup(self.library.list.viewport().mapToGlobal(at))

    @Slot()
    def remove_current(self) -> None:
        """Remove the role at hand; it can be undone."""
        if not self._role_id:
            return
        try:
            change = remove_role(self.context.store, self._role_id)
        except Problem as problem:
            self.context.messages.problem(problem)
            return
        self.refresh()
        self.context.messages.done(change)

    # Importing

    @Slot()
    def choose_files(self) -> None:
        """Let the person choose pages, and import them; a single one is reviewed first."""
        names, _kind = QFileDialog.getOpenFileNames(self, self.tr("Import role pages"), "", page_files_filter())
        if names:
            self.bring_in([Path(name) for name in names])

    @Slot()
    def choose_files_to_review(self) -> None:
        """Let the person choose pages, and review each before it is kept."""
        names, _kind = QFileDialog.getOpenFileNames(self, self.tr("Review role pages"), "", page_files_filter())
        if names:
            self.ways.review_files([Path(name) for name in names])

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Review a single page; import several, folders and ZIP archives."""
        if self.ways.is_one_page(paths):
            self.ways.review_files(paths)
        else:
            self.import_paths(paths)

    @Slot()
    def choose_folder(self) -> None:
        """Let the person choose a folder, and import all pages in it."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Import all role pages of a folder"))
        if name:
            self.import_paths([Path(name)])

    @property
    def importing(self) -> bool:
        """Whether an import is under way."""
        return self._imports.busy

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import these files, folders and ZIP archives on the worker; the end of it is told above the role."""
        if not self._imports.start(paths):
            self.context.messages.show(self.tr("An import is under way. Wait for its end, or cancel it first."))
            return
        self.context.messages.clear()
        self.import_panel.dismiss()

    @Slot(object)
    def _imported(self, summary: ImportSummary) -> None:
        self._untold = summary
        if self.context.navigator.current is self:
            self._show_import()
        else:
            # Somewhere else it is said in a line; the rest waits here, and costs nothing until it is asked for.
            tell_elsewhere(self.context, summary)

    def _show_import(self) -> None:
        summary, self._untold = self._untold, None
        if summary is None:
            return
        fresh = next((page.role_id for page in summary.pages if page.role_id), None)
        if fresh:
            self._role_id = fresh
            self.library.uncover(fresh)
            self._leave_source()
        self.refresh()
        if self._imports.summary is not summary:
            return  # It was undone meanwhile.
        self._panel_frame.show()
        self.import_panel.show_summary(summary, can_undo=summary.undo is not None)
        if summary.fault is not None:
            self.context.messages.problem(summary.fault)
        if not self.import_panel.take_focus():
            self.library.to_list()

    @Slot()
    def _review_imported(self) -> None:
        if self._imports.summary is not None:
            self.ways.review_imported(self._imports.summary)

    @Slot(object)
    def _not_imported(self, problem: Problem) -> None:
        self._refresh_in_sight()
        self.context.messages.problem(problem)

    @Slot(bool)
    def _busy(self, busy: bool) -> None:
        self.library.import_button.setEnabled(not busy)
        self.import_panel.undo.setEnabled(not busy)
        self._empty.button.setEnabled(not busy)

    @Slot()
    def _panel_dismissed(self) -> None:
        self._panel_frame.hide()

    @Slot(int)
    def _taken_back(self, left: int) -> None:
        self._refresh_in_sight()
        if left:
            told = self.tr("Stopped before the end: %1 pages of the import are still here. Undo takes them back, too.")
            self.context.messages.show(told.replace("%1", phrases.number(left)))
            return
        self.import_panel.dismiss()
        self.context.messages.show(self.tr("The import was taken back."), "success")

    def _refresh_in_sight(self) -> None:
        if self.context.navigator.current is self:
            self.refresh()
