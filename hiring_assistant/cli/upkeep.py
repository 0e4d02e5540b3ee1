"""``store`` and ``demo``: look after the store, fill one with the sample round."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from hiring_assistant.cli.opening import opened
from hiring_assistant.cli.output import SCHEMA, ProgressLine, iso, print_json, say


def add_store(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Declare the actions of ``store``."""
    verb("check", _store_check, "whether everything in the store is whole").add_argument("--json", action="store_true")
    verb("info", _store_info, "where and how the store is kept").add_argument("--json", action="store_true")
    verb("backup", _store_backup, "make a copy, encrypted with the same key").add_argument(
        "-o", "--output", type=Path, metavar="FILE"
    )
    restore = verb("restore", _store_restore, "put a backup in the store's place; the replaced file is kept")
    restore.add_argument("file", type=Path, metavar="FILE")


def _store_check(args: argparse.Namespace) -> int:
    from hiring_assistant.app.upkeep import check_store

    with opened(args, read_only=True) as workspace:
        report = check_store(workspace)
    if args.json:
        print_json(
            {
                "schema": SCHEMA,
                "ok": report.ok,
                "revision": report.revision,
                "counts": dict(report.counts),
                "problems": list(report.problems),
            }
        )
    else:
        print("The store is whole." if report.ok else "\n".join(report.problems))
    return 0 if report.ok else 1


def _store_info(args: argparse.Namespace) -> int:
    from hiring_assistant.app.upkeep import store_info

    with opened(args, read_only=True) as workspace:
        facts = {name: _plain(value) for name, value in store_info(workspace).items()}
    if args.json:
        print_json({"schema": SCHEMA, **facts})
    else:
        for name, value in facts.items():
            print(f"{name.replace('_', ' ')}: {value}")
    return 0


def _plain(value: object) -> object:
    if value is None or isinstance(value, (int, float, bool)):
        return value
    return iso(value) if isinstance(value, datetime) else str(value)


def _store_backup(args: argparse.Namespace) -> int:
    from hiring_assistant.app.upkeep import back_up

    with opened(args, read_only=True) as workspace:
        print(back_up(workspace, args.output))
    return 0


def _store_restore(args: argparse.Namespace) -> int:
    from hiring_assistant.app.places import store_folder
    from hiring_assistant.app.upkeep import restore

    kept = restore(store_folder(getattr(args, "store", None)), args.file)
    say(f"Restored. The file that was there is kept as {kept}" if kept else "Restored.")
    return 0


def demo(args: argparse.Namespace) -> int:
    """``demo``: fill an empty store with the sample round."""
    from hiring_assistant.app.demo import fill_with_sample_round
    from hiring_assistant.app.places import sample_store_folder
    from hiring_assistant.app.workspace import open_workspace

    folder = Path(args.store) if "store" in args else sample_store_folder()
    workspace = open_workspace(folder)
    try:
        filled = fill_with_sample_round(workspace, ProgressLine())
    finally:
        workspace.close()
    say(f"The sample round is in {folder}" if filled else f"The sample round was in {folder} already")
    return 0
