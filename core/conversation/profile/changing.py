"""One question of the profile asked again: its answer is kept, and the weeks that it concerns are made anew."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from core.athlete import Former, Profile, Settings
from core.chat import Message, Tapped
from core.conversation.plan.weeks import next_session, open_flag
from core.conversation.questions import BY_NAME, PREFIX, Answer, is_screen
from core.conversation.questions.health import screening_of
from core.conversation.questions.races import half_told
from core.conversation.record.replan import replanned, weeks_back
from core.conversation.stages.stage import AskClearance, Changing
from core.conversation.stops.clearance import clearance_question
from core.conversation.turns.scene import Scene, Step, closed
from core.conversation.understand.agreement import UNSURE
from core.journal import Entry, RedFlag

SCREENED_WITHIN: Final = timedelta(days=28)
"""How long a clearance waits for its safety questions."""


def open_question(scene: Scene, name: str) -> Step | None:
    """Ask one of the questions again."""
    if name not in BY_NAME:
        return None
    return scene.ask(
        Changing(question=name, draft=scene.profile, then="legs" if name == "body" else None), ask_changing
    )


def ask_changing(scene: Scene, stage: Changing) -> Message:
    """Ask the question that is being changed, with a way to leave it."""
    message = BY_NAME[stage.question].ask(scene, stage.draft)
    if is_screen(stage):
        return message
    leave = scene.button("leave", f"{PREFIX}:{stage.question}:leave")
    *rows, last = message.buttons or ((),)
    rows += [last, (leave,)] if len(message.buttons) < 5 else [(*last, leave)]
    return replace(message, buttons=tuple(filter(None, rows)))


def because(scene: Scene) -> Message | None:
    """Say why a safety question that is open is asked, and what would answer it."""
    return scene.message(f"because-{scene.stage.question}") if is_screen(scene.stage) else None


def tap_changing(scene: Scene, stage: Changing, event: Tapped) -> Step | None:
    """Take the answer to the question that is being changed."""
    prefix, name, value = event.parts
    if prefix != PREFIX or name != stage.question:
        return None
    if value == "leave":
        return closed(scene.message("left-as-is"))
    return _take(scene, stage, BY_NAME[name].tap(scene, stage.draft, value))


def hear_changing(scene: Scene, stage: Changing, text: str) -> Step:
    """Take words for the question that is being changed, alone or beside the half that was told before."""
    hear = BY_NAME[stage.question].hear
    answer = hear(scene, stage.draft, text)
    if stage.half and (not answer.settled or UNSURE.match(text.strip().lower())):
        # Who does not know the rest has not taken back the half that was told.
        answer = hear(scene, stage.draft, stage.half if answer.settled else f"{stage.half} {text}")
    half = (half_told(scene, stage.draft, text) or stage.half) if stage.question == "race" else ""
    step = _take(scene, replace(stage, half=half), answer)
    return _held(scene, step) if isinstance(step.stage, Changing) else step


def answered(scene: Scene, name: str, text: str) -> Step:
    """Answer a question of the settings with words that hold all of it."""
    return hear_changing(scene, Changing(question=name, draft=scene.profile), text)


def unkept(scene: Scene, stage: Changing) -> Profile | None:
    """Return the profile with what the safety answers have ticked and not kept yet; null where nothing is.

    A tick taken away counts only once its screens are through (SCR-01).
    """
    before = screening_of(scene.profile)
    held = before.along_with(screening_of(stage.draft))
    return None if held in (before, replace(before, cleared=False)) else replace(scene.profile, screening=held)


def is_called_for(scene: Scene, stage: Changing) -> bool:
    """Tell whether safety questions have to be gone through: behind a clearance, or a tick that is not kept yet."""
    since = scene.now - SCREENED_WITHIN
    lifted = any(isinstance(entry, RedFlag) and entry.cleared and entry.at >= since for entry in scene.journal)
    return is_screen(stage) and (lifted or unkept(scene, stage) is not None)


def is_untouched(scene: Scene, stage: Changing) -> bool:
    """Tell whether safety questions hold nothing new: they may be left for anything else that is told or asked."""
    former = scene.athlete.settings.former
    held = former and screening_of(former.profile) != screening_of(scene.profile)
    return not (held or screening_of(stage.draft) != screening_of(scene.profile) or is_called_for(scene, stage))


def _held(scene: Scene, step: Step) -> Step:
    """Let what was said of one's health hold from this moment, before its screens are through (SCR-01, SCR-03)."""
    profile = unkept(scene, step.stage) if isinstance(step.stage, Changing) else None
    if profile is None:
        return step
    entries, lines = replanned(scene, profile)
    told = (Message("\n".join((scene.say("health-held"), *lines))),) if lines else ()
    return replace(step.following(*told, entries=entries), profile=profile, settings=with_way_back(scene))


def _untold(scene: Scene, profile: Profile) -> tuple[Entry, ...] | None:
    """Return what puts back the weeks made for a tick that its own screens took away; null where nothing was."""
    former, told = scene.athlete.settings.former, screening_of(profile)
    taken_away = former and screening_of(scene.profile) != told == screening_of(former.profile)
    return weeks_back(scene, former) if former and taken_away else None


def _take(scene: Scene, stage: Changing, answer: Answer) -> Step:
    notes = (Message(answer.note),) if answer.note else ()
    draft = answer.profile or stage.draft
    if not answer.settled or answer.profile is None:
        stage = replace(stage, draft=draft)
        return scene.ask(stage, ask_changing, *notes)
    if stage.then:
        return scene.ask(Changing(question=stage.then, draft=draft), ask_changing, *notes)
    step = kept(scene, draft, answer.note, screened=stage.question == "legs")
    screening = draft.screening
    if stage.question == "legs" and screening and screening.cleared and open_flag(scene):
        # the answers are cleared, what was told since is not yet: the one word is asked about that too (SAF-04)
        return replace(step, stage=AskClearance()).then(clearance_question(scene, AskClearance()))
    return step


def kept(scene: Scene, profile: Profile, note: str, screened: bool = False) -> Step:
    """Keep the change, and make the weeks anew that it concerns."""
    back = _untold(scene, profile)
    entries, lines = replanned(scene, profile) if back is None else (back, [scene.say("health-untold")])
    moved = (profile.push_time, profile.time_zone) != (scene.profile.push_time, scene.profile.time_zone)
    key = "setting-kept-hour" if moved else "setting-kept-now" if lines else "setting-kept"
    free = screened and next_session(scene.after(*entries)) is None and open_flag(scene) is None and _was_stopped(scene)
    ending = (scene.say("clearance-free"),) if free else ()
    text = "\n".join(part for part in (note, scene.say(key, hour=profile.push_time), *lines, *ending) if part)
    # what was told of one's health is told anew, never taken back by a word
    told_anew = screened or profile.screening != scene.profile.screening
    settings = replace(scene.athlete.settings, former=None) if told_anew else with_way_back(scene)
    settings = replace(settings, screened=scene.today) if screened else settings
    return replace(closed(Message(text), entries=entries), profile=profile, settings=settings)


def with_way_back(scene: Scene) -> Settings:
    """Return the settings with the profile as it is before a change, which a word puts back."""
    return replace(scene.athlete.settings, former=Former(at=scene.now, profile=scene.profile))


def _was_stopped(scene: Scene) -> bool:
    """Tell whether a stop was lifted within the last week."""
    since = scene.now - timedelta(days=7)
    return any(isinstance(entry, RedFlag) and entry.cleared and entry.at >= since for entry in scene.journal)
