"""Going from page to page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from hiring_assistant.ui.shell.page import Page

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context

PageFactory = Callable[["Context"], Page]

_LONGEST_HISTORY = 50


@dataclass(frozen=True, slots=True)
class Visit:
    """A page that was open, and what it showed."""

    key: str
    where: dict[str, str] = field(default_factory=dict)


class Navigator(QObject):
    """Shows one page at a time and remembers the way back.

    ``moved`` is emitted after every change of page, with its key.
    """

    moved = Signal(str)

    def __init__(self, stack: QStackedWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = stack
        self._factories: dict[str, PageFactory] = {}
        self._pages: dict[str, Page] = {}
        self._history: list[Visit] = []
        self._current: Visit | None = None
        self._context: Context | None = None

    def set_context(self, context: Context) -> None:
        """Set what pages are made with; before the first ``go``."""
        self._context = context

    def register_page(self, key: str, factory: PageFactory) -> None:
        """Offer a page. ``factory`` is called with the context on the first visit; its module is imported then."""
        self._factories[key] = factory

    def has(self, key: str) -> bool:
        """Whether there is such a page."""
        return key in self._factories

    @property
    def current(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self._current.key) if self._current else None

    @property
    def current_key(self) -> str:
        """The key of the page that is shown; "" where there is none yet."""
        return self._current.key if self._current else ""

    @property
    def where(self) -> dict[str, str]:
        """What the page that is shown was asked to show, such as its ``candidate_id``."""
        return dict(self._current.where) if self._current else {}

    @property
    def can_go_back(self) -> bool:
        """Whether there is a page to go back to."""
        return bool(self._history)

    @property
    def back_title(self) -> str:
        """The title of the page that ``back`` leads to; "" where there is none."""
        if not self._history:
            return ""
        page = self._pages.get(self._history[-1].key)
        return page.title() if page else ""

    def go(self, key: str, **where: str) -> bool:
        """Open a page; True where it was opened, False where the current one wants the person to stay.

        Raises:
            KeyError: where no such page is registered.
        """
        visit = Visit(key, where)
        before = self._current
        if not self._open(visit):
            return False
        if before is not None and before != visit:
            self._history.append(before)
            del self._history[:-_LONGEST_HISTORY]
        self.moved.emit(key)
        return True

    @Slot()
    def back(self) -> bool:
        """Open the page before this one; False where there is none or the current one wants the person to stay."""
        if not self._history:
            return False
        if not self._open(self._history[-1]):
            return False
        visit = self._history.pop()
        self.moved.emit(visit.key)
        return True

    @Slot()
    def refresh(self) -> None:
        """Let the current page read the store again."""
        if self.current is not None:
            self.current.refresh()

    def may_leave(self) -> bool:
        """Let the current page save; False where it wants the person to stay."""
        return self.current is None or self.current.leaving()

    def forget(self) -> None:
        """Throw away all pages and the way back, as when another store is opened. Call ``go`` next."""
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._history.clear()
        self._current = None

    def _open(self, visit: Visit) -> bool:
        if self._context is None:
            raise RuntimeError("the navigator has no context yet")
        factory = self._factories[visit.key]
        if not self.may_leave():
            return False
        page = self._pages.get(visit.key)
        if page is None:
            page = factory(self._context)
            self._pages[visit.key] = page
            self._stack.addWidget(page)
        before, self._current = self._current, visit
        try:
            page.opened(**visit.where)
        except BaseException:
            self._current = before
            raise
        self._stack.setCurrentWidget(page)
        return True
