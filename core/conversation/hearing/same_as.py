"""What was done like another day's session: taken as prescribed where that one was so, else asked (LEG-01)."""

from collections.abc import Iterable
from typing import Final

from core import regex as re
from core.body import LEGS
from core.conversation.plan.card import how_was
from core.conversation.plan.logged import as_planned, sets_of
from core.conversation.plan.weeks import asked_session, sessions_around
from core.conversation.stages.stage import AskTest, Onboarding
from core.conversation.taking.day_told import days_told
from core.conversation.taking.reading_in import reading_of
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.conversation.understand.weekdays import DAY
from core.journal import SetDone
from core.reading.facts import DoneSaid, SetsSaid
from core.training import Session

_SAME: Final = re.compile(
    r"(?:\b(?:did |done |went )?(?:exactly |just )?(?:the |all )?same "
    r"(?:again\b|(?:session |stuff |thing |sets )?(?:as|like) "
    rf"(?:i did )?(?:(?:on |the )*(?:last (?:time|week|session)|before|usual|always|ever|yesterday|{DAY}))(?:'s)?)|"
    rf"(?:^|(?<=[,;.] ))(?:as|like) (?:on )?(?:last time|{DAY})(?=\W|$))",
    re.IGNORECASE,
)
_BUT: Final = re.compile(
    r"^[\s,.;]*(?:minus|but(?: (?:no|not|without|minus))?|bar|apart from|save|less)\s+(?:the |my )?"
)
_LED: Final = re.compile(
    r"(?:(?:no|wait|hey|hi|sorry|ok|so|well|i|we|yes|yep|all|of|it|that|everything|the|session|work ?out|strength|did|"
    r"done|finished|completed|actually|tonight|today|was|and|coach|just|back home)\b\W*)*"
)
"""What may lead such words where they are of the work."""
_MOST: Final = 120


def same_as(scene: Scene, text: str) -> Step | str:
    """Return words without the day that they compare with, or ask where that one was not what is prescribed now."""
    low = text.lower()
    found = _SAME.search(low) if scene.athlete.profile and len(low) <= _MOST else None
    session = asked_session(scene)
    if found is None or session is None or asks(low) or isinstance(scene.stage, AskTest | Onboarding):
        return text
    behind = low[found.end() :]
    without = _BUT.match(behind)
    lead = low[: found.start()].strip(" ,.;")
    if not _LED.fullmatch(lead):
        return text  # how it felt, or a place of the body
    rest = f"except {behind[without.end() :]}" if without else behind.strip(" ,.;")
    told = f"{lead} {rest}" if re.search(r"\b(?:did|done|all|everything)\b", lead) else f"{lead} all done {rest}"
    if any(isinstance(fact, SetsSaid) for fact in reading_of(scene, text).facts):
        return f"{lead} {behind.strip(' ,.;:')}".strip()
    done = [fact for fact in reading_of(scene, told).facts if isinstance(fact, DoneSaid)]
    left = [name for fact in done for name in fact.left_out or ()]
    if done and _alike(scene, session, found[0], left):
        return told.strip()
    return scene.stay(scene.message("same-again", *how_was(scene, session).buttons))


def _alike(scene: Scene, session: Session, words: str, left: list[str]) -> bool:
    """Tell whether the sets of the session that words compare with are those that this one asks for."""
    days = days_told(scene, words)
    others = [one for one in sessions_around(scene) if one.id != session.id and sets_of(scene, one.id)]
    before = [one for one in others if one.date in days] if days else others
    asked = [done for item in session.exercises if item.exercise not in left for done in as_planned(item)]
    return bool(before) and _amounts(asked, left) == _amounts(sets_of(scene, before[-1].id), left)


def _amounts(sets: Iterable[SetDone], left: list[str]) -> list[tuple[str, str, int, float]]:
    told = [done for done in sets if done.exercise not in left]
    legs = {"both": LEGS}
    return sorted(
        (done.exercise, leg or "", done.amount, done.load_kg or 0)
        for done in told for leg in legs.get(done.leg or "", (done.leg,))
    )  # fmt: skip
