"""``candidates``: add and list."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from hiring_assistant.cli.opening import opened, opened_to_read
from hiring_assistant.cli.output import SCHEMA, iso, print_json, say


def add_candidates(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Declare the actions of ``candidates``."""
    verb("list", _candidates_list, "all candidates").add_argument("--json", action="store_true")
    add = verb("add", _candidates_add, "add a candidate")
    add.add_argument("name", metavar="NAME")
    add.add_argument("--role", required=True, metavar="ROLE")
    add.add_argument("--track", metavar="NAME")
    add.add_argument("--email", default="", metavar="E")


def _candidates_list(args: argparse.Namespace) -> int:
    from hiring_assistant.app.candidates import list_candidates

    with opened_to_read(args) as workspace:
        entries = list_candidates(workspace) if workspace else ()
    if args.json:
        candidates = [
            {
                "id": e.candidate.id,
                "name": e.candidate.name,
                "email": e.candidate.email or None,
                "role": e.role_title,
                "track": e.candidate.track,
                "stage": e.candidate.stage,
                "state": e.candidate.state.value,
                "added_at": iso(e.candidate.created_at),
            }
            for e in entries
        ]
        print_json({"schema": SCHEMA, "candidates": candidates})
    else:
        for e in entries:
            print(f"{e.candidate.name}: {e.role_title}, stage {e.candidate.stage}, {e.candidate.state.value}")
    return 0


def _candidates_add(args: argparse.Namespace) -> int:
    from hiring_assistant.app.candidates import add_candidate, namesakes
    from hiring_assistant.app.roles import find_role

    with opened(args) as workspace:
        role = find_role(workspace, args.role)
        change = add_candidate(workspace, args.name, role.id, args.track, email=args.email)
        same = namesakes(workspace, change.value.name, role.id, change.value.id)
    print(change.value.id)
    say(change.said)
    if same:
        say(f"Somebody called {change.value.name} is a candidate for {role.title} already: {same[0].id}")
    return 0
