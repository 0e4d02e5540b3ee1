"""A candidate's report as a workbook: summary, matrix, ratings with evidence, scorecards, decisions."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from hiring_assistant.domain.review import Review
from hiring_assistant.exchange import wording
from hiring_assistant.exchange.masking import without_names
from hiring_assistant.exchange.report_data import CSV_COLUMNS, rating_rows, starts_like_formula
from hiring_assistant.exchange.report_facts import ReportFacts
from hiring_assistant.exchange.report_html import made_from
from hiring_assistant.exchange.report_style import MUTE, RATING_COLOURS, WARN_SOFT

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

_LONGEST_CELL = 32_767
_CUT = " … (cut here: a cell holds no more)"
_Cell = str | float | None


def report_xlsx(review: Review, facts: ReportFacts) -> bytes:
    """The workbook. Texts are written as texts, so that none of them can act as a formula or a link."""
    from xlsxwriter import Workbook

    if not facts.with_names:
        review, facts = without_names(review, facts)
    data = io.BytesIO()
    # In memory: temporary files would hold personal data.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = Workbook(data, options)
    book.set_properties({"title": f"{review.candidate}, {review.role}", "comments": made_from(review, facts)})
    sheets = _Sheets(book)
    sheets.add("Summary", _summary(review, facts), widths=(26, 90), header=False)
    _matrix(sheets, review)
    sheets.add("Ratings", [list(CSV_COLUMNS), *rating_rows(review, facts)], widths=(18,) * len(CSV_COLUMNS))
    sheets.add("Scorecards", _scorecards(review), widths=(8, 24, 24, 22, 18, 50, 50, 50))
    sheets.add("Decisions", _decisions(facts), widths=(22, 18, 8, 24, 50, 22, 24))
    book.close()
    return data.getvalue()


class _Sheets:
    """Adds sheets of plain cells to a workbook."""

    def __init__(self, book: Workbook) -> None:
        self.book = book
        wrap = {"text_wrap": True, "valign": "top"}
        self.plain = book.add_format(wrap)
        # As if typed with an apostrophe: it stays a text when the cell is edited.
        self.quoted = book.add_format(wrap | {"quote_prefix": True})
        self.head = book.add_format({"bold": True, "font_color": MUTE, "bottom": 1, "text_wrap": True})
        self.discuss = book.add_format(wrap | {"bg_color": WARN_SOFT})
        self.mean = book.add_format({"num_format": "0.0", "bold": True, "align": "center"})
        self.missing = book.add_format({"font_color": MUTE, "align": "center"})
        self.ratings = {
            rating: book.add_format({"bg_color": background, "font_color": ink, "bold": True, "align": "center"})
            for rating, (background, ink) in RATING_COLOURS.items()
        }

    def add(self, name: str, rows: list[list[_Cell]], widths: tuple[int, ...], header: bool = True) -> None:
        """Add a sheet with the rows; the first is a header that stays in sight."""
        sheet = self.book.add_worksheet(name)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                self.write(sheet, row, column, cell, self.head if header and row == 0 else None)
        if header:
            sheet.freeze_panes(1, 0)
        self.page(sheet)

    def write(self, sheet: Any, row: int, column: int, cell: _Cell, style: Any = None) -> None:
        """Write a number as a number and anything else as text."""
        if isinstance(cell, str):
            text = cell if len(cell) <= _LONGEST_CELL else cell[: _LONGEST_CELL - len(_CUT)] + _CUT
            sheet.write_string(row, column, text, style or (self.quoted if starts_like_formula(text) else self.plain))
        elif cell is not None:
            sheet.write_number(row, column, cell, style or self.plain)

    def page(self, sheet: Any) -> None:
        """Print across one page's width, with page numbers."""
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_footer("&L&A&RPage &P of &N")


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


def _matrix(sheets: _Sheets, review: Review) -> None:
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


def _decisions(facts: ReportFacts) -> list[list[_Cell]]:
    rows: list[list[_Cell]] = [["When", "Decision", "Stage", "By", "Reason", "Undone", "Undone by"]]
    for decision in facts.decisions:
        undone = wording.iso(decision.undone_at) if decision.undone_at else None
        what = wording.DECISION[decision.kind]
        who = [decision.decided_by, decision.reason, undone, decision.undone_by]
        rows.append([wording.iso(decision.decided_at), what, decision.stage, *who])
    return rows
