"""The people of a document, to be found by what a label says of them.

In: readings of labels and of the header. Out: persons under construction. A short label is the one person whom it fits; where
two fit, neither is taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from attrs import Factory, define

from pressconf.deferred import defer
from pressconf.model import Evidence, Role, Speaker
from pressconf.passes.draft import Hints, Reading
from pressconf.passes.folding import fold
from pressconf.passes.naming import same_name, same_outlet
from pressconf.passes.vocabulary import union
from pressconf.passes.words import HAN, is_post_nominal
from pressconf.source import Span

TITLE_WORDS = frozenset({"the", "el", "la", "le", "der", "die", "das", "il", "o", "a", "of", "de", "del"})


MAX_SEARCHED = 40
#: Words of offices that begin with so many equal letters are forms of one another ("Chair", "Chairman").
OFFICE_STEM = 4
INITIAL = defer(r"(?<=(?<!\p{L})\p{Lu})\.[ \u00a0]?(?=\p{L})")


@define
class Person:
    """A person under construction: what labels and header say."""

    name: str | None = None
    office: str | None = None
    honorific: str | None = None
    second: str | None = None
    outlet: str | None = None
    mark: Role | None = None
    letters: str | None = None
    labels: dict[str, None] = Factory(dict)
    evidence: dict[Evidence, None] = Factory(dict)

    @property
    def tokens(self) -> tuple[str, ...]:
        return split_name(self.name) if self.name else ()

    @property
    def asks(self) -> bool:
        """Whether a label says by itself that this person asks."""
        return self.mark == "asker" or bool(self.second and not self.office)

    def freeze(self) -> Speaker:
        """A speaker without id and outlet, which later passes fill."""
        return Speaker(
            None, self.name, self.mark or "unknown", self.office, self.honorific, self.outlet, (), self.second,
            tuple(self.labels), tuple(self.evidence),
        )  # fmt: skip


@lru_cache(maxsize=4096)
def split_name(name: str) -> tuple[str, ...]:
    """Return the folded words of a name; initials stand apart and go before a surname that they follow."""
    words = name.split()
    if len(words) > 2 and len(words[0]) > 2 and words[0].isupper() and not words[1].isupper():
        name = " ".join([*words[1:], words[0]])  # "ГАЙДУК Тетяна Олегівна"
    tokens = fold(INITIAL.sub(". ", name)).split()
    while len(tokens) > 1 and len(tokens[-1]) == 1 and len(tokens[0]) > 1:
        at = next(n for n, token in enumerate(tokens) if len(token) == 1)
        tokens = [*tokens[at:], *tokens[:at]]  # "Brandt A. L."
    return tuple(tokens)


def from_roster(reading: Reading, span: Span) -> Person:
    """Return the person whom the header names."""
    person = Person(reading.name, reading.office, reading.honorific, reading.second, mark=reading.mark)
    person.letters = reading.key_letters
    person.evidence[Evidence("name", reading.name or "", "roster" if person.letters else "header", span)] = None
    if reading.office:
        person.evidence[Evidence("office", reading.office, "header", span)] = None
    if reading.second:
        person.evidence[Evidence("affiliation", reading.second, "header", span)] = None
    return person


def from_hints(hints: Hints) -> list[Person]:
    """Return the people whom the caller names beforehand."""
    people = []
    for name in dict.fromkeys((*hints.roster, *hints.principals, *hints.moderators, *hints.outlets)):
        person = Person(name)
        person.evidence[Evidence("name", name, "hint", None)] = None
        if name in hints.outlets:
            person.outlet, person.mark = hints.outlets[name], "asker"
            person.evidence[Evidence("outlet", person.outlet, "hint", None)] = None
        people.append(person)
    return people


def merge_roster(register: list[Person]) -> list[Person]:
    """Join the entries of a header that name one person twice ("President Holm", "Mira Holm, President")."""
    kept: list[Person] = []
    for person in sorted(register, key=lambda item: -len(item.tokens)):
        same = [other for other in kept if same_name(person.tokens, other.tokens)]
        if len(same) == 1:
            same[0].evidence.update(person.evidence)
            same[0].office = same[0].office or person.office
            same[0].letters = same[0].letters or person.letters
        elif not same:
            kept.append(person)
    return kept


class Register:
    """The people met so far, to be found by surname, initials or office; voices that nobody names beside them."""

    def __init__(self, people: list[Person]) -> None:
        self.by_token: dict[str, list[Person]] = {}
        self.by_opening: dict[str, list[Person]] = {}
        self.by_ends: dict[tuple[str, str], list[Person]] = {}
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
        if tokens:
            self.by_ends.setdefault((tokens[0], tokens[-1]), []).append(person)
        if tokens and HAN.match(tokens[0]):
            for end in range(1, len(tokens[0]) + 1):
                self.by_opening.setdefault(tokens[0][:end], []).append(person)
        letters = fold(person.letters) if person.letters else _initials(tokens)
        if len(letters) > 1:
            self.by_initials.setdefault(letters, []).append(person)
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
            which = reading.key if reading.mark == "unknown" else reading.outlet
            return self.voice(f"{reading.mark} {which}", Person(mark=reading.mark, outlet=reading.outlet))
        fitting = self._fit(reading)
        if len(fitting) == 1:
            return fitting[0]
        unknown = reading.initials and not _could_be_surname(reading.name or "")
        person = Person(None if unknown else reading.name, reading.office, mark=reading.mark)
        self.add(person)
        return person

    def _fit(self, reading: Reading) -> list[Person]:
        """Everybody whom a label could mean."""
        if reading.name is None:
            exact = self.by_office.get(_office_key(reading.office or ""), []) or self._find_seated(reading.office or "")
            if exact or len(self.with_office) > MAX_SEARCHED:
                return exact
            return [person for person in self.with_office if _same_office(reading.office or "", person.office or "")]
        tokens = split_name(reading.name)
        if not tokens:
            return []
        if reading.initials:
            return self.by_initials.get("".join(tokens), [])
        near = {id(person): person for person in self._find_near(tokens) if not are_two(reading, person)}
        if HAN.match(tokens[0]):
            near |= {id(person): person for person in self._find_han(tokens)}
        fitting = [person for person in near.values() if same_name(tokens, person.tokens)]
        if not fitting and len(tokens) == 1:
            fitting = [person for person in near.values() if person.tokens[:1] == tokens[:1]]  # a first name alone
        if not fitting:
            fitting = [person for person in self._fit_misspelt(tokens) if not are_two(reading, person)]
        return [person for person in fitting if person.tokens == tokens] or fitting

    def _find_seated(self, office: str) -> list[Person]:
        """Everybody known by the surname before a seat: "HOLM MP", which alone could be "LABOUR MP"."""
        word, _, seat = office.partition(" ")
        return self.by_token.get(fold(word), []) if seat and is_post_nominal(seat) else []

    def _find_near(self, tokens: Sequence[str]) -> Iterable[Person]:
        """Everybody who shares the first or the last word; where these are very many, both."""
        last, first = self.by_token.get(tokens[-1], []), self.by_token.get(tokens[0], [])
        if len(last) + len(first) <= 4 * MAX_SEARCHED:
            return (*last, *first)
        return self.by_ends.get((tokens[0], tokens[-1]), ())

    def _find_han(self, tokens: Sequence[str]) -> list[Person]:
        """Everybody whose name in Chinese characters begins with the label's, or the other way round."""
        first = tokens[0]
        longer = self.by_opening.get(first, [])
        shorter = [self.by_token.get(first[:end], []) for end in range(1, len(first) + 1)]
        shared = [self.by_token.get(token, []) for token in tokens[-2:]]
        groups = [group for group in (longer, *shorter, *shared) if len(group) <= 4 * MAX_SEARCHED]
        return [person for group in groups for person in group if same_name(tokens, person.tokens)]

    def _fit_misspelt(self, tokens: Sequence[str]) -> list[Person]:
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


def are_two(reading: Reading, person: Person) -> bool:
    """Whether a label cannot mean a person: other forms of address ("MR. VALE", "MS. VALE"), other offices, or other outlets."""
    one, two = (find_sex(honorific) for honorific in (reading.honorific, person.honorific))
    if one and two and one != two:
        return True
    if reading.office and person.office and not _may_be_one_office(reading.office, person.office):
        return True  # "PRESIDENT HOLM", "MAYOR HOLM"
    return bool(reading.second and person.second and not (reading.office or person.office)
                and not same_outlet(reading.second, person.second))  # fmt: skip


def find_sex(honorific: str | None) -> str | None:
    """Return which sex an honorific tells, or None."""
    words = fold(honorific or "").replace(".", "").split()
    return next((sex for sex in ("male", "female") if union(f"{sex}_honorifics") & set(words)), None)


def _could_be_surname(letters: str) -> bool:
    """Whether three capitals that are nobody's initials can be a surname: "LEE", not "TJ" or "MWK"."""
    return len(letters) > 2 and "." not in letters and any(char in "AEIOUY" for char in letters)


def _is_misspelt(one: str, two: str) -> bool:
    """Whether two long surnames differ by a slip only: another letter, or two that changed places."""
    if len(one) <= 4 or one[0] != two[0] or abs(len(one) - len(two)) > 1:
        return False
    swapped = len(one) == len(two) and sorted(one) == sorted(two)
    needed = 0.85 if len(one) > 5 else 0.88
    return swapped or SequenceMatcher(None, one, two).ratio() > needed


def _office_key(office: str) -> frozenset[str]:
    return frozenset(word for word in fold(office).replace("-", " ").split() if word not in TITLE_WORDS)


def _same_office(one: str, two: str) -> bool:
    """Whether two offices agree: the same words, the words of one among the other's under the same head, or its initials."""
    if HAN.search(one) and HAN.search(two):
        return one.endswith(two) or two.endswith(one)
    first, second = _office_key(one), _office_key(two)
    if not first or not second:
        return False
    if first == second:
        return True
    if len(first) == 1 and next(iter(first)) == _initials([w for w in fold(two).split() if w not in TITLE_WORDS]):
        return True
    deputy = {"vice", "deputy", "former", "acting", "under", "assistant", "associate", "vicepresidente", "elect"}
    told = first ^ second
    return (first < second or second < first) and not told & deputy and not any(map(str.isdigit, told))


def _may_be_one_office(one: str, two: str) -> bool:
    """Whether two offices share a word, or a form of one ("Chair", "Chairman"; "Sec.", "Secretary"; "PM", "Prime Minister")."""
    if any(all(map(is_post_nominal, office.split())) for office in (one, two)):
        return True  # a minister has a seat, too
    words = [[word.strip(".") for word in fold(office).split() if word not in TITLE_WORDS] for office in (one, two)]
    if any(len(few) == 1 and few[0] == _initials(many) for few, many in (words, words[::-1])):
        return True
    return any(
        first in second
        or second in first
        or first[:OFFICE_STEM] == second[:OFFICE_STEM]
        or _abbreviates(first, second)
        or _abbreviates(second, first)
        for first in words[0]
        for second in words[1]
    )


def _abbreviates(short: str, long: str) -> bool:
    """Whether a few letters stand in order in one long word that begins alike: "MPin" is Ministerpräsidentin."""
    letters = iter(long[1:])
    return (
        len(short) < OFFICE_STEM + 2 < len(long) and short[0] == long[0] and all(char in letters for char in short[1:])
    )


def _initials(tokens: Sequence[str]) -> str:
    return "".join(token[0] for token in tokens)
