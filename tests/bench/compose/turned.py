"""Each kind of fact, turned by what says that it is none: denied, nearly, meant, asked, another's, long ago, and so on.

And the same words affirmed in spite of one that might turn them: "not gonna lie, knee 4".
"""

import random
from typing import Final, NamedTuple

from core.reading import Asked
from tests.bench.compose.case import Case, Fact, say


class Telling(NamedTuple):
    """Hold how a fact is told in the forms that sentences need, and the fact."""

    past: str
    base: str
    doing: str
    note: str
    fact: Fact
    asked: Asked = "session"
    optional: tuple[Fact, ...] = ()
    """What may be read where it is turned: that nothing hurts, that one is well."""


NO_PAIN: Final[tuple[Fact, ...]] = ({"kind": "pain", "score": 0}, {"kind": "soreness", "score": 0})
RDL: Final[Fact] = {"kind": "sets", "exercise": "sl_rdl", "leg": "both", "reps": [8, 8, 8]}
STEPS: Final[Fact] = {"kind": "sets", "exercise": "step_up_low", "leg": "both", "reps": [10, 10]}
KNEE: Final[Fact] = {"kind": "pain", "score": {"min": 4, "max": 4, "or_ask": True}, "region": "knee", "leg": "left"}
HIP: Final[Fact] = {"kind": "pain", "score": {"min": 3, "max": 3, "or_ask": True}, "region": "hip", "leg": "right"}
CALF: Final[Fact] = {"kind": "soreness", "score": {"min": 6, "max": 6, "or_ask": True}, "region": "calf", "leg": "left"}
QUAD: Final[Fact] = {
    "kind": "soreness",
    "score": {"min": 5, "max": 5, "or_ask": True},
    "region": "quad",
    "leg": "right",
}
ILL: Final[Fact] = {"kind": "illness", "state": "ill"}
WELL: Final[tuple[Fact, ...]] = ({"kind": "illness", "state": "well"},)
LEFT_OUT: Final[tuple[Fact, ...]] = (
    {"kind": "done", "except": ["sl_rdl"]},
    {"kind": "done", "except": ["step_up_low"]},
)
SKIP: Final[Fact] = {"kind": "skip"}
DONE: Final[Fact] = {"kind": "done"}
URGENT: Final[Fact] = {"kind": "red_flag", "tier": "emergency"}
REFER: Final[Fact] = {"kind": "red_flag", "tier": "refer"}
ANY_PAIN: Final[tuple[Fact, ...]] = ({"kind": "pain", "score": {"min": 0, "max": 10}, "may": {"region": {"any": [
    "groin", "shin", "foot", "calf", "other"]}, "leg": {"any": ["left", "right"]}, "when": {"any": ["night", "rest",
    "during"]}, "type": "bony"}},)  # fmt: skip
TELLINGS: Final[dict[str, tuple[Telling, ...]]] = {
    "sets": (
        Telling("did rdls 3x8 each leg", "do rdls 3x8 each leg", "doing rdls 3x8 each leg", "rdls 3x8 each leg", RDL,
            optional=LEFT_OUT),
        Telling("got 8 8 8 on rdls both sides", "get 8 8 8 on rdls both sides", "getting 8 8 8 on rdls both sides",
            "8 8 8 on rdls both sides", RDL, optional=LEFT_OUT),
        Telling("banged out 2 sets of 10 step ups per leg", "bang out 2 sets of 10 step ups per leg",
            "banging out 2 sets of 10 step ups per leg", "step ups 2x10 per leg", STEPS, optional=LEFT_OUT),
    ),
    "done": (
        Telling("did the whole session", "do the whole session", "doing the whole session", "whole session done",
            DONE, optional=(SKIP,)),
        Telling("finished everything", "finish everything", "finishing everything", "everything finished", DONE,
            optional=(SKIP,)),
    ),
    "skip": (
        Telling("skipped the session", "skip the session", "skipping the session", "skipped the session", SKIP,
            optional=(DONE,)),
        Telling("gave it a miss", "give it a miss", "giving it a miss", "gave it a miss", SKIP, optional=(DONE,)),
    ),
    "rpe": (
        Telling("hit rpe 9", "hit rpe 9", "hitting rpe 9", "rpe 9", {"kind": "rpe", "rpe": 9}, "rpe"),
        Telling("called it rpe 8", "call it rpe 8", "calling it rpe 8", "effort 8", {"kind": "rpe", "rpe": 8}, "rpe"),
    ),
    "pain": (
        Telling("had left knee pain", "have left knee pain", "having left knee pain", "left knee 4",
            KNEE, "pain", NO_PAIN),
        Telling("felt pain in the right hip", "feel pain in the right hip", "feeling pain in the right hip",
            "right hip pain 3", HIP, "pain", NO_PAIN),
    ),
    "soreness": (
        Telling("had a sore left calf", "have a sore left calf", "having a sore left calf",
            "left calf sore 6", CALF, "soreness", NO_PAIN),
        Telling("got right quad soreness", "get right quad soreness", "getting right quad soreness",
            "right quad soreness 5", QUAD, "soreness", NO_PAIN),
    ),
    "sleep": (
        Telling("slept 9 hours", "sleep 9 hours", "sleeping 9 hours", "9 hours sleep", {"kind": "sleep", "hours": 9},
            "sleep"),
        Telling("got 8 hours of kip", "get 8 hours of kip", "getting 8 hours of kip", "8h sleep", {"kind": "sleep",
            "hours": 8}, "sleep"),
    ),
    "illness": (
        Telling("came down with the flu", "come down with the flu", "coming down with the flu", "got the flu", ILL,
            optional=WELL),
        Telling("caught a cold", "catch a cold", "catching a cold", "got a cold", ILL, optional=WELL),
    ),
    "run": (
        Telling("ran 10k", "run 10k", "running 10k", "ran 10k", {"kind": "run", "distance_km": 10}),
        Telling("did an easy 8k run", "do an easy 8k run", "doing an easy 8k run", "easy run 8k", {"kind": "run",
            "run": "easy", "distance_km": 8}),
    ),
    "emergency": (
        Telling("had chest pain", "have chest pain", "having chest pain", "chest pain", URGENT, "pain", NO_PAIN),
        Telling("fainted", "faint", "fainting", "i fainted", URGENT, "pain", NO_PAIN),
        Telling("lost bladder control", "lose bladder control", "losing bladder control", "cant control my bladder",
            URGENT, "pain", NO_PAIN),
        Telling("went numb between the legs", "go numb between the legs", "going numb between the legs",
            "numb between the legs", URGENT, "pain", NO_PAIN),
        Telling("had palpitations", "have palpitations", "having palpitations", "heart palpitations", URGENT, "pain",
            NO_PAIN),
    ),
    "refer": (
        Telling("had shin bone pain at night", "have shin bone pain at night", "having shin bone pain at night",
            "shin bone pain at night", REFER, "pain", NO_PAIN + ANY_PAIN),
        Telling("had night sweats and lost weight", "have night sweats and lose weight",
            "having night sweats and losing weight", "night sweats and weight loss", REFER, "pain", NO_PAIN),
        Telling("got groin pain when hopping", "get groin pain when hopping", "getting groin pain when hopping",
            "groin pain when hopping", REFER, "pain", NO_PAIN + ANY_PAIN),
    ),
}  # fmt: skip
TURNS: Final[dict[str, tuple[str, ...]]] = {
    "denied": (
        "i <didnt|did not|never> {base}", "<cant say|wouldnt say|it is not true that> i {past}",
            "i <havent|have not> been {doing}",
        "at no point <today |>did i {base}", "<dont|do not> <think|believe> i {past}", "i <wasnt|am not> {doing}",
            "nobody here {past}",
        "<without|instead of> {doing}, <watched telly|had a curry>",
    ),
    "nearly": ("<nearly|almost> {past}", "was <this close to|on the point of|within a whisker of> {doing}",
        "so close to {doing}", "i all but {past}", "narrowly avoided {doing}"),
    "meant": (
        "<planned|meant|hoping|aiming|supposed> to {base}",
            "<was gonna|was going to> {base} but <the kids woke|work rang|the rain came>",
        "my <aim|goal|plan> <is|was> to {base}", "would love to {base}", "fancied {doing}",
            "<tomorrow|next week> ill {base}",
        "<psyched myself up|made up my mind|set an alarm> to {base}",
    ),
    "asked": ("<what happens|what> if i {base}?", "do other people {base}?", "how would anyone {base}?",
        "what does it mean to {base}?", "do many of your lot {base}?"),
    "another": (
        "<my mate|our neighbour|my sister|a lad at the club|the bloke next door|my running partner|my nan> {past}",
            "the guy beside me {past}",
        "my <mate sam|cousin priya|boss dave> {past}", "her indoors {past}", "<heard|saw> someone who {past}",
    ),
    "long ago": (
        "<last winter|in 2017|years ago|back in march|as a teenager|before my first marathon> i {past}",
            "i {past} <in 2015|a few years back|when i was 19|last summer|decades ago>",
        "i used to {base}", "once upon a time i {past}",
    ),
    "on a condition": (
        "if i {base} <ill let you know|ill text you|thats it>", "<unless|in case|suppose> i {base}",
            "id tell you if i {past}",
        "would say so if i {past}", "just in case i ever {base}",
    ),
    "reported": (
        "<the article|a podcast|the magazine|some reddit post|the leaflet> says <people|runners|you> {base}",
            "<book|video> said to {base}", "<dreamt|dreamed|had a dream> i {past}",
        "<joked|pretended|lied|fibbed> that i {past}", "read about a <runner|woman|fella> who {past}",
            "in the film he {past}",
    ),
}  # fmt: skip
OF_BODY: Final = ("pain", "soreness", "illness", "emergency", "refer")
CHOSEN: Final = ("nearly", "meant")
"""Nobody plans to be ill, and who has nearly fainted is no picture of health."""
AFFIRMED: Final = (
    "not gonna lie, {note}", "no joke, {note}", "wont lie, i {past}", "no word of a lie i {past}",
        "never thought id say this but i {past}", "wanted to rest but i {past}",
    "didnt expect it but i {past}", "not my best day, {note}", "if you must know, i {past}", "if im honest i {past}",
        "no idea why but i {past}", "my wife says hi. i {past}",
    "nearly forgot to tell you: {note}", "not sure you need this but i {past}", "unlike last week i {past} today",
        "cant complain, {note}", "no excuses, {note}",
    "was meant to be my rest day but i {past}", "for the first time in years i {past} today",
        "without meaning to i {past}", "hate to admit it but i {past}", "would you believe it, i {past}",
)  # fmt: skip
FIGURES: Final[dict[str, tuple[str, ...]]] = {
    "sets": ("8 8 8 are my lucky numbers", "tv set is 10 years old", "my mates band played 3 sets of 8 songs",
        "box set 3x8 episodes each"),
    "done": ("so done with this weather", "im done with dating apps", "stick a fork in me", "easier said than done"),
    "skip": ("skipped lunch", "the record skipped", "kids skipping in the yard", "skipped the queue at the bakery",
        "missed the bus", "missed you all at parkrun"),
    "rpe": ("parking was rpe 10", "the tax return is a solid rpe 9", "the ikea wardrobe was rpe 9"),
    "pain": ("my boss is a pain in the neck", "it pains me to say united won 3-1", "paying the 60 quid hurt",
        "growing pains at work, 4 new hires", "that 4-3 defeat hurts"),
    "soreness": ("sore loser since that 5-2", "sight for sore eyes, that sun", "the 3-0 is still a sore point",
        "bit sore about losing that final"),
    "sleep": ("slept through 2 films on the plane", "could do this in my sleep, all 9 weeks",
        "this town of 8000 never sleeps", "sleeping on it, 8 days to decide"),
    "illness": ("those shoes are sick", "sick of this rain", "got cold feet about the race", "homesick for brizzy",
        "that song is ill", "caught the running bug", "cold brew is my fuel", "love sick teen here"),
    "run": ("ran out of milk 10 minutes before breakfast", "ran into 8 old mates", "running 20 late",
        "the shop runs a 2 for 1", "ran a bath"),
    "emergency": ("that price nearly gave me a heart attack", "my heart sank at the 4-0",
        "the new kit is to die for", "weight off my chest, told my boss", "got butterflies, heart racing for the date",
        "numb with boredom at work"),
    "refer": ("bone idle today", "sweating over my tax at night", "skin and bone that cat",
        "lost weight off my mind", "the dog has a bone", "bone to pick with you"),
}  # fmt: skip


def reply(dice: random.Random) -> Case:
    """Compose a fact that is turned, affirmed or a figure of speech; of which kind and how is kept."""
    kind = dice.choice(sorted(TELLINGS))
    turn = dice.choice([*(one for one in TURNS if one not in CHOSEN or kind not in OF_BODY), "affirmed", "figurative"])
    told = dice.choice(TELLINGS[kind])
    if turn == "figurative":
        return _case(dice, dice.choice(FIGURES[kind]), told, f"{kind} {turn}")
    if turn == "affirmed":
        text = say(dice, dice.choice(AFFIRMED), past=told.past, note=told.note)
        return _case(dice, text, told, f"{kind} {turn}", told.fact)
    flag = told.fact["kind"] == "red_flag"
    sure = [form for form in TURNS[turn] if not ((flag and "think" in form) or (kind in OF_BODY and "instead" in form))]
    text = say(dice, dice.choice(sure), past=told.past, base=told.base, doing=told.doing)
    return _case(dice, text, told, f"{kind} {turn}")


def _case(dice: random.Random, text: str, told: Telling, of: str, *facts: Fact) -> Case:
    optional = tuple(one for one in told.optional if not facts)
    flagged = told.fact["kind"] == "red_flag"
    return Case(
        text, dice.choice((told.asked, "session", None)), "P", facts,
        optional_facts=(*optional, *(ANY_PAIN if flagged and facts else ())), optional_questions="any", of=of,
    )  # fmt: skip
