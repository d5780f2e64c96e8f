"""Parsing inside Arrow programs: Spark, DuckDB, Polars, Ray, Daft, Hugging Face datasets (extra ``arrow``).

In: a batch, table or array of texts. Out: one row for each row that came in, in order, with the columns of ``SCHEMA``. A row
that cannot be parsed has its reason in ``error`` and is otherwise null: no text ever raises. The functions stand at the top of
the module, pickle by name, keep no state, and give equal rows for equal texts.

``text`` is the one column that must be there, ``id`` may be; both are found by name, and other columns are left where they
are: join the result to them by ``id``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import repeat
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict, Unpack

from pressconf.errors import MissingExtraError, NotATranscriptError
from pressconf.frames import map_arrow_types
from pressconf.layout import Layout
from pressconf.model import Conference
from pressconf.parse import parse
from pressconf.passes.draft import Hints, Limits
from pressconf.records import COLUMNS, tell_type, to_records
from pressconf.saving import replace_surrogates
from pressconf.source import hash_text
from pressconf.wire import to_json

try:
    import pyarrow as pa
except ImportError as missing:
    raise MissingExtraError("arrow", "pressconf.arrow") from missing

if TYPE_CHECKING:
    Texts: TypeAlias = pa.Array[Any] | pa.ChunkedArray[Any]
    Cell: TypeAlias = pa.Scalar[Any]
else:  # pyarrow's classes take no brackets at run time, and DuckDB evaluates the annotations of a function
    Texts = pa.Array | pa.ChunkedArray
    Cell = pa.Scalar

#: A turn: the columns of the flat records, as in ``Conference.to_arrow``.
TURN = pa.struct([(column, map_arrow_types()[tell_type(column)]) for column in COLUMNS])

SPEAKER = pa.struct([(name, pa.string()) for name in ("id", "name", "role", "office", "outlet", "affiliation")])

DIAGNOSTIC = pa.struct(
    [(name, pa.string()) for name in ("code", "severity", "message")]
    + [(name, pa.int64()) for name in ("start", "end", "line", "column")]
)

_FIELDS: list[tuple[str, pa.DataType]] = [
    ("id", pa.string()),  # that of the row; else 16 hex digits of the text's SHA-256
    ("error", pa.string()),  # null, or the name of the error, a colon and its message
    ("title", pa.string()),
    ("date", pa.date32()),
    ("location", pa.string()),
    ("status", pa.string()),
    ("language", pa.string()),
    ("confidence", pa.float64()),
    ("speakers", pa.list_(SPEAKER)),
    ("turns", pa.list_(TURN)),
    ("diagnostics", pa.list_(DIAGNOSTIC)),
    ("json", pa.string()),  # the lossless form, for pressconf.from_json
]

#: What comes out, whatever goes in. New columns are appended.
SCHEMA = pa.schema(_FIELDS)

#: A batch of results ends where its JSON is longer than this (characters): an Arrow ``string`` array holds two gigabytes.
PIECE = 50_000_000


class Options(TypedDict, total=False):
    """The options of ``pressconf.parse`` that hold for all rows."""

    layouts: Iterable[Layout | str]
    hints: Hints | None
    limits: Limits | None
    on_unlabelled: Literal["error", "statement"]


def parse_batch(batch: pa.RecordBatch, **options: Unpack[Options]) -> pa.RecordBatch:
    """Parse the column ``text`` of a batch; ``id``, where there is such a column, becomes that of the conference.

    ``TypeError`` or ``ValueError`` for a batch without texts and for options that cannot be; never for a text.

    >>> texts = ["MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is.", "No transcript.", None]
    >>> out = parse_batch(pa.RecordBatch.from_pydict({"text": texts}))
    >>> [turns and len(turns) for turns in out["turns"].to_pylist()]
    [3, None, None]
    >>> [error and error.partition(":")[0] for error in out["error"].to_pylist()]
    [None, 'NotATranscriptError', 'ValueError']
    """
    return _build_batch(list(_parse_rows(batch, _check_options(options))))


def parse_batches(batches: Iterable[pa.RecordBatch], **options: Unpack[Options]) -> Iterator[pa.RecordBatch]:
    """Parse batches one after the other, as ``mapInArrow`` of Spark wants it; a long one comes out in several.

    >>> batch = pa.RecordBatch.from_pydict({"text": ["MR. VALE: Hello.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is."]})
    >>> [out.num_rows for out in parse_batches([batch, batch])]
    [1, 1]
    """
    checked = _check_options(options)
    return (piece for batch in batches for piece in _parse_pieces(batch, checked))


def parse_table(table: pa.Table, **options: Unpack[Options]) -> pa.Table:
    """Parse the column ``text`` of a table, as ``parse_batch`` does.

    >>> table = pa.table({"text": ["MR. VALE: Hello.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is."], "id": ["a"]})
    >>> parse_table(table).select(["id", "error"]).to_pylist()
    [{'id': 'a', 'error': None}]
    """
    _find_column(table.schema, "text")  # also where there is no batch to look at
    return pa.Table.from_batches(parse_batches(table.to_batches(), **options), SCHEMA)


def parse_array(texts: Texts) -> pa.StructArray:
    """Parse an array of texts into one array of structs, whose fields are those of ``SCHEMA``: for functions of DuckDB and Daft.

    It takes no options, since DuckDB counts the parameters; ``parse_batch(…).to_struct_array()`` is the same with options.

    >>> parse_array(pa.array(["MR. VALE: Hello.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is."]))[0]["turns"][1]["text"].as_py()
    'Is it safe?'
    """
    chunks = texts.chunks if isinstance(texts, pa.ChunkedArray) else [texts]
    _check_texts(texts.type)
    rows = [_parse_row(text, None, {}) for chunk in chunks for text in chunk]
    return _build_batch(rows).to_struct_array()


def _check_options(options: Options) -> Options:
    """Refuse options that cannot be, before any row is read: they are no failure of a text."""
    checked = options.copy()
    if "layouts" in checked and not isinstance(checked["layouts"], str | Layout):
        checked["layouts"] = tuple(checked["layouts"])  # an iterator would be used up by the first row
    unknown = checked.keys() - Options.__annotations__.keys()
    if unknown:
        raise TypeError(
            f"there is no option {', '.join(sorted(unknown))}; there are: {', '.join(Options.__annotations__)}"
        )
    with suppress(NotATranscriptError):
        parse("", **checked)
    return checked


def _find_column(schema: pa.Schema, name: str) -> int:
    """Return the number of the column of texts."""
    if schema.names.count(name) != 1:
        problem = "no column" if name not in schema.names else "several columns"
        raise ValueError(f"there is {problem} {name!r}; there are: {', '.join(schema.names) or 'none'}")
    number = schema.get_field_index(name)
    _check_texts(schema.field(number).type)
    return number


def _check_texts(kind: pa.DataType) -> None:
    """Refuse what holds no text: only strings of any width, encoded by a dictionary or not, and nothing but nulls."""
    if isinstance(kind, pa.DictionaryType):
        kind = kind.value_type
    views = getattr(pa, "string_view", None)  # pyarrow 16
    if kind not in (pa.string(), pa.large_string(), pa.null()) and (views is None or kind != views()):
        raise TypeError(f"texts must be string, large_string or string_view, not {kind}")


def _parse_rows(batch: pa.RecordBatch, options: Options) -> Iterator[dict[str, Any]]:
    texts = batch.column(_find_column(batch.schema, "text"))
    ids = batch.column(batch.schema.names.index("id")) if "id" in batch.schema.names else repeat(None)
    return (_parse_row(text, given, options) for text, given in zip(texts, ids, strict=False))


def _parse_row(text: Cell, given: Cell | None, options: Options) -> dict[str, Any]:
    """Return the row of one text; whatever goes wrong with it is told in the row."""
    identifier: str | None = None
    try:
        told = None if given is None else given.as_py()
        identifier = None if told is None else str(told)
        source = text.as_py()  # fails where the bytes are no UTF-8, which Arrow does not check
        if source is None:
            raise ValueError("the text is null")
        identifier = hash_text(source) if identifier is None else identifier
        return _describe(parse(source, id=identifier, **options))
    except Exception as error:  # one text must not end a job over a million
        return {"id": identifier, "error": replace_surrogates(f"{type(error).__name__}: {error}")}


def _describe(conf: Conference) -> dict[str, Any]:
    """Return a conference as a row of ``SCHEMA``."""
    plain = ("id", "title", "date", "location", "status", "language", "confidence")
    return {
        **{name: getattr(conf, name) for name in plain},
        "error": None,
        "speakers": [{field.name: getattr(speaker, field.name) for field in SPEAKER} for speaker in conf.speakers],
        "turns": to_records(conf),
        "diagnostics": [
            {**remark._asdict(), "start": remark.span and remark.span.start, "end": remark.span and remark.span.end}
            for remark in conf.diagnostics
        ],
        "json": to_json(conf),
    }


def _build_batch(rows: list[dict[str, Any]]) -> pa.RecordBatch:
    arrays = [pa.array([row.get(field.name) for row in rows], field.type) for field in SCHEMA]
    return pa.RecordBatch.from_arrays(arrays, schema=SCHEMA)


def _parse_pieces(batch: pa.RecordBatch, options: Options) -> Iterator[pa.RecordBatch]:
    """Yield the results of a batch, at least one batch of them, none longer than an array can be."""
    piece: list[dict[str, Any]] = []
    size = 0
    for row in _parse_rows(batch, options):
        piece.append(row)
        size += len(row.get("json") or "")
        if size > PIECE:
            yield _build_batch(piece)
            piece, size = [], 0
    if piece or not batch.num_rows:
        yield _build_batch(piece)


__all__ = ["SCHEMA", "Options", "parse_array", "parse_batch", "parse_batches", "parse_table"]
