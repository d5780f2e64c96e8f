"""Who is named in an article: mentions in order, and the people behind them.

In: nothing. Out: ``Mention``, ``Mentions`` (found by place), ``People`` (full names and the offices beside them). The lowest of the
modules that read whom an article credits.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Literal, NamedTuple

from attrs import field, frozen

from pressconf.passes.folding import fold
from pressconf.passes.naming import same_name

MentionKind = Literal["person", "office", "pronoun", "group"]


class Mention(NamedTuple):
    """Somebody named at ``start``: ``name`` as fully as the article prints it (None for an office or pronoun alone).

    ``surely`` is false for a lone capitalised word that may be anything, ``known`` true for a speaker of the conferences and
    for whoever stands beside an office.
    """

    start: int
    end: int
    kind: MentionKind
    words: str
    name: str | None = None
    surely: bool = True
    known: bool = False


class Mentions:
    """Mentions in order, those of a stretch found without a walk over all."""

    def __init__(self, found: Iterable[Mention]) -> None:
        self.found = sorted(found)
        self.starts = [item.start for item in self.found]

    def between(self, start: int, end: int) -> list[Mention]:
        """Return the mentions that lie in ``[start, end)``."""
        low, high = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return [item for item in self.found[low:high] if item.end <= end]


@frozen
class People:
    """The people whom an article and its conferences name: full names, and the offices that stand beside them."""

    names: dict[str, None] = field(factory=dict)
    words: dict[str, list[str]] = field(factory=dict)
    offices: dict[str, list[str]] = field(factory=dict)

    def add(self, name: str) -> None:
        if name not in self.names:
            self.names[name] = None
            for word in _list_words(name):
                self.words.setdefault(word, []).append(name)

    def list_fitting(self, words: str) -> list[str]:
        """Return the names that can be that of the same person."""
        tokens = fold(words).split()
        near = {name: None for word in _list_words(words) for name in self.words.get(word, ())}
        return [name for name in near if same_name(tokens, fold(name).split())]

    def find(self, words: str) -> str | None:
        """Return the fullest form of a name, where it is one person's."""
        fitting = self.list_fitting(words)
        if not fitting:
            return None
        longest = max(fitting, key=len)
        whole = fold(longest).split()
        return longest if all(same_name(fold(name).split(), whole) for name in fitting) else None

    def link(self, office: str, name: str) -> None:
        """Note that an office stands beside a name."""
        held = self.offices.setdefault(fold(office), [])
        if name not in held:
            held.append(name)

    def find_holder(self, words: str, *, exactly: bool = False) -> str | None:
        """Return the one person beside whom the article sets an office, or (unless ``exactly``) a longer form of it."""
        if exactly:
            held = self.offices.get(fold(words), [])
            return held[0] if len(held) == 1 else None
        wanted = set(fold(words).split())
        holders = {
            name
            for office, names in self.offices.items()
            if wanted <= set(office.split()) or any(part.endswith(fold(words)) for part in office.split())
            for name in names
        }
        return holders.pop() if len(holders) == 1 else None


def _list_words(name: str) -> list[str]:
    """The words by which a name is looked up, initials left out."""
    return [word for word in fold(name).split() if len(word) > 1]
