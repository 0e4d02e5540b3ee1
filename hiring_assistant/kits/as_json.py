"""Kits and suggestions in the JSON form that the command line prints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from hiring_assistant.domain.kit import Check, KitPlan, Question, QuestionSource, QuestionType, StageKit
from hiring_assistant.kits.suggest import SUGGESTED_MINUTES, Suggestion

SCHEMA = 1


def kit_json(plan: KitPlan, stage: int | None = None) -> dict[str, Any]:
    """The plan as ``kits show`` prints it; ``stage`` leaves only the stage of that order."""
    texts = {requirement.id: requirement.text for requirement in plan.requirements}
    stages = [kit for kit in plan.stages if stage is None or kit.order == stage]
    coverage = []
    for item in plan.coverage:
        requirement = plan.requirement(item.requirement_id)
        if requirement is not None:
            coverage.append(
                {
                    "requirement": requirement.text,
                    "must_have": requirement.must_have,
                    "kind": requirement.kind.value,
                    "stages": list(item.stages),
                    "minutes": item.minutes,
                }
            )
    return {
        "schema": SCHEMA,
        "role": plan.role_title,
        "track": plan.track,
        "stages": [_stage(kit, texts) for kit in stages],
        "coverage": coverage,
        "warnings": [{"code": warning.code, "message": warning.message} for warning in plan.warnings],
    }


def suggest_json(suggestions: Sequence[Suggestion]) -> dict[str, Any]:
    """The suggestions as ``kits suggest`` prints them."""
    return {"schema": SCHEMA, "requirements": [_suggestion(item) for item in suggestions]}


def _stage(kit: StageKit, texts: Mapping[str, str]) -> dict[str, Any]:
    return {
        "order": kit.order,
        "title": kit.title,
        "kind": kit.kind.value,
        "minutes": kit.minutes,
        "interviewer": kit.interviewer,
        "segments": [{"kind": segment.kind.value, "minutes": segment.minutes} for segment in kit.segments],
        "questions": [_planned(question, texts) for question in kit.questions],
        "checks": [_check(check, texts) for check in kit.checks],
    }


def _planned(question: Question, texts: Mapping[str, str]) -> dict[str, Any]:
    requirements = [texts[id_] for id_ in question.requirement_ids if id_ in texts]
    return _question(
        question.text, question.type, question.minutes, requirements, question.probes, question.anchors, question.source
    )


def _question(
    text: str,
    type_: QuestionType,
    minutes: int,
    requirements: Sequence[str],
    probes: Sequence[str],
    anchors: Sequence[tuple[int, str]],
    source: QuestionSource,
) -> dict[str, Any]:
    return {
        "text": text,
        "type": type_.value,
        "minutes": minutes,
        "requirements": list(requirements),
        "probes": list(probes),
        "anchors": {str(rating): words for rating, words in anchors},
        "source": source.value,
    }


def _check(check: Check, texts: Mapping[str, str]) -> dict[str, Any]:
    return {"requirement": texts.get(check.requirement_id, ""), "text": check.text}


def _suggestion(item: Suggestion) -> dict[str, Any]:
    requirement = item.requirement
    return {
        "text": requirement.text,
        "kind": requirement.kind.value,
        "must_have": requirement.must_have,
        "competency": requirement.competency,
        "confidence": requirement.confidence,
        "questions": [
            _question(
                draft.text, draft.type, SUGGESTED_MINUTES, [requirement.text], draft.probes, draft.anchors, draft.source
            )
            for draft in item.questions
        ],
    }
