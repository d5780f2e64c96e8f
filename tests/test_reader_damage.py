"""Damaged files: whatever the bytes, a reader gives a text or one of our errors, and soon."""

from __future__ import annotations

import contextlib
import random
import time
from pathlib import Path

import pytest

import pressconf
from pressconf.errors import PressconfError
from tests.reader_files import FILES, NamedFile

#: Seconds that a damaged file may take.
SOON = 10.0
ROUNDS = 40


def try_to_load(data: bytes, name: str) -> None:
    """Load bytes; what comes out is a conference or one of our errors, within the time."""
    start = time.perf_counter()
    with contextlib.suppress(PressconfError):
        conf = pressconf.load(NamedFile(data, name), on_unlabelled="statement")
        assert conf.anchors == () or conf.anchors[-1].end <= len(conf.source)
    assert time.perf_counter() - start < SOON


@pytest.mark.parametrize("suffix", FILES)
def test_files_that_are_cut_off(suffix: str) -> None:
    """A file that ends too early."""
    data = FILES[suffix]()
    for part in range(ROUNDS):
        try_to_load(data[: len(data) * part // ROUNDS], f"a{suffix}")


@pytest.mark.parametrize("suffix", FILES)
def test_files_with_wrong_bytes(suffix: str) -> None:
    """A file in which bytes are others, are lost or stand twice."""
    data = FILES[suffix]()
    for seed in range(ROUNDS):
        try_to_load(damage(data, random.Random(seed)), f"a{suffix}")


def damage(data: bytes, chance: random.Random) -> bytes:
    """Bytes with some that are others, lost or doubled."""
    broken = bytearray(data)
    for _ in range(chance.choice((1, 3, 30))):
        place = chance.randrange(len(broken))
        kind = chance.randrange(3)
        if kind == 0:
            broken[place] ^= 1 << chance.randrange(8)
        elif kind == 1:
            del broken[place : place + chance.randrange(1, 20)]
        else:
            broken[place:place] = broken[place : place + 40]
    return bytes(broken)


@pytest.mark.parametrize("suffix", FILES)
def test_bytes_of_chance(suffix: str) -> None:
    """No file at all, but for the first bytes."""
    head = FILES[suffix]()[:16]
    for seed in range(ROUNDS):
        chance = random.Random(seed)
        noise = chance.randbytes(chance.choice((0, 1, 30, 3000)))
        try_to_load(noise, f"a{suffix}")
        try_to_load(head + noise, f"a{suffix}")


@pytest.mark.parametrize("suffix", FILES)
def test_the_file_of_another_format(suffix: str, tmp_path: Path) -> None:
    """A file with the suffix of another."""
    for make in FILES.values():
        path = tmp_path / f"a{suffix}"
        path.write_bytes(make())
        try_to_load(path.read_bytes(), str(path))


@pytest.mark.parametrize(
    "name, data",
    [
        ("a.vtt", b"WEBVTT\n\n" + b"00:00:01.000 --> 00:00:02.000\n<v A>x\n\n" * 40_000),
        ("a.vtt", b"WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n" + b"<v " * 300_000),
        ("a.srt", b"1\n00:00:01,000 --> 00:00:02,000\n" + b"<" * 500_000),
        ("a.srt", b"1\n00:00:01,000 --> 00:00:02,000\n" + b"{\\" * 300_000),
        ("a.html", b"<html><body>" + b"<b>" * 400),
        ("a.html", b"<html><body>" + b"<b>x</b>" * 50_000),
        ("a.html", b"<html><body><ul>" + b"<li>x" * 50_000),
        ("a.html", b"<html><body>" + b"<p>x <b>" * 3_000),
        ("a.html", b"<html><body>" + b"<" * 500_000),
        ("a.html", b"<" * 500_000),
        ("a.html", b"<html><body>" + b"<!-- x" * 100_000),
        ("a.html", b"<html><body>" + b"<script>x" * 50_000),
        ("a.html", b"<html><body>" + b"<a '" * 100_000),
        ("a.html", b"<html><body>" + b"</" * 300_000),
        ("a.html", b"<html><body><" + b"a" * 1_000_000),
        ("a.html", b"<html><body>" + b"<table><tr><td>" * 200),
        ("a.html", b"<html><body>" + b"<p><i>" * 20_000),
        ("a.json", b'{"segments": [' + b'{"text": "x", "start": 1e999},' * 50_000 + b"{}]}"),
        ("a.json", b'{"segments": [{"text": "x", "start": ' + b"9" * 10_000 + b"}]}"),
        ("a.pdf", b"%PDF-1.4\n" + b"stream\n" * 200_000),
        ("a.pdf", b"%PDF-1.4\n" + b"1 0 obj\n" * 100_000),
    ],
)
def test_hostile_files(name: str, data: bytes) -> None:
    """Files that are made to take for ever."""
    try_to_load(data, name)
