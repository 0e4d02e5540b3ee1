"""The look of a report, on a screen, on paper and as PDF.

Only what both browsers and Qt's text layout understand decides the arrangement (tables, backgrounds, margins in
points); the rest is polish that Qt passes over.
"""

from __future__ import annotations

INK, MUTE, LINE, PANEL = "#1f2328", "#5b6066", "#e3e2de", "#f6f6f4"
WARN, WARN_SOFT = "#8a5a00", "#fff4d6"
RATING_COLOURS = {
    1: ("#b3541e", "#ffffff"),
    2: ("#dd9a5b", INK),
    3: ("#c9c6bd", INK),
    4: ("#7fa8dc", INK),
    5: ("#2f5fd0", "#ffffff"),
}
"""Background and ink of each rating; the number always stands in the cell as well."""

_RATINGS = "\n".join(
    f".c{rating} {{ background-color: {background}; color: {ink}; }}"
    for rating, (background, ink) in RATING_COLOURS.items()
)

CSS = f"""
body {{ font-family: Inter, "Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", sans-serif;
  font-size: 9.5pt; color: {INK}; }}
h1 {{ font-size: 20pt; font-weight: 700; margin-top: 0px; margin-bottom: 2px; }}
.long {{ font-size: 11pt; }}
h2 {{ font-size: 13pt; font-weight: 700; margin-top: 26px; margin-bottom: 6px; }}
h3 {{ font-size: 10pt; font-weight: 700; margin-top: 13px; margin-bottom: 3px; }}
p {{ margin-top: 0px; margin-bottom: 4px; }}
ul, ol {{ margin-top: 2px; margin-bottom: 4px; }}
.sub {{ color: {MUTE}; margin-bottom: 12px; }}
.mute {{ color: {MUTE}; font-weight: 400; }}
.small {{ font-size: 8pt; color: {MUTE}; font-weight: 400; }}
.label {{ font-size: 8pt; color: {MUTE}; margin-bottom: 1px; }}
.big {{ font-size: 19pt; font-weight: 700; margin-bottom: 1px; }}
.tile {{ background-color: {PANEL}; padding: 9px; }}
.th {{ font-size: 8pt; color: {MUTE}; padding: 2px; font-weight: 400; }}
.req {{ padding: 5px; }}
.num {{ text-align: center; padding: 3px; }}
.cell {{ text-align: center; font-weight: 700; padding: 3px; }}
{_RATINGS}
.cn {{ background-color: #f0efec; color: {MUTE}; font-weight: 400; font-size: 7pt; padding: 1px; }}
.cx {{ color: #8f9398; font-weight: 400; }}
.warn {{ background-color: {WARN_SOFT}; }}
.warnink {{ color: {WARN}; font-weight: 700; }}
.gate {{ background-color: {WARN_SOFT}; color: {WARN}; padding: 8px; }}
.ok {{ background-color: {PANEL}; padding: 8px; }}
.line {{ padding: 4px; }}
"""

DOCUMENT_CSS = """
.list .line { font-size: 8.5pt; padding: 3px; }
.list .num { font-size: 8.5pt; padding: 3px; }
.list .cell { font-size: 8.5pt; }
.bar { background-color: #2f5fd0; font-size: 8.5pt; }
"""
"""For reports made of tables."""

BROWSER_CSS = """
body { max-width: 62rem; margin: 2.5rem auto; padding: 0 1.5rem; line-height: 1.45; background: #fff;
  overflow-wrap: anywhere; }
table { border-collapse: separate; }
.matrix td.cell, .tile, .gate, .ok, .badge { border-radius: 5px; }
td.cx { border: 1px dashed #c7c5be; }
.line p:last-child { margin-bottom: 0; }
@page { size: auto; margin: 16mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  thead { display: table-header-group; }
}
"""
