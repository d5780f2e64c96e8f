"""From files to text: the table of formats, and the one door through which a file comes in.

In: what the caller gave to ``load``. Out: a ``Document``: the text, and where its stretches stand in the file. Each format is one
module, imported when a file of that format is loaded. The bytes tell PDF and Word; for all else the suffix does, and the
first bytes where there is no suffix that says so. Nothing is fetched.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module
from typing import IO, Any

from pressconf.readers import sniffing
from pressconf.readers.reader import Bounds, Document, File, Reader
from pressconf.readers.text import decode_bytes, read_content

#: Files of plain text: what they hold is taken as it stands, whatever it looks like.
TEXT_SUFFIXES = (".txt", ".md", ".text", ".markdown")


def _later(module: str) -> Callable[[File], Document]:
    """The ``read`` of a module that is imported when it is called."""

    def read(file: File) -> Document:
        found: Document = import_module(f"pressconf.readers.{module}").read(file)
        return found

    return read


#: Every format but plain text, in the order in which lists show them and bytes are asked.
READERS = {
    reader.name: reader
    for reader in (
        Reader("pdf", "PDF; with pages", (".pdf",), "pdf", sniffing.is_pdf, _later("pdf"), binary=True),
        Reader("docx", "Word", (".docx", ".docm"), "docx", sniffing.is_office, _later("docx"), binary=True),
        Reader("html", "web pages", (".html", ".htm", ".xhtml"), "web", sniffing.is_html, _later("html")),
        Reader("vtt", "WebVTT captions; with times", (".vtt",), None, sniffing.is_vtt, _later("captions")),
        Reader("srt", "SubRip captions; with times", (".srt",), None, sniffing.is_srt, _later("captions")),
        Reader("json", "JSON of diarised speech; with times", (".json",), None, sniffing.is_json, _later("diarised")),
    )
}


def list_suffixes() -> tuple[str, ...]:
    """Return the suffixes of the files that ``load`` reads, those of plain text first."""
    return (*TEXT_SUFFIXES[:2], *(suffix for reader in READERS.values() for suffix in reader.suffixes))


def choose_reader(data: bytes, path: str | None) -> Reader | None:
    """Return the reader of a file; None for plain text.

    >>> choose_reader(b"%PDF-1.7 ...", "minutes.txt").name, choose_reader(b"<html>", "minutes.txt")
    ('pdf', None)
    """
    suffix = os.path.splitext(path or "")[1].lower()
    for reader in READERS.values():
        if reader.binary and reader.sniff(data):
            return reader
    if suffix in TEXT_SUFFIXES:
        return None
    known = next((reader for reader in READERS.values() if suffix in reader.suffixes), None)
    if known is not None:
        return known
    return next((reader for reader in READERS.values() if not reader.binary and reader.sniff(data)), None)


def read_document(
    path_or_file: str | os.PathLike[str] | IO[Any], encoding: str | None, bounds: Bounds, max_bytes: float
) -> Document:
    """Return what the reader of a path or an open file makes of it; what a text file object reads is taken as it is.

    ``LimitExceededError`` for a file of more than ``max_bytes``, or with more in it than ``bounds`` allows; ``NotAPathError`` for a
    URL, and for a string that is the transcript itself; ``OSError`` where the file can't be opened; ``DecodeError``,
    ``UnreadableError`` and ``MissingExtraError`` where it can't be read.
    """
    content, path = read_content(path_or_file, max_bytes)
    if isinstance(content, str):
        return Document(content)
    reader = choose_reader(content, path)
    if reader is None:
        return Document(decode_bytes(content, path, encoding))
    return reader.read(File(content, path, encoding, bounds))
