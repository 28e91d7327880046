"""How clean it was: written into the sets that did not say, by taking their entries back and writing them anew."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from core import regex as re
from core.chat import Message, Tapped
from core.conversation.body.pain_words import PLACE
from core.conversation.plan.logged import relogged
from core.conversation.plan.named import exercise_in
from core.conversation.plan.weeks import session_named
from core.conversation.session import effort
from core.conversation.session.effort import formless
from core.conversation.stages.stage import AskForm, AskPain, AskRest, AskRpe, Idle
from core.conversation.taking.reading_in import reading_of
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.conversation.understand.clauses import parts
from core.journal import Entry, Form, SessionLog, SetDone
from core.reading.facts import PainSaid, RunSaid

SHORT: Final = 40
RIGHT_AFTER: Final = timedelta(hours=1)
_HEDGE: Final = (
    r"(?:i (?:think|guess|suppose|hope|would say|reckon)|tbh|really|overall|though|mostly|pretty much|all of it)"
)
_ONLY_FORM: Final = re.compile(
    r"(?:(?:a|bit|little|all|very|quite|some|was|it|only|just|the|my|left|right|leg|side|one|on|yes|yep|yeah|pretty|"
    rf"nice|and|fairly|looked|felt|stayed|they|were|{_HEDGE})[ ,]+)*"
    r"(?:clean|wobbl\w*|shaky|lost it|unsteady)"
    rf"(?:[ ,]+(?:only|just|on|in|the|my|left|right|leg|side|one|bit|a|with|but|and|{_HEDGE}))*[ .!]*"
)
OF_BODY: Final = re.compile(rf"{PLACE.pattern}|\b(?:stairs?|walk\w*|steps? down)\b")
"""What is wobbly outside an exercise is no form: it may be more (SAF-04)."""
_LEG: Final = re.compile(r"\b(left|right)\b")
_SO_SO: Final = r"\b(?:form|technique) (?:was |a bit |so |-)*(?:so-so|meh|okay-ish)"
_HELD: Final = (
    r"\bbalance (?:was |is |felt |went )?(?:(?:a bit|very|really|still|quite|so) )*(?:poor|bad|terrible|awful|off|"
    r"rubbish)\b|\b(?:poor|bad|terrible|awful|lost(?: my)?) balance\b|"
    r"\b(?:held|hold(?:ing)?|hang(?:ing)?|hung|grab\w*)(?: on)?(?: to| onto)? (?:(?:an?|the|my) )?"
    r"(?:chair|wall|table|rail|door\w*|counter|bannisters?)\b"
)
"""Who needs a hand to stay up is not in control."""
_TOLD: Final[tuple[tuple[Form, str], ...]] = (
    ("lost", r"\b(?:form|technique) (?:was |went |got )?(?:lost|bad|awful|broke\w*|fell apart)|lost (?:my )?form"),
    ("wobble", rf"\bwobbl\w*|\bshaky|\bunsteady|{_SO_SO}|{_HELD}"),
    ("clean", r"\b(?:form|technique) (?:was |all |is )*(?:clean|good|fine|ok|great|solid)|\b(?:clean|good|solid) form"),
)  # fmt: skip
WORDS: Final[tuple[tuple[Form, str], ...]] = (
    ("lost", r"lost|broke\w*|(?<!not )(?<!too )bad|terrible|awful"),
    ("wobble", r"wobbl\w*|shak\w*|unsteady|so-so|okay-ish|not (?:so )?(?:clean|good)"),
    ("clean", r"clean|good|fine|not (?:too |so )?bad|ok(?:ay)?|yes|y|solid|great|controlled|perfect"),
)


def tap_form(scene: Scene, event: Tapped, on_card: bool = True) -> Step | None:
    """Take the form of a session's sets; once told, the button is old."""
    _, value, name = event.parts
    session = session_named(scene, name)
    form = next((form for form, _ in WORDS if form == value), None)
    if session is None or form is None or not formless(scene, name):
        return None
    entries = _rewritten(scene, name, form)
    return effort.ask_next(scene.after(*entries), session, on_card).following(entries=entries)


def hear_form(scene: Scene, stage: AskForm, text: str) -> Step | None:
    """Take the form from a few words."""
    form = None if _of_pain(scene, text) else _form_in(text)
    ran = any(isinstance(fact, RunSaid) for fact in reading_of(scene.at(Idle()), text).facts)
    if form is None or ran:  # how a run felt is no form
        return None
    told = formed(scene, stage.session, form, text) if form != "clean" and _LEG.search(text.lower()) else ()
    rest = tap_form(scene.after(*told), Tapped(f"form:{'clean' if told else form}:{stage.session}"), on_card=False)
    session = session_named(scene, stage.session)
    if told and rest is None and session:  # no set of the other leg is left without its form
        rest = effort.ask_next(scene.after(*told), session, on_card=False)
    return rest and rest.following(entries=told)


def _of_pain(scene: Scene, text: str) -> bool:
    """Tell whether it is a place that is said to be bad, which is no word on form."""
    facts = reading_of(scene.at(AskPain(session="")), text).facts
    return any(isinstance(fact, PainSaid) and fact.region and fact.score != 0 for fact in facts)


def form_said(text: str) -> Form | None:
    """Return the form that words beside other facts tell of; clean only where form is what they speak of."""
    low = text.lower()
    for form, words in _TOLD:
        if re.search(words, low) and not re.search(rf"\b(?:no|not|never|without)\b[^,.;]*(?:{words})", low):
            return form
    return None


def formed(scene: Scene, session: str, form: Form, text: str) -> tuple[Entry, ...]:
    """Write the form into the sets of a session, or of the exercise and leg that words name; a worse one over clean."""
    part = next(
        (part for part in parts(text.lower()) for _, words in WORDS if re.search(rf"\b(?:{words})\b", part)), ""
    )
    exercise, legs = exercise_in(scene, part), set(_LEG.findall(part))
    leg = legs.pop() if len(legs) == 1 else None
    return _rewritten(
        scene, session, form, None if form == "clean" else "clean", exercise.id if exercise else None, leg
    )


def _form_in(text: str) -> Form | None:
    low = text.strip().lower()
    if len(low) > SHORT or asks(low):
        return None
    return next((form for form, words in WORDS if re.search(rf"\b(?:{words})\b", low)), None)


def form_alone(scene: Scene, text: str) -> Form | None:
    """Return the form of words that can be on nothing else: "good" may be the answer to another question."""
    low = text.strip().lower()
    named = exercise_in(scene, low)
    if named:
        names = sorted((named.name.lower(), *named.aliases), key=len, reverse=True)
        low = " ".join(re.sub(rf"\b(?:{'|'.join(map(re.escape, names))})s?\b", " ", low).split())
    return _form_in(low) if _ONLY_FORM.fullmatch(low) else form_said(text)


def hear_pain(scene: Scene, stage: AskPain, text: str) -> Step | None:
    """Take the answer about pain, or a word on form that comes late."""
    if step := effort.hear_pain(scene, stage, text):
        return step
    form = None if _of_pain(scene, text) else form_alone(scene, _NO_PAIN.sub("", text))
    told = late(scene, stage, form, text, effort.ask_pain(scene, stage)) if form else None
    if told and _NO_PAIN.search(text) and (rest := effort.hear_pain(scene.after(*told.entries), stage, "no pain")):
        return rest.following(entries=told.entries)
    return told


_NO_PAIN: Final = re.compile(r",? no pain\W*$")


def hear_rpe(scene: Scene, stage: AskRpe, text: str) -> Step | None:
    """Take the answer about effort, or a word that can only be on form."""
    if step := effort.hear_rpe(scene, stage, text):
        return step
    form = form_alone(scene, text)
    return late(scene, stage, form, text, effort.ask_rpe(scene, stage)) if form else None


def told_after(scene: Scene, low: str) -> Step | None:
    """Take a word that can only be on form right after a session for its sets; clean ones that it knows stay so."""
    since = scene.now - RIGHT_AFTER
    logs = [e.session for e in scene.journal if isinstance(e, SessionLog) and e.sets and e.at >= since]
    free = isinstance(scene.stage, Idle) and len(low) <= SHORT and not OF_BODY.search(low)
    form = form_alone(scene, low) if logs and free else None
    if form is None:
        return None
    entries = formed(scene, logs[-1], form, low)
    if not entries:
        return scene.stay(scene.message("form-known"))
    said = scene.say("echo", facts=scene.say("echo-form", form=scene.say(f"form-{form}").lower()))
    return replace(scene.stay(Message(said, buttons=((scene.button("undo", "cmd:undo"),),))), entries=entries)


def late(scene: Scene, stage: AskPain | AskRest | AskRpe, form: Form, text: str, asked: Message) -> Step | None:
    """Write down form that is told late: it makes clean sets less clean, never the reverse."""
    if form == "clean":
        said = scene.message("echo", facts=scene.say("echo-form", form=scene.say("form-clean").lower()))
        return Step(stage=stage, say=(said, asked), entries=_rewritten(scene, stage.session, form))
    entries = formed(scene, stage.session, form, text)
    return Step(stage=stage, say=(scene.message("form-late"), asked), entries=entries) if entries else None


def _rewritten(
    scene: Scene, session: str, form: Form, also: Form | None = None, only: str | None = None, leg: str | None = None
) -> tuple[Entry, ...]:
    def formed(done: SetDone) -> SetDone:
        meant = (
            done.form in (None, also) and only in (None, done.exercise) and (leg is None or done.leg in (leg, "both"))
        )
        return replace(done, form=form) if meant else done

    return relogged(scene, session, formed)
