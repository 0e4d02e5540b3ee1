"""What speaks against a question, in a word or two for a chip."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiring_assistant.kits.linting import Finding, lint
from hiring_assistant.ui import telling

translate = QCoreApplication.translate


def findings_of(text: str) -> tuple[Finding, ...]:
    """What speaks against a question; nothing against one that is not written yet."""
    return lint(text) if text.strip() else ()


def short(finding: Finding) -> str:
    """A finding as a chip says it; the finding's own sentence says how to mend it."""
    return {
        "protected-topic": translate("kits", "a topic that must not be asked"),
        "leading": translate("kits", "leads to an answer"),
        "yes-or-no": translate("kits", "yes or no would do"),
        "no-situation": translate("kits", "hypothetical without a situation"),
    }.get(finding.code, telling.told(finding.message))
