"""A role as read from a role page: tracks, requirements, stages and what fits nowhere else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath

from hiring_assistant.domain.correction import Correction
from hiring_assistant.domain.role_kinds import StageKind as StageKind
from hiring_assistant.domain.role_kinds import TrackKind as TrackKind
from hiring_assistant.domain.text import fold


@dataclass(frozen=True, slots=True)
class PageWarning:
    """Something on the page that was repaired or could not be understood, at a source line (from 1)."""

    line: int
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Responsibility:
    """One thing that somebody in the role does; ``details`` are its nested items. Line 0: a person added it.

    ``only_refers`` marks an item that says no more than that the list builds on another track's.
    """

    text: str
    line: int
    details: tuple[str, ...] = ()
    only_refers: bool = False


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing asked of a candidate; ``details`` are its nested items. Line 0: a person added it.

    ``only_refers`` marks an item that says no more than that the list builds on another track's: nobody is rated on it.
    """

    text: str
    line: int
    nice_to_have: bool = False
    details: tuple[str, ...] = ()
    only_refers: bool = False


@dataclass(frozen=True, slots=True)
class Track:
    """A level, variant or specialty with lists of its own, or the lists of the whole page (``BASE``).

    ``extends`` names another track of the page whose lists this one builds on.
    """

    name: str
    kind: TrackKind
    line: int
    grade: str | None = None
    extends: str | None = None
    summary: str = ""
    responsibilities: tuple[Responsibility, ...] = ()
    requirements: tuple[Requirement, ...] = ()


@dataclass(frozen=True, slots=True)
class OfferedRequirement:
    """A requirement as a track offers it; ``inherited_from`` names the track it was taken over from, if any."""

    requirement: Requirement
    inherited_from: str | None = None


@dataclass(frozen=True, slots=True)
class PageQuestion:
    """A question that the page itself puts to candidates, such as one of a questionnaire."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Stage:
    """A step that the candidate goes through. ``minutes`` is the shortest and longest slot; None where unsaid."""

    order: int
    title: str
    kind: StageKind
    line: int
    minutes: tuple[int, int] | None = None
    interviewer: str | None = None
    optional: bool = False
    text: str = ""
    details: tuple[str, ...] = ()
    questions: tuple[PageQuestion, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page that is neither requirement, responsibility nor stage, kept as it was."""

    heading: str
    markdown: str
    line: int


@dataclass(frozen=True, slots=True)
class RoleReading:
    """All that a reader found on a role page. Every word of the page is in one of these places."""

    title: str
    summary: str = ""
    tracks: tuple[Track, ...] = ()
    stages: tuple[Stage, ...] = ()
    sections: tuple[Section, ...] = ()
    warnings: tuple[PageWarning, ...] = ()
    days_between_stages: tuple[int, int] | None = None

    def track(self, name: str) -> Track | None:
        """The track of that name, or None."""
        return next((track for track in self.tracks if track.name == name), None)

    def tracks_behind(self, name: str) -> tuple[Track, ...]:
        """The track of that name, then those whose lists it takes over, nearest first, each once.

        A level or specialty takes over what it ``extends``, and the lists of the whole page.
        """
        found: list[Track] = []
        following = self.track(name)
        while following is not None and following not in found:
            found.append(following)
            following = self.track(following.extends) if following.extends else None
        found.extend(track for track in self.tracks if track.kind is TrackKind.BASE and track not in found)
        return tuple(found)

    def requirements_of(self, name: str) -> tuple[OfferedRequirement, ...]:
        """What is asked of a candidate for the track: its own requirements, then those taken over, none twice."""
        offered: list[OfferedRequirement] = []
        seen: set[str] = set()
        for track in self.tracks_behind(name):
            for requirement in track.requirements:
                folded = fold(requirement.text)
                if folded not in seen and not requirement.only_refers:
                    seen.add(folded)
                    inherited_from = None if track.name == name else track.name
                    offered.append(OfferedRequirement(requirement, inherited_from))
        return tuple(offered)

    def responsibilities_of(self, name: str) -> tuple[Responsibility, ...]:
        """What somebody in the track does: its own responsibilities, then those taken over, none twice."""
        by_text: dict[str, Responsibility] = {}
        for track in self.tracks_behind(name):
            for responsibility in track.responsibilities:
                if not responsibility.only_refers:
                    by_text.setdefault(fold(responsibility.text), responsibility)
        return tuple(by_text.values())


@dataclass(frozen=True, slots=True)
class RoleVersion:
    """A role page as it was imported once; its source never changes afterwards.

    ``reading`` is what holds: what the reader found, with the ``corrections`` that people made. Where there are any,
    ``uncorrected`` keeps what the reader found. ``process_template`` names the hiring process that a person picked
    where the page has none (see ``kits.processes``), ``template_stages`` are its stages as they were picked; once a
    person corrected them, the ``reading`` has them as they are then.
    """

    id: str
    role_id: str
    number: int
    source_name: str
    source: str
    sha256: str
    imported_at: datetime
    reading: RoleReading
    process_template: str | None = None
    template_stages: tuple[Stage, ...] = ()
    corrections: tuple[Correction, ...] = ()
    uncorrected: RoleReading | None = None

    @property
    def as_read(self) -> RoleReading:
        """What the reader found on the page, before corrections."""
        return self.uncorrected or self.reading

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages of the hiring process in force: those of the page, else of the template that was picked."""
        return self.reading.stages or self.template_stages

    @property
    def uses_template(self) -> bool:
        """Whether the process in force is the one that was picked, as it was or corrected."""
        return self.process_template is not None and not (self.reading.stages and self.as_read.stages)

    @property
    def title(self) -> str:
        """What the role is called by this version: its title, else the name of its file."""
        return self.reading.title or PurePath(self.source_name).stem


@dataclass(frozen=True, slots=True)
class Role:
    """A role that people are hired for: one page in all its versions, newest last."""

    id: str
    title: str
    created_at: datetime
    versions: tuple[RoleVersion, ...]

    @property
    def latest(self) -> RoleVersion:
        """The newest version."""
        return self.versions[-1]


@dataclass(frozen=True, slots=True)
class RoleSummary:
    """What a list of roles shows of the newest version of each."""

    id: str
    title: str
    version: int
    imported_at: datetime
    tracks: tuple[str, ...]
    requirements: int
    stages: int
    warnings: int
