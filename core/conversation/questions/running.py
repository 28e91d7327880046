"""The athlete's running: the usual week, and how far."""

from dataclasses import replace
from typing import Final

from core import regex as re
from core.athlete import DAYS, Day, PlannedRun, Profile
from core.chat import Message
from core.conversation.plan.wording import distance_words, run_words
from core.conversation.questions.question import PREFIX, Answer, Question, choice, plain, settled, unclear, unsaid
from core.conversation.turns.scene import Scene
from core.conversation.understand.numbers import distance_in
from core.conversation.understand.run_change import Runs, amended_week, changes_week
from core.conversation.understand.running_week import running_week_in
from core.conversation.understand.weekdays import days_in, unclear_day

WEEKS: Final[dict[str, tuple[PlannedRun, ...]]] = {
    "three": (
        PlannedRun(day="tue", kind="easy"),
        PlannedRun(day="thu", kind="easy"),
        PlannedRun(day="sun", kind="long"),
    ),
    "four": (
        PlannedRun(day="tue", kind="intervals"),
        PlannedRun(day="thu", kind="easy"),
        PlannedRun(day="sat", kind="easy"),
        PlannedRun(day="sun", kind="long"),
    ),
    "none": (),
}
"""Ready-made weeks, with no times: any time is assumed."""
FARTHEST: Final = 400
NONE: Final = re.compile(r"^\W*(?:(?:i'?m|i am|we'?re|there'?s|there is) )?(?:no|none|nope|nothing|not|skip|nah|n)\b")
"""How an answer begins that names nothing of what was asked for."""
_NO_RUNS: Final = frozenset({
    "run", "runs", "running", "day", "days", "week", "weeks", "weekly", "fixed", "set", "regular", "regularly",
    "usual", "usually", "real", "particular", "schedule", "plan", "planned", "routine", "pattern", "idea", "of",
    "that", "those", "these", "them", "any", "at", "all", "on", "in", "my", "the", "a", "i", "do", "don't",
    "dont", "not", "right", "now", "yet", "currently", "anymore", "more", "thanks", "really", "moment", "just",
    "when", "can", "feel", "like", "it", "varies", "different", "every", "time", "times", "have", "thing", "this",
    "to", "for",
})  # fmt: skip
"""Words that say with a "no" that there are no fixed runs, and speak of nothing else."""
_AT_WEEKEND: Final = re.compile(r"\blong(?: (?:run|one))? (?:at|on|over|in) (?:the |a )?weekend\b")
"""One long run, on either day of two."""
_ONE_DAY: Final = re.compile(
    r"(?:(?:on|mostly|usually|the|it'?s|long|run) )*(?:sat|sun)[a-z]*(?: usually| mostly)?[ .!]*"
)
_USED_TO: Final = re.compile(r"\bused to (?:be|run|do) (?:about )?\d+\s*(?:k\w*|mi\w*)?[,;. ]*(?:but )?")
_SOME: Final = re.compile(r"\b(?:sometimes|maybe|occasional\w*|some weeks|every other|now and then|if i can)\b")


def _ask_runs(scene: Scene, profile: Profile) -> Message:
    asked = scene.message("ask-runs", *([choice(scene, "runs", name)] for name in WEEKS))
    known = "; ".join(run_words(scene, run) for run in profile.runs)
    return replace(asked, text=f"{scene.say('yours-runs', runs=known)}\n{asked.text}") if known else asked


def _hear_runs(scene: Scene, profile: Profile, text: str) -> Answer:
    if weekend := _of_weekend(profile.runs, text):
        return with_runs(scene, profile, weekend)
    if word := unclear_day(text[:1000]):
        return Answer(settled=False, note=scene.say("unclear-runs-day", word=word))
    if changes_week(profile.runs, low := text[:1000].lower()):
        week = amended_week(profile.runs, low)
        rest = profile.rest_days - {run.day for run in week or ()}
        return with_runs(scene, profile, week, rest) if week else unclear(scene, "unclear-change")
    told = running_week_in(text[:1000])
    if told is None:
        return settled(profile, runs=()) if _says_no_runs(text.lower()) else unclear(scene, "unclear-runs")
    answer = with_runs(scene, profile, told.runs, told.rest_days)
    if _AT_WEEKEND.search(text.lower()):
        return replace(answer, settled=False, note=scene.say("unclear-runs-weekend"))
    if not _SOME.search(text.lower()):
        return answer
    return replace(answer, note="\n".join([answer.note, scene.say("note-runs-some")]))


def _says_no_runs(low: str) -> bool:
    said = NONE.match(low)
    return said is not None and not days_in(low) and {*re.findall(r"[a-z']+", low[said.end() :])} <= _NO_RUNS


def _of_weekend(runs: Runs, text: str) -> Runs:
    """Return the runs without the long one of the weekend day that is not named, where either was left open."""
    either = {run.day for run in runs if run.kind == "long"} >= {"sat", "sun"}
    named = days_in(text) if either and _ONE_DAY.fullmatch(text.strip().lower()) else ()
    return tuple(run for run in runs if run.kind != "long" or run.day in named) if len(named) == 1 else ()


def with_runs(scene: Scene, profile: Profile, runs: Runs, rest: frozenset[Day] = frozenset()) -> Answer:
    """Return the answer that a week of runs is, said back."""
    ordered = tuple(sorted(runs, key=lambda run: (DAYS.index(run.day), run.at or "")))
    words = "; ".join(run_words(scene, run) for run in ordered) or scene.say("runs-none")
    note = scene.say("note-runs", runs=words)
    if any(run.at is None for run in ordered):
        note += "\n" + scene.say("note-runs-any-time")
    if rest:
        note += "\n" + rest_note(scene, rest)
    return settled(profile, note, runs=ordered, rest_days=rest)


def rest_note(scene: Scene, rest: frozenset[Day]) -> str:
    """Say on which days no strength work stands, and what takes that back (SCH-10)."""
    days = [scene.say(f"day-{day}") for day in DAYS if day in rest]
    return scene.say("note-rest-days", days=", ".join(days), first=days[0])


def _ask_distance(scene: Scene, profile: Profile) -> Message:
    unit = "mi" if profile.units == "imperial" else "km"
    other = choice(scene, "distance", "km" if unit == "mi" else "mi")
    steps = ("10", "15", "25", "40") if unit == "mi" else ("15", "25", "40", "60")
    message = scene.message("ask-distance", [plain("distance", n) for n in steps], [other], unit=unit)
    return replace(message, key=f"{PREFIX}:distance")


def _tap_distance(scene: Scene, profile: Profile, value: str) -> Answer:
    if value in ("km", "mi"):
        changed = replace(profile, units="metric" if value == "km" else "imperial")
        return Answer(profile=changed, settled=False)
    return unsaid(_hear_distance)(scene, profile, value)


def _hear_distance(scene: Scene, profile: Profile, text: str) -> Answer:
    told = distance_in(_USED_TO.sub("", text[:200].lower()), profile.units)
    if told is None or "-" in text[:2] or told[0] > FARTHEST:
        return unclear(scene, "unclear-distance")
    note = scene.say("note-distance", distance=distance_words(scene, told[0], told[1]))
    return settled(profile, note, weekly_distance_km=told[0], units=told[1])


RUNS: Final = Question(
    name="runs", ask=_ask_runs, hear=_hear_runs,
    tap=lambda scene, profile, value: (
        with_runs(scene, profile, WEEKS[value]) if value in WEEKS else Answer(settled=False)
    ),
)  # fmt: skip
DISTANCE: Final = Question(name="distance", ask=_ask_distance, tap=_tap_distance, hear=_hear_distance, default="25 km")
