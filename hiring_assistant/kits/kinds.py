"""What kind of thing a requirement asks for, and whether it is optional, by the words it is written in.

Rules in order, most telling first: a degree is a credential whatever else is said, years of doing something are
experience, a named tool is knowledge even where the page says "experience with". What nothing else claims is a
competency.
"""

from __future__ import annotations

import re

from hiring_assistant.domain.kit import RequirementKind
from hiring_assistant.kits.wording import pattern, says

_SECTION = "requirements"
_ONLY_A_PART = re.compile(r"[.;]\s+\S|\s[-–—]\s|,\s+experience\b", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"experience[^.;]*\(", re.IGNORECASE)


def kind_of(text: str, *, names_subject: bool, ability_at: int | None = None) -> RequirementKind:
    """The kind of the requirement ``text``.

    ``names_subject`` says whether it is mainly about a tool or a field of knowledge, ``ability_at`` at which word it
    first names a competency.
    """
    years = _says("years", text)
    if _is_credential(text, years=years):
        return RequirementKind.CREDENTIAL
    if _says("language", text) and not _says("language_not", text):
        return RequirementKind.LANGUAGE
    if _says("logistics", text) and not years:
        return RequirementKind.LOGISTICS
    if _says("values", text) and not _says("people_passion", text):
        return RequirementKind.VALUES
    if years:
        return RequirementKind.EXPERIENCE
    if _says("doing_well", text):
        return RequirementKind.COMPETENCY
    return _by_manner(text, names_subject=names_subject, ability_at=ability_at)


def _is_credential(text: str, *, years: bool) -> bool:
    if not _says("credential", text):
        return False
    if years or "experience" in text.casefold():
        return _says("strong_degree", text) or not _IN_BRACKETS.search(text)
    return True


def _by_manner(text: str, *, names_subject: bool, ability_at: int | None) -> RequirementKind:
    """Knowledge, experience or competency, by which of their words comes first."""
    experience = _place("experience", text)
    knowledge = _place("knowledge", text)
    ability = _place("ability", text)
    if experience is not None and _says("trait", text[:experience]):
        experience = None
    if knowledge is not None and not names_subject and ability_at is not None:
        knowledge = knowledge if len(text[:knowledge].split()) <= ability_at else None
    if experience is not None and (knowledge is None or experience < knowledge):
        only_used = names_subject and not _says("practised", text)
        return RequirementKind.KNOWLEDGE if only_used else RequirementKind.EXPERIENCE
    if knowledge is not None and (names_subject or ability is None or knowledge <= ability):
        return RequirementKind.KNOWLEDGE
    if names_subject:
        return RequirementKind.KNOWLEDGE
    return RequirementKind.COMPETENCY


def asks_something(text: str) -> bool:
    """Whether ``text`` asks for anything; lines that point to other lists or hold a place do not."""
    return not _says("nothing", text)


def is_optional(text: str) -> bool:
    """Whether the words themselves make the whole requirement optional.

    "X required, Y preferred" does not, nor does a wish at the end of a requirement of several sentences.
    """
    if _says("optional_whole", text):
        return True
    wish = _place("optional", text)
    if wish is None or _says("required", text):
        return False
    return not _ONLY_A_PART.search(text[:wish])


def _says(name: str, text: str) -> bool:
    return says(_SECTION, name, text)


def _place(name: str, text: str) -> int | None:
    found = pattern(_SECTION, name).search(text)
    return found.start() if found else None
