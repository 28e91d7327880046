"""A number of a day behind that is put right ("yesterday was a 7 not a 6"): nothing of today is told by it."""

from collections.abc import Callable
from typing import Final

from core import regex as re
from core.conversation.body.scale import TOP
from core.conversation.plan.logged import rpe_of
from core.conversation.plan.weeks import sessions_around
from core.conversation.taking.day_told import days_told
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.weekdays import DAY
from core.journal import Pain, Soreness
from core.training import Session

_LED: Final = r"(?:(?:oh|ah|and|also|but|btw|by the way|ps|actually|sorry|no|wait|oops|i think|i'?d say)[ ,:]+)*"
_SCALE: Final = r"(?:(?:an?|about|only|like|more like|rather|really|actually|rpe|effort) )*"
_UNIT: Final = r"(?:k|km|mi\w*|min\w*|h|hours?|x|reps?|sets?|s|sec\w*|kg|lbs?)"
_NUMBER: Final = rf"\d{{1,2}}(?:\.5)?(?:/10)?(?! ?{_UNIT}\b)"
_DAY: Final = rf"(?:(?<=[.,;!?\n]) ?|^){_LED}(?P<day>yesterday|last night|(?:on )?{DAY})(?:'s)?(?: (?:one|session))?"
_END: Final = r"(?=\s*(?:$|[.,;!\n]))"
_RATED: Final = re.compile(
    rf"{_DAY}(?: (?:actually|really|probably))* (?:was|felt|is|should (?:be|have been|say))"
    rf"(?: not {_SCALE}(?P<not>{_NUMBER})(?:,? but|,))? {_SCALE}(?P<so>{_NUMBER})"
    rf"(?:,? (?:and )?(?:not|instead of|rather than) {_SCALE}(?P<was>{_NUMBER}))?{_END}",
    re.IGNORECASE,
)
"""A day's number, beside the one that it is told not to be."""
_FELT: Final = re.compile(
    rf"{_DAY}(?: (?:actually|really))* (?:(?:was|felt) (?:(?:a bit|much|a lot|way) )?(?:harder|easier|tougher) than"
    rf" i (?:said|told you|wrote)[ ,:-]+|felt (?:more )?like ){_SCALE}(?P<so>{_NUMBER}){_END}",
    re.IGNORECASE,
)
"""What a day felt like, told once more."""


def day_rated(scene: Scene, text: str, say: Callable[[Scene, str], Step | None]) -> Step | None:
    """Put the effort of a day's session right where the number was told for it; of any other one ask which is meant."""
    felt = _FELT.search(text)
    found = felt or _RATED.search(text)
    if found is None:
        return None
    wrong: str | None = None if felt else found["was"] or found["not"]
    if not (felt or wrong):
        return None
    days = days_told(scene, found["day"].lower().replace("last night", "yesterday"))
    rated = [one for one in sessions_around(scene) if one.date in days and _is_meant(scene, one, wrong)]
    if len(rated) == 1 and _score(found["so"]) <= TOP:
        told = f"{rated[0].date:%A}'s session was rpe {found['so']}".lower()
        return say(scene, f"{text[: found.start()]} {told}{text[found.end() :]}".strip())
    if felt:
        return None
    rest = f"{text[: found.start()]}{text[found.end() :]}".strip(" ,.;!\n")
    step = (say(scene, rest) if rest else None) or scene.stay()
    return step.following(scene.undoable("correct-whole"))


def _is_meant(scene: Scene, session: Session, wrong: str | None) -> bool:
    """Tell whether an effort was told of a session, the wrong one, and nothing else of that day by the same number."""
    effort = rpe_of(scene, session.id)
    if effort is None or (wrong and _score(wrong) != effort):
        return False
    alike = (one for one in scene.journal if isinstance(one, Pain | Soreness) and wrong and one.score == effort)
    return all(scene.local(one.at).date() != session.date for one in alike)


def _score(number: str) -> float:
    return float(number.partition("/")[0])
