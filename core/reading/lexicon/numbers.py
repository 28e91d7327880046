"""Numbers in words."""

from core.reading.lexicon.terms import words

_UP_TO_TWENTY = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
)
_TENS = "thirty forty fifty sixty seventy eighty ninety hundred"
_COUNTED = {word: float(number) for number, word in enumerate(_UP_TO_TWENTY.split())} | {
    word: 10.0 * tens for tens, word in enumerate(_TENS.split(), 3)
}
_PLURALS = {"sixes": "six", "twenties": "twenty"} | {
    f"{one}s": one for one in sorted(words("four five seven eight nine ten twelve fourteen fifteen sixteen eighteen"))
}
_SLIPS = {"fourty": "forty", "thre": "three", "fiev": "five", "sevn": "seven", "eigth": "eight"}
_OTHERWISE = _PLURALS | _SLIPS | {"nought": "zero", "naught": "zero", "dozen": "twelve"}
NUMBER_WORDS = _COUNTED | {written: _COUNTED[meant] for written, meant in _OTHERWISE.items()}
PARTS = {
    tuple(phrase.split()): part
    for part, listed in (
        (0.5, "and a half|and half|n a half|an a half|point five|1 / 2|& a half"),
        (0.25, "and a quarter|and quarter"),
        (0.75, "and three quarters|and 3 quarters|and three quarter|and 3 quarter"),
    )
    for phrase in listed.split("|")
}
"""Parts of one, as they follow a whole number."""
PART_STARTS = frozenset(phrase[0] for phrase in PARTS)
PLURALS = frozenset(_PLURALS)
"""Words such as "twelves", which may name dumbbells."""
