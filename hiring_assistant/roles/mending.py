"""Puts lines right that people see as structure and Markdown does not. No line is added or taken away."""

from __future__ import annotations

import html
import re
import unicodedata
from itertools import pairwise

from hiring_assistant.domain.role import PageWarning
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.html_lines import with_html_lines
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.vocabulary import is_unspaced, vocabulary

_TIGHT_HEADING = re.compile(r"^( {0,3})(#{1,6})([^#\s!].*)$")
_LONGEST_TIGHT_HEADING = 80  # characters
_CONFLICT_START = re.compile(r"^<{7}(\s|$)")
_CONFLICT_MIDDLE = re.compile(r"^(={7}|\|{7}.*)\s*$")
_CONFLICT_END = re.compile(r"^>{7}(\s|$)")
_PSEUDO_BULLET = re.compile(
    r"^(\s*)(?:[•●▪◦‣⁃·・ㆍ○〇◯►▶➢➤✓✔✅☑→\ue000-\uf8ff](?:\ufe0f)?\s*|[–—]\s+|o\t\s*|-(?=[A-ZÀ-Þ][a-zß-öø-ÿ]))(?=\S)"
)
_COUNTED_BY_SIGN = re.compile(r"^(\s{0,3})(?=(?:[0-9]\ufe0f?\u20e3|🔟|[①-⑳])\s*\S)(?!.*\s(?:[0-9]\ufe0f?\u20e3|[①-⑳]))")
# What word processors draw bullets with, the letter "o" and their symbol fonts among them.
_BULLETS_OF_WRITERS = frozenset("o•●▪◦‣⁃·○") | frozenset(map(chr, range(0xF000, 0xF100)))
_ONLY_BULLET = re.compile(r"^\s{0,3}[•●▪◦‣⁃·○\uf000-\uf0ff]\s*$")
_LONGEST_BULLET = 8  # characters
_RING = re.compile(r"^\s{0,3}o\s+(?=[A-ZÀ-Þ\d])")
_FEWEST_RINGS = 3
_SIGN = r"[\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]"
_SIGN_FIRST = re.compile(rf"^\s{{0,3}}{_SIGN}[\ufe0f\u200d{_SIGN[1:-1]}]*\s+\S")
_SIGNED_BOLD = re.compile(rf"^\s{{0,3}}{_SIGN}[\ufe0f\u200d{_SIGN[1:-1]}]*\s+\*\*[^*]{{1,80}}\*\*\s*:?\s*$")
_LETTERED = re.compile(r"^(?:\((?=[a-z]\)))?([a-z])[.)]\s+(?=\S)")
_FIRST_OF_LETTERED = frozenset(("a.", "a)", "(a", "I ", "I.", "I)", "I-", "I–", "I—", "I\t"))
_ROMAN_NUMBERS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_ROMAN = re.compile(rf"^({'|'.join(_ROMAN_NUMBERS)})(?:[.)]|\s*[–—-])\s+(?=\S)")
_FEWEST_SIGNS = 2
_WIKI_HEADING = re.compile(r"^(={1,5})\s+(\S.{0,100}?)(?:\s+={1,5})?\s*$")
_TILDES = re.compile(r"^~{4,}\s*$")
_SIGNS_OF_HEADING = tuple("▶►➤➢▪■◆★●◈▣◇□◎")
_FIRST_OF_OTHER_MARKUP = frozenset({"=", "~", ":", "→", *_SIGNS_OF_HEADING})
_BLANKS = frozenset(" \t")
_ENTITY_BULLET = re.compile(r"^\s{0,3}(&(?:#\d{2,6}|#x[0-9a-fA-F]{2,5}|[a-z]{2,8});)\s*(?=\S)")
_SIGNS_OF_LISTS = frozenset({"So", "Sm", "Po", "Pd"})  # categories of Unicode: ticks, arrows, bullets, dashes
_WRAPPED_BOLD = re.compile(r"^\s*(_|\*)\s*(\*\*|__)(?!\s)([^*_]{2,120}?)\2\s*\1\s*$")  # "_ **Your tasks:**_"
_SURELY_RIGHT = ("- ", "* ", "+ ", "# ", "## ", "### ", "#### ")
_LONGEST_SIGNED = 60  # characters
_TWO_LINES = 2
_FEW_LINES = 4
_FURTHEST_TAG = 12  # characters
_ESCAPED_BULLET = re.compile(r"(?:\\[-*+•]|\*\*\\?[-•]\*\*)\s+(?=\S)")  # "\- Bake", "**\-** Bake"
_FAR_IN = ("    ", "\t")
_FAR_ENTRY = re.compile(r"\n(?: {4}|\t)[ \t]*(?:[-*+•]|\d{1,2}[.)])[ \t]")
_ENTRY = re.compile(r"(?:[-*+•]|\d{1,2}[.)])\s+\S")
_COUNTED_NAME = re.compile(r"^\s{0,3}[0-9０-９]{1,2}[.．、)）]?[\s\u3000]+(\S[^|。]{0,40})$")
_IN_BRACKETS = re.compile(r"\s*[(（][^()（）]*[)）]\s*$")
_LONGEST_NAME = 16  # characters
_ANGLED = re.compile(r"^\s{0,3}[<＜〈《≪]\s*([^<>＜＞〈〉《》≪≫/=\"]{1,24}?)\s*[>＞〉》≫]\s*$")
_WIDE_COUNT = re.compile(r"^(\s*)(?:（\s*|\[(?=\d{1,2}\]\s))([0-9０-９]{1,2})\s*[）\]]\s*(?=\S)")
_LIST_TAG = re.compile(r"^\s*</?[uo]l(?:\s[^<>]*)?>\s*$", re.IGNORECASE)
_ITEM_TAG = re.compile(
    r"^\s*(?:<[uo]l(?:\s[^<>]*)?>\s*)?<li(?:\s[^<>]*)?>(.*?)(?:</li>)?\s*(?:</[uo]l>)?\s*$", re.IGNORECASE
)
_LONE_CELL = re.compile(
    r"^\s*(?:<tr[^<>]*>\s*)?<(?:t[hd]|dt)(?:\s[^<>]*)?>\s*(?:<(?:b|strong)>)?\s*([^<>]{2,60}?)\s*"
    r"(?:</(?:b|strong)>)?\s*</(?:t[hd]|dt)>\s*$",
    re.IGNORECASE,
)
_TIGHT_BULLET = re.compile(r"(?:\*[^\W_][^*]*|[-+][^\W\d_]{2}.*)$")
_FEWEST_TIGHT = 3
_BULLETS = frozenset("*-+")
_BLANK_OR_BULLET = frozenset(("", " ", "\t", "*", "-", "+"))
_HEADING_TAG = re.compile(r"^\s*<h([1-6])(?:\s[^<>]*)?>(.*?)</h[1-6]>\s*$", re.IGNORECASE)


def mend(lines: list[str]) -> tuple[list[str], list[PageWarning], list[tuple[int, str]]]:
    """The lines with comments blanked, headings without a space and lost bullets mended, and merge conflict marks
    taken out; with the warnings, and (line from 1, text) of what was taken out.
    """
    lines = _without_comments(lines)
    begin = {line[:1] for line in lines}
    if not begin.isdisjoint(_FIRST_OF_OTHER_MARKUP):
        lines = _with_bullets_over_arrows(_with_other_markup(lines))
    if "<" in begin or not begin.isdisjoint(_BLANKS):
        lines = with_html_lines(_with_headings_in_cells(lines))
    if "&" in begin:
        lines = _with_entity_bullets(lines)
    if "\\" in begin:
        lines = _with_escaped_bullets(lines)
    if not begin.isdisjoint(_BLANKS):
        lines = _with_entries_below_leads(_with_lists_at_margin(lines))
    if not begin.isdisjoint(_BULLETS_OF_WRITERS):
        lines = _with_bullets_of_writers(lines)
    if "*" in begin or "-" in begin or "+" in begin:
        lines = _with_tight_bullets(_with_bold_closed(lines))
    lines = _with_bullets_for_signs(_with_lettered_lists(lines))
    warnings: list[PageWarning] = []
    removed: list[tuple[int, str]] = []
    fence = ""
    in_conflict = False
    for place, line in enumerate(lines):
        if not line or (line[0].isalpha() and line[0] not in "oㆍ" and "<" not in line):
            continue  # most lines: nothing to mend begins with a letter
        if line.startswith(_SURELY_RIGHT):
            continue
        mark = line.lstrip()[:3]
        if mark in ("```", "~~~"):
            fence = "" if fence == mark else fence or mark
            continue
        if fence:
            continue
        if _CONFLICT_START.match(line):
            message = "An unresolved merge conflict stands here. Both versions were read."
            warnings.append(PageWarning(place + 1, "merge-conflict", message))
            in_conflict = True
        elif not (in_conflict and (_CONFLICT_MIDDLE.match(line) or _CONFLICT_END.match(line))):
            lines[place] = _mended(line)
            continue
        in_conflict = in_conflict and not _CONFLICT_END.match(line)
        removed.append((place + 1, line))
        lines[place] = ""
    return lines, warnings, removed


def _with_lists_at_margin(lines: list[str]) -> list[str]:
    """Lists that stand so far in, all of them, that Markdown takes them for code, moved to the margin."""
    if _FAR_ENTRY.search("\n".join(lines)) is None:
        return lines
    told = False  # whether a list is open, to which what stands far in belongs
    moved = 0
    before = ""
    for place, line in enumerate(lines):
        bare = line.lstrip() if line[:1] in _BLANKS else line
        depth = len(line) - len(bare)
        if not bare:
            before = line
            continue
        if moved and depth >= moved:
            lines[place] = line[moved:]
        elif line.startswith(_FAR_IN) and not told and _ENTRY.match(bare) and _may_stand_over_list(before):
            moved = depth
            lines[place] = bare
        else:
            moved = 0
            told = _ENTRY.match(bare) is not None or (told and not (line.startswith("#") or (not before and not depth)))
        before = line
    return lines


def _with_entries_below_leads(lines: list[str]) -> list[str]:
    """Entries a single blank further in than the one above them, which leads to them with a colon, far enough in for
    Markdown to put them below it.
    """
    leads = False
    for place, line in enumerate(lines):
        entry = line[:1] in _BULLETS and line[1:2] == " "
        if leads and line[:1] == " " and line[1:2] in _BULLETS and line[2:3] == " ":
            lines[place] = f" {line}"
        else:
            leads = entry and line.rstrip().endswith((":", "："))
    return lines


def _with_other_markup(lines: list[str]) -> list[str]:
    """Headings and entries as wikis and other markup languages write them: "== Tasks ==", a line of "~", ": entry"."""
    for place, line in enumerate(lines):
        mark = line[:1]
        if mark == "=" and (wiki := _WIKI_HEADING.match(line)) is not None:
            lines[place] = f"{'#' * len(wiki.group(1))} {wiki.group(2)}"
        elif mark == "~" and place and _TILDES.match(line) and _is_underlined(lines, place):
            lines[place] = "-" * len(line)
        elif mark == ":" and line[1:2] == " " and place and lines[place - 1].strip():
            lines[place] = f"- {line[2:]}"
        elif mark in _SIGNS_OF_HEADING and place + 1 < len(lines) and _leads_to_list(line, lines[place + 1 :]):
            lines[place] = f"###### {line[1:].strip()}"
    return lines


def _with_headings_in_cells(lines: list[str]) -> list[str]:
    """Cells of HTML that hold a usual heading, the list beside it in the next, as headings."""
    for place, line in enumerate(lines):
        cell = _LONE_CELL.match(line) if "</" in line and "<" in line[:_FURTHEST_TAG] else None
        if cell is None or not any("<li" in below.lower() for below in lines[place + 1 : place + 1 + _FEW_LINES]):
            continue
        match = vocabulary().headings.find(cell.group(1).rstrip(": "), to_the_letter=True)
        if match is not None and match.exact:
            lines[place] = f"###### {cell.group(1)}"
    return lines


def _with_escaped_bullets(lines: list[str]) -> list[str]:
    """Lists whose bullets an editor has escaped with a backslash; one alone may be a note with a star."""
    found = {place: mark for place, line in enumerate(lines) if (mark := _ESCAPED_BULLET.match(line)) is not None}
    if len(found) >= _FEWEST_SIGNS:
        for place, mark in found.items():
            lines[place] = f"- {lines[place][mark.end() :]}"
    return lines


def _is_underlined(lines: list[str], place: int) -> bool:
    """Whether a line of "~" is as long as the one line of text over it, so that it opens no block of code."""
    apart = place == 1 or not lines[place - 2].strip()
    return apart and 0 < len(lines[place - 1]) <= len(lines[place].rstrip()) <= 2 * len(lines[place - 1])


def _leads_to_list(line: str, below: list[str]) -> bool:
    """Whether words behind a sign are a usual heading over a list with other marks: "▶ Tasks" over "- Bake"."""
    name = line[1:].strip(" :")
    following = next((other for other in below[:_TWO_LINES] if other.strip()), "")
    if not name or len(name) > _LONGEST_SIGNED or following[:1] == line[:1] or _ENTRY.match(following) is None:
        return False
    match = vocabulary().headings.find(name, to_the_letter=True)
    return match is not None and match.exact and (match.kind is not HeadingKind.PROCESS or kind_of(name) is None)


def _with_bullets_over_arrows(lines: list[str]) -> list[str]:
    """A row of steps that goes on line by line, "Apply", "→ Call", "→ Offer", with a bullet before the first too."""
    for place, (line, below) in enumerate(pairwise(lines)):
        first = below.startswith("→") and line[:1].isalnum() and not line.rstrip().endswith((":", "：", "."))
        if first and not _ENTRY.match(line):
            lines[place] = f"- {line}"
    return lines


def _with_lettered_lists(lines: list[str]) -> list[str]:
    """Lists that count "a.", "b.", "c." or "I -", "II -" from the margin, which Markdown takes for running text, with
    bullets.
    """
    if _FIRST_OF_LETTERED.isdisjoint(line[:2] for line in lines):
        return lines
    expected = ""
    begun = -1
    for place, line in enumerate(lines):
        counts = line[1:2] in (".", ")") or line[:1] in ("(", "I", "V", "X")  # a quick look; most lines do not
        entry = (_LETTERED.match(line) or _ROMAN.match(line)) if counts else None
        if entry is None:
            if line.strip() and not line.startswith(" "):
                expected = ""
            continue
        count = entry.group(1)
        begins = count in ("a", "I") and (place == 0 or _may_stand_over_list(lines[place - 1]))
        if begins:
            begun, expected = place, _count_after(count)
        elif expected and count == expected:
            if count in ("b", "II"):
                lines[begun] = _bulleted(lines[begun])
            lines[place] = _bulleted(line)
            expected = _count_after(count)
        else:
            expected = ""
    return lines


def _may_stand_over_list(line: str) -> bool:
    """Whether a list may begin below a line: it is empty, a heading, in capitals, or ends in a colon."""
    return not line.strip() or line.startswith("#") or line.isupper() or line.rstrip().endswith(":")


def _count_after(count: str) -> str:
    if not count.isupper():
        return chr(ord(count) + 1)
    at = _ROMAN_NUMBERS.index(count) + 1
    return _ROMAN_NUMBERS[at] if at < len(_ROMAN_NUMBERS) else ""


def _bulleted(line: str) -> str:
    """The line with a bullet in the place of its letter; "(b)" and a Roman number stay, as words of the page."""
    entry = None if line.startswith("(") else _LETTERED.match(line)
    return f"- {line[entry.end() :]}" if entry is not None else f"- {line}"


def _with_bullets_of_writers(lines: list[str]) -> list[str]:
    """Lists as they are copied from a word processor or a PDF: a bullet on a line of its own above each entry, or the
    letter "o" that stands for a ring.
    """
    rings = [place for place, line in enumerate(lines) if _RING.match(line)]
    if len(rings) >= _FEWEST_RINGS:
        for place in rings:
            lines[place] = f"- {lines[place].lstrip()[1:].lstrip()}"
    for place, (line, following) in enumerate(pairwise(lines)):
        if len(line) < _LONGEST_BULLET and _ONLY_BULLET.match(line) and following.strip():
            lines[place], lines[place + 1] = "", f"- {following.lstrip()}"
    return lines


def _with_tight_bullets(lines: list[str]) -> list[str]:
    """Lists without a blank behind their bullets, "*Ties knots", which is nothing in Markdown; a line or two may be
    notes.
    """
    tight = [
        place
        for place, line in enumerate(lines)
        if line[:1] in _BULLETS and line[1:2] not in _BLANK_OR_BULLET and _TIGHT_BULLET.match(line)
    ]
    if len(tight) >= _FEWEST_TIGHT:
        for place in tight:
            lines[place] = f"{lines[place][0]} {lines[place][1:]}"
    return lines


def _with_bold_closed(lines: list[str]) -> list[str]:
    """Bold marks that some websites close one paragraph too late ("**Your tasks:", and below it "** - Bake"), closed
    where they should be.
    """
    if not any(line.startswith("**") and line.count("**") % 2 for line in lines if line[:1] == "*"):
        return lines
    told = [place for place, line in enumerate(lines) if line.strip()]
    for place, following in pairwise(told):
        line, below = lines[place], lines[following]
        if line.startswith("**") and below.strip() == "**" and line.count("**") == 1:
            leads = line.rstrip().endswith(":") and vocabulary().headings.find(line.strip("*: ")) is None
            if leads:
                continue  # "**Looking after projects, such as:"
            lines[place], lines[following] = f"{line.rstrip()}**", ""
            continue
        apart = following > place + 1
        if not (apart and line.startswith("**") and below.startswith("**") and line.count("**") % 2):
            continue
        if below.count("**") % 2 or below.startswith("****"):
            lines[place] = f"{line.rstrip()}**"
            lines[following] = below[2:].lstrip()
    return lines


def _with_bullets_for_signs(lines: list[str]) -> list[str]:
    """Lists whose entries begin with a picture each ("📞 A call"), with bullets before these. A line that is all bold
    and stands apart over others that are not is a heading ("🎯 **Your tasks**").
    """
    signed = [not line.isascii() and _SIGN_FIRST.match(line) is not None for line in lines]
    if sum(signed) < _FEWEST_SIGNS:
        return lines
    signs = {line.lstrip()[0] for line, begins in zip(lines, signed, strict=True) if begins}
    signed = [begins or (line.lstrip()[:1] in signs) for line, begins in zip(lines, signed, strict=True)]  # "📞A call"
    told = [place for place, line in enumerate(lines) if line.strip()]
    for before, place, after in zip([-1, *told], told, [*told[1:], -1], strict=False):
        if signed[place] and ((before >= 0 and signed[before]) or (after >= 0 and signed[after])):
            apart = (before < 0 or before < place - 1) and after > place + 1
            if apart and _SIGNED_BOLD.match(lines[place]) and not _SIGNED_BOLD.match(lines[after]):
                continue
            lines[place] = f"- {lines[place].lstrip()}"
    return lines


def _mended(line: str) -> str:
    heading = _TIGHT_HEADING.match(line)
    if heading and len(line) <= _LONGEST_TIGHT_HEADING:
        return f"{heading.group(1)}{heading.group(2)} {heading.group(3)}"
    if not line.isascii() and (counted := _COUNTED_BY_SIGN.match(line)):
        return f"{counted.group(1)}1. {line[counted.end() :]}"
    if not line.isascii() and (angled := _ANGLED.match(line)) is not None and is_unspaced(angled.group(1)):
        return f"【{angled.group(1)}】"
    if not line.isascii() and (wide := _WIDE_COUNT.match(line)) is not None:
        line = f"{wide.group(1)}({int(wide.group(2))}) {line[wide.end() :]}"  # "（１）書類選考"
    counted_heading = None if line.isascii() else _COUNTED_NAME.match(line)
    if counted_heading and _names_section(counted_heading.group(1)):
        return f"###### {line.strip()}"
    bullet = _PSEUDO_BULLET.match(line)
    if bullet and not line.isascii() and _names_section(line[bullet.end() :]):
        return f"###### {line[bullet.end() :]}"
    if bullet:
        return f"{bullet.group(1)}- {line[bullet.end() :]}"
    wrapped = _WRAPPED_BOLD.match(line) if "**" in line or "__" in line else None
    if wrapped is not None:
        return f"**{wrapped.group(3).strip()}**"
    return _without_list_tags(line) if "<" in line else line


def _with_entity_bullets(lines: list[str]) -> list[str]:
    """Lines that begin with a sign written as HTML entity, "&#10004; You bake", as entries."""
    for place, line in enumerate(lines):
        mark = _ENTITY_BULLET.match(line) if line.lstrip()[:1] == "&" else None
        sign = html.unescape(mark.group(1)) if mark is not None else ""
        if mark is not None and len(sign) == 1 and unicodedata.category(sign) in _SIGNS_OF_LISTS:
            lines[place] = f"- {line[mark.end() :]}"
    return lines


def _names_section(name: str) -> bool:
    """Whether words behind a sign or a number are a usual heading in a script that sets no spaces: "▶ 담당업무"."""
    name = _IN_BRACKETS.sub("", name).strip(" :：")
    if not name or len(name) > _LONGEST_NAME or not is_unspaced(name):
        return False
    match = vocabulary().headings.find(name, to_the_letter=True)
    if match is None or not match.exact:
        return False
    if vocabulary().phrases("process.own_steps").is_one(fold(name)):
        return False  # "・エントリー"
    return match.kind is not HeadingKind.PROCESS or kind_of(name) is None  # "1. 면접전형" is a step


def _without_list_tags(line: str) -> str:
    """A line of HTML that is a heading or an entry of a list, in Markdown."""
    item = _ITEM_TAG.match(line)
    if item:
        return f"- {item.group(1)}"
    heading = _HEADING_TAG.match(line)
    if heading:
        return f"{'#' * int(heading.group(1))} {heading.group(2)}"
    return "" if _LIST_TAG.match(line) else line


def _without_comments(lines: list[str]) -> list[str]:
    """HTML comments are no part of the page that people read; their lines stay, empty."""
    text = "\n".join(lines)
    start = text.find("<!--")
    if start < 0:
        return list(lines)
    kept = []
    done = 0
    while start >= 0:
        end = text.find("-->", start + 4)
        if end < 0:
            break
        kept.append(text[done:start])
        kept.append("\n" * text.count("\n", start, end))
        done = end + 3
        start = text.find("<!--", done)
    kept.append(text[done:])
    return "".join(kept).split("\n")
