"""Written questionnaires: the page's own questions, linked to the requirements they plausibly assess."""

from __future__ import annotations

from collections.abc import Sequence

from hiring_assistant.domain.kit import Question, QuestionSource, QuestionType, RequirementKind, question_id
from hiring_assistant.domain.role import Stage
from hiring_assistant.domain.text import fold
from hiring_assistant.kits.asking import Draft, drafts_for
from hiring_assistant.kits.bank import Difficulty, QuestionBank
from hiring_assistant.kits.spreading import Group
from hiring_assistant.kits.timing import WRITTEN_MINUTES
from hiring_assistant.kits.understanding import Understood
from hiring_assistant.kits.wording import says

MOST_LINKS = 3
"""A page's question is linked to so many requirements at most."""

OWN_QUESTIONS = 3
"""So many questions make a questionnaire whose page has none."""

_STEM = 5
_WRITING = {"communication", "written communication"}


def written_questions(
    stage: Stage, groups: Sequence[Group], bank: QuestionBank, difficulty: Difficulty
) -> tuple[Question, ...]:
    """The questions of a written stage; those of the page, else a few made for the most telling requirements."""
    if not groups:
        return ()
    if not stage.questions:
        return _own_questions(stage, groups, bank, difficulty)
    made = []
    for place, asked in enumerate(stage.questions):
        linked, sure = _linked(asked.text, groups, bank, first=place == 0)
        model = _model(linked[0], bank, difficulty, sure=sure)
        made.append(
            Question(
                id=question_id(stage.order, asked.text),
                text=asked.text,
                type=QuestionType.WRITTEN,
                minutes=WRITTEN_MINUTES,
                requirement_ids=tuple(item.requirement.id for item in linked),
                probes=model.probes,
                anchors=model.anchors,
                source=QuestionSource.PAGE,
            )
        )
    return tuple({question.id: question for question in made}.values())


def _linked(
    text: str, groups: Sequence[Group], bank: QuestionBank, *, first: bool
) -> tuple[tuple[Understood, ...], bool]:
    """The requirements that an answer to ``text`` tells about, and whether the words of both say so."""
    items = [item for group in groups for item in group.items]
    named = {match.name: match.confidence for match in bank.index.matches(text)}
    by_name = [item for item in items if named.keys() & _names(item)]
    by_name.sort(key=lambda item: -max(named.get(name, 0.0) for name in _names(item)))
    motives = (
        [item for item in items if item.kind is RequirementKind.VALUES] if says("questions", "motives", text) else []
    )
    writing = [item for item in items if first and _WRITING & _names(item)][:1]
    found = list({item.requirement.id: item for item in (*by_name[:2], *motives[:1])}.values())[: MOST_LINKS - 1]
    if found:
        return _once((*found, *writing)), bool(by_name)
    stems = _stems(text)
    by_words = [item for item in items if stems & _stems(item.requirement.text)]
    if by_words:
        by_words.sort(key=lambda item: -len(stems & _stems(item.requirement.text)))
        return _once((*by_words[:2], *writing)), False
    likely = (
        [item for item in items if item.kind is RequirementKind.KNOWLEDGE],
        [item for item in items if item.kind is RequirementKind.EXPERIENCE],
        [item for item in items if _WRITING & _names(item)],
        items,
    )
    fallback = next(choice[:1] for choice in likely if choice)
    return _once((*fallback, *writing)), False


def _own_questions(
    stage: Stage, groups: Sequence[Group], bank: QuestionBank, difficulty: Difficulty
) -> tuple[Question, ...]:
    order = (RequirementKind.VALUES, RequirementKind.EXPERIENCE, RequirementKind.KNOWLEDGE, RequirementKind.COMPETENCY)
    by_kind = sorted(
        groups,
        key=lambda group: (
            order.index(group.lead.kind) if group.lead.kind in order else 9,
            not group.must_have,
            group.place,
        ),
    )
    chosen: list[Group] = []
    for group in by_kind:
        if len(chosen) < OWN_QUESTIONS and group.lead.kind not in {other.lead.kind for other in chosen}:
            chosen.append(group)
    made: dict[str, Question] = {}
    for group in chosen:
        draft = drafts_for(group.lead, bank, difficulty)[0]
        id_ = question_id(stage.order, draft.text)
        ids = tuple(item.requirement.id for item in group.items)
        made.setdefault(
            id_,
            Question(
                id_, draft.text, QuestionType.WRITTEN, WRITTEN_MINUTES, ids, draft.probes, draft.anchors, draft.source
            ),
        )
    return tuple(made.values())


def _model(item: Understood, bank: QuestionBank, difficulty: Difficulty, *, sure: bool) -> Draft:
    """Whose probes and anchors a page's question takes: those of its competency, else those for any written answer."""
    if sure:
        return drafts_for(item, bank, difficulty)[0]
    pattern = bank.pattern("written").questions[0]
    return Draft(pattern.text, pattern.type, pattern.probes, pattern.anchors, QuestionSource.PAGE)


def _names(item: Understood) -> frozenset[str]:
    return item.names


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in fold(text).split() if len(word) > _STEM)


def _once(items: Sequence[Understood]) -> tuple[Understood, ...]:
    return tuple({item.requirement.id: item for item in items}.values())[:MOST_LINKS]
