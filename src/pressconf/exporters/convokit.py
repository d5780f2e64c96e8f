"""Export to a ConvoKit corpus (a folder), of one conference or several: utterances, speakers, conversations.

Two units. ``exchange`` (default): a question is the root of a conversation, and the answers and the moderation behind it reply to it; any
other turn is a conversation of its own. ``conference``: the first turn is the root, answers and moderation reply to their question,
all else to the root. So nothing replies to what comes later. An utterance's text is the ``clean_text``; its time is the number of the turn,
as a transcript has no other. Who has no name is a speaker of that one turn: nobody is credited with another's words. The
files are pure ASCII, as ConvoKit opens them in the platform's encoding.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pressconf.exporters.exporter import refuse_twins
from pressconf.model import Answer, Conference, QuestionTurn, Speaker, Turn
from pressconf.saving import save_folder

UNITS = ("exchange", "conference")
Table = dict[str, dict[str, Any]]


def save_convokit(path: str | Path, *confs: Conference, unit: str = "exchange") -> Path:
    """Write a corpus of conferences into the folder ``path``, which is made where it is missing; return its path.

    ``unit`` is what a conversation is: ``exchange`` (a question and what belongs to it) or ``conference``. ``ValueError`` for
    another one; ``ExportError`` for two conferences of one id.

    >>> import pressconf, tempfile
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is.", id="a")
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = save_convokit(f"{folder}/corpus", conf)
    ...     lines = (path / "utterances.jsonl").read_text().splitlines()
    >>> [(json.loads(line)["id"], json.loads(line)["reply-to"]) for line in lines]
    [('a-0', None), ('a-1', None), ('a-2', 'a-1')]
    """
    if unit not in UNITS:
        raise ValueError(f"unit is one of {', '.join(UNITS)}, not {unit!r}")
    refuse_twins("convokit", confs)
    utterances: list[dict[str, Any]] = []
    speakers: Table = {}
    conversations: Table = {}
    for conf in confs:
        _add(conf, unit, utterances, speakers, conversations)
    lines = "".join(_dump(utterance) + "\n" for utterance in utterances)
    corpus = {"name": "pressconf", "unit": unit, "conferences": len(confs)}
    index = {
        "utterances-index": _index(utterance["meta"] for utterance in utterances),
        "speakers-index": _index(speaker["meta"] for speaker in speakers.values()),
        "conversations-index": _index(conversation["meta"] for conversation in conversations.values()),
        "overall-index": _index([corpus]),
        "version": 1,
        "vectors": [],
    }
    tables = {"speakers": speakers, "conversations": conversations, "corpus": corpus, "index": index}
    return save_folder(
        path, {"utterances.jsonl": lines} | {f"{name}.json": _dump(table) + "\n" for name, table in tables.items()}
    )


def _add(conf: Conference, unit: str, utterances: list[dict[str, Any]], speakers: Table, conversations: Table) -> None:
    owners = {
        turn.index: question.index
        for question in conf.questions
        for turn in question.members
        if turn.index > question.index  # a hand-over comes before its question and replies to nothing
    }
    for turn in conf.turns:
        speaker = name_speaker(conf, turn)
        speakers.setdefault(speaker, {"meta": _describe_speaker(conf, turn.speaker), "vectors": []})
        root, reply = _place(turn, unit, owners)
        conversation = f"{conf.id}-{root}"
        if root == turn.index:
            conversations[conversation] = {"meta": _describe_conversation(conf, conf.turns[root]), "vectors": []}
        utterances.append(
            {
                "id": f"{conf.id}-{turn.index}",
                "conversation_id": conversation,
                "speaker": speaker,
                "text": turn.clean_text,
                "reply-to": None if reply is None else f"{conf.id}-{reply}",
                "timestamp": turn.index,
                "meta": _describe_turn(conf, turn),
                "vectors": [],
            }
        )


def _place(turn: Turn, unit: str, owners: dict[int, int]) -> tuple[int, int | None]:
    """The turn at the root of this one's conversation, and the turn that it replies to; None for the root."""
    owner = owners.get(turn.index)
    if unit == "exchange":
        return (turn.index, None) if owner is None else (owner, owner)
    if turn.index == 0:
        return 0, None
    return 0, 0 if owner is None else owner


def name_speaker(conf: Conference, turn: Turn) -> str:
    """Return the id of a turn's speaker in the corpus; a voice without a name has one for its turn only."""
    own = turn.speaker.id
    return f"{conf.id}:{own}" if own is not None else f"{conf.id}#{turn.index}"


def _describe_speaker(conf: Conference, speaker: Speaker) -> dict[str, Any]:
    return {
        "conference_id": conf.id,
        "name": speaker.name,
        "role": speaker.role,
        "office": speaker.office,
        "outlet": speaker.outlet,
        "affiliation": speaker.affiliation,
    }


def _describe_conversation(conf: Conference, root: Turn) -> dict[str, Any]:
    return {
        "conference_id": conf.id,
        "title": conf.title,
        "date": None if conf.date is None else conf.date.isoformat(),
        "location": conf.location,
        "language": conf.language,
        "kind": root.kind,
        "thread": root.thread,
        **{f"meta_{key}": conf.meta[key] for key in sorted(conf.meta)},
    }


def _describe_turn(conf: Conference, turn: Turn) -> dict[str, Any]:
    """What a turn is, under the names of ConvoKit's Parliament corpus where that has one."""
    asks, answers = isinstance(turn, QuestionTurn), isinstance(turn, Answer)
    pair = turn.index if asks else turn.question if answers else None
    replies = list(turn.replies_to) if isinstance(turn, Answer) else []
    return {
        "kind": turn.kind,
        "is_question": asks,
        "is_answer": answers,
        "pair_idx": None if pair is None else f"{conf.id}-{pair}",
        "thread": turn.thread,
        "follow_up": turn.follow_up if isinstance(turn, QuestionTurn) else None,
        "asker_name": turn.asker_name if isinstance(turn, QuestionTurn) else None,
        "asker_outlet": turn.asker_outlet if isinstance(turn, QuestionTurn) else None,
        "declined": isinstance(turn, Answer) and turn.declined is not None,
        "replies_to": [f"{conf.id}-{asked}" for asked in dict.fromkeys(reply.question for reply in replies)],
        "label": turn.label,
        "start": turn.span.start,
        "end": turn.span.end,
    }


def _index(metas: Iterable[dict[str, Any]]) -> dict[str, list[str]]:
    """The types of each key: ConvoKit reads them before it reads the values."""
    found: dict[str, dict[str, None]] = {}
    for key, value in _walk(metas):
        types = found.setdefault(key, {})
        if value is not None:
            types[str(type(value))] = None
    return {key: sorted(types) or [str(str)] for key, types in sorted(found.items())}


def _walk(metas: Iterable[dict[str, Any]]) -> Iterator[tuple[str, Any]]:
    for meta in metas:
        yield from meta.items()


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, allow_nan=False)
