"""What is done with notes besides typing them: finding, moving, flagging for several requirements, looking at hints."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QMenu

from hiring_assistant.ui.interview.line_menus import evidence_menu, move_menu

if TYPE_CHECKING:
    from hiring_assistant.ui.interview.draft import Draft
    from hiring_assistant.ui.interview.notebook import Place
    from hiring_assistant.ui.interview.page import InterviewPage

_BETWEEN_MS = 15
"""So long is waited before more lines are looked at."""


class NoteWork(QObject):
    """Works on the notes of the interview that ``page`` shows."""

    def __init__(self, page: InterviewPage) -> None:
        super().__init__(page)
        self._page = page
        editor, bar = page.notes.editor, page.notes.find_bar
        editor.hint_changed.connect(self.count_hints)
        editor.evidence_asked.connect(self.flag)
        editor.move_asked.connect(self._ask_where_to)
        editor.requirements_asked.connect(self._ask_evidence_for)
        bar.wanted.connect(self._find)
        bar.closed.connect(page.to_notes)
        page.question.remove_pressed.connect(self.remove_question)
        page.panel.recommendation.hint_wanted.connect(self.next_hint)
        page.panel.recommendation.bare_wanted.connect(self.next_without_evidence)

    @Slot()
    def remove_question(self) -> None:
        """Take the open question away, where it is one's own and nothing is noted to it."""
        if self._page.draft is not None and not self._page.draft.remove_own_question():
            self._page.context.status.set_text(self.tr("Only a question of your own without notes can be removed"))
        self._page.to_notes()

    def add_probe(self) -> None:
        """Ask for a probe that was used and is not in the guide."""
        self._page.question.ask_own_probe()

    @Slot()
    def ask_words(self) -> None:
        """Look for words in the notes."""
        self._page.columns.show_notes()
        self._page.notes.find_bar.ask()

    @Slot(str, int)
    def _find(self, words: str, by: int) -> None:
        draft = self._page.draft
        if draft is None:
            return
        wanted = words.strip().casefold()
        places = draft.notes.find(draft.places, lambda text: wanted in text.casefold()) if wanted else ()
        here = self._here(draft)
        after = [at for at, place in enumerate(places) if (place > here if by > 0 else place >= here)]
        before = [at for at, place in enumerate(places) if place < here]
        at = (after or [0])[0] if by >= 0 else (before or [len(places) - 1])[-1]
        self._page.notes.find_bar.say(at, len(places))
        if places:
            place, line = places[at]
            draft.go_to_place(place)
            self._page.notes.editor.select_words(line, words)

    def _here(self, draft: Draft) -> tuple[int, int]:
        return draft.places.index(draft.open_place), self._page.notes.editor.current_line

    def move_line(self) -> None:
        """Ask where the line of the cursor belongs."""
        self._ask_where_to(self._page.notes.editor.current_line)

    @Slot(int)
    def _ask_where_to(self, line: int) -> None:
        if self._page.draft is not None and self._page.writable:
            self._pop_up(move_menu(self._page.draft, self._page, partial(self._move_line, line)))

    def _move_line(self, line: int, place: Place) -> None:
        if self._page.draft is not None and self._page.draft.move_line(line, place):
            self._page.context.status.set_text(self.tr("The line is moved"))

    @Slot(int)
    def flag(self, line: int) -> None:
        """Flag a line as evidence for the requirement in focus, or take the flag off."""
        draft, requirement_id = self._page.draft, self._page.panel.focus.requirement_id
        requirement = draft.requirement(requirement_id) if draft is not None else None
        if draft is None or requirement is None:
            return
        flagged = draft.toggle_evidence(line, requirement_id)
        if flagged is None:
            said = self.tr("An empty line is no evidence")
        else:
            said = self.tr("Evidence for: %1") if flagged else self.tr("No longer evidence for: %1")
        self._page.context.status.set_text(said.replace("%1", requirement.text))

    @Slot(str)
    def type_on(self, text: str) -> None:
        """Put into the notes what was typed while something else had the keyboard."""
        self._page.to_notes()
        if not self._page.notes.editor.isReadOnly():
            self._page.notes.editor.insertPlainText(text)

    def choose_evidence(self) -> None:
        """Ask which requirements the line of the cursor is evidence for."""
        self._ask_evidence_for(self._page.notes.editor.current_line)

    @Slot(int)
    def _ask_evidence_for(self, line: int) -> None:
        if self._page.draft is not None and self._page.writable:
            toggle = partial(self._page.draft.toggle_evidence, line)
            self._pop_up(evidence_menu(self._page.draft, line, self._page, toggle))

    def _pop_up(self, menu: QMenu) -> None:
        editor = self._page.notes.editor
        menu.popup(editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft()))

    @Slot()
    def count_hints(self) -> None:
        """Say before submitting how many notes touch a protected topic."""
        if self._page.draft is not None and not self._page.draft.open_ids:
            hinting = self._page.notes.editor.hinting
            if not hinting.look_at(self._page.draft.notes.texts(self._page.draft.places)):
                QTimer.singleShot(_BETWEEN_MS, self, self.count_hints)
                return
            hinted = self._hinted(self._page.draft) if self._page.writable else ()
            self._page.panel.recommendation.show_hints(len(hinted))

    @Slot()
    def next_hint(self) -> None:
        """Go to the next note with words on a protected topic, from where the cursor is; then from the first again."""
        draft = self._page.draft
        if draft is None or not self._page.is_open:
            return
        hinted = self._hinted(draft)
        if not hinted:
            self._page.context.status.set_text(self.tr("No note touches a protected topic"))
            return
        here = self._here(draft)
        place, line = next((found for found in hinted if found > here), hinted[0])
        draft.go_to_place(place)
        self._page.to_notes()
        self._page.notes.editor.go_to_line(line)

    @Slot()
    def next_without_evidence(self) -> None:
        """Go to the notes on the first rating of 1 or 5 that nothing is flagged for; then to the next of them."""
        draft = self._page.draft
        if draft is None or not self._page.is_open:
            return
        bare = draft.without_evidence
        if not bare:
            self._page.context.status.set_text(self.tr("Every rating of 1 or 5 has evidence"))
            return
        here = self._page.panel.focus.requirement_id
        requirement_id = bare[(bare.index(here) + 1) % len(bare)] if here in bare else bare[0]
        about = [at for at, step in enumerate(draft.steps) if requirement_id in step.requirement_ids]
        if about and draft.current not in about:
            draft.go_to(about[0])
        self._page.panel.focus_requirement(requirement_id)
        self._page.to_notes()

    def _hinted(self, draft: Draft) -> tuple[tuple[int, int], ...]:
        return draft.notes.find(draft.places, self._page.notes.editor.hinting.look)
