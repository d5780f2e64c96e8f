"""What the words of a label are worth by themselves, on the scale of ``scale.THRESHOLD``."""

#: A mark; a mark of one letter; an honorific with a name; an office; several capitalised words; one; an outlet with a mark.
MARK, LETTER_MARK, TITLED, OFFICE, FULL_NAME, ONE_NAME, OUTLET_MARK = 4.0, 2.5, 3.5, 2.0, 1.5, 0.5, 4.0
#: Several words that may be an outlet alone, or a heading.
LONE_HOUSE = 0.5
#: Words that prose sets before a colon as well ("Le ministre", "Une habitante", "France 24"): only turns prove them (``alternation``).
WEAK = -3.0
#: Words that are no label at all.
NOTHING = -6.0
#: Words that a certain layout prints: a label, whatever follows, and also where it does not recur.
CERTAIN = 9.0
