"""Draw denials together and write out letters and words of the street, as the phrases of danger have them."""

from core import regex as re

_NOT = re.compile(r"\b(can|could|will|would|do|does|did|have|has|had) not\b|\bcannot\b")
_SHORT = {
    "will not": "wont",
    "can not": "cant",
    "cannot": "cant",
}
_UNABLE = re.compile(
    r"\b(?:(?:am|is|are|im|its|been|be|seem|seems) )?(?:(?:not|isnt|arent|aint) able|unable) to\b|"
    r"\b(?:(?P<then>did not|didnt|could not|couldnt)|not|never|cant|can not|cannot|dont|do not) manage to\b|"
    r"\b(?P<was>(?:wasnt|was not|werent|were not) able to)\b"
)
"""Other words for what cannot be done, which the phrases need not have."""
_LETTERS = {
    "&": "and",
    "n": "and",
    "l": "left",
    "r": "right",
    "nothin": "nothing",
    "breathin": "breathing",
    "somethin": "something",
    "canna": "cant",
    "cannae": "cant",
    "couldnae": "couldnt",
    "wouldnae": "wouldnt",
    "didnae": "didnt",
    "dinnae": "dont",
    "isnae": "isnt",
    "wasnae": "wasnt",
    "havenae": "havent",
    "hasnae": "hasnt",
    "ma": "my",
    "doon": "down",
    "oot": "out",
    "noo": "now",
    "heid": "head",
    "ticker": "heart",
    "tickers": "hearts",
}
"""Letters and words of the street, as the phrases have them."""


def in_short(plain: str) -> str:
    """Return a plain line with its denials drawn together and its single letters written out, as the phrases are."""
    if "able to" in plain or "manage to" in plain:
        plain = _UNABLE.sub(lambda said: "couldnt" if said["then"] or said["was"] else "cant", plain)
    if " not" in plain or "cannot" in plain:
        plain = _NOT.sub(lambda said: _SHORT.get(said[0], f"{said[1]}nt"), plain)
    pieces = f" {plain}".replace(" w / o ", " without ")[1:].split(" ")
    if _LETTERS.keys().isdisjoint(pieces):
        return " ".join(pieces)
    return " ".join(_LETTERS.get(piece, piece) for piece in pieces)
