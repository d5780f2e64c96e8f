"""Word files: from the paragraphs of a ``.docx`` to a text, bold and headings kept as Markdown prints them.

In: the bytes of the file. Out: its text. Extra ``docx`` (python-docx). Paragraphs in tables, text boxes and content controls are taken
in the order of the file, insertions as accepted and deletions as gone; page heads, page feet, foot notes and comments are left out.
What the file unpacks to is bounded before anything is unpacked; its XML is read without entities and without the network.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Any

from pressconf.errors import LimitExceededError, MissingExtraError, UnreadableError
from pressconf.readers.marks import mark_lines
from pressconf.readers.reader import Document, File

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
#: From this share of empty paragraphs on, it is these that part paragraphs, and the others are lines.
SPACED = 0.2
#: How many styles may stand on each other.
STYLES = 20
OFF = ("0", "false", "off", "none")
BREAKS = {f"{W}br": "\n", f"{W}cr": "\n", f"{W}tab": "\t", f"{W}noBreakHyphen": "\u2011"}


def read(file: File) -> Document:
    """Return the text of a Word file."""
    try:
        import docx
    except ImportError as error:
        raise MissingExtraError("docx", f"reading Word files ({file.name})") from error
    check_package(file)
    try:
        word = docx.Document(io.BytesIO(file.data))
        paragraphs = list(read_paragraphs(word))
    except Exception as error:  # whatever the library meets in a damaged file
        raise UnreadableError(file.name, f"it is damaged ({type(error).__name__}: {str(error)[:100]})") from error
    blank = sum(not text.strip() for text in paragraphs)
    lines = blank >= SPACED * len(paragraphs)
    text = "\n".join(paragraphs) if lines else "\n\n".join(filter(str.strip, paragraphs))
    if not text.strip():
        raise UnreadableError(
            file.name, "there is no text in it; if it holds pictures of pages, run them through OCR first"
        )
    if len(text) > file.bounds.characters:
        raise LimitExceededError("max_characters", file.bounds.characters, len(text))
    return Document(text.strip("\n") + "\n")


def check_package(file: File) -> None:
    """Refuse what is no Word file, and one that unpacks to more than is allowed."""
    if file.data.startswith(OLE):
        raise UnreadableError(
            file.name,
            "it is encrypted, or of the older format .doc: save it as .docx without a password, or as plain text",
        )
    try:
        with zipfile.ZipFile(io.BytesIO(file.data)) as package:
            entries = package.infolist()
    except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, NotImplementedError, OSError) as error:
        raise UnreadableError(file.name, f"it is no Word file, or a damaged one ({error})") from None
    except Exception as error:  # struct.error, UnicodeDecodeError …: what a damaged directory gives
        raise UnreadableError(file.name, f"it is damaged ({type(error).__name__})") from None
    if any(entry.flag_bits & 1 for entry in entries):
        raise UnreadableError(file.name, "it is encrypted: save it without a password")
    # zipfile never unpacks more of an entry than it says that it holds
    size = sum(entry.file_size for entry in entries)
    if size > file.bounds.unpacked_bytes:
        raise LimitExceededError("max_unpacked_bytes", file.bounds.unpacked_bytes, size)
    names = {entry.filename for entry in entries}
    if not any(name.startswith("word/document") for name in names):
        raise UnreadableError(file.name, "it is an archive, but no Word file: there is no word/document.xml in it")


def read_paragraphs(word: WordDocument) -> Iterator[str]:
    """Yield the text of each paragraph, in the order of the file."""
    bold_styles, headings = read_styles(word)
    for paragraph in word.element.body.iter(f"{W}p"):
        if next(paragraph.iterancestors(FALLBACK), None) is not None:
            continue  # the same text box again, for older programs
        style = _find_value(paragraph, "pPr", "pStyle")
        runs = list(read_runs(paragraph, bold_styles, bold_styles.get(style or "", False)))
        level = headings.get(style or "")
        if level is not None:
            words = " ".join("".join(text for text, _ in runs).split())
            yield f"{'#' * level} {words}" if words else ""
            continue
        yield "".join(
            mark_lines(text) if bold else text
            for bold, text in (
                (bold, "".join(text for text, _ in group)) for bold, group in groupby(runs, key=lambda run: run[1])
            )
        ).rstrip()


def read_styles(word: WordDocument) -> tuple[dict[str, bool], dict[str, int]]:
    """Return which styles are bold, and the level of those that are headings, by the ids of the styles."""
    bold: dict[str, bool] = {}
    levels: dict[str, int] = {}
    for style in word.styles:
        above: Any = style
        for _ in range(STYLES):
            told = getattr(getattr(above, "font", None), "bold", None)
            if told is not None or getattr(above, "base_style", None) is None:
                break
            above = above.base_style
        bold[style.style_id] = bool(told)
        name = (style.name or "").lower()
        if name == "title":
            levels[style.style_id] = 1
        elif name.startswith("heading ") and name[8:] in "123456":
            levels[style.style_id] = int(name[8:])
    return bold, levels


def read_runs(paragraph: Any, bold_styles: dict[str, bool], bold: bool) -> Iterator[tuple[str, bool]]:
    """Yield the text of each run of a paragraph and whether it is bold; white space is as bold as what stands before."""
    before = False
    for run in paragraph.iter(f"{W}r"):
        if (
            next(run.iterancestors(f"{W}p"), None) is not paragraph
            or next(run.iterancestors(f"{W}del"), None) is not None
        ):
            continue  # a text box has paragraphs of its own; what was deleted is gone
        text = "".join((part.text or "") if part.tag == f"{W}t" else BREAKS.get(part.tag, "") for part in run)
        if text:
            before = _is_bold(run, bold_styles, bold) if text.strip() else before
            yield text, before


def _is_bold(run: Any, bold_styles: dict[str, bool], bold: bool) -> bool:
    """Whether a run is bold: by itself, by its style, by its paragraph's."""
    properties = run.find(f"{W}rPr")
    own = None if properties is None else properties.find(f"{W}b")
    if own is not None:
        return (own.get(f"{W}val") or "1").lower() not in OFF
    style = _find_value(run, "rPr", "rStyle")
    return bold or (style is not None and bold_styles.get(style, False))


def _find_value(node: Any, properties: str, name: str) -> str | None:
    found = node.find(f"{W}{properties}/{W}{name}")
    return None if found is None else found.get(f"{W}val")
