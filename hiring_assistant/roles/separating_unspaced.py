"""One sentence that tells several steps, in scripts that set no spaces or hang particles to their words."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from itertools import pairwise

from hiring_assistant.domain.role import StageKind
from hiring_assistant.roles.interviewer import interviewer_in
from hiring_assistant.roles.separating import TALKS, is_row
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.stages import Step
from hiring_assistant.roles.vocabulary import Vocabulary, is_unspaced, vocabulary

_FEWEST = 2
_FEWEST_IN_A_ROW = 3
_MOST_BEFORE = 16  # characters before the first count: "面接は、", "면접은 총 두 번이며 "
_COMMA = re.compile(r"[、，,]\s*")
_BRACKETS = re.compile(r"[（(][^（）()]{0,80}[）)]")
_HOW_MANY = re.compile(r"(?:[2-5２-５二三四両]|두|세|네)\s?(?:回|度|번|차례|회)")
COUNTED_UNSPACED = re.compile(r"第?[1-9１-９一二三四五六]\s?(?:단계|차|次|段階|ステップ)")
"""How an entry begins that counts the steps: "1단계 서류심사", "一次選考"."""


def counted_talks(text: str) -> bool:
    """Whether a sentence says how many talks there are: "面接は2回です", "면접은 두 번 진행됩니다"."""
    return kind_of(text) in TALKS and _HOW_MANY.search(text) is not None


def by_ordinals(text: str, like: StageKind | None) -> list[Step]:
    """The steps of a sentence that counts them: "1回目は店長、2回目は社長が担当します"; none where it counts fewer than
    two. ``like`` is the kind of those that name none, as the sentence before told it.
    """
    if not is_unspaced(text):
        return []
    found = list(_ordinal(vocabulary()).finditer(_hidden(text)))
    if len(found) < _FEWEST or len({one.group("count") for one in found}) < len(found):
        return []
    before = text[: found[0].start("count")]
    if len(before) > _MOST_BEFORE or (kind_of(before) is not None and not counted_talks(text)) or is_row(text):
        return []
    ends = [*(one.start("count") for one in found[1:]), len(text)]
    pieces = [text[one.start("count") : end].rstrip(" 、,，") for one, end in zip(found, ends, strict=True)]
    first = kind_of(pieces[0])
    like = like or (first if first in TALKS else None)
    if like is None and not all(map(kind_of, pieces)):
        return []
    steps: list[Step] = []
    for piece in pieces:  # "1次：書類審査、2次：模擬授業および面接"
        steps.extend(joined_unspaced(piece, ()) or [Step(piece, 0, like=like)])
    return steps


def joined_unspaced(text: str, told: Collection[StageKind]) -> list[Step]:
    """The steps of a sentence that goes on from one to the next: "筆記試験のあと、店長と面接します", or that sets them
    in a row: "書類選考、面接を経て内定"; else none. A step of a kind that was ``told`` before is only pointed back to:
    "課題の提出後、…".
    """
    known = vocabulary()
    if not is_unspaced(text) or is_row(text):
        return []
    groups: list[str] = []
    begun = ""
    joints = 0
    pieces = _pieces(text)
    if len(pieces) == _FEWEST and text == text.rstrip("。.") and all(kind_of(piece) is not None for piece, _ in pieces):
        joints = 1  # "書類選考、面接2回": names alone
    befores = known.words("process.befores")
    for piece, joint in pieces:
        begun += piece
        kind = kind_of(begun)
        later = befores and begun.rstrip(" 、,，").endswith(befores)  # "面接に先立ち、…"
        back = not groups and kind in told and (joint or kind not in TALKS)
        if kind is None or later or back:
            continue
        groups.append(begun)
        joints += joint
        begun = ""
    if begun and groups:
        groups[-1] += begun
    if len(groups) < _FEWEST or not (joints or len(groups) >= _FEWEST_IN_A_ROW or _stand_apart(groups)):
        return []
    if len(groups) == _FEWEST and not _is_next(groups):
        return []
    return [Step(group.strip(" 、,，"), 0) for group in groups]


def _is_next(groups: Sequence[str]) -> bool:
    """Whether two steps are of different kinds, or two talks."""
    kinds = [kind_of(group) for group in groups]
    return all(one is not other or one in TALKS for one, other in pairwise(kinds))


def _stand_apart(groups: Sequence[str]) -> bool:
    """Whether two that only a comma or "and" joins are steps of their own: a test and a talk, or two talks, each with
    somebody; no talk about the test.
    """
    kinds = [kind_of(group) for group in groups]
    if all(kind in TALKS for kind in kinds) and StageKind.SCREENING not in kinds:
        return all(interviewer_in(group, StageKind.INTERVIEW) is not None for group in groups)
    return kinds[0] is not kinds[1] and not vocabulary().phrases("process.reviewing").within("".join(groups))


def _pieces(text: str) -> list[tuple[str, bool]]:
    """The pieces of a sentence outside of brackets, each with whether it ends in a word that leads to the next step."""
    hidden = _hidden(text)
    cuts = {found.end(): True for found in _joint(vocabulary()).finditer(hidden)}
    for pattern in (_COMMA, _and(vocabulary())):
        for found in pattern.finditer(hidden):
            cuts.setdefault(found.end(), False)
    places = [0, *sorted(at for at in cuts if 0 < at < len(text)), len(text)]
    return [(text[start:end], cuts.get(end, False)) for start, end in pairwise(places)]


def _hidden(text: str) -> str:
    """``text`` with nothing to be found in its brackets, as long as before."""
    return _BRACKETS.sub(lambda found: "\0" * len(found.group()), text)


@cache
def _and(known: Vocabulary) -> re.Pattern[str]:
    """What stands between two steps: "筆記試験と面接", "서류전형과 면접"."""
    kinds = ("exercise", "interview", "screening", "panel")
    steps = {word for kind in kinds for word in known.words(f"stages.{kind}") if is_unspaced(word)}
    words = "|".join(map(re.escape, sorted(steps, key=len, reverse=True)))
    return re.compile(rf"(?:{words or '(?!)'})\0*(?:と|および|及び|並びに|[과와]\s|\s및\s)")


@cache
def _ordinal(known: Vocabulary) -> re.Pattern[str]:
    """A count at the beginning of a clause that is the topic of it, or stands there with a name alone."""
    words = "|".join(map(re.escape, sorted(known.words("process.ordinals"), key=len, reverse=True)))
    return re.compile(
        rf"(?:^|(?<=[、,，。と])|(?<=[,，과와및]\s)|(?<=\s)(?=\S{{1,10}}?\s?[:：]))(?P<count>{words or '(?!)'})"
        rf"(?=[^、,，。.]{{0,10}}?(?:は|では|には|として|[:：]|[은는이가에]\s|에서|으로)|[^、,，。.]{{0,12}}(?:[、,，]|$))"
    )


@cache
def _joint(known: Vocabulary) -> re.Pattern[str]:
    words = sorted(known.words("process.joints_unspaced"), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, words)) or '(?!)'})[、，,]?\s*")
