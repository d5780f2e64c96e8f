"""What stands beside a CSV of records and tells other programs its columns: Frictionless Data Package, and CSV on the Web.

In: the name of the CSV and its columns, each with its printed head. Out: JSON text. Null is an empty cell in both. It stands beside
``exporters``; ``frictionless`` and ``csvw`` accept what it says (tests/test_csv_described.py).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, get_args
from urllib.parse import quote

from pressconf.deferred import defer
from pressconf.model import TRUST, Kind, Role
from pressconf.records import LISTS, tell_type

#: Column -> what it means, in a few words; those of ``meta`` have none.
MEANINGS = {
    "conference_id": "the conference",
    "index": "number of the turn, from 0",
    "kind": "what the turn does",
    "question": "index of the nearest question turn before (answers, and moderation inside an exchange)",
    "thread": "number of the thread",
    "follow_up": "for a question: whether the same asker goes on",
    "speaker_id": "the speaker",
    "name": "the fullest name that the document gives",
    "role": "the speaker's main part in the event",
    "office": "the office, as printed",
    "outlet": "an asker's organisation",
    "affiliation": "everybody else's organisation",
    "name_known_by": "kind of the most trusted evidence for the name",
    "outlet_known_by": "kind of the most trusted evidence for the outlet",
    "label": "the printed label",
    "start": "first code point of the text in the source",
    "end": "code point behind the text",
    "label_start": "first code point of the label",
    "label_end": "code point behind the label",
    "text": "the slice of the source",
    "clean_text": "the same for reading",
    "parts": "for a question: spans of its parts",
    "addressed_to": "for a question: ids of those whom it is put to",
    "answered_by": "for a question: indices of the answers that take it up",
    "replies_to": "for an answer: what it takes up",
    "declined_start": "for an answer: first code point of the words that decline",
    "declined_end": "for an answer: code point behind them",
    "asker_name": "for a question: who asks, who may be somebody else than the speaker",
    "asker_outlet": "for a question: the outlet that it is asked for",
    "start_time": "when the turn began, in seconds, where the file has times",
    "end_time": "when the turn ended, in seconds",
}
#: Our types in the words of Frictionless, and of CSV on the Web; all else is a string.
FIELD_TYPES = {"int64": "integer", "float64": "number", "bool": "boolean"}
DATATYPES: dict[str, Any] = {
    "int64": {"base": "integer", "minimum": 0},
    "float64": {"base": "double"},
    "bool": {"base": "boolean", "format": "true|false"},
}
CHOICES: dict[str, tuple[str, ...]] = {
    "kind": get_args(Kind),
    "role": get_args(Role),
    "name_known_by": TRUST,
    "outlet_known_by": TRUST,
}
REQUIRED = {"index", "kind", "role", "start", "end"}
KEY = ["conference_id", "index"]

#: What a column's name in CSV on the Web may not hold as it is.
NO_NAME = defer(r"[^A-Za-z0-9_]")


def describe_package(name: str, columns: Mapping[str, str], bom: bool = False) -> str:
    """Return the Data Package (``datapackage.json``) of one CSV file.

    >>> import json
    >>> package = json.loads(describe_package("all.csv", {"index": "index", "text": "text"}))
    >>> [field["type"] for field in package["resources"][0]["schema"]["fields"]]
    ['integer', 'string']
    """
    schema: dict[str, Any] = {"fields": [_describe_field(column, head) for column, head in columns.items()]}
    schema["missingValues"] = [""]
    if set(KEY) <= set(columns):
        schema["primaryKey"] = KEY
    resource = {
        "name": "turns",
        "type": "table",
        "path": name,
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8-sig" if bom else "utf-8",
        "dialect": {"csv": {"lineTerminator": "\r\n"}},
        "schema": schema,
    }
    return _dump({"name": "turns", "description": "Turns of press conferences, one a row.", "resources": [resource]})


def _describe_field(column: str, head: str) -> dict[str, Any]:
    kind = tell_type(column)
    field: dict[str, Any] = {"name": head, "type": "array" if column in LISTS else FIELD_TYPES.get(kind, "string")}
    if column in MEANINGS:
        field["description"] = MEANINGS[column]
    if kind == "bool":
        field |= {"trueValues": ["true"], "falseValues": ["false"]}
    limits: dict[str, Any] = {"required": True} if column in REQUIRED else {}
    if kind == "int64":
        limits["minimum"] = 0
    if column in CHOICES:
        limits["enum"] = list(CHOICES[column])
    return field | ({"constraints": limits} if limits else {})


def describe_csvw(name: str, columns: Mapping[str, str]) -> str:
    """Return the CSV on the Web metadata (``NAME-metadata.json``) of one CSV file."""
    described = [_describe_column(column, head) for column, head in columns.items()]
    table = {
        "@context": "http://www.w3.org/ns/csvw",
        "url": quote(name, errors="surrogateescape"),
        "dc:description": "Turns of press conferences, one a row.",
        "dialect": {"encoding": "utf-8", "lineTerminators": ["\r\n"], "doubleQuote": True, "header": True},
        "tableSchema": {"columns": described, "primaryKey": [column for column in KEY if column in columns]},
    }
    return _dump(table)


def _describe_column(column: str, head: str) -> dict[str, Any]:
    datatype: Any = DATATYPES.get(tell_type(column), "json" if column in LISTS else "string")
    if column in CHOICES:
        datatype = {"base": "string", "format": "|".join(CHOICES[column])}
    # a name is part of a URI template: letters, digits and hex of everything else
    name = NO_NAME.sub(lambda hit: "".join(f"%{byte:02X}" for byte in hit[0].encode("utf-8", "surrogatepass")), column)
    described = {"name": name, "titles": head, "datatype": datatype, "null": "", "required": column in REQUIRED}
    return described | ({"dc:description": MEANINGS[column]} if column in MEANINGS else {})


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, allow_nan=False, indent=1) + "\n"
