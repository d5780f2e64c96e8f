"""Unlabelled paragraphs: nothing marks the questions but what they say, and the labels of the answers after them."""

from pressconf.layout import Layout

PATTERN = r"""
    [^\s#>|] [^\r\n]{19,20000}
"""

LAYOUT = Layout(
    name="paragraph",
    description="A paragraph without any label, told to be a question by its words and its place before an answer.",
    example="I have a question on the bridge. Is it safe?\n\nHolm: It is.",
    pattern=PATTERN,
    unlabelled=True,
    sets_off="paragraph",
)
