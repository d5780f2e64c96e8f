"""Export to Parquet (extra ``arrow``): one flat record (see ``records``) a row, with real types, then ``date`` and ``title``.

The table is that of ``conf.to_arrow()``: nullable integers and booleans, a real date, U+FFFD for each lone surrogate.
"""

from __future__ import annotations

import io

from pressconf.errors import MissingExtraError
from pressconf.model import Conference


def write_parquet(*confs: Conference) -> bytes:
    """Return the records of a conference, or of several, as a Parquet file: the same bytes each time with the same pyarrow.

    ``MissingExtraError`` where pyarrow is not installed.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is.")
    >>> write_parquet(conf)[:4]
    b'PAR1'
    """
    try:
        from pyarrow.parquet import write_table
    except ImportError as error:
        raise MissingExtraError("arrow", "the parquet export") from error
    from pressconf.frames import to_arrow  # no part of the cost of an import

    out = io.BytesIO()
    # said in full: what a pyarrow of next year takes for its default changes no file
    write_table(to_arrow(confs), out, version="2.6", data_page_version="1.0", compression="zstd", compression_level=3)
    return out.getvalue()
