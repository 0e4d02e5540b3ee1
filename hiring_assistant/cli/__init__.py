"""The command line: the same intents as the window, for scripts and tests.

JSON goes to standard output, progress and messages to standard error. Exit status 0 done, 1 it could not be done (the
message says why), 2 wrong use. Nothing heavy is imported before the command is known.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from hiring_assistant import __version__
from hiring_assistant.cli import (
    calibrating,
    candidates,
    exchange,
    group_reports,
    interviews,
    kits,
    reviews,
    role_packs,
    roles,
    upkeep,
)
from hiring_assistant.cli.output import say
from hiring_assistant.domain.problem import Problem


def run(argv: Sequence[str]) -> int:
    """Carry out one command and return the exit status."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8")
    parser = build_parser()
    args = parser.parse_args(list(argv))
    command: Callable[[argparse.Namespace], int] | None = getattr(args, "command", None)
    if command is None:
        parser.print_help(sys.stderr)
        return 2
    try:
        return command(args)
    except Problem as problem:
        say(str(problem))
        return 1
    except BrokenPipeError:
        return 1
    except KeyboardInterrupt:
        say("Stopped.")
        return 1


def build_parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    store = argparse.ArgumentParser(add_help=False)
    store.add_argument("--store", metavar="FOLDER", default=argparse.SUPPRESS, help="use the store in this folder")
    parser = argparse.ArgumentParser(
        prog="hiring-assistant",
        parents=[store],
        description="Structured hiring interviews on your own computer. Without a command, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"hiring-assistant {__version__}")
    nouns = parser.add_subparsers(title="commands", metavar="COMMAND")

    def verbs(noun: str, help_: str) -> Callable[..., argparse.ArgumentParser]:
        group = nouns.add_parser(noun, help=help_, description=help_).add_subparsers(metavar="ACTION", required=True)

        def verb(name: str, command: Callable[[argparse.Namespace], int], help_: str) -> argparse.ArgumentParser:
            made: argparse.ArgumentParser = group.add_parser(name, help=help_, description=help_, parents=[store])
            made.set_defaults(command=command)
            return made

        return verb

    role = verbs("roles", "role pages: read, keep, list, hand on")
    roles.add_roles(role)
    role_packs.add_role_packs(role)
    kits.add_kits(verbs("kits", "interview kits and suggested questions"))
    candidates.add_candidates(verbs("candidates", "candidates: add, list"))
    interviews.add_interviews(verbs("interviews", "interviews of this computer"))
    review = verbs("review", "scorecards and figures")
    reviews.add_review(review)
    group_reports.add_group_reports(review)
    calibrating.add_calibrating(review)

    report = nouns.add_parser("report", help="write the report of a candidate", parents=[store])
    report.add_argument("candidate", metavar="CANDIDATE")
    report.add_argument("--format", choices=("pdf", "html", "csv", "xlsx", "json"), default="pdf")
    report.add_argument("--without-names", action="store_true", help="leave names of candidate and interviewers out")
    report.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    report.set_defaults(command=exchange.report)

    demo = nouns.add_parser("demo", help="fill an empty store with the sample hiring round", parents=[store])
    demo.set_defaults(command=upkeep.demo)

    upkeep.add_store(verbs("store", "look after the store"))
    exchange.add_packet(verbs("packet", "files between two people's computers"))
    return parser
