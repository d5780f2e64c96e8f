"""The saved form: nothing is lost, nothing is broken silently."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import pressconf
from pressconf.errors import FormatError
from pressconf.model import Conference
from pressconf.wire import SCHEMA_VERSION, from_json, to_json
from tests.samples import VOICE, build_conference, build_sample
from tests.strategies import AWKWARD, conferences

ROOT = Path(__file__).parent.parent


@given(conferences())
def test_round_trip(conf: Conference) -> None:
    """What is read back equals what was saved, the source code point for code point; saving it again gives the same bytes."""
    saved = to_json(conf)
    again = from_json(saved)
    assert again == conf
    assert again.source == conf.source
    assert [turn.text for turn in again.turns] == [turn.text for turn in conf.turns]
    assert to_json(again) == saved


@given(conferences())
def test_saved_form_is_ascii(conf: Conference) -> None:
    """The file is pure ASCII whatever the text holds, and its bytes read back as well as its string."""
    saved = to_json(conf).encode("ascii")
    assert from_json(saved) == conf


@given(st.text(st.sampled_from(AWKWARD + "\U0001f600\ud83d\ude00"), max_size=30))
def test_any_string_round_trips(text: str) -> None:
    """Surrogates alone, in pairs written apart, and beside real astral characters keep their code points everywhere."""
    conf = build_conference([("statement", VOICE, text, text)], meta={text: text})
    again = from_json(to_json(conf))
    assert again == conf
    assert len(again.source) == len(conf.source)


def test_pieces() -> None:
    """Two surrogates side by side are written in pieces; plain JSON would make one character of them."""
    conf = build_conference([("statement", VOICE, None, "a\ud83d\ude00b")])
    assert '{"pieces": ["a\\ud83d", "\\ude00b\\n\\n"]}' in to_json(conf)
    assert json.loads(json.dumps("\ud83d\ude00")) != "\ud83d\ude00"


def test_speakers_stand_once() -> None:
    """However many turns a speaker has, the name is written once."""
    saved = json.loads(to_json(build_sample()))
    assert [speaker["name"] for speaker in saved["speakers"]] == ["Ada Holm", "Ivo Pell", "Ana Ruiz"]
    assert [speaker["labels"] for speaker in saved["voices"]] == [["Q"]]
    assert [turn["speaker"] for turn in saved["turns"]] == [0, 1, 2, 0, 2, 1, 0, 3, 0, 1]


def test_equal_conferences_give_equal_bytes() -> None:
    """The order in which meta was filled does not show."""
    conf = build_sample()
    turned = attrs.evolve(conf, meta=dict(reversed(list(conf.meta.items()))))
    assert to_json(turned) == to_json(conf)


def test_bytes_do_not_depend_on_the_hash_seed() -> None:
    """Processes with different hash seeds write the same bytes."""
    code = "from tests.samples import build_sample; from pressconf.wire import to_json; print(to_json(build_sample()))"
    path = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    written = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(written) == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_resaved_by_an_editor(encoding: str) -> None:
    """A file saved again in another of JSON's encodings, with or without a BOM, is read."""
    conf = build_sample()
    assert from_json(to_json(conf).encode(encoding)) == conf
    assert from_json("\ufeff" + to_json(conf)) == conf


def test_unknown_keys_are_passed_over() -> None:
    """A key that this version doesn't know is no error."""
    saved = json.loads(to_json(build_conference([("statement", VOICE, None, "a")])))
    assert from_json(json.dumps({**saved, "shelf": 3})).turns[0].text == "a"


@pytest.mark.parametrize("value", [None, 3, ["a"], Path("a.json")])
def test_no_text_at_all(value: Any) -> None:
    """What is neither ``str`` nor ``bytes`` is a plain ``TypeError``."""
    with pytest.raises(TypeError, match="str or bytes"):
        from_json(value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "null",
        "[]",
        "3",
        '"a"',
        "{}",
        '{"schema_version": 1',
        "NaN",
        '{"schema_version": NaN}',
        '{"schema_version": -Infinity}',
        '{"schema_version": ' + "9" * 5000 + "}",
        '{"schema_version": 1, "schema_version": 1}',
        "[" * 200_000,
        '{"a":' * 100_000,
        '{"schema_version": 1, "source": "' + "\n" + '"}',
        b"\xff\xfe\x00",
        b"\x80{}",
        b"",
    ],
    ids=lambda text: repr(text[:24]),
)
def test_broken_json(text: str | bytes) -> None:
    """Whatever is no JSON object of ours is a ``FormatError``, however deep, long or short."""
    with pytest.raises(FormatError) as caught:
        from_json(text)
    assert pickle.loads(pickle.dumps(caught.value)).args == caught.value.args


def test_place_of_broken_json() -> None:
    """Broken JSON is reported with offset, line and column, also behind a BOM."""
    with pytest.raises(FormatError) as caught:
        from_json('\ufeff{\n  "schema_version": 1,\n  oops\n}')
    error = caught.value
    assert (error.offset, error.line, error.column) == (28, 3, 3)
    assert "line 3, column 3" in str(error)


def edit(path: str, value: Any) -> Callable[[Any], None]:
    """Return an edit of the saved sample: ``path`` is ``turns.3.span``; ``...`` as the value deletes the key."""

    def apply(node: Any) -> None:
        *steps, last = [int(step) if step.isdecimal() else step for step in path.split(".")]
        for step in steps:
            node = node[step]
        if value is ...:
            del node[last]
        else:
            node[last] = value

    return apply


@pytest.mark.parametrize(
    "path, value, message",
    [
        ("schema_version", SCHEMA_VERSION + 1, "upgrade"),
        ("schema_version", 0, "schema_version is 0"),
        ("schema_version", True, "schema_version"),
        ("schema_version", ..., "schema_version is missing"),
        ("source", ..., "source is missing"),
        ("source", 3, "source: expected a string"),
        ("source", {"pieces": "ab"}, r"source\.pieces: expected an array"),
        ("source", {"pieces": ["a", 3]}, r"source\.pieces\[1\]: expected a string"),
        ("source", "too short", "inside a source of 9"),
        ("id", None, "id: expected a string"),
        ("date", "yesterday", "date: expected a date"),
        ("date", 20310504, "date: expected a string"),
        ("meta", 3, "meta: expected"),
        ("meta", {"a": 3}, r"meta\.a: expected a string"),
        ("meta", [["a", "b"], ["a", "c"]], "each key once"),
        ("meta", [["a"]], "pairs"),
        ("layouts.0.score", "high", r"layouts\[0\]\.score: expected a number"),
        ("layouts.0.score", 10**400, "finite"),
        ("layouts.0.labels", 1.5, "whole number"),
        ("speakers", {}, "speakers: expected an array"),
        ("speakers.0", [], r"speakers\[0\]: expected an object"),
        ("speakers.0.role", "king", "expected one of principal"),
        ("speakers.0.role", ["principal"], "expected one of principal"),
        ("speakers.0.evidence.0.kind", "rumour", "expected one of user"),
        ("speakers.0.evidence.0.span", [0, 10**9], r"speakers\[0\]\.evidence\[0\]\.span: expected a span"),
        ("voices", ..., "voices is missing"),
        ("turns.0.speaker", 4, r"turns\[0\]\.speaker: expected the number of a speaker \(there are 4\)"),
        ("turns.0.speaker", -1, "whole number"),
        ("turns.0.speaker", True, "whole number"),
        ("turns.0.kind", "song", "expected one of statement"),
        ("turns.0.kind", "answer", r"turns\[0\]\.replies_to is missing"),
        ("turns.0.span", [5, 2], "span inside"),
        ("turns.0.span", [5], r"\[start, end\]"),
        ("turns.0.span", "0-5", r"\[start, end\]"),
        ("turns.0.span", None, r"\[start, end\]"),
        ("turns.1.span", [0, 3], r"turns\[1\]"),
        ("turns.1.label_span", [5, 10**6], r"turns\[1\]\.label_span"),
        ("turns.1.label_span", [300, 301], r"turns\[1\]\.label_span: it does not end before"),
        ("turns.1.segments", [[0, 3]], r"turns\[1\]\.segments\[0\]"),
        ("turns.1.segments", 3, "an array"),
        ("turns.9.evidence", ..., r"turns\[9\]\.evidence is missing"),
        ("regions.0.end", 10**6, "out of order"),
        ("regions.1.start", 0, r"regions\[1\]"),
        ("diagnostics.0.message", None, "a string"),
    ],
)
def test_wrong_values(path: str, value: Any, message: str) -> None:
    """A value of a wrong type, out of its range or missing is refused with the path that leads to it."""
    saved = json.loads(to_json(build_sample()))
    edit(path, value)(saved)
    with pytest.raises(FormatError, match=message):
        from_json(json.dumps(saved))


def test_number_beyond_all_floats() -> None:
    """A number that would become infinity is refused."""
    saved = to_json(build_sample()).replace('"score": 0.9', '"score": 1e999')
    with pytest.raises(FormatError, match="a finite number"):
        from_json(saved)


@pytest.mark.parametrize("version", [1, 2])
def test_older_versions_are_read(version: int) -> None:
    """Lines and columns that version 1 lacks are found again; of the parts and replies that both lack, there are none."""
    conf = pressconf.parse("MS. HOLM: Welcome.\r\n\r\nQ  Is it safe?\r\n\r\nMS. HOLM: It is.")
    saved = json.loads(to_json(conf))
    assert conf.diagnostics
    assert saved["schema_version"] == 3
    saved["schema_version"] = version
    for remark in saved["diagnostics"] if version == 1 else []:
        del remark["line"], remark["column"]
    for turn in saved["turns"]:
        for name in ("parts", "addressed_to", "replies_to", "declined"):
            turn.pop(name, None)
    read = from_json(json.dumps(saved))
    assert read.diagnostics == conf.diagnostics
    assert [turn.span for turn in read.turns] == [turn.span for turn in conf.turns]
    assert read.questions[0].parts == ()
    assert read.answers[0].replies_to == ()
    assert from_json(to_json(read)) == read


def test_turns_out_of_order() -> None:
    """Turns that are not in the order of the source are refused."""
    saved = json.loads(to_json(build_sample()))
    saved["turns"][0], saved["turns"][1] = saved["turns"][1], saved["turns"][0]
    with pytest.raises(FormatError, match=r"turns\[1\].*out of order"):
        from_json(json.dumps(saved))


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)


@given(conferences(), st.data())
def test_tampering_is_caught_or_harmless(conf: Conference, data: st.DataObject) -> None:
    """A saved file with any one value exchanged is refused, or read as a conference that can be saved again."""
    saved = json.loads(to_json(conf))
    node: Any = saved
    key: Any = data.draw(st.sampled_from(sorted(saved)))
    while isinstance(node[key], list | dict) and node[key] and data.draw(st.booleans()):
        node = node[key]
        key = data.draw(st.sampled_from(sorted(node) if isinstance(node, dict) else range(len(node))))
    node[key] = data.draw(JSON_VALUES)
    try:
        again = from_json(json.dumps(saved))
    except FormatError:
        return
    assert from_json(to_json(again)) == again
