"""Readers of pages: HTML, PDF and Word."""

from __future__ import annotations

import io
import subprocess
import sys
import time
import zipfile
import zlib
from pathlib import Path

import pytest

import pressconf
from pressconf.errors import LimitExceededError, UnreadableError
from pressconf.readers.html import DEEPEST
from tests.pdf_files import SHOWN, nest_forms, pack_codes, write_pdf
from tests.reader_files import (
    HEAD,
    LABELS,
    SPEECH,
    WORDS,
    build_docx,
    build_html,
    build_pdf,
    build_picture_pdf,
    load,
)

#: Seconds that a hostile file may take.
SOON = 60.0

# Web pages


def test_web_page() -> None:
    """The transcript alone comes out, its bold labels with their marks and its heading as the title."""
    conf = load(build_html(), "briefing.html")
    assert conf.source.startswith("# Briefing on the bridge\n\n**MINISTER HOLM:** Good morning.")
    assert [turn.clean_text for turn in conf.turns] == [*WORDS, "Cafés open at noon.\nThank you."]
    assert conf.title == "Briefing on the bridge"
    for word in ("SCRIPT", "color", "Home", "harbour office", "Another", "Imprint"):
        assert word not in conf.source


@pytest.mark.parametrize("own", ["<h1>Transcript of doorstop interview</h1>", "<h2>Doorstop interview</h2>"])
def test_heading_of_a_site(own: str) -> None:
    """The heading of the site's header is no title where the main content has one of its own; else it stays."""
    said = "".join(f"<p>{label} {words}</p>" for label, words in SPEECH)
    page = f"<html><body><header><h1>City of Elm</h1><p>3 May 2032</p></header><main>{own}{said}</main></body></html>"
    conf = load(page.encode(), "a.html")
    assert ("City of Elm" in conf.source) is ("h2" in own)
    assert conf.title == own[4:-5]
    assert conf.status is None


def test_bold_stays_on_the_line_of_its_speech() -> None:
    """``<b>Name</b> speech`` is one line; bold in pieces is put together; list items in which somebody speaks are kept."""
    said = "".join(f"<li><b>{label[:2]}</b><b>{label[2:]} </b> {words}</li>" for label, words in SPEECH)
    page = f"<html><body><main><h1>Briefing</h1><ul>{said}</ul><p><b>Mira<br>Holm</b> says so.</p></main></body></html>"
    conf = load(page.encode(), "a.html")
    assert "\n**MINISTER HOLM:** Good morning." in conf.source
    assert "**Mira**\n**Holm** says so." in conf.source
    assert [turn.clean_text for turn in conf.turns][:5] == WORDS[:5]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1", "windows-1252", "gb18030"])
def test_encoding_of_a_page(encoding: str) -> None:
    """What the page says of its encoding is heard."""
    text = build_html().decode().replace("utf-8", encoding).replace("–", "-")
    assert "Cafés open" in load(text.encode(encoding), "a.html").source


def test_a_page_that_lies_about_its_encoding() -> None:
    """UTF-8 is told by itself; an encoding that nobody knows is passed over."""
    for name in ("iso-8859-1", "shift_jis", "x-nonsense", "base64"):
        page = build_html().replace(b'charset="utf-8"', f'charset="{name}"'.encode())
        assert "Cafés open" in load(page, "a.html").source


def test_pages_that_hold_nothing() -> None:
    """A page without text, and one that would take for ever to lay out, are refused with the reason."""
    with pytest.raises(UnreadableError, match="drawn by a script"):
        load(b"<html><body><div id=root></div><script>go()</script></body></html>", "a.html")
    with pytest.raises(UnreadableError, match="nested"):
        load(b"<html><body>" + b"<div>" * (DEEPEST + 10) + b"x", "a.html")


def test_entities_are_those_of_html() -> None:
    """An entity that a page declares is none: nothing is expanded, nothing is fetched."""
    page = build_html(before='<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>')
    page = page.replace(b"no toll.", b"no toll &b; &amp;amp;.")
    assert "no toll &b; &amp;." in load(page, "a.html").source


def test_what_a_page_hides() -> None:
    """Comments and scripts, closed or not, mark nothing up; tags after them are read."""
    page = build_html().replace(b"<main>", b"<!-- <b> --><main><script>if (a<b>c) {}</script>")
    assert load(page, "a.html").source == load(build_html(), "a.html").source
    said = b"".join(f"<p><b>{label}</b> {words}</p>".encode() for label, words in SPEECH)
    assert "**MINISTER HOLM:** The county" in load(b"<html><body>" + said + b"<!-- never closed", "a.html").source


# PDF


def test_pdf() -> None:
    """Page heads and numbers are furniture, also within a turn; an offset has its page; turns run on over pages."""
    conf = load(build_pdf(), "a.pdf")
    furniture = [conf.source[region.start : region.end] for region in conf.regions if region.kind == "furniture"]
    pages = conf.anchors[-1].page
    assert pages is not None
    assert pages > 1
    assert furniture == [word for page in range(1, pages + 1) for word in (HEAD, f"Page {page}")]
    assert [turn.label for turn in conf.turns] == LABELS * 5
    assert all(turn.clean_text.split() == (" ".join([WORDS[n % 6]] * 4)).split() for n, turn in enumerate(conf.turns))
    assert conf.locate(0).page == conf.locate(conf.turns[0].span.start).page == 1
    assert conf.locate(conf.turns[-1].span.end).page == conf.locate(len(conf.source)).page == pages
    assert conf.locate(0).time is None is conf.turns[0].start_time


def test_pdfs_that_cannot_be_read() -> None:
    """Encrypted, without text, no PDF, cut off: each says what it is."""
    with pytest.raises(UnreadableError, match="encrypted"):
        load(build_pdf(2, encrypt="secret"), "a.pdf")
    with pytest.raises(UnreadableError, match="OCR"):
        load(build_picture_pdf(), "a.pdf")
    with pytest.raises(UnreadableError, match="no PDF"):
        load(b"MR. VALE: Good morning.", "a.pdf")
    with pytest.raises(UnreadableError, match="damaged"):
        load(b"%PDF-1.7\n", "a.pdf")


def test_limits_of_a_pdf() -> None:
    """Pages and characters are bounded."""
    with pytest.raises(LimitExceededError, match=r"max_pages is \d, more than 1 allowed"):
        load(build_pdf(), "a.pdf", limits=pressconf.Limits(max_pages=1))
    with pytest.raises(LimitExceededError, match="max_characters"):
        load(build_pdf(), "a.pdf", limits=pressconf.Limits(max_characters=100))


BOMB = zlib.compress(SHOWN + b" " * 300_000_000, 9)
RUNS = b"\x81 " * 2_000_000 + b"\x80"


@pytest.mark.parametrize(
    "stream, settings",
    [
        (BOMB, b"/Filter/FlateDecode"),
        (BOMB, b"/Filter/Fl"),
        (BOMB, b"/Filter/Fl#61teDecode"),
        (BOMB, b"/Filter 9 0 R"),
        (BOMB, b"/Filter/FlateDecode/X(" + b"x" * 700 + b")"),
        (BOMB, b"/Filter/FlateDecode/Subtype/Image"),
        (zlib.compress(BOMB), b"/Filter[/FlateDecode/FlateDecode]"),
        (RUNS, b"/Filter/RunLengthDecode"),
        (RUNS.hex().encode() + b">", b"/Filter[/AHx/RL]"),
        (pack_codes([256, 32, *range(258, 4095), *[4094] * 30_000]), b"/Filter/LZW"),
    ],
)
@pytest.mark.parametrize("keyword", [b"stream\n", b"stream \n"])
def test_bombs_in_a_pdf(stream: bytes, settings: bytes, keyword: bytes) -> None:
    """However a stream says that it is packed, it is unpacked no further than is allowed."""
    data = write_pdf(stream, settings, objects=[(9, b"/FlateDecode")]).replace(b">>\nstream\n", b">>\n" + keyword)
    with pytest.raises(LimitExceededError, match="max_unpacked_bytes"):
        load(data, "a.pdf", limits=pressconf.Limits(max_unpacked_bytes=100_000_000))


@pytest.mark.parametrize(
    "stream, settings",
    [
        (zlib.compress(SHOWN), b"/Filter/Fl"),
        (zlib.compress(SHOWN)[:-6], b"/Filter/FlateDecode"),
        (zlib.compress(zlib.compress(SHOWN)), b"/Filter[/FlateDecode/Fl]"),
        (bytes([len(SHOWN) - 1]) + SHOWN + b"\x80", b"/Filter/RL"),
        (zlib.compress(b"\2" + SHOWN), b"/Filter/Fl/DecodeParms<</Predictor 12/Columns %d>>" % len(SHOWN)),
        (pack_codes([256, *SHOWN, 257]), b"/Filter/LZWDecode"),
    ],
)
def test_packed_streams(stream: bytes, settings: bytes) -> None:
    """What is packed in the ways that PDF has, damaged or not, is read as it is meant."""
    assert load(write_pdf(stream, settings), "a.pdf", on_unlabelled="statement").source == "HOLM: Good morning.\n"


@pytest.mark.parametrize("depth, reason", [(12, "max_unpacked_bytes"), (30, "nested more than 20 deep")])
def test_forms_within_forms(depth: int, reason: str) -> None:
    """A small file that draws for ever ends with the reason, and soon."""
    start = time.perf_counter()
    with pytest.raises((LimitExceededError, UnreadableError), match=reason):
        load(nest_forms(depth), "a.pdf", on_unlabelled="statement")
    assert time.perf_counter() - start < SOON
    assert load(nest_forms(3), "a.pdf", on_unlabelled="statement").source.count("x") == 100


def test_a_page_of_too_many_characters() -> None:
    """A page that draws a letter for ever ends, too."""
    with pytest.raises(UnreadableError, match="page 1 has more than 250000 characters"):
        load(write_pdf(b"BT /F1 9 Tf 60 700 Td " + b"(abc) Tj " * 90_000 + b"ET"), "a.pdf")


def test_the_process_is_left_as_it_was(tmp_path: Path) -> None:
    """A library's remarks on a file reach nobody who has not asked for them, and no logger is changed for it."""
    odd = write_pdf(SHOWN + b"/Pattern cs /P0 scn x y w\n").replace(
        b"/Root 1 0 R", b"/Root 1 0 R/Info<</Title 5 0 R/Subject(" + b"\xfe" + b")>>"
    )
    path = tmp_path / "a.pdf"
    path.write_bytes(odd)
    program = (
        "import logging, pressconf, sys\n"
        f"pressconf.load({str(path)!r}, on_unlabelled='statement')\n"
        "print([logging.getLogger(name).handlers for name in ('', 'pdfminer', 'pdfplumber')])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("[[], [], []]\n", "")


# Word


def test_word() -> None:
    """Headings and bold are kept, runs are put together, a table's cells are read, page heads are left out."""
    conf = load(build_docx(), "a.docx")
    assert conf.source.startswith("# Briefing on the bridge\n\n**MINISTER HOLM:** Good morning.")
    assert [turn.clean_text for turn in conf.turns] == [*WORDS, "Thank you all."]
    assert "Draft" not in conf.source


def test_word_with_changes_and_breaks() -> None:
    """Insertions stand, deletions don't; breaks and tabs keep their place; blank paragraphs part what they part."""
    import docx
    from docx.oxml import parse_xml

    ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    word = docx.Document()
    for label, words in SPEECH:
        paragraph = word.add_paragraph(f"{label} ")
        first, _, rest = words.partition(" ")
        paragraph._p.append(parse_xml(f"<w:ins {ns}><w:r><w:t>{first}</w:t></w:r></w:ins>"))
        paragraph._p.append(parse_xml(f"<w:del {ns}><w:r><w:delText>never</w:delText></w:r></w:del>"))
        paragraph.add_run(f" {rest}")
        word.add_paragraph()
    word.add_paragraph("MR. VALE:\tThank you,\nall.")
    out = io.BytesIO()
    word.save(out)
    conf = load(out.getvalue(), "a.docx")
    assert [turn.text for turn in conf.turns] == [*WORDS, "Thank you,\nall."]
    assert "\n\nQ: Ana" in conf.source


NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
EXCHANGE = (
    ("MINISTER HOLM:", "Good morning. The bridge opens on Friday."),
    ("Q:", "Is it safe in a storm?"),
    ("MINISTER HOLM:", "It is. The engineers have tested it."),
    ("Q:", "And who paid for it?"),
    ("MINISTER HOLM:", "The city did."),
)


def run(text: str, properties: str = "") -> str:
    """A run of a Word file."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def build_word(inner: dict[int, str], properties: dict[int, str] | None = None) -> bytes:
    """A Word file of the exchange, in some paragraphs with other runs after the label."""
    import docx
    from docx.oxml import parse_xml

    word = docx.Document()
    for number, (label, words) in enumerate(EXCHANGE):
        runs = run(f"{label} ", "<w:b/>") + inner.get(number, run(words))
        word.element.body.insert(
            number, parse_xml(f"<w:p {NAMESPACE}>{(properties or {}).get(number, '')}{runs}</w:p>")
        )
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def check_exchange(data: bytes, name: str = "a.docx", **changed: str) -> None:
    """What was said comes out under the labels under which it was said."""
    conf = load(data, name, on_unlabelled="statement")
    assert " ".join(conf.source.replace("**", "").split()) == " ".join(
        f"{label} {changed.get(f'n{number}', words)}" for number, (label, words) in enumerate(EXCHANGE)
    )


MOVED = run("The engineers have tested it.")


@pytest.mark.parametrize(
    "inner, changed",
    [
        (
            {
                2: run("It is. ") + f"<w:moveFrom w:id='1'>{MOVED}</w:moveFrom>",
                4: run("The city did. ") + f"<w:moveTo w:id='2'>{MOVED}</w:moveTo>",
            },
            {"n2": "It is.", "n4": "The city did. The engineers have tested it."},
        ),
        (
            {
                4: "<w:del w:id='1'><w:r><w:delText>The state</w:delText></w:r></w:del><w:ins w:id='2'>"
                + run("The city")
                + "</w:ins>"
                + run(" did.")
            },
            {},
        ),
        ({3: run("And who ") + run("HOLM: hidden ", "<w:vanish/>") + run("paid for it?", "<w:vanish w:val='0'/>")}, {}),
        (
            {
                4: "<w:r><w:ruby><w:rubyPr/><w:rt>"
                + run("reading")
                + "</w:rt><w:rubyBase>"
                + run("The city")
                + "</w:rubyBase></w:ruby></w:r>"
                + run(" did.")
            },
            {},
        ),
        (
            {
                4: "<w:sdt><w:sdtContent>"
                + run("The city")
                + "</w:sdtContent></w:sdt><w:smartTag>"
                + run(" did.")
                + "</w:smartTag>"
            },
            {},
        ),
    ],
)
def test_changes_and_hidden_text_in_word(inner: dict[int, str], changed: dict[str, str]) -> None:
    """What was moved stands at its new place alone; what is hidden, and the reading over characters, is not said."""
    check_exchange(build_word(inner), **changed)


@pytest.mark.parametrize("change", ["del", "moveFrom"])
def test_a_paragraph_whose_end_was_deleted(change: str) -> None:
    """It goes on with the next: no line break makes a label of its words."""
    mark = f"<w:pPr><w:rPr><w:{change} w:id='9'/></w:rPr></w:pPr>"
    source = load(build_word({2: run("It is, says Bo ")}, {2: mark}), "a.docx").source
    assert "It is, says Bo **Q:** And who paid for it?" in source


def change_package(data: bytes, part: str, *changes: tuple[bytes, bytes]) -> bytes:
    """A Word file with other bytes in a part, or without it."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    if not changes:
        del parts[part]
    for name in parts if part == "*" else [part] if changes else []:
        for old, new in changes:
            parts[name] = parts[name].replace(old, new)
    return pack(parts)


MAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
TYPES = {
    "a.docm": b"application/vnd.ms-word.document.macroEnabled.main+xml",
    "a.dotx": b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "a.dotm": b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
}


@pytest.mark.parametrize("name", TYPES)
def test_macro_files_and_templates(name: str) -> None:
    """They are read like other Word files; their macros are not looked at."""
    check_exchange(change_package(build_word({}), "[Content_Types].xml", (MAIN, TYPES[name])), name)


def test_other_packages_of_word() -> None:
    """Strict files, files without styles or relations, and a document of another name are read."""
    good = build_word({})
    strict = (
        (
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        ),
        (
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    )
    check_exchange(change_package(good, "*", *strict))
    assert load(change_package(build_docx(), "*", *strict), "a.docx").source == load(build_docx(), "a.docx").source
    for part in ("word/styles.xml", "_rels/.rels", "word/_rels/document.xml.rels", "[Content_Types].xml"):
        check_exchange(change_package(good, part))
    with zipfile.ZipFile(io.BytesIO(good)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    parts["word/document2.xml"] = parts.pop("word/document.xml")
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"word/document.xml", b"/word/document2.xml")
    check_exchange(pack(parts))


def test_word_files_that_would_take_for_ever() -> None:
    """Time grows with the file, whatever is nested in it."""
    depth = b"<w:p>" * 230 + b"<w:r><w:t>x</w:t></w:r>" * 100_000 + b"</w:p>" * 230
    ends = b"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>" * 50_000
    for more in (depth, ends):
        data = change_package(build_word({}), "word/document.xml", (b"<w:sectPr", more + b"<w:sectPr"))
        start = time.perf_counter()
        assert load(data, "a.docx").source.count("x") >= 50_000
        assert time.perf_counter() - start < SOON


def test_word_files_that_cannot_be_read() -> None:
    """Old, encrypted, other, damaged, empty, and bombs: each says what it is."""
    for data, reason in (
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "encrypted, or of the older format"),
        (b"MR. VALE: Good morning.", "no Word file"),
        (build_docx()[:2000], "damaged"),
        (pack({"xl/workbook.xml": b"<a/>"}), "an archive, but no Word file"),
        (pack({"word/document.xml": b"<a/>"}), "damaged"),
    ):
        with pytest.raises(UnreadableError, match=reason) as caught:
            load(data, "a.docx")
        assert caught.value.path == "a.docx"
    with pytest.raises(LimitExceededError, match="max_unpacked_bytes is 300000000"):
        load(pack({"word/document.xml": bytes(300_000_000)}), "a.docx")


def test_word_expands_no_entities() -> None:
    """A file that declares entities gives none of their text."""
    with zipfile.ZipFile(io.BytesIO(build_docx())) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    xml = parts["word/document.xml"]
    start = xml.index(b"<w:document")
    entities = (
        b'<!DOCTYPE a [<!ENTITY a "MR. LOL: lol "><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hosts">]>'
    )
    parts["word/document.xml"] = xml[:start] + entities + xml[start:].replace(b"no toll.", b"no toll. &b;&c;")
    source = load(pack(parts), "a.docx").source
    assert "lol" not in source
    assert "localhost" not in source


def pack(parts: dict[str, bytes]) -> bytes:
    """A zip archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return out.getvalue()
