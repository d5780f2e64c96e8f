"""``Q. Name, Outlet:``: the mark, who asks and for whom, then a colon."""

from pressconf.layout import Layout

PATTERN = r"""
    (?P<mark> \p{Lu} ) [.:]? [ \t\u00a0]{1,3}
    (?P<name> \p{Lu} [^\n\r,:：()]{1,49} )
    (?: , [ \t\u00a0]{1,3} (?P<outlet> [^\n\r:：]{2,79} (?: (?:\r\n?|\n) [^\n\r:：]{2,39} )? ) )?      # a wrap may fall into it
    :
"""

LAYOUT = Layout(
    name="q_name_outlet",
    description="The mark Q, the asker's name and outlet, then a colon.",
    example="Q. Ada Brandt, Harbour Times: Is the bridge safe?",
    pattern=PATTERN,
    opens=r"\p{Lu}",
)
