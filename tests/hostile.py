"""Hostile texts: what makes naive code slow, each kind as a function of a length in characters."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count, takewhile

Kind = Callable[[int], str]


def spell(number: int) -> str:
    """A capitalised word of letters alone, another one for each number."""
    letters = ""
    while True:
        number, digit = divmod(number, 26)
        letters += "abcdefghijklmnopqrstuvwxyz"[digit]
        if not number:
            return "Ka" + letters[::-1]


def repeat(piece: str) -> Kind:
    """The same piece over and over."""
    return lambda length: piece * (length // len(piece) + 1)


def vary(form: str) -> Kind:
    """A piece with ``{n}`` and ``{m}``, two words that are new each time, and ``{i}``, a number."""

    def write(length: int) -> str:
        pieces = (form.format(n=spell(7 * i), m=spell(7 * i + 1), u=spell(7 * i + 2).upper(), i=i) for i in count())
        size = len(form) + 8
        return "".join(piece for _, piece in takewhile(lambda pair: pair[0] * size < length, enumerate(pieces)))

    return write


def between_turns(kind: Kind) -> Kind:
    """The same inside the speech of a short transcript, so that the passes after the labels meet it as well."""
    opening = "MS. HOLM: Good morning to all of you.\n\nQ: Is the bridge safe?\n\nMS. HOLM: It is.\n\nQ: "
    return lambda length: opening + kind(length) + "\n\nMS. HOLM: Yes.\n\nQ: Sure?\n\nMS. HOLM: Yes.\n"


#: A thousand characters that names can be made of.
HAN = "".join(map(chr, range(0x4E00, 0x4E00 + 1000)))

#: Name -> kind. Those that have labels are texts of their own; the others are also tried inside a transcript.
LABELLED: dict[str, Kind] = {
    "one-off labels": vary("{n} {m}: We say so.\n\n"),
    "one-off labels in capitals": vary("{u} {u}. We say so.\n\n"),
    "one-off surnames": vary("MR. {u}: Is it safe?\n\nMS. HOLM: It is.\n\n"),
    "one-off askers": vary("Q. {n} {m}, {m} Times: Is it safe?\n\nTHE PRESIDENT. It is.\n\n"),
    "one-off offices": vary("MINISTER OF {u}: Is it safe?\n\nQ: Is it?\n\n"),
    "one-off outlets": vary("《山海{i}时报》记者：请问大桥安全吗？\n汪雨：安全。\n"),
    "one-off name lines": vary("{n} {m}, {n} Times\nIs it safe?\n\nMinister of Works\nIt is.\n\n"),
    "one-off dash lines": vary("{n} {m} -- {n} Capital -- Analyst\n\nIs it safe?\n\n"),
    "one-off headings": vary("## {n} {m}\n\nIs it safe?\n\n"),
    "one-off bold labels": vary("**{n} {m}:** Is it safe?\n\n"),
    "one-off blocks": vary("---\n{u} {u}\nIs it safe?\n"),
    "one-off labels in mid-line": vary("CHAIR HOLM. It is. {u} {u}. Is it safe? "),
    "namesakes": vary("{n} HOLM: Is it safe?\n\nHOLM: It is.\n\n"),
    "namesakes with initials": vary("{n} {m}: Is it safe?\n\nKK: It is.\n\n"),
    "self-introductions": vary("Q: {n} {m}, {n} Times. Is it safe?\n\nMS. HOLM: It is, {n}.\n\n"),
    "hand-overs": vary("MR. PELL: {n} {m} from {n} Times, please.\n\nQ: Is it safe?\n\nMS. HOLM: It is.\n\n"),
    "short turns": repeat("Q: a?\n\nA: b.\n\n"),
    "bare marks": repeat("Q\n"),
    "unlabelled questions": repeat("Is the bridge safe for all of you?\n\nHolm: It is safe for us all.\n\n"),
    "bold questions": repeat("**Is the bridge safe for all of you?**\n\nIt is safe for us all.\n\n"),
    "pages": vary("Chair Holm\x0c\n{i}\n\nCHAIR HOLM. We say so and we mean it,\n\nQUESTION. Is it?\n\n"),
    "one-off names in Chinese": lambda length: "".join(
        f"{HAN[i % 997]}{HAN[i * 7 % 991]}：我们很好。请问您？\n\n记者：请问？\n\n" for i in range(length // 24)
    ),
    "one-off reporters in Chinese": lambda length: "".join(
        f"山海日报记者{HAN[i % 997]}{HAN[i * 7 % 991]}：请问大桥安全吗？\n\n汪雨：安全。\n\n"
        for i in range(length // 30)
    ),
    "one-off marks with a slip": vary("JOURN{u}LIST: Is it safe?\n\nMR. VALE: Yes.\n\n"),
    "one-off labels in capitals, twice": vary("{u} HOLM: We do.\n\n{u} HOLM: We do.\n{u} HOLM And?\n"),
    "names between rules": repeat("-----\nAda Brandt\n-----\nwe are\n"),
    "calls of one-off principals": vary("Q: Mayor {n}, is it safe?\n\nMAYOR {u} {u}: It is, and it was.\n\n"),
    "answers to one question": lambda length: (
        "MS. HOLM: We do.\n\nQ: Is it? And why is it?\n\n"
        + "MS. HOLM: It is so.\n\nMR. VALE: So it is.\n\n" * (length // 40)
    ),
    "initials": repeat("AH: It is.\n\nQ: Is it?\n\nIP: It is not.\n\n"),
}
PLAIN: dict[str, Kind] = {
    "capital words": vary("{n} "),
    "capital words in lines": vary("{n} {m}\n"),
    "words in capitals": vary("{u} {u}. "),
    "one line of words": repeat("we said so and "),
    "one word": repeat("a"),
    "one capital word": repeat("A"),
    "brackets": repeat("("),
    "bracket pairs": repeat("(a) [b] "),
    "nested brackets": lambda length: "(" * (length // 2) + ")" * (length // 2),
    "stage directions": repeat("(Laughter.) "),
    "colons": repeat(":"),
    "words with colons": repeat("Ada: "),
    "lines with colons": vary("A thing is {n}: it is so\n"),
    "full-width colons": repeat("：记"),
    "Chinese": repeat("大桥是安全的，"),
    "deep headings": repeat("#"),
    "stars": repeat("*"),
    "bold words": repeat("**a** "),
    "open bold": repeat("**a\n"),
    "quotation marks": repeat("> > \n"),
    "dashes": repeat(" -- "),
    "long dashes": repeat("— – "),
    "lines with dashes": repeat("Ada -- "),
    "rules": repeat("-----\n"),
    "one rule": repeat("="),
    "rules that end in a word": repeat("==========================================x\n"),
    "spaced rules": repeat("* * * * * * * * * * * * * * * * * * * * * * * x\n"),
    "numbers": vary("{i}\n"),
    "dates": repeat("12 July 2031, "),
    "times": repeat("10:30 "),
    "blank lines": repeat("\n"),
    "carriage returns": repeat("\r"),
    "blank lines with spaces": repeat("  \n"),
    "spaces": repeat(" "),
    "no-break spaces": repeat("\u00a0"),
    "form feeds": repeat("\x0c"),
    "zeros": repeat("\0"),
    "combining marks": repeat("\u0301"),
    "surrogates": repeat("\ud83d\ude00"),
    "courtesies": repeat("Thank you. "),
    "honorifics": repeat("Mr. "),
    "introductions": repeat("My name is "),
    "particles": repeat("Ada de la "),
    "commas": repeat("Ada, "),
    "addresses": repeat("a@b.c "),
    "footnotes": vary("[{i}] We say so\n"),
    "question marks": repeat("?"),
    "apostrophes": repeat("O’"),
    "stage directions and rules": repeat("(Laughter.) yes\n\n-----\n\n"),
    "quotes": repeat("“a” "),
    "front matter": vary("key_{n}: {m}\n"),
    "short lines": vary("{n} so\n\n"),
    "questions in one breath": repeat("and what is it "),
    "short questions": repeat("Is it? "),
    "requests": repeat("I wonder whether we, "),
    "statements in one sentence": repeat("it is so, "),
    "blanks behind a stop": lambda length: "It is." + " " * length + "and who",
    "what others can't say": repeat("they can't say "),
    "letters that fold into two": repeat("My fİrst question is why? "),
}
#: These are tried inside a transcript too: the passes after the labels read them there.
SPOKEN = (
    "capital words", "one line of words", "bracket pairs", "words with colons", "open bold", "dashes", "rules that end in a word",
    "numbers", "courtesies", "introductions", "particles", "footnotes", "quotes", "short lines", "stage directions and rules",
    "questions in one breath", "short questions", "requests", "statements in one sentence",
    "blanks behind a stop", "what others can't say", "letters that fold into two",
)  # fmt: skip
KINDS: dict[str, Kind] = {**LABELLED, **PLAIN, **{f"{name}, in speech": between_turns(PLAIN[name]) for name in SPOKEN}}
