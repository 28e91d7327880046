"""Refuse objects in which a key stands twice: readers of JSON take the last one without a word."""

import json
from collections.abc import Iterator
from typing import Any, Final

from core import regex as re
from core.unusable import Fault, Unusable

_SIGN: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],\n]')


def refuse_doubled(text: str | bytes, source: str) -> None:
    """Raise `Unusable` with every key that stands twice in one object, and its line; no other fault is looked for."""
    known = text.decode("utf-8-sig", "replace") if isinstance(text, bytes) else text
    try:
        _READER.decode(known)
    except _Doubled:
        raise Unusable(_faults(known, source)) from None
    except (ValueError, RecursionError):
        return


class _Doubled(Exception):
    """Tell that some key stands twice."""


def _once_each(pairs: list[tuple[str, Any]]) -> None:
    if len(dict(pairs)) < len(pairs):
        raise _Doubled


_READER: Final = json.JSONDecoder(object_pairs_hook=_once_each)


def _faults(text: str, source: str) -> Iterator[Fault]:
    """Yield the faults, in a second reading that knows where each key stands; what follows them may be malformed."""
    several = "\n" in text.strip()
    for key, line in _doubled(text):
        place = f"{source} line {line}" if several else source
        yield Fault(place, key, "this key stands twice in one object; keep one of them")


def _doubled(text: str) -> Iterator[tuple[str, int]]:
    """Yield each key that stood in its object before, and its line."""
    line, expects_key = 1, False
    opened: list[set[str] | None] = []
    for match in _SIGN.finditer(text):
        sign = match.group()
        keys = opened[-1] if opened else None
        if sign == "\n":
            line += 1
        elif sign in "{[":
            opened.append(set() if sign == "{" else None)
            expects_key = sign == "{"
        elif sign in "}]":
            del opened[-1:]
            expects_key = False
        elif sign == ",":
            expects_key = keys is not None
        elif expects_key and keys is not None:
            key, expects_key = _plain(sign), False
            if key in keys:
                yield key, line
            keys.add(key)


def _plain(sign: str) -> str:
    try:
        return str(json.loads(sign))
    except ValueError:
        return sign
