"""``NAME:``: words, then a colon. The commonest convention of all; a semicolon is its commonest slip."""

from pressconf.layout import Layout

PATTERN = r"""
    (?P<label> [\p{L}(\[《「【] [^\n\r:：;]{0,159}+ )   # "MR. HOLM", "Question (interpreted)", "(UNKNOWN)"
    [:;]
    (?! [/\d] )                                         # no address, no time of day
"""

LAYOUT = Layout(
    name="colon",
    description="A name, office or mark, then a colon; the speech on the same line or below.",
    example="MS. HOLM: Good morning.\n\nQ: Is the bridge safe?",
    pattern=PATTERN,
    opens=r"[\p{L}(\[《「【]",
    speech="either",
)
