"""A reading as the JSON object that ``roles inspect --json`` prints."""

from __future__ import annotations

from typing import Any

from hiring_assistant.domain.role import Requirement, Responsibility, RoleReading, Stage, Track

SCHEMA = 1
"""Version of the object's form."""


def as_json(reading: RoleReading, file: str) -> dict[str, Any]:
    """``reading`` of the page ``file`` as plain values for ``json.dump``."""
    return {
        "schema": SCHEMA,
        "file": file,
        "title": reading.title,
        "summary": reading.summary,
        "warnings": [
            {"line": warning.line, "code": warning.code, "message": warning.message} for warning in reading.warnings
        ],
        "tracks": [_track(track) for track in reading.tracks],
        "stages": [_stage(stage) for stage in reading.stages],
        "days_between_stages": list(reading.days_between_stages) if reading.days_between_stages else None,
        "sections": [
            {"heading": section.heading, "markdown": section.markdown, "line": section.line}
            for section in reading.sections
        ],
    }


def _track(track: Track) -> dict[str, Any]:
    return {
        "name": track.name,
        "kind": track.kind.value,
        "grade": track.grade,
        "extends": track.extends,
        "summary": track.summary,
        "line": track.line,
        "responsibilities": [_responsibility(item) for item in track.responsibilities],
        "requirements": [_requirement(item) for item in track.requirements],
    }


def _responsibility(item: Responsibility) -> dict[str, Any]:
    return {"text": item.text, "line": item.line, "details": list(item.details)}


def _requirement(item: Requirement) -> dict[str, Any]:
    return {
        "text": item.text,
        "line": item.line,
        "nice_to_have": item.nice_to_have,
        "details": list(item.details),
    }


def _stage(stage: Stage) -> dict[str, Any]:
    return {
        "order": stage.order,
        "title": stage.title,
        "kind": stage.kind.value,
        "minutes": list(stage.minutes) if stage.minutes else None,
        "interviewer": stage.interviewer,
        "optional": stage.optional,
        "text": stage.text,
        "details": list(stage.details),
        "questions": [{"text": question.text, "line": question.line} for question in stage.questions],
        "line": stage.line,
    }
