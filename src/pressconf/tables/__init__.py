"""The tables that people come for, over one conference or many: pairs, counts of outlets, the floor, reconciled names.

In: conferences. Out: lists of flat dicts, and their text as CSV or JSON Lines. Nothing here is used by the parser; the public
names load when they are first asked for. ``conferences`` and ``asking`` stand below, each table above them, ``writing`` apart.
"""
