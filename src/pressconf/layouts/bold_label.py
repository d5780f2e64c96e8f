"""``**Q: Is it safe?**``, ``**Ada Brandt, Harbour Times: Is it safe?**``: the label inside a paragraph that is bold as a whole."""

from pressconf.layout import Layout

PATTERN = r"""
    (?: \*\*|__ ) (?: (?P<label> [\p{L}(\[] [^*_\n\r:：;]{0,119}+ ) [:：] (?! [/\d] )
                    | (?P<label> [QPFDВ] \d{0,3} ) [.)] (?= [ \u00a0] ) )
    (?! [ \u00a0]? (?: \*\*|__ ) )                                                   # "**Q:** Is it safe?"
    (?! (?: [^*_\r\n] | [*_] (?! [*_] ) ){0,600}+ (?: \*\*|__ ) [ \t\u00a0]* [^\s] )   # "**Holm: yes**, he said"
    (?= [ \t\u00a0]* [^\s*_] )
"""

LAYOUT = Layout(
    name="bold_label",
    description="A name, office or mark with a colon inside a paragraph that is bold as a whole; the speech on the same line.",
    example="**Q: Is the bridge safe?**\n\nA: It is.\n\n**Ada Brandt, Harbour Times: And the ferry?**",
    pattern=PATTERN,
    opens=r"[*_]",
    needs=r"\*\*|__",
)
