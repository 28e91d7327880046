"""Write what went wrong on a run in the short form that is read: "couldnt hold the splits" missed the target."""

from core.reading.rewriting.rewrites import rewrite

_FAILED = r"(?:couldnt|didnt|wasnt able to|never|failed to|unable to|struggled to|not able to)"
_KEEP = (
    r"(?:hit|hold|keep|make|manage|manage to hit|get|got|get near|got near|get close to|get down to|reach|nail|sustain|"
    r"maintain|stay on|match|find|come close to|came close to|keep up with)"
)
_WHICH = (
    r"(?:the|my|any|every|each|a|single|most|all|of|those|these|target|goal|race|tempo|planned|required|prescribed|set|"
    r"half|last|two|three|few|couple|\d)"
)
_MARK = r"(?:paces?|splits?(?! ?squats?)|(?<!\d )(?<!two )(?<!three )(?<!few )(?<!couple )(?<!of )times|targets?)"

TROUBLE = (
    rewrite(
        rf"\b{_FAILED} (?:really |quite |even |always |ever )*{_KEEP}(?: {_WHICH})* {_MARK}\b"
        r"(?: (?:at all|today|any more|anymore|once|for long))?",
        "missed target",
        "pace|split|times|target",
    ),
    rewrite(
        r"\b(?:(?:was|were|is|am|im|ran|all|always|bit|a bit) ){0,4}(?<!never )(?<!not )(?<!didnt )(?:nowhere near|"
        r"way off|well off|miles off|short of|off|behind|way behind|below|slower than|missed|missing|over)"
        rf"(?: {_WHICH})* {_MARK}\b(?! up)",
        "missed target",
        "pace|split|times|target",
    ),
    rewrite(
        r"\b\d+ ?(?:s|secs?|seconds?)(?: ?/ ?| a | per )(?:km?|mi|miles?|rep|lap|kilometre)(?: (?:too|all))? "
        r"(?:slower(?: than (?:planned|plan|target|prescribed|asked))?|slow|down|off(?: pace| target)?|over|behind)\b",
        "missed target",
        "slow|down|off|over|behind",
    ),
    rewrite(
        r"\b(?:my )?(?:legs|quads|thighs) (?:(?:just|were|was|felt|feel|are|so|really|very|bit|absolutely|completely|"
        r"totally|like|had|made|turned|two|full|of|to|a) )+"
        r"(?:concrete|cement|bricks?|logs|wood|tree trunks|stone|treacle|lead weights|anchors|sandbags|nothing)\b",
        "heavy legs",
        "legs|quads|thighs",
    ),
    rewrite(
        r"\b(?:form|technique|posture|stride) (?:(?:just|had|was|totally|completely|really|all|went|fell) )+"
        r"(?:apart|to (?:bits|pieces|pot)|out (?:of )?the window|collapsed|disintegrated|crumbled|broke down|broken|"
        r"in (?:bits|pieces)|ragged|a mess|over the place|gone)\b",
        "form fell apart",
        "form|technique|posture|stride",
    ),
)
