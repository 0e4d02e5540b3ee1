"""Which stage asks for which requirement.

Deterministic and greedy: must-haves find their best stage first, then a second rater, then what is nice to have,
then stages with minutes left go deeper. What interviewers can judge (``fitting``) is weighed against how full a
stage already is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from hiring_assistant.domain.kit import RequirementKind
from hiring_assistant.domain.role import Stage, StageKind
from hiring_assistant.kits.fitting import StageSense, fit, raters_of
from hiring_assistant.kits.timing import most_count, steady_count
from hiring_assistant.kits.understanding import Understood

ENOUGH_RATERS = 2
"""Every must-have is to be judged by so many people."""

MOST_RATERS = 3
"""Stages with minutes left ask for nothing that so many people already judge."""

MOST_IN_GROUP = 3
"""One question assesses so many requirements at most."""

_CROWDING = 2.5
_GOOD_FIT = 1.0
_POOR_FIT = 0.4
_FEWEST_SHOWN, _MOST_SHOWN = 2, 4
_LONG_EXERCISE = 45


@dataclass(frozen=True, slots=True)
class Group:
    """Requirements about the same thing, asked by the same question. ``place`` is the order on the page."""

    place: int
    items: tuple[Understood, ...]

    @property
    def must_have(self) -> bool:
        """Whether one of them is a must-have."""
        return any(item.requirement.must_have for item in self.items)

    @property
    def lead(self) -> Understood:
        """The one whose words choose the question."""
        return self.items[0]


@dataclass(slots=True)
class Room:
    """A stage that asks questions, its minutes for them, and the groups it was given so far."""

    stage: Stage
    sense: StageSense
    minutes: int
    groups: list[Group] = field(default_factory=list)

    @property
    def raters(self) -> int:
        """How many people judge here."""
        return raters_of(self.stage.kind, self.stage.interviewer, self.stage.title)

    @property
    def steady(self) -> int:
        """So many groups fit without haste."""
        return steady_count(self.minutes)

    @property
    def most(self) -> int:
        """So many groups fit at all."""
        return most_count(self.minutes)

    def fit(self, group: Group) -> float:
        """How well the stage can judge the group."""
        return fit(group.lead, self.stage, self.sense)


def grouped(items: Sequence[Understood]) -> tuple[Group, ...]:
    """The rated requirements, those about the same competency or subject together, in the order of the page."""
    groups: list[list[Understood]] = []
    open_group: dict[tuple[str, ...], list[Understood]] = {}
    for item in items:
        if item.kind.is_check:
            continue
        key = _key(item)
        there = open_group.get(key)
        if there is not None and len(there) < MOST_IN_GROUP:
            there.append(item)
        else:
            open_group[key] = [item]
            groups.append(open_group[key])
    return tuple(
        Group(place, tuple(sorted(group, key=lambda item: not item.requirement.must_have)))
        for place, group in enumerate(groups)
    )


def _key(item: Understood) -> tuple[str, ...]:
    if item.kind is RequirementKind.LANGUAGE:
        return (item.kind, item.requirement.text)
    if item.competencies:
        return (item.kind, *(competency.name for competency in item.competencies))
    if item.subjects:
        return (item.kind, *(subject.name for subject in item.subjects))
    return (item.requirement.id,)


class Spread:
    """Gives each stage its groups. ``written`` counts the raters of each group in written stages, by its place."""

    def __init__(self, groups: Sequence[Group], rooms: Sequence[Room], written: dict[int, int]) -> None:
        self._groups = groups
        self._rooms = rooms
        self._raters = {group.place: written.get(group.place, 0) for group in groups}
        self._live = {group.place: 0 for group in groups}

    def run(self) -> None:
        """Fill all rooms."""
        talks = [room for room in self._rooms if room.stage.kind is not StageKind.EXERCISE]
        sure = [room for room in talks if not room.stage.optional] or talks
        must = [group for group in self._groups if group.must_have]
        nice = [group for group in self._groups if not group.must_have]
        for room in self._rooms:
            if room.stage.kind is StageKind.EXERCISE:
                self._fill_exercise(room)
        unasked = [group for group in must if not self._place(group, sure, hasty=False)]
        unasked = [group for group in unasked if not self._place(group, sure, hasty=True)]
        unasked = [group for group in unasked if not self._place(group, sure, hasty=True, least=_POOR_FIT)]
        unasked = [group for group in unasked if not self._join(group, sure)]
        for group in must:
            while self._raters[group.place] < ENOUGH_RATERS and self._place(group, sure, hasty=True):
                pass
        for group in nice:
            if not self._live[group.place]:
                self._place(group, sure, hasty=False)
        for room in talks:
            self._deepen(room)
        for room in self._rooms:
            if not room.groups and self._groups:
                self._give(max(self._groups, key=lambda group: (group.must_have, room.fit(group), -group.place)), room)

    def _place(self, group: Group, rooms: Sequence[Room], *, hasty: bool, least: float = _GOOD_FIT) -> bool:
        free = [
            room
            for room in rooms
            if group not in room.groups
            and len(room.groups) < (room.most if hasty else room.steady)
            and room.fit(group) >= least
        ]
        if not free:
            return False
        self._give(group, max(free, key=lambda room: (self._value(group, room), -room.stage.order)))
        return True

    def _join(self, group: Group, rooms: Sequence[Room]) -> bool:
        """Where no stage has room, ask together with a group that names one of the same competencies."""
        names = {found.name for item in group.items for found in item.competencies}
        for room in rooms:
            for index, other in enumerate(room.groups):
                others = {found.name for item in other.items for found in item.competencies}
                if names & others and len(other.items) + len(group.items) <= MOST_IN_GROUP:
                    room.groups[index] = Group(other.place, (*other.items, *group.items))
                    self._live[group.place] += 1
                    self._raters[group.place] += room.raters
                    return True
        return False

    def _fill_exercise(self, room: Room) -> None:
        count = _MOST_SHOWN if room.minutes >= _LONG_EXERCISE * 0.8 else _MOST_SHOWN - 1
        count = min(count, room.minutes)
        by_fit = sorted(self._groups, key=lambda group: (-room.fit(group) - group.must_have, group.place))
        chosen: list[Group] = []
        for group in by_fit:
            asked = sum(len(other.items) for other in chosen)
            if asked + len(group.items) > _MOST_SHOWN or len(chosen) >= count:
                continue
            if room.fit(group) >= 2.0 or (asked < _FEWEST_SHOWN and room.fit(group) > 0):
                chosen.append(group)
        for group in chosen:
            self._give(group, room)

    def _deepen(self, room: Room) -> None:
        while len(room.groups) < room.steady:
            free = [
                group
                for group in self._groups
                if group not in room.groups and self._raters[group.place] < MOST_RATERS and room.fit(group) >= _GOOD_FIT
            ]
            if not free:
                return
            best = min(
                free, key=lambda group: (not group.must_have, self._raters[group.place], -room.fit(group), group.place)
            )
            self._give(best, room)

    def _value(self, group: Group, room: Room) -> float:
        return room.fit(group) - _CROWDING * len(room.groups) / room.steady

    def _give(self, group: Group, room: Room) -> None:
        room.groups.append(group)
        self._live[group.place] += 1
        self._raters[group.place] += room.raters
