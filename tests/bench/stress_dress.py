"""Replay every transcript with each athlete's line dressed: the coach must answer and write the same.

    python -m tests.bench.stress_dress [part of a transcript's name] [dresses, by comma]

A line of words is greeted, thanked, shouted or sworn at; a button's label is typed, a command spelled otherwise.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from bot.content import load_catalog
from core import regex as re
from core.exchange import encode
from tests.core.conversation.play import BEGINNING, Play, _line

Dress = Callable[[str], str]
WORDS: Final[dict[str, Dress]] = {
    "hi coach": "hi coach, {}".format, "hey": "hey, {}".format, "morning": "morning! {}".format, "ok": "ok {}".format,
    "well": "well, {}".format, "btw": "btw {}".format, "um": "um, {}".format, "so": "so {}".format,
    "and": "and {}".format, "sorry": "sorry, {}".format, "quick": "quick one: {}".format, "x": "{} x".format,
    "thanks": "{} thanks".format, "lines": "{}\n\nthanks".format, "mate": "{} mate".format, "coach": "{}, coach".format,
    "please": "{} please".format, "lol": "{} lol".format, "smile": "{} :)".format, "sweat": "{} 😅".format,
    "bang": "{}!".format, "stop": "{}.".format, "dots": "{}...".format, "spaces": "  {}  ".format,
    "lower": str.lower, "upper": str.upper,
}  # fmt: skip
LABELS: Final[dict[str, Dress]] = {
    "typed": str, "typed low": str.lower, "typed up": str.upper, "typed stop": "{}.".format,
    "typed ok": "ok, {}".format, "typed please": "{} please".format,
}  # fmt: skip
_TICK: Final = re.compile(r"^[☐☑✓✔✗•\s]+")


def dressed(words: str) -> Iterator[tuple[str, str]]:
    """Yield the ways to say one line of a transcript otherwise, each with its name."""
    if words.startswith("["):
        yield from ((name, dress(_TICK.sub("", words[1:-1]))) for name, dress in LABELS.items())
    elif words.startswith("/"):
        name, space, rest = words.partition(" ")
        yield from (("spelled", words[1:]), ("shouted", f"{name.upper()}{space}{rest}"))
    elif not words.startswith(("(", "~")):
        yield from ((name, dress(words)) for name, dress in WORDS.items())


def said(play: Play, line: str) -> tuple[object, str]:
    """Say a line to a twin, and return what is known afterwards and what was said."""
    twin = replace(play, heard=[], screen=dict(play.screen))
    try:
        twin.say(line)
    except Exception as error:
        return f"{type(error).__name__}: {str(error)[:200]}", ""
    athlete = twin.athlete
    settings = replace(athlete.settings, shown=())
    known = f"{athlete.profile} {athlete.stage} {settings}".casefold()
    return ([encode(entry) for entry in athlete.journal[len(play.athlete.journal) :]], known), twin.text().casefold()


def replay(script: Path, play: Play, only: set[str], seen: set[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Play one transcript, and yield each dress with where it tells otherwise: what is written, or what is said."""
    for number, line in enumerate(script.read_text().splitlines(), 1):
        mark, _, words = line.partition(" ")
        asked = (str(play.athlete.stage.kind), words)
        if mark == ">" and asked not in seen:
            seen.add(asked)
            plain = said(play, words)
            for name, other in dressed(words):
                if other == words or (only and name not in only):
                    continue
                told = said(play, other)
                how = "" if told == plain else "said" if told[0] == plain[0] else "WRITTEN"
                yield name, how and f"{how} {script.name}:{number} {words!r} -> {other!r}: {told[1].strip()[:160]!r}"
        if mark not in "<!":
            _line(play, mark, words, script.parent)


def main(part: str = "", names: str = "") -> None:
    """Print each line that is not taken the same, then how many there are of each dress."""
    catalog, counts, seen = load_catalog(), Counter[str](), set[tuple[str, str]]()
    for script in sorted(Path("tests/transcripts").glob(f"*{part}*.txt")):
        for name, how in replay(script, Play(catalog, BEGINNING), set(filter(None, names.split(","))), seen):
            counts[f"{name:12} lines"] += 1
            if how:
                counts[f"{name:12} {how.partition(' ')[0]}"] += 1
                print(how.replace("\n", " / "), flush=True)
    for name, times in sorted(counts.items()):
        print(f"{times:6}  {name}")


if __name__ == "__main__":
    main(*sys.argv[1:3])
