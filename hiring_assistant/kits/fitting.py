"""Which interviewer can judge what: how well a requirement fits a stage."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hiring_assistant.domain.kit import RequirementKind
from hiring_assistant.domain.role import Stage, StageKind
from hiring_assistant.kits.bank import QuestionBank
from hiring_assistant.kits.understanding import Understood
from hiring_assistant.kits.wording import interviewers, says


class Judge(StrEnum):
    """Who sits opposite the candidate, as far as the page tells."""

    RECRUITER = "recruiter"
    MANAGER = "manager"
    PEER = "peer"
    EXPERT = "expert"
    EXECUTIVE = "executive"
    UNKNOWN = "unknown"


_CRAFT = "craft"
_GENERAL = "general"
_LEADERSHIP = "leadership"

# How well each judge can rate each sort of requirement, from 0 (not at all) to 4. Set by hand from what the people
# in these roles see of the work; a column each for the kinds that are rated and three sorts of competency.
_SORTS = ("experience", "values", "language", "knowledge", _GENERAL, _LEADERSHIP, _CRAFT)
_FIT: dict[Judge, tuple[float, ...]] = {
    Judge.RECRUITER: (3.5, 3.0, 3.5, 0.5, 1.5, 0.8, 0.8),
    Judge.MANAGER: (2.5, 1.5, 1.0, 2.0, 2.5, 3.0, 3.0),
    Judge.PEER: (1.5, 2.0, 1.0, 3.0, 3.0, 1.8, 2.8),
    Judge.EXPERT: (2.0, 0.8, 1.0, 3.8, 1.8, 1.2, 3.2),
    Judge.EXECUTIVE: (2.0, 3.0, 1.0, 1.0, 2.2, 3.2, 2.2),
    Judge.UNKNOWN: (2.0, 2.0, 1.5, 2.0, 2.0, 2.0, 2.0),
}


@dataclass(frozen=True, slots=True)
class StageSense:
    """What a stage is good for, as its words tell."""

    judge: Judge
    names: frozenset[str]
    families: frozenset[str]
    about_career: bool
    about_motives: bool


def judge_of(stage: Stage) -> Judge:
    """Who holds the stage, by its interviewer first, then by its title and text."""
    if stage.kind is StageKind.SCREENING:
        return Judge.RECRUITER
    for words in (stage.interviewer or "", stage.title, stage.text):
        for judge in interviewers():
            if says("interviewers", judge, words):
                return Judge(judge)
    return Judge.UNKNOWN


def raters_of(kind: StageKind, interviewer: str | None, title: str) -> int:
    """How many people judge in a stage: two where the page speaks of several, else one."""
    if kind is StageKind.PANEL:
        return 2
    if kind not in (StageKind.INTERVIEW, StageKind.EXERCISE):
        return 1
    words = f"{interviewer or ''} / {title}"
    return 2 if says("stages", "several", words) and not says("stages", "one_of_several", words) else 1


def sense_of(stage: Stage, bank: QuestionBank) -> StageSense:
    """What the words of ``stage`` say about what it is to find out."""
    words = " ".join((stage.title, stage.text, *stage.details))
    names = frozenset(match.name for match in bank.index.matches(words))
    families = frozenset(bank.competencies[name].family for name in names if name in bank.competencies)
    return StageSense(
        judge=judge_of(stage),
        names=names,
        families=families,
        about_career=says("stages", "career", words),
        about_motives=says("stages", "motives", words),
    )


def fit(item: Understood, stage: Stage, sense: StageSense) -> float:
    """How well ``item`` can be judged in ``stage``: 0 not at all, 3 and more well."""
    sort = _sort(item)
    if stage.kind is StageKind.EXERCISE:
        return _fit_to_exercise(item, sort, sense)
    value = _FIT[sense.judge][_SORTS.index(sort)]
    if sense.about_career and sort == "experience":
        value += 2.0
    if sense.about_motives and sort == "values":
        value += 1.0
    return value + _named(item, sense)


def _fit_to_exercise(item: Understood, sort: str, sense: StageSense) -> float:
    if item.kind in (RequirementKind.EXPERIENCE, RequirementKind.VALUES):
        return 0.0
    technical = sense.judge is Judge.EXPERT
    shown = 3.0 if any(found.watch_for for found in item.competencies) else 0.5
    if technical and sort == _GENERAL:
        shown -= 1.0
    if item.kind is RequirementKind.KNOWLEDGE:
        shown = (3.5 if technical else 1.5) if item.subjects else 0.5
    if item.kind is RequirementKind.LANGUAGE:
        shown = 1.0
    return shown + (0.5 if sort == _CRAFT else 0.0) + _named(item, sense)


def _named(item: Understood, sense: StageSense) -> float:
    if item.names & sense.names:
        return 1.5
    return 0.5 if any(found.family in sense.families for found in item.competencies) else 0.0


def _sort(item: Understood) -> str:
    if item.kind is not RequirementKind.COMPETENCY:
        return item.kind.value
    if not item.competencies:
        return _GENERAL
    family = item.competencies[0].family
    return family if family in (_GENERAL, _LEADERSHIP) else _CRAFT
