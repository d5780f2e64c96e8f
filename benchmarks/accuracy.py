"""Write docs/accuracy.md: the scorer's table by layout, and how far to trust names, outlets, confidence and diagnostics.

    python benchmarks/accuracy.py            # needs ../shared/corpus and ../shared/eval/score.py

In: the annotated transcripts. Out: the page, with the figures of today. Nothing in it is typed by hand.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pressconf

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run as a script: the folder's other modules are found from its parent

from benchmarks.trust import DRAWS, count_codes, measure_confidence, measure_lost_labels  # noqa: E402
from tests.fixtures import read, read_expected  # noqa: E402
from tests.test_layouts import compare_turns  # noqa: E402

SHARED = Path(os.environ.get("PRESSCONF_SHARED", ROOT.parent / "shared"))
PAGE = ROOT / "docs" / "accuracy.md"
FIGURES = ("miscr", "turns", "kind", "link", "name", "outlet", "span", "label", "exact", "date", "title", "place")

HEAD = """# Accuracy

Measured on real transcripts that people have annotated; they lie outside this repository. This page is written by
`python benchmarks/accuracy.py` and holds what it measured, no more: {documents} documents in {layouts} typographic layouts, in English,
Spanish and Chinese. The other languages are tried on invented texts only. The rows are named after the corpus's groups of
texts, one to five texts each; the library knows typographic conventions, and none of these names.

`miscr` counts words, of 10,000, that are credited to the wrong side (an asker's to an answerer or the other way round) or to a name
that shares no word with the right one: 0 is perfect, and it is the figure to look at first. All others lie between 0 and 1. Each is
computed by document and averaged by layout, then over layouts.

- `turns`: F1 of turns found, by their first character · `span`: also the last · `kind`, `link`, `label`: the turn's kind, an answer's
  question, the printed label · `name`, `outlet`: F1 · `exact`: kind, link, name, outlet and span right at once
- `date`, `title`, `place`: the header's

"""

TAIL = """
## What the figures don't say

- These texts were seen while the library was written. A text or a convention that nobody has seen yet may be read worse, or refused.
- A name is right when the document gives it. What a document does not tell stays `None`, and that is no error.
- Speed is measured apart: see the benchmarks of the repository.
"""

INVENTED = """
## By language, on invented texts

The fixtures of `tests/layouts` and `tests/conventions`, most written by people who did not know the code. `plain` ones are clean; the
others are there to fail: labels misprinted, lines joined, decoys of labels. `right` is the share of turns that are right in every
field: place, kind, label, name, outlet, question and text.

"""

KINDS = """
## By kind of evidence

How often a name or an outlet of a question turn is the annotated one, by the most trusted evidence for it. Where the annotation leaves
the asker open, a name counts as wrong.

"""

CONFIDENCE = """
## By confidence

[`conf.confidence`](check.md#confidence) ranks documents. The annotated ones, from the most to the least trusted:

"""

DAMAGED = """
The same with damaged copies among them, in which lost labels, misprints and joined lines make plain mistakes:

"""

SINKING = """
Damage by damage: how exact the texts are and how far they are trusted (means), how many of those that became less exact are
trusted less than before, and Spearman's correlation of confidence with exactness. A damage hits that share of the labels, drawn
with a fixed seed.

"""

LOST = """
## Diagnostics on lost labels

From a tenth of the question turns (then of the answers) the label was deleted, in {draws} draws. Counted are those whose words
then stand in a turn of the other side; `told` are those that a diagnostic points at.

"""

CODES = """
How many texts have a diagnostic as they are, of all {texts}, annotated or not. On lost labels, these are false alarms, or labels
that the page really lacks.

"""


def write_trust() -> str:
    """Return what is measured of confidence and diagnostics."""
    fifths = ("fifth", "texts", "confidence", "exact", "miscr")
    whole, pool, damages = measure_confidence()
    texts, codes = count_codes()
    return (
        CONFIDENCE + table(fifths, whole) + DAMAGED + table(fifths, pool)
        + SINKING + table(("damage", "texts", "exact", "confidence", "worse ones trusted less", "correlation"), damages)
        + LOST.format(draws=len(DRAWS)) + table(("diagnostic", "of", "swallowed", "told", "share"), measure_lost_labels())
        + CODES.format(texts=texts) + table(("diagnostic", "texts", "places"), codes)
    )  # fmt: skip


def main() -> int:
    """Measure, write the page and print it."""
    scorer = SHARED / "eval" / "score.py"
    if not scorer.is_file():
        print(f"{scorer} is not there: nothing to measure", file=sys.stderr)
        return 1
    done = subprocess.run([sys.executable, str(scorer), "--json"], capture_output=True, text=True, check=True)
    scores = json.loads(done.stdout)
    page = HEAD.format(documents=len(scores["documents"]), layouts=len(scores["layouts"]))
    rows = [row(name, figures) for name, figures in sorted(scores["layouts"].items())]
    page += table(("layout", *FIGURES), [*rows, row("all", scores["overall"])])
    page += INVENTED + table(
        ("language", "plain texts", "turns", "right", "other texts", "turns", "right"), count_invented()
    )
    page += KINDS + table(("evidence", "names", "right", "outlets", "right"), count_evidence())
    page += write_trust()
    page += TAIL
    PAGE.write_text(page, encoding="utf-8", newline="\n")
    print(page)
    return 0


def count_invented() -> list[tuple[str, ...]]:
    """Return for each language how many turns of the invented texts are right in every field, clean texts apart from messy ones."""
    counts: Counter[tuple[str, bool, str]] = Counter()
    for path in sorted((ROOT / "tests").glob("layouts/*/*.txt")) + sorted((ROOT / "tests").glob("conventions/*/*.txt")):
        text, wanted = read(path), read_expected(path.with_suffix(".json"))
        right, _ = compare_turns(pressconf.parse(text, on_unlabelled="statement"), wanted["turns"], text)
        key = wanted["language"] or "–", path.stem == "plain"
        counts.update({(*key, "texts"): 1, (*key, "turns"): len(wanted["turns"]), (*key, "right"): right})
    rows = []
    for language in sorted({language for language, _, _ in counts}):
        line = [language]
        for plain in (True, False):
            texts, turns, right = (counts[language, plain, what] for what in ("texts", "turns", "right"))
            line += [str(texts), str(turns), f"{right / turns:.2f}" if turns else "–"]
        rows.append(tuple(line))
    return rows


def row(name: str, figures: dict[str, float | None]) -> tuple[str, ...]:
    """Return one line of the score table."""
    cells = []
    for figure in FIGURES:
        value = figures[figure]
        cells.append("–" if value is None else f"{value:.1f}" if figure == "miscr" else f"{value:.3f}")
    return (name, *cells)


def table(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """Return a Markdown table."""
    lines = [heads, tuple("---" for _ in heads), *rows]
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)


def count_evidence() -> list[tuple[str, ...]]:
    """Return for each kind of evidence how many names and outlets rest on it, and which share of them is right."""
    said: Counter[tuple[str, str]] = Counter()
    right: Counter[tuple[str, str]] = Counter()
    for path in sorted((SHARED / "corpus" / "gold").glob("*/*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        with (SHARED / "corpus" / "text" / gold["doc"]).open(encoding="utf-8", newline="") as stream:
            turns = {turn.span.start: turn for turn in pressconf.parse(stream.read()).questions}
        for wanted in gold["turns"]:
            turn = turns.get(wanted["start"])
            if turn is None or wanted["kind"] != "question":
                continue
            for field in ("name", "outlet"):
                kind, value = turn.known_by(field), getattr(turn.speaker, field)
                if kind and value:
                    said[kind, field] += 1
                    right[kind, field] += fold(value) in {fold(wanted[field]), fold(wanted.get("alt_" + field))} - {""}
    kinds = ("label", "self_introduction", "editor", "handover", "vocative", "carried")
    return [
        (kind, *cells(said[kind, "name"], right[kind, "name"]), *cells(said[kind, "outlet"], right[kind, "outlet"]))
        for kind in kinds
        if said[kind, "name"] or said[kind, "outlet"]
    ]


def cells(said: int, right: int) -> tuple[str, str]:
    """Return a count and a share."""
    return str(said), f"{right / said:.2f}" if said else "–"


def fold(value: Any) -> str:
    """Return a value without case, spaces, punctuation and a leading article."""
    folded = "".join(char for char in str(value or "").casefold().removeprefix("the ") if char.isalnum())
    return folded


if __name__ == "__main__":
    sys.exit(main())
