"""``review round`` and ``review compare``: figures and reports over several candidates."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from hiring_assistant.cli.opening import opened
from hiring_assistant.cli.output import say

_FORMATS = ("pdf", "html", "csv", "xlsx", "json")


def add_group_reports(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Declare the actions of ``review`` that are about several candidates."""
    round_ = verb("round", _round, "write the report of a role's whole round")
    round_.add_argument("role", metavar="ROLE")
    round_.add_argument("--track", metavar="NAME", help="only candidates of this track")
    compare = verb("compare", _compare, "write the report of two to six candidates of one track side by side")
    compare.add_argument("candidates", metavar="CANDIDATE", nargs="+")
    compare.add_argument(
        "--shared-only", action="store_true", help="take candidates of other kits in, on what all kits share"
    )
    for parser in (round_, compare):
        parser.add_argument("--format", choices=_FORMATS, default="pdf")
        parser.add_argument("--without-names", action="store_true", help="leave names of people out")
        parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")


class _Told:
    """Says how far a report is."""

    cancelled = False

    def report(self, done: int, total: int, label: str) -> None:
        """Only numbers: names of candidates do not belong into the logs of scripts."""
        say(f"{done} of {total} candidates")


def _round(args: argparse.Namespace) -> int:
    from hiring_assistant.app.group_reports import write_round_report
    from hiring_assistant.app.roles import find_role

    with opened(args, read_only=True) as workspace:
        role = find_role(workspace, args.role)
        named = not args.without_names
        write_round_report(workspace, role.id, args.track, args.format, args.output, with_names=named, progress=_Told())
    say(f"Report written to {args.output}")
    return 0


def _compare(args: argparse.Namespace) -> int:
    from hiring_assistant.app.candidates import find_candidate
    from hiring_assistant.app.group_reports import write_comparison_report

    with opened(args, read_only=True) as workspace:
        ids = [find_candidate(workspace, name).id for name in args.candidates]
        write_comparison_report(
            workspace,
            ids,
            args.format,
            args.output,
            shared_only=args.shared_only,
            with_names=not args.without_names,
        )
    say(f"Report written to {args.output}")
    return 0
