"""Word files: from the paragraphs of a ``.docx`` to a text, bold and headings kept as Markdown prints them.

In: the bytes of the file. Out: its text. Extra ``docx`` (lxml). The parts of the package are read themselves: what Word calls macro
files, templates and strict files are the same XML. Paragraphs in tables, text boxes and content controls are taken in the order of the
file, tracked changes as accepted (insertions stand, deletions are gone, what was moved stands where it was moved to); page heads, page
feet, foot notes, comments, hidden text and the readings over characters are left out. What the file unpacks to is bounded before anything
is unpacked; its XML is read without entities and without the network.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from itertools import groupby
from typing import Any, NamedTuple

from pressconf.errors import LimitExceededError, MissingExtraError, UnreadableError
from pressconf.readers.marks import mark_lines
from pressconf.readers.reader import Document, File

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: Where the document is, unless the package says otherwise.
DOCUMENT = "word/document.xml"
#: From this share of empty paragraphs on, it is these that part paragraphs, and the others are lines.
SPACED = 0.2
#: How many styles may stand on each other.
STYLES = 20
OFF = ("0", "false", "off", "none")
BREAKS = {"br": "\n", "cr": "\n", "tab": "\t", "noBreakHyphen": "\u2011"}
#: Deleted, moved elsewhere, the reading over characters, the same text box again for older programs.
PASSED_OVER = frozenset({"del", "moveFrom", "rt", "Fallback"})


def read(file: File) -> Document:
    """Return the text of a Word file."""
    try:
        import lxml.etree  # noqa: F401
    except ImportError as error:
        raise MissingExtraError("docx", f"reading Word files ({file.name})") from error
    check_package(file)
    try:
        with zipfile.ZipFile(io.BytesIO(file.data)) as package:
            paragraphs = [write_paragraph(paragraph) for paragraph in read_package(package)]
    except Exception as error:  # whatever a damaged file gives
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


class Style(NamedTuple):
    """What a style says: whether it is bold and hidden, and which level of heading it is, if any."""

    bold: bool = False
    hidden: bool = False
    level: int | None = None


class Paragraph:
    """A paragraph: its runs with their text and whether they are bold; ``goes_on`` where its end was deleted."""

    def __init__(self, above: Any) -> None:
        self.above = above
        self.style = Style()
        self.goes_on = False
        self.runs: list[tuple[str, bool]] = []


def read_package(package: zipfile.ZipFile) -> list[Paragraph]:
    """Return the paragraphs of the document in a package."""
    name = find_part(package, "", "officeDocument") or DOCUMENT
    styles_name = find_part(package, name, "styles")
    styles = {} if styles_name is None else read_styles(parse_part(package, styles_name))
    body = find(parse_part(package, name), "body")
    if body is None:
        raise ValueError(f"there is no body in {name}")
    return join_paragraphs(list(read_paragraphs(body, styles)))


def parse_part(package: zipfile.ZipFile, name: str) -> Any:
    """Return the root of a part; no entity is expanded, nothing is fetched."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    return etree.fromstring(package.read(name), parser)


def find_part(package: zipfile.ZipFile, source: str, kind: str) -> str | None:
    """Return the name of the part that stands in a relation to ``source`` (empty: the package), by the relation's last word."""
    folder, name = posixpath.split(source)
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    if relations in package.NameToInfo:
        for relation in parse_part(package, relations):
            if relation.get("Type", "").rpartition("/")[2] == kind and relation.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", ""))).lstrip("/")
                return target if target in package.NameToInfo else None
    return None


def get_name(node: Any) -> str:
    """Return the name of an element without its namespace, which strict files have another of."""
    tag = node.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def find(node: Any, *path: str) -> Any:
    """Return the first element at the end of a path of names, or None."""
    for name in path:
        node = None if node is None else next((child for child in node if get_name(child) == name), None)
    return node


def find_value(node: Any, *path: str) -> str | None:
    """Return the value of the element at the end of a path; ``1`` where it stands without one, None where it does not stand."""
    found = find(node, *path)
    if found is None:
        return None
    return next((value for name, value in found.attrib.items() if name.rpartition("}")[2] == "val"), "1")


def is_on(value: str | None) -> bool | None:
    """Whether a property is on; None where nothing is said."""
    return None if value is None else value.lower() not in OFF


def read_styles(root: Any) -> dict[str, Style]:
    """Return what each style says, by its id; what it does not say, the style says on which it stands."""
    nodes = {}
    for node in root:
        if get_name(node) == "style":
            name = next((value for key, value in node.attrib.items() if key.rpartition("}")[2] == "styleId"), None)
            nodes[name] = node
    return {name: read_style(node, nodes) for name, node in nodes.items() if name is not None}


def read_style(node: Any, nodes: dict[str | None, Any]) -> Style:
    """Return what one style says."""
    told: dict[str, bool | None] = {"b": None, "vanish": None}
    above = node
    for _ in range(STYLES):
        for name in told:
            told[name] = is_on(find_value(above, "rPr", name)) if told[name] is None else told[name]
        above = nodes.get(find_value(above, "basedOn"))
        if above is None:
            break
    name = (find_value(node, "name") or "").lower()
    number = name.removeprefix("heading ")
    level = 1 if name == "title" else int(number) if number != name and number in tuple("123456") else None
    return Style(bool(told["b"]), bool(told["vanish"]), level)


def read_paragraphs(body: Any, styles: dict[str, Style]) -> Iterator[Paragraph]:
    """Yield the paragraphs in the order in which they begin, text boxes after the paragraph around them; one walk, at any depth."""
    from lxml import etree

    around: list[Paragraph] = []
    found: list[Paragraph] = []
    walk: Any = etree.iterwalk(body, events=("start", "end"))
    for event, node in walk:
        name = get_name(node)
        if event == "end":
            if name == "p":
                around.pop()
        elif name == "p":
            around.append(read_properties(node, styles))
            found.append(around[-1])
        elif name in PASSED_OVER or name == "pPr" or (name == "tr" and find(node, "trPr", "del") is not None):
            walk.skip_subtree()
        elif name == "r" and around:
            style = styles.get(find_value(node, "rPr", "rStyle") or "", Style())
            hidden = is_on(find_value(node, "rPr", "vanish"))
            if style.hidden or around[-1].style.hidden if hidden is None else hidden:
                walk.skip_subtree()
            else:
                add_run(node, around[-1], style)
    yield from found


def read_properties(node: Any, styles: dict[str, Style]) -> Paragraph:
    """Return a paragraph without its runs."""
    paragraph = Paragraph(node.getparent())
    properties = find(node, "pPr")
    paragraph.style = styles.get(find_value(properties, "pStyle") or "", Style())
    paragraph.goes_on = any(find(properties, "rPr", change) is not None for change in ("del", "moveFrom"))
    return paragraph


def add_run(node: Any, paragraph: Paragraph, style: Style) -> None:
    """Add the text of a run; white space is as bold as what stands before."""
    text = "".join(read_text(part) if get_name(part) == "t" else BREAKS.get(get_name(part), "") for part in node)
    if not text:
        return
    bold = is_on(find_value(node, "rPr", "b"))
    if bold is None:
        bold = style.bold or paragraph.style.bold
    if not text.strip():
        bold = bool(paragraph.runs) and paragraph.runs[-1][1]
    paragraph.runs.append((text, bold))


def read_text(node: Any) -> str:
    """Return the text of an element; an entity in it gives nothing."""
    return (node.text or "") + "".join(child.tail or "" for child in node)


def join_paragraphs(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """Return the paragraphs, those whose end was deleted joined with the next, whose style holds for both."""
    joined: list[Paragraph] = []
    for paragraph in paragraphs:
        if joined and joined[-1].goes_on and joined[-1].above is paragraph.above:
            joined[-1].runs += paragraph.runs
            joined[-1].style, joined[-1].goes_on = paragraph.style, paragraph.goes_on
        else:
            joined.append(paragraph)
    return joined


def write_paragraph(paragraph: Paragraph) -> str:
    """Return a paragraph as Markdown prints it."""
    if paragraph.style.level is not None:
        words = " ".join("".join(text for text, _ in paragraph.runs).split())
        return f"{'#' * paragraph.style.level} {words}" if words else ""
    groups = groupby(paragraph.runs, key=lambda run: run[1])
    texts = ((bold, "".join(text for text, _ in group)) for bold, group in groups)
    return "".join(mark_lines(text) if bold else text for bold, text in texts).rstrip()
