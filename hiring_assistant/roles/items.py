"""Entries of a list to responsibilities and requirements, and which requirements are nice to have."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, pairwise, takewhile

from hiring_assistant.domain.role import Requirement, Responsibility
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import Block, Item, ListBlock, Paragraph
from hiring_assistant.roles.durations import is_time_of_day
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.names import level_words, name_words, names_a_role
from hiring_assistant.roles.sentences import sentences
from hiring_assistant.roles.vocabulary import Vocabulary, is_unspaced, vocabulary

_CHILD_LINE = re.compile(r"^\s*(?:[-*+]|[a-zA-Z][.)]|\d{1,2}[.)])\s+")
_CLAUSE_END = re.compile(r"[;()（）]|\s[-–—]\s|(?<=\w)[–—]\s|[.!?:]\s+|,\s+")
_LEADING_COUNT = re.compile(r"^\s*[(（]?\d{1,2}[)）]\s*")  # "(3) …"
_NEAR = 20  # characters
_SHORT_FORM = re.compile(r"\s\([A-Z]{2,6}s?\)")
_COUNTED = re.compile(r"[（(]\d{1,2}[)）]\s*\S")
_DIGITS = re.compile(r"\d+")
_BRACKETS = re.compile(r"\s\((?!\d+\))[^()]{1,80}\)")
_DASH = re.compile(r"\s[-–—]\s*$")
_LONGEST_DASH = 4
_WEAK_END = ","
_TWO_PARTS = re.compile(r"[;.]\s")  # "Years at sea; a harbour is ideal"
_FEWEST_SENTENCES = 2
_FEW_WORDS = 2
_SHORT_SENTENCE = 6  # words
_MOST_TOLD = 2  # sentences
_FEWEST_BARE = 3
_FEWEST_FIELDS = 3
_FEWEST_LABELS = 2
_LINK_FIRST = re.compile(r"\[[^\]]+\]\([^)]*\)")
_LABELLED = re.compile(r"\s*(\*\*|__)(?=\S)[^*_]{2,60}?(?::\1|\1\s*:)\s*\S")
_BLANK_IN_JAPANESE = re.compile(r"(?<=[\u3001-\u30ff\u3400-\u9fff]) (?=[\u3001-\u30ff\u3400-\u9fff])")  # of "<wbr>"
_LITTLE_WORD = 3  # letters
_LONGEST_TASK = 16  # words of a sentence without "you"
_LETTER = re.compile(r"(?:([A-Z])[:)–-]\s|\(([A-Z])\)\s)")
_LONGEST_LINE_ITEM = 260  # characters
_FEWEST_FACTS = 2


def responsibilities(items: Iterable[Item]) -> list[Responsibility]:
    """What the top-level items of a list say that somebody in the role does."""
    return [Responsibility(text, line, details) for text, line, details in _entries(items)]


def requirements(items: Iterable[Item], *, nice_to_have: bool) -> list[Requirement]:
    """What the top-level items of a list ask for; all of it ``nice_to_have`` under such a heading."""
    entries = list(_entries(items))
    texts = [text for text, _, _ in entries]
    letters = _letters(texts)
    return [
        Requirement(
            text,
            line,
            nice_to_have or letter or is_nice_to_have(text) or (bool(details) and _heads_extras(text)),
            details,
        )
        for (text, line, details), letter in zip(entries, letters, strict=True)
    ]


@cache
def _signs(known: Vocabulary) -> frozenset[str]:
    """Words of which an entry must have one to be optional; none where a language has too many to name."""
    needed = [known.phrases(f"optional.{name}").needed for name in ("markers", "leading", "ends")]
    return frozenset().union(*needed) if all(needed) else frozenset()


def _letters(texts: Sequence[str]) -> list[bool]:
    """Which entries have the letter for nice to have, where each has one: "E: a degree", "D: a doctorate"."""
    found = [_LETTER.match(text) for text in texts]
    letters = [fold(match.group(1) or match.group(2)) for match in found if match is not None]
    known = vocabulary()
    must, nice = known.phrases("tables.must_letters").all, known.phrases("tables.nice_letters").all - {"c"}
    if not letters or len(letters) < len(texts) or set(letters) - must - nice:
        return [False] * len(texts)
    return [letter in nice for letter in letters]


def _entries(items: Iterable[Item]) -> Iterator[tuple[str, int, tuple[str, ...]]]:
    for item in items:
        text, details = text_and_details(item)
        if text:
            yield text, item.line, tuple(details)


def items_in_lines(paragraph: Paragraph) -> list[Item]:
    """The lines of a paragraph as items, where they were meant as a list that lost its bullets; else none.

    Wrapped running text goes on in lower case somewhere; entries of a list all begin anew.
    """
    lines = list(enumerate(paragraph.raw.split("\n"), paragraph.line))
    texts = [plain(line) for _, line in lines]
    begins = all(text and not text[0].islower() and len(text) <= _LONGEST_LINE_ITEM for text in texts)
    if len(lines) < 2 or not begins or texts[0].endswith((":", "：")):
        return []
    if sum(map(_goes_on, texts[:-1])) * 2 > len(texts) - 1:
        return []
    several = sum(len(sentences(text)) > 1 for text in texts)
    if several * 2 > len(texts):
        return []  # paragraphs with nothing between them
    if len(texts) == _FEWEST_SENTENCES and (several or _are_sentences(texts)):
        return []
    return [Item(number, [(number, line)]) for number, line in lines]


def _are_sentences(texts: Sequence[str]) -> bool:
    """Whether texts are running text by their full stops and by the length of one."""
    return all(text.endswith(".") for text in texts) and any(len(text.split()) > _LONGEST_TASK for text in texts)


def _goes_on(line: str) -> bool:
    """Whether a line breaks off at a little word, "and" or "of": the next one goes on with it."""
    last = line.rsplit(" ", 1)[-1]
    return len(last) <= _LITTLE_WORD and last in vocabulary().words("text.common") and not is_unspaced(last)


def items_in_sentences(paragraphs: Sequence[Paragraph], *, asked: bool = False) -> list[Item]:
    """The sentences of running text as items, where most of them say what "you" do or have; else none. Below a heading
    for what is ``asked`` they need not begin with "you".
    """
    if not paragraphs:
        return []
    you, will = vocabulary().phrases("prose.you"), vocabulary().phrases("prose.will_do")
    found: list[Item] = []
    for paragraph in paragraphs:
        lines = paragraph.raw.split("\n")
        ends = list(accumulate(len(plain(line)) + 1 for line in lines))
        place = 0
        for sentence in sentences(plain(paragraph.raw)):
            row = min(bisect_right(ends, place), len(lines) - 1)
            found.append(Item(paragraph.line + row, [(paragraph.line + row, sentence)]))
            place += len(sentence) + 1
    folded = [fold(item.lines[0][1]) for item in found]
    tells = you.within if asked else lambda sentence: you.starts(sentence) is not None
    saying = sum(tells(sentence) or will.starts(sentence) is not None for sentence in folded)
    ours = vocabulary().phrases("prose.not_of_you")  # in languages whose verbs need no "you"
    we = vocabulary().phrases("prose.we_forms")
    short = all(len(sentence.split()) <= _LONGEST_TASK for sentence in folded)
    of_you = bool(ours.all) and short and not any(ours.starts(text) or we.within(text) for text in folded)
    return found if len(found) >= _FEWEST_SENTENCES and (saying * 2 > len(found) or of_you) else []


def items_in_paragraphs(paragraphs: Sequence[Paragraph]) -> list[Item]:
    """Paragraphs of one line each, or the pieces of one between semicolons, as items of a list that lost its bullets;
    none where they are running text.
    """
    paragraphs = [paragraph for paragraph in paragraphs if plain(paragraph.raw)]  # "<br>" alone says nothing
    if not paragraphs:
        return []
    texts = [plain(paragraph.raw) for paragraph in paragraphs]
    if len(texts) == 1 and ";" in texts[0]:
        number, pieces = paragraphs[0].line, [piece.strip() for piece in texts[0].rstrip(".").split(";")]
        short = all(0 < len(piece) <= _LONGEST_LINE_ITEM and len(sentences(piece)) == 1 for piece in pieces)
        return [Item(number, [(number, piece)]) for piece in pieces] if short and len(pieces) > 2 else []
    counted = [place for place, text in enumerate(texts) if _COUNTED.match(text) and "\n" not in paragraphs[place].raw]
    if len(counted) > 2 and [int(_DIGITS.findall(texts[place])[0]) for place in counted] == [
        number + 1 for number in range(len(counted))
    ]:  # "(1) …" and so on, perhaps with a text above and below
        return [Item(paragraphs[place].line, [(paragraphs[place].line, paragraphs[place].raw)]) for place in counted]
    listed = [place for place, text in enumerate(texts) if text.endswith(";")]
    if len(listed) > 1:  # "…;" in each but the last, perhaps below a text
        entries = paragraphs[listed[0] : listed[-1] + 2]
        return [Item(paragraph.line, [(paragraph.line, paragraph.raw)]) for paragraph in entries]
    ends: tuple[str, ...] = (".", "!", "?", ":", "。", "：")
    run = list(takewhile(lambda text: len(text.split()) <= _SHORT_SENTENCE or not text.endswith(ends), texts))
    told = len(texts) - len(run)  # sentences below the list
    open_ended = sum(not text.endswith(ends) for text in run)
    if 0 < told <= _MOST_TOLD and open_ended >= _FEWEST_BARE and open_ended * 3 >= len(run) * 2:
        paragraphs, texts = paragraphs[: len(run)], run
        ends = ()
    bare = all(0 < len(text) <= _LONGEST_LINE_ITEM and not text.endswith(ends) for text in texts)
    lines = (sum(bool(plain(line)) for line in paragraph.raw.split("\n")) for paragraph in paragraphs)
    if len(texts) < 2 or not bare or any(count > 1 for count in lines):
        return []
    return [Item(paragraph.line, [(paragraph.line, paragraph.raw)]) for paragraph in paragraphs]


def are_times_of_day(items: Sequence[Item]) -> bool:
    """Whether entries are what happens at which time of a day: "8:15 Briefing", "12.00 Lunch"."""
    return len(items) > 1 and all(is_time_of_day(item.text) for item in items)


def are_facts(texts: Sequence[str]) -> bool:
    """Whether most entries of a list are facts about the job, each behind its label: "Grade: 5", "Reports to: …"."""
    facts = vocabulary().phrases("tables.facts")
    labels = [
        label for text in texts if (label := text.replace("：", ":").partition(":")[0]) != text.replace("：", ":")
    ]
    known = sum(facts.is_one(fold(label)) for label in labels)
    mostly = len(labels) * 4 >= len(texts) * 3  # "Job on site - Curitiba" among them
    return mostly and known >= _FEWEST_FACTS and known * 3 >= len(labels) * 2


def names_levels(block: ListBlock) -> bool:
    """Whether a list says what the names of levels mean: "Junior: knows the ropes", "Senior: …"."""
    labels = [item.text.partition(":")[0] for item in block.items if ":" in item.text]
    words = [name_words(label) for label in labels if len(label.split()) <= _FEW_WORDS]
    levels = sum(bool(own) and set(own) == level_words(own) for own in words)
    beginners = sum(len(own) == 1 and names_a_role(own) and not level_words(own) for own in words)  # "Trainee: …"
    return levels >= _FEWEST_LABELS and (levels + beginners) * 4 >= len(block.items) * 3 and len(words) > _FEW_WORDS


def are_links(block: ListBlock) -> bool:
    """Whether all entries of a list begin with a link: the teams and products of a level, rather than tasks."""
    return all(item.lines and _LINK_FIRST.match(item.lines[0][1]) for item in block.items)


def are_contacts(block: ListBlock) -> bool:
    """Whether each entry of a list has an address, and one of them one to write to: whom to ask about the job."""
    raw = [item.lines[0][1] if item.lines else "" for item in block.items]
    return any("@" in line for line in raw) and all("@" in line or "](" in line or "://" in line for line in raw)


def entries_with_labels(blocks: Sequence[Block]) -> list[Item]:
    """The paragraphs of a level that each begin with a bold label, "**Impact:** They take on …", where there are
    several and no list: what it asks for, field by field.
    """
    if any(isinstance(block, ListBlock) for block in blocks):
        return []
    found = [block for block in blocks if isinstance(block, Paragraph) and _LABELLED.match(block.raw)]
    if len(found) < _FEWEST_FIELDS:
        return []
    return [Item(block.line, list(enumerate(block.raw.split("\n"), block.line))) for block in found]


def labels_of_groups(blocks: Sequence[Block]) -> frozenset[int]:
    """The places of numbered entries that each stand alone over a list with bullets, "1. Selling" over "- Call …", or
    over paragraphs that lost theirs: they name groups of entries; none where there is only one.
    """
    alone = sum(isinstance(block, ListBlock) and block.ordered and len(block.items) == 1 for block in blocks)
    if alone < _FEWEST_LABELS:
        return frozenset()
    told = [
        (place, block) for place, block in enumerate(blocks) if not isinstance(block, Paragraph) or plain(block.raw)
    ]
    found = {
        place: below
        for (place, block), (_, below) in pairwise(told)
        if isinstance(block, ListBlock) and block.ordered and len(block.items) == 1 and not block.items[0].children
        if isinstance(below, Paragraph) or (isinstance(below, ListBlock) and not below.ordered)
    }
    over_lists = sum(isinstance(below, ListBlock) for below in found.values())
    lists = sum(isinstance(block, ListBlock) for block in blocks)
    alike = over_lists == len(found) or (over_lists == 0 and lists == len(found))
    return frozenset(found) if len(found) > 1 and alike else frozenset()


def text_and_details(item: Item) -> tuple[str, list[str]]:
    """The words of an item, and those of everything nested in it, also where only its lines look nested."""
    if len(item.lines) == 1 and not item.children:
        return item.text, []
    own: list[str] = []
    details: list[str] = []
    for place, (_, line) in enumerate(item.lines):
        mark = _CHILD_LINE.match(line) if place else None
        if mark:
            details.append(line[mark.end() :])
        elif details:
            details[-1] += "\n" + line
        else:
            own.append(line)
    nested = [detail for detail in (plain(detail) for detail in details) if detail]
    nested.extend(_all_texts(item.children))
    text = plain("\n".join(own))
    if not text and nested:
        text, *nested = nested
    return text, nested


def _all_texts(items: Iterable[Item]) -> Iterator[str]:
    for item in items:
        text, details = text_and_details(item)
        if text:
            yield text
        yield from details


def _heads_extras(text: str) -> bool:
    """Whether an entry with others below it is what a heading above optional ones says: "Advantages:"."""
    found = vocabulary().headings.find(text.rstrip(":： "), to_the_letter=True)
    return found is not None and found.kind is HeadingKind.NICE_TO_HAVE and found.exact


def is_nice_to_have(text: str) -> bool:
    """Whether a requirement as a whole is optional: "Knowledge of Git preferred", "Bonus: …".

    Where only a part of it is ("Degree required, doctorate preferred", "a CRM (Salesforce preferred)"), it is not.
    """
    words = vocabulary()
    text = _BLANK_IN_JAPANESE.sub("", text) if not text.isascii() else text
    label, colon, rest = text.partition(": ")
    if colon and rest[:1].isupper() and len(label.split()) <= _FEW_WORDS and not label[:1].islower():
        text = (
            rest if not words.phrases("optional.leading").within(fold(label)) else text
        )  # "Language: Welsh preferred"
    folded = fold(text)
    if (signs := _signs(words)) and signs.isdisjoint(folded.split()):
        return False  # as most are
    markers = words.phrases("optional.markers")
    leading = words.phrases("optional.leading")
    leads = leading.may_start(text) and leading.starts(folded) is not None
    if leads and words.phrases("optional.in_addition").starts(folded) is None:  # "Plus a head for heights"
        others = sentences(text)[1:]  # "Ideally you know our game. Experience with maps is a must."
        return not any(words.phrases("optional.musts").within(fold(other)) for other in others)
    ends = folded.rpartition(" ")[2] in words.phrases("optional.ends").all
    if ends and not _TWO_PARTS.search(text) and _names_a_skill(folded):
        return True  # "Experience with tarred nets helpful"
    if not markers.within(folded):
        return False
    musts = words.phrases("optional.musts")
    not_musts = words.phrases("optional.not_musts")
    if musts.within(folded) and not not_musts.within(folded):
        return False
    first, *others = sentences(text) or [text]
    if others and not markers.within(fold(first)) and not any(map(_only_marks, others)):
        return False  # "A degree in law. A doctorate (PhD) is a plus."
    clauses = list(_clauses(_LEADING_COUNT.sub("", _without_asides(text))))
    for place, clause in enumerate(clauses):
        found = markers.search(fold(clause))
        if found is None or not _carries_weight(found, fold(clause)):
            continue
        if place == 0:
            return not (_of_a_later_thing(clause) or _begins_later_thing(clause))
        # A later part: only where it says nothing but that ("…, a plus", "(preferred; or …)") does it hold for all.
        adverbs = words.phrases("optional.adverbs").all
        if set(fold(clause)[: found.start()].split()) <= adverbs and _ends_soon(clause):
            # "A (preferred) or B" prefers one of two things that are asked for.
            after = clauses[place + 1] if place + 1 < len(clauses) else ""
            return f"{clause})" not in text or words.phrases("optional.alternatives").starts(fold(after)) is None
    return _explains(text, clauses[-1]) if len(clauses) > 1 else False


def _names_a_skill(folded: str) -> bool:
    """Whether a requirement is one of what somebody knows, with no verb between: "Familiarity with Git"."""
    subject = vocabulary().phrases("optional.subjects").search(folded)
    return subject is not None and len(folded[: subject.start()].split()) <= _FEW_WORDS


def _without_asides(text: str) -> str:
    """``text`` without brackets that stand between a thing and the words that it is optional: "Chinese (Mandarin) is a
    plus", "Certified Internal Auditor (CIA)".
    """
    markers = vocabulary().phrases("optional.markers")
    listing = vocabulary().phrases("process.and")  # "Docker (and the like), Linux (any) and Git (or another) is a plus"

    def kept(found: re.Match[str]) -> str:
        behind = markers.search(fold(text[found.end() : found.end() + _NEAR]))
        # Behind a comma it may stand with another thing: "Knots, a bit of splicing (rope or wire), even better".
        short = _SHORT_FORM.fullmatch(found.group()) is not None  # "Certified Internal Auditor (CIA)"
        aside = short or behind is not None or "," not in text[: found.start()]
        aside = aside or listing.starts(fold(text[found.end() : found.end() + _NEAR])) is not None
        return "" if aside and not markers.within(fold(found.group())) else found.group()

    return _BRACKETS.sub(kept, text)


def _only_marks(sentence: str) -> bool:
    """Whether a sentence says no more than that what stands before it is optional: "Preferred."."""
    found = vocabulary().phrases("optional.markers").search(fold(sentence))
    before = fold(sentence)[: found.start()].split() if found is not None else []
    return found is not None and set(before) <= vocabulary().phrases("optional.adverbs").all


def _explains(text: str, last: str) -> bool:
    """Whether the words behind a dash only list what the thing before it is made of, and say of all that it is a plus:
    "Experience with desktop publishing - layout, type, colour is a plus".
    """
    marker = vocabulary().phrases("optional.markers").search(fold(last))
    listed = "," in last and _DASH.search(text[: -len(last)][-_LONGEST_DASH:]) is not None and text.endswith(last)
    if not listed or marker is None or marker.end() < len(fold(last)):
        return False
    return not vocabulary().phrases("optional.subjects").within(fold(last))


def _of_a_later_thing(clause: str) -> bool:
    """Whether a marker stands with a thing of its own, after another that is asked for: "Sourcing experience, also
    abroad, open source experience is a plus".
    """
    head, comma, tail = clause.rpartition(",")
    if not comma:
        return _stands_between_two(clause)
    if _is_conceded(clause):
        return True
    subjects = vocabulary().phrases("optional.subjects")
    marker = vocabulary().phrases("optional.markers").search(fold(tail))
    if marker is None:
        return False
    before = fold(tail)[: marker.start()].strip()
    degrees, first = (vocabulary().phrases(f"optional.{name}") for name in ("degrees", "first_degrees"))
    if degrees.within(before) and first.within(fold(head)):
        return True  # "BA/BS degree, MBA preferred"
    another = subjects.within(before)
    pronouns = vocabulary().phrases("optional.pronouns")
    stands_alone = vocabulary().phrases("optional.predicates").starts(fold(head)) is not None
    # "Fluent in Dutch and English, Danish is a plus", but all of "Familiar with boats, locks and cranes is a plus".
    listed = set(before.split()) & vocabulary().phrases("process.and").all
    if stands_alone and before and not listed and not set(before.split()) <= pronouns.all:
        return True
    # "Back end work, but knowledge of the front end is a plus"
    but = vocabulary().phrases("optional.buts").starts(fold(tail)) is not None
    return another and (but or subjects.within(fold(head)))


def _stands_between_two(clause: str) -> bool:
    """Whether a marker leads from a thing that is asked for to another, without a comma: "Conoscenza di HTML gradita la
    conoscenza di jQuery".
    """
    folded = fold(clause)
    words = vocabulary()
    marker, subjects = words.phrases("optional.markers").search(folded), words.phrases("optional.subjects")
    if marker is None or not subjects.within(folded[: marker.start()]):
        return False
    behind = folded[marker.end() :].split()
    own = words.phrases("process.and").all
    return any(subjects.starts(" ".join(behind[at:])) is not None for at in range(_FEW_WORDS)) and not (
        behind[:1] and behind[0] in own
    )


def _is_conceded(clause: str) -> bool:
    """Whether a marker stands with a thing behind "though": "You know tar, though years with wax, resin or oil are
    also a plus".
    """
    words = vocabulary()
    buts, markers = words.phrases("optional.buts"), words.phrases("optional.markers")
    pieces = [fold(piece) for piece in clause.split(",")]
    begins = next((at for at, piece in enumerate(pieces) if at and buts.starts(piece) is not None), None)
    if begins is None:
        return False
    but = buts.starts(pieces[begins])
    rest = " ".join(pieces[begins:])[but.end() if but is not None else 0 :]
    marker = markers.search(rest)
    told = rest[: marker.start()].split() if marker is not None else []
    return not set(told) <= words.phrases("optional.adverbs").all | words.phrases("optional.pronouns").all


def _ends_soon(clause: str) -> bool:
    """Whether hardly a word stands behind the marker: "a plus" does, "a bonus is a rigging ticket" does not."""
    words = vocabulary()
    for piece in clause.split(","):
        folded = fold(piece)
        marker = words.phrases("optional.markers").search(folded)
        if marker is not None:
            behind = set(folded[marker.end() :].split())
            return len(behind - words.phrases("optional.adverbs").all) <= _FEW_WORDS
    return True


def _begins_later_thing(clause: str) -> bool:
    """Whether a marker right behind a comma qualifies only what follows: "A driving licence, ideally for lorries"."""
    words = vocabulary()
    pieces = clause.split(",")
    for at in range(1, len(pieces)):
        tail = fold(",".join(pieces[at:]))
        joined = words.phrases("optional.joined").starts(tail)
        if joined is None or len(" ".join(pieces[:at]).split()) <= _FEW_WORDS:
            continue
        rest = tail[joined.end() :].strip()  # "Years of mending nets, with bonus points for tarred ones"
        own = words.phrases("optional.markers").starts(rest)
        if own is not None and len(rest[own.end() :].split()) > _FEW_WORDS:
            return True
    _, comma, tail = clause.partition(",")
    folded = fold(tail)
    marker = words.phrases("optional.markers").starts(folded) if comma else None
    if marker is None or words.phrases("optional.leading").starts(folded) is None:
        return False
    rest = folded[marker.end() :].strip()
    more = not set(rest.split()) <= words.phrases("optional.adverbs").all
    return more and not words.phrases("optional.markers").within(rest)


def _carries_weight(found: re.Match[str], clause: str) -> bool:
    """Whether a marker is more than a word in passing, as in "bonus plans" or "desired outcomes"."""
    known = vocabulary()
    if found.group() not in known.phrases("optional.passing").all:
        return True
    before = clause[: found.start()].split()
    adverbs = known.phrases("optional.adverbs").all
    return found.end() == len(clause) or not before or before[-1] in adverbs


def _clauses(text: str) -> Iterator[str]:
    """``text`` cut at full stops, dashes, brackets and semicolons, and at commas before a requirement of its own."""
    subjects = vocabulary().phrases("optional.subjects")
    start = 0
    for match in _CLAUSE_END.finditer(text):
        if match.group().startswith(_WEAK_END) and not subjects.starts(fold(text[match.end() : match.end() + 40])):
            continue
        if text[start : match.start()].strip():
            yield text[start : match.start()]
        start = match.end()
    if text[start:].strip():
        yield text[start:]
