"""What the window does as a whole: opens a store, hands it to the pages, saves and closes."""

from __future__ import annotations

import contextlib
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from hiring_assistant.domain.problem import MachineFault, Problem
from hiring_assistant.ui import telling
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.parts import part_text
from hiring_assistant.ui.shell.main_window import MainWindow
from hiring_assistant.ui.shell.messages import ERROR, INFO
from hiring_assistant.ui.shell.screen_capture import EXCLUDED

if TYPE_CHECKING:
    from hiring_assistant.app.preferences import Preferences
    from hiring_assistant.app.workspace import Workspace
    from hiring_assistant.ui.jobs import Job, Report
    from hiring_assistant.ui.shell.shortcut_overview import ShortcutOverview
    from hiring_assistant.ui.shell.single_instance import SingleInstance
    from hiring_assistant.ui.shell.trouble import Trouble

_GEOMETRY = "main.geometry"

_BACKUP_AFTER_MS = 4_000
"""The start is over by then, and nobody has been kept from anything."""


class Program(QObject):
    """The window with a store behind it. ``filled`` is emitted when the first page of a store is shown, ``opened`` a
    moment later when everything can be done; ``could_not_open`` with a Problem where the store stays shut.
    """

    filled = Signal()
    opened = Signal()
    could_not_open = Signal(object)
    _wrote = Signal()
    _failed = Signal()
    _problem = Signal(object)

    def __init__(self, window: MainWindow, preferences: Preferences, folder: Path, *, sample: bool = False) -> None:
        super().__init__(window)
        self.window = window
        self.folder = folder
        self.context: Context | None = None
        self.instance: SingleInstance | None = None
        self._own_folder = folder
        self._sample_wanted = sample
        self._gathered = False
        self._long_undo: Job | None = None
        self._lasting: frozenset[str] = frozenset()
        self._preferences = preferences
        self._trouble: Trouble | None = None
        self._overview: ShortcutOverview | None = None
        window.actions_registry.use_keys(preferences.keys)
        self._show_person(preferences)
        with contextlib.suppress(Problem):  # Told when it is shown.
            window.capture.want(preferences.window.get(EXCLUDED) == "1")
        # Saving and failing can happen on the worker's thread; signals bring them over to this one.
        self._wrote.connect(self._show_saved)
        self._failed.connect(self._tell_failure)
        self._problem.connect(window.messages.problem)
        window.closing.connect(self.close)
        self._backup_due = QTimer(self)
        self._backup_due.setSingleShot(True)
        self._backup_due.setInterval(_BACKUP_AFTER_MS)
        self._backup_due.timeout.connect(self._back_up)
        window.undo_asked.connect(self.undo)

    @property
    def workspace(self) -> Workspace | None:
        """The open store, or None."""
        return self.context.workspace if self.context else None

    # Opening

    @Slot()
    def fill(self) -> None:
        """Open the store and show the first page. Called after the window is on the screen: what this imports takes
        longer than all before.
        """
        from hiring_assistant.app.workspace import open_workspace

        try:
            workspace = open_workspace(self.folder, self._preferences.person)
        except Problem as problem:
            self._show_trouble(problem)
            return
        except Exception:
            self._show_trouble(self._unexpected())
            raise
        try:
            self._take(workspace)
        except Problem as problem:
            self._drop(workspace)
            self._show_trouble(problem)
        except Exception:
            self._drop(workspace)
            self._show_trouble(self._unexpected())
            raise

    def _drop(self, workspace: Workspace) -> None:
        workspace.close()
        if self.context is not None:
            self.context.workspace = None

    def _take(self, workspace: Workspace) -> None:
        context = self._context_for(workspace)
        workspace.listeners.append(self._wrote.emit)
        is_sample = workspace.is_sample
        if is_sample:
            self._enter_sample(workspace)
        else:
            self.window.banner.withdraw()
            self._show_person(context.preferences)
        self.window.status.all_saved()
        self.window.status.set_key_place(self._key_text(workspace))
        if self._sample_wanted and not is_sample:
            self._fill_sample(workspace)
        else:
            self._show_first_page(workspace)

    def _context_for(self, workspace: Workspace) -> Context:
        if self.context is not None:
            self.context.workspace = workspace
            return self.context
        from hiring_assistant.ui.jobs import Worker
        from hiring_assistant.ui.pages import list_places, register_pages
        from hiring_assistant.ui.widgets.progress_strip import ProgressStrip

        window = self.window
        worker = Worker(window)
        strip = ProgressStrip(window)
        worker.began.connect(strip.watch)
        window.add_strip(strip)
        context = Context(
            workspace=workspace,
            preferences=self._preferences,
            navigator=window.navigator,
            actions=window.actions_registry,
            messages=window.messages,
            theme=window.theme,
            worker=worker,
            status=window.status,
            files=window.files,
            capture=window.capture,
            apply_preferences=self._apply,
        )
        self.context = context
        window.navigator.set_context(context)
        list_places(window.navigation)
        register_pages(window.navigator)
        window.theme.changed.connect(self._keep_look)
        return context

    def _show_first_page(self, workspace: Workspace) -> None:
        with workspace.read() as unit:
            empty = not unit.candidates.count() and not unit.roles.summaries()
        for key in ("start",) * empty + (*self.window.navigation.keys, "settings"):
            if self._opens(key):
                break
        self.filled.emit()
        # What can be done from menus and keys is gathered when the page has been painted, a moment later.
        QTimer.singleShot(0, self._gather_actions)

    def _opens(self, key: str) -> bool:
        """Open a page; one with a bug in it must not lock the person out of their store."""
        try:
            return self.window.navigator.go(key)
        except Problem:
            raise
        except Exception as error:
            sys.excepthook(type(error), error, error.__traceback__)
            return False

    @Slot()
    def _gather_actions(self) -> None:
        from hiring_assistant.ui.pages import register_actions
        from hiring_assistant.ui.program_actions import add_program_actions

        try:
            if self.context is not None and not self._gathered:
                self._gathered = True
                add_program_actions(self)
                register_actions(self.context)
        finally:
            # A bug in one part's actions leaves the others and the store usable.
            self._lasting = self._lasting or frozenset(action.id for action in self.window.actions_registry)
            self._backup_due.start()
            self.opened.emit()

    @Slot()
    def _back_up(self) -> None:
        """Make the backup of the day, apart from the window and without a word where all goes well."""
        from hiring_assistant.app.upkeep import daily_backup

        workspace, context = self.workspace, self.context
        if workspace is None or context is None:
            return

        def back_up(_report: Report) -> None:
            daily_backup(workspace)

        context.worker.start(self.tr("Backup"), back_up, failed=self._not_backed_up, quiet=True)

    @Slot(object)
    def _not_backed_up(self, error: object) -> None:
        if isinstance(error, Problem):
            self.window.messages.show(
                self.tr("No backup was made today. %1").replace("%1", telling.told(str(error))), ERROR
            )

    def _show_trouble(self, problem: Problem) -> None:
        from hiring_assistant.ui.shell.trouble import Trouble

        if self._trouble is None:
            self._trouble = Trouble(self.window.stack)
            self._trouble.again.connect(self.fill)
            self.window.stack.addWidget(self._trouble)
        self._trouble.show_problem(problem, self.folder)
        self.window.stack.setCurrentWidget(self._trouble)
        self.window.status.not_open()
        self.could_not_open.emit(problem)

    def _unexpected(self) -> MachineFault:
        return MachineFault(
            "unexpected", self.tr("Something unexpected went wrong while it was opened. Nothing in it was changed.")
        )

    def _key_text(self, workspace: Workspace) -> str:
        if workspace.store.key_place.value == "keyring":
            return self.tr("Encrypted · key in the system keyring")
        return self.tr("Encrypted · key in a file beside the store")

    # The sample round

    @Slot()
    def open_sample(self) -> None:
        """Open the store of the sample round, filled on its first visit."""
        from hiring_assistant.app.places import sample_store_folder

        self._switch_to(sample_store_folder(), sample=True)

    @Slot()
    def open_own(self) -> None:
        """Go back to the person's own store."""
        from hiring_assistant.app.places import sample_store_folder, store_folder

        own = self._own_folder
        self._switch_to(store_folder() if own == sample_store_folder() else own, sample=False)

    @property
    def in_sample(self) -> bool:
        """Whether the sample round is open."""
        return not self.window.banner.isHidden()

    def _switch_to(self, folder: Path, *, sample: bool) -> None:
        navigator, context = self.window.navigator, self.context
        if context is None or folder == self.folder or not navigator.may_leave():
            return
        if context.worker.busy:
            self.window.messages.show(self.tr("Something is still being done. Try again when it has ended."), INFO)
            return
        if context.workspace is not None:
            self._drop(context.workspace)
        navigator.forget()
        # Actions that pages added go with their pages, which are made anew for the other store.
        registry = self.window.actions_registry
        registry.remove(*(action.id for action in registry if action.page and action.id not in self._lasting))
        self.folder, self._sample_wanted = folder, sample
        self.window.stack.setCurrentIndex(0)
        self.window.status.opening()
        if self.instance is not None:
            self.instance.listen(folder)
        self.fill()

    def _enter_sample(self, workspace: Workspace) -> None:
        from hiring_assistant.app.sample_person import SAMPLE_PERSON

        workspace.person = SAMPLE_PERSON
        self.window.top_bar.show_person(SAMPLE_PERSON, self.tr("hiring manager"))
        self.window.show_banner(
            self.tr("Sample round: invented people in a store of its own. Try anything."), self.tr("To my own store")
        )

    def _fill_sample(self, workspace: Workspace) -> None:
        from hiring_assistant.app.demo import fill_with_sample_round

        def fill(report: Report) -> None:
            fill_with_sample_round(workspace, report)

        assert self.context is not None  # noqa: S101  made in _context_for
        self.context.worker.start(
            self.tr("Setting up the sample round"), fill, self._sample_filled, self._sample_failed
        )

    @Slot(object)
    def _sample_filled(self, _result: object) -> None:
        if self.workspace is not None:
            self._enter_sample(self.workspace)
            self._show_first_page(self.workspace)

    @Slot(object)
    def _sample_failed(self, error: object) -> None:
        self._show_trouble(error if isinstance(error, Problem) else self._unexpected())

    # While it is open

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        self._turn(again=False)

    @Slot()
    def redo(self) -> None:
        """Make the change again that was undone last."""
        self._turn(again=True)

    def _turn(self, *, again: bool) -> None:
        navigator, workspace = self.window.navigator, self.workspace
        if workspace is None:
            return
        if self._long_undo is not None:
            self.window.messages.show(self.tr("Something is still being done. Try again when it has ended."), INFO)
            return
        if navigator.current is not None:
            navigator.current.turning(again=again)
        if not again and workspace.undo_is_long:
            self._undo_apart(workspace)
            return
        try:
            said = workspace.redo() if again else workspace.undo()
        except Problem as problem:
            self.window.messages.problem(problem)
            navigator.refresh()
            return
        navigator.refresh()
        if said:
            text = self.tr("Done again: %1") if again else self.tr("Undone: %1")
            self.window.tell_shortly(text.replace("%1", telling.told(said)))

    def _undo_apart(self, workspace: Workspace) -> None:
        """Take back what takes long without keeping the window waiting; stopped, the rest is still there to undo."""
        assert self.context is not None  # noqa: S101  there is a store
        job = self.context.worker.start(self.tr("Undo"), workspace.undo, self._undone_apart, self._not_undone)
        job.ended.connect(self._undo_ended)
        self._long_undo = job

    @Slot(object)
    def _undone_apart(self, said: str | None) -> None:
        self.window.navigator.refresh()
        if self._long_undo is not None and self._long_undo.cancelled and self.can_undo():
            self.window.tell_shortly(self.tr("Stopped before the end. To undo again takes the rest back."))
        elif said:
            self.window.tell_shortly(self.tr("Undone: %1").replace("%1", telling.told(said)))

    @Slot(object)
    def _not_undone(self, error: object) -> None:
        self.window.navigator.refresh()
        if isinstance(error, Problem):
            self.window.messages.problem(error)

    @Slot()
    def _undo_ended(self) -> None:
        self._long_undo = None

    def can_redo(self) -> bool:
        """Whether there is something to make again."""
        return self.workspace is not None and self.workspace.can_redo is not None

    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return self.workspace is not None and self.workspace.can_undo is not None

    @Slot()
    def change_keys(self) -> None:
        """Show all actions with their keys, to change them."""
        from hiring_assistant.ui.shell.key_editor import KeyEditor

        editor = KeyEditor(self.window.actions_registry, self._keep_keys, self.window)
        editor.show()

    def _keep_keys(self, keys: dict[str, str]) -> None:
        if self.context is not None:
            try:
                self.context.keep_preferences(replace(self.context.preferences, keys=keys))
            except Problem as problem:
                self.window.messages.problem(problem)

    @Slot()
    def show_keys(self) -> None:
        """Show all keys on one sheet."""
        from hiring_assistant.ui.shell.shortcut_overview import ShortcutOverview

        if self._overview is None:
            self._overview = ShortcutOverview(self.window.actions_registry, self.window)
            self._overview.destroyed.connect(self._forget_overview)
        else:
            self._overview.fill()
        self._overview.show()
        self._overview.raise_()
        self._overview.activateWindow()

    @Slot()
    def _forget_overview(self) -> None:
        self._overview = None

    @Slot()
    def _show_saved(self) -> None:
        if self.workspace is not None and self.workspace.last_saved is not None:
            self.window.status.saved(self.workspace.last_saved)

    def report_failure(self) -> None:
        """Tell the person that something unexpected happened; from any thread."""
        self._failed.emit()

    def report_problem(self, problem: Problem) -> None:
        """Tell the person about a problem that no page showed; from any thread."""
        self._problem.emit(problem)

    @Slot()
    def _tell_failure(self) -> None:
        from hiring_assistant.app.places import log_file

        text = self.tr(
            "Something unexpected went wrong. What was saved is safe, and the program runs on. "
            "A note without candidate data is in %1"
        )
        self.window.messages.show(text.replace("%1", str(log_file())), ERROR)

    # Preferences

    @Slot()
    def toggle_capture(self) -> None:
        """Keep the window out of shared screens, or let it be seen again."""
        if self.context is None:
            return
        try:
            self.context.keep_out_of_capture(not self.window.capture.excluded)
        except Problem as problem:
            self.window.messages.problem(problem)
            return
        out, seen = self.tr("This window is kept out of shared screens"), self.tr("This window can be seen again")
        self.window.messages.show(out if self.window.capture.excluded else seen, INFO)

    def _apply(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self.window.theme.want(preferences.theme)
        self.window.theme.set_text_percent(preferences.text_percent)
        if not self.in_sample:
            self._show_person(preferences)
            if self.workspace is not None:
                self.workspace.person = preferences.person

    def _show_person(self, preferences: Preferences) -> None:
        self.window.top_bar.show_person(preferences.person, part_text(preferences.part))

    @Slot()
    def _keep_look(self) -> None:
        """Text size and theme can also be changed by keys; keep them."""
        theme, context = self.window.theme, self.context
        if context is None:
            return
        wanted = replace(context.preferences, theme=theme.wanted, text_percent=theme.text_percent)
        try:
            context.keep_preferences(wanted)
        except MachineFault as fault:
            self.window.messages.problem(fault)

    # The end

    @Slot()
    def close(self) -> None:
        """Keep where the window was, stop work and close the store."""
        from hiring_assistant.app.preferences import save_preferences

        self._backup_due.stop()
        if self.context is not None:
            self.context.remember(_GEOMETRY, self.window.geometry_text())
            # Where it fails only the place of the window is lost, and there is no window left to say so in.
            with contextlib.suppress(MachineFault):
                save_preferences(self.context.preferences)
            self.context.worker.stop()
            if self.context.workspace is not None:
                self._drop(self.context.workspace)
        if self.instance is not None:
            self.instance.close()
