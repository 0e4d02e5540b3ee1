"""What every report writes alike as JSON: where it comes from, a score, and the file itself."""

from __future__ import annotations

import json
from typing import Any

from hiring_assistant.domain.review import Score
from hiring_assistant.exchange.group_facts import GroupFacts
from hiring_assistant.exchange.report_facts import ReportFacts
from hiring_assistant.exchange.wording import iso


def made_values(facts: GroupFacts | ReportFacts) -> dict[str, Any]:
    """When and by whom a report was made with what, and whether people are named in it."""
    return {
        "made_at": iso(facts.made_at),
        "made_by": facts.made_by,
        "program_version": facts.program_version,
        "with_names": facts.with_names,
    }


def score_values(score: Score) -> dict[str, Any]:
    """A score with the share of weight it stands for and its bounds."""
    return {"value": score.value, "coverage": score.coverage, "low": score.low, "high": score.high}


def json_bytes(values: dict[str, Any]) -> bytes:
    """The content of a JSON file that people can read as well."""
    return (json.dumps(values, ensure_ascii=False, indent=2) + "\n").encode()
