"""One requirement or question at a time: what is read then, and in which order.

Reading all candidates on one question before any of them on the next keeps a strong answer from colouring the others
(halo). The order is drawn by the topic, so that nobody is always read first.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from hiring_assistant.domain.comparison import CellState, Comparison
from hiring_assistant.domain.horizontal import Account, HeldInterview, Said, SaidLine, Together, Topic, TopicKind
from hiring_assistant.domain.interview import Note, place_words
from hiring_assistant.domain.kit import StageKit


def requirement_topics(comparison: Comparison, stages: Sequence[StageKit]) -> tuple[Topic, ...]:
    """Each requirement that is rated, in the order of the kit, with the questions of ``stages`` that assess it."""
    topics = []
    for row in comparison.requirements:
        requirement = row.requirement
        if requirement.kind.is_check:
            continue
        asking = [(stage, q) for stage in stages for q in stage.questions if requirement.id in q.requirement_ids]
        topics.append(
            Topic(
                TopicKind.REQUIREMENT,
                requirement.id,
                requirement.text,
                requirement.must_have,
                (requirement.id,),
                tuple(dict.fromkeys(question.id for _, question in asking)),
                tuple(dict.fromkeys(stage.title for stage, _ in asking)),
            )
        )
    return tuple(topics)


def question_topics(comparison: Comparison, stages: Sequence[StageKit]) -> tuple[Topic, ...]:
    """Each question of ``stages``, once, with those of its requirements that are compared."""
    musts = {row.requirement.id: row.requirement.must_have for row in comparison.requirements}
    topics: dict[str, Topic] = {}
    for stage in stages:
        for question in stage.questions:
            asked = tuple(id_ for id_ in question.requirement_ids if id_ in musts)
            if asked and question.id not in topics:
                topics[question.id] = Topic(
                    TopicKind.QUESTION,
                    question.id,
                    question.text,
                    any(musts[id_] for id_ in asked),
                    asked,
                    (question.id,),
                    (stage.title,),
                )
    return tuple(topics.values())


def drawn_order(candidate_ids: Sequence[str], session: str, topic_id: str) -> tuple[str, ...]:
    """The candidates in an order that is the same whenever the same person looks again, and another for each topic.

    ``session`` is any text that differs from one sitting to the next.
    """
    order = sorted(candidate_ids)
    random.Random(f"{session}|{topic_id}").shuffle(order)  # noqa: S311  an order to read in, no secret
    return tuple(order)


def account_of(together: Together, topic: Topic, candidate_id: str) -> Account:
    """What one candidate said to the topic, under their own name."""
    comparison = together.comparison
    cells = [(row.requirement.text, row.cell(candidate_id)) for row in comparison.requirements]
    cells = [
        (text, cell)
        for (text, cell), row in zip(cells, comparison.requirements, strict=True)
        if row.requirement.id in topic.requirement_ids
    ]
    said = [each for held in dict(together.held).get(candidate_id, ()) for each in _said(held, topic)]
    places = {id_: place for place, id_ in enumerate(topic.question_ids)}
    # What several people heard to the same question stands together.
    said.sort(key=lambda each: (each.stage, places.get(each.question_id, len(places)), each.question_id))
    states = {cell.state for _, cell in cells}
    order = (CellState.RATED, CellState.NOT_ASSESSED, CellState.NOT_ASKED)
    state = next(state for state in order if state in states)
    if topic.kind is TopicKind.QUESTION and not said:
        state = CellState.NOT_ASKED
    ratings = tuple((text, rating) for text, cell in cells for rating in cell.ratings)
    return Account(candidate_id, comparison.candidate(candidate_id).name, state, tuple(said), ratings)


def _said(held: HeldInterview, topic: Topic) -> list[Said]:
    """Under each question of the topic what was noted and answered; then evidence noted in other places."""
    interview, records = held.interview, {record.question_id: record for record in held.records}
    texts = {question.id: question.text for question in held.stage.questions}
    texts |= {id_: record.added_text for id_, record in records.items() if record.added_text}
    answers = {answer.question_id: answer.text for answer in held.answers}
    by_question: dict[str, list[SaidLine]] = {id_: [] for id_ in topic.question_ids if id_ in texts}
    for note in sorted(held.notes, key=lambda note: (note.elapsed_ms, note.position, note.id)):
        place = note.question_id or ""
        if place in topic.question_ids or (topic.kind is TopicKind.REQUIREMENT and _backs(note, topic)):
            by_question.setdefault(place, []).append(SaidLine(note.text, note.elapsed_ms, _backs(note, topic)))
    found = []
    for place, lines in by_question.items():
        record = records.get(place)
        skipped = (record.skipped_reason or "") if record else ""
        found.append(
            Said(
                interview.id,
                interview.interviewer,
                interview.stage,
                place,
                texts.get(place, "") or place_words(place),
                tuple(lines),
                answers.get(place, ""),
                skipped,
            )
        )
    return found


def _backs(note: Note, topic: Topic) -> bool:
    return bool(set(note.evidence_for) & set(topic.requirement_ids))
