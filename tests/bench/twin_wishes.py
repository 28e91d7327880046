"""What the athletes of `stress_twins` tell where no session is, and the buttons of the morning after one."""

from dataclasses import replace
from typing import Final

from core.training import Session
from tests.bench.twin_words import Clause, Tale, beside
from tests.dice import Dice


def reviewed(dice: Dice) -> Tale:
    """Answer the week that is shown: it suits, or is to be easier."""
    if dice.chance(60):
        ways = ("looks good", "fine", "sounds good to me", "ok great", "that works for me")
        return Tale("review", ("[Looks good]",), (Clause("review", ways),))
    ways = ("easier, please", "that looks too much", "a bit less please", "too hard for me", "make it easier")
    return Tale("easier", ("[Easier, please]",), (Clause("review", ways),))


def ill_or_well(dice: Dice, *, ill: bool) -> Tale:
    """Fall ill, or tell that it is over."""
    if ill:
        ways = ("I'm well again", "healthy again", "no longer ill", "feeling well again", "the flu is over")
        return Tale("well", (), (Clause("illness", ways),))
    ways = ("I'm ill", "came down with a cold", "got the flu", "in bed with a cold")
    return Tale("ill", (), (Clause("illness", ways),), {}, tuple(beside(dice)))


SETTINGS: Final = (
    ("half an hour at most per session", "sessions of 30 minutes at most", "at most 30 min per session please",
     "my sessions may take 30 minutes now"),
    ("i weigh 72 kg now", "my weight is 72 kg", "my body weight is 72 kg", "i'm 72 kg"),
    ("write me at 6:30", "message me at 6:30 am", "send my message at 6:30", "please write at half past six"),
    ("no strength on fridays", "no strength work on fridays please", "fridays without strength work"),
    ("i have a 10k race on 20 february", "10k race 20 feb", "signed up for a 10k on february 20",
     "running a 10k race on 20.02.2027"),
)  # fmt: skip


def setting(dice: Dice) -> Tale:
    """Change what was told at the beginning, in one of several wordings."""
    return Tale("setting", (), (Clause("setting", dice.choose(SETTINGS)),))


def told_late(tale: Tale, session: Session) -> Tale:
    """Return a tale with the buttons of the morning after."""
    day = f"{session.date:%a}"
    names = {"[Done as planned, clean]": f"[{day} as planned, clean]", "[It went differently]": f"[{day} differently]",
             "[Skip]": f"[{day} left out]"}  # fmt: skip
    return replace(tale, taps=tuple(names.get(tap, tap) for tap in tale.taps))
