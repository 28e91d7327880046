"""Replies that leave the session out, want it on another day, or want no more messages."""

import random
from typing import Final

from core.reading import Asked
from tests.bench.compose.case import Case, Fact, answer, asking, politely, say

SKIP: Final = (
    "<skipped it|skipped today|not today|didn't do it|did not train today|no session today|missed it|missed today|"
    "couldn't do it|skipping today|had to skip it|no training today|didn't train|gave it a miss|had to miss it|"
    "didnt happen|not happening today|skipping tonight|no workout today|couldn't make it|didn't manage it today>"
)
REASONS: Final[dict[str, str]] = {
    "busy": (
        "<work was mad|stuck at work|no time|too busy|busy day|crazy day at work|had meetings all day|kids kept "
        "me busy|"
        "worked late|deadline at work|family stuff|ran out of time|work got in the way|back to back meetings>"
    ),
    "tired": "<too tired|knackered|exhausted|absolutely shattered|no energy|worn out|wiped out|so tired|dead tired>",
    "sore": "<too sore|legs too sore|legs are way too sore|still sore from sunday|doms are killing me|quads too sore>",
    "ill": "<i'm ill|feeling ill|been sick|got the flu|caught a cold|stomach bug|i have covid>",
    "travel": (
        "<travelling|on a plane all day|was travelling|away on a trip|in a hotel with no gym|on the road all day|"
        "had a flight|long drive home|was driving all day|stuck at the airport>"
    ),
    "pain": "<knee hurts|my knee was hurting|achilles pain|hip is hurting|knee was painful|calf injury|tweaked "
    "my back>",
}
WITH_REASON: Final = (
    "{skip}, {why}",
    "{skip}. {why}",
    "{skip} - {why}",
    "{skip} because {why}",
    "{skip} cos {why}",
    "{why}, {skip}",
    "{why} so {skip}",
    "{why}. {skip}",
    "{skip} ({why})",
    "sorry, {skip}, {why}",
)
DAYS: Final[dict[str, str]] = {
    "mon": "<monday|mon>",
    "tue": "<tuesday|tues>",
    "wed": "<wednesday|weds>",
    "thu": "<thursday|thurs|thu>",
    "fri": "<friday|fri>",
    "sat": "<saturday|sat>",
    "sun": "<sunday|sun>",
    "tomorrow": "<tomorrow|tmrw|tomoz>",
}
MOVES: Final = (
    (
        "<can i|could i|can we|could we|please|can you|i need to|i'd like to|i want to|let's|> "
        "<move|shift|push|switch|change|reschedule|postpone|bump> <it|this|the session|today's session|strength|today> "
        "to {day}<| instead| please|?| pls|, ok?>"
    ),
    "<can't|cannot|cant> <do|make> <today|it today|tonight>, {day} <ok?|instead?|works?|possible?|please|?>",
    (
        "<can i|could i|i'll|i will|gonna|i'd rather|i would rather|going to|want to> do <it|this|the session> "
        "<on |>{day} instead"
    ),
    "{day} instead<| please|?| ok?| pls>",
    "<is {day} <ok|fine|possible>|would {day} be <ok|fine|possible>|would {day} work> <instead|for the session|>?",
    "<could|can> <we|i> <do|have|make> it {day} <instead|rather>?",
    (
        "<not today|no time today|too busy today|today is no good>, <can we do|can i do it|move it to|make it> {day}<|"
        " instead>"
    ),
    "<rather|prefer> {day}<| please>",
    "can <strength|the session|it> <go to|be moved to|move to|happen on|be on> {day}<?| instead?| please>",
    "push <it|today|this> <back |>to {day}",
    "swap <today|it|this> <for|to|with> {day}",
    "do it {day} instead",
    "how about {day} instead<?|>",
    "put it on {day}<| please| instead>",
)
STOPS: Final = (
    (
        "<please |can you |pls |just |>stop <messaging me|texting me|sending me messages|sending messages|these "
        "messages|"
        "the messages|all messages|sending me these|the notifications|contacting me>"
    ),
    "<unsubscribe|opt out|unsubscribe me|please unsubscribe me|opt me out>",
    "<no more messages|no more texts|no more messages please|no more notifications please>",
    "<i don't want|i dont want> <any more messages|these messages|messages any more|to get these messages>",
    "<leave me alone|stop|stop.|STOP|please stop|stop it please|turn off notifications|turn these messages off>",
    "<don't|do not> <message|text|contact|write to> me <again|any more|anymore>",
)
NOT_STOPS: Final = (
    "<i had to |>stop <after two sets|at the second set|halfway>, <will do the rest later|back later>",
    "can i stop <doing the balance work|with the bridges>?",
    "<don't|never> stop<|!| lol>",
    "when do i stop adding weight?",
    "<my watch stopped|the music stopped|bus stop was full>",
    "couldn't stop laughing",
    "should i stop if it hurts?",
)


def skip(dice: random.Random) -> Case:
    """Compose a session that was left out, with a reason or without."""
    session, told = dice.choice("ABCPQ"), say(dice, SKIP)
    if dice.random() < 0.25:
        return Case(politely(dice, told), "session", session, ({"kind": "skip"},))
    reason = dice.choice(sorted(REASONS))
    text = say(dice, dice.choice(WITH_REASON), skip=told, why=say(dice, REASONS[reason]))
    fact: Fact = {"kind": "skip", "may": {"reason": reason}}
    ill: Fact = {"kind": "illness", "state": "ill"}
    hurts = ({"kind": "pain", "region": place} for place in ("knee", "achilles", "hip", "lower_back", "calf"))
    beside = {
        "ill": (ill,),
        "sore": ({"kind": "soreness", "score": {"min": 3, "max": 10}, "may": {"region": "quad", "leg": "both"}},),
        "pain": tuple(hurts),
    }
    return Case(
        politely(dice, text),
        "session",
        session,
        (fact,),
        optional_facts=beside.get(reason, ()),
        optional_questions=(asking("pain"), asking("soreness"), asking("illness")),
        accept=(answer((ill,)),) if reason == "ill" else (),
    )


def move(dice: random.Random) -> Case:
    """Compose a wish for another day, now and then with the reason or after a refusal."""
    day = dice.choice(sorted(DAYS))
    text = say(dice, dice.choice(MOVES), day=say(dice, DAYS[day]))
    if dice.random() < 0.3:
        why = say(dice, dice.choice([REASONS[one] for one in ("busy", "tired", "sore", "travel")]))
        text = dice.choice((f"{why}, {text}", f"{text}, {why}", f"{why}. {text}"))
    dates = {
        "P": {
            "tomorrow": "2026-12-02",
            "wed": "2026-12-02",
            "thu": "2026-12-03",
            "fri": "2026-12-04",
            "sat": "2026-12-05",
            "sun": "2026-12-06",
            "mon": "2026-12-07",
            "tue": "2026-12-08",
        }
    }
    fact: Fact = {"kind": "move", "to": {"any": [day, dates["P"][day]]}}
    asked: Asked | None = dice.choice(("session", None))
    sore: Fact = {"kind": "soreness", "score": {"min": 3, "max": 10}, "may": {"region": "quad", "leg": "both"}}
    return Case(
        politely(dice, text),
        asked,
        "P",
        (fact,),
        optional_facts=({"kind": "skip", "may": {"reason": {"any": [*REASONS]}}}, sore, {"kind": "soreness"}),
        optional_questions=(asking("soreness"), asking("session")),
    )


def stop(dice: random.Random) -> Case:
    """Compose a wish for no more messages, or another "stop" that is none."""
    if dice.random() < 0.7:
        return Case(
            politely(dice, say(dice, dice.choice(STOPS))), dice.choice(("session", None)), "P", ({"kind": "stop"},)
        )
    return Case(
        politely(dice, say(dice, dice.choice(NOT_STOPS))), dice.choice(("session", None)), "P", optional_questions="any"
    )
