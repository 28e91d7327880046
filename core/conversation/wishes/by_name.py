"""A command by its name: from a button, behind a slash, or spelled in plain words."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from rapidfuzz import fuzz, process

from core import regex as re
from core.chat import Button, Message, Tapped
from core.conversation.plan.weeks import open_flag
from core.conversation.stops.clearance import says_cleared
from core.conversation.stops.safety import stopped
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.weekdays import DAY
from core.conversation.wishes.commands import COMMANDS

_OF_WORK: Final = re.compile(r"\b(?:done|did|rpe|sets?|reps?)\b|\d")
"""What tells more than a clearance."""
_QUESTION: Final = re.compile(
    r"^(?:(?:and|so|ok|oh|sorry|just)[, ]+)*(?:(?:one|an?|another|quick|last|small|more) )+question[ :,;.-]+"
)
_POLITE: Final = re.compile(
    rf"^(?:(?:hi|hey|ok|so|and|please|just|maybe|can|could|may|might|i|we|you|i'd|would|like|want|to|let'?s)[, ]+)+"
    rf"(?=(?:swap|skip|leave out|move (?:(?:the|my|to|from|it|this|that|session|strength|tests?)\b ?)*"
    rf"(?:$|please|(?:{DAY}|today|tonight|tomorrow)\b))(?!.*\b(?:week|order)\b))"
)
"""A wish by one of its commands: who moves house, or a knee, wishes nothing of the plan."""
_LEAVES: Final = re.compile(r"^leave out (?=\w)")
_SWAPPED: Final = re.compile(
    r"^(?:i |just )*(?:swapped|replaced|exchanged) (?!it\b|this|that|the session|strength|training|gym)"
    r"(?=[a-z' -]+ (?:for|with|by) [a-z' -]+$)"
)
"""An exercise that another one stood in for: the session is told as it then is."""
_SHIFTS: Final = re.compile(
    r"(?:(?:no|nope|sorry|not|today|tonight|so|but|and|(?:i )?(?:can'?t|cannot|won'?t)(?: (?:do it|train|make it))?)"
    r"[,.;! ]+)*(?:(?:(?:can|could) (?:we|i|you)|let'?s|i'?ll|please|just) )*"
    r"(?:(?:shift|move|postpone|push|reschedule|bump|delay)"
    r"(?: (?:it|this|that|mine|(?:the|my|today'?s|tonight'?s) (?:session|strength|workout)))?(?: back)?"
    r"(?: (?:to )?(?:another|a different|some other) day)?|(?:another|a different|some other) day)(?: then)?"
)
"""A session that is to go to another day, which is not named; "not today" beside it leaves nothing out."""
_WHY: Final = re.compile(r"^y (?=(?:no|not|is|are|do|does|so|only|the|this|that)\b)")
_CHANGED: Final = re.compile(r"(?:so )?what(?:'?s| is| has| did)? (?:changed?|different)\b|what are the changes\b")
_SUPPOSES: Final = re.compile(
    r"^(?:what (?:would|will|do|does) (?:you do|we do|happen|change)(?: to my (?:plan|week))? if|"
    r"what happens to my (?:plan|week) if|what(?:'s| would be) if|suppose(?: that)?|"
    r"(?:and |so |ok |but )+(?:what )?if(?= i\b)) "
)
"""Other words for "why" and "what if"."""
_PLANNED: Final = ("move", "skip")
_OF_RUN: Final = re.compile(
    r"^me (?:up|down|back)\b|\bquestions?\b|\b(?:runs?|jogs?|intervals?|tempo|hills|park ?run)\b"
    r"(?!.*\b(?:session|strength|lift\w*|gym)\b)"
)
"""What speaks of a run, which is not ours to move, of the level, or of what is asked."""
ALIKE: Final = 70
ALIASES: Final[Mapping[str, str]] = MappingProxyType({
    "sick": "ill", "hurt": "pain", "menu": "help", "?": "help",
    "clear": "cleared",  "test": "tests", "timer": "tests", "physio": "sheet", "plan": "week", "unsubscribe": "stop",
    "prep": "flow", "warmup": "flow", "warm-up": "flow",
    "hops": "hop", "history": "progress", "wellness": "check",
})  # fmt: skip


TAKES_WORDS: Final = frozenset(
    {"check", "hop", "skip", "move", "swap", "pause", "link", "why", "what", "whatif", "easier", "harder"}
)
"""Commands that words may follow without a slash."""


OF_WORK: Final = frozenset({"log", "skip", "move", "swap", "easier", "harder", "hop", "what", "whatif"})
"""Commands about work that is planned."""


def press_command(scene: Scene, event: Tapped) -> Step | None:
    """Run the command of a button."""
    _, name, argument = event.parts
    return command(scene, name, argument)


def command(scene: Scene, name: str, argument: str) -> Step | None:
    """Run a command by its name; null where there is none of that name."""
    name = ALIASES.get(name, name)
    if name in OF_WORK and scene.athlete.profile and open_flag(scene):
        return scene.stay(stopped(scene))  # nothing of a plan that is stopped (SAF-04)
    found = COMMANDS.get(name)
    return found(scene, argument.strip()) if found else None


def unknown_command(scene: Scene, name: str) -> Message:
    """Say that there is no such command, and which one is spelt most like it."""
    alike = process.extractOne(name.lower()[:20], (*COMMANDS, *ALIASES), scorer=fuzz.ratio, score_cutoff=ALIKE)
    if alike is None:
        return scene.message("unknown-command", name=name[:40])
    return scene.message("unknown-command-alike", [Button(f"/{alike[0]}", f"cmd:{alike[0]}")], name=name[:40])


def spelled(text: str) -> tuple[str, str] | None:
    """Return the command that plain words spell ("today", "skip busy", "what if knee 6"), and what follows it."""
    if len(text) > 120:
        return None
    low = text.strip().lower().rstrip("!.?").lstrip("/") or text.strip()[:1]
    low = _SWAPPED.sub("swap ", low)
    low = _LEAVES.sub("skip ", _POLITE.sub("", _SUPPOSES.sub("what if ", _WHY.sub("why ", _QUESTION.sub("", low)))))
    if _SHIFTS.fullmatch(low):
        return "move", ""
    if says_cleared(low) and not _OF_WORK.search(low):
        return "cleared", ""
    if _CHANGED.match(low):
        return "why", low
    name, _, rest = low.partition(" ")
    known = name in COMMANDS or name in ALIASES
    if name in ("easier", "harder") and rest.startswith("than"):
        return None  # it tells how it was
    if (name == "what" and not rest.startswith("if")) or (name in _PLANNED and _OF_RUN.search(rest)):
        return None
    return (name, rest) if known and (not rest or name in TAKES_WORDS) else None
