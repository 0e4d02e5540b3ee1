"""Entries that are counted within one line or paragraph: "1) Call. 2) Task. 3) Offer", "STEP1 … STEP2 …", "① … ② …"."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from hiring_assistant.roles.vocabulary import Vocabulary, vocabulary

_KEYCAP = "\ufe0f?\u20e3"  # behind a digit: 1️⃣
_FEWEST = 3
_FEWEST_CIRCLED = 2
_BETWEEN = " ,;\n■◆●▼▽↓"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫"
_QUICK = re.compile(rf"[3３{_CIRCLED[1]}]")  # nothing is counted to three, or to two in circles, without it


def counted_pieces(text: str) -> list[str]:
    """The entries of a plain text that counts them from 1 on, each with its number, what stands before the first as a
    piece of its own; none where fewer than three are counted.
    """
    if _QUICK.search(text) is None:
        return []
    counts = [(found, number) for found in _count(vocabulary()).finditer(text) if (number := _number(found))]
    row: list[re.Match[str]] = []
    for found, number in counts:
        if number == len(row) + 1:
            row.append(found)
    circled = bool(row) and row[0].group("circled") is not None
    if len(row) < (_FEWEST_CIRCLED if circled else _FEWEST):
        return []
    ends = [*(after.start() for _, after in pairwise(row)), len(text)]
    pieces = [
        (text[found.start() : found.end()], text[found.end() : end].strip(_BETWEEN))
        for found, end in zip(row, ends, strict=True)
    ]
    if not all(said for _, said in pieces):
        return []
    before = text[: row[0].start()].strip(_BETWEEN)
    # "1." would end a sentence.
    counts_said = ((re.sub(_KEYCAP, "", count), said) for count, said in pieces)
    entries = (f"{count.rstrip(' .–—-')}{_closed(count)} {said}" for count, said in counts_said)
    return [*([before] if before else []), *entries]


def _closed(count: str) -> str:
    return "" if count.rstrip()[-1:] in (")", "：", ":") or count.strip() in _CIRCLED else ")"


def _number(found: re.Match[str]) -> int:
    circled = found.group("circled")
    if circled:
        return _CIRCLED.index(circled) + 1
    return int(found.group("bare") or found.group("named") or found.group("keyed"))


@cache
def _count(known: Vocabulary) -> re.Pattern[str]:
    nouns = "|".join(re.escape(word) for word in known.words("process.step_nouns") if "*" not in word)
    stems = "|".join(re.escape(word[:-1]) for word in known.words("process.step_nouns") if word.endswith("*"))
    names = "|".join(filter(None, (nouns, stems))) or "(?!)"
    return re.compile(
        rf"(?<!\S)[(（]?(?P<bare>\d{{1,2}})[.)）](?:\s+(?=\S)|(?=[\u3040-\u9fff\uac00-\ud7af]))"
        rf"|(?<![^\s■◆●▼【])(?:{names})\s?(?P<named>\d{{1,2}})(?!\d)\s*[.:：)–—-]?\s*(?=\S)"
        rf"|(?P<circled>[{_CIRCLED}])\s*|(?<!\S)(?P<keyed>\d){_KEYCAP}\s*(?=\S)",
        re.IGNORECASE,
    )
