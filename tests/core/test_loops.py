"""No loop of a pattern reads the same words in two ways: each time that they are said again would double the time."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from itertools import islice, product
from pkgutil import walk_packages
from typing import Any, Final

import core
from core.regex import Late

PARSER: Final[Any] = import_module("re._parser")
MOST: Final = 2000
"""So many phrases of a loop are looked at."""


def patterns() -> Iterator[tuple[str, Late]]:
    for module in walk_packages(core.__path__, "core."):
        for name, value in vars(import_module(module.name)).items():
            for pattern in held(value):
                yield f"{module.name}.{name}", pattern


def held(value: object) -> Iterator[Late]:
    if isinstance(value, Late):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from held(one)


def loops(parsed: Iterable[Any]) -> Iterator[list[Any]]:
    """Yield what patterns say over and over, as often as one likes."""
    for sign, value in parsed:
        if str(sign) == "MAX_REPEAT" and value[1] == PARSER.MAXREPEAT:
            yield list(value[2])
        for part in parts(str(sign), value):
            yield from loops(part)


def parts(sign: str, value: Any) -> list[Any]:
    match sign:
        case "BRANCH":
            return list(value[1])
        case "SUBPATTERN":
            return [value[3]]
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return [value[2]]
        case "ASSERT" | "ASSERT_NOT":
            return [value[1]]
        case _:
            return []


def said(parsed: Iterable[Any]) -> list[str]:
    """Return texts that a part of a pattern takes, one for each way of taking it."""
    texts = [""]
    for sign, value in parsed:
        texts = list(islice((one + other for one in texts for other in said_by(str(sign), value)), MOST))
    return texts


def said_by(sign: str, value: Any) -> list[str]:
    match sign:
        case "LITERAL":
            return [chr(value)]
        case "IN" if str(value[0][0]) != "NEGATE":
            return sorted({one_of(str(kind), what) for kind, what in value})
        case "IN" | "ANY" | "NOT_LITERAL" | "GROUPREF":
            return ["~"]
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            low, high, part = value
            most = min(int(high), max(low, 2))
            fewest = most if sign == "POSSESSIVE_REPEAT" else low
            each = said(part)
            return ["".join(some) for n in range(fewest, most + 1) for some in islice(product(each, repeat=n), MOST)]
        case "BRANCH" | "SUBPATTERN":
            return [text for part in parts(sign, value) for text in said(part)]
        case _:
            return [""]


def one_of(kind: str, what: Any) -> str:
    match kind:
        case "LITERAL":
            return chr(what)
        case "RANGE":
            return chr(what[0])
        case _:
            return {"CATEGORY_SPACE": " ", "CATEGORY_DIGIT": "0"}.get(str(what), "~")


def ways(text: str, phrases: Mapping[str, int], whole_words: bool) -> int:
    """Return in how many ways phrases make up a text."""
    found = [1] + [0] * len(text)
    for end in range(1, len(text) + 1):
        if whole_words and text[end - 1 : end + 1].isalpha() and len(text) > end:
            continue
        found[end] = sum(found[start] * phrases.get(text[start:end], 0) for start in range(end))
    return found[-1]


def test_no_loop_reads_the_same_words_in_two_ways() -> None:
    twice = [
        (name, text)
        for name, pattern in patterns()
        for body in loops(PARSER.parse(pattern.pattern, pattern.flags & ~re.UNICODE))
        for phrases in [Counter(filter(None, said(body)))]
        for text in phrases
        if ways(text, phrases, whole_words="AT_BOUNDARY" in str(body)) > 1
    ]
    assert twice == []
