"""The command line: the same intents as the window, for scripts and tests.

JSON goes to standard output, progress and messages to standard error. Exit status 0 done, 1 it could not be done (the
message says why), 2 wrong use. Nothing heavy is imported before the command is known.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hiring_assistant import __version__
from hiring_assistant.domain.problem import CannotDo, Problem

if TYPE_CHECKING:
    from hiring_assistant.app.workspace import Workspace

SCHEMA = 1


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
        _say(str(problem))
        return 1
    except BrokenPipeError:
        return 1
    except KeyboardInterrupt:
        _say("Stopped.")
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

    _add_roles(verbs("roles", "role pages: read, keep, list"))
    _add_kits(verbs("kits", "interview kits and suggested questions"))
    _add_candidates(verbs("candidates", "candidates: add, list"))
    _add_interviews(verbs("interviews", "interviews of this computer"))
    _add_review(verbs("review", "scorecards and figures"))

    report = nouns.add_parser("report", help="write the report of a candidate", parents=[store])
    report.add_argument("candidate", metavar="CANDIDATE")
    report.add_argument("--format", choices=("pdf", "html", "csv", "xlsx", "json"), default="pdf")
    report.add_argument("--without-names", action="store_true", help="leave names of candidate and interviewers out")
    report.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    report.set_defaults(command=_report)

    demo = nouns.add_parser("demo", help="fill an empty store with the sample hiring round", parents=[store])
    demo.add_argument("--window", action="store_true", help="open the window on it")
    demo.set_defaults(command=_demo)

    _add_store(verbs("store", "look after the store"))
    _add_packet(verbs("packet", "files between two people's computers"))
    return parser


# Output


def _say(text: str) -> None:
    print(text, file=sys.stderr)


def _print_json(value: object) -> None:
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


class _Told:
    """Progress on standard error: a line that is written over on a terminal, nothing elsewhere."""

    cancelled = False

    def report(self, done: int, total: int, label: str) -> None:
        """Show how far it is."""
        if sys.stderr.isatty():
            end = "\n" if done == total else ""
            sys.stderr.write(f"\r\033[K{done} of {total} {label[:60]}{end}")
            sys.stderr.flush()


# The store


@contextmanager
def _workspace(args: argparse.Namespace, *, read_only: bool = False) -> Iterator[Workspace]:
    from hiring_assistant.app.places import store_folder
    from hiring_assistant.app.preferences import load_preferences
    from hiring_assistant.app.workspace import open_workspace

    folder = store_folder(getattr(args, "store", None))
    workspace = open_workspace(folder, load_preferences().person, read_only=read_only)
    try:
        yield workspace
    finally:
        workspace.close()


@contextmanager
def _reading(args: argparse.Namespace) -> Iterator[Workspace | None]:
    """The store to read from; None where there is none yet, which is as good as an empty one."""
    try:
        opened = _workspace(args, read_only=True)
        workspace = opened.__enter__()
    except CannotDo as problem:
        if problem.code != "no-store":
            raise
        yield None
        return
    try:
        yield workspace
    finally:
        workspace.close()


# roles


def _add_roles(verb: Callable[..., argparse.ArgumentParser]) -> None:
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
            _say(str(problem))
            objects.append({"schema": SCHEMA, "file": name, "error": str(problem), "tracks": []})
    if args.json:
        _print_json(objects)
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
    from hiring_assistant.app.roles import ImportResult, import_paths

    with _workspace(args) as workspace:
        summary = import_paths(workspace, args.paths, _Told())
    for page in summary.pages:
        if page.result is ImportResult.REFUSED:
            print(f"refused  {page.name}: {page.problem}")
        else:
            print(f"{page.result.value}  {page.title}, version {page.number}, {len(page.warnings)} warnings")
    _say(summary.said)
    return 1 if summary.count(ImportResult.REFUSED) or not summary.pages else 0


def _roles_list(args: argparse.Namespace) -> int:
    from hiring_assistant.app.roles import get_role, list_roles

    with _reading(args) as workspace:
        roles = [get_role(workspace, role.id) for role in list_roles(workspace)] if workspace else []
    if args.json:
        _print_json({"schema": SCHEMA, "roles": [_role_object(role) for role in roles]})
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
            {"number": v.number, "imported_at": _iso(v.imported_at), "file": v.source_name, "sha256": v.sha256}
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


def _iso(value: Any) -> str | None:
    """A time as ISO 8601 in UTC with a Z, as all JSON of this program writes it."""
    return None if value is None else value.isoformat(timespec="seconds").replace("+00:00", "Z")


# kits


def _add_kits(verb: Callable[..., argparse.ArgumentParser]) -> None:
    show = verb("show", _kits_show, "the interview kit of a role")
    show.add_argument("role", metavar="ROLE")
    show.add_argument("--track", metavar="NAME")
    show.add_argument("--stage", type=int, metavar="N")
    show.add_argument("--json", action="store_true")
    suggest = verb("suggest", _kits_suggest, "what requirements are, and questions for them")
    suggest.add_argument("texts", nargs="+", metavar="TEXT", help="a requirement; - reads one a line")
    suggest.add_argument("--json", action="store_true")


def _kits_show(args: argparse.Namespace) -> int:
    from hiring_assistant.app.kits import shown_plan
    from hiring_assistant.app.roles import find_role, usual_track
    from hiring_assistant.kits.as_json import kit_json

    with _workspace(args, read_only=True) as workspace:
        role = find_role(workspace, args.role)
        track = args.track or usual_track(role.latest.reading)
        plan = shown_plan(workspace, role.latest, track)
    if args.stage is not None and plan.stage(args.stage) is None:
        raise CannotDo("no-such-stage", f"{role.title} has no stage {args.stage}.")
    shown = kit_json(plan, args.stage)
    if args.json:
        _print_json(shown)
        return 0
    for stage in shown["stages"]:
        minutes = f", {stage['minutes']} min" if stage["minutes"] else ""
        print(f"{stage['order']}. {stage['title']} ({stage['kind']}{minutes})")
        for question in stage["questions"]:
            print(f"   {question['minutes']:>2} min  {question['text']}")
    for warning in shown["warnings"]:
        print(f"! {warning['message']}")
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
        _print_json(shown)
    else:
        for requirement in shown["requirements"]:
            print(f"{requirement['text']}: {requirement['kind']}, {requirement['competency'] or 'no competency'}")
            for question in requirement["questions"]:
                print(f"  {question['text']}")
    return 0


# candidates


def _add_candidates(verb: Callable[..., argparse.ArgumentParser]) -> None:
    verb("list", _candidates_list, "all candidates").add_argument("--json", action="store_true")
    add = verb("add", _candidates_add, "add a candidate")
    add.add_argument("name", metavar="NAME")
    add.add_argument("--role", required=True, metavar="ROLE")
    add.add_argument("--track", metavar="NAME")
    add.add_argument("--email", default="", metavar="E")


def _candidates_list(args: argparse.Namespace) -> int:
    from hiring_assistant.app.candidates import list_candidates

    with _reading(args) as workspace:
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
                "added_at": _iso(e.candidate.created_at),
            }
            for e in entries
        ]
        _print_json({"schema": SCHEMA, "candidates": candidates})
    else:
        for e in entries:
            print(f"{e.candidate.name}: {e.role_title}, stage {e.candidate.stage}, {e.candidate.state.value}")
    return 0


def _candidates_add(args: argparse.Namespace) -> int:
    from hiring_assistant.app.candidates import add_candidate
    from hiring_assistant.app.roles import find_role

    with _workspace(args) as workspace:
        role = find_role(workspace, args.role)
        change = add_candidate(workspace, args.name, role.id, args.track, email=args.email)
    print(change.value.id)
    _say(change.said)
    return 0


# interviews


def _add_interviews(verb: Callable[..., argparse.ArgumentParser]) -> None:
    list_ = verb("list", _interviews_list, "interviews, with notes and ratings of one's own")
    list_.add_argument("--candidate", metavar="C")
    list_.add_argument("--json", action="store_true")


def _interviews_list(args: argparse.Namespace) -> int:
    from hiring_assistant.app.candidates import find_candidate
    from hiring_assistant.app.interviews import list_interviews
    from hiring_assistant.app.ownership import is_own
    from hiring_assistant.app.sitting import open_sitting

    objects: list[dict[str, Any]] = []
    with _reading(args) as workspace:
        if workspace is not None:
            candidate_id = find_candidate(workspace, args.candidate).id if args.candidate else None
            for entry in list_interviews(workspace, candidate_id=candidate_id):
                item = _interview_object(entry)
                if is_own(entry.interview, workspace.person):
                    item |= _own_work(open_sitting(workspace, entry.interview.id))
                objects.append(item)
    if args.json:
        _print_json({"schema": SCHEMA, "interviews": objects})
    else:
        for item in objects:
            print(f"{item['planned_at'] or '-':20}  {item['candidate']}: {item['stage_title']}, {item['state']}")
    return 0


def _interview_object(entry: Any) -> dict[str, Any]:
    interview = entry.interview
    return {
        "id": interview.id,
        "candidate": entry.candidate.name,
        "role": entry.role_title,
        "stage": interview.stage,
        "stage_title": entry.stage.title,
        "interviewer": interview.interviewer,
        "state": interview.state.value,
        "planned_at": _iso(interview.planned_at),
        "started_at": _iso(interview.started_at),
        "submitted_at": _iso(interview.submitted_at),
    }


def _own_work(sitting: Any) -> dict[str, Any]:
    texts = {question.id: question.text for question in sitting.stage.questions}
    texts |= {record.question_id: record.added_text for record in sitting.records if record.added_text}
    requirements = {r.id: r.text for r in sitting.kit.plan.requirements}
    card = sitting.scorecard
    return {
        "elapsed_seconds": sitting.interview.elapsed_ms // 1000,
        "notes": [
            {
                "question": texts.get(note.question_id),
                "at_seconds": note.elapsed_ms // 1000,
                "text": note.text,
                "evidence_for": [requirements.get(rid, rid) for rid in note.evidence_for],
            }
            for note in sitting.notes
        ],
        "answers": [{"question": texts.get(a.question_id), "text": a.text} for a in sitting.answers],
        "checks": [
            {"requirement": requirements.get(c.requirement_id, c.requirement_id), "value": c.value.value}
            for c in sitting.checks
        ],
        "ratings": [
            {
                "requirement": requirements.get(r.requirement_id, r.requirement_id),
                "value": r.value,
                "reason": r.reason.value if r.reason else None,
            }
            for r in card.ratings
        ],
        "recommendation": card.recommendation.value if card.recommendation else None,
        "takeaways": card.takeaways,
        "pros": card.pros,
        "cons": card.cons,
    }


# review and reports


def _add_review(verb: Callable[..., argparse.ArgumentParser]) -> None:
    show = verb("show", _review_show, "submitted scorecards of a candidate and their figures")
    show.add_argument("candidate", metavar="CANDIDATE")
    show.add_argument("--json", action="store_true")
    stats = verb("stats", _review_stats, "the statistics alone, for a table of ratings")
    stats.add_argument("file", metavar="FILE", help="JSON; - reads standard input")
    stats.add_argument("--json", action="store_true")


def _review_show(args: argparse.Namespace) -> int:
    from hiring_assistant.app.candidates import find_candidate
    from hiring_assistant.app.reviews import review_of
    from hiring_assistant.review.figures import review_json

    with _workspace(args, read_only=True) as workspace:
        review = review_of(workspace, find_candidate(workspace, args.candidate).id)
    if args.json:
        _print_json(review_json(review))
        return 0
    score = "not rated" if review.score.value is None else f"{review.score.value:.2f} of 5"
    print(f"{review.candidate}, {review.role}: {score}, {len(review.cards)} scorecards")
    for figures in review.requirements:
        mean = "not assessed" if figures.mean is None else f"{figures.mean:.1f}"
        print(f"  {mean:>12}  {figures.requirement.text}{'  (discuss)' if figures.discuss else ''}")
    return 0


def _review_stats(args: argparse.Namespace) -> int:
    from hiring_assistant.review.stats import stats_json, table_stats

    try:
        text = sys.stdin.read() if args.file == "-" else Path(args.file).read_text("utf-8")
        table = json.loads(text)
        ratings = table["ratings"]
    except OSError as error:
        raise CannotDo("cannot-read", f"{args.file} could not be read: {error.strerror}.") from error
    except (ValueError, KeyError, TypeError) as error:
        raise CannotDo("not-a-table", "The input is no JSON object with a table “ratings”.") from error
    _print_json(stats_json(table_stats(ratings, tuple(table.get("scale") or (1, 5)), table.get("weights"))))
    return 0


def _report(args: argparse.Namespace) -> int:
    from hiring_assistant.app.candidates import find_candidate
    from hiring_assistant.app.exchange import write_report

    with _workspace(args, read_only=True) as workspace:
        candidate = find_candidate(workspace, args.candidate)
        write_report(workspace, candidate.id, args.format, args.output, with_names=not args.without_names)
    _say(f"Report written to {args.output}")
    return 0


def _demo(args: argparse.Namespace) -> int:
    from hiring_assistant.app.demo import fill_with_sample_round
    from hiring_assistant.app.places import sample_store_folder
    from hiring_assistant.app.workspace import open_workspace

    folder = Path(args.store) if "store" in args else sample_store_folder()
    workspace = open_workspace(folder)
    try:
        filled = fill_with_sample_round(workspace, _Told())
    finally:
        workspace.close()
    _say(f"The sample round is in {folder}" if filled else f"The sample round was in {folder} already")
    if args.window:
        from hiring_assistant.ui.launch import launch

        return launch(["--store", str(folder)])
    return 0


# store


def _add_store(verb: Callable[..., argparse.ArgumentParser]) -> None:
    verb("check", _store_check, "whether everything in the store is whole").add_argument("--json", action="store_true")
    verb("info", _store_info, "where and how the store is kept").add_argument("--json", action="store_true")
    verb("backup", _store_backup, "make a copy, encrypted with the same key").add_argument(
        "-o", "--output", type=Path, metavar="FILE"
    )
    restore = verb("restore", _store_restore, "put a backup in the store's place; the replaced file is kept")
    restore.add_argument("file", type=Path, metavar="FILE")


def _store_check(args: argparse.Namespace) -> int:
    from hiring_assistant.app.upkeep import check_store

    with _workspace(args, read_only=True) as workspace:
        report = check_store(workspace)
    if args.json:
        _print_json(
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

    with _workspace(args, read_only=True) as workspace:
        facts = {name: _plain(value) for name, value in store_info(workspace).items()}
    if args.json:
        _print_json({"schema": SCHEMA, **facts})
    else:
        for name, value in facts.items():
            print(f"{name.replace('_', ' ')}: {value}")
    return 0


def _plain(value: object) -> object:
    if value is None or isinstance(value, (int, float, bool)):
        return value
    return _iso(value) if hasattr(value, "isoformat") else str(value)


def _store_backup(args: argparse.Namespace) -> int:
    from hiring_assistant.app.upkeep import back_up

    with _workspace(args, read_only=True) as workspace:
        print(back_up(workspace, args.output))
    return 0


def _store_restore(args: argparse.Namespace) -> int:
    from hiring_assistant.app.places import store_folder
    from hiring_assistant.app.upkeep import restore

    kept = restore(store_folder(getattr(args, "store", None)), args.file)
    _say(f"Restored. The file that was there is kept as {kept}")
    return 0


# packets


def _add_packet(verb: Callable[..., argparse.ArgumentParser]) -> None:
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

    with _workspace(args) as workspace:
        state = open_sitting(workspace, args.interview).interview.state
        make = send_back if state is InterviewState.SUBMITTED else hand_over
        make(workspace, args.interview, args.output)
    _say(f"Written to {args.output}")
    return 0


def _packet_open(args: argparse.Namespace) -> int:
    from hiring_assistant.app.exchange import look_into, take_in

    packet = look_into(args.file)
    candidate = getattr(packet, "candidate_name", None) or getattr(packet, "candidate").name  # noqa: B009
    kind = "scorecard" if hasattr(packet, "scorecard") else "interview"
    _print_json(
        {
            "schema": SCHEMA,
            "kind": kind,
            "id": packet.id,
            "made_at": _iso(packet.made_at),
            "made_by": packet.made_by,
            "candidate": candidate,
            "role": packet.role_title,
            "stage": packet.interview.stage,
            "interviewer": packet.interview.interviewer,
        }
    )
    if args.take:
        with _workspace(args) as workspace:
            _say(take_in(workspace, packet).said)
    return 0
