"""The pay grades that a page states, in sentences and tables, and whose they are."""

from __future__ import annotations

from collections.abc import Sequence

from hiring_assistant.domain.role import TrackKind
from hiring_assistant.roles.blocks import Other
from hiring_assistant.roles.grades import grade_fact_in, grade_for, grade_in, grades_in_table, grades_told, names_scale
from hiring_assistant.roles.inheritance import TrackNames
from hiring_assistant.roles.names import code_of_level, name_words
from hiring_assistant.roles.track_drafts import TrackDraft


class StatedGrades:
    """Collects the grades of a page while it is read; ``base`` is the track of the whole page."""

    def __init__(self, base: TrackDraft) -> None:
        self._base = base
        self._in_tables: list[tuple[str, str]] = []
        self._told: list[tuple[str, str]] = []
        self._aside: set[str] = set()

    def note(self, text: str, owner: TrackDraft, *, under_grade_heading: bool = False) -> None:
        """Take the grade that ``text`` states for ``owner``, or those that the head of the page tells of several."""
        if under_grade_heading and owner is self._base and len(told := grades_told(text)) > 1:
            self._told.extend(told)
        elif owner.grade is None:
            owner.grade = grade_in(text, under_grade_heading=under_grade_heading)

    def note_aside(self, text: str) -> None:
        """Take a grade on a pay scale that stands among what the employer offers, should no other be stated."""
        if names_scale(text) and (grade := grade_in(text, under_grade_heading=False)) is not None:
            self._aside.add(grade)

    def note_list(self, texts: Sequence[str], owner: TrackDraft) -> None:
        """Take the grades that the entries of a list under a heading about grades state, each for its level."""
        told = [pair for text in texts for pair in grades_told(text)] if owner is self._base else []
        if len(told) > 1:
            self._told.extend(told)
            return
        for text in texts:
            self.note(text, owner, under_grade_heading=True)

    def note_table(self, table: Other) -> None:
        """Take the grades in the rows of a table, if it has any."""
        self._in_tables.extend(grades_in_table(table))
        if self._base.grade is None:
            self._base.grade = grade_fact_in(table)

    def settle(self, drafts: Sequence[TrackDraft]) -> None:
        """Give the tracks of the page that have no grade yet the one that is stated for their names."""
        told = self._by_name([draft.name for draft in drafts])
        coded = {draft.name: code for draft in drafts if (code := code_of_level(draft.name)) is not None}
        for draft in drafts:
            if draft.grade is None and len(set(coded.values())) > 1:
                draft.grade = coded.get(draft.name)  # "E1: Associate Engineer", "E2: Engineer", or "Engineer (E2)"
            if draft.grade is None:
                stated = grade_in(draft.name, under_grade_heading=False)
                draft.grade = stated or told.get(draft.name) or grade_for(draft.name, self._in_tables)
        # With areas of one job it is that of the job.
        one = all(draft.kind is not TrackKind.LEVEL for draft in drafts[1:]) or len(drafts) == 1
        if drafts and one and all(draft.grade is None for draft in drafts) and len(self._aside) == 1:
            whole = len(drafts) == 1 or drafts[0].kind is TrackKind.BASE
            drafts[0].grade = next(iter(self._aside)) if whole else None

    def _by_name(self, tracks: Sequence[str]) -> dict[str, str]:
        """The grades that sentences at the head of the page state for tracks of those names."""
        names = TrackNames(tracks) if self._told else None
        found: dict[str, str] = {}
        to_the_letter: dict[str, str] = {}  # the "Manager, Sales" is one, though "Sales Manager" may call it that too
        for sentence, grade in self._told:
            words = name_words(sentence)
            for place, name in (names.found_in(words) if names else [])[:1]:
                own = name_words(name)
                (to_the_letter if words[place : place + len(own)] == own else found).setdefault(name, grade)
        found |= to_the_letter
        found |= self._of_variants([name for name in tracks if name not in found])
        if not found and self._told and self._base.grade is None:
            self._base.grade = self._told[0][1]
        return found

    def _of_variants(self, tracks: Sequence[str]) -> dict[str, str]:
        """The grades of tracks that are variants of a level named in a sentence: "The Baker is a grade 5." tells those
        of the "Baker, Night" and the "Baker, Day".
        """
        shared: dict[tuple[str, ...], list[str]] = {}
        for name in tracks if self._told else ():
            words = name_words(name.partition(", ")[0])
            if ", " in name and len(words) > 1:
                shared.setdefault(words, []).append(name)
        levels = TrackNames(" ".join(words) for words in shared) if shared else None
        found: dict[str, str] = {}
        for sentence, grade in self._told:
            for _, level in (levels.found_in(name_words(sentence)) if levels else [])[:1]:
                found |= {name: grade for name in shared[name_words(level)] if name not in found}
        return found
