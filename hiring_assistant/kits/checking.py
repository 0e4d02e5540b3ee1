"""How a requirement that is not rated is checked: a question to answer with yes, no or open."""

from __future__ import annotations

from hiring_assistant.domain.kit import Check, KitRequirement, RequirementKind
from hiring_assistant.kits.subjects import quoted


def check_for(requirement: KitRequirement) -> Check:
    """The check of a credential, of logistics, or of what there is no time to ask about."""
    words = quoted(requirement.text)
    if requirement.kind is RequirementKind.CREDENTIAL:
        ask = "Do you have this, or something that stands for it?"
    elif requirement.kind is RequirementKind.LOGISTICS:
        ask = "Does that work for you?"
    else:
        ask = "Have you worked with this so far?"
    lead = "The role asks for" if requirement.must_have else "It would help, but is not needed"
    return Check(requirement.id, f"{lead}: “{words}”. {ask}")
