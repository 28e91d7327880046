"""What comes next once facts are written: the rest of the session, its other questions, or the place that hurt."""

from dataclasses import replace
from datetime import timedelta

from core.conversation.body.soreness import ask_pain_now
from core.conversation.plan.logged import pain_told, rpe_of, sets_of, unlogged
from core.conversation.plan.stopped import open_flag
from core.conversation.plan.weeks import session_on
from core.conversation.session.effort import ask_next, formless
from core.conversation.session.log import open_rest
from core.conversation.stages.stage import (
    AskFlag,
    AskPain,
    AskPainNow,
    AskRpe,
    AskSoreness,
    AskSoreRegion,
    Idle,
)
from core.conversation.turns.scene import Scene, Step, closed
from core.journal import Entry, Pain, SessionLog, Soreness
from core.training import Session


def go_on(scene: Scene, session: Session | None, new: tuple[Entry, ...], *, whole: bool) -> Step:
    """Return what follows once facts are written: the rest of the session, the next question, or the open one again.

    Where all of the session was told, with what was left out, the rest is not asked about.
    """
    stage = scene.stage
    about_session = any(isinstance(entry, SessionLog) for entry in new) or isinstance(stage, AskRpe | AskPain)
    if session and about_session and not open_flag(scene):
        open_ = sets_of(scene, session.id) and unlogged(scene, session) and rpe_of(scene, session.id) is None
        if open_ and not whole:
            return open_rest(scene, session)
        if not isinstance(stage, AskPain) or pain_told(scene, session.id):
            return ask_next(scene, session, on_card=False)
    if isinstance(stage, AskSoreness) and any(isinstance(entry, Soreness) for entry in new):
        return _after_soreness(scene, stage)
    answered = isinstance(stage, AskPainNow) and any(isinstance(entry, Pain) for entry in new)
    return Step(stage=Idle() if answered else stage)


def after_body(scene: Scene, step: Step) -> Step:
    """Go on with a session where the body came in between: today's after a pain, yesterday's after the morning."""
    morning = isinstance(scene.stage, AskSoreness | AskSoreRegion | AskPainNow)
    told = any(isinstance(entry, Pain) and entry.score > 0 for entry in step.entries)
    between = bool(step.entries) if morning else told or isinstance(scene.stage, AskFlag)
    if not between or not isinstance(step.stage, Idle):
        return step
    after = scene.after(*step.entries)
    days = [scene.today - timedelta(days=back) for back in ((1,) if morning else (0, 1))]
    worked = (one for day in days if (one := session_on(after, day)) and sets_of(after, one.id))
    session = next(worked, None)
    if session is None or open_flag(after):
        return step
    asked = rpe_of(after, session.id) is not None and not formless(after, session.id)
    if asked and (not morning or pain_told(after, session.id)):
        return step
    if unlogged(after, session) and rpe_of(after, session.id) is None:
        following = open_rest(after, session)
    else:
        following = ask_next(after, session, on_card=False)
    return replace(step, stage=following.stage).then(*following.say)


def _after_soreness(scene: Scene, stage: AskSoreness) -> Step:
    if stage.pain_region is None:
        return closed()
    following = AskPainNow(region=stage.pain_region, leg=stage.pain_leg)
    return Step(stage=following, say=(ask_pain_now(scene, following),))
