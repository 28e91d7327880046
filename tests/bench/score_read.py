"""Print how the reader does on labelled replies: python tests/bench/score_read.py FILE... [--sessions FILE] [-v]."""

import argparse
import json
from collections import Counter
from pathlib import Path

from bot.content import load_catalog
from core.exchange import decode_value, encode
from core.reading import read
from core.training import Session
from tests.core.reading.scoring import flagged, judge


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--sessions", type=Path, default=Path("tests/core/reading/corpus/sessions.json"))
    parser.add_argument("-v", action="store_true")
    options = parser.parse_args()
    catalog = load_catalog()
    sessions = {
        name: decode_value(Session, value, name) for name, value in json.loads(options.sessions.read_text()).items()
    }
    counts: Counter[tuple[str, str]] = Counter()
    for path in options.files:
        for line in path.read_text().splitlines():
            case = json.loads(line)
            session = sessions[case["session"]] if case["session"] else None
            reading = json.loads(encode(read(case["text"], case["asked"], session, case["units"], catalog)))
            verdict = judge(case, reading)
            for category in (case["category"], "ALL"):
                counts[category, "n"] += 1
                counts[category, "exact"] += verdict.exact
                counts[category, "facts"] += len(reading["facts"])
                counts[category, "wrong"] += len(verdict.wrong)
                counts[category, "missed"] += len(verdict.missed)
                counts[category, "unasked"] += len(verdict.unasked)
                counts[category, "needless"] += len(verdict.needless)
            danger = flagged(case, reading)
            if danger:
                tag = next(t for t in ("emergency", "refer", "negative", "ambiguous") if t in case["tags"])
                counts[tag, danger] += 1
            if options.v and (not verdict.exact or danger == "miss"):
                print(f"{case['id']} [{case['asked']}/{case['session']}] {case['text']!r}")
                print(f"   got {json.dumps(reading['facts'])} ? {json.dumps(reading['questions'])}")
                print(
                    f"   wrong {verdict.wrong} missed {verdict.missed} unasked {verdict.unasked} "
                    f"needless {verdict.needless}"
                )
    for category in [*dict.fromkeys(c for c, what in counts if what == "n")]:
        row = {
            what: counts[category, what] for what in ("n", "exact", "facts", "wrong", "missed", "unasked", "needless")
        }
        share = f"{100 * row['exact'] / row['n']:5.1f} %"
        print(f"{category:18} {share}  " + "  ".join(f"{k} {v}" for k, v in row.items()))
    for tag in ("emergency", "refer", "negative", "ambiguous"):
        hit, miss = counts[tag, "hit"], counts[tag, "miss"]
        if hit + miss:
            print(f"{tag}: {hit} of {hit + miss} right")


if __name__ == "__main__":
    main()
