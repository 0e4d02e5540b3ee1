"""Questions for a requirement, best first, from the bank or built from the requirement's own words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from hiring_assistant.domain.kit import QuestionSource, QuestionType, RequirementKind
from hiring_assistant.domain.text import fold
from hiring_assistant.kits.bank import BankQuestion, Competency, Difficulty, QuestionBank, Subject
from hiring_assistant.kits.subjects import listed, quoted_need
from hiring_assistant.kits.understanding import Understood
from hiring_assistant.kits.wording import languages, says

MOST_SUBJECTS = 3
"""A question names so many subjects at most."""

_GENERAL = "general"
_ALTERNATIVES = re.compile(r"\bor\b|/", re.IGNORECASE)
_LEVELS = (Difficulty.EASY, Difficulty.MEDIUM, Difficulty.HARD)


@dataclass(frozen=True, slots=True)
class Draft:
    """A question not yet placed in a stage. ``shape`` is its text before a subject was put in.

    ``competency`` is the competency or pattern of the bank that it comes from, "" for none.
    """

    text: str
    type: QuestionType
    probes: tuple[str, ...]
    anchors: tuple[tuple[int, str], ...]
    source: QuestionSource
    shape: str = ""
    difficulty: Difficulty | None = None
    competency: str = ""


def difficulty_for(track: str) -> Difficulty:
    """How hard the first question may be, by the words for seniority in the name of the track."""
    if says("seniority", "junior", track):
        return Difficulty.EASY
    return Difficulty.HARD if says("seniority", "senior", track) else Difficulty.MEDIUM


def drafts_for(item: Understood, bank: QuestionBank, difficulty: Difficulty, turn: int = 0) -> tuple[Draft, ...]:
    """Questions that assess ``item``, best first.

    A requirement that names several competencies is asked about another one at each ``turn`` (0, 1, 2).
    Behavioural questions come before situational ones of the same difficulty; those that share words with the
    requirement come first.
    """
    if item.kind is RequirementKind.LANGUAGE:
        return _from_pattern(bank.pattern("language"), _language(item), QuestionSource.BANK)
    if item.kind is RequirementKind.EXPERIENCE and turn == 0:
        return (*_experience(item, bank), *_of_competencies(item, difficulty, turn))
    if item.kind is RequirementKind.VALUES and item.own_subject:
        drafts = _from_pattern(bank.pattern("interest"), item.own_subject, QuestionSource.BANK)
        return (*drafts, *_of_competencies(item, difficulty, turn))
    if item.competencies:
        return _of_competencies(item, difficulty, turn)
    if item.subjects:
        return _of_subjects(item, bank, turn)
    if item.own_subject and item.kind is RequirementKind.KNOWLEDGE:
        return _from_pattern(bank.pattern("fields-of-knowledge"), item.own_subject, QuestionSource.BANK)
    if item.kind is RequirementKind.EXPERIENCE:
        return _experience(item, bank)
    return _from_pattern(bank.pattern("generic"), quoted_need(item.requirement.text), QuestionSource.GENERIC)


def watch_for(item: Understood, bank: QuestionBank) -> Draft:
    """What to look at when ``item`` is shown in an exercise, with its anchors."""
    for competency in item.competencies:
        if competency.watch_for:
            model = competency.questions[0]
            return Draft(
                f"Watch during the exercise: {competency.watch_for}",
                QuestionType.SITUATIONAL,
                _debrief(bank),
                model.anchors,
                QuestionSource.BANK,
            )
    if item.subjects:
        names = listed(tuple(subject.spoken for subject in item.subjects[:MOST_SUBJECTS]))
        draft = _from_pattern(bank.pattern("exercise-with-knowledge"), names, QuestionSource.BANK)[0]
    else:
        draft = _from_pattern(bank.pattern("exercise"), quoted_need(item.requirement.text), QuestionSource.GENERIC)[0]
    if anchored := drafts_for(item, bank, Difficulty.MEDIUM, turn=1):
        draft = replace(draft, anchors=anchored[0].anchors)
    return draft


def unused(drafts: Sequence[Draft], used: Collection[str], shapes: Collection[str] = ()) -> Draft | None:
    """The best draft whose words no stage uses yet, rather one of a shape that is not among ``shapes``."""
    left = [draft for draft in drafts if draft.text not in used]
    return next((draft for draft in left if draft.shape not in shapes), left[0] if left else None)


def _of_competencies(item: Understood, difficulty: Difficulty, turn: int) -> tuple[Draft, ...]:
    if not item.competencies:
        return ()
    first = turn % len(item.competencies)
    ordered = (*item.competencies[first:], *item.competencies[:first])
    words = _telling_words(item.requirement.text)
    drafts: list[Draft] = []
    for competency in ordered:
        questions = sorted(competency.questions, key=lambda question: _rank(question, difficulty, words))
        drafts.extend(draft_of(question, competency) for question in questions)
    return tuple(drafts)


def _of_subjects(item: Understood, bank: QuestionBank, turn: int) -> tuple[Draft, ...]:
    """Questions about the subjects of the most frequent sort, so that one question can name them together."""
    counts = Counter(subject.pattern for subject in item.subjects)
    sorts = sorted(counts, key=lambda sort: -counts[sort])
    pattern = sorts[turn % len(sorts)]
    names = tuple(subject.spoken for subject in item.subjects if subject.pattern == pattern)[:MOST_SUBJECTS]
    spoken = listed(names, "or" if _ALTERNATIVES.search(item.requirement.text) else "and")
    return _from_pattern(bank.pattern(pattern), spoken, QuestionSource.BANK)


def _experience(item: Understood, bank: QuestionBank) -> tuple[Draft, ...]:
    crafts = tuple(found.spoken or found.name for found in item.competencies if found.family != _GENERAL)
    # Beside an ability that is not a line of work, a subject is named in passing.
    is_subject = item.requirement.competency in {found.name for found in item.subjects}
    subjects = item.subjects[:2] if crafts or is_subject else ()
    names = (*crafts[:2], *(found.spoken for found in subjects))
    if names or item.own_subject:
        return _from_pattern(bank.pattern("experience"), listed(names) or item.own_subject or "", QuestionSource.BANK)
    source = QuestionSource.BANK if item.competencies else QuestionSource.GENERIC
    return _from_pattern(bank.pattern("experience-in-own-words"), quoted_need(item.requirement.text), source)


def draft_of(question: BankQuestion, competency: Competency) -> Draft:
    """A question of the bank, to be placed in a stage."""
    source = QuestionSource.OWN if question.own else QuestionSource.BANK
    return _draft(question, question.text, source, competency)


def drafts_about(subject: Subject, bank: QuestionBank) -> tuple[Draft, ...]:
    """The questions that the bank makes about a tool or a field of knowledge."""
    return _from_pattern(bank.pattern(subject.pattern), subject.spoken, QuestionSource.BANK)


def _from_pattern(pattern: Competency, subject: str, source: QuestionSource) -> tuple[Draft, ...]:
    return tuple(
        _draft(question, question.text.replace("{subject}", subject), source, pattern) for question in pattern.questions
    )


def _draft(question: BankQuestion, text: str, source: QuestionSource, origin: Competency) -> Draft:
    return Draft(
        text,
        question.type,
        question.probes,
        question.anchors,
        source,
        question.text,
        question.difficulty,
        origin.name,
    )


def _rank(question: BankQuestion, difficulty: Difficulty, words: frozenset[str]) -> tuple[int, int, int]:
    shared = len(words & _telling_words(question.text))
    distance = abs(_LEVELS.index(question.difficulty) - _LEVELS.index(difficulty))
    return (-min(shared, 2), distance, 0 if question.type is QuestionType.BEHAVIOURAL else 1)


def _telling_words(text: str) -> frozenset[str]:
    """The first five letters of the longer words, a plain stem."""
    return frozenset(word[:5] for word in fold(text).split() if len(word) > 5)


def _debrief(bank: QuestionBank) -> tuple[str, ...]:
    return bank.pattern("exercise").questions[0].probes


def _language(item: Understood) -> str:
    words = fold(item.requirement.text).split()
    return next((word.capitalize() for word in words if word in languages()), None) or "the language of the work"
