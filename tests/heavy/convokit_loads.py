"""ConvoKit itself loads our corpora, in both units, and finds them whole.

    python tests/heavy/convokit_loads.py FILE...

Needs convokit (600 MB with what it needs), so it is no test of the suite but a stage of ``.ci/run`` with a venv of its own.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

import pressconf
from pressconf.exporters.convokit import UNITS, name_speaker
from pressconf.model import Conference


def check_corpus(corpus: Any, confs: list[Conference], unit: str) -> None:
    """Every turn is there, word for word, at its speaker; each conversation has one root; questions and answers are paired."""
    turns = [(conf, turn) for conf in confs for turn in conf.turns]
    assert len(corpus.get_utterance_ids()) == len(turns)
    for conf, turn in turns:
        utterance = corpus.get_utterance(f"{conf.id}-{turn.index}")
        assert utterance.text == turn.clean_text
        assert utterance.speaker.id == name_speaker(conf, turn)
        assert utterance.speaker.meta["outlet"] == turn.speaker.outlet
        assert (utterance.meta["is_question"], utterance.meta["is_answer"]) == (
            turn.kind == "question",
            turn.kind == "answer",
        )
        if turn.kind == "answer":
            assert utterance.reply_to == utterance.meta["pair_idx"] == f"{conf.id}-{turn.question}"
    for conversation in corpus.iter_conversations():
        assert conversation.check_integrity(verbose=False), conversation.id
        roots = [utterance for utterance in conversation.iter_utterances() if utterance.reply_to is None]
        assert len(roots) == 1
        assert (
            unit == "conference"
            and roots[0].meta["start"] == min(u.meta["start"] for u in conversation.iter_utterances())
        ) or (unit == "exchange" and (roots[0].meta["is_question"] or len(conversation.get_utterance_ids()) == 1))
    if unit == "conference":
        assert len(corpus.get_conversation_ids()) == len(confs)


def main(paths: list[str]) -> None:
    """Export the transcripts at ``paths`` in each unit, load them with ConvoKit, dump and load them again."""
    import convokit  # type: ignore[import-not-found, unused-ignore]

    confs = [pressconf.load(path, id=f"conf{number}") for number, path in enumerate(paths)]
    for unit in UNITS:
        with tempfile.TemporaryDirectory() as folder:
            place = pressconf.export(confs, "convokit", Path(folder) / "corpus", unit=unit)
            corpus = convokit.Corpus(filename=str(place))
            check_corpus(corpus, confs, unit)
            corpus.dump("again", base_path=folder)
            check_corpus(convokit.Corpus(filename=str(Path(folder) / "again")), confs, unit)
            counts = (
                len(corpus.get_utterance_ids()),
                len(corpus.get_conversation_ids()),
                len(corpus.get_speaker_ids()),
            )
            print(
                f"{unit}: {counts[0]} utterances, {counts[1]} conversations, {counts[2]} speakers: check_integrity holds"
            )


if __name__ == "__main__":
    main(sys.argv[1:])
