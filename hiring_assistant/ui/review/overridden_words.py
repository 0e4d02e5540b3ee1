"""What a decision goes against, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from hiring_assistant.domain.decision import Against
from hiring_assistant.domain.review import MustHave
from hiring_assistant.review.overriding import MEETS, Overridden
from hiring_assistant.ui import wording

_MOST = 4
"""So many must-haves are named one by one; more would push the buttons out of sight."""

translate = QCoreApplication.translate


def overridden_lines(overridden: Overridden) -> list[str]:
    """A sentence for each thing that a decision goes against, the must-haves first."""
    lines = [_missed(must) for must in overridden.missed[:_MOST]]
    if len(overridden.missed) > _MOST:
        lines.append(_more(translate("Overridden", "and %1 more missed"), len(overridden.missed)))
    never = [must.requirement.text for must in overridden.unassessed]
    lines += [
        translate("Overridden", "Must-have that nobody assessed: %1").replace("%1", text) for text in never[:_MOST]
    ]
    if len(never) > _MOST:
        lines.append(_more(translate("Overridden", "and %1 more that nobody assessed"), len(never)))
    if overridden.score is not None:
        figure = _figure(overridden.score)
        if Against.LOW_SCORE in overridden.against:
            lines.append(translate("Overridden", "The score is %1, under 3.").replace("%1", figure))
        if Against.HIGH_SCORE in overridden.against:
            text = translate("Overridden", "The score is %1, which is 3 or more, and no must-have is missed.")
            lines.append(text.replace("%1", figure))
    return lines


def _more(text: str, count: int) -> str:
    return text.replace("%1", str(count - _MOST))


def _missed(must: MustHave) -> str:
    if must.mean is None:
        return translate("Overridden", "Must-have checked and not met: %1").replace("%1", must.requirement.text)
    text = translate("Overridden", "Must-have rated %1 on average, under 3: %2")
    return text.replace("%1", _figure(must.mean)).replace("%2", must.requirement.text)


def against(what: Against) -> str:
    """What was gone against, as a log writes it."""
    return {
        Against.MISSED_MUST_HAVE: translate("Overridden", "a must-have not met or not assessed"),
        Against.LOW_SCORE: translate("Overridden", "a score under 3"),
        Against.HIGH_SCORE: translate("Overridden", "a score of 3 or more"),
        Against.UNSEEN: translate("Overridden", "unseen"),
    }[what]


def _figure(value: float) -> str:
    """One decimal, or two where one would hide that the value is under 3."""
    if value < MEETS and round(value, 1) >= MEETS:
        # Cut, not rounded, for the same reason.
        return QLocale().toString(int(value * 100) / 100, "f", 2)
    return wording.score(value)
