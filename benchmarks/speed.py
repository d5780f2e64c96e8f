"""Time ``pressconf.parse`` as a multiple of a floor, and how it grows with the text.

    python benchmarks/speed.py [--corpus DIR] [--repeat N] [--limit N] [--json]

In: the texts of ../shared/corpus (``text`` and ``raw``), or of seeds/ where the corpus is absent. Out: a line for each
layout folder and one over all. The floor is one scan with ``regex`` and one dict a hit: see README.md beside this file.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import regex

import pressconf

ROOT = Path(__file__).resolve().parents[1]
TIMES_LONGER = 16
FLOOR = regex.compile(r"(?m)^[ \t\u00a0\u3000]*(?:Q(?=[\s.:])|[\p{Lu}][^\n:：.]{0,60}[:：.])")


def scan_floor(text: str) -> list[dict[str, Any]]:
    """Return one dict for each place that looks like a label: label, start, end, the stripped slice to the next hit."""
    hits = list(FLOOR.finditer(text))
    ends = [hit.start() for hit in hits[1:]] + [len(text)]
    return [
        {"label": hit.group(), "start": hit.start(), "end": hit.end(), "text": text[hit.end() : end].strip()}
        for hit, end in zip(hits, ends, strict=False)  # no hit: one end and nothing to pair
    ]


def parse_or_refuse(text: str) -> bool:
    """Parse a text; tell whether a layout explained it."""
    try:
        pressconf.parse(text)
    except pressconf.NotATranscriptError:
        return False
    return True


def measure(function: Callable[[str], object], text: str) -> float:
    """Return the seconds of one call."""
    start = time.perf_counter()
    function(text)
    return time.perf_counter() - start


def find_texts(corpus: Path, limit: int | None) -> tuple[str, dict[str, dict[str, str]]]:
    """Return where the texts come from, and folder -> name -> text (at most ``limit`` texts a folder)."""
    folders: dict[str, dict[str, str]] = defaultdict(dict)
    for path in sorted([*corpus.glob("text/*/*.txt"), *corpus.glob("raw/*/*.txt")]):
        if limit is None or len(folders[path.parent.name]) < limit:
            folders[path.parent.name][f"{path.parent.parent.name}/{path.name}"] = read_text(path)
    if folders:
        return str(corpus), dict(folders)
    for path in sorted((ROOT / "seeds").glob("*.txt")):
        folders[path.stem][path.name] = read_text(path)
    return "seeds", dict(folders)


def read_text(path: Path) -> str:
    """Read a text with its line ends as they are."""
    return path.read_bytes().decode("utf-8")


def time_folder(texts: dict[str, str], repeat: int) -> dict[str, Any]:
    """Return the figures of one folder: seconds of parse and floor (best of ``repeat`` for each text), growth, counts.

    Growth is that of the first text which is no refused one (16 times a refused text may be another case than once).
    """
    parsing = flooring = 0.0
    refused = [name for name, text in texts.items() if not parse_or_refuse(text)]
    for text in texts.values():
        pairs = [(measure(parse_or_refuse, text), measure(scan_floor, text)) for _ in range(repeat)]
        parsing += min(pair[0] for pair in pairs)
        flooring += min(pair[1] for pair in pairs)
    return {
        "texts": len(texts),
        "characters": sum(map(len, texts.values())),
        "refused": refused,
        "parse_seconds": parsing,
        "floor_seconds": flooring,
        "multiple": parsing / flooring,
        "growth": next((time_growth(text, repeat) for name, text in texts.items() if name not in refused), None),
    }


def time_growth(text: str, repeat: int) -> float:
    """Return how much longer a text 16 times as long takes, divided by 16."""
    longer = "\n\n".join([text] * TIMES_LONGER)
    short = min(measure(parse_or_refuse, text) for _ in range(repeat + 1))
    long = min(measure(parse_or_refuse, longer) for _ in range(repeat))
    return long / short / TIMES_LONGER


def sum_up(folders: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Return the figures over all folders; growth is the worst one."""
    parsing = sum(row["parse_seconds"] for row in folders.values())
    flooring = sum(row["floor_seconds"] for row in folders.values())
    return {
        "texts": sum(row["texts"] for row in folders.values()),
        "characters": sum(row["characters"] for row in folders.values()),
        "refused": [f"{folder}/{name}" for folder, row in folders.items() for name in row["refused"]],
        "parse_seconds": parsing,
        "floor_seconds": flooring,
        "multiple": parsing / flooring,
        "growth": max((row["growth"] for row in folders.values() if row["growth"] is not None), default=None),
    }


def run(corpus: Path, repeat: int, limit: int | None) -> dict[str, Any]:
    """Measure everything and return it as plain data."""
    place, texts = find_texts(corpus, limit)
    gc.collect()
    gc.disable()
    try:
        folders = {folder: time_folder(texts[folder], repeat) for folder in sorted(texts)}
    finally:
        gc.enable()
    return {"corpus": place, "repeat": repeat, "times_longer": TIMES_LONGER, "folders": folders, "all": sum_up(folders)}


def print_table(result: dict[str, Any]) -> None:
    """Print the figures, a line a folder."""
    print(f"{result['corpus']}: best of {result['repeat']}; growth from a text to the same {TIMES_LONGER} times longer")
    print(
        f"{'':20} {'texts':>5} {'kchars':>7} {'parse ms':>9} {'floor ms':>9} {'multiple':>9} {'growth':>7} {'refused':>8}"
    )
    for name, row in [*result["folders"].items(), ("ALL", result["all"])]:
        growth = "-" if row["growth"] is None else f"{row['growth']:.2f}"
        print(
            f"{name:20} {row['texts']:5} {row['characters'] / 1000:7.0f} {row['parse_seconds'] * 1000:9.1f} "
            f"{row['floor_seconds'] * 1000:9.2f} {row['multiple']:9.1f} {growth:>7} {len(row['refused']):8}"
        )


def main() -> int:
    """Read the options, measure, print."""
    shared = Path(os.environ.get("PRESSCONF_SHARED") or ROOT.parent / "shared")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=shared / "corpus")
    parser.add_argument("--repeat", type=int, default=3, help="repetitions, of which the best counts (3)")
    parser.add_argument("--limit", type=int, help="at most so many texts a folder")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    options = parser.parse_args()
    result = run(options.corpus, max(1, options.repeat), options.limit)
    if options.json:
        json.dump(result, sys.stdout, indent=2)
        print()
    else:
        print_table(result)
    return 0


if __name__ == "__main__":
    sys.exit(main())
