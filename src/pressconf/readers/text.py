"""Plain text: from a path, a file object or bytes to the string that is parsed.

In: what the caller gave to ``load``. Out: the text, and the name under which messages speak of it. A BOM stays in the text as
U+FEFF and line ends stay as they are, so that offsets are those of ``open(path, newline="")``. Nothing is fetched: a URL is
no path.
"""

from __future__ import annotations

import codecs
import math
import os
from collections.abc import Iterator
from typing import IO, Any

import regex

from pressconf.errors import DecodeError, LimitExceededError, NotAPathError

#: Bytes, or characters, that are read at once.
PIECE = 1 << 20
#: BOM, and the codec that leaves it in the text; UTF-32 first, whose little-endian BOM begins with that of UTF-16.
BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

#: What bytes without a BOM may be; the zero bytes tell the byte order of UTF-16.
GUESSES = ("utf-8", "utf-16", "cp1252")

#: From this share of zero bytes on, bytes are UTF-16 or no text at all; a text may hold a stray one.
MANY_ZEROS = 0.1
#: More control characters than this share are no text in cp1252.
MANY_CONTROLS = 0.02

#: How many bytes chardet sees, how sure it must be, and the answers that say no more than the guesses do.
SAMPLE = 200_000
ASCII = bytes(range(32, 127))
WINDOWS = {"iso-8859-2": "cp1250", "iso-8859-7": "cp1253", "iso-8859-9": "cp1254", "iso-8859-13": "cp1257"}
SURE = 0.12
PASSED_OVER = frozenset(
    {"ascii", "utf-8", "utf-8-sig", "windows-1252", "cp1252", "iso-8859-1", "utf-16", "utf-32", "utf-7"}
)

#: With as many whole characters of UTF-8, and so many for each stray byte, a text is UTF-8: in no other encoding do they come by chance.
MANY_WHOLE, MOSTLY_WHOLE = 3, 1
STRAY = regex.compile(r"[\udc80-\udcff]")
BEYOND_ASCII = regex.compile(r"[\x80-\ud7ff\ue000-\U0010ffff]")
#: What switches to Japanese or Korean in seven bits; the rest of such a text is ASCII.
SWITCHES = (
    (regex.compile(rb"\x1b\$(?:[@B]|\([DOPQ])"), "iso2022_jp_ext"),
    (regex.compile(rb"\x1b\$\)C"), "iso2022_kr"),
)

CONTROL = regex.compile(rb"[\x00-\x08\x0e-\x1f]")
C1 = rb"[\x80-\x9f]"
LOWER_CASE = regex.compile(rb"[a-z ]")
PLAIN = regex.compile(r"[\t\n\r -~]")
NO_CHARACTER = regex.compile(r"[\p{Cn}\p{Co}]")

#: "https://…", and what pathlib makes of it ("https:/…"); a drive letter is no scheme.
URL = regex.compile(r"(?i)(?:[a-z][a-z0-9+.\-]{1,30}+://|(?:https?|ftp):)")


def decode_bytes(data: bytes, path: str | None = None, encoding: str | None = None) -> str:
    """Return the text of ``data``; ``DecodeError`` (which names ``path`` and what was tried) where the bytes are no text.

    With ``encoding``, that and nothing else is tried. Without, in this order: the BOM's, ISO-2022 where it switches, UTF-8,
    UTF-16 without a BOM where the zero bytes say so clearly, what chardet finds (extra ``encodings``, where it is installed), cp1252.

    >>> decode_bytes(b"\\xef\\xbb\\xbfQ Why?\\r\\n")
    '\\ufeffQ Why?\\r\\n'
    """
    if encoding is not None:
        return _decode_as(data, encoding, path)
    bom = next((name for mark, name in BOMS if data.startswith(mark)), None)
    if bom == "utf-32-le" and len(data) % 4:
        bom = "utf-16-le"  # its BOM, then a U+0000
    tried: list[str] = []
    for name in guess_encodings(data) if bom is None else [bom]:
        tried.append(name)
        try:
            return data.decode(name)
        except UnicodeError:
            if name == "utf-8":
                check_stray_byte(data, path)
    found = [name for name in tried if not name.startswith("utf-16") and name not in GUESSES]
    raise DecodeError(tried if bom is not None else (*GUESSES[:-1], *found, GUESSES[-1]), path)


def _decode_as(data: bytes, encoding: str, path: str | None) -> str:
    """The text in the encoding that the caller names."""
    try:
        return data.decode(encoding)
    except UnicodeError:
        raise DecodeError([encoding], path) from None
    except (LookupError, ValueError):
        raise DecodeError([f"{encoding!r} (no text encoding that Python knows)"], path) from None


def check_stray_byte(data: bytes, path: str | None) -> None:
    """Raise ``DecodeError`` for a text that is UTF-8 but for a few bytes: in any other encoding it would be garbled from end to end."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        text = data.decode("utf-8", "surrogateescape")
        whole, stray = len(BEYOND_ASCII.findall(text)), len(STRAY.findall(text))
        if whole >= MANY_WHOLE and whole >= MOSTLY_WHOLE * stray:
            raise DecodeError(["utf-8"], path, error.start) from None


def guess_encodings(data: bytes) -> Iterator[str]:
    """Yield those of ``GUESSES`` that ``data`` without a BOM may be in, the most certain first."""
    zeros = data.count(0)
    if data.isascii():
        yield from (name for switch, name in SWITCHES if switch.search(data))
    if zeros <= MANY_ZEROS * len(data):
        yield "utf-8"
    # a stray zero among Latin letters is no UTF-16, whose letters have a zero each
    if zeros > MANY_ZEROS * len(data) or (zeros and 2 * len(LOWER_CASE.findall(data)) < len(data)):
        little, big = count_plain(data, "utf-16-le"), count_plain(data, "utf-16-be")
        if little > 20 * big:
            yield "utf-16-le"
        elif big > 20 * little:
            yield "utf-16-be"
    if len(CONTROL.findall(data)) <= MANY_CONTROLS * len(data):
        found = detect_encoding(data)
        if found is not None:
            yield found
        yield "cp1252"


def detect_encoding(data: bytes) -> str | None:
    """Return the encoding that chardet finds for bytes that are no UTF-8; None where it is not installed, or not sure."""
    try:
        import chardet
    except ImportError:
        return None
    try:
        told = chardet.detect(data[:SAMPLE])
    except Exception:  # bytes that its tables don't foresee
        return None
    name = told["encoding"]
    if name is None or told["confidence"] < SURE or name.lower() in PASSED_OVER:
        return None
    try:
        if ASCII.decode(name) != ASCII.decode("ascii"):
            return None  # EBCDIC and its like: no file of ours is in these
    except (LookupError, ValueError):
        return None
    name = name.lower()
    if (
        regex.search(C1, data) is not None
    ):  # quotation marks and letters of Windows; controls in the standard's own table
        name = WINDOWS.get(name, name)
    return "gb18030" if name in ("gb2312", "gbk") else name


def count_plain(data: bytes, codec: str) -> int:
    """Return how many characters speak for a byte order of UTF-16: the ASCII ones if they prevail, else spaces and line ends.

    Other ASCII proves nothing among Chinese: U+5F00 read in the wrong order is an underscore.
    """
    try:
        text = data.decode(codec)
    except UnicodeError:
        return 0
    if NO_CHARACTER.search(text) or text.count("\0") > MANY_ZEROS * len(text):
        return 0
    plain = len(PLAIN.findall(text))
    return plain if 10 * plain >= 7 * len(text) else sum(map(text.count, " \t\n\r"))


def read_content(
    path_or_file: str | os.PathLike[str] | IO[Any], max_bytes: float = math.inf
) -> tuple[str | bytes, str | None]:
    """Return what a path or an open file holds, and its name (None for a file object without one).

    ``NotAPathError`` for a URL, and for a string that is the transcript itself; ``OSError`` where the file can't be opened;
    ``LimitExceededError`` beyond ``max_bytes``.
    """
    if isinstance(path_or_file, str | os.PathLike):
        path = os.fspath(path_or_file)
        check_path(path)
        with open(path, "rb") as stream:
            data = b"".join(_read_pieces(stream, max_bytes))
            _check_size(max(len(data), os.fstat(stream.fileno()).st_size), max_bytes)
        return data, path
    if not hasattr(path_or_file, "read"):
        hint = "; for bytes, load(io.BytesIO(data))" if isinstance(path_or_file, bytes | bytearray) else ""
        raise TypeError(f"expected a path or a file object, not {type(path_or_file).__name__}{hint}")
    name = getattr(path_or_file, "name", None)
    pieces = list(_read_pieces(path_or_file, max_bytes))
    content: str | bytes = "".join(pieces) if pieces and isinstance(pieces[0], str) else b"".join(map(bytes, pieces))
    _check_size(len(content), max_bytes)
    return content, name if isinstance(name, str) else None


def _read_pieces(stream: IO[Any], max_bytes: float) -> Iterator[Any]:
    """Yield what a stream holds, until there is more than allowed: no need to hold a file that is refused."""
    read = 0
    while read <= max_bytes and (piece := stream.read(PIECE)):
        read += len(piece)
        yield piece


def _check_size(size: int, max_bytes: float) -> None:
    if size > max_bytes:
        raise LimitExceededError("max_bytes", max_bytes, size)


def check_path(path: str) -> None:
    """Raise ``NotAPathError`` for a string that can't be meant as a path."""
    if URL.match(path):
        raise NotAPathError(path, "it is a URL, and nothing is ever fetched; save the page and load the file")
    if "\0" in path or (("\n" in path or "\r" in path) and not os.path.exists(path)):
        raise NotAPathError(path, "it has the look of a text; to parse a text, call parse(text)")
