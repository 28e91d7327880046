"""A session that is still to be done, at another hour of its day: that is fine, and it stays open (SCH-03)."""

from typing import Final

from core import regex as re
from core.conversation.body.pain_words import places_in
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import asked_session, open_flag
from core.conversation.plan.wording import day_words
from core.conversation.session.move import hear_move_to
from core.conversation.stages.stage import FREE
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.conversation.understand.clauses import bare, clauses
from core.conversation.understand.weekdays import DAY

_HOUR: Final = (
    r"(?:(?:at|over|during|in|around|by|from) (?:my )?(?:lunch\w*|noon|midday|night|(?:the )?(?:morning|evening|"
    r"afternoon)|(?:about )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m| o'?clock)?|"
    r"(?:an?|\d+|half an|two) (?:hours?|bit|minutes?|mins?|while))|"
    r"(?:right |just )?(?:after|before) (?:the |my )?(?!all\b)\w+(?: (?:are|is)(?: in)? \w+)?|"
    r"(?:when|once|as soon as) (?:the |my |i'?m )?\w+(?: (?:is|are|am))?(?: \w+){0,2}|"
    r"(?:a bit |much |sometime )?later(?: on)?|tonight|today|this (?:morning|evening|afternoon)|soon|at night)"
)
_LATER: Final = re.compile(
    r"(?:(?:ok|okay|so|sorry|probably|maybe|actually|hi|hey|coach|think|guess|no|but|just)[, ]+)*"
    r"(?:(?:i|i'?ll|i'?m|am|gonna|going to|gotta|have to|planning to|want to|will|might) )*"
    r"(?:(?:try(?: to)?|still|just) )*"
    r"(?:do(?:ing)?|train(?:ing)?|start(?:ing)?|try(?:ing)?|squeez(?:e|ing)|fit(?:ting)?|get(?:ting)?|mak(?:e|ing)|"
    r"hit(?:ting)?)"
    r"(?: (?:it|that|this|mine|(?:the |my |todays? |today's )?(?:session|strength|workout|gym|legs|rest)))?"
    rf"(?: (?:in|up|done|to it))?(?: {_HOUR})+(?: (?:instead|then|today|tonight|if that'?s ok(?:ay)?))*|"
    rf"(?:tonight|later)(?: today)?(?: {_HOUR})*(?: instead)?|in an? (?:hour|bit|minute)"
)
_NOT_YET: Final = re.compile(
    r"(?:(?:no|sorry|nope|i)[, ]+)*(?:not (?:done )?(?:it )?yet|still to do|"
    r"(?:haven'?t|have not|didn'?t) (?:done|do|started|start)?(?: (?:it|that|mine|the session))? ?yet)"
)
_ELSE: Final = re.compile(
    rf"\b(?:{DAY}|tomorrow|next|runs?(?<!my run)(?<!the run)|running|race|tests?|never|better|well|healed|hurt\w*|"
    r"pain\w*|sore\w*|ill|sick|cleared|doctor|physio)\b"
)
"""What tells of another day, of a run, or of the body: that is asked about, and no go is given."""


def later(scene: Scene, low: str) -> Step | None:
    """Leave the session open that is told to come later; that of a day behind moves to today where it may."""
    session = asked_session(scene)
    if session is None or is_settled(scene, session.id) or not isinstance(scene.stage, FREE) or open_flag(scene):
        return None
    told = [bare(clause) for clause in clauses(low)]
    comes = any(_LATER.fullmatch(clause) for clause in told)
    if asks(low) or _ELSE.search(low) or places_in(scene, low) or not (comes or any(map(_NOT_YET.fullmatch, told))):
        return None
    day = day_words(scene, session.date)
    if session.date == scene.today:
        return scene.stay(scene.message("later-fine", day=day))
    return hear_move_to(scene, session, "today", low) if comes else scene.stay(scene.message("later-open", day=day))
