"""What stands behind the cell under the cursor: evidence lines, why something counts as a tie, what a score lacks."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from hiring_assistant.domain.comparison import ComparedCandidate, ComparedRequirement
from hiring_assistant.domain.review import Gate, ReviewedCard
from hiring_assistant.ui import wording
from hiring_assistant.ui.compare import words
from hiring_assistant.ui.compare.delegate import GATE_SIGNS
from hiring_assistant.ui.compare.model import ComparisonModel
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.rating_control import reason_text


class CellEvidence(QScrollArea):
    """Follows the cursor of the comparison. Scrolls by itself, so that the table stays where it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Evidence"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout()
        self._fresh()

    def _fresh(self) -> None:
        sheet = QWidget()
        set_role(sheet, "sheet")
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(4, 2, 8, 8)
        self._column.setSpacing(6)
        self.setWidget(sheet)
        self.viewport().setAutoFillBackground(False)
        sheet.setAutoFillBackground(False)

    def show_cell(self, model: ComparisonModel, row: int, column: int) -> None:
        """Show what stands behind a cell."""
        self._fresh()
        requirement, candidate = model.requirement_at(row), model.candidate_at(column)
        if candidate is not None and requirement is not None:
            self._show_evidence(requirement, candidate, model.said(row, column))
        elif candidate is not None:
            self._show_score(candidate, model)
        else:
            self._show_row(model, row)
        self._column.addStretch(1)

    def _show_evidence(self, requirement: ComparedRequirement, candidate: ComparedCandidate, said: str) -> None:
        self._add(candidate.name, "strong")
        self._add(requirement.requirement.text)
        self._add(wording.capitalized(said), "small")
        id_ = requirement.requirement.id
        for card in candidate.cards:
            if card.scorecard.rating(id_) is not None:
                self._add_card(card, id_)
            for check in card.checks:
                if check.requirement_id == id_:
                    self._add(f"{card.interviewer}: {words.check(check.value)}")

    def _add_card(self, card: ReviewedCard, requirement_id: str) -> None:
        rating = card.scorecard.rating(requirement_id)
        if rating is None:
            return
        given = str(rating.value) if rating.value is not None else self.tr("not assessed")
        stage = self.tr("stage {stage}").format(stage=card.stage)
        self._column.addSpacing(4)
        self._add(f"{given} · {card.interviewer} · {stage}", "strong")
        if rating.reason is not None:
            self._add(reason_text(rating.reason), "mute")
        question = ""
        lines = [note for note in card.evidence if requirement_id in note.evidence_for]
        for note in lines:
            asked = wording.place_of_note(note.question_id, card.question(note.question_id))
            if asked and asked != question:
                self._add(asked, "small")
            question = asked
            minutes, seconds = divmod(note.elapsed_ms // 1000, 60)
            self._add(f"{minutes:02}:{seconds:02}  {note.text}")
        if not lines and rating.value is not None:
            self._add(self.tr("No line was marked as evidence."), "mute")
        for amendment in card.amendments:
            if amendment.requirement_id == requirement_id:
                self._add(wording.amendment(amendment), "warn")

    def _show_score(self, candidate: ComparedCandidate, model: ComparisonModel) -> None:
        self._add(candidate.name, "strong")
        self._add(words.score(candidate))
        for gate, heading in (
            (Gate.MISSED, self.tr("Must-haves missed")),
            (Gate.NOT_ASSESSED, self.tr("Must-haves not assessed yet")),
        ):
            found = [row.requirement.text for row in model.rows if row.cell(candidate.id).gate is gate]
            if found:
                self._add(heading, "small")
                self._add_all(f"{GATE_SIGNS[gate]} {text}" for text in found)
        for card in candidate.cards:
            if card.scorecard.pros or card.scorecard.cons:
                self._column.addSpacing(4)
                stage = self.tr("stage {stage}").format(stage=card.stage)
                self._add(f"{card.interviewer} · {stage}", "small")
            if card.scorecard.pros:
                self._add(f"+ {card.scorecard.pros}")
            if card.scorecard.cons:
                self._add(f"– {card.scorecard.cons}")

    def _show_row(self, model: ComparisonModel, row: int) -> None:
        requirement, comparison = model.requirement_at(row), model.comparison
        if comparison is None:
            return
        self._add(requirement.requirement.text if requirement else self.tr("Score"), "strong")
        if requirement is not None:
            self._add_all((f"• {detail}" for detail in requirement.requirement.details), "small")
        ties = model.ties_at(row)
        if ties:
            self._add(ties)
        if requirement is not None:
            # Where nobody can be compared with anybody, the sentence above says all there is.
            some = any(each.points is not None for each in requirement.differences)
            told = [words.difference(each, model.names) for each in requirement.differences if some]
        else:
            told = [words.score_difference(each, comparison, model.names) for each in comparison.score_differences]
        if told:
            self._column.addSpacing(4)
            self._add(self.tr("Every two of them"), "small")
            self._add_all(told)

    def _add_all(self, texts: Iterable[str], role: str = "") -> None:
        for text in texts:
            self._add(text, role)

    def _add(self, text: str, role: str = "") -> None:
        shown: QLabel = label(text, role)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(shown)
