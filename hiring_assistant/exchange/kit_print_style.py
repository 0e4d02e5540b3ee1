"""The look of a kit on paper, in what Qt's text layout understands."""

from __future__ import annotations

from hiring_assistant.exchange.report_style import INK, LINE, MUTE, PANEL, RATING_COLOURS

_RULE = "#c7c5be"
_RATINGS = "\n".join(
    f".c{rating} {{ background-color: {background}; color: {ink}; }}"
    for rating, (background, ink) in RATING_COLOURS.items()
)

CSS = f"""
body {{ font-size: 9.5pt; color: {INK}; }}
h1 {{ font-size: 17pt; font-weight: 700; margin-top: 0px; margin-bottom: 1px; }}
h1.turned {{ page-break-before: always; }}
h3 {{ font-size: 10pt; font-weight: 700; margin-top: 14px; margin-bottom: 3px; }}
p {{ margin-top: 0px; margin-bottom: 3px; }}
ul {{ margin-top: 2px; margin-bottom: 4px; }}
.sub {{ color: {MUTE}; margin-bottom: 8px; }}
.mute {{ color: {MUTE}; font-weight: 400; }}
.label {{ font-size: 7.5pt; color: {MUTE}; }}
.field {{ border-bottom: 1px solid {_RULE}; padding-bottom: 12px; }}
.bar {{ margin-top: 8px; margin-bottom: 8px; }}
.odd, .even, .edge {{ font-size: 8pt; padding: 3px; }}
.odd {{ background-color: #e8eefb; }}
.even {{ background-color: #d5e0f8; }}
.edge {{ background-color: #ebe9e4; color: {MUTE}; }}
.said {{ margin-top: 4px; margin-bottom: 8px; background-color: {PANEL}; }}
.said td {{ padding: 7px; }}
.part {{ font-weight: 700; margin-bottom: 2px; }}
.question {{ margin-top: 6px; margin-bottom: 8px; }}
.asked {{ font-size: 11pt; font-weight: 700; margin-bottom: 1px; }}
.number {{ color: #2f5fd0; }}
.due {{ font-size: 8pt; color: {MUTE}; margin-bottom: 4px; }}
.probe {{ margin-bottom: 1px; margin-left: 4px; }}
.anchors {{ margin-top: 4px; }}
.anchor {{ font-size: 8pt; background-color: {PANEL}; padding: 4px; }}
.badge {{ font-weight: 700; }}
{_RATINGS}
.rules {{ margin-top: 2px; margin-bottom: 4px; }}
.rule {{ border-bottom: 1px solid {_RULE}; font-size: 13pt; }}
.rated {{ font-size: 8.5pt; padding: 2px; vertical-align: middle; }}
.box {{ border: 1px solid {INK}; padding: 3px; font-size: 9pt; vertical-align: middle; }}
.none {{ font-size: 8pt; color: {MUTE}; padding: 2px; vertical-align: middle; }}
.check {{ padding: 5px; border-bottom: 1px solid {LINE}; }}
.list {{ margin-bottom: 10px; }}
.cell {{ padding: 3px; border-bottom: 1px solid {LINE}; }}
.th {{ font-size: 8pt; color: {MUTE}; padding: 3px; font-weight: 400; border-bottom: 1px solid {_RULE}; }}
"""
