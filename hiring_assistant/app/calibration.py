"""Calibration of a role's interviewers and requirements, from all its submitted scorecards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hiring_assistant.app import ownership
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.calibration import Calibration
from hiring_assistant.domain.hiring_round import RoundCard
from hiring_assistant.domain.kit import KitRequirement
from hiring_assistant.domain.problem import CannotDo

if TYPE_CHECKING:
    from hiring_assistant.store.unit import Unit


@dataclass(frozen=True, slots=True)
class RoleCalibration:
    """The figures of a role (and track; None: all). ``hidden`` counts the candidates that are left out because an
    own scorecard for them is still open.
    """

    role_id: str
    role: str
    track: str | None
    calibration: Calibration
    hidden: int


def calibration_of(workspace: Workspace, role_id: str, track: str | None = None) -> RoleCalibration:
    """How the interviewers of a role rated, and how its requirements were rated.

    Raises:
        CannotDo: where the role is gone.
    """
    from hiring_assistant.review.calibration import calibrate

    with workspace.read() as unit:
        role = unit.roles.get(role_id)
        if role is None:
            raise CannotDo("no-such-role", "This role is not in the store any more.")
        hidden = ownership.blind_candidates(unit, workspace.person)
        every = unit.cards.of_role(role_id, track)
        cards = [card for card in every if card.candidate_id not in hidden]
        requirements = requirements_of(unit, cards)
    workspace.has_shown(card.candidate_id for card in cards)
    left_out = {card.candidate_id for card in every} & hidden
    return RoleCalibration(role_id, role.title, track, calibrate(cards, requirements), len(left_out))


def requirements_of(unit: Unit, cards: list[RoundCard]) -> tuple[KitRequirement, ...]:
    """The requirements of all kits that the cards were made with, each once, the newest kit's words first."""
    found: dict[str, KitRequirement] = {}
    for kit_id in reversed(dict.fromkeys(card.kit_id for card in cards)):
        kit = unit.kits.get(kit_id)
        for requirement in kit.plan.requirements if kit else ():
            found.setdefault(requirement.id, requirement)
    return tuple(found.values())
