"""The two questions after a session: how hard, and did anything hurt."""

from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta
from typing import Final

from core import regex as re
from core.body import opposite
from core.catalog.tip import may_hear_of_food
from core.chat import Button, Message, Tapped
from core.conversation.body.pain import start
from core.conversation.body.pain_words import OF_TEN, PLACE, SIDES, numbers_of, places_in
from core.conversation.body.scale import TOP, off_scale, scale_in
from core.conversation.plan.card import card, how_was
from core.conversation.plan.logged import log_of, log_time, pain_told, rpe_of, sets_of, unlogged, untold_legs
from core.conversation.plan.weeks import asked_session, next_session, session_named
from core.conversation.plan.wording import clock_words, day_words, exercise_name, when_words
from core.conversation.stages.stage import AskForm, AskPain, AskPainPart, AskRpe, Idle, Stage
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.agreement import NO, UNSURE
from core.conversation.understand.negation import NT
from core.journal import Pain
from core.rules.demand import LIGHT_EFFORT
from core.training import Session

RPE: Final = "rpe"
PAIN: Final = "pain"
MEAL_WINDOW: Final = timedelta(hours=2)
"""How long after strength work a meal is a handy habit (NUT-02)."""
EFFORTS: Final = {"comfortable": 6.0, "hard": 8.0, "all i had": 10.0}
"""The words that the question gives to its numbers."""
_WORD: Final = re.compile(rf"(?:(?:it )?(?:was|felt) )?(?P<effort>{'|'.join(EFFORTS)})")
_MOMENT: Final = r"(?:it|was|is|at|a|about|but|and|then|now|later|after|in|the|session|end|\d{1,2})"
_SOME: Final = re.compile(
    r"(?:(?:yes|yep|yeah|well|mm+|hm+)\W+)?(?:(?:just|only|maybe|on|the|my) )*"
    r"(?:a (?:tiny |little |wee )?bit|a little|slight(?:ly)?|some(?:what)?|kind of|"
    r"(?P<side>left|right)(?: side| leg| one)?|usual|after(?:wards)?|yes|yep|yeah|yup)"
    rf"(?P<rest>(?:[^a-z\d]+{_MOMENT})*)"
)
_GOOD: Final = "good|great|fine|ok|okay|perfect|perfectly|well|alright"
_WELL: Final = (
    r"(?:all|every(?:thing|where)|it|that|i|feels?|felt|was|were|is|am|went|just|quite|really|very|pretty|super|so|far|"
    rf"{_GOOD}|right|smooth|strong|happily|luckily|thankfully|"
    r"pain[- ]free|painless|today|this|time|too|thanks?|you|the|my|whole|session|body|legs|s|m)"
)
_NONE: Final = re.compile(
    rf"(?:{NO}|none|nothing|no pain|0)|"
    rf"(?=.*\b(?:{_GOOD}|all right|smooth|strong|painless|free)\b)"
    rf"(?:(?:{NO}|none|nothing|no pain)\b\W*)?{_WELL}(?:[^a-z\d]+{_WELL})*\W*"
)
"""A no, alone or with how well all went; that all was well, or the place that might have hurt, is one too."""
_HEDGED: Final = re.compile(
    rf"(?!no\b|nope\b|nah\b).*\b(?:not|{NT}(?: \w+)? (?:call|say))\b(?: \w+){{0,2}} (?:a )?pain(?:ful)?\b(?! free)",
    re.DOTALL,
)
"""A place that felt odd, "not pain exactly": no nought, since it is told in answer to what hurt (PAI-01)."""
FORMS: Final = ("clean", "wobble", "lost")
SCALE: Final = ("4", "5", "6", "7", "8", "9", "10")


def ask_next(scene: Scene, session: Session, on_card: bool = True) -> Step:
    """Ask what is still to be told of a session that was logged: effort, then pain; then say what comes next.

    After a tap the question stands on the session's own message; after words it comes as a message of its own.
    """
    stage: Stage = Idle()
    if rpe_of(scene, session.id) is None:
        stage = AskRpe(session=session.id)
        question = ask_rpe(scene, stage)
    elif formless(scene, session.id):
        stage = AskForm(session=session.id)
        question = ask_form(scene, stage)
    elif not pain_told(scene, session.id):
        stage = AskPain(session=session.id)
        question = ask_pain(scene, stage)
    elif not sets_of(scene, session.id):  # an effort alone does not say what was done
        question = how_was(scene, session)
    else:
        question = closing(scene, session)
    return Step(stage=stage, say=(card(scene, session, question) if on_card else question,))


def closing(scene: Scene, session: Session) -> Message:
    """Say that all is noted, what to mind about the legs, and what comes next."""
    coming = next_session(scene, scene.now)
    undo = [scene.button("undo", "cmd:undo")]
    if coming is None:
        said = scene.say("log-closing")
    else:
        said = scene.say("log-closing-next", when=when_words(scene, coming))
    if _too_hard_for_light(scene, session):
        said = f"{said} {scene.say('log-light-hard')}"
    until = session.starts + timedelta(minutes=session.minutes) + MEAL_WINDOW
    if may_hear_of_food(scene.profile) and scene.now < until:
        clock = clock_words(scene, min(until, scene.now + MEAL_WINDOW))
        said = f"{said} {scene.say('log-protein', clock=clock)}"
    if left := open_words(scene, session):
        said = f"{said}\n{scene.say('log-left', names=left)}"
    if names := surplus(scene, session):
        said = f"{said}\n{scene.say('leg-surplus', names=', '.join(exercise_name(scene, name) for name in names))}"
    return Message(said, buttons=(tuple(undo),))


def open_words(scene: Scene, session: Session, without: Collection[str] = ()) -> str:
    """Name the exercises that are open, and the leg where the other one was told."""
    told = sets_of(scene, session.id)
    found = []
    for item in (one for one in unlogged(scene, session) if one.exercise not in without):
        legs = untold_legs(item, told)
        name = exercise_name(scene, item.exercise)
        found.append(f"{name} ({scene.say(f'leg-{legs[0]}')})" if len(legs) == 1 and legs[0] else name)
    return ", ".join(found)


def surplus(scene: Scene, session: Session) -> list[str]:
    """Return the exercises in which the second leg did more than the first one: noted, not rewarded (LEG-02)."""
    done = {(one.exercise, one.set, one.leg): one.amount for one in sets_of(scene, session.id)}
    found = []
    for item in session.exercises:
        first, second = item.first_leg, opposite(item.first_leg) if item.first_leg else None
        pairs = [
            (done.get((item.exercise, n, first)), done.get((item.exercise, n, second))) for n in range(1, item.sets + 1)
        ]
        if any(one is not None and other is not None and other > one for one, other in pairs):
            found.append(item.exercise)
    return found


def _too_hard_for_light(scene: Scene, session: Session) -> bool:
    """Tell whether a light session went over its effort (DOS-04); the planner holds such a dose by itself."""
    effort = rpe_of(scene, session.id)
    return not session.demanding and effort is not None and effort > LIGHT_EFFORT


def waits_for_effort(scene: Scene) -> bool:
    """Tell whether nothing is asked, and the effort of a session that has begun is not told."""
    session = asked_session(scene) if isinstance(scene.stage, Idle) else None
    return session is not None and session.starts <= scene.now and rpe_of(scene, session.id) is None


def ask_rpe(scene: Scene, stage: AskRpe) -> Message:
    """Ask how hard the session was, easy to all out."""
    buttons = [Button(n, f"{RPE}:{n}:{stage.session}") for n in SCALE]
    return _of_its_day(scene, stage.session, scene.message("ask-rpe", buttons[:4], buttons[4:]))


def ask_pain(scene: Scene, stage: AskPain) -> Message:
    """Ask whether anything hurt."""
    buttons = [scene.button(f"pain-{v}", f"{PAIN}:{v}:{stage.session}") for v in ("no", "yes")]
    return _of_its_day(scene, stage.session, scene.message("ask-pain", buttons))


def _of_its_day(scene: Scene, name: str, asked: Message) -> Message:
    """Name the day of a session that is asked about later than on its day."""
    session = session_named(scene, name)
    if session is None or session.date >= scene.today:
        return asked
    text = scene.say("ask-of-day", day=day_words(scene, session.date), question=asked.text)
    return replace(asked, text=text)


def tap_rpe(scene: Scene, event: Tapped) -> Step | None:
    """Take the effort of a session; one that has it already keeps it."""
    _, value, name = event.parts
    session = session_named(scene, name)
    if session is None or value not in SCALE or rpe_of(scene, name) is not None:
        return None
    entry = log_of(scene, name, rpe=float(value))
    return ask_next(scene.after(entry), session).following(entries=(entry,))


def hear_rpe(scene: Scene, stage: AskRpe, text: str) -> Step | None:
    """Take a number, or a word of the question itself; halves are fine, what is off the scale is asked for again.

    Who cannot say goes on without one.
    """
    if UNSURE.fullmatch(text.strip().lower().rstrip("!. ")):
        return scene.ask(AskPain(session=stage.session), ask_pain, scene.message("rpe-left"))
    word = _WORD.fullmatch(text.strip().lower().rstrip("!."))
    value, session = EFFORTS[word["effort"]] if word else scale_in(text), session_named(scene, stage.session)
    if value is None or session is None:
        return None
    if not 0 <= value <= TOP:
        return off_scale(scene, stage)
    entry = log_of(scene, session.id, rpe=round(value * 2) / 2)
    return ask_next(scene.after(entry), session, on_card=False).following(entries=(entry,))


def hear_pain(scene: Scene, stage: AskPain, text: str) -> Step | None:
    """Take a plain yes or no, or a yes with its numbers or its side: of a pain that eased, the worst (PAI-01)."""
    low = text.strip().lower().rstrip("!.")
    if some := _SOME.fullmatch(OF_TEN.sub("", low)):
        numbers = numbers_of(some["rest"])
        leg = SIDES.get((some["side"] or " ")[0])
        return start(scene, AskPainPart(open=(), when="during", score=max(numbers, default=None), leg=leg))
    hedged = places_in(scene, low) if _HEDGED.match(low) and not any(map(str.isdigit, low)) else []
    if len(hedged) == 1:
        return start(scene, AskPainPart(open=(), when="during", region=hedged[0].region, leg=hedged[0].leg))
    answer = "no" if _NONE.fullmatch(PLACE.sub("legs", low)) else "yes" if low == "yes" else None
    return tap_pain(scene, Tapped(f"{PAIN}:{answer}:{stage.session}"), on_card=False) if answer else None


def tap_pain(scene: Scene, event: Tapped, on_card: bool = True) -> Step | None:
    """Take whether anything hurt; once it is told the button is old."""
    _, value, name = event.parts
    session = session_named(scene, name)
    if session is None or pain_told(scene, name) or value not in ("no", "yes"):
        return None
    if value == "yes":
        return start(scene, AskPainPart(open=(), when="during"))
    entry = Pain(at=log_time(scene, name), score=0, when="during")
    return ask_next(scene.after(entry), session, on_card).following(entries=(entry,))


def formless(scene: Scene, session: str) -> bool:
    """Tell whether the form of some sets was not told."""
    return any(done.form is None for done in sets_of(scene, session))


def ask_form(scene: Scene, stage: AskForm) -> Message:
    """Ask how clean the sets were."""
    asked = scene.message("ask-form", [scene.button(f"form-{form}", f"form:{form}:{stage.session}") for form in FORMS])
    return _of_its_day(scene, stage.session, asked)
