"""A hiring round: all candidates of a role with their figures, for its report and the pipeline."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from hiring_assistant.app import ownership
from hiring_assistant.app.calibration import requirements_of
from hiring_assistant.app.progress import Progress, Silent
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate, CandidateQuery
from hiring_assistant.domain.decision import CandidateState, Decision
from hiring_assistant.domain.hiring_round import HiringRound, RoundCandidate, RoundCard, StageCount
from hiring_assistant.domain.kit import Kit, KitRequirement
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.review import Gate
from hiring_assistant.domain.role import Stage
from hiring_assistant.domain.scorecard import Recommendation

if TYPE_CHECKING:
    from hiring_assistant.store.unit import Unit

_STEP = 50
"""Progress is told after this many candidates."""


def round_of(
    workspace: Workspace, role_id: str, track: str | None = None, progress: Progress | None = None
) -> HiringRound:
    """All candidates of a role (and track) in alphabetical order, with figures; None of it ranks anybody.

    Whoever reads it sees nothing of candidates for whom an own scorecard is open (see ``ownership``). Where
    ``progress`` is cancelled, what was finished until then is returned.

    Raises:
        CannotDo: where the role is gone.
    """
    from hiring_assistant.review.calibration import calibrate

    told = progress or Silent()
    with workspace.read() as unit:
        role = unit.roles.get(role_id)
        if role is None:
            raise CannotDo("no-such-role", "This role is not in the store any more.")
        entries = unit.candidates.list(CandidateQuery(role_id=role_id))
        candidates = [entry.candidate for entry in entries if track in (None, entry.candidate.track)]
        hidden = ownership.blind_candidates(unit, workspace.person)
        cards = [card for card in unit.cards.of_role(role_id, track) if card.candidate_id not in hidden]
        requirements = requirements_of(unit, cards)
        kits = _kits(unit, cards)
        decisions = unit.decisions.of_role(role_id)
    workspace.has_shown(card.candidate_id for card in cards)
    by_candidate: dict[str, list[RoundCard]] = defaultdict(list)
    for card in cards:
        by_candidate[card.candidate_id].append(card)
    in_force: dict[str, list[Decision]] = defaultdict(list)
    for decision in decisions:
        if decision.undone_at is None:
            in_force[decision.candidate_id].append(decision)
    rows: list[RoundCandidate] = []
    for number, candidate in enumerate(candidates):
        if number % _STEP == 0:
            told.report(number, len(candidates), candidate.name)
        if told.cancelled:
            break
        if candidate.id in hidden:
            rows.append(RoundCandidate(candidate, hidden=True))
        else:
            rows.append(_row(candidate, by_candidate[candidate.id], kits, in_force[candidate.id]))
    told.report(len(candidates), len(candidates), "")
    newest = role.versions[-1]
    # A reason says what somebody made of a candidate, so those of hidden ones are left out as well.
    shown = {candidate.id for candidate in candidates} - set(hidden)
    reasons = Counter((d.kind.value, d.reason) for made in in_force.values() for d in made if d.candidate_id in shown)
    return HiringRound(
        role_id=role_id,
        role=role.title,
        track=track,
        role_version=newest.number,
        stages=_pipeline(candidates, newest.stages),
        candidates=tuple(rows),
        calibration=calibrate(cards, requirements),
        decisions=tuple((*what, number) for what, number in sorted(reasons.items(), key=lambda r: (-r[1], r[0]))),
    )


def _kits(unit: Unit, cards: Iterable[RoundCard]) -> dict[str, Kit]:
    found = {kit_id: unit.kits.get(kit_id) for kit_id in dict.fromkeys(card.kit_id for card in cards)}
    return {kit_id: kit for kit_id, kit in found.items() if kit is not None}


def _row(
    candidate: Candidate, cards: Sequence[RoundCard], kits: Mapping[str, Kit], in_force: Sequence[Decision]
) -> RoundCandidate:
    from hiring_assistant.review.gates import last_answers, must_have
    from hiring_assistant.review.scoring import means_of, score_of

    used = [kits[kit_id] for kit_id in dict.fromkeys(card.kit_id for card in cards) if kit_id in kits]
    requirements: dict[str, KitRequirement] = {}
    for kit in used:
        for requirement in kit.plan.requirements:
            requirements.setdefault(requirement.id, requirement)
    means = means_of(requirements.values(), (card.ratings for card in cards))
    answers = last_answers(cards)
    gates = Counter(
        must_have(each, [v for card in cards if (v := card.value(each.id)) is not None], answers.get(each.id)).gate
        for each in requirements.values()
        if each.must_have
    )
    votes = Counter(card.recommendation for card in cards)
    return RoundCandidate(
        candidate=candidate,
        cards=len(cards),
        score=score_of(means) if cards else None,
        met=gates[Gate.MET],
        missed=gates[Gate.MISSED],
        open=gates[Gate.NOT_ASSESSED],
        recommendations=tuple((vote, votes[vote]) for vote in Recommendation if votes[vote]),
        kits=tuple(sorted({kit.number for kit in used})),
        last_decision=in_force[-1] if in_force else None,
    )


def _pipeline(candidates: Iterable[Candidate], stages: Sequence[Stage]) -> tuple[StageCount, ...]:
    """Every stage of the newest process, and those that candidates are in beyond it."""
    titles = {stage.order: stage.title for stage in stages}
    counts: dict[int, Counter[CandidateState]] = defaultdict(Counter)
    for candidate in candidates:
        counts[candidate.stage][candidate.state] += 1
    return tuple(
        StageCount(
            order,
            titles.get(order, ""),
            tuple((state, counts[order][state]) for state in CandidateState if counts[order][state]),
        )
        for order in sorted({*titles, *counts})
    )
