"""The directions of the imports, and what ``import pressconf`` costs.

The rules are a table: a module, and what of ours it may import. They are read from the source (``ast``), nothing is run.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from importlib.util import find_spec
from pathlib import Path

import pytest

SPEC = find_spec("pressconf")
assert SPEC is not None
assert SPEC.origin is not None
PACKAGE = Path(SPEC.origin).parent

HEAVY = ("pandas", "click", "rich", "pyarrow", "polars", "duckdb", "lxml", "sqlite3", "importlib.metadata")
BUDGET = 0.030  # seconds over importing attrs and regex
NOISE = 0.0050  # seconds that a busy machine may add; the message says what was measured

#: Group of modules -> groups that it may import (its own group is always allowed).
ALLOWED: dict[str, set[str]] = {
    "errors": set(),
    "deferred": set(),
    "source": {"errors", "deferred"},
    "speech": {"source", "deferred"},
    "model": {"errors", "source", "speech"},
    "layout": {"errors", "source"},
    "layouts": {"layout"},
    "languages": {"errors"},
    "exporters": {"model", "records", "frames", "wire", "errors", "source", "jsonvalues", "deferred"}
    | {"flow", "saving", "selectors", "tabledescription", "xmltext"},
    "flow": {"model", "source", "speech"},
    "saving": {"deferred"},
    "schemas": set(),
    "selectors": {"source"},
    "tabledescription": {"model", "records", "deferred"},
    "xmltext": {"deferred"},
    "frames": {"model", "records", "errors", "deferred", "saving"},
    "records": {"model", "errors", "source", "jsonvalues"},
    "wire": {"model", "errors", "source", "jsonvalues", "tree"},
    "jsonvalues": {"errors", "source", "deferred"},
    "tree": {"model", "errors", "source"},
}
#: Group -> groups that it must never import, at import time or later.
FORBIDDEN: dict[str, set[str]] = {
    "passes": {
        "cli",
        "exporters",
        "records",
        "wire",
        "frames",
        "arrow",
        "html",
        "readers",
        "parse",
        "tracing",
        "__main__",
    },
    "parse": {"cli", "exporters", "records", "frames", "arrow", "html", "tracing", "__main__"},
}


def list_modules() -> dict[str, Path]:
    """Every module of the package: dotted name without ``pressconf.`` -> file (the package itself is ``""``)."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


MODULES = list_modules()


def group(module: str) -> str:
    """The part of the package that a module belongs to: ``layouts.colon`` -> ``layouts``."""
    return module.partition(".")[0]


def walk_imports(node: ast.AST, *, lazy: bool) -> Iterator[ast.Import | ast.ImportFrom]:
    """Yield the import statements under a node; without ``lazy``, those alone that run when the module is imported."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            yield child
        elif not lazy and isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        elif isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test):
            for other in child.orelse:
                yield from walk_imports(other, lazy=lazy)
        else:
            yield from walk_imports(child, lazy=lazy)


def list_names(module: str, *, lazy: bool) -> set[str]:
    """The dotted names that a module imports, relative ones resolved."""
    path = MODULES[module]
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    names: set[str] = set()
    for statement in walk_imports(ast.parse(path.read_text(encoding="utf-8")), lazy=lazy):
        if isinstance(statement, ast.Import):
            names.update(alias.name for alias in statement.names)
            continue
        base = statement.module or ""
        if statement.level:
            above = ["pressconf", *filter(None, package.split("."))]
            base = ".".join([*above[: len(above) - statement.level + 1], *filter(None, [base])])
        names.update(f"{base}.{alias.name}" for alias in statement.names)
    return names


def list_own(module: str, *, lazy: bool) -> set[str]:
    """The modules of ours that a module imports."""
    own = set()
    for name in list_names(module, lazy=lazy):
        if name.partition(".")[0] != "pressconf":
            continue
        inner = name.partition(".")[2]
        while inner and inner not in MODULES:  # "model.Conference" -> "model"
            inner = inner.rpartition(".")[0]
        own.add(inner)
    return own


def test_modules_are_found() -> None:
    """The walk sees the package: an empty list would prove nothing."""
    assert {"", "errors", "source", "model", "layout", "parse", "__main__"} <= set(MODULES)


@pytest.mark.parametrize("module", [name for name in MODULES if group(name) in ALLOWED])
def test_low_modules_import_only_what_is_below(module: str) -> None:
    """errors, source, model <- layout, languages; layouts know only layout; exporters only model, records, wire, errors.

    What runs at import time counts for the model (its conveniences import late); for all others late imports count too.
    """
    own = list_own(module, lazy=group(module) != "model")
    assert {group(name) for name in own} - {group(module)} <= ALLOWED[group(module)]


def test_layouts_import_only_layout() -> None:
    """A layout is data: its file imports ``pressconf.layout`` and nothing else at all."""
    for module in MODULES:
        if module.startswith("layouts."):
            names = list_names(module, lazy=True)
            assert {name for name in names if not name.startswith(("pressconf.layout.", "__future__"))} == set(), module


def test_layouts_and_exporters_do_not_know_each_other() -> None:
    """One file of a table never imports another row of the same table: adding one touches one."""
    for module in MODULES:
        if module.startswith(("layouts.", "exporters.")):
            others = {name for name in list_own(module, lazy=True) if group(name) == group(module)}
            assert others <= {module, "exporters.exporter"}, module  # that one says what an exporter is


@pytest.mark.parametrize("module", [name for name in MODULES if group(name) in FORBIDDEN])
def test_passes_never_look_ahead(module: str) -> None:
    """Data flows one way: no pass imports an exporter, a reader of files, the command or what runs the passes."""
    assert {group(name) for name in list_own(module, lazy=True)} & FORBIDDEN[group(module)] == set()


@pytest.mark.parametrize("module", [name for name in MODULES if group(name) not in ("cli", "__main__")])
def test_only_the_command_knows_click_and_rich(module: str) -> None:
    """Nothing but the command imports click or rich, and nothing but its door imports the command."""
    roots = {name.partition(".")[0] for name in list_names(module, lazy=True)}
    assert roots & {"click", "rich"} == set()
    assert "cli" not in {group(name) for name in list_own(module, lazy=True)}


def test_imports_have_no_ring() -> None:
    """At import time the modules stand in one order: no circle among them."""
    graph = {name: list_own(name, lazy=False) - {name} for name in MODULES if name}
    try:
        tuple(TopologicalSorter(graph).static_order())
    except CycleError as error:
        pytest.fail(f"a ring of imports: {error.args[1]}")


def run_python(code: str) -> str:
    """Run code in a new interpreter and return what it prints."""
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, timeout=60, check=True)
    return done.stdout


def test_import_loads_nothing_heavy() -> None:
    """``import pressconf`` loads none of the libraries of the extras, nor ``importlib.metadata``."""
    code = (
        "import sys, json, attrs, regex; before = set(sys.modules); import pressconf; "
        f"print(json.dumps([name for name in {HEAVY!r} if name in sys.modules and name not in before]))"
    )
    assert json.loads(run_python(code)) == []


def test_import_keeps_its_budget() -> None:
    """``import pressconf`` takes at most 30 ms of processor time, or on a slow machine what attrs and regex themselves take.

    The best of nine runs counts.
    """
    code = (
        "import time; start = time.process_time(); import attrs, regex; between = time.process_time(); import pressconf; "
        "print(between - start, time.process_time() - between)"
    )
    runs = [tuple(map(float, run_python(code).split())) for _ in range(9)]
    floor, best = min(run[0] for run in runs), min(run[1] for run in runs)
    print(f"import pressconf: {best * 1000:.1f} ms over attrs and regex, which take {floor * 1000:.1f} ms")
    limit = max(BUDGET, floor) + NOISE
    assert best <= limit, f"import pressconf takes {best * 1000:.1f} ms, the limit here is {limit * 1000:.1f} ms"
