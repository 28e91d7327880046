"""Say the same in another way and look whether the same is read: python tests/bench/vary_read.py [FILE...] [-v KIND].

Each reply is varied where its meaning, or how that changes, is sure: sides swapped, greetings and chatter beside,
numbers in words, another name of the same exercise, shouting, a slip in a long word. For each kind of variation it
prints how many readings stayed the same, how many lost something, and how many came to hold another fact (the worst).
"""

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from bot.content import load_catalog
from core.catalog import Catalog
from core.exchange import decode_value, encode
from core.reading import read
from core.reading.words.names import Names
from core.training import Session

CORPUS: Final = Path(__file__).parents[1] / "core/reading/corpus"
WORDS: Final = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]
SIDES: Final = {"left": "right", "right": "left", "l": "r", "r": "l"}
REGIONS: Final = ("hamstring", "glute", "calves", "ankle")
GREETINGS: Final = ("hi coach, ", "morning! ", "ok so ", "hey. ", "evening update: ", "right so ", "well, ")
THANKS: Final = (" thanks", " 👍", " lol", ", cheers", "!", " 😅", ". see you tomorrow", " haha", ". that's it")
CHATTER: Final = (
    "the neighbours were staring",
    "listening to a podcast about penguins",
    "my watch strap broke",
    "telly was on in the background",
    "its boiling in this flat",
    "the dog kept licking my face",
    "my coffee went cold meanwhile",
    "the garden is finally dry enough for this",
    "you can tell the boss im on it",
    "i deserve a holiday",
)
"""What tells nothing, in words that no reply of the corpus was written with."""
ALONE: Final = re.compile(r"(?<![\w./:@+-])(\d{1,2})(?![\w./:%+-])")
FIRST_SIDES: Final = re.compile(r"\b(left|right|l|r)\b", re.IGNORECASE)
OTHER_SIDES: Final = re.compile(
    r"\b(lft|rgt|lhs|rhs|lt|rt|lefty|righty|all right|right away|[lr]\d+)\b|'ll|'re", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Variation:
    kind: str
    text: str
    mirrored: bool = False


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="*", type=Path, default=sorted(CORPUS.glob("*.jsonl")))
    parser.add_argument("-v", metavar="KIND", help="print the readings of this kind that changed")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    catalog, dice = load_catalog(), random.Random(options.seed)
    sessions = {n: decode_value(Session, s, n) for n, s in json.loads((CORPUS / "sessions.json").read_text()).items()}
    counts: Counter[tuple[str, str]] = Counter()
    for case in (json.loads(line) for path in options.files for line in path.read_text().splitlines()):
        session = sessions[case["session"]] if case["session"] else None

        def taken(text: str, case: Any = case, session: Session | None = session) -> Any:
            return json.loads(encode(read(text, case["asked"], session, case["units"], catalog)))

        first = taken(case["text"])
        for variation in variations(case["text"], session, catalog, dice):
            again = taken(variation.text)
            verdict = compared(mirror(first) if variation.mirrored else first, again)
            counts[variation.kind, verdict] += 1
            if verdict != "same" and variation.kind == options.v:
                print(f"{verdict} {case['text']!r} -> {variation.text!r}\n   {told(first)}\n   {told(again)}")
    for kind in dict.fromkeys(kind for kind, _ in counts):
        same, lost, other = (counts[kind, verdict] for verdict in ("same", "lost", "other"))
        count = same + lost + other
        print(f"{kind:10} {100 * same / count:5.1f} % same of {count}, {lost} lost, {other} other")


def variations(text: str, session: Session | None, catalog: Catalog, dice: random.Random) -> Iterator[Variation]:
    yield Variation("greeted", dice.choice(GREETINGS) + text)
    yield Variation("thanked", text.rstrip(".! ") + dice.choice(THANKS))
    yield Variation("beside", f"{text.rstrip('.! ')}. {dice.choice(CHATTER).capitalize()}")
    yield Variation("before", f"{dice.choice(CHATTER).capitalize()}. {text}")
    yield Variation("bracketed", f"{text.rstrip('.! ')} ({dice.choice(CHATTER)})")
    yield Variation("shouted", text.upper())
    yield Variation("lines", re.sub(r"(?<=[a-z]), (?=[a-z])", "\n", text))
    if FIRST_SIDES.search(text) and not OTHER_SIDES.search(text):
        yield Variation("mirrored", FIRST_SIDES.sub(lambda m: SIDES[m[0].lower()], text), mirrored=True)
    if (found := ALONE.search(text)) and int(found[0]) < len(WORDS):
        yield Variation("in words", text[: found.start()] + WORDS[int(found[0])] + text[found.end() :])
    yield from renamed(text, session, catalog, dice)
    if long := list(re.finditer(r"[a-z]{7,}", text)):
        where = dice.choice(long)
        at = where.start() + dice.randrange(2, len(where[0]) - 1)
        slip: Callable[[], str] = dice.choice(
            (lambda: text[:at] + text[at + 1 :], lambda: text[:at] + text[at] + text[at:])
        )
        yield Variation("slip", slip())


def renamed(text: str, session: Session | None, catalog: Catalog, dice: random.Random) -> Iterator[Variation]:
    """Call an exercise by another of its own names, all words long and none of which a second exercise also has."""
    if session is None:
        return
    names = Names.of(catalog)
    every = sorted((name for name in names.ids if len(name) > 4), key=len, reverse=True)
    said = re.search(rf"\b({'|'.join(map(re.escape, every))})(?=s?\b)", text)
    id_ = said and names.meant(names.ids[said[0]], said[0], session)
    if said is None or id_ is None or said[0] in REGIONS or text[said.end() : said.end() + 1] == "-":
        return
    aliases = [alias for alias in catalog.exercises[id_].aliases if len(alias) > 4 and alias not in REGIONS]
    own = [a for a in aliases if a != said[0] and names.meant(names.ids.get(a, ()), a, session) == id_]
    if own:
        yield Variation("renamed", text[: said.start()] + dice.choice(own) + text[said.end() :])


def compared(first: Any, again: Any) -> str:
    """Return same, lost (a fact less, or another question) or other (a fact that was not there)."""
    if facts(again) - facts(first):
        return "other"
    return "same" if facts(again) == facts(first) and asked(again) == asked(first) else "lost"


def facts(reading: Any) -> set[str]:
    return {json.dumps({k: v for k, v in fact.items() if k != "sign"}, sort_keys=True) for fact in reading["facts"]}


def asked(reading: Any) -> set[str]:
    return {json.dumps(question, sort_keys=True) for question in reading["questions"]}


def mirror(reading: Any) -> Any:
    facts = [
        {**fact, "leg": SIDES.get(fact["leg"], fact["leg"])} if fact.get("leg") else fact for fact in reading["facts"]
    ]
    return {**reading, "facts": facts}


def told(reading: Any) -> str:
    return f"{sorted(facts(reading))} ? {sorted(asked(reading))}"


if __name__ == "__main__":
    main()
