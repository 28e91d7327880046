"""Tell of which time a clause is: reported, long past, or still to come."""

from functools import lru_cache
from typing import Literal

from core import regex as re
from core.reading.lexicon.body import PLACE
from core.reading.lexicon.not_so import UNREAL
from core.reading.pieces import Sought
from core.wall_time import WEEKDAY

Voice = Literal["report", "question", "order", "other", "past", "supposed", "future"]

MONTHS = "january|february|march|april|june|july|august|september|october|november|december"
_PAST = Sought(
    r"\b(?=\w)(?:used to|(?:winters?|summers?|autumns?|springs?|falls|years?|yrs?|months?|decades?|seasons?|ages|"
    r"weeks) (?:ago|back|before)|ages ago|in (?:' ?\d\d|0\d)(?= ?(?:$|[.,;!?)]|(?:i|when|after|at|and|but|while)\b))|"
    r"in my (?!(?:rest|off|easy|recovery|training|last|final|taper|later)\b)(?:\w+ ){1,2}days|(?<![a-z] )back when i|"
    r"in (?:the )?"
    r"(?:(?:early|late|mid) )?(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|"
    r"in (?:a|another|my) (?:previous|past|former|old|other) life|(?<!like )(?<!same as )"
    r"(?:(?<!than )last|last(?= [a-z]+ when\b)) (?:years?|"
    r"month|season|summers?|winters?|springs?|autumns?|falls?|time|week|marathon|"
    rf"race|block|cycle|decade|{MONTHS}|may(?! (?:i|be|have|not)\b))|"
    r"back in(?! (?:an?|bed|half|two|five|ten|\d\d?)\b)|in (?:19|20) ?\d\d|(?:19|20)\d\d|"
    r"when i was (?!\w+ing\b)|history of(?! (?:\w+ )?(?:cancer|tumour|tumor|melanoma))|previously|in the past|"
    r"in (?:uni|university|college|school) i (?!get|have|feel|am|do|run)|as a (?:kid|child|teen(?:ager)?|"
    r"youngster|student|nipper|bairn|junior|lad|lass|girl|boy)|(?:once|back|was|were|happened|while|when|(?:had|"
    r"did) (?:it|one|this|that|"
    r"mine)) (?:\w+ )?(?:at|in) (?:school|uni|university|college)|old (?:injury|injuries|war wound|scar|"
    r"(?:\w+ )?(?:rupture|tear|fracture|clot|dvt))|from school|in my (?:twenties|thirties|20s|30s|teens|youth)|"
    r"(?<![a-z] )(?:i once(?! more\b| again\b)|before (?:i (?:joined|signed up|knew you|met you)|"
    r"my first (?:race|marathon|half|10k|5k|parkrun|child|baby)(?= i (?!get|have|feel|am|do)\w)))"
    r"(?!.* (?:still|same|back|as|like|since|too|keeps?)\b)|(?:pb|pr) (?:is|was)|once had|"
    r"had .{0,30} (?:as a kid|in school|before covid|back then)|long time ago|(?<!the )(?<!my )(?<!our )"
    r"way back(?! (?:home|from|down|up|to)\b)|a while ago|a while back|in (?:the )?(?:spring|"
    rf"summer|autumn|winter|{MONTHS}|primary school|high school)|"
    r"(?:once (?:at|during|after) (?:(?!(?:with|the|and)\b)\w+ ){1,5}(?:, )?|(?:fainted|collapsed|\w+ out) )"
    r"(?:aged|(?:at )?(?:the )?age(?: of)?) (?:\d|1[0-7])(?= ?(?:$|[.;!)])| ,))\b"
)
"""An age under that of every athlete is one of long ago (SCR-02)."""
_NOW = re.compile(
    r"\b(?:(?<!fine )(?<!clear )(?<!ok )(?<!okay )(?<!gone )(?<!good )(?<!over )(?<!perfect )(?<!better )(?<!healed )"
    r"(?<!sorted )now|today|this morning|tonight|since then|this week|currently|again|right now|"
    r"these days|ha(?:s|ve) (?:crept|spread|climbed|moved|reached|grown)|since (?:yesterday|last night|last week|"
    r"last month|the weekend|\w+day|this))\b"
)
_NEW = re.compile(r"\b(?:wasnt|werent|not|never) (?:there|here|like this|had it|had this)\b")
"""Words that set now against the past: "breathless in a way that wasnt there last week"."""
_FUTURE = Sought(
    r"\b(?:on the cards|(?<!\bas )planned (?:this|for|on|next)|(?<![a-z\d] )racing (?:an? |my )?"
    r"(?:\d+ ?k|half|marathon)\b(?!.*\b(?:hurts?|pain|sore|ach\w+)\b)|"
    r"tomorrow|tmrw|tmr|tomoz|(?:will|gonna|going to)(?! (?:say|live|survive|manage|"
    r"(?<=[no]t going to )happen|be (?:ok|okay|fine|alright)|"
    r"go with|guess|skip|miss|pass|bin|bail|sit (?:it|this|tonight|today|that)|give (?:it|this|today|tonight) a|"
    r"have to (?:skip|miss|pass|sit|bail)))|next (?:week|time|session|month|year|monday|tuesday|wednesday|thursday|"
    r"friday|saturday|sunday|up|set|block|race)|plan to|planning|"
    r"(?:(?<!nt )(?<!not )(?<!never )(?<!able to )do(?:ing)? (?:it|this|that|them|the rest)|later) tonight|"
    r"do (?:it|this|that|them|the rest) (?:later|after)|later (?:today|on)|this (?:evening|"
    r"afternoon) i|about to|"
    r"want to(?! (?:risk it|say|moan|mention|lie|alarm|worry|complain|make a fuss)\b)|"
    r"wanna|need to|hoping|shall|(?<!not )doing it|doing (?:\w+ ){1,6}later|"
    r"doing it (?:right|wrong|properly|"
    r"correctly|well)|still to|still need|still have(?! (?:that|this|some|a bit|a little|pain|sore)\b)|yet to|not yet|"
    r"(?:havent|haven t|not) (?:done|started|begun|got|had|trained|managed|made)(?: \w+){0,5} yet|"
    r"haven t yet|in a bit|in a minute|in an hour|"
    r"in a few(?! (?!min|h\b|hrs?\b|hours?|days?|weeks?|sec)[a-z])|on my way to|heading to|starting now|"
    r"just starting|halfway through now|in the middle of|"
    r"midway through now|let me|thinking of|thinking about(?! it)|trying to|aim to|aiming|my goal|goal (?:\w+ ){0,2}is|"
    r"target is|try(?:ing)? \d+|would like to|id like to|id love to|looking forward)\b"
)


_UNREAL = Sought(
    rf"\b(?:{UNREAL}\b|thought (?:i had|i was getting|it was) (?:an? |the )?(?:\w+ )?(?:flu|cold|covid|bug|fever)\b|"
    rf"(?:dont|didnt) (?:think|believe) i (?=did|got|hit|ran|had|finished|skipped|rated|gave|came|"
    r"caught|managed|felt|slept|banged|called)(?!\w+ (?:more|any|over|well|enough|past)\b))"
    rf"(?!.*\b(?:because|cos|bc|until|till|and|(?<!down )with|so|as|(?:{PLACE}) (?:is|was|hit|hurts?))\b)"
)
"""What leads to a clause of what was not so."""
UNABLE = r"(?:cant|couldnt|wont|unable|not able|might not|may not)"
_UNDECIDED = Sought(
    rf"\b{UNABLE}(?: \w+){{1,4}} (?:on {WEEKDAY}s?|(?:this|over the) weekend|(?:the )?week after|in \d+ days)\b|"
    rf"\b(?:perhaps|maybe|possibly|probably|might be) (?:i |ill |i ll |that i )?{UNABLE}\b"
)
"""Words for a session of another day, or for one that is not decided: nothing was left out yet."""


@lru_cache(maxsize=4)
def tells_time(plain: str) -> bool:
    """Tell whether a line may have words of any time but that which is reported: most have none."""
    return (
        _PAST.may_stand_in(plain)
        or _FUTURE.may_stand_in(plain)
        or _UNDECIDED.may_stand_in(plain)
        or _UNREAL.may_stand_in(plain)
    )


@lru_cache(maxsize=256)
def voice_of(text: str) -> Voice:
    """Return whose clause it is; asked again of the line that rewriting left as it was, clause by clause."""
    if _PAST.search(text) and not _NOW.search(text) and not _NEW.search(text):
        return "past"
    if _UNREAL.search(text):
        return "supposed"
    return "future" if _FUTURE.search(text) or _UNDECIDED.search(text) else "report"
