"""Read all candidates on one requirement or question at a time, with their names masked until they are revealed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from hiring_assistant.app.comparing import comparison_of
from hiring_assistant.app.masking import MaskWords, letter
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.comparison import Comparison
from hiring_assistant.domain.horizontal import Account, HeldInterview, Said, Together, Topic, TopicSheet
from hiring_assistant.domain.interview import InterviewState


def read_together(workspace: Workspace, candidate_ids: Sequence[str], *, shared_only: bool = False) -> Together:
    """Everything that was written about two to six candidates, by topic.

    Raises:
        CannotDo: as ``comparing.comparison_of``.
    """
    from hiring_assistant.review.horizontal import question_topics, requirement_topics

    comparison = comparison_of(workspace, candidate_ids, shared_only=shared_only)
    held = {candidate.id: _held(workspace, comparison, candidate.id) for candidate in comparison.candidates}
    stages = {(h.stage.order, h.interview.kit_id): h.stage for all_ in held.values() for h in all_}
    in_order = [stages[key] for key in sorted(stages)]
    return Together(
        comparison,
        requirement_topics(comparison, in_order),
        question_topics(comparison, in_order),
        tuple(held.items()),
    )


def _held(workspace: Workspace, comparison: Comparison, candidate_id: str) -> tuple[HeldInterview, ...]:
    kits = {kit.id for kit in comparison.kits}
    found = []
    with workspace.read() as unit:
        for interview in unit.interviews.list(candidate_id=candidate_id, states=(InterviewState.SUBMITTED,)):
            kit = unit.kits.get(interview.kit_id) if interview.kit_id in kits else None
            stage = kit.plan.stage(interview.stage) if kit else None
            if stage is None:
                continue
            found.append(
                HeldInterview(
                    interview,
                    stage,
                    unit.interviews.notes(interview.id),
                    unit.interviews.answers(interview.id),
                    unit.interviews.records(interview.id),
                )
            )
    return tuple(sorted(found, key=lambda held: (held.interview.stage, held.interview.id)))


def sheet_of(
    together: Together, topic: Topic, session: str, *, masked: bool = True, words: MaskWords | None = None
) -> TopicSheet:
    """The accounts of all candidates to a topic, in the order drawn for it in this ``session``.

    Masked, candidates are called by a letter and interviewers by a number, by their place on this sheet only: what
    one knows from another topic tells nothing here. Names go from all texts as well (see ``exchange.masking``).
    """
    from hiring_assistant.review.horizontal import account_of, drawn_order

    ids = [candidate.id for candidate in together.comparison.candidates]
    accounts = tuple(account_of(together, topic, id_) for id_ in drawn_order(ids, session, topic.id))
    if masked:
        accounts = _masked(together, accounts, words or MaskWords())
    return TopicSheet(topic, accounts, masked)


def _masked(together: Together, accounts: Sequence[Account], words: MaskWords) -> tuple[Account, ...]:
    from hiring_assistant.exchange.masking import NameHider

    comparison = together.comparison
    labels = {account.candidate_id: words.candidate.replace("%1", letter(n)) for n, account in enumerate(accounts)}
    names = {candidate.id: candidate.name for candidate in comparison.candidates}
    raters = [said.interviewer for account in accounts for said in account.said]
    raters += [rating.interviewer for account in accounts for _, rating in account.ratings]
    raters += [card.interviewer for candidate in comparison.candidates for card in candidate.cards]
    numbers = {who: words.interviewer.replace("%1", str(n)) for n, who in enumerate(dict.fromkeys(raters), start=1)}
    everybody = {names[id_]: label for id_, label in labels.items()} | numbers
    everybody |= {left.name: words.other for left in comparison.left_out if left.name not in everybody}
    masked = []
    for account in accounts:
        own = labels[account.candidate_id]
        # Their own name first: where two share it, the notes on one mean that one.
        first = {names[account.candidate_id]: own}
        hide = NameHider(first | everybody | first, short=True)
        masked.append(
            replace(
                account,
                name=own,
                said=tuple(_masked_said(said, hide, numbers) for said in account.said),
                ratings=tuple((text, replace(r, interviewer=numbers[r.interviewer])) for text, r in account.ratings),
            )
        )
    return tuple(masked)


def _masked_said(said: Said, hide: Callable[[str], str], interviewers: Mapping[str, str]) -> Said:
    return replace(
        said,
        interviewer=interviewers[said.interviewer],
        question=hide(said.question),
        lines=tuple(replace(line, text=hide(line.text)) for line in said.lines),
        answer=hide(said.answer),
        skipped=hide(said.skipped),
    )
