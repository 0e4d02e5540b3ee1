"""What every page is handed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hiring_assistant.app.preferences import Preferences
    from hiring_assistant.app.searching import Searcher
    from hiring_assistant.app.workspace import Workspace
    from hiring_assistant.ui.jobs import Worker
    from hiring_assistant.ui.shell.actions import ActionRegistry
    from hiring_assistant.ui.shell.file_drops import FileDrops
    from hiring_assistant.ui.shell.messages import Messages
    from hiring_assistant.ui.shell.navigator import Navigator
    from hiring_assistant.ui.shell.screen_capture import CaptureGuard
    from hiring_assistant.ui.shell.status_bar import StatusBar
    from hiring_assistant.ui.theme.theme import Theme


@dataclass
class Context:
    """The open store and the window's services.

    Attributes:
        workspace: the open store; None until it is opened, which is before any page is made.
        preferences: what the person set; change it by ``keep_preferences``.
        navigator: goes from page to page.
        actions: everything that can be done; register page actions with ``page=`` their page's key.
        messages: says things at the top of the page area, with Undo.
        theme: colours and sizes for parts that paint themselves.
        worker: runs long work apart from the window.
        status: the status bar.
        files: says which files were dropped on the window.
        capture: keeps the window out of shared screens; change it by ``keep_out_of_capture``.
        apply_preferences: puts preferences in force; set by the program.
    """

    workspace: Workspace | None
    preferences: Preferences
    navigator: Navigator
    actions: ActionRegistry
    messages: Messages
    theme: Theme
    worker: Worker
    status: StatusBar
    files: FileDrops
    capture: CaptureGuard
    apply_preferences: Callable[[Preferences], None]
    _searcher: Searcher | None = field(default=None, init=False)

    @property
    def store(self) -> Workspace:
        """The open store, for pages.

        Raises:
            RuntimeError: before a store is open.
        """
        if self.workspace is None:
            raise RuntimeError("no store is open yet")
        return self.workspace

    @property
    def searcher(self) -> Searcher:
        """Looks for things in the open store.

        Raises:
            RuntimeError: before a store is open.
        """
        from hiring_assistant.app.searching import Searcher

        if self._searcher is None or self._searcher.workspace is not self.store:
            if self._searcher is not None:
                self._searcher.close()
            self._searcher = Searcher(self.store)
        return self._searcher

    def keep_preferences(self, preferences: Preferences) -> None:
        """Put preferences in force and keep them.

        Raises:
            MachineFault: where they cannot be kept; they are in force until the program ends.
        """
        from hiring_assistant.app.preferences import save_preferences

        if preferences == self.preferences:
            return
        self.preferences = preferences
        self.apply_preferences(preferences)
        save_preferences(preferences)

    def keep_out_of_capture(self, wanted: bool) -> None:
        """Keep the window out of shared screens from now on, or let it be seen again.

        Raises:
            MachineFault: where the system refuses, or the wish cannot be kept for the next start.
        """
        from hiring_assistant.ui.shell.screen_capture import EXCLUDED

        self.capture.want(wanted)
        window = {**self.preferences.window, EXCLUDED: "1" if self.capture.excluded else ""}
        self.keep_preferences(replace(self.preferences, window=window))

    def remember(self, place: str, value: str) -> None:
        """Keep where something was (such as the columns of a table), under a name such as ``candidates.columns``.

        It is written when the window closes. Read it from ``preferences.window``.
        """
        self.preferences = replace(self.preferences, window={**self.preferences.window, place: value})
