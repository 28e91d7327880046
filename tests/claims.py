"""What the sentences of a week claim of it, held against the week itself and the ones before it (PRO-16)."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final

from core.catalog import Catalog
from core.rules.differences import differences
from core.rules.rule import GROWING
from core.training import Change, Notice, Week, without_tests

Dose = tuple[int, int, float]
Holds = Callable[[Change, Week, list[Week]], bool]


def doses(week: Week | None) -> dict[str, list[Dose]]:
    """Return the doses of each exercise of a week's work, the largest first."""
    found: dict[str, list[Dose]] = {}
    for session in without_tests(week).sessions if week else ():
        for item in session.exercises:
            found.setdefault(item.exercise, []).append((item.sets, item.amount, item.load_kg))
    return {name: sorted(each, reverse=True) for name, each in found.items()}


def belied(week: Week, history: list[Week], catalog: Catalog) -> Iterator[tuple[str, str]]:
    """Yield what a week says that is not so: the words, and where."""
    for change in week.changes:
        place = f"{change.exercise} {change.before} -> {change.after}: {change.why} {change.inputs}"
        yield from ((words, place) for words, so in OF_CHANGES if _is_untrue(words, so, change, week, history))
    for notice in week.notices:
        heard = [(words, so) for words, so in OF_WEEKS if re.search(words, notice.why)]
        yield from ((words, notice.why) for words, so in heard if not so(week, history))
        if _names_the_absent(notice, week, catalog):
            yield "a notice names what the week has not", notice.why
    told = {name for change in week.changes for name in (change.exercise, change.before.partition(" ")[0])}
    for difference in differences(history[-1], week, catalog) if history else ():
        if difference.exercise not in told:
            yield "silent change", difference.exercise


def _is_untrue(words: str, so: Holds, change: Change, week: Week, history: list[Week]) -> bool:
    return re.search(words, change.why) is not None and not so(change, week, history)


def _names_the_absent(notice: Notice, week: Week, catalog: Catalog) -> bool:
    listed = re.match(r"(?:Each of )?(.*?) (?:stays as|comes? back|gets |loses |is kept|is as)", notice.why)
    said = listed[1] if listed else ""
    for card in sorted(catalog.exercises.values(), key=lambda card: -len(card.name)):
        if card.name in said and card.id not in doses(week):
            return True
        said = said.replace(card.name, "")
    return False


def _most(week: Week | None, name: str) -> Dose:
    return max(doses(week).get(name, [(0, 0, 0.0)]))


def _built(history: list[Week]) -> Week | None:
    return next((week for week in reversed(history) if week.mode in GROWING and week.sessions), None)


def _hard(week: Week) -> int:
    return sum(session.demanding for session in week.sessions)


def _kinds(week: Week) -> list[str]:
    return sorted(session.kind for session in without_tests(week).sessions)


def _grew(change: Change, week: Week, history: list[Week]) -> int:
    """Return 1 where there is more of an exercise, -1 where there is less, 0 where that cannot be said."""
    now, was = doses(week).get(change.exercise), doses(history[-1]).get(change.exercise)
    if now is None or was is None:
        return 0
    sizes = [(max(load for *_, load in each), sum(sets * amount for sets, amount, _ in each)) for each in (was, now)]
    return (sizes[1] > sizes[0]) - (sizes[1] < sizes[0])


def _is_less(change: Change, week: Week, history: list[Week]) -> bool:
    """Tell whether no day has more of it, or all days together have no more."""
    return _most(week, change.exercise) <= _most(history[-1], change.exercise) or _grew(change, week, history) <= 0


def _one_more(change: Change, week: Week, history: list[Week]) -> bool:
    """Tell whether some day has a repetition more of it than such a day had in the last or last building week."""
    weeks = [each for each in (_built(history), history[-1]) if each]
    was = {pair for each in weeks for pair in _amounts(each, change.exercise)}
    return any((kind, amount - 1) in was for kind, amount in _amounts(week, change.exercise))


def _amounts(week: Week, name: str) -> set[tuple[str, int]]:
    return {(s.kind, item.amount) for s in week.sessions for item in s.exercises if item.exercise == name}


def _rises(week: Week, before: Week) -> bool:
    had, has = doses(before), doses(week)
    both = [(had[name][0], has[name][0]) for name in has if name in had]
    return any(now > was and now[0] * now[1] > was[0] * was[1] for was, now in both)


def _within(week: Week, history: list[Week]) -> bool:
    return week.hard_sets_per_leg <= max((each.hard_sets_per_leg for each in history), default=week.hard_sets_per_leg)


def _sets(week: Week) -> int:
    return max((item.sets for s in week.sessions if s.demanding for item in s.exercises), default=0)


def _apart(week: Week) -> bool:
    hard = [session.starts for session in week.sessions if session.demanding]
    return all((after - before).total_seconds() >= 72 * 3600 for before, after in pairwise(hard))


OF_CHANGES: Final[tuple[tuple[str, Holds], ...]] = (
    ("loses a set|gets easier|gets fewer|kept small|gives way a little|makes way", _is_less),
    ("repetitions first", _one_more),
    ("next small step|heavier|goes up towards|goes up again", lambda c, w, h: _grew(c, w, h) >= 0),
    ("gets one more set", lambda c, w, h: _most(w, c.exercise)[0] > _most(h[-1], c.exercise)[0]),
    ("one more a set", _one_more),
    ("was missing before", lambda c, w, h: c.before == "none"),
    ("which last week did not have", lambda c, w, h: not _hard(h[-1]) and bool(_hard(w))),
    ("in place of light ones", lambda c, w, h: _hard(w) > _hard(h[-1])),
    ("in place of strength", lambda c, w, h: not _hard(w) or _hard(w) < _hard(h[-1])),
    ("after the easier week", lambda c, w, h: h[-1].mode not in GROWING),
    ("goes back to its usual dose", lambda c, w, h: _most(w, c.exercise) == _most(_built(h), c.exercise)),
    ("stays out|is left out", lambda c, w, h: c.exercise not in doses(w)),
    ("comes back one step", lambda c, w, h: c.exercise in doses(w)),
    ("next step on the way back", lambda c, w, h: w.mode == "return"),
    ("stays as it is", lambda c, w, h: "effort" in c.before),
    ("number of sessions", lambda c, w, h: len(_kinds(w)) != len(_kinds(h[-1]))),
    ("take turns in your week", lambda c, w, h: _kinds(w) != _kinds(h[-1])),
    ("next part of your programme", lambda c, w, h: w.week_number != h[-1].week_number),
    ("^A smaller week|asks less|^This is an easier week", lambda c, w, h: _within(w, h)),
)  # fmt: skip
OF_WEEKS: Final[tuple[tuple[str, Callable[[Week, list[Week]], bool]], ...]] = (
    ("^Nothing goes up", lambda w, h: not h or h[-1].mode not in GROWING or not _rises(w, h[-1])),
    ("^One session less", lambda w, h: _hard(w) < max(map(_hard, h), default=0)),
    ("three days apart", lambda w, h: _apart(w)),
    ("^The race is near: two sets", lambda w, h: _sets(w) <= 2),
    ("^Race week: one short session", lambda w, h: _hard(w) == 1),
    ("^Only light", lambda w, h: bool(w.sessions) and not _hard(w)),
    ("^No session", lambda w, h: not w.sessions),
    ("^This week repeats the easier one", lambda w, h: h[-1].mode not in GROWING and not _rises(w, h[-1])),
    ("stays as it was in the easier week", lambda w, h: h[-1].mode not in GROWING),
    ("^A smaller week|^This is an easier week", _within),
    ("room for fewer sessions", lambda w, h: bool(w.sessions)),
)  # fmt: skip
