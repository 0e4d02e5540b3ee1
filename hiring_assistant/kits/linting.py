"""What speaks against a question: leading, answered by yes or no, without a situation, or on a topic not to be asked;
and which words of a note touch such a topic.

Findings are hints beside the text and never block anything. The words are in resources/question_bank/linting.toml, in
English, German, French, Spanish, Portuguese, Italian, Japanese and Korean.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from hiring_assistant.assets import resource
from hiring_assistant.domain.problem import MachineFault
from hiring_assistant.kits.phrases import Phrases, plain

_FILE = "linting.toml"
_SENTENCE = re.compile(r"[^.?!。？！]+[.?!。？！]*")
_TOPIC = "protected-topic"


@dataclass(frozen=True, slots=True)
class Finding:
    """A hint about a text: a code, a sentence for people, the words it is about, and where in the text they stand."""

    code: str
    message: str
    words: str
    start: int = 0
    end: int = 0


def lint(question: str) -> tuple[Finding, ...]:
    """What speaks against ``question``, most serious first: topics (each once), then how it asks.

    Raises:
        MachineFault: when the file that ships with the program is broken or cannot be read.
    """
    words = plain(question)
    topics: dict[str, Finding] = {}
    for name, hit in _touched(question, words):
        message = f"This touches {name}, which must not be asked. Ask for what the work needs instead."
        topics.setdefault(name, _finding(_TOPIC, message, hit))
    asking = (_leading(question, words), _yes_or_no(question), _without_situation(question))
    return (*topics.values(), *(finding for finding in asking if finding is not None))


def lint_note(text: str) -> tuple[Finding, ...]:
    """The words of a note that touch a topic which no decision may rest on, in the order they stand in.

    Raises:
        MachineFault: when the file that ships with the program is broken or cannot be read.
    """
    findings = (
        _finding(
            _TOPIC, f"This touches {name}, which no decision may rest on. Note what the answer showed instead.", hit
        )
        for name, hit in _touched(text, plain(text))
    )
    return tuple(sorted(findings, key=lambda finding: (finding.start, -finding.end)))


def _finding(code: str, message: str, hit: re.Match[str]) -> Finding:
    return Finding(code, message, hit[0], hit.start(), hit.end())


def _touched(text: str, words: str) -> Iterator[tuple[str, re.Match[str]]]:
    """Each topic's mentions in the text, without those that an exception covers; overlapping ones count once."""
    for topic in _rules().topics:
        hits = sorted(topic.expressions.hits(text, words), key=lambda hit: (hit.start(), -hit.end()))
        if not hits:
            continue
        fine = [hit.span() for hit in topic.unless.hits(text, words)]
        end = -1
        for hit in hits:
            excused = any(start < hit.end() and hit.start() < stop for start, stop in fine)
            if not excused and hit.start() >= end:
                end = hit.end()
                yield topic.name, hit


def _leading(text: str, words: str) -> Finding | None:
    hit = min(_rules().leading.hits(text, words), key=lambda found: found.start(), default=None)
    if hit is None:
        return None
    return _finding("leading", "This tells the candidate which answer is wanted. Ask openly what they did.", hit)


def _yes_or_no(text: str) -> Finding | None:
    rules = _rules()
    for sentence in _sentences(text):
        words = sentence[0].strip()
        closed = "?" in words and rules.closed.match(words)
        if (closed or rules.closing.search(words)) and not rules.open.search(text):
            message = "This can be answered with yes or no. Begin with what, how or “tell me about”."
            start = text.index(words, sentence.start())
            return Finding("yes-or-no", message, words, start, start + len(words))
    return None


def _without_situation(text: str) -> Finding | None:
    rules = _rules()
    for place, sentence in enumerate(_sentences(text)):
        if hit := rules.hypothetical.search(text, sentence.start(), sentence.end()):
            if place > 0 or rules.situation.search(sentence[0]):
                return None
            message = (
                "This asks for an opinion without a situation. Say first what has happened, or ask for a real case."
            )
            return _finding("no-situation", message, hit)
    return None


def _sentences(text: str) -> list[re.Match[str]]:
    return [part for part in _SENTENCE.finditer(text) if part[0].strip()]


@dataclass(frozen=True, slots=True)
class _Topic:
    name: str
    expressions: Phrases
    unless: Phrases


@dataclass(frozen=True, slots=True)
class _Rules:
    topics: tuple[_Topic, ...]
    leading: Phrases
    closed: re.Pattern[str]
    closing: re.Pattern[str]
    open: re.Pattern[str]
    hypothetical: re.Pattern[str]
    situation: re.Pattern[str]


@cache
def _rules() -> _Rules:
    try:
        content: dict[str, Any] = tomllib.loads(resource("question_bank", _FILE).read_text(encoding="utf-8"))
        return _Rules(
            topics=tuple(
                _Topic(topic["name"], Phrases(topic["expressions"]), Phrases(topic["unless"]))
                for topic in content["topics"]
            ),
            leading=Phrases(content["leading"]["expressions"]),
            closed=_any(content["yes_or_no"]["beginnings"]),
            closing=_any(content["yes_or_no"]["endings"]),
            open=_any(content["yes_or_no"]["open_words"]),
            hypothetical=_any(content["hypothetical"]["expressions"]),
            situation=_any(content["hypothetical"]["situations"]),
        )
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, ValueError, re.error) as error:
        raise MachineFault("linting", f"The file {_FILE} cannot be used. Install the program again.") from error


def _any(expressions: list[str]) -> re.Pattern[str]:
    joined = "|".join(f"(?:{expression})" for expression in expressions)
    return re.compile(joined.replace(" ", r"\s+").replace(r"[\s+-]", r"[\s-]"), re.IGNORECASE)
