"""Read the ticks and crosses of a list of exercises."""

from core.reading.facts import DoneSaid
from core.reading.words.context import Context
from core.reading.words.naming import is_name

_SIGNS = frozenset({"tickmark", "crossmark"})
_BETWEEN_SIGNS = frozenset({",", ".", ";", "\n", "and", "the", "-", ":"})


def is_ticked(context: Context, left_out: list[str]) -> bool:
    """Tell whether a tick stands for the whole session, or for all of its exercises but those left out."""
    if "tickmark" not in context.plain:
        return False
    named = [at for at in context.at("exercise") if is_name(context, at)]
    if not named:
        return True
    # "Plank ✅ dead bugs ❌": each sign stands behind its name, unless the first stands before all names.
    signs = [at for at, mark in enumerate(context.marks) if mark.text in _SIGNS]
    side = -1 if signs[0] < named[0] else 1
    ticked = {context.exercise(at) for at in named if context.text(at + side) == "tickmark"}
    return bool(context.here) and context.here <= {exercise.id for exercise in ticked if exercise} | {*left_out}


def one_by_one(context: Context) -> DoneSaid | None:
    """Read one tick or cross for each exercise, in their order."""
    if _SIGNS.isdisjoint(context.words):
        return None
    planned = [p.exercise for p in context.session.exercises] if context.session else []
    named = _sign_by_name(context)
    if {*planned} == {*named} and "tickmark" in named.values():
        return DoneSaid(left_out=tuple(name for name in planned if named[name] == "crossmark") or None)
    signs = [mark.text for mark in context.marks]
    if len(signs) != len(planned) or set(signs) != _SIGNS:
        return None
    return DoneSaid(left_out=tuple(name for name, sign in zip(planned, signs, strict=True) if sign == "crossmark"))


def _sign_by_name(context: Context) -> dict[str, str]:
    """Return the tick or cross of each exercise, where there are no more words: "plank ✅ dead bugs ❌"."""
    told = [at for at, mark in enumerate(context.marks) if mark.text not in _BETWEEN_SIGNS]
    names, signs = told[::2], told[1::2]
    if told and context.text(told[0]) in _SIGNS:
        names, signs = signs, names
    if len(signs) != len(names) or not all(context.text(at) in _SIGNS for at in signs):
        return {}
    found = [context.exercise(at) for at in names]
    return {one.id: context.text(at) for one, at in zip(found, signs, strict=True) if one} if all(found) else {}
