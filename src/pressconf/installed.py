"""Layouts that other installed packages offer, through entry points of the group ``pressconf.layouts``.

In: what is installed. Out: the layouts of the table and those, to be given to ``parse`` explicitly: nothing in the library
looks here by itself, so that a result never depends on what happens to be installed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressconf.layout import Layout, LayoutError
from pressconf.layouts import LAYOUTS

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "pressconf.layouts"


def installed_layouts() -> tuple[Layout, ...]:
    """Return the layouts of ``LAYOUTS`` and those that other packages offer, sorted by name.

    ``LayoutError`` for an entry point that cannot be loaded, that is no ``Layout``, whose pattern cannot work, or whose
    layout has the name of another one.

    >>> import pressconf
    >>> {layout.name for layout in pressconf.LAYOUTS} <= {layout.name for layout in installed_layouts()}
    True
    """
    from importlib.metadata import entry_points  # slow to import

    found = {layout.name: layout for layout in LAYOUTS}
    origins = dict.fromkeys(found, "pressconf")
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: (entry.name, entry.value)):
        layout, origin = load_layout(entry), _name_origin(entry)
        if layout.name in found:
            raise LayoutError(
                layout.name,
                f"both {origins[layout.name]} and {origin} (entry point {entry.name!r}) offer a layout of this name; "
                "uninstall one of them, or give its object to layouts=[...] yourself",
            )
        found[layout.name], origins[layout.name] = layout, origin
    return tuple(found[name] for name in sorted(found))


def load_layout(entry: EntryPoint) -> Layout:
    """Return the layout that an entry point names; ``LayoutError`` where there is none or it cannot work."""
    where = f"the entry point {entry.value!r} of {_name_origin(entry)}"
    try:
        layout = entry.load()
    except Exception as error:  # a package may fail at its import in any way
        raise LayoutError(entry.name, f"{where} cannot be loaded: {type(error).__name__}: {error}") from error
    if not isinstance(layout, Layout):
        raise LayoutError(entry.name, f"{where} is a {type(layout).__name__}, not a pressconf.Layout")
    try:
        layout.check()
    except LayoutError as error:
        raise LayoutError(entry.name, f"{where}: {error.reason}") from error
    return layout


def _name_origin(entry: EntryPoint) -> str:
    """The package that offers an entry point."""
    return entry.dist.name if entry.dist is not None else "a package without a name"
