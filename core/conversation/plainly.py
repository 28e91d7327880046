"""Words that are taken as they stand, before any open question: what they tell is read no further."""

from datetime import date
from typing import Final

from core import regex as re
from core.athlete import DAYS
from core.conversation.answers.log_told import how_it_is, what_was
from core.conversation.answers.worries import ILL, worry
from core.conversation.body.well import TRAINED, better
from core.conversation.body.wellness import asked_shorter
from core.conversation.hearing.half_said import lasts
from core.conversation.hearing.leg_put_right import leg_put_right
from core.conversation.hearing.not_so import not_in_session, not_so
from core.conversation.hearing.pain_put_right import no_more_pain, other_leg, pain_put_right
from core.conversation.hearing.sifted import KINDS, OVER, left_out_ahead
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import asked_session, is_ill, session_on, tests_of_week
from core.conversation.profile.pause import without_stays
from core.conversation.questions import is_screen
from core.conversation.record.data import hear_delete, not_deleted, open_delete, wants_deletion
from core.conversation.record.undo import last_written
from core.conversation.session.another_day import hear_day
from core.conversation.session.exercise_told import in_exercise
from core.conversation.session.named_done import named_done
from core.conversation.session.skip_before import skipped_before
from core.conversation.stages.stage import FREE, LOGGING, PLANNED, AskDelete, AskTest, Changing
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.conversation.understand.clauses import rather
from core.conversation.understand.dates import date_in
from core.conversation.understand.weekdays import DAY, days_in
from core.conversation.wishes.by_name import command
from core.conversation.wishes.guess import guess
from core.conversation.wishes.moves_named import kind_to, other_session
from core.conversation.wishes.of_session import exchange
from core.conversation.wishes.wish_words import NOT_FOR_YOU, NOT_SAID
from core.reading.facts import IllnessSaid, MinutesSaid, MoveSaid, PainSaid, Reading, SkipSaid

_TESTS_TO: Final = re.compile(
    r"(?:\b(?:move|postpone|shift|do|put|have|take|delay)\b[^.;?]*\b(?:the |my )?tests?\b[^.;?]*?|"
    r"^(?:the |my )?tests?\b(?! (?:are |were |was )*(?:skipped|missed|left out|off|out|dropped|not)\b)[^.;?,]*?)"
    r"\b(?:to|on|for|until)\s+(?P<to>[^.;?]{3,20})"
)
_TODAY: Final = re.compile(r"\b(?:not|no|skip|can'?t|won'?t)\b.*\b(?:today|tonight)\b")
_NOT_THEN: Final = re.compile(
    r"^(?!.*\b(?:why|how|what|move|instead|from now|every|always|until|till|next week)\b|.*[?])"
    r"(?!.*\b(?:runs?|running|did|done|\w+days)\b)"
    rf"(?!.*\bto (?:{DAY}|tomorrow)\b)(?=.*\b(?:{DAY}|tomorrow)\b)"
    r".*\b(?:no (?:time|training|session|strength|workout)|can'?t|cannot|won'?t|unable|not able|doesn'?t work)\b"
)
"""What cannot be done on a day that is named."""
_CANNOT: Final = re.compile(r"\b(?:can'?t|cannot|won'?t|unable|not able)\b")
_DAY_ASKED: Final = re.compile(
    rf"(?:(?:so|and|ok)[, ]+)*what(?:'?s| is| about)? (?:(?:up|on|for|there|planned|coming) )*(?:{DAY}|tomorrow)\W*"
)
_TONIGHT_ASKED: Final = re.compile(
    r"(?:(?:so|and|ok|but)[, ]+)*(?:what|how) about (?:(?:the|my|this|today'?s?|tonight'?s?|evening'?s?) )*"
    r"(?:(?:session|strength|training|workout)(?: (?:today|tonight|this evening))?|today|tonight)(?: then| now)?\W*"
)
SHORT: Final = 120


def told_plainly(scene: Scene, reading: Reading, text: str) -> Step | None:
    """Take what is read no further: deleting, how the body is, sets the session does not have, a wish for less."""
    return (
        (hear_delete(scene, text) if isinstance(scene.stage, AskDelete) else None)
        or (open_delete(scene) if wants_deletion(text) else not_deleted(scene, text))
        or (_not_for_me(scene) if NOT_FOR_YOU.fullmatch(text.strip().lower()) else None)
        or (scene.stay(scene.undoable("kind-not-said")) if NOT_SAID.fullmatch(text.strip().lower()) else None)
        or leg_put_right(scene, text)
        or in_exercise(scene, text)
        or named_done(scene, reading, text)
        or how_it_is(scene, text)
        or what_was(scene, text)
        or pain_put_right(scene, text)
        or other_leg(scene, reading, text)
        or no_more_pain(scene, text)
        or not_in_session(scene, reading, text)
        or hear_day(scene, reading, text)
        or left_out_ahead(scene, reading, text)
        or not_so(scene, reading, text)
        or _not_ill(scene, reading, text)
        or _ill_asked(scene, reading, text)
        or caught_up(scene, text)
        or _day_asked(scene, text)
        or _lasting(scene, reading, text)
        or _skipped_then(scene, reading, text)
        or skipped_before(scene, reading, text)
        or kind_to(scene, text)
        or _of_tests(scene, reading, text)
        or other_session(scene, text)
        or _shorter(scene, reading, text)
    )


def _not_for_me(scene: Scene) -> Step:
    """Ask whether what was written down last is what was for somebody else: its message may have written nothing."""
    return scene.stay(last_written(scene, "not-for-me") or scene.message("not-for-me-none"))


def _not_ill(scene: Scene, reading: Reading, text: str) -> Step | None:
    """Say that no illness is known, where words only say that there is none: nothing is over then (SAF-06)."""
    well = any(isinstance(fact, IllnessSaid) and fact.state == "well" for fact in reading.facts)
    only = all(fact.kind in ("illness", "skip", "soreness") for fact in reading.facts)
    ill = any(isinstance(fact, IllnessSaid) and fact.state == "ill" for fact in reading.facts)
    if not (well and only) or ill or is_ill(scene) or OVER.search(text.lower()):
        return None
    return scene.stay(scene.message("well-already"))


def _ill_asked(scene: Scene, reading: Reading, text: str) -> Step | None:
    """Answer who asks whether to train while ill, whatever day is named with it, or tells that they did (SAF-06)."""
    only = all(isinstance(fact, MoveSaid) for fact in reading.facts)
    low = text.strip().lower()
    work = all(
        fact.kind in (*KINDS, "run") or (isinstance(fact, PainSaid) and fact.score == 0) for fact in reading.facts
    )
    if work and not asks(low) and TRAINED.search(low):
        return better(scene, low)
    return worry(scene, low) if only and re.search(ILL, low) and isinstance(scene.stage, FREE) else None


def _lasting(scene: Scene, reading: Reading, text: str) -> Step | None:
    """Say where pain belongs that is read as one, and lasts or grows, before it is asked how bad it is (SAF-03)."""
    pains = [fact for fact in reading.facts if isinstance(fact, PainSaid) and fact.score is None]
    only = len(pains) == 1 == len(reading.facts) and not is_screen(scene.stage)
    return lasts(scene, text.strip().lower()) if only else None


def _day_asked(scene: Scene, text: str) -> Step | None:
    """Show the day that is asked about, which no session is to move to."""
    low, free = text.strip().lower(), isinstance(scene.stage, FREE)
    if free and _TONIGHT_ASKED.fullmatch(low):
        return command(scene, "today", "")
    return guess(scene, low) if free and _DAY_ASKED.fullmatch(low) else None


def _skipped_then(scene: Scene, reading: Reading, text: str) -> Step | None:
    """Leave out the session of a later day that cannot be done then; none of today is meant (SCH-14)."""
    low = without_stays(text.strip().lower())
    only = all(isinstance(fact, SkipSaid | IllnessSaid) for fact in reading.facts)
    asked = isinstance(scene.stage, (*LOGGING, *PLANNED)) or getattr(scene.stage, "question", "") == "minutes"
    free = asked or isinstance(scene.stage, FREE) or (isinstance(scene.stage, Changing) and "no time" in low)
    if not (only and free and not is_screen(scene.stage) and len(low) <= SHORT and _NOT_THEN.search(low)):
        return None
    days = days_in(low)
    ahead = {(DAYS.index(day) - scene.today.weekday()) % 7 for day in days} or {1}
    if len(ahead) == 1 and days and DAYS.index(days[0]) < scene.today.weekday() and _CANNOT.search(low):
        return command(scene, "skip", f"{low} next week")  # it is to come again
    later = len(ahead) == 1 and 0 not in ahead and not (days and DAYS.index(days[0]) < scene.today.weekday())
    return command(scene, "skip", low) if later else None


def _of_tests(scene: Scene, reading: Reading, text: str) -> Step | None:
    """Move the tests to the day that is named for them, or leave out those of a day that has nothing else."""
    low = text.strip().lower()
    tests, session = tests_of_week(scene), session_on(scene, scene.today)
    if tests is None or is_settled(scene, tests.id) or isinstance(scene.stage, AskTest):
        return None
    to = _TESTS_TO.search(low)
    if to and isinstance(date_in(to["to"], scene.today), date):
        return command(scene, "move", f"tests to {to['to']}")
    skips = len(reading.facts) == 1 and isinstance(reading.facts[0], SkipSaid)
    return (
        command(scene, "skip", "")
        if skips and tests.date == scene.today and not session and _TODAY.search(low)
        else None
    )


def _shorter(scene: Scene, reading: Reading, text: str) -> Step | None:
    """Take a wish for less before its words are taken for a skip; nothing else that they tell may be lost."""
    only = all(isinstance(fact, SkipSaid | MinutesSaid) for fact in reading.facts)
    return asked_shorter(scene, text, bool(reading.facts)) if only else None


_CATCH_UP: Final = (
    r"(?:\b(?:will|going to|gonna|want to|can(?: i| we)?|could i)|'ll) (?:do|make|catch|train)\b.*"
    r"\b(?P<to>today|tonight|tomorrow)\b"
)
_UNDONE: Final = re.compile(rf"^(?:it'?s |it is )?(?:not done|didn'?t do it|missed it|skipped it)\b[^.;]*{_CATCH_UP}")
_WILL_DO: Final = re.compile(
    r"\b(?:couldn'?t|could not|didn'?t|did not|missed|skipped)\b[^.;]*"
    rf"\b(?P<day>yesterday|(?:mon|tues|wednes|thurs|fri)day)\b.*{_CATCH_UP}"
)
"""What was missed, and is to be made up for."""
_EXCHANGE: Final = re.compile(
    r"(?:(?:hey|hi|please|can|could|may|i|we|you|want to|would like to|i'd like to|let'?s|just)[ ,]+)*"
    r"(?:swap|switch|exchange|trade|flip)(?: (?:the|my|around|round|over|sessions?|workouts?|strength|of|on|from))* "
    rf"(?P<one>{DAY})(?:'?s)?(?: (?:session|workout|strength|one))? (?:and|with|for|to|&) (?:the |my )?(?P<other>{DAY})"
    r"(?:'?s)?(?: (?:session|workout|strength|one|sessions|around|round|over|please|this week))*[ .?!]*"
)
"""Two days that are to change places."""


def caught_up(scene: Scene, text: str) -> Step | None:
    """Move the session of a day that could not, or cannot, be done and will be on another: it is no skip."""
    low = text.lower()
    if found := _EXCHANGE.fullmatch(low.strip()):
        return exchange(scene, found["one"], found["other"])
    if found := _WILL_DO.search(low):
        return command(scene, "move", f"{found['day']} to {found['to']}")
    if found := rather(low):
        return command(scene, "move", f"{found['day'] or found['led']} to {found['to']}")
    found, session = _UNDONE.search(low), asked_session(scene)
    open_ = found and session and session.date < scene.today and not is_settled(scene, session.id)
    return command(scene, "move", f"{session.date:%A} to {found['to']}") if open_ and found and session else None
