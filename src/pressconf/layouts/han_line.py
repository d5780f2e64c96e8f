"""``記者`` or ``知事`` alone on its line, perhaps after Q or A and with the outlet in brackets: ``Q 代表幹事（山海通信）``."""

from pressconf.layout import Layout

PATTERN = r"""
    (?P<label> (?: [QAＱＡ] [ \u3000]? )? [\p{Han}\p{Hiragana}\p{Katakana}ー・]{1,14}
        (?: [ \u3000]? [（(] [^（()）\n\r]{1,30} [）)] )? )
    [ \t\u3000]* (?= [\r\n] )
"""

LAYOUT = Layout(
    name="han_line",
    description="A mark, office or name in Chinese or Japanese alone on its line; the speech below.",
    example="記者\n橋は安全ですか。\n知事\n安全です。",
    pattern=PATTERN,
    opens=r"[QAＱＡ\p{Han}\p{Hiragana}\p{Katakana}]",
    needs=r"[\p{Han}\p{Hiragana}\p{Katakana}]",
    speech="below",
)
