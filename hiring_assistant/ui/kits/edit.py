"""A change to the plan of a kit, to be made when and where the page says so."""

from __future__ import annotations

from collections.abc import Callable

from hiring_assistant.domain.kit import KitPlan

Edit = Callable[[KitPlan], KitPlan]
"""What a change makes of a plan."""


def edit_of(change: Callable[..., KitPlan], *values: object) -> Edit:
    """One of the changes of ``kits.editing`` with what comes behind the plan."""

    def edit(plan: KitPlan) -> KitPlan:
        return change(plan, *values)

    return edit
