"""Fifth pass: who is who. Every label is resolved to the fullest name that the document gives.

In: blocks and the header's roster. Out: ``people`` (one draft of a ``Speaker`` for each person and each nameless voice)
and ``speakers`` (for each block its number in ``people``). Where two people fit a label, neither is taken.
"""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher

import regex
from attrs import Factory, define, evolve

from pressconf.deferred import defer
from pressconf.model import Evidence, Role, Speaker
from pressconf.passes.draft import Block, Draft, Reading
from pressconf.passes.folding import fold
from pressconf.passes.naming import same_name
from pressconf.passes.reading import looks_like_name
from pressconf.passes.vocabulary import union
from pressconf.source import Span

TITLE_WORDS = frozenset({"the", "el", "la", "le", "der", "die", "das", "il", "o", "a", "of", "de", "del"})
MAX_SEARCHED = 40


@define
class Person:
    """A person under construction: what labels and header say."""

    name: str | None = None
    office: str | None = None
    honorific: str | None = None
    second: str | None = None
    outlet: str | None = None
    mark: Role | None = None
    labels: dict[str, None] = Factory(dict)
    evidence: dict[Evidence, None] = Factory(dict)

    @property
    def tokens(self) -> list[str]:
        return fold(self.name).split() if self.name else []

    def freeze(self) -> Speaker:
        """A speaker without id and outlet, which later passes fill."""
        return Speaker(
            None, self.name, self.mark or "unknown", self.office, self.honorific, self.outlet, (), self.second,
            tuple(self.labels), tuple(self.evidence),
        )  # fmt: skip


def resolve_speakers(draft: Draft) -> Draft:
    """Fill ``people`` and ``speakers``."""
    header = draft.header
    listed = _merge_roster([_from_roster(*named) for named in zip(header.roster, header.roster_spans, strict=True)])
    register = Register(listed)
    owners: list[Person] = [Person()] * len(draft.blocks)
    order = sorted(range(len(draft.blocks)), key=lambda number: _rank(draft.blocks[number]))
    by_key: dict[tuple[str, str | None], Person] = {}
    for number in order:
        block = draft.blocks[number]
        if block.label is None:
            owners[number] = register.voice(f"unlabelled {block.side}", Person(mark=block.side))
            continue
        reading = block.label.reading
        key = (reading.key, reading.outlet)
        person = by_key.get(key)
        if person is None:
            person = by_key[key] = register.find(reading)
        _note_label(person, block, draft.text)
        owners[number] = person
    _name_offices(draft, owners)
    _credit_unlabelled(draft, owners, listed, register)
    _name_from_speech(draft, list(dict.fromkeys(id(p) for p in owners)), {id(p): p for p in owners})
    people = list({id(person): person for person in owners}.values())
    index = {id(person): number for number, person in enumerate(people)}
    return evolve(
        draft,
        people=tuple(person.freeze() for person in people),
        speakers=tuple(index[id(person)] for person in owners),
    )


def _name_offices(draft: Draft, owners: list[Person]) -> None:
    """Name the only office without a name by the surname with which askers address it ("Mr Vale, could you …")."""
    offices = {id(person): person for person in owners if person.name is None and person.office and not person.mark}
    if len(offices) != 1:
        return
    (person,) = offices.values()
    named = {token for other in owners if other.name for token in other.tokens[-1:]}
    called: Counter[str] = Counter()
    places: dict[str, Span] = {}
    for number, block in enumerate(draft.blocks[:-1]):
        if owners[number] is person or owners[number + 1] is not person:
            continue
        for hit in ADDRESS.finditer(draft.text, block.start, min(block.end, block.start + 600)):
            if fold(hit["name"]) not in named and hit["name"].casefold() not in union("offices"):
                called[hit["name"]] += 1
                places.setdefault(hit["name"], Span(*hit.span("name")))
    ranked = called.most_common(2)
    if ranked and (len(ranked) == 1 or ranked[0][1] >= 3 * ranked[1][1]):
        person.name = ranked[0][0]
        person.evidence[Evidence("name", person.name, "vocative", places[person.name])] = None


ADDRESS = defer(
    r"(?<=(?:\A|[.?!,]|\n|—)[\s\u00a0]{0,3})(?:Mr|Mrs|Ms|Dr|Sir|Madam|Herr|Frau|Monsieur|Madame|Señor|Señora|Sr|Sra)\.?[ \u00a0]"
    r"(?P<name>\p{Lu}[\p{Ll}][\p{L}'’\-]+)(?=[,?])"
)


def _credit_unlabelled(draft: Draft, owners: list[Person], listed: list[Person], register: Register) -> None:
    """Credit an opening without a label to whom the header names first, and unlabelled answers to the only one who answers."""
    answering = list(
        {
            id(p): p for p, b in zip(owners, draft.blocks, strict=True) if b.label and p.mark in (None, "principal")
        }.values()
    )
    named = [person for person in answering if person.name or person.office]
    for number, block in enumerate(draft.blocks):
        person = owners[number]
        if (
            block.label is not None
            and person.mark == "principal"
            and not (person.name or person.office)
            and len(listed) == 1
        ):
            owners[number] = listed[0]  # "A:", where the header names one person
            _note_label(listed[0], block, draft.text)
        if block.label is not None or block.side != "principal":
            continue
        following = next((b for b in draft.blocks[number + 1 :]), None)
        introduces = (
            number == 0
            and following is not None
            and following.label is not None
            and owners[1] in answering
            and not _asks(owners[1])
        )
        sole = named[0] if len(named) == 1 else None
        if introduces and not (listed and owners[1] is not listed[0]):
            owners[number] = register.voice("opening", Person(mark="moderator"))
        elif number == 0 and listed:
            in_order = sorted(
                listed, key=lambda person: min((e.span.start for e in person.evidence if e.span), default=0)
            )
            owners[number] = next((person for person in in_order if person in answering), in_order[0])
        elif sole is not None:
            owners[number] = sole


def _asks(person: Person) -> bool:
    """Whether a label says by itself that its speaker asks."""
    return person.mark == "asker" or bool(person.second and not person.office)


def _rank(block: Block) -> tuple[int, int]:
    """Fuller names first: a short label is resolved to a full one wherever that stands."""
    reading = block.label.reading if block.label else None
    if reading is None:
        return (9, block.start)
    if reading.initials:
        return (7, block.start)
    if reading.name is None:
        return (8, block.start)
    return (5 - min(len(reading.name.split()), 4), block.start)


def _from_roster(reading: Reading, span: Span) -> Person:
    person = Person(reading.name, reading.office, reading.honorific, reading.second)
    person.evidence[Evidence("name", reading.name or "", "header", span)] = None
    if reading.office:
        person.evidence[Evidence("office", reading.office, "header", span)] = None
    if reading.second:
        person.evidence[Evidence("affiliation", reading.second, "header", span)] = None
    return person


def _merge_roster(register: list[Person]) -> list[Person]:
    """Join the entries of a header that name one person twice ("President Holm", "Mira Holm, President")."""
    kept: list[Person] = []
    for person in sorted(register, key=lambda item: -len(item.tokens)):
        same = [other for other in kept if same_name(person.tokens, other.tokens)]
        if len(same) == 1:
            same[0].evidence.update(person.evidence)
            same[0].office = same[0].office or person.office
        elif not same:
            kept.append(person)
    return kept


class Register:
    """The people met so far, to be found by surname, initials or office; voices that nobody names beside them."""

    def __init__(self, people: list[Person]) -> None:
        self.by_token: dict[str, list[Person]] = {}
        self.by_initials: dict[str, list[Person]] = {}
        self.with_office: list[Person] = []
        self.by_office: dict[frozenset[str], list[Person]] = {}
        self.voices: dict[str, Person] = {}
        for person in people:
            self.add(person)

    def add(self, person: Person) -> None:
        """Take a person up under every word of the name, and under the office."""
        tokens = person.tokens
        for token in dict.fromkeys(tokens):
            self.by_token.setdefault(token, []).append(person)
        if len(tokens) > 1:
            self.by_initials.setdefault(_initials(tokens), []).append(person)
        if person.office:
            self.with_office.append(person)
            self.by_office.setdefault(_office_key(person.office), []).append(person)

    def voice(self, key: str, person: Person) -> Person:
        """Return the nameless voice of that key."""
        return self.voices.setdefault(key, person)

    def find(self, reading: Reading) -> Person:
        """Return the one person whom a label fits, or a new one; where two fit, neither is taken."""
        if reading.name is None and reading.office is None:
            # an anonymous mark: one voice for each side and outlet, in no list of speakers
            return self.voice(f"{reading.mark} {reading.outlet}", Person(mark=reading.mark, outlet=reading.outlet))
        fitting = self._fit(reading)
        if len(fitting) == 1:
            return fitting[0]
        person = Person(None if reading.initials else reading.name, reading.office, mark=reading.mark)
        self.add(person)
        return person

    def _fit(self, reading: Reading) -> list[Person]:
        """Everybody whom a label could mean."""
        if reading.name is None:
            exact = self.by_office.get(_office_key(reading.office or ""), [])
            if exact or len(self.with_office) > MAX_SEARCHED:
                return exact
            return [person for person in self.with_office if _same_office(reading.office or "", person.office or "")]
        tokens = fold(reading.name).split()
        if reading.initials:
            return self.by_initials.get("".join(tokens), [])
        near = {id(person): person for token in (tokens[-1], tokens[0]) for person in self.by_token.get(token, ())}
        fitting = [person for person in near.values() if same_name(tokens, person.tokens)]
        if not fitting and len(tokens) == 1:
            fitting = [person for person in near.values() if person.tokens[0] == tokens[0]]  # a first name alone
        if not fitting:
            fitting = self._fit_misspelt(tokens)
        return [person for person in fitting if person.tokens == tokens] or fitting

    def _fit_misspelt(self, tokens: list[str]) -> list[Person]:
        """Everybody whose surname is the label's but for a slip; nobody where the register is too long to look."""
        if len(self.by_token) > 4 * MAX_SEARCHED:
            return []
        alike = {
            id(person): person
            for token, people in self.by_token.items()
            if _is_misspelt(tokens[-1], token)
            for person in people
            if person.tokens[-1] == token
            and (len(tokens) == 1 or len(person.tokens) == 1 or person.tokens[0] == tokens[0])
        }
        return list(alike.values())


def _is_misspelt(one: str, two: str) -> bool:
    """Whether two long surnames differ by a slip only."""
    return (
        len(one) > 5
        and one[0] == two[0]
        and abs(len(one) - len(two)) < 2
        and SequenceMatcher(None, one, two).ratio() > 0.85
    )


def _office_key(office: str) -> frozenset[str]:
    return frozenset(word for word in fold(office).replace("-", " ").split() if word not in TITLE_WORDS)


def _same_office(one: str, two: str) -> bool:
    """Whether two offices agree: the same words, the words of one among the other's under the same head, or its initials."""
    first, second = _office_key(one), _office_key(two)
    if not first or not second:
        return False
    if first == second:
        return True
    if len(first) == 1 and next(iter(first)) == _initials([w for w in fold(two).split() if w not in TITLE_WORDS]):
        return True
    deputy = {"vice", "deputy", "former", "acting", "under", "assistant", "associate", "vicepresidente", "elect"}
    return (first < second or second < first) and not ((first ^ second) & deputy)


def _initials(tokens: list[str]) -> str:
    return "".join(token[0] for token in tokens)


def _note_label(person: Person, block: Block, text: str) -> None:
    """Write down what a label says of its person; the fullest name stays."""
    label = block.label
    if label is None:
        return
    reading, span = label.reading, Span(label.start, label.end)
    printed = text[label.start : label.end]
    person.labels[printed] = None
    if reading.name and not reading.initials:
        if len(fold(reading.name).split()) > len(person.tokens) or person.name is None:
            person.name = reading.name
        person.evidence[Evidence("name", _tidy_case(reading.name), "label", span)] = None
    if reading.office:
        person.office = person.office or reading.office
        person.evidence[Evidence("office", reading.office, "label", span)] = None
    if reading.honorific:
        person.honorific = person.honorific or reading.honorific
        person.evidence[Evidence("honorific", reading.honorific, "label", span)] = None
    if reading.outlet:
        person.outlet = person.outlet or reading.outlet
        person.evidence[Evidence("outlet", reading.outlet, "label", span)] = None
    if reading.second:
        person.second = person.second or reading.second
        person.evidence[Evidence("affiliation", reading.second, "label", span)] = None
    person.mark = person.mark or reading.mark


def _tidy_case(name: str) -> str:
    """``MICHELLE SMITH`` -> ``Michelle Smith``; mixed case stays as printed, ``McGRATH`` becomes ``McGrath``."""
    particles = union("particles")
    words = []
    for number, word in enumerate(name.split()):
        letters = [char for char in word if char.isalpha()]
        if sum(char.isupper() for char in letters) < 2 or (len(letters) <= 3 and "." in word) or word[-1:] == ".":
            words.append(word)
        elif number and word.casefold() in particles:
            words.append(word.casefold())
        elif word.isupper():
            words.append(_capitalise(word))
        elif regex.fullmatch(r"\p{Lu}\p{Ll}{1,2}\p{Lu}{2,}", word):
            at = next(n for n, char in enumerate(word[1:], 1) if char.isupper())
            words.append(word[:at] + word[at] + word[at + 1 :].lower())
        else:
            words.append(word)
    return " ".join(words)


def _capitalise(word: str) -> str:
    return regex.sub(r"[\p{L}\p{M}]+", lambda hit: hit.group()[0] + hit.group()[1:].lower(), word)


def _name_from_speech(draft: Draft, order: list[int], people: dict[int, Person]) -> None:
    """Complete surnames by the one full name that the text gives for them ("It's Mira Holm", "our governor, Mira Holm")."""
    searched = 0
    for number in order:
        person = people[number]
        if person.name is not None:
            person.name = _tidy_case(person.name)
        if len(person.tokens) != 1 or person.mark in ("asker",) or not regex.search(r"\p{Ll}", person.name or ""):
            continue
        searched += 1
        if searched > MAX_SEARCHED:
            break
        found = _find_full_name(draft.text, person.name or "")
        if found is not None:
            span, full, kind = found
            person.evidence[Evidence("name", full, kind, span)] = None
            person.name = full


def _find_full_name(text: str, surname: str) -> tuple[Span, str, str] | None:
    """Return the place, the name and the kind of evidence where the text gives exactly one first name to ``surname``."""
    first = r"\p{Lu}\p{Ll}[\p{L}'’\-]{0,20}(?:\s\p{Lu}\.)?"
    pattern = regex.compile(rf"(?<![\p{{L}}\p{{N}}.])(?P<first>{first})[ \u00a0\n]{regex.escape(surname)}(?![\p{{L}}])")
    offices, honorifics = union("offices"), union("honorifics")
    firsts: Counter[str] = Counter()
    places: dict[str, regex.Match[str]] = {}
    for hit in pattern.finditer(text):
        first = hit["first"]
        word = first.split()[0].casefold()
        if (
            word in offices
            or word in honorifics
            or word in NOT_FIRST
            or word in union("function_words")
            or not looks_like_name(first)
        ):
            continue
        firsts[first.split()[0]] += 1
        places.setdefault(first.split()[0], hit)
    if len(firsts) != 1:
        return None
    hit = places[next(iter(firsts))]
    before = text[max(0, hit.start() - 16) : hit.start()].casefold().rstrip()
    introduced = any(before.endswith(cue) for cue in union("introductions"))
    return (
        Span(hit.start(), hit.end()),
        " ".join(hit.group().split()),
        "self_introduction" if introduced else "vocative",
    )


NOT_FIRST = frozenset(
    "thank thanks and but so if when as with well yes no to what did does do is are was were for from by on in at that this chair"
    " first lady then now hey hi hello like under before after since because while not or okay dear good colleague team congress".split()
)
