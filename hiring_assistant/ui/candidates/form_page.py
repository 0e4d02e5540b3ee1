"""Adding a candidate, or changing what is known of one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from hiring_assistant.app.candidates import (
    NAME_LIMIT,
    add_candidate,
    attach_file,
    candidate_file,
    change_details,
    namesakes,
)
from hiring_assistant.app.roles import get_role, list_roles, tracks_to_hire_for, usual_track
from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.shell.actions import Action, Group
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip
from hiring_assistant.ui.widgets.scroll_page import ScrollPage


class CandidateFormPage(Page):
    """The form of a candidate. What was typed stays until it is saved or cancelled, whatever else is looked at."""

    key = "candidate-new"
    nav = "candidates"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setAccessibleName(self.tr("Candidate form"))
        self._candidate_id = ""
        self._file: Path | None = None
        self._scroll = ScrollPage(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._title = label("", "title")
        self._scroll.body.addWidget(self._title)
        self._strip = MessageStrip()
        self._scroll.body.addWidget(self._strip)
        card = Card()
        card.setMaximumWidth(760)
        card.body.addLayout(self._make_form())
        card.body.addLayout(self._make_buttons())
        self._scroll.body.addWidget(card)
        self._scroll.body.addStretch(1)
        save = Action(
            "candidate-new.save",
            self.tr("Keep the form"),
            self._on_save,
            Group.CANDIDATES,
            ("Ctrl+Return",),
            page=self.key,
        )
        context.actions.add(save)

    def _make_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._name = QLineEdit()
        self._name.setMaxLength(NAME_LIMIT * 2)
        self._role = QComboBox()
        self._track = QComboBox()
        self._email = QLineEdit()
        self._phone = QLineEdit()
        self._links = QPlainTextEdit()
        self._note = QPlainTextEdit()
        for box in (self._role, self._track):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(20)
        for area, height in ((self._links, 64), (self._note, 90)):
            area.setTabChangesFocus(True)
            area.setFixedHeight(height)
        self._links.setPlaceholderText(self.tr("One link a line"))
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Name"), self._name),
            (self.tr("Role"), self._role),
            (self.tr("Track"), self._track),
            (self.tr("E-mail"), self._email),
            (self.tr("Phone"), self._phone),
            (self.tr("Links"), self._links),
            (self.tr("Note"), self._note),
        )
        self._same_name = label("", "small")
        self._no_address = label(self.tr("An e-mail address usually has an @ in it."), "small")
        hints = {self._name: self._same_name, self._email: self._no_address}
        for text, field in rows:
            field.setAccessibleName(text)
            form.addRow(text, field)
            if isinstance(field, QLineEdit) and field in hints:
                hints[field].hide()
                form.addRow("", hints[field])
        self._name.editingFinished.connect(self._hint_at_namesakes)
        self._email.textEdited.connect(self._no_address.hide)
        self._email.editingFinished.connect(self._hint_at_address)
        self._attach = Button(self.tr("Attach a file…"))
        self._attach.setAccessibleName(self.tr("Attach a file, such as a CV"))
        self._attach.clicked.connect(self._choose_file)
        self._file_label = label(self.tr("A copy is kept, encrypted, in the store"), "small")
        row = QHBoxLayout()
        row.addWidget(self._attach)
        row.addWidget(self._file_label, 1)
        form.addRow(self.tr("CV"), row)
        self._role.activated.connect(self._role_chosen)
        return form

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self._cancel)
        self._save = PrimaryButton(self.tr("Add candidate"))
        self._save.clicked.connect(self._on_save)
        for line in (self._name, self._email, self._phone):
            line.returnPressed.connect(self._on_save)
        row.addWidget(cancel)
        row.addWidget(self._save)
        return row

    def title(self) -> str:
        """The page's name."""
        return self.tr("Candidate details") if self._candidate_id else self.tr("New candidate")

    def opened(self, candidate_id: str = "", role_id: str = "", track: str = "", **where: str) -> None:
        """Show the form: of a candidate, or empty for a new one of a role and track."""
        self._strip.withdraw()
        self._fill_roles()
        if candidate_id != self._candidate_id or candidate_id:
            self._clear()
            self._candidate_id = candidate_id
        if candidate_id:
            self._load(candidate_id)
        elif role_id:
            self._role.setCurrentIndex(max(0, self._role.findData(role_id)))
            self._fill_tracks(track)
        self._title.setText(self.title())
        self._save.setText(self.tr("Save") if candidate_id else self.tr("Add candidate"))
        for field in (self._role, self._track, self._attach):
            field.setEnabled(not candidate_id)
        if not candidate_id and not self._role.count():
            self._strip.say(
                self.tr("There is no role yet that somebody could be considered for."),
                "info",
                self.tr("Go to roles"),
                self._to_roles,
            )
        self._name.setFocus()

    def _to_roles(self) -> None:
        self.context.navigator.go("roles")

    def refresh(self) -> None:
        """Nothing: what is being typed is not read again."""

    def _clear(self) -> None:
        for line in (self._name, self._email, self._phone):
            line.clear()
        for text in (self._links, self._note):
            text.clear()
        for hint in (self._same_name, self._no_address):
            hint.hide()
        self._file = None
        self._file_label.setText(self.tr("A copy is kept, encrypted, in the store"))

    def _load(self, candidate_id: str) -> None:
        file = candidate_file(self.context.store, candidate_id)
        candidate = file.candidate
        self._name.setText(candidate.name)
        self._email.setText(candidate.email)
        self._phone.setText(candidate.phone)
        self._links.setPlainText("\n".join(candidate.links))
        self._note.setPlainText(candidate.note)
        self._role.setCurrentIndex(max(0, self._role.findData(candidate.role_id)))
        self._fill_tracks(candidate.track)

    def _fill_roles(self) -> None:
        kept = self._role.currentData()
        self._role.clear()
        for role in list_roles(self.context.store):
            self._role.addItem(role.title, role.id)
        if kept:
            self._role.setCurrentIndex(max(0, self._role.findData(kept)))
        self._fill_tracks(self._track.currentText())

    @Slot(int)
    def _role_chosen(self, _index: int) -> None:
        self._fill_tracks("")
        self._hint_at_namesakes()

    def _fill_tracks(self, wanted: str) -> None:
        self._track.clear()
        role_id = self._role.currentData()
        if not role_id:
            return
        reading = get_role(self.context.store, role_id).latest.reading
        names = tracks_to_hire_for(reading)
        self._track.addItems(list(names))
        self._track.setCurrentText(wanted if wanted in names else usual_track(reading))

    @Slot()
    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Attach a file"))
        if name:
            self.attach(Path(name))

    def attach(self, path: Path) -> None:
        """Attach this file when the candidate is added."""
        self._file = path
        self._file_label.setText(path.name)

    @Slot()
    def _on_save(self) -> None:
        links = tuple(self._links.toPlainText().splitlines())
        store = self.context.store
        details = {"email": self._email.text(), "phone": self._phone.text(), "note": self._note.toPlainText()}
        try:
            if self._candidate_id:
                change = change_details(store, self._candidate_id, name=self._name.text(), links=links, **details)
            else:
                role_id = self._role.currentData() or ""
                track = self._track.currentText() or None
                change = add_candidate(store, self._name.text(), role_id, track, links=links, **details)
        except Problem as problem:
            self._strip.say(str(problem), "warning")
            (self._name if problem.code.startswith(("no-name", "name-")) else self._role).setFocus()
            return
        self._attach_chosen(change.value.id)
        self._clear()
        self._candidate_id = ""
        self.context.navigator.go("candidate", candidate_id=change.value.id)
        self.context.messages.done(change)

    @Slot()
    def _hint_at_namesakes(self) -> None:
        """Say where somebody of that name is there already; two people may have one name, so it stops nobody."""
        name, role_id = self._name.text(), self._role.currentData() or ""
        same = namesakes(self.context.store, name, role_id, self._candidate_id) if name.strip() else ()
        self._same_name.setText(
            self.tr("Somebody of this name is a candidate for this role already. If they are two people, go on.")
        )
        self._same_name.setVisible(bool(same))

    @Slot()
    def _hint_at_address(self) -> None:
        typed = self._email.text().strip()
        self._no_address.setVisible(bool(typed) and "@" not in typed)

    def _attach_chosen(self, candidate_id: str) -> None:
        if self._file is None:
            return
        try:
            attach_file(self.context.store, candidate_id, self._file)
        except Problem as problem:
            self.context.messages.problem(problem)

    @Slot()
    def _cancel(self) -> None:
        self._clear()
        self._candidate_id = ""
        if not self.context.navigator.back():
            self.context.navigator.go("candidates")
