"""How one's own ratings stand to the references, over all answers rated."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from hiring_assistant.app.practice import PracticeItem, figures_of
from hiring_assistant.ui import wording
from hiring_assistant.ui.pictures.bars import StackedBars
from hiring_assistant.ui.pictures.picture import Picture
from hiring_assistant.ui.practice import words
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label


class Figure(Card):
    """A name, a large value and what it means."""

    def __init__(self, name: str, value: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=14)
        self.setAccessibleName(f"{name}: {value}. {note}")
        self.body.setSpacing(4)
        self.body.addWidget(label(name, "small"))
        self.body.addWidget(label(value, "value", wrap=False))
        self.body.addWidget(label(note, "small"))
        self.body.addStretch(1)


class Summary(QWidget):
    """Exact, within one, lean, and a picture by reference."""

    def __init__(self, items: Sequence[PracticeItem], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        figures = figures_of(items)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        grid = QGridLayout()
        grid.setSpacing(12)
        sign = "–"
        if figures.lean is not None and figures.rated >= words.FEW:
            sign = f"{'+' if round(figures.lean, 1) > 0 else '−' if round(figures.lean, 1) < 0 else ''}"
            sign += wording.score(abs(figures.lean))
        for place, (name, value, note) in enumerate(
            (
                (self.tr("Rated"), words.share(figures.rated, figures.answers), self.tr("sample answers")),
                (
                    self.tr("Exactly the reference"),
                    words.share(figures.exact, figures.rated),
                    self.tr("nobody gets all of them"),
                ),
                (
                    self.tr("Within a point"),
                    words.share(figures.within_one, figures.rated),
                    self.tr("the ones beyond are worth reading again"),
                ),
                (self.tr("Lean"), sign, words.lean(figures)),
            )
        ):
            grid.addWidget(Figure(name, value, note), 0, place)
            grid.setColumnStretch(place, 1)
        column.addLayout(grid)
        card, self.picture = self._card(words.by_reference(items))
        for reference, number, mean in figures.by_reference:
            if mean is not None:
                told = self.tr("Reference {value}: you rated {mean} on average").format(
                    value=QLocale().toString(reference), mean=wording.score(mean)
                )
                card.body.addWidget(label(told + self.tr(" (%n answer(s))", "", number), "small"))
        column.addWidget(card)
        if figures.rated:
            column.addWidget(self._card(words.by_competency(items))[0])

    def _card(self, drawing: StackedBars) -> tuple[Card, Picture]:
        card = Card(drawing.title, self)
        picture = Picture(drawing, self._theme, card)
        copy = Button(self.tr("Copy picture"), "link")
        copy.setAccessibleName(self.tr("Copy picture: {title}").format(title=drawing.title))
        copy.clicked.connect(picture.copy)
        card.head.addWidget(copy)
        card.body.addWidget(picture)
        return card, picture
