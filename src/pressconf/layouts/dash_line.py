"""``Name -- Firm -- Role`` alone on its line, as in transcripts of company calls."""

from pressconf.layout import Layout

PATTERN = r"""
    (?P<name> \p{Lu} [^\n\r:：?!]{1,59}? )
    [ \t\u00a0]+ (?: -- | [–—] ) [ \t\u00a0]+
    (?: (?P<affiliation> [^\n\r]{1,80}? ) [ \t\u00a0]+ (?: -- | [–—] ) [ \t\u00a0]+ )?
    (?P<office> [^\n\r]{2,100}? )
    (?: (?<! [.?!…] ) | (?<= \b (?:Inc|Ltd|Co|Corp|[NBS]\.[VA])\. ) )
    [ \t\u00a0]* (?= [\r\n] )
"""

LAYOUT = Layout(
    name="dash_line",
    description="Name, firm and role parted by dashes, alone on their line; the speech below.",
    example="Ada Brandt -- Kestrel Capital -- Analyst\n\nThanks for taking my question.",
    pattern=PATTERN,
    opens=r"\p{Lu}",
    needs=r"[ \t\u00a0](?:--|[–—])[ \t\u00a0]",
    speech="below",
)
