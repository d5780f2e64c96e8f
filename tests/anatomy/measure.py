"""Measure parts, addressees and replies against the annotated question turns.

In: ``known.json``, ``more.json`` (parts and addressees only) and ``unread.json``: documents of shared/corpus, and offsets into them. Out:
figures. The rules were written without a look at ``unread.json``, and nothing here prints its cases.

    python -m tests.anatomy.measure known more -v       # figures, and the cases that differ
    python -m tests.anatomy.measure unread
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pressconf
from pressconf.model import Answer, Conference, QuestionTurn
from pressconf.passes.folding import fold
from pressconf.source import Span

HERE = Path(__file__).parent
#: Two spans are one part where they share so much of what both cover.
OVERLAP = 0.8


def share(one: Span, two: Span) -> float:
    """Return what two spans share, as a fraction of what both together cover."""
    common = min(one.end, two.end) - max(one.start, two.start)
    return max(0, common) / (max(one.end, two.end) - min(one.start, two.start) or 1)


def f1(hits: int, found: int, told: int) -> float:
    """Return the harmonic mean of precision and recall."""
    return 2 * hits / (found + told) if found + told else 1.0


def find_turn(conf: Conference, start: int) -> Any:
    """Return the turn whose speech begins at ``start``, or None."""
    return next((turn for turn in conf.turns if turn.span.start == start), None)


def measure(names: Iterable[str], corpus: Path, verbose: bool = False) -> dict[str, float]:
    """Return the figures of a part of the annotation."""
    seen: Counter[str] = Counter()
    files = ((HERE / f"{name}.json").read_text(encoding="utf-8") for name in names)
    for entry in (entry for file in files for entry in json.loads(file)):
        with (corpus / "text" / entry["doc"]).open(encoding="utf-8", newline="") as stream:
            conf = pressconf.parse(stream.read())
        told = {question["start"]: [Span(*part) for part in question["parts"]] for question in entry["questions"]}
        for question in entry["questions"]:
            turn = find_turn(conf, question["start"])
            if not isinstance(turn, QuestionTurn):
                seen["lost questions"] += 1
                continue
            _compare_parts(turn, told[question["start"]], seen, verbose)
            _compare_addressees(conf, turn, question, seen, verbose)
            for answer in question["answers"]:
                _compare_replies(conf, answer, told, seen, verbose)
    return {
        "questions": seen["questions"],
        "parts": f1(seen["parts right"], seen["parts found"], seen["parts told"]),
        "parts exact": f1(seen["parts exact"], seen["parts found"], seen["parts told"]),
        "addressed_to": f1(seen["addressees right"], seen["addressees found"], seen["addressees told"]),
        "replies right": seen["replies right"] / max(1, seen["replies claimed"]),
        "replies claimed": seen["multi claimed"] / max(1, seen["multi"]),
        "declined": f1(seen["declined right"], seen["declined found"], seen["declined told"]),
    }


def _compare_parts(turn: QuestionTurn, told: list[Span], seen: Counter[str], verbose: bool) -> None:
    found = [part.span for part in turn.parts]
    right = sum(any(share(one, two) >= OVERLAP for two in told) for one in found)
    seen["questions"] += 1
    seen["parts found"] += len(found)
    seen["parts told"] += len(told)
    seen["parts right"] += right
    seen["parts exact"] += sum(one in told for one in found)
    if verbose and sorted(found) != sorted(told):
        print("-- PARTS", "!!" if right < max(len(found), len(told)) else "")
        for what, spans in (("told ", told), ("found", found)):
            for span in spans:
                print(
                    "  ", what, "=" if span in told and span in found else " ", repr(turn.source[span.start : span.end])
                )
        if not told or not found:
            print("   turn", repr(turn.text[:300]))


def _compare_addressees(conf: Conference, turn: QuestionTurn, entry: Any, seen: Counter[str], verbose: bool) -> None:
    told = {fold(conf.source[start:end]).split()[-1] for start, end in entry["addressed_to"]}
    found = {
        fold(person.name).split()[-1] for person in turn.addressed_to if person.name
    }  # the annotation has names only
    seen["addressees told"] += len(told)
    seen["addressees found"] += len(found)
    seen["addressees right"] += len(told & found)
    if verbose and told != found:
        print("-- ADDRESSED", told, found, repr(turn.text[:300]))


def _compare_replies(
    conf: Conference, entry: Any, told_parts: dict[int, list[Span]], seen: Counter[str], verbose: bool
) -> None:
    turn = find_turn(conf, entry["start"])
    if not isinstance(turn, Answer):
        seen["lost answers"] += 1
        return
    told = {(reply["question"], reply["part"]) for reply in entry["replies_to"]}
    told |= {(start, None) for start, part in told if part == 0 and len(told_parts.get(start, ())) == 1}
    told |= {(start, 0) for start, part in told if part is None and len(told_parts.get(start, ())) == 1}
    claims = set()
    for reply in turn.replies_to:
        question = conf.turns[reply.question]
        assert isinstance(question, QuestionTurn)
        parts = told_parts.get(question.span.start, [])
        number = None if reply.part is None else match_part(question.parts[reply.part].span, parts)
        claims.add((question.span.start, number))
    seen["replies claimed"] += len(claims)
    seen["replies right"] += len(claims & told)
    multi = len(told_parts.get(conf.turns[turn.question or 0].span.start, ())) > 1
    seen["multi"] += multi
    seen["multi claimed"] += multi and bool(claims)
    declined = Span(*entry["declined"]) if entry["declined"] else None
    seen["declined told"] += declined is not None
    seen["declined found"] += turn.declined is not None
    seen["declined right"] += (
        declined is not None and turn.declined is not None and share(declined, turn.declined) >= OVERLAP / 2
    )
    if verbose and claims - told:
        print("-- REPLY", "claimed", claims - told, "told", told, repr(turn.text[:200]))
    if verbose and declined != turn.declined:
        for what, span in (("told", declined), ("found", turn.declined)):
            print("-- DECLINED", what, span and repr(turn.source[span.start : span.end]))


def match_part(span: Span, parts: list[Span]) -> int:
    """Return the number of the part that shares most with ``span``; -1 where none does."""
    best = max(range(len(parts)), key=lambda number: share(span, parts[number]), default=-1)
    return best if best >= 0 and share(span, parts[best]) > 0 else -1


if __name__ == "__main__":
    chosen = [name for name in sys.argv[1:] if not name.startswith("-")] or ["known", "more"]
    shown = "-v" in sys.argv and "unread" not in chosen
    for label, value in measure(chosen, HERE.parents[2] / "shared" / "corpus", shown).items():
        print(f"{label:16} {value:.3f}")
