"""How the exercises of the sessions in the corpus are called: by nickname, by family, by place."""

import random
from typing import Final

from tests.bench.compose.case import say

NICKNAMES: Final = {
    "sl_rdl": "<rdls|rdl|deadlifts|single leg rdls|romanians|single leg deadlifts>",
    "sl_rdl_loaded": "<rdls|rdl|deadlifts|single leg rdls|romanians>",
    "split_squat": "<split squats|split squat|static lunges|ss>",
    "step_up_low": "<step ups|step-ups|stepups|step up>",
    "single_leg_calf_raise": "<calf raises|calves|heel raises|calf raise|single leg calf raises>",
    "balance_eyes_closed": "<balance|eyes closed balance|balance work|balance stuff>",
    "balance_eyes_open": "<balance|single leg balance|balance work|balance stuff|one leg stand>",
    "bulgarian_split_squat_loaded": "<bulgarians|bulgarian split squats|bss|bulgs|bulgarian squats>",
    "lateral_step_down": "<step downs|lateral step downs|step-downs|stepdowns|side step downs>",
    "glute_bridge": "<bridges|glute bridges|bridge|hip bridges>",
    "hip_thrust": "<hip thrusts|thrusts|hip thrust>",
    "side_plank": "<side planks|side plank|sideways planks>",
    "plank": "<front planks|front plank|forearm plank>",
    "dead_bug": "<dead bugs|deadbugs|bugs|dead bug>",
    "bird_dog": "<bird dogs|birddogs|bird dog>",
}
SESSIONS: Final = {
    "A": ("sl_rdl", "split_squat", "step_up_low", "single_leg_calf_raise", "balance_eyes_closed"),
    "B": ("bulgarian_split_squat_loaded", "sl_rdl_loaded", "lateral_step_down", "glute_bridge", "hip_thrust"),
    "C": ("side_plank", "plank", "dead_bug", "bird_dog"),
    "P": ("sl_rdl", "step_up_low", "split_squat", "balance_eyes_open"),
    "Q": ("bulgarian_split_squat_loaded", "lateral_step_down", "single_leg_calf_raise", "glute_bridge"),
}
_PLACES: Final = (
    "<the|> <first|1st> <one|exercise|>",
    "<the|> <second|2nd> <one|exercise|>",
    "<the|> <third|3rd> <one|exercise|>",
    "<the|> <fourth|4th> <one|exercise|>",
)
_NUMBERED: Final = "<exercise {n}|number {n}|exercise no {n}|exercise {n}>"
_LAST: Final = "<the last one|the last exercise|the final exercise|last exercise|the last|last one>"


def nickname(dice: random.Random, exercise: str) -> str:
    """Return one of the names that people use for an exercise."""
    return say(dice, NICKNAMES[exercise])


def called(dice: random.Random, session: str, exercise: str) -> str:
    """Return a name or, now and then, the place of an exercise in its session."""
    exercises = SESSIONS[session]
    at = exercises.index(exercise)
    if dice.random() < 0.7:
        return dice.choice(("", "", "", "the ", "my ")) + nickname(dice, exercise)
    if at == len(exercises) - 1:
        return say(dice, _LAST)
    place = _PLACES[at] if dice.random() < 0.7 else _NUMBERED
    named = say(dice, place, n=at + 1)
    return named + (" one" if named.split()[-1] in ("first", "1st", "second", "2nd", "third", "3rd") else "")


def some(dice: random.Random, session: str) -> tuple[str, tuple[str, ...]]:
    """Return how one or two exercises are named, and which they are."""
    exercises = SESSIONS[session]
    which = dice.random()
    if which < 0.6:
        one = dice.choice(exercises)
        return called(dice, session, one), (one,)
    if which < 0.75:
        two = dice.choice(("first", "last"))
        return f"the {two} {dice.choice(('two', '2', 'two exercises', '2 exercises'))}", exercises[
            :2
        ] if two == "first" else exercises[-2:]
    one, other = dice.sample(exercises, 2)
    return say(dice, "{a}<, | and | & |/| and the | + >{b}", a=nickname(dice, one), b=nickname(dice, other)), (
        one,
        other,
    )
