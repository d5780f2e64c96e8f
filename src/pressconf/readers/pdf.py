"""PDF: from pages to a text with a form feed between pages, and the page of each stretch.

In: the bytes of the file. Out: the text and its anchors, one a page. Extra ``pdf`` (pdfplumber). Lines stay as they are set, page heads
and numbers included (a pass tells them from speech); columns are read one after the other (``columns``); a gap between lines that is
wider than the usual one is a blank line. What is not on the page, not painted, or a foot note is left out.
Pages, unpacked bytes and what is drawn are bounded (``pdf_bounds``). Encrypted files and pictures of pages are refused with what to do.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Any

import regex

from pressconf.errors import LimitExceededError, MissingExtraError, PressconfError, UnreadableError
from pressconf.readers.columns import WHOLE, Box, find_blocks
from pressconf.readers.reader import Document, File, Writer

if TYPE_CHECKING:
    from pressconf.readers.pdf_bounds import BoundedPage, Meter

#: A line further below the one before than this many usual distances begins a paragraph.
WIDE_GAP = 1.35
#: Foot notes are of no more than this share of the size of the text, and of its lines; each begins with a mark.
SMALL, FEW = 0.9, 0.5
NOTE = r"\A(?:\d{1,3}\b|[*†‡§]|\[\d{1,3}\])[.)]?[ ]?\S"
#: Below this share of the page, a page number may stand under them.
FOOT = 0.85
#: A rule above them is so thin and so wide at least (points).
THIN, RULE = 2.0, 30.0
#: From this share of the page on, a picture is a picture of the page, and the unpainted text over it is what it says.
LARGE = 0.5
SENTENCE_END = tuple('.?!…。？！"”’»)]')
#: Who remarks on fonts and metadata.
LOGGERS = ("pdfminer", "pdfplumber")


def read(file: File) -> Document:
    """Return the text of a PDF, with the pages of its stretches."""
    try:
        import pdfplumber  # noqa: F401 (asked for first: the modules below may be there from an earlier call)
        from pdfminer.pdfdocument import PDFPasswordIncorrect

        from pressconf.readers.pdf_bounds import Meter, open_pages
    except ImportError as error:
        raise MissingExtraError("pdf", f"reading PDF ({file.name})") from error
    if b"%PDF-" not in file.data[:1024]:
        raise UnreadableError(file.name, "it is no PDF: its first bytes don't say so")
    meter = Meter(file)
    try:
        with hush():
            return read_pages(open_pages(file.data, meter), file, meter)
    except PressconfError:
        raise
    except PDFPasswordIncorrect as error:
        raise UnreadableError(file.name, "it is encrypted: save it without a password") from error
    except Exception as error:  # whatever the library meets in a damaged file
        raise (
            meter.error or UnreadableError(file.name, f"it is damaged ({type(error).__name__}: {str(error)[:100]})")
        ) from error


@contextmanager
def hush() -> Iterator[None]:
    """Keep the libraries' remarks from standard error while a file is read, where nobody has asked for them."""
    nowhere = logging.NullHandler()
    loggers = [logging.getLogger(name) for name in LOGGERS]
    for logger in loggers:
        logger.addHandler(nowhere)
    try:
        yield
    finally:
        for logger in loggers:
            logger.removeHandler(nowhere)


def read_pages(pages: list[BoundedPage], file: File, meter: Meter) -> Document:
    """Return the text of all pages."""
    if len(pages) > file.bounds.pages:
        raise LimitExceededError("max_pages", file.bounds.pages, len(pages))
    out = Writer()
    gutters: set[float] = set()
    for number, page in enumerate(pages, start=1):
        text = read_page(page, gutters)
        if meter.error is not None:  # swallowed on the way
            raise meter.error
        # before the first page, too: a running head is known by the form feeds that it stands beside
        out.add_page(("\f" if len(pages) > 1 else "") + text + "\n", number)
        if out.length > file.bounds.characters:
            raise LimitExceededError("max_characters", file.bounds.characters, out.length)
        page.close()
    if not any(map(str.strip, out.pieces)):
        raise UnreadableError(
            file.name,
            "there is no text on its pages; if they are pictures, run it through OCR first (ocrmypdf in.pdf out.pdf)",
        )
    return out.finish()


def read_page(whole: Any, gutters: set[float]) -> str:
    """Return the lines of a page, block after block, a blank line where the gap is wider than usual."""
    page = whole.filter(find_shown(whole))
    boxes = find_blocks(page.extract_words(), gutters)
    blocks = [read_lines(page if box == WHOLE else page.filter(box.holds)) for box in boxes]
    steps = [below["top"] - line["top"] for lines in blocks for line, below in pairwise(lines)]
    usual = median([step for step in steps if step > 0] or [0.0])
    blocks = drop_notes(blocks, page, usual)
    text = ""
    for lines in filter(None, blocks):
        if text:  # a column may end within a sentence, which then goes on at the head of the next
            text += "\n\n" if text.endswith(SENTENCE_END) else "\n"
        for number, line in enumerate(lines):
            if number:
                text += "\n\n" if line["top"] - lines[number - 1]["top"] > WIDE_GAP * usual else "\n"
            text += line["text"]
    return text


def read_lines(page: Any) -> list[dict[str, Any]]:
    """Return the lines of a page, or of a part of it, that have text."""
    return [line for line in page.extract_text_lines(strip=True) if line["text"].strip()]


def find_shown(page: Any) -> Callable[[dict[str, Any]], bool]:
    """Return what tells the characters of a page that are seen; unpainted text is, where it lies over a picture of the page."""
    from pressconf.readers.pdf_bounds import HIDDEN

    x0, top, x1, bottom = (
        choose(*ends)
        for choose, ends in zip((max, max, min, min), zip(page.cropbox, page.mediabox, strict=True), strict=True)
    )
    box = Box(x0, top, x1, bottom) if x0 < x1 and top < bottom else WHOLE
    area = page.width * page.height
    pictured = sum(image["width"] * image["height"] for image in page.images) >= LARGE * area
    all_hidden = all(char.get("name") == HIDDEN for char in page.chars)

    def is_shown(thing: dict[str, Any]) -> bool:
        return box.holds(thing) and (thing.get("name") != HIDDEN or pictured or all_hidden)

    return is_shown


def drop_notes(blocks: list[list[dict[str, Any]]], page: Any, usual: float) -> list[list[dict[str, Any]]]:
    """Return the blocks of a page without its foot notes: smaller type with a mark, below a rule or a gap.

    Only what is clear: all else stays where it stands.
    """
    sizes = Counter(round(char["size"], 1) for lines in blocks for line in lines for char in line["chars"])
    if len(sizes) < 2:
        return blocks
    small = SMALL * sizes.most_common(1)[0][0]
    rules = [thing["top"] for thing in (*page.lines, *page.rects) if thing["height"] <= THIN and thing["width"] >= RULE]
    foot = page.mediabox[1] + FOOT * page.height
    return [drop_block_notes(lines, small, rules, usual, foot) for lines in blocks]


def drop_block_notes(
    lines: list[dict[str, Any]], small: float, rules: list[float], usual: float, foot: float
) -> list[dict[str, Any]]:
    """Return the lines of a block without the foot notes at its end; below them, a page number may stand."""
    is_small = [all(char["size"] <= small for char in line["chars"]) for line in lines]
    end = len(lines)
    while end and not is_small[end - 1] and lines[end - 1]["top"] >= foot:
        end -= 1
    start = end
    while start and is_small[start - 1]:
        start -= 1
    while start < end and not regex.search(NOTE, lines[start]["text"]):
        start += 1
    if not start < end or start < FEW * len(lines):
        return lines
    above, first = lines[start - 1]["bottom"], lines[start]["top"]
    gap = first - lines[start - 1]["top"] > WIDE_GAP * usual
    ruled = any(above - THIN <= rule <= first + THIN for rule in rules)
    return lines[:start] + lines[end:] if gap or ruled else lines
