"""Real files of every format that ``load`` reads, made here; the event in them is invented."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

import pressconf
from pressconf.model import Conference
from tests.laws import LAWS

HEAD = "Port Ellery City Hall: briefing on the bridge"

#: Label and speech of each turn; the same event in every format.
SPEECH = (
    ("MINISTER HOLM:", "Good morning. The bridge opens on Friday, and the county pays for all of it."),
    ("MR. VALE:", "We have time for questions. Ana?"),
    ("Q:", "Ana Ruiz, Harbour Post. Is it safe in a storm?"),
    ("MINISTER HOLM:", "It is. The engineers tested it twice, in October and again in the spring."),
    ("Q:", "Who pays for the second ramp?"),
    ("MINISTER HOLM:", "The county pays for it. There is no toll."),
)
LABELS = [label for label, _ in SPEECH]
WORDS = [words for _, words in SPEECH]

VTT = """\
WEBVTT

NOTE made by hand

1
00:00:01.000 --> 00:00:03.500 align:start
<v Mira Holm><i>Good morning.</i> The bridge

2
00:00:03.500 --> 00:00:05.000
<v Mira Holm>opens on Friday &amp; stays open.</v>

3
00:00:06.000 --> 00:00:08.250
<v.loud Reporter>Is it safe?</v>
<v Mira Holm>It is.</v>

4
01:00:10.000 --> 01:00:12.000
<v Reporter>Who pays for it?

5
01:00:12.000 --> 01:00:14.000
<v Mira Holm>The county.
"""

SRT = """\
1
00:00:01,200 --> 00:00:04,980
MINISTER HOLM: Good morning. The bridge
opens on Friday.

2
00:00:05,000 --> 00:00:07,000
>> REPORTER: Is it safe in a storm
or only in the sun?

3
00:00:07,000 --> 00:00:09,500
MINISTER HOLM: It is, in both.

4
00:00:12,000 --> 00:00:14,000
{\\an8}REPORTER: Who pays for it?

5
00:00:14,000 --> 00:00:16,000
MINISTER HOLM: The county.
"""


def build_pdf(turns: int = 30, encrypt: str | None = None) -> bytes:
    """A PDF of several pages with a running head and a page number on each."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    def furnish(canvas: object, document: object) -> None:
        canvas.drawString(72, 800, HEAD)  # type: ignore[attr-defined]
        canvas.drawString(280, 30, f"Page {document.page}")  # type: ignore[attr-defined]

    style = getSampleStyleSheet()["BodyText"]
    style.spaceAfter = 10
    pairs = (SPEECH * (turns // len(SPEECH) + 1))[:turns]
    story = [Paragraph(f"<b>{label}</b> {' '.join([words] * 4)}", style) for label, words in pairs]
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=A4, encrypt=encrypt).build(story, onFirstPage=furnish, onLaterPages=furnish)
    return out.getvalue()


def build_picture_pdf() -> bytes:
    """A PDF of one page on which nothing is written."""
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.rect(50, 50, 200, 200, fill=1)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def build_docx() -> bytes:
    """A Word file with a heading, bold labels in several runs, a table, a line break and a page head."""
    import docx

    word = docx.Document()
    word.add_heading("Briefing on the bridge", 1)
    word.sections[0].header.paragraphs[0].text = "Draft of the press office"
    for label, words in SPEECH:
        paragraph = word.add_paragraph()
        paragraph.add_run(label[:3]).bold = True
        paragraph.add_run(label[3:] + " ").bold = True
        paragraph.add_run(words)
    table = word.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "MR. VALE:", "Thank you all."
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def build_html(encoding: str = "utf-8", before: str = "") -> bytes:
    """A web page with navigation, a script, a cookie bar, a side bar and a footer around the transcript."""
    said = "\n".join(f"<p><b>{label} </b>{words}</p>" for label, words in SPEECH)
    return f"""{before}<!DOCTYPE html>
<html lang="en"><head><meta charset="{encoding}"><title>Briefing – City Hall</title>
<script>var x = "<p><b>MR. SCRIPT:</b> not said</p>";</script><style>p {{ color: red }}</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News of the town, the county and the harbour office</a></li></ul></nav>
<main><article><h1>Briefing on the <b>bridge</b></h1>
{said}
<p><strong>MR. VALE:</strong> Caf\u00e9s open at noon.<br>Thank you.</p>
</article></main>
<aside><h3>Related</h3><a href="/a">Another briefing</a></aside>
<footer><p>City Hall, Quay Street <a href="/imprint">Imprint</a></p></footer></body></html>""".encode(encoding)


def build_json() -> bytes:
    """What a recogniser with speakers gives: one segment without a speaker, one whose words have two."""
    words = [("Is", 3.2, "01"), ("it", 3.4, "01"), ("safe?", 3.5, "01"), ("It", 4.1, "00"), ("is.", 4.3, "00")]
    segments: list[dict[str, object]] = [
        {"start": 0.5, "end": 3.0, "text": " Good morning. The bridge is open.", "speaker": "SPEAKER_00"},
        {"start": 3.2, "end": 5.0, "text": " Is it safe? It is.", "speaker": "SPEAKER_01"}
        | {"words": [{"word": w, "start": s, "end": s + 0.2, "speaker": f"SPEAKER_{n}"} for w, s, n in words]},
        {"start": 6.0, "end": 7.0, "text": " Who pays?"},
        {"start": 7.0, "end": 8.5, "text": " The county pays.", "speaker": "SPEAKER_00"},
    ]
    return json.dumps({"language": "en", "segments": segments}).encode()


#: A file of each reader, by the suffix that it has.
FILES: dict[str, Callable[[], bytes]] = {
    ".pdf": lambda: build_pdf(8),
    ".docx": build_docx,
    ".html": build_html,
    ".vtt": VTT.encode,
    ".srt": SRT.encode,
    ".json": build_json,
}


class NamedFile(io.BytesIO):
    """A binary file object with a name."""

    def __init__(self, data: bytes, name: str) -> None:
        super().__init__(data)
        self.name = name


def load(data: bytes, name: str, **options: Any) -> Conference:
    """Load bytes as a file of this name; the laws hold for what comes out, and it survives being saved."""
    conf = pressconf.load(NamedFile(data, name), **options)
    for law in LAWS:
        law(conf, conf.source)
    return conf


def tell(conf: Conference) -> list[tuple[str | None, str]]:
    """Name and words of each turn."""
    return [(turn.speaker.name, turn.clean_text) for turn in conf.turns]
