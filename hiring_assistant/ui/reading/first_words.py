"""What is said above a reading when its review begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.app.roles import ImportResult
from hiring_assistant.ui.reading.change_rows import all_rows, counted_changes
from hiring_assistant.ui.reading.under_review import PageUnderReview, VersionUnderReview
from hiring_assistant.ui.roles.phrases import counted

if TYPE_CHECKING:
    from hiring_assistant.app.roles import PagePreview
    from hiring_assistant.ui.reading.under_review import UnderReview

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FirstWords:
    """A sentence, of which kind it is, and whether it leads to a ``line`` (from 1), to the ``newest`` version or to the
    ``changes`` that the page makes.
    """

    text: str
    kind: str = "info"
    line: int = 0
    newest: bool = False
    changes: bool = False


def is_bare(current: UnderReview | None) -> bool:
    """Whether nothing was read, nor said by a person."""
    reading = current.corrected.reading if current else None
    return reading is not None and not reading.tracks and not reading.stages


def is_unchanged(current: UnderReview | None) -> bool:
    """Whether the page is here already as it is."""
    if not isinstance(current, PageUnderReview):
        return False
    return current.page.preview.would_be is ImportResult.UNCHANGED and not current.can_undo


def first_words(current: UnderReview | None) -> FirstWords | None:
    """What is said of a page when its review begins; None where there is nothing to be said."""
    if is_bare(current):
        return FirstWords(
            translate(
                "reading",
                "Nothing was read from this page. Go to a line, or select several, and say what they are: "
                "by a right click, or with Ctrl+1, Ctrl+2 and Ctrl+3.",
            ),
            "warning",
        )
    if is_unchanged(current) and current is not None:
        told = translate(
            "reading", "This page is here already, unchanged, as version %1. Correct it to make a new version."
        )
        return FirstWords(told.replace("%1", str(current.number)))
    if isinstance(current, VersionUnderReview) and not current.is_latest:
        told = translate("reading", "There is a newer version of this page. Only the newest one can be corrected.")
        return FirstWords(told, newest=True)
    return _of_page(current) if isinstance(current, PageUnderReview) else None


def _of_page(current: PageUnderReview) -> FirstWords | None:
    """What the page changes, and what became of the corrections of the version before."""
    carried = _carried_over(current.page.preview)
    if carried is not None and carried.line:
        return carried
    found = current.changes()
    if found is None:
        return carried
    old, changes = found
    told = [told for told in counted_changes(all_rows(changes)).values() if told]
    if told:
        words = translate("reading", "Against version %1: %2.").replace("%1", str(old.number))
        words = words.replace("%2", ", ".join(told))
    else:
        words = translate("reading", "The same is read as from version %1.").replace("%1", str(old.number))
    return FirstWords(f"{words} {carried.text}" if carried else words, changes=bool(told))


def _carried_over(preview: PagePreview) -> FirstWords | None:
    """What became of the corrections of the version before."""
    kept, lost = len(preview.corrections), len(preview.lost)
    if lost:
        told = counted(
            lost,
            translate("reading", "1 of your corrections was left out: the page reads differently there."),
            translate("reading", "%1 of your corrections were left out: the page reads differently there."),
        )
        lines = [warning.line for warning in preview.warnings if warning.code == "correction-lost"]
        return FirstWords(told, "warning", line=lines[0] if lines else 1)
    if kept:
        told = counted(
            kept,
            translate("reading", "1 correction of the version before was carried over."),
            translate("reading", "%1 corrections of the version before were carried over."),
        )
        return FirstWords(told)
    return None
