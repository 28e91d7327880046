"""Which tests this athlete may do now, and when they are due (ASS-01, BAL-03, SAF, PAI-02)."""

from datetime import timedelta
from typing import Final, get_args

from core.chat import Message
from core.conversation.plan.logged import is_settled, pains_since
from core.conversation.plan.weeks import session_on, week_of
from core.conversation.stops.flag_words import no_work
from core.conversation.turns.scene import Scene
from core.journal import Assessment, Soreness, Test
from core.progress import results
from core.rules.jumps import FIRST_WEEK
from core.rules.kit import suffices
from core.rules.screening import EYES_OPEN_AGE, expecting, uncleared

ORDER: Final[tuple[Test, ...]] = get_args(Test)
"""The same order each time (5.7)."""
EVERY: Final = timedelta(days=28)
RACE_BEFORE: Final = 14
RACE_AFTER: Final = 14
"""Days around a race without tests."""
REMINDED_EVERY: Final = 4
"""Days between two reminders, so that they do not become a nuisance."""
REMINDERS: Final = 3
"""After so many it rests until the next four weeks are over."""
FORTNIGHT: Final = timedelta(days=14)
STEADY: Final = 30
"""Seconds with eyes open on both legs before eyes are closed (D18, BAL-03)."""
LATELY: Final = timedelta(days=7)
PAIN_SPARED: Final = 2
"""Above this a test of the sore place is left out (PAI-02)."""
STEP_PAIN: Final = 1
"""The most pain in the knee that the step-up test allows (D20)."""
HOP_SORE: Final = 3
_LIKE: Final[dict[Test, str]] = {
    "balance_eyes_open": "balance_eyes_open", "balance_eyes_closed": "balance_eyes_closed",
    "calf_raise": "single_leg_calf_raise", "bulgarian_split_squat": "bulgarian_split_squat",
    "step_up_height": "step_up_knee_height", "single_leg_bridge": "single_leg_bridge_raise",
    "side_plank": "side_plank", "sit_to_stand": "single_leg_box_squat",
}  # fmt: skip
"""The exercise that loads the same places as a test."""


def allowed(scene: Scene) -> tuple[Test, ...]:
    """Return the tests that this athlete may do, in their order."""
    return tuple(name for name in ORDER if name in scene.catalog.assessments and _allows(scene, name))


def planned(scene: Scene) -> tuple[Test, ...]:
    """Return the tests of the battery: all that are not optional, and ahead of a session only what tires no leg."""
    cards = scene.catalog.assessments
    names = (name for name in allowed(scene) if not cards[name].optional)
    return tuple(name for name in names if cards[name].unit != "reps" or not is_before_work(scene))


def is_before_work(scene: Scene) -> bool:
    """Tell whether demanding work is still to come today, in the fortnight that is not for exhaustion (S1.26)."""
    session = session_on(scene, scene.today)
    new = scene.today < scene.profile.started + FORTNIGHT
    return new and session is not None and session.demanding and not is_settled(scene, session.id)


def barred(scene: Scene) -> Message | None:
    """Return why there are no tests at all for now; null where there are."""
    if stops := no_work(scene):
        return stops
    screening = scene.profile.screening
    return scene.message("tests-barred") if screening is None or uncleared(screening) else None


def is_due(scene: Scene) -> bool:
    """Tell whether to remind of the tests: four weeks after the last ones, where the plan has no day for them."""
    last = next((e.at for e in reversed(scene.journal) if isinstance(e, Assessment)), None)
    since = scene.local(last).date() if last else scene.profile.started
    waiting = (scene.today - since - EVERY).days
    week = week_of(scene, scene.today)
    standing = week is not None and any(s.kind == "assessment" and s.date >= scene.today for s in week.sessions)
    # TAP-03, SCH-16: near a race nothing is measured
    racing = any(-RACE_AFTER <= (race.date - scene.today).days <= RACE_BEFORE for race in scene.profile.races)
    due = waiting >= 0 and waiting % REMINDED_EVERY == 0 and waiting % EVERY.days < REMINDED_EVERY * REMINDERS
    hurts = any(pain.score > PAIN_SPARED for pain in pains_since(scene, scene.now - LATELY))
    return due and not (standing or racing or hurts) and barred(scene) is None


def may_hop(scene: Scene) -> bool:
    """Tell whether the hop check is worth offering: the other gates of jumps are near (5.6), nothing hurts."""
    week, screening = week_of(scene, scene.today), scene.profile.screening
    if barred(scene) or week is None or week.week_number < FIRST_WEEK - 1 or expecting(screening):
        return False
    if screening is not None and screening.bone_stress_12_months and not screening.cleared:
        return False
    sore = any(isinstance(e, Soreness) and e.score > HOP_SORE and e.at >= scene.now - LATELY / 2 for e in scene.journal)
    return not sore and not any(pain.score > PAIN_SPARED for pain in pains_since(scene, scene.now - LATELY))


def _allows(scene: Scene, name: Test) -> bool:
    """Tell whether kit, body and safety answers allow a test."""
    if not suffices(scene.profile.equipment, scene.catalog.assessments[name].equipment):
        return False
    card = scene.catalog.exercises[_LIKE[name]]
    most = STEP_PAIN if name == "step_up_height" else PAIN_SPARED
    if any(pain.score > most and pain.region in card.regions for pain in pains_since(scene, scene.now - LATELY)):
        return False
    if name == "single_leg_bridge":
        return not expecting(scene.profile.screening)
    return name != "balance_eyes_closed" or _is_steady(scene)


def _is_steady(scene: Scene) -> bool:
    """Tell whether eyes may be closed: only by the steady, under 65 and never dizzy (BAL-03)."""
    screening = scene.profile.screening
    steady = [result.value >= STEADY for result in results(scene.journal, "balance_eyes_open")[-2:]]
    dizzy = screening is None or screening.dizziness
    return scene.profile.age < EYES_OPEN_AGE and not dizzy and len(steady) == 2 and all(steady)
