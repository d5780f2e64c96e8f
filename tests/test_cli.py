"""The command: what each one prints, where it writes, how it fails."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import pressconf
from pressconf.cli.commands import commands
from pressconf.cli.terminal import clean, first_words
from pressconf.exporters import EXPORTERS
from pressconf.pool import map_in_processes
from tests.exports import dump_database
from tests.reader_files import FILES

BRIDGE = """\
Briefing on the harbour bridge by Works Minister Edda Holm

Port Ellery, 4 March 2031

TOBIAS LUND: Good morning. The minister has a few words, then we take questions.

MINISTER HOLM: The bridge opens on Friday. The last cable was fixed last night.

TOBIAS LUND: First question, Ana Ruiz of the Harbour Post.

Q: Ana Ruiz, Harbour Post. Is the bridge safe in a storm?

MINISTER HOLM: It is. The engineers tested it twice.

Q: And who pays for the second ramp?

MINISTER HOLM: The county pays.

TOBIAS LUND: That was the last question. Thank you.
"""
FERRY = """\
Remarks on the night ferry

MR. OKORO: Welcome. The ferry sails again tonight.

Q: =Is it true that the captain has left?

MR. OKORO: No. She is on board.

Q: Will the fares rise?

MR. OKORO: They will not.
"""
CODES = ("conflicting-outlets", "unnamed-askers", "unnamed-speakers")
NO_TRANSCRIPT = "The harbour was quiet on Monday. Nobody held a press conference, and nobody asked for one.\n"


def run(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(commands, [str(argument) for argument in arguments], input=stdin)


def run_apart(*arguments: str | Path, stdin: str = "", before: str = "") -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own; ``before`` is Python that runs first."""
    code = f"import sys; {before or 'pass'}; from pressconf.__main__ import main; sys.exit(main())"
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def read_table(text: str) -> list[dict[str, str]]:
    """The rows of a CSV text."""
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two transcripts, in two places, and files that are none of our business."""
    place = tmp_path / "in"
    (place / "deep").mkdir(parents=True)
    (place / ".hidden").mkdir()
    (place / "bridge.txt").write_text(BRIDGE, encoding="utf-8")
    (place / "deep" / "ferry.MD").write_text(FERRY, encoding="utf-8")
    (place / "notes.odt").write_bytes(b"\x00\x01")
    (place / ".hidden" / "bridge.txt").write_text(BRIDGE, encoding="utf-8")
    return place


# --- convert --------------------------------------------------------------------------------------------------------


def test_one_file_goes_to_standard_output_as_json(folder: Path) -> None:
    """Without options the lossless JSON goes to standard output, and nothing else does."""
    result = run("convert", folder / "bridge.txt")
    assert result.exit_code == 0
    assert pressconf.from_json(result.stdout) == pressconf.load(folder / "bridge.txt")
    assert result.stderr == ""


def test_several_inputs_give_one_table(folder: Path, tmp_path: Path) -> None:
    """Several inputs to one CSV file give one table with one heading, every turn once, in the order of the inputs."""
    target = tmp_path / "new" / "all.csv"
    result = run("convert", folder, "-o", target)
    assert result.exit_code == 0
    assert result.stdout == ""
    rows = read_table(target.read_bytes().decode("utf-8"))
    expected = [turn for name in ("bridge.txt", "deep/ferry.MD") for turn in pressconf.load(folder / name).turns]
    assert [row["clean_text"].removeprefix("'") for row in rows] == [turn.clean_text for turn in expected]


def test_tables_go_to_standard_output(folder: Path) -> None:
    """Several inputs as CSV or JSON Lines can be piped: one heading, a line a record."""
    table = read_table(run("convert", folder, "--to", "csv").stdout_bytes.decode())
    lines = run("convert", folder, "--to", "jsonl").stdout.splitlines()
    assert [row["label"] for row in table] == [json.loads(line)["label"] or "" for line in lines]
    assert len({row["conference_id"] for row in table}) == 2


def test_a_folder_of_outputs_mirrors_its_inputs(folder: Path, tmp_path: Path) -> None:
    """``-o folder/`` gives a file for each input and format, at the input's place; hidden and other files are left out."""
    out = tmp_path / "out"
    result = run("convert", folder, "--to", "json", "--to", "csv", "-o", f"{out}/")
    assert result.exit_code == 0
    assert sorted(path.relative_to(out).as_posix() for path in out.rglob("*.*")) == [
        "bridge.csv",
        "bridge.json",
        "deep/ferry.csv",
        "deep/ferry.json",
    ]
    assert pressconf.from_json((out / "deep/ferry.json").read_text("utf-8")).source == FERRY
    assert "2 transcripts written" in result.stderr


@pytest.mark.parametrize("form", pressconf.exporters())
def test_every_format_goes_into_a_folder(form: str, folder: Path, tmp_path: Path) -> None:
    """``--to`` takes each format; a folder gets a file, or a corpus, for each input."""
    result = run("convert", folder, "--to", form, "-o", f"{tmp_path}/out/")
    assert result.exit_code == 0, result.output
    suffix = EXPORTERS[form].suffix
    assert all((tmp_path / "out" / f"{name}{suffix}").exists() for name in ("bridge", "deep/ferry"))


@pytest.mark.parametrize("form", [name for name in pressconf.exporters() if name != "convokit"])
def test_every_file_goes_to_standard_output(form: str, folder: Path) -> None:
    """One conference in any format can be piped, bytes as they are in a file; its suffix alone tells the format."""
    piped = run("convert", folder / "bridge.txt", "--to", form).stdout_bytes
    target = folder / f"one{EXPORTERS[form].suffix}"
    assert run("convert", folder / "bridge.txt", "-o", target).exit_code == 0
    if form == "sqlite":
        assert dump_database(piped) == dump_database(target.read_bytes())
    else:
        assert piped == target.read_bytes()


def test_all_into_one_database_and_one_corpus(folder: Path, tmp_path: Path) -> None:
    """Several inputs go into one database, to which a later run adds, and into one corpus; what is no database is refused."""
    base, corpus = tmp_path / "all.sqlite", tmp_path / "all.convokit"
    for _ in range(2):
        assert run("convert", folder, "-o", base).exit_code == 0
        assert run("convert", folder, "-o", corpus).exit_code == 0
    expected = [pressconf.load(folder / name) for name in ("bridge.txt", "deep/ferry.MD")]
    assert dump_database(base.read_bytes()) == dump_database(pressconf.export(expected, "sqlite"))
    lines = (corpus / "utterances.jsonl").read_text("ascii").splitlines()
    assert len(lines) == sum(len(conf.turns) for conf in expected)
    base.write_text("notes " * 200)
    result = run("convert", folder, "-o", base)
    assert (result.exit_code, "cannot export to sqlite" in result.stderr) == (1, True)
    (folder / "again.txt").write_text(BRIDGE, encoding="utf-8")
    result = run("convert", folder, "-o", corpus)
    assert (result.exit_code, "two conferences have the id" in result.stderr) == (1, True)


def test_settings_of_formats(folder: Path, tmp_path: Path) -> None:
    """--set hands a format its options: what describes a CSV stands beside it, ConvoKit takes its unit."""
    table = tmp_path / "out" / "all.csv"
    assert (
        run(
            "convert", folder, "-o", table, "--set", "datapackage", "--set", "csvw=true", "--set", "bom=false"
        ).exit_code
        == 0
    )
    described = json.loads((table.parent / "datapackage.json").read_text("utf-8"))
    assert described["resources"][0]["path"] == "all.csv"
    assert (table.parent / "all.csv-metadata.json").exists()
    assert table.read_text("utf-8") == run("convert", folder, "--to", "csv").stdout
    corpus = tmp_path / "all.convokit"
    assert run("convert", folder, "-o", corpus, "--set", "unit=conference").exit_code == 0
    lines = [json.loads(line) for line in (corpus / "utterances.jsonl").read_text("utf-8").splitlines()]
    assert len({line["conversation_id"] for line in lines}) == len({line["id"].rpartition("-")[0] for line in lines})


def test_a_terminal_gets_no_bytes(folder: Path) -> None:
    """A binary format is refused on a terminal, and goes through a pipe."""
    terminal = run_apart("convert", folder / "bridge.txt", "--to", "sqlite", before="sys.stdout.isatty = lambda: True")
    assert terminal.returncode == 2
    assert "no text for a terminal" in terminal.stderr
    assert terminal.stdout == ""


def test_equal_stems_never_overwrite_each_other(tmp_path: Path) -> None:
    """Two inputs with the same stem give two outputs, also where only their case or suffix differs; one given twice gives one."""
    for place, text in (("a/x.txt", BRIDGE), ("b/x.txt", FERRY), ("a/X.md", FERRY)):
        (tmp_path / place).parent.mkdir(exist_ok=True)
        (tmp_path / place).write_text(text, encoding="utf-8")
    inputs = [tmp_path / "a/x.txt", tmp_path / "b/x.txt", tmp_path / "a/X.md", tmp_path / "a" / "." / "x.txt"]
    assert run("convert", *inputs, "-o", tmp_path / "out").exit_code == 0
    found = {path.name: pressconf.from_json(path.read_text("utf-8")).source for path in (tmp_path / "out").iterdir()}
    assert found == {"x.json": BRIDGE, "x-2.json": FERRY, "X-3.json": FERRY}


def test_globs_are_expanded(folder: Path) -> None:
    """A pattern that the shell did not expand is expanded, through folders too."""
    result = run("convert", f"{folder}/**/*.[tM]*", "--to", "csv")
    assert result.exit_code == 0
    assert len({row["conference_id"] for row in read_table(result.stdout)}) == 2


def test_a_file_whose_name_looks_like_a_pattern_is_a_file(tmp_path: Path) -> None:
    """A path that exists is taken for what it is before it is taken for a pattern."""
    path = tmp_path / "call [final].txt"
    path.write_text(BRIDGE, encoding="utf-8")
    assert run("convert", path, "--to", "jsonl").exit_code == 0


def test_standard_input_is_read() -> None:
    """``-`` reads standard input, bytes as they are."""
    text = BRIDGE.replace("\n", "\r\n")
    result = run("convert", "-", stdin=text.encode())
    assert result.exit_code == 0
    assert pressconf.from_json(result.stdout).source == text


def test_a_bad_file_stops_nothing(folder: Path, tmp_path: Path) -> None:
    """The good inputs are converted, the failures are listed at the end on standard error, and the exit code is 1."""
    (folder / "article.txt").write_text(NO_TRANSCRIPT, encoding="utf-8")
    result = run("convert", folder / "missing.txt", folder, "-o", tmp_path / "all.csv")
    assert result.exit_code == 1
    assert len({row["conference_id"] for row in read_table((tmp_path / "all.csv").read_text("utf-8"))}) == 2
    listed = result.stderr.splitlines()[-3:]
    assert listed[0] == "2 of 4 inputs failed:"
    assert listed[1] == f"pressconf: {folder / 'missing.txt'}: no such file or folder"
    assert listed[2].startswith(f"pressconf: {folder / 'article.txt'}: no layout explains this text")


def test_nothing_is_written_where_nothing_was_read(folder: Path, tmp_path: Path) -> None:
    """An output that would hold nothing is not made, and an older one stays as it was."""
    old = tmp_path / "old.json"
    old.write_text("precious", encoding="utf-8")
    (folder / "article.txt").write_text(NO_TRANSCRIPT, encoding="utf-8")
    assert run("convert", folder / "article.txt", "-o", old).exit_code == 1
    assert old.read_text("utf-8") == "precious"


@pytest.mark.parametrize(
    "argument, message",
    [
        ("missing.txt", "no such file or folder"),
        ("empty", "no *.txt, *.md, *.pdf"),
        ("*.rtf", "no file matches this pattern"),
        ("https://example.org/briefing.txt", "nothing is ever fetched"),
    ],
)
def test_an_argument_that_means_no_file_is_explained(
    argument: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A path, folder, pattern or address that gives nothing is a failure with its reason, never a traceback."""
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)
    for command in ("convert", "check"):
        result = run(command, argument)
        assert result.exit_code == 1
        assert result.stdout == ""
        assert message in result.stderr
        assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["convert"], "Missing argument"),
        (["convert", "bridge.txt", "--to", "parchment"], "'parchment' is not one of"),
        (["convert", "bridge.txt", "--to", "json", "--to", "csv"], "name a folder"),
        (["convert", "bridge.txt", "deep/ferry.MD"], "take --to jsonl"),
        (["convert", "bridge.txt", "deep/ferry.MD", "-o", "all.json"], "take --to jsonl"),
        (["convert", "bridge.txt", "--to", "json", "-o", "all.csv"], "names a file of csv"),
        (["convert", "bridge.txt", "--to", "tei", "-o", "all.akn.xml"], "names a file of akn"),
        (["convert", "bridge.txt", "-o", "all.odt"], "no format has the suffix .odt"),
        (["convert", "bridge.txt", "--to", "convokit"], "name one, -o corpus.convokit"),
        (["convert", "bridge.txt", "deep/ferry.MD", "--to", "sqlite"], "take --to jsonl"),
        (["convert", "bridge.txt", "--encoding", "klingon"], "no encoding that Python knows"),
        (["convert", "bridge.txt", "--bogus"], "No such option"),
        (
            ["convert", "bridge.txt", "--to", "csv", "--set", "colour"],
            "there are csv: bom, excel_safe, datapackage, csvw",
        ),
        (["convert", "bridge.txt", "--to", "csv", "--set", "bom=perhaps"], "it is true or false"),
        (["convert", "bridge.txt", "--to", "csv", "--set", "datapackage"], "writes files beside"),
        (
            ["convert", "bridge.txt", "deep/ferry.MD", "--to", "csv", "-o", "out/", "--set", "datapackage"],
            "name one file",
        ),
        (["convert", "bridge.txt", "-o", "all.convokit", "--set", "unit"], "say its value"),
        (["show"], "Missing argument"),
        (["show", "deep"], "is a folder"),
        (["check", "bridge.txt", "deep/ferry.MD", "--explain", "3"], "one file"),
        (["check", "bridge.txt", "--explain", "0"], "Invalid value"),
        (["check", "bridge.txt", "--explain", "999"], "has 20 lines"),
        (["recite"], "No such command"),
    ],
)
def test_wrong_usage_is_exit_code_2(
    arguments: Sequence[str], message: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What cannot work is said before anything is read or written, with exit code 2."""
    monkeypatch.chdir(folder)
    result = run(*arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert result.stdout == ""
    assert not (folder / "all.csv").exists()


def test_an_output_never_overwrites_an_input(tmp_path: Path) -> None:
    """An output that is one of the inputs, under its own name or a link's, is refused before anything is written."""
    (tmp_path / "bridge.json").write_text(BRIDGE, encoding="utf-8")
    (tmp_path / "link.csv").symlink_to(tmp_path / "bridge.json")
    for arguments in (("-o", tmp_path), ("-o", tmp_path / "bridge.json"), ("-o", tmp_path / "link.csv")):
        result = run("convert", tmp_path / "bridge.json", *arguments)
        assert result.exit_code == 2
        assert "is an input too" in result.stderr
        assert (tmp_path / "bridge.json").read_text("utf-8") == BRIDGE


def test_an_output_that_cannot_be_written_is_explained(folder: Path, tmp_path: Path) -> None:
    """A place where nothing can be written is a message of ours and exit code 1."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    result = run("convert", folder / "bridge.txt", "-o", f"{tmp_path}/file/all.csv")
    assert result.exit_code == 1
    assert "cannot write" in result.stderr
    assert "Traceback" not in result.stderr


def test_spreadsheets_are_protected_unless_told_otherwise(folder: Path) -> None:
    """A cell that looks like a formula gets a leading quote by default, and none with --no-excel-safe."""
    path = folder / "deep" / "ferry.MD"
    safe, plain = (read_table(run("convert", path, "--to", "csv", *more).stdout) for more in ((), ("--no-excel-safe",)))
    assert "'=Is it true that the captain has left?" in [row["text"] for row in safe]
    assert "=Is it true that the captain has left?" in [row["text"] for row in plain]


def test_ids_may_be_names(folder: Path) -> None:
    """``--id name`` names each conference after its file, so that a table of many tells where a row comes from."""
    rows = read_table(run("convert", folder, "--to", "csv", "--id", "name").stdout)
    assert {row["conference_id"] for row in rows} == {"bridge", "deep/ferry"}


def test_an_encoding_may_be_named(tmp_path: Path) -> None:
    """``--encoding`` decides how files are read; one that does not fit is a failure that names the option."""
    path = tmp_path / "bridge.txt"
    path.write_bytes(BRIDGE.replace("storm", "Stürm").encode("cp850"))
    assert "Stürm" in run("convert", path, "--to", "csv", "--encoding", "cp850").stdout
    result = run("convert", path, "--encoding", "ascii")
    assert result.exit_code == 1
    assert "--encoding" in result.stderr


def test_no_progress_bar_without_a_terminal(tmp_path: Path) -> None:
    """A long run that nobody watches prints no bar, and sums up at its end."""
    for number in range(25):
        (tmp_path / f"{number}.txt").write_text(BRIDGE, encoding="utf-8")
    done = run_apart("convert", tmp_path, "--to", "jsonl", "-o", tmp_path / "all.jsonl")
    assert done.returncode == 0
    assert done.stderr.endswith(f"25 transcripts written to {tmp_path / 'all.jsonl'}\n")
    assert "Reading" not in done.stderr
    assert re.search(r"questions\W+50\b", done.stderr)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_long_run_shows_its_progress_on_a_terminal(tmp_path: Path) -> None:
    """With more than twenty inputs and a terminal on standard error, a bar tells how far the run is."""
    import pty

    for number in range(25):
        (tmp_path / f"{number}.txt").write_text(BRIDGE, encoding="utf-8")
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "pressconf", "convert", str(tmp_path), "--to", "csv"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=theirs, env={**os.environ, "TERM": "xterm"}) as child:
        os.close(theirs)
        assert child.stdout is not None
        rows = read_table(child.stdout.read().decode())
    seen = os.read(ours, 65536).decode(errors="replace")
    os.close(ours)
    assert "Reading" in seen
    assert len(rows) == 25 * len(pressconf.parse(BRIDGE).turns)


# --- corrections ----------------------------------------------------------------------------------------------------


@pytest.fixture
def corrections(tmp_path: Path) -> Path:
    """A file of corrections for the bridge: one that fits a turn, and one that fits none."""
    conf = pressconf.parse(BRIDGE)
    path = tmp_path / "bridge.json"
    fitting = pressconf.Correction(conf.questions[1].span, name="Ivo Pell", outlet="Skerry Radio")
    pressconf.save_corrections([fitting, pressconf.Correction((9000, 9010), kind="answer")], path)
    return path


def test_corrections_are_applied(folder: Path, corrections: Path) -> None:
    """``convert`` and ``show`` give the conference as corrected, and ``check`` tells the correction that fits no turn."""
    converted = run("convert", folder / "bridge.txt", "--corrections", corrections)
    assert pressconf.from_json(converted.stdout).questions[1].speaker.name == "Ivo Pell"
    shown = run("show", folder / "bridge.txt", "--corrections", corrections)
    assert "Ivo Pell (Skerry Radio)" in shown.stdout
    assert "--corrections FILE" in shown.stderr
    assert "unmatched-correction" in run("check", folder / "bridge.txt", "--corrections", corrections).stdout


@pytest.mark.parametrize("command", ["convert", "check"])
def test_corrections_are_for_one_transcript(command: str, folder: Path, corrections: Path) -> None:
    """Corrections with several inputs are wrong usage."""
    result = run(command, folder, "--corrections", corrections)
    assert result.exit_code == 2
    assert "one transcript" in result.stderr


def test_corrections_that_cannot_be_read(folder: Path) -> None:
    """A file that holds no corrections, or is not there, is said so."""
    result = run("show", folder / "bridge.txt", "--corrections", folder / "bridge.txt")
    assert (result.exit_code, "not saved corrections" in result.stderr) == (1, True)
    result = run("show", folder / "bridge.txt", "--corrections", folder / "gone.json")
    assert (result.exit_code, "cannot read it" in result.stderr) == (1, True)


# --- show -----------------------------------------------------------------------------------------------------------


def test_show_prints_the_tree(folder: Path) -> None:
    """The tree says who asked, for whom, who answered, and the first words; answers stand under their question."""
    result = run("show", folder / "bridge.txt")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    asked = next(number for number, line in enumerate(lines) if "Ana Ruiz (Harbour Post)" in line)
    assert "Is the bridge safe in a storm?" in lines[asked]
    answer = next(line for line in lines[asked + 1 :] if " A  " in line)
    assert "Edda Holm" in answer
    assert "It is. The engineers tested it twice." in answer
    assert len(re.match(r"[^\d]*", answer)[0]) > len(re.match(r"[^\d]*", lines[asked])[0])  # type: ignore[index]
    assert "2031-03-04" in result.stdout
    assert "2 questions" in result.stdout


def test_documents_cannot_steer_the_terminal() -> None:
    """Escape codes, bidi controls and rich's markup in a text are printed as words, never obeyed."""
    text = FERRY.replace("Will the fares rise?", "Will [bold red]the[/] \x1b[31mfares\x07 \u202erise?")
    result = run("show", "-", stdin=text)
    assert "Will [bold red]the[/] \\x1b[31mfares\\x07 \\u202erise?" in result.stdout
    assert "\x1b" not in result.stdout


def test_clean_keeps_what_is_readable() -> None:
    """Letters of any script, accents and emoji stay; line ends and controls do not."""
    assert clean("Ünïcode 记者：你好 \u0301 🙂") == "Ünïcode 记者：你好 \u0301 🙂"
    assert clean("a\nb\tc\u2028d\x85e") == "a b c d e"
    assert clean("\ud83d\u200f\x00") == "\\ud83d\\u200f\\x00"


def test_first_words_are_short() -> None:
    """A long turn is cut with an ellipsis, a short one is whole, and a script without spaces is cut too."""
    assert first_words("It is safe.") == "It is safe."
    assert first_words("word " * 100) == "word " * 14 + "…"
    assert len(first_words("桥" * 500)) < 100


def test_show_refuses_what_is_no_transcript(tmp_path: Path) -> None:
    """A text without labels gives our message and exit code 1."""
    (tmp_path / "article.txt").write_text(NO_TRANSCRIPT, encoding="utf-8")
    for path in ("article.txt", "missing.txt"):
        result = run("show", tmp_path / path)
        assert result.exit_code == 1
        assert result.stdout == ""
        assert result.stderr.startswith(f"Error: {tmp_path / path}: ")


def test_output_pipes_cleanly(folder: Path) -> None:
    """Without a terminal there are no colour codes and no line is folded, whatever the environment wishes."""
    for arguments in (("show", folder / "bridge.txt"), ("layouts",), ("check", folder / "bridge.txt")):
        done = run_apart(*arguments, before="import os; os.environ.update(TERM='xterm-256color', COLUMNS='20')")
        assert done.returncode == 0
        assert "\x1b" not in done.stdout + done.stderr
    assert "Is the bridge safe in a storm?" in run_apart("show", folder / "bridge.txt").stdout


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break differently there")
@pytest.mark.parametrize("command", ["show", "convert", "check"])
def test_a_reader_that_leaves_is_no_error(command: str, tmp_path: Path) -> None:
    """``pressconf show FILE | head -1`` ends quietly."""
    path = tmp_path / "bridge.txt"
    path.write_text(BRIDGE, encoding="utf-8")
    child = subprocess.Popen(
        [sys.executable, "-m", "pressconf", command, str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert child.stdout is not None
    assert child.stderr is not None
    child.stdout.close()
    errors = child.stderr.read().decode()
    child.stderr.close()
    child.wait(timeout=60)
    assert "Traceback" not in errors
    assert "Exception" not in errors
    assert child.returncode == 0


# --- layouts and check ----------------------------------------------------------------------------------------------


def test_layouts_lists_the_table() -> None:
    """Every layout is listed with its description and its example."""
    result = run("layouts")
    assert result.exit_code == 0
    for layout in pressconf.LAYOUTS:
        assert f"{layout.name}: {layout.description}\n" in result.stdout
        assert all(line.strip() in result.stdout for line in layout.example.split("\n"))


def test_check_prints_a_line_for_each_diagnostic(folder: Path) -> None:
    """Each diagnostic is one line ``file:line:column: severity code message`` on standard output, and nothing else is."""
    path = folder / "deep" / "ferry.MD"
    conf = pressconf.load(path)
    lines = run("check", path).stdout.splitlines()
    assert len(lines) == len(conf.diagnostics)
    for line, remark in zip(lines, conf.diagnostics, strict=True):
        found = re.fullmatch(r"(.+):(\d+):(\d+): (\w+) (\S+) (.+)", line)
        assert found is not None
        place = conf.locate(remark.span.start if remark.span else 0)
        assert found.groups()[:5] == (str(path), str(place.line), str(place.column), remark.severity, remark.code)


def test_check_sums_up_on_standard_error(folder: Path) -> None:
    """Whoever looks sees that the file was read; whoever pipes does not."""
    path = folder / "bridge.txt"
    result = run("check", path)
    assert result.exit_code == 0
    [line] = result.stderr.splitlines()
    assert line.startswith(f"{path}: ")


def test_check_prints_a_table_of_several(folder: Path) -> None:
    """Several files give one line each under a head, in columns that stand below each other; a bad file has one, too."""
    (folder / "none.txt").write_text(NO_TRANSCRIPT, encoding="utf-8")
    result = run("check", folder)
    assert result.exit_code == 1
    head, *lines = result.stdout.splitlines()
    assert head.split()[:5] == ["file", "date", "lang", "turns", "questions"]
    assert [line.split()[0] for line in lines] == [
        str(folder / "bridge.txt"),
        str(folder / "none.txt"),
        str(folder / "deep" / "ferry.MD"),
    ]
    place = head.index("codes")
    assert {line[place:].split(" ")[0] for line in lines} <= {"NotATranscriptError", *CODES, ""}
    assert lines[1].endswith("NotATranscriptError")


def test_check_writes_its_table(folder: Path) -> None:
    """CSV and JSON have the file and every column of ``pressconf.check``, for one file as for several."""
    path = folder / "bridge.txt"
    [row] = json.loads(run("check", path, "--to", "json").stdout)
    assert row == {"file": str(path), **pressconf.check([pressconf.load(path)])[0]}
    rows = list(csv.DictReader(io.StringIO(run("check", folder, "--to", "csv").stdout)))
    assert list(rows[0]) == ["file", *pressconf.CHECK_COLUMNS]
    assert [other["confidence"] for other in rows][:1] == [str(row["confidence"])]


@pytest.mark.parametrize("line, taken", [(5, True), (7, True), (1, False), (2, False)])
def test_check_explains_a_line(line: int, taken: bool, folder: Path) -> None:
    """``--explain LINE`` says whether the line was taken for a label, by which layout, and why."""
    path = folder / "bridge.txt"
    result = run("check", path, "--explain", str(line))
    assert result.exit_code == 0
    first, verdict, *reasons = result.stdout.splitlines()
    assert first.startswith(f"{path}:{line}: ")
    assert verdict == ("taken for a label (layout colon)" if taken else "not taken for a label")
    assert reasons
    assert all(reason.startswith("  ") for reason in reasons)


def test_check_explains_a_text_that_was_refused(tmp_path: Path) -> None:
    """A line of a text that is no transcript can be asked about: there the question matters most."""
    (tmp_path / "article.txt").write_text(NO_TRANSCRIPT, encoding="utf-8")
    result = run("check", tmp_path / "article.txt", "--explain", "1")
    assert result.exit_code == 0
    assert "not taken for a label" in result.stdout


# --- trace and find -------------------------------------------------------------------------------------------------

ARTICLE = """\
Bridge opens

"The engineers tested it twice," Edda Holm said. "It is," said Tobias Lund. The "ferry" stays.
"""


@pytest.fixture
def article(folder: Path) -> Path:
    """An article beside the transcripts."""
    path = folder / "article.story"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_trace_prints_a_table(article: Path, folder: Path) -> None:
    """Without a format: a table for the eye and the counts; colour codes never."""
    result = run("trace", article, folder / "bridge.txt")
    assert result.exit_code == 0
    assert "The engineers tested it twice" in result.stdout
    assert "Holm" in result.stdout
    assert "3 quotations: 1 exact, 0 close, 2 none" in result.stdout
    assert "\x1b" not in result.stdout


@pytest.mark.parametrize("form", ["csv", "json", "annotations"])
def test_trace_writes_formats(form: str, article: Path, folder: Path, tmp_path: Path) -> None:
    """A format goes to standard output, and the same bytes to the file of ``-o``."""
    result = run("trace", article, folder / "bridge.txt", "--to", form)
    target = tmp_path / "out" / "rows.data"
    assert run("trace", article, folder / "bridge.txt", "--to", form, "-o", target).exit_code == 0
    assert target.read_bytes() == result.stdout_bytes
    if form == "csv":
        rows = read_table(result.stdout)
        assert [row["match"] for row in rows] == ["exact", "none", "none"]
        assert rows[0]["conference_id"] == "bridge"
    else:
        assert json.loads(result.stdout)


def test_suffixes_tell_the_format(article: Path, folder: Path) -> None:
    """The suffix of ``-o`` decides where ``--to`` does not; one that means nothing is wrong usage."""
    assert run("trace", article, folder / "bridge.txt", "-o", folder / "a.jsonld").exit_code == 0
    assert json.loads((folder / "a.jsonld").read_text("utf-8"))["type"] == "AnnotationCollection"
    result = run("trace", article, folder / "bridge.txt", "-o", folder / "a.docx")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "no format has this suffix" in result.stderr


def test_find_gives_every_place(folder: Path) -> None:
    """``find`` over several files; nothing found is no failure, and neither is a closest place."""
    result = run("find", "the ramp", folder / "bridge.txt", folder / "deep" / "ferry.MD", "--to", "json")
    assert result.exit_code == 0
    assert {row["match"] for row in json.loads(result.stdout)} <= {"exact", "close"}
    result = run("find", "tested it twice", folder / "bridge.txt", "--to", "csv")
    assert [row["speaker"] for row in read_table(result.stdout)] == ["Edda Holm"]
    result = run("find", "the moon is cheese and honey", folder / "bridge.txt")
    assert (result.exit_code, result.stdout) == (0, "0 places: 0 exact, 0 close, 0 none\n")


def test_trace_goes_on_without_what_cannot_be_read(article: Path, folder: Path) -> None:
    """A bad transcript is listed and makes exit code 1; a missing article stops; standard input is one thing only."""
    result = run("trace", article, folder / "bridge.txt", folder / "nothing.txt")
    assert result.exit_code == 1
    assert "1 exact" in result.stdout
    assert "no such file" in result.stderr
    assert run("trace", folder / "nothing.txt", folder / "bridge.txt").exit_code == 1
    assert run("trace", "-", "-").exit_code == 2
    assert run("trace", folder, folder / "bridge.txt").exit_code == 2
    assert run("find", " ", folder / "bridge.txt").exit_code == 2
    assert "1 exact" in run("trace", "-", folder / "bridge.txt", stdin=ARTICLE).stdout


def test_trace_never_overwrites_what_it_reads(article: Path, folder: Path) -> None:
    """An output that is the article or a transcript is refused."""
    for target in (article, folder / "bridge.txt"):
        before = target.read_bytes()
        assert run("trace", article, folder / "bridge.txt", "--to", "csv", "-o", target).exit_code == 2
        assert target.read_bytes() == before


# --- the door -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["", *commands.commands])
def test_help_has_an_example(command: str) -> None:
    """Every command's help shows how it is typed."""
    result = run(*filter(None, [command]), "--help")
    assert result.exit_code == 0
    assert re.search(r"Examples?:\n +pressconf \w+", result.stdout)


def test_the_commands_are_those_of_the_contract() -> None:
    """The command has the commands that the docs tell of."""
    assert {"convert", "show", "layouts", "check", "trace", "find"} <= set(commands.commands)


@pytest.mark.parametrize("missing", ["click", "rich"])
def test_without_the_extra_the_command_says_how_to_install_it(missing: str) -> None:
    """Without click or rich: one line with the command that mends it, exit code 2, nothing else."""
    done = run_apart("show", "x.txt", before=f"sys.modules[{missing!r}] = None")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == 'the pressconf command needs the extra "cli": pip install "pressconf[cli]"\n'


def test_the_module_runs(folder: Path) -> None:
    """``python -m pressconf`` is the command."""
    command = [sys.executable, "-m", "pressconf", "convert", str(folder / "bridge.txt"), "--to", "jsonl"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=True)
    assert len(done.stdout.splitlines()) == len(pressconf.parse(BRIDGE).turns)


def test_files_of_all_readers(tmp_path: Path) -> None:
    """A folder stands for all its files but JSON, which is named by itself; standard input may be any of them."""
    for suffix, make in FILES.items():
        (tmp_path / f"{suffix[1:]}{suffix}").write_bytes(make())
    result = run("convert", tmp_path, "--to", "csv", "--id", "name")
    assert result.exit_code == 0
    assert {line.partition(",")[0] for line in result.stdout.splitlines()} >= {"pdf", "docx", "html", "vtt", "srt"}
    assert "\njson," not in result.stdout
    assert "SPEAKER_00" in run("show", tmp_path / "json.json").stdout
    assert run("check", tmp_path / "docx.docx").exit_code == 0


def test_every_command_and_option_stands_in_the_docs() -> None:
    """docs/cli.md names every command, as a heading, and under it each of its options; each help has an example."""
    page = (Path(__file__).parents[1] / "docs" / "cli.md").read_text(encoding="utf-8")
    for name, command in commands.commands.items():
        section = page.partition(f"## {name}\n")[2].partition("\n## ")[0]
        assert section
        assert "Example" in (command.help or "")
        for option in command.params:
            if option.param_type_name == "option":
                assert any(f"`{word}" in section for word in option.opts), (name, option.opts)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no /dev/full")
@pytest.mark.parametrize("command", ["convert", "show", "check", "pairs", "outlets", "layouts", "completion"])
def test_a_full_disk_is_a_message(command: str, folder: Path) -> None:
    """Standard output that takes nothing more is one line on standard error and exit code 1."""
    bridge = str(folder / "bridge.txt")
    arguments: dict[str, list[str]] = {"layouts": [], "completion": ["bash"], "check": [bridge, "--to", "csv"]}
    given = arguments.get(command, [bridge])
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "pressconf", command, *given],
            stdout=full, stderr=subprocess.PIPE, encoding="utf-8", timeout=60, check=False,
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr == "Error: cannot write standard output: No space left on device\n"


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
@pytest.mark.parametrize("command", ["convert", "show"])
def test_closed_streams_are_a_message(command: str, closed: str) -> None:
    """A standard stream that is closed is no traceback."""
    line = f'"{sys.executable}" -m pressconf {command} - {closed}'
    done = subprocess.run(
        ["bash", "-c", line], input=BRIDGE, capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert "Traceback" not in done.stderr
    assert done.returncode == (0 if closed == "2>&-" else 1)
    assert closed == "2>&-" or "is closed" in done.stderr


@pytest.mark.parametrize("suffix", ["json", "csv", "sqlite", "convokit"])
def test_places_that_take_no_file(suffix: str, folder: Path, tmp_path: Path) -> None:
    """An output below a file is one line on standard error, for every kind of output."""
    (tmp_path / "file").write_text("precious", encoding="utf-8")
    result = run("convert", folder / "bridge.txt", "-o", tmp_path / "file" / f"all.{suffix}")
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: cannot write ")


def test_what_is_no_folder_takes_no_folder(folder: Path) -> None:
    """A device without a suffix is an output like any other."""
    assert run("convert", folder / "bridge.txt", "-o", "/dev/null").exit_code == 0


def test_tables_keep_an_older_file_where_nothing_is_read(folder: Path, tmp_path: Path) -> None:
    """Nothing that can be read is no reason to empty a file; the suffix says the format, and is not contradicted."""
    table = tmp_path / "pairs.csv"
    table.write_text("precious", encoding="utf-8")
    assert run("pairs", tmp_path / "nowhere.txt", "-o", table).exit_code == 1
    assert table.read_text("utf-8") == "precious"
    assert run("pairs", folder / "bridge.txt", "-o", tmp_path / "pairs.xlsx").exit_code == 2
    assert run("pairs", folder / "bridge.txt", "-o", table, "--to", "jsonl").exit_code == 2
    assert run("find", "bridge", folder / "bridge.txt", "-o", table, "--to", "json").exit_code == 2
    assert table.read_text("utf-8") == "precious"


def test_a_pipe_in_a_folder_is_left_out(folder: Path) -> None:
    """A folder stands for its files; a named pipe, which would never end, is none."""
    os.mkfifo(folder / "endless.txt")
    assert run("convert", folder, "--to", "jsonl").exit_code == 0


def test_killed_processes_lose_no_input(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system kills a process, each input that it was to read is a failure of its own."""
    results = list(map_in_processes(kill_at_three, list(range(6)), 2))
    assert results[:3] in ([0, 1, 2], [0, 1, None], [0, None, None], [None] * 3)
    assert results[3:] == [None] * 3
    found = list(pressconf.load_many([folder / "bridge.txt"] * 3, jobs=2))
    assert all(isinstance(conf, pressconf.Conference) for conf in found)


def kill_at_three(number: int) -> int:
    """Die over the fourth item, and wait behind it, so that nothing more comes back."""
    if number >= 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def test_no_process_outlives_the_command() -> None:
    """When the command is killed, the processes that worked for it end, too."""
    code = (
        "import os, time; from pressconf.pool import map_in_processes\n"
        "import tests.test_cli as here\n"
        "for pid in map_in_processes(here.tell_process, [0, 0], 2): print(pid, flush=True)\n"
        "time.sleep(60)"
    )
    root = Path(__file__).parents[1]
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, encoding="utf-8", cwd=root) as process:
        assert process.stdout is not None
        workers = [int(process.stdout.readline()) for _ in range(2)]
        process.kill()
    for _ in range(100):
        alive = [pid for pid in workers if os.path.exists(f"/proc/{pid}") and "Z" not in read_state(pid)]
        if not alive:
            break
        time.sleep(0.1)
    assert alive == []


def tell_process(_: int) -> int:
    """The number of the process that this runs in."""
    return os.getpid()


def read_state(pid: int) -> str:
    """How a process is, as Linux says it: ``Z`` for one that has ended."""
    try:
        return Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return "Z"


def test_an_interruption_has_an_exit_code(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C is 130 and a word on standard error."""

    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("pressconf.load", interrupt)
    result = run("convert", folder / "bridge.txt")
    assert (result.exit_code, result.stderr) == (130, "pressconf: interrupted\n")


def test_jobs_give_the_same(folder: Path, tmp_path: Path) -> None:
    """Several processes write what one does, in the same order; what fails is listed by both."""
    bad = tmp_path / "recipe.txt"
    bad.write_text("Take two eggs and a spoon of flour.\n", encoding="utf-8")
    outputs = []
    for jobs in ("1", "2"):
        result = run("convert", folder, bad, "--jobs", jobs, "--to", "csv", "-o", tmp_path / f"{jobs}.csv")
        assert result.exit_code == 1
        assert "recipe.txt" in result.stderr
        outputs.append((tmp_path / f"{jobs}.csv").read_bytes())
    assert outputs[0] == outputs[1]


def test_fail_fast_and_quiet(folder: Path, tmp_path: Path) -> None:
    """``--fail-fast`` reads nothing behind the first failure; ``--quiet`` says nothing of what was done."""
    bad = tmp_path / "a.txt"
    bad.write_text("Take two eggs and a spoon of flour.\n", encoding="utf-8")
    result = run("convert", bad, folder / "bridge.txt", "--fail-fast", "-o", tmp_path / "out.jsonl")
    assert result.exit_code == 1
    assert "written" not in result.stderr
    result = run(
        "convert", tmp_path / "nowhere.txt", folder / "bridge.txt", "--fail-fast", "-o", tmp_path / "out.jsonl"
    )
    assert (result.exit_code, (tmp_path / "out.jsonl").exists()) == (1, False)
    result = run("convert", folder / "bridge.txt", "--quiet", "-o", tmp_path / "out.csv")
    assert (result.exit_code, result.stderr) == (0, "")


def test_pairs_and_outlets(folder: Path, tmp_path: Path) -> None:
    """The tables of the library, called by the names of the files."""
    conf = pressconf.load(folder / "bridge.txt", id="bridge")
    result = run("pairs", folder / "bridge.txt", "--unit", "question", "--to", "jsonl")
    assert result.exit_code == 0
    assert [json.loads(line) for line in result.stdout.splitlines()] == pressconf.pairs(conf, unit="question")
    result = run("outlets", folder / "bridge.txt", "-o", tmp_path / "outlets.csv")
    assert result.exit_code == 0
    assert len(read_table((tmp_path / "outlets.csv").read_text("utf-8"))) == len(pressconf.outlet_counts(conf))


def test_show_one_question(folder: Path) -> None:
    """``--question`` shows one whole; a number that no question has is wrong usage; ``--outlet`` and ``--speaker`` choose."""
    conf = pressconf.load(folder / "bridge.txt")
    result = run("show", folder / "bridge.txt", "--question", "0")
    assert result.exit_code == 0
    assert " ".join(conf.questions[0].parts[0].text.split()) in result.stdout
    assert run("show", folder / "bridge.txt", "--question", "99").exit_code == 2
    assert run("show", folder / "bridge.txt", "--outlet", "No Such Paper").stderr.startswith("0 of")
    assert run("show", folder / "bridge.txt", "--speaker", "Holm").exit_code == 0


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(shell: str) -> None:
    """Each shell gets a script that calls the command."""
    result = run("completion", shell)
    assert result.exit_code == 0
    assert "_PRESSCONF_COMPLETE" in result.stdout
