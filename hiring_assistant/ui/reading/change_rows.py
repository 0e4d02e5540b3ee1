"""Changes between two versions of a page in words: rows for tracks, their items and stages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.domain.correction import stage_text
from hiring_assistant.domain.role import TrackKind
from hiring_assistant.roles.changes import Piece, worded_apart
from hiring_assistant.ui import wording
from hiring_assistant.ui.reading.minutes import shown_minutes
from hiring_assistant.ui.roles.phrases import counted

if TYPE_CHECKING:
    from hiring_assistant.domain.role import Requirement, Responsibility, Stage
    from hiring_assistant.roles.changes import ItemChange, RoleChanges, StageChange, TrackChange

translate = QCoreApplication.translate
ADDED, REMOVED, CHANGED = "+", "−", "~"


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One change: its sign, chips that name it, and its words."""

    sign: str
    chips: tuple[str, ...]
    pieces: tuple[Piece, ...]


def item_row(change: ItemChange) -> ChangeRow:
    """What became of a requirement or responsibility."""
    if change.old is None or change.new is None:
        item = change.new or change.old
        if change.added:
            return ChangeRow(ADDED, (translate("changes", "added"),), (Piece("new", _whole(item)),))
        return ChangeRow(REMOVED, (translate("changes", "removed"),), (Piece("gone", _whole(item)),))
    chips = []
    if change.reworded:
        chips.append(translate("changes", "reworded"))
    if change.became_nice_to_have:
        chips.append(translate("changes", "now nice to have"))
    if change.became_must_have:
        chips.append(translate("changes", "now a must"))
    return ChangeRow(CHANGED, tuple(chips), worded_apart(_whole(change.old), _whole(change.new)))


def _whole(item: Requirement | Responsibility | None) -> str:
    return " – ".join((item.text, *item.details)) if item else ""


def track_chips(change: TrackChange) -> tuple[str, ...]:
    """What became of a track as a whole."""
    if change.old is None:
        return (translate("changes", "new track"),)
    if change.new is None:
        return (translate("changes", "track removed"),)
    chips = []
    if change.renamed:
        chips.append(translate("changes", "was “%1”").replace("%1", change.old.name))
    kinds = {
        TrackKind.BASE: translate("changes", "now the whole page"),
        TrackKind.LEVEL: translate("changes", "now a level"),
        TrackKind.SPECIALTY: translate("changes", "now a specialty"),
    }
    nothing = translate("changes", "none")
    for field in change.differs:
        if field == "kind":
            chips.append(kinds[change.new.kind])
        elif field == "grade":
            told = translate("changes", "grade %1 → %2").replace("%1", change.old.grade or nothing)
            chips.append(told.replace("%2", change.new.grade or nothing))
        else:
            told = translate("changes", "builds on %1 → %2").replace("%1", change.old.extends or nothing)
            chips.append(told.replace("%2", change.new.extends or nothing))
    return tuple(chips)


def stage_row(change: StageChange) -> ChangeRow:
    """What became of a stage."""
    old, new = change.old, change.new
    if old is None or new is None:
        if new is not None:
            return ChangeRow(ADDED, (translate("changes", "added"),), (Piece("new", _stage(new)),))
        text = _stage(old) if old is not None else ""
        return ChangeRow(REMOVED, (translate("changes", "removed"),), (Piece("gone", text),))
    pieces = [Piece("same", f"{new.order}.")]
    titles = worded_apart(old.title, new.title) if "title" in change.differs else (Piece("same", new.title),)
    pieces += titles
    for field in change.differs:
        pieces += _stage_field(field, old, new)
    chips = []
    if change.moved:
        moved = translate("changes", "moved from place %1 to %2")
        chips.append(moved.replace("%1", str(old.order)).replace("%2", str(new.order)))
    if change.differs:
        chips.append(translate("changes", "changed"))
    return ChangeRow(CHANGED, tuple(chips), tuple(pieces))


def _stage(stage: Stage) -> str:
    minutes = shown_minutes(stage.minutes)
    length = translate("changes", "%1 min").replace("%1", minutes) if minutes else ""
    parts = (stage.title, wording.stage_kind(stage.kind), stage.interviewer or "", length)
    return f"{stage.order}. " + " · ".join(part for part in parts if part)


def _stage_field(field: str, old: Stage, new: Stage) -> list[Piece]:
    unsaid = translate("changes", "unsaid")
    yes, no = translate("changes", "yes"), translate("changes", "no")
    told = {
        "kind": (translate("changes", "kind"), wording.stage_kind(old.kind), wording.stage_kind(new.kind)),
        "minutes": (
            translate("changes", "minutes"),
            shown_minutes(old.minutes) or unsaid,
            shown_minutes(new.minutes) or unsaid,
        ),
        "interviewer": (translate("changes", "with"), old.interviewer or unsaid, new.interviewer or unsaid),
        "optional": (
            translate("changes", "optional"),
            yes if old.optional else no,
            yes if new.optional else no,
        ),
    }
    if field in told:
        name, before, after = told[field]
        return [Piece("same", f"· {name}:"), Piece("gone", before), Piece("new", after)]
    texts = {
        "text": (stage_text(old), stage_text(new)),
        "details": (" – ".join(old.details), " – ".join(new.details)),
        "questions": tuple(" ".join(question.text for question in stage.questions) for stage in (old, new)),
    }
    if field not in texts:
        return []
    before, after = texts[field]
    name = translate("changes", "questions") if field == "questions" else translate("changes", "text")
    return [Piece("same", f"· {name}:"), *worded_apart(before, after)]


def all_rows(changes: RoleChanges) -> list[ChangeRow]:
    """Everything that changed in the lists of tracks and in the stages."""
    rows = [item_row(change) for track in changes.tracks for change in (*track.requirements, *track.responsibilities)]
    return rows + [stage_row(change) for change in changes.stages]


def counted_changes(rows: Sequence[ChangeRow]) -> dict[str, str]:
    """How many rows have each sign, in words: “2 added”; "" for none."""
    texts = {
        ADDED: (translate("changes", "1 added"), translate("changes", "%1 added")),
        REMOVED: (translate("changes", "1 removed"), translate("changes", "%1 removed")),
        CHANGED: (translate("changes", "1 changed"), translate("changes", "%1 changed")),
    }
    return {sign: counted(count, *texts[sign]) if count else "" for sign, count in count_signs(rows).items()}


def count_signs(rows: Sequence[ChangeRow]) -> dict[str, int]:
    """How many of the rows have each sign."""
    return {sign: sum(row.sign == sign for row in rows) for sign in (ADDED, REMOVED, CHANGED)}
