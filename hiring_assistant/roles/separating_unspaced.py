"""One sentence that tells several steps, in scripts that set no spaces or hang particles to their words."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from itertools import pairwise

from hiring_assistant.domain.role import StageKind
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


def counted_talks(text: str) -> bool:
    """Whether a sentence says how many talks there are: "面接は2回です", "면접은 두 번 진행됩니다"."""
    return kind_of(text) in TALKS and _HOW_MANY.search(text) is not None


def by_ordinals(text: str, like: StageKind | None) -> list[Step]:
    """The steps of a sentence that counts them: "1回目は店長、2回目は社長が担当します"; none where it counts fewer than
    two. ``like`` is the kind of those that name none, as the sentence before told it.
    """
    if not is_unspaced(text):
        return []
    found = list(_ordinal(vocabulary()).finditer(_BRACKETS.sub(lambda hidden: "\0" * len(hidden.group()), text)))
    if len(found) < _FEWEST or len({one.group() for one in found}) < len(found):
        return []
    before = text[: found[0].start()]
    if len(before) > _MOST_BEFORE or (kind_of(before) is not None and not counted_talks(text)) or is_row(text):
        return []
    ends = [*(one.start() for one in found[1:]), len(text)]
    pieces = [text[one.start() : end].rstrip(" 、,，") for one, end in zip(found, ends, strict=True)]
    if like is None and not all(map(kind_of, pieces)):
        return []
    return [Step(piece, 0, like=like) for piece in pieces]


def joined_unspaced(text: str, told: Collection[StageKind]) -> list[Step]:
    """The steps of a sentence that goes on from one to the next: "筆記試験のあと、店長と面接します", or that sets them
    in a row: "書類選考、面接を経て内定"; else none. A step of a kind that was ``told`` before is only pointed back to:
    "課題の提出後、…".
    """
    if not is_unspaced(text):
        return []
    groups: list[str] = []
    begun = ""
    joints = 0
    pieces = _pieces(text)
    if len(pieces) == _FEWEST and text == text.rstrip("。.") and all(kind_of(piece) is not None for piece, _ in pieces):
        joints = 1  # "書類選考、面接2回": names alone
    for piece, joint in pieces:
        begun += piece
        kind = kind_of(begun)
        if kind is None or (joint and not groups and kind in told):
            continue
        groups.append(begun)
        joints += joint
        begun = ""
    if begun and groups:
        groups[-1] += begun
    enough = len(groups) >= _FEWEST and (joints >= 1 or len(groups) >= _FEWEST_IN_A_ROW)
    if not enough or (len(groups) == _FEWEST and not _is_next(groups)):
        return []
    return [Step(group.strip(" 、,，"), 0) for group in groups]


def _is_next(groups: Sequence[str]) -> bool:
    """Whether two steps are of different kinds, or two talks."""
    kinds = [kind_of(group) for group in groups]
    return all(one is not other or one in TALKS for one, other in pairwise(kinds))


def _pieces(text: str) -> list[tuple[str, bool]]:
    """The pieces of a sentence outside of brackets, each with whether it ends in a word that leads to the next step."""
    joint = _joint(vocabulary())
    hidden = _BRACKETS.sub(lambda found: "\0" * len(found.group()), text)
    cuts = {found.end(): True for found in joint.finditer(hidden)}
    for found in _COMMA.finditer(hidden):
        cuts.setdefault(found.end(), False)
    places = [0, *sorted(at for at in cuts if 0 < at < len(text)), len(text)]
    return [(text[start:end], cuts.get(end, False)) for start, end in pairwise(places)]


@cache
def _ordinal(known: Vocabulary) -> re.Pattern[str]:
    words = sorted(known.words("process.ordinals"), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, words)) or r"(?!)")


@cache
def _joint(known: Vocabulary) -> re.Pattern[str]:
    words = sorted(known.words("process.joints_unspaced"), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, words)) or '(?!)'})[、，,]?\s*")
