"""``Name,  Firm - Role    [3]`` between ruled lines; the numbers restart with the questions."""

from pressconf.layout import Layout

PATTERN = r"""
    (?= [^\n\r\]]{2,240}+ \] )
    (?<= [-=]{10} [ \t\u00a0]{0,3} (?:\r\n?|\n) [ \t\u00a0]{0,3} )
    (?P<printed> (?: (?P<name> [^\n\r,\[]{2,60} ) , [ \u00a0]{1,3}
        (?P<affiliation> [^\n\r\[]{1,120} ) [ \u00a0] - [ \u00a0] (?P<office> [^\n\r\[]{2,100}? )
      | (?P<label> [^\n\r\[]{2,100}? )
    )
    [ \t\u00a0]* \[ (?P<number> \d{1,4} ) \] ) [ \t\u00a0]* (?:\r\n?|\n)
    [ \t\u00a0]{0,3} -{10,200}
"""

LAYOUT = Layout(
    name="ruled_line",
    description="Name, firm, role and a running number between ruled lines.",
    example="----------\nAda Brandt,  Kestrel Capital - Analyst    [2]\n----------\nThanks for taking my question.",
    pattern=PATTERN,
    needs=r"\[\d",
    speech="below",
)
