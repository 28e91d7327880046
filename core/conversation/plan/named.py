"""What words name: an exercise, or something that a rule speaks of."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from core import regex as re
from core.catalog import Exercise
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import next_session, session_on, week_of
from core.conversation.turns.scene import Scene
from core.conversation.understand.weekdays import DAY
from core.journal import WeekShown
from core.rules.kit import suffices
from core.training import Prescription, Session, Week

_ORDER: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
}  # fmt: skip
_KINDS: Final[Mapping[str, frozenset[str]]] = MappingProxyType({
    r"core|abs|trunk": frozenset({"core"}),
    r"tests?": frozenset({"assessment"}),
    r"flow|run prep": frozenset({"run_prep"}),
    r"light|gentle(?: strength)?|recovery": frozenset({"recovery"}),
    r"strength|lifting": frozenset({"strength", "strength_endurance", "max_strength", "power"}),
})  # fmt: skip
"""The kinds of session, by the words for them."""
_TO_GO: Final = re.compile(
    r"\b(?:move|shift|postpone|reschedule|push|put|do)\b(?: (?:the|my|our|this|week'?s|today'?s|tomorrow'?s|"
    rf"{DAY}'?s?))* (?P<kind>{'|'.join(_KINDS)})\b(?! run)"
)
"""A kind of session that is to go to another day."""


def exercise_in(scene: Scene, low: str) -> Exercise | None:
    """Return the exercise that is named with the most letters; of equals the one of this week, or of an earlier one."""
    low, kit = low.replace("-", " "), scene.profile.equipment
    week = week_of(scene, max(scene.today, scene.profile.started))
    planned = {item.exercise for item in _items(week)} if week else set()
    known = {item.exercise for entry in scene.journal if isinstance(entry, WeekShown) for item in _items(entry.plan)}
    found = [
        (len(name), (exercise.id in planned) + (exercise.id in known), suffices(kit, exercise.equipment), -number)
        for number, exercise in enumerate(scene.catalog.exercises.values())
        for name in (exercise.name.lower(), exercise.name.lower().partition(",")[0], *exercise.aliases)
        if _names(name.replace("-", " "), low, "s?")
    ]
    return list(scene.catalog.exercises.values())[-max(found)[-1]] if found else None


def kind_to_go(scene: Scene, low: str) -> tuple[str, Session | None] | None:
    """Return the word for a kind of session that is to go to another day, and this week's next one that is open."""
    found, week = _TO_GO.search(low), week_of(scene, max(scene.today, scene.profile.started))
    if found is None or week is None:
        return None
    kinds = next(kinds for words, kinds in _KINDS.items() if re.fullmatch(words, found["kind"]))
    named = (one for one in sorted(week.sessions, key=lambda one: one.starts) if one.kind in kinds)
    open_ = [one for one in named if not is_settled(scene, one.id)]
    return found["kind"], next((one for one in open_ if one.date >= scene.today), next(iter(open_), None))


def place_told(low: str) -> int:
    """Return the place that is named, "the second one"; 0 where none is."""
    return next((number for word, number in _ORDER.items() if re.search(rf"\b{word}\b", low)), 0)


def numbered(scene: Scene, low: str) -> Exercise | None:
    """Return the exercise of the session ahead that is named by its place."""
    session, place = session_on(scene, scene.today) or next_session(scene), place_told(low)
    if session is None or not 0 < place <= len(session.exercises):
        return None
    return scene.catalog.exercises.get(session.exercises[place - 1].exercise)


def _items(week: Week) -> Iterator[Prescription]:
    return (item for session in week.sessions for item in session.exercises)


def topic_in(scene: Scene, low: str, why: bool = False) -> str | None:
    """Return the rule that speaks of what is named, by the longest name for it; a `why` names it by less."""
    found = [
        (len(topic), -number, name)
        for number, (name, rule) in enumerate(scene.catalog.rules.items())
        for topic in (*rule.topics, *(rule.whys if why else ()))
        if _names(topic, low)
    ]
    return max(found)[2] if found else None


def _names(name: str, low: str, ending: str = "") -> bool:
    """Tell whether a text has a name as a word; most names are not in it at all, and no pattern is made for those."""
    return name in low and re.search(rf"\b{re.escape(name)}{ending}\b", low) is not None
