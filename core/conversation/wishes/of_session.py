"""Leaving out, moving and swapping as words ask for it: a day, an exercise, or the session that is open."""

from datetime import date, timedelta
from typing import Final

from core import regex as re
from core.athlete import DAYS
from core.conversation.answers.why import why
from core.conversation.assessing.assess import skip_tests
from core.conversation.plan.logged import is_settled, sets_of, unlogged
from core.conversation.plan.named import exercise_in, topic_in
from core.conversation.plan.weeks import asked_session, session_named, session_on, tests_of_week, week_of
from core.conversation.plan.wording import day_words, nothing_open
from core.conversation.session.log import leave_out
from core.conversation.session.move import hear_move_to, open_move, session_to_change
from core.conversation.session.skip import nothing_today, open_skip, reason_in, skip
from core.conversation.session.skip_part import leave_named, leave_part
from core.conversation.session.swap import hear_swap, open_swap
from core.conversation.stages.stage import AskExercise, AskMove, AskRest, AskSet, AskSwap, Idle
from core.conversation.taking.reading_in import reading_of
from core.conversation.turns.scene import Scene, Step, not_taken
from core.conversation.understand.clauses import clauses
from core.conversation.understand.weekdays import DAY, days_in
from core.training import Session
from core.wall_time import monday_of

_FOR: Final = re.compile(r"\s(?:for|with|to|into|by)\s+(?:the |an? |some )?")
"""What stands behind it in a wish to swap is to come in."""
_TODAY: Final = re.compile(r"\b(?:today|tonight|this (?:morning|evening))\b")
_TESTS: Final = re.compile(r"\W*(?:(?:the|my|these|those|all|this week'?s) )*tests?\b", re.IGNORECASE)
_REST: Final = re.compile(r"\b(?:rest|others?)\b")
PAIR: Final = re.compile(
    rf"\b({DAY}|today|tomorrow|core|abs|strength|tests?)(?:'?s)?(?: session)? to ({DAY}|tomorrow)\b"
)
"""A session by its day or its kind, and the day that it is to move to."""


def skip_command(scene: Scene, argument: str) -> Step:
    """Leave the open session out, or that of the day that is named, or the tests where these are meant."""
    if step := _skip_of_rest(scene, argument) or _skip_of_day(scene, argument) or _skip_of_exercise(scene, argument):
        return step
    tests = tests_of_week(scene)
    if tests and ("test" in argument or (tests.date == scene.today and session_on(scene, scene.today) is None)):
        return skip_tests(scene, tests.id) or scene.stay(nothing_open(scene, "skip-nothing"))
    if _TESTS.match(argument):
        return scene.stay(scene.message("skip-no-tests"))
    meant = scene.stage.session if isinstance(scene.stage, AskMove | AskSwap) else ""
    session = session_named(scene, meant) or asked_session(scene)
    if session is None or is_settled(scene, session.id):
        known = session if session and session.date == scene.today and _TODAY.search(argument) else None
        session = known or session_to_change(scene)  # of today it is known already: no other day is meant
    if session is None:
        return scene.stay(nothing_open(scene, "skip-nothing"))
    if is_settled(scene, session.id):
        return open_skip(scene, session)
    if session.date > scene.today and (none := nothing_today(scene, argument)):
        return none
    reason = reason_in(scene, argument) if argument else None
    return skip(scene, session, reason, argument) if reason else open_skip(scene, session)


def _skip_of_rest(scene: Scene, argument: str) -> Step | None:
    """Leave out the rest of a session that is told in part, or what of it is asked about, and no other session."""
    session = session_named(scene, getattr(scene.stage, "session", "")) or asked_session(scene)
    named = exercise_in(scene, argument.lower()) or _day_named(scene, argument)
    if session is None or named or not sets_of(scene, session.id):
        return None
    if isinstance(scene.stage, AskExercise | AskSet) and not _REST.search(argument):
        return leave_out(scene, session, [scene.stage.exercise])
    of_rest = _REST.search(argument) or isinstance(scene.stage, AskRest)
    rest = [item.exercise for item in unlogged(scene, session)] if of_rest else []
    return leave_out(scene, session, rest) if rest else None


def _skip_of_day(scene: Scene, argument: str) -> Step | None:
    """Leave out the session of the day that is named; no other one is meant."""
    day = None if "test" in argument else _day_named(scene, argument)
    if day is None:
        return None
    if re.search(r"\bnext week\b", argument.lower()):
        monday = day_words(scene, monday_of(scene.today) + timedelta(days=7))
        return scene.stay(scene.message("nothing-ahead", day=monday))
    session = _open_on(scene, day)
    if session is None:
        return scene.stay(scene.message("skip-nothing-then", day=day_words(scene, day)))
    reason = reason_in(scene, argument)
    return skip(scene, session, reason, argument) if reason else open_skip(scene, session)


def _skip_of_exercise(scene: Scene, argument: str) -> Step | None:
    """Leave one exercise out of what is told of a session, or offer another in its place before it."""
    exercise, session = exercise_in(scene, argument.lower()) if argument else None, asked_session(scene)
    if exercise is None and session and (step := leave_part(scene, session, f"skip {argument}")):
        return step
    if exercise is None:
        return why(scene, argument) if topic_in(scene, f"skip {argument}") and not reason_in(scene, argument) else None
    if session is None or all(item.exercise != exercise.id for item in session.exercises):
        session = _with_exercise(scene, exercise.id)
    if session is None:  # it is not there to be left out, where it is no place that hurts
        named = [clause for clause in clauses(argument) if exercise_in(scene, clause.lower())]
        hurts = any(reading_of(scene.at(Idle()), clause).facts for clause in named)
        return None if hurts else why(scene, argument)
    return leave_part(scene, session, f"skip {argument}") or leave_named(scene, session, [exercise.id])


def _day_named(scene: Scene, argument: str) -> date | None:
    """Return the one day of this week that words name, or tomorrow."""
    days = days_in(argument)
    if len(days) == 1:
        return monday_of(scene.today) + timedelta(days=DAYS.index(days[0]))
    return scene.today + timedelta(days=1) if "tomorrow" in argument else None


def _open_on(scene: Scene, day: date) -> Session | None:
    """Return the session of a day, of which nothing is told yet."""
    session = session_on(scene, day)
    known = session is not None and session_named(scene, session.id) is not None
    return session if session and known and not is_settled(scene, session.id) else None


def _with_exercise(scene: Scene, exercise: str) -> Session | None:
    """Return the next session of this week that holds an exercise and of which nothing is told yet."""
    week = week_of(scene, scene.today)
    ahead = (s for s in week.sessions if s.date >= scene.today and not is_settled(scene, s.id)) if week else ()
    return next((s for s in ahead if any(item.exercise == exercise for item in s.exercises)), None)


def move_command(scene: Scene, argument: str) -> Step:
    """Move the next session of the week, or that of the kind or day that is named."""
    if len(pairs := PAIR.findall(argument.lower())) > 1:
        return _moves(scene, [f"{source} to {goal}" for source, goal in pairs])
    session = session_to_change(scene)
    found = hear_move_to(scene, session, argument) if session and argument else None
    return found or open_move(scene, session)


def _moves(scene: Scene, wished: list[str]) -> Step:
    """Move one session after the other, each upon the week that the one before it left."""
    step = hear_move_to(scene, session_to_change(scene), wished[0]) or open_move(scene, session_to_change(scene))
    if wished[1:] and isinstance(step.stage, Idle):
        then = _moves(scene.after(*step.entries).at(Idle()), wished[1:])
        return then.following(*step.say, entries=step.entries)
    return step.following(not_taken(scene, "; ".join(wished[1:]))) if wished[1:] else step


def exchange(scene: Scene, named: str, other: str) -> Step:
    """Say of two days with a session that they do not change places; one session alone moves to the other day."""
    open_ = [
        session for words in (named, other) if (day := _day_named(scene, words)) and (session := _open_on(scene, day))
    ]
    if len(open_) == 1:
        goal = other if open_[0].date == _day_named(scene, named) else named
        return hear_move_to(scene, open_[0], goal, f"move it to {goal}") or open_move(scene, open_[0])
    asked = open_move(scene, open_[0] if open_ else session_to_change(scene))
    if not open_:
        return asked
    first, second = (day_words(scene, session.date) for session in open_)
    return asked.following(scene.message("move-exchange", first=first, second=second))


def swap_command(scene: Scene, argument: str) -> Step:
    """Offer what may stand in for an exercise, the one that is named or any of the session."""
    day, out = _day_named(scene, argument), _FOR.split(argument.lower())[0]
    exercise = exercise_in(scene, out) if out else None
    session = _open_on(scene, day) if day else session_to_change(scene)
    if exercise and day is None:
        session = _with_exercise(scene, exercise.id) or session
    planned = [item.exercise for item in session.exercises] if session else []
    if exercise and exercise.id not in planned:
        return why(scene, argument)  # it is not there to be swapped: why not, is what can be said
    offered = open_swap(scene, session, exercise.id if exercise else None)
    wished = _FOR.split(argument, maxsplit=1)[1:]
    stage = offered.stage
    if not wished or not isinstance(stage, AskSwap):
        return offered
    return hear_swap(scene.at(stage), stage, wished[0].removesuffix("s")) or offered
