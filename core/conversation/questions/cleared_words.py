"""What words tell of a clearance: that a professional agreed, without a condition (SCR-04)."""

from typing import Final

from core import regex as re
from core.conversation.understand.kin import KIN
from core.conversation.understand.negation import NT
from core.wall_time import MONTH

WHO: Final = r"(?:doctor|doc|gp|surgeon|consultant|specialist|midwife|osteopath|cardiologist)"
_CLEARED: Final = re.compile(
    r"\b(?:was|were|been|am|i'm|im|is|got|has|have|doctor|gp|physio|professional)\b[^.;]*\bclear(?:ed)?\b|"
    r"^\W*(?:yes\W+)?cleared\b"
)
_WORK: Final = r"(?:train\w*|run\w*|exercis\w*|lift\w*|strength|work ?out)"
_NEAR: Final = r"[^.;?]{0,80}"
"""Words between two that belong together: a reach without an end would cost a second on a long message."""
_SAID: Final = re.compile(
    r"\b(?P<who>doctor|doc|gp|physio\w*|pt|professional|surgeon|consultant|specialist|midwife|cardiologist)\b"
    rf"{_NEAR}(?:\bcleared\b|\bhappy (?:for|with) me\b|\bsigned me off\b|\bdischarged me\b|"
    rf"\b(?:says?|said|tells?|told|reckons|thinks|confirmed)\b{_NEAR}(?:\b{_WORK}\b(?: \w+)? (?:is|are|would be) "
    r"(?:all |totally |perfectly )?(?:fine|ok(?:ay)?|good|safe|allowed)\b|\bdo (?:whatever|anything)\b|"
    r"\b(?:keep(?: on)?|carry on|continue) (?:train|runn|exercis|lift|go|mov)ing\b|"
    r"\bi(?:'m| am| was) (?:all |totally |perfectly |absolutely )*"
    r"(?:fit|fine|ok(?:ay)?|good|healthy|well)\b(?! \w*over))|"
    r"\b(?:gave|given|gives) (?:me )?(?:the )?(?:green light|all[- ]clear|go[- ]ahead|ok(?:ay)?)\b|"
    r"\b(?:says?|said|tells?|told|thinks?|reckons|confirmed|agree[sd]?)\b"
    rf"{_NEAR}\b(?:can|could|may|allowed|ok|okay|fine|good|safe|free|ready)\b(?: to)?{_NEAR}\b(?:{_WORK}|go|start)\b)"
)
"""A professional's own word that training may go on."""
_BY_WHOM: Final = re.compile(r"(?<=cleared )(?:by|from) (?:(?:my|the|an?|our) )?(?:physio\w*|pt)\b")
_PHYSIO: Final = re.compile(r"\b(?:physio\w*|pt)\b")
_DENIED: Final = re.compile(rf"\b(?:not|never|yet|no|cannot|refus\w+|{NT})\b")
_TRAINING: Final = (
    r"(?:(?:go|get|return|start|resume|do|be|back|to|with|in|into|the|my|all|full|normal|hard|heavy|any) )*"
    rf"(?:{_WORK}|sports?|gym|everything|anything)\b"
)
"""What a clearance has to be for, where it says so: any other use of it is asked about."""
_HEDGED: Final = re.compile(
    r"\b(?:but|only|if|when(?! (?:i|we) (?:saw|went|asked|was))|until|unless|except|(?<!green )light\w*|"
    r"eas\w+|careful\w*|soon|should|slow\w*|would|"
    r"minimum|rest(?:ing)?|avoid\w*|with an?|next|once|after|before|as long as|provided|hope\w*|maybe|perhaps|whether|"
    r"wait\w*|will|may need|stop|later|tomorrow|cleared last (?:year|summer|winter)|for the other|am i|"
    r"(?:for|to) (?:walk\w*|swim\w*|cycl\w*|bik\w*|yoga|pilates|desk\w*|work(?! ?out)|daily|drive|fly)|"
    rf"cleared?(?: (?!for |to )[^ .;,]+){{0,5}} (?:for|to) (?!{_TRAINING})|"
    rf"cleared (?:of|by (?!(?:(?:my|the|an?|our|both) )?(?:{WHO}|dr|physio\w*|pt|professional))\b)|"
    rf"could (?:be|have|need|hurt|get|make|take|do (?:with|harm))|by (?:{MONTH}|then|next)|upper|seated|water|pool|"
    rf"from (?:{MONTH}|the \d)|s?he (?:can|may|is)|(?:her|his|their) (?:doctor|gp|physio\w*)|{KIN}(?:'s)?|"
    r"in (?:\d+|an?|two|three|four|some) (?:days?|weeks?|months?))\b"
)
"""What makes a word of clearance one with conditions: then it is asked."""
_BREAK: Final = re.compile(r"[.;]|\bbut\b")
"""What parts a word of clearance from what was said before it; no comma does: "if all is well, he says i can run"."""


def is_cleared(low: str) -> bool:
    """Tell whether words say, without a condition, that a professional has cleared the athlete."""
    said = _SAID.search(low) or _CLEARED.search(low)
    if said is None or _DENIED.search(low):
        return False
    begins = max((cut.end() for cut in _BREAK.finditer(low, 0, said.start())), default=0)
    return _HEDGED.search(low, begins) is None


def is_of_physio(low: str) -> bool:
    """Tell whether a physio is named, whose word clears what moves and nothing of heart or pregnancy (SCR-04)."""
    return _PHYSIO.search(low) is not None


def without_who(low: str) -> str:
    """Return words of a clearance without who gave it: whoever says that training may go on is no rehab."""
    return _BY_WHOM.sub("", _SAID.sub(lambda said: said[0].removeprefix(said["who"]), low))
