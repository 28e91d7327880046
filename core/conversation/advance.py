"""The dialogue as one pure function: an event comes in, a turn goes out."""

from dataclasses import replace
from datetime import datetime
from typing import Final, assert_never

from core import regex as re
from core.catalog import Catalog
from core.chat import Called, Edited, Event, Inward, Message, Said, Struck, Tapped, Wordless
from core.conversation.answers.practical import of_body
from core.conversation.hearing.said_back import after_body
from core.conversation.occasions.left_open import keeping, number_alone
from core.conversation.occasions.morning import morning, then_soreness
from core.conversation.occasions.review import grown, review
from core.conversation.onboarding.newcomer import meet
from core.conversation.plan.card import how_was
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import asked_session, ill_message, is_ill, open_flag, session_named
from core.conversation.profile.minor import held_back
from core.conversation.record.undo import bound, marked
from core.conversation.said import called, said
from core.conversation.session.another_day import on_its_day
from core.conversation.stages.stage import (
    LOGGING,
    PLANNED,
    AskClearance,
    AskFlag,
    AskTest,
    AskWhatIf,
    Changing,
    Idle,
    Onboarding,
)
from core.conversation.stops.flag_words import crisis
from core.conversation.stops.safety import stopped
from core.conversation.taking.reading_in import LONGEST, is_danger, reading_of, shortened
from core.conversation.transitions import press, reopen
from core.conversation.turns.scene import Scene, Step, joined, of_health_buttons
from core.conversation.turns.turn import Athlete, Letter, Turn
from core.conversation.understand.asking import asks, with_stops
from core.conversation.understand.of_health import OF_HEALTH
from core.conversation.understand.undressed import undressed
from core.conversation.understand.weekdays import with_whole_days
from core.conversation.wishes.commands import help_message
from core.schedule import Due, Spoken, due, next_call


def advance(athlete: Athlete, event: Event, now: datetime, catalog: Catalog) -> Turn:
    """Return what one event leads to: entries, words, requests, and when to speak next."""
    scene, event = Scene(athlete, now, catalog), _plainly(event)
    match event:
        case Struck():
            return _turn(scene, *_strike(scene))
        case Said() | Called() | Tapped() | Edited() | Wordless():
            step = _answered(scene, event)
            lines = len(athlete.journal), len(athlete.journal) + len(step.entries)
            return _turn(scene, step, tuple(Letter(message=bound(message, *lines)) for message in step.say))
        case _:
            assert_never(event)


_DENIED: Final = re.compile(
    r"\b(do(?:es)?|did|is|are|was|were|ha(?:ve|s|d)|ca|wo|(?:c|w|sh)ould|must|need|might|sha|dare|ai)['; ]?n['; ]?t\b",
    re.IGNORECASE,
)
"""A verb that is denied, its apostrophe left out or misplaced ("havent", "did'nt", "can t")."""


_HEDGED: Final = re.compile(
    r"(\d[^?.!;\n]{0,12}\b(?:i (?:think|guess|suppose)|maybe|ish|or so|perhaps|probably))\?+(?=\s*\S)", re.IGNORECASE
)
"""A number that somebody is not sure of: its mark asks nothing ("6 i think? maybe 7")."""
_SHORTHAND: Final = {"wat": "what", "dun": "done"}
_SHORT: Final = re.compile(rf"\b(?:{'|'.join(_SHORTHAND)})\b")
"""Words as they are typed in a hurry; a name has a capital letter."""


def _plainly(event: Event) -> Event:
    """Return an event with its words in plain quotes, each denial with its apostrophe, and days written out."""
    match event:
        case Said(text=text) | Edited(text=text):
            return replace(event, text=_spelled(text))
        case Called(name=name, argument=argument):
            return replace(event, name=name.lower().rstrip(".!"), argument=_spelled(argument))
        case _:
            return event


def _spelled(text: str) -> str:
    plain = _HEDGED.sub(r"\1,", _SHORT.sub(lambda found: _SHORTHAND[found[0]], undressed(text).replace("’", "'")))
    return with_stops(with_whole_days(_DENIED.sub(r"\1n't", plain)))


def _answered(scene: Scene, event: Inward) -> Step:
    match event:
        case Edited(text=text) if crisis(scene, text) or is_danger(reading_of(scene, text)):
            return _answered(scene, Said(text))
        case Said(words) | Called(argument=words) if step := _crisis(scene, words):
            return step
        case Edited() | Wordless():
            return _wordless(scene, "edited" if isinstance(event, Edited) else "wordless")
        case Said() | Called() | Tapped():
            return meet(scene, event) if scene.athlete.profile is None else _respond(scene, event)
        case _:
            assert_never(event)


def _crisis(scene: Scene, words: str) -> Step | None:
    """Answer who may not want to live before all else, whoever it is; a sign of danger goes before it (SAF-01)."""
    step = crisis(scene, words)
    return None if step is None or is_danger(reading_of(scene, words)) else step


def _wordless(scene: Scene, key: str) -> Step:
    """Say what can be read, and ask again what is open; somebody new is greeted."""
    if scene.athlete.profile is None and not isinstance(scene.stage, Onboarding):
        return meet(scene, Called("start"))
    return scene.stay(scene.message(key), *reopen(scene))


def _respond(scene: Scene, event: Said | Called | Tapped) -> Step:
    if step := held_back(scene, event):
        return step
    match event:
        case Said(text=text):
            step = _typed(scene, text) or said(scene, shortened(text)) or _not_understood(scene, text)
            if len(text) > LONGEST:
                step = step.then(scene.message("too-long", most=LONGEST))
        case Called(name=name, argument=argument):
            step = called(scene, name, argument)
        case Tapped():
            step = press(scene, event) or scene.stay(scene.message("old-button"), *reopen(scene))
        case _:
            assert_never(event)
    step = on_its_day(scene, step, event.text if isinstance(event, Said) else "")
    return _kept_open(scene, grown(scene, then_soreness(scene, after_body(scene, keeping(scene, step)))))


def _kept_open(scene: Scene, step: Step) -> Step:
    """Close a question about a session that the week has no more: after an illness, say."""
    after = scene.after(*step.entries).at(step.stage)
    if not isinstance(step.stage, (*LOGGING, *PLANNED)) or session_named(after, step.stage.session):
        return step
    gone = scene.say("log-gone")
    left = tuple(message for message in step.say if message.text != gone)
    if step.stage != scene.stage and len(step.say) > 1 and step.entries:  # its question was opened just now
        left = (*left[:-1], Message(gone))
    return replace(step, stage=Idle(), say=left or (Message(gone),))


def _typed(scene: Scene, text: str) -> Step | None:
    """Take the label of a button of the last message for a press, but where it answers or tells of danger."""
    if not isinstance(scene.stage, Idle):
        return None
    label = text.strip(" .!").lower()
    data = next((data for shown, data in reversed(scene.athlete.settings.shown) if shown == label), None)
    return press(scene, Tapped(data)) if data and not is_danger(reading_of(scene, text)) else None


def _not_understood(scene: Scene, text: str) -> Step:
    """Ask again; what was to be supposed is asked no more, since the next words may report (PAI-03)."""
    if isinstance(scene.stage, AskWhatIf):
        return Step(stage=Idle(), say=(scene.message("unclear-what-if"),))
    return number_alone(scene, text) or scene.stay(*_unclear(scene, text))


def _unclear(scene: Scene, text: str) -> tuple[Message, ...]:
    """Say what would be understood here, and ask again."""
    asked = reopen(scene)
    if not asked and scene.athlete.profile and open_flag(scene):
        return (stopped(scene),)
    low = text.lower()
    told = OF_HEALTH.search(low) or (asks(text) and of_body(low))
    if told and not isinstance(scene.stage, AskFlag | AskClearance | AskTest | Changing):
        return (scene.message("of-health", of_health_buttons(scene)), *asked)
    if not asked and asks(text) and is_ill(scene):
        return (ill_message(scene),)
    if not asked:
        session = None if asks(text) else asked_session(scene)
        if session and session.starts <= scene.now and not is_settled(scene, session.id):
            return (replace(scene.message("ask-back-session"), buttons=how_was(scene, session).buttons),)
        key = "unclear-question" if asks(text) else "unclear"
        return (replace(help_message(scene), text=scene.say(key), title=""),)
    return (scene.message(f"unclear-{scene.stage.kind}"), *asked)


_SHOWN: Final = 16
"""So many buttons are kept."""
_LABEL: Final = re.compile(r"[^\W\d_].* ")
"""A label of several words: one word is an answer or a command, whatever is on the screen."""


def _turn(scene: Scene, step: Step, letters: tuple[Letter, ...]) -> Turn:
    """Put the athlete afterwards together, and work out when to speak next."""
    before = scene.athlete
    if step.forget:
        return Turn(athlete=Athlete(profile=None, stage=Idle()), letters=letters, requests=step.requests)
    named = {one.occasion for one in step.spoken}
    settings = marked(before, step, scene.now)
    buttons = [button for letter in letters for row in letter.message.buttons for button in row]
    shown = tuple((b.label.lower(), b.data) for b in buttons if _LABEL.match(b.label))[-_SHOWN:]
    after = replace(
        before,
        profile=step.profile or before.profile,
        stage=step.stage,
        settings=replace(settings, shown=shown) if shown else settings,
        struck=(*(one for one in before.struck if one.occasion not in named), *step.spoken),
        journal=before.journal + step.entries,
    )
    call = next_call(after.profile, after.settings, after.struck, scene.now) if after.profile else None
    return Turn(athlete=after, entries=step.entries, letters=letters, requests=step.requests, next_call=call)


def _strike(scene: Scene) -> tuple[Step, tuple[Letter, ...]]:
    """Say what is due, each once per local date; what is open stays open and is asked again."""
    profile, settings = scene.athlete.profile, scene.athlete.settings
    dues = due(profile, settings, scene.athlete.struck, scene.now) if profile else ()
    letters: tuple[Letter, ...] = ()
    step = scene.stay()
    for one in dues:
        said = _speak(scene.after(*step.entries).at(step.stage), one)
        letters += tuple(
            Letter(message=message, occasion=one.occasion, day=one.day, due=one.at, expires=one.expires)
            for message in said.say
        )
        spoken = Spoken(occasion=one.occasion, day=one.day, at=scene.now)
        step = replace(said, entries=step.entries + said.entries, spoken=(*step.spoken, spoken))
    return step, letters


def _speak(scene: Scene, one: Due) -> Step:
    step = morning(scene) if one.occasion == "morning" else review(scene)
    kept = step.stage == scene.stage and not isinstance(scene.stage, Idle)
    asked = [one for one in reopen(scene) if not any(one.text in said.text for said in step.say)] if kept else []
    return replace(step, say=joined((*step.say, *asked))) if asked else step
