"""A candidate's report as a workbook: summary, matrix, ratings with evidence, scorecards, decisions."""

from __future__ import annotations

import io

from hiring_assistant.domain.review import Review
from hiring_assistant.exchange import wording
from hiring_assistant.exchange.masking import without_names
from hiring_assistant.exchange.report_data import CSV_COLUMNS, rating_rows
from hiring_assistant.exchange.report_facts import ReportFacts
from hiring_assistant.exchange.report_html import made_from
from hiring_assistant.exchange.spreadsheet_cells import starts_like_formula
from hiring_assistant.exchange.workbook import WorkbookSheets, new_workbook

_Cell = str | float | None


def report_xlsx(review: Review, facts: ReportFacts) -> bytes:
    """The workbook. Texts are written as texts, so that none of them can act as a formula or a link."""
    if not facts.with_names:
        review, facts = without_names(review, facts)
    data = io.BytesIO()
    book = new_workbook(data, f"{review.candidate}, {review.role}", made_from(review, facts))
    sheets = WorkbookSheets(book)
    sheets.add("Summary", _summary(review, facts), widths=(26, 90), header=False)
    _matrix(sheets, review)
    sheets.add("Ratings", [list(CSV_COLUMNS), *rating_rows(review, facts)], widths=(18,) * len(CSV_COLUMNS))
    sheets.add("Scorecards", _scorecards(review), widths=(8, 24, 24, 22, 18, 50, 50, 50))
    sheets.add("Amendments", _amendments(review), widths=(50, 24, 8, 10, 50, 24, 22, 12))
    sheets.add("Debrief", _debrief(review, facts), widths=(50, 10, 80))
    sheets.add("Decisions", _decisions(facts), widths=(22, 18, 8, 24, 50, 40, 50, 22, 24))
    book.close()
    return data.getvalue()


def _summary(review: Review, facts: ReportFacts) -> list[list[_Cell]]:
    counts = ", ".join(
        f"{number} {wording.RECOMMENDATION[recommendation]}" for recommendation, number in review.recommendations
    )
    kept = review.fidelity
    return [
        ["Candidate", review.candidate],
        ["Role", review.role],
        ["Track", review.track],
        ["Stage", facts.candidate.stage],
        ["State", wording.STATE[facts.candidate.state]],
        ["Score, of 5", review.score.value],
        ["Lowest it could be", review.score.low],
        ["Highest it could be", review.score.high],
        ["Share of weight assessed", review.score.coverage],
        ["Not assessed", ", ".join(requirement.text for requirement in review.unassessed) or "nothing"],
        ["Must-haves", " ".join(wording.must_have_words(review))],
        ["Largest gap", " ".join(wording.gap_words(review))],
        ["Interviewers agree", " ".join(wording.agreement_words(review))],
        ["Recommendations", counts],
        ["Questions", f"{kept.asked} of {kept.planned} asked, {len(kept.skipped)} skipped, {kept.added} added"],
        ["Made from", made_from(review, facts)],
    ]


def _matrix(sheets: WorkbookSheets, review: Review) -> None:
    sheet = sheets.book.add_worksheet("Matrix")
    columns = [f"{card.interviewer}, {card.stage_title}" for card in review.cards]
    for column, name in enumerate(["Requirement", "Must-have", "Weight", *columns, "Mean", "Spread", "Largest gap"]):
        sheets.write(sheet, 0, column, name, sheets.head)
    sheet.set_column(0, 0, 50)
    sheet.set_column(1, len(columns) + 5, 14)
    sheet.freeze_panes(1, 1)
    for row, figures in enumerate(review.requirements, start=1):
        requirement = figures.requirement
        style = sheets.discuss if figures.discuss and not starts_like_formula(requirement.text) else None
        sheets.write(sheet, row, 0, requirement.text, style)
        sheets.write(sheet, row, 1, "yes" if requirement.must_have else "no")
        sheets.write(sheet, row, 2, requirement.weight)
        for column, card in enumerate(review.cards, start=3):
            rating = card.scorecard.rating(requirement.id)
            if rating is not None and rating.value is not None:
                sheets.write(sheet, row, column, rating.value, sheets.ratings[rating.value])
            else:
                sheets.write(sheet, row, column, wording.cell_words(card, requirement.id)[0], sheets.missing)
        after = 3 + len(review.cards)
        sheets.write(sheet, row, after, figures.mean, sheets.mean)
        sheets.write(sheet, row, after + 1, figures.average_deviation, sheets.mean)
        sheets.write(sheet, row, after + 2, figures.gap)
    sheets.page(sheet)


def _scorecards(review: Review) -> list[list[_Cell]]:
    head: list[_Cell] = ["Stage", "Title", "Interviewer", "Submitted", "Recommendation"]
    rows: list[list[_Cell]] = [[*head, "Take-aways", "Strengths", "Concerns"]]
    for card in review.cards:
        vote = wording.RECOMMENDATION[card.recommendation] if card.recommendation else None
        texts = (card.scorecard.takeaways, card.scorecard.pros, card.scorecard.cons)
        rows.append([card.stage, card.stage_title, card.interviewer, wording.iso(card.submitted_at), vote, *texts])
    return rows


def _amendments(review: Review) -> list[list[_Cell]]:
    texts = {figures.requirement.id: figures.requirement.text for figures in review.requirements}
    head: list[_Cell] = ["Requirement", "Interviewer", "Submitted", "Would be", "Reason"]
    rows: list[list[_Cell]] = [[*head, "Said by", "When", "In debrief"]]
    for card in review.cards:
        for amendment in card.amendments:
            rating = card.scorecard.rating(amendment.requirement_id)
            was = rating.value if rating else None
            what: list[_Cell] = [texts.get(amendment.requirement_id, ""), card.interviewer, was, amendment.value]
            when = wording.iso(amendment.amended_at)
            in_debrief = "yes" if amendment.debrief_id else "no"
            rows.append([*what, amendment.reason, amendment.amended_by, when, in_debrief])
    return rows


def _debrief(review: Review, facts: ReportFacts) -> list[list[_Cell]]:
    texts = {figures.requirement.id: figures.requirement.text for figures in review.requirements}
    rows: list[list[_Cell]] = [["Requirement", "Agreed", "In words"]]
    rows += [[texts.get(o.requirement_id, ""), o.value, o.text] for o in facts.agreed]
    if facts.debrief is not None:
        rows.append(["All in all", None, facts.debrief.summary])
    return rows


def _decisions(facts: ReportFacts) -> list[list[_Cell]]:
    rows: list[list[_Cell]] = [
        ["When", "Decision", "Stage", "By", "Reason", "Against", "Override reason", "Undone", "Undone by"]
    ]
    for decision in facts.decisions:
        undone = wording.iso(decision.undone_at) if decision.undone_at else None
        what = wording.DECISION[decision.kind]
        against = ", ".join(wording.AGAINST[what] for what in decision.against) or None
        override = decision.override_reason or None
        who = [decision.decided_by, decision.reason, against, override, undone, decision.undone_by]
        rows.append([wording.iso(decision.decided_at), what, decision.stage, *who])
    return rows
