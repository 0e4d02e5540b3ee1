"""Reports about several candidates: of a role's round, and of candidates side by side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from hiring_assistant import __version__
from hiring_assistant.app.comparing import comparison_of
from hiring_assistant.app.exchange import REPORT_FORMATS
from hiring_assistant.app.progress import Progress
from hiring_assistant.app.rounds import round_of
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.problem import CannotDo

if TYPE_CHECKING:
    from hiring_assistant.exchange.group_facts import GroupFacts


def write_round_report(
    workspace: Workspace,
    role_id: str,
    track: str | None,
    format_: str,
    path: Path,
    *,
    with_names: bool = True,
    progress: Progress | None = None,
) -> Path | None:
    """Write the report of a role's round (``track`` None: of all tracks), whole or not at all.

    ``format_`` is one of ``REPORT_FORMATS``. None where ``progress`` was cancelled; nothing is written then.

    Raises:
        CannotDo: for an unknown format, a role that is gone, or a place that cannot be written to.
        MachineFault: when the disk is full or failed.
    """
    from hiring_assistant.exchange.files import write_whole
    from hiring_assistant.exchange.group_reports import round_bytes

    _check_format(format_)
    round_ = round_of(workspace, role_id, track, progress)
    if progress is not None and progress.cancelled:
        return None
    content = round_bytes(round_, _facts(workspace, with_names), format_)
    if progress is not None and progress.cancelled:
        return None
    write_whole(path, content)
    return path


def write_comparison_report(
    workspace: Workspace,
    candidate_ids: Sequence[str],
    format_: str,
    path: Path,
    *,
    shared_only: bool = False,
    with_names: bool = True,
) -> Path:
    """Write the report of candidates side by side (see ``comparing.comparison_of``), whole or not at all.

    Raises:
        CannotDo: for an unknown format, candidates that cannot be compared, or a place that cannot be written to.
        MachineFault: when the disk is full or failed.
    """
    from hiring_assistant.exchange.files import write_whole
    from hiring_assistant.exchange.group_reports import comparison_bytes

    _check_format(format_)
    comparison = comparison_of(workspace, candidate_ids, shared_only=shared_only)
    write_whole(path, comparison_bytes(comparison, _facts(workspace, with_names), format_))
    return path


def _check_format(format_: str) -> None:
    if format_ not in REPORT_FORMATS:
        raise CannotDo("no-such-format", f"A report can be {', '.join(REPORT_FORMATS)}.")


def _facts(workspace: Workspace, with_names: bool) -> GroupFacts:
    from hiring_assistant.exchange.group_facts import GroupFacts

    return GroupFacts(workspace.now(), workspace.actor, __version__, with_names)
