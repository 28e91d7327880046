"""Write tables as lines of plain words: "exercise | sets | reps", or "calf raise | L | R" over one row a set."""

from core import regex as re

_CELL = re.compile(r"[ \t]*(?:\||\t|;)[ \t]*")
_RULER = re.compile(r"[ \t|:+=-]+")
_SET = re.compile(r"^(?:sets?|round|rd|#)? ?\d$")
_HEADS = (
    ("sets", re.compile(r"^(?:sets?|rounds?|no of sets)$")),
    ("reps", re.compile(r"^(?:reps?|repetitions|secs?|seconds|time|hold|reps ?/ ?secs?|amount)$")),
    ("load", re.compile(r"^(?:load|weight|kgs?|(?:load|weight) ?\(?kg\)?|lbs?)$")),
    ("rpe", re.compile(r"^(?:rpe|effort)$")),
    ("left", re.compile(r"^(?:l|left|lhs|left (?:leg|side))$")),
    ("right", re.compile(r"^(?:r|right|rhs|right (?:leg|side))$")),
)


def tabled(text: str) -> str:
    """Return a text with its table, where it has one with a heading that is understood, as plain lines."""
    lines = text.split("\n")
    for n, line in enumerate(lines):
        heads = [_head(cell) for cell in _cells(line)]
        if {"sets", "reps"} <= set(heads):
            return "\n".join([*lines[:n], *(_row(row, heads) for row in lines[n + 1 :])])
        if {"left", "right"} <= set(heads) and heads[0] == "":
            return "\n".join([*lines[:n], *_sided(_cells(line)[0], lines[n + 1 :], heads)])
    return text


def _cells(line: str) -> list[str]:
    line = line.strip().strip("|").strip()
    cells = _CELL.split(line)
    return cells if len(cells) > 1 else [cell.strip() for cell in line.split(",")]


def _head(cell: str) -> str:
    return next((name for name, pattern in _HEADS if pattern.match(cell.strip())), "")


def _row(line: str, heads: list[str]) -> str:
    cells = _cells(line)
    if _RULER.fullmatch(line):
        return ""
    if len(cells) != len(heads):
        return line
    said = {head: cell for head, cell in zip(heads, cells, strict=True) if head and cell not in ("", "-")}
    plain = " ".join(cell for head, cell in zip(heads, cells, strict=True) if not head)
    product = " x ".join(said[head] for head in ("sets", "reps") if head in said)
    load = f" with {said['load']}" if "load" in said else ""
    return f"{plain} {product}{load}" + (f" rpe {said['rpe']}" if "rpe" in said else "")


def _sided(title: str, lines: list[str], heads: list[str]) -> list[str]:
    """Return the rows below columns for both legs: one exercise a row, or one set a row."""
    rows = [(line, _cells(line)) for line in lines if not _RULER.fullmatch(line)]
    told = [cells for _, cells in rows if len(cells) == len(heads)]
    left, right = heads.index("left"), heads.index("right")
    if told and all(_SET.match(cells[0]) for cells in told):
        sides = [" ".join(cells[at] for cells in told) for at in (left, right)]
        rest = [line for line, cells in rows if len(cells) != len(heads)]
        return [f"{title} left {sides[0]} right {sides[1]}", *rest]
    return [
        f"{cells[0]} left {cells[left]} right {cells[right]}" if len(cells) == len(heads) else line
        for line, cells in rows
    ]
