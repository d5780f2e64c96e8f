"""What code that depends on the library may rely on (docs/stability.md): names, imports, copies, threads, no state, types."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

import pressconf
from pressconf.model import Conference
from pressconf.records import COLUMNS
from tests.samples import build_sample
from tests.strategies import conferences
from tests.test_imports import MODULES

SCRIPT = Path(__file__).parent / "typing" / "user_script.py"

#: The names of version 0.1: none is ever taken away or gets another meaning.
NAMES = set(
    """
    CHECK_COLUMNS LAYOUTS MATCH_COLUMNS AmbiguousSpeakerError Answer Change CloseMatchesWarning Comparison Conference Correction
    CorrectionError DecodeError Diagnostic Difference DifferentSourcesError Evidence Explanation FormatError FoundLayout Hints
    Layout LayoutError LimitExceededError Limits Location MissingExtraError NotAPathError NotATranscriptError Passage
    PatternTimeoutError PressconfError QuestionTurn QuoteMatch Region Reply Span Speaker Statement Thread Turn
    UnknownExporterError UnknownLayoutError UnknownNameError UnknownSpeakerError UnreadableError check compare explain export
    exporters find from_json installed_layouts load load_corrections load_many parse save_corrections to_annotations
    to_match_records trace
    Chunk OUTLET_COLUMNS PAIR_COLUMNS Piece Reconciliation UnknownUnitError json_schema outlet_counts pairs reconcile
    rows_to_csv rows_to_jsonl to_records
""".split()
)
FIRST_COLUMNS = """
    conference_id index kind question thread follow_up speaker_id name role office outlet affiliation name_known_by
    outlet_known_by label start end label_start label_end text clean_text parts addressed_to answered_by replies_to
    declined_start declined_end asker_name asker_outlet start_time end_time
""".split()

#: Uses much of the core, with texts of many layouts.
USE_CORE = """
import sys
from pathlib import Path
import pressconf
for path in sorted(Path(sys.argv[1]).glob("*.txt")):
    conf = pressconf.parse(path.read_text("utf-8"), on_unlabelled="statement")
    pressconf.from_json(conf.to_json())
    for name in ("json", "jsonl", "csv"):
        conf.export(name)
    conf._repr_html_(), conf.confidence, conf.items, conf.threads, pressconf.check([conf])
"""


def run_python(code: str, *arguments: str, flags: tuple[str, ...] = ()) -> str:
    """Run code in a new interpreter and return what it prints."""
    done = subprocess.run(
        [sys.executable, *flags, "-c", code, *arguments],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


# -- names ---------------------------------------------------------------------------------------------------------------------


def test_names_stay() -> None:
    """Every promised name is there, resolves, and is listed once; columns are only appended."""
    assert set(pressconf.__all__) >= NAMES
    assert len(set(pressconf.__all__)) == len(pressconf.__all__)
    assert all(getattr(pressconf, name) is not None for name in pressconf.__all__)
    assert list(COLUMNS[: len(FIRST_COLUMNS)]) == FIRST_COLUMNS


def test_no_other_names() -> None:
    """A name that is none is an ``AttributeError``, so that ``hasattr`` works."""
    assert not hasattr(pressconf, "papyrus")


# -- imports -------------------------------------------------------------------------------------------------------------------


def test_core_needs_regex_and_attrs_only(root: Path) -> None:
    """Parsing, saving and writing tables load no library but regex and attrs."""
    code = (
        "import sys; before = set(sys.modules)\n" + USE_CORE + "import json\n"
        "roots = {name.partition('.')[0] for name in set(sys.modules) - before}\n"
        "print(json.dumps(sorted(roots - sys.stdlib_module_names)))"
    )
    assert set(json.loads(run_python(code, str(root / "seeds")))) <= {"pressconf", "regex", "attr", "attrs"}


def test_no_warnings(root: Path) -> None:
    """Importing the library, each of its modules, and using it, warn of nothing: here a warning is an error."""
    heavy = "import warnings\nwith warnings.catch_warnings():\n    warnings.simplefilter('ignore')\n"
    for library in ("click", "rich", "pyarrow"):  # what others warn of is not ours
        heavy += f"    try: import {library}\n    except ImportError: pass\n"
    names = [f"pressconf.{name}".rstrip(".") for name in MODULES if name != "__main__"]
    each = (
        "import importlib\n"
        f"for name in {names!r}:\n"
        "    try: importlib.import_module(name)\n"
        "    except (ImportError, pressconf.MissingExtraError): pass\n"
    )
    run_python(USE_CORE + heavy + each, str(root / "seeds"), flags=("-W", "error"))


# -- copies --------------------------------------------------------------------------------------------------------------------


@settings(max_examples=25)
@given(conferences())
def test_copies_are_equal(conf: Conference) -> None:
    """A pickle of every protocol, a copy and a deep copy are the conference, text for text."""
    pickles = [pickle.loads(pickle.dumps(conf, protocol)) for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)]
    for again in (*pickles, copy.copy(conf), copy.deepcopy(conf)):
        assert again == conf
        assert [turn.text for turn in again.turns] == [turn.text for turn in conf.turns]
        assert again.to_records() == conf.to_records()
        assert again.to_json() == conf.to_json()


def test_a_pickle_holds_the_source_once() -> None:
    """Turns point to the source, in a pickle and after it, too: neither grows with the number of turns times the text."""
    conf = pressconf.parse("MR. VALE: Good morning, all.\n\nQ  Is it safe?\n\n" * 200)
    assert len(conf.turns) == 400
    again = pickle.loads(pickle.dumps(conf))
    assert all(turn.source is again.source for turn in again.turns)
    assert len(pickle.dumps(conf)) < 20 * len(conf.source)


def test_options_and_results_pickle() -> None:
    """What goes in and what comes out of the other functions pickles, too."""
    conf = build_sample()
    for thing in (
        pressconf.Hints(roster=("Ada Holm",)),
        pressconf.Limits(),
        pressconf.LAYOUTS,
        pressconf.compare(conf, conf),
        pressconf.check([conf]),
        pressconf.trace("“Good morning,” said Ada Holm.", [conf]),
    ):
        assert pickle.loads(pickle.dumps(thing)) == thing


def test_a_conference_is_frozen() -> None:
    """Nothing of a conference can be set: it may be shared."""
    conf = build_sample()
    for thing, name in ((conf, "title"), (conf.turns[0], "span"), (conf.speakers[0], "name")):
        with pytest.raises(AttributeError):
            setattr(thing, name, None)


# -- threads and state ---------------------------------------------------------------------------------------------------------

#: Threads parse all texts at once, from a cold start (patterns compile, tables fill), each in another order; then one by one.
RACE = """
import sys, threading
from pathlib import Path
import pressconf
sys.setswitchinterval(1e-5)
texts = [path.read_text("utf-8") for path in sorted(Path(sys.argv[1]).glob("*.txt"))]
found, gate = {}, threading.Barrier(4)
def work(number):
    gate.wait()
    for place in range(len(texts)):
        place = (place + number * 3) % len(texts)
        conf = pressconf.parse(texts[place], on_unlabelled="statement")
        found[number, place] = conf.to_json(), conf.to_csv(), conf.confidence
threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert len(found) == 4 * len(texts), "a thread failed"
for place, text in enumerate(texts):
    conf = pressconf.parse(text, on_unlabelled="statement")
    for number in range(4):
        assert found[number, place] == (conf.to_json(), conf.to_csv(), conf.confidence), place
print(len(texts))
"""


def test_threads_give_equal_results(root: Path) -> None:
    """Threads that parse at the same time, the first time of all, find what one thread finds."""
    assert int(run_python(RACE, str(root / "seeds"))) == len(list((root / "seeds").glob("*.txt"))) > 0


def list_containers() -> dict[tuple[str, str], Any]:
    """Every list, dict and set that a module of ours holds, those of other modules left out, as it reads now."""
    found = {}
    for name in MODULES:
        module = sys.modules.get(f"pressconf.{name}".rstrip("."))
        for key, value in vars(module).items() if module is not None else ():
            if isinstance(value, list | dict | set | bytearray) and not key.startswith("__"):
                found[name, key] = repr(value)
    return found


def test_no_global_state(root: Path) -> None:
    """No use of the library changes a table of its modules; a result doesn't depend on what was parsed before."""
    for name in MODULES:
        if name.partition(".")[0] not in ("cli", "__main__", "arrow"):
            import_module(f"pressconf.{name}".rstrip("."))
    before = list_containers()
    assert len(before) > 10
    texts = [path.read_text("utf-8") for path in sorted((root / "seeds").glob("*.txt"))]
    first = [pressconf.parse(text, on_unlabelled="statement").to_json() for text in texts]
    again = [pressconf.parse(text, on_unlabelled="statement").to_json() for text in reversed(texts)]
    pressconf.trace(texts[0], [pressconf.from_json(saved) for saved in first])
    assert first == again[::-1]
    assert list_containers() == before


# -- types ---------------------------------------------------------------------------------------------------------------------


def test_user_script_runs() -> None:
    """The script of a user runs, and prints what it found."""
    done = subprocess.run(
        [sys.executable, "-W", "error", str(SCRIPT)], capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        *("True", "1 1 22 2 True", "2031-05-04", "True", "True"),
        *("Holm states", "Ana Ruiz (Harbour Post) asks 1, answered by 1"),
    ]


def test_user_script_is_clean_under_mypy(tmp_path: Path) -> None:
    """mypy, as strict as it gets, finds the types of the installed library and nothing to say about the script."""
    pytest.importorskip("mypy")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--config-file=", str(SCRIPT)],
        capture_output=True,
        encoding="utf-8",
        timeout=250,
        cwd=tmp_path,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_user_script_is_clean_under_pyright(tmp_path: Path) -> None:
    """Pyright (as basedpyright, which needs no download), as strict as it gets, likewise."""
    pytest.importorskip("basedpyright")
    (tmp_path / "script.py").write_text(SCRIPT.read_text("utf-8"), encoding="utf-8")
    (tmp_path / "pyrightconfig.json").write_text(
        '{"typeCheckingMode": "strict", "include": ["script.py"]}', encoding="utf-8"
    )
    command = [sys.executable, "-m", "basedpyright", "--pythonpath", sys.executable]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=250, cwd=tmp_path, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 errors, 0 warnings" in done.stdout


def test_package_is_typed() -> None:
    """The marker by which type checkers know that a package has types is there."""
    assert (Path(pressconf.__file__).parent / "py.typed").exists()
