"""Why an exercise is as it is: its dose, whether it changed, why it is not there, and where it comes from."""

from dataclasses import replace
from typing import Final

from core.catalog import Chain, Exercise
from core.chat import Message
from core.conversation.answers.deciding import decides
from core.conversation.answers.why_topic import MOST_SOURCES, OURS, rule_buttons
from core.conversation.answers.why_week import changes_that_stand, eased_lines
from core.conversation.answers.yours import yours
from core.conversation.plan.changes import change_lines, in_words
from core.conversation.plan.weeks import shown_week
from core.conversation.plan.wording import amount_words, exercise_name
from core.conversation.turns.scene import Scene
from core.journal import WeekShown
from core.planner import plan_weeks
from core.rules.demand import LEG_CHAINS
from core.rules.kit import suffices
from core.rules.minutes import LONGEST_SESSION
from core.training import Change, Notice, Prescription, Week, work_of

MOST_CHANGES: Final = 4
MINUTES: Final = "DOS-05"
"""What keeps an exercise out of a session that is too short for it."""
PAIN_OUT: Final = ("PAI-02", "PAI-03", "PAI-04", "PAI-05", "R04", "R05")
WAY_BACK: Final = "PAI-08"
"""How what hurt comes back, said wherever pain has made something less."""
_USUAL: Final = ("PRO-01", "PRO-03")
_RULES: Final[dict[Chain, tuple[str, ...]]] = {
    "plyometric": ("PLY-01", "PLY-02", "PLY-03"), "hamstring": ("EXE-13",), "balance": ("BAL-02", "BAL-03"),
    "flow": ("EXE-16", "PHA-11"),
}  # fmt: skip
"""The rules that say when an exercise of a family may come in at all."""


def why_exercise(scene: Scene, exercise: Exercise) -> Message:
    """Say what the exercise is for, its dose, whether it changed and what would change it, and where it comes from."""
    week = shown_week(scene)
    standing = changes_that_stand(scene, week) if week else []
    changes = [c for c in standing if exercise.id in (c.exercise, c.before.partition(" ")[0])]
    short = exercise.name.partition(",")[0]  # as notices say it
    noted = [notice for notice in week.notices if short in notice.why] if week else []
    family = scene.catalog.families.get(exercise.chain)
    lines = [family.purpose] if family else []
    item = next((i for s in week.sessions for i in s.exercises if i.exercise == exercise.id), None) if week else None
    spared = _spared(scene, week, exercise) if week else []
    noted += spared
    if spared:
        lines += [f"• {in_words(scene, notice.why)}" for notice in spared]
    elif item is None:
        other = _in_its_place(scene, week, exercise) if week else None
        if other is not None:
            name = exercise_name(scene, other.exercise)
            lines.append(scene.say("why-instead", name=name, dose=amount_words(scene, other)))
        if other is not None and suffices(scene.profile.equipment, exercise.equipment):
            # What took it out weeks ago is over for what stands there by now.
            changes = changes or [c for c in standing if c.exercise == other.exercise]
        gone = changes or last_changes(scene, exercise)
        lines += change_lines(scene, gone, MOST_CHANGES, inputs=True) or [_absent(scene, exercise)]
    else:
        lines.append(scene.say("why-dose", dose=amount_words(scene, item)))
        told = eased_lines(scene, week, exercise.name) if week else []
        told += change_lines(scene, changes, MOST_CHANGES, inputs=True)
        told += [f"• {in_words(scene, notice.why)}" for notice in noted]
        lines += told or [scene.say("why-exercise-same")]
        lines += [scene.say("yours-loads-heavier")] if item.load_kg else []
    by = [*(change.rules for change in changes or last_changes(scene, exercise)), *(notice.rules for notice in noted)]
    rules = list(dict.fromkeys(rule for rules in by for rule in rules))
    if any(rule in PAIN_OUT for rule in rules) and WAY_BACK in scene.catalog.rules:
        lines.append(scene.catalog.rules[WAY_BACK].says)
        rules.append(WAY_BACK)
    lines += _source_lines(scene, exercise.sources)
    return Message("\n".join(lines), exercise.name, rule_buttons(scene, rules or [*_RULES.get(exercise.chain, _USUAL)]))


def _in_its_place(scene: Scene, week: Week, exercise: Exercise) -> Prescription | None:
    """Return what the week has of the same movement, one rung or another; core work and jumps are no rungs."""
    items = (item for session in work_of(week) for item in session.exercises)
    own = (item for item in items if scene.catalog.exercises[item.exercise].chain == exercise.chain)
    return next(own, None) if exercise.chain in LEG_CHAINS else None


def _spared(scene: Scene, week: Week, exercise: Exercise) -> list[Notice]:
    """Return why an exercise stands in no session ahead that was to have it: what was told since the week was shown."""
    shown = [e.plan for e in scene.journal if isinstance(e, WeekShown) and e.plan.week == week.week][-1:]
    ahead = [_stands_ahead(scene, plan, exercise) for plan in (*shown, week)]
    if ahead != [True, False]:
        return []
    return [notice for notice in week.notices if notice not in shown[0].notices]


def _stands_ahead(scene: Scene, week: Week, exercise: Exercise) -> bool:
    ahead = (session for session in week.sessions if session.date >= scene.today)
    return any(item.exercise == exercise.id for session in ahead for item in session.exercises)


def _absent(scene: Scene, exercise: Exercise) -> str:
    if not suffices(scene.profile.equipment, exercise.equipment):
        return scene.say("why-not-there-kit")
    if exercise.chain == "plyometric":
        return yours(scene, "PLY-01")
    week = shown_week(scene)
    if week is None:
        return scene.say("why-not-there")
    if decided := decides(week):
        return yours(scene, decided)
    short = [notice.why for notice in week.notices if MINUTES in notice.rules]
    if short and _has_room(scene, week, exercise.chain):
        return scene.say("why-not-there-room", why=in_words(scene, short[0]))
    return scene.say("why-not-there")


def _has_room(scene: Scene, week: Week, chain: Chain) -> bool:
    """Tell whether sessions of an hour would have what these leave out: then it is the minutes' doing (DOS-05)."""
    longer = replace(scene.profile, session_minutes=LONGEST_SESSION)
    before = tuple(e for e in scene.journal if not (isinstance(e, WeekShown) and e.plan.week == week.week))
    whole = plan_weeks(longer, before, scene.catalog, week.week)[0]
    chains = ({scene.catalog.exercises[name].chain for name in one.exercises} for one in (week, whole))
    return [chain in found for found in chains] == [False, True]


def last_changes(scene: Scene, exercise: Exercise) -> list[Change]:
    """Return the change that an exercise went out with, where it was in the plan before."""
    plans = [entry.plan for entry in scene.journal if isinstance(entry, WeekShown)]
    named = [c for plan in plans for c in plan.changes if exercise.id in (c.exercise, c.before.partition(" ")[0])]
    return named[-1:]


def _source_lines(scene: Scene, names: tuple[str, ...]) -> list[str]:
    known = [scene.catalog.sources[name] for name in names if name in scene.catalog.sources and name != OURS]
    return [scene.say("why-source", source=f"{s.author}, {s.title}") for s in known[:MOST_SOURCES]]
