"""Readers: a real file of every format, made in the tests, goes through ``load``; what is true of all of them."""

from __future__ import annotations

import io
import pickle
import sys
from pathlib import Path
from typing import Any

import pytest

import pressconf
from pressconf.errors import LimitExceededError, MissingExtraError, NotATranscriptError, PressconfError, UnreadableError
from pressconf.model import Conference
from pressconf.readers import READERS, choose_reader, list_suffixes
from pressconf.readers.text import decode_bytes
from tests.reader_files import (
    FILES,
    SRT,
    VTT,
    NamedFile,
    build_html,
    load,
)


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
    for name in ("resiliparse.extract.html2text", "pdfplumber", "lxml.etree", "chardet"):
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


class Endless(io.RawIOBase):
    """A stream that never ends."""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        buffer[:] = b"a" * len(buffer)
        return len(buffer)


def test_bytes_of_a_file_are_bounded(tmp_path: Path) -> None:
    """A file larger than allowed is refused; who allows more characters than usual allows their bytes."""
    path = tmp_path / "a.txt"
    path.write_bytes(("MR. VALE: Yes.\n\nQ: 𝄞?\n\n" * 20).encode())
    limits = pressconf.Limits(max_characters=10, max_bytes=100)
    for file in (path, NamedFile(path.read_bytes(), "a.txt")):
        with pytest.raises(LimitExceededError, match="max_bytes"):
            pressconf.load(file, limits=limits)
    assert pressconf.load(path, limits=pressconf.Limits(max_bytes=520)).questions
    with io.BufferedReader(Endless()) as endless, pytest.raises(LimitExceededError, match="max_bytes"):
        pressconf.load(endless, limits=limits)


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
