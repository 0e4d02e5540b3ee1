"""Writing a role: a page in Markdown at the left, what is read from it at the right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from hiring_assistant.app.drafts import draft_of, export_text, keep_draft
from hiring_assistant.app.role_editing import file_name_for, save_written, templates
from hiring_assistant.app.roles import ImportResult, get_role, list_roles
from hiring_assistant.domain.problem import CannotDo, MachineFault, Problem
from hiring_assistant.ui import telling, wording
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.reading.notes_button import notes_by_line
from hiring_assistant.ui.reading.places import Place, Places
from hiring_assistant.ui.reading.reading_bar import ReadingBar
from hiring_assistant.ui.reading.reading_pane import ReadingPane
from hiring_assistant.ui.reading.sides import Sides
from hiring_assistant.ui.reading.source_pane import ReadingLegend
from hiring_assistant.ui.roles.find_bar import FindBar
from hiring_assistant.ui.roles.phrases import counted
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.chip import ChipButton
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip
from hiring_assistant.ui.writing.live_reading import LiveReader, LiveReading
from hiring_assistant.ui.writing.page_editor import PageEditor

if TYPE_CHECKING:
    from hiring_assistant.app.change import Change
    from hiring_assistant.app.roles import ImportedPage
    from hiring_assistant.app.workspace import Workspace
    from hiring_assistant.domain.role import Role
    from hiring_assistant.ui.jobs import Report

_SPLIT = "writing.split"
_KEEP_AFTER_MS = 400
"""A draft is on disk within half a second of the last key."""


class WritingPage(Page):
    """Writes a new role, or edits the page of one (``opened(role_id=...)``). The text is kept as one types."""

    key = "writing"
    full = True
    nav = "roles"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._role: Role | None = None
        self._role_id = ""
        self._started = False
        self._base = ""
        self._kept = ""
        self._saving = False
        self._places = Places({}, {})
        self._bar = ReadingBar(context.theme, self)
        self._bar.back.connect(self.go_back)
        self._bar.line_picked.connect(self._note_picked)
        self._fill_bar()
        self.strip = MessageStrip(self)
        self.editor = PageEditor(context.theme, self)
        self.editor.textChanged.connect(self._typed)
        self.editor.line_entered.connect(self._line_entered)
        self.find_bar = FindBar(self.editor, self)
        self.find_bar.found.connect(self._line_entered)
        self._starts = self._make_starts()
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(14, 12, 10, 12)
        column.setSpacing(8)
        column.addWidget(self._starts)
        column.addWidget(ReadingLegend(context.theme, left))
        column.addWidget(self.find_bar)
        column.addWidget(self.editor, 1)
        self.reading = ReadingPane(context.theme, self)
        self.reading.pointed.connect(self._point)
        self.split = Sides(context, _SPLIT, left, self.reading, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._bar)
        outer.addWidget(self.strip)
        outer.addWidget(self.split, 1)
        self.reader = LiveReader(context.worker, self.editor.toPlainText, self)
        self.reader.read.connect(self._show_reading)
        self._keep_due = QTimer(self)
        self._keep_due.setSingleShot(True)
        self._keep_due.setInterval(_KEEP_AFTER_MS)
        self._keep_due.timeout.connect(self.keep_draft)

    def _fill_bar(self) -> None:
        self.start_button = Button(self.tr("Start from"), parent=self._bar)
        self._start_menu = QMenu(self.start_button)
        self._start_menu.aboutToShow.connect(self._fill_start_menu)
        self._start_menu.triggered.connect(self._start_picked)
        self.start_button.setMenu(self._start_menu)
        self.export_button = Button(self.tr("Export…"), parent=self._bar)
        self.export_button.setAccessibleName(self.tr("Export the page as Markdown"))
        self.export_button.clicked.connect(self.export)
        self.save_button = PrimaryButton("", self._bar)
        self.save_button.clicked.connect(self.save)
        for button in (self.start_button, self.export_button, self.save_button):
            self._bar.right.addWidget(button)

    def _make_starts(self) -> QWidget:
        """What a new page can be started from, above the editor while it is empty."""
        row = QWidget(self)
        flow = FlowLayout(row)
        told = label(self.tr("Start from a template, or just write:"), "small", row, wrap=False)
        flow.addWidget(told)
        self.template_chips: list[ChipButton] = []
        for template in templates():
            chip = ChipButton(telling.told(template.name).replace("&", "&&"), row)
            chip.setToolTip(telling.told(template.about))
            chip.setAccessibleName(self.tr("Start from the template %1").replace("%1", telling.told(template.name)))
            chip.setProperty("key", template.key)
            chip.clicked.connect(self._chip_pressed)
            flow.addWidget(chip)
            self.template_chips.append(chip)
        told.setMinimumHeight(max(chip.sizeHint().height() for chip in self.template_chips))  # in line with the chips
        return row

    # The page

    def title(self) -> str:
        """“Write a role” or “Edit page”."""
        return self.tr("Edit page") if self._role_id else self.tr("Write a role")

    def opened(self, role_id: str = "", **where: str) -> None:
        """Edit the page of that role, or write a new one; a draft that was kept goes on where it was."""
        if self._started and role_id == self._role_id:
            self.refresh()
        else:
            self._start(role_id)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start(self, role_id: str) -> None:
        """Show the text of a role's page, or its draft."""
        self._started, self._role_id = True, role_id
        self.strip.withdraw()
        try:
            self._role = get_role(self.context.store, role_id) if role_id else None
        except CannotDo as problem:
            self._role, self._role_id = None, ""
            self.strip.say(str(problem), "warning")
        version = self._role.latest if self._role else None
        self._base = version.source if version else ""
        self.reader.before = version
        draft = draft_of(self.context.store, self._role_id)
        text = draft.text if draft else self._base
        self._kept = draft.text if draft else ""
        self.editor.show_page(text)
        self._keep_due.stop()
        if draft is not None and draft.text != self._base:
            told = self.tr("This is your draft of %1, not saved as a version yet.")
            told = told.replace("%1", wording.day_and_time(draft.kept_at))
            self.strip.say(told, "info", self.tr("Discard it"), self.discard_draft)
        self._show_bar()
        self.reader.read_now()

    def refresh(self) -> None:
        """The role may have a newer version; what is being typed stays."""
        if self._role_id:
            try:
                self._role = get_role(self.context.store, self._role_id)
            except CannotDo:
                self._role, self._role_id = None, ""
        if self._role is not None and not self.is_changed and self._role.latest.source != self._base:
            self._start(self._role_id)
        self._show_bar()

    def leaving(self) -> bool:
        """Keep what was typed."""
        self.keep_draft()
        return True

    def hints(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        return (("F6", self.tr("text / reading")), ("Ctrl+S", self.tr("save as a version")))

    def _show_bar(self) -> None:
        title = self.tr("Edit page") if self._role else self.tr("Write a role")
        self._bar.show_titles(self.tr("Roles"), title, self._role.title if self._role else "")
        if self._role is None:
            self.save_button.setText(self.tr("Save the role"))
        else:
            number = str(self._role.latest.number + 1)
            self.save_button.setText(self.tr("Save as version %1").replace("%1", number))
        empty = self.editor.document().isEmpty()
        self._starts.setVisible(empty)
        self.save_button.setEnabled(not empty and not self._saving)
        self.export_button.setEnabled(not empty)

    # Text and draft

    @property
    def text(self) -> str:
        """The page as it is typed."""
        return self.editor.toPlainText()

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is no version yet."""
        return self.text != self._base

    @Slot()
    def _typed(self) -> None:
        if self._started:
            self.reader.touch()
            self._keep_due.start()
            empty = self.editor.document().isEmpty()
            if empty is self._starts.isHidden():
                self._show_bar()

    @Slot()
    def keep_draft(self) -> None:
        """Keep what was typed in the store."""
        self._keep_due.stop()
        if not self._started or self._saving:
            return
        text = self.text
        wanted = text if text != self._base else ""
        if wanted == self._kept:
            return
        try:
            keep_draft(self.context.store, self._role_id, wanted)
        except MachineFault as fault:
            self.context.status.not_saved()
            self.strip.say(str(fault), "error")
            return
        self._kept = wanted

    @Slot()
    def discard_draft(self) -> None:
        """Go back to the page as it was saved; typing can be undone."""
        self.editor.set_text(self._base)
        self.keep_draft()

    # Starting from something

    @Slot()
    def _chip_pressed(self) -> None:
        chip = self.sender()
        if isinstance(chip, ChipButton):
            self.start_from_template(str(chip.property("key")))

    def start_from_template(self, key: str) -> None:
        """Put a template in the place of the text."""
        template = next((template for template in templates() if template.key == key), None)
        if template is not None:
            self._put(template.source)

    def start_from_role(self, role_id: str) -> None:
        """Put the page of another role in the place of the text."""
        from hiring_assistant.app.role_editing import page_text

        try:
            self._put(page_text(get_role(self.context.store, role_id).latest))
        except Problem as problem:
            self.strip.say(str(problem), "warning")

    def _put(self, text: str) -> None:
        before = self.text
        self.editor.set_text(text)
        if before.strip() and before != text:
            told = self.tr("What was written here before was replaced.")
            self.strip.say(told, "info", self.tr("Bring it back"), partial(self.editor.set_text, before))
        self.reader.read_now()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _fill_start_menu(self) -> None:
        self._start_menu.clear()
        for template in templates():
            action = self._start_menu.addAction(telling.told(template.name).replace("&", "&&"))
            action.setToolTip(telling.told(template.about))
            action.setData(("template", template.key))
        roles = [role for role in list_roles(self.context.store) if role.id != self._role_id]
        if roles:
            pages = self._start_menu.addMenu(self.tr("The page of another role"))
            for role in roles:
                pages.addAction(role.title.replace("&", "&&")).setData(("role", role.id))

    @Slot(QAction)
    def _start_picked(self, action: QAction) -> None:
        what, key = action.data()
        if what == "template":
            self.start_from_template(key)
        else:
            self.start_from_role(key)

    # The reading

    @Slot(object)
    def _show_reading(self, found: LiveReading) -> None:
        reading = found.corrected.reading
        self._places = found.places
        self.editor.set_marks(found.places.marks, notes_by_line(reading.warnings))
        self.reading.show_reading(found.corrected, editable=False)
        self._bar.show_reading(reading.warnings, self._counted(found))
        if self.editor.hasFocus():
            self._line_entered(self.editor.line)
        if found.problem:
            self.strip.say(found.problem, "warning")

    def _counted(self, found: LiveReading) -> str:
        reading = found.corrected.reading
        asked = sum(len(track.requirements) for track in reading.tracks)
        if not asked and not reading.stages:
            return self.tr("nothing read yet")
        return " · ".join(
            (
                counted(len(reading.tracks), self.tr("1 track"), self.tr("%1 tracks")),
                counted(asked, self.tr("1 requirement"), self.tr("%1 requirements")),
                counted(len(reading.stages), self.tr("1 stage"), self.tr("%1 stages")),
            )
        )

    @Slot(int)
    def _note_picked(self, line: int) -> None:
        self.editor.point_at(line)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _point(self, line: int) -> None:
        if not self.editor.hasFocus():
            self.editor.point_at(line)

    @Slot(int)
    def _line_entered(self, line: int) -> None:
        place: Place | None = self._places.read.get(line)
        if place is not None and not self.reader.waiting:
            self.reading.select(place)

    @Slot()
    def switch_side(self) -> None:
        """Go from the text to the reading and back."""
        if self.editor.hasFocus():
            self.reading.focus_entry()
        else:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def find_words(self) -> None:
        """Find words in the text."""
        self.find_bar.ask()

    # Saving and exporting

    @Slot()
    def save(self) -> None:
        """Save the page as a version, on the worker."""
        if self._saving or self.editor.document().isEmpty():
            return
        self._keep_due.stop()
        self._saving = True
        self._show_bar()
        self.context.status.saving()
        name = self._role.latest.source_name if self._role else ""
        function = partial(_save, self.context.store, self.text, name, self._role_id or None)
        self.context.worker.start(self.tr("Saving the page"), function, self._saved, self._not_saved, quiet=True)

    @Slot(object)
    def _saved(self, change: Change[ImportedPage]) -> None:
        self._saving = False
        try:
            keep_draft(self.context.store, self._role_id, "")
        except MachineFault as fault:
            self.context.messages.problem(fault)
        kept = change.value
        self._started, self._kept = False, ""
        self.editor.show_page("")
        self._role, self._role_id = None, ""
        if self.context.navigator.current is self:
            self.context.navigator.go("roles", role_id=kept.role_id or "")
        if kept.result is ImportResult.UNCHANGED:
            self.context.messages.show(change.said)
        else:
            self.context.messages.done(change)

    @Slot(object)
    def _not_saved(self, problem: Exception) -> None:
        self._saving = False
        self._show_bar()
        self.keep_draft()
        if isinstance(problem, Problem):
            self.strip.say(str(problem), "warning" if isinstance(problem, CannotDo) else "error")

    @Slot()
    def export(self) -> None:
        """Write the page as it stands here to a file."""
        title = self._role.title if self._role else ""
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Export the page"), file_name_for(title), self.tr("Markdown (*.md)")
        )
        if not name:
            return
        try:
            export_text(self.text, Path(name))
        except Problem as problem:
            self.strip.say(str(problem), "warning" if isinstance(problem, CannotDo) else "error")
            return
        self.strip.say(self.tr("The page is in %1.").replace("%1", name), "success")

    @Slot()
    def go_back(self) -> None:
        """Leave; the draft stays."""
        self.context.navigator.go("roles", role_id=self._role_id)


def _save(workspace: Workspace, text: str, name: str, role_id: str | None, _report: Report) -> Change[ImportedPage]:
    return save_written(workspace, text, name, role_id=role_id)
