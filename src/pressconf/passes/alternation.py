"""For the scale: what alternation says of places whose words are too weak for a label.

In: a text, and its places weighed by their own words. Out: the same places, with points for those that take turns with the
labels around them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from pressconf.passes.draft import Label
from pressconf.passes.weights import SMALL_OFFICE

#: What it is worth to an office in small letters that it takes turns; such a share of its places must stand behind the speech
#: of somebody else, and such a share behind a question.
TURNS, ALTERNATING, ANSWERING = 5.0, 0.5, 0.3
#: What may stand around a speech and is none.
AROUND = " \t\u00a0\u202f\u3000\r\n*_-–—"


def weigh_offices(text: str, weighed: Sequence[Label], firm: float) -> list[Label]:
    """Weigh the offices in small letters again: "Le ministre:" is a label where it recurs and takes turns with others.

    It stands again and again behind what somebody else is labelled for (with ``firm`` points at least), and often behind a
    question. A form of address with which speeches begin ("Señor Presidente:") stands right below labels, or behind statements.
    """
    offices: dict[str, set[int]] = {}
    for label in weighed:
        if label.reading.weight == SMALL_OFFICE:
            offices.setdefault(label.reading.key, set()).add(label.start)
    if not offices:
        return list(weighed)
    recurring = {key for key, places in offices.items() if len(places) > 1}
    labels = {label.start: label for label in weighed if label.points >= firm or label.reading.key in recurring}
    order = sorted(labels)
    taking = {key for key in recurring if _take_turns(text, key, offices[key], labels, order)}
    reason = f"{TURNS:+.1f} recurs, and takes turns with other labels"
    return [
        label._replace(points=label.points + TURNS, reasons=(*label.reasons, reason))
        if label.reading.weight == SMALL_OFFICE and label.reading.key in taking
        else label
        for label in weighed
    ]


def _take_turns(text: str, key: str, places: set[int], labels: Mapping[int, Label], order: Sequence[int]) -> bool:
    """Whether places of the same words stand behind the speech of others, and often behind a question."""
    behind = asked = 0
    for start in places:
        at = bisect_left(order, start)
        before = labels[order[at - 1]] if at else None
        if before is not None and before.reading.key != key and (said := text[before.end : start].strip(AROUND)):
            behind += 1
            asked += any(mark in said for mark in "?？")
    due = len(places) - 1
    return behind >= ALTERNATING * due and 0 < asked >= ANSWERING * due
