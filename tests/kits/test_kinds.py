from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from hiring_assistant.domain.kit import RequirementKind
from hiring_assistant.kits.bank import QuestionBank
from hiring_assistant.kits.kinds import asks_something
from hiring_assistant.kits.understanding import understand

KINDS = {
    RequirementKind.CREDENTIAL: [
        "Master's degree in chemistry, or the same learned elsewhere",
        "Certified forklift driver",
        "An active licence to practise law",
        "Security clearance at secret level",
    ],
    RequirementKind.LOGISTICS: [
        "Ready to travel to our plants once a month",
        "You live within two hours of Lyon, or are ready to relocate",
        "Right to work in Canada",
        "Working hours that overlap with the time zone of Sydney",
        "Up to 30% travel",
    ],
    RequirementKind.LANGUAGE: [
        "Fluent in French, in speech and in writing",
        "German",
        "Good written English",
        "Business-level Japanese",
    ],
    RequirementKind.VALUES: [
        "You share our values",
        "A passion for clean rivers",
        "Excited about building things that last",
    ],
    RequirementKind.EXPERIENCE: [
        "5+ years in a bakery",
        "Two to four years of running a warehouse",
        "Experience in a hospital setting",
        "You have led a team through a merger",
        "Background in shipping",
    ],
    RequirementKind.KNOWLEDGE: [
        "Knowledge of German tax law",
        "Good understanding of double-entry bookkeeping",
        "Able to use Excel",
        "Experience with Kubernetes and Terraform",
        "Proficient in Python",
        "Familiar with the rules for public tenders",
    ],
    RequirementKind.COMPETENCY: [
        "High degree of attention to detail",
        "Strong negotiation skills",
        "Able to explain hard things simply",
        "Calm under pressure",
        "Focused on a good customer experience",
        "Strong communication skills and some experience with customers",
        "A passion for helping customers",
    ],
}


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in KINDS.items() for text in texts])
def test_kind_of_a_requirement(kind: RequirementKind, text: str, bank: QuestionBank) -> None:
    assert understand(text, bank).kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "Knowledge of SQL is a plus",
        "Bonus: has run a marathon",
        "Experience with Figma preferred",
        "A forklift licence would be great",
        "Nice to have: Polish",
        "Spanish, but not required",
    ],
)
def test_wishes_are_optional(text: str, bank: QuestionBank) -> None:
    assert not understand(text, bank).requirement.must_have


@pytest.mark.parametrize(
    "text",
    [
        "Degree required, master's degree preferred",
        "Experience in retail - a leading role is a plus",
        "Three years in sales, preferably with machines",
        "Knows SQL",
    ],
)
def test_a_wish_within_a_requirement_leaves_it_a_must(text: str, bank: QuestionBank) -> None:
    assert understand(text, bank).requirement.must_have


def test_the_page_decides_over_the_words(bank: QuestionBank) -> None:
    assert not understand("Knows SQL", bank, must_have=False).requirement.must_have
    assert understand("Knowledge of SQL is a plus", bank, must_have=True).requirement.must_have


@pytest.mark.parametrize("text", ["Extends the requirements of the Clerk", "TODO", "Reports to the chief clerk"])
def test_lines_that_ask_for_nothing(text: str) -> None:
    assert not asks_something(text)
    assert asks_something(f"Experience with {text}")


def _labelled(shared: Path) -> list[dict[str, Any]]:
    return list(json.loads((shared / "roles" / "requirements.json").read_text(encoding="utf-8")))


@pytest.mark.shared
def test_labelled_requirements_get_their_kind(shared: Path, bank: QuestionBank) -> None:
    labelled = _labelled(shared)
    wrong = [
        item["text"]
        for item in labelled
        if understand(item["text"], bank).kind not in {item["kind"], *item.get("also", [])}
    ]
    assert len(wrong) <= 0.1 * len(labelled), wrong


@pytest.mark.shared
def test_few_labelled_must_haves_are_generic(shared: Path, bank: QuestionBank) -> None:
    must = [item["text"] for item in _labelled(shared) if item["must_have"]]
    generic = [text for text in must if understand(text, bank).is_generic]
    assert len(generic) <= 0.1 * len(must), generic
