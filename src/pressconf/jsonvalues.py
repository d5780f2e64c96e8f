"""JSON values: how each kind of value is written, and read back with its type checked.

In: values of the model, or what ``json`` made of a text. Out: the other. ``wire`` puts these together to a table of fields,
which is at once the way to write them and the way to read them. A wrong value is a ``FormatError`` that names its place,
such as ``turns[3].span``.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from attrs import frozen

from pressconf.deferred import defer
from pressconf.errors import FormatError
from pressconf.source import Span

#: Two code points that JSON's own escapes would merge into one: ``\\ud83d`` and ``\\ude00`` written side by side.
SPLIT_PAIR = defer("(?<=[\ud800-\udbff])(?=[\udc00-\udfff])")


class Place(NamedTuple):
    """Where a value stands in the JSON, and the length of the source (code points) that its spans must keep within."""

    path: str
    limit: int

    def at(self, step: str) -> Place:
        return Place(self.path + step, self.limit)

    def refuse(self, wanted: str, value: object) -> FormatError:
        """Return the error for a value that is not what stands here."""
        shown = repr(value)
        shown = shown if len(shown) <= 60 else shown[:60] + "…"
        return FormatError(f"{self.path or 'the whole'}: expected {wanted}, not {shown}")


@frozen
class JsonValue:
    """A kind of value: ``write(value) -> json`` and ``read(json, place) -> value``."""

    write: Callable[[Any], Any]
    read: Callable[[Any, Place], Any]


def optional(inner: JsonValue) -> JsonValue:
    """Return ``inner``, or null."""
    return JsonValue(
        lambda value: None if value is None else inner.write(value),
        lambda value, place: None if value is None else inner.read(value, place),
    )


def many(inner: JsonValue) -> JsonValue:
    """Return an array of ``inner``, which is read as a tuple."""

    def read(value: Any, place: Place) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise place.refuse("an array", value)
        return tuple(inner.read(item, place.at(f"[{number}]")) for number, item in enumerate(value))

    return JsonValue(lambda value: [inner.write(item) for item in value], read)


def choice(*words: str) -> JsonValue:
    """Return one of a closed set of words."""

    def read(value: Any, place: Place) -> str:
        if not isinstance(value, str) or value not in words:
            raise place.refuse("one of " + ", ".join(words), value)
        return value

    return JsonValue(str, read)


def record(build: Callable[..., Any], fields: Mapping[str, JsonValue]) -> JsonValue:
    """Return an object with these keys, written from attributes of the same names and read by ``build(**fields)``."""

    def write(value: Any) -> dict[str, Any]:
        return {name: field.write(getattr(value, name)) for name, field in fields.items()}

    def read(value: Any, place: Place) -> Any:
        return build(**{name: read_key(value, name, field, place) for name, field in fields.items()})

    return JsonValue(write, read)


def read_key(node: Any, key: str, kind: JsonValue, place: Place) -> Any:
    """Return the value of a key that must be in the object ``node``."""
    if not isinstance(node, dict):
        raise place.refuse("an object", node)
    inner = place.at(f".{key}" if place.path else key)
    if key not in node:
        raise FormatError(f"{inner.path} is missing")
    return kind.read(node[key], inner)


def entry_of(table: Sequence[Any], what: str) -> JsonValue:
    """Return an entry of ``table``, written as its number (the first of equal ones)."""
    first: dict[Any, int] = {}
    numbers = {id(entry): first.setdefault(entry, number) for number, entry in enumerate(table)}

    def write(value: Any) -> int:
        # identity first: the hash of a speaker walks all of that speaker's evidence
        number = numbers.get(id(value))
        return first[value] if number is None else number

    def read(value: Any, place: Place) -> Any:
        number = read_count(value, place)
        if number >= len(table):
            raise place.refuse(f"the number of a {what} (there are {len(table)})", value)
        return table[number]

    return JsonValue(write, read)


def write_text(text: str) -> Any:
    """Return the string, or ``{"pieces": [...]}`` cut where JSON would merge two surrogates into one character."""
    cuts = [0, *(match.start() for match in SPLIT_PAIR.finditer(text)), len(text)]
    if len(cuts) == 2:
        return text
    return {"pieces": [text[start:end] for start, end in pairwise(cuts)]}


def read_text(value: Any, place: Place) -> str:
    """Return a string, put together again where it was written in pieces."""
    if isinstance(value, dict):
        return "".join(read_key(value, "pieces", many(JsonValue(str, _read_string)), place))
    return _read_string(value, place)


def _read_string(value: Any, place: Place) -> str:
    if not isinstance(value, str):
        raise place.refuse("a string", value)
    return value


def read_count(value: Any, place: Place) -> int:
    """Return a whole number that is not negative."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise place.refuse("a whole number from 0", value)
    return value


def read_number(value: Any, place: Place) -> float:
    """Return a finite number."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise place.refuse("a number", value)
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise place.refuse("a finite number", value)
    return number


def read_span(value: Any, place: Place) -> Span:
    """Return ``[start, end]`` as a span inside the source."""
    if not isinstance(value, list) or len(value) != 2:
        raise place.refuse("[start, end]", value)
    start, end = (read_count(bound, place) for bound in value)
    if not start <= end <= place.limit:
        raise place.refuse(f"a span inside a source of {place.limit} code points", value)
    return Span(start, end)


def read_date(value: Any, place: Place) -> datetime.date:
    """Return a date from its ISO form."""
    try:
        return datetime.date.fromisoformat(_read_string(value, place))
    except ValueError:
        raise place.refuse("a date such as 2031-05-04", value) from None


TEXT = JsonValue(write_text, read_text)
COUNT = JsonValue(int, read_count)
NUMBER = JsonValue(float, read_number)
SPAN = JsonValue(list, read_span)
DATE = JsonValue(datetime.date.isoformat, read_date)
