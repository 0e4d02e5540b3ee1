"""``roles``: read pages, keep them, list what is kept."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hiring_assistant.cli.opening import opened, opened_to_read
from hiring_assistant.cli.output import SCHEMA, ProgressLine, iso, print_json, say
from hiring_assistant.domain.problem import CannotDo


def add_roles(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Declare the actions of ``roles``."""
    inspect = verb("inspect", _roles_inspect, "read pages and print what they say; nothing is kept")
    inspect.add_argument("--json", action="store_true", help="print JSON")
    inspect.add_argument("pages", nargs="+", metavar="PAGE")
    import_ = verb("import", _roles_import, "read pages, folders or ZIP archives and keep them")
    import_.add_argument("paths", nargs="+", type=Path, metavar="PAGE|FOLDER|ZIP")
    verb("list", _roles_list, "roles with versions, tracks and stages").add_argument("--json", action="store_true")


def _roles_inspect(args: argparse.Namespace) -> int:
    from hiring_assistant.app.roles import read_role_page
    from hiring_assistant.roles.inspect import as_json

    objects: list[dict[str, Any]] = []
    for name in args.pages:
        try:
            try:
                data = Path(name).read_bytes()
            except OSError as error:
                raise CannotDo("cannot-read", f"{name} could not be read: {error.strerror}.") from error
            _, reading = read_role_page(data, name)
            objects.append(as_json(reading, file=name))
        except CannotDo as problem:
            say(str(problem))
            objects.append({"schema": SCHEMA, "file": name, "error": str(problem), "tracks": []})
    if args.json:
        print_json(objects)
    else:
        for page in objects:
            print(_page_line(page))
    return 1 if any("error" in page for page in objects) else 0


def _page_line(page: dict[str, Any]) -> str:
    if "error" in page:
        return f"{page['file']}: {page['error']}"
    requirements = sum(len(track["requirements"]) for track in page["tracks"])
    tracks = ", ".join(track["name"] for track in page["tracks"])
    lines = [
        f"{page['title']}: {len(page['tracks'])} tracks ({tracks}), {requirements} requirements, "
        f"{len(page['stages'])} stages"
    ]
    lines += [f"  line {warning['line']}: {warning['message']}" for warning in page["warnings"]]
    return "\n".join(lines)


def _roles_import(args: argparse.Namespace) -> int:
    from hiring_assistant.app.importing import import_paths
    from hiring_assistant.app.roles import ImportResult

    with opened(args) as workspace:
        summary = import_paths(workspace, args.paths, ProgressLine())
    for page in summary.pages:
        if page.result is ImportResult.REFUSED:
            print(f"refused  {page.name}: {page.problem}")
        else:
            print(f"{page.result.value}  {page.title}, version {page.number}, {len(page.warnings)} warnings")
    say(summary.said)
    if summary.fault is not None:
        raise summary.fault
    return 1 if summary.count(ImportResult.REFUSED) or not summary.pages else 0


def _roles_list(args: argparse.Namespace) -> int:
    from hiring_assistant.app.roles import get_role, list_roles

    with opened_to_read(args) as workspace:
        roles = [get_role(workspace, role.id) for role in list_roles(workspace)] if workspace else []
    if args.json:
        print_json({"schema": SCHEMA, "roles": [_role_object(role) for role in roles]})
    else:
        for role in roles:
            reading = role.latest.reading
            print(f"{role.title}: version {role.latest.number}, {len(reading.tracks)} tracks")
    return 0


def _role_object(role: Any) -> dict[str, Any]:
    latest = role.latest
    return {
        "id": role.id,
        "title": role.title,
        "versions": [
            {"number": v.number, "imported_at": iso(v.imported_at), "file": v.source_name, "sha256": v.sha256}
            for v in role.versions
        ],
        "tracks": [
            {
                "name": t.name,
                "kind": t.kind.value,
                "grade": t.grade,
                "requirements": len(t.requirements),
                "responsibilities": len(t.responsibilities),
            }
            for t in latest.reading.tracks
        ],
        "stages": [
            {
                "order": s.order,
                "title": s.title,
                "kind": s.kind.value,
                "minutes": list(s.minutes) if s.minutes else None,
                "interviewer": s.interviewer,
                "optional": s.optional,
            }
            for s in latest.stages
        ],
        "process_template": latest.process_template,
    }
