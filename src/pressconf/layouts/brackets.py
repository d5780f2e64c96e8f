"""``（記者）…``, ``【大臣】…``, ``（NHK）…``, ``問）…``, ``佐藤（山海通信）…``: who speaks in brackets, closed by one, or with one behind."""

from pressconf.layout import Layout

PATTERN = r"""
    (?: [（(【〔［\[〈] [ \u3000\u00a0]{0,2}
        (?P<label> [\p{L}\p{N}○●◯]{0,20} [\p{Han}\p{Hiragana}\p{Katakana}○●◯] [^\n\r（(【〔［\[〈）)】〕］\]〉。、：:]{0,29}? )
        [ \u3000\u00a0]{0,2}
        [）)】〕］\]〉] [:：]?
      | [（【〔［] [ \u3000\u00a0]{0,2}                                   # "（NHK）", "（NHK 佐藤）"
        (?P<label> \p{Lu} [\p{L}\p{N}&.・-]{1,14} (?: [ \u3000] [\p{Han}\p{Hiragana}\p{Katakana}]{1,6} )? )
        [ \u3000\u00a0]{0,2} [）】〕］] [:：]?
      | (?P<label> [\p{Han}\p{Hiragana}\p{Katakana}]{1,6} （ [\p{L}\p{N}・ー]{2,20} ） ) (?= [ \u3000] [\p{L}\p{N}「『“] )
      | (?P<label> [\p{Han}\p{Hiragana}\p{Katakana}] [\p{L}\p{N}\u3000 ]{0,19}? ) [ \u3000]? [）)] )   # "大臣）"
    (?= [ \t\u00a0\u3000]* [\r\n] | [ \t\u00a0\u3000]* [\p{L}\p{N}「『“"] )
"""

LAYOUT = Layout(
    name="brackets",
    description="A mark, office, house or name in brackets, closed by a bracket, or with one behind; the speech behind it or below.",
    example="（記者）橋は安全ですか。\n（大臣）安全です。",
    pattern=PATTERN,
    opens=r"[（(【〔［\[〈\p{Han}\p{Hiragana}\p{Katakana}]",
    needs=r"[\p{Han}\p{Hiragana}\p{Katakana}]",
    speech="either",
)
