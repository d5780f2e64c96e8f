"""The scale on which every place that could be a label is weighed, the same for all layouts.

In: a text and its candidates. Out: the candidates with points, and a reason for each. What counts: what the words say, how
often they recur, whether the places like it are labels too, whether the head of the text or the speech nearby names them,
and whether prose runs through them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Sequence
from functools import cached_property
from itertools import pairwise

from pressconf.deferred import defer
from pressconf.passes.alternation import is_introduced
from pressconf.passes.draft import Label, Reading
from pressconf.passes.folding import fold
from pressconf.passes.people import find_keys
from pressconf.passes.place import weigh_event
from pressconf.passes.weights import FULL_NAME
from pressconf.passes.words import EDGE, HAN
from pressconf.source import Span, count_line_ends

#: Points that make a place a label, and those that make it one that others are measured against.
THRESHOLD, ANCHOR = 3.0, 3.0
#: With so many points, somebody is nearly sure to be labelled at a place.
FIRM = 2.0
#: What it is worth to stand where somebody else must speak.
FILLS = 2.0
#: So many characters to a line break show that breaks are lost.
UNBROKEN = 1000
#: How far before a place a quotation may open; the marks that open and close one.
QUOTED_REACH, QUOTES = 600, (("“", "”"), ("«", "»"), ("„", "“"), ("「", "」"))
#: How far behind a label its question may end.
ASKS_WITHIN = 3000
#: A house in capitals has so many.
LONGEST_ACRONYM = 6
#: How far the head of a text reaches at the most.
HEAD = 6000


SENTENCE_END = frozenset(".?!…:;\"”’'»)]）】。？！—–-*_=~>“")


LOWER = defer(r"\p{Ll}{2}")


BLANK_LINE = defer(r"(?:\r\n|\n|\r)[ \t\u00a0]*(?:\r\n|\n|\r)")


LAST_WORD = defer(r"[\p{L}\p{M}'’\-]+")


NEAR = 500
BOM = "\ufeff"
#: How far into a text a title may stand; the rest of its line.
TITLE_REACH = 300
TITLE_REST = defer(r"[^\n\r]{3,80}+(?<![.?!…。])(?=[\n\r])")
#: A short line in Chinese or Japanese breaks off nowhere: it is a heading.
HAN_HEADING = defer(r"(?:\A|[\n\r])[^\n\r]{0,16}\p{Han}\Z")


Shape = tuple[str, str, int, int]


#: "MAYOR HOLM (interrupting):" is in capitals.
REMARK = defer(r"[(\[]\p{Ll}[^()\[\]]*[)\]]")


class Scale:
    """Weighs candidates of one text; ``learn`` tells it which of them are certain. ``rules`` are where furniture ends."""

    def __init__(self, text: str, candidates: Sequence[Label], rules: Collection[int] = ()) -> None:
        self.text = text
        self.rules = rules
        places: dict[str, set[int]] = {}
        for candidate in candidates:
            places.setdefault(self.form(candidate), set()).add(candidate.start)
        self.recurrence = {key: len(starts) for key, starts in places.items()}
        self.initials = {candidate.reading.key for candidate in candidates if candidate.reading.initials}
        self.full_initials = {
            _initials(candidate.reading.name)
            for candidate in candidates
            if candidate.reading.name and not candidate.reading.initials and " " in candidate.reading.name
        }
        self.letters = {fold(reading.key_letters or "") for reading, _ in find_keys(text, Span(0, HEAD))}
        self.shapes: Counter[Shape] = Counter()
        self.styles: Counter[tuple[str, str]] = Counter()
        self.keys: Counter[str] = Counter()
        self.names: Counter[str] = Counter()
        self.head: frozenset[str] = frozenset()
        self.first = 0
        #: Where „ opens a quotation, “ closes it.
        self.quotes = QUOTES[1:] if "„" in text else QUOTES
        self.housed: Counter[str] = Counter()
        for layout, _, key in {(c.layout, c.start, c.reading.key) for c in candidates if c.reading.second}:
            self.housed[layout] += 1
            self.housed[f"{layout} {key}"] += 1
        self.houses = {fold(candidate.reading.second) for candidate in candidates if candidate.reading.second}
        self.ends = {candidate.end for candidate in candidates}
        self.starts = sorted({candidate.start for candidate in candidates})
        self.gaps: list[tuple[int, int]] = []
        self.firm: list[int] = []

    @cached_property
    def unbroken(self) -> bool:
        """Whether a text has lost its line breaks: then a label may stand within a line."""
        return len(self.text) > UNBROKEN * max(1, count_line_ends(self.text))

    @cached_property
    def spaced(self) -> bool:
        """Whether blank lines part paragraphs anywhere; else each line is one."""
        return BLANK_LINE.search(self.text.strip()) is not None

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of the text as printed: one that stands there in lower case is no name."""
        return frozenset(self.text.split())

    def form(self, label: Label) -> str:
        """What recurs when a label recurs: its words, and for a lone letter its punctuation as well ("J:" is not "P. J. X")."""
        key = label.reading.key
        return key + self.text[label.end - 1] if len(key) == 1 else key

    def weigh(self, label: Label) -> Label:
        """Weigh what the label itself and its surroundings say."""
        reading, text = label.reading, self.text
        reasons = [(reading.weight, "its words: " + describe(reading))]
        count = self.recurrence[self.form(label)]
        if count > 1:
            reasons.append((1.0 if count == 2 else 2.0 if count < 5 else 3.0, f"recurs {count} times"))
        if count < 2 and self.is_bare(label):
            reasons.append((-1.0, "no punctuation ends it, and it does not recur"))
        before = text[max(0, label.lead - 80) : label.lead].lstrip(BOM)
        breaks = count_breaks(before)
        stripped = before.rstrip()
        after_rule = label.lead - len(before) + len(stripped) in self.rules
        opens = breaks >= 2 or (breaks and not self.spaced and stripped.endswith(tuple(SENTENCE_END)))
        if opens or not stripped or (breaks and after_rule):
            reasons.append((0.5, "stands at the start of a paragraph"))
        elif breaks == 1 and stripped[-1] not in SENTENCE_END and not HAN_HEADING.search(stripped):
            reasons.append((-2.5, "the line before it breaks off in mid-sentence"))
        elif not breaks and count < 2:
            reasons.append((-1.0, "stands in mid-line and does not recur"))
        rest = (
            TITLE_REST.match(text, label.end)
            if label.lead < TITLE_REACH and count < 2 and not HAN.match(text, label.start)
            else None
        )
        if rest is not None and weigh_event(rest.group()):
            reasons.append((-3.0, "its line names the event, as a title does"))
        after = text[label.end : label.end + 3].lstrip(" \t\u00a0")
        if after[:1].islower():
            reasons.append((-1.5 if reading.mark or count > 4 else -2.5, "a lower-case word follows"))
        if self.is_quoted(label.lead):
            reasons.append((-3.0, "it stands inside a quotation"))
        if breaks and stripped.endswith((":", "：")) and label.lead - len(before) + len(stripped) not in self.ends:
            inline = count_breaks_after(text[label.end : label.end + 80]) == 0
            reasons.append((-3.0 if inline else -1.5, "a colon announces it"))
        if text.startswith(".-", label.end - 2):
            reasons.append((1.0, "no prose has its punctuation"))
        last = text[label.end - 1]
        if last == ";" or (last == "." and reading.mark is None and LOWER.search(text[label.start : label.end])):
            reasons.append((-0.5, "its punctuation is unusual"))
        if reading.name and count < 3 and not reading.honorific and not reading.office:
            words = [word for word in LAST_WORD.findall(reading.name) if not HAN.match(word)]
            common = [word for word in words if word.casefold() in self.words]
            if common and len(common) >= len(reading.name.split()):
                reasons.append((-3.0, "its words are common words of this text"))
        if reading.name and not reading.initials and self.initials and _initials(reading.name) in self.initials:
            reasons.append((2.0, "its initials are a label of their own"))
        lone = reading.name and count < 2 and reading.weight <= FULL_NAME and HAN.search(reading.name)
        if lone and not is_introduced(text, label):
            reasons.append((-2.0, "two or three characters that do not recur prove no name"))
        if label.layout == "midline_colon" and not self.unbroken:
            reasons.append((-2.0, "the text has its line breaks"))
        if reading.initials and reading.key in self.full_initials:
            reasons.append((2.0, "they are the initials of another label"))
        if reading.initials and reading.key in self.letters:
            reasons.append((3.0, "a key of speakers gives the letters a name"))
        return _sum_up(label, reasons)

    def is_bare(self, label: Label) -> bool:
        """Whether marks without any punctuation part a label from the speech on its line: "**Bread** Nothing changed"."""
        text, end = self.text, label.end
        bare = text[end - 1] in "*_" and text[label.start : end].rstrip("*_")[-1:] not in ".:："
        return bare and text[end : end + 1] not in ":：" and count_breaks_after(text[end : end + 80]) == 0

    def is_quoted(self, place: int) -> bool:
        """Whether a quotation that opens before ``place``, in the same paragraph, is still open there."""
        before = self.text[max(0, place - QUOTED_REACH) : place]
        before = before[max(before.rfind("\n\n"), before.rfind("\r\n\r\n"), before.rfind("\r\r"), 0) :]
        return any(before.count(opening) > before.count(closing) for opening, closing in self.quotes)

    def learn(self, anchors: Sequence[Label], weighed: Sequence[Label]) -> None:
        """Take note of the labels that are certain, of the words before the first of them, and of those that are nearly so."""
        self.firm = sorted(label.start for label in weighed if label.points >= FIRM and not self.is_doubtful(label))
        for label in anchors:
            self.shapes[self.shape(label)] += 1
            self.styles[self.shape(label)[:2]] += 1
            self.keys[label.reading.key] += 1
            self.names.update(fold(label.reading.name or "").split()[-1:])
        self.first = anchors[0].start if anchors else 0
        gaps = [(one.start, two.start) for one, two in pairwise(anchors) if one.reading.key == two.reading.key]
        open_ones = [gap for gap in gaps if bisect_left(self.starts, gap[1]) - bisect_left(self.starts, gap[0]) > 1]
        # where most have nothing between them, labels are printed again for each paragraph
        self.gaps = open_ones if 2 * len(open_ones) >= len(gaps) else []
        head = self.text[: min(self.first, HEAD)]
        self.head = frozenset(word.casefold() for word in LAST_WORD.findall(head))

    def weigh_among(self, label: Label) -> Label:
        """Weigh a label against the certain ones."""
        reading = label.reading
        reasons = []
        shape = self.shape(label)
        alike = self.is_alike(label)
        style = self.styles[shape[:2]] - (label.points >= ANCHOR)
        if alike:
            reasons.append((1.5, "stands like the certain labels"))
        elif style > 1:
            reasons.append((0.75, "is printed like the certain labels"))
        elif self.keys[reading.key] > 1:
            reasons.append((1.0, "its words are a certain label elsewhere"))
        elif self.styles.total() >= 4 and (
            label.points < ANCHOR or (style < 2 and self.recurrence[self.form(label)] < 2)
        ):
            lone = shape[3] > 0 and reading.mark is None  # a line that stands alone, as titles and headings do
            reasons.append((-2.0 if lone else -1.0, "is printed unlike the certain labels"))
        if alike and self.is_bare(label):
            reasons.append((1.0, "marks set it off, as they do the certain labels"))
        heading = reading.loose and reading.name is None and not self.asks(label)  # "Capital Markets" may be a house
        if reading.loose and not heading and (told := self._weigh_loose(label, shape, alike)):
            reasons.append(told)
        if reading.name and fold(reading.name) in self.houses:
            reasons.append((1.0, "it is the house of another label"))
        if label.points < ANCHOR + 1 and not heading and self.fills_gap(label):
            reasons.append((FILLS, "stands between two labels of one speaker, where somebody else must speak"))
            if self.asks(label):
                reasons.append((1.0, "and it asks"))
        if reading.name and label.points < ANCHOR + 1:
            words = [word for word in LAST_WORD.findall(reading.name) if len(word) > 2]
            sure = not reading.loose or self.asks(label)  # prose names people as well: "Ada Brandt, engineer:"
            if sure and label.start >= self.first and words and all(word.casefold() in self.head for word in words):
                reasons.append((1.0, "the head of the text names it"))
            elif words and self.names[fold(words[-1])] > (label.points >= ANCHOR):
                reasons.append((1.0, "it is the surname of a certain label"))
            elif sure and words and self.is_called(words[-1], label):
                reasons.append((1.0, "the speech nearby names it"))
        return _sum_up(label, reasons)

    def is_alike(self, label: Label) -> bool:
        """Whether a label stands like several certain labels; an acronym whatever their case ("CNN:" beside "Holm:")."""
        layout, case, before, after = self.shape(label)
        cases = ("upper", "mixed") if is_acronym(label) else (case,)
        return sum(self.shapes[layout, each, before, after] for each in cases) - (label.points >= ANCHOR) > 1

    def _weigh_loose(self, label: Label, shape: Shape, alike: bool) -> tuple[float, str] | None:
        """What speaks for a label whose words may be prose, beside its place."""
        if alike and (shape[1] == "upper" or not self.text[label.start].isalnum()):
            return 1.0, "marks or capitals set it off, as they do the certain labels"
        others = self.housed[label.layout] - self.housed[f"{label.layout} {label.reading.key}"]
        if others > 1 and self.asks(label):
            return 1.0, "others are printed with a comma and a house, and it asks"
        return None

    def asks(self, label: Label) -> bool:
        """Whether a question mark, or a question in Japanese, stands between a label and the next place that could be one."""
        following = bisect_left(self.starts, label.end)
        stop = self.starts[following] if following < len(self.starts) else len(self.text)
        stop = min(stop, label.end + ASKS_WITHIN)
        return any(self.text.find(mark, label.end, stop) >= 0 for mark in ("?", "？", "か。"))

    def fills_gap(self, label: Label) -> bool:
        """Whether a label stands between two certain ones of one speaker, who is not labelled twice in a row.

        Words that may be prose fill it only where nobody else is labelled there, or where they ask.
        """
        at = bisect_left(self.gaps, (label.start, 0)) - 1
        if at < 0 or not self.gaps[at][0] < label.start < self.gaps[at][1]:
            return False
        others = bisect_left(self.firm, self.gaps[at][1]) - bisect_left(self.firm, self.gaps[at][0] + 1)
        return not (others and self.is_doubtful(label)) or self.asks(label)

    def is_doubtful(self, label: Label) -> bool:
        """Whether words and print of a label may be prose: "Ada Brandt, engineer:", "**Bread** Nothing changed"."""
        return label.reading.loose or (self.recurrence[self.form(label)] < 2 and self.is_bare(label))

    def is_called(self, word: str, label: Label) -> bool:
        """Whether a name is spoken shortly before or after its label."""
        called = word.title() if word.isupper() else word
        text = self.text
        after, before = label.end + NEAR, max(0, label.start - NEAR)
        after += text.count("\r\n", label.end, after)  # the same words are near, however lines end
        before -= text.count("\r\n", before, label.start)
        return text.find(called, label.end, after) >= 0 or text.find(called, max(0, before), label.start) >= 0

    def shape(self, label: Label) -> Shape:
        """Layout, case, and line breaks before and after a label."""
        words = REMARK.sub("", self.text[label.start : label.end])
        if label.reading.second:
            words = words.partition(",")[0]  # "ADA BRANDT, the Harbour Post:" is in capitals, too
        case = "mixed" if LOWER.search(words) else "upper"
        before = count_breaks(self.text[max(0, label.lead - 80) : label.lead].lstrip(BOM))
        after = count_breaks_after(self.text[label.end : label.end + 80])
        return label.layout, case, min(before, 2) if label.lead > self.text.startswith(BOM) else 2, min(after, 2)


def is_acronym(label: Label) -> bool:
    """Tell whether a label is nothing but a few capitals, as a house in mixed type is printed too: "CNN", "TV4"."""
    words = "" if label.reading.second else label.reading.name or label.reading.outlet or ""
    letters = words.replace(" ", "")
    return letters.isupper() and letters.isalnum() and 2 <= len(letters) <= LONGEST_ACRONYM


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).casefold()


def _sum_up(label: Label, reasons: list[tuple[float, str]]) -> Label:
    points = label.points + sum(value for value, _ in reasons)
    said = tuple(f"{value:+.1f} {reason}" for value, reason in reasons)
    return label._replace(points=points, reasons=label.reasons + said)


def count_breaks(before: str) -> int:
    """Line breaks between the end of ``before`` and its last other character."""
    tail = before[len(before.rstrip()) :]
    return count_line_ends(tail)


def count_breaks_after(after: str) -> int:
    """Line breaks between the start of ``after`` and its first other character."""
    tail = after[: len(after) - len(after.lstrip())]
    return count_line_ends(tail)


def describe(reading: Reading) -> str:
    """Say what the words of a label were read as."""
    if reading.mark and not reading.name:
        return f"a mark ({reading.mark})" + (f" of {reading.outlet}" if reading.outlet else "")
    parts = [
        f"{what} {value.strip(EDGE)!r}"
        for what, value in (
            ("honorific", reading.honorific), ("name", reading.name), ("office", reading.office),
            ("outlet", reading.outlet or reading.second),
        )
        if value
    ]  # fmt: skip
    return ", ".join(parts) or "nothing known"
