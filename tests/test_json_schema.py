"""The JSON Schema of the saved form: it takes what we write, and refuses what ``from_json`` refuses, as far as a schema can tell.

``hypothesis-jsonschema`` 0.23.1, its last version, cannot make objects with hypothesis of today; documents are made by changing ours.
"""

from __future__ import annotations

import copy
import json
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pressconf
from pressconf.model import TRUST, Conference, Kind, RegionKind, Role, Severity
from pressconf.wire import HEAD, SCHEMA_VERSION
from tests.exports import fixture_conferences
from tests.samples import build_conference, build_sample
from tests.strategies import conferences

jsonschema = pytest.importorskip("jsonschema")

SCHEMA = pressconf.json_schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())


def is_valid(document: object) -> bool:
    """What the schema says."""
    return bool(VALIDATOR.is_valid(document))


def is_read(document: object) -> bool:
    """What ``from_json`` says; nothing but ``FormatError`` may come out of it."""
    try:
        pressconf.from_json(json.dumps(document))
    except pressconf.FormatError:
        return False
    return True


def test_the_schema_is_one() -> None:
    """It is a schema of 2020-12, of the version that is written, and each call gives a new one."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert SCHEMA["properties"]["schema_version"] == {"const": SCHEMA_VERSION}
    assert SCHEMA == pressconf.json_schema() is not SCHEMA


def test_words_are_those_of_the_model() -> None:
    """The closed sets of the schema are those of the model, and it names every key that is written."""
    defs = SCHEMA["$defs"]
    found = {
        "evidence": defs["evidence"]["properties"]["kind"]["enum"],
        "role": defs["speaker"]["properties"]["role"]["enum"],
        "kind": defs["turn"]["properties"]["kind"]["enum"],
        "region": defs["region"]["properties"]["kind"]["enum"],
        "severity": defs["diagnostic"]["properties"]["severity"]["enum"],
    }
    model = {"evidence": TRUST, "role": get_args(Role), "kind": get_args(Kind), "region": get_args(RegionKind)}
    assert found == {name: list(words) for name, words in model.items()} | {"severity": list(get_args(Severity))}
    assert set(SCHEMA["required"]) == {"schema_version", *HEAD, "speakers", "voices", "turns", "source"}
    assert set(SCHEMA["required"]) == set(json.loads(build_sample().to_json()))


def test_samples_and_fixtures_are_valid() -> None:
    """What is written for the sample, an empty conference and each transcript in the repository is valid."""
    for conf in (build_sample(), build_conference([]), *fixture_conferences()):
        VALIDATOR.validate(json.loads(conf.to_json()))


@given(conferences())
def test_any_conference_is_valid_and_comes_back(conf: Conference) -> None:
    """Whatever the fields hold, the saved form is valid, and the conference comes back equal."""
    text = conf.to_json()
    VALIDATOR.validate(json.loads(text))
    assert pressconf.from_json(text) == conf


VALUES = st.sampled_from(
    [None, True, 0, 1, -1, 10**6, 0.5, "", "question", "2031-05-04", [], [0, 1], [[0, 0]], {}, {"pieces": ["a"]}]
)


def list_places(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The paths of every value inside a document."""
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [place for key, value in items for place in ((*path, key), *list_places(value, (*path, key)))]


@given(conf=conferences(), data=st.data())
def test_the_schema_is_no_stricter_than_the_reader(conf: Conference, data: st.DataObject) -> None:
    """A document with a value lost or changed, which ``from_json`` still reads, is valid: what is not valid is not read."""
    document = copy.deepcopy(json.loads(conf.to_json()))
    path = data.draw(st.sampled_from(list_places(document)))
    node = document
    for step in path[:-1]:
        node = node[step]
    if data.draw(st.booleans()):
        del node[path[-1]]
    else:
        node[path[-1]] = data.draw(VALUES)
    if document.get("schema_version") == SCHEMA_VERSION:
        assert is_valid(document) >= is_read(document), path


@pytest.mark.parametrize("key", list(json.loads(build_sample().to_json())))
def test_every_key_must_be_there(key: str) -> None:
    """Without one of its keys, or with a number in its place, a document is neither valid nor read; another key is no harm."""
    document = json.loads(build_sample().to_json())
    lost = {name: value for name, value in document.items() if name != key}
    wrong = document | {key: 99}
    assert not is_valid(lost) | is_read(lost) | is_valid(wrong) | is_read(wrong)
    assert is_valid(document | {"more": 1}) & is_read(document | {"more": 1})
