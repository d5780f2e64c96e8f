"""``（記者）…``, ``【大臣】…``, ``問）…``: the mark in brackets, or closed by one, as Japanese and Chinese print has it."""

from pressconf.layout import Layout

PATTERN = r"""
    (?: [（(【〔［\[〈] [ \u3000\u00a0]{0,2}
        (?P<label> [\p{L}\p{N}○●◯]{0,20} [\p{Han}\p{Hiragana}\p{Katakana}○●◯] [^\n\r（(【〔［\[〈）)】〕］\]〉。、：:]{0,29}? )
        [ \u3000\u00a0]{0,2}
        [）)】〕］\]〉] [:：]?
      | (?P<label> [\p{Han}\p{Hiragana}\p{Katakana}] [\p{L}\p{N}\u3000 ]{0,19}? ) [ \u3000]? [）)] )   # "大臣）"
    (?= [ \t\u00a0\u3000]* [\r\n] | [ \t\u00a0\u3000]* [\p{L}\p{N}「『“"] )
"""

LAYOUT = Layout(
    name="brackets",
    description="A mark, office or name in brackets, or closed by a bracket; the speech behind it or below.",
    example="（記者）橋は安全ですか。\n（大臣）安全です。",
    pattern=PATTERN,
    opens=r"[（(【〔［\[〈\p{Han}\p{Hiragana}\p{Katakana}]",
    needs=r"[\p{Han}\p{Hiragana}\p{Katakana}]",
    speech="either",
)
