"""``---``, then a bare label line: each turn is a block of its own."""

from pressconf.layout import Layout

PATTERN = r"""
    (?<= (?: \A | [\r\n] ) [-*_=]{3,20} [ \t\u00a0]{0,3} (?:\r\n?|\n) (?: [ \t\u00a0]{0,3} (?:\r\n?|\n) )? )
    (?P<label> \p{Lu} [^\n\r:：?!]{0,159}? )
    (?<! [.…] )
    [ \t\u00a0]* (?= [\r\n] )
"""

LAYOUT = Layout(
    name="rule_block",
    description="A ruled line, then the label alone on its line; the speech below.",
    example="---\nMINISTER HOLM\nGood morning.\n---\nQUESTION\nIs the bridge safe?",
    pattern=PATTERN,
    opens=r"\p{Lu}",
    needs=r"[-*_=]{3}",
    speech="below",
)
