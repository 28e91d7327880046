"""Type keys wrong in what exercises are called and in the words of sets: python tests/bench/typo_read.py [-v KIND].

Each name is told in a few sentences, in a session that holds the exercise among others, with each slip of a thumb that
it can have. For each kind of slip it prints the shares that were read as without it, read otherwise (a fact that was
not there: the worst) and asked about or left out.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from bot.content import load_catalog
from core.catalog import Catalog, Exercise
from core.exchange import decode_value, encode
from core.reading import read
from core.training import Prescription, Session
from tests.bench.vary_read import CORPUS, facts

KEYS: Final = ("qwertyuiop", "asdfghjkl ", "zxcvbnm   ")
OTHERS: Final = ("sl_rdl", "step_up_low", "single_leg_calf_raise", "side_plank", "split_squat", "glute_bridge")
ONE_LEG: Final = (
    "{} 3x8 each leg",
    "did {} 8 8 left and 8 7 right",
    "8 7 6 both legs on the {}",
    "{}: left 12 11, right 12 10, rpe 6",
)
BOTH_LEGS: Final = ("{} 3x8", "did {} 8 8 7", "12 11 10 on the {}", "{}: 12 11 10, rpe 6")
WORDS: Final = {
    "left": "{name} {} 8 8, right 8 7",
    "right": "{name} left 8 8, {} 8 7",
    "both": "{name} 8 7 6 {} legs",
    "legs": "{name} 3x8 both {}",
    "sides": "{name} 8 and 7 both {}",
    "each": "{name} 3x8 {} leg",
    "side": "{name} 8 8 7 per {}",
    "reps": "{name} 8 {} on the left, 7 on the right",
    "sets": "{name} 3 {} of 8 each leg",
}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("-v", metavar="KIND", help="print what of this kind was not read the same")
    parser.add_argument("--every", type=int, default=1, help="take one slip of so many")
    options = parser.parse_args()
    catalog = load_catalog()
    counts: Counter[tuple[str, str]] = Counter()
    for n, (session, clean, kind, slipped) in enumerate(tries(catalog)):
        if n % options.every:
            continue
        first, again = taken(clean, session, catalog), taken(slipped, session, catalog)
        verdict = compared(first, again)
        counts[kind, verdict] += 1
        if verdict != "same" and options.v in (kind, verdict):
            print(f"{verdict} {clean!r} -> {slipped!r}  {sorted(facts(again) - facts(first))}")
    for kind in dict.fromkeys(kind for kind, _ in counts):
        same, asked, other = (counts[kind, verdict] for verdict in ("same", "asked", "other"))
        count = same + asked + other
        print(f"{kind:12} {100 * same / count:5.1f} % same of {count:6}, {asked:6} asked or left, {other:5} other")


def tries(catalog: Catalog) -> Iterator[tuple[Session, str, str, str]]:
    for exercise in catalog.exercises.values():
        session = held(exercise, catalog)
        frames = ONE_LEG if exercise.per_leg else BOTH_LEGS
        for n, alias in enumerate(exercise.aliases):
            clean = frames[n % len(frames)].format(alias)
            if all(fact.get("exercise") == exercise.id for fact in reports(taken(clean, session, catalog))):
                for kind, slipped in all_slips(alias):
                    yield session, clean, kind, frames[n % len(frames)].format(slipped)
        if exercise.per_leg and exercise.unit == "reps":
            for word, frame in WORDS.items():
                name = exercise.aliases[0]
                for kind, slipped in all_slips(word):
                    clean = frame.format(word, name=name)
                    if reports(taken(clean, session, catalog)):
                        yield session, clean, f"word {kind}", frame.format(slipped, name=name)


def held(exercise: Exercise, catalog: Catalog) -> Session:
    sessions = json.loads((CORPUS / "sessions.json").read_text())
    session = decode_value(Session, sessions["A"], "A")
    others = [id_ for id_ in OTHERS if catalog.exercises[id_].chain != exercise.chain][:3]
    planned = [
        prescribed(session.exercises[0], catalog.exercises[id_]) for id_ in (others[0], exercise.id, *others[1:])
    ]
    return replace(session, exercises=tuple(planned))


def prescribed(pattern: Prescription, exercise: Exercise) -> Prescription:
    timed = exercise.unit == "seconds"
    leg = pattern.first_leg if exercise.per_leg else None
    return replace(
        pattern, exercise=exercise.id, per_leg=exercise.per_leg, first_leg=leg,
        reps=None if timed else 8, seconds=30 if timed else None,
    )  # fmt: skip


def all_slips(name: str) -> Iterator[tuple[str, str]]:
    """Yield every slip of one key, some of two, and the name with its vowels left out."""
    once = [*slips(name)]
    yield from once
    for n, (_, slipped) in enumerate(once[:: len(name)]):
        again = [*slips(slipped)]
        yield "two slips", again[(7 * n + 3) % len(again)][1]
    bare = name[0] + name[1:].translate(str.maketrans("", "", "aeiou"))
    if len(name) > 3 and bare != name:
        yield "no vowels", bare


def slips(name: str) -> Iterator[tuple[str, str]]:
    """Yield every slip of one key, but none at a sign or that leaves the name as it is."""
    for at, letter in enumerate(name):
        before, after = name[:at], name[at + 1 :]
        if letter == " ":
            yield "glued", before + after
            if before[-2:-1].isalpha() and before[-1].isalpha():
                yield "shifted", f"{before[:-1]} {before[-1]}{after}"
            if after[:2].isalpha() and len(after) > 1:
                yield "shifted", f"{before}{after[0]} {after[1:]}"
        elif letter.isalpha():
            if len(name) > 3:
                yield "dropped", before + after
            yield "doubled", before + letter + letter + after
            if after[:1].isalpha() and after[0] != letter:
                yield "swapped", before + after[0] + letter + after[1:]
            for key in beside(letter):
                yield "neighbour", before + key + after


def beside(letter: str) -> list[str]:
    row = next(row for row in KEYS if letter in row)
    at = row.index(letter)
    return [key for key in (row[max(at - 1, 0) : at] + row[at + 1 : at + 2]) if key.isalpha()]


def taken(text: str, session: Session, catalog: Catalog) -> Any:
    return json.loads(encode(read(text, "session", session, "metric", catalog)))


def reports(reading: Any) -> list[Any]:
    return [fact for fact in reading["facts"] if fact["kind"] == "sets"]


def compared(first: Any, again: Any) -> str:
    """Return same, other, or asked: what is told with a part left out is asked for."""
    if any(not any(fact.items() <= one.items() for one in first["facts"]) for fact in again["facts"]):
        return "other"
    return "same" if facts(again) == facts(first) else "asked"


if __name__ == "__main__":
    main()
