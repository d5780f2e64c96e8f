"""Chunks for retrieval: the whole speech of a conference in pieces of a size that a search index takes.

In: a ``Conference``. Out: ``Chunk``s in document order. ``chunk`` says what one is, ``units`` where speech may be cut, ``packing``
how much goes into each.
"""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from pressconf.chunking.chunk import Chunk
from pressconf.chunking.packing import Packer
from pressconf.chunking.units import Said, find_openings, group_turns, list_units
from pressconf.model import Conference
from pressconf.passes.words import count_words


def cut_chunks(conf: Conference, max_words: int = 300, count: Callable[[str], int] | None = None) -> list[Chunk]:
    """Return the speech of a conference in chunks, in document order; every character of it is in exactly one.

    ``max_words`` limits the length of a chunk's ``text``: in words (a Chinese or Japanese character counts half), or in what
    ``count`` counts, which takes a text and returns a number that grows with it. One thread is one chunk where it fits, else as
    many of its exchanges as fit; a longer exchange is cut at turns, paragraphs and sentences, a longer sentence at words.
    ``ValueError`` for a limit below 1, ``TypeError`` for a ``count`` that returns no number.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is. It was tested twice.", id="a")
    >>> [(chunk.id, chunk.text) for chunk in conf.chunks(max_words=9)]
    [('a:c0', 'Vale: Good morning.\\n\\nQ: Is it safe?'), ('a:c1', 'Vale: It is. It was tested twice.')]
    """
    if isinstance(max_words, bool) or not isinstance(max_words, int):
        raise TypeError(f"max_words is a number of words, not a value of type {type(max_words).__name__}")
    if max_words < 1:
        raise ValueError(f"max_words is at least 1, not {max_words}")
    measure = count_words if count is None else count
    sample = measure("word")
    if not isinstance(sample, int | float) or sample != sample:
        raise TypeError(f"count takes a text and returns a number, not {sample!r}")
    said = {turn.index: Said(turn) for turn in conf.turns if any(start < end for start, end in turn.segments)}
    packer = Packer(max_words, measure, said)
    chunks: list[Chunk] = []
    for group in group_turns(conf):
        units = list_units([said[turn.index] for turn in group.turns if turn.index in said], find_openings(group.turns))
        for context, pieces in packer.pack(units):
            number = len(chunks)
            chunk = Chunk(
                id=f"{conf.id}:c{number}",
                conference_id=conf.id,
                number=number,
                thread=group.thread,
                title=conf.title,
                date=conf.date,
                language=conf.language,
                pieces=tuple(pieces),
                context=context,
                size=0,
                meta=conf.meta,
            )
            chunks.append(evolve(chunk, size=measure(chunk.text)))
    return chunks
