"""What is wished for today before the session's hour: nothing of it has been done, so nothing is written down."""

import re
from typing import Final

from core.conversation.body.pain import start
from core.conversation.body.told_beside import part_of
from core.conversation.plan.logged import is_settled, sets_of
from core.conversation.plan.named import exercise_in
from core.conversation.plan.wording import exercise_name, when_words
from core.conversation.questions.kit import KIT_WORDS
from core.conversation.session.move import open_swap
from core.conversation.stages.stage import FREE
from core.conversation.taking.reading_in import session_of
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.reading.facts import DoneSaid, PainSaid, Reading
from core.training import Session

_TOLD: Final = re.compile(
    r"\b(?:did|done|finish\w*|complet\w*|skipped|missed|left|was|were|went|already|managed|got|had|made|dropped|felt|"
    r"this morning|didn't|log|note|write|record|have(?! to)|own|lost|sold|broke|bought)\b"
)
_WISHES: Final = re.compile(
    r"\b(?:will|i'?ll|won'?t|going to|gonna|plan(?:ning)?(?: to| on)|want(?:ed)? to|wanna|would|i'?d|can|could|"
    r"may|should|please|let'?s|later|tonight|prefer|rather)\b"
)
_WHOLE: Final = re.compile(r"\b(?:all|everything|rest|planned|session)\b")
_LEAVES: Final = re.compile(
    r"\b(?:without|leave out|leaving out|leave|skip(?:ping)?|(?:won'?t|not|don'?t) (?:want to )?do(?:ing)?|"
    r"(?:everything|all) (?:but|except|apart from)|except(?: for)?|omit)"
    r"(?: the| my| any| those| these)* (?P<what>[^,.;?]+)"
)
_LESS: Final = re.compile(
    r"^(?:(?:please|can (?:i|we)|could (?:i|we)|i want|i need|i'?d like|have|do) )*(?:less|fewer) (?:of )?(?:the )?"
    r"(?P<what>[a-z -]+?)(?: (?:work|stuff|exercises?|please))*$"
)
"""A wish for less of one exercise, which tells of none that was left out."""
_NO_KIT: Final = re.compile(
    rf"\b(?:no|without)(?: (?:my|an?|the|any))* (?:{'|'.join(KIT_WORDS.values())})\b"
    r"(?![ -](?:ups?|squats?|raises?|downs?)\b)"
)
"""Kit that is missing, which exercises are named after."""
KINDS: Final = ("done", "rpe", "sets")
"""Facts of work, which a wish does not tell."""


def is_wish(scene: Scene, session: Session | None, text: str) -> bool:
    """Tell whether words wish for what a session is to be, whose hour is still to come."""
    low = text.lower()
    if session is None or session.starts <= scene.now or session.date != scene.today or _TOLD.search(low):
        return False
    return bool(_WISHES.search(low)) or not (_WHOLE.search(low) or re.search(r"\d", low))


def left_out_ahead(scene: Scene, reading: Reading, text: str) -> Step | None:
    """Offer another exercise for the one that is to be left out of the session ahead, what hurts first (SCH-14)."""
    session = session_of(scene, text)
    if session is None or not isinstance(scene.stage, FREE) or is_settled(scene, session.id):
        return None
    less = _LESS.search(text.lower())
    if not (less or is_wish(scene, session, text)) or _NO_KIT.search(text.lower()):
        return None
    left = [name for fact in reading.facts if isinstance(fact, DoneSaid) for name in fact.left_out or ()]
    found = less or _LEAVES.search(text.lower())
    named = exercise_in(scene, found["what"]) if found else None
    name = left[0] if left else named.id if named else None
    if name and any(item.exercise == name for item in session.exercises):
        pain = next((fact for fact in reading.facts if isinstance(fact, PainSaid)), None)
        if pain is None:
            return None if sets_of(scene, session.id) else open_swap(scene, session, name)
        said = scene.message("wish-later", name=exercise_name(scene, name))  # what hurts may take it out (PAI-01)
        return start(scene, part_of(pain)).following(said)
    only = reading.facts and all(fact.kind in KINDS for fact in reading.facts) and not asks(text)
    return scene.stay(scene.message("wish-ahead", when=when_words(scene, session))) if only else None
