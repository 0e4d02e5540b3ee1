"""Small Word documents, written part by part."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

HEADINGS = """<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>"""
NUMBERING = """<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""
CONTENT = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/></Types>"""
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def paragraph(text: str, style: str = "", level: int | None = None, more: str = "") -> str:
    marks = f'<w:pStyle w:val="{style}"/>' if style else ""
    if level is not None:
        marks += f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
    return f"<w:p><w:pPr>{marks}</w:pPr><w:r><w:t>{escape(text)}</w:t>{more}</w:r></w:p>"


def document(*paragraphs: str, parts: dict[str, str] | None = None, relations: str = "") -> bytes:
    body = (
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        f'xmlns:r="{OFFICE}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        f"<w:body>{''.join(paragraphs)}</w:body></w:document>"
    )
    relationships = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", CONTENT)
        archive.writestr(
            "_rels/.rels",
            f'{relationships}<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
            "</Relationships>",
        )
        archive.writestr("word/_rels/document.xml.rels", f"{relationships}{relations}</Relationships>")
        for name, text in {
            "word/document.xml": body,
            "word/styles.xml": HEADINGS,
            "word/numbering.xml": NUMBERING,
            **(parts or {}),
        }.items():
            archive.writestr(name, text)
    return written.getvalue()


ROLE = (
    paragraph("Cheese Maker", "Titel"),
    paragraph("Responsibilities", "berschrift1"),
    paragraph("Make fresh cheese", level=0),
    paragraph("goat & cow", level=1),
    paragraph("Keep the room <clean>", level=0),
    paragraph("Requirements", "berschrift1"),
    paragraph("Two years at a dairy", level=0),
    paragraph("Hiring process", "berschrift1"),
    paragraph("A 30 minute call with a recruiter", level=0),
    paragraph("A trial day", level=0),
)
