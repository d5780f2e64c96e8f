"""Who is named in an article, outside its quotations: people, offices and pronouns, each with its place.

In: an article, its quotations, the speakers of the conferences. Out: ``Mention``s in order, each with the fullest form of the
name that the article prints. It stands after ``quotations`` and before ``crediting``.

An office stands for the person beside whom the article once sets it ("the ferries minister, Wenna Tregarthen").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

import regex

from pressconf.deferred import defer
from pressconf.languages import LANGUAGES
from pressconf.model import Speaker
from pressconf.passes.naming import is_plausible_name
from pressconf.passes.vocabulary import escape_phrase, union, unions
from pressconf.passes.words import is_office_word
from pressconf.tracing.mentions import Mention, MentionKind, People
from pressconf.tracing.office_holders import resolve_offices
from pressconf.tracing.quotations import Quotation

_WORD = r"(?:\p{Lu}\.|(?:[dl]['’]|O['’])?\p{Lu}[\p{L}\p{M}]*+(?:[-‑][\p{L}\p{M}]++)*+(?:['’]\p{Lu}[\p{L}\p{M}]++)?)"
_LINK = r"(?:(?:de|la|las|los|del|van|von|der|den|da|dos|do|di|du|bin|al|el|y|ten|ter)[ \u00a0]){0,2}"
#: Capitalised words in a row, with the particles of names between them: "NATO Secretary General Ada van Loon".
RUN = defer(rf"(?<![\p{{L}}\p{{N}}]){_WORD}(?:\.?[ \u00a0\u202f]{_LINK}{_WORD}){{0,7}}(?P<owner>['’]s?(?!\p{{L}}))?")
FULL_STOP = defer(r"\p{Ll}{3,}\.[ \u00a0]")
#: The words that tell an office from others, in English: "the prime minister", "the works minister".
MODIFIERS = r"(?:(?<=\b(?:the|an?|his|her|its|their)[ \u00a0])(?:[\p{L}’'-]+[ \u00a0]){1,2})?"
SUFFIX = 6  # letters from which an office may end a compound: "Küstenministerin"


def find_mentions(
    article: str, quotations: Sequence[Quotation], speakers: Iterable[Speaker], code: str | None
) -> list[Mention]:
    """Return who is named outside the quotations of an article, in order."""
    people = People()
    speakers = list(speakers)
    for speaker in speakers:
        if speaker.name:
            people.add(" ".join(speaker.name.split()))
    found = _read_runs(article, people, code)
    found += _read_offices(article, code)
    found += _read_pronouns(article, code)
    found = _leave_quoted(_merge(sorted(found)), quotations)
    printed = People()
    for mention in found:
        if mention.kind == "person" and " " in mention.words:
            printed.add(mention.words)
    found = [_name(mention, printed, people) for mention in found]
    for speaker in speakers:
        name = printed.find(speaker.name) if speaker.name else None
        if name is not None and speaker.office:
            printed.link(speaker.office, name)
    return resolve_offices(article, found, printed, code)


def _name(mention: Mention, printed: People, people: People) -> Mention:
    """A mention with the fullest form of its name; a lone word that is nobody's surname is a group, or uncertain."""
    if mention.kind != "person":
        return mention
    name = printed.find(mention.words)
    known = people.find(mention.words) is not None
    if name is not None:
        return mention._replace(name=name, known=known)
    if known:
        return mention._replace(name=mention.words, known=True)
    return mention._replace(name=mention.words, surely=False)


def _read_runs(article: str, people: People, code: str | None) -> list[Mention]:
    found: list[Mention] = []
    for hit in RUN.finditer(article):
        start = hit.start()
        end = hit.start("owner") if hit.group("owner") else hit.end()
        stop = FULL_STOP.search(article, start, end)  # "… of Velmora. Holt"
        pieces = [(start, end)] if stop is None else [(start, stop.end() - 2), (stop.end(), end)]
        for low, high in pieces:
            owned = hit.group("owner") is not None and high == end
            found += _read_run(article, low, high, owned, people, code)
    return found


def _read_run(article: str, start: int, end: int, owned: bool, people: People, code: str | None) -> list[Mention]:
    """The office and the name in a run of capitalised words."""
    words = [(hit.start(), hit.end()) for hit in regex.finditer(r"[^ \u00a0\u202f]+", article, pos=start, endpos=end)]
    texts = [article[low:high] for low, high in words]
    first = 0
    while first < len(texts) and _opens_sentence(texts[first]) and len(texts) > first:
        first += 1
    last_office = max((n for n in range(first, len(texts)) if _is_office(texts[n])), default=None)
    mentions = []
    if last_office is not None:
        low = words[first][0]
        mentions.append(Mention(low, words[last_office][1], "office", article[low : words[last_office][1]]))
        first = last_office + 1
    while first < len(texts) and texts[first].casefold().strip(".") in union("honorifics"):
        first += 1
    if first >= len(texts):
        return mentions
    name = " ".join(texts[first:])
    kind = _judge_name(name, people)
    if owned and kind == "person":
        return mentions
    if kind is not None:
        mentions.append(Mention(words[first][0], words[-1][1], kind, name))
    return mentions


def _judge_name(name: str, people: People) -> MentionKind | None:
    """Whether capitalised words are a person, or a group (an organisation, a country), or neither."""
    if people.find(name) is not None:
        return "person"
    words = name.split()
    folded = [word.casefold().strip(".") for word in words]
    if any(word in union("organisations") for word in (folded if len(folded) > 1 else ())) or " ".join(folded) in union(
        "countries"
    ):
        return "group"
    if len(words) == 1 and (name.isupper() or len(name) < 3):
        return "group"
    if words[0][:1].isupper() and is_plausible_name(name):
        return "person"
    return None


def _opens_sentence(word: str) -> bool:
    """Whether a capitalised word is one only because it opens a sentence, or is a day or a month."""
    folded = word.casefold().strip(".").replace("’", "'")
    return folded in unions(
        "function_words",
        "not_names",
        "not_first",
        "pronouns",
        "articles",
        "weekdays",
        "months",
        "interjections",
        "asking_words",
        "prepositions",
        "comparisons",
    ) or folded in union("source_cues")


def _is_office(word: str) -> bool:
    folded = word.casefold().strip(".,")
    if is_office_word(word, union("offices")):
        return True
    return any(folded.endswith(office) for office in _long_offices()) and folded not in union("organisations")


@cache
def _long_offices() -> tuple[str, ...]:
    return tuple(office for office in sorted(union("offices")) if len(office) >= SUFFIX and " " not in office)


@cache
def _office_pattern(code: str | None) -> regex.Pattern[str]:
    """Offices in running text, several in a row as one: "secretary general", "prime minister", "Finanzministerin"."""
    words: set[str] = set()
    for language in LANGUAGES:
        if language.code in ("en", code):
            words.update(word for word in language.offices if len(word) > 2)
    body = "|".join(escape_phrase(word) for word in sorted(words, key=lambda word: (-len(word), word)))
    compound = r"(?:\p{Lu}\p{Ll}{2,20})?+" if code == "de" else MODIFIERS if code == "en" else ""
    return regex.compile(
        rf"(?<![\p{{L}}\p{{N}}]){compound}(?:{body})(?:[ \u00a0-](?:{body}))*+(?![\p{{L}}\p{{N}}])", regex.IGNORECASE
    )


def _read_offices(article: str, code: str | None) -> list[Mention]:
    return [Mention(*hit.span(), "office", hit.group()) for hit in _office_pattern(code).finditer(article)]


@cache
def _pronoun_pattern(code: str | None) -> regex.Pattern[str]:
    words = {word for language in LANGUAGES if language.code in ("en", code) for word in language.third_person}
    return regex.compile(rf"(?<![\p{{L}}\p{{N}}])(?:{'|'.join(sorted(words))})(?![\p{{L}}\p{{N}}])", regex.IGNORECASE)


def _read_pronouns(article: str, code: str | None) -> list[Mention]:
    return [Mention(*hit.span(), "pronoun", hit.group()) for hit in _pronoun_pattern(code).finditer(article)]


def _merge(found: Sequence[Mention]) -> Iterator[Mention]:
    """Mentions that do not overlap; of two that do, the first, and of two that begin together the longer."""
    last: Mention | None = None
    for mention in found:
        if last is None or mention.start >= last.end:
            if last is not None:
                yield last
            last = mention
        elif mention.end > last.end and (mention.start == last.start or mention.kind == "person" != last.kind):
            last = mention
    if last is not None:
        yield last


def _leave_quoted(found: Iterable[Mention], quotations: Sequence[Quotation]) -> list[Mention]:
    """Mentions outside the quotations."""
    kept: list[Mention] = []
    number = 0
    for mention in found:
        while number < len(quotations) and quotations[number].outer.end <= mention.start:
            number += 1
        if number >= len(quotations) or mention.end <= quotations[number].outer.start:
            kept.append(mention)
    return kept
