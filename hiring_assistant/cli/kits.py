"""``kits``: interview kits and suggested questions."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from hiring_assistant.cli.opening import opened
from hiring_assistant.cli.output import print_json, say
from hiring_assistant.domain.problem import CannotDo


def add_kits(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Declare the actions of ``kits``."""
    show = verb("show", _kits_show, "the interview kit of a role")
    show.add_argument("role", metavar="ROLE")
    show.add_argument("--track", metavar="NAME")
    show.add_argument("--stage", type=int, metavar="N")
    show.add_argument("--json", action="store_true")
    print_ = verb("print", _kits_print, "the kit as PDF: a stage for a clipboard, or all of it")
    print_.add_argument("role", metavar="ROLE")
    print_.add_argument("--track", metavar="NAME")
    print_.add_argument("--stage", type=int, metavar="N")
    print_.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    suggest = verb("suggest", _kits_suggest, "what requirements are, and questions for them")
    suggest.add_argument("texts", nargs="+", metavar="TEXT", help="a requirement; - reads one a line")
    suggest.add_argument("--json", action="store_true")


def _kits_show(args: argparse.Namespace) -> int:
    from hiring_assistant.app.kits import shown_plan
    from hiring_assistant.app.roles import find_role, usual_track
    from hiring_assistant.kits.as_json import kit_json

    with opened(args, read_only=True) as workspace:
        role = find_role(workspace, args.role)
        track = args.track or usual_track(role.latest.reading)
        plan = shown_plan(workspace, role.latest, track)
    if args.stage is not None and plan.stage(args.stage) is None:
        raise CannotDo("no-such-stage", f"{role.title} has no stage {args.stage}.")
    shown = kit_json(plan, args.stage)
    if args.json:
        print_json(shown)
        return 0
    for stage in shown["stages"]:
        minutes = f", {stage['minutes']} min" if stage["minutes"] else ""
        print(f"{stage['order']}. {stage['title']} ({stage['kind']}{minutes})")
        for question in stage["questions"]:
            print(f"   {question['minutes']:>2} min  {question['text']}")
    for warning in shown["warnings"]:
        print(f"! {warning['message']}")
    return 0


def _kits_print(args: argparse.Namespace) -> int:
    from hiring_assistant.app.kit_editing import working_copy
    from hiring_assistant.app.kits import print_kit
    from hiring_assistant.app.roles import find_role, usual_track

    with opened(args, read_only=True) as workspace:
        role = find_role(workspace, args.role)
        copy = working_copy(workspace, role.latest.id, args.track or usual_track(role.latest.reading))
        print_kit(workspace, copy.ready or copy.kit, args.output, args.stage)
    say(f"Written: {args.output}")
    return 0


def _kits_suggest(args: argparse.Namespace) -> int:
    from hiring_assistant.app.kits import shipped_bank
    from hiring_assistant.kits.as_json import suggest_json
    from hiring_assistant.kits.suggest import suggest

    texts: list[str] = []
    for text in args.texts:
        texts.extend(line.strip() for line in sys.stdin if line.strip()) if text == "-" else texts.append(text)
    shown = suggest_json(suggest(texts, shipped_bank()))
    if args.json:
        print_json(shown)
    else:
        for requirement in shown["requirements"]:
            print(f"{requirement['text']}: {requirement['kind']}, {requirement['competency'] or 'no competency'}")
            for question in requirement["questions"]:
                print(f"  {question['text']}")
    return 0
