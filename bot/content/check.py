"""What must hold between files (codes, rungs, kit, names, sources, rules) and of the phrases of every language."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Final, get_args
from zoneinfo import available_timezones

from fluent.syntax import FluentParser, ast

from bot.content.programmes import check_flow, check_programme
from core.athlete import Kit
from core.catalog import Catalog, Exercise
from core.exchange import Fault
from core.rules.kit import alternatives

KIT: Final = frozenset(get_args(Kit))


def check(catalog: Catalog) -> Iterator[Fault]:
    """Yield every fault between the parts of a catalog whose files could be read."""
    for exercise in catalog.exercises.values():
        path = f"exercises/{exercise.id}.toml"
        yield from _kit_faults(exercise.equipment, path, "equipment")
        yield from _alias_faults(exercise, path)
        yield from _tempo_faults(exercise, path)
        yield from _unknown(exercise.sources, catalog.sources, path, "sources")
    for programme in catalog.programmes.values():
        yield from check_programme(programme, catalog)
    for flow in catalog.flows.values():
        yield from check_flow(flow, catalog)
    for zone in sorted(set(catalog.zones.values()) - available_timezones()):
        yield Fault("zones.toml", zone, "nothing is known of this time zone")
    yield from _twins(catalog.exercises.values())
    yield from _gaps(catalog)
    yield from _reference_faults(catalog)


def _kit_faults(expression: str, path: str, field: str) -> Iterator[Fault]:
    try:
        words = frozenset[str]().union(*alternatives(expression))
    except ValueError as error:
        yield Fault(path, field, str(error))
        return
    for word in sorted(words - KIT):
        yield Fault(path, field, f"unknown kit {word!r}; known are {', '.join(sorted(KIT))} and none")


def _alias_faults(exercise: Exercise, path: str) -> Iterator[Fault]:
    seen: set[str] = set()
    for place, alias in enumerate(exercise.aliases):
        field = f"aliases[{place}]"
        if not alias.isascii() or alias != " ".join(alias.lower().split()):
            yield Fault(path, field, f"expected plain lower-case words with single spaces, got {alias!r}")
        if alias in seen:
            yield Fault(path, field, f"{alias!r} stands twice")
        seen.add(alias)


def _tempo_faults(exercise: Exercise, path: str) -> Iterator[Fault]:
    held = exercise.dose.tempo in ("hold", "slow")
    if held != (exercise.unit == "seconds"):
        kind = "hold or slow" if exercise.unit == "seconds" else "four parts such as 3-0.5-2-0.5"
        yield Fault(path, "dose.tempo", f"expected {kind} for {exercise.unit}, got {exercise.dose.tempo!r}")


def _twins(exercises: Iterable[Exercise]) -> Iterator[Fault]:
    first: dict[tuple[str, str], Exercise] = {}
    for exercise in exercises:
        for field, value in (("code", exercise.code), ("name", exercise.name)):
            other = first.setdefault((field, value), exercise)
            if other is not exercise:
                yield Fault(f"exercises/{exercise.id}.toml", field, f"{value!r} is already that of {other.id}")


def _gaps(catalog: Catalog) -> Iterator[Fault]:
    rungs: dict[str, set[int]] = defaultdict(set)
    for exercise in catalog.exercises.values():
        rungs[exercise.chain].add(exercise.rung)
    for chain, steps in sorted(rungs.items()):
        missing = sorted(set(range(min(*steps, 1), max(steps))) - steps)
        if missing:
            yield Fault("exercises", "rung", f"chain {chain} has no rung {', '.join(map(str, missing))}")


def _reference_faults(catalog: Catalog) -> Iterator[Fault]:
    for name, rule in catalog.rules.items():
        yield from _unknown(rule.sources, catalog.sources, "rules.toml", f"{name}.sources")
    for chain, family in catalog.families.items():
        yield from _unknown(family.sources, catalog.sources, "chains.toml", f"{chain}.sources")
    for key, tip in catalog.tips.items():
        yield from _unknown(tip.sources, catalog.sources, "tips.toml", f"{key}.sources")
        yield from _unknown(tip.rules, catalog.rules, "tips.toml", f"{key}.rules")
    for name, topic in catalog.questions.items():
        yield from _unknown(topic.rules, catalog.rules, "questions.toml", f"{name}.rules")
    for test, assessment in catalog.assessments.items():
        yield from _kit_faults(assessment.equipment, "assessments.toml", f"{test}.equipment")
        yield from _unknown(assessment.sources, catalog.sources, "assessments.toml", f"{test}.sources")
        yield from _unknown(assessment.rules, catalog.rules, "assessments.toml", f"{test}.rules")
        used = [norms.source for norms in assessment.norms]
        yield from _unknown(used, catalog.sources, "assessments.toml", f"{test}.norms")


def _unknown(names: Iterable[str], known: Iterable[str], path: str, field: str) -> Iterator[Fault]:
    for name in sorted(set(names) - set(known)):
        yield Fault(path, field, f"nothing is known of {name!r}")


ORIGINAL: Final = "en"
Blanks = Mapping[str, frozenset[str]]


def check_locales(texts: Mapping[str, str]) -> Iterator[Fault]:
    """Yield every fault of the phrase files, given as path and text."""
    spoken: dict[str, Blanks] = {}
    for path, text in texts.items():
        entries = FluentParser().parse(text).body
        yield from _unreadable(path, text, entries)
        yield from _repeated(path, entries)
        spoken[PurePosixPath(path).stem] = {
            entry.id.name: _blanks(entry) for entry in entries if isinstance(entry, ast.Message)
        }
    for language, phrases in spoken.items():
        yield from _compared(f"locales/{language}.ftl", phrases, spoken.get(ORIGINAL, {}))


def _unreadable(path: str, text: str, entries: list[ast.EntryType]) -> Iterator[Fault]:
    for entry in entries:
        if isinstance(entry, ast.Junk):
            start = entry.span.start if entry.span else 0
            why = "; ".join(str(note.message) for note in entry.annotations)
            yield Fault(path, f"line {text.count(chr(10), 0, start) + 1}", f"not Fluent: {why}")


def _repeated(path: str, entries: list[ast.EntryType]) -> Iterator[Fault]:
    seen: set[str] = set()
    for entry in entries:
        if isinstance(entry, ast.Message):
            if entry.id.name in seen:
                yield Fault(path, entry.id.name, "this phrase stands twice")
            seen.add(entry.id.name)


def _compared(path: str, phrases: Blanks, original: Blanks) -> Iterator[Fault]:
    for key in sorted(original.keys() - phrases.keys()):
        yield Fault(path, key, "this phrase is missing")
    for key in sorted(phrases.keys() - original.keys()):
        yield Fault(path, key, "English has no such phrase")
    for key in sorted(phrases.keys() & original.keys()):
        if phrases[key] != original[key]:
            yield Fault(path, key, f"expected the blanks {_list(original[key])}, got {_list(phrases[key])}")


def _list(blanks: frozenset[str]) -> str:
    return ", ".join(f"${name}" for name in sorted(blanks)) or "none"


def _blanks(node: object) -> frozenset[str]:
    if isinstance(node, ast.VariableReference):
        return frozenset({node.id.name})
    inside: Iterable[object] = ()
    if isinstance(node, list):
        inside = node
    elif isinstance(node, ast.BaseNode):
        inside = vars(node).values()
    return frozenset[str]().union(*map(_blanks, inside))
