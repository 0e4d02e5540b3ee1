"""Who a stage is with, in scripts that set no spaces or hang particles to their words: Japanese and Korean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.durations import start_of_length
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.vocabulary import Vocabulary, vocabulary

_BRACKETS = re.compile(r"[（(]([^（）()]{1,60})[）)]")
_LIST_MARKS = re.compile(r"\s*[、,，・/／|｜:：]\s*")
_COUNT = re.compile(r"\s?(?:\d{1,2}|[一二三四五両数]|複数|한|두|세|네|다섯|여러)\s?(?:名|人|명|분|인)$")
_COUNTED = re.compile(r"([가-힣]{2,8}(?:\s[가-힣]{2,8})?\s?(?:\d{1,2}|두|세|네|다섯)\s?(?:명|분))의\s")
_LONGEST_ALONE = 12  # letters
_WORD = r"[^\s、。，,.（()）・：:/]"
_HONORIFIC = "님"
_BEHIND_TOPIC = re.compile(r"は([^\s、。，,は]{2,24})$")  # "1回目の面接は整備主任と運転主任"
_SHORT = 2  # letters
_LONGEST_FIELD = 6  # letters
_LONGEST_UNIT = 12  # letters
_HANGUL = re.compile(r"[가-힣]+")
_NO_NAMES_END = tuple("은는이가에을를고면서로며의후뒤시할한된해와과도만")  # particles and ends of verbs


def in_unspaced(text: str, *, surely: bool = False) -> str | None:
    """Who is named in brackets behind a step ("最終面接（部門長、45分）"), before a particle ("部門長との面接"), as who
    does it ("部門長が確認します") or right before the word for the talk ("園長面接").

    ``surely`` only where words lead to people: a name alone may be the job that a test is for.
    """
    known = vocabulary()
    if not known.words("people.suffixes"):
        return None
    for inner in _BRACKETS.findall(text):
        if not surely and (both := _together(known, inner)) is not None:
            return both
        who = _listed(inner)
        if who is not None and not (surely and fold(who) in known.phrases("track.role").all):
            return who
    outside = _BRACKETS.sub("", text)
    together = None if surely else _together(known, outside)
    if together is not None:
        return together
    topic = None if surely else _BEHIND_TOPIC.search(outside)
    if topic is not None and (who := _listed(topic.group(1))) is not None:
        return who
    pieces = [] if surely else [*_listed_behind(known, outside), *_counted(outside), *_alone(outside)]
    pieces.extend(found.group(1) for found in _particle_pattern(known).finditer(text))
    if not surely:
        pieces.extend(found.group(1) for found in _doer_patterns(known, outside))
    who = next(filter(None, map(_somebody, pieces)), None)
    by_phone = who is None and known.phrases("process.by_phone").within(fold(text))
    return sender_unspaced(text) if by_phone else who


def sender_unspaced(text: str) -> str | None:
    """Who sends something: "人事よりお送りする質問票", "채용팀에서 보내드리는 설문지"."""
    found = (_somebody(match.group(1)) for match in _sender_pattern(vocabulary()).finditer(text))
    return next(filter(None, found), None)


def _together(known: Vocabulary, text: str) -> str | None:
    """The people who hold one talk together: "人事と現場責任者による面接", "팀장과 팀원이 함께하는 면접", "사무처장,
    팀장, 위원 1명과 면접".
    """
    row = _row_pattern(known).search(text)
    if row is not None and all(map(_somebody, _LIST_MARKS.split(row.group(1)))):
        return row.group(1).strip()
    found = _together_pattern(known).search(text)
    if found is None:
        return None
    first = _somebody(found.group(1))
    rest = _somebody(found.group(2))
    return text[found.end(1) - len(first) : found.end(2)].strip() if first and rest else None


def _counted(text: str) -> list[str]:
    """Several people before the talk that they hold: "면접위원 5명의 다대일 면접"."""
    return [found.group(1) for found in _COUNTED.finditer(text)]


def _alone(text: str) -> list[str]:
    """The last words of a text behind a full stop, which may say no more than who it is with: "2차 면접. 공장장"."""
    _, stop, last = text.rpartition(". ")
    return [last.strip()] if stop and len(last.strip()) <= _LONGEST_ALONE else []


def _listed_behind(known: Vocabulary, text: str) -> list[str]:
    """What may name people behind a step: behind a mark, or right behind the word for the talk: "最終面接 理事長"."""
    first, *others = _LIST_MARKS.split(text)
    behind = _behind_talk(known).search(first)
    return [*([behind.group(1)] if behind else []), *others]


def _listed(inner: str) -> str | None:
    """The people among what stands in brackets, from the first to the last who stand side by side."""
    start = end = None
    place = 0
    for piece in [*_LIST_MARKS.split(inner), ""]:
        at = inner.find(piece, place) if piece else len(inner)
        place = at + len(piece)
        if piece and _somebody(piece) is not None:
            start = at + piece.find(_somebody(piece) or "") if start is None else start
            end = place
        elif start is not None:
            break
    return inner[start:end].strip() if start is not None else None


def _somebody(piece: str) -> str | None:
    """The words of ``piece`` that name people by the way they end; None where it names none."""
    known = vocabulary()
    suffixes = known.words("people.suffixes")
    for lead in known.words("process.sequence"):
        piece = piece.removeprefix(lead)
    for topic in known.words("people.topics"):
        piece = piece.rpartition(topic)[2]
    count = _COUNT.search(piece)
    words = (piece[: count.start()] if count else piece).split()
    if start_of_length(piece) is not None or not words:
        return None
    before = ""
    while words and not words[0].removesuffix(_HONORIFIC).endswith(suffixes):
        before = words.pop(0)
    if words and _is_part_of_name(before):
        words.insert(0, before)
    who = " ".join(words).removesuffix(_HONORIFIC)
    if not who or any(char.isdigit() for char in who) or known.phrases("process.candidate").is_one(fold(words[-1])):
        return None
    for lead in known.words("process.sequence"):
        who = who.removeprefix(lead)
    who = who.strip()
    return (who + (count.group() if count else "")) or None


def _is_part_of_name(word: str) -> bool:
    """Whether a word may be the field of whoever is named behind it: "채용 담당자", "프로덕트 매니저"."""
    of_unit = word.endswith(vocabulary().words("people.units"))  # "데이터플랫폼실 엔지니어"
    longest = _LONGEST_UNIT if of_unit else _LONGEST_FIELD
    if not 1 < len(word) <= longest or not _HANGUL.fullmatch(word) or word.endswith(_NO_NAMES_END):
        return False
    return not vocabulary().phrases("process.sequence").within(word) and kind_of(word) in (None, StageKind.OFFER)


def _doer_patterns(known: Vocabulary, text: str) -> Iterator[re.Match[str]]:
    """Where a sentence of ``text`` begins with who does it, and where somebody stands right before a talk."""
    yield from _subject_pattern(known).finditer(text)
    for found in _adjacent_pattern(known).finditer(text):
        if kind_of(found.group(1)) is None:
            yield found


@cache
def _particle_pattern(known: Vocabulary) -> re.Pattern[str]:
    particles = known.words("people.particles")
    # "と" and "과" also mean "and" and "if"; "との" only stands behind a name.
    unsure = {word for word in particles if len(word) <= _SHORT and not word.endswith(("の", "의"))}
    short = "|".join(sorted(unsure, key=len, reverse=True))
    long = "|".join(sorted(set(particles) - unsure, key=len, reverse=True))
    word = _WORD.replace("・", "")  # "部長・師長による面接"
    return re.compile(
        rf"((?:{word}{{1,12}}\s){{0,3}}?{word}{{1,16}}?)\s?"
        rf"(?:(?:{short or '(?!)'})(?=\W|\d|[^\W\d]{{0,8}}(?:面|話|会))|"
        rf"(?:{long or '(?!)'})(?!相性|連携|マッチ|フィット|関|接点|\s?핏))"
    )


@cache
def _subject_pattern(known: Vocabulary) -> re.Pattern[str]:
    particles = "|".join(sorted(known.words("people.subject"), key=len, reverse=True))
    return re.compile(
        rf"(?:^|[.。、,，！!]\s*|[^\w\s]\s|[면은는]\s)"
        rf"((?:{_WORD}{{1,12}}\s){{0,2}}{_WORD}{{1,16}}?)(?:{particles or '(?!)'})"
        rf"(?=[^가-힣])"
    )


@cache
def _adjacent_pattern(known: Vocabulary) -> re.Pattern[str]:
    suffixes = "|".join(sorted(known.words("people.suffixes"), key=len, reverse=True))
    talks = "|".join(word for word in known.words("people.talks_of"))
    return re.compile(rf"({_WORD}{{0,10}}?(?:{suffixes}))\s?(?:{_WORD}{{2,3}}\s)?(?:{talks or '(?!)'})")


@cache
def _together_pattern(known: Vocabulary) -> re.Pattern[str]:
    """Two who stand side by side before the word that makes them hold a talk, or before the talk itself."""
    long = [word for word in known.words("people.particles") if len(word) > _SHORT]
    behind = "|".join(map(re.escape, [*long, *known.words("people.subject"), *known.words("people.talks_of")]))
    word = _WORD.replace("・", "")
    one = rf"(?:{word}{{1,10}}\s){{0,2}}?{word}{{1,14}}?"
    return re.compile(
        rf"({one})\s?(?:と(?!なる|して|いう)|・|および|及び|[과와](?=\s)|및(?=\s))\s?({one})\s?"
        rf"(?:との|과의|와의|{behind or '(?!)'})"
    )


@cache
def _row_pattern(known: Vocabulary) -> re.Pattern[str]:
    """Several who stand between commas before the word that leads from them to the talk."""
    particles = "|".join(sorted(known.words("people.particles"), key=len, reverse=True))
    one = rf"{_WORD}{{1,14}}(?:\s{_WORD}{{1,6}}?)?"
    return re.compile(
        rf"((?:{one}[,、，]\s?){{1,4}}{one}?)(?:{particles or '(?!)'})(?=\W|$|[^\W\d]{{0,8}}(?:面|話|会))"
    )


@cache
def _behind_talk(known: Vocabulary) -> re.Pattern[str]:
    talks = "|".join(map(re.escape, known.words("people.talks_of")))
    return re.compile(rf"(?:{talks or '(?!)'})[\s】\]]+(\S{{1,16}}(?:\s\S{{1,10}})?)$")


@cache
def _sender_pattern(known: Vocabulary) -> re.Pattern[str]:
    senders = "|".join(map(re.escape, known.words("people.senders")))
    return re.compile(rf"({_WORD}{{1,16}}?)(?:{senders or '(?!)'})")
