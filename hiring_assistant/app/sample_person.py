"""Who works in the sample round, for the window to say before the round itself is needed."""

from __future__ import annotations

SAMPLE_PERSON = "Robin Okafor"
"""Whose computer the sample round is on: a hiring manager who also interviews."""
