"""Fill a store with many invented candidates, to see how the program grows.

    .venv/bin/python tests/benchmarks/fill_store.py /tmp/scale/20000 --candidates 20000

For each candidate there are 3 scorecards with 10 ratings and about 50 lines of notes, so that 20,000 candidates make
60,000 scorecards, 600,000 ratings and 1,000,000 lines. The same seed makes the same store, but for its key. Roles and
kits come from the sample pages by the program's own way; rows are written in bulk into the real tables, since doing
it by hand would take hours. All people, notes and answers are invented.
"""

from __future__ import annotations

import argparse
import itertools
import random
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert

from hiring_assistant import assets
from hiring_assistant.app import kits, roles
from hiring_assistant.app.workspace import Workspace, open_workspace
from hiring_assistant.domain.kit import Kit, StageKit
from hiring_assistant.store import schema, search, tables
from hiring_assistant.store.comparing import ordered, plain, same

CARDS = 3
"""Scorecards for each candidate."""
RATINGS = 11
"""Ratings on each scorecard, where its kit has so many requirements; 10 on average."""
NOTES = 50
"""Lines of notes for each candidate."""
ROUND = 500
"""Candidates for each role."""
PERSON = "Noor Haddad"
"""Who sits at this computer."""

_BATCH = 500
_PAGES = ("backend-engineer", "people-team-lead", "support-engineer", "account-executive")
"""Sample pages with a hiring process."""
_TOWNS = (
    "Aldermoor", "Brackwell", "Corrin", "Dunsay", "Elverton", "Farrowby", "Glenask", "Hollin", "Istead", "Jarrow Bay",
)  # fmt: skip
_FIRST = (
    "Mira", "Jonas", "Ayla", "Tomás", "Ingrid", "Søren", "Zoë", "Łukasz", "Chiara", "Ömer", "Nadia", "Ewa", "Rafael",
    "Anouk", "Björn", "Leïla", "Pavel", "Siobhán", "Viktor", "Yara", "Matej", "Hana", "Idris", "Kerstin", "Luca",
    "Olga", "Peder", "Quinn", "Rosa", "Tariq", "Ulla", "Wanda", "Xenia", "Eszter", "Femke", "Grégoire", "Núria",
)  # fmt: skip
_LAST_A = (
    "Sol", "Brand", "Hav", "Klar", "Mor", "Nord", "Oster", "Pell", "Rav", "Stein", "Thorn", "Ulm", "Vester", "Wald",
    "Zim", "Ask", "Birk", "Dahl", "Ek", "Fjord", "Gran", "Holm", "Lind", "Mark", "Roth", "Sand", "Vik", "Kowal", "Novo",
)  # fmt: skip
_LAST_B = (
    "berg", "mann", "sson", "ski", "stad", "feld", "gaard", "lund", "quist", "ström", "dóttir", "vich", "ez", "elli",
    "ova", "horst", "beck", "heim", "wick", "ley", "combe", "thwaite", "sen", "nen", "ić", "escu", "ández",
)  # fmt: skip
_WHOLE = (
    "佐藤 美咲", "高橋 健", "김민준", "이서연", "王小明", "Анна Ковалёва", "Игорь Белов", "Νίκος Παππάς",
    "ليلى حداد", "דנה לוי", "สมชาย ใจดี", "प्रिया शर्मा",
)  # fmt: skip
_FOREIGN = (
    "障害のときに利用者へ早く知らせた。原因は夜間の更新だった。",
    "設計の理由を自分の言葉で説明できる。",
    "장애 원인을 스스로 찾아서 팀에 설명했다.",
    "고객에게 먼저 알리고 복구를 진행했다.",
    "Перенесла базу данных без остановки, за две недели.",
    "Hat die Umstellung über Nacht geplant und rückgängig machen können.",
    "A expliqué la démarche à l’équipe d’exploitation, chiffres à l’appui.",
    "Explicó cómo midió la mejora y qué volvería a hacer.",
)
_WHO = ("They", "She", "He", "Candidate", "On their own", "With two others", "As the only one on call", "After asking")
_DID = (
    "moved", "explained", "measured", "rewrote", "planned", "tested", "handed over", "reviewed", "simplified",
    "negotiated", "documented", "reduced", "noticed", "defended", "rolled back", "estimated",
)  # fmt: skip
_WHAT = (
    "the billing database", "a queue of late orders", "the nightly import", "the on-call rota", "the price list",
    "a contract with a port", "the month-end close", "the support backlog", "the test suite", "a leaking cache",
    "the release checklist", "the training plan", "a slow report", "the incident log", "the supplier audit",
)  # fmt: skip
_HOW = (
    "without stopping the service", "in three weeks", "and showed the numbers", "after two failed attempts",
    "because customers waited too long", "with a written plan", "and would do it again", "though nobody had asked",
    "by talking to every team first", "and left a guide behind", "before the audit", "at half the cost",
)  # fmt: skip
_SYLLABLES = ("ba", "ce", "dor", "fin", "gal", "hel", "ist", "jor", "kel", "lum", "mar", "nex", "or", "pra", "qui",
              "ros", "sta", "tem", "ul", "ver", "wil", "xan", "yor", "zet")  # fmt: skip


def id_at(at: datetime, random_: random.Random) -> str:
    """An id as the program makes them: by time, then by chance."""
    milliseconds = int(at.timestamp() * 1000)
    number = milliseconds << 80 | 0x7 << 76 | random_.getrandbits(12) << 64 | 0b10 << 62 | random_.getrandbits(62)
    text = f"{number:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


@dataclass(frozen=True, slots=True)
class _Offer:
    """A role with its kit."""

    role_id: str
    kit: Kit

    def stage(self, order: int) -> StageKit:
        return self.kit.plan.stages[min(order, len(self.kit.plan.stages)) - 1]


class _Words:
    """Invented words and sentences. Few words are common and most are rare, as in people's notes."""

    def __init__(self, random_: random.Random) -> None:
        self._random = random_
        made = {"".join(parts) for n in (2, 3) for parts in itertools.product(_SYLLABLES, repeat=n)}
        self._rare = random_.sample(sorted(made), 8000)
        self._weights = list(itertools.accumulate(1 / (at + 3) for at in range(len(self._rare))))

    def line(self) -> str:
        chance = self._random.random()
        if chance < 0.06:
            return self._random.choice(_FOREIGN)
        pick = self._random.choice
        terms = " ".join(self._random.choices(self._rare, cum_weights=self._weights, k=self._random.randint(1, 5)))
        if chance < 0.3:
            return f"{pick(_WHAT)}: {terms}"
        return f"{pick(_WHO)} {pick(_DID)} {pick(_WHAT)} {pick(_HOW)} ({terms})."

    def name(self) -> str:
        if self._random.random() < 0.05:
            return self._random.choice(_WHOLE)
        return f"{self._random.choice(_FIRST)} {self._random.choice(_LAST_A)}{self._random.choice(_LAST_B)}"


class _Filling:
    """The rows of one store, made candidate by candidate and written in batches."""

    def __init__(self, offers: Sequence[_Offer], count: int, seed: int, now: datetime) -> None:
        self._random = random.Random(seed)
        self._words = _Words(self._random)
        self._offers = offers
        self._count = count
        self._now = now
        self._people = [PERSON, *(self._words.name() for _ in range(59))]
        self._drafts = min(12, count // 10)
        self.rows: dict[str, list[dict[str, Any]]] = {}

    def candidate(self, number: int) -> None:
        """Make one candidate with everything that belongs to it."""
        chance = self._random.random
        offer = self._offers[number % len(self._offers)]
        # Spread over two years, the last ones of late.
        added = self._now - timedelta(minutes=(self._count - number) * (2 * 365 * 24 * 60 / self._count) + 60)
        self._candidate_id = id_at(added, self._random)
        self._offer = offer
        recent = number >= self._count * 0.92
        state = self._random.choice(("active", "active", "active", "on_hold")) if recent else (
            self._random.choices(("declined", "withdrawn", "offer"), (8, 1, 1))[0]
        )  # fmt: skip
        waits = recent and state == "active" and chance() < 0.4
        stage = 3 if waits or not recent else 4
        name = self._words.name()
        self._add("candidate", self._person(number, name, added, stage, state))
        self._history(added, "added")
        lines = NOTES // CARDS
        first = self._random.randrange(len(self._people))
        for card, order in enumerate((1, 3, 3)[:CARDS]):
            held = added + timedelta(days=2 + card * 3, minutes=self._random.randrange(480))
            extra = NOTES - lines * CARDS if card == 0 else 0
            self._interview(order, self._people[(first + card) % len(self._people)], held, lines + extra)
        self._history(added + timedelta(days=12), "decision", kind="advance")
        self._decide("advance", 1, added + timedelta(days=4))
        if state in ("declined", "withdrawn", "offer", "on_hold"):
            kind = {"declined": "decline", "withdrawn": "withdraw", "offer": "offer", "on_hold": "hold"}[state]
            self._decide(kind, stage, added + timedelta(days=14))
        if recent and state == "active" and not waits and chance() < 0.6:
            soon = self._now + timedelta(hours=self._random.randint(-48, 24 * 14))
            if number >= self._count - self._drafts:
                self._interview(4, PERSON, self._now - timedelta(hours=1), 12, state="started")
            else:
                self._interview(4, self._random.choice(self._people), soon, 0, state="planned")

    def _person(self, number: int, name: str, added: datetime, stage: int, state: str) -> dict[str, Any]:
        email = f"person{number}@example.org"
        note = self._words.line() if self._random.random() < 0.3 else ""
        return {
            "id": self._candidate_id,
            "name": name,
            "role_id": self._offer.role_id,
            "track": self._offer.kit.plan.track,
            "created_at": added,
            "email": email,
            "phone": "",
            "links": (),
            "note": note,
            "stage": stage,
            "state": state,
            "name_sorted": ordered(name),
            "name_folded": same(name),
            "search_text": "\n".join(map(plain, (name, email, note))),
        }

    def _interview(self, order: int, who: str, at: datetime, lines: int, state: str = "submitted") -> None:
        stage = self._offer.stage(order)
        interview_id = id_at(at, self._random)
        done = at + timedelta(minutes=50) if state == "submitted" else None
        self._add(
            "interview",
            {
                "id": interview_id,
                "candidate_id": self._candidate_id,
                "kit_id": self._offer.kit.id,
                "stage": stage.order,
                "interviewer": who,
                "state": state,
                "planned_at": at,
                "started_at": None if state == "planned" else at,
                "submitted_at": done,
                "elapsed_ms": 0 if state == "planned" else 2_900_000,
                "imported_from": None,
            },
        )
        if state == "planned":
            return
        asked = [question.id for question in stage.questions] or [None]
        known = [requirement.id for requirement in self._offer.kit.plan.requirements]
        rated = list(dict.fromkeys((*stage.requirement_ids, *known)))[:RATINGS]
        for position in range(lines):
            self._add(
                "note",
                {
                    "id": id_at(at + timedelta(seconds=100 * position), self._random),
                    "interview_id": interview_id,
                    "question_id": asked[position * len(asked) // lines],
                    "position": position,
                    "elapsed_ms": position * 100_000,
                    "text": self._words.line(),
                    "evidence_for": (rated[position],) if position < len(rated) else (),
                },
            )
        if state == "submitted":
            for requirement_id in rated:
                value = self._random.choices((None, 1, 2, 3, 4, 5), (1, 1, 3, 6, 6, 2))[0]
                reason = "out_of_time" if value is None else None
                rating = {"requirement_id": requirement_id, "value": value, "reason": reason}
                self._add("rating", {"interview_id": interview_id, **rating})
            card = {"recommendation": self._random.choice(("no", "yes", "strong_yes")), "takeaways": self._words.line()}
            card |= {"pros": self._words.line(), "cons": self._words.line() if self._random.random() < 0.5 else ""}
            self._add("scorecard", {"interview_id": interview_id, **card})
        for question_id in asked:
            if question_id is not None:
                used: dict[str, Any] = {"asked": True, "skipped_reason": None, "added_text": None}
                used |= {"open_ms": 300_000, "probes_used": ()}
                self._add("question_record", {"interview_id": interview_id, "question_id": question_id, **used})
        if order == 1 and asked[0] is not None:
            answer = {"interview_id": interview_id, "question_id": asked[0], "text": self._words.line()}
            self._add("answer", answer)

    def _history(self, at: datetime, what: str, **detail: str) -> None:
        row = {"id": id_at(at, self._random), "candidate_id": self._candidate_id, "at": at, "actor": self._people[1]}
        self._add("history", {**row, "what": what, "detail": tuple(detail.items())})

    def _decide(self, kind: str, stage: int, at: datetime) -> None:
        row = {"id": id_at(at, self._random), "candidate_id": self._candidate_id, "kind": kind, "stage": stage}
        row |= {"decided_by": self._people[2], "decided_at": at, "reason": self._words.line()}
        self._add("decision", {**row, "undone_at": None, "undone_by": None})

    def _add(self, table: str, row: dict[str, Any]) -> None:
        self.rows.setdefault(table, []).append(row)


def _roles(workspace: Workspace, wanted: int) -> list[_Offer]:
    """Roles from the sample pages, each for a town of its own, with a kit for their usual track."""
    pages = [assets.data("roles", f"{name}.md") for name in _PAGES]
    offers = []
    for number in range(wanted):
        page, town = pages[number % len(pages)], _TOWNS[number // len(pages) % len(_TOWNS)]
        lines = page.read_text("utf-8").splitlines()
        heading = next(at for at, line in enumerate(lines) if line.startswith(("# ", "title: ")))
        quote = '"' * lines[heading].endswith('"')
        lines[heading] = f"{lines[heading].removesuffix(quote)} in {town}{quote}"
        made = roles.import_page(workspace, f"{page.stem}-{number}.md", "\n".join(lines).encode()).value
        assert made.role_id is not None
        version = roles.get_role(workspace, made.role_id).latest
        track = roles.usual_track(version.reading)
        kit = Kit(workspace.new_id(), version.id, 1, workspace.now(), kits.plan_for(version, track), workspace.now())
        with workspace.write() as unit:
            unit.kits.add(kit)
        offers.append(_Offer(made.role_id, kit))
    return offers


_ORDER = (
    "candidate", "interview", "note", "answer", "question_record", "rating", "scorecard", "history", "decision",
)  # fmt: skip


def _write(connection: Connection, rows: dict[str, list[dict[str, Any]]]) -> None:
    for name in _ORDER:
        if found := rows.pop(name, []):
            connection.execute(insert(tables.StoreTable.metadata.tables[name]), found)
    if rows:
        raise ValueError(f"nobody writes {', '.join(rows)}")


def fill(folder: Path, candidates: int, *, seed: int = 1, say: Callable[[str], object] = print) -> None:
    """Make a store in ``folder`` with that many candidates."""
    begun = time.monotonic()
    now = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
    workspace = open_workspace(folder, PERSON)
    try:
        offers = _roles(workspace, max(1, candidates // ROUND))
        filling = _Filling(offers, candidates, seed, now)
        with workspace.store.engine.begin() as connection:
            # One index of all at the end is quicker than one line after the other.
            schema.drop_triggers(connection)
            for batch in _batches(range(candidates)):
                for number in batch:
                    filling.candidate(number)
                _write(connection, filling.rows)
            say(f"rows written after {time.monotonic() - begun:.0f} s")
            schema.create_triggers(connection)
            search.fill(connection)
        say(f"index filled after {time.monotonic() - begun:.0f} s")
        counted = {name: _count(workspace, name) for name in ("candidate", "scorecard", "rating", "note")}
        say(", ".join(f"{number:,} {name}s" for name, number in counted.items()))
    finally:
        workspace.close()


def _batches(numbers: Sequence[int]) -> Iterable[Sequence[int]]:
    return (numbers[at : at + _BATCH] for at in range(0, len(numbers), _BATCH))


def _count(workspace: Workspace, table: str) -> int:
    with workspace.store.engine.connect() as connection:
        return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())  # noqa: S608


def main() -> int:
    """Fill the store that was asked for."""
    parser = argparse.ArgumentParser(description="Fill a store with many invented candidates.")
    parser.add_argument("folder", type=Path, help="the folder of the store; must not have one yet")
    parser.add_argument("--candidates", type=int, default=20_000, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    chosen = parser.parse_args()
    if (chosen.folder / "hiring.db").exists():
        parser.error(f"there is a store in {chosen.folder} already")
    fill(chosen.folder, chosen.candidates, seed=chosen.seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
