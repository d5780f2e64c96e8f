"""An article and a conference side by side: each quotation, who said it, in answer to whom, and in which sentence.

    python examples/trace_article.py [ARTICLE] [TRANSCRIPT...]

Run it from the repository's root; without arguments it reads seeds/article_summit.txt and seeds/name_line_summit.txt. Close
matches need the extra "trace".
"""

import sys
from pathlib import Path

import pressconf


def main(article: str = "seeds/article_summit.txt", *transcripts: str) -> None:
    """Trace the quotations of an article and print what a fact-checker would ask for."""
    text = Path(article).read_bytes().decode("utf-8")  # line ends as they are: spans count them
    confs = [pressconf.load(path) for path in transcripts or ("seeds/name_line_summit.txt",)]
    for match in pressconf.trace(text, confs):
        print(f"\n“{' '.join(match.quote.split())}”")
        if match.turn is None or match.passage is None:
            print("  not said in these conferences")
            continue
        credit = {True: "", False: f"; the article credits {match.speaker_named}", None: ""}[match.same_speaker]
        print(f"  {match.match}: {match.turn.speaker.name or 'unnamed'}{credit}")
        if match.question is not None:
            print(f"  in answer to {match.question.speaker.name or 'an unnamed asker'}")
        print(f"  in full: {' '.join(match.passage.text.split())}")
        for difference in match.differences:
            print(f"  {difference.kind.replace('_', ' ')}: {difference.words!r} / {difference.source_words!r}")


if __name__ == "__main__":
    main(*sys.argv[1:])
