"""The inputs that a change or a notice names: whether journal and profile have them, and the same without them."""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Final

from core.athlete import Screening
from core.journal import Assessment, Entry, Illness, Pain, RedFlag, Run, SessionLog, Skip, Sleep, Soreness, Swap
from core.wall_time import midnight
from tests.other_worlds import (
    Told,
    all_done,
    as_asked,
    calm,
    done_well,
    gated,
    soreness_told,
    uncomplaining,
    undone,
    unseen,
    usual,
)

_DAY: Final = r"(?P<day>\d{4}-\d\d-\d\d)"
_MOST_WAYS: Final = 8
Found = re.Match[str]
Take = Callable[[Told, Found], tuple[Told, ...]]
"""Each way to plan as if an input were not there."""


def taken_out(inputs: tuple[str, ...], told: Told) -> list[Told]:
    """Return each way to plan as if none of the inputs were there; none where nothing is known to undo them."""
    ways = [told]
    for text in inputs:
        hits = [(found, take) for pattern, take in TAKES if (found := re.fullmatch(pattern, text))]
        for found, take in hits[:1]:
            ways = [new for way in ways for new in take(way, found)][:_MOST_WAYS]
    return [way for way in ways if way != told]


def untrue(inputs: tuple[str, ...], told: Told) -> Iterator[str]:
    """Yield the inputs that journal and profile do not have, figure by figure."""
    for text in inputs:
        for pattern, has in HAVE:
            if (found := re.fullmatch(pattern, text)) and not has(told, found):
                yield text


def _without(kind: type, told: Told, found: Found, fits: Callable[[Entry], bool] = lambda entry: True) -> Told:
    return told.among(lambda e: None if isinstance(e, kind) and told.day(e) == found["day"] and fits(e) else e)


def _log(told: Told, found: Found) -> tuple[Told, ...]:
    """Leave a session's log out, or let it be as asked."""
    gone = told.among(lambda e: None if isinstance(e, SessionLog) and e.session == found["session"] else e)
    return gone, as_asked(told, lambda log: log.session == found["session"])


def _last_week(told: Told, found: Found) -> tuple[Told, ...]:
    """Leave out what was done of the week before, or let all of it be as asked, or let it be another week."""
    return undone(told, told.before), done_well(told), unseen(told), usual(told)


def _race(told: Told, found: Found) -> tuple[Told, ...]:
    return (told.by(races=tuple(race for race in told.profile.races if race.date.isoformat() != found["day"])),)


TAKES: Final[tuple[tuple[str, Take], ...]] = (
    (rf"soreness (?P<score>[\d.]+)/10 in .* on {_DAY}",
     lambda t, f: (calm(t, lambda e: t.day(e) == f["day"] and f"{e.score:g}" == f["score"]),)),
    (rf"pain (?P<score>[\d.]+)/10 in .* on {_DAY}",
     lambda t, f: (_without(Pain, t, f, lambda e: f"{e.score:g}" == f["score"]),)),
    (r"pain in .* in each of 4 weeks and no better", lambda t, f: (t.without(Pain),)),
    (rf"session (?P<session>\S+) logged on {_DAY}.*", _log),
    (rf"(heavy legs|missed target|form loss) on .* on {_DAY}",
     lambda t, f: (uncomplaining(t, lambda run: t.day(run) == f["day"]),)),
    (rf"red flag \((emergency|refer)\): .* on {_DAY}", lambda t, f: (_without(RedFlag, t, f),)),
    (rf"cleared by a professional on {_DAY}", lambda t, f: (_without(RedFlag, t, f, lambda e: e.cleared),)),
    (rf"(ill|well) on {_DAY}", lambda t, f: (t.without(Illness),)),
    (rf"session left out on {_DAY}: \w+", lambda t, f: (_without(Skip, t, f),)),
    (rf"sleep on {_DAY}|mean sleep of the \d+ nights told in 14 days [\d.]+ h", lambda t, f: (t.without(Sleep),)),
    (rf"assessment on {_DAY}", lambda t, f: (t.without(Assessment),)),
    (rf"run of [\d.]+ km on {_DAY}, longest.*", lambda t, f: (_without(Run, t, f),)),
    (r"week of .* \(.*\): \d+ of \d+ sessions? logged", _last_week),
    (rf"last (strength )?session (before it )?on {_DAY}", lambda t, f: (all_done(t), usual(t))),
    (rf"(race of [\d.]+ km|race) on {_DAY}", _race),
    (r"option (?P<name>\w+)", lambda t, f: (t.by(options=t.profile.options - {f["name"]}),)),
    (r"\d+ minutes a session.*|\d+ sessions? of at most \d+ minutes",
     lambda t, f: (t.by(session_minutes=60), t.by(session_minutes=10))),
    (r"runs on .*|long runs on .*|run and strength on .*|\d+ of \d+ sessions have room", lambda t, f: (t.by(runs=()),)),
    (r"(the most at )?[\d.]+ km a week", lambda t, f: (t.by(weekly_distance_km=20.0),)),
    (r"the safety questions are not answered|.* in the safety answers",
     lambda t, f: (t.by(screening=Screening()),)),
    (r"training block: preparation|base block", lambda t, f: (t.by(training_block=None),)),
    (r"(squat|lunge|hinge)(, (lunge|hinge))* not clean yet", lambda t, f: (gated(t),)),
    (r"swapped for .*", lambda t, f: (t.without(Swap),)),
    (r"\d+ weeks? since the start or the last (reset|easier week)", lambda t, f: (usual(t, easier=True),)),
    (r"\d+ exercises short two weeks running|[\d.]+ of the prescribed dose done|form .*", lambda t, f: (as_asked(t),)),
    (r"effort [\d.]+ of at most [\d.]+", lambda t, f: (as_asked(t),)),
    (r"not logged each time: .*", lambda t, f: (all_done(t), usual(t))),
    (r"soreness not told after each session", lambda t, f: (soreness_told(t),)),
    (r"every day is a rest day|rest on .*", lambda t, f: (t.by(rest_days=frozenset()),)),
)  # fmt: skip


def _place(entry: Soreness | Pain) -> str:
    region = entry.region.replace("_", " ") if entry.region else "legs"
    return f"{region}, {entry.leg}" if entry.leg else region


def _said(kind: type) -> Callable[[Told, Found], bool]:
    def has(told: Told, found: Found) -> bool:
        said = [(told.day(e), f"{e.score:g}", _place(e)) for e in told.journal if isinstance(e, kind)]
        return (found["day"], found["score"], found["place"]) in said

    return has


def _logged(told: Told, found: Found) -> bool:
    logs = [e for e in told.journal if isinstance(e, SessionLog) and e.session == found["session"]]
    efforts = [log.rpe for log in logs if log.rpe is not None]
    sets = [done for log in logs for done in log.sets]
    for pain, name in re.findall(r"pain ([\d.]+)/10 in ([\w ]+)", found["more"]):
        if f"{max((s.pain or 0 for s in sets if s.exercise.replace('_', ' ') == name.strip()), default=-1):g}" != pain:
            return False
    effort = re.search(r"effort ([\d.]+)", found["more"])
    said = effort is None or (bool(efforts) and f"{max(efforts):g}" == effort[1])
    return said and any(told.day(log) == found["day"] for log in logs)


def _counted(told: Told, found: Found) -> bool:
    week = told.before
    if week is None or week.week.isoformat() != found["day"]:
        return False
    work = {s.id for s in week.sessions if s.kind != "assessment"}
    done = {log.session for log in _logs(told)} & work
    return (found["mode"], int(found["done"]), int(found["all"])) == (week.mode.replace("_", " "), len(done), len(work))


def _trained(told: Told) -> bool:
    hard = {session.id for week in told.shown() for session in week.sessions if session.demanding}
    return any(log.session in hard and any(done.amount for done in log.sets) for log in _logs(told))


def _logs(told: Told) -> list[SessionLog]:
    """Return the sessions told before the week's own Monday; what was told later it cannot know."""
    until = midnight(told.before.week + timedelta(days=7), told.profile.zone) if told.before else None
    return [e for e in told.journal if isinstance(e, SessionLog) and (until is None or e.at < until)]


def _slipped(told: Told, found: Found) -> bool:
    form, name = {"lost": "lost", "wobbly": "wobble"}[found["form"]], found["name"].replace(" ", "_")
    sets = [s for e in told.journal if isinstance(e, SessionLog) for s in e.sets if s.exercise == name]
    return any(s.form == form and (found["leg"] is None or s.leg in (found["leg"], "both")) for s in sets)


HAVE: Final[tuple[tuple[str, Callable[[Told, Found], bool]], ...]] = (
    (rf"soreness (?P<score>[\d.]+)/10 in (?P<place>.*) on {_DAY}", _said(Soreness)),
    (rf"pain (?P<score>[\d.]+)/10 in (?P<place>[^(]*?)( \(.*\))? on {_DAY}", _said(Pain)),
    (r"pain in .* in each of 4 weeks and no better", lambda t, f: (t.without(Pain),)),
    (rf"session (?P<session>\S+) logged on {_DAY}(?P<more>.*)", _logged),
    (rf"week of {_DAY} \((?P<mode>.*)\): (?P<done>\d+) of (?P<all>\d+) sessions? logged", _counted),
    (rf"last (strength )?session (before it )?on {_DAY}",
     lambda t, f: any(isinstance(e, SessionLog) and t.day(e) == f["day"] for e in t.journal)),
    (r"no strength session so far", lambda t, f: not _trained(t)),
    (r"no strength session before it", lambda t, f: not _trained(t) or any(w.mode == "return" for w in t.shown())),
    (r"form (?P<form>lost|wobbly) in (?P<name>[\w ]+?)( \((?P<leg>left|right)\))?", _slipped),
    (rf"race of (?P<km>[\d.]+) km on {_DAY}",
     lambda t, f: (f["day"], f["km"]) in [(r.date.isoformat(), f"{r.distance_km:g}") for r in t.profile.races]),
    (rf"race on {_DAY}", lambda t, f: f["day"] in [race.date.isoformat() for race in t.profile.races]),
    (r"option (?P<name>\w+)", lambda t, f: f["name"] in t.profile.options),
    (rf"(?P<state>ill|well) on {_DAY}",
     lambda t, f: any(isinstance(e, Illness) and (e.state, t.day(e)) == (f["state"], f["day"]) for e in t.journal)),
)  # fmt: skip
