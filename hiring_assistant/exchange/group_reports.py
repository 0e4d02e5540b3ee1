"""Reports about several candidates in each format they can leave the program in."""

from __future__ import annotations

from hiring_assistant.domain.comparison import Comparison
from hiring_assistant.domain.hiring_round import HiringRound
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.exchange import comparison_report, round_report
from hiring_assistant.exchange.document import ReportDocument
from hiring_assistant.exchange.document_html import document_html, document_html_for_pdf
from hiring_assistant.exchange.group_facts import GroupFacts
from hiring_assistant.exchange.json_values import json_bytes
from hiring_assistant.exchange.reports import FORMATS
from hiring_assistant.exchange.spreadsheet_cells import CSV_ENCODING, csv_text

__all__ = ["GroupFacts", "comparison_bytes", "round_bytes"]

_CONFIDENTIAL = "Confidential: personal data"


def round_bytes(round_: HiringRound, facts: GroupFacts, format_: str) -> bytes:
    """The content of the report of a role's round in one of ``reports.FORMATS``.

    Raises:
        CannotDo: for an unknown format.
    """
    if format_ == "json":
        return json_bytes(round_report.round_json(round_, facts))
    if format_ == "csv":
        return csv_text(round_report.CSV_COLUMNS, round_report.csv_rows(round_, facts)).encode(CSV_ENCODING)
    return _of_document(round_report.round_document(round_, facts), format_)


def comparison_bytes(comparison: Comparison, facts: GroupFacts, format_: str) -> bytes:
    """The content of the report of candidates side by side in one of ``reports.FORMATS``.

    Raises:
        CannotDo: for an unknown format.
    """
    if format_ == "json":
        return json_bytes(comparison_report.comparison_json(comparison, facts))
    if format_ == "csv":
        rows = comparison_report.csv_rows(comparison, facts)
        return csv_text(comparison_report.CSV_COLUMNS, rows).encode(CSV_ENCODING)
    return _of_document(comparison_report.comparison_document(comparison, facts), format_)


def _of_document(document: ReportDocument, format_: str) -> bytes:
    match format_:
        case "pdf":
            from hiring_assistant.exchange.pdf import pdf_bytes

            return pdf_bytes(document_html_for_pdf(document), document.title, document.footer, _CONFIDENTIAL)
        case "html":
            return document_html(document).encode()
        case "xlsx":
            from hiring_assistant.exchange.workbook import document_xlsx

            return document_xlsx(document)
        case _:
            raise CannotDo("no-such-format", f"A report can be {', '.join(FORMATS[:-1])} or {FORMATS[-1]}.")
