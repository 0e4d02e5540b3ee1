"""How long the kit of a role with forty requirements takes, beside the least that has to be done for it.

    .venv/bin/python tests/benchmarks/kits.py [--runs 30] [--requirements 40]

    a  the bank read                      every file of it, in a fresh state (once a program)
    b  bare baseline                      each requirement looked through for the words of the bank, nothing else
    c  the kit made                       understood, spread over eight stages, timed, with questions and warnings
    d  an edit of it                      a question moved, coverage and warnings worked out again
    e  a question linted                  and a note of three sentences

The aim is c under 50 ms. Medians of interleaved runs; the fastest and the slowest are printed too.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable

from hiring_assistant.domain.role import Requirement, RoleReading, Stage, StageKind, Track, TrackKind
from hiring_assistant.kits import bank as bank_module
from hiring_assistant.kits import editing
from hiring_assistant.kits.bank import load_bank
from hiring_assistant.kits.linting import lint, lint_note
from hiring_assistant.kits.planning import make_plan

AIM_MS = 50.0

SUBJECTS = ("Python", "PostgreSQL", "Kubernetes", "Salesforce", "Terraform", "Excel", "JavaScript", "Git")
PHRASES = (
    "Strong negotiation and closing skills with large customers ({number})",
    "At least {number} years of experience with {subject} in a growing company",
    "Ability to explain complex technical matters to people outside of the field, round {number}",
    "Proficient in {subject} or something like it, including its reports (level {number} preferred)",
    "You share our values and work by them, also in week {number}",
)

QUESTION = "Walk me through the hardest negotiation that you have closed. Where did you give way, and where not?"
NOTE = "Led the migration alone for six weeks. Found the cause late, told the customer at once. Would test earlier now."


def a_reading(count: int) -> RoleReading:
    """A role with so many requirements, no two alike."""
    texts = [
        PHRASES[number % len(PHRASES)].format(number=number + 2, subject=SUBJECTS[number % len(SUBJECTS)])
        for number in range(count)
    ]
    requirements = tuple(Requirement(text, line) for line, text in enumerate(texts, start=1))
    return RoleReading("Bench Role", tracks=(Track("Bench Role", TrackKind.BASE, 1, requirements=requirements),))


def stages() -> tuple[Stage, ...]:
    """A long hiring process."""
    kinds = (
        (StageKind.QUESTIONNAIRE, None, None),
        (StageKind.SCREENING, 30, "recruiter"),
        (StageKind.INTERVIEW, 45, "hiring manager"),
        (StageKind.INTERVIEW, 60, "team member"),
        (StageKind.INTERVIEW, 60, "engineer"),
        (StageKind.EXERCISE, 45, "panel"),
        (StageKind.PANEL, 60, "team"),
        (StageKind.OFFER, None, None),
    )
    return tuple(
        Stage(order, kind.value.capitalize(), kind, 1, (minutes, minutes) if minutes else None, who)
        for order, (kind, minutes, who) in enumerate(kinds, start=1)
    )


def main() -> int:
    """Run the benchmark; the exit status says whether the aim is met."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=30)
    parser.add_argument("--requirements", type=int, default=40)
    args = parser.parse_args()
    started = time.perf_counter()
    bank = load_bank()
    first = (time.perf_counter() - started) * 1000
    reading, process = a_reading(args.requirements), stages()
    texts = [requirement.text for requirement in reading.tracks[0].requirements]
    plan = make_plan(reading, "Bench Role", process, bank)
    moved = plan.stages[2].questions[0].id

    def read_bank() -> object:
        bank_module._read.cache_clear()
        return load_bank()

    trials: dict[str, Callable[[], object]] = {
        "a  the bank read": read_bank,
        "b  words looked for, nothing else": lambda: [bank.index.matches(text) for text in texts],
        "c  the kit made": lambda: make_plan(reading, "Bench Role", process, bank),
        "d  an edit of it": lambda: editing.place_question(plan, moved, 1),
        "e  a question and a note linted": lambda: (lint(QUESTION), lint_note(NOTE)),
    }
    times: dict[str, list[float]] = {name: [] for name in trials}
    for _ in range(args.runs):
        for name, trial in trials.items():
            begun = time.perf_counter()
            trial()
            times[name].append((time.perf_counter() - begun) * 1000)
    print(
        f"{args.requirements} requirements, {len(plan.stages)} stages, {args.runs} runs; bank first read {first:.0f} ms"
    )
    for name, taken in times.items():
        print(f"  {name:36} {statistics.median(taken):8.2f} ms   ({min(taken):.2f} to {max(taken):.2f})")
    median = statistics.median(times["c  the kit made"])
    print(f"aim: kit under {AIM_MS:.0f} ms: {'met' if median < AIM_MS else 'MISSED'}")
    return 0 if median < AIM_MS else 1


if __name__ == "__main__":
    raise SystemExit(main())
