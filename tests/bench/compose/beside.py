"""A plain report with one clause beside it that tells nothing of training or the body, however many numbers it has."""

import random
from collections.abc import Callable
from typing import Final

from core.reading import Asked
from tests.bench.compose.case import Case, Fact, Part, answer, say
from tests.bench.compose.exercises import nickname

CHATTER: Final[dict[str, tuple[str, ...]]] = {
    "clock": (
        "<started|kicked off|got going> <at|around|about> <6.15|7|half 6|quarter past 7|18:40|6am|5:45am|7 oclock>",
        "<finished|wrapped up|home|back home|in the shower> by <8|9.30|21:15|half eight|7pm>",
        "<did it|got it in|squeezed it in> at <6am|5.30 this morning|lunch, 12.15|20:00|9 at night>",
        "<it was|its> <already 9|9pm already|gone 10|nearly 11> <when i started|here|by then>",
        "alarm <at|went at> <4.50|5|quarter to 5>",
    ),
    "weight": (
        "<weighed in at|weighed|i weigh|scales say|scale showed> <70|71.4|63|82> <kg|kilos> <today|this morning|>",
        "<body weight|bodyweight|bw> <70|71.4|63>kg",
        "<70|64.5|81>kg <today on the scales|on the scales|on the bathroom scale this morning>",
        "<im|i am> <down|up> <2|1.5> kilos <this month|since christmas>",
        "<70|64|82>kg <today|this morning>",
    ),
    "weather": (
        "<3|12|27|31> degrees <out|outside|in the garage|today>",
        "it was <30|28|-4|2>c <in there|out there|in the shed>",
        "<rain|wind> was <40|25> <mph|km/h|mm>",
        "<80|95>% humidity here in <brisbane|darwin|cairns>",
        "<snow|rain> for <3|5> days <straight|in a row> now",
    ),
    "work": (
        "<10|12> hour shift <today|behind me>",
        "<4|6> meetings <today|before noon>",
        "boss wants <3|5> reports by <friday|5pm|thursday>",
        "<worked|was at work> <9|11> hours",
        "<exam|essay|assignment> due in <2|4> days",
        "we had <15|40> customers in the <shop|cafe> today",
    ),
    "film": (
        "<watched|put on> <2|3> episodes <of bake off|of the crown|of a crime thing> <after|>",
        "the <film|series|new batman> <was a|gets a|was> <7|8|6>/10 <btw|imo|>",
        "season <2|4> is <way better|so good>",
        "podcast was <45|50> min <long|of rubbish>",
        "im on chapter <6|12> of my book",
    ),
    "price": (
        "new <shoes|trainers|runners> were <£90|120 quid|$160|140 euros>",
        "paid <8|12> <quid|bucks|dollars> for the <parking|smoothie|protein>",
        "gym is putting it up to <30|45> a month",
        "eggs are <6|4.50> <dollars|quid> now",
        "<20|30>% off <bands|dumbbells> at <aldi|decathlon|kmart>",
    ),
    "score": (
        "<arsenal|spurs|the lads|united> <won|lost> <3-1|2-0|4 3|2 nil>",
        "<england|ireland> <beat|lost to> <wales|the aussies> <24-17|31 to 12|by 6>",
        "<collingwood|the swans> by <12|30> points",
        "my sons team <drew|lost> <2-2|1-5>",
        "<nadal|murray> took it <6-4 6-3|in 4 sets|3 sets to 1>",
    ),
    "past": (
        "back in <2014|2009> i <could do 20|was squatting 100kg|ran 3:20 marathons>",
        "<ran|did> <berlin|london> in <2016|2019> in <3:48|4 hours>",
        "been running since <1998|2011>",
        "<10|15> years ago i <did 3x20|slept 10 hours|ran 80k weeks>",
        "in <school|uni> i <did this 5 times a week|ran 800m in 2.10>",
    ),
    "others": (
        "my <mrs|wife|husband|flatmate> <slept 4 hours|did 3x12|is in bed with a fever>",
        "<dads|mums|my brothers> knee is <7/10 sore|a 6|an 8> <today|>",
        "my <daughter|little lad> is ill, 39 <fever|degrees>",
        "<dog|the dog> has a sore <leg|paw>",
        "my <mate|sister|colleague> <ran 15k|managed 12 12 12|rated hers rpe 9>",
    ),
    "plan": (
        "racing <10k|a half> <on the 14th|in 6 weeks|next sunday>",
        "<long run|18k> <planned|on the cards> <for sunday|this weekend>",
        "<gonna try|will go for|aiming for> <3x12|12kg|4 sets|rpe 8> next <time|week>",
        "<hoping to|want to> <sleep 9 hours|run 12k> tomorrow",
        "flying <out|to spain> on the <3rd|21st> for <7|10> days",
    ),
    "question": (
        "<is 10 too many|can i do 12|should i go to 10kg> next time?",
        "what time is it there, 9?",
        "how many weeks <left|til we go heavier>, 4?",
        "is <knee pain of 4|rpe 8> <ok|normal> <in week 3|for a beginner>?",
        "can i swap to the <12|16>kg <bell|dumbbell> next week?",
    ),
    "mood": (
        "stress <8|9|6>", "mood <4|7>/10", "energy <3/10|5>", "motivation was <2|1> out of 10",
        "coffee <2|3>", "<heart rate|hr> <142|128>", "steps <9000|12k|14,200>",
    ),
    "rests": (
        "rest <60|90>s <between|in between|each time>", "<90|45> <sec|seconds> rest", "<2|1.5> min <breaks|rests>",
        "rested <60|90> <s|secs|seconds>", "took <90s|2 min> between sets",
    ),
}  # fmt: skip
"""What is told beside; `mood` and `rests` are numbers of training or the body that the coach keeps nothing of."""
JOINTS: Final[dict[str, tuple[str, ...]]] = {
    "before": ("{b}, {a}", "{b}. {a}", "{b}\n{a}", "{b} and {a}", "{b} but {a}", "{b} - {a}", "{b}! {a}"),
    "after": ("{a}, {b}", "{a}. {b}", "{a}\n{b}", "{a} and {b}", "{a} but {b}", "{a} - {b}", "{a} ({b})",
        "{a}, also {b}"),
}  # fmt: skip
ASKED_ALONE: Final = (("{b} {a}", "{b}\n{a}"), ("{a}. {b}", "{a}\n{b}", "{a}! {b}"))
"""How a question may be joined: it has a sentence of its own."""
SIDES: Final = "<each|each leg|both sides|per leg|ea|both legs>"
SETS: Final = (
    "{name} {c}x{n} {e}", "did {name} {c}x{n} {e}", "{name}: {c} sets of {n} {e}", "{name} {r} {e}",
    "got {r} on {name} {e}",
)  # fmt: skip


OPTIONAL: Final[dict[str, tuple[Fact, ...]]] = {"clock": ({"kind": "done"},)}
"""What the clause itself may be taken for: "wrapped up by 8"."""


def reply(dice: random.Random) -> Case:
    """Compose a report and a clause beside it; whose kind is kept as what the case is of."""
    kind, (told, asked) = dice.choice(sorted(CHATTER)), dice.choice(REPORTS)
    beside, part, where = say(dice, dice.choice(CHATTER[kind])), told(dice), dice.choice(("before", "after"))
    form = dice.choice(ASKED_ALONE[where == "after"] if kind == "question" else JOINTS[where])
    welcome = ({"about": one, "missing": []} for one in ("session", "run", "move", "red_flag", part.facts[0]["kind"]))
    loaded = kind == "weight" and part.facts[0]["kind"] == "sets"
    return Case(
        form.format(a=part.text, b=beside),
        dice.choice((asked, asked, None)),
        "P",
        part.facts,
        accept=(answer(part.facts, ("sets", "load_kg")),) if loaded else (),
        optional_questions=tuple(welcome),
        optional_facts=(*part.optional, *OPTIONAL.get(kind, ())),
        of=f"{kind} beside {part.facts[0]['kind']}",
    )


def _sets(dice: random.Random) -> Part:
    c, n, exercise = (
        dice.choice((2, 3)),
        dice.choice((6, 8, 10, 12)),
        dice.choice(("step_up_low", "split_squat")),
    )
    reps = dice.choice((" ", "/", ", ", "-")).join([str(n)] * c)
    text = say(dice, dice.choice(SETS), name=nickname(dice, exercise), c=c, n=n, r=reps, e=say(dice, SIDES))
    return Part(text, ({"kind": "sets", "exercise": exercise, "leg": "both", "reps": [n] * c},))


def _scored(kind: str, places: tuple[str, ...], form: str, dice: random.Random) -> Part:
    region, leg, n = dice.choice(places), dice.choice(("left", "right")), dice.randrange(1, 7)
    fact: Fact = {"kind": kind, "score": n, "region": region, "leg": leg}
    return Part(say(dice, form, r=region, leg=leg, n=n), (fact,))


def _pain(dice: random.Random) -> Part:
    form = "<{leg} {r} {n}/10 pain|{leg} {r} pain {n}|pain {n} in my {leg} {r}|{leg} {r} hurts, {n}/10>"
    return _scored("pain", ("knee", "hip", "ankle", "achilles"), form, dice)


def _soreness(dice: random.Random) -> Part:
    form = "<{leg} {r} sore {n}|soreness {n} in the {leg} {r}|{leg} {r} soreness {n}/10|{leg} {r} is sore, {n}/10>"
    return _scored("soreness", ("calf", "quad", "hamstring", "glute"), form, dice)


def _valued(kind: str, field: str, values: tuple[float, ...], form: str) -> Callable[[random.Random], Part]:
    def tell(dice: random.Random) -> Part:
        n = dice.choice(values)
        more = {"run": "easy"} if kind == "run" else {}
        return Part(say(dice, form, n=n), ({"kind": kind, field: n, **more},))

    return tell


def _worded(kind: str, fact: Fact, form: str) -> Callable[[random.Random], Part]:
    return lambda dice: Part(say(dice, form), ({"kind": kind, **fact},))


def _ill(dice: random.Random) -> Part:
    """Say that one is ill; asked how the session went, that says that there was none."""
    text = say(dice, "<im ill|got the flu|caught a cold|down with a stomach bug>")
    return Part(text, ({"kind": "illness", "state": "ill"},), ({"kind": "skip", "may": {"reason": "ill"}},))


REPORTS: Final[tuple[tuple[Callable[[random.Random], Part], Asked], ...]] = (
    (_sets, "session"),
    (_sets, "session"),
    (_pain, "pain"),
    (_soreness, "soreness"),
    (_valued("rpe", "rpe", (5, 6, 7, 8, 9),
        "<rpe {n}|effort was {n}|felt like rpe {n}|{n}/10 effort|rpe was a {n}>"), "rpe"),
    (_valued("sleep", "hours", (5, 6, 6.5, 7, 8), "<slept {n} hours|slept {n}h|{n}h sleep|got {n} hours of sleep>"),
        "sleep"),
    (_valued("run", "distance_km", (5, 8, 10), "<ran {n}k easy|easy {n}k run|easy run, {n} km>"), "session"),
    (_worded("done", {}, "<all done|did it all|did everything|session done|done as written>"), "session"),
    (_worded("skip", {"may": {"reason": {"any": ["busy", "travel", "other"]}}},
        "<skipped it|didnt do it today|skipped the session|gave it a miss>"), "session"),
    (_ill, "session"),
)  # fmt: skip
