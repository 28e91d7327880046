"""A race that was run and that nobody had told of: known from then on, and followed by rest as any is (SCH-16)."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from core import regex as re
from core.athlete import Race
from core.conversation.plan.weeks import session_on
from core.conversation.profile.changing import kept
from core.conversation.questions.races import listed, race_distance
from core.conversation.record.entry_words import entry_words
from core.conversation.stages.stage import AskDelete, AskWhatIf
from core.conversation.taking.day_told import days_told
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.conversation.understand.clauses import sentences
from core.journal import RedFlag, Run
from core.wall_time import instant

_ELSE: Final = (
    r"(?:pace|training|prep\w*|plan|route|course|block|session|tempo|effort|shoes|kit|day|week|report|photos?|number|"
    r"expo|simulation|rehearsal|distance)"
)
_RAN: Final = re.compile(
    r"^\W*(?:(?:hi|hey|coach|so|just|also|and|then|i|we|i'?ve|have|finally|today|yesterday|this (?:morning|afternoon)|"
    r"on \w+day|\w+day|all done(?: \w+){0,3})\b[ ,:!]+)*"
    r"(?:raced\b(?! (?:through|home|up|off|back|to|against the))|race (?:today|yesterday|this morning)\b|"
    rf"(?:ran|did|finished|completed|run)(?: [\w.]+){{0,3}} (?:race|marathon)\b(?! {_ELSE}\b)|"
    r"(?:[\w.]+ ){0,2}(?:race|marathon) (?:is |was )?(?:done|finished|over)\b)"
)
_OTHERWISE: Final = re.compile(
    r"\b(?:if|would|should|will|want\w*|next|tomorrow|weeks?|months?|years?|once|virtual\w*|not|never|nobody|half of|"
    rf"(?:race|marathon) {_ELSE})\b|n't\b"
)
_TIME: Final = re.compile(r"(?<![\d:.])(?:(?P<h>\d):)?(?P<m>\d{1,2}):(?P<s>[0-5]\d)(?![\d:]| ?[ap]m)")
_LONG: Final = re.compile(
    r"(?<![\d:.])(?:(?P<h>\d) ?h(?:ours?|rs?)?,? ?(?:and )?(?=\d)|(?=\d{2,3} ?m))"
    r"(?P<m>\d{1,3})(?: ?m(?:ins?|inutes?)?)?\b(?P<s>)"
)
_DID: Final = re.compile(
    r"^\W*(?:(?:hi|hey|coach|so|just|well|yes|yay|omg|i|we)\b[ ,:!]+)*(?:did it|done it|finished|made it)\b"
)
"""What is told on the day of a race, where no session stands on it."""
_PLAIN: Final = re.compile(
    r"(?:(?:pb|pr|new|official(?:ly)?|chip|gun|net|time|result|finish(?:ed)?|done|did|ran|raced|was|in|a|my|it|the|"
    r"race|half|marathon|parkrun|\d+ ?km?|k|and|so|wow|omg|for|today|yesterday|hours?|hrs?|h|min(?:utes?|s)?|m|"
    r"sec(?:onds?|s)?)\b|[^a-z\d])*"
)
"""What stands beside the time of a race where that is all that is told."""
_ENDED: Final = re.compile(
    r"^\W*(?:(?:sorry|so|well|had to|i|it was a|sadly|ugh|just|race|ended in a|a) )*"
    r"(?:dnf|dns|did ?n'?t (?:finish|start)|(?:dropped|pulled|bailed) out|gave up|had to stop)\b"
)
"""A race that was not finished."""
_FASTEST, _SLOWEST = 2.5, 12
"""Minutes in which people race a kilometre."""
_NEXT: Final = timedelta(days=1)
_LATELY: Final = timedelta(days=14)
"""For so many days a race is the one that is known."""


def raced(scene: Scene, text: str, heard: Step | None) -> Step | None:
    """Keep a race that words tell as run beside what else was heard, and make the weeks anew behind it."""
    step = heard or scene.stay()
    stopped = any(isinstance(entry, RedFlag) for entry in step.entries) or step.forget
    race = None if stopped or isinstance(scene.stage, AskDelete | AskWhatIf) else _run_in(scene, text.lower())
    today = any(one.date == scene.today for one in scene.profile.races)
    if today and _ENDED.search(text.lower()) and not (stopped or step.entries or asks(text)):
        kind = scene.message("race-ended")
        return scene.stay(kind) if step.stage == scene.stage else replace(step, say=(kind, step.say[-1]))
    if race is None:
        return heard if stopped else _timed(scene, text.lower(), heard)
    told = step.entries
    if not any(isinstance(entry, Run) for entry in told):
        noon = instant(race.date, "12:00", scene.profile.zone)
        told = (*told, Run(at=scene.now if race.date == scene.today else noon, distance_km=race.distance_km))
    after = scene.after(*told).of(step.profile or scene.profile)
    races = tuple(sorted((*after.profile.races, race), key=lambda one: one.date))
    known = kept(
        after,
        replace(after.profile, races=races),
        scene.say("note-race-run", races=listed(after, after.profile, (race,))),
    )
    said = step.say if step.entries or step.stage != scene.stage else ()
    return replace(known, stage=step.stage, say=(*known.say, *said), entries=(*told, *known.entries))


def _timed(scene: Scene, low: str, heard: Step | None) -> Step | None:
    """Note the run of a race that is known, where its time is told on its day or the next (LEG-01)."""
    race = _lately(scene)
    late = race is not None and race.date < scene.today
    did = _RAN if late or session_on(scene, scene.today) else re.compile(f"{_RAN.pattern}|{_DID.pattern}")
    told = any(
        (did.search(one) or any(way.search(one) and _PLAIN.fullmatch(way.sub(" ", one)) for way in (_TIME, _LONG)))
        and not (_OTHERWISE.search(one) or asks(one))
        for one in (*sentences(low), *re.split(r"[,;.!\n]\s*", low))
    )
    found = _TIME.search(low) or _LONG.search(low) if race and told else None
    runs = [one for one in (*scene.journal, *(heard.entries if heard else ())) if isinstance(one, Run)]
    known = any(race and scene.local(run.at).date() == race.date and run.distance_km for run in runs)
    if race is None or found is None or known:
        return heard
    minutes = round(int(found["h"] or 0) * 60 + int(found["m"]) + int(found["s"] or 0) / 60, 2)
    if not _FASTEST <= minutes / race.distance_km <= _SLOWEST:
        return heard
    at = instant(race.date, "12:00", scene.profile.zone) if late else scene.now
    run = Run(at=at, distance_km=race.distance_km, minutes=minutes)
    step = heard if heard and (heard.entries or heard.stage != scene.stage) else scene.stay()
    return step.following(scene.undoable("echo", facts=entry_words(scene, run)), entries=(run,))


def _lately(scene: Scene) -> Race | None:
    """Return the race of today or yesterday."""
    return next((one for one in scene.profile.races if timedelta(0) <= scene.today - one.date <= _NEXT), None)


def _run_in(scene: Scene, low: str) -> Race | None:
    """Return the race that one of the sentences tells as run, with its day and distance; none that is known."""
    told = next(
        (s for s in sentences(low.replace(":", "")) if _RAN.search(s) and not (_OTHERWISE.search(s) or asks(s))), ""
    )
    distance = race_distance(told)
    day = max(days_told(scene, told), default=scene.today)
    near = [race for race in scene.profile.races if timedelta(0) <= scene.today - race.date <= _LATELY]
    if (
        not distance
        or scene.today - day > _LATELY
        or any(race.date == day or race.distance_km == distance for race in near)
    ):
        return None
    return Race(date=day, distance_km=distance)
