"""Say outright what a question and its answer mean together, and what is left of a denial behind its exception."""

from core.reading.lexicon.body import PLACE
from core.reading.pieces import Sought
from core.reading.rewriting.felt import EXCEPTED, EXCEPTED_NEEDS
from core.reading.rewriting.rewrites import Steps, rewrite

_ASKED = (
    r"(?:\b[^.,;:!?]{1,40} )?\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|wants? to know|wanted to know)(?: me)?(?: (?:at|"
    r"on|in) [a-z]+(?: [a-z]+)?)?(?: (?:if|whether|about|do|did|does|am|is|are|have|had|any|you|got))+"
)
_QUESTION = r"(?:^|(?<=[.;!?,] ))(?:(?:and|so|have|has|had|do|does|did|am|is|are|was|were|any|there) )+?(?=[^.;!?]*\?)"
_THING = r"[^.;:!?\n]{1,80}?"
_NAMED = r"(?:(?!\b(?:but|then|so|because|cos|though|with|had|got|my)\b)[^.;:!?,\n]){1,80}?"
_PARTED = r"(?: (?:[.,;:!?=-]|\.\.+|and|but))+"
_WELL = r"(?: (?!no\b|nope\b|nah\b|not\b|never\b|none\b)[a-z]+){0,4}?(?: ,)? "
_GOES_ON = (
    r"(?: ?$| [,.;!?]| "
    r"(?:now|today|since|on|when|at|most|every|a|lately|again|in|after|for|too|both|have|it|them|that)\b)"
)
_YES = (
    r"(?:yes|yep|yeah|yup|yea|yh|ye|aye|guilty|indeed|sometimes|think so|(?:i (?:really |sure )?(?:do|did|am|have|had)|"
    rf"it (?:does|did|is|was)|they (?:do|did|are))(?={_GOES_ON}))\b(?! no\b| not\b)"
)
_NO = (
    r"(?:no|nope|nah|never|none|not at all|(?:no )?i (?:dont|didnt|havent|am not|never (?:do|did|have)))"
    r"(?= ?$| [.,;!?])"
)
_UNABLE = r"(?:i )?(?:cant|couldnt|no|nope|nah)(?= ?$| [.,;!?])"
_ASKING = "ask|wonder|know|?"
_TODAY = r"(?:today|now|tonight|this (?:morning|evening))"
_SO = (
    r"(?:yes|yep|yeah|loads|lots|plenty|some|a lot|i (?:do|did|have|had)|it (?:does|did|is|was)|"
    r"there (?:is|was|are|were))"
)
_WORD = (
    r"(?!(?:no|nope|nah|none|nothing|not|never|yes|yep|fine|ok|okay|good|great|well|done|hi|hello|thanks|coach|bye)\b)"
    r"[a-z0-9]+"
)
MEANT = Steps(
    # Who writes in single words parts them by full stops: "calf. swollen. hot."
    rewrite(rf"(?:^|(?<= \. ))({_WORD}(?: {_WORD}){{0,2}}) \.(?= {_WORD}(?: {_WORD}){{0,5}} ?(?:$|\.))", r"\1 ,", " ."),
    # What goes on without saying of what is told of what stands before: "shin 4 left ; wakes me up at night".
    rewrite(
        r" (?:[;.]|\.\.+)(?= (?:(?:wakes?|woke|keeps?|keeping|hurts?|aches?|throbs?|burns?) (?:me|up|at|too|even|when|"
        r"in)|(?:bigger|shiny|swollen|warm|hot|red|spreading|growing|getting (?:bigger|worse))"
        r"(?= ?(?:$|[,.;]|and |every )))\b)",
        " ,",
        "; |. ",
    ),
    rewrite(r"^\" | \"(?= |$)", "", '"'),
    rewrite(rf"(?:^|(?<=[.;!?,] )){_NAMED} (?:[,?] )?you (?:ask(?:ed)?|wonder){_PARTED}{_WELL}{_NO}", ".", "you "),
    rewrite(r"\?(?: ?[?!-])+(?= )", "?", "?"),
    rewrite(rf"(?:{_ASKED} |\b)(?:i |you )?can (?:i |you )?({_THING}){_PARTED}{_WELL}{_UNABLE}", r"cant \1 ,", _ASKING),
    rewrite(rf"(?:{_ASKED} |{_QUESTION})({_THING}){_PARTED}{_WELL}{_YES}", r"\1 ,", _ASKING),
    rewrite(rf"(?:{_ASKED} {_THING}{_PARTED}|(?:^|(?<=[ \n])){_THING} \?){_WELL}{_NO}", ".", _ASKING),
    rewrite(r"^(?:i think )?(?:an? |possible |maybe )*stroke(?= ?(?:$|[.!?,]))", "had stroke", "stroke"),
    # A calf raise on two legs is no calf of double the size.
    rewrite(r"\bdouble (?=(?:[a-z]+ )?calf rais)", "", "double "),
    # "I like to keep moving" compares nothing, and "knee 2 in the morning" is no hour of the night.
    rewrite(r"\blike to\b", "tend to", "like to"),
    rewrite(
        rf"\b((?:{PLACE})(?: (?:pain|soreness|is|was|an?|about|maybe))*) (\d) in the morning\b",
        r"\1 \2 mornings",
        "in the morning",
    ),
    # A break between sets is no state of rest.
    rewrite(
        r"(?<!at )(?<!on )\brest(?:ed|s)?(?: of| for| was|:)? \d+ ?(?:s|secs?|seconds|mins?|minutes)?\b", "", "rest"
    ),
    rewrite(
        rf"{EXCEPTED}(?! ?\w+ (?:(?:is|was) (?:full|happy|big|pounding|pumping|going)|rate|of|time|strap|monitor|day|"
        r"press|wasnt in|isnt in|tired|weary|\d)\b)",
        r"\g<felt> in ",
        EXCEPTED_NEEDS,
    ),
    rewrite(
        r"(?<=\d) (?:bpm )?(?:on )?(?:average|avg) "
        r"(?=(?:at|while|when) rest|(?:while |when )?(?:sitting|lying|resting)|in bed)",
        " ",
        "average|avg",
    ),
    # A measured rate is no heart that hurts: "knee pain 1, heart rate 128".
    rewrite(r"\bheart ?rate(?= (?:was |is |at |of |avg |hit )*\d+ ?(?:bpm)?\W*(?:$|,))", "hr", "heart"),
    # "Heart rate 171 on the hops" is no heart that hops.
    rewrite(
        r"\b((?:heart ?rate|hr|pulse|bpm)\b[^.;!?\n]{0,40}?) (on|during|for|after|in) (?:the |my )?hops\b",
        r"\1 \2 it",
        " hops",
    ),
    # "Had asthma as a kid, couldnt breathe on some days": all of that was then.
    rewrite(
        r"\b(as a (?:kid|child|teen|teenager|youngster)) , (?=(?:couldnt|could|was|had|got|always|used|never)\b"
        r"[^.;!?]*\b(?:days|then|at school|every)\b)",
        r"\1 and ",
        " as a ",
    ),
    # "Doesnt hurt to run, does at night"
    rewrite(
        r"\b(?:doesnt|didnt|dont|isnt|wasnt|not) (hurt|ache|sore|painful|tender)\b([^.;!?]{0,40}?) (?:,|but|though|[.])"
        r"(?: but)?(?: it)? (?:does|did|do|is|was|only|just)(?= (?:when|at|on|in|if|after|though|now|during)\b)",
        r"not \1\2 , \1",
        "nt |not ",
    ),
    # "No chest pain yesterday, but today yes", "i never faint yet today i did"
    rewrite(
        r"\b(?:no|never|dont (?:usually|normally)) ([^.;!?]{3,40}?)(?: (?:yesterday|before|last (?:week|night|time)|"
        rf"earlier|on \w+day))?(?: (?:,|but|yet|then|though))+ (?:{_TODAY} {_SO}|{_SO} {_TODAY})\b",
        r"\1 ,",
        "no |never |dont ",
    ),
)
TAKEN_BACK = Sought(
    r"\b(?:lied(?! (?:that|about))|(?<!should )(?<!can )(?<!could )(?<!must )(?<!would )(?<!shall )(?<!will )(?<!what )"
    r"(?<!what do )i do(?= ?(?:$|[.,;!)]| now| have (?:it|some)\b))|there is(?= ?(?:$|[.,;!)]| now| some\b))|"
    r"(?:today|now|tonight) i (?:have|had|got|do|did) it|"
    r"(?:(?:had|have|got|get|feel|felt) |(?<=, ))(?:it|some|that|one|a bit)(?: right)? (?:now|today|tonight)|"
    r"(?:cant|couldnt|wouldnt) (?:really |honestly )?say (?:that )?(?:i|there) \w+ no|suppose i have|not have|"
    r"and (?:now )?(?:its|it is|it has|theyre|they are|thats|that is) (?:come )?back(?! (?:to|at|in|home)\b)|"
    r"and now (?:me|i do|i have|i have it|mine|im|its me)(?= ?$| [.,;!]| too)|"
    r"mine (?:is|isnt|did|does|doesnt|has|came)|like mine|"
    r"unless [^.;!?]*pain (?:meds|medication|medicine|tablets|pills|spray))\b"
)
"""What turns a denial or a question round: "i lied, i had no chest pain, i do", "is it common? i have it now"."""


def meant(plain: str) -> str:
    """Return a plain line in which what was asked and affirmed, or excepted from a denial, is said outright."""
    return MEANT.rewritten(plain)
