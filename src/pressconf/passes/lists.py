"""Lists of people: lines that look like labels and stand one below the other, with nobody's speech between them.

In: the lines of a text and every place that could be a label. Out: the labels that belong to such a list (the participants of
a call at its head or foot) and open no turn.
"""

from __future__ import annotations

from collections.abc import Iterable

from pressconf.deferred import defer
from pressconf.passes.draft import Draft, Label
from pressconf.passes.people import find_keys
from pressconf.passes.segment import fold_heading
from pressconf.passes.vocabulary import unions
from pressconf.source import Span

PARTED = defer(r"[ ](?:--?|[–—])[ ]|,[ ]")
#: So many lines one below the other are a list; the last of them may be a label with its speech below.
FEWEST = 4
#: How far into a text a key of speakers may stand.
HEAD = 6000


def find_listed(draft: Draft, weighed: Iterable[Label]) -> frozenset[int]:
    """Return where the labels start that stand in a list."""
    ends: dict[int, int] = {}
    for label in weighed:
        ends[label.start] = max(label.end, ends.get(label.start, 0))
    odd = draft.odd
    listed = {span.start for _, span in find_keys(draft.text, Span(0, HEAD))}
    run: list[int] = []
    for line in draft.lines:
        if line.blank or odd.get(line.first) == "furniture":
            continue
        if (
            (ends.get(line.first, 0) >= line.last and draft.text[line.last - 1] not in ":：")
            or (run and _is_entry(draft.text[line.first : line.last]))
            or fold_heading(draft.text[line.first : line.last]) in unions("section_headings", "trailer_headings")
        ):
            run.append(line.first)
        else:
            listed.update(_take_list(run))
            run = []
    listed.update(run if len(run) >= FEWEST else ())
    return frozenset(listed)


def _is_entry(words: str) -> bool:
    """Whether a line names somebody with firm or office: "Ada Brandt - Kestrel & Co, LLC, Research"."""
    if len(words) > 120 or words[-1] in ".?!:：" or not PARTED.search(words):
        return False
    parts = words.split()
    return sum(not part[0].islower() for part in parts) > 0.6 * len(parts)


def _take_list(run: list[int]) -> list[int]:
    """The lines of a run that are a list, without the last, below which somebody speaks."""
    return run[:-1] if len(run) >= FEWEST else []
