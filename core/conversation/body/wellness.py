"""The morning check (REC-04): sleep, fatigue, stress and soreness against the athlete's own last fortnight.

It is opt-in, and only ever offers less: the athlete decides.
"""

from datetime import timedelta
from statistics import fmean
from typing import Final, Literal

from core import regex as re
from core.chat import Button, Message, Tapped
from core.conversation.plan.card import action, card
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import session_named, session_on
from core.conversation.stages.stage import MORNING, PLANNED, AskWellness, Idle
from core.conversation.stops.flag_words import no_work
from core.conversation.turns.scene import Rows, Scene, Step, closed
from core.conversation.understand.asking import asks
from core.conversation.understand.clauses import sentences
from core.conversation.understand.numbers import numbers_in
from core.telling import Lighter, Wellness

WELL: Final = "well-check"
PARTS: Final = ("sleep", "fatigue", "stress", "soreness")
WORST: Final = 7
LONGEST_WISH: Final = 80
_SHORTER: Final = re.compile(
    r"\b(?:shorter|quicker)\b|\bsomething (?:short|quick)\b|\b(?:quick|short|mini) (?:version|session|workout|one)\b|"
    r"\b(?:only|just)(?: have| got){1,2} (?:like |about )?\d+ ?min|\btoo long\b|"
    r"\b\d+ ?min\w* only\b|\b(?:only|just) \d+ ?min\w* (?:today|tonight|for it)\b|"
    r"\b(?:light(?:er)?|easy|easier|reduced|half) (?:version|one)\b|\b(?:do|only|just) half\b"
)
_SLEPT: Final = (
    r"\b(?:slept|sleep was)(?: (?:so|very|really|pretty|quite))* "
    r"(?:bad\w*|poor\w*|terribl\w*|awful\w*|like (?:crap|shit))\b|"
    r"\b(?:rough|bad|terrible|awful|horrible|broken|sleepless) night\b|\b(?:hardly|barely) (?:slept|any sleep)\b|"
    r"\b(?:awake|up) (?:all|half (?:of )?the) night\b"
)
"""A night that was short, without its hours."""
_TIRED: Final = re.compile(
    rf"{_SLEPT}|"
    r"\b(?:tired|exhausted|knackered|shattered|wiped|(?:no|low) energy|stressed|worn out|drained|dead legs|heavy legs|"
    r"half asleep|hung ?over|(?:drank|drunk) too much|"
    r"period (?:started|pains?|cramps?)|crampy)\b|\b(?:legs?|quads?|calves|hamstrings?|hammies)"
    r"(?: (?:are|is|feels?|a|bit|little|so|very|really|all|both))* (?:heavy|dead|shot|trashed|cooked|like lead)\b|"
    r"^meh\W*$"
)
_UNWILLING: Final = re.compile(r"\b(?:no|zero|low|little) motivation\b|\b(?:un|not )motivated\b")
"""Words of somebody who may do a little yet: less is offered before nothing is (MSG-06)."""
_DONE: Final = re.compile(r"\b(?:did|done|was|were|made|cut|finished|felt|took|skip\w*)\b")
FORTNIGHT: Final = timedelta(days=14)
WISHES: Final[dict[str, Literal["less", "light"] | None]] = {"less": "less", "light": "light", "keep": None}
LEAST_DAYS: Final = 4
"""Mornings that make a usual day; with fewer there is nothing to compare with (our default)."""
BAD: Final = 4
"""Points above the own mean, of 28, that make a bad day: one on each scale (our default)."""


def check_button(scene: Scene) -> Rows:
    """Return the way into the check, for who chose it and has not done it today."""
    wanted = scene.athlete.settings.wellness and not scene.told_today(Wellness)
    return ((scene.button("wellness-open", "cmd:check"),),) if wanted else ()


def check(scene: Scene, argument: str) -> Step:
    """Begin the check; four numbers at once are taken too."""
    stage = AskWellness()
    return (hear_wellness(scene, stage, argument) if argument else None) or Step(
        stage=stage, say=(ask_wellness(scene, stage),)
    )


def ask_wellness(scene: Scene, stage: AskWellness) -> Message:
    """Ask for the next of the four."""
    place = len(stage.told)
    buttons = [Button(str(n), f"{WELL}:{place}:{n}") for n in range(1, WORST + 1)]
    return scene.message(f"ask-wellness-{PARTS[place]}", buttons[:4], buttons[4:])


def tap_wellness(scene: Scene, event: Tapped) -> Step | None:
    """Take an answer, or what a bad day is to be."""
    _, verb, value = event.parts
    if verb in WISHES:
        return _chosen(scene, value, WISHES[verb])
    stage = scene.stage
    fits = isinstance(stage, AskWellness) and verb == str(len(stage.told)) and value.isdecimal()
    return _answered(scene, stage, (int(value),)) if fits and isinstance(stage, AskWellness) else None


def hear_wellness(scene: Scene, stage: AskWellness, text: str) -> Step | None:
    """Take one number, or all that are left."""
    numbers = numbers_in(text)
    return _answered(scene, stage, numbers) if numbers else None


def _answered(scene: Scene, stage: AskWellness, numbers: tuple[int, ...]) -> Step | None:
    told = (*stage.told, *numbers)
    if len(told) > len(PARTS) or any(not 1 <= number <= WORST for number in numbers):
        return None
    if len(told) < len(PARTS):
        return scene.ask(AskWellness(told=told), ask_wellness)
    sleep, fatigue, stress, soreness = told
    entry = Wellness(at=scene.now, sleep=sleep, fatigue=fatigue, stress=stress, soreness=soreness)
    return closed(_verdict(scene, entry), entries=(entry,))


def _verdict(scene: Scene, entry: Wellness) -> Message:
    """Say how the morning compares with the own usual ones; a bad one is offered less."""
    since = [e for e in scene.journal if isinstance(e, Wellness) and entry.at - FORTNIGHT <= e.at < entry.at]
    undo = scene.button("undo", "cmd:undo")
    if len(since) < LEAST_DAYS:
        return scene.message("wellness-learning", [undo], count=LEAST_DAYS - 1 - len(since))
    mean = fmean(e.total for e in since)
    if entry.total < mean + BAD:
        return scene.message("wellness-usual", [undo], total=entry.total, mean=f"{mean:.0f}")
    return scene.message("wellness-bad", *lighter_rows(scene), [undo], total=entry.total, mean=f"{mean:.0f}")


def lighter_rows(scene: Scene) -> Rows:
    """Return what today's session may become: less, light, or as it is."""
    session = session_on(scene, scene.today)
    if session is None or is_settled(scene, session.id) or _is_lighter(scene, session.id) or no_work(scene):
        return ()
    verbs = ("less", "light", "keep") if session.demanding else ("less", "keep")
    return (tuple(scene.button(f"wellness-{verb}", f"{WELL}:{verb}:{session.id}") for verb in verbs),)


def asked_shorter(scene: Scene, text: str, skips: bool) -> Step | None:
    """Offer less of today's session to somebody who has little time for it, or is tired without leaving it out."""
    low = text.lower()
    free = isinstance(scene.stage, Idle)
    unwilling = free and _UNWILLING.search(low)
    if isinstance(scene.stage, MORNING) and re.search(_SLEPT, low) and not (skips or re.search(r"\d", low)):
        return scene.stay(scene.message("ask-back-sleep"))
    wanted = unwilling or _SHORTER.search(low) or (free and not skips and _TIRED.search(low))
    open_ = free or isinstance(scene.stage, PLANNED)
    spoken = "what if" in low or "message" in low or _DONE.search(low)
    if not wanted or spoken or len(low) > LONGEST_WISH or not open_:
        return None
    rows, session = lighter_rows(scene), session_on(scene, scene.today)
    if not (rows and session):
        return scene.stay(scene.message("ask-back-sleep")) if free and re.search(_SLEPT, low) else None
    if unwilling:
        return closed(scene.message("wellness-unwilling", *rows, [action(scene, "skip", session)]))
    shown = (card(scene, session),) if any(map(asks, sentences(low))) else ()
    return closed(*shown, scene.message("wellness-shorter", *rows))


def _is_lighter(scene: Scene, session: str) -> bool:
    return any(isinstance(entry, Lighter) and entry.session == session for entry in scene.journal)


def _chosen(scene: Scene, name: str, how: Literal["less", "light"] | None) -> Step | None:
    session = session_named(scene, name)
    if session is None or session.date != scene.today or is_settled(scene, name) or _is_lighter(scene, name):
        return None
    if how is None:
        return closed(scene.message("left-as-is"))
    if stops := no_work(scene):  # no lighter one either (SAF-01, SAF-06)
        return scene.stay(stops)
    entry = Lighter(at=scene.now, session=name, how=how)
    after = scene.after(entry)
    now = session_named(after, name) or session
    undo = scene.undoable("wellness-noted")
    return closed(undo, card(after, now), entries=(entry,))
