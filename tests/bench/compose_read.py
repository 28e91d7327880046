"""Compose replies of known meaning from parts and count how many are read exactly: python tests/bench/compose_read.py.

Options: COUNT SEED, and -v KIND to see the misses of a kind. Names, sides, numbers, orders and joints are drawn at
random, so that what fails is how things are bound together, not a word that is not known.
"""

import argparse
import json
import random
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from bot.content import load_catalog
from core.exchange import decode_value, encode
from core.reading import Asked, read
from core.training import Session
from tests.core.reading.scoring import judge

CORPUS: Final = Path(__file__).parents[1] / "core/reading/corpus"
JOINTS: Final = (", ", ", ", " and ", "; ", ". ", "\n", ", and ", " - ", " + ", ", also ")
REGIONS: Final = {
    "calf": ("calf", "calves"),
    "quad": ("quad", "quads"),
    "hamstring": ("hamstring", "hamstrings"),
    "glute": ("glute", "glutes"),
    "knee": ("knee", "knees"),
    "hip": ("hip", "hips"),
    "ankle": ("ankle", "ankles"),
    "achilles": ("achilles", "both achilles"),
}
SCORES: Final = (
    "{}",
    "{}",
    "{}/10",
    "a {}",
    "about {}",
    "{} out of 10",
    "is {}",
    "is a {}",
    "at {}",
    "maybe {}",
    "= {}",
    ": {}",
)
SIDED: Final = (
    "{leg} {region} {score}",
    "{leg} {region} {score}",
    "{region} {leg} {score}",
    "{region} {score} {leg}",
    "{region} ({leg}) {score}",
    "{region} {score} on the {leg}",
    "{region} on the {leg} {score}",
    "my {leg} {region} {score}",
    "{plain} in the {leg} {region}",
    "{plain} {leg} {region}",
    "{leg} {region}, {plain}",
)
UNSIDED: Final = (
    "{region} {score}",
    "{region} {score}",
    "{plain} {region}",
    "{region}, {plain}",
    "my {region} {score}",
)
NAMES: Final = {
    "P": {
        "sl_rdl": ("rdl", "rdls", "single leg rdl", "deadlifts"),
        "step_up_low": ("step ups", "step up", "stepups"),
        "split_squat": ("split squats", "split squat", "splits squats"),
    },
    "Q": {
        "bulgarian_split_squat_loaded": ("bulgarians", "bulgarian split squats", "bss"),
        "lateral_step_down": ("step downs", "lateral step downs"),
        "single_leg_calf_raise": ("calf raises", "heel raises"),
    },
}
BOTH: Final = ("each", "each leg", "both sides", "per leg", "both legs", "each side", "l+r", "ea", "per side", "both")
LEGS: Final = {
    "left": ("left", "l", "L", "on the left", "left leg"),
    "right": ("right", "r", "R", "on the right", "right leg"),
}
ONE_LEG: Final = (
    "{name} {leg} {reps}",
    "{name} {reps} {leg}",
    "{name}: {leg} {reps}",
    "{leg} {reps} {name}",
    "{reps} {leg} {name}",
)
BOTH_LEGS: Final = ("{name} {reps} {leg}", "{name}: {reps} {leg}", "{reps} {leg} {name}", "{name} {leg} {reps}")
TWO_LEGS: Final = (
    "{name} {l} {left} {r} {right}",
    "{name} {l} {left}, {r} {right}",
    "{name} {left} {l} {right} {r}",
    "{name} {left} {l}, {right} {r}",
    "{name}: {left} {l} and {right} {r}",
    "{left} {l} {right} {r} {name}",
    "{name} {l} {left} / {r} {right}",
)
FIXES: Final = (
    ", no wait {}",
    ", sorry {}",
    ". actually {}",
    ", i mean {}",
    ", make that {}",
    ", correction {}",
    "... no {}",
    ". oops, {}",
)


@dataclass(frozen=True, slots=True)
class Said:
    """Hold a text and what it means."""

    text: str
    facts: tuple[dict[str, Any], ...] = ()
    questions: tuple[dict[str, Any], ...] = ()


@dataclass(slots=True)
class Author:
    dice: random.Random
    session: str = "P"
    names_first: bool = True
    """Whether a name stands before its numbers, which nobody changes within a message."""
    kinds: tuple[str, ...] = field(default=("soreness", "pain", "sets", "mixed", "correction"))

    def reply(self, kind: str) -> tuple[Said, Asked | None]:
        self.session, self.names_first = self.dice.choice(("P", "Q")), self.dice.random() < 0.75
        if kind == "mixed":
            return self.mixed(), "session"
        if kind == "correction":
            return self.correction()
        parts = [self.sets(), self.sets()] if kind == "sets" else self.complaints(kind)
        return self.joined(self.distinct(parts)[: self.dice.choice((1, 2, 2))]), "session" if kind == "sets" else kind

    def distinct(self, parts: list[Said]) -> list[Said]:
        keys = [part.facts[0].get("region") or part.facts[0].get("exercise") for part in parts]
        return [part for n, part in enumerate(parts) if keys[n] not in keys[:n]]

    def joined(self, parts: list[Said]) -> Said:
        joint = self.dice.choice(JOINTS)
        text = joint.join(part.text for part in parts)
        return Said(
            text, sum((p.facts for p in parts), ()), tuple({str(q): q for p in parts for q in p.questions}.values())
        )

    def complaints(self, kind: str) -> list[Said]:
        return [self.complaint(kind, region) for region in self.dice.sample(sorted(REGIONS), 3)]

    def complaint(self, kind: str, region: str) -> Said:
        number = self.dice.randrange(1, 7)
        leg = self.dice.choice(("left", "right", None)) if kind == "soreness" else self.dice.choice(("left", "right"))
        name = REGIONS[region][leg is None]
        form = self.dice.choice(SIDED if leg else UNSIDED)
        text = form.format(leg=leg, region=name, plain=number, score=self.dice.choice(SCORES).format(number))
        fact: dict[str, Any] = {"kind": kind, "score": number, "region": region}
        return Said(text, ({**fact, "leg": leg} if leg else {**fact, "may": {"leg": "both"}},))

    def sets(self) -> Said:
        exercise = self.dice.choice(sorted(NAMES[self.session]))
        name = self.dice.choice(NAMES[self.session][exercise])
        fact: dict[str, Any] = {"kind": "sets", "exercise": exercise}
        which = self.dice.randrange(4)
        if which == 0:
            (left, l_text), (right, r_text) = self.reps(), self.reps()
            n = self.dice.randrange(3)
            text = self.form(TWO_LEGS).format(
                name=name, l=LEGS["left"][n], r=LEGS["right"][n], left=l_text, right=r_text
            )
            return Said(text, ({**fact, "leg": "left", "reps": left}, {**fact, "leg": "right", "reps": right}))
        reps, written = self.reps()
        if which == 1:
            leg = self.dice.choice(("left", "right"))
            form, side = self.form(ONE_LEG), self.dice.choice(LEGS[leg])
            return Said(form.format(name=name, leg=side, reps=written), ({**fact, "leg": leg, "reps": reps},))
        form = self.form(BOTH_LEGS)
        text, fact = (
            form.format(name=name, reps=written, leg=self.dice.choice(BOTH)),
            {**fact, "leg": "both", "reps": reps},
        )
        if which == 3:
            load = self.dice.choice((4, 6, 8, 12, 16))
            text += self.dice.choice((" with {}kg", " {} kg", " @ {}kg", ", {}kg", " holding {} kg")).format(load)
            fact["load_kg"] = load
        return Said(text, (fact,))

    def form(self, forms: tuple[str, ...]) -> str:
        return self.dice.choice([form for form in forms if form.startswith("{name}") == self.names_first])

    def reps(self) -> tuple[list[int], str]:
        first, count = self.dice.choice((6, 8, 10, 12)), self.dice.choice((2, 3))
        if self.dice.random() < 0.4:
            forms = (f"{count}x{first}", f"{count} x {first}", f"{count} sets of {first}", f"{count}*{first}")
            return [first] * count, self.dice.choice(forms)
        amounts = [first] * (count - 1) + [first - self.dice.choice((0, 0, 1, 2))]
        sign = self.dice.choice((" ", "/", ",", ", ", "-", " then ", "+"))
        return amounts, sign.join(map(str, amounts))

    def mixed(self) -> Said:
        rpe, hours, minutes = (
            self.dice.randrange(5, 9),
            self.dice.choice((5, 6, 7, 7.5, 8)),
            self.dice.choice((18, 25, 32, 40)),
        )
        km = self.dice.choice((5, 8, 10))
        pool = [
            Said(
                self.dice.choice(
                    (f"rpe {rpe}", f"effort {rpe}", f"rpe: {rpe}", f"felt like a {rpe}", f"rpe was {rpe}")
                ),
                ({"kind": "rpe", "rpe": rpe},),
            ),
            Said(
                self.dice.choice(
                    (f"slept {hours}", f"slept {hours}h", f"{hours} hours sleep", f"sleep {hours}h", f"{hours}h sleep")
                ),
                ({"kind": "sleep", "hours": hours},),
            ),
            Said(
                self.dice.choice(
                    (f"{minutes} min", f"took {minutes} minutes", f"{minutes} mins", f"took me {minutes} min")
                ),
                ({"kind": "minutes", "minutes": minutes},),
            ),
            Said(
                self.dice.choice(("no pain", "zero pain", "pain 0", "nothing hurts")), ({"kind": "pain", "score": 0},)
            ),
            Said(
                self.dice.choice((f"ran {km}k easy", f"easy {km}k", f"{km} km easy run")),
                ({"kind": "run", "run": "easy", "distance_km": km},),
            ),
            self.mentioned("soreness"),
            self.mentioned("pain"),
        ]
        head = self.dice.choice(
            (
                Said(self.dice.choice(("all done", "done", "did everything", "session done")), ({"kind": "done"},)),
                self.sets(),
            )
        )
        chosen = self.dice.sample(pool, self.dice.choice((1, 2, 2, 3)))
        if any(p.facts[0]["kind"] == "run" for p in chosen):
            # "Easy 8k, 40 min": the minutes of the run.
            chosen = [p for p in chosen if p.facts[0]["kind"] != "minutes"]
        if any(p.facts[0].get("score") == 0 for p in chosen):
            chosen = [p for p in chosen if p.facts[0]["kind"] != "pain" or p.facts[0]["score"] == 0]
        return self.joined([head, *chosen] if self.dice.random() < 0.7 else [*chosen, head])

    def mentioned(self, kind: str) -> Said:
        region = self.dice.choice(("calf", "quad", "hamstring") if kind == "soreness" else ("knee", "hip", "ankle"))
        number, leg = self.dice.randrange(1, 6), self.dice.choice(("left", "right"))
        word = self.dice.choice(("sore", "soreness") if kind == "soreness" else ("pain", "hurts"))
        form = self.dice.choice(
            (
                "{leg} {region} {word} {n}",
                "{leg} {region} {n} {word}",
                "{region} {word} {n} {leg}",
                "{leg} {region} {word} {n}/10",
            )
        )
        text = form.format(leg=leg, region=region, word=word, n=number)
        return Said(text, ({"kind": kind, "score": number, "region": region, "leg": leg},))

    def correction(self) -> tuple[Said, Asked | None]:
        fix = self.dice.choice(FIXES)
        kind = self.dice.choice(("soreness", "pain"))
        if self.dice.random() < 0.5:
            said = self.complaint(kind, self.dice.choice(sorted(REGIONS)))
            (fact,) = said.facts
            if self.dice.random() < 0.5 or "leg" not in fact:
                number = self.dice.choice([n for n in range(1, 9) if n != fact["score"]])
                return Said(said.text + fix.format(number), ({**fact, "score": number},)), kind
            other = "left" if fact["leg"] == "right" else "right"
            return Said(said.text + fix.format(other), ({**fact, "leg": other},)), kind
        said = self.sets()
        if len(said.facts) == 1 and said.facts[0]["leg"] != "both":
            (fact,) = said.facts
            other = "left" if fact["leg"] == "right" else "right"
            return Said(said.text + fix.format(other), ({**fact, "leg": other},)), "session"
        if len(said.facts) == 1 and "load_kg" in said.facts[0]:
            return Said(said.text + fix.format("14kg"), ({**said.facts[0], "load_kg": 14},)), "session"
        reps = [said.facts[0]["reps"][0]] * (len(said.facts[0]["reps"]) - 1) + [5]
        if len(said.facts) == 1:
            return Said(said.text + fix.format("5 on the last set"), ({**said.facts[0], "reps": reps},)), "session"
        return said, "session"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("count", nargs="?", type=int, default=3000)
    parser.add_argument("seed", nargs="?", type=int, default=1)
    parser.add_argument("-v", metavar="KIND")
    options = parser.parse_args()
    catalog, author = load_catalog(), Author(random.Random(options.seed))
    sessions = {n: decode_value(Session, s, n) for n, s in json.loads((CORPUS / "sessions.json").read_text()).items()}
    counts: Counter[tuple[str, str]] = Counter()
    for n in range(options.count):
        kind = author.kinds[n % len(author.kinds)]
        said, asked = author.reply(kind)
        session = sessions[author.session] if asked == "session" else None
        case = {"expect": {"facts": list(said.facts), "questions": list(said.questions)}, "asked": asked}
        reading = json.loads(encode(read(said.text, asked, session, "metric", catalog)))
        verdict = judge(case, reading)
        counts[kind, "exact"] += verdict.exact
        counts[kind, "wrong"] += bool(verdict.wrong)
        counts[kind, "n"] += 1
        if not verdict.exact and options.v == kind:
            print(
                f"{said.text!r} [{asked}]\n   got {json.dumps(reading['facts'])} ? {json.dumps(reading['questions'])}"
            )
    for kind in author.kinds:
        n, exact, wrong = (counts[kind, what] for what in ("n", "exact", "wrong"))
        print(f"{kind:10} {100 * exact / n:5.1f} % exact of {n}, {100 * wrong / n:.1f} % with a wrong fact")


if __name__ == "__main__":
    main()
