"""The kinds of tracks and stages. They are imported from ``role``; apart from it only so that ``correction`` can be."""

from __future__ import annotations

from enum import StrEnum


class TrackKind(StrEnum):
    """How a track stands to its page: the whole page, a level of it, or a specialty."""

    BASE = "base"
    LEVEL = "level"
    SPECIALTY = "specialty"


class StageKind(StrEnum):
    """What the candidate does in a stage."""

    QUESTIONNAIRE = "questionnaire"
    SCREENING = "screening"
    INTERVIEW = "interview"
    EXERCISE = "exercise"
    PANEL = "panel"
    REFERENCE = "reference"
    OFFER = "offer"
    OTHER = "other"
