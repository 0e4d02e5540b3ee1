"""The page of the question bank."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.app.question_bank import (
    change_own_question,
    remove_own_question,
    save_to_own_bank,
    use_bank_folder,
    write_to_folder,
)
from hiring_assistant.domain.kit import OwnQuestion, Question, QuestionSource, QuestionType
from hiring_assistant.domain.problem import CannotDo, Problem
from hiring_assistant.ui import wording
from hiring_assistant.ui.bank.details import OwnDetails, ReadOnlyDetails, difficulty_text
from hiring_assistant.ui.bank.entries import BankEntry, Content, found_by, groups_with, read_bank
from hiring_assistant.ui.bank.folder_row import FolderRow
from hiring_assistant.ui.bank.group_list import GroupList, GroupRow
from hiring_assistant.ui.bank.new_question import NewQuestion
from hiring_assistant.ui.bank.question_items import QuestionItem, QuestionItemList
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.roles import phrases
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip
from hiring_assistant.ui.widgets.scroll_page import ScrollPage
from hiring_assistant.ui.widgets.search_field import SearchField

ALL, OWN = "*all", "*own"
"""Keys of the lines above the competencies."""

_MOST = 200
"""Questions that are listed at a time; words narrow them down."""


class BankPage(Page):
    """Competencies at the left, their questions in the middle, all of one question at the right."""

    key: ClassVar[str] = "bank"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._content = Content({}, ())
        self._group = ALL
        self._words = ""
        self._shown = ""
        self.groups = GroupList(context.theme, self)
        self.groups.picked.connect(self.show_group)
        self.field = SearchField(self.tr("Search all questions"), self)
        self.field.searched.connect(self._search)
        self.questions = QuestionItemList(self.tr("Questions"), context.theme, self)
        self.questions.moved.connect(self.show_question)
        self.questions.picked.connect(self._to_details)
        self.field.down.connect(self.questions.setFocus)
        self.new_button = Button(self.tr("New question"), parent=self)
        self.new_button.clicked.connect(self.new_question)
        self.folder = FolderRow(self)
        self.folder.choose_asked.connect(self.choose_folder)
        self.folder.reload_asked.connect(self.reload)
        self.folder.write_asked.connect(self.write_own)
        self.folder.forget_asked.connect(self.forget_folder)
        self.strip = MessageStrip(self)
        self.details = ReadOnlyDetails(context.theme, self)
        self.own = OwnDetails(context.theme, self)
        self.own.changed.connect(self._change)
        self.own.remove_asked.connect(self.remove)
        self.new = NewQuestion(self)
        self.new.written.connect(self._add)
        self.new.given_up.connect(self._give_up)
        self._definition = label("", "mute", self)
        self._note = label("", "mute", self)
        self._lay_out()

    def _lay_out(self) -> None:
        left = QFrame(self)
        set_role(left, "side-left")
        left.setFixedWidth(self.context.theme.px(206))
        self._left = left
        self.context.theme.changed.connect(self._fit)
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 14, 8, 8)
        column.addWidget(self.groups)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(14, 14, 8, 8)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.field, 1)
        top.addWidget(self.new_button)
        column.addLayout(top)
        column.addWidget(self._definition)
        column.addWidget(self._note)
        column.addWidget(self.questions, 1)
        right = ScrollPage(self, margins=(8, 14, 16, 14))
        for widget in (self.folder, self.strip, self.new, self.details, self.own):
            right.body.addWidget(widget)
        right.body.addStretch(1)
        self._right = right
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(middle, 9)
        row.addWidget(right, 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list of competencies takes its share."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        # Large text must leave the questions their room; long names then end in ….
        self._left.setFixedWidth(min(self.context.theme.px(206), max(206, self.width() * 24 // 100)))

    # What a page is

    def title(self) -> str:
        """“Question bank”."""
        return self.tr("Question bank")

    def opened(self, **where: str) -> None:
        """Show the bank; ``competency`` is the one to show."""
        if "competency" in where:
            self._group, self._words = where["competency"], ""
            self.field.clear()
        self.strip.withdraw()
        self.new.hide()
        self.refresh()
        self.questions.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read the bank again."""
        try:
            self._content = read_bank(self.context.store)
        except Problem as problem:
            self.strip.say(str(problem), "error")
            return
        if self._content.problem:
            self.folder.strip.say(self._content.problem, "warning", self.tr("Read again"), self.reload)
        else:
            self.folder.strip.withdraw()
        self.folder.show_folder(self.context.preferences.bank_folder, own=len(self._content.own_keys))
        self._show()

    def leaving(self) -> bool:
        """Keep what is still in the fields."""
        self.own.keep()
        return True

    def hints(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        return (("Ctrl+F", self.tr("search")), ("Ctrl+N", self.tr("new question")))

    # Showing

    def _show(self) -> None:
        content = self._content
        keys = found_by(self.context.store, content, self._words) if self._words else tuple(content.entries)
        counts = groups_with(content, keys)
        own = [key for key in keys if content.entries[key].own is not None]
        rows = [
            GroupRow(ALL, self.tr("All questions"), len(keys), strong=True),
            GroupRow(OWN, self.tr("My own questions"), len(own), strong=True),
        ]
        rows += [
            GroupRow(group.name, group.name, counts.get(group.name, 0), group.definition)
            for group in content.groups
            if not self._words or counts.get(group.name)
        ]
        if self._group not in {row.key for row in rows}:
            self._group = ALL
        self.groups.show_rows(rows, self._group)
        shown = self._keys_of(self._group, keys)
        self.questions.show_items([self._item(content.entries[key]) for key in shown[:_MOST]])
        definition = next((g.definition for g in content.groups if g.name == self._group), "")
        self._definition.setText(definition)
        self._definition.setVisible(bool(definition))
        self._note.setText(self._note_of(len(shown)))
        self._note.setVisible(bool(self._note.text()))
        if self._shown not in shown:
            self._shown = shown[0] if shown else ""
        self.questions.select(self._shown)
        self._show_details()

    def _note_of(self, count: int) -> str:
        if not count and self._words:
            return self.tr("No question has all of these words.")
        if not count:
            return self.tr("Questions of your own stand here. Write one with “New question”, or save one from a kit.")
        if count > _MOST:
            more = self.tr("The first %1 of %2; words narrow them down.").replace("%1", phrases.number(_MOST))
            return more.replace("%2", phrases.number(count))
        return ""

    def _keys_of(self, group: str, keys: tuple[str, ...]) -> tuple[str, ...]:
        entries = self._content.entries
        if group == ALL:
            return keys
        if group == OWN:
            return tuple(key for key in self._content.own_keys if key in set(keys))
        return tuple(key for key in keys if entries[key].competency == group)

    def _item(self, entry: BankEntry) -> QuestionItem:
        facts = [wording.question_type(entry.type), difficulty_text(entry.difficulty)]
        if self._group in (ALL, OWN) and entry.competency:
            facts.append(entry.competency)
        return QuestionItem(entry.text, entry.text, " · ".join(facts), self.tr("own") if entry.own else "")

    def _show_details(self) -> None:
        entry = self._content.entries.get(self._shown)
        writing = not self.new.isHidden()
        own = entry.own if entry else None
        self.details.setVisible(entry is not None and own is None and not writing)
        self.own.setVisible(own is not None and not writing)
        if own is not None:
            self.own.show_question(own, [group.name for group in self._content.groups])
        elif entry is not None:
            self.details.show_entry(entry)

    @property
    def shown(self) -> BankEntry | None:
        """The question that is shown in full."""
        return self._content.entries.get(self._shown)

    @property
    def group(self) -> str:
        """The name of the competency that is shown, ``ALL`` or ``OWN``."""
        return self._group

    @Slot(str)
    def show_group(self, key: str) -> None:
        """Show the questions of a competency, of all, or one's own."""
        if key != self._group:
            self.own.keep()
            self._group = key
            self._show()

    @Slot(str)
    def show_question(self, key: str) -> None:
        """Show all of a question."""
        if key == self._shown and self.new.isHidden():
            return
        self.own.keep()
        self.new.hide()
        self._shown = key
        self._show_details()
        self._right.verticalScrollBar().setValue(0)

    @Slot(str)
    def _to_details(self, _key: str) -> None:
        if self.own.isVisible():
            self.own.text.to_end()

    @Slot(str)
    def _search(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self._group = ALL
            self._show()

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    # One's own questions

    @Slot()
    def new_question(self) -> None:
        """Begin a question of one's own, for the competency that is shown."""
        self.own.keep()
        competency = "" if self._group in (ALL, OWN) else self._group
        self.new.ask([group.name for group in self._content.groups], competency)
        self._show_details()
        self._right.verticalScrollBar().setValue(0)

    @Slot(str, str)
    def _add(self, text: str, competency: str) -> None:
        question = Question("", text, QuestionType.BEHAVIOURAL, 5, (), source=QuestionSource.OWN)
        try:
            change = save_to_own_bank(self.context.store, question, competency or None)
        except Problem as problem:
            self.new.complain(str(problem))
            return
        self.new.forget()
        self._shown = change.value.text
        if self._group not in (ALL, competency):
            self._group = OWN
        self._words = ""
        self.field.clear()
        self.refresh()
        self.own.probes.add()

    @Slot()
    def _give_up(self) -> None:
        self.new.hide()
        self._show_details()
        self.new_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _change(self, own: OwnQuestion) -> None:
        try:
            change_own_question(self.context.store, own)
        except Problem as problem:
            self.strip.say(str(problem), "warning" if isinstance(problem, CannotDo) else "error")
            return
        self.strip.withdraw()
        if self.own.own_id == own.id:
            self._shown = own.text
        self.refresh()

    @Slot(str)
    def remove(self, own_id: str) -> None:
        """Take a question out of one's own bank."""
        try:
            change = remove_own_question(self.context.store, own_id)
        except Problem as problem:
            self.strip.say(str(problem), "warning")
            return
        self.refresh()
        self.questions.setFocus(Qt.FocusReason.OtherFocusReason)
        self.context.messages.done(change)

    @Slot()
    def remove_shown(self) -> None:
        """Take the question that is shown out of one's own bank, where it is one."""
        entry = self.shown
        if entry is not None and entry.own is not None:
            self.remove(entry.own.id)

    # The folder of a team

    @Slot()
    def choose_folder(self) -> None:
        """Let the person choose the folder of their team's bank."""
        before = self.context.preferences.bank_folder
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder of the team’s question bank"), before)
        if name:
            self.use_folder(Path(name))

    def use_folder(self, folder: Path | None) -> None:
        """Use a team's folder from now on (None: none); what is wrong with a file in it is told in its place."""
        try:
            use_bank_folder(folder)
        except Problem as problem:
            self.folder.strip.say(str(problem), "warning" if isinstance(problem, CannotDo) else "error")
            return
        # The window keeps its own copy of the preferences, and would write over what was just kept.
        kept = str(folder.resolve()) if folder else ""
        self.context.preferences = replace(self.context.preferences, bank_folder=kept)
        self.refresh()

    @Slot()
    def forget_folder(self) -> None:
        """Use no folder of a team any more."""
        self.use_folder(None)

    @Slot()
    def reload(self) -> None:
        """Read the files of the folder again."""
        self.refresh()
        if not self._content.problem:
            self.folder.strip.say(self.tr("The folder was read again."), "success")

    @Slot()
    def write_own(self) -> None:
        """Add one's own questions to the team's folder."""
        folder = self.context.preferences.bank_folder
        if not folder:
            return
        try:
            written = write_to_folder(self.context.store, Path(folder))
        except Problem as problem:
            self.folder.strip.say(str(problem), "warning" if isinstance(problem, CannotDo) else "error")
            return
        self.refresh()
        if written:
            told = phrases.counted(len(written), self.tr("1 file written: %2"), self.tr("%1 files written: %2"))
            self.folder.strip.say(told.replace("%2", ", ".join(path.name for path in written)), "success")
        else:
            self.folder.strip.say(self.tr("The folder has all of your questions already."), "info")
