"""The morning message: the session of the day, or one useful line; and what has to be asked before it."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from core import regex as re
from core.athlete import DAYS
from core.catalog import Circumstance, tip_of_the_day
from core.chat import Message
from core.conversation.assessing.assess import tests_card
from core.conversation.assessing.which_tests import is_due
from core.conversation.body.pain import ask_part, asked_again, unplaced
from core.conversation.body.soreness import ask_pain_now, ask_soreness, is_wanted, sore_place, stage_of
from core.conversation.body.told_beside import part_of
from core.conversation.body.wellness import check_button
from core.conversation.occasions.left_open import day_of, is_over, overnight, unwritten
from core.conversation.occasions.running_feel import offer
from core.conversation.plan.card import card, how_was
from core.conversation.plan.difference import differences
from core.conversation.plan.logged import is_settled, pains_since
from core.conversation.plan.weeks import (
    ill_message,
    is_ill,
    next_session,
    open_flag,
    receipt,
    session_named,
    session_on,
    tests_of_week,
    week_of,
)
from core.conversation.plan.wording import day_words, distance_words, place_words, run_words, when_words
from core.conversation.profile.changing import is_called_for
from core.conversation.stages.stage import (
    AskFlag,
    AskForm,
    AskKind,
    AskPain,
    AskPainNow,
    AskPainPart,
    AskRest,
    AskRpe,
    Changing,
    Idle,
    Stage,
)
from core.conversation.stops.clearance import SCREENED_EVERY, rescreen
from core.conversation.turns.scene import Scene, Step, joined
from core.conversation.understand.agreement import YES
from core.journal import Assessment, Entry, Pain, SessionLog, Skip, Soreness, undone

STOPPED_EVERY: Final = 7
"""Days between two words about a stopped plan, from the first morning on."""
EVE: Final = 1
"""Days before a race on which the morning is about it."""
_NOD: Final = re.compile(rf"(?:(?:{YES}|sure|ok|okay|k|please|answer|now|go|ready)\W*)+")
SCREENED_AGAIN: Final = 7
"""Days between two reminders of the safety questions beside a day's work."""
RECENT_PAIN: Final = 7
"""For how many days a pain keeps balance tips away."""


def morning(scene: Scene) -> Step:
    """Say what the day holds, once; an open dialogue stays open, for a while."""
    told = overnight(scene)
    unscored = isinstance(scene.stage, AskPainPart | AskKind) and scene.stage.score is None
    lost = unwritten(scene) if is_over(scene) else ()
    before, scene = scene, scene.after(*told)
    scene = scene.at(Idle() if is_over(scene) or _waits(scene) else scene.stage)
    entries = told + receipt(scene, scene.today)
    messages, stage = _parts(scene)
    hurts = any(isinstance(one, Pain) for one in told)
    lowered = differences(before, week_of(before, scene.today), week_of(scene, scene.today)) if hurts else []
    lost += (Message("\n".join((*lowered, scene.say("pain-rests")))),) if lowered else ()
    messages = (*_kept(scene, told, "pain-kept-unscored" if unscored else "pain-kept"), *lost, *messages)
    keeps = not isinstance(scene.stage, Idle)
    said = joined(messages)
    if said and (row := check_button(scene)):
        said = (*said[:-1], replace(said[-1], buttons=(*said[-1].buttons, *row)))
    if said and _is_to_remind(scene) and (due := _screening_card(scene)).text not in said[-1].text:
        asked = replace(said[-1], text=f"{said[-1].text}\n\n{due.text}", buttons=(*said[-1].buttons, *due.buttons))
        said = (*said[:-1], asked)
    return Step(stage=scene.stage if keeps else stage, say=said, entries=entries)


def _waits(scene: Scene) -> bool:
    """Tell whether yesterday's effort, form or rest waits for the body's morning (PAI-01): it is asked right after."""
    if not isinstance(scene.stage, AskRest | AskRpe | AskForm | AskPain) or not is_wanted(scene):
        return False
    session = session_named(scene, scene.stage.session)
    return session is not None and session.date < scene.today


def _kept(scene: Scene, told: tuple[Entry, ...], key: str) -> tuple[Message, ...]:
    """Say what was written down of what was told in part, before its question rested: a pain, a session left out."""
    skips = (
        scene.undoable("skip-unreasoned", day=day_words(scene, day_of(one.session)))
        for one in told
        if isinstance(one, Skip)
    )
    return (
        *skips,
        *(
            scene.message(
                key if pain.region else "pain-kept-unplaced",
                place=place_words(scene, pain.region, pain.leg),
                score=f"{pain.score:g}",
            )
            for pain in told
            if isinstance(pain, Pain)
        ),
    )


def _parts(scene: Scene) -> tuple[tuple[Message, ...], Stage]:
    """Return what to say this morning, and the question that it opens."""
    if flag := open_flag(scene):
        if (scene.today - scene.local(flag.at).date()).days % STOPPED_EVERY != 1:
            return ((), Idle())
        return ((scene.message("morning-stopped", [scene.button("flag-cleared", "flag:ask:")]),), Idle())
    if isinstance(scene.stage, AskFlag) or (
        isinstance(scene.stage, Changing) and is_called_for(scene, scene.stage)
    ):  # what is open is asked again behind it, and no work is sent before its answer (SAF-04, SCR-05)
        return ((scene.message("screening-first"),), scene.stage)
    if is_ill(scene):
        return ((ill_message(scene),), Idle())
    asked: list[Message] = []
    stage: Stage = Idle()
    day = scene.today - timedelta(days=1)
    open_ = None if scene.athlete.settings.is_away(day) else session_on(scene, day)
    # what is asked about is asked again by its own question
    if open_ and not is_settled(scene, open_.id) and getattr(scene.stage, "session", "") != open_.id:
        asked.append(how_was(scene, open_))
    if isinstance(scene.stage, Idle):  # else it follows the questions that are still open
        of_body, stage = _of_body(scene)
        asked += of_body
    if cards := day_cards(scene):
        return ((*cards, *asked), stage)
    if asked:
        return (tuple(asked), stage)
    return (other_day(scene), stage)


def _of_body(scene: Scene) -> tuple[tuple[Message, ...], Stage]:
    """Return what the morning asks of the body: soreness after work, else a place that hurt, else which it is."""
    if is_wanted(scene):
        return (ask_soreness(scene),), stage_of(scene)
    if pain := sore_place(scene):
        now = AskPainNow(region=pain.region, leg=pain.leg)
        return (ask_pain_now(scene, now),), now
    if (pain := unplaced(scene)) and asked_again(scene, pain):
        part = replace(part_of(pain), open=("region", "leg", "type"))
        return joined((scene.message("pain-still-unplaced"), ask_part(scene, part))), part
    return (), Idle()


def day_cards(scene: Scene) -> tuple[Message, ...]:
    """Return what is planned today and not settled yet: tests, and the session."""
    tests, work = tests_of_week(scene), session_on(scene, scene.today)
    ahead = tests is not None and tests.date == scene.today and not is_settled(scene, tests.id)
    first = (tests_card(scene, tests),) if tests and ahead else ()
    return (*first, card(scene, work)) if work and not is_settled(scene, work.id) else first


def other_day(scene: Scene, asked: bool = False) -> tuple[Message, ...]:
    """Return the safety questions where they are due, else a useful line, else nothing for those who want it quiet."""
    if _screening_is_due(scene):
        return (_screening_card(scene),)
    if scene.profile.started - scene.today == timedelta(days=1):
        return (scene.message("morning-before", day=day_words(scene, scene.profile.started)),)
    if race := _race_words(scene):
        return (Message(race, title=day_words(scene, scene.today)),)
    if scene.athlete.settings.quiet and not asked:
        return ()
    if is_due(scene):
        known = any(isinstance(entry, Assessment) for entry in scene.journal)
        asked_for = "tests-due" if known else "tests-due-first"
        return (scene.message(asked_for, [scene.button("tests-now", "cmd:tests")]),)
    if look_back := offer(scene):
        return (look_back,)
    tip = tip_of_the_day(scene.catalog.tips.values(), scene.profile, scene.today, _circumstances(scene))
    text = tip.said_to(scene.profile) if tip else scene.say("rest-day")
    return (Message("\n".join([*_day_lines(scene), text]), title=day_words(scene, scene.today)),)


def _screening_is_due(scene: Scene) -> bool:
    screened = scene.athlete.settings.screened
    return screened is None or scene.today - screened >= SCREENED_EVERY


def _is_to_remind(scene: Scene) -> bool:
    """Tell whether the safety questions stand beside other words: once a week where no morning is free (SCR-05)."""
    since = (scene.today - (scene.athlete.settings.screened or scene.profile.started)).days - SCREENED_EVERY.days
    free = not (open_flag(scene) or is_ill(scene) or isinstance(scene.stage, AskFlag | Changing))
    return free and since >= 0 and since % SCREENED_AGAIN == 0


def _screening_card(scene: Scene) -> Message:
    return scene.message("screening-due", [scene.button("screening-now", "cmd:screening")])


def screening_taken_up(scene: Scene, text: str) -> Step | None:
    """Open the safety questions on a nod to their card, which is no log of a session (SCR-05)."""
    if not isinstance(scene.stage, Idle) or not _screening_is_due(scene) or day_cards(scene) or open_flag(scene):
        return None
    low = text.strip().lower().rstrip("!. ")
    if _NOD.fullmatch(low):
        return rescreen(scene)
    return scene.stay(_screening_card(scene)) if low == "none" else None


def _race_words(scene: Scene) -> str:
    """Say that the race is today, or about to come; nothing on other days."""
    race = next((race for race in scene.profile.races if 0 <= (race.date - scene.today).days <= EVE), None)
    if race is None:
        return ""
    distance = distance_words(scene, race.distance_km, scene.profile.units)
    key = "race-day" if race.date == scene.today else "race-soon"
    return scene.say(key, day=day_words(scene, race.date), distance=distance)


def _day_lines(scene: Scene) -> list[str]:
    """Name the day's runs, and the next session."""
    runs = [run for run in scene.profile.runs if DAYS.index(run.day) == scene.today.weekday()]
    lines = [scene.say("day-runs", runs="; ".join(run_words(scene, run) for run in runs))] if runs else []
    coming = next_session(scene)
    if coming is None:
        return lines
    return [*lines, scene.say("day-next", when=when_words(scene, coming), minutes=coming.minutes)]


def _circumstances(scene: Scene) -> frozenset[Circumstance]:
    """Return what the journal says that forbids some tips."""
    since = scene.now - timedelta(days=RECENT_PAIN)
    hurts = bool(pains_since(scene, since))
    found: dict[Circumstance, bool] = {"pain": hurts, "ill": is_ill(scene), "red_flag": open_flag(scene) is not None}
    return frozenset(name for name, holds in found.items() if holds)


def _takes_soreness_back(scene: Scene, step: Step) -> bool:
    journal = scene.athlete.journal
    gone = undone(journal + step.entries) - undone(journal)
    return any(isinstance(journal[n], Soreness) for n in gone if n < len(journal))


def then_soreness(scene: Scene, step: Step) -> Step:
    """Ask for the morning's soreness once yesterday's session, whose questions went before it, is told (PRO-18)."""
    told_at_once = (entry.session for entry in reversed(step.entries) if isinstance(entry, SessionLog))
    during = isinstance(scene.stage, AskPainPart) and scene.stage.when == "during"  # of the session told before it
    told_before = (entry.session for entry in reversed(scene.journal) if during and isinstance(entry, SessionLog))
    name = getattr(scene.stage, "session", None) or next(told_at_once, None) or next(told_before, None)
    asked = scene.has_struck("morning")
    if not isinstance(step.stage, Idle) or not asked or not step.entries:
        return step
    after = scene.after(*step.entries)
    if _takes_soreness_back(scene, step) and is_wanted(after) and not open_flag(after):
        return replace(step, stage=stage_of(after)).then(ask_soreness(after))
    session = session_named(after, name) if isinstance(name, str) else None
    of_before = scene.stage.at if isinstance(scene.stage, AskPainPart) else None
    day = session.date if session else scene.local(of_before or scene.now).date()
    if day >= scene.today or open_flag(after) or not is_wanted(after):
        return step
    return replace(step, stage=stage_of(after)).then(ask_soreness(after))
