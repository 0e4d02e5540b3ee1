"""Long lists of candidates: which are in them as ids, in order; the rows are read when they are looked at."""

from __future__ import annotations

from collections.abc import Sequence

from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import CandidateEntry, CandidateQuery
from hiring_assistant.domain.ordering import CandidateOrder


def find_candidates(
    workspace: Workspace,
    query: CandidateQuery,
    order: CandidateOrder = CandidateOrder.NAME,
    *,
    descending: bool = False,
) -> tuple[str, ...]:
    """The ids of the candidates that fit the query, in order."""
    with workspace.read() as unit:
        return unit.candidates.ids(query, order, descending=descending)


def read_candidates(workspace: Workspace, ids: Sequence[str]) -> tuple[CandidateEntry, ...]:
    """The rows of these candidates, in that order; those that are gone are left out."""
    with workspace.read() as unit:
        found = {entry.candidate.id: entry for entry in unit.candidates.entries(ids)}
    return tuple(found[id_] for id_ in ids if id_ in found)
