"""How closely the interviews kept to their kits, and what was checked."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hiring_assistant.domain.interview import CheckValue
from hiring_assistant.domain.kit import KitRequirement
from hiring_assistant.domain.review import Review
from hiring_assistant.ui.pictures.bars import Bar, Kind, StackedBars
from hiring_assistant.ui.pictures.picture import Picture
from hiring_assistant.ui.pictures.shapes import Pattern
from hiring_assistant.ui.review import words
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label


class HeldCard(Card):
    """Asked, skipped with the reason, added and never reached, by interview; checks and who answered them."""

    def __init__(self, review: Review, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How the interviews were held"), parent)
        kept = review.fidelity
        said = [self.tr("{asked} of {planned} planned questions asked").format(asked=kept.asked, planned=kept.planned)]
        if kept.skipped:
            said.append(self.tr("%n skipped", "", len(kept.skipped)))
        if kept.not_reached:
            said.append(self.tr("%n never reached", "", kept.not_reached))
        if kept.added:
            said.append(self.tr("%n added", "", kept.added))
        self.body.addWidget(label(" · ".join(said)))
        self.body.addWidget(Picture(self._bars(review), theme))
        for card in review.cards:
            who = self.tr("{who}, stage {stage}").format(who=card.interviewer, stage=card.stage)
            for left in card.fidelity.skipped:
                text = self.tr("Skipped by {who}: “{question}” – {reason}")
                reason = left.reason or self.tr("no reason given")
                self.body.addWidget(label(text.format(who=who, question=left.question, reason=reason)))
            for question in card.fidelity.added_questions:
                self.body.addWidget(label(self.tr("Added by {who}: “{question}”").format(who=who, question=question)))
        versions = sorted({card.kit_number for card in review.cards if card.kit_number})
        if len(versions) > 1:
            told = self.tr("Held with versions {versions} of the kit; weights are those of the one used first.")
            self.body.addWidget(label(told.format(versions=", ".join(map(str, versions))), "warn"))
        self.body.addWidget(label(self.tr("How far the interviewers agree"), "strong"))
        self.body.addWidget(label(words.agreement_explained(review.spread)))
        if review.checked:
            self.body.addWidget(label(self.tr("Checks, in no figure"), "strong"))
        for requirement in review.checked:
            self.body.addWidget(label(self._checked(review, requirement)))

    def _bars(self, review: Review) -> StackedBars:
        kinds = (
            Kind(self.tr("asked"), Pattern.SOLID),
            Kind(self.tr("skipped"), Pattern.STRIPES, "mute"),
            Kind(self.tr("never reached"), Pattern.OUTLINE, "control_line"),
            Kind(self.tr("added"), Pattern.CROSSED),
        )
        bars = []
        for card in review.cards:
            held = card.fidelity
            said = self.tr("{asked} of {planned}").format(asked=held.asked, planned=held.planned)
            counts = (held.asked, len(held.skipped), held.not_reached, held.added)
            bars.append(Bar(f"{card.stage} · {card.interviewer}", counts, said))
        return StackedBars(self.tr("Questions asked, skipped and added"), kinds, tuple(bars), self.tr("Interview"))

    def _checked(self, review: Review, requirement: KitRequirement) -> str:
        answers = [
            f"{card.interviewer}: {words.check(answer.value)}"
            for card in review.cards
            for answer in card.checks
            if answer.requirement_id == requirement.id
        ]
        said = " · ".join(answers) or words.check(None)
        clear = {
            answer.value
            for card in review.cards
            for answer in card.checks
            if answer.requirement_id == requirement.id and answer.value is not CheckValue.OPEN
        }
        if len(clear) > 1:
            said += " · " + self.tr("answers differ; the last one counts")
        return f"{requirement.text} – {said}"
