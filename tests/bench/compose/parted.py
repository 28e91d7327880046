"""Replies about a session told exercise by exercise: ticked one by one, swapped, interrupted, short by a set."""

import random
from typing import Final

from tests.bench.compose.case import Case, Fact, answer, asking, politely, say
from tests.bench.compose.exercises import SESSIONS, nickname

YES: Final = "<yes|done|✅|tick|did|all done|✔|complete|ok|y>"
NO: Final = "<no|not done|❌|skipped|nope|missed|didn't happen|not today|n|didnt do>"
ANSWERED: Final = ("{x} {v}", "{x} {v}", "{x}: {v}", "{x} - {v}")
OTHERS: Final = (
    "<leg press|squats|pilates|wall sits|hamstring curls|box jumps|walking lunges|burpees|push ups|a spin class|"
    "goblet squats|kettlebell swings|leg extensions>"
)
SWAPPED: Final = (
    (
        "<swapped|subbed|switched|traded|swapped out|i swapped|had to swap|changed> <the |my |>{x} "
        "<for|with|to> {o}<, rest as written|, rest as planned|. rest done|, everything else done|, rest as per plan|"
        ", did the rest|. everything else as planned|, otherwise all done|, the rest was as on the sheet>"
    ),
    (
        "<did|used> {o} <instead of|in place of|rather than> <the |my |>{x}<, rest as written|, rest as planned|"
        ". rest done|, everything else done|. did everything else|, otherwise all done|, rest the same>"
    ),
    (
        "<all done|did everything|done|did the lot|everything done|finished it all> <but|except i|, but i|, only i> "
        "<swapped|subbed|switched|replaced> <the |my |>{x} <for|with> {o}"
    ),
    (
        "{o} <instead of|in place of> <the |>{x}<, rest as written|, rest done|, rest as planned|. everything else "
        "done|, otherwise all done>"
    ),
    (
        "<replaced|substituted> <the |my |>{x} <with|by> {o}<, rest as written|, rest done|, rest as planned|, all "
        "else done>"
    ),
)
STOPPED: Final = (
    "{a} and {b} <done|done,|yes|as planned>< then|, then|. then> {why}",
    "<did|got through|managed|finished|only got> {a} and {b}<, then| before|. then| and then> {why}",
    "{a} done, {b} done, {why}",
    "{a} and {b}, then {why}",
    "{why} after <the |>{a} and {b}",
    "{why} so <only|just> {a} and {b}",
)
WHY: Final = (
    "<calf cramped|the phone rang|got a cramp in my foot|baby woke up|boss called|doorbell went|had to take a call|"
    "work rang|the kids needed me|my lift arrived|dinner was ready|fire alarm went off|got called away|ran out of time|"
    "power cut|the gym closed|had to run for the bus|my phone died|cramp hit|had to stop>"
)
SHORT: Final = (
    "{whole}<, | - | but |, just |, only >minus <one|1> <set of|round of> {x}",
    "{whole}<, | - | but |. >one <set|round> <short|less|fewer> on {x}",
    (
        "{whole}<, | but |. ><dropped|missed|left out|skipped|lost|binned> <the last set of|one set of|a set of|the "
        "final set of|the second set of> {x}"
    ),
    "{whole}<, | but |. >{x} <one set short|a set short|one set less|minus a set|one set down>",
    "{whole}<, | but |. ><couldn't|didn't> <finish|complete> <the |my |>{x}",
    "{whole}<, | but |. ><minus|less> <one|1|two|a couple of> <rep|reps> on the last <set|one> of {x}",
    "{whole}<, | but |. ><one|1> rep short on <the |>{x}",
    "{whole} <apart from|except|bar|but for> the last <set|round> of {x}",
    (
        "{whole}<, | but |. ><failed|died|gave up|bailed|ran out of steam> <on the last set of|on the last rep of|"
        "halfway through> {x}"
    ),
    "{x} <cut|got cut|was cut> short, <rest done|rest as planned|everything else done|the rest was fine>",
    "only half <of |>the {x}, <rest done|everything else done|rest as planned>",
)
WHOLE: Final = "<all done|did everything|done|all of it|did it all|everything done|did the lot|finished|got it done>"


def reply(dice: random.Random) -> Case:
    """Compose a session that was done but for a part, told in detail."""
    session = dice.choice(sorted(SESSIONS))
    which = dice.random()
    if which < 0.3:
        return _ticked(dice, session)
    if which < 0.55:
        x = dice.choice(SESSIONS[session])
        text = say(dice, dice.choice(SWAPPED), x=nickname(dice, x), o=say(dice, OTHERS))
        return _but(dice, session, text, x)
    if which < 0.75:
        return _stopped(dice, session)
    x = dice.choice(SESSIONS[session])
    text = say(dice, dice.choice(SHORT), whole=say(dice, WHOLE), x=nickname(dice, x))
    return _but(dice, session, text, x)


def _ticked(dice: random.Random, session: str) -> Case:
    """Say yes or no to each exercise, in one manner throughout."""
    form, yes, no = dice.choice(ANSWERED), say(dice, YES), say(dice, NO)
    exercises = list(SESSIONS[session])
    left_out = dice.sample(exercises, dice.choice((1, 1, 2)))
    if dice.random() < 0.3:
        dice.shuffle(exercises)
    told = (form.format(x=nickname(dice, one), v=no if one in left_out else yes) for one in exercises)
    text = dice.choice((", ", ", ", "\n", "; ", ". ")).join(told)
    fact: Fact = {"kind": "done", "except": left_out}
    return Case(politely(dice, text), "session", session, (fact,), accept=(answer((), ("session", "")),))


def _but(dice: random.Random, session: str, text: str, left_out: str) -> Case:
    fact: Fact = {"kind": "done", "except": [left_out]}
    asked = [answer((), ("session", "")), answer((), ("sets", ""))]
    return Case(
        politely(dice, text), "session", session, (fact,), accept=tuple(asked), optional_questions=(asking("sets"),)
    )


def _stopped(dice: random.Random, session: str) -> Case:
    """Stop in the middle: the others were not done, or what became of them is asked."""
    a, b = SESSIONS[session][:2]
    text = say(dice, dice.choice(STOPPED), a=nickname(dice, a), b=nickname(dice, b), why=say(dice, WHY))
    others: Fact = {"kind": "done", "except": list(SESSIONS[session][2:])}
    return Case(
        politely(dice, text),
        "session",
        session,
        (),
        (asking("session"),),
        accept=(answer((others,)), answer((), ("sets", ""))),
        optional_questions="any",
    )
