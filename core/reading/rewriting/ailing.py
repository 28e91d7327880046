"""Write that a place is worse, back, bad or in the way as a niggle: how much it is is asked (PAI-01)."""

from core import regex as re
from core.reading.lexicon.body import JOINT, PLACE_NEEDS
from core.reading.rewriting.rewrites import rewrite

_PLACE = (
    rf"(?:{JOINT}|groin area|hip socket|(?:fifth|5 ?th) met|bones? (?:in|by|on|of) (?:(?:my|the|left|right|outside|"
    r"inside|of|little) )*(?:foot|toe)|it band|itb|arch|hip flexor|lower back|(?<=my )back)"
    r"(?! ?-?(?:raises?|thrusts?|drives?|bridges?|curls?|stretch\w*|work|taps?|strikes?|drops?)\b)"
)
_HOW = (
    r"(?: (?:is|was|are|were|has|had|been|be|being|gets?|got|getting|goes|going|gone|keeps?|kept|feels?|felt|feeling|"
    r"seems?|still|just|an?|bit|little|lot|touch|tad|really|so|very|much|far|way|slightly|kinda|quite|pretty|proper|"
    r"properly|bloody|again|now|today|even|slowly|gradually|definitely|clearly|also|all|always|only|rather|too))*"
)
_NOT = r"(?:no|not|never|isnt|hasnt|wasnt|aint|doesnt|didnt|wont|wouldnt|refuses to)"
_EVEN = r"(?: (?:any|a|much|getting|get|got|feel|feels|feeling|been|be|really|quite|fully|yet|all|that|bit|to|of))*"
_BACK = (
    r"(?:(?:is|are|was|came|comes|come|coming|been) back"
    r"(?! (?:to|in|up|at|down|on|from|out|fully|properly|nicely|well|slowly|gradually|strong\w*|better|normal|where|"
    r"working|100|and (?:fine|good|ok|better|feel\w*|strong\w*|happy|normal|working))\b)|(?:there|here) again|"
    r"still (?:there|here)(?= ?(?:$|[,.;!)\n]| (?:a bit|today|now|and|but)\b))|"
    r"(?:started|starting|starts)(?: up| off)? (?:again|hurting|to hurt)|(?:has )?started(?= ?(?:$|[.;!]))|"
    r"(?:has )?returned(?! to\b)|at it again|rear(?:ed|ing) its (?:ugly )?head)"
)
_BAD = (
    r"(?:bad|terrible|awful|rubbish|horrible|horrendous|dreadful|shocking|poor|a problem|a worry|a concern|"
    r"in a bad way|in trouble|delicate|mardy|tetchy|touchy|temperamental|goosed|banjaxed|done in|in bits|bruised|"
    r"pulsing|jarring|barking|annoyed|annoying|misbehaving|difficult|kicking off|kicked off|struggling|crabby|ratty|"
    r"playing silly (?:buggers|beggars)|playing silly|playing games)"
)
_AT_ME = (
    r"(?:(?:bugg|annoy|worry|troubl|hassl|pester)(?:ing|s|ed) me|(?:worries|hates|worried) me|"
    r"(?:talk|speak|shout|scream|bark|moan)(?:ing|s|ed)? (?:to|at) me|(?:on )?at me|(?:having|has|had) a go at me|"
    r"(?:lets?|letting) me know(?: (?:about it|its? (?:is )?there))?|ma(?:de|king|kes) itself (?:known|felt)|"
    r"needs? (?:looking at|checking|seeing to)|"
    r"concern(?:s|ed|ing) me|remind(?:s|ed|ing) me (?:its|it is|that its) (?:still )?there|ma(?:de|kes) me (?:swear|"
    r"wince|yelp|hiss)|giv(?:es|ing) me (?:what for|stick|hell)|go(?:es|ing)? for me|"
    r"(?:says?|said|saying) (?:hello|hi)|(?:speaks?|spoke|pipes?|piped|chirps?|chirped) up|"
    r"(?:doesnt|didnt|not) (?:like|enjoy|love|liking|enjoying|loving) (?:it|that|this|the|hop\w*|"
    r"land\w*|run\w*|hills?|stairs|impact)|hate[sd]? (?:it|that|this|the|hop\w*|land\w*|run\w*|hills?|stairs|impact)|"
    r"not a (?:big )?fan|unimpressed|(?:not|isnt|wasnt) (?:too |very |best |that )?(?:impressed|keen|pleased|amused))"
)
_NIPS = (
    r"(?:nip(?:s|ped|ping|py)|tug(?:s|ged|ging)|twang(?:s|ed|ing|y)|jag(?:s|ged|ging|gy)|grind(?:s|ing)|pull(?:s|ing)|"
    r"tweaks|whin(?:es|ed|ing)|(?:shout|yell|object|protest|chirp)(?:s|ed|ing)|raging|fuming|sulking|livid|in a mood|"
    r"knacking)(?! (?:it|up|the weight|through)\b)"
)
"""What a joint does that hurts, and what else it may be behind a word that tells of its state."""
_IS_CROSS = r"(?:(?<=is )|(?<=was )|(?<=felt )|(?<=feels )|(?<=bit )|(?<=so ))(?:cross|upset|rough|manky|a bother)"
_AILS = re.compile(
    rf"\b(?P<place>{_PLACE})(?P<how>{_HOW}) "
    rf"(?:worse|{_NOT}{_EVEN} (?:better|good|great|100 ?%?|there|healed|recovered|improv\w+|settl\w+|calm\w*|loosen\w*|"
    rf"eas(?:e|ing)|shift\w*|heal)(?: up| down| off)?|"
    rf"{_BACK}|{_BAD}|{_AT_ME}|{_NIPS}|{_IS_CROSS})\b"
    r"(?! (?:idea|luck|news|leg|side|one|form|at balanc\w*|at first|for wear|as that|yet)\b)"
)
_ITS = r"(?: (?:the|my|this|that|his|her|left|right|bad|old))* $"
_NO_MORE = (
    r"not|never|nothing|none|no|hardly|without|instead|dont|doesnt|didnt|wont|wouldnt|cant|couldnt|isnt|wasnt|hasnt|"
    r"havent|would|will|could|might|may|can|should|if|does|(?:did|do) (?:it|that|this|they|these)|hope|hoping"
)
_NOT_SO = re.compile(
    r"\b(?:is|will|wont|does|do|can|could|would|should|might|may|if|when|whenever|unless|until|till|case|before|hope|"
    rf"hoping|to make|let|(?:{_NO_MORE})\b[^.,;:!?\n]* ma(?:k(?:e|es|ing)|de)){_ITS}"
    r"|\bon(?: (?:the|my))?(?: (?:left|right|bad))? $"
)
"""What asks, denies, sets a condition or trains before the place: "will my knee get worse?"."""
_KEPT_FROM = re.compile(
    r"(?<!cant )(?<!couldnt )(?<!wont )(?<!didnt )(?<!nothing )"
    rf"\b(?:stop\w*|keep|keeps|avoid\w*|prevent\w*|without){_ITS}"
)
"""What lets it not come to that: "to stop my knee getting worse"."""
_COMING = re.compile(r" (?:getting|being|going|feeling)\b")


def _ailing(said: re.Match[str]) -> str:
    before = said.string[: said.start()]
    if _NOT_SO.search(before) or (_COMING.match(said["how"]) and _KEPT_FROM.search(before)):
        return said[0]
    return f"{said['place']}{said['how']} niggly"


AILING = (rewrite(_AILS, _ailing, f"{PLACE_NEEDS}|toe|met"),)
