"""Pain: how much, where, which side, what kind (PAI-01); thanked for (SAF-08), and acted on at once.

Every answer to it says that this is no medical care (SAF-09).
"""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final, get_args

from core.body import Region
from core.chat import Button, Message
from core.conversation.body.pain_words import (
    MODERATE,
)
from core.conversation.body.told_beside import next_beside, part_of, taken_back, written
from core.conversation.plan.difference import differences, reasons
from core.conversation.plan.logged import pains_since
from core.conversation.plan.weeks import open_flag, week_of
from core.conversation.plan.wording import place_words
from core.conversation.stages.stage import AskFlag, AskPainPart, PainPart
from core.conversation.stops.flag_words import ask_flag, stop_message
from core.conversation.turns.scene import Scene, Step, closed, rows_of
from core.journal import Pain, PainType

PART: Final = "part"
REGIONS: Final[tuple[Region, ...]] = get_args(Region)
TYPES: Final[tuple[PainType, ...]] = get_args(PainType)
NO_SIDE: Final[frozenset[Region]] = frozenset({"lower_back"})
CALF: Final[tuple[Region, ...]] = ("calf", "achilles")
MOST_REASONS: Final = 3
JUST_NOW: Final = timedelta(hours=1)
SAID_FOR: Final = timedelta(days=3)
"""For how long what to mind about a place needs no second word, and what rests no second question."""
NOON: Final = 12
"""From then on a word on the body is of now, and says nothing of the morning after (PAI-04)."""
CALM: Final = 2
"""Up to here a morning after is quiet (PAI-08)."""
LATELY: Final = timedelta(days=28)


def start(scene: Scene, part: AskPainPart) -> Step:
    """Ask for what is not said yet, in order; record the pain when all of it is."""
    missing = tuple(name for name in get_args(PainPart) if _is_missing(part, name))
    if part.score == 0 and part.region is None:
        return closed(scene.message("pain-no-place"), entries=taken_back(scene, entry_of(scene, part)))
    if part.score == 0:
        gone = scene.message("pain-gone-now", place=place_words(scene, part.region, part.leg))
        return closed(gone, entries=written(scene, entry_of(scene, part)))
    if not missing:
        return record(scene, part)
    stage = replace(part, open=missing, at=part.at or scene.now)
    return scene.ask(stage, ask_part)


def kind_unknown(scene: Scene) -> AskPainPart | None:
    """Return the pain that was told last, where that was just now and nobody knows its kind yet."""
    told = [e for e in scene.journal if isinstance(e, Pain) and e.at >= scene.now - JUST_NOW]
    return part_of(told[-1]) if told and told[-1].score and told[-1].region and told[-1].type is None else None


def asked_again(scene: Scene, pain: Pain, *, daily: bool = False) -> bool:
    """Tell whether a pain that nobody spoke of since is asked about this morning: else what rests would for good."""
    days = (scene.today - scene.local(pain.at).date()).days
    return days > 0 and (daily or days % SAID_FOR.days == 0)


def unplaced(scene: Scene) -> Pain | None:
    """Return the pain without a place that is the last word on pain, and keeps work out."""
    told = [entry for entry in scene.journal if isinstance(entry, Pain) and entry.at >= scene.now - LATELY][-1:]
    return next((pain for pain in told if pain.region is None and pain.score > CALM), None)


def _is_missing(part: AskPainPart, name: PainPart) -> bool:
    if part.score == 0 or getattr(part, name) is not None:
        return part.score is None and name == "score"
    return not (name == "leg" and part.region in NO_SIDE)


def ask_part(scene: Scene, stage: AskPainPart) -> Message:
    """Ask for the first part that is not said."""
    message = _ask_one(scene, stage, stage.open[0] if stage.open else "score")
    known = stage.score is not None or stage.region is not None
    so = scene.say("pain-so-far", facts=so_far(scene, stage))
    return replace(message, text=f"{so}\n{message.text}") if known else message


def so_far(scene: Scene, stage: AskPainPart) -> str:
    """Say what was understood of the pain so far."""
    place = place_words(scene, stage.region, stage.leg) if stage.region else ""
    score = scene.say("pain-score", score=f"{stage.score:g}") if stage.score is not None else ""
    return " ".join(part for part in (place, score) if part)


def _ask_one(scene: Scene, stage: AskPainPart, name: PainPart) -> Message:
    place = place_words(scene, stage.region, None)
    values: tuple[str, ...]
    over: tuple[str, ...] = ()
    match name:
        case "score":
            buttons = [Button(str(n), f"{PART}:score:{n}") for n in range(1, 11)]
            none = scene.button("pain-no", f"{PART}:score:0")
            return Message(scene.say("ask-pain-score"), buttons=(*rows_of(buttons, 5), (none,)))
        case "region":
            values, wide = REGIONS, 4
            over = ("no",) if stage.score is not None and entry_of(scene, stage) in scene.journal else ()
        case "leg":
            values, wide = ("left", "right", "both"), 3
        case "type":
            values, wide = (*TYPES, "limp"), 2
    buttons = [scene.button(f"{'pain-type' if name == 'type' else name}-{v}", f"{PART}:{name}:{v}") for v in values]
    gone = [scene.button(f"pain-{v}", f"{PART}:{name}:{v}") for v in over]
    return Message(scene.say(f"ask-pain-{name}", place=place), buttons=(*rows_of(buttons, wide), *rows_of(gone, 1)))


def record(scene: Scene, part: AskPainPart) -> Step:
    """Write the pain down, say thanks, and say what it lowers from now on."""
    entry = entry_of(scene, part)
    entries = written(scene, entry)
    other = next_beside(scene, entry)
    scene, after = scene.after(*entries[:-1]), scene.after(*entries)
    if open_flag(after) and not open_flag(scene):
        return closed(stop_message(scene, "refer"), entries=entries)
    day = next((day for day in _days_shown(scene) if week_of(scene, day) != week_of(after, day)), scene.today)
    before_week, after_week = week_of(scene, day), week_of(after, day)
    again = _told_before(scene, entry) if part.when == "morning" else None
    named = {"place": place_words(scene, part.region, part.leg), "score": f"{entry.score:g}"}
    thanks = scene.say("pain-again", before=f"{again.score:g}", **named) if again else scene.say("pain-thanks", **named)
    lines = [thanks]
    if part.region in CALF and entry.score > 0 and not _told_before(scene, entry):
        lines.append(scene.say("pain-calf"))
    lowered = differences(scene, before_week, after_week)
    spared = scene.say("plan-rest-spares")  # said with its rule by `pain-rests`
    why = [reason for reason in reasons(before_week, after_week) if reason != spared][:MOST_REASONS]
    same = scene.say("stopped-still" if open_flag(scene) else "pain-no-change-again" if again else "pain-no-change")
    lines += [*lowered, *(why or [scene.say("pain-rests")])] if lowered else [same, *why]
    lines.append(scene.say("general-education"))
    noted = Message("\n".join(lines), buttons=((scene.button("undo", "cmd:undo"),),))
    if part.type == "tingling":
        return Step(stage=AskFlag(said="tingling"), say=(noted, ask_flag(scene, "tingling")), entries=entries)
    return (start(after, other) if other else closed()).following(noted, entries=entries)


def _told_before(scene: Scene, entry: Pain) -> Pain | None:
    """Return the last pain of the same place of these days: what to mind about it was said then."""
    told = (e for e in pains_since(scene, entry.at - SAID_FOR) if e.region == entry.region and e.at < entry.at)
    return next(reversed([*told]), None)


def _days_shown(scene: Scene) -> tuple[date, ...]:
    """Return a day of this week, and of the next one where today's review has shown it."""
    reviewed = scene.has_struck("review")
    return (scene.today, scene.today + timedelta(days=7)) if reviewed else (scene.today,)


def entry_of(scene: Scene, part: AskPainPart) -> Pain:
    """Return the journal entry of a pain, also of one half told; an unknown score counts as moderate.

    It is from when the pain was told, not from when its last part was: the morning after is asked about by that.
    """
    return Pain(
        at=part.at or scene.now,
        score=MODERATE if part.score is None else part.score,
        region=part.region,
        leg=part.leg,
        type=part.type,
        when=part.when,
        limp=part.limp,
    )
