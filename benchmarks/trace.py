"""Time ``pressconf.trace`` over many conferences, as a share of the time that parsing them took.

    python benchmarks/trace.py [--corpus DIR] [--count N] [--words N]

In: the texts of ../shared/corpus (repeated up to ``--count``), or of seeds/ where the corpus is absent. The article is made of
them: sentences of their answers, quoted whole, cut and altered, and as many that were said nowhere. Out: one line a figure.
"""

from __future__ import annotations

import argparse
import sys
import time
from itertools import cycle, islice
from pathlib import Path

import pressconf
from pressconf.model import Conference

ROOT = Path(__file__).resolve().parents[1]


def read_texts(corpus: Path, count: int) -> list[str]:
    """Return ``count`` texts of the corpus, or of the seeds, over and over if there are fewer."""
    paths = sorted([*corpus.glob("text/*/*.txt"), *corpus.glob("raw/*/*.txt")])
    paths = paths or sorted(path for path in (ROOT / "seeds").glob("*.txt") if not path.stem.startswith("article_"))
    return [path.read_bytes().decode("utf-8") for path in islice(cycle(paths), count)]


def parse_all(texts: list[str]) -> list[Conference]:
    """Parse those texts that are transcripts."""
    confs = []
    for number, text in enumerate(texts):
        try:
            confs.append(pressconf.parse(text, id=str(number)))
        except pressconf.NotATranscriptError:
            continue
    return confs


def write_article(confs: list[Conference], words: int) -> str:
    """Return an article of so many words whose quotations are whole, cut, altered and foreign in turn."""
    answers = [answer for conf in confs for answer in conf.answers if len(answer.clean_text.split()) > 40]
    paragraphs: list[str] = []
    length = 0
    for number, answer in enumerate(cycle(answers[:: max(1, len(answers) // 50)])):
        said = answer.clean_text.split()[8:28]
        if number % 4 == 1:
            said[8:10] = ["…"]
        elif number % 4 == 2:
            said[5:6], said[12:13] = ["indeed"], []
        elif number % 4 == 3:
            said = said[::-1]
        paragraphs.append(f"“{' '.join(said).replace('“', '').replace('”', '')},” {answer.speaker.name or 'she'} said.")
        length += len(paragraphs[-1].split())
        if length >= words:
            break
    return "\n\n".join(paragraphs)


def main() -> int:
    """Print the figures; return 1 where tracing takes longer than parsing."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--corpus", type=Path, default=ROOT.parent / "shared" / "corpus")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--words", type=int, default=1000)
    options = parser.parse_args()
    texts = read_texts(options.corpus, options.count)
    start = time.perf_counter()
    confs = parse_all(texts)
    parsing = time.perf_counter() - start
    article = write_article(confs, options.words)
    pressconf.trace("“A first call compiles the patterns,” he said.", confs[:1])
    start = time.perf_counter()
    matches = pressconf.trace(article, confs)
    tracing = time.perf_counter() - start
    kinds = {kind: sum(match.match == kind for match in matches) for kind in ("exact", "close", "none")}
    print(
        f"{len(confs)} conferences, {sum(map(len, texts))} characters; article of {len(article.split())} words: {kinds}"
    )
    print(f"parsing {parsing:.2f} s, tracing {tracing:.2f} s: {tracing / parsing:.2f} of it")
    return int(tracing > parsing)


if __name__ == "__main__":
    sys.exit(main())
