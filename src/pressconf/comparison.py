"""What changed between two results for one text: after an upgrade, other layouts, or corrections.

In: two conferences of the same source. Out: the turns that were gained, lost, relinked, renamed, that do something else or
are cut otherwise. Two turns are the same one where they begin at the same offset; of the others, those that share most.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from attrs import fields, frozen

from pressconf.errors import DifferentSourcesError
from pressconf.model import Conference, Turn, count
from pressconf.source import find_lines


class Change(NamedTuple):
    """A turn before (None where it is gained) and after (None where it is lost)."""

    old: Turn | None
    new: Turn | None


@frozen(repr=False)
class Comparison:
    """What changed; false where nothing did. The same turn may stand in several lists.

    ``gained``, ``lost``: turns without a counterpart. ``relinked``: answers to another question. ``renamed``: the speaker's name
    or outlet is another. ``kind_changed``: the kind is another. ``recut``: the text begins or ends elsewhere.
    """

    gained: tuple[Change, ...]
    lost: tuple[Change, ...]
    relinked: tuple[Change, ...]
    renamed: tuple[Change, ...]
    kind_changed: tuple[Change, ...]
    recut: tuple[Change, ...]

    def __bool__(self) -> bool:
        return any(self._list_groups().values())

    def _list_groups(self) -> dict[str, tuple[Change, ...]]:
        return {group.name: getattr(self, group.name) for group in fields(type(self))}

    def __repr__(self) -> str:
        found = [f"{len(changes)} {_tell(name)}" for name, changes in self._list_groups().items() if changes]
        return f"<Comparison: {', '.join(found) or 'nothing changed'}>"

    def summary(self) -> str:
        """Return one line for each change, in the order of the text within each list: what, where, and from what to what."""
        changed = [(name, change) for name, changes in self._list_groups().items() for change in changes]
        turns = [turn for _, change in changed for turn in change if turn is not None]
        starts = [line.start for line in find_lines(turns[0].source)] if turns else []
        lines = [f"{_tell(name)}: {describe_change(name, change, starts)}" for name, change in changed]
        return "\n".join(lines) or "nothing changed"

    __str__ = summary


def _tell(name: str) -> str:
    return name.replace("_", " ")


def compare(old: Conference, new: Conference) -> Comparison:
    """Return what changed in the turns from ``old`` to ``new``, two results for the same text.

    ``DifferentSourcesError`` where the sources differ.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is.")
    >>> changes = compare(conf, conf.rename_speakers({"Vale": "Jon Vale"}))
    >>> changes
    <Comparison: 2 renamed>
    >>> print(changes.summary())
    renamed: moderator at line 1: Vale -> Jon Vale
    renamed: answer at line 5: Vale -> Jon Vale
    """
    for conf in (old, new):
        if not isinstance(conf, Conference):
            raise TypeError(f"compare() takes two conferences, not a value of type {type(conf).__name__}")
    if old.source != new.source:
        raise DifferentSourcesError(old.id, new.id)
    partners = pair_turns(old.turns, new.turns)
    taken = set(partners.values())
    pairs = [(old.turns[before], new.turns[after]) for before, after in sorted(partners.items())]

    def choose(differs: Callable[[Turn, Turn], bool]) -> tuple[Change, ...]:
        return tuple(Change(before, after) for before, after in pairs if differs(before, after))

    return Comparison(
        gained=tuple(Change(None, turn) for turn in new.turns if turn.index not in taken),
        lost=tuple(Change(turn, None) for turn in old.turns if turn.index not in partners),
        relinked=choose(lambda before, after: _is_relinked(before, after, partners)),
        renamed=choose(lambda before, after: _name(before) != _name(after)),
        kind_changed=choose(lambda before, after: before.kind != after.kind),
        recut=choose(lambda before, after: before.span != after.span),
    )


def _is_relinked(before: Turn, after: Turn, partners: dict[int, int]) -> bool:
    """Whether an answer stands under another question than before."""
    if before.kind != "answer" or after.kind != "answer" or before.question is None:
        return False
    return partners.get(before.question) != after.question


def _name(turn: Turn) -> tuple[str | None, str | None]:
    return turn.speaker.name, turn.speaker.outlet


def pair_turns(old: Sequence[Turn], new: Sequence[Turn]) -> dict[int, int]:
    """Return for each old turn that is still there the index of the new one: the same start, else the most in common."""
    starts = {turn.span.start: turn.index for turn in reversed(new)}
    pairs: dict[int, int] = {}
    for turn in old:
        after = starts.pop(turn.span.start, None)
        if after is not None:
            pairs[turn.index] = after
    taken = set(pairs.values())
    before = [turn for turn in old if turn.index not in pairs]
    behind = [turn for turn in new if turn.index not in taken]
    for _, one, two in sorted(_overlap(before, behind), key=lambda shared: (-shared[0], shared[1])):
        if one not in pairs and two not in taken:
            pairs[one] = two
            taken.add(two)
    return pairs


def _overlap(old: Sequence[Turn], new: Sequence[Turn]) -> Iterable[tuple[int, int, int]]:
    """Yield how many code points an old and a new turn share, for all that share any; both lists are in order."""
    one = two = 0
    while one < len(old) and two < len(new):
        first, second = old[one], new[two]
        shared = min(first.span.end, second.span.end) - max(first.span.start, second.span.start)
        if shared > 0:
            yield shared, first.index, second.index
        if first.span.end <= second.span.end:
            one += 1
        else:
            two += 1


def describe_change(name: str, change: Change, starts: Sequence[int]) -> str:
    """Return a change in words, such as ``answer at line 5: Vale -> Jon Vale``; ``starts`` are those of the lines."""
    turns = [turn for turn in change if turn is not None]
    turn = turns[-1]
    where = f"{turn.kind} at line {bisect_right(starts, turn.span.start)}"
    if len(turns) < 2:
        return f"{where}: {_describe_speaker(turn)}, {count(len(turn.text.split()), 'word')}"
    return f"{where}: {' -> '.join(map(DESCRIPTIONS[name], turns))}"


def _describe_speaker(turn: Turn) -> str:
    name, outlet = turn.speaker.name or "nobody known", turn.speaker.outlet
    return f"{name} ({outlet})" if outlet else name


def _describe_question(turn: Turn) -> str:
    return "no question" if turn.question is None else f"question {turn.question}"


#: What is told of a turn that changed in this way.
DESCRIPTIONS: dict[str, Callable[[Turn], str]] = {
    "relinked": _describe_question,
    "renamed": _describe_speaker,
    "kind_changed": lambda turn: turn.kind,
    "recut": lambda turn: f"{turn.span.start}-{turn.span.end}",
}
