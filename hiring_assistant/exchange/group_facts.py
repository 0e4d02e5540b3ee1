"""What a report about several candidates says about itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from hiring_assistant.exchange import wording


@dataclass(frozen=True, slots=True)
class GroupFacts:
    """Who made the report when and with what. With ``with_names`` off, people are called by their part."""

    made_at: datetime
    made_by: str
    program_version: str
    with_names: bool = True

    def made_from(self, what: str) -> str:
        """One paragraph; ``what`` begins it and names scorecards and kits."""
        by = f" by {self.made_by}" if self.with_names else ""
        names = "" if self.with_names else " Names were replaced; texts may still tell who is meant."
        return (
            f"{what} Made {wording.when(self.made_at)}{by} with Hiring Assistant {self.program_version}. Scores are "
            "means of ratings that people gave; weights were set by people beforehand; nothing missing was filled in. "
            f"Nothing here ranks anybody.{names}"
        )


def kit_words(numbers: tuple[int, ...]) -> str:
    """``kit 2``, or ``kits 1 and 2``."""
    if not numbers:
        return "no kit"
    if len(numbers) == 1:
        return f"kit {numbers[0]}"
    return f"kits {', '.join(map(str, numbers[:-1]))} and {numbers[-1]}"
