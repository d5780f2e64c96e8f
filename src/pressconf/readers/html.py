"""Web pages: from HTML to the text of the page's main content, bold and headings kept as Markdown prints them.

In: the bytes of a page. Out: its text. Extra ``web`` (resiliparse). Navigation, scripts, forms and what is hidden are left out. Bold
becomes ``**…**`` and a heading ``# …``: there are transcripts whose only labels are these. The encoding is that of a BOM, then UTF-8,
then what the page says of itself, then what is found out. Nothing is fetched, and entities are HTML's own: none is expanded twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import regex

from pressconf.errors import LimitExceededError, MissingExtraError, UnreadableError
from pressconf.readers.html_content import CLOSE, HEADING, MARKS, OPEN, Transcript
from pressconf.readers.marks import mark_lines
from pressconf.readers.reader import Document, File
from pressconf.readers.text import BOMS, check_stray_byte, decode_bytes

BOLD_TAGS = frozenset({"b", "strong"})
HEADING_TAGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
#: In whose list items nobody speaks.
AROUND = frozenset({"nav", "header", "footer", "aside", "menu"})
#: A list item of as many characters, most of them no links, is speech.
LONG_ITEM = 40
#: The time that laying out takes grows with the square of the depth.
DEEPEST = 500
#: A tag has no more attributes: they are compared with each other.
MOST_ATTRIBUTES = 500
#: As browsers read it: quotation marks count after an equals sign alone, and a tag without an end takes the rest of the page.
TAG = regex.compile(
    r"""(?xi) <!-- | < (?P<end>/?) (?P<name> [a-z][^\s/>]{0,40}+ ) (?: [^>="']++ | =\s*+ (?: "[^"]*+" | '[^']*+' )?+ | ["'] )*+ (?:>|\Z)"""
)
QUOTED = regex.compile(r"""=\s*+(?:"[^"]*+"|'[^']*+')""")
COMMENT_END = regex.compile("-->")
#: What they hold is no text of the page.
RAW = {
    name: regex.compile(rf"(?i)</{name}\b[^<>]{{0,99}}>")
    for name in ("script", "style", "textarea", "title", "template")
}
VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option".split()
)

CHARSET = regex.compile(
    rb"(?i)<(?:meta\b[^>]{0,300}?charset|\?xml\b[^>]{0,100}?encoding)\s{0,4}=\s{0,4}[\"']?\s{0,4}([\w.:\-]{2,40})"
)
#: What the web means by some names of encodings, where Python has more characters by another.
WIDER = {"gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949", "big5": "big5hkscs", "iso8859-11": "cp874"}
#: What hides behind escapes, and is no UTF-8 though it looks like it.
ESCAPED = {"iso-2022-jp": "iso2022_jp_ext", "iso-2022-kr": "iso2022_kr", "hz-gb-2312": "hz", "hz": "hz"}

#: White space within a mark and white space outside it are one.
SPACE_WITHIN = regex.compile(f"(?<=[ ]{CLOSE})[ ]+|(?<=[ ])[ ]+(?={OPEN})|(?<=[ ]{OPEN})[ ]+")
SPLIT_BOLD = regex.compile(f"{CLOSE}([^\\S\n]*){OPEN}")
BOLD = regex.compile(f"{OPEN}([^{OPEN}{CLOSE}]*){CLOSE}?")
HEADING_LINE = regex.compile(f"(?m)^(.*?){HEADING}(\\d)")


def read(file: File) -> Document:
    """Return the text of a web page's main content."""
    try:
        import resiliparse.extract.html2text  # noqa: F401
    except ImportError as error:
        raise MissingExtraError("web", f"reading web pages ({file.name})") from error
    page = MARKS.sub(" ", decode_page(file)).removeprefix("\ufeff")
    check_tags(page, file)
    try:
        text = write_marks(extract(mark_page(page)))
    except BaseException as error:  # whatever the library meets in a damaged page; a panic of its core is no Exception
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        raise UnreadableError(
            file.name, f"this is no web page that can be read ({type(error).__name__}: {error})"
        ) from error
    if not text.strip():
        raise UnreadableError(
            file.name, "the page has no text: it may be drawn by a script; save it from the browser once it is shown"
        )
    if len(text) > file.bounds.characters:
        raise LimitExceededError("max_characters", file.bounds.characters, len(text))
    return Document(text)


def extract(page: str) -> str:
    """Return the text of the main content, with marks; where a label of the transcript is lost, the whole text around it."""
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.html import HTMLTree

    tree = HTMLTree.parse(page)
    if tree.body is None:
        return ""
    transcript = Transcript(tree.body)
    transcript.drop_around()
    transcript.keep_speech(tree)
    text: str = extract_plain_text(tree, main_content=True, list_bullets=False, alt_texts=False)
    if not text.strip() or transcript.find_lost(text) is not None:
        text = extract_plain_text(tree, list_bullets=False, alt_texts=False, skip_elements=["nav"])
    return text


def decode_page(file: File) -> str:
    """Return the text of a page's bytes."""
    if file.encoding is not None or any(file.data.startswith(mark) for mark, _ in BOMS):
        return decode_bytes(file.data, file.path, file.encoding)
    said = CHARSET.search(file.data[:4096])
    for encoding in list_encodings(said.group(1).decode("ascii", "replace").lower() if said else ""):
        try:
            return file.data.decode(encoding)
        except UnicodeError:
            check_stray_byte(file.data, file.path)
    return decode_bytes(file.data, file.path)


def list_encodings(name: str) -> list[str]:
    """Return what a page may be in that says ``name`` of itself: a name that the web knows, or nothing.

    >>> list_encodings("iso-8859-1"), list_encodings("iso-2022-jp"), list_encodings("unicode_escape")
    (['utf-8', 'cp1252'], ['iso2022_jp_ext', 'utf-8'], [])
    """
    from resiliparse.parse.encoding import map_encoding_to_html5

    if name in ESCAPED:
        return [ESCAPED[name], "utf-8"]
    known: str | None = map_encoding_to_html5(name, False) if name else None
    if known is None or known.startswith("utf-16"):  # whoever could read that name has read no UTF-16
        return []
    return ["utf-8", *([WIDER[known]] if known in WIDER else []), known]


class Tag(NamedTuple):
    """A tag, or something that is passed over whole (``name`` is empty)."""

    start: int
    end: int
    name: str
    ends: bool


def find_tags(page: str) -> Iterator[Tag]:
    """Yield the tags of a page; comments, scripts and the like are one piece each. Time grows with the page."""
    place = 0
    missing: set[str] = set()  # what has no end from here on: looked for once
    while hit := TAG.search(page, place):
        name, ends, place = (hit.group("name") or "").lower(), bool(hit.group("end")), hit.end()
        if name and (ends or name not in RAW or name in missing):
            yield Tag(*hit.span(), name, ends)
            continue
        if name not in missing:
            end = (RAW[name] if name else COMMENT_END).search(page, place)
            missing |= set() if end else {name}
            place = end.end() if end else place
        yield Tag(hit.start(), place, "", False)


def mark_page(page: str) -> str:
    """Return the page with marks around bold and before headings, and paragraphs for list items in which somebody speaks.

    One walk over the tags; what is in scripts, styles and comments is passed over.
    """
    tags = list(find_tags(page))
    walk = Walk(has_own_heading(tags))
    place = 0
    for tag in tags:
        walk.add_text(page[place : tag.start])
        walk.add_tag(page[tag.start : tag.end], tag.name, tag.ends)
        place = tag.end
    walk.add_text(page[place:])
    return "".join(walk.pieces)


def has_own_heading(tags: Sequence[Tag]) -> bool:
    """Whether the main content of a page, where it is marked as such, has a first-level heading."""
    main = 0
    for tag in tags:
        if tag.name == "main":
            main = max(0, main + (-1 if tag.ends else 1))
        elif tag.name == "h1" and main:
            return True
    return False


class Walk:
    """A page as it is walked through: its pieces, and what is open at this place."""

    def __init__(self, own_heading: bool = False) -> None:
        """``own_heading``: the main content has its own, so that the headings of the site's header are none of the text."""
        self.pieces: list[str] = []
        self.own_heading = own_heading
        self.bold = 0
        self.inside = {"a": 0, "around": 0, "heading": 0, "header": 0, "main": 0}
        self.lists: list[Items] = []

    def add_text(self, text: str) -> None:
        """Go over text between two tags."""
        inside = self.inside
        site = self.own_heading and inside["header"] and inside["heading"] and not inside["main"]
        self.pieces.append(" " if site else text)
        if self.lists and not self.inside["a"]:
            self.lists[-1].length += len(text.strip())

    def add_tag(self, tag: str, name: str, ends: bool) -> None:
        """Go over a tag."""
        step = -1 if ends else 1
        if name in BOLD_TAGS:
            self.bold = max(0, self.bold + step)
            marked = not self.inside["heading"] and self.bold == (0 if ends else 1)
            mark = (CLOSE if ends else OPEN) if marked else ""
            self.pieces.append(mark + tag if ends else tag + mark)
            return
        heads = name in HEADING_TAGS and not ends
        heads = heads and not (self.own_heading and self.inside["header"] and not self.inside["main"])
        self.pieces.append(tag + (f"{HEADING}{name[1]}" if heads else ""))
        if name == "header":
            self.inside["header"] = max(0, self.inside["header"] + step)
        kind = "heading" if name in HEADING_TAGS else "around" if name in AROUND else name
        if kind in self.inside:
            self.inside[kind] = max(0, self.inside[kind] + step)
        elif name in ("ul", "ol"):
            self._add_list(ends)
        elif name == "li" and self.lists:
            self.lists[-1].turn()
            self.lists[-1].tags.append(len(self.pieces) - 1)

    def _add_list(self, ends: bool) -> None:
        if not ends:
            self.lists.append(Items(len(self.pieces) - 1))
        elif self.lists:
            items = self.lists.pop()
            items.turn()
            if items.longest < LONG_ITEM or self.inside["around"]:
                return
            for number in items.tags:
                self.pieces[number] = "</p>" if self.pieces[number].startswith("</") else "<p>"
            self.pieces[items.start], self.pieces[-1] = "<div>", "</div>"


class Items:
    """A list while its items are walked through: where its tags are, the length of this item and of the longest."""

    def __init__(self, start: int) -> None:
        self.start = start
        self.tags: list[int] = []
        self.length = self.longest = 0

    def turn(self) -> None:
        """Begin or end an item."""
        self.longest = max(self.longest, self.length)
        self.length = 0


def check_tags(page: str, file: File) -> None:
    """Refuse a page that would take for ever: too deep (elements whose end may be left out don't count), or tags of too many attributes."""
    depth = 0
    for tag in find_tags(page):
        if not tag.name or tag.name in VOID or page[tag.end - 2] == "/":
            continue
        depth = max(0, depth - 1) if tag.ends else depth + 1
        if depth > DEEPEST:
            raise UnreadableError(file.name, f"its elements are nested more than {DEEPEST} deep")
        if tag.end - tag.start > MOST_ATTRIBUTES:
            attributes = QUOTED.sub(" ", page[tag.start : tag.end]).replace("/", " ").split()
            if len(attributes) > MOST_ATTRIBUTES:
                raise UnreadableError(file.name, f"a tag has more than {MOST_ATTRIBUTES} attributes")


def write_marks(text: str) -> str:
    """Return the text with Markdown's marks for ours.

    >>> write_marks("\\ufdd0Holm: \\ufdd1Yes. \\ufdd0So\\ufdd1 \\ufdd0it is\\ufdd1.\\n\\ufdd22Questions")
    '**Holm:** Yes. **So it is**.\\n## Questions\\n'
    """
    text = SPACE_WITHIN.sub("", text)
    text = SPLIT_BOLD.sub(r"\1", text)
    text = BOLD.sub(lambda hit: mark_lines(hit.group(1)), text)
    text = HEADING_LINE.sub(lambda hit: "#" * int(hit.group(2)) + " " + hit.group(1), text)
    return MARKS.sub("", text).strip("\n") + "\n"
