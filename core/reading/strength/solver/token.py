"""What a set report is made of: names, legs, numbers, loads, counts, places, "same"."""

from typing import Literal, NamedTuple

from core.catalog import Exercise

TokenKind = Literal["name", "amount", "product", "leg", "count", "nth", "every", "same", "load", "less"]
OTHER = "other"
"""The leg that was not named before."""
SENTENCE, SIGN, JOINT = 3, 2, 1
"""What stands before a token: the end of a sentence, another sign, a word such as "and"; nought where neither."""


class Token(NamedTuple):
    """Hold one token: `number` is an amount, a load, a count, a place, or so many fewer than another set.

    `times` tells how many sets an amount was done in ("3x8"), or a place is of ("the first two"), and is 2 for "every
    eight", for "same again" and for the leg that alone did something.
    """

    kind: TokenKind
    at: int
    number: float = 0
    leg: str = ""
    times: int = 1
    exercise: Exercise | None = None
    gap: int = 0
    unit: str = ""
    after: int = 0
    held: bool = False
    """Whether a word such as "with" stands before a number, so that it may be a load."""


Tokens = tuple[list[Token], int] | None
"""Tokens and where their words end; none where a number is of no kind that sets have."""
EVERY = 2
"""The `times` of an amount that all sets had: "eights"."""
WEIGHED = "kg"
"""The unit of a load that was said with one."""
