"""Where an event took place, and what a header line is.

In: the lines of a header. Out: the place as printed, or None where the header does not tell.
"""

from __future__ import annotations

from typing import NamedTuple

from pressconf.deferred import defer
from pressconf.passes.dates import FoundDate
from pressconf.passes.draft import Reading
from pressconf.passes.people import find_people
from pressconf.passes.vocabulary import list_languages, phrases, union
from pressconf.passes.words import has_office
from pressconf.source import Span

PLACE_KEYS = frozenset(
    {
        "place",
        "location",
        "venue",
        "held at",
        "場所",
        "会場",
        "地点",
        "地點",
        "lugar",
        "ort",
        "lieu",
        "luogo",
        "local",
        "место",
        "місце",
        "於",
    }
)


SENTENCE_END = tuple(".?!…。？！")


class HeaderLine(NamedTuple):
    """A line before the first speech: its span, its words without markup, and what they are."""

    start: int
    end: int
    text: str
    dates: tuple[FoundDate, ...]
    is_time: bool
    is_status: bool
    is_other_date: bool
    key: str | None


def weigh_event(text: str) -> float:
    """How tellingly the words name an event: 2 for "press conference" and its like, less for "statement"."""
    folded = " ".join(text.casefold().split())
    best = 0.0
    for language in list_languages():
        for rank, event in enumerate(language.events):
            if event in folded:
                best = max(best, 2.0 - rank / len(language.events))
    return best


def find_place(lines: list[HeaderLine], title: HeaderLine | None) -> str | None:
    """The place: a field, what stands with the date, a line beside the date line, or "in X" at the end of the subtitle."""
    for line in lines:
        if line.key in PLACE_KEYS and line.text:
            return line.text
    for line in lines:
        if line.dates and not line.key and not line.is_other_date and line is not title:
            before = line.text[: line.dates[0].start].strip(" ,.-–—|:(•")
            piece = before.split(",")[-1].strip() if before.count(",") > 1 else before
            piece = strip_weekday(piece)
            weekday = piece.casefold() in union("not_names")
            if 2 < len(piece) <= 60 and piece[:1].isupper() and not weekday and _is_place(piece):
                return piece
            after = line.text[line.dates[0].end :]
            if before == "" and after[:1] == "," and _is_place(after.strip(" ,.")) and not find_people_in(after):
                return after.strip(" ,.")  # "12 May 2032, Hall of Records, Tarn"
    cues = phrases("place_cues", None)
    near: list[tuple[float, str]] = []
    date_at = next((n for n, line in enumerate(lines) if line.dates and not line.is_other_date and not line.key), None)
    for number, line in enumerate(lines):
        if line is title or line.dates or line.key or line.is_time or line.is_status:
            continue
        room = PLACE_NOUN.search(line.text) is not None and len(line.text) <= 70
        if not room and not _is_place(line.text):
            continue
        weight = 2.0 if room else 1.5 if cues.search(line.text) else 0.0
        if date_at is not None and 0 < abs(number - date_at) <= 2:
            weight += 1.0
        if lines[max(0, number - 1)].is_time or (number + 1 < len(lines) and lines[number + 1].is_time):
            weight += 0.75
        beside = date_at is not None and number == date_at - 1 and len(line.text.split()) <= 4
        beside = beside and not has_office(line.text) and not any(word in line.text.casefold() for word in ORGANISED)
        if (weight >= 1.5 or beside) and not find_people_in(line.text):
            near.append((weight, line.text))
    if near:
        return max(near, key=lambda item: item[0])[1]
    for piece in title.text.split(",") if title else []:
        if PLACE_NOUN.search(piece):
            return piece.strip()
    for line in lines:
        hit = IN_PLACE.search(line.text) if not line.key and not line.text.endswith(SENTENCE_END) else None
        if hit and not weigh_event(hit["place"]):
            return str(hit["place"])
    return None


def strip_weekday(piece: str) -> str:
    """``Vauclair, le mardi`` -> ``Vauclair``: the weekday before a date is no part of the place."""
    words = piece.split()
    while len(words) > 1 and (
        words[-1].casefold().strip(".,–—-") in union("weekdays")
        or words[-1].casefold() in LINKS
        or words[-1] in ("–", "—", "-", "|")
    ):
        words = words[:-1]
    return " ".join(words).strip(" ,.-–—|:(")


LINKS = frozenset(("le", "den", "el", "il", "am", "on", "the", "a", "em", "в"))
PLACE_NOUN = defer(
    r"(?i)(?:\b(?:room|hotel|hall|palace|theat(?:er|re)|auditorium|headquarters|stadium|airport|cent(?:re|er)|salón|sala|palacio|saal|salle)$)"
    r"|^(?:via|aboard|en route)\s"
)


ORGANISED = (
    "university",
    "universidad",
    "council",
    "ministry",
    "ministerio",
    "ayuntamiento",
    "presidencia",
    "office",
    "bank",
)


IN_PLACE = defer(r"\b(?:in|en|à|em|a|в)\s(?P<place>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})$")


NO_PLACE = defer(
    r"(?i)\b(?:for immediate release|office of|press|release|see also|trip to|briefing|transcript|by)\b|^by$|\d{3}|[|:]|^and$"
)


def _is_place(text: str) -> bool:
    """Whether a header line could be a place: short, capitalised, no sentence, nothing that names an event or an office."""
    if not 2 < len(text) <= 60 or text.endswith(SENTENCE_END) or not text[0].isupper():
        return False
    return not NO_PLACE.search(text) and weigh_event(text) == 0


def find_people_in(text: str) -> list[tuple[Reading, Span]]:
    """Return the people that a line names with an office."""
    return [(reading, span) for reading, span in find_people(text, Span(0, len(text))) if reading.office]
