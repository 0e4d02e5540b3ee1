"""The settings: who works here, how it looks, where things are kept. Each is kept as soon as it is changed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from hiring_assistant.app.preferences import LANGUAGES, PARTS, THEMES, Preferences
from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui import telling
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.parts import part_text
from hiring_assistant.ui.settings.reasons_card import ReasonsCard
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.shell.screen_capture import way_words
from hiring_assistant.ui.theme.theme import TEXT_STEPS
from hiring_assistant.ui.translating import NAMES
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip
from hiring_assistant.ui.widgets.scroll_page import ScrollPage

_WIDEST = 760
"""Fields wider than this are hard to take in."""


class SettingsPage(Page):
    """Person, look, and where the store and its key are."""

    key = "settings"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        scroll = self._scroll = ScrollPage(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        column = scroll.body
        column.addWidget(label(self.tr("Settings"), "title"))
        self._strip = MessageStrip(self)
        column.addWidget(self._strip)
        self.reasons = ReasonsCard(context)
        for card in (self._person_card(), self._look_card(), self.reasons, self._sharing_card(), self._store_card()):
            card.setMaximumWidth(_WIDEST)
            column.addWidget(card)
        column.addStretch(1)

    def _person_card(self) -> Card:
        card = Card(self.tr("You"))
        form = QFormLayout()
        self.person = QLineEdit()
        self.person.setMaxLength(200)
        self.person.setPlaceholderText(self.tr("First and last name"))
        self.part = QComboBox()
        for part in PARTS:
            self.part.addItem(part_text(part), part)
        form.addRow(self.tr("Your name"), self.person)
        form.addRow(self.tr("Your part"), self.part)
        self.person.setAccessibleName(self.tr("Your name"))
        self.part.setAccessibleName(self.tr("Your part"))
        card.body.addLayout(form)
        self._signed = label("", "small")
        card.body.addWidget(self._signed)
        self.person.editingFinished.connect(self._keep)
        self.part.activated.connect(self._keep)
        return card

    def _look_card(self) -> Card:
        card = Card(self.tr("Look"))
        form = QFormLayout()
        self.theme = QComboBox()
        names = {"system": self.tr("As the computer"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        for theme in THEMES:
            self.theme.addItem(names[theme], theme)
        self.size_percent = QComboBox()
        for percent in TEXT_STEPS:
            self.size_percent.addItem(f"{percent} %", percent)
        self.language = QComboBox()
        for language in LANGUAGES:
            self.language.addItem(NAMES.get(language, names["system"]), language)
        form.addRow(self.tr("Theme"), self.theme)
        form.addRow(self.tr("Text size"), self.size_percent)
        form.addRow(self.tr("Language"), self.language)
        self.theme.setAccessibleName(self.tr("Theme"))
        self.size_percent.setAccessibleName(self.tr("Text size"))
        self.language.setAccessibleName(self.tr("Language"))
        card.body.addLayout(form)
        card.body.addWidget(label(self.tr("Ctrl + and Ctrl - change the text size from anywhere."), "small"))
        card.body.addWidget(label(self.tr("A new language holds from the next start."), "small"))
        self.theme.activated.connect(self._keep)
        self.size_percent.activated.connect(self._keep)
        self.language.activated.connect(self._keep)
        self.context.theme.changed.connect(self._show_look)
        return card

    def _sharing_card(self) -> Card:
        card = Card(self.tr("When you share your screen"))
        capture = self.context.capture
        self.capture = QCheckBox(self.tr("Keep this window out of shared screens and recordings"))
        self.capture.setEnabled(capture.possible)
        self.capture.clicked.connect(self._keep_out_of_capture)
        card.body.addWidget(self.capture)
        told = self.tr(
            "In an interview %1 opens a window with the open question and nothing else; share that window alone. "
            "%2 hides notes and scores at once."
        )
        self._sharing_told = label("")
        self._sharing_text = told
        card.body.addWidget(label(way_words(capture.way), "small"))
        card.body.addWidget(self._sharing_told)
        self._tell_sharing_keys()
        self.context.actions.keys_changed.connect(self._tell_sharing_keys)
        return card

    @Slot()
    def _tell_sharing_keys(self) -> None:
        registry, text = self.context.actions, self._sharing_text
        for place, name in (("%1", "candidate_window"), ("%2", "veil")):
            id_ = f"interview.{name}"
            keys = registry.get(id_).keys if id_ in registry else ""
            text = text.replace(place, keys or f"“{registry.get(id_).text}”" if id_ in registry else "")
        self._sharing_told.setText(text)

    @Slot()
    def _keep_out_of_capture(self) -> None:
        try:
            self.context.keep_out_of_capture(self.capture.isChecked())
        except Problem as problem:
            self._strip.say(str(problem), "error")
        else:
            self._strip.withdraw()
        self.capture.setChecked(self.context.capture.excluded)

    def _store_card(self) -> Card:
        card = Card(self.tr("Where things are kept"))
        form = QFormLayout()
        self.folder = QLineEdit()
        self.folder.setReadOnly(True)
        self.folder.setAccessibleName(self.tr("Folder of the store"))
        form.addRow(self.tr("Folder of the store"), self.folder)
        card.body.addLayout(form)
        self._key_place = label("", "mute")
        card.body.addWidget(self._key_place)
        return card

    def title(self) -> str:
        """The page's name."""
        return self.tr("Settings")

    def opened(self, part: str = "", **where: str) -> None:
        """Show what is set; ``part`` "reasons" goes to the reasons for declining."""
        self.refresh()
        if part == "reasons":
            self.reasons.rows.setFocus(Qt.FocusReason.OtherFocusReason)
            # Once all has its place.
            QTimer.singleShot(0, self, self._show_reasons)

    @Slot()
    def _show_reasons(self) -> None:
        self._scroll.ensureWidgetVisible(self.reasons)

    def refresh(self) -> None:
        """Show what is set."""
        preferences = self.context.preferences
        self.person.setText(preferences.person)
        self.part.setCurrentIndex(self.part.findData(preferences.part))
        self.language.setCurrentIndex(self.language.findData(preferences.language))
        self._show_look()
        self.capture.setChecked(self.context.capture.excluded)
        self._tell_sharing_keys()
        person = self.context.store.person
        if person == preferences.person:
            self._signed.setText(self.tr("Scorecards and decisions are signed with this name."))
        else:
            sample = self.tr("In the sample round you are %1; your own name is for your own store.")
            self._signed.setText(sample.replace("%1", person))
        self.reasons.refresh()
        store = self.context.store.store
        self.folder.setText(str(store.folder))
        self._key_place.setText(telling.told(store.key_place.description))

    def leaving(self) -> bool:
        """Keep what is still in the name field."""
        self._keep()
        return True

    @Slot()
    def _show_look(self) -> None:
        theme = self.context.theme
        self.theme.setCurrentIndex(self.theme.findData(theme.wanted))
        self.size_percent.setCurrentIndex(self.size_percent.findData(theme.text_percent))

    @Slot()
    def _keep(self) -> None:
        wanted: Preferences = replace(
            self.context.preferences,
            person=" ".join(self.person.text().split()),
            part=str(self.part.currentData()),
            theme=str(self.theme.currentData()),
            text_percent=int(self.size_percent.currentData()),
            language=str(self.language.currentData()),
        )
        try:
            self.context.keep_preferences(wanted)
        except Problem as problem:
            self._strip.say(str(problem), "error")
        else:
            self._strip.withdraw()
