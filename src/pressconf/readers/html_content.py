"""What of a web page is the transcript: its labelled paragraphs tell where it stands.

In: the tree of a page, bold marked. Out: the same tree, in which the extraction of the main content finds the transcript whole and
nothing after it; and afterwards a check that no label has been lost. Between ``html`` and the library; it names no publisher, but class
words that the web has in common.

A page's own words (comments, share buttons, related stories) come before the first and after the last labelled paragraph. What stands
between them is speech, whatever its class says, and however it is folded away.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from typing import Any

import regex

#: Marks of bold and of headings in the text.
OPEN, CLOSE, HEADING = "\ufdd0", "\ufdd1", "\ufdd2"
MARKS = regex.compile(f"[{OPEN}{CLOSE}{HEADING}]")
HEADING_MARK = regex.compile(f"{HEADING}\\d")
#: How a labelled paragraph begins: words before a colon, words in bold, a bare letter.
LABEL = regex.compile(
    rf"(?:{HEADING}\d)?\s*(?:{OPEN}\s*(?P<bold>[^{OPEN}{CLOSE}]{{1,80}})(?:{CLOSE}|\Z)|(?P<plain>[\p{{Lu}}\p{{Lo}}][^:：\n{OPEN}{CLOSE}]{{0,60}})[:：]|(?P<bare>[QA])[.\s])"
)
#: Words of classes and ids of what is not the text of a page, and those that never are.
ODD_WORDS = frozenset(
    "share sharing sharedaddy social related recommended trending newsletter subscribe sidebar breadcrumb breadcrumbs pagination promo "
    "sponsored advert cookie feedback footer".split()
)
COMMENT_WORDS = frozenset("comments respond disqus".split())
ODD_NAMES = regex.compile(
    r"""(?x) \b (?: (?:comment|reply)-(?:list|form|respond|section)s? | (?:more|latest|other)-(?:stories|news|posts|articles)
    | (?:post|posts|entry|article)-(?:navigation|nav|footer|tags|links) | nav-links | published-dates? | jp-relatedposts ) \b"""
)
ODD_ROLES = frozenset({"navigation", "complementary", "contentinfo", "search", "dialog"})
ODD_TAGS = frozenset({"nav", "aside", "footer", "figure"})
WORD_ENDS = regex.compile(r"[\s\-]+")
#: What the extraction takes for parts of a form.
CONTROLS = frozenset({"button", "label"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
PARAGRAPHS = frozenset({"p", "blockquote"}) | HEADINGS
#: What the extraction goes by, and what is taken from elements that hold speech.
TELLING = ("class", "id", "role", "rel", "hidden", "aria-hidden", "aria-expanded", "data-ad")
UNSEEN = regex.compile(r"(?i)(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)")
INLINE = CONTROLS | frozenset(
    "a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strong sub sup time tt u "
    "var wbr".split()
)
SILENT = frozenset("script style template textarea select noscript svg head title iframe object video".split())
#: So many labelled paragraphs in one element show that it holds the transcript; a few do, where a label recurs in it.
MANY, SOME = 5, 3
#: As much of a block is kept, and as much of it is looked for in what was extracted.
LONG, BEGINNING = 300, 30


class Element:
    """An element of the page: where it stands, and which blocks of text begin within it."""

    def __init__(self, node: Any, above: Element | None, start: int) -> None:
        self.node = node
        self.above = above
        self.tag: str = node.tag
        self.start = self.end = start
        self.inside: frozenset[str] = (above.inside if above else frozenset()) | {self.tag}
        named = bool(node.attribute_names)
        self.unseen: bool = named and (node.hasattr("hidden") or UNSEEN.search(node.getattr("style") or "") is not None)
        #: Not shown, it or what it stands in; a few words within a line are left out at once.
        self.hidden: bool = self.unseen or (above is not None and above.hidden)
        self.left_out: bool = (self.unseen and self.tag in INLINE) or (above is not None and above.left_out)
        #: It is no text of the page by its name, or stands in what is none (``Transcript`` tells).
        self.odd = False
        self.dropped = False
        name = f"{node.getattr('class') or ''} {node.getattr('id') or ''}".lower().replace("_", "-") if named else ""
        self.words = frozenset(WORD_ENDS.split(name))
        self.odd_name = self.tag in ODD_TAGS or (
            named
            and (
                (node.getattr("role") or "") in ODD_ROLES
                or not (ODD_WORDS | COMMENT_WORDS).isdisjoint(self.words)
                or ODD_NAMES.search(name) is not None
            )
        )

    def list_around(self) -> Iterator[Element]:
        """Yield this element and those around it, but for the body."""
        element = self
        while element.above is not None:
            yield element
            element = element.above


class Block:
    """A piece of text between two breaks, and the element in which it begins."""

    def __init__(self, element: Element) -> None:
        self.element = element
        self.text = ""
        self.linked = True
        self.label: str | None = None

    def add(self, text: str, linked: bool) -> None:
        """Append text."""
        if len(self.text) < LONG:
            self.text += text[:LONG]
        self.linked = self.linked and (linked or not MARKS.sub("", text[:LONG]).strip())


class Page:
    """The elements and the blocks of a page, in their order."""

    def __init__(self, body: Any) -> None:
        self.elements = [Element(body, None, 0)]
        self.blocks: list[Block] = []
        self._block: Block | None = None
        self._walk(body)
        for block in self.blocks:
            block.label = find_label(block)

    def _walk(self, body: Any) -> None:
        """Go through the page, without recursion. Each step to another node costs: none is taken twice."""
        above, node = self.elements[0], body.first_child
        while node is not None:
            name = node.node_name
            if name == "#text":
                self._add_text(above, node.value or "")
            elif not name.startswith("#"):  # no comment
                tag = node.tag
                self._break(tag)
                inner = None if tag in SILENT else node.first_child
                if inner is not None:
                    above = Element(node, above, len(self.blocks))
                    self.elements.append(above)
                    node = inner
                    continue
            following = node.next_sibling
            while following is None and above.above is not None:
                above.end = len(self.blocks)
                self._break(above.tag)
                following, above = above.node.next_sibling, above.above
            node = following
        above.end = len(self.blocks)

    def _add_text(self, above: Element, text: str) -> None:
        if above.left_out:
            return
        if self._block is None and text.strip():
            self._block = Block(above)
            self.blocks.append(self._block)
        if self._block is not None:
            self._block.add(text, "a" in above.inside)

    def _break(self, tag: str) -> None:
        """End a block, where an element begins or ends that is none within a line."""
        if tag not in INLINE:
            self._block = None


def find_label(block: Block) -> str | None:
    """Return the label that a block begins with; links and captions of pictures have none."""
    hit = None if block.linked else LABEL.match(block.text.lstrip())
    if hit is None or ("figcaption" in block.element.inside and squeeze(block.text.lstrip()[hit.end() :])):
        return None
    return squeeze(hit.group("bold") or hit.group("plain") or hit.group("bare")) or None


def squeeze(text: str) -> str:
    """Return the letters and digits of a text."""
    return "".join(filter(str.isalnum, HEADING_MARK.sub("", text)))


class Transcript:
    """Where the transcript stands in a page: from the ``first`` to the ``last`` labelled block, in the ``holder``."""

    def __init__(self, body: Any) -> None:
        self.page = Page(body)
        self.blocks = self.page.blocks
        self.labelled = [number for number, block in enumerate(self.blocks) if block.label]
        self.shown = {squeeze(block.text) for block in self.blocks if not block.element.hidden}
        self._mark_odd()
        self.first, self.last = self._find_ends()
        self.holder = self._find_holder()

    def _mark_odd(self) -> None:
        """Mark the elements that are no text of the page, by their names; those that hold its labels are, whatever their names."""
        held = [0]
        for block in self.blocks:
            held.append(held[-1] + (block.label is not None))
        recurs = len({self.blocks[number].label for number in self.labelled}) < len(self.labelled)
        for element in self.page.elements[1:]:
            count = held[element.end] - held[element.start]
            share = 1.0 if not COMMENT_WORDS.isdisjoint(element.words) else 0.5
            holds = recurs and count >= max(SOME, share * held[-1])
            strange = (element.odd_name or element.unseen) and not holds
            element.odd = strange or (element.above is not None and element.above.odd)

    def _find_ends(self) -> tuple[int, int]:
        """The first and the last labelled block; those whose labels recur count, if there are any."""
        safe = [number for number in self.labelled if not self.blocks[number].element.odd]
        if not safe:  # all of them stand in odd places: those that recur are the transcript's, but for comments
            counts = Counter(self.blocks[number].label for number in self.labelled)
            safe = [
                number
                for number in self.labelled
                if counts[self.blocks[number].label] > 1
                and all(COMMENT_WORDS.isdisjoint(one.words) for one in self.blocks[number].element.list_around())
            ]
        often = Counter(self.blocks[number].label for number in safe)
        sure = [number for number in safe if often[self.blocks[number].label] > 1] or safe
        if not sure:
            return len(self.blocks), -1
        # a turn in an odd place is one of the transcript, where its label stands elsewhere, too
        sure = [*sure, *(number for number in self.labelled if self.blocks[number].label in often)]
        holder = self._find_common(min(sure), max(sure))
        if holder.above is not None:
            sure += [number for number in safe if holder.start <= number < holder.end]
        return min(sure), max(sure)

    def _find_common(self, first: int, last: int) -> Element:
        """The smallest element that holds two blocks."""
        around = self.blocks[first].element.list_around()
        return next((one for one in around if one.end > last), self.page.elements[0])

    def _find_holder(self) -> Element | None:
        """The element whose children are the labelled paragraphs; None where there is none that is sure."""
        inside = [number for number in self.labelled if self.first <= number <= self.last]
        if len(inside) < MANY:
            return None
        holder = self._find_common(inside[0], inside[-1])
        children = [
            one
            for one in self.page.elements
            if one.above is holder and bisect_left(inside, one.start) < bisect_left(inside, one.end)
        ]
        return holder if holder.above is not None and len(children) >= MANY else None

    def drop_around(self) -> None:
        """Take from the page what is not the transcript, before it and after it."""
        outer = set(self.holder.list_around()) | {self.page.elements[0]} if self.holder else set()
        for element in self.page.elements[1:]:
            if element.above is not None and element.above.dropped:
                element.dropped = True
                continue
            outside = element.start > self.last or element.end <= self.first
            if self.last < 0:  # nothing tells where the transcript is
                drop = not COMMENT_WORDS.isdisjoint(element.words)
            else:
                drop = outside and (element.odd or (element.above in outer and self._is_beyond(element)))
            if drop:
                element.dropped = True
                element.node.decompose()

    def _is_beyond(self, element: Element) -> bool:
        """Whether an element stands after the one that holds the transcript, and is of another kind."""
        holder = self.holder
        return (
            holder is not None
            and element.start >= holder.end
            and (element.tag, element.node.getattr("class")) != (holder.tag, holder.node.getattr("class"))
        )

    def keep_speech(self, tree: Any) -> None:
        """Take from the elements in which somebody speaks what the extraction would drop them for."""
        folded = {one.node.getattr("aria-controls") for one in self.page.elements if self._is_switch(one)} - {None}
        plain: dict[Element, None] = {}
        for number, block in enumerate(self.blocks):
            if not block.element.dropped and self._is_speech(number, block):
                for element in block.element.list_around():
                    if element in plain:
                        break
                    plain[element] = None
        for element in self.page.elements[1:]:
            if not element.dropped and (element.node.getattr("id") in folded or self._is_switch(element)):
                plain[element] = None
        for element in plain:
            make_plain(element, tree)

    def _is_switch(self, element: Element) -> bool:
        """Whether an element is a button in a heading: it unfolds what stands under it."""
        return element.tag == "button" and not HEADINGS.isdisjoint(element.inside)

    def _is_speech(self, number: int, block: Block) -> bool:
        """Whether a block between the ends is speech; a link is none, and what is hidden may be there twice."""
        if not self.first <= number <= self.last or block.linked:
            return False
        if block.label is not None:
            return not block.element.hidden or squeeze(block.text) not in self.shown
        paragraph = next((one for one in block.element.list_around() if one.tag in PARAGRAPHS), None)
        return (
            not block.element.hidden and paragraph is not None and (paragraph.above is None or not paragraph.above.odd)
        )

    def find_lost(self, text: str) -> str | None:
        """Return how the first labelled block begins that is missing in the extracted ``text``; None where all are there."""
        kept, place = squeeze(text), 0
        for number in self.labelled:
            block = self.blocks[number]
            if self._is_speech(number, block):
                words = squeeze(block.text)[:BEGINNING]
                found = kept.find(words, place)
                if found < 0:
                    return words
                place = found + len(words)
        return None


def make_plain(element: Element, tree: Any) -> None:
    """Take an element's telling attributes, and its tag where that is telling."""
    node = element.node
    for name in TELLING:
        if node.hasattr(name):
            node.delattr(name)
    if element.unseen and node.hasattr("style"):
        node.delattr("style")
    if element.tag in ODD_TAGS or element.tag in CONTROLS or element.tag == "figcaption":
        fresh = tree.create_element("span" if element.tag in CONTROLS else "div")
        node.before(fresh)
        while node.first_child is not None:
            fresh.append_child(node.first_child)
        node.decompose()
        element.node = fresh
