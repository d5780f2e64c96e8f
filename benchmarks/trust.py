"""How far the library's own doubts can be trusted: what falls with ``confidence``, and which lost labels the diagnostics tell.

In: the annotated transcripts and their scorer, the texts without annotation beside them, and ``damage``. Out: rows for the tables of
docs/accuracy.md. Drawn with fixed seeds: the same texts and the same library give the same figures.
"""

from __future__ import annotations

import importlib.util
import json
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import correlation, mean
from typing import Any, NamedTuple

import pressconf
from benchmarks.damage import DAMAGES, Gold, lose_answers, lose_questions
from pressconf.model import Conference, Diagnostic

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("PRESSCONF_SHARED", ROOT.parent / "shared"))
SHARES = (0.1, 0.3)
DRAWS = ("a", "b", "c")
#: What a lost label of a question, and of an answer, is told by.
TOLD_BY = {
    "question": ("asker-inside-answer", "repeated-label"),
    "answer": ("answer-inside-question",),
}
#: A text is worse when so much less of it is exact.
WORSE = 0.02
Rows = list[tuple[str, ...]]


class Rated(NamedTuple):
    """One parsed text: what the library believes of it, and what is true."""

    document: str
    confidence: float
    exact: float
    miscr: float


def load_scorer() -> Any:
    """Return the scorer as a module."""
    spec = importlib.util.spec_from_file_location("score", SHARED / "eval" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def list_annotated() -> Iterator[tuple[str, Gold]]:
    """Yield every annotated text with its annotation."""
    for path in sorted((SHARED / "corpus" / "gold").glob("*/*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        with (SHARED / "corpus" / "text" / gold["doc"]).open(encoding="utf-8", newline="") as stream:
            yield stream.read(), gold


def rate(scorer: Any, text: str, gold: Gold) -> Rated | None:
    """Parse and score one text; None where it is refused."""
    try:
        conf = pressconf.parse(text)
    except pressconf.NotATranscriptError:
        return None
    row = scorer.score_turns(text, gold, [dict(record) for record in conf.to_records()])
    return Rated(gold["doc"], conf.confidence, row["exact"], row["miscr"] or 0.0)


def rank(values: Sequence[float]) -> list[float]:
    """Return the rank of each value; equal ones share the mean of theirs."""
    places: dict[float, list[int]] = {}
    for place, value in enumerate(sorted(values)):
        places.setdefault(value, []).append(place)
    return [mean(places[value]) for value in values]


def correlate(texts: Sequence[Rated]) -> float:
    """Return Spearman's correlation of confidence with exactness."""
    return correlation(rank([text.confidence for text in texts]), rank([text.exact for text in texts]))


def cut_fifths(texts: Sequence[Rated]) -> Rows:
    """Return a row for each fifth of the texts, the most trusted first, and one for the first four together."""
    ranked = sorted(texts, key=lambda text: (-text.confidence, text.document))
    cuts = [round(fifth * len(ranked) / 5) for fifth in range(6)]
    names = ("first", "second", "third", "fourth", "last")
    parts = [(name, ranked[low:high]) for name, low, high in zip(names, cuts, cuts[1:], strict=False)]
    parts.append(("first four", ranked[: cuts[4]]))
    return [
        (
            name,
            str(len(part)),
            f"{part[0].confidence:.3f} to {part[-1].confidence:.3f}",
            f"{mean(text.exact for text in part):.3f}",
            f"{mean(text.miscr for text in part):.1f}",
        )
        for name, part in parts
    ]


def measure_confidence() -> tuple[Rows, Rows, Rows]:
    """Return the fifths of the annotated texts, those of these and all damaged ones, and a row for each damage."""
    scorer = load_scorer()
    whole = {gold["doc"]: rated for text, gold in list_annotated() if (rated := rate(scorer, text, gold))}
    pool = list(whole.values())
    rows = [_describe("none", pool, whole)]
    for name, damage in DAMAGES.items():
        for share in SHARES:
            hurt: list[Rated] = []
            for text, gold in list_annotated():
                damaged = damage(text, gold, share, "confidence")
                if damaged and (rated := rate(scorer, damaged.text, damaged.gold)):
                    hurt.append(rated)
            rows.append(_describe(f"{name}, {share:.0%}", hurt, whole))
            pool += hurt
    return cut_fifths(list(whole.values())), cut_fifths(pool), [*rows, _describe("all of these", pool, whole)]


def _describe(name: str, texts: Sequence[Rated], whole: dict[str, Rated]) -> tuple[str, ...]:
    """Return the row of one damage: its texts, exactness, confidence, how many of the worse are trusted less, the correlation."""
    worse = [text for text in texts if text.exact < whole[text.document].exact - WORSE]
    less = sum(text.confidence < whole[text.document].confidence for text in worse)
    return (
        name,
        str(len(texts)),
        f"{mean(text.exact for text in texts):.3f}",
        f"{mean(text.confidence for text in texts):.3f}",
        f"{less} of {len(worse)}" if worse else "–",
        f"{correlate(texts):.2f}",
    )


def measure_lost_labels() -> Rows:
    """Return for lost labels of questions and of answers how many were swallowed, and how many of these are told."""
    rows: Rows = []
    for kind, lose in (("question", lose_questions), ("answer", lose_answers)):
        swallowed, told = 0, Counter[str]()
        for draw in DRAWS:
            for text, gold in list_annotated():
                damaged = lose(text, gold, 0.1, draw)
                if damaged is None:
                    continue
                conf = pressconf.parse(damaged.text, on_unlabelled="statement")
                for number in damaged.hit:
                    turn = damaged.gold["turns"][number]
                    found = find_telling(conf, turn["start"], turn["end"], kind)
                    swallowed += found is not None
                    told.update(found or ())
        first, *others = TOLD_BY[kind]
        share = f"{told[first] / swallowed:.2f}"
        rows.append((f"`{first}`", f"{kind}s", str(swallowed), str(told[first]), share))
        for code in others:
            both = told[first] + told[code]
            rows.append((f"that or `{code}`", f"{kind}s", str(swallowed), str(both), f"{both / swallowed:.2f}"))
    return rows


def find_telling(conf: Conference, start: int, end: int, kind: str) -> tuple[str, ...] | None:
    """Return the code that tells of the words ``[start, end)``, or none; None where they are swallowed by no turn of the other side."""
    owner = next((turn for turn in conf.turns if turn.span.start < start < turn.span.end), None)
    if owner is None or (owner.kind == "question") == (kind == "question"):
        return None
    after = conf.turns[owner.index + 1].label_span if owner.index + 1 < len(conf.turns) else None
    for code in TOLD_BY[kind]:
        for remark in conf.diagnostics:
            if remark.code == code and remark.span is not None and _touches(remark, start, end, after):
                return (code,)
    return ()


def _touches(remark: Diagnostic, start: int, end: int, label: pressconf.Span | None) -> bool:
    """Whether a remark is about the words ``[start, end)``, or about the label that follows the turn in which they stand."""
    assert remark.span is not None
    return remark.span == label or (remark.span.start < end and start < remark.span.end)


def count_codes() -> tuple[int, Rows]:
    """Return the number of all texts, annotated or not, and for each code how many of them have it, and how often."""
    texts, places = Counter[str](), Counter[str]()
    paths = [path for part in ("text", "raw") for path in sorted((SHARED / "corpus" / part).glob("*/*.txt"))]
    for conf in pressconf.load_many(paths):
        if isinstance(conf, Conference):
            codes = [remark.code for remark in conf.diagnostics]
            places.update(codes)
            texts.update(set(codes))
    return len(paths), [(f"`{code}`", str(texts[code]), str(places[code])) for code in sorted(texts)]
