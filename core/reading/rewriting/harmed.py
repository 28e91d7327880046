"""Write what was done to a place, or that it felt wrong, as what is felt there: how much is asked for (PAI-01)."""

from core import regex as re
from core.reading.lexicon.body import JOINT, PLACE
from core.reading.rewriting.rewrites import rewrite

_ITS = rf"((?:my|the) (?:left |right |l |r )?(?:{PLACE}))\b"
_HARMED = re.compile(
    r"(?<!nearly )(?<!almost )(?<!never )\b(?:twisted|sprained|jarred|wrenched|tore|torn|ripped|"
    r"(?:rolled|turned|went over on)(?= (?:my|the) (?:left |right |l |r )?ankle)|(?:tore|did|done|ripped) something "
    rf"(?:in|to)) {_ITS}(?! (?:raises?|thrusts?|drives?|bridges?|curls?|stretch\w*)\b)"
)
_WENT = re.compile(
    r"(?:^|(?<=[,.;] )|(?<!\bin )(?<!\bfrom )(?<!\bof )\b(?:my|the) )((?:left |right |l |r )?(?:"
    r"(?:lower )?back(?= (?:just )?(?:is gone|gave out|gone))|"
    r"(?:(?:lower )?back|cal(?:f|ves)|hamstring|hammy|knee|hip|groin|quad|ankle)"
    r"(?= (?:just )?(?:went|has (?:just )?gone))))"
    r" (?:just )?(?:went(?: over)?|has (?:just )?gone|is gone|gave out|gone)(?: again)?"
    r"(?= ?(?:$|[,.;])| (?:during|mid|halfway|(?:on|in) the (?:last|first|second|third|final|run|hill|middle)|"
    r"(?:on|in) the (?:[a-z]+ )?(?:downs?|ups?|squats?|raises?|thrusts?|bridges?|lunges?|hops|rdls?|deadlifts?|"
    r"bulgarians?|planks?)|on (?:rep|set))\b)"
)
_GIVEN = re.compile(
    rf"\b(?:felt|feel|heard|had) (?:(?:a|an|my|some|something|like|slight|little|bit|of|sudden|kind) )*"
    rf"(?:pull\w*|tug\w*|yank|grab\w*|strain|spasm|tear\w*|go|went|give|gave|move|slip|shift)"
    rf" (?:in|on|at|behind|inside|around|near) {_ITS}(?! (?:raises?|thrusts?|drives?|bridges?|curls?|stretch\w*)\b)"
)
_DONE_IN = re.compile(
    r"(?<!about )(?<!without )\b(?:did|done|doing|put|putting) (?P<its>(?:my|me) (?:lower )?back) (?:in|out)\b"
    r"(?! (?:it|to it|a|the (?:right|wrong|best|same)|(?:a )?(?:good|bad|better) position|position|place|line)\b)"
)
_ODD = r"(?:weird|strange|odd|funny|off|wrong|iffy|sketchy|unstable|not (?:quite |all )?right|not (?:quite )?normal)"
_ENDED = (
    r"(?= ?(?:$|[,.;!)\n])| (?:and|but|on|in|during|after|when|while|with|today|again|all|so|now|this|though|at)\b)"
)
_FELT_ODD = re.compile(
    rf"\b({PLACE})((?: (?:is|was|are|were|feels?|felt|feeling|went|just|still|a|bit|little|really|so|very|slightly|"
    rf"kinda|kind of|sort of|quite|pretty|all|rather|also|touch))+|(?= not\b)) {_ODD}{_ENDED}"
)
_WRONG_IN = re.compile(
    r"\bsomething(?: (?:is|was|feels?|felt|just|not|isnt|wasnt|doesnt|quite))* (?:right|wrong|off|weird|up)"
    rf" (?:in|with|about|around) {_ITS}"
)
_JOINT = rf"(?:{JOINT}|(?:lower )?back|hamstring|hammy|calf)"
_SAID_NO = re.compile(
    rf"\b({_JOINT}) (?:(?:just|really|also|still) )*said (?:nope|no|stop)(?: to\b|(?= ?(?:$|[.;!)])))"
)
_NO_FRIEND = re.compile(
    rf"\b({_JOINT}) (?:(?:just|really|also|still|kinda) )*(?:(?P<of>"
    r"(?:didnt|doesnt|dont) (?:really )?(?:like|enjoy|appreciate|love|agree with|want to know about)|"
    r"(?:wasnt|isnt|not) (?:having|a fan of|up for|keen on|loving|liking)|hated(?! me))|"
    r"had other ideas|disagreed|protested|objected)\b"
)
"""A place that would not have it: "knee didnt like the step ups"."""
_BECAUSE_OF = re.compile(
    r"(?<!not )(?<!wasnt )(?<!isnt )"
    r"\b((?:because|cos|cause|coz|bc|due to|thanks to|on account of|down to|blame|protecting|saving|resting|"
    rf"nursing)(?: of)?(?: (?:my|the|that|this|bad|dodgy|stupid|old))*(?: (?:left|right))? (?:{PLACE})){_ENDED}"
)
_LEFT_OUT_FOR = re.compile(
    r"(\b(?:skip\w*|miss\w*|left out|leaving out|didnt|couldnt|without|except|drop\w*|swap\w*|stopp?\w*|cut|bail\w*|"
    r"not (?:today|tonight|this)|no (?:session|training|workout|strength|gym)|"
    r"no(?! (?:[a-z]+ )?(?:pain|issue|problem|niggle|trouble|complaint|drama|worrie|ache)s\b)"
    r"(?= (?:[a-z]+ )?[a-z]+s\b))\b(?:[^.;!?\n]{0,160} ?[,(-]|(?<=skipped) ?\.) ?"
    r"(?:(?:my|the|bad|dodgy|left|right) )*(?:knee|achilles|shin|ankle|foot|groin|back(?! again [a-z\d]))"
    r")(?= ?(?:$|[).])| again\b)"
)
"""What something was left out for, named behind it: "no calves, achilles"."""
HARMED = (
    rewrite(_HARMED, r"\1 hurts", "twist|sprain|jarr|wrench|tor|ripped|rolled|turned|went over|something"),
    rewrite(_WENT, r"my \1 hurts", " went| gone| gave"),
    rewrite(_DONE_IN, r"\g<its> hurts", " back "),
    rewrite(_GIVEN, r"\1 hurts", "felt|feel|heard|had "),
    rewrite(_FELT_ODD, r"\1\2 niggly", "weird|strange|odd|funny| off|wrong|iffy|sketchy|unstable| right|normal"),
    rewrite(_SAID_NO, lambda said: f"{said[1]} hurts, no" if said[0].endswith("to") else f"{said[1]} hurts", " said"),
    rewrite(
        _NO_FRIEND,
        lambda said: f"{said[1]} niggly{' on' if said['of'] else ''}",
        " didn| does| dont| wasnt| isnt| not | other| disag| protest| objec| hated",
    ),
    rewrite(
        _BECAUSE_OF,
        r"\1 hurts",
        "because|cos|cause|coz|bc|due|thanks|account|down to|blame|protecting|saving|resting|nursing",
    ),
    rewrite(
        _LEFT_OUT_FOR, r"\1 hurts", "skip|miss|lef|leaving|didnt|couldnt|without|except|drop|swap|no|stop|cut|bail"
    ),
    rewrite(_WRONG_IN, r"\1 niggly", "something"),
)
