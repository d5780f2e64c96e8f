"""Labels, names and roles in doubt: what is told, and what is not."""

from __future__ import annotations

import pytest

import pressconf
from pressconf.model import Diagnostic
from tests.test_swallowed import BRIEFING

PIERS = "".join(f"Q   Is pier {number} safe?\n\nMS. HOLM: Pier {number} is safe.\n\n" for number in range(9))


def find(text: str, code: str, **options: object) -> list[Diagnostic]:
    """The diagnostics of one code."""
    return [remark for remark in pressconf.parse(text, **options).diagnostics if remark.code == code]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "code",
    [
        "unresolved-label",
        "lone-label",
        "conflicting-names",
        "unexplained-label",
        "mixed-layouts",
        "uncertain-roles",
        "long-turn",
    ],
)
def test_plain_text_leaves_nothing_in_doubt(code: str) -> None:
    """A text without oddities gives none of these."""
    assert find(BRIEFING, code) == []
    assert find(PIERS, code) == []


def test_initials_of_nobody() -> None:
    """Initials that fit nobody are one remark, however often they stand; a roster that has the name ends it."""
    text = PIERS.replace("MS. HOLM: Pier 3", "MW: Pier 3").replace("MS. HOLM: Pier 5", "MW: Pier 5")
    [remark] = find(text, "unresolved-label")
    assert "(2 turns)" in remark.message
    assert find(text, "unresolved-label", hints=pressconf.Hints(roster=["Mira Wells"])) == []


def test_initials_of_somebody() -> None:
    """Initials of a name that the text gives are no riddle."""
    assert (
        find(BRIEFING.replace("MS. HOLM: Good", "ADA HOLM: Good").replace("MS. HOLM", "AH"), "unresolved-label") == []
    )


def test_surname_of_two() -> None:
    """A surname that two people have, and neither alone, is told."""
    text = BRIEFING.replace("MS. HOLM: Good", "ADA HOLM: Good").replace("MS. HOLM: It", "TOM HOLM: It")
    text = text.replace("MS. HOLM: From", "ADA HOLM: From").replace("MS. HOLM: The", "HOLM: The")
    [remark] = find(text, "unresolved-label")
    assert remark.line == 9


def test_misprint_of_a_mark() -> None:
    """A misprinted mark stands once, and is a slip away from one that stands often."""
    text = (
        BRIEFING.replace("Q   ", "QUESTION: ")
        + "\nQUESTION: When?\n\nMS. HOLM: In May.\n\nQUESTOIN: Of which year?\n\nMS. HOLM: This one.\n"
    )
    [remark] = find(text, "lone-label")
    assert "'QUESTOIN:'" in remark.message


def test_other_name_is_no_misprint() -> None:
    """Somebody else, who speaks once, has a name of his own."""
    assert find(BRIEFING.replace("MS. HOLM: The", "MR. PELL: The"), "lone-label") == []


def test_places_that_are_nearly_labels_are_one_remark() -> None:
    """Two places that lack little are one remark with their number, at the first."""
    text = BRIEFING.replace("all of it.", "all of it.\n\nMR. PELL; he pays nothing.\n\nMR. VALE; he pays less.")
    [remark] = find(text, "unexplained-label")
    assert remark.message.startswith("2 places inside speech")
    assert remark.line == 11


def test_same_words_in_another_place_are_no_odd_layout() -> None:
    """A label that stands in another layout, too, is one, if alone in its own."""
    text = PIERS + "MS. HOLM. Nobody asks, but pier ten is safe.\n\nQ   Is it?\n\nMS. HOLM: It is.\n"
    assert find(text, "mixed-layouts") == []


def test_many_long_turns_are_one_remark() -> None:
    """Up to three long turns of one kind are told each, more of them in one remark."""
    long = "Q   " + "The county says that the piers were painted. " * 30 + "Is it true?\n\nMS. HOLM: It is.\n\n"
    for number in range(1, 4):
        assert len(find(3 * PIERS + number * long, "long-turn")) == number
    [remark] = find(3 * PIERS + 4 * long, "long-turn")
    assert remark.message.startswith("4 turns of kind question")
