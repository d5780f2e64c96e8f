"""Unlabelled questions set in bold, between answers in plain type; of a few words only with a question mark, as headings are bold too."""

from pressconf.layout import Layout

PATTERN = r"""
    \*\* (?! [\s—–] )
    (?: [^*\r\n]{2,24} [?？] [”"»]? | (?: [^\r\n] | (?<! \*\* ) (?: \r\n? | \n ) (?! [ \t\u00a0]* (?: [\r\n] | \Z ) ) ){20,20000}? )
    \*\* [ \t\u00a0]* (?= [\r\n] | \Z )
"""

LAYOUT = Layout(
    name="bold_paragraph",
    description="A whole paragraph in Markdown bold: a question without a label.",
    example="**Is the bridge safe? And when does it open?**\n\nIt is. It opens in May.",
    pattern=PATTERN,
    unlabelled=True,
)
