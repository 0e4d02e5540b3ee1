"""The subject of a requirement in its own words: what is to be known, used or was done."""

from __future__ import annotations

import re

_FILLERS = """you must should will have has had are is be a an the at least basic good strong solid deep deeper expert
    advanced excellent working proven demonstrated demonstrable thorough detailed general hands-on practical in-depth
    preferred preferably ideally exceptional sound significant extensive previous prior relevant professional
    progressive some high level of clear broad technical expert-level bonus bonus: strongly
    reading"""
_KNOWING = """knowledge understanding familiarity familiar proficiency proficient expertise expert experience
    experienced exposure mastery command grasp fluent comfortable comfort versed understands? knows?"""
_JOINED = r"(?:\s+and\s+(?:understanding|knowledge|mastery|experience|proficiency))?"
_LINKS = """of in with around using utilizing about on to the working\\s+with working\\s+in how\\s+to\\s+use how\\s+to
    your\\s+way\\s+around"""
_LEAD = re.compile(
    rf"^\W*(?:(?:{'|'.join(_FILLERS.split())})[\s,]+)*(?:{'|'.join(_KNOWING.split())}){_JOINED}\s+"
    rf"(?:(?:{'|'.join(sorted(_LINKS.split(), key=len, reverse=True))})\s+)?(?:the\s+)?",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"""[\s,;(–—-]*(?:\b(?:is|are|would\ be|will\ be)\b\s*)?(?:an?\s+|highly\s+|strongly\s+|very\s+)*
    (?:plus|bonus|preferred|required|desirable|desired|essential|nice\ to\ have|advantage|asset|must)\b.*$""",
    re.IGNORECASE | re.VERBOSE,
)
_ASIDE = re.compile(r"\s*\([^)]*\)|\s*(?:,?\s*(?:such as|e\.g\.|i\.e\.|including)\b.*)$", re.IGNORECASE)
_CLAUSE = re.compile(
    r"[.;:]\s|\s[–—-]\s|,?\s+(?:and|with)\s+(?:the\s+)?(?:able|ability|demonstrated|proven)\b", re.IGNORECASE
)
_INTEREST = re.compile(
    r"""\b(?:passion(?:ate)?|interest(?:ed)?|enthusias(?:m|tic)|excited|curiosity|curious)\s+(?:for|about|in|of)\b
    (?:\s*(?:/|\band\b|\bor\b)\s*experienced?\s+(?:with|in)\b)?(?:\s+the\b)?\s*""",
    re.IGNORECASE | re.VERBOSE,
)
_POINTING = re.compile(r"(?:they|them|their|it|its|this|that|these|those|what|who|you|your)\b", re.IGNORECASE)
_MOST_WORDS = 9
_LEAST_WORDS = 2


def own_subject(text: str) -> str | None:
    """The subject that ``text`` names after words such as "knowledge of", without tail and asides.

    None where the text is not built so or the rest is too long to be put into a question.
    """
    lead = _LEAD.match(text)
    if not lead:
        return None
    return _short_subject(text[lead.end() :])


def interest_of(text: str) -> str | None:
    """What ``text`` asks for passion for or interest in, in its own words; None where it names nothing short."""
    lead = _INTEREST.search(text)
    subject = _short_subject(text[lead.end() :]) if lead else None
    # "Their success" says nothing outside of its sentence.
    return None if subject and _POINTING.match(subject) else subject


def _short_subject(rest: str) -> str | None:
    subject = _TAIL.sub("", rest)
    subject = _CLAUSE.split(_ASIDE.sub("", subject), maxsplit=1)[0].strip(" .,;:–—-")
    if subject.count(",") == 1:
        subject = re.sub(r",(?= (?:and|or) )", "", subject)
    words = subject.split()
    if not 1 <= len(words) <= _MOST_WORDS or not re.match(r"\w", subject):
        return None
    return subject


def quoted(text: str, limit: int = 140) -> str:
    """``text`` as it can stand between quotation marks: one line, no full stop at the end, not over ``limit``."""
    plain = " ".join(text.split()).strip().rstrip(".;,: ").replace('"', "'")
    if len(plain) <= limit:
        return plain
    return plain[:limit].rsplit(" ", 1)[0].rstrip(".;,: ") + "…"


def quoted_need(text: str) -> str:
    """``text`` quoted without a tail such as "is a plus" or "preferred", which belongs in no question."""
    short = _TAIL.sub("", text)
    return quoted(short if len(short.split()) >= _LEAST_WORDS else text)


def listed(names: tuple[str, ...], word: str = "and") -> str:
    """The names as one reads them out: "Git", "Git and SQL", "Git, SQL and Linux"; ``word`` stands before the last."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {word} {names[-1]}"
