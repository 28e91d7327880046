"""Take out what is written beside the numbers of sets and is none of them: tempo, rests, reps in reserve, list signs.

A table with a heading becomes lines of plain words.
"""

import re

_TEMPO = re.compile(
    r"\b(?:tempo (?:of |was )?)(?:\d(?:\.\d)?(?: ?[-./: ] ?[\dx](?:\.\d)?){2,3}|\d[\dx]{2,3})\b"
    r"|(?<![\d.-])(?:\d(?:\.\d)?(?:[-/:][\dx](?:\.\d)?){2,3}|\d[\dx]{3}) (?:tempo|count)\b"
)
_SPAN = r"\d+(?:[.:]\d+)?(?: ?- ?\d+)? ?(?:s|secs?|seconds?|m|mins?|minutes?)"
_REST = re.compile(
    rf"\b(?:{_SPAN} (?:of )?(?:rests?|breaks?|breathers?|recovery|between(?: (?:sets|each|rounds|them))?)"
    r"(?: between(?: (?:sets|each|rounds|them))?)?|"
    rf"(?:rests?|rested|resting|breaks?)(?: (?:was|of|for|about))? ?:? ?{_SPAN}"
    r"(?: between(?: (?:sets|each|rounds|them))?)?)\b"
)
_RESERVE = re.compile(
    r"\b(?:rir ?(?:of|was|:|=|~)? ?\d(?:\.\d)?(?: ?(?:-|to|or) ?\d)?|\d(?: ?(?:-|to|or) ?\d)? ?rir|"
    r"(?:with |had |about |maybe |still |around )*\d(?: ?(?:-|to|or) ?\d)? (?:reps? )?(?:more )?(?:left )?in "
    r"(?:the tank|reserve|hand|the bank))\b"
)
_BULLET = re.compile(r"^[ \t]*[-*>]+[ \t]+(?=[a-z])", re.MULTILINE)
_LISTED = re.compile(r"^[ \t]*\d{1,2}[.)][ \t]*(?=[a-z])", re.MULTILINE)
_INLINE = re.compile(r"(?<=\s)[1-9]\)[ \t]*(?=[a-z])")
_PLACES = re.compile(r"(?:^|(?<=\s))([1-6])[).][ \t]*(?=\d)", re.MULTILINE)
_CELL = re.compile(r"[ \t]*(?:\||\t|;)[ \t]*")
_RULER = re.compile(r"[ \t|:+=-]+")
_HEADS = (
    ("sets", re.compile(r"^(?:sets?|rounds?|no of sets)$")),
    ("reps", re.compile(r"^(?:reps?|repetitions|secs?|seconds|time|hold|reps ?/ ?secs?|amount)$")),
    ("load", re.compile(r"^(?:load|weight|kg|kgs|load ?\(?kg\)?|weight ?\(?kg\)?|lbs?)$")),
    ("rpe", re.compile(r"^(?:rpe|effort)$")),
)


def without_notation(text: str) -> str:
    """Return a text of plain lower case with nothing but its facts."""
    if not any(character.isdigit() for character in text):
        return text
    text = _tabled(text) if "sets" in text and "reps" in text and "\n" in text else text
    text = _numbered(text)
    text = _TEMPO.sub(" ", text)
    text = _REST.sub(" ", text)
    return _RESERVE.sub(" ", text) if re.search(r"\b(?:rir|in)\b", text) else text


def _numbered(text: str) -> str:
    """Read "1) 8 8 2) 10 10" as places where the text begins so, and leave out the numbers of a list of names."""
    if len(_PLACES.findall(text)) > 1 and _PLACES.match(text):
        text = _PLACES.sub(r", # \1 : ", text)
    if len(_LISTED.findall(text)) > 1:
        text = _LISTED.sub("", text)
    return _INLINE.sub(", ", _BULLET.sub("", text))


def _tabled(text: str) -> str:
    """Write the rows below a heading with columns for sets and reps as "name 3 x 8"."""
    lines = text.split("\n")
    for n, line in enumerate(lines):
        heads = [_head(cell) for cell in _cells(line)]
        if "sets" in heads and "reps" in heads:
            return "\n".join([*lines[:n], *(_row(row, heads) for row in lines[n + 1 :])])
    return text


def _cells(line: str) -> list[str]:
    line = line.strip().strip("|").strip()
    cells = _CELL.split(line)
    return cells if len(cells) > 1 else [cell.strip() for cell in line.split(",")]


def _head(cell: str) -> str:
    return next((name for name, pattern in _HEADS if pattern.match(cell.strip())), "")


def _row(line: str, heads: list[str]) -> str:
    cells = _cells(line)
    if len(cells) != len(heads) or _RULER.fullmatch(line):
        return "" if _RULER.fullmatch(line) else line
    said = {head: cell for head, cell in zip(heads, cells, strict=True) if head and cell not in ("", "-")}
    plain = " ".join(cell for head, cell in zip(heads, cells, strict=True) if not head)
    product = " x ".join(said[head] for head in ("sets", "reps") if head in said)
    load = f" with {said['load']}" if "load" in said else ""
    return f"{plain} {product}{load}" + (f" rpe {said['rpe']}" if "rpe" in said else "")
