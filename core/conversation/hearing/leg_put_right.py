"""A leg that is told late: it puts right which one did the sets, or did the same as the other (LEG-01)."""

from dataclasses import replace
from typing import Final

from core import regex as re
from core.body import LEGS, opposite
from core.conversation.hearing.said_back import go_on
from core.conversation.plan.logged import log_of, relogged, sets_of
from core.conversation.plan.named import exercise_in
from core.conversation.plan.weeks import asked_session, session_named
from core.conversation.plan.wording import listed
from core.conversation.stages.stage import LOGGING, AskReview, Idle
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.journal import SetDone
from core.training import Session

_LED: Final = r"(?:(?:oh|and|sorry|no|wait|oops|actually|also|but|i meant?|correction)[ ,.:]+)*"
_WAS: Final = re.compile(
    rf"{_LED}(?:the |my |all )*(?P<what>[a-z][a-z' -]{{1,40}}?) (?:was|were|should be|should have been)"
    r"(?: (?:all|actually|in fact|only|done))*(?: on| with)?(?: the| my)? (?P<side>left|right)"
    r"(?: (?:leg|side|one))?(?:,? not (?:on )?(?:the )?(?:left|right)(?: (?:leg|side|one))?)?(?:,? sorry)?[ .!]*"
)
_SAME: Final = re.compile(
    rf"{_LED}(?:did )?(?:(?:the )?(?:same|ditto)(?: again)? (?:on|for|with) (?:the )?other (?:leg|side|one)|"
    r"(?:the )?other (?:leg|side|one)(?: was| is| did)?(?: the| exactly)* same|same (?:the )?other (?:leg|side|one)|"
    r"both (?:legs|sides) the same)[ .!]*"
)


def leg_put_right(scene: Scene, text: str) -> Step | None:
    """Take a leg for sets that were told of the other one, or of that one alone; null where it is not that plain."""
    low = text.strip().lower()
    if asks(low) or not isinstance(scene.stage, (Idle, AskReview, *LOGGING)):
        return None
    session = session_named(scene, getattr(scene.stage, "session", "")) or asked_session(scene)
    if session is None:
        return None
    if found := _WAS.fullmatch(low):
        exercise = exercise_in(scene, found["what"])
        return _moved(scene, session, exercise.id, found["side"]) if exercise else None
    return _mirrored(scene, session) if _SAME.fullmatch(low) else None


def _moved(scene: Scene, session: Session, exercise: str, side: str) -> Step | None:
    told = [done for done in sets_of(scene, session.id) if done.exercise == exercise]
    leg = next(leg for leg in LEGS if leg == side)
    if not told or {done.leg for done in told} != {opposite(leg)}:
        return None

    def right(done: SetDone) -> SetDone:
        return replace(done, leg=leg) if done.exercise == exercise else done

    said = "; ".join(listed(scene, map(right, told)))
    entries = relogged(scene, session.id, right)
    return replace(scene.stay(scene.undoable("echo-corrected", facts=said)), entries=entries)


def _mirrored(scene: Scene, session: Session) -> Step | None:
    """Write down for the other leg what was told of one alone."""
    told = sets_of(scene, session.id)
    legs = {name: {done.leg for done in told if done.exercise == name} for name in {done.exercise for done in told}}
    one = [done for done in told if len(legs[done.exercise]) == 1 and done.leg in LEGS]
    sets = tuple(replace(done, leg=opposite(leg)) for done in one for leg in LEGS if done.leg == leg)
    if not sets:
        return None
    entries = (log_of(scene, session.id, sets=sets),)
    then = go_on(scene.after(*entries), session, entries, whole=False, rest=False)
    return then.following(scene.undoable("echo", facts="; ".join(listed(scene, sets))), entries=entries)
