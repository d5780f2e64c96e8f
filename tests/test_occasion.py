"""What kind of event a text is of: near a court, a committee, a panel or a phone-in there are true press conferences, too."""

from __future__ import annotations

import pytest

import pressconf

#: Speech that fills a text to more than a snippet; who says it is put in by each case.
EXCHANGE = """
{head}

{host}: Good morning. Thank you all for coming up the stairs. We have half an hour, and I shall say a few words before you ask.
The matter has kept us busy since the spring, and we know that it has kept you busy as well. We have looked at every paper that
there is, and we have heard everybody who wished to be heard. Nothing has been decided today, and we want to say so clearly.

{asker}: When will it be decided, then?

{host}: We expect that it will be before the summer. I cannot give you a day, because the papers from Wendlau are not yet here.

{asker}: And who has to send them?

{host}: The harbour office has to send them. We have written twice, and we shall write again on Monday.

{asker}: What happens if they don't come?

{host}: Then we shall fetch them. It is not far. I would ask you to wait with the headline until we are back.
"""

CASES = {
    "court": ("Press conference of the High Court\nafter the public hearing of 3 May 2023", "JUDGE ORFORD", "Q"),
    "committee": ("Committee on Harbours\nPress briefing on the committee hearing\n8 June 2024", "CHAIR", "Q"),
    "panel": ("Expert panel on the bridge: press conference\n4 May 2021\nOn the panel: Prof. Ida Quell", "PROF. QUELL", "Q"),
    "trade": ("After the committee hearing\nLumbry, 4 May 2021", "MS. TARRANT", "REPORTER"),
    "listeners": ("News conference by telephone, 9 July 2022", "MS. TARRANT", "CALLER"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_the_press_is_still_found(case: str) -> None:
    """A head that names a press conference, or labels that name the trade of the press, outweigh the words of another occasion."""
    head, host, asker = CASES[case]
    conf = pressconf.parse(EXCHANGE.format(head=head, host=host, asker=asker))
    assert len(conf.questions) == 3
    assert {turn.speaker.role for turn in conf.turns if turn.kind == "question"} == {"asker"}
    assert {turn.speaker.role for turn in conf.turns if turn.kind == "answer"} <= {"principal", "moderator"}


@pytest.mark.parametrize(
    "head, asker",
    [
        ("Committee on Harbours\nOral evidence, 4 May 2021", "Q"),
        ("Panel discussion at the Press Days, 4 May 2021", "Q"),
        ("The Night Line, 4 May 2021", "CALLER"),
        ("Public hearing on the port, 4 May 2021", "Question"),
    ],
)
def test_another_occasion_gives_no_roles(head: str, asker: str) -> None:
    """Where the head names another occasion, or listeners ask, nobody is an asker or a principal."""
    conf = pressconf.parse(EXCHANGE.format(head=head, host="MS. TARRANT", asker=asker))
    assert {turn.speaker.role for turn in conf.turns} == {"unknown"}
    assert "no-press-event" in {diagnostic.code for diagnostic in conf.diagnostics}


def test_a_hint_overrules_it() -> None:
    """Who says who answers is believed, whatever the head names."""
    text = EXCHANGE.format(head="Committee on Harbours\nOral evidence, 4 May 2021", host="MS. TARRANT", asker="Q")
    conf = pressconf.parse(text, hints=pressconf.Hints(principals=["Tarrant"]))
    assert {turn.speaker.role for turn in conf.turns} == {"asker", "principal"}


def test_a_short_transcript_is_taken_at_its_word() -> None:
    """Three questions below a head that says little keep their roles."""
    text = "Lumbry, 4 May 2021\n\n" + "".join(
        f"Q: {asked}\n\nMAYOR HOLM: {told}\n\n"
        for asked, told in (
            ("Is it safe?", "Yes, it is."),
            ("Who says so?", "The engineers say so."),
            ("Did you cross it?", "Twice, and I came back."),
        )
    )
    assert {turn.speaker.role for turn in pressconf.parse(text).turns} == {"asker", "principal"}


SCENES = "\n\nEDIE: Has she come?\n\nMAYOR HOLM: I have. Do you wish to ask me something?\n\n"


@pytest.mark.parametrize(
    "headings, scenes",
    [
        ("INT. PRESS ROOM - DAY|EXT. HARBOUR - NIGHT", True),
        ("12 EXT. BRÜCKE - NACHT|13 INNEN. SAAL - TAG", True),
        ("ИНТ. ЗАЛ – ДЕНЬ|НАТ. ПРИЧАЛ – НОЧЬ", True),
        ("INT PRESS ROOM - DAY|EXT QUAY - DUSK", True),
        ("INT. PRESS ROOM - DAY|Interior of the press room", False),
        ("INTERIOR MINISTRY|INTERIOR MINISTRY", False),
        ("EXTERIOR AND TRADE|INTERIOR AND JUSTICE", False),
        ("EXT. 4410|Ext. 4411", False),
    ],
)  # fmt: skip
def test_scenes_of_a_script_give_no_roles(headings: str, scenes: bool) -> None:
    """Two headings of scenes make a script, about the press or not; one of them, or names of ministries, make none."""
    head = "Press conference on the bridge\n\n"
    text = head + "".join(heading + SCENES + "EDIE: Yes. Why did you have the bridge painted blue?\n\nMAYOR HOLM: We liked it. "
                          + "I remember that somebody had wanted green, and that there was a vote. " * 3 + "\n\n"
                          for heading in headings.split("|"))  # fmt: skip
    roles = {turn.speaker.role for turn in pressconf.parse(text).turns}
    assert (roles == {"unknown"}) == scenes
