"""Read generated replies and count crashes and broken promises: python tests/bench/fuzz_read.py [COUNT] [SEED].

The strings are random unicode, shuffled pieces of real replies, and real replies with slips.
"""

import json
import random
import sys
import traceback
from pathlib import Path

from bot.content import load_catalog
from core.exchange import decode_value, encode
from core.reading import echo, read
from core.training import Session
from tests.core.reading.promises import broken

CORPUS = Path(__file__).parents[1] / "core/reading/corpus"
ASKED = (None, "session", "soreness", "pain", "rpe", "sleep")
PIECES = [
    "/",
    ",",
    ".",
    ";",
    ":",
    "-",
    "+",
    "x",
    "@",
    "(",
    ")",
    "*",
    "?",
    "!",
    "\n",
    "½",
    "⁷",
    "٣",
    "\u202e",
    "\ud7ff",
    "🦵",
    "l",
    "r",
    "1e9",
    "99999999999999",
    "0",
    "-1",
    "3x10",
    "10/10/8",
    "kg",
]


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    dice = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    catalog = load_catalog()
    texts = [json.loads(line)["text"] for path in CORPUS.glob("*.jsonl") for line in path.read_text().splitlines()]
    words = [word for text in texts for word in text.split()] + PIECES
    sessions = [
        None,
        *(decode_value(Session, s, n) for n, s in json.loads((CORPUS / "sessions.json").read_text()).items()),
    ]
    crashes = unkept = 0
    for _ in range(count):
        text, asked, session = generated(dice, texts, words), dice.choice(ASKED), dice.choice(sessions)
        try:
            reading = read(text, asked, session, "metric", catalog)
            encode(reading)
            echo(reading, catalog.phrases(), catalog)
        except Exception:
            crashes += 1
            print(repr(text), asked, session.id if session else None, traceback.format_exc(limit=-3))
            continue
        for promise in broken(reading, text, session, catalog):
            unkept += 1
            print(f"{promise}: {text!r} ({asked}, {session.id if session else None})")
    print(f"{count} strings: {crashes} crashes, {unkept} broken promises")


def generated(dice: random.Random, texts: list[str], words: list[str]) -> str:
    kind = dice.random()
    if kind < 0.2:
        return "".join(
            chr(dice.choice((dice.randrange(32, 127), dice.randrange(0x2FFF), dice.randrange(0x1F000, 0x1FAFF))))
            for _ in range(dice.randrange(60))
        )
    if kind < 0.6:
        return " ".join(dice.choice(words) for _ in range(dice.randrange(1, 25)))
    if kind < 0.7:
        return dice.choice(texts) + dice.choice((" ", ". ", ", ", "\n")) + dice.choice(texts)
    return mutated(dice, dice.choice(texts))


def mutated(dice: random.Random, text: str) -> str:
    letters = list(text)
    for _ in range(dice.randrange(1, 6)):
        at = dice.randrange(len(letters) + 1)
        what = dice.randrange(4)
        if what == 0 and at < len(letters):
            del letters[at]
        elif what == 1:
            letters.insert(at, dice.choice("abcdefghijklmnopqrstuvwxyz0123456789/., -x@"))
        elif what == 2 and at + 1 < len(letters):
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
        elif at < len(letters):
            letters[at] = letters[at].upper()
    return "".join(letters)


if __name__ == "__main__":
    main()
