"""A month of training: what works now that did not, and how running feels, which counts more than gym numbers (ASS-04).

Nothing here raises or lowers a plan.
"""

from datetime import date, timedelta
from typing import Final

from core.chat import Message, Tapped
from core.conversation.plan.weeks import is_ill, open_flag
from core.conversation.stages.stage import AskFeel, AskMilestone
from core.conversation.taking.reading_in import reading_of
from core.conversation.turns.scene import Scene, Step, closed
from core.conversation.understand.agreement import UNSURE
from core.telling import MOST_WORDS, Feel, Milestone, Sense

FEEL: Final = "feel"
PARTS: Final = ("pace", "hills", "late_form")
SENSES: Final[tuple[Sense, ...]] = ("better", "same", "worse")
MONTH: Final = timedelta(days=28)
REVIEW_DAY: Final = timedelta(days=30)
REVIEW_ENDS: Final = timedelta(days=60)
ASKED_EVERY: Final = 5
"""Days between two offers; after the third one it rests until the next month."""
OFFERS: Final = 3
_WORDS: Final[dict[Sense, tuple[str, ...]]] = {
    "better": ("better", "faster", "easier", "good", "stronger", "yes", "quicker", "much better", "a bit better"),
    "same": ("same", "the same", "equal", "no change", "no", "unchanged", "as before"),
    "worse": ("worse", "slower", "harder", "bad", "heavier", "weaker", "a bit worse"),
}
_LEFT: Final = ("skip", "cant tell", "?")
_NOTHING: Final = ("nothing", "nothing yet", "none", "no", "not yet", "nope")


def is_review_due(scene: Scene) -> bool:
    """Tell whether the first month is still to be looked back on (ASS-01)."""
    began = scene.profile.started
    told = any(isinstance(entry, Milestone) for entry in scene.journal)
    return not told and began + REVIEW_DAY <= scene.today <= began + REVIEW_ENDS and _is_well(scene)


def is_feel_due(scene: Scene) -> bool:
    """Tell whether running was not asked about for a month."""
    return scene.today - _since(scene) >= MONTH and _is_well(scene)


def _since(scene: Scene) -> date:
    last = next((entry.at for entry in reversed(scene.journal) if isinstance(entry, Feel)), None)
    # the first time it is part of the look back on the first month
    return scene.local(last).date() if last else scene.profile.started + REVIEW_DAY - MONTH


def _is_well(scene: Scene) -> bool:
    return open_flag(scene) is None and not is_ill(scene)


def offer(scene: Scene) -> Message | None:
    """Return today's offer to look back; a few days apart, and never without end."""
    if is_review_due(scene):
        waited = (scene.today - scene.profile.started - REVIEW_DAY).days
        key = "month-due"
    elif is_feel_due(scene):
        waited = (scene.today - _since(scene) - MONTH).days
        key = "feel-due"
    else:
        return None
    offered = waited % ASKED_EVERY == 0 and waited < ASKED_EVERY * OFFERS
    return scene.message(key, [scene.button(f"{key}-now", "cmd:month")]) if offered else None


def month(scene: Scene, _: str) -> Step:
    """Look back on the first month once, then ask how running feels."""
    return scene.ask(AskMilestone(), ask_milestone) if is_review_due(scene) else feel(scene, "")


def feel(scene: Scene, _: str) -> Step:
    """Ask how running feels."""
    return scene.ask(AskFeel(), ask_feel)


def ask_milestone(scene: Scene, _: AskMilestone) -> Message:
    """Ask what works now."""
    return scene.message("ask-milestone", [scene.button("milestone-none", f"{FEEL}:none")])


def hear_milestone(scene: Scene, stage: AskMilestone, text: str) -> Step | None:
    """Keep a few words; what is read as a fact about body or training goes where facts go."""
    low = text.strip().lower().rstrip("!.")
    if low in _NOTHING:
        return _told(scene, "")
    facts = reading_of(scene, text).facts
    return None if facts or not low else _told(scene, " ".join(text.split())[:MOST_WORDS])


def _told(scene: Scene, words: str) -> Step:
    entry = Milestone(at=scene.now, said=words)
    noted = scene.undoable("milestone-noted" if words else "milestone-patience")
    return feel(scene.after(entry), "").following(noted, entries=(entry,))


def ask_feel(scene: Scene, stage: AskFeel) -> Message:
    """Ask for the next of the three."""
    place = len(stage.told)
    buttons = [scene.button(f"feel-{sense}", f"{FEEL}:{place}:{sense}") for sense in (*SENSES, "unsure")]
    return scene.message(f"ask-feel-{PARTS[place]}", buttons[:3], buttons[3:], place=place + 1, count=len(PARTS))


def tap_feel(scene: Scene, event: Tapped) -> Step | None:
    """Take an answer; one to an earlier question is old."""
    _, place, value = event.parts
    if isinstance(scene.stage, AskMilestone) and place == "none":
        return _told(scene, "")
    if not isinstance(scene.stage, AskFeel) or place != str(len(scene.stage.told)):
        return None
    sense = next((sense for sense in SENSES if sense == value), None)
    return _answered(scene, scene.stage, sense) if sense or value == "unsure" else None


def hear_feel(scene: Scene, stage: AskFeel, text: str) -> Step | None:
    """Take a word."""
    low = text.strip().lower().rstrip("!.")
    sense = next((sense for sense, words in _WORDS.items() if low in words), None)
    return _answered(scene, stage, sense) if sense or low in _LEFT or UNSURE.fullmatch(low) else None


def _answered(scene: Scene, stage: AskFeel, sense: Sense | None) -> Step:
    told = (*stage.told, sense)
    if len(told) < len(PARTS):
        return scene.ask(AskFeel(told=told), ask_feel)
    pace, hills, late_form = told
    entry = Feel(at=scene.now, pace=pace, hills=hills, late_form=late_form)
    key = "feel-worse-noted" if "worse" in told else "feel-better-noted" if "better" in told else "feel-same-noted"
    return closed(scene.undoable(key), entries=(entry,))


def feel_lines(scene: Scene) -> list[str]:
    """Return the last word on running, ahead of any gym number (ASS-04)."""
    last = next((entry for entry in reversed(scene.journal) if isinstance(entry, Feel)), None)
    if last is None:
        return []
    words = [scene.say(f"feel-{sense or 'unsure'}").lower() for sense in (last.pace, last.hills, last.late_form)]
    return [scene.say("feel-line", pace=words[0], hills=words[1], late=words[2])]
