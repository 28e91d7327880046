"""What differs between two prescribed weeks, exercise by exercise."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from core.catalog import Catalog
from core.training import Prescription, Session, Week, work_of

NOTHING: Final = "none"
Dose = tuple[int, int, float]
"""Sets, amount, load."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Hold one difference: the exercise as it now is (or was, where it is gone), and both doses in words."""

    exercise: str
    replaced: str | None
    before: str
    after: str
    up: bool
    loses: bool = False
    """Whether a session of it has fewer sets than before."""
    tests: bool = False
    """Whether it belongs to the tests of a week, not to its work."""
    effort: bool = False
    """Whether only the effort moved that its sets may cost."""


def differences(before: Week, after: Week, catalog: Catalog) -> Iterator[Difference]:
    """Yield every exercise whose dose, load, rung, number of sessions or effort is not as it was."""
    old, new = _spread(work_of(before)), _spread(work_of(after))
    yield from _doses(old, new, catalog)
    yield from _tests(before, after, old, new, catalog)
    yield from _efforts(before, after, {name for name in old.keys() & new.keys() if old[name] == new[name]})


def _doses(old: Mapping[str, list[Dose]], new: Mapping[str, list[Dose]], catalog: Catalog) -> Iterator[Difference]:
    gone = [name for name in old if name not in new]
    for name, doses in new.items():
        if name in old:
            if old[name] != doses:
                yield _changed(name, old[name], doses, catalog)
            continue
        chain = catalog.exercises[name].chain
        former = next((g for g in gone if catalog.exercises[g].chain == chain), None)
        if former is None:
            yield Difference(name, None, NOTHING, _text(doses, name, catalog, counted=False), up=True)
            continue
        gone.remove(former)
        up = catalog.exercises[name].rung > catalog.exercises[former].rung
        was, now = _text(old[former], former, catalog, False), _text(doses, name, catalog, False)
        yield Difference(name, former, f"{former} {was}", f"{name} {now}", up, _loses(old[former], doses))
    for name in gone:
        yield Difference(name, None, _text(old[name], name, catalog, counted=False), NOTHING, up=False, loses=True)


def _efforts(before: Week, after: Week, same: set[str]) -> Iterator[Difference]:
    """Yield what is asked as before but may cost another effort now."""
    had, has = (_caps(week) for week in (before, after))
    for name in [name for name in has if name in same and had[name] != has[name]]:
        was, now = (f"effort up to {', '.join(f'{cap:g}' for cap in caps[name])}" for caps in (had, has))
        yield Difference(name, None, was, now, up=_ends(has[name]) > _ends(had[name]), effort=True)


def _caps(week: Week) -> Mapping[str, list[float]]:
    """Return the efforts that each exercise may reach, the highest first."""
    found: dict[str, set[float]] = {}
    for session in work_of(week):
        for item in session.exercises:
            found.setdefault(item.exercise, set()).add(item.rpe_cap)
    return {name: sorted(caps, reverse=True) for name, caps in found.items()}


def _tests(
    before: Week, after: Week, old: Mapping[str, list[Dose]], new: Mapping[str, list[Dose]], catalog: Catalog
) -> Iterator[Difference]:
    """Yield what comes and goes with the tests, beside what the sessions have of it: from those it is not gone."""
    had, has = (_spread(s for s in week.sessions if s.kind == "assessment") for week in (before, after))
    for name in sorted(had.keys() ^ has.keys()):
        sides = [[*work.get(name, ()), *tests.get(name, ())] for work, tests in ((old, had), (new, has))]
        was, now = (_text(doses, name, catalog, counted=all(sides)) if doses else NOTHING for doses in sides)
        yield Difference(name, None, was, now, up=name in has, tests=True)


def _changed(name: str, old: list[Dose], new: list[Dose], catalog: Catalog) -> Difference:
    counted = len(old) != len(new)
    up = _weight(new) > _weight(old)
    was, now = _text(old, name, catalog, counted), _text(new, name, catalog, counted)
    return Difference(name, None, was, now, up, _loses(old, new))


def _loses(old: list[Dose], new: list[Dose]) -> bool:
    """Tell whether sets fell in a session, not only with one that is gone."""
    most, now = ([sets for sets, _, _ in doses] for doses in (old, new))
    return max(now) < max(most) or (len(now) == len(most) and sum(now) < sum(most))


def _ends(efforts: Sequence[float]) -> tuple[float, float]:
    """Return the highest and the lowest effort: a day that costs less beside the others is less, not more."""
    return efforts[0], efforts[-1]


def _weight(doses: list[Dose]) -> tuple[float, int, int]:
    return max(d[2] for d in doses), sum(d[0] for d in doses), sum(d[1] for d in doses)


def _spread(sessions: Iterable[Session]) -> Mapping[str, list[Dose]]:
    found: dict[str, list[Dose]] = {}
    for session in sessions:
        for item in session.exercises:
            found.setdefault(item.exercise, []).append(_dose(item))
    return {name: sorted(doses, reverse=True) for name, doses in found.items()}


def _dose(item: Prescription) -> Dose:
    return item.sets, item.amount, item.load_kg


def _text(doses: list[Dose], name: str, catalog: Catalog, counted: bool) -> str:
    unit = " s" if catalog.exercises[name].unit == "seconds" else ""
    words = [f"{sets}x{amount}{unit}" + (f" at {load:g} kg" if load else "") for sets, amount, load in doses]
    if not counted:
        return ", ".join(dict.fromkeys(words))
    return f"{', '.join(dict.fromkeys(words))} in {len(doses)} session{'s' if len(doses) > 1 else ''}"
