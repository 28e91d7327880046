"""Write a leg by its side where a reply says which one it calls so: "30 strong side, 21 weak. left is the weak one"."""

from core import regex as re
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
    rf"\b(?:the |my ){_EITHER.format(2)}(?: one\b|(?= ?(?:$|[,.;)\n])))|(?<=[,.;:] ){_EITHER.format(3)}(?: one)?(?= \d)"
)


def _by_side(said: re.Match[str]) -> str:
    told = said["a"] or said["b"]
    strong = told if said["strong"] or said["good"] else _OPPOSITE[told]
    rest = said["before"] + said["after"]
    by_side = _ELSEWHERE.sub(lambda called: strong if any(called.groups()) else _OPPOSITE[strong], rest)
    return said[0] if by_side == rest else by_side


_BESIDE = re.compile(
    rf"\b(?:the |my )?(?:(?P<strong>{_STRONG})|{_WEAK}) (?:leg|side|one) ?\( ?(?:the |my )?(?P<side>left|right|l|r) ?\)"
)
"""The side in brackets behind what the leg is called: "bad leg (left) 8 5"."""

_BRACKETED = re.compile(r"\( ?(?:the |my )?(?:left|right|l|r) ?\)")


def _by_bracket(said: re.Match[str]) -> str:
    side = {"l": "left", "r": "right"}.get(said["side"], said["side"])
    if _BRACKETED.search(said["after"]):
        return said[0]
    strong = side if said["strong"] else _OPPOSITE[side]

    def named(called: re.Match[str]) -> str:
        return strong if any(called.groups()) else _OPPOSITE[strong]

    before, after = (_ELSEWHERE.sub(named, part) for part in (said["before"], said["after"]))
    return f"{before}{side}{after}"


_IN_BRACKETS = re.compile(rf"^(?P<before>.*?){_BESIDE.pattern}(?P<after>.*)$", re.DOTALL)
CALLED_LEGS = (
    rewrite(_IN_BRACKETS, _by_bracket, "("),
    rewrite(_SAID, _by_side, " is| being|="),
)
