"""``interviews``: list them, with the notes and ratings of one's own."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import Any

from hiring_assistant.cli.opening import opened_to_read
from hiring_assistant.cli.output import SCHEMA, iso, print_json
from hiring_assistant.domain.amendment import Amendment
from hiring_assistant.domain.interview import place_words

_HIDDEN = "hidden"


def add_interviews(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Declare the actions of ``interviews``."""
    list_ = verb("list", _interviews_list, "interviews, with notes and ratings of one's own")
    list_.add_argument("--candidate", metavar="C")
    list_.add_argument("--json", action="store_true")


def _interviews_list(args: argparse.Namespace) -> int:
    from hiring_assistant.app.amendments import amendments_of
    from hiring_assistant.app.candidates import find_candidate
    from hiring_assistant.app.interviews import list_interviews
    from hiring_assistant.app.ownership import is_own
    from hiring_assistant.app.sitting import open_sitting

    objects: list[dict[str, Any]] = []
    with opened_to_read(args) as workspace:
        if workspace is not None:
            candidate_id = find_candidate(workspace, args.candidate).id if args.candidate else None
            entries = list_interviews(workspace, candidate_id=candidate_id)
            for entry in entries:
                item = _interview_object(entry)
                # Without a name set, all that was held on this computer counts as one's own, unless it is hidden.
                if is_own(entry.interview, workspace.person) and not entry.hidden:
                    amendments = amendments_of(workspace, entry.interview.id)
                    item |= _own_work(open_sitting(workspace, entry.interview.id), amendments)
                objects.append(item)
    if args.json:
        print_json({"schema": SCHEMA, "interviews": objects})
    else:
        for item in objects:
            state = item["state"]
            told = "hidden until your own is submitted or cancelled" if state == _HIDDEN else state
            print(f"{item['planned_at'] or '-':20}  {item['candidate']}: {item['stage_title']}, {told}")
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
        # How far others are is not told before one's own scorecard of the candidate is in.
        "state": _HIDDEN if entry.hidden else interview.state.value,
        "planned_at": iso(interview.planned_at),
        "started_at": None if entry.hidden else iso(interview.started_at),
        "submitted_at": None if entry.hidden else iso(interview.submitted_at),
    }


def _own_work(sitting: Any, amendments: Sequence[Amendment]) -> dict[str, Any]:
    texts = {question.id: question.text for question in sitting.stage.questions}
    texts |= {record.question_id: record.added_text for record in sitting.records if record.added_text}
    requirements = {r.id: r.text for r in sitting.kit.plan.requirements}
    card = sitting.scorecard
    return {
        "elapsed_seconds": sitting.interview.elapsed_ms // 1000,
        "notes": [
            {
                "question": texts.get(note.question_id) or place_words(note.question_id) or None,
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
        "amendments": [
            {
                "requirement": requirements.get(a.requirement_id, a.requirement_id),
                "value": a.value,
                "reason": a.reason,
                "amended_by": a.amended_by,
                "amended_at": iso(a.amended_at),
                "in_debrief": a.debrief_id is not None,
            }
            for a in amendments
        ],
        "recommendation": card.recommendation.value if card.recommendation else None,
        "takeaways": card.takeaways,
        "pros": card.pros,
        "cons": card.cons,
    }
