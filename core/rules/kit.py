"""Whether an athlete's equipment is enough (PHA-10): `none`, or kit joined by `|`, `&` and parentheses."""

from collections.abc import Set
from functools import lru_cache
from typing import Final

from core import regex as re
from core.athlete import Kit

Alternatives = frozenset[frozenset[str]]
"""Ways to be equipped, each a set of kit that is needed together."""
_TOKEN: Final = re.compile(r"\s*([a-z_]+|[|&()])")


def suffices(equipment: Set[Kit], expression: str) -> bool:
    """Tell whether the equipment meets the expression; `&` binds tighter than `|`."""
    return any(needed <= equipment for needed in alternatives(expression))


def in_words(expression: str) -> str:
    """Return an expression as it is read aloud."""
    return expression.replace("&", " and ").replace("|", " or ").replace("_", " ")


@lru_cache(maxsize=256)
def alternatives(expression: str) -> Alternatives:
    """Return the ways to meet an expression; raise ValueError where it cannot be read."""
    tokens = _tokens(expression)
    ways = _either(tokens)
    if tokens:
        raise ValueError(f"unexpected {tokens[0]!r} in equipment {expression!r}")
    return ways


def _tokens(expression: str) -> list[str]:
    found = _TOKEN.findall(expression)
    if "".join(found) != "".join(expression.split()):
        raise ValueError(f"cannot read equipment {expression!r}")
    return list(found)


def _either(tokens: list[str]) -> Alternatives:
    ways = _both(tokens)
    while tokens and tokens[0] == "|":
        tokens.pop(0)
        ways |= _both(tokens)
    return ways


def _both(tokens: list[str]) -> Alternatives:
    ways = _one(tokens)
    while tokens and tokens[0] == "&":
        tokens.pop(0)
        others = _one(tokens)
        ways = frozenset(one | other for one in ways for other in others)
    return ways


def _one(tokens: list[str]) -> Alternatives:
    if not tokens or tokens[0] in "|&)":
        raise ValueError("expected a piece of equipment")
    word = tokens.pop(0)
    if word == "(":
        ways = _either(tokens)
        if not tokens or tokens.pop(0) != ")":
            raise ValueError("expected a closing parenthesis in equipment")
        return ways
    return frozenset({frozenset() if word == "none" else frozenset({word})})
