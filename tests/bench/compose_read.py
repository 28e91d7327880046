"""Compose replies of every kind and count how many are read exactly: python tests/bench/compose_read.py [KIND ...].

Options: -n COUNT of each, -s SEED, -v to see what is misread, -w to see only wrong facts.
"""

import argparse
import json
import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from bot.content import load_catalog
from core.catalog import Catalog
from core.exchange import decode_value, encode
from core.reading import read
from core.training import Session
from tests.bench.compose import (
    beside,
    bound,
    done,
    felt,
    fixes,
    loads,
    numbers,
    orders,
    parted,
    prose,
    runs,
    styles,
    turned,
    wishes,
)
from tests.bench.compose.case import Case
from tests.core.reading.scoring import Verdict, judge

CORPUS: Final = Path(__file__).parents[1] / "core/reading/corpus"
KINDS: Final[dict[str, Callable[[random.Random], Case]]] = {
    "done": done.reply,
    "parted": parted.reply,
    "skip": wishes.skip,
    "move": wishes.move,
    "stop": wishes.stop,
    "rpe": numbers.rpe,
    "sleep": numbers.sleep,
    "run": numbers.run,
    "runs": runs.reply,
    "illness": numbers.illness,
    "pain": felt.pain,
    "soreness": felt.soreness,
    "places": bound.places,
    "sets": loads.sets,
    "sides": bound.sets,
    "prose": prose.reply,
    "styles": styles.reply,
    "correction": fixes.reply,
    "mixed": bound.mixed,
    "orders": orders.reply,
    "beside": beside.reply,
    "turned": turned.reply,
}


def sessions() -> dict[str, Session]:
    """Return the sessions of the corpus by name."""
    told = json.loads((CORPUS / "sessions.json").read_text())
    return {name: decode_value(Session, session, name) for name, session in told.items()}


def judged(case: Case, known: dict[str, Session], catalog: Catalog) -> tuple[Verdict, dict[str, Any]]:
    """Return how well a composed reply is read, and the reading."""
    session = known[case.session] if case.session else None
    reading = json.loads(encode(read(case.text, case.asked, session, case.units, catalog)))
    return judge(case.label, reading), reading


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("kinds", nargs="*", metavar="KIND")
    parser.add_argument("-n", type=int, default=1000)
    parser.add_argument("-s", type=int, default=1)
    parser.add_argument("-v", action="store_true")
    parser.add_argument("-w", action="store_true")
    options = parser.parse_args()
    catalog, known = load_catalog(), sessions()
    for kind in options.kinds or KINDS:
        dice, exact, wrong, faults = random.Random(options.s), 0, 0, Counter[str]()
        for _ in range(options.n):
            case = KINDS[kind](dice)
            verdict, reading = judged(case, known, catalog)
            exact += verdict.exact
            wrong += bool(verdict.wrong)
            if case.of and not verdict.exact:
                faults[f"{case.of}: {'wrong' if verdict.wrong else 'missed'}"] += 1
            if (options.v and not verdict.exact) or (options.w and verdict.wrong):
                told = {name: said for name, said in case.label["expect"].items() if said}
                print(f"{case.text!r} [{case.asked} {case.session}] {json.dumps(told)}")
                print(f"   got {json.dumps(reading['facts'])} ? {json.dumps(reading['questions'])}")
        print(f"{kind:10} {100 * exact / options.n:5.1f} % exact of {options.n}, wrong {100 * wrong / options.n:.1f} %")
        print("".join(f"{count:7} {of}\n" for of, count in sorted(faults.items())), end="")


if __name__ == "__main__":
    main()
