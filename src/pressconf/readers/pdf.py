"""PDF: from pages to a text with a form feed between pages, and the page of each stretch.

In: the bytes of the file. Out: the text and its anchors, one a page. Extra ``pdf`` (pdfplumber). Lines stay as they are set, page heads
and numbers included (a pass tells them from speech); a gap between lines that is wider than the usual one is a blank line.
Pages and unpacked bytes are bounded before anything is laid out. Encrypted files and pictures of pages are refused with what to do.
"""

from __future__ import annotations

import io
import logging
import zlib
from itertools import pairwise
from statistics import median
from typing import Any

import regex

from pressconf.errors import LimitExceededError, MissingExtraError, PressconfError, UnreadableError
from pressconf.readers.reader import Document, File, Writer

#: A line further below the one before than this many usual distances begins a paragraph.
WIDE_GAP = 1.35
STREAM = regex.compile(rb"stream\r?\n")
#: How far before a stream its dictionary may begin.
DICTIONARY = 600
IMAGE = regex.compile(rb"/Subtype\s{0,4}/Image\b")
CHUNK = 1 << 20
#: A stream may be packed in itself so many times.
LAYERS = 3


def read(file: File) -> Document:
    """Return the text of a PDF, with the pages of its stretches."""
    try:
        import pdfplumber
        from pdfminer.pdfdocument import PDFPasswordIncorrect
    except ImportError as error:
        raise MissingExtraError("pdf", f"reading PDF ({file.name})") from error
    if b"%PDF-" not in file.data[:1024]:
        raise UnreadableError(file.name, "it is no PDF: its first bytes don't say so")
    check_unpacked(file)
    _hush()
    try:
        with pdfplumber.open(io.BytesIO(file.data), unicode_norm=None) as pdf:
            return read_pages(pdf, file)
    except PressconfError:
        raise
    except Exception as error:  # whatever the library meets in a damaged file
        causes = (error, error.__cause__, error.__context__, *error.args)
        if any(isinstance(cause, PDFPasswordIncorrect) for cause in causes):
            reason = "it is encrypted: save it without a password"
        else:
            reason = f"it is damaged ({type(error).__name__}: {str(error)[:100]})"
        raise UnreadableError(file.name, reason) from error


def _hush() -> None:
    """Keep the library's remarks on fonts and colours from standard error, where nobody has asked for them."""
    logger = logging.getLogger("pdfminer")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())


def check_unpacked(file: File) -> None:
    """Refuse a PDF whose streams (but for pictures, which are not unpacked here) unpack to more than is allowed."""
    allowed, total = file.bounds.unpacked_bytes, 0
    for hit in STREAM.finditer(file.data):
        head = file.data[max(0, hit.start() - DICTIONARY) : hit.start()]
        if b"Flate" not in head.rpartition(b"endobj")[2] or IMAGE.search(head.rpartition(b"endobj")[2]):
            continue
        total += measure(file.data, hit.end(), allowed - total)
        if total > allowed:
            raise LimitExceededError("max_unpacked_bytes", allowed, total)


def measure(data: bytes, start: int, allowed: float) -> int:
    """Return to how many bytes the stream at ``start`` unpacks, all its layers together; no further than just over ``allowed``."""
    engines = [zlib.decompressobj() for _ in range(LAYERS)]
    alive = [True] * LAYERS
    total = 0

    def feed(layer: int, piece: bytes) -> None:
        nonlocal total
        while piece and alive[layer] and total <= allowed:
            try:
                made = engines[layer].decompress(piece, CHUNK)
            except zlib.error:  # what it holds is not packed again, or is damaged
                alive[layer] = False
                return
            total += len(made)
            if layer + 1 < LAYERS:
                feed(layer + 1, made)
            alive[layer] = not engines[layer].eof
            piece = engines[layer].unconsumed_tail

    for place in range(start, len(data), CHUNK):
        feed(0, data[place : place + CHUNK])
        if not alive[0] or total > allowed:
            break
    return total


def read_pages(pdf: Any, file: File) -> Document:
    """Return the text of all pages."""
    if len(pdf.pages) > file.bounds.pages:
        raise LimitExceededError("max_pages", file.bounds.pages, len(pdf.pages))
    out = Writer()
    for number, page in enumerate(pdf.pages, start=1):
        text = read_page(page)
        # before the first page, too: a running head is known by the form feeds that it stands beside
        out.add_page(("\f" if len(pdf.pages) > 1 else "") + text + "\n", number)
        if out.length > file.bounds.characters:
            raise LimitExceededError("max_characters", file.bounds.characters, out.length)
        page.close()
    if not any(map(str.strip, out.pieces)):
        raise UnreadableError(
            file.name,
            "there is no text on its pages; if they are pictures, run it through OCR first (ocrmypdf in.pdf out.pdf)",
        )
    return out.finish()


def read_page(page: Any) -> str:
    """Return the lines of a page, a blank line where the gap is wider than usual."""
    lines = page.extract_text_lines(return_chars=False, strip=True)
    lines = [line for line in lines if line["text"].strip()]
    steps = [below["top"] - line["top"] for line, below in pairwise(lines) if below["top"] > line["top"]]
    usual = median(steps) if steps else 0.0
    text = ""
    for number, line in enumerate(lines):
        if number:
            wide = line["top"] - lines[number - 1]["top"] > WIDE_GAP * usual
            text += "\n\n" if wide else "\n"
        text += line["text"]
    return text
