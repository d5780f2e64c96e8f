"""For accept and roles: what kind of event a text is of, and whether the press asks there.

In: the labels and the head of the text. Out: whether its head names an event; whether it shows that the press asks, shows that
somebody else does (a court, a committee, listeners, a playwright), or shows neither. The marks "Q" and "A" are those of a court
and of an interview as well: they show the press only where nothing shows another occasion.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from pressconf.passes.draft import Draft
from pressconf.passes.folding import fold
from pressconf.passes.naming import honorific_pattern, list_alternatives, names_outlet
from pressconf.passes.place import weigh_event
from pressconf.passes.vocabulary import phrases, union, unions
from pressconf.passes.words import WORDS, count_words

#: How far into a text the head reaches; how many words a line of it has at the most.
HEAD, LONGEST_LINE = 1500, 30
#: In so many first words a title says what it is of.
TITLE_WORDS = 3
#: How long the line is that names another occasion: "a public hearing" may be spoken of.
LONGEST_OTHER = 120
#: A text of fewer words is somebody's snippet, and taken at its labels' word.
SNIPPET = 130
#: How telling the words of an event must be ("press conference"; not "questions").
TELLING, WELCOMED = 1.2, 1.8
#: So many headings of scenes make a script; the pattern looks no further into a line than this.
FEWEST_SCENES, LONGEST_SCENE = 2, 80
#: Share of labels that name the trade of the press ("REPORTER"), and of those that name listeners, who are no press.
TRADE_SHARE, LAY_SHARE = 0.1, 0.2


def list_head(draft: Draft, reach: int = HEAD) -> Iterator[tuple[str, bool]]:
    """Yield the words of each line that begins within ``reach``, and whether it is as short as a title."""
    first = draft.labels[0].lead if draft.labels else len(draft.text)
    for line in draft.lines:
        if line.start > reach:
            return
        last = min(line.last, first) if line.first < first else line.last
        words = draft.text[line.first : min(last, line.first + 300)].strip()
        if words:
            few = last - line.first <= 300 and len(words.split()) <= LONGEST_LINE
            yield words, few and words[-1] not in ".?!"


def names_event(draft: Draft) -> bool:
    """Tell whether a short line at the head of the text names an event such as a press conference, or the press."""
    return names_conference(draft) or names_press(draft)


def names_conference(draft: Draft) -> bool:
    """Tell whether a line at the head names an event at which the press asks, or welcomes to it."""
    courtesy = phrases("courtesy_cues", draft.code)
    for words, short in list_head(draft):
        weight = weigh_event(words)
        # "Good morning, and welcome to our press conference."
        if (short and weight >= TELLING) or (weight >= WELCOMED and courtesy.search(words)):
            return True
    return False


def titles_conference(draft: Draft) -> bool:
    """Tell whether the first line of a text, its title, opens with the name of such an event: "Press conference of …"."""
    words, short = next(list_head(draft), ("", False))
    return short and weigh_event(" ".join(words.strip("#*_ ").split()[:TITLE_WORDS])) >= TELLING


def names_press(draft: Draft) -> bool:
    """Tell whether a short line at the head speaks of the press."""
    press = phrases("press_words", draft.code)
    return any(short and press.search(words) for words, short in list_head(draft))


def shows_press(draft: Draft) -> bool | None:
    """Tell whether the press asks in a text: True, False where it is another occasion, None where nothing shows either.

    A play, a chat or a debate has speakers, but nobody in it is an asker or a principal.
    """
    if count_words(draft.text) < SNIPPET:
        return True
    if has_scenes(draft):
        return False  # a play may be about a press conference
    if names_conference(draft):
        return True
    readings = [label.reading for label in draft.labels]
    housed = any(
        reading.outlet or (reading.second is not None and names_outlet(reading.second)) for reading in readings
    )
    if housed or _share_trade(draft) >= TRADE_SHARE:
        return True
    if names_other(draft) or is_examination(draft) or _share_lay(draft) >= LAY_SHARE:
        return False
    if names_press(draft) or any(reading.mark in ("asker", "principal", "moderator") for reading in readings):
        return True
    return None


def names_other(draft: Draft) -> bool:
    """Tell whether a short line before the first label names another occasion on which people ask: a hearing, a panel."""
    other = phrases("other_events", draft.code)
    reach = min(HEAD, draft.labels[0].lead - 1) if draft.labels else HEAD
    heads = (words for words, short in list_head(draft, reach) if short and len(words) <= LONGEST_OTHER)
    press = phrases("press_words", draft.code)

    def meets_press(words: str) -> bool:  # "panel: engineers meet the media", but not "panel at the Press Days"
        hit = press.search(words)
        return hit is not None and hit.group().islower()

    return any(words[-1] not in "。？！" and other.search(words) and not meets_press(words) for words in heads)


def _share_trade(draft: Draft) -> float:
    """Share of labels that name the trade of who asks: "REPORTER"; a court has a reporter too, who hardly speaks."""
    trade = unions("asker_offices", "press_words")
    said = (WORDS.findall(draft.text[label.start : label.end]) for label in draft.labels)
    return sum(any(word.casefold().strip(".:") in trade for word in words) for words in said) / max(
        1, len(draft.labels)
    )


def _share_lay(draft: Draft) -> float:
    """Share of labels that name listeners or viewers: "CALLER"."""
    lay = {fold(mark) for mark in union("lay_marks")}
    named = sum(fold(draft.text[label.start : label.end].strip(" .:：*_")) in lay for label in draft.labels)
    return named / max(1, len(draft.labels))


@cache
def _scene() -> regex.Pattern[str]:
    """Return the pattern of a scene's heading: "INT. PRESS ROOM - DAY"."""
    words = list_alternatives("scene_words").upper()
    rest = r"[^\p{Ll}\r\n]"
    return regex.compile(
        rf"(?:\d{{1,3}}[.)]?[ ]{{1,4}})? (?:{words}) (?: [./：] [ ]? {rest}{{3,}}+ | [ ] \p{{Han}} {rest}++"
        rf"| [ ] {rest}{{2,50}}? [ ][\-–—][ ] {rest}{{2,}}+ ) \Z",
        regex.VERBOSE,
    )


def has_scenes(draft: Draft) -> bool:
    """Tell whether headings of scenes stand in a text, as in a script for the screen; where all is in capitals, none stands out."""
    if draft.in_capitals:
        return False
    lines = (draft.text[line.first : line.last] for line in draft.lines if line.last - line.first <= LONGEST_SCENE)
    return sum(_scene().match(words) is not None for words in lines) >= FEWEST_SCENES


@cache
def _examiner() -> regex.Pattern[str]:
    """Return the pattern of the line that names who examines a witness: "BY MS. VALE:"."""
    return regex.compile(rf"BY[ ]{{1,3}} (?i:{honorific_pattern()}) [^:\r\n]{{2,40}}+ : [ \t]*+ \Z", regex.VERBOSE)


def is_examination(draft: Draft) -> bool:
    """Tell whether a line alone says by whom a witness is examined, as the record of a court does."""
    if "BY " not in draft.text:
        return False
    return any(_examiner().match(draft.text[line.first : line.last]) for line in draft.lines)
