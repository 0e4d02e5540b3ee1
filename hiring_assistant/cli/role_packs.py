"""``roles pack`` and ``roles unpack``: a role with its kits as one file for other machines."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from hiring_assistant.cli.opening import opened
from hiring_assistant.cli.output import say


def add_role_packs(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Declare the actions about role packs."""
    pack = verb("pack", _pack, "write a role with its kits and own questions to a file for others")
    pack.add_argument("role", metavar="ROLE")
    pack.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    unpack = verb("unpack", _unpack, "show what is in a role pack; --take takes it in")
    unpack.add_argument("file", type=Path, metavar="FILE")
    unpack.add_argument("--take", action="store_true", help="take it in, whole or not at all")


def _pack(args: argparse.Namespace) -> int:
    from hiring_assistant.app.role_packs import make_pack
    from hiring_assistant.app.roles import find_role

    with opened(args, read_only=True) as workspace:
        pack = make_pack(workspace, find_role(workspace, args.role).id, args.output)
    say(f"Written: {args.output}, with {len(pack.kits)} kits and {len(pack.questions)} own questions")
    return 0


def _unpack(args: argparse.Namespace) -> int:
    from hiring_assistant.app.role_packs import look_into_pack, preview_pack, take_pack

    pack = look_into_pack(args.file)
    with opened(args) as workspace:
        preview = preview_pack(workspace, pack)
        known = "new" if preview.role_is_new else "a new version" if preview.page_is_new else "here already"
        print(f"{preview.title}, page version {preview.version} ({known}), from {pack.made_by}")
        for kit in preview.kits:
            print(f"  kit of {kit.plan.track}, as version {kit.number} ({kit.state})")
        for question in preview.questions:
            print(f"  own question: {question.text}")
        for track in preview.left_out:
            print(f"  left out: the draft of {track}, because another draft is here")
        if args.take:
            say(take_pack(workspace, pack).said)
        elif preview.changes:
            say("Nothing was taken in yet; add --take for that.")
        else:
            say("All of this is here already.")
    return 0
