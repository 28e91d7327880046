"""Time the reader: median a reply over the corpus, and texts of 5,000 characters of the awkward kinds."""

import gc
import json
import statistics
import time
from pathlib import Path

from bot.content import load_catalog
from bot.heap import settle_heap
from core.catalog import Catalog
from core.exchange import decode_value
from core.reading import read
from core.training import Session

CORPUS = Path(__file__).parents[1] / "core/reading/corpus"
LONG = {
    "words": "did rdl 8 8 left and 8 7 right then step ups ",
    "numbers": "10 9 8 7/6/5 3x10 ",
    "chest": "my chest my chest tight calf swollen heart pain ",
    "unknown words": "qwertzu asdfghj yxcvbnm lkjhgfd ",
    "cannot": "cant couldnt breath pop achilles numb toes ",
    "signs": "@/x+-,.;!?()",
    "one letter": "a",
    "skip": "didnt do it cant no not without except ",
    "shins": "both shins tight every run at 3k calves pain night hop ",
    "unicode": "腿很酸🥵 ½ ",
    "moves": "move it to the swap session on ",
    "corrections": "no wait 9 on the right, ",
    "clauses": "did the calf raises but not the step ups because my knee hurt, then ",
    "sentences": "I was a bit tired today and my legs were heavy but the run went fine. ",
    "whole reports": "all done except calves, knee 3 left after. ",
    "pains": "left knee 3 after the run, right calf 4 this morning. ",
    "denials": "no chest pain, no numbness, not dizzy, knee fine now, ",
    "others": "my wife had chest pain, last year i fainted, ",
    "names": "rdl step ups calf raises bulgarians plank bridges hops side lunges ",
    "a name": "row ",
    "a leg": "pl ",
    "a word": "pain ",
    "a small word": "and then ",
    "numbers of a list": "3. ",
    "lines": "rdl 3x8 @ 16kg\nstep ups 3x10 @ 7\n",
    "emoji": "🥵💪😅👍🦵",
    "a diary": (
        "Got up late and skipped breakfast. Did my easy run before work, about five miles, slower than usual for "
        "the heat. The left knee was a bit grumbly on the stairs afterwards but settled by lunch. My sister came over "
        "for dinner. Slept badly again, maybe six hours. Thursday my hamstring twinged in the last one so I stopped. "
    ),
    "one place": "my left knee hurts 3 after step ups. ",
    "loosened off": "my calf felt tight during the warm up but it loosened off after ten minutes. ",
    "out of breath": "out of breath on the hill and my heart was racing, fine after. ",
    "a long sentence": "and then i did the plank for 40 seconds and my back was ok so i did only two sets of lunges ",
    "a table": "| rdl | 8 @ 16kg | 8 @ 16kg | 7 |\n| step ups | 10 | 9 | 8 |\n",
    "mornings": "achilles stiff in the morning, 2/10, gone after five minutes of walking, ",
}


def main() -> None:
    catalog = load_catalog()
    sessions = json.loads((CORPUS / "sessions.json").read_text())
    session = decode_value(Session, sessions["B"], "B")
    replies = [json.loads(line) for path in sorted(CORPUS.glob("*.jsonl")) for line in path.read_text().splitlines()]
    read("warm up", None, session, "metric", catalog)
    settle_heap()
    times = []
    for case in replies:
        start = time.process_time()
        read(case["text"], case["asked"], session, "metric", catalog)
        times.append((time.process_time() - start) * 1000)
    times.sort()
    print(
        f"{len(times)} replies: median {statistics.median(times):.3f} ms, 95 % {times[int(len(times) * 0.95)]:.3f} ms"
    )
    for name, unit in LONG.items():
        gc.collect()  # what the corpus left behind is no part of it
        half, whole = (_least_ms((unit * size)[:size], session, catalog) for size in (2500, 5000))
        print(f"5,000 characters of {name}: {whole:.1f} ms, {whole / half:.1f} times those of 2,500")


def _least_ms(text: str, session: Session, catalog: Catalog) -> float:
    """Return the least of three times, each of a text that is a character shorter, as the last readings are kept."""
    times = []
    for less in range(3):
        start = time.process_time()
        read(text[less:], "session", session, "metric", catalog)
        times.append((time.process_time() - start) * 1000)
    return min(times)


if __name__ == "__main__":
    main()
