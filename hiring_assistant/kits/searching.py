"""Finding questions: by words, competency and type, or in the place of one that a kit asks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from hiring_assistant.domain.kit import KitPlan, OwnQuestion, QuestionSource, QuestionType, StageKit
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.kits.asking import Draft, difficulty_for, draft_of, drafts_about, drafts_for, watch_for
from hiring_assistant.kits.bank import QuestionBank
from hiring_assistant.kits.understanding import Understood, understand

_IN_TEXT, _IN_NAME, _BESIDE = 4, 3, 1
"""What a searched word counts where it stands in a question, in its competency's name, or in its probes and anchors."""

_STEM_FROM = 6
"""So long a word is also found by its beginning: "negotiating" finds "negotiation"."""

_TURNS = (0, 1, 2)


def search(
    bank: QuestionBank,
    words: str = "",
    *,
    competency: str | None = None,
    type: QuestionType | None = None,  # noqa: A002  the word for it everywhere else
    own: Iterable[OwnQuestion] = (),
) -> tuple[Draft, ...]:
    """The questions in which all ``words`` stand, those that ask for them first; without words, all.

    Words that name a tool or a field of knowledge also find the questions made about it. ``own`` are people's own
    questions, of which those are found here that belong to no competency; ``bank`` holds the others.
    """
    wanted = fold(words).split()
    found: dict[str, tuple[int, Draft]] = {}
    for draft, name, definition in _all(bank, words, own):
        if (competency is None or draft.competency == competency) and (type is None or draft.type is type):
            score = _score(wanted, draft, name, definition)
            if score is not None:
                found.setdefault(fold(draft.text), (score, draft))
    return tuple(draft for _, draft in sorted(found.values(), key=lambda hit: -hit[0]))


def swaps(plan: KitPlan, question_id: str, bank: QuestionBank) -> tuple[Draft, ...]:
    """Questions for what a question of the plan assesses that no stage asks yet, best first.

    Raises:
        CannotDo: where the plan has no such question.
    """
    stage = next((stage for stage in plan.stages if stage.question(question_id)), None)
    question = stage.question(question_id) if stage else None
    if stage is None or question is None:
        raise CannotDo("no-such-question", "This question is not in the kit any more.")
    return _for(plan, stage, question.requirement_ids, bank)


def for_requirement(plan: KitPlan, order: int, requirement_id: str, bank: QuestionBank) -> tuple[Draft, ...]:
    """Questions by which a stage can ask for a requirement, best first; none where it is only checked.

    Raises:
        CannotDo: where the plan has no such stage.
    """
    stage = plan.stage(order)
    if stage is None:
        raise CannotDo("no-such-stage", f"The hiring process has no stage {order}.")
    return _for(plan, stage, (requirement_id,), bank)


def _for(plan: KitPlan, stage: StageKit, ids: Iterable[str], bank: QuestionBank) -> tuple[Draft, ...]:
    asked = {fold(question.text) for other in plan.stages for question in other.questions}
    by_turn = [
        drafts
        for id_ in ids
        if (requirement := plan.requirement(id_)) is not None and not requirement.kind.is_check
        for drafts in _by_turn(understand(requirement.text, bank, details=requirement.details), plan, stage, bank)
    ]
    drafts: dict[str, Draft] = {}
    for rank in range(max(map(len, by_turn), default=0)):
        for found in by_turn:
            if rank < len(found):
                drafts.setdefault(fold(found[rank].text), found[rank])
    return tuple(draft for words, draft in drafts.items() if words not in asked)


def _by_turn(item: Understood, plan: KitPlan, stage: StageKit, bank: QuestionBank) -> Iterator[tuple[Draft, ...]]:
    if stage.kind is StageKind.EXERCISE:
        yield (watch_for(item, bank),)
    seen: set[tuple[Draft, ...]] = set()
    for turn in _TURNS:
        drafts = drafts_for(item, bank, difficulty_for(plan.track), turn)
        if drafts not in seen:
            seen.add(drafts)
            yield drafts


def _all(bank: QuestionBank, words: str, own: Iterable[OwnQuestion]) -> Iterator[tuple[Draft, str, str]]:
    """Every question with the name and the definition of what it belongs to."""
    for competency in bank.competencies.values():
        for question in competency.questions:
            yield draft_of(question, competency), competency.name, competency.definition
    for name in dict.fromkeys(match.name for match in bank.index.matches(words)):
        if subject := bank.subjects.get(name):
            for draft in drafts_about(subject, bank):
                # The words that name the subject found it, whatever its question says.
                yield draft, f"{words} {name}", ""
    for mine in own:
        if mine.competency not in bank.competencies:
            draft = Draft(mine.text, mine.type, mine.probes, mine.anchors, QuestionSource.OWN, mine.text)
            yield draft, mine.competency or "", ""


def _score(wanted: Iterable[str], draft: Draft, name: str, definition: str) -> int | None:
    """How well the question fits, or None where one of the words is nowhere."""
    score = 0
    places = ((_IN_TEXT, (draft.text,)), (_IN_NAME, (name,)), (_BESIDE, (definition, *draft.probes, *_said(draft))))
    for word in wanted:
        best = next((worth for worth, texts in places if any(_stands_in(word, text) for text in texts)), None)
        if best is None:
            return None
        score += best
    return score


def _said(draft: Draft) -> tuple[str, ...]:
    return tuple(text for _, text in draft.anchors)


def _stands_in(word: str, text: str) -> bool:
    start = word[:-3] if len(word) >= _STEM_FROM else word
    return f" {start}" in _words(text)


@lru_cache(maxsize=16384)
def _words(text: str) -> str:
    return f" {fold(text)}"
