"""Which pages there are, where they stand in the navigation, and who adds actions.

A page's module is imported on its first visit.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context
    from hiring_assistant.ui.shell.navigation import Navigation
    from hiring_assistant.ui.shell.navigator import Navigator
    from hiring_assistant.ui.shell.page import Page

_UI = "hiring_assistant.ui"


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page: its key, module (below hiring_assistant.ui) and class; ``text`` where the navigation lists it."""

    key: str
    module: str
    cls: str
    text: str = ""
    group: str = ""

    def make(self, context: Context) -> Page:
        """Import the module and make the page."""
        page: Page = getattr(import_module(f"{_UI}.{self.module}"), self.cls)(context)
        return page


PAGES = (
    PageEntry("today", "today.page", "TodayPage", str(QT_TRANSLATE_NOOP("Pages", "Today"))),
    PageEntry("candidates", "candidates.list_page", "CandidatesPage", str(QT_TRANSLATE_NOOP("Pages", "Candidates"))),
    PageEntry("candidate", "candidates.candidate_page", "CandidatePage"),
    PageEntry("candidate-new", "candidates.form_page", "CandidateFormPage"),
    PageEntry("review", "review.page", "ReviewPage"),
    PageEntry("compare", "compare.page", "ComparePage"),
    PageEntry("horizontal", "horizontal.page", "HorizontalPage"),
    PageEntry("debrief", "debrief.page", "DebriefPage"),
    PageEntry("interviews", "interviews.page", "InterviewsPage", str(QT_TRANSLATE_NOOP("Pages", "Interviews"))),
    PageEntry("interview", "interview.page", "InterviewPage"),
    PageEntry("roles", "roles.page", "RolesPage", str(QT_TRANSLATE_NOOP("Pages", "Roles"))),
    PageEntry("reading", "reading.page", "ReadingPage"),
    PageEntry("changes", "reading.changes_page", "ChangesPage"),
    PageEntry("writing", "writing.page", "WritingPage"),
    PageEntry("kit", "kits.page", "KitPage"),
    PageEntry("bank", "bank.page", "BankPage", str(QT_TRANSLATE_NOOP("Pages", "Question bank"))),
    PageEntry("practice", "practice.page", "PracticePage", str(QT_TRANSLATE_NOOP("Pages", "Practice"))),
    PageEntry("round", "round.page", "RoundPage"),
    PageEntry("calibration", "calibration.page", "CalibrationPage"),
    PageEntry("selection", "selection.page", "SelectionPage"),
    PageEntry("search", "search.page", "SearchPage", str(QT_TRANSLATE_NOOP("Pages", "Search"))),
    PageEntry("settings", "settings.page", "SettingsPage"),
    PageEntry("start", "start.page", "StartPage"),
)

ACTION_MODULES = (
    "debrief.actions",
    "roles.actions",
    "reading.actions",
    "writing.actions",
    "kits.actions",
    "bank.actions",
    "candidates.actions",
    "compare.actions",
    "round.actions",
    "calibration.actions",
    "practice.actions",
    "selection.actions",
    "search.actions",
    "interviews.actions",
    "interview.actions",
    "settings.actions",
)
"""Modules with ``register(context: Context) -> None``, called once when the store is open: they add actions that work
before their page was visited, palette providers, and what takes dropped files. They are quick to import.
"""


def list_places(navigation: Navigation) -> None:
    """Fill the navigation."""
    for entry in PAGES:
        if entry.text:
            text = QCoreApplication.translate("Pages", entry.text)
            navigation.add(entry.key, text, QCoreApplication.translate("Pages", entry.group) if entry.group else "")


def register_pages(navigator: Navigator) -> None:
    """Offer all pages to the navigator."""
    for entry in PAGES:
        navigator.register_page(entry.key, entry.make)


def register_actions(context: Context) -> None:
    """Let every part add its actions."""
    for module in ACTION_MODULES:
        import_module(f"{_UI}.{module}").register(context)
