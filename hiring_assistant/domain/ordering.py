"""What long lists can be ordered by. Nothing orders people by how they were rated."""

from __future__ import annotations

from enum import StrEnum


class CandidateOrder(StrEnum):
    """What a list of candidates is ordered by; within the same, by name."""

    NAME = "name"
    ROLE = "role"
    TRACK = "track"
    STAGE = "stage"
    STATE = "state"
    ADDED = "added"


class InterviewOrder(StrEnum):
    """What a list of interviews is ordered by; within the same, by time."""

    TIME = "time"
    CANDIDATE = "candidate"
    ROLE = "role"
    STAGE = "stage"
    INTERVIEWER = "interviewer"
    STATE = "state"
