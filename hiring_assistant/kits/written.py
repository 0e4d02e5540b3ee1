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
_GENERAL = "general"


def asks(text: str) -> bool:
    """Whether a line of the page puts a question; some only say what sort of questions there will be."""
    return says("questions", "asking", text)


def written_questions(
    stage: Stage, groups: Sequence[Group], bank: QuestionBank, difficulty: Difficulty
) -> tuple[Question, ...]:
    """The questions of a written stage; those of the page, else a few made for the most telling requirements."""
    if not groups:
        return ()
    of_page = [asked for asked in stage.questions if asks(asked.text)]
    if not of_page:
        return _own_questions(stage, groups, bank, difficulty)
    made = []
    for place, asked in enumerate(of_page):
        linked, sure = _linked(asked.text, groups, bank, first=place == 0)
        alike = all(item.names & linked[0].names for item in linked)
        model = _model(linked[0], bank, difficulty, sure=sure and alike)
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
    """The requirements that an answer to ``text`` tells about, and whether the words of both say so.

    Tried in turn: the same competency or subject, or motives where the question asks for them; the same family of
    competencies; the same words; and at last whatever an answer in writing shows best.
    """
    items = [item for group in groups for item in group.items]
    named = {match.name: match.confidence for match in bank.index.matches(text)}
    by_name = [item for item in items if named.keys() & item.names]
    by_name.sort(key=lambda item: -max(named.get(name, 0.0) for name in item.names))
    asks_why = says("questions", "motives", text)
    motives = [item for item in items if item.kind is RequirementKind.VALUES] if asks_why else []
    writing = [item for item in items if first and _WRITING & item.names][:1]
    if found := [*by_name[:2], *motives[:1]]:
        return _once((*found[: MOST_LINKS - 1], *writing)), bool(by_name)
    families = {bank.competencies[name].family for name in named if name in bank.competencies} - {_GENERAL}
    by_family = [item for item in items if families & {found.family for found in item.competencies}]
    stems = _stems(text)
    by_words = [item for item in items if stems & _stems(item.requirement.text)]
    by_words.sort(key=lambda item: -len(stems & _stems(item.requirement.text)))
    likely = by_family or by_words or _shown_in_writing(items, asks_knowledge=says("requirements", "knowledge", text))
    return _once((*likely[: MOST_LINKS - 1], *writing)), False


def _shown_in_writing(items: Sequence[Understood], *, asks_knowledge: bool) -> list[Understood]:
    """One requirement that any written answer tells something about."""
    knowledge = [item for item in items if item.kind is RequirementKind.KNOWLEDGE]
    choices = (
        knowledge if asks_knowledge else [],
        [item for item in items if _WRITING & item.names],
        [item for item in items if any(found.family == _GENERAL for found in item.competencies)],
        [item for item in items if item.kind is RequirementKind.VALUES],
        [item for item in items if item.kind is RequirementKind.EXPERIENCE],
        list(items),
    )
    return next(choice[:1] for choice in choices if choice)


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
    """Whose probes and anchors a page's question takes: those of its one competency, else those for any answer."""
    if sure:
        return drafts_for(item, bank, difficulty)[0]
    pattern = bank.pattern("written").questions[0]
    return Draft(pattern.text, pattern.type, pattern.probes, pattern.anchors, QuestionSource.PAGE)


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in fold(text).split() if len(word) > _STEM)


def _once(items: Sequence[Understood]) -> tuple[Understood, ...]:
    return tuple({item.requirement.id: item for item in items}.values())[:MOST_LINKS]
