"""The report of a candidate in each format it can leave the program in."""

from __future__ import annotations

from pathlib import Path

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.review import Review
from hiring_assistant.exchange import wording
from hiring_assistant.exchange.files import write_whole
from hiring_assistant.exchange.json_values import json_bytes
from hiring_assistant.exchange.masking import CANDIDATE
from hiring_assistant.exchange.report_data import report_csv, report_json
from hiring_assistant.exchange.report_facts import ReportFacts
from hiring_assistant.exchange.report_html import report_html, report_html_for_pdf
from hiring_assistant.exchange.report_xlsx import report_xlsx
from hiring_assistant.exchange.spreadsheet_cells import CSV_ENCODING

__all__ = [
    "FORMATS",
    "ReportFacts",
    "report_bytes",
    "report_csv",
    "report_html",
    "report_json",
    "report_xlsx",
    "write_report",
]

FORMATS = ("pdf", "html", "csv", "xlsx", "json")


def write_report(review: Review, facts: ReportFacts, format_: str, path: Path) -> None:
    """Write the report to ``path``, whole or not at all; only the owner of the file can read it.

    Raises:
        CannotDo: for an unknown format, or a place that cannot be written to.
        MachineFault: when the disk is full or failed.
    """
    write_whole(path, report_bytes(review, facts, format_))


def report_bytes(review: Review, facts: ReportFacts, format_: str) -> bytes:
    """The content of the report's file in one of ``FORMATS``.

    Raises:
        CannotDo: for an unknown format.
    """
    match format_:
        case "pdf":
            return _pdf(review, facts)
        case "html":
            return report_html(review, facts).encode()
        case "csv":
            return report_csv(review, facts).encode(CSV_ENCODING)
        case "xlsx":
            return report_xlsx(review, facts)
        case "json":
            return json_bytes(report_json(review, facts))
        case _:
            raise CannotDo("no-such-format", f"A report can be {', '.join(FORMATS[:-1])} or {FORMATS[-1]}.")


def _pdf(review: Review, facts: ReportFacts) -> bytes:
    from hiring_assistant.exchange.pdf import pdf_bytes

    name = review.candidate if facts.with_names else CANDIDATE
    kit = "" if facts.kit_number is None else f", kit {facts.kit_number}"
    footer = f"{wording.count(len(review.cards), 'scorecard', 'scorecards')}{kit}, {wording.when(facts.made_at)}"
    return pdf_bytes(
        report_html_for_pdf(review, facts), f"{name} · {review.role}", footer, "Confidential: personal data"
    )
