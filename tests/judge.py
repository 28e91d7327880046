"""An independent judge: what the journal demands of the next week, derived from the rulebook and not from the planner.

`judge` sees the week that was prescribed, the weeks before it and the entries logged before its Monday, and returns
breaches like `core.rules.check` does, for rules that need the journal.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from core.athlete import Profile
from core.body import LEGS
from core.catalog import Catalog, Chain
from core.journal import (
    Assessment,
    Entry,
    Illness,
    Pain,
    RedFlag,
    Run,
    SessionLog,
    Skip,
    Sleep,
    Soreness,
    effective,
)  # fmt: skip
from core.rules import Breach, as_shown, check
from core.rules.compare import Dose, hardest_by_chain, hardest_by_exercise
from core.rules.demand import LEG_CHAINS, week_hard_sets
from core.rules.jump_tests import shown_before
from core.rules.rule import GROWING
from core.training import Week
from core.wall_time import midnight
from tests.strict import strict

SAFE_TYPES: Final = ("sharp", "joint", "bony", "tingling")
WEEK: Final = timedelta(days=7)
SPACING: Final = ("SCH-02",)
_SLEEP: Final = "short sleep"
_SILENT: Final = "nothing logged"
_KEPT: Final = "race preparation"
_CALF: Final = {6: 19, 7: 14, 8: 10}
"""What jumps ask of each calf at least, by decade, where that is less than 20: the lower norm of the two sexes."""


@dataclass(frozen=True)
class Sight:
    """Hold what the judge sees."""

    week: Week
    history: tuple[Week, ...]
    entries: tuple[Entry, ...]
    profile: Profile
    catalog: Catalog
    now: datetime

    @property
    def previous(self) -> Week | None:
        return self.history[-1] if self.history else None

    @property
    def baseline(self) -> Week | None:
        """Return the last week that was no reset, taper or the like."""
        return next((week for week in reversed(self.history) if week.mode in GROWING), None)

    def recent(self, kind: type, days: int = 7) -> list:
        return [e for e in self.entries if isinstance(e, kind) and e.at >= self.now - timedelta(days=days)]


def judge(
    week: Week, history: Sequence[Week], journal: tuple[Entry, ...], profile: Profile, catalog: Catalog
) -> tuple[Breach, ...]:
    """Return the rules that a week breaks, those of `check` and those that only the journal shows."""
    now = midnight(week.week, profile.zone)
    known = tuple(entry for entry in effective(journal) if entry.at < now)
    seen = as_shown(profile, known, week.week)
    before = history[-1] if history else None
    done = _without_skipped(before, known) if before else None
    sight = Sight(week, tuple(history), known, seen, catalog, now)
    found = [breach for part in _PARTS for breach in part(sight)]
    found_by_week = check(week, seen, catalog, before, tuple(history[:-1]), shown_before(known, now))
    whole = [breach for breach in found_by_week if breach.rule not in SPACING]
    whole += strict(week, seen, catalog, before)
    rested = [breach for breach in check(week, seen, catalog, done) if breach.rule == "SCH-02"]
    return tuple(dict.fromkeys([*whole, *rested, *found]))


def _without_skipped(week: Week, known: tuple[Entry, ...]) -> Week:
    """Leave out what was said to be skipped: only sessions that nothing is known of count as done (R04)."""
    skipped = {e.session for e in known if isinstance(e, Skip)} - {
        e.session for e in known if isinstance(e, SessionLog)
    }
    return replace(week, sessions=tuple(session for session in week.sessions if session.id not in skipped))


def _hard_fact(sight: Sight) -> Iterator[Breach]:
    if sight.week.hard_sets_per_leg != week_hard_sets(sight.week.sessions, sight.catalog):
        yield Breach("EXE-04", "week", "hard_sets_per_leg is not the sum over the sessions")
    if not all(session.exercises for session in sight.week.sessions):
        yield Breach("EXE-01", "week", "a session without an exercise")
    if len({session.id for session in sight.week.sessions}) != len(sight.week.sessions):
        yield Breach("DAT-02", "week", "two sessions with one id")


def _red_flags(sight: Sight) -> Iterator[Breach]:
    flags = [entry for entry in sight.entries if isinstance(entry, RedFlag)]
    if not flags or flags[-1].cleared:
        return
    legs = [i for s in sight.week.sessions for i in s.exercises if _chain(sight, i.exercise) in LEG_CHAINS]
    if legs:
        yield Breach("SAF-02", "week", "leg work although a red flag stands")
    emergency = any(flag.tier == "emergency" and not flag.cleared for flag in flags)
    cleared_since = any(flag.cleared for flag in flags)
    if emergency and not cleared_since and sight.week.sessions:
        yield Breach("SAF-01", "week", "sessions although an emergency sign stands")


def _illness(sight: Sight) -> Iterator[Breach]:
    states = [entry for entry in sight.entries if isinstance(entry, Illness)]
    if not states:
        return
    if states[-1].state == "ill" and sight.week.sessions:
        yield Breach("SAF-06", "week", "sessions while ill")
    if states[-1].state == "well" and any(e.state == "ill" for e in states) and sight.baseline:
        since = sight.now - states[-1].at
        if since <= WEEK and sight.week.mode != "stopped":
            most = week_hard_sets(sight.baseline.sessions, sight.catalog) * 0.5
            if week_hard_sets(sight.week.sessions, sight.catalog) > max(most, len(_legs(sight)) or 1):
                yield Breach("SAF-06", "week", "more than half of the sets in the first week after an illness")


def _pain(sight: Sight) -> Iterator[Breach]:
    for pain in sight.recent(Pain):
        if "clinician_tendon_plan" in sight.profile.options or pain.region in (None, "other"):
            continue
        severe = pain.score > 5 or pain.type in SAFE_TYPES or pain.limp
        for session in sight.week.sessions:
            for item in session.exercises:
                exercise = sight.catalog.exercises[item.exercise]
                if severe and pain.region in exercise.regions and exercise.demanding:
                    yield Breach(
                        "PAI-02", f"{session.id} {item.exercise}", f"{pain.region} pain {pain.score} {pain.type}"
                    )
        if pain.score > 2 or severe:
            yield from _no_rise(sight, "PAI-02", lambda chain, p=pain: p.region in _regions(sight, chain))


def _pain_in_sets(sight: Sight) -> Iterator[Breach]:
    """What hurt in its sets is out above 5, and smaller or out above 2; whatever the weeks are, light work too."""
    if "clinician_tendon_plan" in sight.profile.options or sight.previous is None:
        return
    before, now = hardest_by_exercise(sight.previous), hardest_by_exercise(sight.week)
    for log in sight.recent(SessionLog):
        for done in log.sets:
            dose = now.get(done.exercise)
            if dose is None or (done.pain or 0) <= 2:
                continue
            if done.pain > 5:
                yield Breach("PAI-02", done.exercise, f"pain {done.pain} in a set, and prescribed again")
            elif done.exercise in before and dose >= before[done.exercise] and before[done.exercise].sets > 1:
                yield Breach("PAI-02", done.exercise, f"pain {done.pain} in a set, and no smaller: {dose}")


def _soreness(sight: Sight) -> Iterator[Breach]:
    for sore in sight.recent(Soreness):
        if sore.score > 3:
            yield from _no_rise(sight, "PRO-06", lambda c, s=sore: s.region is None or s.region in _regions(sight, c))
        if sore.score >= 7 and sore.region is None and sight.previous and sight.previous.mode in GROWING:
            before, now = (hardest_by_chain(week, sight.catalog) for week in (sight.previous, sight.week))
            for chain in before.keys() & now.keys() & LEG_CHAINS:
                if now[chain].sets > max(1, before[chain].sets - 1) and _is_hard(sight, chain):
                    yield Breach(
                        "PRO-08", chain, f"soreness {sore.score}: {before[chain].sets} to {now[chain].sets} sets"
                    )


def _freezes(sight: Sight) -> Iterator[Breach]:
    reasons = list(_reasons(sight))
    for rule, _ in reasons:
        yield from _no_rise(sight, rule, lambda chain: True)
    yield from _nothing_new(sight) if reasons else ()


def _reasons(sight: Sight) -> Iterator[tuple[str, str]]:
    """Yield what freezes everything (R01)."""
    sleep = sight.recent(Sleep, 14)
    nights = {entry.at.astimezone(sight.profile.zone).date() for entry in sleep}
    if len(nights) >= 4 and sum(entry.hours for entry in sleep) / len(sleep) < 7:
        yield ("REC-01", "short sleep")
    if not sight.recent(SessionLog) and sight.previous and sight.previous.sessions:
        yield ("PRO-18", _SILENT)
    runs = [(e.at, e.distance_km) for e in sight.entries if isinstance(e, Run) and e.distance_km]
    last = max((d for at, d in runs if at >= sight.now - WEEK), default=0)
    before = max((d for at, d in runs if sight.now - WEEK - timedelta(days=30) <= at < sight.now - WEEK), default=0)
    if before and last > 1.1 * before:
        yield ("PRO-06", "run spike")
    if sight.profile.screening is None:
        yield ("PRO-06", "unknown screening")
    if sight.profile.training_block == "preparation":
        yield ("PRO-06", _KEPT)
    if any(e.state == "ill" for e in sight.recent(Illness)):
        yield ("PRO-06", "illness")


def _nothing_new(sight: Sight) -> Iterator[Breach]:
    """While everything is frozen no pattern comes in that none of the weeks before had."""
    if sight.week.mode in GROWING and sight.previous and sight.previous.mode in GROWING:
        weeks = [week for week in sight.history if week.sessions]
        known = {chain for week in weeks for chain in hardest_by_chain(week, sight.catalog)}
        for chain in (hardest_by_chain(sight.week, sight.catalog).keys() & LEG_CHAINS) - known:
            if _is_hard(sight, chain):
                yield Breach("PRO-06", chain, "new in a frozen week")


def _repeats(sight: Sight) -> Iterator[Breach]:
    """A week that was lowered on purpose is no leave to rise either while something freezes (PRO-06, row 11).

    Short sleep and a preparation block hold the dose of before any lowered week, and not its own (REC-01, PHA-09). Of
    the light days after a race nothing need be told: it leads back by row 6 like any other break (5.5).
    """
    low = next((week for week in reversed(sight.history) if any(s.demanding for s in week.sessions)), None)
    if low is None or low.mode in GROWING:
        return
    before, now = hardest_by_chain(low, sight.catalog), hardest_by_chain(sight.week, sight.catalog)
    raced = low.mode in ("taper", "race_week") and low is not sight.previous
    everything = [why for _, why in _reasons(sight) if not (raced and why == _SILENT)]
    if sight.baseline and everything and {_SLEEP, _KEPT}.issuperset(everything):
        # What the lowered week had itself is none either: a building week on easy rungs may have had fewer.
        if week_hard_sets(sight.week.sessions, sight.catalog) > max(
            sight.baseline.hard_sets_per_leg, low.hard_sets_per_leg
        ):
            yield Breach("PRO-06", "week", f"more hard sets than before the {low.mode} week, though {everything[0]}")
        everything = []
    for chain in sorted(now.keys() & LEG_CHAINS):
        why = everything or list(_concerned(sight, chain))
        if why and chain in before and now[chain] > before[chain] and _is_hard(sight, chain):
            yield Breach("PRO-06", chain, f"{before[chain]} to {now[chain]} after a {low.mode} week, though {why[0]}")
    if everything and week_hard_sets(sight.week.sessions, sight.catalog) > low.hard_sets_per_leg:
        yield Breach("PRO-06", "week", f"more hard sets than the {low.mode} week before, though {everything[0]}")


def _concerned(sight: Sight, chain: Chain) -> Iterator[str]:
    """Yield what freezes one chain: soreness above 3, pain above 2, form that was not clean."""
    regions = _regions(sight, chain)
    if any(e.score > 3 and (e.region is None or e.region in regions) for e in sight.recent(Soreness)):
        yield "soreness"
    if any(e.score > 2 and e.region in regions for e in sight.recent(Pain)):
        yield "pain"
    for log in sight.recent(SessionLog):
        for done in log.sets:
            if _chain(sight, done.exercise) == chain and (done.form in ("wobble", "lost") or (done.pain or 0) > 2):
                yield f"{done.exercise} {done.form} {done.pain}"


def _gap(sight: Sight) -> Iterator[Breach]:
    logs = [entry.at for entry in sight.entries if isinstance(entry, SessionLog)]
    if not logs or not sight.baseline:
        return
    if sight.now - logs[-1] >= timedelta(days=14) and sight.previous and sight.previous.sessions:
        most = week_hard_sets(sight.baseline.sessions, sight.catalog) * 0.5
        if week_hard_sets(sight.week.sessions, sight.catalog) > max(most, len(_legs(sight))):
            yield Breach("PRO-14", "week", "more than half of the sets after 14 days off")


def _jumps(sight: Sight) -> Iterator[Breach]:
    jumps = [i for s in sight.week.sessions for i in s.exercises if _chain(sight, i.exercise) == "plyometric"]
    for why in _shut(sight) if jumps else ():
        yield Breach("PLY-01", "week", f"jumps, but {why}")
    near = any(timedelta(0) <= race.date - sight.week.week <= timedelta(days=14) for race in sight.profile.races)
    if jumps and near and _feet(sight.week) > (_feet(sight.previous) if sight.previous else 0):
        yield Breach("TAP-03", "week", "more jumps in the last fortnight before a race")


def _shut(sight: Sight) -> Iterator[str]:
    calf, squats = _tested(sight, "calf_raise"), _tested(sight, "bulgarian_split_squat")
    if len(calf) < 2 or min(calf) < _CALF.get(sight.profile.age // 10, 20) or max(calf) - min(calf) > 2:
        yield f"calf raises {calf}"
    if len(squats) < 2 or min(squats) < 10:
        yield f"Bulgarian split squats {squats}"
    if any(len(pair) == 2 and min(pair) < 0.9 * max(pair) for pair in (calf, squats)):
        yield "the legs are not alike"
    done = [d for e in sight.entries if isinstance(e, SessionLog) for d in e.sets if d.pain is not None and d.contacts]
    for leg in LEGS:
        hops = [d for d in done if d.leg in (leg, "both") and "single_leg" in d.exercise and d.contacts >= 10]
        if not hops or hops[-1].pain > 1:
            yield f"hops on the {leg} leg are {hops[-1:] or 'unknown'}"
    if any(e.score >= 4 for e in sight.recent(Soreness)) or not sight.recent(Soreness):
        yield "soreness is high or not known"
    if any(e.score > 0 and e.region in ("calf", "achilles") for e in sight.recent(Pain)):
        yield "calf or Achilles pain (PAI-09)"
    screening = sight.profile.screening
    if screening is None or screening.pregnant or screening.postnatal_under_12_weeks or sight.week.week_number < 5:
        yield "the safety answers or the phase keep them out"


def _tested(sight: Sight, test: str) -> list[float]:
    found = {}
    for entry in sight.entries:
        if isinstance(entry, Assessment) and entry.test == test:
            found |= {leg: entry.value for leg in LEGS if entry.leg in (leg, "both", None)}
    return list(found.values())


def _feet(week: Week) -> int:
    items = [item for session in week.sessions for item in session.exercises]
    return sum(i.sets * (i.contacts or 0) * (2 if i.per_leg else 1) for i in items)


def _no_rise(sight: Sight, rule: str, concerns: Callable[[Chain], bool]) -> Iterator[Breach]:
    base = sight.baseline
    if base is None or sight.week.mode not in GROWING or sight.week.phase != base.phase:
        return
    before, now = hardest_by_chain(base, sight.catalog), hardest_by_chain(sight.week, sight.catalog)
    for chain in sorted(now.keys() & LEG_CHAINS):
        old = before.get(chain)
        if old is not None and concerns(chain) and (now[chain] > old or _grew(old, now[chain])):
            yield Breach(rule, chain, f"rises from {old} to {now[chain]}")


def _grew(old: Dose, new: Dose) -> bool:
    return new.rung == old.rung and (new.load_kg > old.load_kg or new.sets > old.sets)


def _regions(sight: Sight, chain: Chain) -> set[str]:
    weeks = [sight.week, *sight.history[-1:]]
    items = {item.exercise for week in weeks for session in week.sessions for item in session.exercises}
    return {r for name in items if _chain(sight, name) == chain for r in sight.catalog.exercises[name].regions}


def _is_hard(sight: Sight, chain: Chain) -> bool:
    items = {item.exercise for session in sight.week.sessions for item in session.exercises}
    return any(sight.catalog.exercises[n].demanding for n in items if _chain(sight, n) == chain)


def _legs(sight: Sight) -> list:
    return [
        i for s in sight.week.sessions for i in s.exercises if sight.catalog.exercises[i.exercise].demanding
    ]  # every exercise keeps a set


def _chain(sight: Sight, name: str) -> Chain:
    return sight.catalog.exercises[name].chain


_PARTS: Final = (_hard_fact, _red_flags, _illness, _pain, _pain_in_sets, _soreness, _freezes, _repeats, _gap, _jumps)
