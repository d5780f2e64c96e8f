"""For the scale: what alternation says of places whose words are too weak for a label.

In: a text, and its weighed places. Out: the same places, with points for those that take turns with the labels around them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from itertools import product

from pressconf.deferred import defer
from pressconf.passes.draft import Label
from pressconf.passes.vocabulary import union
from pressconf.passes.weights import WEAK
from pressconf.passes.words import HAN

#: What it is worth to weak words that they take turns; such a share of their places must stand behind the speech of somebody
#: else, and such a share behind a question (an office) or before one (a house).
TURNS, ALTERNATING, ANSWERING = 5.0, 0.5, 0.3
#: What it is worth to stand where the turns around want somebody else, and to weak words.
WANTED, WEAK_WANTED = 2.0, 4.0
#: What may stand around a speech and is none.
AROUND = " \t\u00a0\u202f\u3000\r\n*_-–—"
#: What ends a sentence, opens a quotation, opens and closes one.
FINISHED = tuple('.?!…。？！"”’»」』)]）】*_—–-')
OPENING, QUOTES = tuple('“«„"‘「'), (("“", "”"), ("«", "»"), ("「", "」"))
LINE_END = defer(r"[\r\n]")
#: What parts a name from an office in a list ("李文　副局长", "副局长：李文"); so far an office may reach.
PARTING, BESIDE = " \u3000\t：:，,、（(—-", 12
#: So far from a label, and from the start of a text, is looked for what tells of it.
NEAR = 6000
#: A speech that asks ends so, perhaps with thanks behind; so far back it is looked for.
ASKS_AT_END, TAIL = defer(r"(?:[?？][^?？\r\n]{0,30}|か[。．])\s*\Z"), 60


def weigh_offices(text: str, weighed: Sequence[Label], firm: float) -> list[Label]:
    """Weigh weak words again: "Le ministre:" is a label where it recurs and takes turns with others.

    It stands again and again behind what somebody else is labelled for (with ``firm`` points at least), and often behind a
    question; a house ("France 24:") asks. A form of address with which speeches begin ("Señor Presidente:") stands right below
    labels, or behind statements.
    """
    places: dict[str, dict[int, Label]] = {}
    for label in weighed:
        if label.reading.weight == WEAK and label.reading.mark != "unknown":
            places.setdefault(label.reading.key, {})[label.start] = label
    recurring = {key for key, found in places.items() if len(found) > 1}
    if not recurring:
        return list(weighed)
    labels = {label.start: label for label in weighed if label.points >= firm or label.reading.key in recurring}
    order = sorted(labels)
    taking = {key for key in recurring if _take_turns(text, places[key], labels, order)}
    reason = f"{TURNS:+.1f} recurs, and takes turns with other labels"
    return [
        label._replace(points=label.points + TURNS, reasons=(*label.reasons, reason))
        if label.reading.weight == WEAK and label.reading.key in taking
        else label
        for label in weighed
    ]


def _take_turns(text: str, places: Mapping[int, Label], labels: Mapping[int, Label], order: Sequence[int]) -> bool:
    """Whether places of the same words stand behind the speech of others, and often behind a question, or ask."""
    behind = asked = 0
    for start, label in places.items():
        at = bisect_left(order, start)
        before = labels[order[at - 1]] if at else None
        if before is None or before.reading.key == label.reading.key:
            continue
        said = text[before.end : start].strip(AROUND)
        if label.reading.outlet:
            said = said and text[label.end : order[at + 1] if at + 1 < len(order) else len(text)]
        behind += bool(said)
        asked += any(mark in said for mark in ("?", "？", "か。"))
    due = len(places) - 1
    return behind >= ALTERNATING * due and 0 < asked >= ANSWERING * due


def weigh_wanted(text: str, weighed: Sequence[Label], alike: Callable[[Label], bool], enough: float) -> list[Label]:
    """Weigh places again that stand where the turns around them want somebody else, printed as the certain labels are.

    Behind an asker's question and before the next question somebody answers; behind an answer and before another one somebody
    asks. ``alike`` tells what is printed like a certain label; labels with ``enough`` points need nothing more.
    """
    places: dict[int, Label] = {}
    for label in weighed:
        known = places.get(label.start)
        if (label.points >= enough or alike(label)) and (known is None or label.points > known.points):
            places[label.start] = label
    order = [places[start] for start in sorted(places)]
    ends = [*(label.start for label in order[1:]), len(text)][: len(order)]
    asks = [_asks(text, label.end, end) for label, end in zip(order, ends, strict=True)]
    wanted = {
        label.start
        for at, label in enumerate(order)
        if label.points < enough and not _is_told(text, label) and _is_wanted(order, asks, at)
    }
    return [
        _add_wanted(label) if label.start in wanted and label.points < enough and alike(label) else label
        for label in weighed
    ]


def _add_wanted(label: Label) -> Label:
    points = WEAK_WANTED if label.reading.weight == WEAK else WANTED
    reason = f"{points:+.1f} the turns around it want somebody else here"
    return label._replace(points=label.points + points, reasons=(*label.reasons, reason))


def is_introduced(text: str, label: Label) -> bool:
    """Tell whether a text names somebody in Han characters beside an office before the label: "教育局副局长李文"."""
    name, printed = label.reading.name or "", text[label.start : label.end].rstrip("：: \u3000")
    offices = tuple(word for word in union("offices") if HAN.match(word))
    after = (*offices, *(word for word in union("honorifics") if HAN.match(word)))
    windows = ((0, min(NEAR, label.start)), (max(0, label.start - NEAR), label.start))
    for form, (low, high) in product({name, printed} - {""}, windows):
        at = text.find(form, low, high)
        while at >= 0:
            before = text[max(0, at - BESIDE) : at].rstrip(PARTING)
            behind = text[at + len(form) : at + len(form) + BESIDE].lstrip(PARTING)
            if before.endswith(offices) or behind.startswith(after):
                return True
            at = text.find(form, at + 1, high)
    return False


def _is_told(text: str, label: Label) -> bool:
    """Whether a place stands in what is told: behind an unfinished sentence, or where a quotation ends on its line.

    A quotation that opens behind weak words tells what was said as well: "Le dije: «Bueno»".
    """
    stop = min(len(text), label.end + NEAR)
    end = LINE_END.search(text, label.end, stop)
    said = text[label.end : end.start() if end else stop].strip()
    closes = any(said.count(closing) > said.count(opening) for opening, closing in QUOTES)
    quoted = label.reading.weight == WEAK and said.startswith(OPENING)
    before = text[max(0, label.lead - TAIL) : label.lead].rstrip()
    return closes or quoted or not before.endswith(FINISHED)


def _asks(text: str, start: int, end: int) -> bool:
    return ASKS_AT_END.search(text, max(start, end - TAIL), end) is not None


def _is_asker(label: Label) -> bool:
    """Whether a label tells by itself that it asks."""
    reading = label.reading
    return reading.mark == "asker" or bool(reading.outlet or reading.second)


def _is_wanted(order: Sequence[Label], asks: Sequence[bool], at: int) -> bool:
    """Whether the turns before and after a place take turns with it: question, answer, question; or answer, question, answer."""
    if at == 0:
        return False
    before, after = order[at - 1], order[at + 1] if at + 1 < len(order) else None
    answers = at > 1 and asks[at - 2] and not _is_asker(before)
    if asks[at]:
        told = answers or before.reading.mark == "moderator"
        return told and not asks[at - 1] and after is not None and not asks[at + 1] and not _is_asker(after)
    return asks[at - 1] and not answers and (after is None or asks[at + 1] or _is_asker(after))
