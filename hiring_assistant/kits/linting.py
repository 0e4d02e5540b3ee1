"""What speaks against a question: leading, answered by yes or no, without a situation, or on a topic not to be asked.

Findings are hints beside the question and never block anything. The words are in
resources/question_bank/linting.toml, in several languages.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from hiring_assistant.assets import resource
from hiring_assistant.domain.problem import MachineFault

_FILE = "linting.toml"
_SENTENCE = re.compile(r"[^.?!]+[.?!]*")


@dataclass(frozen=True, slots=True)
class Finding:
    """A hint about a question: a code, a sentence for people, and the words it is about."""

    code: str
    message: str
    words: str


def lint(question: str) -> tuple[Finding, ...]:
    """What speaks against ``question``, most serious first: topics, then how it asks.

    Raises:
        MachineFault: when the file that ships with the program is broken or cannot be read.
    """
    text = " ".join(question.split())
    asking = (_leading(text), _yes_or_no(text), _without_situation(text))
    return (*_topics(text), *(finding for finding in asking if finding is not None))


def _topics(text: str) -> tuple[Finding, ...]:
    found = []
    for name, pattern in _rules().topics:
        if hit := pattern.search(text):
            message = f"This touches {name}, which must not be asked. Ask for what the work needs instead."
            found.append(Finding("protected-topic", message, hit[0]))
    return tuple(found)


def _leading(text: str) -> Finding | None:
    hit = _rules().leading.search(text)
    if not hit:
        return None
    return Finding("leading", "This tells the candidate which answer is wanted. Ask openly what they did.", hit[0])


def _yes_or_no(text: str) -> Finding | None:
    rules = _rules()
    closed = next((part for part in _sentences(text) if "?" in part and rules.closed.match(part)), None)
    if closed is None or rules.open.search(text):
        return None
    return Finding("yes-or-no", "This can be answered with yes or no. Begin with what, how or “tell me about”.", closed)


def _without_situation(text: str) -> Finding | None:
    rules = _rules()
    sentences = _sentences(text)
    for place, sentence in enumerate(sentences):
        if hit := rules.hypothetical.search(sentence):
            if place > 0 or rules.situation.search(sentence):
                return None
            message = (
                "This asks for an opinion without a situation. Say first what has happened, or ask for a real case."
            )
            return Finding("no-situation", message, hit[0])
    return None


def _sentences(text: str) -> list[str]:
    return [part.strip() for part in _SENTENCE.findall(text) if part.strip()]


@dataclass(frozen=True, slots=True)
class _Rules:
    topics: tuple[tuple[str, re.Pattern[str]], ...]
    leading: re.Pattern[str]
    closed: re.Pattern[str]
    open: re.Pattern[str]
    hypothetical: re.Pattern[str]
    situation: re.Pattern[str]


@cache
def _rules() -> _Rules:
    try:
        content: dict[str, Any] = tomllib.loads(resource("question_bank", _FILE).read_text(encoding="utf-8"))
        return _Rules(
            topics=tuple((topic["name"], _any(topic["expressions"])) for topic in content["topics"]),
            leading=_any(content["leading"]["expressions"]),
            closed=_any(content["yes_or_no"]["beginnings"]),
            open=_any(content["yes_or_no"]["open_words"]),
            hypothetical=_any(content["hypothetical"]["expressions"]),
            situation=_any(content["hypothetical"]["situations"]),
        )
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, re.error) as error:
        raise MachineFault("linting", f"The file {_FILE} cannot be used. Install the program again.") from error


def _any(expressions: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{expression})" for expression in expressions), re.IGNORECASE)
