"""Articles with what a careful reader would trace in them, and how far ``trace`` agrees: no pytest.

Their form: ``tests/trace/README.md``. Figures are aggregates only, so that the unread articles stay unread.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pressconf
from pressconf.model import Conference
from pressconf.tracing.quotematch import QuoteMatch
from tests.fixtures import ROOT, read

TRACE_FOLDER = ROOT / "tests" / "trace"
EDGES = " \t\r\n.,;:!?…\"'“”‘’«»‹›„‚「」『』()[]-–—。，、！？：；"


def list_articles(name: str) -> list[Path]:
    """The expectations in ``known`` or ``unread``."""
    return sorted((TRACE_FOLDER / name).glob("*.json"))


def _strip(source: str, start: int, end: int) -> tuple[int, int]:
    while start < end and source[start] in EDGES:
        start += 1
    while start < end and source[end - 1] in EDGES:
        end -= 1
    return start, end


def agrees(match: QuoteMatch, row: dict[str, object]) -> bool:
    """Whether a match is the expected one: the same kind, the same words of the transcript."""
    if match.match != row["match"]:
        return False
    if match.turn is None:
        return True
    source = match.turn.source
    wanted = [_strip(source, *span) for span in row["turn_spans"]]  # type: ignore[attr-defined]
    return [_strip(source, *span) for span in match.turn_spans] == wanted


def measure(paths: list[Path]) -> dict[str, float]:
    """The share of rows of each kind that come out right, and of ``same_speaker`` False where it is claimed."""
    seen: Counter[str] = Counter()
    right: Counter[str] = Counter()
    confs: dict[str, Conference] = {}
    for path in paths:
        expected = json.loads(read(path))
        where = expected["transcript"]
        if where not in confs:
            confs[where] = pressconf.load(ROOT / where)
        found = {tuple(match.span): match for match in pressconf.trace(read(path.with_suffix(".txt")), confs[where])}
        rows = expected["quotations"]
        seen["quotations"] += len({*found, *(tuple(row["span"]) for row in rows)})
        right["quotations"] += sum(tuple(row["span"]) in found for row in rows)
        for row in rows:
            match = found.get(tuple(row["span"]))
            seen[row["match"]] += 1
            if match is None:
                continue
            right[row["match"]] += agrees(match, row)
            if match.same_speaker is False:
                seen["false"] += 1
                right["false"] += row["same_speaker"] is False
            if match.turn is not None and row["question_by"] is not None:
                seen["question"] += 1
                asker = match.question.speaker.name if match.question else None
                right["question"] += asker is not None and asker.endswith(str(row["question_by"]))
            if row["same_speaker"] is not None:
                seen["same"] += 1
                right["same"] += match.same_speaker == row["same_speaker"]
    figures = {name: right[name] / seen[name] for name in sorted(seen)}
    return {**figures, **{f"n_{name}": seen[name] for name in sorted(seen)}}
