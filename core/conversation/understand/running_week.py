"""A running week in one line: "tue intervals 6pm 60min, thu easy, sat long 8am"."""

from dataclasses import dataclass, replace
from itertools import chain, pairwise
from typing import Final

from core import regex as re
from core.athlete import DAYS, Day, PlannedRun, RunKind, WallTime
from core.conversation.understand.clock import minutes_in, time_in
from core.conversation.understand.numbers import KM_PER_MILE
from core.conversation.understand.weekdays import DAY, NAMES, days_in, mended, plain_week

_KINDS: Final[tuple[tuple[RunKind, str], ...]] = (
    ("hills", r"hill[ -]?(?:reps|repeats|sprints|intervals)"),
    (
        "intervals",
        r"int(?:erval|vl)?s?|speed(?:work)?|track|repeats|reps|fartlek|workout|quality|vo2\w*|\d+\s?x\s?\d+\s?m?",
    ),
    ("intervals", r"(?:yasso )?[248]00'?s|yassos|sprints?|fast|billats?|(?:club|track|running) session"),
    ("race_pace", r"(?:race|marathon|goal|mp|hm|half|m|5k|10k)[ -]?pace|h?mp|park ?run|race"),
    ("tempo", r"tempo|threshold|thresh|cruise|lt|prog(?:ression)?(?: run)?|steady state|sweet ?spot"),
    ("hills", r"hills?|hilly"),
    ("recovery", r"rec(?:overy)?|shake ?out"),
    ("long", r"long(?:er)?|lsd|m?lr|endurance"),
    ("hills", r"mountains?"),
    ("intervals", r"hard(?! (?:on (?:my|the) (?!\w*day)|to\b|for me))"),
    ("easy", r"easy|base|steady|zone ?2|z2"),
)
_WORDS: Final = frozenset({
    "interval", "intervals", "repeats", "fartlek", "workout", "track", "speed", "tempo", "threshold", "hills", "hill",
    "recovery", "long", "longer", "easy", "steady", "marathon", "rest", "morning", "mornings", "evening", "evenings",
})  # fmt: skip
"""What is put right when it is misspelt: a key run that is not seen would lose its fresh legs (SCH-01)."""
_ELSE: Final = r"walk\w*|hik(?:e|es|ing)|cycl\w+|bik(?:e|es|ing)|swim\w*|yoga|pilates|row(?:s|ing)?"
_BREAK: Final = re.compile(
    rf"[,;\n]|\s+(?:and then|then|plus)\s+|\.\s+|\s+(?:and|but)\s+(?=(?:i )?(?:run|jog|{_ELSE})\b)"
)
_RUN: Final = r"runs?|running|jog\w*"
_NO_RUN: Final = re.compile(rf"^(?!.*\b(?:{_RUN})\b).*\b(?:{_ELSE})\b")
"""Another sport, which is no run."""
_BARE: Final = re.compile(r"(?<![\d:.])((?:[4-9]\d|[123]\d\d))(?![\d:.]|\s*(?:k|m|h))")
_FAR: Final = re.compile(r"\d\s?(?:kms?|k|mi|miles?)\b")
ABOUT_HOUR: Final = re.compile(r"\b(?:1[0-2]|\d)[ -]?ish\b(?! ?(?:[ap]\.?m|in the))")
"""An hour of which nobody knows whether it is one of the morning: it is no time, and no day's but its own."""
_BARE_KM: Final = re.compile(rf"\b({DAY} [1-5]?\d)(?![\d:.]| ?(?:[a-z]|$^))")
"""A number behind its day alone is as far as the others are told."""
_REST: Final = re.compile(r"(?<!the )\brest\b")
_NEVER: Final = re.compile(
    rf"\b(?:not|never|don'?t run|can'?t run)(?: (?:on|usually|ever|run|any))* {NAMES.pattern}|"
    r"\b(?:off|no run\w*|free)\b"
)
"""A day without a run, which is no day of rest yet: it is the best one for strength work."""
_OTHER: Final = re.compile(r"\b(?:strength|gym|lift\w*|core|sessions?|max|most|weights?|otherwise)\b")
"""What a length of time is told of that is no run's."""
LONG_KM: Final = 14
"""From here on a run of no kind is the week's long one, where no other is."""
LONGEST_KM: Final = 59
"""A long run may have so many kilometres."""
MANY: Final = 3
"""Of so many days told alike, one that is told once more is the exception among them."""
MOST_RUNS: Final = 14
MOST_BARE: Final = 4
"""So many words say of a run only when, how long or of what kind."""


_ONE_LONG: Final = re.compile(
    rf"^(?!.*\b(?:both|each|all|runs|ones)\b).*\b{DAY}\W+(?:(?:is|the|my|a|for|with)\W+)*(?:long(?:er)?|lsd|lr)\b"
)
"""The last of several days is the long run's: a week has one ("tue, thu, sun long"), but for a weekend's two."""


@dataclass(frozen=True, slots=True)
class RunningWeek:
    """Hold the runs that were told, the days on which nothing at all is wanted, and those of a run of no kind."""

    runs: tuple[PlannedRun, ...]
    rest_days: frozenset[Day] = frozenset()
    kindless: frozenset[Day] = frozenset()


def running_week_in(text: str) -> RunningWeek | None:
    """Return the week that the text tells, null where no day is named; a run of no kind is easy."""
    runs: list[PlannedRun] = []
    vague: set[Day] = set()
    kindless: set[Day] = set()
    rest: set[Day] = set()
    grouped: set[Day] = set()
    far: dict[Day, float] = {}
    waiting: tuple[Day, ...] = ()
    low = plain_week(mended(text.lower(), _WORDS), _tells)
    in_km = _FAR.search(low) is not None
    clauses = _together(_BREAK.split(low))
    for part in chain.from_iterable(_by_day(clause) for clause in clauses):
        days = waiting + days_in(part)
        waiting = ()
        if not days or _tells_no_run(part):
            continue
        if _ONE_LONG.search(part) and not set(days) <= {"sat", "sun"}:
            vague.update(days[:-1])
            days = days[-1:]
        if _REST.search(part):
            rest.update(days)
        elif _is_bare(part):
            waiting = days
        elif not _tells(part):
            vague.update(days)
        else:
            runs += [_run(day, part) for day in days]
            grouped.update(days if len(days) >= MANY else ())
            kindless.update(days if kind_in(part) is None else ())
        if (
            kind_in(part) is None
            and (km := _kilometres(part if not in_km else _BARE_KM.sub(r"\1 km", part))) >= LONG_KM
        ):
            far.update(dict.fromkeys(days, km))
    # "i run mon and sun, long on sunday": the day that is told once more says what its run is
    told = {run.day for run in runs}
    vague = vague.union(waiting) - told
    runs += [_run(day, "") for day in DAYS if day in vague]
    runs = _merged(runs, kindless | grouped)
    if not runs and not rest:
        return None
    kindless |= vague
    farthest = _farthest(runs, kindless, far)
    runs = [replace(run, kind="long") if run.day in farthest else run for run in runs]
    kindless -= farthest
    rest -= {run.day for run in runs}
    return RunningWeek(tuple(runs[:MOST_RUNS]), frozenset(rest), frozenset(kindless))


def _tells_no_run(part: str) -> bool:
    """Tell whether days are named on which nothing is told to be run, nor to be rested."""
    never = _NEVER.search(part) and not _REST.search(part)
    return bool(never or (_NO_RUN.search(part) and kind_in(part) is None))


def _farthest(runs: list[PlannedRun], kindless: set[Day], far: dict[Day, float]) -> set[Day]:
    """Return the day of the one farthest run where none is told to be long: legs stay fresh for it (SCH-01)."""
    days = {day for day in kindless if day in far and far[day] == max(far.values())}
    return days if len(days) == 1 and all(run.kind != "long" for run in runs) else set()


def _merged(runs: list[PlannedRun], kindless: set[Day]) -> list[PlannedRun]:
    """Put together what is told of one run in two places: its day and time, and elsewhere its kind."""
    for day in sorted(kindless):
        of_day = [run for run in runs if run.day == day]
        if len(of_day) == 2 and sum(run.kind == "easy" for run in of_day) == 1:
            easy, named = sorted(of_day, key=lambda run: run.kind != "easy")
            both = replace(named, at=named.at or easy.at, minutes=named.minutes or easy.minutes)
            runs = [both if run is named else run for run in runs if run is not easy]
            kindless.discard(day)
    return runs


def _kilometres(part: str) -> float:
    """Return how far a part says that a run is, 0 where it does not; of a range its end."""
    found = re.findall(r"(\d{1,2}) ?(kms?|k|mi|miles?)\b", part)
    return max((float(n) * (KM_PER_MILE if unit.startswith("mi") else 1) for n, unit in found), default=0)


def _together(clauses: list[str]) -> list[str]:
    """Put a bare time, length or kind to the days before it ("tue and fri easy, 30 min")."""
    parts: list[str] = []
    for clause in clauses:
        tells = _tells(clause) or _FAR.search(clause)
        bare = len(re.findall(r"[a-z]+|\d+", clause)) <= MOST_BARE and not days_in(clause) and tells
        known = parts and (kind_in(clause) is None or kind_in(parts[-1]) is None)
        if bare and known and days_in(parts[-1]) and not _OTHER.search(clause):
            parts[-1] += f", {clause}"
        elif not bare or _OTHER.search(clause):
            parts.append(clause)
    return parts


def _by_day(part: str) -> list[str]:
    """Cut a part where a day follows that has its own kind or time ("tue evening and sunday morning")."""
    days = list(NAMES.finditer(part))
    leads = bool(days) and _tells(part[: days[0].start()])
    cuts = [0]
    for one, following in pairwise(days):
        between = part[one.end() : following.start()]
        if _tells(between) or _FAR.search(between) or ABOUT_HOUR.search(between):
            joint = between.rfind(" and ")
            cuts.append(one.end() + joint if joint >= 0 else one.end() if leads else following.start())
    return [part[start:end] for start, end in pairwise([*cuts, len(part)])]


def _tells(words: str) -> bool:
    return bool(re.search(r"\bjog", words)) or _says(words)


def _says(words: str) -> bool:
    return kind_in(words) is not None or time_in(words) is not None or minutes_in(words) is not None


def _is_bare(part: str) -> bool:
    """Tell whether a part names days only, so that the next part's kind is theirs too ("tue, thu easy")."""
    words = re.findall(r"[a-z]+|\d+", part)
    return not _says(part) and len(words) <= 1


def kind_in(part: str) -> RunKind | None:
    """Return the kind of run that lower-case words name."""
    return next((kind for kind, words in _KINDS if re.search(rf"\b(?:{words})\b", part)), None)


def _run(day: Day, part: str) -> PlannedRun:
    minutes = minutes_in(part) or _bare_minutes(part)
    return PlannedRun(
        day=day,
        kind=kind_in(part) or "easy",
        at=time_in(part) or (_in_the_morning(part) if kind_in(part) == "long" else None),
        minutes=minutes if minutes is not None and 1 <= minutes <= 1440 else None,
    )


def _in_the_morning(part: str) -> WallTime | None:
    """Return the bare hour of a long run, which is one of the morning ("long run at 8")."""
    found = re.search(r"\bat ([5-9]|1[01])\b(?! ?(?:k|km|min))", part)
    return f"{int(found[1]):02}:00" if found else None


def _bare_minutes(part: str) -> int | None:
    """Return a bare number behind a time of day or a kind, too many for kilometres of such a run, as minutes."""
    found = _BARE.search(part)
    if found is None:
        return None
    before, minutes = part[: found.start(1)], int(found[1])
    short = kind_in(before) not in (None, "long") or minutes > LONGEST_KM
    return minutes if time_in(before) is not None or (kind_in(before) and short) else None
