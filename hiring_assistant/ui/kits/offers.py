"""Which questions are offered to be added to a stage, and what they would assess there."""

from __future__ import annotations

from hiring_assistant.app.question_bank import questions_for
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.kit import KitPlan
from hiring_assistant.kits.asking import Draft
from hiring_assistant.ui.kits.coverage_bars import Covered, covered
from hiring_assistant.ui.kits.swap_panel import Offer

_MOST_REQUIREMENTS = 4
_EACH = 2


def offers_to_add(workspace: Workspace, plan: KitPlan, order: int) -> list[Offer]:
    """Questions for what is judged least, must-haves first, two for each requirement."""
    wanting = [row for row in covered(plan) if not row.requirement.kind.is_check and order not in row.rated]
    offers: list[Offer] = []
    for row in sorted(wanting, key=_need)[:_MOST_REQUIREMENTS]:
        id_ = row.requirement.id
        offers.extend(Offer(draft, (id_,)) for draft in questions_for(workspace, plan, order, id_)[:_EACH])
    return list({offer.draft.text: offer for offer in reversed(offers)}.values())[::-1]


def _need(row: Covered) -> tuple[bool, int, float]:
    return (not row.requirement.must_have, row.raters, row.minutes)


def requirements_for(plan: KitPlan, draft: Draft) -> tuple[str, ...]:
    """The requirement that a question of the bank would assess: of those about its competency, what is judged least."""
    about = [
        row
        for row in covered(plan)
        if draft.competency and row.requirement.competency == draft.competency and not row.requirement.kind.is_check
    ]
    return (min(about, key=_need).requirement.id,) if about else ()
