"""Parts of the page of a role besides process and requirements: responsibilities, other sections, notes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.domain.role import TrackKind
from hiring_assistant.domain.text import fold
from hiring_assistant.ui.roles import phrases
from hiring_assistant.ui.roles.column import Column
from hiring_assistant.ui.widgets.buttons import LinkButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.chip import Chip
from hiring_assistant.ui.widgets.labels import label

if TYPE_CHECKING:
    from hiring_assistant.domain.role import Responsibility, RoleReading, Section

_MOST_ITEMS = 200
_LONGEST_TEXT = 20_000


@dataclass(frozen=True, slots=True)
class OfferedDuty:
    """A responsibility as a track has it; ``source`` names the track it was taken over from, "" for its own."""

    duty: Responsibility
    source: str


def duties_of(reading: RoleReading, track: str) -> tuple[OfferedDuty, ...]:
    """The responsibilities of a track, its own and those taken over, with where each comes from."""
    origin: dict[str, str] = {}
    for behind in reading.tracks_behind(track):
        for duty in behind.responsibilities:
            origin.setdefault(fold(duty.text), "" if behind.name == track else behind.name)
    return tuple(OfferedDuty(duty, origin.get(fold(duty.text), "")) for duty in reading.responsibilities_of(track))


def shown_tracks(reading: RoleReading) -> tuple[str, ...]:
    """The tracks that a page of a role shows: all, but for the lists of the whole page where these ask for nothing
    and its levels do.
    """
    asking = any(track.requirements for track in reading.tracks)
    return tuple(
        track.name
        for track in reading.tracks
        if track.kind is not TrackKind.BASE or not asking or reading.requirements_of(track.name)
    )


class _Duty(QWidget):
    def __init__(self, offered: OfferedDuty, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(8)
        dot = label("•", "mute", self, wrap=False)
        row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(1)
        text.addWidget(label(offered.duty.text, parent=self))
        for detail in offered.duty.details:
            text.addWidget(label(f"– {detail}", "mute", self))
        row.addLayout(text, 1)
        if offered.source:
            chip = Chip(self.tr("from %1").replace("%1", offered.source), parent=self)
            row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)


class DutiesCard(Card):
    """What somebody in the track does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Responsibilities"), parent)
        self._column = Column(self, spacing=2)
        self.body.addWidget(self._column)

    def show_duties(self, duties: tuple[OfferedDuty, ...]) -> None:
        """Show these; hidden where there are none."""
        rows: list[QWidget] = [_Duty(offered, self) for offered in duties[:_MOST_ITEMS]]
        if len(duties) > _MOST_ITEMS:
            more = phrases.number(len(duties) - _MOST_ITEMS)
            rows.append(label(self.tr("…and %1 more; the source shows all of them.").replace("%1", more), "mute"))
        self._column.replace(rows)
        self.setVisible(bool(rows))


class SectionBlock(QWidget):
    """A section of the page that opens and closes. Its text is shown as it was written."""

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = section.heading or self.tr("Without a heading")
        self.opener = LinkButton("", self)
        self.opener.clicked.connect(self._toggle)
        text = section.markdown.strip()
        if len(text) > _LONGEST_TEXT:
            text = f"{text[:_LONGEST_TEXT]}…\n\n" + self.tr("The source shows the rest.")
        self._text = label(text, "mute", self)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setContentsMargins(18, 0, 0, 6)
        self._text.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._text)
        self._name()

    @property
    def is_open(self) -> bool:
        """Whether its text is shown."""
        return not self._text.isHidden()

    def _name(self) -> None:
        self.opener.setText(f"{'▾' if self.is_open else '▸'} {self._heading}".replace("&", "&&"))
        told = self.tr("Close section %1") if self.is_open else self.tr("Open section %1")
        self.opener.setAccessibleName(told.replace("%1", self._heading))

    @Slot()
    def _toggle(self) -> None:
        self._text.setVisible(not self.is_open)
        self._name()


class SectionsCard(Card):
    """What else the page says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Also on the page"), parent)
        self._column = Column(self, spacing=2)
        self.body.addWidget(self._column)

    def show_sections(self, sections: tuple[Section, ...]) -> None:
        """Show these; hidden where there are none."""
        # A heading whose text became requirements or stages is left with nothing of its own.
        filled = [section for section in sections if section.markdown.strip()]
        self._column.replace([SectionBlock(section, self) for section in filled[:_MOST_ITEMS]])
        self.setVisible(bool(filled))

    @property
    def blocks(self) -> tuple[SectionBlock, ...]:
        """The sections shown."""
        return tuple(block for block in self._column.widgets if isinstance(block, SectionBlock))
