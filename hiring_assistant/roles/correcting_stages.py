"""Makes a person's corrections in a hiring process."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from hiring_assistant.domain.correction import (
    AddStage,
    MergeStages,
    MoveStage,
    RemoveStage,
    SetStageInterviewer,
    SetStageKind,
    SetStageMinutes,
    SetStageOptional,
    SetStageQuestions,
    SetStageTitle,
    SplitStage,
    StageAnchor,
    StageCorrection,
    StageSetting,
    places_of,
    stage_text,
    words_of,
)
from hiring_assistant.domain.role import PageQuestion, Stage


class StageDesk:
    """The stages of a page while they are corrected; of a page without any, those of the process that was ``picked``,
    from the first correction on. ``touched`` holds the words of those that were corrected.
    """

    def __init__(self, stages: Sequence[Stage], picked: Sequence[Stage]) -> None:
        self.stages = list(stages)
        self.touched: set[str] = set()
        self._picked = picked
        self._takes_up = False
        """Whether the stages are those that were picked."""

    @property
    def in_order(self) -> tuple[Stage, ...]:
        """The stages, numbered as they stand."""
        return tuple(
            stage if stage.order == order else replace(stage, order=order) for order, stage in enumerate(self.stages, 1)
        )

    def make(self, correction: StageCorrection) -> bool:
        """Make a correction, as a whole or not at all, and say whether it could be made."""
        begins = not self.stages and bool(self._picked)
        if begins:
            self.stages = list(self._picked)
            self._takes_up = True
        made = self._make(correction)
        if begins and not made:
            self.stages = []
            self._takes_up = False
        return made

    def _make(self, correction: StageCorrection) -> bool:
        match correction:
            case AddStage():
                return self._add_stage(correction)
            case RemoveStage():
                return self._remove_stage(correction)
            case MoveStage():
                return self._move_stage(correction)
            case SplitStage():
                return self._split_stage(correction)
            case MergeStages():
                return self._merge_stages(correction)
            case (
                SetStageTitle()
                | SetStageKind()
                | SetStageMinutes()
                | SetStageInterviewer()
                | SetStageOptional()
                | SetStageQuestions()
            ):
                return self._set_stage(correction)
            case _:
                assert_never(correction)

    def _stage(self, anchor: StageAnchor | None) -> int | None:
        if anchor is None:
            return None
        places = places_of([stage_text(stage) for stage in self.stages], anchor.text)
        return places[anchor.nth - 1] if 0 < anchor.nth <= len(places) else None

    def _touch(self, *stages: Stage) -> None:
        self.touched |= {words_of(stage_text(stage)) for stage in stages}

    def _add_stage(self, correction: AddStage) -> bool:
        title = correction.title.strip()
        if not title:
            return False
        at = self._stage(correction.before)
        stage = Stage(
            0, title, correction.kind, 0, correction.minutes, correction.interviewer or None, correction.optional
        )
        self.stages.insert(len(self.stages) if at is None else at, stage)
        self._touch(stage)
        return True

    def _remove_stage(self, correction: RemoveStage) -> bool:
        at = self._stage(correction.stage)
        # A process that was picked is put away as a whole: without stages, it would be in force as it was again.
        if at is None or (self._takes_up and len(self.stages) == 1):
            return False
        del self.stages[at]
        return True

    def _move_stage(self, correction: MoveStage) -> bool:
        at, before = self._stage(correction.stage), self._stage(correction.before)
        if at is None or (correction.before is not None and before is None):
            return False
        stage = self.stages[at]
        target = len(self.stages) if before is None else before
        self.stages.insert(target, stage)
        del self.stages[at + 1 if target <= at else at]
        self._touch(stage)
        return True

    def _split_stage(self, correction: SplitStage) -> bool:
        at = self._stage(correction.stage)
        titles = [title.strip() for title in correction.titles]
        if at is None or len(titles) < 2 or not all(titles):
            return False
        old = self.stages[at]
        first = replace(old, title=titles[0])
        others = [replace(old, title=title, text="", details=(), questions=()) for title in titles[1:]]
        self.stages[at : at + 1] = [first, *others]
        self._touch(first, *others)
        return True

    def _merge_stages(self, correction: MergeStages) -> bool:
        places = [self._stage(anchor) for anchor in correction.stages]
        found = [place for place in places if place is not None]
        if len(found) < len(places) or len(set(found)) < 2 or len(set(found)) < len(found):
            return False
        stages = [self.stages[place] for place in found]
        whole = replace(
            stages[0],
            minutes=next((stage.minutes for stage in stages if stage.minutes), None),
            interviewer=next((stage.interviewer for stage in stages if stage.interviewer), None),
            optional=all(stage.optional for stage in stages),
            text="\n\n".join(dict.fromkeys(stage_text(stage) for stage in stages)),
            details=tuple(detail for stage in stages for detail in stage.details),
            questions=tuple(question for stage in stages for question in stage.questions),
        )
        self.stages[found[0]] = whole
        for place in sorted(found[1:], reverse=True):
            del self.stages[place]
        self._touch(whole)
        return True

    def _set_stage(self, correction: StageSetting) -> bool:
        at = self._stage(correction.stage)
        if at is None:
            return False
        stage = self.stages[at]
        match correction:
            case SetStageTitle():
                if not correction.title.strip():
                    return False
                stage = replace(stage, title=correction.title.strip())
            case SetStageKind():
                stage = replace(stage, kind=correction.kind)
            case SetStageMinutes():
                stage = replace(stage, minutes=correction.minutes)
            case SetStageInterviewer():
                stage = replace(stage, interviewer=(correction.interviewer or "").strip() or None)
            case SetStageOptional():
                stage = replace(stage, optional=correction.optional)
            case SetStageQuestions():
                lines = {question.text: question.line for question in stage.questions}
                asked = (text.strip() for text in correction.questions)
                stage = replace(
                    stage, questions=tuple(PageQuestion(text, lines.get(text, 0)) for text in asked if text)
                )
        self.stages[at] = stage
        self._touch(stage)
        return True
