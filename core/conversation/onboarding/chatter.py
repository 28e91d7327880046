"""What somebody new tells of their day beside the questions: it answers none of them."""

from typing import Final

from core import regex as re
from core.conversation.profile.pause import is_away

_EACH: Final = r"(?!.*\b(?:weeks?|every|each|times|twice|once|always|usually|most|daily)\b)"
_GYM: Final = re.compile(
    rf"^{_EACH}.*\b(?:gym (?:is |opens |closes )?(?:at|@|by|from|around|until) \d{{1,2}}(?:[:.]\d\d)?(?: ?[ap]m)?$|"
    r"gym (?:later|tonight|today|tomorrow|now|first|soon|then|this|class|yesterday|after|before)\b|"
    r"(?:going|off|heading|headed|went|been|back|came|straight|got|coming|drive|driving|walk\w*) "
    r"(?:(?:now|to|from|at|in|home|the|my) )*gym\b|(?:after|before) (?:the |my )?gym\b)"
)
_DAY: Final = re.compile(
    r"\b(?:ran|jogged|walked|cycled|swam|ate|slept|woke|had (?:lunch|dinner|breakfast|coffee|tea))\b.*"
    r"\b(?:this (?:morning|afternoon|evening)|yesterday|today|tonight|last night|just now|at \d|\d ?[ap]m)\b|"
    r"\bhad an? (?:long|mad|bad|busy|hectic|crazy) (?:day|week|night)\b|"
    r"\bjust (?:had|ate|ran|finished|woke|done|did|got (?:up|back|in|home)|back|home)\b"
)


def is_chatter(clause: str) -> bool:
    """Tell whether a lower-case clause tells of the day: a gym at six, a run of this morning, a time away."""
    return any(words.search(clause) for words in (_GYM, _DAY)) or is_away(clause)
