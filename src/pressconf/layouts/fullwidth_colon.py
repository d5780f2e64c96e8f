"""``记者：``: the same with the full-width colon of Chinese and Japanese print, often after a numeral ("一、问：")."""

from pressconf.layout import Layout

PATTERN = r"""
    (?P<label> [\p{L}《「【（(] [^\n\r:：;]{0,59}+ )   # "汪雨", "《山海时报》记者", "一、问"
    ：
"""

LAYOUT = Layout(
    name="fullwidth_colon",
    description="A name, outlet or mark, then a full-width colon.",
    example="《山海时报》记者：请问大桥安全吗？\n汪雨：大桥是安全的。",
    pattern=PATTERN,
    opens=r"[\p{L}《「【（(]",
    needs=r"：",
    speech="either",
)
