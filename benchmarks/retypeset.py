"""Print every annotated transcript in every other convention, parse it and score it.

What depends on typography alone shows here.

    python benchmarks/retypeset.py [--convention NAME] [--document PART] [--worst N] [--write DIR]

In: the annotated transcripts of ../shared/corpus and its scorer. Out: one line of figures a convention. What a convention does not
print (the name of an asker who is only ``Q:``) counts neither for nor against. ``--write`` keeps the printed pages, to be looked at.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(
    0, str(Path(__file__).resolve().parents[1])
)  # run as a script: the folder's other modules are found from its parent

from benchmarks.trust import SHARED, load_scorer

HAN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")


class Said(NamedTuple):
    """One annotated turn: what it does, who says it for whom, and its paragraphs."""

    kind: str
    name: str | None
    outlet: str | None
    paragraphs: list[str]


class Label(NamedTuple):
    """What stands before the speech, and which facts it shows."""

    text: str
    shows: frozenset[str] = frozenset()


BOTH, NAME, NOTHING = frozenset({"name", "outlet"}), frozenset({"name"}), frozenset[str]()


def find_mark(said: Said, asker: str = "Question", moderator: str = "Moderator", other: str = "Minister") -> str:
    """Return the mark of somebody whom the annotation does not name."""
    return {"question": asker, "moderator": moderator}.get(said.kind, other)


def set_names(said: Said) -> Label:
    """``Ada Holm: …``, ``Question: …``."""
    return Label(f"{said.name}: ", NAME) if said.name else Label(f"{find_mark(said)}: ")


def set_names_and_outlets(said: Said) -> Label:
    """``Ana Ruiz, Harbour Times: …``."""
    if said.name and said.outlet and said.kind == "question":
        return Label(f"{said.name}, {said.outlet}: ", BOTH)
    return set_names(said)


def set_brackets(said: Said) -> Label:
    """``Ana Ruiz (Harbour Times): …``."""
    if said.name and said.outlet and said.kind == "question":
        return Label(f"{said.name} ({said.outlet}): ", BOTH)
    return set_names(said)


def set_capitals(said: Said) -> Label:
    """``ADA HOLM: …``, ``QUESTION: …``."""
    label = set_names(said)
    return Label(label.text.upper(), label.shows)


def set_lower_case(said: Said) -> Label:
    """``ada holm: …``, ``question: …``."""
    label = set_names(said)
    return Label(label.text.lower(), label.shows)


def set_full_stops(said: Said) -> Label:
    """``ADA HOLM.  …``, ``QUESTION.  …``."""
    label = set_capitals(said)
    return Label(label.text.replace(": ", ".  "), label.shows)


def set_bare_q(said: Said) -> Label:
    """``Q    …``, ``MR. HOLM:  …``."""
    if said.kind == "question":
        return Label("Q\u00a0\u00a0\u00a0 ")
    return Label(f"MR. {said.name.split()[-1].upper()}:  ") if said.name else set_capitals(said)


def set_q_and_a(said: Said) -> Label:
    """``Q: …``, ``A: …``."""
    return Label("Q: ") if said.kind == "question" else Label("A: ") if said.kind == "answer" else set_names(said)


def set_lines(said: Said) -> Label:
    """``Ana Ruiz, Harbour Times`` alone on its line."""
    label = set_names_and_outlets(said)
    return Label(label.text.replace(": ", "\n"), label.shows)


def set_bold(said: Said) -> Label:
    """``**Ada Holm:** …``."""
    label = set_names(said)
    return Label(f"**{label.text.strip()}** ", label.shows)


def set_headings(said: Said) -> Label:
    """``## Ana Ruiz, Harbour Times`` above the speech."""
    label = set_lines(said)
    return Label(f"## {label.text}\n", label.shows)


def set_dashes(said: Said) -> Label:
    """``Ada Holm - …``, ``Question - …``."""
    label = set_names(said)
    return Label(label.text.replace(": ", " - "), label.shows)


def set_dash_parts(said: Said) -> Label:
    """``Ana Ruiz -- Harbour Times -- Analyst`` alone on its line."""
    if said.name and said.outlet and said.kind == "question":
        return Label(f"{said.name} -- {said.outlet} -- Analyst\n\n", BOTH)
    return Label(f"{said.name} -- Chief Executive\n\n", NAME) if said.name else Label("Operator\n\n")


def set_times(said: Said) -> Label:
    """``Ada Holm: (02:39)`` alone on its line."""
    label = set_names(said)
    return Label(label.text.strip() + " (02:39)\n", label.shows)


def set_times_before(said: Said) -> Label:
    """``[00:02:39] Ada Holm: …``."""
    label = set_names(said)
    return Label("[00:02:39] " + label.text, label.shows)


def set_times_after(said: Said) -> Label:
    """``Ada Holm  2:39`` alone on its line."""
    label = set_names(said)
    return Label(label.text.replace(": ", "  2:39\n"), label.shows)


def join_paragraphs(paragraphs: list[str]) -> str:
    """Paragraphs with a blank line between."""
    return "\n\n".join(paragraphs)


def join_line(paragraphs: list[str]) -> str:
    """Everything on one line."""
    return " ".join(" ".join(paragraph.split()) for paragraph in paragraphs)


def double_space(paragraphs: list[str]) -> str:
    """Lines of 72 characters with a blank line after each."""
    return "\n\n".join(line for paragraph in paragraphs for line in wrap(paragraph))


def hard_wrap(paragraphs: list[str]) -> str:
    """Lines of 72 characters, paragraphs indented."""
    return "\n".join("\n".join(wrap(paragraph)) for paragraph in paragraphs)


def wrap(paragraph: str) -> list[str]:
    """Return the lines of one paragraph."""
    return textwrap.wrap(paragraph, 72, break_long_words=False, break_on_hyphens=False) or [""]


class Convention(NamedTuple):
    """How labels look, how paragraphs are joined, and what stands between two turns."""

    label: Callable[[Said], Label]
    speech: Callable[[list[str]], str] = join_paragraphs
    between: str = "\n\n"
    header: str = "Press conference on the harbour\n\n12 March 2031\n\n"


CONVENTIONS: dict[str, Convention] = {
    "names": Convention(set_names),
    "names, one line a turn": Convention(set_names, join_line, "\n"),
    "names and outlets": Convention(set_names_and_outlets),
    "outlets in brackets": Convention(set_brackets),
    "capitals": Convention(set_capitals),
    "lower case": Convention(set_lower_case),
    "full stops": Convention(set_full_stops),
    "bare Q": Convention(set_bare_q),
    "Q and A": Convention(set_q_and_a),
    "label lines": Convention(set_lines),
    "bold": Convention(set_bold),
    "headings": Convention(set_headings),
    "dashes": Convention(set_dashes),
    "dash parts": Convention(set_dash_parts),
    "times on label lines": Convention(set_times),
    "times before": Convention(set_times_before, join_line, "\n"),
    "times after": Convention(set_times_after),
    "hard-wrapped": Convention(set_names, hard_wrap, "\n"),
    "double-spaced": Convention(set_capitals, double_space),
    "no line breaks": Convention(set_names, join_line, " "),
    "no line breaks, capitals": Convention(set_full_stops, join_line, " "),
}


def read_turns(text: str, gold: dict[str, Any]) -> list[Said]:
    """Return the annotated turns with their paragraphs; hard wraps are undone."""
    turns = []
    for turn in gold["turns"]:
        speech = text[turn["start"] : turn["end"]].replace("\r\n", "\n").replace("\r", "\n").replace("\ufeff", "")
        blocks = re.split(r"\n\s*\n", speech)
        lines = [line for block in blocks for line in block.split("\n")]
        wrapped = len(lines) > 3 and sum(len(line) > 160 for line in lines) == 0
        pieces = blocks if wrapped else lines
        paragraphs = [" ".join(piece.split()) for piece in pieces if piece.strip()]
        turns.append(Said(turn["kind"], turn["name"], turn["outlet"], paragraphs or ["–"]))
    return turns


def print_page(turns: list[Said], gold: dict[str, Any], convention: Convention) -> tuple[str, dict[str, Any]]:
    """Return the printed page and its annotation."""
    text, printed = convention.header, []
    for said, turn in zip(turns, gold["turns"], strict=True):
        label = convention.label(said)
        speech = convention.speech(said.paragraphs).strip()
        start = len(text) + len(label.text)
        shown = {
            **turn, "label": [len(text), len(text) + len(label.text.strip())], "start": start, "end": start + len(speech)
        }  # fmt: skip
        if not label.shows >= {key for key in ("name", "outlet") if turn[key]}:
            shown["carried"] = True  # the convention does not print it: it need not be found
        printed.append(shown)
        text += label.text + speech + convention.between
    return text, {**gold, "turns": printed}


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--convention", action="append", help="only this convention (repeat for more)")
    parser.add_argument("--document", default="", help="only documents whose name holds this")
    parser.add_argument("--worst", type=int, default=0, help="also list the N worst pages of each convention")
    parser.add_argument("--write", type=Path, help="keep the printed pages in this folder")
    options = parser.parse_args()
    scorer = load_scorer()
    figures = [figure for figure in scorer.FIGURES if figure not in ("date", "title", "place")]
    rows = []
    for name, convention in CONVENTIONS.items():
        if options.convention and name not in options.convention:
            continue
        pages = []
        for path in sorted((SHARED / "corpus" / "gold").glob("*/*.json")):
            gold = json.loads(path.read_text(encoding="utf-8"))
            if options.document not in gold["doc"]:
                continue
            with (SHARED / "corpus" / "text" / gold["doc"]).open(encoding="utf-8", newline="") as stream:
                turns = read_turns(stream.read(), gold)
            if sum(bool(HAN.search(" ".join(said.paragraphs))) for said in turns) > len(turns) / 2:
                continue  # these conventions are not set in Chinese
            text, printed = print_page(turns, gold, convention)
            if options.write:
                page = options.write / f"{name.replace(' ', '_').replace(',', '')}-{gold['doc'].replace('/', '-')}"
                page.parent.mkdir(parents=True, exist_ok=True)
                page.write_text(text, encoding="utf-8", newline="")
                page.with_suffix(".json").write_text(json.dumps(printed), encoding="utf-8")
            row, note = scorer.score_document(text, printed)
            pages.append((row["exact"], gold["doc"], {figure: row[figure] for figure in scorer.FIGURES}, note))
        rows.append((name, scorer.average([row for _, _, row, _ in pages])))
        for _, doc, row, note in sorted(pages, key=lambda page: page[:2])[: options.worst]:
            rows.append((f"    {doc} {note}"[:60], row))
    print(f"{'':<60}" + " ".join(f"{figure:>6}" for figure in figures))
    for name, row in rows:
        print(f"{name:<60}" + " ".join(scorer.cell(figure, row[figure]) for figure in figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
