"""Damage an annotated transcript as typists, scanners and converters do, and keep its annotation true.

In: a text, its annotation (``../shared/eval/GOLD.md``) and a seed. Out: the damaged text, the annotation with its offsets moved, and the
numbers of the turns that were hit. The same seed gives the same damage.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

Gold = dict[str, Any]


class Damaged(NamedTuple):
    """A damaged text, its annotation, and the numbers of the turns that were hit."""

    text: str
    gold: Gold
    hit: tuple[int, ...]


Damage = Callable[[str, Gold, float, str], Damaged | None]


def draw_turns(gold: Gold, share: float, seed: str, kinds: Sequence[str]) -> tuple[int, ...]:
    """Return the numbers of a share of the labelled turns of these kinds, one at least; the first turn of all is left alone."""
    turns = gold["turns"]
    could = [number for number, turn in enumerate(turns) if number and turn["label"] and turn["kind"] in kinds]
    wanted = max(1, round(share * len(could))) if could else 0
    return tuple(sorted(random.Random(f"{seed} {gold['doc']}").sample(could, wanted)))


def _lose_labels(text: str, gold: Gold, hit: tuple[int, ...]) -> Damaged | None:
    """Cut the labels of these turns out, with what stands between label and speech."""
    if not hit:
        return None
    cuts = [(gold["turns"][number]["label"][0], gold["turns"][number]["start"]) for number in hit]
    pieces, place = [], 0
    for start, end in cuts:
        pieces.append(text[place:start])
        place = end
    pieces.append(text[place:])

    def move(offset: int) -> int:
        lost: int = sum(min(end, offset) - start for start, end in cuts if start < offset)
        return offset - lost

    turns = [
        {
            **turn,
            "start": move(turn["start"]),
            "end": move(turn["end"]),
            "label": turn["label"] and [move(turn["label"][0]), move(turn["label"][1])],
        }
        for turn in gold["turns"]
    ]
    return Damaged("".join(pieces), {**gold, "turns": turns}, hit)


def lose_questions(text: str, gold: Gold, share: float, seed: str) -> Damaged | None:
    """Take the labels from a share of the question turns."""
    return _lose_labels(text, gold, draw_turns(gold, share, seed, ("question",)))


def lose_answers(text: str, gold: Gold, share: float, seed: str) -> Damaged | None:
    """Take the labels from a share of the answers."""
    return _lose_labels(text, gold, draw_turns(gold, share, seed, ("answer",)))


def misprint_labels(text: str, gold: Gold, share: float, seed: str) -> Damaged | None:
    """Exchange two neighbouring letters in a share of the labels; marks of two letters or fewer are left alone."""
    chance = random.Random(f"letters {seed} {gold['doc']}")
    letters = list(text)
    hit = []
    for number in draw_turns(gold, share, seed, ("statement", "question", "answer", "moderator")):
        start, end = gold["turns"][number]["label"]
        places = [n for n in range(start, end - 1) if text[n : n + 2].isalpha() and text[n] != text[n + 1]]
        if len(places) > 1:
            place = chance.choice(places)
            letters[place], letters[place + 1] = letters[place + 1], letters[place]
            hit.append(number)
    return Damaged("".join(letters), gold, tuple(hit)) if hit else None


def join_lines(text: str, gold: Gold, share: float, seed: str) -> Damaged | None:
    """Put a space for each line end before a share of the labels, which then stand in mid-line."""
    letters = list(text)
    hit = []
    for number in draw_turns(gold, share, seed, ("statement", "question", "answer", "moderator")):
        place = gold["turns"][number]["label"][0] - 1
        while place > 0 and text[place].isspace():
            if text[place] in "\r\n":
                letters[place] = " "
                hit.append(number)
            place -= 1
    return Damaged("".join(letters), gold, tuple(dict.fromkeys(hit))) if hit else None


DAMAGES: dict[str, Damage] = {
    "questions' labels lost": lose_questions,
    "answers' labels lost": lose_answers,
    "letters of labels exchanged": misprint_labels,
    "lines joined before labels": join_lines,
}
