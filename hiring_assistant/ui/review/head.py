"""The head of a review: whose it is, where they stand, and what can be done from here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QWidget

from hiring_assistant.app.candidates import CandidateFile
from hiring_assistant.domain.decision import DecisionKind
from hiring_assistant.domain.role import StageKind
from hiring_assistant.ui import wording
from hiring_assistant.ui.report_files import ReportMenu
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.chip import Chip
from hiring_assistant.ui.widgets.page_head import PageHead

translate = QCoreApplication.translate


class ReviewHead(PageHead):
    """Name, chips and buttons. It asks for everything by its signals and does nothing itself.

    ``decision(kind)``, ``export(format, names)``, ``debrief``, ``compare``, ``candidate`` and ``files`` are what was
    pressed.
    """

    decision = Signal(object)
    export = Signal(str, bool)
    debrief = Signal()
    compare = Signal()
    candidate = Signal()
    files = Signal()

    def __init__(self, file: CandidateFile, *, has_cards: bool, blind: bool, parent: QWidget | None = None) -> None:
        self._file = file
        stage = translate("ReviewHead", "Stage {stage} of {all}").format(
            stage=file.candidate.stage, all=len(file.stages)
        )
        chips = (
            Chip(f"{file.candidate.track} · v{file.version.number}", "accent"),
            Chip(f"{stage} · {wording.candidate_state(file.candidate.state)}"),
        )
        self._together = Button(translate("ReviewHead", "Debrief"))
        self._together.setToolTip(translate("ReviewHead", "Go through the requirements together (Ctrl+D)"))
        self._together.setEnabled(has_cards)
        self._export_button = Button(translate("ReviewHead", "Export"))
        self._export_button.setEnabled(has_cards)
        buttons = [self._together, self._export_button]
        first = first_choice(file)
        decline = more = do = None
        if DecisionKind.DECLINE in file.allowed:
            decline = Button(verb(DecisionKind.DECLINE, file) + "…", "danger")
            buttons.append(decline)
        more = Button(translate("ReviewHead", "More"))
        more.setAccessibleName(translate("ReviewHead", "More: other decisions, candidate page, attached files"))
        buttons.append(more)
        if first is not None:
            do = PrimaryButton(verb(first, file))
            buttons.append(do)
        super().__init__(file.candidate.name, chips, buttons, parent)
        self._together.clicked.connect(self.debrief)
        menu = ReportMenu(self._export_button)
        menu.picked.connect(self.export)
        self._export_button.setMenu(menu)
        others = [kind for kind in file.allowed if kind not in (first, DecisionKind.DECLINE)]
        more.setMenu(self._more_menu(more, others, blind=blind))
        if decline is not None:
            decline.clicked.connect(partial(self._decide, DecisionKind.DECLINE))
        if do is not None and first is not None:
            do.clicked.connect(partial(self._decide, first))

    def _more_menu(self, button: Button, others: Sequence[DecisionKind], *, blind: bool) -> QMenu:
        menu = QMenu(button)
        for kind in others:
            menu.addAction(verb(kind, self._file) + "…").triggered.connect(partial(self._decide, kind))
        if others:
            menu.addSeparator()
        menu.addAction(translate("compare", "Compare with others…")).triggered.connect(self._to_compare)
        menu.addAction(self.tr("Candidate page")).triggered.connect(self._to_candidate)
        count = len(self._file.attachments)
        entry = menu.addAction(self.tr("Attached files ({n})").format(n=count))
        entry.setEnabled(not blind)
        entry.triggered.connect(self._to_files)
        return menu

    def _decide(self, kind: DecisionKind, _checked: bool = False) -> None:
        self.decision.emit(kind)

    def _to_compare(self, _checked: bool = False) -> None:
        self.compare.emit()

    def _to_candidate(self, _checked: bool = False) -> None:
        self.candidate.emit()

    def _to_files(self, _checked: bool = False) -> None:
        self.files.emit()


def first_choice(file: CandidateFile) -> DecisionKind | None:
    """The step that comes next in the process as planned; never what the scores would say."""
    following = file.plan.stage(file.candidate.stage + 1)
    offers = following is None or following.kind is StageKind.OFFER
    order = [DecisionKind.OFFER, DecisionKind.ADVANCE] if offers else [DecisionKind.ADVANCE]
    order += [DecisionKind.RESUME, DecisionKind.REOPEN]
    return next((kind for kind in order if kind in file.allowed), None)


def verb(kind: DecisionKind, file: CandidateFile) -> str:
    """What a button calls a decision about this candidate."""
    following = file.plan.stage(file.candidate.stage + 1)
    to_next = translate("ReviewHead", "Advance to stage {n}")
    return {
        DecisionKind.ADVANCE: to_next.format(n=following.order if following else ""),
        DecisionKind.DECLINE: translate("ReviewHead", "Decline"),
        DecisionKind.HOLD: translate("ReviewHead", "Put on hold"),
        DecisionKind.RESUME: translate("ReviewHead", "Take off hold"),
        DecisionKind.OFFER: translate("ReviewHead", "Make an offer"),
        DecisionKind.WITHDRAW: translate("ReviewHead", "Has withdrawn"),
        DecisionKind.REOPEN: translate("ReviewHead", "Reopen"),
    }[kind]
