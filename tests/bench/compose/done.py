"""Replies about a session that was done, done but for something, done in part."""

import random
from typing import Final

from tests.bench.compose.about import extras
from tests.bench.compose.case import JOINTS, Case, Fact, Part, answer, asking, politely, say
from tests.bench.compose.exercises import SESSIONS, called, nickname, some

WHOLE: Final = (
    "<all done|done|did everything|did it all|finished|completed the session|everything done|got it all done|"
    "session done|did the lot|all of it done|whole session done|did the whole thing|got through everything|"
    "session complete|all finished|yep all done|did the session|done and dusted|full session done|"
    "managed everything|finished everything|got it done|completed everything|i did it all>"
)
EXCEPT: Final = (
    "{whole} <except|except for|apart from|but not|minus|without|bar|other than|besides|excluding|barring> {x}",
    (
        "{whole}<, | but | - |, but |. ><skipped|i skipped|left out|missed|missed out|dropped|didn't do|did not do|"
        "didnt get to|ran out of time for|had no time for|couldn't do|had to skip|binned|never got to|gave up on> {x}"
    ),
    (
        "<everything|all|all of it|the lot|did everything|did all|the whole thing|did the lot> "
        "<but|except|bar|apart from|minus|except for|but not> {x}"
    ),
    (
        "<skipped|left out|missed|didn't do|did not do|dropped|couldn't do|had to skip> {x}<, | but |. |; |, but >"
        "<did the rest|rest done|the rest is done|rest as planned|everything else done|did everything else|all "
        "else done|"
        "others done|the others are done|rest all done|finished the rest|rest was fine|completed the rest>"
    ),
    (
        "<no {x} today|no {x}|not {x}|{x} skipped|{x} not done|{x} didn't happen|{x} missed|didn't manage {x}>"
        "<, | but |. |; ><did the rest|rest done|everything else done|did everything else|rest all done|all the "
        "rest done>"
    ),
    (
        "<did the session|did everything|all done|session done|did it all>, <{x} skipped|{x} not done|{x} "
        "didn't happen|"
        "not {x} though|no {x} though|but {x} i skipped|{x} left out>"
    ),
    "<rest done|everything else done|did everything else|all others done> <but|, but> <skipped|no|missed|left out> {x}",
)
CUT: Final = (
    (
        "{whole} <but|, but|, though|-> <only one set of|only 1 set of|just one set of|only did one set of|just "
        "1 set on|"
        "cut|cut short|stopped early on|half of|only half of|gave up on|only half> {x}"
    ),
    (
        "{whole}<, | but |. ><only one set of {x}|{x} only one set|{x} cut short|{x} only 1 set|{x} just one set|"
        "{x} only half|stopped {x} early|cut {x} short|didn't finish {x}|couldn't finish {x}|skipped the last "
        "set of {x}|"
        "one set short on {x}|one less set of {x}|missed the last set of {x}>"
    ),
)
ONLY: Final = (
    "<only did|just did|only managed|just|only|only got through|only had time for|only got to do> {x}",
    (
        "{x} <only|done only|and that was it|and that's it|and nothing else|then had to stop|, rest skipped|"
        "done, skipped the rest|done, no time for the rest|done, ran out of time for the rest|done but not the rest>"
    ),
    (
        "did {x}<, skipped the rest| but not the rest|, nothing else|, didn't do the others|, left the rest|"
        ", no time for the others| only>"
    ),
)
ALL_BUT: Final = (
    "{x} done<, |. | but ><ran out of time for|skipped|no|didn't get to|left out|not|missed|no time for> {y}"
)


def reply(dice: random.Random) -> Case:
    """Compose a reply to the question how the session went."""
    session = dice.choice(sorted(SESSIONS))
    which = dice.random()
    if which < 0.15:
        return _told(dice, session, say(dice, WHOLE), ())
    if which < 0.65:
        names, left_out = some(dice, session)
        return _told(dice, session, say(dice, dice.choice(EXCEPT), whole=say(dice, WHOLE), x=names), left_out)
    if which < 0.8:
        cut = dice.choice(SESSIONS[session])
        text = say(dice, dice.choice(CUT), whole=say(dice, WHOLE), x=called(dice, session, cut))
        return _told(dice, session, text, (cut,), sets=True)
    if which < 0.9:
        done = tuple(dice.sample(SESSIONS[session], 2)) if dice.random() < 0.7 else SESSIONS[session][:2]
        names = " and ".join(nickname(dice, one) for one in done)
        text = say(dice, dice.choice(ONLY), x="the first two" if done == SESSIONS[session][:2] else names)
        return _only(text, session, tuple(one for one in SESSIONS[session] if one not in done))
    *done_, last = dice.sample(SESSIONS[session], len(SESSIONS[session]))
    names = ", ".join(nickname(dice, one) for one in done_[:-1]) + " and " + nickname(dice, done_[-1])
    return _told(dice, session, say(dice, ALL_BUT, x=names, y=nickname(dice, last)), (last,))


def _told(dice: random.Random, session: str, text: str, left_out: tuple[str, ...], *, sets: bool = False) -> Case:
    fact: Fact = {"kind": "done", **({"except": list(left_out)} if left_out else {})}
    beside = extras(dice)
    parts = [Part(text, (fact,)), *beside]
    if beside and dice.random() < 0.2:
        parts = [*beside, parts[0]]
    joint = dice.choice(JOINTS)
    return Case(
        politely(dice, joint.join(part.text for part in parts)),
        "session",
        session,
        tuple(fact for part in parts for fact in part.facts),
        optional_facts=tuple(fact for part in parts for fact in part.optional),
        optional_questions=(asking("sets"),) if sets else (),
    )


def _only(text: str, session: str, left_out: tuple[str, ...]) -> Case:
    fact = {"kind": "done", "except": list(left_out)}
    return Case(text, "session", session, (fact,), accept=(answer((), ("session", "")),))
