"""Facts that the open question makes doubtful, and words that may be a sign of danger, asked about first (SAF-04)."""

import re
from dataclasses import replace
from typing import Final

from core.body import JOINTS
from core.conversation.hearing.wished import KINDS, is_wish
from core.conversation.profile.health_news import health_news
from core.conversation.questions.health_words import named_in
from core.conversation.stages.stage import AskSoreness, AskSoreRegion, AskTest
from core.conversation.stops.flag_words import ask_of_words
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.reading.facts import DoneSaid, FlagSaid, IllnessSaid, PainSaid, Question, Reading, Said, SorenessSaid
from core.training import Session

_WAS_ILL: Final = re.compile(
    r"^(?!.*\b(?:still|not|never|\w+n't|almost|nearly|hop(?:e|ing)|should|thought|came back|next|"
    r"will|soon|now i have|have the|wife|husband|partner|kids?|son|daughter|s?he)\b)"
    r".*\b(?:was|were|had|been)\b.*\b(?:(?:fine|ok(?:ay)?|well|good|better|healthy|recovered|over it|back to normal)"
    r"(?: again)? (?:now|today|since)|now (?:i'?m |it'?s )?(?:fine|ok(?:ay)?|well|good|better|healthy|over it)|"
    r"recovered|over it|back to normal)\b"
)
_NONE: Final = re.compile(r"\b(?:0|zero|no|not|none|nothing|gone)\b")
_SPOT: Final = re.compile(
    r"\b(?:(?:one|1|a|single|exact|same) (?:small |single |sore |tender )?(?:spot|point)|pin ?point\w*|"
    r"(?:when|if) (?:i|you) (?:press|push|touch|poke)\w*|to (?:the )?touch)\b"
)
"""What sits in one spot is pain: soreness is of a whole muscle (PAI-01)."""
_BALANCE: Final = ("balance_eyes_open", "balance_eyes_closed")
_HARM: Final = re.compile(
    r"\b(?:hurt\w*|pain\w*|ache\w*|injur\w*|swollen|twist\w*|weight|bear|broke\w*|fell|numb\w*|walk)\b"
)


def sifted(scene: Scene, session: Session | None, reading: Reading, text: str) -> Reading:
    """Leave out what is only wished for, "as planned" in a question or beside unclear sets, and a nod's soreness.

    "Ok" is no soreness of 0 where a score was told already, and a joint that is sore is a pain (PAI-01). Who cannot
    stand on a leg in a test of balance may mean the balance: that is asked first (SAF-04).
    """
    if isinstance(scene.stage, AskTest) and scene.stage.test in _BALANCE and _is_stance(reading, text):
        return Reading(questions=(Question(about="red_flag"),))
    asked = asks(text) and session is not None and session.starts > scene.now
    unclear = asked or any(question.about == "sets" for question in reading.questions)
    nods = isinstance(scene.stage, AskSoreRegion) and not _NONE.search(text.lower())
    wished = is_wish(scene, session, text)
    told = (fact for fact in reading.facts if not (wished and fact.kind in KINDS))
    facts = (fact for fact in told if not (unclear and isinstance(fact, DoneSaid)))
    kept = tuple(f for f in facts if not (nods and f.kind == "soreness" and f.score == 0 and f.region is None))
    return replace(reading, facts=tuple(_placed(scene, two, text) for fact in kept for two in _is_over(fact, text)))


def _placed(scene: Scene, fact: Said, text: str) -> Said:
    """Return soreness of a joint, a tendon or one spot, told where the legs were asked about, as the pain it is."""
    if not isinstance(scene.stage, AskSoreness | AskSoreRegion) or not isinstance(fact, SorenessSaid):
        return fact
    if fact.score == 0 or not (fact.region in JOINTS or (fact.region and _SPOT.search(text.lower()))):
        return fact
    score = scene.stage.score if fact.score is None and isinstance(scene.stage, AskSoreRegion) else fact.score
    return PainSaid(score=score, region=fact.region, leg=fact.leg)


def illness_over(text: str) -> bool:
    """Tell whether words that tell an illness tell its end too (SAF-06)."""
    return _WAS_ILL.search(text.lower()) is not None


def _is_over(fact: Said, text: str) -> tuple[Said, ...]:
    """Return an illness that is told with its end as both: the way back begins with it."""
    over = isinstance(fact, IllnessSaid) and fact.state == "ill" and illness_over(text)
    return (fact, IllnessSaid(state="well")) if over else (fact,)


def _is_stance(reading: Reading, text: str) -> bool:
    """Tell whether words say that one cannot stand on a leg, and nothing else."""
    signs = [fact for fact in reading.facts if isinstance(fact, FlagSaid)]
    only = len(signs) == len(reading.facts) == 1 and signs[0].sign == "cannot bear weight"
    return only and not _HARM.search(text.lower())


def doubt_of(scene: Scene, questions: tuple[Question, ...], text: str) -> Step | None:
    """Ask whether it is felt now; a bone stress injury that was found is no feeling, it holds from now (SCR-04)."""
    if not any(question.about == "red_flag" for question in questions):
        return None
    found = health_news(scene, text.lower()) if "bone_stress_12_months" in named_in(text.lower()) else None
    return found or ask_of_words(scene)
