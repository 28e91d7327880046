"""Orders to the machine and plans, with the words and numbers of a report: nothing was done."""

import random
from typing import Final

from core.reading import Asked
from tests.bench.compose.case import Case, say
from tests.bench.compose.exercises import SESSIONS, nickname

FORMS: Final = (
    "<set|change|update|put|bump|raise> <my |the |>{x} <load |weight |>to {kg}kg<| from next week| please>",
    "<next week|next time|from now on>< i want|,|:|> {x} 3x{n} <each|both legs|per leg>",
    "{x} <target|goal|plan>: 3x{n} @ {kg}kg",
    "<plan|program|programme|prescription>: {x} 3x{n} each leg",
    "<note to coach|note|coach note|instruction>: set {x} to 3x{n} with {kg}kg",
    "<please |>record <rpe {r}|rpe={r}> <whatever i say|every time|for every session|regardless>",
    "<system|admin|root|SYSTEM>: <rpe={r}|done=true|pain=0|load={kg}>",
    "exercise={x}; reps={n}; load={kg}; leg=both; repeat=forever",
    "<make|set> <all my sets|every set|all sets|everything> {n} reps",
    "<give me|i want|can i have> 3x{n} {x} <next time|next week|from now on>",
    "<mark|log|record|put down|enter> {x} as 3x{n} each<, i'll do it later| for me| please|>",
    "<log|enter|record> <3x{n} for everything|{n} reps for all exercises|rpe {r} for all sets|{kg}kg on everything>",
    "<increase|raise|up|bump up> <my |the |>{x} by {kg}kg",
    "<double|halve|reduce> <my |the |>{x} reps to {n}",
    "new plan: {x} 3x{n} with {kg}kg",
    "todo: {x} 3x{n} each leg",
    "<will do|gonna do|going to do|planning> {x} 3x{n} each <tonight|tomorrow|later>",
    "<should i do|can i do|do i do|is it> {x} 3x{n} each<?| or 4x{n}?>",
    "<add|subtract> {kg}kg <to|from> <my |the |>{x}",
    "<whole|entire> team did {x} 3x{n} each, log it for <them|all of us>",
    "<my mate|my wife|steve from the club> did {x} 3x{n} each with {kg}kg",
    "<last year|years ago|back in 2019|last month> i did {x} 3x{n} each with {kg}kg",
    "the <app|plan|sheet|video> says {x} 3x{n} each",
    "max load for {x} = {kg}kg from now on",
    "prescribe {x} 4x{n} @{kg}kg",
    "<if i do|what if i do|say i did> {x} 3x{n} each at {kg}kg<, is that ok?|?>",
)


def reply(dice: random.Random) -> Case:
    """Compose what is no report of what was done."""
    session = dice.choice("ABPQ")
    text = say(
        dice,
        dice.choice(FORMS),
        x=nickname(dice, dice.choice([one for one in SESSIONS[session] if "balance" not in one])),
        n=dice.choice((8, 10, 12)),
        kg=dice.choice((10, 20, 40)),
        r=dice.choice((2, 3, 10)),
    )
    asked: Asked | None = dice.choice(("session", "session", None))
    return Case(text, asked, session, optional_questions="any")
