"""``review``: scorecards and figures."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from hiring_assistant.cli.opening import opened
from hiring_assistant.cli.output import print_json
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.review import Gate


def add_review(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Declare the actions of ``review``."""
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

    with opened(args, read_only=True) as workspace:
        review = review_of(workspace, find_candidate(workspace, args.candidate).id)
    if args.json:
        print_json(review_json(review))
        return 0
    score = "not rated" if review.score.value is None else f"{review.score.value:.2f} of 5"
    if review.score.value is not None and review.score.coverage < 1:
        score += f" ({review.score.low:.2f} to {review.score.high:.2f} once all is rated)"
    print(f"{review.candidate}, {review.role}: {score}, {len(review.cards)} scorecards")
    for figures in review.requirements:
        mean = "not assessed" if figures.mean is None else f"{figures.mean:.1f}"
        print(f"  {mean:>12}  {figures.requirement.text}{'  (discuss)' if figures.discuss else ''}")
    for must in review.must_haves:
        if must.gate is not Gate.MET:
            print(f"must-have {must.gate.value.replace('_', ' ')}: {must.requirement.text}")
    return 0


def _review_stats(args: argparse.Namespace) -> int:
    from hiring_assistant.review.stats import read_table, stats_json, table_stats

    try:
        text = sys.stdin.read() if args.file == "-" else Path(args.file).read_text("utf-8")
    except OSError as error:
        raise CannotDo("cannot-read", f"{args.file} could not be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise CannotDo("table-not-json", "The table could not be read: it is not JSON.") from error
    table = read_table(text)
    print_json(stats_json(table_stats(table.ratings, table.scale, table.weights)))
    return 0
