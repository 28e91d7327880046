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


_NAMING = frozenset({"exercise", "ex", "name", "move", "what", "set", "sets", "#", "no", "round", ""})
"""What heads the first column of a table, and names no exercise."""


def tabled(text: str) -> str:
    """Return a text with its table, where it has one with a heading that is understood, as plain lines."""
    lines = text.split("\n")
    for n in range(len(lines)):
        first, *below = _parted(lines[n:])
        title, heads = _cells(first)[0], [_head(cell) for cell in _cells(first)]
        if "reps" in heads and {"sets", "load"} & {*heads[1:]}:
            return "\n".join([*lines[:n], *(_row(row, heads) for row in below)])
        if {"left", "right"} <= set(heads) and (heads[0] == "" or title in _NAMING):
            # "Rdl", and below it "set L R": the line before names the exercise.
            above = n - (n > 0 and title in _NAMING)
            return "\n".join([*lines[:above], *_sided(lines[above] if above < n else title, below, heads)])
    return text


def _parted(lines: list[str]) -> list[str]:
    """Return lines with bars between their columns, where spaces part a heading of nothing but heads: "set L R"."""
    words = lines[0].split()
    named = bool(words) and words[0] in _NAMING
    heads = words[named:]
    if len(heads) < 2 or not all(map(_head, heads)):
        return lines
    row = re.compile(r"(.*?)[:.)]?" + r"\s+(\d+(?:\.\d+)?(?: ?kg)?)" * len(heads) + r"\s*")
    rows = [row.fullmatch(f" {line}") for line in lines[1:]]
    return [
        " | ".join([words[0] if named else "ex", *heads]),
        *(
            " | ".join(part.strip() or str(n) for part in said.groups()) if said else line
            for n, (said, line) in enumerate(zip(rows, lines[1:], strict=True), 1)
        ),
    ]


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
    load = f" with {said['load'].removesuffix('kg').strip()} kg" if "load" in said else ""
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
