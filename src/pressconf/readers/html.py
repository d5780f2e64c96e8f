"""Web pages: from HTML to the text of the page's main content, bold and headings kept as Markdown prints them.

In: the bytes of a page. Out: its text. Extra ``web`` (resiliparse). Navigation, scripts, forms and what is hidden are left out. Bold
becomes ``**…**`` and a heading ``# …``: there are transcripts whose only labels are these. The encoding is that of a BOM, then UTF-8,
then what the page says of itself, then what is found out. Nothing is fetched, and entities are HTML's own: none is expanded twice.
"""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING, Any

import regex

from pressconf.errors import LimitExceededError, MissingExtraError, UnreadableError
from pressconf.readers.marks import mark_lines
from pressconf.readers.reader import Document, File
from pressconf.readers.text import BOMS, decode_bytes

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree

#: Marks for bold and headings while the page is laid out: noncharacters, which no text has.
OPEN, CLOSE, HEADING = "\ufdd0", "\ufdd1", "\ufdd2"
MARKS = regex.compile(f"[{OPEN}{CLOSE}{HEADING}]")

BOLD_TAGS = frozenset({"b", "strong"})
HEADING_TAGS = {f"h{level}": level for level in range(1, 7)}
#: In whose list items nobody speaks.
AROUND = frozenset({"nav", "header", "footer", "aside", "menu"})
#: A list item of as many characters, most of them no links, is speech.
LONG_ITEM = 40
#: The time that laying out takes grows with the square of the depth.
DEEPEST = 500
TAG = regex.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})\b[^<>]{0,5000}?(/?)>")
VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option".split()
)

CHARSET = regex.compile(
    rb"(?i)<(?:meta\b[^>]{0,300}?charset|\?xml\b[^>]{0,100}?encoding)\s{0,4}=\s{0,4}[\"']?\s{0,4}([\w.:\-]{2,40})"
)
#: What the web means by some names of encodings.
ALIASES = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252", "iso-8859-9": "cp1254"} | {
    "gb2312": "gb18030", "gbk": "gb18030", "x-sjis": "cp932", "shift_jis": "cp932", "shift-jis": "cp932", "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949", "windows-31j": "cp932", "x-gbk": "gb18030",
}  # fmt: skip

SPLIT_BOLD = regex.compile(f"{CLOSE}([^\\S\n]*){OPEN}")
BOLD = regex.compile(f"{OPEN}([^{OPEN}{CLOSE}]*){CLOSE}?")
HEADING_LINE = regex.compile(f"(?m)^(.*?){HEADING}(\\d)")


def read(file: File) -> Document:
    """Return the text of a web page's main content."""
    try:
        from resiliparse.extract.html2text import extract_plain_text
        from resiliparse.parse.html import HTMLTree
    except ImportError as error:
        raise MissingExtraError("web", f"reading web pages ({file.name})") from error
    page = MARKS.sub(" ", decode_page(file)).removeprefix("\ufeff")
    depth = measure_depth(page)
    if depth > DEEPEST:
        raise UnreadableError(file.name, f"its elements are nested {depth} deep; the limit is {DEEPEST}")
    try:
        tree = HTMLTree.parse(page)
        if tree.body is not None:
            mark_body(tree)
            # parsed again: the library passes over text nodes that were put beside others
            tree = HTMLTree.parse(tree.document.html if tree.document is not None else page)
        text = extract_plain_text(tree, main_content=True, list_bullets=False, alt_texts=False)
        if not text.strip():
            text = extract_plain_text(tree, list_bullets=False, alt_texts=False)
    except Exception as error:  # whatever the library meets in a damaged page
        raise UnreadableError(
            file.name, f"this is no web page that can be read ({type(error).__name__}: {error})"
        ) from error
    text = write_marks(text)
    if not text.strip():
        raise UnreadableError(
            file.name, "the page has no text: it may be drawn by a script; save it from the browser once it is shown"
        )
    if len(text) > file.bounds.characters:
        raise LimitExceededError("max_characters", file.bounds.characters, len(text))
    return Document(text)


def decode_page(file: File) -> str:
    """Return the text of a page's bytes."""
    said = CHARSET.search(file.data[:4096])
    name = said.group(1).decode("ascii", "replace").lower() if said else None
    name = ALIASES.get(name or "", name)
    if file.encoding is None and name is not None and not any(file.data.startswith(mark) for mark, _ in BOMS):
        # UTF-8 is told by itself, but for encodings that hide behind escapes
        for encoding in ("utf-8", name) if b"\x1b" not in file.data else (name,):
            try:
                return file.data.decode(encoding)
            except (UnicodeError, LookupError, ValueError):
                continue
    return decode_bytes(file.data, file.path, file.encoding)


def measure_depth(page: str) -> int:
    """Return how deep elements are nested, by their tags; those whose end may be left out don't count."""
    depth = deepest = 0
    for hit in TAG.finditer(page):
        if hit.group(3) or hit.group(2).lower() in VOID:
            continue
        depth = max(0, depth - 1) if hit.group(1) else depth + 1
        deepest = max(deepest, depth)
    return deepest


def mark_body(tree: HTMLTree) -> None:
    """Put marks around bold and before headings, and make paragraphs of list items in which somebody speaks."""
    document: Any = tree.document
    for tag in sorted(BOLD_TAGS):
        for node in list(document.get_elements_by_tag_name(tag)):
            if not has_around(node, BOLD_TAGS | HEADING_TAGS.keys()) and node.text.strip():
                _wrap(tree, node, OPEN, CLOSE)
    for tag, level in HEADING_TAGS.items():
        for node in list(document.get_elements_by_tag_name(tag)):
            _wrap(tree, node, f"{HEADING}{level}", "")
    for tag in ("ul", "ol"):
        for node in list(document.get_elements_by_tag_name(tag)):
            if not has_around(node, AROUND) and any(_is_speech(item) for item in node.child_nodes):
                for item in list(node.child_nodes):
                    if item.tag == "li":
                        _rename(tree, item, "p")
                _rename(tree, node, "div")


def has_around(node: Any, tags: Container[str]) -> bool:
    """Whether a node stands inside an element of one of these tags."""
    above = node.parent
    while above is not None:
        if above.tag in tags:
            return True
        above = above.parent
    return False


def _is_speech(item: Any) -> bool:
    if item.tag != "li":
        return False
    length = len(item.text.strip())
    linked = sum(len(link.text) for link in item.get_elements_by_tag_name("a"))
    return bool(length >= LONG_ITEM and 2 * linked < length)


def _wrap(tree: HTMLTree, node: Any, before: str, after: str) -> None:
    """Put text before and after what a node holds."""
    first = node.first_child
    if first is None:
        return
    node.insert_before(tree.create_text_node(before), first)
    if after:
        node.append_child(tree.create_text_node(after))


def _rename(tree: HTMLTree, node: Any, tag: str) -> None:
    """Put an element of another tag in the place of a node."""
    new: Any = tree.create_element(tag)
    for child in list(node.child_nodes):
        new.append_child(child)
    node.parent.replace_child(new, node)


def write_marks(text: str) -> str:
    """Return the text with Markdown's marks for ours.

    >>> write_marks("\\ufdd0Holm: \\ufdd1Yes. \\ufdd0So\\ufdd1 \\ufdd0it is\\ufdd1.\\n\\ufdd22Questions")
    '**Holm:** Yes. **So it is**.\\n## Questions'
    """
    text = SPLIT_BOLD.sub(r"\1", text)
    text = BOLD.sub(lambda hit: mark_lines(hit.group(1)), text)
    text = HEADING_LINE.sub(lambda hit: "#" * int(hit.group(2)) + " " + hit.group(1), text)
    return MARKS.sub("", text).strip("\n") + "\n"
