"""Web Annotations of conferences: either selector resolves to the same words of the same source."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given

from pressconf.exporters import export
from pressconf.model import Conference
from pressconf.selectors import CONTEXT, SCHEMA
from pressconf.source import hash_source
from tests.exports import fixture_conferences, merge_surrogates
from tests.samples import build_sample
from tests.strategies import conferences


def list_resources(node: Any) -> Iterator[dict[str, Any]]:
    """Every specific resource inside a JSON value."""
    if isinstance(node, dict):
        if node.get("type") == "SpecificResource":
            yield node
        for value in node.values():
            yield from list_resources(value)
    elif isinstance(node, list):
        for value in node:
            yield from list_resources(value)


def check_selectors(conf: Conference, collection: dict[str, Any]) -> None:
    """Position and quote of each resource give the same words, with 32 characters around them, in the source of that hash."""
    for resource in list_resources(collection):
        place, words = resource["selector"]
        start, end = place["start"], place["end"]
        assert (place["type"], words["type"]) == ("TextPositionSelector", "TextQuoteSelector")
        assert resource["sha256"] == hash_source(conf.source)
        around = (
            conf.source[max(0, start - CONTEXT) : start],
            conf.source[start:end],
            conf.source[end : end + CONTEXT],
        )
        assert (words["prefix"], words["exact"], words["suffix"]) == tuple(map(merge_surrogates, around))


@given(conferences())
def test_selectors_resolve(conf: Conference) -> None:
    """In any conference: a turn is an annotation, a reply one more, identifiers stand once, and all selectors resolve."""
    collection = json.loads(export(conf, "annotations"))
    items = collection["items"]
    replies = [reply for answer in conf.answers for reply in answer.replies_to]
    assert collection["total"] == len(items) == len(conf.turns) + len(replies)
    assert len({item["id"] for item in items}) == len(items)
    assert all(item["type"] == "Annotation" and item["target"] and item["body"] for item in items)
    check_selectors(conf, collection)
    for turn, item in zip(conf.turns, items, strict=False):
        place = item["target"]["selector"][0]
        assert (place["start"], place["end"]) == turn.span
        person, kind = item["body"]
        assert ("id" in person, kind["value"]) == (turn.speaker.id is not None, turn.kind)


def test_quotes_are_found_in_the_fixtures() -> None:
    """In each transcript of the repository, the quote with what stands around it is found at its position."""
    for conf in fixture_conferences():
        for resource in list_resources(json.loads(export(conf, "annotations"))):
            place, words = resource["selector"]
            near = words["prefix"] + words["exact"] + words["suffix"]
            source = merge_surrogates(conf.source)
            if source == conf.source:
                assert source.find(near, max(0, place["start"] - CONTEXT)) == place["start"] - len(words["prefix"])


def test_as_linked_data() -> None:
    """Rdflib reads the collection as JSON-LD: each annotation has its target, its person and its kind."""
    rdflib = pytest.importorskip("rdflib")
    collection = json.loads(export(build_sample(), "annotations"))
    # the public context is an address, and nothing is fetched: the terms that stand for it here
    terms = {"oa": "http://www.w3.org/ns/oa#", "@vocab": "http://www.w3.org/ns/oa#", "id": "@id", "type": "@type"}
    assert collection["@context"][0] == SCHEMA
    collection["@context"] = [terms | {"target": "oa:hasTarget", "body": "oa:hasBody"}, *collection["@context"][1:]]
    graph = rdflib.Graph().parse(data=json.dumps(collection), format="json-ld")
    oa = rdflib.Namespace(terms["oa"])
    found = set(graph.subjects(rdflib.RDF.type, oa.Annotation))
    assert len(found) == collection["total"]
    assert all(list(graph.objects(one, oa.hasTarget)) for one in found)
    assert len(list(graph.subjects(rdflib.RDF.type, oa.TextPositionSelector))) >= collection["total"]


def test_by_hand() -> None:
    """The first answer of the sample says who speaks, to which question it belongs, and what it takes up."""
    items = {item["id"].partition("#")[2]: item for item in json.loads(export(build_sample(), "annotations"))["items"]}
    answer, reply = items["turn-3"], items["turn-3-reply-0"]
    assert answer["body"][0]["name"] == "Ada Holm"
    assert answer["pressconf:question"]["id"].endswith("#turn-2")
    assert reply["body"][0]["selector"][1]["exact"] == "Until when?"
    assert reply["motivation"] == "linking"
    assert items["turn-2"]["body"][0]["pressconf:outlet"] == "Harbour Gazette"
