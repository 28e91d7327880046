"""Write a leg by its side where a reply says which one it calls so: "30 strong side, 21 weak. left is the weak one"."""

import re

from core.reading.rewriting.rewrites import rewrite

_STRONG = r"(?:strong(?:er)?|good|better|healthy|uninjured|(?<!non )(?<!non-)dominant|fit|preferred)"
_WEAK = r"(?:weak(?:er)?|bad|worse|injured|dodgy|gammy|operated|affected|rehab|non[- ]dominant|lazy)"
_CALLED = (
    rf"(?:(?:the |my )?(?:(?P<strong>{_STRONG})|{_WEAK})(?:(?: one| leg| side| foot)\b|(?! [a-z])|(?= (?:is|being)\b)))"
)
_LEG = r"(?:the |my )?(?P<{}>left|right)(?: one| leg| side| foot)?"
_IS = r"(?: is| being| ?=)(?: actually| always)? ?"
_SAID = re.compile(
    rf"^(?P<before>(?:.*[,.;(\n-] ?|))(?:btw )?(?:{_LEG.format('a')}{_IS}{_CALLED}|"
    rf"{_CALLED.replace('<strong>', '<good>')}{_IS}{_LEG.format('b')})"
    r"(?: btw| by the way| though| as always| here)?(?P<after> ?(?:$|[,.;:)\n]).*)$",
    re.DOTALL,
)
"""A clause that says which leg is the one that is called so."""
_OPPOSITE = {"left": "right", "right": "left"}
_EITHER = rf"(?:(?P<strong{{0}}>{_STRONG})|{_WEAK})"
_ELSEWHERE = re.compile(
    rf"\b(?:the |my )?{_EITHER.format(1)} (?:leg|side|foot)\b|"
    rf"\b(?:the |my ){_EITHER.format(2)}(?: one\b|(?= ?(?:$|[,.;)\n])))|"
    rf"(?<=[,.;:] ){_EITHER.format(3)}(?= \d)"
)


def _by_side(said: re.Match[str]) -> str:
    told = said["a"] or said["b"]
    strong = told if said["strong"] or said["good"] else _OPPOSITE[told]
    rest = said["before"] + said["after"]
    by_side = _ELSEWHERE.sub(lambda called: strong if any(called.groups()) else _OPPOSITE[strong], rest)
    return said[0] if by_side == rest else by_side


CALLED_LEGS = (rewrite(_SAID, _by_side, " is| being|="),)
