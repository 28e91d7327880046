"""Sunday evening: the week in numbers per leg, the next one, what changes and why, and whether it suits."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from core import regex as re
from core.chat import Message, Tapped
from core.conversation.answers.why_week import why_week
from core.conversation.body.scale import TOP, scale_in
from core.conversation.body.soreness import told
from core.conversation.occasions.glance import week_lines, week_message
from core.conversation.occasions.left_open import half_told, untold, untold_note
from core.conversation.occasions.running_feel import is_feel_due
from core.conversation.plan.card import how_was
from core.conversation.plan.changes import all_notes
from core.conversation.plan.difference import differences
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import (
    ill_message,
    is_ill,
    is_shown,
    open_flag,
    planned_anew,
    receipt,
    session_on,
    week_of,
)
from core.conversation.plan.wording import day_words, distance_words
from core.conversation.stages.stage import AskFeel, AskMilestone, AskPainNow, AskReview, AskSoreness, AskWellness, Idle
from core.conversation.stops.flag_words import no_work
from core.conversation.turns.scene import Rows, Scene, Step, closed, joined
from core.conversation.understand.agreement import YES
from core.conversation.understand.asking import asks
from core.conversation.understand.weekdays import DAY
from core.journal import Pain, RedFlag, Run, SessionLog, Skip, Sleep, Soreness, WeekShown
from core.progress import week_numbers
from core.training import Week
from core.wall_time import monday_of
from core.wishes import Easier

REVIEW: Final = "rev"
YIELDING: Final = (Idle, AskReview, AskSoreness, AskPainNow, AskFeel, AskWellness, AskMilestone)
"""Questions of an earlier hour that the review takes the place of; they hold nothing that was told."""
SHORT: Final = 60
_TOLD: Final = (Soreness, Pain, SessionLog, Skip, Sleep, Run, RedFlag)
"""What makes a week smaller that has not begun."""
_FINE: Final = re.compile(
    rf"(?:(?:{YES}|sure|ok|okay|fine|good|great|all (?:good|fine)|perfect|"
    r"accept|thanks|thank you|cool|nice|super|agreed|deal|👍|"
    r"(?:that |it |this |all )?(?:looks|sounds|is|suits|works|'s|does)(?: all)?+"
    r"(?: (?:good|fine|okay|ok|great|me|for me|perfect))?+|"
    r"(?:by|with|to|for) me|let'?s (?:do (?:it|that|this)|go)|i like it|it does|suits me|"
    r"go ahead|very much|coach)[ ,!.]*)+"
)
_HARDER: Final = re.compile(r"\b(?:harder|too (?:little|easy|light|few)|not enough)\b|^more(?: please)?$")
_NOT_THEN: Final = re.compile(rf"\b{DAY}(?:'?s)? (?:doesn'?t|does not|won'?t|will not|is (?:bad|not|no good)|isn'?t)\b")
_EASIER: Final = re.compile(
    r"\b(?:looks|sounds|seems|is) (?:(?:too|very|really|quite|pretty|rather|a bit|so) )*"
    r"(?:hard|tough|heavy|a lot|much)\b|"
    r"\b(?:easier|(?<!not )too (?:much|hard|many|long)|less|smaller|lighter|fewer|reduce)\b"
)


def review(scene: Scene) -> Step:
    """Sum the week up, show the next one as it will be kept, and ask whether it suits.

    What is half told counts in it already: its last question may stay unanswered (PRO-10).
    """
    scene = scene.after(*half_told(scene))
    this, following = week_of(scene, scene.today), scene.today + timedelta(days=7)
    coming = week_of(scene, following)
    if coming is None or (this is None and is_shown(scene, coming.week)):
        return scene.stay()
    if open_flag(scene):
        return _stopped(scene, this)
    stage = AskReview(week=coming.week)
    # what is being answered, or half told, stays open: the buttons of the review work beside it
    waits = Idle() if is_ill(scene) else stage  # whether rest suits is not asked (SAF-06)
    open_ = waits if isinstance(scene.stage, YIELDING) else scene.stage
    look_back = ((scene.button("feel-due-now", "cmd:month"),),) if is_feel_due(scene) else ()
    numbers = Message("\n".join(week_lines(scene, this)), scene.say("review-title"), look_back) if this else None
    session = session_on(scene, scene.today)
    unasked = session is not None and getattr(open_, "session", "") != session.id
    open_log = how_was(scene, session) if session and unasked and not is_settled(scene, session.id) else None
    silent = untold_note(scene, coming.week)
    asked = ill_message(scene) if is_ill(scene) else ask_review(scene, stage)
    shown = (_raced(scene), open_log, numbers, week_message(scene, coming, "next-week-title"), silent, asked)
    return Step(stage=open_, say=joined(message for message in shown if message))


def _raced(scene: Scene) -> Message | None:
    """Speak of a race of this week before its sums: how it left the legs decides what comes (SCH-16)."""
    monday = monday_of(scene.today)
    race = next((race for race in scene.profile.races if monday <= race.date <= scene.today), None)
    if race is None:
        return None
    distance = distance_words(scene, race.distance_km, scene.profile.units)
    said = scene.say("review-race", day=day_words(scene, race.date), distance=distance)
    return Message(said if scene.told_today(Soreness) else f"{said} {scene.say('review-race-ask')}")


def _legs_asked(scene: Scene, stage: AskReview) -> bool:
    """Tell whether the review asked how sore the legs are."""
    return bool(untold(scene, stage.week)) or not (_raced(scene) is None or scene.told_today(Soreness))


def _stopped(scene: Scene, this: Week | None) -> Step:
    """Sum up what was done before the plan was stopped; whether an empty week suits is not asked."""
    if this is None or not week_numbers(this, scene.journal, scene.catalog).done:
        return scene.stay()
    lines = [*week_lines(scene, this), scene.say("mode-stopped")]
    return scene.stay(Message("\n".join(lines), scene.say("review-title")))


def review_buttons(scene: Scene, stage: AskReview) -> Rows:
    """Return the answers to a shown week: fine, or easier; never harder."""
    return (tuple(scene.button(f"rev-{verb}", f"{REVIEW}:{verb}:{stage.week}") for verb in ("fine", "easier", "why")),)


def ask_review(scene: Scene, stage: AskReview) -> Message:
    """Ask again whether the week suits."""
    return Message(scene.say("ask-review"), buttons=review_buttons(scene, stage))


def easier(scene: Scene, stage: AskReview) -> Step:
    """Take a smaller dose for that week; asked twice it stays one step, and of nothing there is no less (SAF-01)."""
    if stops := no_work(scene):
        return scene.stay(stops)
    if any(isinstance(e, Easier) and e.week == stage.week for e in scene.journal):
        return closed(scene.message("easier-already"))
    entries = (*receipt(scene.after(*half_told(scene)), stage.week), Easier(at=scene.now, week=stage.week))
    after = scene.after(*entries)
    lines = differences(scene, week_of(scene, stage.week), week_of(after, stage.week))
    said = [scene.say("easier-noted"), *lines] if lines else [scene.say("easier-least")]
    return closed(Message("\n".join(said)), entries=entries)


def tap_review(scene: Scene, event: Tapped) -> Step | None:
    """Take the answer to a shown week; a week that is over is old."""
    _, verb, day = event.parts
    coming = {monday_of(scene.today + timedelta(days=n)) for n in (0, 7)}
    week = next((monday for monday in coming if monday.isoformat() == day), None)
    if week is None:
        return None
    return answer(scene, AskReview(week=week), verb)


def answer(scene: Scene, stage: AskReview, verb: str) -> Step | None:
    """Act on fine, easier or why."""
    if verb == "fine":
        return closed(scene.message("review-fine"), entries=receipt(scene.after(*half_told(scene)), stage.week))
    if verb == "easier":
        return easier(scene, stage)
    week = week_of(scene, stage.week)
    if verb == "notes" and week:
        return scene.stay(all_notes(scene, week))
    if verb != "why":
        return None
    said = why_week(scene, week) if week else (scene.message("why-no-changes"),)
    silent = untold_note(scene, stage.week) if stage.week > scene.today and week and not week.changes else None
    return scene.stay(*(silent,) if silent else said)


def grown(scene: Scene, step: Step) -> Step:
    """Show what changes in the week that was reviewed today, once soreness is told; one that was kept is kept anew.

    It has not begun: what is told of the body or of a session before it counts in it, and makes it no harder (PRO-10).
    """
    if not scene.has_struck("review") or not any(isinstance(entry, _TOLD) for entry in step.entries):
        return step
    following = scene.today + timedelta(days=7)
    after = scene.after(*step.entries)
    before, coming = week_of(scene.after(*half_told(scene)), following), planned_anew(after, following)
    if before and coming and is_shown(scene, before.week):
        if coming == before or coming.hard_sets_per_leg > before.hard_sets_per_leg:
            return step
        before = week_of(after, following)
        step = replace(step, entries=(*step.entries, WeekShown(at=scene.now, plan=coming)))
    elif not any(isinstance(entry, Soreness) for entry in step.entries):
        return step
    lines, stage = differences(scene, before, coming), AskReview(week=monday_of(following))
    if any(isinstance(entry, Easier) for entry in step.entries):
        return _beside_easier(scene, step, stage, lines)
    if not lines:
        return step
    words = "\n".join([scene.say("sore-grown"), *lines])
    asked = Message(f"{words}\n\n{scene.say('ask-review')}", buttons=review_buttons(scene, stage))
    return replace(step, stage=stage if isinstance(step.stage, Idle) else step.stage).then(asked)


def _beside_easier(scene: Scene, step: Step, stage: AskReview, lines: list[str]) -> Step:
    """Say what soreness changes beside a wish for less, which has answered whether the week suits."""
    said = {line for message in step.say for line in message.text.splitlines()}
    more = [line for line in lines if line not in said]
    kept = tuple(message for message in step.say if message != ask_review(scene, stage))
    grown_too = (Message("\n".join([scene.say("sore-grown"), *more])),) if more else ()
    open_ = Idle() if isinstance(step.stage, AskReview) else step.stage
    return replace(step, stage=open_, say=(*kept, *grown_too))


def hear_review(scene: Scene, stage: AskReview, text: str) -> Step | None:
    """Take a plain word; "harder" is kindly refused."""
    low = text.strip().lower().rstrip("!. ")
    score = scale_in(low)
    if score is not None and 0 <= score <= TOP and stage.week > scene.today and _legs_asked(scene, stage):
        return told(scene, AskSoreness(), score)
    if _HARDER.search(low) and not asks(low):
        return scene.ask(stage, ask_review, scene.message("review-never-harder"))
    if len(low) <= SHORT and _FINE.fullmatch(low):
        return answer(scene, stage, "fine")
    if _NOT_THEN.search(low):
        return scene.ask(stage, ask_review, scene.message("unclear-review"))
    if low in ("why", "why?"):
        return answer(scene, stage, "why")
    return answer(scene, stage, "easier") if _EASIER.search(low) else None
