"""Between machines and out of the program: interviews handed over, scorecards that come back, reports."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from hiring_assistant import __version__
from hiring_assistant.app import ownership
from hiring_assistant.app.candidates import candidate_file
from hiring_assistant.app.change import Change
from hiring_assistant.app.debriefs import debrief_of
from hiring_assistant.app.history import record_interview
from hiring_assistant.app.reviews import review_of
from hiring_assistant.app.sitting import open_sitting
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.interview import Interview, InterviewState
from hiring_assistant.domain.problem import CannotDo

if TYPE_CHECKING:
    from hiring_assistant.domain.amendment import Amendment
    from hiring_assistant.exchange.packets import InterviewPacket, ScorecardPacket
    from hiring_assistant.store.unit import Unit

REPORT_FORMATS = ("pdf", "html", "csv", "xlsx", "json")


def hand_over(workspace: Workspace, interview_id: str, path: Path) -> InterviewPacket:
    """Write a planned interview to a file for the person who holds it: role version, kit and stage, and of the
    candidate no more than name, role and track.

    Raises:
        Problem: where the interview has been started here, or the file cannot be written.
    """
    from hiring_assistant.exchange.packets import InterviewPacket, write_packet

    sitting = open_sitting(workspace, interview_id)
    if sitting.interview.state is not InterviewState.PLANNED:
        raise CannotDo("wrong-state", "Only an interview that has not been started can be handed over.")
    file = candidate_file(workspace, sitting.candidate.id)
    with workspace.read() as unit:
        version = unit.roles.version(sitting.kit.role_version_id)
    if version is None:
        raise CannotDo("no-such-role", "The role of this interview is not in the store any more.")
    candidate = replace(sitting.candidate, email="", phone="", links=(), note="")
    packet = InterviewPacket(
        id=workspace.new_id(),
        made_at=workspace.now(),
        made_by=workspace.actor,
        role_title=file.role.title,
        role_version=version,
        kit=sitting.kit,
        candidate=candidate,
        interview=sitting.interview,
    )
    write_packet(packet, path)
    with workspace.write() as unit:
        unit.exchange.remember(packet.id, "interview", "out", workspace.now(), interview_id)
        record_interview(workspace, unit, sitting.interview, "handed-over")
    return packet


def send_back(workspace: Workspace, interview_id: str, path: Path) -> ScorecardPacket:
    """Write a submitted scorecard to a file for whoever decides, with what was amended since. It can be sent again
    after another amendment.

    Raises:
        Problem: where it has not been submitted or is not one's own, or the file cannot be written.
    """
    from hiring_assistant.exchange.packets import ScorecardPacket, write_packet

    sitting = open_sitting(workspace, interview_id)
    if sitting.interview.state is not InterviewState.SUBMITTED:
        raise CannotDo("not-submitted", "Submit the scorecard first; a draft does not leave this computer.")
    # Without a name nobody knows whose it is, so that a candidate whose scorecards are hidden keeps all of them.
    blind = not workspace.person and candidate_file(workspace, sitting.candidate.id).hidden_by
    if blind or not ownership.is_own(sitting.interview, workspace.person):
        raise CannotDo(
            "not-own",
            f"This is the scorecard of {sitting.interview.interviewer}; only a scorecard of your own is sent. "
            "If it is yours, enter the name that it was submitted with as your name in the settings.",
        )
    with workspace.read() as unit:
        amendments = unit.amendments.of(interview_id)
    packet = ScorecardPacket(
        id=workspace.new_id(),
        made_at=workspace.now(),
        made_by=workspace.actor,
        interview=sitting.interview,
        scorecard=sitting.scorecard,
        notes=sitting.notes,
        answers=sitting.answers,
        checks=sitting.checks,
        records=sitting.records,
        candidate_name=sitting.candidate.name,
        role_title=sitting.kit.plan.role_title,
        stage_title=sitting.stage.title,
        kit_id=sitting.kit.id,
        amendments=amendments,
    )
    write_packet(packet, path)
    with workspace.write() as unit:
        unit.exchange.remember(packet.id, "scorecard", "out", workspace.now(), interview_id)
    return packet


def look_into(path: Path) -> InterviewPacket | ScorecardPacket:
    """What is in a file that somebody sent, before anything is taken in.

    Raises:
        CannotDo: where it is no packet, damaged, or made by a newer version.
    """
    from hiring_assistant.exchange.packets import read_packet

    return read_packet(path)


def already_here(workspace: Workspace, packet: InterviewPacket | ScorecardPacket) -> bool:
    """Whether taking the packet in would change nothing."""
    from hiring_assistant.exchange.packets import InterviewPacket

    with workspace.read() as unit:
        interview = unit.interviews.get(packet.interview.id)
        if isinstance(packet, InterviewPacket):
            return interview is not None
        if interview is None or interview.state is not InterviewState.SUBMITTED:
            return False
        # Nobody amends from outside what was submitted on this very computer.
        return interview.imported_from is None or not _new_amendments(unit, packet)


def take_in(workspace: Workspace, packet: InterviewPacket | ScorecardPacket) -> Change[str]:
    """Take a packet in, whole or not at all; a second time changes nothing. The value is the candidate's id.

    Raises:
        CannotDo: where a scorecard belongs to no interview of this store, or to one that is being held here.
    """
    from hiring_assistant.exchange.packets import InterviewPacket

    if already_here(workspace, packet):
        return Change(packet.interview.candidate_id, "This file was taken in before; nothing changed")
    if isinstance(packet, InterviewPacket):
        return _take_interview(workspace, packet)
    with workspace.read() as unit:
        interview = unit.interviews.get(packet.interview.id)
    if interview is not None and interview.state is InterviewState.SUBMITTED:
        return _take_amendments(workspace, packet, interview)
    return _take_scorecard(workspace, packet)


def _take_interview(workspace: Workspace, packet: InterviewPacket) -> Change[str]:
    interview = replace(packet.interview, state=InterviewState.PLANNED)
    added: list[str] = []
    with workspace.write() as unit:
        role_id = _ensure_role(unit, packet, added)
        if unit.kits.get(packet.kit.id) is None:
            version = unit.roles.find_by_sha(packet.role_version.sha256)
            unit.kits.add(replace(packet.kit, role_version_id=version or packet.role_version.id))
            added.append("kit")
        candidate = unit.candidates.get(packet.candidate.id)
        if candidate is None:
            candidate = replace(packet.candidate, role_id=role_id)
            unit.candidates.add(candidate)
            added.append("candidate")
        unit.interviews.add(interview)
        unit.exchange.remember(packet.id, "interview", "in", workspace.now(), interview.id)
        entry = record_interview(workspace, unit, interview, "packet-received", sender=packet.made_by)

    def undo() -> None:
        with workspace.write() as unit:
            now = unit.interviews.get(interview.id)
            if now is not None and now.state is not InterviewState.PLANNED:
                raise CannotDo("wrong-state", "The interview has been started, so it stays.")
            unit.interviews.remove(interview.id)
            unit.candidates.remove_history(entry.id)
            unit.exchange.forget(packet.id)
            if "candidate" in added:
                unit.candidates.remove(packet.candidate.id)
            if "kit" in added:
                unit.kits.remove(packet.kit.id)
            if "role" in added:
                unit.roles.remove(role_id)
            elif "version" in added:
                unit.roles.remove_version(packet.role_version.id)

    change = Change(packet.candidate.id, f"Interview with {packet.candidate.name} taken in", undo)
    workspace.done(change)
    return change


def _ensure_role(unit: Unit, packet: InterviewPacket, added: list[str]) -> str:
    """The id of the role that the packet's page belongs to here, with that page kept."""
    version = packet.role_version
    known = unit.roles.find_by_sha(version.sha256)
    kept = unit.roles.version(known) if known else None
    if kept is not None:
        return kept.role_id
    role_id = unit.roles.find_by_title(packet.role_title)
    role = unit.roles.get(role_id) if role_id else None
    if role is None:
        unit.roles.add(version.role_id, packet.role_title, packet.made_at)
        unit.roles.add_version(version)
        added.append("role")
        return version.role_id
    unit.roles.add_version(replace(version, role_id=role.id, number=role.latest.number + 1))
    added.append("version")
    return role.id


def _take_scorecard(workspace: Workspace, packet: ScorecardPacket) -> Change[str]:
    with workspace.write() as unit:
        before = unit.interviews.get(packet.interview.id)
        if before is None or before.kit_id != packet.kit_id:
            raise CannotDo(
                "no-such-interview",
                f"This scorecard is for an interview of {packet.candidate_name} that is not in this store. "
                "It belongs on the computer that the interview was handed over from.",
            )
        if before.state is InterviewState.STARTED:
            raise CannotDo("wrong-state", "This interview is being held on this computer; cancel it here first.")
        finished = replace(
            packet.interview,
            candidate_id=before.candidate_id,
            kit_id=before.kit_id,
            stage=before.stage,
            state=InterviewState.SUBMITTED,
            planned_at=before.planned_at,
            imported_from=packet.id,
        )
        unit.interviews.remove(before.id)
        unit.interviews.add_finished(
            finished, packet.scorecard, packet.notes, packet.answers, packet.checks, packet.records
        )
        for amendment in _new_amendments(unit, packet):
            unit.amendments.add(amendment)
        unit.exchange.remember(packet.id, "scorecard", "in", workspace.now(), finished.id)
        kit = unit.kits.get(finished.kit_id)
        froze = kit is not None and kit.frozen_at is None
        if froze:
            unit.kits.freeze(finished.kit_id, finished.started_at or workspace.now())
        entry = record_interview(workspace, unit, finished, "scorecard-received")

    def undo() -> None:
        with workspace.write() as unit:
            came = {amendment.id for amendment in packet.amendments}
            if {amendment.id for amendment in unit.amendments.of(finished.id)} - came:
                raise CannotDo("amended", "This scorecard has been amended since, so it stays.")
            unit.interviews.remove(finished.id)
            unit.interviews.add(before)
            unit.candidates.remove_history(entry.id)
            unit.exchange.forget(packet.id)
            if froze:
                unit.kits.unfreeze(finished.kit_id)

    change = Change(finished.candidate_id, f"Scorecard of {finished.interviewer} taken in", undo)
    workspace.done(change)
    return change


def _new_amendments(unit: Unit, packet: ScorecardPacket) -> list[Amendment]:
    """The packet's amendments that are not here yet; a debrief that this store does not know is left out of them."""
    here = {amendment.id for amendment in unit.amendments.of(packet.interview.id)}
    new = [amendment for amendment in packet.amendments if amendment.id not in here]
    return [a if a.debrief_id and unit.debriefs.get(a.debrief_id) else replace(a, debrief_id=None) for a in new]


def _take_amendments(workspace: Workspace, packet: ScorecardPacket, interview: Interview) -> Change[str]:
    """Take in what was amended since the scorecard itself was; the scorecard stays as it is.

    Raises:
        CannotDo: where the scorecard here is another one.
    """
    with workspace.write() as unit:
        if interview.kit_id != packet.kit_id or interview.interviewer != packet.interview.interviewer:
            raise CannotDo("no-such-interview", "These amendments belong to another scorecard than the one here.")
        new = _new_amendments(unit, packet)
        for amendment in new:
            unit.amendments.add(amendment)
        unit.exchange.remember(packet.id, "scorecard", "in", workspace.now(), interview.id)
        entry = record_interview(workspace, unit, interview, "scorecard-amended")

    def undo() -> None:
        with workspace.write() as unit:
            for amendment in new:
                unit.amendments.remove(amendment.id)
            unit.candidates.remove_history(entry.id)
            unit.exchange.forget(packet.id)

    change = Change(interview.candidate_id, f"Amendments of {interview.interviewer} taken in", undo)
    workspace.done(change)
    return change


def write_report(workspace: Workspace, candidate_id: str, format_: str, path: Path, *, with_names: bool = True) -> Path:
    """Write the report of a candidate; the format is one of ``REPORT_FORMATS``.

    Raises:
        Problem: while blind, for an unknown format, or where the file cannot be written.
    """
    from hiring_assistant.exchange import reports

    if format_ not in REPORT_FORMATS:
        raise CannotDo("no-such-format", f"A report can be {', '.join(REPORT_FORMATS)}.")
    review = review_of(workspace, candidate_id)
    file = candidate_file(workspace, candidate_id)
    with workspace.read() as unit:
        kit = unit.kits.latest(file.version.id, file.candidate.track)
    held = debrief_of(workspace, candidate_id)
    facts = reports.ReportFacts(
        kit_number=kit.number if kit else None,
        role_version=file.version.number,
        made_at=workspace.now(),
        made_by=workspace.actor,
        program_version=__version__,
        candidate=file.candidate,
        stages=file.plan.stages,
        decisions=file.decisions,
        with_names=with_names,
        debrief=held.debrief if held else None,
        agreed=held.outcomes if held else (),
    )
    reports.write_report(review, facts, format_, path)
    return path


def suggested_file_name(about: str, what: str, extension: str) -> str:
    """A file name that says what is in it, and about whom or which role; safe on every system."""
    safe = "".join(c if c.isalnum() or c in " -" else "-" for c in about).strip(" -")[:60]
    return f"{safe} {what}.{extension.lstrip('.')}".lstrip()
