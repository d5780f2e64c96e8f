"""How often each outlet asked, and in how many conferences; with a row for the questions whose outlet nobody tells.

In: conferences. Out: flat dicts whose keys are ``OUTLET_COLUMNS``. It stands after ``asking``.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Literal, get_args

from attrs import Factory, define

from pressconf.errors import UnknownUnitError
from pressconf.model import Conference, QuestionTurn
from pressconf.passes.folding import fold
from pressconf.records import Conferences, Row, list_conferences
from pressconf.tables.asking import find_asker, group_threads, list_questions
from pressconf.tables.authority import fold_form

OutletUnit = Literal["thread", "question", "part"]

#: The columns, in their order; new ones are appended.
OUTLET_COLUMNS = ("outlet", "unit", "count", "conferences", "forms")

#: Words of a name that give no letter to its initials.
SMALL = frozenset({"of", "the", "and", "for", "&", "de", "la", "du", "des", "del", "für", "und", "y", "et"})


@define
class _Tally:
    """What is counted of one outlet; ``forms`` are its printed forms, by how often each stands there."""

    count: int = 0
    conferences: set[int] = Factory(set)
    forms: Counter[str] = Factory(Counter)


def outlet_counts(confs: Conferences, unit: OutletUnit = "thread") -> list[Row]:
    """Return one flat dict an outlet, the most frequent first; the last, with ``outlet`` None, is for the unknown.

    ``unit`` is what is counted: threads, question turns, or the parts of them; a turn without parts counts as no question.
    Within a conference ``AP`` and ``Associated Press`` are one outlet; across conferences only forms that are equal but for
    case, accents, punctuation and the article (for all else: ``reconcile``). ``UnknownUnitError`` for another unit.

    >>> import pressconf
    >>> text = "MR. VALE: Hello.\\n\\nQ  Is it dry?\\n\\nMR. VALE: Yes.\\n\\nQ  Ada Brandt, Harbour Post. Is it safe?"
    >>> [(row["outlet"], row["count"], row["conferences"]) for row in pressconf.outlet_counts(pressconf.parse(text))]
    [('Harbour Post', 1, 1), (None, 1, 1)]
    """
    if unit not in get_args(OutletUnit):
        raise UnknownUnitError(unit, get_args(OutletUnit))
    tallies: dict[str | None, _Tally] = {None: _Tally()}
    for number, conf in enumerate(list_conferences(confs, "outlet_counts")):
        counted = list(_count(conf, unit))
        joined = join_initials(form for form, _ in counted if form is not None)
        for form, count in counted:
            key = None if form is None else joined[fold_form(form)]
            tally = tallies.setdefault(key, _Tally())
            tally.count += count
            tally.conferences.add(number)
            tally.forms.update([form] * count if form is not None else ())
    rows = [_flatten(key, tally, unit) for key, tally in tallies.items()]
    return sorted(rows, key=lambda row: (row["outlet"] is None, -int(row["count"] or 0), fold(str(row["outlet"]))))


def _count(conf: Conference, unit: OutletUnit) -> Iterable[tuple[str | None, int]]:
    """Yield the outlet, as printed, and the number of units of each group of questions."""
    questions = list_questions(conf)
    groups: Sequence[Sequence[QuestionTurn]] = (
        group_threads(questions) if unit == "thread" else [[q] for q in questions]
    )
    for group in groups:
        if count := len(group[0].parts) if unit == "part" else 1:
            yield find_asker(group[0]).outlet, count


def join_initials(forms: Iterable[str]) -> dict[str, str]:
    """Return for each folded form of one conference the folded form of its outlet: initials go to the one name that has them.

    >>> join_initials(["AP", "Associated Press", "The AP", "Reuters"])
    {'ap': 'associated press', 'associated press': 'associated press', 'reuters': 'reuters'}
    """
    folded = dict.fromkeys(map(fold_form, forms))
    by_initials: dict[str, list[str]] = {}
    for name in folded:
        words = [word for word in name.replace("-", " ").split() if word not in SMALL]
        if len(words) > 1:
            by_initials.setdefault("".join(word[0] for word in words), []).append(name)
    joined = {}
    for form in folded:
        names = by_initials.get(form, [])
        joined[form] = names[0] if len(names) == 1 else form
    return joined


def call_outlet(key: str, prints: Counter[str]) -> str:
    """Return the form by which an outlet is called: the most frequent of its own words, which fold to ``key``, else of all.

    ``AP`` goes before ``A.P.``.
    """
    own = [form for form in prints if fold_form(form) == key]
    return min(own or prints, key=lambda form: (-prints[form], "." in form, form))


def _flatten(key: str | None, tally: _Tally, unit: OutletUnit) -> Row:
    """The row of an outlet."""
    forms = sorted(tally.forms, key=lambda form: (-tally.forms[form], "." in form, form))
    return {
        "outlet": None if key is None else call_outlet(key, tally.forms),
        "unit": unit,
        "count": tally.count,
        "conferences": len(tally.conferences),
        "forms": json.dumps(forms, ensure_ascii=False),
    }
