"""``review calibration`` and ``review selection``: figures over a round, and over counts that are given."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from hiring_assistant.cli.opening import opened
from hiring_assistant.cli.output import SCHEMA, print_json
from hiring_assistant.domain.problem import CannotDo

if TYPE_CHECKING:
    from hiring_assistant.domain.calibration import InterviewerFigures, RequirementCalibration, Spread
    from hiring_assistant.review.selection import Group

_COUNTS = re.compile(r"(?:(?P<name>.+)=)?(?P<selected>\d{1,9})/(?P<applied>\d{1,9})")


def add_calibrating(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Declare the two actions."""
    calibration = verb("calibration", _calibration, "how the interviewers and the requirements of a role were rated")
    calibration.add_argument("role", metavar="ROLE")
    calibration.add_argument("--track", metavar="NAME", help="one track of the role; without it all of them")
    calibration.add_argument("--severity", action="store_true", help="also severity, a figure for coaching only")
    calibration.add_argument("--json", action="store_true")
    selection = verb("selection", _selection, "four-fifths check of selection rates; nothing is stored")
    selection.add_argument("group", metavar="NAME=SELECTED/APPLIED", nargs="+", help="such as Women=48/80 Men=12/40")
    selection.add_argument("--json", action="store_true")


def _calibration(args: argparse.Namespace) -> int:
    from hiring_assistant.app.calibration import calibration_of
    from hiring_assistant.app.roles import find_role

    with opened(args, read_only=True) as workspace:
        found = calibration_of(workspace, find_role(workspace, args.role).id, args.track)
    figures = found.calibration
    if args.json:
        print_json(
            {
                "schema": SCHEMA,
                "role": found.role,
                "track": found.track,
                "scorecards": figures.cards,
                "candidates": figures.candidates,
                "candidates_left_out": found.hidden,
                "interviewers": [_interviewer(row, with_severity=args.severity) for row in figures.interviewers],
                "requirements": [_requirement(row) for row in figures.requirements],
            }
        )
        return 0
    print(f"{found.role}: {figures.cards} scorecards of {figures.candidates} candidates")
    if found.hidden:
        print(f"  {found.hidden} left out: your own scorecard for them is still open")
    for row in figures.interviewers:
        apart = "rated alone" if row.distance is None else f"{row.distance:.1f} from others on {row.shared}"
        print(f"  {row.interviewer}: {row.cards} scorecards, mean {_rounded(row.spread.mean)}, {apart}")
    return 0


def _rounded(value: float | None) -> str:
    return "none" if value is None else f"{value:.1f}"


def _spread(spread: Spread) -> dict[str, Any]:
    return {
        "ratings": spread.ratings,
        "mean": spread.mean,
        "standard_deviation": spread.deviation,
        "counts": {str(value): count for value, count in enumerate(spread.counts, 1)},
    }


def _interviewer(row: InterviewerFigures, *, with_severity: bool) -> dict[str, Any]:
    told = {
        "interviewer": row.interviewer,
        "scorecards": row.cards,
        **_spread(row.spread),
        "not_assessed": row.not_assessed,
        "shared_ratings": row.shared,
        "distance": row.distance,
        "within_one": row.within_one,
        "days_to_submit": row.days,
        "asked": row.asked,
        "skipped": row.skipped,
        "added": row.added,
    }
    return {**told, "severity": row.severity} if with_severity else told


def _requirement(row: RequirementCalibration) -> dict[str, Any]:
    return {
        "requirement": row.requirement.text,
        "scorecards": row.cards,
        **_spread(row.spread),
        "not_assessed": row.not_assessed,
        "candidates_with_two_raters": row.shared,
        "average_deviation": row.deviation,
        "alpha": row.alpha,
        "alpha_note": row.alpha_note,
    }


def _selection(args: argparse.Namespace) -> int:
    from hiring_assistant.review.selection import check_selection

    groups = [_group(text, number) for number, text in enumerate(args.group, 1)]
    check = check_selection(groups)
    if args.json:
        print_json(
            {
                "schema": SCHEMA,
                "groups": [
                    {"name": group.name, "selected": group.selected, "applied": group.applicants, "rate": group.rate}
                    for group in groups
                ],
                "lowest": check.lowest.name,
                "highest": check.highest.name,
                "ratio": check.ratio,
                "under_four_fifths": check.warning,
                "fisher_p": check.p,
                "ratio_if_one_moved": check.ratio_if_moved,
                "fisher_p_if_one_moved": check.p_if_moved,
            }
        )
        return 0
    for group in groups:
        print(f"  {group.name}: {group.selected} of {group.applicants}, {100 * group.rate:.1f} %")
    if check.ratio is None:
        print("Nobody was selected, so there is nothing to compare.")
        return 0
    told = "under four fifths, look at it more closely" if check.warning else "not under four fifths"
    print(f"{check.lowest.name} over {check.highest.name}: {check.ratio:.2f}, {told}. Fisher's exact p {check.p:.4f}.")
    if check.ratio_if_moved is not None:
        print(f"Had one hire gone the other way: {check.ratio_if_moved:.2f}, p {check.p_if_moved:.4f}.")
    print("A check, not legal advice.")
    return 0


def _group(text: str, number: int) -> Group:
    from hiring_assistant.review.selection import Group

    match = _COUNTS.fullmatch(text.strip())
    if match is None:
        raise CannotDo("not-a-group", f"“{text}” is no group. Write it as Women=48/80: selected, then applied.")
    return Group((match["name"] or "").strip() or f"Group {number}", int(match["selected"]), int(match["applied"]))
