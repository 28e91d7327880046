"""Read illness, and the wish for no more messages."""

from functools import lru_cache

from core import regex as re
from core.reading.facts import IllnessSaid, StopSaid
from core.reading.lexicon.not_so import NEARLY, NEVER
from core.reading.lexicon.reasons import A_COLD
from core.reading.pieces import Sought
from core.reading.words.context import Context
from core.reading.words.scope import Stretch

_ILL = Sought(
    r"\b(?=\w)(?:(?:im|i am|feel|feeling|been|am|still|really|so|quite|properly|sick|got|home|off|off work|bit|pretty|"
    r"being|was|went|fell|felt|too|a bit|proper|been off|woke up) (?:\w+ )?(?:ill|sick|poorly|unwell|rough as|crook|"
    r"under the weather|peaky|ropey as)|(?<!no )(?:flu(?! jab| shot| gone| has gone| vaccin)|the lurgy|lurgy|man flu|"
    r"manflu|covid(?! (?:jab|vaccin|booster|negative|test negative))|stomach bug|tummy bug|food poisoning|norovirus|"
    r"gastro|chest infection|sinus infection|tonsil+itis|bronchitis|pneumonia|strep|throat infection|viral thing|"
    rf"some virus|a virus|a bug|head ?cold|{A_COLD}|(?:stinking|stonking|grotty|raging|slight|mild|minor|nasty|"
    r"bad|rotten|horrid|horrible|proper|awful|heavy|filthy|lousy|terrible) cold"
    r"(?! (?:water|shower|plunge|bath|weather|wind|snap|day|morning|night|run))|migraine|"
    r"ear infection|sore throat|(?<!warning sign : )(?<!cabin )(?<!race )(?<!marathon )(?<!hay )(?<!saturday night )"
    r"fever(?! pitch)|feverish|"
    r"high temperature|been (?:vomiting|puking|"
    r"throwing up)|throwing up|threw up|puking|vomiting|the runs|diarrh\w*|d and v|streaming cold|snotty|"
    r"full of cold|bunged up|sickness|caught something|coming down with|coughing|a cough|shivery|the shivers|"
    r"throat (?:is |feels |was |s )?(?:\w+ )?(?:sore|scratchy|raw|razor\w*|on fire|killing|swollen|closed)|"
    r"(?<!finished )(?<!the )(?<!my )(?<!off )(?<!no )(?<!to )antibiotics(?! (?:are |all )*(?:finished|done|over))|"
    r"scratchy throat|raw throat|nose (?:is |s )?(?:streaming|running|blocked)|(?:runny|blocked|streaming) nose|"
    r"head (?:is |s )?full of (?:\w+ )?(?:cement|snot|cotton wool|concrete|cold|gunk)|stuffed up|congested|sinusitis|"
    r"sinus(?:es)? (?:are |is )?(?:blocked|bunged|full|solid|killing)|swollen glands|glands (?:are |is )?(?:up|"
    r"swollen)|nause\w+|queasy|been sick|being sick|germs|flu ?ey|fluish|under it|feel(?:ing)? (?:like death|grim|"
    r"rotten|dreadful|awful|rough|rank|lousy|crook|crap and shivery)|laid up|laid low|bedridden|off colour|not well|"
    r"(?:dont|didnt|doesnt) feel (?:too |very |so |at all |all that )?(?:well|good at all|right in myself)|"
    r"not feeling (?:too |very |so |at all |all that )?(?:well|right in myself)|(?:cough|cold|flu|bug) (?:wont|"
    r"will not) (?:go|shift|clear|leave)|(?:this|the|that|my) cough|caught (?!(?:the )?(?:running|race|marathon|"
    r"travel|gym) )(?:my |the |our )?(?:\w+ )?(?:\w+ )?(?:cold|bug|flu|lurgy)|"
    r"(?:gave|given) me (?:their|the|his|her|a|that) (?:bug|cold|flu|"
    r"lurgy|germs)|tested positive|positive test)|^(?:ill|sick|poorly|unwell)\b|(?:^|[,.] )(?:ill|sick|"
    r"poorly)(?: today| again| still|$| ,| \.)|under the weather|sick as a dog|sick in bed|in bed (?:ill|sick|"
    r"with))(?![a-z])"
)
_WELL = Sought(
    r"\b(?=\w)(?:(?:over|shaken off|shook off|kicked|shifted|beaten|beat|done with|recovered from|shot of|rid of|"
    r"through with|clear of|free of|cured of) (?:the |my |that |this )?(?:flu|cold|bug|covid|lurgy|illness|virus|"
    r"sickness|fever|man flu|stomach bug|chest infection|it now)|(?<!dead )(?:flu|cold|bug|covid|lurgy|illness|virus|"
    r"fever|sickness|stomach|temperature) (?:(?:has |is |s )?(?:finally |all |now |completely |totally )?(?:gone|"
    r"cleared|"
    r"passed|better|over|done|shifted|lifted|behind me|(?:(?<= is )|(?<= s ))history|(?<!stomach )(?:disappeared|"
    r"vanished)))|"
    r"(?:flu|cold|bug|covid|virus|fever|(?P<was>was|been) (?:ill|sick|poorly|unwell)) (?:yesterday |(?:on )?\w+day |"
    r"last \w+ )?(?:, |but )+(?:it |its |is |im |has |all |now |finally )*(?:gone(?= now|(?: today)? ?(?:$|[.,!]))|"
    r"cleared|better now|"
    r"(?:all )?clear (?:now|today)|(?(was)(?:fine|ok|well) (?:now|today)|gone now))|(?:no longer|not) (?:ill|sick|"
    r"poorly|unwell)(?: any ?more| now)?|(?:feeling|feel|am|im|much|all|fully|back to|completely|totally) "
    r"(?:(?!not |nearly |almost |half |partly |hardly |barely |nowhere )\w+ )?(?:healthy|well again|"
    r"better (?:now|again|today|after)|recovered|back to normal|normal again|full health|over it|myself again|100 %)|"
    r"healthy again|well again|(?!bugs (?:\w+ )?done)(?<!dead )(?:bugs?|colds?|flus?|covids?|lurgys?|fevers?|temps?|"
    r"coughs?|viruss?) (?:has |have |is |s |all |finally |now |totally )*(?:gone|cleared|passed|over|done|shifted|"
    r"lifted|behind me|better)|back to (?:normal|full health|my old self|full strength) now|^back to normal(?= |"
    r"$)(?! (?:weight|load|pace|routine))|(?:throat|nose|head|stomach) (?:is |s )?(?:all )?(?:clear|better|settled|"
    r"fine|ok)(?: again| now| today)|back from the dead|back on my feet|on the mend|right as rain again|fit and well|"
    r"fit again|covid negative(?: now)?|tested negative|(?:fully |all |now |have |ive |finally )recovered(?! from)|"
    r"^recovered|feeling better|feel better|not sick|antibiotics (?:are )?(?:all )?(?:finished|done|over)|"
    r"100 % (?:again|now|after)|back to 100|fully fit)(?![a-z])"
)
_ANYTHING = re.compile(r"\b(?:back to|better|recovered|mend|normal|100 %)")
"""Words of getting better that say nothing of what."""
_ILLNESS = re.compile(r"\b(?:flu|cold|bug|covid|lurgy|illness|virus|sickness|fever|infection)")
_ILL_NOT = re.compile(
    r"\b(?:(?:kid|kids|baby|son|daughter|wife|husband|child|partner|mum|dad|dog|cat|he|she|they)(?: is| are| has| have|"
    r" s|s| been| got| was)* (?:ill|sick|poorly|unwell|coughing|throwing up|vomiting|puking)|sick of|sick (?:new|shoes|"
    r"kit|set|tunes?|beats|music|playlist|view|views|session|workout|pb|lift|gains|pump|burn|trainers|kicks|joke|note|"
    r"and tired)|thats sick|that was (?:ill|sick)|(?:that|this|the|those|these) (?!one\b)\w+ (?:was|were|is|"
    r"are) (?:so |well |proper )?(?:ill|sick)(?= ?$| ?[,.!;])|caught the bug (?:for|of)|(?:runny|"
    r"streaming) nose (?:from|"
    r"in) (?:the )?(?:cold|wind|heat)|was sick mate|ill ?advised|ill equipped|cold (?:water|shower|plunge|bath|weather|"
    r"morning|hands|feet|gym|garage|one|snap|front|brew|beer)|(?<!\ba )cold (?:outside|out|today|in here)|"
    r"feels? sick of|love ?sick|"
    r"home ?sick|car ?sick|(?:after|since|post|following|before) (?:the |my |a |that |this )?(?:cold|flu|bug|covid|"
    r"virus|fever|illness))\b"
)
_DENIED = re.compile(
    rf"\b(?:(?P<none>no|without|zero|nor)|no (?:longer|more)|not|isnt|wasnt|(?:cant|wouldnt) say (?:i|im|"
    rf"i am|ive)|{NEARLY}|{NEVER})(?: (?:a|an|any|the|my|"
    r"have|having|had|got|get|getting|caught|catch|catching|come|came|coming|down|with|feel|feeling|felt|really|"
    r"actually|even|am|been|be|being|yet|quite|fully|completely|properly|seem|able|to))* $"
)
_AS_NEVER = re.compile(
    rf"{NEVER} (?:[a-z]+ ){{1,4}}?(?:such|more|worse|like (?:this|that)|(?:so|this|that) (?:ill|sick|poorly|unwell|"
    r"bad\w*|rough|awful|terrible|heavy|strong|severe|nasty|horrible|long))\b"
)
"""What a denial only makes worse: "never had flu this bad", "couldnt have felt more ill"."""
_QUEASY = re.compile(r"(?:felt|feel|feeling|bit) .*?(?:sick|nause\w+)$|nause\w+$|queasy$")
_FROM_EFFORT = re.compile(
    r" (?:after|from|during|on|with|mid|(?:by|at|towards) the end of) (?:(?:the|my|a|an|that|those|all|too many|taking|"
    r"eating|having|last|second|first|hard|long|easy) )*(?:gels?|intervals?|reps?|hills?|sprints?|sets?|runs?|session|"
    r"tempo|laps?|race|parkrun|track|finish|mile|lunges|squats|bulgarians|circuit|effort)\b"
    r"(?![^.;!?\n]*\b(?:still|since|ever|yesterday|now|all (?:day|night|week)|fever|temperature|shiver\w*|bug|flu)\b)"
)
"""What makes one queasy for a while and not ill: "felt sick after the gel"."""
_WAS = re.compile(r"(?:was|went|fell) |(?:.* )?(?:after|since|from|following|had|of)(?: [a-z]+){0,2} $")
"""What an illness stands behind that is over, or which it begins with itself."""
_CAME_BACK = re.compile(
    r"\b(?:(?:came|come|comes|coming|is|its|it s) back(?= ?$| ?[.,!;]| (?:again|today|now|overnight|worse|this|last|"
    r"in the|with|after)\b)|returned\b|(?:started|starting|bad|worse) again\b)"
)
_STILL = re.compile(r"\bstill (?!train|run|did|done|went|good|fine|ok|managed|able|all |got it done)")
_REACH = 60
"""How many characters before an illness may hold its denial."""
_STOP = Sought(
    r"\b(?=\w)(?:unsubscribe|unsub|opt ?out|opt me out|(?:delete|lose|forget|erase|remove) my (?:phone )?number|"
    r"(?:quit|stop|enough) (?:it )?with (?:all )?(?:the |these |your )?(?:messages?|texts?|notifications?|notifs?|"
    r"pings|reminders?|spam)|(?:please |pls |just |can you |could you |will you |i want you to |would you |u can |"
    r"you can )*(?:stop|quit|cease|bin|end|cancel|disable|kill|mute|silence|turn off|switch off|shut off|no more|block|"
    r"halt|drop) (?:sending |with |all |aw |any |of |the |these |those |your |my |me |this |daily |morning |further |"
    r"more |bloody |damn |stupid |automated |future |texting and |every |fucking |push )*(?:messag\w*|msgs?|texts?|"
    r"texting|notifications?|notifs?|pings?|pinging|reminders?|spam\w*|contacting|bothering me|bugging me|"
    r"writing(?: to me)?|chat(?:ting)?|nagging|alerts?|pushes|everything|subscription|me these|me this|me those|"
    r"me stuff|me anything|sending (?:me )?(?:these|this|stuff|anything|things)|them coming|coaching|it all|"
    r"harassing me|pestering me)\b(?! (?:at|before|after|on|in|until|till|til|for|about|so|about the|during|"
    r"me (?:at|before|after|on|about|so))\b)|(?:turn|(?<!to )(?<!nt )switch|switch(?! off)|"
    r"shut)(?: all| these| those| the| your| my| them|"
    r" it)* (?:notifications?|messages?|reminders?|alerts?|pings|pushes|it|this|them|everything)? ?off(?: please| pls|"
    r" for good| completely| forever)?(?=$| ?[.!,])|leave me (?:alone|be|in peace)|(?:^|just |please |now )go away|"
    r"(?:remove|take|delete|get|strike|cross) me (?:from|off) (?:this|the|your|all|any)(?: \w+)?|sign me (?:off|out)|"
    r"(?:dont|never) (?:want (?:any ?more |to (?:get|receive|hear|see) (?:any ?more |these |any |"
    r"from ))?(?:messages|these|texts|notifications|of these|this|any more|anymore|you|reminders)|(?:message|text|"
    r"contact|write|ping|msg|bother|bug|send|write to) me(?: again| any ?more| anything| these| ever again| messages|"
    r" stuff)*)|not (?:to )?(?:write|message|text|contact)(?: to)? me (?:any ?)?more(?! than| often)|"
    r"(?:no (?:more|further)|enough)(?: of)?(?: these| those| your| the)* (?:messages?|texts|msgs|"
    r"notifications|reminders|pings|spam|nagging)(?! (?:at|before|after|on|in|about)\b)|"
    r"i (?:want|d like|wanna|would like) (?:out|"
    r"to unsubscribe|to stop (?:getting|receiving)|to quit (?:this|the|legup|all)|you to stop)|stop all|"
    r"shut up for good|stop this(?: bot)?(?=$| ?[.!,])|please stop(?=$| ?[.!,])|^(?:ok |right |just )?(?:please |"
    r"pls )?stop(?: it| please| now| pls| thumbsup| : \)| !| \.)*$|^(?:quit|end|cancel)(?: please)?$|^i quit(?=$|"
    r" ?[.!,] (?:no|stop|leave|dont))|fuck off|piss off|bugger off)"
)
_NOT_STOP = re.compile(
    r"\b(?:dont|never|please dont|didnt|not) (?:ever )?(?:stop|quit|cancel|turn|switch|mute|end)\b|"
    r"nt leave me\b|\b(?:can i|should i|do i|had to|have to|when (?:do|can|should) i|if i) (?:stop|quit)\b|"
    r"stop (?:the|those|these|my|doing) (?!message|text|notif|ping|remind|spam|msg|alert|push|chat|nag|bloody|damn|"
    r"stupid|morning|daily|automated|fucking)|\b(?:for a week|until (?:monday|next|january|after)|til (?:monday|"
    r"next)|this week|for now|on sundays?|in the evening|before \d)\b"
)
_FOR_A_DAY = re.compile(
    r"(?: me)?(?: anything)? (?:tomorrow|today(?! on)|tonight|this (?:week|weekend|evening|morning|month)|next week|"
    r"(?:on |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|at the weekend|over the weekend|while|during|"
    r"for (?:an?|the next|two|three|\d+) (?:few |couple of )?(?:days?|weeks?|months?|hours?))\b"
)
"""What stops no more than some days: "dont message me tomorrow"."""


def read_illness(context: Context) -> list[IllnessSaid]:
    """Return that the athlete is ill, or well again: SAF-06, by what stands last."""
    plain = context.plain
    told = list(_WELL.finditer(plain))
    well = next((found for found in told if _holds(plain, found, of_well=True)), None)
    if well is None:
        # "Not over my cold", "nearly over the flu"
        ill = is_ill(plain) or any(_ILLNESS.search(found[0]) for found in told)
        return [IllnessSaid(state="ill")] if ill else []
    if _ill_behind(plain, well.end()):
        return [IllnessSaid(state="ill")]
    if _STILL.search(plain, well.end()) or _of_a_place(context, well[0]):
        return []
    return [IllnessSaid(state="well")]


def _ill_behind(plain: str, at: int) -> bool:
    """Tell whether an illness follows that is not over, or the one before came back."""
    if _CAME_BACK.search(plain, at):
        return True
    told = () if _ILL_NOT.search(plain) else _ILL.finditer(plain, at)
    return any(
        _holds(plain, found) and not (_WAS.match(found[0]) or _WAS.match(plain[at : found.start()])) for found in told
    )


def _of_a_place(context: Context, said: str) -> bool:
    """Tell whether it is a place on the body that is better: "knee feeling better", "calf back to normal"."""
    felt = context.has("region", "pain", "sore")
    return felt and _ANYTHING.search(said) is not None and not _ILL.search(context.plain)


@lru_cache(maxsize=4)
def is_ill(plain: str) -> bool:
    """Tell whether the athlete says to be ill."""
    return any(_holds(plain, told) for told in _ILL.finditer(plain)) and not _ILL_NOT.search(plain)


def _holds(plain: str, told: re.Match[str], of_well: bool = False) -> bool:
    """Tell whether nothing denies what is told; a bare no before being well again is an answer: "no all better now"."""
    if _QUEASY.search(told[0]) and _FROM_EFFORT.match(plain, told.end()):
        return False
    denied = _DENIED.search(plain, max(told.start() - _REACH, 0), told.start())
    if denied is None or (of_well and denied["none"]):
        return True
    return _AS_NEVER.match(plain, denied.start()) is not None


def read_stop(plain: str, voices: list[Stretch]) -> list[StopSaid]:
    """Return that the athlete, and nobody else, wants no more messages at all."""
    told = _STOP.search(plain)
    if told is None or _NOT_STOP.search(plain) or _FOR_A_DAY.match(plain, told.end()):
        return []
    others = any(v.voice == "other" and v.start <= told.start() < v.end for v in voices)
    return [] if others else [StopSaid()]
