"""The doors: ``parse``, ``load``, ``load_many``; their options, and every way in which they refuse."""

from __future__ import annotations

import io
import math
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import pressconf
from pressconf.errors import PressconfError, UnreadableError

TEXT = (
    "Weekly briefing on the harbour\n\nPort Elder, 4 May 2031\n\nMS. HOLM: Good morning. The old bridge – the “long” one – stays shut "
    "until the engineers are done with it, and that takes two weeks.\n\nQ: Until when?\n\nMS. HOLM: Until May.\n\n"
    "Q: And who pays?\n\nMS. HOLM: The city pays.\n"
)
PROSE = "The harbour was quiet on Monday. Two boats came in, and one went out again before noon.\n\nNobody said a word about it."

# What must be refused


@pytest.mark.parametrize("value", [None, 3, b"Q: a?", ["Q: a?"], Path("a.txt")])
def test_not_a_string(value: Any) -> None:
    """Anything but a ``str`` is a plain ``TypeError`` that names ``load``."""
    with pytest.raises(TypeError, match=r"pressconf\.load"):
        pressconf.parse(value)


@pytest.mark.parametrize("text", ["", " ", "\n\n\r\n", "\ufeff", "\t\u00a0\n", "\0"])
@pytest.mark.parametrize("layouts", [pressconf.LAYOUTS, ()])
def test_blank_text(text: str, layouts: Any) -> None:
    """A blank text is no transcript, with any layouts."""
    with pytest.raises(pressconf.NotATranscriptError):
        pressconf.parse(text, layouts=layouts)


@pytest.mark.parametrize(
    "text",
    [PROSE, PROSE * 40, "one line", "Dear all,\n\nthank you.\n\nYours\nAda Holm", "a: b", "1. one\n2. two\n3. three"],
)
def test_text_without_labels(text: str) -> None:
    """Prose, letters and lists are refused; the error carries scores, and says what was looked for and what to do."""
    with pytest.raises(pressconf.NotATranscriptError) as caught:
        pressconf.parse(text)
    error = caught.value
    assert set(error.scores) == {layout.name for layout in pressconf.LAYOUTS}
    assert max(error.scores.values()) < error.needed
    assert error.source_id == pressconf.parse(text, on_unlabelled="statement").id
    assert "Looked for labels" in str(error)
    assert "layouts=[...]" in str(error)


def test_unknown_layout() -> None:
    """A name that no layout has is refused; the error lists those that exist."""
    with pytest.raises(pressconf.UnknownLayoutError, match="colon") as caught:
        pressconf.parse(TEXT, layouts=["colon", "colonn"])
    assert caught.value.name == "colonn"
    assert set(caught.value.known) == {layout.name for layout in pressconf.LAYOUTS}


def test_limits() -> None:
    """A text longer than the caller's limit is refused before any work; one as long is taken."""
    with pytest.raises(pressconf.LimitExceededError) as caught:
        pressconf.parse(TEXT, limits=pressconf.Limits(max_characters=len(TEXT) - 1))
    assert (caught.value.limit, caught.value.allowed, caught.value.value) == (
        "max_characters",
        len(TEXT) - 1,
        len(TEXT),
    )
    assert pressconf.parse(TEXT, limits=pressconf.Limits(max_characters=len(TEXT))).turns


@pytest.mark.parametrize("value", [{"a": 1}, {1: "a"}, {"a": None}, {"a": {"b": "c"}}])
def test_meta_is_flat(value: Any) -> None:
    """``meta`` maps strings to strings and nothing else."""
    with pytest.raises(TypeError, match="meta must map str to str"):
        pressconf.parse(TEXT, meta=value)


@pytest.mark.parametrize("value", ["", "Statement", None, True])
def test_unknown_choice(value: Any) -> None:
    """``on_unlabelled`` knows two words."""
    with pytest.raises(ValueError, match="on_unlabelled must be"):
        pressconf.parse(TEXT, on_unlabelled=value)


ERRORS: list[PressconfError] = [
    pressconf.NotATranscriptError({"colon": 0.2}, 0.35, "abc", "it is blank"),
    pressconf.DecodeError(["utf-8", "cp1252"], "a.txt"),
    pressconf.MissingExtraError("pdf", "reading PDF"),
    pressconf.FormatError("no object", 3, 1, 4),
    pressconf.UnknownLayoutError("colonn", ["colon"]),
    pressconf.UnknownExporterError("cvs", ["csv"]),
    pressconf.LimitExceededError("max_characters", 1, 2),
    UnreadableError("a.txt", "no such file"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_errors_pickle(error: PressconfError) -> None:
    """Every error is a ``PressconfError`` and comes back whole from a pickle."""
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert again.__dict__ == error.__dict__


# What is taken


def test_id_and_meta() -> None:
    """The id is the text's digest or the caller's; ``meta`` reaches the saved form untouched, and belongs to the conference."""
    meta = {"url": "https://example.org/a", "=1": "\ud83d"}
    conf = pressconf.parse(TEXT, id="briefing-7", meta=meta)
    assert conf.id == "briefing-7"
    assert conf.meta == meta
    assert {record["conference_id"] for record in conf.to_records()} == {"briefing-7"}
    assert pressconf.from_json(conf.to_json()).meta == meta
    meta["url"] = "changed"
    assert conf.meta["url"] == "https://example.org/a"
    default = pressconf.parse(TEXT).id
    assert len(default) == 16
    assert int(default, 16) >= 0
    assert pressconf.parse(TEXT + " ").id != default


def test_meta_in_records() -> None:
    """The contract: ``meta`` is carried into records and exports."""
    records = pressconf.parse(TEXT, meta={"desk": "north"}).to_records()
    assert all("north" in map(str, record.values()) or "north" in str(record.get("meta")) for record in records)


@pytest.mark.parametrize("text", [PROSE, "", " \n", "one line", "\ufeff"])
def test_unlabelled_statement(text: str) -> None:
    """``on_unlabelled="statement"`` takes a text without labels for one statement of somebody unknown."""
    conf = pressconf.parse(text, on_unlabelled="statement")
    assert [turn.kind for turn in conf.turns] == ["statement"]
    turn = conf.turns[0]
    assert (turn.label, turn.speaker.name, turn.speaker.id) == (None, None, None)
    assert turn.text == turn.text.strip()
    assert "unlabelled-text" in {remark.code for remark in conf.diagnostics}


def test_layouts_by_name_and_object() -> None:
    """Layouts are taken by name and as objects; a layout alone sees only its own labels."""
    by_name = pressconf.parse(TEXT, layouts=["colon"])
    by_object = pressconf.parse(TEXT, layouts=[layout for layout in pressconf.LAYOUTS if layout.name == "colon"])
    assert by_name == by_object
    assert len(by_name.turns) == 5
    with pytest.raises(pressconf.NotATranscriptError):
        pressconf.parse(TEXT, layouts=["heading"])


def test_own_layout() -> None:
    """A user's own layout goes through the same door as ours."""
    arrow = pressconf.Layout(
        name="arrow", description="A name, then an arrow.", example="Ana Ruiz => Good morning.", pattern=r"(?P<label>[^=\n\r]{1,60}?)[ ]*=>"
    )  # fmt: skip
    text = "Ana Ruiz => Is it safe?\n\nAda Holm => It is.\n\nAna Ruiz => Since when?\n\nAda Holm => Since May.\n"
    conf = pressconf.parse(text, layouts=[arrow, *pressconf.LAYOUTS])
    assert [turn.speaker.name for turn in conf.turns] == ["Ana Ruiz", "Ada Holm"] * 2
    assert [layout.name for layout in conf.layouts] == ["arrow"]


# Hints

DUEL = (
    "HOLM: We might begin with the bridge, which is as old as the town and as tired as its council.\n\n"
    "WREN: And is it as tired as they say it is?\n\nHOLM: It is.\n\nWREN: Why is it not repaired?\n\nHOLM: It will be.\n"
)


def give_hints(**told: Any) -> pressconf.Hints:
    """Hints from any iterables, as a caller gives them."""
    return pressconf.Hints(**told)


def test_hints_on_sides() -> None:
    """Who answers and who moderates can be told; the hint is above what behaviour suggests."""
    conf = pressconf.parse(DUEL, hints=give_hints(principals=["Wren"]))
    assert {turn.speaker.role for turn in conf.turns if turn.label == "WREN:"} == {"principal"}
    conf = pressconf.parse(DUEL, hints=give_hints(moderators=["Wren"]))
    assert {turn.speaker.role for turn in conf.turns if turn.label == "WREN:"} == {"moderator"}


def test_hints_of_a_roster() -> None:
    """A roster gives full names to short labels, with evidence ``roster`` or ``hint``."""
    conf = pressconf.parse(DUEL, hints=give_hints(roster=["Ada Holm"]))
    assert {turn.speaker.name for turn in conf.turns if turn.label == "HOLM:"} == {"Ada Holm"}


def test_hints_of_outlets() -> None:
    """The caller's table of outlets gives an asker's outlet, with evidence ``hint``."""
    conf = pressconf.parse(DUEL, hints=give_hints(outlets={"Wren": "Harbour Times"}))
    assert {question.speaker.outlet for question in conf.questions} == {"Harbour Times"}
    assert {question.known_by("outlet") for question in conf.questions} == {"hint"}


@pytest.mark.parametrize("outlets", [{"Wren": ""}, {"Wren": "  "}, {"": "Harbour Times"}])
def test_hints_of_nothing(outlets: dict[str, str]) -> None:
    """A name without an outlet, or an outlet without a name, is no hint."""
    with pytest.raises(ValueError, match="leave out what is unknown"):
        pressconf.Hints(outlets=outlets)


WRONG: list[tuple[Callable[[pressconf.Conference], Any], type[Exception], str]] = [
    (lambda conf: pressconf.compare(conf, 5), TypeError, "two conferences, not a value of type int"),  # type: ignore[arg-type]
    (lambda conf: pressconf.compare(None, conf), TypeError, "two conferences, not a value of type NoneType"),  # type: ignore[arg-type]
    (lambda _: pressconf.check([5]), TypeError, "takes conferences and the errors of load_many"),  # type: ignore[list-item]
    (lambda conf: conf.rename_speakers(["Wren"]), TypeError, "takes a mapping of ids"),  # type: ignore[arg-type]
    (lambda _: pressconf.parse(DUEL, limits=5), TypeError, r"pressconf\.Limits\(\.\.\.\), not int"),  # type: ignore[arg-type]
    (lambda _: pressconf.parse(DUEL, limits=()), TypeError, r"pressconf\.Limits\(\.\.\.\), not tuple"),  # type: ignore[arg-type]
    (lambda _: pressconf.parse(DUEL, hints={}), TypeError, r"pressconf\.Hints\(\.\.\.\), not dict"),  # type: ignore[arg-type]
    (lambda _: pressconf.parse(DUEL, limits=pressconf.Limits(pattern_seconds="1")), TypeError, "must be a number, not '1'"),  # type: ignore[arg-type]
    (lambda _: pressconf.parse(DUEL, limits=pressconf.Limits(pattern_seconds=math.nan)), ValueError, "for no limit"),
]  # fmt: skip


@pytest.mark.parametrize("call, error, message", WRONG)
def test_wrong_arguments(call: Callable[[pressconf.Conference], Any], error: type[Exception], message: str) -> None:
    """An argument of a wrong type is told as such, where it is given."""
    with pytest.raises(error, match=message):
        call(pressconf.parse(DUEL))


def test_hints_of_date_order() -> None:
    """Digits alone give a date only where the caller tells their order."""
    text = "Harbour briefing\n\n04/05/2031\n\n" + TEXT.split("2031\n\n")[1]
    days = [pressconf.parse(text, hints=pressconf.Hints(date_order=order)).date for order in (None, "dmy", "mdy")]
    assert [day.isoformat() if day else None for day in days] == [None, "2031-05-04", "2031-04-05"]


# load


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_load(codec: str, end: str, tmp_path: Path) -> None:
    """Every encoding and line end gives the same turns; a BOM and line ends stay in the source."""
    text = TEXT.replace("\n", end)
    path = tmp_path / "briefing.txt"
    path.write_bytes(text.encode(codec))
    conf = pressconf.load(path)
    assert conf.source.removeprefix("\ufeff") == text
    assert conf.source.startswith("\ufeff") == (codec in ("utf-8-sig", "utf-16"))
    expected = pressconf.parse(TEXT)
    assert [turn.kind for turn in conf.turns] == [turn.kind for turn in expected.turns]
    assert [turn.text for turn in conf.turns] == [turn.text.replace("\n", end) for turn in expected.turns]
    assert (conf.title, conf.date, conf.location) == (expected.title, expected.date, expected.location)


def test_load_sources(tmp_path: Path) -> None:
    """A ``str``, a ``Path``, a text file and a binary file give the same conference; options go to ``parse``."""
    path = tmp_path / "briefing.txt"
    path.write_text(TEXT, encoding="utf-8", newline="")
    expected = pressconf.parse(TEXT, id="x", meta={"a": "b"})
    options: dict[str, Any] = {"id": "x", "meta": {"a": "b"}}
    assert pressconf.load(str(path), **options) == expected
    assert pressconf.load(path, **options) == expected
    assert pressconf.load(io.StringIO(TEXT), **options) == expected
    assert pressconf.load(io.BytesIO(TEXT.encode()), **options) == expected
    assert pressconf.load(path, encoding="utf-8", **options) == expected


def test_load_refuses(tmp_path: Path) -> None:
    """Bytes that are no text give a ``DecodeError`` that names what was tried; a missing file stays an ``OSError``."""
    path = tmp_path / "picture.txt"
    path.write_bytes(bytes(range(256)) * 4)
    with pytest.raises(pressconf.DecodeError, match="utf-8"):
        pressconf.load(path)
    with pytest.raises(FileNotFoundError):
        pressconf.load(tmp_path / "none.txt")
    with pytest.raises(PressconfError, match="nothing is ever fetched"):
        pressconf.load("https://example.org/briefing.txt")


@pytest.mark.parametrize("jobs", [1, 2])
def test_load_many(jobs: int, tmp_path: Path) -> None:
    """Each path gives its conference or its error, in order, whatever the others do and however many work at once."""
    contents: list[tuple[str, bytes | None, type]] = [
        ("a.txt", TEXT.encode(), pressconf.Conference),
        ("b.txt", bytes(range(256)), pressconf.DecodeError),
        ("c.txt", PROSE.encode(), pressconf.NotATranscriptError),
        ("d.txt", None, UnreadableError),
        ("e.txt", b"", pressconf.NotATranscriptError),
        ("f.txt", TEXT.encode("utf-16"), pressconf.Conference),
    ]
    for name, data, _ in contents:
        if data is not None:
            (tmp_path / name).write_bytes(data)
    results = list(pressconf.load_many([tmp_path / name for name, _, _ in contents], jobs=jobs, meta={"run": "1"}))
    assert [type(result) for result in results] == [kind for _, _, kind in contents]
    first = results[0]
    assert isinstance(first, pressconf.Conference)
    assert first == pressconf.parse(TEXT, meta={"run": "1"})


def test_load_many_of_nothing() -> None:
    """No paths, no results; and nothing is read before it is asked for."""
    assert list(pressconf.load_many([])) == []
    assert list(pressconf.load_many([], jobs=2)) == []
