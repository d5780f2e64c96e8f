"""Unlabelled questions set in bold, between answers in plain type."""

from pressconf.layout import Layout

PATTERN = r"""
    \*\* (?! [\s—–] ) (?: [^\r\n] | (?<! \*\* ) (?: \r\n? | \n ) (?! [ \t\u00a0]* (?: [\r\n] | \Z ) ) ){20,20000}? \*\* [ \t\u00a0]* (?= [\r\n] | \Z )
"""

LAYOUT = Layout(
    name="bold_paragraph",
    description="A whole paragraph in Markdown bold: a question without a label.",
    example="**Is the bridge safe? And when does it open?**\n\nIt is. It opens in May.",
    pattern=PATTERN,
    unlabelled=True,
)
