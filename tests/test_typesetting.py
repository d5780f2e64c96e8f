"""What is printed in a convention is read back: each turn where it stands, what it does, and who the print says it is.

Conventions that can't be read back yet are marked with the reason, and fail the run on the day they can.
"""

from __future__ import annotations

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import pressconf
from tests.typesetting import PRINTERS, Printed, exchanges

#: Convention -> why it is not read back.
NOT_YET: dict[str, str] = {
    "mid-line, askers who speak once": "a capital label that stands once, in mid-line, is not told from prose: it stays in the answer before it",
}

TABLE = [
    pytest.param(name, marks=[pytest.mark.xfail(strict=True, reason=NOT_YET[name])] if name in NOT_YET else [])
    for name in PRINTERS
]


def read_turns(text: str, expected: list[Printed]) -> list[Printed]:
    """The turns that the library finds; a name that the convention does not show is left out of the comparison."""
    conf = pressconf.parse(text)
    shown = {turn.start: turn.name for turn in expected}
    return [
        Printed(turn.kind, *turn.span, turn.speaker.name if shown.get(turn.span.start) is not None else None)
        for turn in conf.turns
    ]


@pytest.mark.parametrize("name", TABLE)
@settings(max_examples=20, phases=[Phase.explicit, Phase.reuse, Phase.generate])  # a shorter example says no more
@given(data=st.data())
def test_print_and_read(name: str, data: st.DataObject) -> None:
    """A printed conference is parsed into the turns that were printed: starts, ends, kinds, names."""
    printer = PRINTERS[name]
    said = data.draw(exchanges(printer.language, named=printer.named, moderated=printer.moderated, once=printer.once))
    text, expected = printer.print_turns(said)
    assert len(expected) >= 8
    assert read_turns(text, expected) == expected


@given(said=exchanges())
@settings(max_examples=25)
def test_printers_print_what_was_said(said: list) -> None:  # type: ignore[type-arg]
    """Every printer puts every turn's words where it says that they stand."""
    for printer in PRINTERS.values():
        text, turns = printer.print_turns(said)
        assert [text[turn.start : turn.end] for turn in turns] == [turn.words for turn in said]
