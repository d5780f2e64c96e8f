"""Plain text: encodings, BOMs, line ends, and what is no path."""

from __future__ import annotations

import codecs
import contextlib
import io
import pickle
import sys
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressconf.errors import DecodeError, NotAPathError, PressconfError
from pressconf.readers.text import decode_bytes, read_content

SPEECH = "MS. HOLM: Good morning.\r\nQ   Is the bridge – the “old” one – safe?\rMS. HOLM: It is.\n"
CHINESE = "发言人：大家早上好。欢迎参加今天的记者会。\n记者：大桥什么时候开放？\n发言人：五月。\n" * 3

#: Texts in which a stray zero is rare, as in print.
PRINTED = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))


@given(PRINTED)
def test_utf8_is_taken_as_it_is(text: str) -> None:
    """UTF-8 gives back the very text, with a BOM as its first character where there is one."""
    assert decode_bytes(text.encode()) == text
    assert decode_bytes(("\ufeff" + text).encode()) == "\ufeff" + text


def read_source(path_or_file: Any, encoding: str | None = None) -> tuple[str, str | None]:
    """The text of a file of plain text, and its name."""
    content, name = read_content(path_or_file)
    return content if isinstance(content, str) else decode_bytes(content, name, encoding), name


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@given(text=PRINTED)
def test_bom_decides(codec: str, text: str) -> None:
    """A BOM says what the bytes are, and stays in the text as U+FEFF."""
    assert decode_bytes(("\ufeff" + text).encode(codec)) == "\ufeff" + text


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [SPEECH, CHINESE, SPEECH + CHINESE, "Q"], ids=["english", "chinese", "both", "letter"])
def test_without_bom(codec: str, text: str) -> None:
    """The zero bytes of line ends and Latin letters tell UTF-16 and its byte order."""
    assert decode_bytes(text.encode(codec)) == text


def test_utf16_text_that_begins_with_zero() -> None:
    """``ff fe 00 00`` is the BOM of UTF-32, or of UTF-16 before a zero: the length tells."""
    text = "\ufeff\0ab"
    assert decode_bytes(("\ufeff\0a").encode("utf-16-le")) == "\ufeff\0a"
    assert decode_bytes(text.encode("utf-32-le")) == text


@given(st.text(st.sampled_from(bytes(range(32, 256)).decode("cp1252", "ignore"))))
def test_cp1252_is_the_last_guess(text: str) -> None:
    """Without the extra, old Western text is read as cp1252 unless it happens to be UTF-8."""
    data = text.encode("cp1252")
    try:
        expected = data.decode("utf-8")
    except UnicodeDecodeError:
        expected = text
    with mock.patch.dict(sys.modules, {"chardet": None}):
        assert decode_bytes(data) == expected


def test_stray_zeros_stay() -> None:
    """A zero here and there is part of the text, in UTF-8 and in cp1252."""
    assert decode_bytes((SPEECH + "\0").encode()) == SPEECH + "\0"
    assert decode_bytes((SPEECH + "\0").encode("cp1252")) == SPEECH + "\0"


@pytest.mark.parametrize(
    "data",
    [
        bytes(1000),
        b"\0\1\2\3" * 100,
        bytes(range(256)) * 4,
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(128, 256)) * 3,
        b"caf\xe9 \x81\x8d",
        SPEECH.encode("utf-32-le"),
        b"\xe9" + b"a\x01\x02\x03" * 50,
    ],
    ids=["zeros", "few values", "all bytes", "picture", "undefined bytes", "utf-32 without bom", "controls"],
)
def test_no_text(data: bytes) -> None:
    """Bytes that are no text are refused; the error names what was tried and survives a pickle."""
    with pytest.raises(DecodeError, match=r"cannot decode minutes\.bin: tried utf-8, utf-16, cp1252") as caught:
        decode_bytes(data, "minutes.bin")
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.tried, error.path) == (("utf-8", "utf-16", "cp1252"), "minutes.bin")


@pytest.mark.parametrize("bom", [codecs.BOM_UTF8, codecs.BOM_UTF16_LE])
def test_broken_text_after_a_bom(bom: bytes) -> None:
    """A BOM leaves no room for guesses: what it announces must be there."""
    with pytest.raises(DecodeError) as caught:
        decode_bytes(bom + b"\xff\xd8\xff")
    assert len(caught.value.tried) == 1


@given(st.binary())
def test_any_bytes(data: bytes) -> None:
    """Any bytes give a text or a ``DecodeError``, nothing else."""
    with contextlib.suppress(DecodeError):
        assert isinstance(decode_bytes(data), str)


def test_named_encoding() -> None:
    """A named encoding is used alone, even where the bytes are UTF-8 as well."""
    assert decode_bytes("я".encode(), encoding="cp1251") == "СЏ"
    assert decode_bytes("Привет".encode("koi8-r"), encoding="koi8-r") == "Привет"
    with pytest.raises(DecodeError, match="tried ascii"):
        decode_bytes("я".encode(), encoding="ascii")


@pytest.mark.parametrize("encoding", ["utf-9", "base64", "rot13", "", "a\0b"])
def test_unknown_encoding(encoding: str) -> None:
    """A name that is no text encoding is one of our errors, and says so."""
    with pytest.raises(DecodeError, match="no text encoding that Python knows"):
        decode_bytes(b"abc", encoding=encoding)


@pytest.mark.parametrize("text", [SPEECH, "\ufeff" + SPEECH, "a\rb\r\nc\n\x85\u2028"])
def test_offsets_are_those_of_open(text: str, tmp_path: Path) -> None:
    """A file reads as ``open(path, encoding="utf-8", newline="")`` reads it, from a ``str``, a ``Path`` or a binary file."""
    path = tmp_path / "briefing.txt"
    path.write_bytes(text.encode())
    with open(path, encoding="utf-8", newline="") as file:
        expected = file.read()
    assert read_source(path) == read_source(str(path)) == (expected, str(path))
    with path.open("rb") as binary:
        assert read_source(binary) == (expected, str(path))


def test_file_objects() -> None:
    """Text files are taken as they read; a file without a name has none; the encoding reaches binary files."""
    assert read_source(io.StringIO("a\r\nb", newline="")) == ("a\r\nb", None)
    assert read_source(io.BytesIO("\ufeffя".encode())) == ("\ufeffя", None)
    assert read_source(io.BytesIO("я".encode("koi8-r")), encoding="koi8-r") == ("я", None)


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/a.txt",
        "http://example.org",
        "HTTPS://EXAMPLE.ORG",
        "file:///a.txt",
        "s3+x://a/b",
        Path("https://a/b"),
    ],
)
def test_urls_are_refused(url: str | Path) -> None:
    """A URL is no path, also after pathlib has eaten a slash; the error is ours and a ``ValueError``."""
    with pytest.raises(NotAPathError, match="nothing is ever fetched") as caught:
        read_source(url)
    assert isinstance(caught.value, PressconfError)
    assert isinstance(caught.value, ValueError)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.path) == (str(caught.value), str(url))


@pytest.mark.parametrize(
    "name", ["C:/talk.txt", "c://talk.txt", "talk: part 2.txt", "a//b.txt", "http", "no-such-file.txt"]
)
def test_paths_are_no_urls(name: str) -> None:
    """A drive letter, a colon or two slashes make no URL: such a path is looked for."""
    with pytest.raises(FileNotFoundError):
        read_source(name)


@pytest.mark.parametrize("text", [SPEECH, "a\0b"])
def test_a_text_is_no_path(text: str) -> None:
    """The transcript itself in place of a path is refused with a pointer to ``parse``; the message stays short."""
    with pytest.raises(NotAPathError, match="call parse") as caught:
        read_source(text * 100)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("value", [None, 3, b"a.txt", ["a.txt"]])
def test_neither_path_nor_file(value: Any) -> None:
    """Anything else is a plain ``TypeError``."""
    with pytest.raises(TypeError, match="a path or a file object"):
        read_source(value)


@pytest.mark.parametrize("place", [0, 5_000, -1])
@pytest.mark.parametrize("text", ["Où est le café? L’été. ", "Мост открыт. "])
@pytest.mark.parametrize("stray", [b"\xe9 ", b"\xff", b"\xc3"])
def test_a_stray_byte_in_utf8(text: str, place: int, stray: bytes) -> None:
    """A text of UTF-8 with a byte that is none is refused with its place: no other encoding garbles all of it."""
    good = text.encode() * 500
    place = len(good) if place < 0 else good.index(b" ", place)
    with pytest.raises(DecodeError, match=f"the first at offset {place}") as caught:
        decode_bytes(good[:place] + stray + good[place:])
    assert caught.value.offset == pickle.loads(pickle.dumps(caught.value)).offset == place


@pytest.mark.parametrize(
    "text, encoding",
    [
        ("Où est le café? L’été. ", "cp1252"),
        ("Мост открыт. ", "koi8-r"),
        ("大桥星期五通车。风暴中安全吗？ ", "gb18030"),
        ("橋は金曜日に開通します。", "euc_jp"),
        ("橋は金曜日に開通します。嵐でも安全ですか。", "shift_jis"),
    ],
)
def test_other_encodings_are_no_broken_utf8(text: str, encoding: str) -> None:
    """Bytes that are whole characters of UTF-8 by chance make no text of UTF-8."""
    assert decode_bytes((text * 200).encode(encoding)) == text * 200


@pytest.mark.parametrize("encoding", ["iso2022_jp", "iso2022_jp_2", "iso2022_kr"])
def test_escapes_that_switch(encoding: str) -> None:
    """Japanese and Korean of seven bits are told by their escapes; one stray escape is none."""
    text = "市長: 橋は金曜日に開通します。\n" if "jp" in encoding else "시장: 다리가 열립니다.\n"
    assert decode_bytes(text.encode(encoding)) == text
    assert decode_bytes(b"MS. HOLM: The \x1b[1mbridge\x1b[0m.") == "MS. HOLM: The \x1b[1mbridge\x1b[0m."
