"""The mornings after: soreness 0 to 10, where it is if it is much, and the place that hurt."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from core import regex as re
from core.body import Region, Side
from core.chat import Message, Tapped
from core.conversation.body.pain import CALM, LATELY, NOON, asked_again, record
from core.conversation.body.pain_words import place_in
from core.conversation.body.scale import on_scale, scale_in, scale_rows
from core.conversation.plan.weeks import open_flag, session_named, week_of
from core.conversation.plan.wording import place_words
from core.conversation.stages.stage import AskPainNow, AskPainPart, AskSoreness, AskSoreRegion, Idle
from core.conversation.turns.scene import Scene, Step, closed, rows_of
from core.conversation.understand.agreement import UNSURE
from core.journal import Pain, PainWhen, SessionLog, Soreness
from core.reading import read
from core.reading.facts import PainSaid, SorenessSaid

SORE: Final = "sore"
PLACE: Final = "place"
NOW: Final = "now"
_GONE: Final = re.compile(
    r"(?:(?:it|(?:my |the )?(?P<place>(?:(?:left|right) )?\w+))(?:'s| is| feels) )?(?:all )?"
    r"(?:gone|none|no|fine|nothing|quiet)(?: (?:now|today|this morning|again))*"
)
_NOWHERE: Final = re.compile(
    rf"{UNSURE.pattern}|no(?:ne|where|thing)?(?: (?:special|really|in particular|special place))?|"
    r"(?:(?:every|any)where|all over|all of (?:it|them)|both|(?:the |my |both )?legs(?: in general)?|in general)"
)
"""No place more than another."""
REGIONS: Final[tuple[Region, ...]] = ("quad", "hamstring", "glute", "calf", "hip", "lower_back")
SHORT: Final = 80
"""More letters than this tell more than one thing."""
NOTABLE: Final = 4
"""From here on the place matters to the plan (row 8 and R01)."""
HIGH: Final = 7
"""From here on it was too much (row 8)."""
LINGERING: Final = 3
"""Still there at 72 h, this is too much (row 8)."""
_OF_MORNING: Final = re.compile(
    r"\b(?:this morning|wok(?:e|en)|waking|(?:got|getting) (?:up|out of bed)|first (?:few )?steps)\b"
)
_CALM_DAYS: Final = 3
"""So many calm mornings bring back what rests in a week without sessions (PAI-08)."""
FORTNIGHT: Final = timedelta(days=14)


def is_wanted(scene: Scene) -> bool:
    """Tell whether this morning's soreness matters: the day after a session, and later only while it lingers."""
    if scene.told_today(Soreness):
        return False
    days = _days_since_work(scene)
    if 1 in days:
        return True
    since = scene.now - timedelta(days=3)
    last = next((e.score for e in reversed(scene.journal) if isinstance(e, Soreness) and e.at >= since), 0)
    return (2 in days and last >= NOTABLE) or (3 in days and last >= LINGERING)


def _days_since_work(scene: Scene) -> set[int]:
    """Return how many days each race and session is behind, by its day and that of its work, told late or not."""
    found = {(scene.today - race.date).days for race in scene.profile.races}
    for log in (entry for entry in scene.journal if isinstance(entry, SessionLog) and entry.sets):
        told, session = scene.local(log.at).date(), session_named(scene, log.session)
        found |= {(scene.today - day).days for day in (told, session.date if session else told)}
    return found


def sore_place(scene: Scene) -> Pain | None:
    """Return a place that was said to hurt since yesterday morning and not asked about since, the last one first."""
    since = scene.now - timedelta(hours=36)
    lately = [entry for entry in scene.journal if isinstance(entry, Pain) and entry.at >= since]
    last = {place_of(pain, lately): pain for pain in lately}
    open_ = [
        replace(pain, leg=leg) for (region, leg), pain in last.items()
        if region and pain.score > 0 and scene.local(pain.at).date() < scene.today
    ]  # fmt: skip
    return max(open_, key=lambda pain: (pain.at, pain.score), default=None) or _resting(scene)


def place_of(pain: Pain, told: Iterable[Pain]) -> tuple[Region | None, Side | None]:
    """Return the place of a pain; one without a side is on the one side that was told of that place."""
    sides = {one.leg for one in told if one.region == pain.region and one.leg}
    return pain.region, next(iter(sides)) if len(sides) == 1 else pain.leg


def _resting(scene: Scene) -> Pain | None:
    """Return a place whose pain took something out, until it was quiet: after work, or on a third day (PAI-08)."""
    pains = [e for e in scene.journal if isinstance(e, Pain) and e.region and e.at >= scene.now - LATELY]
    hurt = next((pain for pain in reversed(pains) if pain.score > CALM), None)
    if hurt is None:
        return None
    place = place_of(hurt, pains)
    since = [e for e in pains if e.at >= hurt.at and place_of(e, pains) == place]
    calm = {scene.local(e.at).date() for e in since if e.when == "morning" and e.score <= CALM}
    week = week_of(scene, scene.today)
    empty = week is not None and not week.sessions  # calm mornings stand for its sessions
    due = 1 in _days_since_work(scene) or asked_again(scene, since[-1], daily=bool(calm) and empty)
    told = any(scene.local(e.at).date() == scene.today for e in since)
    return None if told or not due or len(calm) >= (_CALM_DAYS if empty else 1) else replace(hurt, leg=place[1])


def stage_of(scene: Scene) -> AskSoreness:
    """Return the open question of this morning, with the place that hurt yesterday."""
    pain = sore_place(scene)
    return AskSoreness(pain_region=pain.region if pain else None, pain_leg=pain.leg if pain else None)


def ask_soreness(scene: Scene) -> Message:
    """Ask how sore the legs are."""
    began = next((entry.at for entry in scene.journal if isinstance(entry, SessionLog)), scene.now)
    early = "ask-soreness-early" if scene.now - began < FORTNIGHT else "ask-soreness"
    key = "ask-soreness-now" if scene.local(scene.now).hour >= NOON else early
    return scene.message(key, *scale_rows(f"{SORE}:{scene.today}"))


def tap_soreness(scene: Scene, event: Tapped) -> Step | None:
    """Take the score of a morning; a button of another morning is old, and so is a second press."""
    _, day, value = event.parts
    again = not isinstance(scene.stage, AskSoreness) and scene.told_today(Soreness)
    asked = scene.stage if isinstance(scene.stage, AskSoreness) else stage_of(scene)
    if day != scene.today.isoformat() or not value.isdecimal() or int(value) > 10 or again:
        return None
    return told(scene, asked, float(value))


def hear_soreness(scene: Scene, stage: AskSoreness, text: str) -> Step | None:
    """Take a number."""
    return on_scale(scene, scale_in(text), lambda value: told(scene, stage, value))


def ask_of(scene: Scene, stage: AskSoreness) -> Message:
    """Ask how sore the legs are, or the place that was named."""
    asked = ask_soreness(scene)
    if stage.region is None:
        return asked
    return replace(asked, text=scene.say("ask-soreness-place", place=place_words(scene, stage.region, stage.leg)))


def told(scene: Scene, asked: AskSoreness, score: float) -> Step:
    """Note the score; a high one is asked for its place, and then the place that hurt is asked about."""
    if asked.region:
        return _note(scene, asked, score, asked.region, asked.leg)
    if score >= NOTABLE:
        return scene.ask(
            AskSoreRegion(at=scene.now, score=score, pain_region=asked.pain_region, pain_leg=asked.pain_leg), ask_region
        )
    return _note(scene, asked, score, None)


def ask_region(scene: Scene, stage: AskSoreRegion) -> Message:
    """Ask where it is sore most."""
    legs = scene.button("region-legs", f"{PLACE}:legs")
    places = [scene.button(f"region-{r}", f"{PLACE}:{r}") for r in REGIONS]
    return Message(scene.say("ask-sore-region"), buttons=((legs,), *rows_of(places, 3)))


def tap_region(scene: Scene, stage: AskSoreRegion, event: Tapped) -> Step | None:
    """Take the place of the soreness."""
    value = event.data.partition(":")[2]
    region = next((region for region in REGIONS if region == value), None)
    if region is None and value != "legs":
        return None
    return place_told(scene, stage, region)


def hear_region(scene: Scene, stage: AskSoreRegion, text: str) -> Step | None:
    """Take that it is nowhere most, or that nobody knows: a bare no takes no soreness back."""
    return place_told(scene, stage, None) if _NOWHERE.fullmatch(text.strip().lower().rstrip("!. ")) else None


def place_told(scene: Scene, stage: AskSoreRegion, region: Region | None, leg: Side | None = None) -> Step:
    """Note soreness with its place."""
    asked = AskSoreness(pain_region=stage.pain_region, pain_leg=stage.pain_leg)
    return _note(scene, asked, stage.score, region, leg, at=stage.at)


def _note(
    scene: Scene,
    asked: AskSoreness,
    score: float,
    region: Region | None,
    leg: Side | None = None,
    at: datetime | None = None,
) -> Step:
    entry = Soreness(at=at or scene.now, score=score, region=region, leg=leg)
    key = "sore-low" if score < NOTABLE else "sore-middle" if score < HIGH else "sore-high"
    buttons = [scene.button("undo", "cmd:undo")]
    if score >= HIGH:
        buttons.append(scene.button("rev-easier", "cmd:easier"))
    noted = scene.message(key, buttons, score=f"{score:g}")
    if asked.pain_region is None:
        return closed(noted, entries=(entry,))
    stage = AskPainNow(region=asked.pain_region, leg=asked.pain_leg)
    return Step(stage=stage, say=(noted, ask_pain_now(scene, stage)), entries=(entry,))


def ask_pain_now(scene: Scene, stage: AskPainNow) -> Message:
    """Ask how the place that hurt is this morning (PAI-04)."""
    return scene.message("ask-pain-now", *scale_rows(NOW), place=place_words(scene, stage.region, stage.leg))


def tap_pain_now(scene: Scene, stage: AskPainNow, event: Tapped) -> Step | None:
    """Take the morning's pain."""
    value = event.data.partition(":")[2]
    return pain_now(scene, stage, float(value)) if value.isdecimal() and int(value) <= 10 else None


def hear_pain_now(scene: Scene, stage: AskPainNow, text: str) -> Step | None:
    """Take a number, or that it is gone."""
    value = 0 if _says_gone(scene, stage, text.strip().lower().rstrip("!.")) else scale_in(text)
    if value is None and (sore := _sore_elsewhere(scene, stage, text)):
        asked = AskSoreness(region=sore.region, leg=sore.leg, pain_region=stage.region, pain_leg=stage.leg)
        return scene.ask(asked, ask_of)
    return on_scale(scene, value, lambda score: pain_now(scene, stage, score))


def _sore_elsewhere(scene: Scene, stage: AskPainNow, text: str) -> SorenessSaid | None:
    """Return soreness of another place that words tell without its number: it is asked for first (PRO-08)."""
    facts = read(text, "soreness", None, scene.profile.units, scene.catalog).facts if len(text) <= SHORT else ()
    sore = facts[0] if len(facts) == 1 else None
    told = isinstance(sore, SorenessSaid) and sore.score is None and sore.region not in (None, stage.region)
    return sore if told and isinstance(sore, SorenessSaid) else None


def _says_gone(scene: Scene, stage: AskPainNow, low: str) -> bool:
    """Tell whether words say, of the place that was asked about or of none, that nothing is felt."""
    found = _GONE.fullmatch(low)
    place = place_in(scene, found["place"]) if found and found["place"] else None
    return found is not None and (not found["place"] or (place is not None and is_there(stage, place)))


def is_there(stage: AskPainNow, said: PainSaid) -> bool:
    """Tell whether a pain, or a place, may be the one that was asked about."""
    return said.region in (None, stage.region) and said.leg in (None, stage.leg)


def when_told(scene: Scene, low: str) -> PainWhen | None:
    """Return whether words on the body are of the morning or, from noon on, of now (null) unless they say so."""
    return "morning" if scene.local(scene.now).hour < NOON or _OF_MORNING.search(low) else None


def pain_now(scene: Scene, stage: AskPainNow, score: float, when: PainWhen | None = "morning") -> Step:
    """Note the morning's pain, or that of now, and what follows from it; none is good to hear."""
    part = AskPainPart(open=(), score=score, region=stage.region, leg=stage.leg, when=when)
    if score > 0:
        return _then_next(scene, record(scene, part))
    entry = Pain(at=scene.now, score=0, region=stage.region, leg=stage.leg, when=when)
    place = place_words(scene, stage.region, stage.leg)
    gone = scene.message("pain-gone" if when else "pain-gone-now", place=place)
    return _then_next(scene, closed(gone, entries=(entry,)))


def _then_next(scene: Scene, step: Step) -> Step:
    """Ask about the next place that hurt, where there is one and nothing graver is open."""
    after = scene.after(*step.entries)
    pain = sore_place(after)
    if pain is None or not isinstance(step.stage, Idle) or open_flag(after):
        return step
    stage = AskPainNow(region=pain.region, leg=pain.leg)
    return replace(step, stage=stage).then(ask_pain_now(scene, stage))
