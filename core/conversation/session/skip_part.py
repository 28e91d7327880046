"""A part of a session that is to be left out, or was: the others are not left out for that (SCH-14, LEG-01)."""

from types import MappingProxyType
from typing import Final

from core import regex as re
from core.conversation.plan.logged import is_settled, sets_of
from core.conversation.plan.named import exercise_in
from core.conversation.plan.weeks import open_flag, sessions_around
from core.conversation.plan.wording import day_words, exercise_name
from core.conversation.session.log import leave_out
from core.conversation.session.move import session_to_change
from core.conversation.session.skip import open_skip, skip
from core.conversation.session.swap import open_swap
from core.conversation.stages.stage import AskExercise, AskSwap
from core.conversation.stops.safety import stopped
from core.conversation.taking.session_of import session_of
from core.conversation.turns.scene import Scene, Step
from core.journal import SkipReason
from core.training import Session

_CHAINS: Final = MappingProxyType({
    r"core|abs|trunk": ("core", "bird_dog"),
    r"cal(?:f|ves)": ("calf",),
    r"ham(?:string|mie|my)?s?": ("hamstring", "hinge"),
    r"glutes?|hips?": ("bridge", "lateral"),
    r"quads?|thighs?": ("single_leg_squat", "step_down", "step_up", "lunge"),
    r"balance": ("balance",),
})  # fmt: skip
"""What trains a part of the body, by the words for it."""
_LEADS: Final = (
    r"(?:skip(?:ped|ping)?|leav(?:e|ing) out|left out|drop(?:ped|ping)?|no|without|but(?: for)?|except(?: for)?|"
    r"apart from|(?:not|n'?t|wo(?:n'?t)?) (?:doing|do)|did(?:n'?t| not) do)(?: (?:just|only|the|my|any|all|of|that))*"
)
_WORK: Final = r"(?: (?:work|stuff|part|bit|exercises?|moves?|block|things?))*"
_ENDS: Final = (
    r"(?= *(?:$|[,.;!?)]|(?:today|tonight|this|please|and|but|because|cos|since|rest|though|then|if|for)\b|\d))"
)
_CORE: Final = re.compile(rf"\b(?P<lead>{_LEADS}) (?:core|abs|trunk){_WORK}{_ENDS}", re.IGNORECASE)
_NAMED: Final = re.compile(rf"\b{_LEADS} (?P<part>{'|'.join(_CHAINS)}){_WORK}{_ENDS}")
_LESS: Final = re.compile(
    rf"\b{_LEADS} (?:(?:last|first|second|third|one|an?|\d|half|some)(?: of)?(?: (?:the|it|them|my|full))*"
    r"(?: (?:sets?|rounds?|reps?|circuits?|minutes|mins?))?|(?:left|right|bad|sore|other)(?: (?:leg|side))|weights?|"
    rf"load){_ENDS}|\b(?:skip|leave out|drop) (?:everything|all) (?:but|except|apart|bar|besides|other|save)\b"
)
"""Less of a session than an exercise: sets, rounds, a leg, the weight; or more than one of them."""
_TRUNK: Final = re.compile(r"\b(?:core|abs|trunk)\b")
_TODAY: Final = re.compile(r"\b(?:today|tonight)\b")


_FIRST: Final = re.compile(
    r"(?:i )?(?:(?:only|just|did|got through|managed|finished) )*(?:the )?first (?P<n>one|two|three|2|3|exercise)"
    r"(?: (?:exercises?|ones?|moves?))?(?: only)?[ .!]*",
    re.IGNORECASE,
)


def only_first(scene: Scene, text: str) -> str:
    """Return the first ones of a session, where it is asked how it went, as all that was done."""
    found = _FIRST.fullmatch(text.strip()) if isinstance(scene.stage, AskExercise) else None
    return f"only did the first {found['n'].lower().replace('one', 'exercise')}" if found else text


def with_names(scene: Scene, text: str) -> str:
    """Return words with the exercises of the session for the core work of it that was left out."""
    if not _CORE.search(text):
        return text
    session = session_of(scene, text)
    names = [scene.catalog.exercises[name].name.partition(",")[0].lower() for name in _of(scene, session, "core")]
    return _CORE.sub(lambda found: f"{found['lead']} {' and '.join(names)}", text) if names else text


def left_out(scene: Scene, after: Scene, session: Session | None, reason: SkipReason | None, text: str) -> Step | None:
    """Leave out the session, or the part of it that is named; what was done stays done."""
    if open_flag(after):
        return after.stay(stopped(after))  # nothing is sent that could be left out
    if session is None:
        return None
    if is_settled(scene, session.id) and is_settled(after, session.id):
        return open_skip(after, session_to_change(after) or session)
    if part := leave_part(after, session, text):
        return part
    return skip(after, session, reason) if reason else open_skip(after, session)


def leave_part(scene: Scene, session: Session, text: str) -> Step | None:
    """Leave a part of a session out that is named, or say how it is told that less was done."""
    low = text.lower()
    if session.kind == "core" and _TRUNK.search(low):
        return None
    if _LESS.search(low):
        return scene.stay(scene.message("less-ahead"))
    names = _exercises(scene, session, low)
    if len(names) > 1:
        return leave_named(scene, session, names)
    found = _NAMED.search(low)
    if found is None:
        return None
    if of_part := _of(scene, session, found["part"]):
        return leave_named(scene, session, of_part)
    if _TRUNK.search(low) and not _TODAY.search(low) and (own := _core_ahead(scene)):
        return open_skip(scene, own)
    return scene.stay(scene.message("skip-no-part", day=day_words(scene, session.date), part=found["part"]))


def leave_named(scene: Scene, session: Session, names: list[str]) -> Step:
    """Take that exercises were left out of what is told of a session, or say before it how they are."""
    if sets_of(scene, session.id):
        return leave_out(scene, session, names)
    said = scene.message("leave-ahead", names=", ".join(exercise_name(scene, name) for name in names))
    offered = open_swap(scene, session, names[0]) if len(names) == 1 else scene.stay()
    return offered.following(said) if isinstance(offered.stage, AskSwap) else scene.stay(said)


def _exercises(scene: Scene, session: Session, low: str) -> list[str]:
    """Return the exercises of a session that are listed behind a word of leaving out."""
    found = re.search(rf"\b{_LEADS} (?P<what>[^.;?!]+)", low)
    parts = re.split(r",| and | & |\+| or ", found["what"]) if found else ()
    planned = [item.exercise for item in session.exercises]
    named = (exercise_in(scene, part) for part in parts)
    return list(dict.fromkeys(one.id for one in named if one and one.id in planned))


def _core_ahead(scene: Scene) -> Session | None:
    """Return the session of core work that is still to come this week."""
    ahead = (s for s in sessions_around(scene) if s.kind == "core" and s.date >= scene.today)
    return next((session for session in ahead if not is_settled(scene, session.id)), None)


def _of(scene: Scene, session: Session | None, part: str) -> list[str]:
    chains = next(found for words, found in _CHAINS.items() if re.fullmatch(words, part))
    planned = session.exercises if session else ()
    return [item.exercise for item in planned if scene.catalog.exercises[item.exercise].chain in chains]
