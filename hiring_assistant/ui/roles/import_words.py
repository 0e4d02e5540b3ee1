"""The end of an import in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.app.roles import ImportResult
from hiring_assistant.ui import telling
from hiring_assistant.ui.roles import phrases

if TYPE_CHECKING:
    from hiring_assistant.app.importing import ImportSummary

translate = QCoreApplication.translate

_MOST_NAMED = 5
"""So many of the files that were passed over are named."""


def heading(summary: ImportSummary) -> str:
    """How it ended."""
    if summary.fault is not None:
        return translate("ImportPanel", "Import stopped before its end")
    if summary.cancelled:
        return translate("ImportPanel", "Import stopped; what was read until then is here")
    if not summary.pages:
        return translate("ImportPanel", "No role pages found")
    if summary.count(ImportResult.REFUSED) == len(summary.pages):
        return translate("ImportPanel", "Nothing could be imported")
    return translate("ImportPanel", "Import finished")


def counts(summary: ImportSummary) -> str:
    """How many pages ended how."""
    if not summary.pages and not summary.unfinished:
        return translate(
            "ImportPanel",
            "Role pages are files that end in .md, .markdown, .txt, .html or .docx, also in folders and ZIP files.",
        )
    told = (
        (
            summary.count(ImportResult.NEW),
            translate("ImportPanel", "1 new role"),
            translate("ImportPanel", "%1 new roles"),
        ),
        (
            summary.count(ImportResult.NEW_VERSION),
            translate("ImportPanel", "1 new version"),
            translate("ImportPanel", "%1 new versions"),
        ),
        (
            summary.count(ImportResult.UNCHANGED),
            translate("ImportPanel", "1 unchanged"),
            translate("ImportPanel", "%1 unchanged"),
        ),
        (
            sum(page.repaired for page in summary.pages),
            translate("ImportPanel", "1 of them repaired"),
            translate("ImportPanel", "%1 of them repaired"),
        ),
        (
            summary.count(ImportResult.REFUSED),
            translate("ImportPanel", "1 refused"),
            translate("ImportPanel", "%1 refused"),
        ),
        (
            summary.left,
            translate("ImportPanel", "1 not reached"),
            translate("ImportPanel", "%1 not reached"),
        ),
    )
    return ", ".join(phrases.counted(count, one, many) for count, one, many in told if count)


def all_said(summary: ImportSummary) -> str:
    """The counts, and the files that were passed over."""
    said = counts(summary)
    names = summary.passed_over
    if not names:
        return said
    more = len(names) - _MOST_NAMED
    told = ", ".join(names[:_MOST_NAMED]) + (f" (+{phrases.number(more)})" if more > 0 else "")
    passed_over = translate("ImportPanel", "Passed over, being no role pages by their names: %1").replace("%1", told)
    if not said:
        return passed_over
    return said + (". " if summary.pages or summary.unfinished else " ") + passed_over


def in_a_line(summary: ImportSummary) -> str:
    """How it ended, for other pages."""
    if summary.fault is not None:
        return f"{heading(summary)}. {telling.told(str(summary.fault))}"
    return ": ".join(part for part in (heading(summary), counts(summary)) if part)
