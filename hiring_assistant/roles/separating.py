"""One sentence or line that names several steps, taken apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import Item, Paragraph
from hiring_assistant.roles.durations import minutes_in
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.interviewer import interviewer_in
from hiring_assistant.roles.names import name_words, names_a_role
from hiring_assistant.roles.people import may_be_people
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.stages import Step
from hiring_assistant.roles.vocabulary import Vocabulary, vocabulary

TALKS = (StageKind.INTERVIEW, StageKind.SCREENING, StageKind.PANEL)
"""The kinds of stages that are a conversation."""

NUMBERED_LINE = re.compile(  # "Step 2: …", "(2) …", "2 - …", "2ª etapa: …", "Phase II: …"
    r"^(?:(?:[^\W\d]+\s+)?#?\(?\d{1,2}(?:\s*\([^()]{1,20}\))?(?:[ªº°]|er|re|ère|ème|e|st|nd|rd|th)?"
    r"(?:\s*[.):：．、]\s*(?=\D)|\s+[-–—]\s+)|[①-⑳]\s*"
    r"|\d{1,2}(?:[.ªº°]|er|re|ère|ème|e|st|nd|rd|th)\s+[^\W\d]{3,12}\s*[:：–—-]\s"
    r"|[^\W\d]+\s+(?:I{1,3}|I?V|VI{1,3})\s*(?:[.):：]|\s[–—-])\s)"
)
"""How a line begins that counts steps."""

_PERSON_FIRST = re.compile(r"^([^:.]{2,50}):\s+(\S.*)$")
_ONLY_NUMBER = re.compile(r"^\W*(?:[^\W\d]+\s+)?#?\d{1,2}\W*(?:\([^()]{1,20}\)\W*)?$")  # "(2)", "Round 2 (optional)"
_ARROW = re.compile(r"\s*(?:->|-->|=>|»|→|⇒|⇨|➜|➔|➡\ufe0f?|⮕|⟶|▶|▷|►|↓|⇩|⬇\ufe0f?|▼|▽|[>＞〉]{1,3})\s*")
_MARK_OF_ROW = re.compile(r"[»→⇒⇨➜➔➡⮕⟶▶▷►↓⇩⬇▼▽>＞〉/／–—|·•]|\s-\s")
"""What one of the patterns for rows cannot do without; most lines have none of these marks."""
_MOST_WORDS_BETWEEN_DASHES = 8
_DASHES = re.compile(r"\s+[–—]\s+")
_SLASH = re.compile(r"\s+/\s+|\s*／\s*")
_ROW_MARK = re.compile(r"\s+[–—|·•-]\s+")
_MOST_ON_A_LINE = 15  # steps
_MOST_IN_A_ROW = 4  # talks
_TWO = 2
_LONGEST_BEGINNING = 120  # characters
_LONGEST_ROW = 300
_BOLD_LABEL = re.compile(
    r"^\s*(?:\d{0,2}[^\w\s*]{1,4}\s*)?(\*\*|__|[*_](?=[^*_\n]{2,80}[:：][*_]))(?=\S)([^*_]{2,80}?)"
    r"\s*(?:[:：.–—-]\s*)?\1\s*(?:[:：–—-]\s*)?(?![,;)])"
)
_BOLD_BEFORE_COMMA = re.compile(r"^\s*(\*\*|__)(?=\S)([^*_]{2,80}?)\1,\s*")
_LONGEST_ARTICLE = 3  # letters
_COUNTS = frozenset({"1", "2", "3", "4", "5", "6", "i", "ii", "iii", "iv"})  # "Part II" is another than "Part I"
_ELIDED = re.compile(r"^d['’](?=un)")  # "se compose d'un test et d'un entretien"
_LISTED = re.compile(r"\s*(?:[,;、，]|\s(?:&|\+)\s)\s*")


def bold_label(raw: str, *, of_step: bool = False) -> tuple[str, str] | None:
    """The bold words that a line of Markdown begins with, and the rest of it; None where it does not. A comma may
    follow those ``of_step`` that tell what is done: "**Technical test**, which you do at home".
    """
    found = _BOLD_LABEL.match(raw)
    if found is None and of_step:
        found = _BOLD_BEFORE_COMMA.match(raw)
        found = found if found and kind_of(found.group(2)) is not None else None
    if found is None:
        return None
    return found.group(2).rstrip(" :："), raw[found.end() :]


def name_of_step(text: str) -> frozenset[str]:
    """The words of a step's name that carry it."""
    first, *others = fold(text).split() or [""]
    words = [*([] if first.isdigit() else [first]), *others]
    return frozenset(word for word in words if len(word) > _LONGEST_ARTICLE or word in _COUNTS)


def are_labelled(items: Sequence[Item]) -> bool:
    """Whether the items under a step say one thing each of it, "**Goal:** …", rather than being steps."""
    labels = [bold_label(item.lines[0][1]) for item in items if item.lines]
    return all(label is not None and kind_of(label[0]) is None for label in labels)


def labelled(item: Item, text: str) -> list[Step]:
    """The step of an item that begins with its name in bold; none where it does not."""
    found = bold_label(item.lines[0][1]) if item.lines else None
    if found is None:
        who = _PERSON_FIRST.match(text)
        if who is None or kind_of(who.group(1)) is not None or not _is_person_first(*who.groups()):
            return []
        return [Step(text, 0, text=who.group(2), heading=who.group(1))]  # "Head of Sales: interview, 40 minutes"
    before, name, rest = text.partition(found[0])
    if not name or any(char.isalpha() for char in before):
        return []
    return [Step(text, 0, text=rest.lstrip(" :：.–—-"), heading=found[0])]


def _is_person_first(name: str, said: str) -> bool:
    """Whether a line says who a talk is with before what is ``said`` of it; a group only where that has a length:
    "Team: 60 min".
    """
    return names_a_role(name_words(name)) or (may_be_people(name) and minutes_in(said) is not None)


def labelled_lines(block: Paragraph, *, trusted: bool = False) -> list[Step]:
    """The steps of a paragraph each of which begins on a line of its own with its name or number in bold; none in
    others. ``trusted`` the name need not tell what is done, as those of other paragraphs or lines do.
    """
    steps: list[Step] = []
    lines = block.raw.split("\n")
    labels = [bold_label(line, of_step=True) for line in lines]
    if len(lines) > _TWO and not trusted:
        known = [kind_of(label[0]) is not None for label in labels if label is not None]
        trusted = len(known) > _TWO and sum(known) * 2 >= len(known)
    for number, (line, found) in enumerate(zip(lines, labels, strict=True), block.line):
        if found is not None and _ONLY_NUMBER.match(found[0]):
            steps.append(Step(plain(line), number))
        elif found is not None and (
            trusted or kind_of(found[0]) is not None or NUMBERED_LINE.match(f"{found[0]} ") is not None
        ):
            said = plain(found[1]).lstrip(" ·|•")  # "**Call with Ann** · 30 min"
            steps.append(Step(plain(line), number, text=said, heading=found[0]))
        elif not steps:
            return []
        elif steps[-1].heading:
            steps[-1].text = f"{steps[-1].text} {plain(line)}".strip()
        else:
            steps[-1].lead = f"{steps[-1].lead} {plain(line)}".strip()
    return steps


def separate(text: str) -> list[Step]:
    """The steps that one sentence or line names: one, or more as in "a first interview with X and then one with Y" or
    in "Screening > Test > Offer". Their lines are to be set.
    """
    if _stated(vocabulary()).match(text) is not None or _is_reviewed(text):
        return [Step(text, 0)]
    marked = _in_marked_row(text) if _MARK_OF_ROW.search(text) is not None else []
    return marked or _two_talks(text) or _talks_in_a_row(text) or _joined(text) or _one_by_one(text) or [Step(text, 0)]


def _is_reviewed(text: str) -> bool:
    """Whether a line tells of a task and of the talk about it, which are one: "a challenge at home and then a code
    review interview with Jo".
    """
    reviews = vocabulary().phrases("process.reviews").search(fold(text))
    return reviews is not None and kind_of(fold(text)[: reviews.start()]) is StageKind.EXERCISE


@cache
def _stated(known: Vocabulary) -> re.Pattern[str]:
    """How a line begins that says which of the steps it is: "4th stage - a talk with the crew, then one with Ann"."""
    nouns = "|".join(re.escape(word) for word in known.words("process.step_nouns") if word.isalpha())
    return re.compile(rf"\s*\d{{1,2}}\s?(?:st|nd|rd|th|º|ª|°|\.|e|er|ème)\s(?:{nouns or '(?!)'})(?!\w)", re.IGNORECASE)


def _in_marked_row(text: str) -> list[Step]:
    """The steps of "Screening > Test > Offer", with any mark between them; else none."""
    pieces = [piece.strip() for piece in _ARROW.split(text)]
    order = vocabulary().words("process.in_order")
    if len(pieces) > _TWO:  # "서류 → 면접 순으로 진행하며, 합격자는 …"
        ends = [pieces[-1].find(word) + len(word) for word in order if word in pieces[-1]]
        if ends and kind_of(pieces[-1][ends[0] :]) is not None:
            pieces[-1:] = [pieces[-1][: ends[0]], pieces[-1][ends[0] :].strip()]
    named = sum(map(_names_step, pieces)) if len(pieces) > 1 else 0
    if (_TWO < len(pieces) <= _MOST_ON_A_LINE and named * 2 > len(pieces)) or named == len(pieces) == _TWO:
        return [Step(piece, 0) for piece in pieces if piece]
    for mark in (_SLASH, _DASHES):
        pieces = mark.split(text)
        short = mark is _SLASH or all(_is_short_entry(piece) for piece in pieces)
        if 2 < len(pieces) <= _MOST_ON_A_LINE and short and all(map(_names_step, pieces)):
            return [Step(piece, 0) for piece in pieces if piece]
    pieces = _ROW_MARK.split(text)
    named = sum(map(_names_step, pieces)) if len(pieces) > _TWO + 1 else 0
    if _TWO + 1 < len(pieces) <= _MOST_ON_A_LINE and named >= max(_TWO + 2, len(pieces) - 1):
        return [Step(piece, 0) for piece in pieces]  # "Apply – Call – Interview – Offer"
    return []


def _one_by_one(text: str) -> list[Step]:
    """The steps of "you will do a written test, a group task and an interview with the Head", each with an article and
    a word of its own; else none.
    """
    articles = vocabulary().words("people.indefinite")
    if "," not in text or sum(map(articles.count, text.split())) < _TWO:
        return []
    pieces = _with_people_together(_outside_brackets(_listing(vocabulary()).split(text.rstrip(" ."))))
    apart = all(piece.partition(" ")[0].casefold() in articles for piece in pieces[1:])
    if not _TWO < len(pieces) <= _MOST_ON_A_LINE or not apart or not all(map(kind_of, pieces)):
        return []
    return [Step(piece, 0) for piece in pieces]


def _is_short_entry(piece: str) -> bool:
    """Whether a piece between two dashes is no clause and no part of a bracket."""
    return len(piece.split()) <= _MOST_WORDS_BETWEEN_DASHES and piece.count("(") == piece.count(")")


def _names_step(piece: str) -> bool:
    return kind_of(piece) is not None or vocabulary().phrases("process.own_steps").is_one(fold(piece))


def is_arrow(text: str) -> bool:
    """Whether a line is nothing but an arrow between the step above it and that below."""
    return _ARROW.fullmatch(text.strip()) is not None


def is_row(text: str) -> bool:
    """Whether a line sets steps in a row with arrows: "Screening → Test → Offer"."""
    marks = (_ARROW, _SLASH, _DASHES, _ROW_MARK)
    if _MARK_OF_ROW.search(text) is None or not any(mark.search(text) for mark in marks):
        return False
    return len(separate(text)) > _TWO


def _talks_in_a_row(text: str) -> list[Step]:
    """The talks of "an interview with X, and a call with Y", each with its own word and person; else none."""
    if kind_of(text) not in TALKS:
        return []
    pieces = [piece.strip(" ,;") for piece in _and(vocabulary()).split(text)]
    if not 1 < len(pieces) <= _MOST_IN_A_ROW:
        return []
    named = (kind in TALKS and interviewer_in(piece, kind) is not None for piece in pieces if (kind := kind_of(piece)))
    return [Step(piece, 0) for piece in pieces] if sum(named) == len(pieces) else []


@cache
def _and(known: Vocabulary) -> re.Pattern[str]:
    words = "|".join(map(re.escape, known.words("people.and")))
    return re.compile(rf",?\s(?=(?:{words or '(?!)'})[\s,])", re.IGNORECASE)  # the word stays with what it adds


def _joined(text: str) -> list[Step]:
    """The steps of "coffee with X, then a trial, and finally an offer"; none where it does not tell several."""
    if not vocabulary().phrases("process.joints").within(fold(text)):
        return []
    pieces = [piece.strip(" ,;:") for piece in _joints(vocabulary()).split(text)]
    known = sum(kind_of(piece) is not None for piece in pieces)
    # Two in one sentence are two only if both are talks, see _two_talks; a row of them is a row.
    fewest = 2 if vocabulary().phrases("process.separate").within(fold(text)) else 1
    told = len(pieces) > fewest and (known == len(pieces) or (known > 1 and known + 1 == len(pieces)))
    return [Step(piece, 0) for piece in pieces] if told else []


def _two_talks(text: str) -> list[Step]:
    """The two talks of "a first interview with X and then one with Y"; none where it does not tell two."""
    folded = fold(text)
    found = vocabulary().phrases("process.separate").search(folded)
    if found is None:
        return []
    # Find the same words in the text as it is written.
    words = re.compile(r"[^\w]+".join(map(re.escape, found.group().split())), re.IGNORECASE)
    place = words.search(text)
    conditional = vocabulary().phrases("process.conditions").starts(folded) is not None
    if conditional and place is not None and "," not in text[: place.start()]:
        return []  # "After the call an interview follows"
    kind = kind_of(text[: place.start()]) if place else None
    after = kind_of(text[place.start() :]) if place else None
    if place is None or kind not in TALKS or after not in (None, *TALKS):
        return []
    if kind_of(text[place.start() :]) is None and interviewer_in(text[place.start() :], StageKind.INTERVIEW) is None:
        return []
    first = Step(text[: place.start()].rstrip(" ,"), 0)
    second = Step(text[place.start() :], 0, like=kind)
    if any(vocabulary().phrases(f"process.{name}").within(folded) for name in ("each", "several")):
        first.slot = second.slot = minutes_in(text)
    return [first, second]


def talk_and_task(text: str) -> list[Step]:
    """The talk and the task of "You meet the owner for 20 minutes, followed by an exercise", in either order; none
    where a sentence does not tell both. An entry of a list that says the same is one step: what is done within it.
    """
    if _is_reviewed(text):
        return []
    found = vocabulary().phrases("process.separate").search(fold(text))
    if found is None:
        return []
    place = re.search(r"[^\w]+".join(map(re.escape, found.group().split())), text, re.IGNORECASE)
    if place is None:
        return []
    first, second = text[: place.start()].rstrip(" ,"), text[place.start() :]
    kinds = (kind_of(first), kind_of(second))
    talk = first if kinds[1] is StageKind.EXERCISE else second if kinds[0] is StageKind.EXERCISE else ""
    kind = kind_of(talk)
    if kind not in TALKS or (interviewer_in(talk, kind) is None and minutes_in(talk) is None):
        return []
    return [Step(first, 0), Step(second, 0)]


def by_counting(text: str) -> list[Step]:
    """The talks of "The first is with our recruiter, the second with the team lead and the third with the owner"; none
    where a sentence does not count them so. Their kind may be that of the sentence before.
    """
    known = vocabulary()
    if known.phrases("process.sequence").starts(fold(text)) is None:
        return []
    pieces = [piece.strip(" ,;") for piece in _counting(known).sub(r"\n\1", text).split("\n")]
    if not 1 < len(pieces) <= _MOST_IN_A_ROW:
        return []
    if any(interviewer_in(piece, StageKind.INTERVIEW) is None for piece in pieces):
        return []
    kind = kind_of(pieces[0])
    return [Step(piece, 0, like=kind if kind in TALKS else StageKind.INTERVIEW) for piece in pieces]


@cache
def _counting(known: Vocabulary) -> re.Pattern[str]:
    words = "|".join(map(re.escape, known.words("process.counting")))
    joints = "|".join(map(re.escape, known.words("people.and")))
    return re.compile(rf",?\s((?:(?:{joints or '(?!)'})\s)?(?:{words or '(?!)'})\s)", re.IGNORECASE)


def after_a_first(text: str) -> list[Step]:
    """The two steps of "After a short call with HR, we invite you to an interview"; none where a sentence does not
    begin so. To be asked for the first sentence that tells of a step: later ones go back to those told before.
    """
    known = vocabulary()
    after = known.phrases("process.after_a").starts(fold(text[:_LONGEST_BEGINNING]))
    if after is None:
        return []
    comma = text.find(", ", 0, _LONGEST_BEGINNING)
    words = text[:_LONGEST_BEGINNING].split()
    for count in range(len(after.group().split()) + 1, len(words)):
        head = " ".join(words[:count])
        begins = known.phrases("process.candidate").starts(fold(" ".join(words[count : count + _MOST_IN_A_ROW])))
        if kind_of(head) not in TALKS or not (begins or len(head) == comma + 1):
            continue
        tail = text[len(head) :].strip()
        second = kind_of(tail)
        return [Step(head.rstrip(","), 0), Step(tail, 0)] if second in (*TALKS, StageKind.EXERCISE) else []
    return []


def enumerated(text: str) -> list[Step]:
    """The steps that a sentence only lists: "The process has three: a call, a task and an interview".

    None where fewer than two are named. Their lines are to be set.
    """
    _, colon, tail = text.partition(":")
    if not colon:
        _, colon, tail = text.partition("：")
    bare = False
    if not colon and (row := _only_names(text)):
        return row
    if not colon:
        found = _made_up(text)
        bare = found is None and _begins_listing(text)
        if found is None and not bare:
            return []
        tail = text[found.end() :].lstrip("'’ ") if found is not None else text
    listed = _outside_brackets(_listing(vocabulary()).split(tail.rstrip(" .")))
    people = _talks_with_each(text, listed[::2])
    if people:
        return people
    pieces = _with_clauses_joined(_with_people_together(listed))
    told = sum(kind_of(piece) is not None or is_time_with_somebody(piece) for piece in pieces)
    if not 1 < len(pieces) <= _MOST_ON_A_LINE or told * 3 < len(pieces) * 2:
        return []
    if bare and (told < len(pieces) or not all(map(_begins_listing, pieces))):
        return []
    return [Step(_ELIDED.sub("", piece), 0) for piece in pieces]


def _with_clauses_joined(pieces: Sequence[str]) -> list[str]:
    """The pieces of a listing, a clause that says more of the one before it put to that: "a reading, in which somebody
    of the team listens".
    """
    found: list[str] = []
    clauses = vocabulary().phrases("process.clauses")
    for piece in pieces:
        if found and clauses.starts(fold(piece)) is not None:
            found[-1] += f", {piece.strip()}"
        else:
            found.append(piece)
    return found


def _only_names(text: str) -> list[Step]:
    """The steps of "Application review, phone call, interview, offer.", which says nothing else; none in others."""
    if len(text) > _LONGEST_ROW or not any(mark in text for mark in ",;、，"):
        return []
    pieces = [piece.strip() for piece in _outside_brackets(_listing(vocabulary()).split(text.rstrip(" .")))[::2]]
    short = all(0 < len(piece.split()) <= _MOST_WORDS_BETWEEN_DASHES for piece in pieces)
    if not _TWO < len(pieces) <= _MOST_ON_A_LINE or not short or not all(map(_names_step, pieces)):
        return []
    return [Step(piece, 0) for piece in pieces]


def _talks_with_each(text: str, pieces: Sequence[str]) -> list[Step]:
    """The talks of "three interviews of 45 minutes: with HR, with the team and with the owner"; none in others."""
    head = text.partition(":")[0]
    kind = kind_of(head)
    many = vocabulary().phrases("process.several").within(fold(head))
    leads = vocabulary().words("people.with")
    each_with = all(piece.strip().partition(" ")[0].casefold() in leads for piece in pieces)
    if kind not in TALKS or not many or not 1 < len(pieces) <= _MOST_IN_A_ROW or not each_with:
        return []
    return [Step(piece.strip(), 0, like=kind, slot=minutes_in(head)) for piece in pieces]


def _begins_listing(text: str) -> bool:
    """Whether a text begins with "a" or the like, as entries of a listing without a verb do."""
    return text.partition(" ")[0].casefold() in vocabulary().words("people.indefinite")


def is_time_with_somebody(text: str) -> bool:
    """Whether a text without a word for a talk says how long one is with whom: "half an hour with our VP Sales"."""
    return minutes_in(text) is not None and interviewer_in(text, StageKind.INTERVIEW) is not None


def _outside_brackets(pieces: Sequence[str]) -> list[str]:
    """The pieces, and what stands between them, where a cut within brackets is undone: "a trial (paid, four hours)"."""
    whole: list[str] = []
    for piece in pieces:
        if whole and whole[-1].count("(") > whole[-1].count(")"):
            whole[-1] += piece
        else:
            whole.append(piece)
    return whole


def consists_in(text: str) -> int | None:
    """Where a text says what something is made up of ("consists of"), or None."""
    found = _made_up(text)
    return found.start() if found else None


def _made_up(text: str) -> re.Match[str] | None:
    known = vocabulary()
    told = text.lower()
    if not any(map(told.__contains__, known.words("process.consists"))):
        return None  # much faster than the pattern
    return _consists(known).search(text)


def _with_people_together(pieces: Sequence[str]) -> list[str]:
    """Every other one of ``pieces`` is what stands between two entries of a list. The entries, without mere linking
    words ("finally"), and with a second person back beside the first: "a talk with the owner" and "the cook".
    """
    lists = (vocabulary().phrases(f"process.{name}") for name in ("sequence", "and", "conditions"))
    sequence, linking, conditions = lists
    optional, maybe = vocabulary().phrases("process.optional"), ""
    joined: list[str] = []
    betweens = ("", *pieces[1::2])
    last_comma = max((at for at, between in enumerate(betweens) if "," in between), default=0)
    for at, (between, piece) in enumerate(zip(betweens, pieces[::2], strict=True)):
        if not piece.strip() or sequence.is_one(fold(piece)) or linking.is_one(fold(piece)):
            continue
        if conditions.starts(fold(piece)) is not None and piece is not pieces[-1]:
            # ", if all goes well,"; but ", if needed," makes the next one optional
            maybe = f"{piece.strip()}, " if optional.within(fold(piece)) else maybe
            continue
        # "…, a talk with the head and the sponsor, a trial": an "and" before the last comma is inside an entry.
        inside = 0 < at < last_comma and "," not in between
        person = kind_of(piece) is None and (
            inside or names_a_role(name_words(piece)) or vocabulary().phrases("people.others").within(fold(piece))
        )
        if joined and person and interviewer_in(joined[-1], StageKind.INTERVIEW) is not None:
            joined[-1] += f"{between}{piece.rstrip()}"
        else:
            joined.append(f"{maybe}{piece.strip()}")
            maybe = ""
    return joined


@cache
def _listing(known: Vocabulary) -> re.Pattern[str]:
    """What stands between the entries of a list in a sentence."""
    words = "|".join(re.escape(word) for word in known.words("process.and"))
    return re.compile(rf"({_LISTED.pattern}|\s(?:{words or '(?!)'})\s)", re.IGNORECASE)


@cache
def _consists(known: Vocabulary) -> re.Pattern[str]:
    words = sorted(known.words("process.consists"), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words)) or '(?!)'})(?!\w)", re.IGNORECASE)


@cache
def _joints(known: Vocabulary) -> re.Pattern[str]:
    """Where one sentence goes on to the next step. The words of the joint stay with that step."""
    words = sorted(known.words("process.joints"), key=len, reverse=True)
    any_words = "|".join(map(re.escape, words))
    several = "|".join(re.escape(word) for word in words if " " in word)
    return re.compile(rf"[,;]\s+(?=(?:{any_words})[\s,])|\s(?=(?:{several})[\s,])", re.IGNORECASE)
