"""A list that stands, changed in words: "no band anymore", "the same plus a 16", "everything but the bench"."""

from collections.abc import Iterator
from typing import Final, Literal

from core import regex as re

Sense = Literal["out", "in", "as", "so"]
"""What a clause does to the list: take out, put in, leave as it is, or go on as the clause before it."""

_OUT: Final = (
    r"\b(?:no|not|without|except\w*|apart from|minus|sold|lost|broke|broken|gave|given|got rid|returned|dropp?\w*|"
    r"remove\w*|delete\w*|scrap\w*|quit|stopped|cancel\w*|gone|any ?more|no longer|cut out|take (?:out|away|off)|"
    r"\w+n't|can't|dont|havent|cant)\b"
)
_IN: Final = (
    r"\b(?:also|plus|too|as well|another|add\w*|extra|additional\w*|in addition|on top|bought|a (?:new|second)|"
    r"just got)\b|^\s*and \w"
)
_STAYS: Final = (
    r"\b(?:as (?:before|now|it (?:is|was)|they (?:are|were)|ever)|like before|unchanged|otherwise|"
    r"(?:rest|others?) (?:(?:is|are|stays?|as|the) )*(?:same|before|it is|they are|stays?))\b"
)
_AS: Final = (
    rf"{_STAYS}|\b(?:same|every ?thing|all (?:of )?(?:it|them|the)|instead|moved|moves|swap\w*|replac\w*|"
    r"traded?|exchang\w*)\b|^\W*all\W*$|"
    r"\b(?:(?:is|are) now|now (?:is|are|on|at))\b|(?:\b(?:is|are|has)|day'?s)\b.*\bnow\b"
)
_CUT: Final = re.compile(r"[.,;:\n]+(?!\d)|\b(?=(?:except\w*|apart from|minus|without|plus)\b)|\b(?P<but>but)\b")
_AND: Final = re.compile(r"\band\b")
_LED: Final = re.compile(r"^\W*(?:(?:yes|yeah|ok|okay|well|no|hi|so|please|actually|oh|sorry)\b[,.!]+\W*)+")
_WHOLE: Final = re.compile(r"\b(?:only|just)\b(?! (?:sold|lost|bought|got|broke|dropped))|\bnothing (?:but|except)\b")


def amendments(low: str) -> tuple[tuple[Sense, str], ...]:
    """Return the clauses of lower-case words with what each does to a list that stands; none where they tell it all.

    Words change a list where they begin with a change, or say anywhere that the rest stays.
    """
    if _WHOLE.search(low):
        return ()
    clauses = tuple(_clauses(_LED.sub("", low)))
    changes = clauses and (clauses[0][0] != "so" or re.search(_STAYS, low))
    return clauses if changes else ()


def inherited(clauses: tuple[tuple[Sense, str], ...]) -> Iterator[tuple[Sense, str]]:
    """Yield the clauses, each that only goes on with the sense of the one before it."""
    last: Sense = "so"
    for sense, part in clauses:
        last = sense if sense != "so" else last
        yield last, part


def _clauses(low: str) -> Iterator[tuple[Sense, str]]:
    before: Sense = "so"
    start, turned = 0, False
    for cut in (*_CUT.finditer(low), None):
        for part in _apart(low[start : cut.start() if cut else len(low)]):
            sense = _sense(part)
            if sense == "so" and turned:  # "not friday but thursday", "all but the band"
                sense = {"out": "in", "in": "out", "as": "out" if re.search(r"\b(?:every|all)", low) else "as"}.get(
                    before, "so"
                )
            before, turned = (sense if sense != "so" else before), False
            yield sense, part
        start, turned = (cut.end(), bool(cut["but"])) if cut else (start, turned)


def _apart(part: str) -> list[str]:
    """Cut at each "and" behind which another sense begins, the pieces without a word stay together."""
    pieces: list[str] = []
    for piece in filter(str.strip, _AND.split(part)):
        if pieces and "so" in (_sense(piece), _sense(pieces[-1])):
            pieces[-1] += f" and {piece}"
        else:
            pieces.append(piece)
    return pieces


def _sense(part: str) -> Sense:
    senses: tuple[tuple[Sense, str], ...] = (("out", _OUT), ("as", _AS), ("in", _IN))
    return next((sense for sense, words in senses if re.search(words, part)), "so")
