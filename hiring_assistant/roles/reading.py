"""A role page read as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from hiring_assistant.domain.role import PageWarning, RoleReading, Section
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import PSEUDO_LEVEL, Other, Paragraph, parse_blocks
from hiring_assistant.roles.front_matter import FrontMatter, read_front_matter
from hiring_assistant.roles.front_matter_text import lists_in_front_matter, text_in_front_matter
from hiring_assistant.roles.guessing import guess_kinds
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.keeping import lost_lines
from hiring_assistant.roles.line_breaks import with_breaks_apart, with_lines_of_source
from hiring_assistant.roles.listed_steps import put_to_listed_steps
from hiring_assistant.roles.mending import mend
from hiring_assistant.roles.names import name_words, names_a_role
from hiring_assistant.roles.page_limits import readable_part
from hiring_assistant.roles.parts import Part, parts_of
from hiring_assistant.roles.plain_pages import with_outline
from hiring_assistant.roles.process import read_process
from hiring_assistant.roles.recurring_leads import with_recurring_leads
from hiring_assistant.roles.step_series import mark_steps, numbered_items_as_headings
from hiring_assistant.roles.tracks import read_tracks
from hiring_assistant.roles.unannounced import announce_by_content, with_title_above
from hiring_assistant.roles.vocabulary import reading_in_language_of, vocabulary

_MOST_TITLE_WORDS = 10
_MOST_FIELDS = 12  # lines


def read_page(text: str, *, name: str = "") -> RoleReading:
    """What a role page says.

    Any text gives a reading, and every word of the page is in it. A section with a heading and no Markdown stands for
    a heading whose content became tracks or stages: the sections in the order of their lines are the page's outline.

    Args:
        text: the page, in Markdown or plain text.
        name: the name of its file, which gives the title where the page has none.
    """
    with reading_in_language_of(text):
        return _read(text, name)


def _read(text: str, name: str) -> RoleReading:
    source = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff").split("\n")
    source, beyond, limits = readable_part(source)
    front = read_front_matter(source)
    lines = [""] * front.end + source[front.end :]
    if front.end and not any(line.strip() for line in source[front.end :]):
        told = text_in_front_matter(source[: front.end])
        if told is not None:
            lines[: front.end] = told[0]
            front = replace(front, kept=told[1])
    lists = (
        lists_in_front_matter(source[: front.end], source[front.end :])
        if front.end and not any(lines[: front.end])
        else None
    )
    if lists is not None:
        lines[: front.end] = lists[0]
        front = replace(front, kept=_without_keys(front, lists[1]))
    lines, numbers = with_breaks_apart(lines, front.end)
    for line, depth, heading in front.headings:
        lines[line - 1] = f"{'#' * depth} {_within_its_line(heading)}"
    lines, warnings, removed = mend(lines)
    lines = with_outline(lines)
    blocks = parse_blocks("\n".join(lines))
    parts = parts_of(numbered_items_as_headings(blocks), len(lines))
    parts = with_title_above(plain(front.title), parts)
    announce_by_content(parts)
    parts = with_recurring_leads(parts)
    parts = mark_steps(parts)
    put_to_listed_steps(parts)
    guess_kinds(parts)
    title = _title(front, parts, name)
    found = read_tracks(title, parts, lines, front.kept)
    process = read_process(found.process)
    sections = _with_process_parts(found.sections, found.process, process.notes, lines)
    reading = RoleReading(
        title=title,
        summary=found.summary,
        tracks=found.tracks,
        stages=process.stages,
        sections=tuple(sorted(sections, key=lambda section: section.line)),
        warnings=(*front.warnings, *warnings, *found.warnings),
        days_between_stages=process.days_between,
    )
    reading = _with_lost_lines(reading, lines)
    apart = [Section("", line, number) for number, line in removed]
    if front.kept:
        apart.append(Section("", front.kept, 1))
    if apart:
        together = sorted([*apart, *reading.sections], key=lambda section: section.line)
        reading = replace(reading, sections=tuple(together))
    if numbers is not None:
        reading = with_lines_of_source(reading, numbers)
    if beyond:
        together = sorted([*reading.sections, *beyond], key=lambda section: section.line)
        reading = replace(reading, sections=tuple(together), warnings=(*reading.warnings, *limits))
    return reading


def _within_its_line(heading: str) -> str:
    """A heading out of the front matter; a comment that it opens ends with the front matter, not further down."""
    return heading if "-->" in heading.partition("<!--")[2] else heading.replace("<!--", "&lt;!--")


def _without_keys(front: FrontMatter, taken: frozenset[str]) -> str:
    """What is kept of a front matter, without what stands under the keys that were read as lists."""
    kept: list[str] = []
    inside = False  # what goes on below a key belongs to it
    for line in front.kept.split("\n"):
        key = line.partition(":")[0].strip()
        if key in front.values or key in taken:
            inside = key in taken
        if not inside:
            kept.append(line)
    return "\n".join(kept)


_KEYS_OF_JOBS = ("position", "job_title", "jobtitle", "jobTitle", "titel", "titre", "puesto", "cargo", "vaga", "poste")
_KEYS_OF_NAMES = ("job", "role", "roles", "name", "titulo", "titolo")
_KEYS_OF_ROLES = ("role", "roles")


def _named(front: FrontMatter, keys: Sequence[str]) -> str:
    """The first value under one of the keys that names a job; "" where none does."""
    for key in keys:
        value = plain(front.values.get(key, ""))
        written = value[:1].isupper() or key in _KEYS_OF_ROLES
        if value and written and names_a_role(name_words(value)):
            return value
    return ""


def _title(front: FrontMatter, parts: Sequence[Part], name: str) -> str:
    """The title in the front matter, else the first heading; where that is only "Requirements" or the like, a short
    line above it; on a page without headings the name of the file.
    """
    title = plain(front.title)
    if title:
        return title
    headings = [part for part in parts if part.heading is not None and part.heading.text]
    real = [part for part in headings if part.level < PSEUDO_LEVEL]
    first = (real or headings)[:1]
    heading = first[0].heading if first else None
    opening = parts[0].blocks[0] if parts and parts[0].heading is None and parts[0].blocks else None
    if heading is None or not names_a_role(name_words(heading.text)):
        named = _named(front, _KEYS_OF_JOBS)
        if not named and real and isinstance(opening, Paragraph):
            named = _title_field(opening)  # "Job title: Engineering Lead", above the first heading
        if named:
            return named
    if heading is not None and vocabulary().phrases("track.title_fields").is_one(fold(heading.text)):
        told = next((block.raw for block in first[0].blocks if isinstance(block, Paragraph)), "")
        value = plain(told.partition("\n")[0])  # "# Position", and the job in the line below
        if 0 < len(value.split()) <= _MOST_TITLE_WORDS and names_a_role(name_words(value)):
            return value
    for part in first:
        known = part.match is not None and part.match.exact and not _stands_over_all(part, headings)
        known = known and not (part.kind is HeadingKind.PROCESS and part.level == 1)  # a page about hiring
        if part.heading is not None and not known and (real or part is parts[0]):
            return part.heading.text
    if named := _named(front, _KEYS_OF_NAMES):
        return named
    if isinstance(opening, Paragraph):
        line = plain(opening.raw.split("\n")[0])
        if not names_a_role(name_words(line)) and (field := _title_field(opening)):
            return field
        line = _job_below(line, opening.raw.partition("\n")[2]) or line
        if 0 < len(line.split()) <= _MOST_TITLE_WORDS and not line.endswith((".", ":", "!", "?", ",")):
            return line
    if real and real[0].heading:
        told = next((block.raw for block in real[0].blocks if isinstance(block, Paragraph)), "")
        # a usual one: the page has no other
        return _job_below(real[0].heading.text, told) or real[0].heading.text
    from_file = PurePath(name).stem.replace("-", " ").replace("_", " ").strip()
    return from_file or (headings[0].heading.text if headings and headings[0].heading else "Untitled role")


def _job_below(line: str, below: str) -> str:
    """The job in the line ``below`` one that only says that it follows: "About the job"; "" where none is named."""
    job = plain(below.partition("\n")[0])
    follows = vocabulary().phrases("cues.about_role").is_one(fold(line))
    return job if follows and 0 < len(job.split()) <= _MOST_TITLE_WORDS and names_a_role(name_words(job)) else ""


def _title_field(opening: Paragraph) -> str:
    """The job that one of the lines at the head of a page states, "Position: Tide Clerk"; "" where none does."""
    fields = vocabulary().phrases("track.title_fields")
    for line in opening.raw.split("\n")[:_MOST_FIELDS]:
        key, colon, value = plain(line).replace("：", ":").partition(":")
        if colon and fields.is_one(fold(key)) and 0 < len(value.split()) <= _MOST_TITLE_WORDS:
            return value.strip()
    return ""


def _stands_over_all(part: Part, headings: Sequence[Part]) -> bool:
    """Whether the first heading names the page though it is a usual one ("Hiring process", "Apply here"): all others
    stand below it, and it announces no list of its own.
    """
    deeper = all(other.level > part.level for other in headings if other is not part)
    return deeper and len(headings) > 1 and part.kind is not None and not part.kind.is_list


def _with_process_parts(
    sections: Sequence[Section], parts: Sequence[Part], notes: dict[int, list[str]], lines: list[str]
) -> list[Section]:
    """The sections, where the headings of the process carry what it says beside its stages."""
    beside: dict[int, str] = {}
    for part in parts:
        pieces = list(notes.get(part.start, ()))
        for block in part.blocks:
            if isinstance(block, Other):
                pieces.append("\n".join(lines[block.line - 1 : block.end]))
        beside[part.start] = "\n\n".join(pieces)
    return [
        replace(section, markdown=beside[section.line]) if section.heading and section.line in beside else section
        for section in sections
    ]


def _with_lost_lines(reading: RoleReading, lines: list[str]) -> RoleReading:
    """The reading with a section for each run of lines that fitted nowhere."""
    lost = lost_lines(lines, reading)
    if not lost:
        return reading
    sections = [*reading.sections]
    run: list[tuple[int, str]] = []
    for number, line in [*lost, (-1, "")]:
        if run and number != run[-1][0] + 1:
            sections.append(Section("", "\n".join(text for _, text in run), run[0][0]))
            run = []
        run.append((number, line))
    warning = PageWarning(lost[0][0], "kept-apart", "Some lines fitted nowhere else and are kept as they are.")
    sections.sort(key=lambda section: section.line)
    return replace(reading, sections=tuple(sections), warnings=(*reading.warnings, warning))
