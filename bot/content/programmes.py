"""What must hold of programmes and flows: they name what there is, in doses that the exercises allow (EXE-01)."""

from collections.abc import Iterator
from typing import Final

from core.catalog import Catalog, Flow, Line, Programme
from core.exchange import Fault

CYCLE_WEEKS: Final = 4
"""After its last week a programme goes on with its last four."""


def check_programme(programme: Programme, catalog: Catalog) -> Iterator[Fault]:
    """Yield every fault of a programme against the catalog."""
    path = f"programmes/{programme.id}.toml"
    for name, day in programme.days.items():
        for place, line in enumerate(day.lines):
            yield from _line_faults(line, catalog, path, f"days.{name}.lines[{place}]")
    for chain, exercise in programme.instead.items():
        if chain not in catalog.chains:
            yield Fault(path, "instead", f"nothing is known of {chain!r}")
        if exercise not in catalog.exercises:
            yield Fault(path, f"instead.{chain}", f"nothing is known of {exercise!r}")
    yield from _week_faults(programme, path)


def _line_faults(line: Line, catalog: Catalog, path: str, field: str) -> Iterator[Fault]:
    exercise = catalog.exercises.get(line.exercise)
    if exercise is None:
        yield Fault(path, f"{field}.exercise", f"nothing is known of {line.exercise!r}")
        return
    bounds = (("sets", line.sets, exercise.dose.sets), ("amount", line.amount, exercise.dose.amount))
    for name, given, (least, most) in (*bounds, ("top", line.top or line.amount, exercise.dose.amount)):
        if not least <= given <= most:
            yield Fault(path, f"{field}.{name}", f"{line.exercise} allows {least} to {most}, got {given}")
    if line.top is not None and line.top < line.amount:
        yield Fault(path, f"{field}.top", f"expected {line.amount} or more, got {line.top}")


def _week_faults(programme: Programme, path: str) -> Iterator[Fault]:
    for place, week in enumerate(programme.weeks):
        field = f"weeks[{place}]"
        if week.number != place + 1:
            yield Fault(path, f"{field}.number", f"expected {place + 1}, got {week.number}")
        if not week.all_days:
            yield Fault(path, field, "expected days under one, two or three")
        for name in sorted(set(week.all_days) - set(programme.days)):
            yield Fault(path, field, f"nothing is known of the day {name!r}")
    if len(programme.weeks) < CYCLE_WEEKS:
        yield Fault(path, "weeks", f"expected {CYCLE_WEEKS} or more, got {len(programme.weeks)}")


def check_flow(flow: Flow, catalog: Catalog) -> Iterator[Fault]:
    """Yield every fault of a flow against the catalog; its steps are done on one side at a time."""
    path = f"flows/{flow.id}.toml"
    for place, step in enumerate(flow.steps):
        exercise = catalog.exercises.get(step.exercise)
        if exercise is None:
            yield Fault(path, f"steps[{place}].exercise", f"nothing is known of {step.exercise!r}")
            continue
        least, most = exercise.dose.amount
        if not least <= step.amount <= most:
            yield Fault(path, f"steps[{place}].amount", f"{step.exercise} allows {least} to {most}, got {step.amount}")
        if exercise.demanding or not exercise.per_leg:
            yield Fault(path, f"steps[{place}].exercise", f"expected light work for one side, got {step.exercise}")
