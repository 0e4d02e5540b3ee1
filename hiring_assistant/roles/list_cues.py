"""What a heading or paragraph says in passing of the list below it: things to do, or things asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import Item
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.sentences import sentences
from hiring_assistant.roles.vocabulary import Vocabulary, is_unspaced, vocabulary

_LEADING_ENDS = (":", "：", "…", "...")
_SAID_IN_HEADINGS = (
    HeadingKind.OTHER,
    HeadingKind.NICE_TO_HAVE,
    HeadingKind.REQUIREMENTS,
    HeadingKind.RESPONSIBILITIES,
)
"""Of those that a heading says in equally many words the first counts."""

_LONGEST_UNSPACED = 24  # characters of a heading
_LAST_WORDS = 10
_FEWEST_TASKS = 4
_FEWEST_ENTRIES = 3
_FEWEST_WORDS_BEFORE_TAIL = 3
_LONGEST_CLAUSE = 120  # characters
_MOST_WORDS_OF_LEAD = 14  # in a line that leads to a list without a colon


def is_about_a_topic(text: str) -> bool:
    """Whether the word by which a heading seems to be about something else may be what tasks or criteria are about:
    "Planning of projects", "Technologies".
    """
    known = vocabulary()
    found = known.phrases("cues.heading_other").search(fold(text))
    return found is not None and known.phrases("cues.topics").is_one(found.group())


def kind_said_in_heading(text: str) -> HeadingKind | None:
    """What an unknown heading says of its list in passing: "Some pointers on what we look for"; ``OTHER`` where it
    says that neither tasks nor requirements follow: "You are not responsible for".
    """
    folded = fold(text)
    known = vocabulary()
    if is_unspaced(text) and len(text) > _LONGEST_UNSPACED:
        return None  # a sentence
    if known.phrases("cues.afterwards").within(folded):
        return HeadingKind.OTHER
    # The longest words say most: in "Why you are the right person" there is more than "Why".
    told = [(known.phrases(f"cues.heading_{kind.value}").longest(folded), kind) for kind in _SAID_IN_HEADINGS]
    longest, kind = max(told, key=lambda found: found[0])
    if longest:
        denied = kind is not HeadingKind.NICE_TO_HAVE and known.phrases("cues.denied").within(folded)
        denied = denied and not known.phrases("cues.not_denied").within(folded)  # "Non-technical skills"
        return HeadingKind.OTHER if denied else kind  # "What we are not looking for"
    if known.phrases("prose.you_will").starts(folded) is not None:
        return HeadingKind.RESPONSIBILITIES
    you = known.phrases("prose.you_are").starts(folded)
    return HeadingKind.REQUIREMENTS if you is not None and you.end() < len(folded) else None


def told_by_last_words(text: str) -> HeadingKind | None:
    """What a heading announces that its entries go on from: "In the studio you would", "We like someone who"."""
    folded = fold(text)
    return _told_by_last_words(folded, vocabulary()) if len(folded.split()) > _FEWEST_WORDS_BEFORE_TAIL else None


def may_be_of_you(text: str) -> bool:
    """Whether a heading names the reader, "You", or something of the reader's own, "Your superpowers": what is asked
    for, if nothing else on the page is that ("Your induction" is not).
    """
    folded = fold(text)
    yours = vocabulary().phrases("prose.your").starts(folded)
    return (yours is not None and yours.end() < len(folded)) or vocabulary().phrases("prose.you").is_one(folded)


def kind_said(text: str, *, strictly: bool = False) -> HeadingKind | None:
    """What a paragraph says of the list below it, its last sentence first.

    ``strictly`` it must end in a colon, as before the first heading lists of anything may stand.
    """
    if strictly and not text.rstrip().endswith((":", "：")) and not _points_below((sentences(text)[-1:] or [""])[0]):
        return None
    known = vocabulary()
    for sentence in (sentences(text)[-1:] or [""]) + ([] if strictly else [text]):
        folded = fold(sentence)
        asks = known.phrases("cues.requirements").last(folded)
        does = known.phrases("cues.responsibilities").last(folded)
        if asks is not None or does is not None:
            later = does is None or (asks is not None and asks.start() > does.start())
            return HeadingKind.REQUIREMENTS if later else HeadingKind.RESPONSIBILITIES
    return None


def _points_below(sentence: str) -> bool:
    """Whether a sentence of a script without spaces, which needs no colon for it, points to the list below it."""
    return is_unspaced(sentence) and vocabulary().phrases("process.introductions").within(fold(sentence))


def kind_led_to(text: str, *, under: HeadingKind | None = None) -> HeadingKind | None:
    """What a line right before a list says plainly that the list is, whatever heading it stands under; ``OTHER``
    where it is neither tasks nor requirements: "We prefer, but do not require, that you:", "Our benefits:".

    ``under`` a heading for tasks a mere "You are:" does not make requirements of them.
    """
    text = text.rstrip()
    told = sentences(text)
    last = (told[-1:] or [""])[0]
    leads = text.endswith(_LEADING_ENDS)
    known = vocabulary()
    if leads and len(told) > 1 and known.phrases("cues.lead_on").starts(fold(last)) is not None:
        last = told[-2]  # "Your tasks depend on the season. These include:"
    pointing: str | None = None
    if not leads and known.phrases("cues.following").within(fold(text)):
        pointing = next((each for each in told if known.phrases("cues.following").within(fold(each))), None)
    if pointing is not None:  # "The following skills are a plus. Do apply without them."
        last, leads = pointing, True
    # "以下のような方をお待ちしています。"
    leads = leads or _points_below(last)
    if not leads and (last.endswith((".", "!", "?", "。")) or len(last.split()) > _MOST_WORDS_OF_LEAD):
        return None
    if not leads and under is not None and last != text:
        return None  # the end of a text below a heading that says what the list is
    folded = fold(last)
    does = known.phrases("cues.lead_responsibilities").last(folded)
    if leads and does is None and known.phrases("cues.lead_examples").starts(folded) is not None:
        return HeadingKind.OTHER  # "Here are some examples of what we did last year:"
    asks = known.phrases("cues.lead_requirements").last(folded)
    closing = leads and asks is not None and asks.end() == len(folded)
    if closing and under is not HeadingKind.RESPONSIBILITIES and not _is_on_extras(folded, known):
        return HeadingKind.REQUIREMENTS  # "To join one of our teams you need:"
    if pointing is None and known.phrases("cues.lead_other").within(" ".join(folded.split()[-_LAST_WORDS:])):
        # Among tasks, "You will look after the tools of the workshop:"
        return None if does is not None and under is HeadingKind.RESPONSIBILITIES else HeadingKind.OTHER
    if leads and known.phrases("cues.not_for").within(folded):
        return HeadingKind.OTHER
    if _is_on_extras(folded, known):
        return HeadingKind.NICE_TO_HAVE
    told_by_end = _told_by_last_words(folded, known)
    if under is HeadingKind.REQUIREMENTS and asks is not None and told_by_end is HeadingKind.RESPONSIBILITIES:
        return under  # "As a bell founder, we expect you to:", and "have cast …"
    if told_by_end is HeadingKind.RESPONSIBILITIES or (told_by_end and under is not HeadingKind.RESPONSIBILITIES):
        return told_by_end
    if asks is not None and under is HeadingKind.RESPONSIBILITIES:
        to_do = known.phrases("prose.to_do").within(folded)  # "You are required to:"
        asks = None if to_do or known.phrases("prose.you_are").starts(asks.group()) is not None else asks
    if asks is None and does is None:
        said = kind_said_in_heading(last) if leads and len(last.split()) <= _MOST_WORDS_OF_LEAD else None
        asked = said is HeadingKind.REQUIREMENTS and under is not HeadingKind.RESPONSIBILITIES
        return said if asked or said is HeadingKind.NICE_TO_HAVE else None
    later = does is None or (asks is not None and asks.start() > does.start())
    return HeadingKind.REQUIREMENTS if later else HeadingKind.RESPONSIBILITIES


def leads_to_extras(text: str) -> bool:
    """Whether a line leads to what would be welcome of a candidate, under any heading: "Proficiency with the following
    tools is considered an asset:".
    """
    folded = fold(text) if text.rstrip().endswith((":", "：")) else ""
    known = vocabulary()
    return known.phrases("optional.subjects").starts(folded) is not None and known.phrases(
        "cues.lead_nice_to_have"
    ).within(folded)


def _is_on_extras(folded: str, known: Vocabulary) -> bool:
    extras = known.phrases("cues.lead_nice_to_have").within(folded)
    return extras and not known.phrases("cues.not_extras").within(folded)


def _told_by_last_words(folded: str, known: Vocabulary) -> HeadingKind | None:
    """What the entries of a list are that go on from a line: "On most days you will", "We need a person who has"."""
    line = f" {folded}"
    for kind in (HeadingKind.RESPONSIBILITIES, HeadingKind.REQUIREMENTS):
        if line.endswith(_tails(known, kind)):
            return kind
    return None


@cache
def _tails(known: Vocabulary, kind: HeadingKind) -> tuple[str, ...]:
    return tuple(f" {tail}" for tail in known.words(f"cues.tails_{kind.value}"))


def kind_led_to_of_job(text: str) -> HeadingKind | None:
    """What a line says that the list below it is, where it plainly tells of the job whatever stands above: "This role
    involves:", below "About your team"; None for "Our team is responsible for:".
    """
    last = (sentences(text)[-1:] or [""])[0]
    if not last.rstrip().endswith((":", "：")) or not vocabulary().phrases("cues.of_the_job").within(fold(last)):
        return None
    return kind_led_to(text)


def turns_away(text: str) -> bool:
    """Whether a heading or a line says whom a job is not for: "You should not apply if you"."""
    return vocabulary().phrases("cues.not_for").within(fold(text))


def takes_over(text: str) -> bool:
    """Whether a paragraph says that a list goes on from another's ("all the same duties, plus"): its words tell nothing
    of what the list is.
    """
    return vocabulary().phrases("extends.verbs").within(fold(text))


def may_be_tasks(texts: Sequence[str]) -> bool:
    """Whether the entries of a list could say what is to be done, also in languages that write it with any verb or noun
    of doing ("Analyser …", "Koordination der …"); to be asked only where no other list on the page says so.
    """
    if are_tasks(texts):
        return True
    known = vocabulary()
    doing = known.phrases("cues.infinitives"), known.phrases("cues.actions")
    done = sum(any(verbs.starts(fold(text)) is not None for verbs in doing) for text in texts)
    asked = sum(known.phrases("cues.asked").within(fold(text)) for text in texts)
    return len(texts) >= _FEWEST_ENTRIES and done * 4 >= len(texts) * 3 and asked * 3 <= len(texts)


def are_tasks(texts: Sequence[str]) -> bool:
    """Whether the entries of a list say what is to be done, as nearly all begin with a verb for it ("Hire …", "Draft
    …") and hardly any asks for something.
    """
    known = vocabulary()
    actions = known.phrases("cues.actions")
    done = sum(actions.starts(fold(text)) is not None for text in texts)
    asked = sum(known.phrases("cues.asked").within(fold(text)) for text in texts)
    return len(texts) >= _FEWEST_TASKS and done * 5 >= len(texts) * 4 and asked * 4 <= len(texts)


def _behind_condition(text: str) -> str:
    """The folded words of an entry behind a clause that says when: "When a boat comes in, you will tie it up"."""
    folded = fold(text)
    clause, comma, rest = text[:_LONGEST_CLAUSE].partition(",")
    when = bool(comma) and vocabulary().phrases("process.conditions").starts(fold(clause)) is not None
    return fold(rest + text[_LONGEST_CLAUSE:]) if when else folded


def kind_of_entries(items: Sequence[Item]) -> HeadingKind | None:
    """What the entries of a list tell by themselves: what "you" will do, or what you have, can or are; else None."""
    known = vocabulary()
    texts = [item.text for item in items]
    folded = [fold(text) for text in texts]
    will, gets, you = (known.phrases(f"prose.{name}") for name in ("will_do", "you_get", "you_are"))
    if len(texts) < _FEWEST_ENTRIES or any(gets.starts(entry) for entry in folded):
        return None
    done = sum(will.starts(_behind_condition(text)) is not None for text in texts)
    asked = sum(you.starts(entry) is not None and will.starts(entry) is None for entry in folded)
    asks_you = known.phrases("prose.asks_you")  # "Are you an early riser?"
    asked += sum(
        text.endswith(("?", "？")) and asks_you.starts(entry) is not None
        for text, entry in zip(texts, folded, strict=True)
    )
    if are_tasks(texts) or done * 3 >= len(texts) * 2:
        return HeadingKind.RESPONSIBILITIES
    return HeadingKind.REQUIREMENTS if asked * 3 >= len(texts) * 2 else None
