"""The ConvoKit corpus, by the rules of its format; ConvoKit itself loads it in ``tests/heavy/convokit_loads.py`` (a stage of .ci/run)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings

from pressconf.errors import ExportError
from pressconf.exporters import export
from pressconf.exporters.convokit import UNITS
from pressconf.model import Conference
from tests.exports import fixture_conferences, merge_surrogates
from tests.samples import build_sample
from tests.strategies import conferences

FILES = {"utterances.jsonl", "speakers.json", "conversations.json", "corpus.json", "index.json"}


def read_corpus(folder: Path) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """The utterances, and the other files by name; all of it must be ASCII."""
    content = {path.name: path.read_bytes().decode("ascii") for path in folder.iterdir()}
    assert set(content) == FILES
    lines = content.pop("utterances.jsonl").split("\n")
    return [json.loads(line) for line in lines[:-1]], {name: json.loads(text) for name, text in content.items()}


def check_corpus(folder: Path, confs: list[Conference]) -> None:
    """One root a conversation, replies inside it, speakers and types in the index: what ConvoKit needs to load it."""
    utterances, files = read_corpus(folder)
    turns = [turn for conf in confs for turn in conf.turns]
    assert [one["text"] for one in utterances] == [merge_surrogates(turn.clean_text) for turn in turns]
    ids = {one["id"]: one for one in utterances}
    assert len(ids) == len(utterances)
    roots = [one["conversation_id"] for one in utterances if one["reply-to"] is None]
    assert (
        sorted(roots) == sorted(files["conversations.json"]) == sorted({one["conversation_id"] for one in utterances})
    )
    for one in utterances:
        assert set(one) == {"id", "conversation_id", "speaker", "text", "reply-to", "timestamp", "meta", "vectors"}
        if one["reply-to"] is None:
            assert one["id"] == one["conversation_id"]
        else:
            assert ids[one["reply-to"]]["conversation_id"] == one["conversation_id"]
            assert ids[one["reply-to"]]["timestamp"] < one["timestamp"]
        if one["meta"]["is_answer"]:
            assert one["reply-to"] == one["meta"]["pair_idx"]
            assert ids[one["reply-to"]]["meta"]["pair_idx"] == one["reply-to"]
    assert {one["speaker"] for one in utterances} == set(files["speakers.json"])
    index = files["index.json"]
    for name, metas in (
        ("utterances-index", [one["meta"] for one in utterances]),
        ("speakers-index", [one["meta"] for one in files["speakers.json"].values()]),
        ("conversations-index", [one["meta"] for one in files["conversations.json"].values()]),
        ("overall-index", [files["corpus.json"]]),
    ):
        assert set(index[name]) == {key for meta in metas for key in meta}
        assert all(kind.startswith("<class '") for kinds in index[name].values() for kind in kinds)
    assert "bin" not in json.dumps(index)


@pytest.mark.parametrize("unit", UNITS)
@settings(max_examples=50)
@given(conf=conferences())
def test_any_conference(unit: str, conf: Conference, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever the conference holds, the corpus keeps the rules, in both units."""
    folder = tmp_path_factory.mktemp("convokit")
    conf = attrs.evolve(conf, id="a", meta={})
    check_corpus(export(conf, "convokit", folder, unit=unit), [conf])


@pytest.mark.parametrize("unit", UNITS)
def test_all_fixtures_in_one(unit: str, tmp_path: Path) -> None:
    """All transcripts in the repository go into one corpus."""
    confs = [attrs.evolve(conf, id=str(number)) for number, conf in enumerate(fixture_conferences())]
    check_corpus(export(confs, "convokit", tmp_path / "corpus", unit=unit), confs)


def test_units_by_hand(tmp_path: Path) -> None:
    """``exchange``: the question is the root of what belongs to it. ``conference``: the opening is the root of all."""
    found = {}
    for unit in UNITS:
        utterances, _ = read_corpus(export(build_sample(), "convokit", tmp_path / unit, unit=unit))
        number = {one["id"]: place for place, one in enumerate(utterances)} | {None: None}
        found[unit] = [number[one["reply-to"]] for one in utterances]
    assert found["exchange"] == [None, None, None, 2, None, 4, 4, None, 7, None]
    assert found["conference"] == [None, 0, 0, 2, 0, 4, 4, 0, 7, 0]


def test_nobody_is_credited_with_anothers_words(tmp_path: Path) -> None:
    """Law 4: each turn of a voice without a name has a speaker of its own."""
    utterances, files = read_corpus(export(build_sample(), "convokit", tmp_path / "corpus"))
    unnamed = [one["speaker"] for one in utterances if files["speakers.json"][one["speaker"]]["meta"]["name"] is None]
    assert len(unnamed) == len(set(unnamed)) == 1


def test_what_cannot_be(tmp_path: Path) -> None:
    """Another unit, and two conferences of one id, are refused before anything is written."""
    with pytest.raises(ValueError, match="exchange, conference"):
        export(build_sample(), "convokit", tmp_path / "corpus", unit="thread")
    with pytest.raises(ExportError, match="two conferences have the id"):
        export([build_sample(), build_sample()], "convokit", tmp_path / "corpus")
    assert not (tmp_path / "corpus").exists()
