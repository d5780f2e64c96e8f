"""Why a line was taken, or not taken, for a label: what ``pressconf check --explain`` prints.

In: a text and a line number. Out: an ``Explanation`` with one reason for each piece of evidence that was weighed.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from pressconf.layout import Layout
from pressconf.layouts import LAYOUTS
from pressconf.parse import FINDING, find_layouts
from pressconf.passes.budget import PatternBudget
from pressconf.passes.candidates import find_faults
from pressconf.passes.detect import weigh_candidates
from pressconf.passes.draft import Draft, Limits
from pressconf.passes.scale import THRESHOLD
from pressconf.source import find_lines


@frozen
class Explanation:
    """Why ``line`` (from 1) with its ``text`` is ``taken`` for a label of ``layout``, or is not; one string a reason."""

    line: int
    text: str
    taken: bool
    layout: str | None
    reasons: tuple[str, ...]


def explain(text: str, line: int, layouts: Iterable[Layout | str] = LAYOUTS) -> Explanation:
    """Explain one line of ``text``; ``IndexError`` where it has no such line.

    >>> import pressconf
    >>> pressconf.explain("MS. HOLM: Welcome.\\n\\nQ  Is it safe?\\n\\nMS. HOLM: It is.", 3).taken
    True
    """
    if not isinstance(text, str):
        raise TypeError(f"explain() takes a str, not {type(text).__name__}")
    if not isinstance(line, int):
        raise TypeError(f"line must be an int, not {type(line).__name__}")
    lines = find_lines(text)
    if not 1 <= line <= len(lines):
        raise IndexError(f"line {line} does not exist: the text has {len(lines)} lines")
    budget = PatternBudget(2 * Limits().pattern_seconds, len(text))  # every place is weighed twice
    draft = Draft(text=text, layouts=find_layouts(layouts), budget=budget)
    for step in FINDING:
        draft = step(draft)
    place = lines[line - 1]
    words = text[place.start : place.end]
    taken = next((label for label in draft.labels if place.start <= label.start <= place.end), None)
    weighed = [label for label in weigh_candidates(draft) if place.start <= label.start <= place.end]
    if taken is None and not weighed:
        odd = next((region for region in draft.furniture if place.start <= region.start <= place.end), None)
        if odd is not None:
            return Explanation(line, words, False, None, (f"it is {odd.kind.replace('_', ' ')}",))
        faults = (f"as {name}, {printed!r}: {fault}" for name, printed, fault in find_faults(draft, place.start))
        return Explanation(line, words, False, None, ("no layout finds the form of a label in it", *faults))
    best = taken or max(weighed, key=lambda label: label.points)
    reasons = (*best.reasons, f"= {best.points:.1f} points; a label needs {THRESHOLD:.1f}")
    if taken is None and best.points >= THRESHOLD:
        reasons = (*reasons, "dropped: no speech stands below it, or it overlaps another label")
    return Explanation(line, words, taken is not None, best.layout, reasons)
