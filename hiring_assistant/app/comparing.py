"""Candidates of one track side by side, as far as they were interviewed with the same kit."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import fmean
from typing import TYPE_CHECKING

from hiring_assistant.app import ownership
from hiring_assistant.app.reviews import review_of
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.comparison import (
    FEWEST,
    MOST,
    Comparison,
    KitDifference,
    KitMark,
    LeftOut,
    WeightChange,
    WhyLeftOut,
)
from hiring_assistant.domain.interview import Interview, InterviewState
from hiring_assistant.domain.kit import Kit, KitRequirement
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.text import fold

if TYPE_CHECKING:
    from hiring_assistant.review.comparison import Rated, Sheet
    from hiring_assistant.store.unit import Unit

_OPEN = (InterviewState.PLANNED, InterviewState.STARTED)


@dataclass(frozen=True, slots=True)
class _Person:
    """A candidate who may be compared, with the interviews that were submitted and the kits they were held with."""

    candidate: Candidate
    submitted: tuple[Interview, ...]
    kit_ids: frozenset[str]


def comparison_of(workspace: Workspace, candidate_ids: Sequence[str], *, shared_only: bool = False) -> Comparison:
    """Two to six candidates of one track side by side.

    Compared are those who were interviewed with the same kit: the one that most of them had, of two the newer. Others
    are left out and say why; with ``shared_only`` those of other kits are in, on the requirements that all share.
    A candidate for whom the person has a scorecard open shows nothing, and no figure is computed from them.

    Raises:
        CannotDo: for another number of candidates, for several roles or tracks, or where a candidate is gone.
    """
    ids = tuple(dict.fromkeys(candidate_ids))
    if not FEWEST <= len(ids) <= MOST:
        if len(ids) == 1:
            raise CannotDo("how-many", f"Choose {FEWEST} to {MOST} candidates to compare; only one is chosen.")
        raise CannotDo("how-many", f"Choose {FEWEST} to {MOST} candidates to compare; {len(ids)} are chosen.")
    with workspace.read() as unit:
        found = sorted((_get(unit, id_) for id_ in ids), key=lambda c: (fold(c.name), c.name, c.id))
        _check_one_track(found)
        role = unit.roles.get(found[0].role_id)
        people, left_out = _sort_out(workspace, unit, found)
        kits = _kits(unit, people)
        versions = {id_: _mark(unit, kit) for id_, kit in kits.items()}
    base = _main_kit(people, kits)
    nothing = Comparison(role.title if role else "", found[0].track, None, (), (), left_out=tuple(left_out))
    if base is None:
        return nothing
    compared = [person for person in people if shared_only or person.kit_ids == {base.id}]
    used = sorted({id_ for person in compared for id_ in person.kit_ids} | {base.id})
    differences = tuple(
        kit_difference(base, kits[id_], versions[id_])
        for id_ in sorted(kits, key=lambda k: kits[k].number)
        if id_ != base.id
    )
    for person in people:
        if person not in compared:
            own = tuple(d for d in differences if d.other.id in person.kit_ids)
            left_out.append(LeftOut(person.candidate.id, person.candidate.name, WhyLeftOut.OTHER_KIT, own))
    requirements, unshared = _requirements(base, [kits[id_] for id_ in used])
    sheets = [_sheet(workspace, person, kits) for person in compared]
    with workspace.read() as unit:
        rated, names = _round(workspace, unit, used, sheets)
    filled = _fill(sheets, requirements, rated, names)
    return replace(
        filled,
        role=nothing.role,
        track=nothing.track,
        kit=versions[base.id],
        left_out=tuple(sorted(left_out, key=lambda left: (fold(left.name), left.name, left.candidate_id))),
        shared_only=shared_only and len(used) > 1,
        kits=tuple(versions[id_] for id_ in used),
        differences=tuple(d for d in differences if d.other.id in used),
        unshared=unshared,
        questions=tuple(
            {q.id: q.text for id_ in used for stage in kits[id_].plan.stages for q in stage.questions}.items()
        ),
    )


def _fill(
    sheets: Sequence[Sheet], requirements: Sequence[KitRequirement], rated: Rated, names: Mapping[str, str]
) -> Comparison:
    from hiring_assistant.review import comparison

    ids = [sheet.candidate_id for sheet in sheets]
    rows = tuple(comparison.compared_requirement(each, sheets, rated, names) for each in requirements)
    differences = comparison.score_differences(ids, requirements, rated, names)
    return Comparison(
        role="",
        track="",
        kit=None,
        candidates=tuple(comparison.compared_candidate(sheet, rows) for sheet in sheets),
        requirements=rows,
        score_differences=differences,
        score_ties=comparison.ties_among(ids, differences),
    )


def kit_difference(base: Kit, other: Kit, mark: KitMark) -> KitDifference:
    """What ``other`` asks for otherwise than ``base``."""
    before = {requirement.id: requirement for requirement in base.plan.requirements}
    after = {requirement.id: requirement for requirement in other.plan.requirements}
    both = [id_ for id_ in before if id_ in after]
    return KitDifference(
        other=mark,
        added=tuple(requirement for id_, requirement in after.items() if id_ not in before),
        removed=tuple(requirement for id_, requirement in before.items() if id_ not in after),
        reweighted=tuple(
            WeightChange(after[id_], before[id_].weight, after[id_].weight)
            for id_ in both
            if before[id_].weight != after[id_].weight
        ),
        gates=tuple(after[id_] for id_ in both if before[id_].must_have != after[id_].must_have),
        asked_otherwise=tuple(after[id_] for id_ in both if _questions(base, id_) != _questions(other, id_)),
        shared=len(both),
    )


def _questions(kit: Kit, requirement_id: str) -> frozenset[str]:
    return frozenset(
        fold(question.text)
        for stage in kit.plan.stages
        for question in stage.questions
        if requirement_id in question.requirement_ids
    )


def _get(unit: Unit, candidate_id: str) -> Candidate:
    candidate = unit.candidates.get(candidate_id)
    if candidate is None:
        raise CannotDo("no-such-candidate", "One of these candidates is not in the store any more.")
    return candidate


def _check_one_track(candidates: Sequence[Candidate]) -> None:
    if len({candidate.role_id for candidate in candidates}) > 1:
        raise CannotDo("several-roles", "Only candidates of one role can be compared. Choose those of one role.")
    if len({fold(candidate.track) for candidate in candidates}) > 1:
        raise CannotDo("several-tracks", "Only candidates of one track can be compared. Choose those of one track.")


def _sort_out(workspace: Workspace, unit: Unit, candidates: Sequence[Candidate]) -> tuple[list[_Person], list[LeftOut]]:
    people, left_out = [], []
    for candidate in candidates:
        interviews = unit.interviews.list(candidate_id=candidate.id)
        submitted = tuple(i for i in interviews if i.state is InterviewState.SUBMITTED)
        if ownership.hidden_by(candidate, interviews, workspace.person):
            left_out.append(LeftOut(candidate.id, candidate.name, WhyLeftOut.HIDDEN))
        elif not submitted:
            left_out.append(LeftOut(candidate.id, candidate.name, WhyLeftOut.NO_CARDS))
        else:
            people.append(_Person(candidate, submitted, frozenset(i.kit_id for i in submitted)))
    return people, left_out


def _kits(unit: Unit, people: Iterable[_Person]) -> dict[str, Kit]:
    ids = sorted({id_ for person in people for id_ in person.kit_ids})
    return {id_: kit for id_ in ids if (kit := unit.kits.get(id_)) is not None}


def _mark(unit: Unit, kit: Kit) -> KitMark:
    version = unit.roles.version(kit.role_version_id)
    return KitMark(kit.id, kit.number, version.number if version else 1)


def _main_kit(people: Sequence[_Person], kits: Mapping[str, Kit]) -> Kit | None:
    """The kit that most of the candidates had from first to last; of two the newer one."""
    counts = Counter(id_ for person in people if len(person.kit_ids) == 1 for id_ in person.kit_ids)
    counts = counts or Counter(id_ for person in people for id_ in person.kit_ids)
    known = [id_ for id_ in counts if id_ in kits]
    return kits[max(known, key=lambda id_: (counts[id_], kits[id_].created_at, id_))] if known else None


def _requirements(base: Kit, used: Sequence[Kit]) -> tuple[tuple[KitRequirement, ...], tuple[KitRequirement, ...]]:
    """What all of these kits ask for, as ``base`` has it, and what only some of them do."""
    in_all = set.intersection(*({r.id for r in kit.plan.requirements} for kit in used))
    unshared = {r.id: r for kit in (base, *used) for r in kit.plan.requirements if r.id not in in_all}
    return tuple(r for r in base.plan.requirements if r.id in in_all), tuple(unshared.values())


def _sheet(workspace: Workspace, person: _Person, kits: Mapping[str, Kit]) -> Sheet:
    from hiring_assistant.review.comparison import Sheet

    planned: set[str] = set()
    for interview in person.submitted:
        kit = kits.get(interview.kit_id)
        stage = kit.plan.stage(interview.stage) if kit else None
        if stage is not None:
            planned.update(stage.requirement_ids, (check.requirement_id for check in stage.checks))
    cards = review_of(workspace, person.candidate.id).cards
    return Sheet(person.candidate.id, person.candidate.name, cards, frozenset(planned))


def _round(
    workspace: Workspace, unit: Unit, kit_ids: Sequence[str], sheets: Sequence[Sheet]
) -> tuple[Rated, dict[str, str]]:
    """What those who rated the compared candidates gave everybody in the interviews held with these kits.

    Candidates who are hidden are left out, whether they were asked for or not.
    """
    raters = {_rater(card.interviewer) for sheet in sheets for card in sheet.cards}
    held = [each for each in unit.kits.submitted_with(kit_ids) if _rater(each[2]) in raters]
    about = {candidate_id for _, candidate_id, _ in held}
    hidden = _hidden(workspace, unit, about)
    workspace.has_shown(about - hidden)
    ratings = unit.interviews.ratings_of([interview_id for interview_id, c, _ in held if c not in hidden])
    given: dict[str, dict[str, dict[str, list[int]]]] = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    names: dict[str, str] = {}
    for interview_id, candidate_id, interviewer in held:
        rater = _rater(interviewer)
        names.setdefault(rater, interviewer)
        for rating in ratings.get(interview_id, ()):
            if rating.value is not None:
                given[candidate_id][rater][rating.requirement_id].append(rating.value)
    rated = {
        candidate: {rater: {r: fmean(values) for r, values in each.items()} for rater, each in raters.items()}
        for candidate, raters in given.items()
    }
    return rated, names


def _rater(interviewer: str) -> str:
    """One form of a name for whoever wrote it in another."""
    return fold(interviewer) or interviewer


def _hidden(workspace: Workspace, unit: Unit, candidate_ids: set[str]) -> set[str]:
    open_: dict[str, list[Interview]] = defaultdict(list)
    for interview in unit.interviews.list(states=_OPEN):
        if interview.candidate_id in candidate_ids:
            open_[interview.candidate_id].append(interview)
    return {
        candidate_id
        for candidate_id, interviews in open_.items()
        if ownership.hidden_by(_get(unit, candidate_id), interviews, workspace.person)
    }
