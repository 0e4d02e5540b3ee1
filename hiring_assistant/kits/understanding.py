"""What a requirement is about: its kind, the competency or subject it asks for, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from hiring_assistant.domain.kit import KitRequirement, RequirementKind, requirement_id
from hiring_assistant.domain.role import RoleReading
from hiring_assistant.domain.text import fold
from hiring_assistant.kits.bank import Competency, QuestionBank, Subject
from hiring_assistant.kits.kinds import asks_something, is_optional, kind_of
from hiring_assistant.kits.mentions import Match
from hiring_assistant.kits.subjects import interest_of, own_subject

SURE = 0.6
"""A match below this is not relied on: the question is then built from the requirement's own words."""

OWN_WORDS_SUBJECT = 0.6
"""How sure a subject is that was cut out of the requirement's own words."""

MOST_DERIVED = 12
"""So many responsibilities at most stand in for requirements where a track has none."""

_RATED_BY_SUBJECT = (RequirementKind.KNOWLEDGE, RequirementKind.EXPERIENCE)
_VALUES = "values"
_WHY_HERE = "motivation"


@dataclass(frozen=True, slots=True)
class Understood:
    """A requirement with what it may be asked by: competencies, or subjects of knowledge, best first.

    ``own_subject`` is the subject in the requirement's own words: where the bank knows none, or of an interest.
    """

    requirement: KitRequirement
    competencies: tuple[Competency, ...] = ()
    subjects: tuple[Subject, ...] = ()
    own_subject: str | None = None

    @property
    def kind(self) -> RequirementKind:
        """The kind of the requirement."""
        return self.requirement.kind

    @property
    def names(self) -> frozenset[str]:
        """The names of all competencies and subjects it may be asked by."""
        return frozenset((*(item.name for item in self.competencies), *(item.name for item in self.subjects)))

    @property
    def is_generic(self) -> bool:
        """Whether the bank has nothing for it, so that its question is built from the requirement's own words."""
        if self.kind.is_check or self.kind is RequirementKind.LANGUAGE:
            return False
        return not (self.competencies or self.subjects or self.own_subject)


def understand(
    text: str,
    bank: QuestionBank,
    *,
    must_have: bool | None = None,
    details: Sequence[str] = (),
    inherited_from: str | None = None,
) -> Understood:
    """What the requirement ``text`` with its nested ``details`` asks for.

    ``must_have`` is what the page says; None leaves it to the words of the requirement.
    """
    matches = bank.index.matches(", ".join((text, *details)))
    sure = [match for match in matches if match.confidence >= SURE]
    subjects = tuple(bank.subjects[match.name] for match in sure if match.name in bank.subjects)
    competencies = _main_competencies(sure, bank)
    leads_with_subject = _leads_with_subject(sure, bank)
    kind = kind_of(text, names_subject=leads_with_subject, ability_at=_first_ability(sure, bank))
    if kind is RequirementKind.VALUES:
        competencies, subjects = _values(matches, bank), ()
    competencies, subjects = _relevant(kind, competencies, subjects, leads_with_subject=leads_with_subject)
    own = _own_words(kind, text, found=bool(competencies or subjects))
    name, confidence = _best(kind, sure, competencies, subjects, own)
    requirement = KitRequirement(
        id=requirement_id(text),
        text=text,
        kind=kind,
        must_have=not is_optional(text) if must_have is None else must_have,
        competency=name,
        confidence=confidence,
        inherited_from=inherited_from,
        details=tuple(details),
    )
    return Understood(requirement, competencies, subjects, own)


def _own_words(kind: RequirementKind, text: str, *, found: bool) -> str | None:
    """What is asked about in the requirement's own words: an interest that it names, or what the bank does not know."""
    if kind is RequirementKind.VALUES:
        return interest_of(text)
    return own_subject(text) if kind in _RATED_BY_SUBJECT and not found else None


def _main_competencies(sure: Sequence[Match], bank: QuestionBank) -> tuple[Competency, ...]:
    """The competencies that the text is mainly about, else the first it names.

    "Passion for customers" is about customers: motives count only where nothing else is named.
    """
    named = [match for match in sure if match.name in bank.competencies]
    named = [match for match in named if bank.competencies[match.name].family != _VALUES] or named
    main = [match for match in named if match.leading] or named[:1]
    return tuple(bank.competencies[match.name] for match in main)


def _leads_with_subject(sure: Sequence[Match], bank: QuestionBank) -> bool:
    """Whether a tool or field of knowledge is what the text is mainly about, rather than named in passing."""
    subjects = [match.position for match in sure if match.name in bank.subjects]
    others = [match.position for match in sure if match.name in bank.competencies]
    return bool(subjects) and (not others or min(subjects) < min(others))


def _first_ability(sure: Sequence[Match], bank: QuestionBank) -> int | None:
    """At which word the first competency is mentioned."""
    return min((match.position for match in sure if match.name in bank.competencies), default=None)


def _values(matches: Sequence[Match], bank: QuestionBank) -> tuple[Competency, ...]:
    """Values are asked by the competencies of that family; a hint at one is enough, and motivation if there is none."""
    found = tuple(
        bank.competencies[match.name]
        for match in matches
        if match.name in bank.competencies and bank.competencies[match.name].family == _VALUES
    )
    return found or tuple(bank.competencies[name] for name in (_WHY_HERE,) if name in bank.competencies)


def _relevant(
    kind: RequirementKind,
    competencies: tuple[Competency, ...],
    subjects: tuple[Subject, ...],
    *,
    leads_with_subject: bool,
) -> tuple[tuple[Competency, ...], tuple[Subject, ...]]:
    """Of all that is mentioned, what a requirement of this kind is to be asked about."""
    if kind.is_check or kind is RequirementKind.LANGUAGE:
        return (), ()
    if kind is RequirementKind.KNOWLEDGE and leads_with_subject:
        return (), subjects
    if kind in (RequirementKind.COMPETENCY, RequirementKind.KNOWLEDGE) and competencies:
        return competencies, ()
    return competencies, subjects


def _best(
    kind: RequirementKind,
    sure: Sequence[Match],
    competencies: tuple[Competency, ...],
    subjects: tuple[Subject, ...],
    own: str | None,
) -> tuple[str | None, float]:
    names = {*(item.name for item in competencies), *(item.name for item in subjects)}
    for match in sure:
        if match.name in names:
            return match.name, match.confidence
    if competencies:
        return competencies[0].name, SURE
    return None, OWN_WORDS_SUBJECT if own else 0.0


def requirements_of(reading: RoleReading, track: str, bank: QuestionBank) -> tuple[Understood, ...]:
    """What the page asks of candidates for ``track``, each requirement once, in the order of the page.

    Lines that ask for nothing ("Extends the requirements of…") are left out; see ``left_out_of``. Empty where the
    track has none; ``derived_from_responsibilities`` helps then.
    """
    by_id: dict[str, Understood] = {}
    for offered in reading.requirements_of(track):
        if not asks_something(offered.requirement.text):
            continue
        item = understand(
            offered.requirement.text,
            bank,
            must_have=not offered.requirement.nice_to_have,
            details=offered.requirement.details,
            inherited_from=offered.inherited_from,
        )
        by_id.setdefault(item.requirement.id, item)
    return tuple(by_id.values())


def left_out_of(reading: RoleReading, track: str) -> tuple[str, ...]:
    """The lines among the requirements that ask for nothing, such as those that point to another level."""
    texts = (offered.requirement.text for offered in reading.requirements_of(track))
    return tuple(text for text in texts if not asks_something(text))


def derived_from_responsibilities(reading: RoleReading, track: str, bank: QuestionBank) -> tuple[Understood, ...]:
    """Requirements for a track that names none: its responsibilities, those about different things first.

    Where there are no responsibilities either, the work as a whole is the one requirement.
    """
    asked = {fold(offered.requirement.text) for offered in reading.requirements_of(track)}
    texts = [
        (item.text, item.details)
        for item in reading.responsibilities_of(track)
        if asks_something(item.text) and fold(item.text) not in asked
    ]
    if not texts:
        texts = [(f"Experience with the work of: {reading.title}", ())]
    found = [_duty(text, details, bank) for text, details in texts]
    unique = {item.requirement.id: item for item in found if not item.kind.is_check}
    first_about: dict[str, str] = {}
    for id_, item in unique.items():
        first_about.setdefault(item.requirement.competency or id_, id_)
    kept = sorted(unique, key=lambda id_: (id_ not in first_about.values(), unique[id_].is_generic))[:MOST_DERIVED]
    return tuple(item for id_, item in unique.items() if id_ in kept)


def _duty(text: str, details: Sequence[str], bank: QuestionBank) -> Understood:
    """A responsibility is always something to be done well, whatever kind its words look like."""
    item = understand(text, bank, must_have=True, details=details)
    sure = [match for match in bank.index.matches(text) if match.confidence >= SURE]
    competencies = _main_competencies(sure, bank)
    if item.subjects and not competencies:
        return item
    name, confidence = _best(RequirementKind.COMPETENCY, sure, competencies, (), None)
    requirement = replace(
        item.requirement, kind=RequirementKind.COMPETENCY, must_have=True, competency=name, confidence=confidence
    )
    return Understood(requirement, competencies)
