"""From hello to the first week, shown and explained: at most twelve questions, any of them answered by words too."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from core import regex as re
from core.athlete import ADULT_AGE, Profile
from core.chat import Called, Message, Said, Tapped
from core.conversation.occasions.glance import week_message
from core.conversation.onboarding.asked_back import asked_back
from core.conversation.onboarding.put_right import BEGINS_ANEW, anew, earlier, refused, with_age
from core.conversation.onboarding.told import OTHER, YES, forgotten, heard, keep, noted, proposal, reply, understood
from core.conversation.plan.card import card, why_then
from core.conversation.plan.weeks import is_ill, open_flag, receipt, session_on, week_of
from core.conversation.questions import BY_NAME, ONBOARDING, PLACES, PREFIX, Answer, Question, place_of
from core.conversation.questions.cleared_words import is_cleared
from core.conversation.questions.level import LEVEL
from core.conversation.questions.question import is_finished
from core.conversation.record.data import forget
from core.conversation.stages.stage import Onboarding
from core.conversation.stops.flag_words import stop_message
from core.conversation.turns.scene import Scene, Step, closed, labelled
from core.rules.screening import uncleared
from core.schedule import Spoken
from core.training import work_of
from core.wall_time import instant, monday_of

BACK: Final = "back"
BACKWARDS: Final = (BACK, "undo", "previous", "go back")
FORGETS: Final = ("delete", "delete everything", "delete my data", "forget me")
STOPS: Final = ("stop", "unsubscribe", "cancel", "quit")
HELPS: Final = ("start", "help", "?")
_THE_REST: Final = re.compile(
    r"(?:(?:please|can we|can i|just|let'?s)[, ]+)*(?:skip|defaults? for|leave out) (?:(?:all|of|the) )*"
    r"(?:rest|others?|remaining(?: questions)?|next ones)(?: please)?[ .!?]*|no more questions(?: please)?[ .!]*"
)
NO_ANSWER: Final = re.compile(
    r"(?:(?:i (?:really )?)?(?:do not|don'?t) (?:really )?(?:know|care|mind)|i'?m not sure|not sure|unsure|idk|dunno|"
    r"no (?:idea|clue|preference)|skip(?: (?:it|this))?|next|pass|whatever|who cares|any(?:thing|time)?|whenever|"
    r"(?:it )?does(?: not|n'?t) matter|you (?:choose|decide|pick)|up to you|default|later)[ .!?]*"
)
"""Words of somebody who has no answer, or no patience for one."""


def ask(scene: Scene, stage: Onboarding) -> Message:
    """Ask the open question, with the way back where there is one."""
    question = _question(stage)
    message = proposal(scene, stage) or question.ask(scene, stage.draft)
    title = scene.say("onboarding-title", place=place_of(question), count=len(PLACES))
    if question is not ONBOARDING[0]:
        back = scene.button("back", f"{PREFIX}:{question.name}:{BACK}")
        message = replace(message, buttons=(*message.buttons[:-1], (*message.buttons[-1], back)))
    return replace(message, title=title)


def hear(scene: Scene, stage: Onboarding, event: Said) -> Step:
    """Take words for the open question."""
    if aged := with_age(stage, event.text):
        return _aged(scene, *aged)
    low = event.text.strip().lower()
    if turned := _turned(scene, stage, low):
        return turned
    if (name := low.rstrip("?! ")) in (*HELPS, *STOPS):
        return call(scene, stage, Called(name))
    if (button := labelled(ask(scene, stage), event.text)) and (step := tap(scene, stage, Tapped(button.data))):
        return step
    if proposal(scene, stage) and (said := reply(event.text)):
        return _proposed(scene, stage, said)
    stage, answer = heard(scene, stage, event.text)
    if NO_ANSWER.fullmatch(low) and not (is_finished(low) and answer.profile) and (step := _unanswered(scene, stage)):
        return step
    if answer.profile is None and (cleared := _cleared(scene, stage, low)):
        return cleared
    if asked := asked_back(scene, stage, low, is_open=answer.profile is None):
        return _again(scene, stage, asked)
    if again := earlier(scene, stage, event.text, alone=answer.profile is not None):
        return _again(scene, *again)
    kept = keep(scene, stage, event.text)
    return noted(scene, stage, _take(scene, kept, answer))


def _cleared(scene: Scene, stage: Onboarding, low: str) -> Step | None:
    """Hear a clearance behind its own questions: its one word is asked for there, or once all is answered (SCR-01)."""
    screening = stage.draft.screening
    if screening is None or not uncleared(screening) or not is_cleared(low) or stage.question in ("body", "legs"):
        return None
    if stage.question == LEVEL.name:
        return scene.ask(replace(stage, question="legs"), ask, scene.message("ask-screen-cleared"))
    return _again(scene, stage, scene.message("cleared-later"))


def _turned(scene: Scene, stage: Onboarding, low: str) -> Step | None:
    """Go back, begin anew, take the usual answers for the rest, or forget all, where the words ask for it alone."""
    if low in BACKWARDS:
        return _to(scene, stage, stage.draft, -1)
    if low in FORGETS:
        return forget(scene)
    if BEGINS_ANEW.fullmatch(low):
        first = anew(scene, stage)
        return scene.ask(first, ask)
    return _rest_unanswered(scene, stage) if _THE_REST.fullmatch(low) else None


def _aged(scene: Scene, stage: Onboarding, rest: str) -> Step:
    """Take an age that is told late, and what else the words hold."""
    if stage.draft.age < ADULT_AGE:
        return _again(scene, *refused(scene, stage))
    return hear(scene, stage, Said(rest)) if rest else _again(scene, stage, scene.message("answer-changed"))


def _again(scene: Scene, stage: Onboarding, note: Message) -> Step:
    """Say what became of an earlier answer, and ask the open question again."""
    return scene.ask(stage, ask, note)


def _unanswered(scene: Scene, stage: Onboarding) -> Step | None:
    """Go on with what was told before, or with the usual answer, where there is one."""
    if proposal(scene, stage):
        return _proposed(scene, stage, YES)
    question = _question(stage)
    if not question.default:
        return None
    answer, for_now = question.hear(scene, stage.draft, question.default), scene.say("note-default")
    return _take(scene, stage, replace(answer, note=f"{for_now}\n{answer.note}"))


def _rest_unanswered(scene: Scene, stage: Onboarding) -> Step:
    """Go on with the usual answers up to the next question that has none."""
    notes: list[Message] = []
    step = _unanswered(scene, stage)
    if step is None:  # one's health, the week of runs and the clock are asked
        return _again(scene, stage, scene.message(f"because-{_question(stage).name}"))
    while isinstance(step.stage, Onboarding) and (following := _unanswered(scene, step.stage)):
        notes += step.say[:-1]
        step = following
    return step.following(*notes)


def tap(scene: Scene, stage: Onboarding, event: Tapped) -> Step | None:
    """Take a button; one of an earlier question changes that answer and keeps the open one."""
    prefix, _, rest = event.data.partition(":")
    name, _, value = rest.partition(":")
    if prefix != PREFIX or name not in BY_NAME:
        return None
    if name == stage.question:
        if value == BACK:
            return _to(scene, stage, stage.draft, -1)
        if value in (YES, OTHER) and proposal(scene, stage):
            return _proposed(scene, stage, value)
        return _take(scene, stage, BY_NAME[name].tap(scene, stage.draft, value))
    return _amend(scene, stage, BY_NAME[name], value)


def stale(scene: Scene, stage: Onboarding) -> Step:
    """Say that a button was an earlier one, and ask again."""
    return _again(scene, stage, scene.message("old-button"))


def call(scene: Scene, stage: Onboarding, event: Called) -> Step:
    """Answer a command that has to wait for the end of the onboarding."""
    if event.name in BACKWARDS:
        return _to(scene, stage, stage.draft, -1)
    if event.name in FORGETS:
        return forget(scene)
    if event.name in STOPS:  # nothing is sent unasked yet, and nothing is asked again
        return Step(stage=stage, say=(scene.message("onboarding-stop"),))
    if event.name not in HELPS:
        return _again(scene, stage, scene.message("onboarding-first"))
    because = scene.message(f"because-{_question(stage).name}")
    return scene.ask(stage, ask, scene.message("onboarding-help"), because)


def _question(stage: Onboarding) -> Question:
    return BY_NAME.get(stage.question, ONBOARDING[0])


def _amend(scene: Scene, stage: Onboarding, earlier: Question, value: str) -> Step:
    """Take a late press on an earlier question's button: it changes that answer, or does nothing new."""
    answered = ONBOARDING[: ONBOARDING.index(_question(stage))]
    answer = earlier.tap(scene, stage.draft, value) if earlier in answered and value != BACK else Answer()
    if answer.profile is None and answer.note:
        return _again(scene, *refused(scene, stage))
    changed = answer.profile is not None and answer.profile != stage.draft
    stage = replace(stage, draft=answer.profile or stage.draft)
    return _again(scene, stage, scene.message("answer-changed" if changed else "old-button"))


def _take(scene: Scene, stage: Onboarding, answer: Answer) -> Step:
    draft = answer.profile or stage.draft
    notes = (Message(answer.note),) if answer.note else ()
    if answer.settled and answer.profile is not None:
        return _to(scene, stage, draft, +1).following(*notes)
    if answer.profile is None and not answer.note:
        notes = (scene.message("old-button"),)
    stage = replace(stage, draft=draft)
    return scene.ask(stage, ask, *notes)


def _proposed(scene: Scene, stage: Onboarding, said: str) -> Step:
    """Take the yes to what was told before, or ask plainly."""
    answer = understood(scene, stage)
    if said == YES and answer and answer.profile:
        return _to(scene, stage, answer.profile, +1)
    stage = forgotten(stage)
    return scene.ask(stage, ask)


def _to(scene: Scene, stage: Onboarding, draft: Profile, steps: int) -> Step:
    place = ONBOARDING.index(_question(stage)) + steps
    while 0 < place < len(ONBOARDING) and not ONBOARDING[place].asked(draft):
        place += steps
    if place >= len(ONBOARDING):
        return _finish(scene, draft)
    left = forgotten(stage) if steps > 0 else stage
    stage = replace(left, question=ONBOARDING[max(place, 0)].name, draft=draft)
    return scene.ask(stage, ask)


def _finish(scene: Scene, draft: Profile) -> Step:
    """Show the first week: this one where it is Monday and all of it is still to come, else the next."""
    today = scene.now.astimezone(draft.zone).date()
    profile = replace(draft, started=monday_of(today))
    meeting = scene.of(profile)
    first = week_of(meeting, profile.started) if today.weekday() == 0 else None
    if first is None or any(session.starts <= scene.now for session in first.sessions):
        profile = replace(profile, started=monday_of(today) + timedelta(days=7))
        meeting = scene.of(profile)
    settings = replace(scene.athlete.settings, screened=today)
    hour = instant(today, profile.push_time, profile.zone)
    entries = receipt(meeting, profile.started)
    week = week_of(meeting, profile.started)
    shown = (week_message(meeting, week, "first-week-title"),) if week else ()
    if flag := open_flag(meeting):
        end = stop_message(meeting, flag.tier)  # nothing stands beside a stop
        shown = ()
    elif is_ill(meeting):  # the week is shown when it begins: who is well by then has one
        shown, entries, end = (), (), meeting.message("ill-noted", [meeting.button("well", "cmd:well")])
    else:
        end = Message(_outlook(meeting, today))
    late = hour <= scene.now
    work = session_on(meeting, today) if late and not flag else None
    step = closed(*shown, end, *([card(meeting, work)] if work else []), entries=entries)
    # an hour that is still to come today brings its message; one that is over is made up for here
    spoken = (Spoken(occasion="morning", day=today, at=hour),) if late else ()
    return replace(step, profile=profile, settings=settings, spoken=spoken)


def _outlook(scene: Scene, today: date) -> str:
    week = week_of(scene, scene.profile.started)
    works = work_of(week) if week else ()
    first = min(works, key=lambda s: s.starts, default=None)
    slot = why_then(scene, first) if first else scene.say("slot-light")
    name = scene.profile.name
    greeting = scene.say("outlook-greeting-name", name=name) if name else scene.say("outlook-greeting")
    start = scene.say("outlook-start-beginner" if scene.profile.level == "beginner" else "outlook-start-trained")
    outlook = scene.say("outlook", greeting=greeting, slot=slot, start=start)
    key = "outlook-today" if scene.profile.started <= today else "outlook-monday"
    return f"{outlook}\n{scene.say(key, hour=scene.profile.push_time)}"
