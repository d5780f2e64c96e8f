"""Speakers under other names: who is meant, who is joined, and that the laws hold."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pressconf
from pressconf.model import Conference
from tests.laws import LAWS
from tests.test_laws import often, read_conference
from tests.texts import TEXTS

TEXT = (
    "ADA HOLM: Good morning, all of you.\n\nIVO HOLM: And from me.\n\nQ: Ana Ruiz, Harbour Post. Is the bridge safe?\n\n"
    "MS. HOLM: It is.\n\nQ: And the ferry?\n\nADA HOLM: The ferry too.\n\nQ: And the pier?\n\nIVO HOLM: No.\n"
)


@pytest.fixture
def conf() -> Conference:
    """Two people of one surname, and a label that could be either."""
    return pressconf.parse(TEXT)


def names(conf: Conference) -> list[str | None]:
    """Who speaks, turn by turn."""
    return [turn.speaker.name for turn in conf.turns]


def check_laws(conf: Conference) -> None:
    """All laws of the contract."""
    for law in LAWS:
        law(conf, conf.source)


def test_by_id_and_by_name(conf: Conference) -> None:
    """A key is an id or a name as found; the new name stands in every turn, gives a new id, and the user vouches for it."""
    by_name = conf.rename_speakers({"Ivo Holm": "Ivo Pell"})
    assert by_name == conf.rename_speakers({"ivo-holm": "Ivo Pell"})
    assert names(by_name)[1] == names(by_name)[7] == "Ivo Pell"
    speaker = by_name.turns[1].speaker
    assert speaker.id == "ivo-pell"
    assert speaker.evidence[0] == pressconf.Evidence("name", "Ivo Pell", "user", None)
    assert {record["name_known_by"] for record in by_name.to_records() if record["speaker_id"] == "ivo-pell"} == {
        "user"
    }
    assert {evidence.value for evidence in speaker.evidence} >= {"Ivo Holm"}, "what the document says is kept"
    assert names(conf)[1] == "Ivo Holm", "the old conference is as it was"
    check_laws(by_name)


def test_joining(conf: Conference) -> None:
    """Speakers who come to have one name are one person, with all labels, turns and evidence of both."""
    joined = conf.rename_speakers({"Holm": "Ada Holm"})
    assert names(joined).count("Ada Holm") == 3
    assert [speaker.id for speaker in joined.speakers if speaker.name == "Ada Holm"] == ["ada-holm"]
    assert joined.turns[3].speaker is joined.turns[0].speaker
    assert set(joined.turns[0].speaker.labels) == {"ADA HOLM:", "MS. HOLM:"}
    assert joined == conf.rename_speakers({"Holm": "Ada Holm", "Ada Holm": "Ada Holm"})
    check_laws(joined)


def test_joined_askers_follow_up() -> None:
    """The tree is built anew: where two askers are one, the second question is a follow-up in the same thread."""
    text = TEXT.replace("Q: And the ferry", "Q: A. Ruiz, Harbour Post. And the ferry")
    conf = pressconf.parse(text).with_corrections([])
    first, second = conf.questions[:2]
    conf = conf.with_corrections([pressconf.Correction(second.span, name="Anna Ruiz")])
    assert [question.follow_up for question in conf.questions[:2]] == [False, False]
    joined = conf.rename_speakers({"Anna Ruiz": str(first.speaker.name)})
    assert [question.follow_up for question in joined.questions[:2]] == [False, True]
    assert joined.questions[0].thread == joined.questions[1].thread
    check_laws(joined)


def test_swap(conf: Conference) -> None:
    """All renamings happen at once: two names can change places, and so do the ids."""
    swapped = conf.rename_speakers({"Ada Holm": "Ivo Holm", "Ivo Holm": "Ada Holm"})
    assert names(swapped)[:2] == ["Ivo Holm", "Ada Holm"]
    assert [speaker.id for speaker in swapped.speakers[:2]] == ["ivo-holm", "ada-holm"]
    assert swapped.rename_speakers({"ada-holm": "Ivo Holm", "ivo-holm": "Ada Holm"}).turns[0].speaker.id == "ada-holm"
    check_laws(swapped)


def test_equal_ids_are_numbered(conf: Conference) -> None:
    """Names that differ only in what an id leaves out are two people with two ids."""
    conf = conf.rename_speakers({"Ada Holm": "A. Holm", "Ivo Holm": "A Holm"})
    assert [speaker.id for speaker in conf.speakers[:2]] == ["a-holm", "a-holm-2"]
    check_laws(conf)


def test_unknown_key(conf: Conference) -> None:
    """A key that nobody has is refused; the error lists ids and names that exist."""
    with pytest.raises(pressconf.UnknownSpeakerError, match="ada-holm, Ada Holm") as caught:
        conf.rename_speakers({"Adda Holm": "Ada Holm"})
    assert isinstance(caught.value, pressconf.UnknownNameError)
    assert caught.value.name == "Adda Holm"
    assert {"ada-holm", "Ada Holm", "ivo-holm", "Ana Ruiz"} <= set(caught.value.known)


def test_ambiguous_name(conf: Conference) -> None:
    """A name that several have is refused, as a key and as the name of another to join; ids tell them apart."""
    saved = conf.to_json().replace('"name": "Ada Holm", "role"', '"name": "Ivo Holm", "role"')
    conf = pressconf.from_json(saved)
    for names in ({"Ivo Holm": "Ivo Pell"}, {"Holm": "Ivo Holm"}):
        with pytest.raises(pressconf.AmbiguousSpeakerError) as caught:
            conf.rename_speakers(names)
        assert (caught.value.name, set(caught.value.ids)) == ("Ivo Holm", {"ada-holm", "ivo-holm"})
        assert pickle.loads(pickle.dumps(caught.value)).__dict__ == caught.value.__dict__
    assert conf.rename_speakers({"ada-holm": "Ada Holm"}).turns[0].speaker.name == "Ada Holm"


@pytest.mark.parametrize("name", ["", " ", "—", " Ada Holm", "Ada Holm\n"])
def test_no_name(conf: Conference, name: str) -> None:
    """What can be nobody's name is refused; what is no string is a ``TypeError``."""
    with pytest.raises(pressconf.CorrectionError, match="can't be a name"):
        conf.rename_speakers({"ada-holm": name})
    with pytest.raises(TypeError, match="must be a str"):
        conf.rename_speakers({"ada-holm": None})  # type: ignore[dict-item]


def test_two_names_for_one(conf: Conference) -> None:
    """One speaker can't have two new names."""
    with pytest.raises(pressconf.CorrectionError, match="the same speaker"):
        conf.rename_speakers({"ada-holm": "Ada Pell", "Ada Holm": "Ada Vale"})


@pytest.mark.parametrize("name", TEXTS)
def test_nothing_renamed(name: str) -> None:
    """No renaming gives an equal conference, for every fixture."""
    conf = read_conference(TEXTS[name])
    assert conf.rename_speakers({}) == conf


NEW_NAMES = st.sampled_from(("Ada Holm", "ADA HOLM", "Ana Ruiz", "记者", "Vale", "J. Vale", "é", "\ud83da"))


@often
@given(data=st.data(), text=st.sampled_from(list(TEXTS.values())))
def test_laws_hold(data: st.DataObject, text: str) -> None:
    """Whoever is renamed to whatever, every law holds, the saved form included, and nobody loses a turn."""
    conf = read_conference(text)
    ids = [str(speaker.id) for speaker in conf.speakers]
    mapping = data.draw(st.dictionaries(st.sampled_from(ids), NEW_NAMES, max_size=5)) if ids else {}
    renamed = conf.rename_speakers(mapping)
    check_laws(renamed)
    assert [turn.span for turn in renamed.turns] == [turn.span for turn in conf.turns]
    for before, after in zip(conf.turns, renamed.turns, strict=True):
        assert after.speaker.name == mapping.get(str(before.speaker.id), before.speaker.name)
