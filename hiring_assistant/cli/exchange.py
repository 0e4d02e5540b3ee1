"""``report`` and ``packet``: files that leave and enter."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from hiring_assistant.cli.opening import opened
from hiring_assistant.cli.output import SCHEMA, iso, print_json, say


def report(args: argparse.Namespace) -> int:
    """``report``: write the report of a candidate."""
    from hiring_assistant.app.candidates import find_candidate
    from hiring_assistant.app.exchange import write_report

    with opened(args, read_only=True) as workspace:
        candidate = find_candidate(workspace, args.candidate)
        write_report(workspace, candidate.id, args.format, args.output, with_names=not args.without_names)
    say(f"Report written to {args.output}")
    return 0


def add_packet(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Declare the actions of ``packet``."""
    make = verb("make", _packet_make, "write an interview to hand over, or a submitted scorecard to send back")
    make.add_argument("interview", metavar="INTERVIEW", help="the id that `interviews list` shows")
    make.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    open_ = verb("open", _packet_open, "show what is in a packet; with --take, take it in")
    open_.add_argument("file", type=Path, metavar="FILE")
    open_.add_argument("--take", action="store_true")


def _packet_make(args: argparse.Namespace) -> int:
    from hiring_assistant.app.exchange import hand_over, send_back
    from hiring_assistant.app.sitting import open_sitting
    from hiring_assistant.domain.interview import InterviewState

    with opened(args) as workspace:
        state = open_sitting(workspace, args.interview).interview.state
        make = send_back if state is InterviewState.SUBMITTED else hand_over
        make(workspace, args.interview, args.output)
    say(f"Written to {args.output}")
    return 0


def _packet_open(args: argparse.Namespace) -> int:
    from hiring_assistant.app.exchange import look_into, take_in

    packet = look_into(args.file)
    candidate = getattr(packet, "candidate_name", None) or getattr(packet, "candidate").name  # noqa: B009
    kind = "scorecard" if hasattr(packet, "scorecard") else "interview"
    print_json(
        {
            "schema": SCHEMA,
            "kind": kind,
            "id": packet.id,
            "made_at": iso(packet.made_at),
            "made_by": packet.made_by,
            "candidate": candidate,
            "role": packet.role_title,
            "stage": packet.interview.stage,
            "interviewer": packet.interview.interviewer,
        }
    )
    if args.take:
        with opened(args) as workspace:
            say(take_in(workspace, packet).said)
    return 0
