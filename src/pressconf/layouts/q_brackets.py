"""``Q: (Name – Outlet)``: the mark, then who asks in brackets."""

from pressconf.layout import Layout

PATTERN = r"""
    (?P<mark> \p{Lu} ) [.:]? [ \t\u00a0]{1,3}
    \( (?P<name> [^\n\r()–—]{2,50}? ) [ \t\u00a0]* [–—-] [ \t\u00a0]+ (?P<outlet> [^\n\r()]{1,60} ) \)
    :?
"""

LAYOUT = Layout(
    name="q_brackets",
    description="The mark Q, then the asker's name and outlet in brackets.",
    example="Q: (Ada Brandt – Harbour Times) Is the bridge safe?",
    pattern=PATTERN,
    opens=r"\p{Lu}",
    needs=r"\(",
)
