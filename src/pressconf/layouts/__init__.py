"""The table of layouts. To add one: one file with a ``LAYOUT``, one row here, one fixture folder in ``tests/layouts/``.

The order of the rows never changes a result.
"""

from __future__ import annotations

from pressconf.layout import Layout
from pressconf.layouts import (
    bare_q,
    bold,
    bold_lines,
    bold_paragraph,
    brackets,
    capitals_stop,
    colon,
    dash,
    dash_line,
    dash_lines,
    fullwidth_colon,
    han_line,
    heading,
    midline,
    midline_colon,
    mixed_stop,
    name_line,
    paragraph,
    q_brackets,
    q_name_outlet,
    rule_block,
    ruled_line,
    spaced,
    square,
    time_line,
    voice,
)

LAYOUTS: tuple[Layout, ...] = (
    colon.LAYOUT,
    fullwidth_colon.LAYOUT,
    capitals_stop.LAYOUT,
    mixed_stop.LAYOUT,
    bare_q.LAYOUT,
    spaced.LAYOUT,
    han_line.LAYOUT,
    voice.LAYOUT,
    q_name_outlet.LAYOUT,
    q_brackets.LAYOUT,
    brackets.LAYOUT,
    square.LAYOUT,
    name_line.LAYOUT,
    dash.LAYOUT,
    dash_line.LAYOUT,
    dash_lines.LAYOUT,
    ruled_line.LAYOUT,
    time_line.LAYOUT,
    bold.LAYOUT,
    bold_lines.LAYOUT,
    heading.LAYOUT,
    rule_block.LAYOUT,
    midline.LAYOUT,
    midline_colon.LAYOUT,
    bold_paragraph.LAYOUT,
    paragraph.LAYOUT,
)
