"""The three-line form of ``Name -- Firm -- Role``: name, ``--`` and role each on a line."""

from pressconf.layout import Layout

PATTERN = r"""
    (?P<name> \p{Lu} [^\n\r:：?!]{1,59} ) (?:\r\n?|\n)
    -- [ \t\u00a0]* (?:\r\n?|\n)
    (?: (?P<affiliation> [^\n\r]{1,80}? ) [ \t\u00a0]+ -- [ \t\u00a0]+ )?
    (?P<office> [^\n\r]{2,100} )
    (?<! [.?!…] )
    (?= [\r\n] )
"""

LAYOUT = Layout(
    name="dash_lines",
    description="Name, two hyphens, and firm and role, on three lines; the speech below.",
    example="Ada Brandt\n--\nKestrel Capital -- Analyst\nThanks for taking my question.",
    pattern=PATTERN,
    opens=r"\p{Lu}",
    needs=r"[\n\r]--",
    speech="below",
)
