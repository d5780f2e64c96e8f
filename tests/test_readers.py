"""Readers: real files of every format, made in the tests, go through ``load``."""

from __future__ import annotations

import io
import json
import pickle
import sys
import zipfile
import zlib
from pathlib import Path
from typing import Any

import pytest

import pressconf
from pressconf.errors import (
    LimitExceededError,
    MissingExtraError,
    NotATranscriptError,
    PressconfError,
    UnreadableError,
)
from pressconf.model import Conference
from pressconf.readers import READERS, choose_reader, list_suffixes
from pressconf.readers.html import DEEPEST
from pressconf.readers.text import decode_bytes
from tests.laws import LAWS
from tests.reader_files import (
    FILES,
    HEAD,
    LABELS,
    SPEECH,
    SRT,
    VTT,
    WORDS,
    build_docx,
    build_html,
    build_json,
    build_pdf,
    build_picture_pdf,
)


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


def test_every_reader_has_a_file_here() -> None:
    """The table of readers and the files of these tests are of the same formats; a suffix belongs to one reader."""
    suffixes = [suffix for reader in READERS.values() for suffix in reader.suffixes]
    assert {reader.suffixes[0] for reader in READERS.values()} == set(FILES)
    assert len(set(suffixes)) == len(suffixes)
    assert set(suffixes) < set(list_suffixes())


@pytest.mark.parametrize("suffix", FILES)
def test_formats_are_told_by_suffix_and_by_content(suffix: str, tmp_path: Path) -> None:
    """A path, a file object with a name and one without give the same text; a saved conference keeps the map."""
    path = tmp_path / f"briefing{suffix.upper()}"
    path.write_bytes(FILES[suffix]())
    conf = pressconf.load(path)
    assert len(conf.questions) > 1
    assert pressconf.load(io.BytesIO(path.read_bytes())) == conf == load(path.read_bytes(), path.name)
    assert pickle.loads(pickle.dumps(conf)) == conf


@pytest.mark.parametrize("suffix", FILES)
def test_missing_extras_are_named(suffix: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without its library a reader says what to install; a reader of the core needs nothing."""
    data = FILES[suffix]()
    reader = choose_reader(data, f"a{suffix}")
    assert reader is not None
    for name in ("resiliparse.extract.html2text", "pdfplumber", "docx", "webvtt", "chardet"):
        monkeypatch.setitem(sys.modules, name, None)
    if reader.extra is None:
        assert load(data, f"a{suffix}").turns
        return
    with pytest.raises(MissingExtraError, match=rf'pip install "pressconf\[{reader.extra}\]"') as caught:
        load(data, f"a{suffix}")
    assert caught.value.extra == reader.extra


@pytest.mark.parametrize("data", [VTT.encode(), SRT.encode(), build_html()], ids=["vtt", "srt", "html"])
def test_text_files_are_taken_as_they_stand(data: bytes) -> None:
    """In a .txt and a .md, and for parse, captions and markup are plain text: the source is what the file holds."""
    for name in ("a.txt", "a.md"):
        conf = pressconf.load(NamedFile(data, name), on_unlabelled="statement")
        assert conf.source == decode_bytes(data)
        assert conf.anchors == ()
    assert pressconf.load(io.StringIO(VTT)).source == VTT


# Web pages


def test_web_page() -> None:
    """The transcript alone comes out, its bold labels with their marks and its heading as the title."""
    conf = load(build_html(), "briefing.html")
    assert conf.source.startswith("# Briefing on the bridge\n\n**MINISTER HOLM:** Good morning.")
    assert [turn.clean_text for turn in conf.turns] == [*WORDS, "Cafés open at noon.\nThank you."]
    assert conf.title == "Briefing on the bridge"
    for word in ("SCRIPT", "color", "Home", "harbour office", "Another", "Imprint"):
        assert word not in conf.source


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
    """Pages, characters and unpacked bytes are bounded; a bomb is refused before it is unpacked."""
    with pytest.raises(LimitExceededError, match=r"max_pages is \d, more than 1 allowed"):
        load(build_pdf(), "a.pdf", limits=pressconf.Limits(max_pages=1))
    with pytest.raises(LimitExceededError, match="max_characters"):
        load(build_pdf(), "a.pdf", limits=pressconf.Limits(max_characters=100))
    bomb = zlib.compress(bytes(300_000_000))
    for data, name in ((bomb, b"/FlateDecode"), (zlib.compress(bomb), b"[/FlateDecode /FlateDecode]")):
        file = b"%%PDF-1.4\n1 0 obj\n<</Length %d /Filter %s>>\nstream\n%s\nendstream\nendobj\n" % (
            len(data),
            name,
            data,
        )
        with pytest.raises(LimitExceededError, match="max_unpacked_bytes"):
            load(file, "a.pdf")


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


# Captions


def test_voices_and_times() -> None:
    """A run of cues of one voice is one turn, from its first cue to its last; two voices in a cue are two turns."""
    conf = load(VTT.encode(), "a.vtt")
    assert tell(conf) == [
        ("Mira Holm", "Good morning. The bridge opens on Friday & stays open."),
        (None, "Is it safe?"),
        ("Mira Holm", "It is."),
        (None, "Who pays for it?"),
        ("Mira Holm", "The county."),
    ]
    assert [(turn.start_time, turn.end_time) for turn in conf.turns] == [
        (1.0, 5.0),
        (6.0, 8.25),
        (6.0, 8.25),
        (3610.0, 3612.0),
        (3612.0, 3614.0),
    ]
    assert conf.locate(conf.source.index("stays")).time == 3.5
    assert conf.locate(0).page is None
    assert [record["start_time"] for record in conf.to_records()] == [1.0, 6.0, 6.0, 3610.0, 3612.0]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_subrip(line_end: str) -> None:
    """Labels within captions open turns; lines that the screen breaks are joined; override codes are left out."""
    conf = load(("\ufeff" + SRT).replace("\n", line_end).encode(), "a.srt")
    assert [turn.text for turn in conf.turns][1] == "Is it safe in a storm or only in the sun?"
    assert [turn.start_time for turn in conf.turns] == [1.2, 5.0, 7.0, 12.0, 14.0]
    assert "an8" not in conf.source


def test_scrolling_captions_say_all_once() -> None:
    """A line that a scrolling caption shows again is there once."""
    lines = ["mister vale: good morning to all", "reporter: is it safe in a storm", "mister vale: it is we tested it", "reporter: who pays for it all", "mister vale: the county pays"]  # fmt: skip
    cues = []
    for number, line in enumerate(lines):
        before = lines[number - 1] if number else " "
        cues.append(
            f"00:00:{number:02}.000 --> 00:00:{number:02}.900\n{before}\n{line[:6]}<00:00:{number:02}.400><c>{line[6:]}</c>"
        )
    conf = pressconf.load(NamedFile(("WEBVTT\n\n" + "\n\n".join(cues)).encode(), "a.vtt"), on_unlabelled="statement")
    assert conf.source.split() == " ".join(lines).split()


def test_a_label_before_each_cue_opens_one_turn() -> None:
    """A recorder that prints the speaker before each cue says it once a run."""
    said = [("Mira Holm", "Good morning."), ("Mira Holm", "The bridge opens on Friday."), ("Ana Ruiz", "Is it safe?"), ("Mira Holm", "It is."), ("Ana Ruiz", "Who pays?"), ("Mira Holm", "We do."), ("Mira Holm", "All of it.")]  # fmt: skip
    cues = [f"{n + 1}\n00:00:{n:02}.000 --> 00:00:{n:02}.900\n{who}: {words}" for n, (who, words) in enumerate(said)]
    conf = load(("WEBVTT\n\n" + "\n\n".join(cues)).encode(), "a.vtt")
    assert [turn.speaker.name for turn in conf.turns] == ["Mira Holm", "Ana Ruiz", "Mira Holm", "Ana Ruiz", "Mira Holm"]
    assert [turn.end_time for turn in conf.turns] == [1.9, 2.9, 3.9, 4.9, 6.9]


def test_captions_that_hold_nothing() -> None:
    """A file without a cue is refused."""
    for data in (b"", b"WEBVTT\n\n", b"MR. VALE: Good morning."):
        with pytest.raises(UnreadableError, match="no caption"):
            load(data, "a.srt")


# Recognised speech


def test_diarised_speech() -> None:
    """Speakers who are numbers are voices; a segment is cut where its words change hands; who is not told is nobody."""
    conf = load(build_json(), "a.json")
    assert [turn.text for turn in conf.turns] == ["Good morning. The bridge is open.", "Is it safe?", "It is.", "Who pays?", "The county pays."]  # fmt: skip
    assert conf.speakers == ()
    assert [turn.start_time for turn in conf.turns] == [0.5, 3.2, 4.1, 6.0, 7.0]
    assert [turn.label for turn in conf.turns][3] == "<v UNKNOWN>"


@pytest.mark.parametrize(
    "wrap",
    [
        lambda said: [{"startTime": s, "endTime": e, "body": t, "speaker": w} for s, e, t, w in said],
        lambda said: {"segments": [{"start": s, "end": e, "text": t, "speaker": w} for s, e, t, w in said]},
        lambda said: {"utterances": [{"start": int(s * 1000), "end": int(e * 1000), "text": t, "speaker": w} for s, e, t, w in said]},
        lambda said: {"results": {"utterances": [{"start": s, "end": e, "transcript": t, "speaker": w} for s, e, t, w in said]}},
    ],
    ids=["podcast", "segments", "milliseconds", "results"],
)  # fmt: skip
@pytest.mark.parametrize("names", [("A", "B"), (0, 1), ("Mira Holm", "Ana Ruiz")], ids=["letters", "numbers", "names"])
def test_shapes_of_json(wrap: object, names: tuple[object, object]) -> None:
    """The same speech comes out of each of the usual shapes, in seconds."""
    said = [(n * 2.0, n * 2.0 + 1.5, words, names[n % 2]) for n, words in enumerate(["Good morning, everybody.", "Is it safe in a storm?", "It is, we tested it.", "Who pays for it all?", "The county pays for it."])]  # fmt: skip
    assert callable(wrap)
    conf = load(json.dumps(wrap(said)).encode(), "a.json")
    assert [turn.text for turn in conf.turns] == [words for _, _, words, _ in said]
    assert [turn.end_time for turn in conf.turns] == [1.5, 3.5, 5.5, 7.5, 9.5]
    told = {turn.speaker.name for turn in conf.turns}
    assert told == ({"Mira Holm", "Ana Ruiz"} if isinstance(names[0], str) and len(names[0]) > 1 else {None})


def test_json_that_is_no_speech() -> None:
    """Other JSON is refused with what was looked for; a saved conference points to from_json."""
    saved = load(build_json(), "a.json").to_json().encode()
    for data, reason in (
        (b"{", "no JSON"),
        (b"[" * 100_000, "no JSON"),
        (b'{"segments": [{"text": ""}, 3]}', "no segments"),
        (b'{"a": NaN}', "no segments"),
        (saved, "from_json"),
    ):
        with pytest.raises(UnreadableError, match=reason):
            load(data, "a.json")


# Everything


def test_bytes_of_a_file_are_bounded(tmp_path: Path) -> None:
    """A file larger than allowed is refused; a text of the allowed characters never is."""
    path = tmp_path / "a.txt"
    path.write_bytes(("MR. VALE: Yes.\n\nQ: 𝄞?\n\n" * 20).encode())
    limits = pressconf.Limits(max_characters=10, max_bytes=100)
    for file in (path, NamedFile(path.read_bytes(), "a.txt")):
        with pytest.raises(LimitExceededError, match="max_bytes"):
            pressconf.load(file, limits=limits)
    assert pressconf.load(path, limits=limits._replace(max_characters=1000)).questions


def test_errors_pickle_and_come_from_load_many(tmp_path: Path) -> None:
    """A damaged file among others is its error, in its place."""
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7\n")
    (tmp_path / "b.srt").write_text(SRT)
    bad, good = pressconf.load_many([tmp_path / "a.pdf", tmp_path / "b.srt"], jobs=2)
    assert isinstance(bad, UnreadableError)
    assert isinstance(good, Conference)
    assert pickle.loads(pickle.dumps(bad)).path == str(tmp_path / "a.pdf")


def test_corrections_keep_times() -> None:
    """A corrected conference has its anchors, and times for turns that are cut anew."""
    conf = load(VTT.encode(), "a.vtt")
    renamed = conf.rename_speakers({"Mira Holm": "Mira B. Holm"})
    assert renamed.anchors == conf.anchors
    assert [turn.start_time for turn in renamed.turns] == [turn.start_time for turn in conf.turns]


def test_the_words_without_labels_are_no_transcript() -> None:
    """A file that is read and holds no transcript is refused as its text would be."""
    with pytest.raises(NotATranscriptError):
        load(
            b"<html><body><main><p>Fresh bread on Friday, says the baker on Quay Street.</p></main></body></html>",
            "a.html",
        )


def test_encodings_beyond_the_guesses(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the extra, other encodings are found; without it a file reads as it always did."""
    text = "МИНИСТР ХОЛЬМ: Доброе утро. Мост открывается в пятницу.\n\nВОПРОС: Безопасен ли он?\n\n" * 3
    for encoding in ("cp1251", "koi8-r", "iso-8859-5"):
        assert decode_bytes(text.encode(encoding)) == text
    western = "MINISTERIN HÖLM: Grüße – schön.\n\nQ: Café?\n\n"
    assert decode_bytes(western.encode("cp1252")) == western
    monkeypatch.setitem(sys.modules, "chardet", None)
    assert decode_bytes("день".encode("cp1251")) == "äåíü"
    assert issubclass(UnreadableError, PressconfError)
