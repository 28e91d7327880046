"""Read illness, wishes to move the session, and the wish for no more messages."""

import re
from datetime import timedelta

from core.athlete import DAYS
from core.reading.context import Context
from core.reading.facts import IllnessSaid, MoveSaid, Question, StopSaid
from core.reading.scope import Stretch

_ILL = re.compile(
    r"\b(?:(?:im|i am|feel|feeling|been|am|still|really|so|quite|properly|sick|got|home|off|off work|bit|pretty|"
    r"being|was|went|fell|felt|too|a bit|proper|been off|woke up) (?:\w+ )?(?:ill|sick|poorly|unwell|rough as|"
    r"crook|under the weather|peaky|ropey as)|"
    r"(?<!no )(?:flu(?! jab| shot| gone| has gone| vaccin)|the lurgy|lurgy|man flu|manflu|covid(?! (?:jab|vaccin|"
    r"booster|negative|test negative))|stomach bug|tummy bug|food poisoning|norovirus|gastro|chest infection|"
    r"sinus infection|tonsillitis|bronchitis|pneumonia|strep|throat infection|viral thing|some virus|a virus|"
    r"a bug|"
    r"head ?cold|a cold|a stinking cold|nasty cold|bad cold|stinking cold|this cold|"
    r"(?<!from )(?<!in )the cold(?! weather| shower|"
    r" plunge| water| snap)|migraine|ear infection|sore throat|fever|feverish|high temperature|"
    r"been (?:vomiting|puking|throwing up)|throwing up|threw up|puking|vomiting|the runs|diarrh\w*|d and v|"
    r"streaming cold|snotty|full of cold|bunged up|sickness|caught something|coming down with|coughing|a cough|"
    r"shivery|the shivers|throat (?:is |feels |was |s )?(?:\w+ )?(?:sore|scratchy|raw|razor\w*|on fire|"
    r"killing|swollen|closed)|"
    r"scratchy throat|raw throat|nose (?:is |s )?(?:streaming|running|blocked)|(?:runny|blocked|streaming) nose|"
    r"head (?:is |s )?full of (?:\w+ )?(?:cement|snot|cotton wool|concrete|cold|gunk)|stuffed up|congested|"
    r"sinusitis|sinus(?:es)? (?:are |is )?(?:blocked|bunged|full|solid|killing)|swollen glands|"
    r"glands (?:are |is )?(?:up|swollen)|nause\w+|queasy|been sick|being sick|germs|flu ?ey|fluish|under it|"
    r"feel(?:ing)? (?:like death|grim|rotten|dreadful|awful|rough|rank|lousy|crook|crap and shivery)|"
    r"laid up|laid low|bedridden|off colour|not well|tested positive|positive test)|"
    r"^(?:ill|sick|poorly|unwell)\b|(?:^|[,.] )(?:ill|sick|poorly)(?: today| again| still|$| ,| \.)|"
    r"under the weather|sick as a dog|sick in bed|in bed (?:ill|sick|with))(?![a-z])"
)
_WELL = re.compile(
    r"\b(?:(?:over|shaken off|shook off|kicked|shifted|beaten|beat|done with|recovered from|shot of|rid of|"
    r"through with|clear of|free of|"
    r"cured of) (?:the |my |that |this )?(?:flu|cold|bug|covid|lurgy|illness|virus|sickness|fever|man flu|"
    r"stomach bug|chest infection|it now)|"
    r"(?<!dead )(?:flu|cold|bug|covid|lurgy|illness|virus|fever|sickness|stomach|temperature) (?:has |is |s )?(?:"
    r"finally |all |now |completely |totally )?(?:gone|cleared|passed|better|over|done|shifted|lifted|behind me)|"
    r"(?:no longer|not) (?:ill|sick|poorly|unwell)(?: any ?more| now)?|(?:feeling|feel|am|im|much|all|fully|"
    r"back to|completely|totally) (?:\w+ )?(?:healthy|well again|better (?:now|again|today|after)|recovered|"
    r"back to normal|normal again|full health|over it|myself again|100 %)|healthy again|well again|"
    r"(?!bugs (?:\w+ )?done)(?<!dead )(?:bugs?|colds?|flus?|covids?|lurgys?|fevers?|temps?|coughs?|viruss?) "
    r"(?:has |have |is |s |all |finally "
    r"|now |totally )*"
    r"(?:gone|cleared|passed|over|done|shifted|lifted|behind me|better)|back to (?:normal|full health|my old "
    r"self|full strength) now|"
    r"^back to normal(?= |$)(?! (?:weight|load|pace|routine))|(?:throat|nose|head|stomach) (?:is |s )?(?:all "
    r")?(?:clear|better|settled|"
    r"fine|ok)(?: again| now| today)|back from the dead|back on my feet|on the mend|right as rain again|"
    r"fit and well|fit again|feeling better|feel better|not sick|100 % (?:again|now|after)|back to 100|"
    r"fully fit)(?![a-z])"
)
_ILL_NOT = re.compile(
    r"\b(?:(?:kid|kids|baby|son|daughter|wife|husband|child|partner|mum|dad|dog|cat|he|she|they)(?: is| are| "
    r"has| have| s|s|"
    r" been| got| was)* (?:ill|sick|poorly|unwell|coughing|throwing up|vomiting|puking)|sick of|sick (?:set|"
    r"session|workout|pb|lift|gains|pump|burn|trainers|kicks|joke|note|and tired)|"
    r"thats sick|was sick mate|ill ?advised|ill equipped|cold (?:water|shower|plunge|bath|weather|outside|out|"
    r"today|morning|hands|feet|gym|garage|one|snap|front|brew|beer|in here)|feels? sick of|love ?sick|"
    r"home ?sick|car ?sick|(?:after|since|post|following|before) (?:the |my |a |that |this )?(?:cold|flu|bug|"
    r"covid|virus|fever|illness))\b"
)
_DAYS = {
    "mon": "mon|monday|mondays",
    "tue": "tue|tues|tuesday",
    "wed": "wed|weds|wednesday|wedsday|wendesday",
    "thu": "thu|thur|thurs|thursday",
    "fri": "fri|friday",
    "sat": "sat|saturday",
    "sun": "sun|sunday",
    "tomorrow": "tomorrow|tmrw|tmr|tomoz|tomorow|tommorow|tomorrows|2moro|tomoro|tommorrow",
    "today": "today|tonight",
}
_DAY_OF = {word: day for day, words in _DAYS.items() for word in words.split("|")}
_DAY_WORD = "|".join(sorted(_DAY_OF, key=len, reverse=True))
_THING = (
    r"(?:it|this|that|one|strength|session|sessions|workout|gym|training|legs|leg day|todays|tonights|"
    r"tomorrows|exercises|today|lifting|this one|weights|single leg|tuesdays?|mondays?|wednesdays?|thursdays?|"
    r"fridays?|saturdays?|sundays?)"
)
_MOVE = re.compile(
    rf"\b(?:(?:move|moved|moving|shift|push|pushing|swap|switch|change|reschedule|postpone|delay|bump|"
    rf"transfer|bring|put|"
    rf"slide|rearrange|swop|pop|shunt|shuffle|schedule|replan|flip|relocate|"
    rf"carry)\b(?: [^ .;!?\n]+){{0,7}}? (?:to|for|on|til|till|until|onto|into|over to|back to|forward to|with|"
    rf"by) (?:the |this |next |coming )?(?P<a>{_DAY_WORD})\b|"
    rf"{_THING}(?: [^ .;!?\n]+){{0,4}}? (?:go|be|happen|moved?|shifted?|pushed|switched|swapped|done|wait) (?:on |"
    rf"to |for |til |till |until |back to |over to )?(?:this |next |the )?(?P<b>{_DAY_WORD})\b(?: instead|"
    rf" please| pls| ok)?|"
    rf"(?:do|doing|train|have|make|fit|squeeze|get|run|lift|lifting)(?: {_THING})?(?: [^ .;!?\n]+){{0,3}}? (?:on |"
    rf"for )?(?:this |next |the )?(?P<c>{_DAY_WORD}) (?:instead|rather|not)\b|"
    rf"(?:^|(?<=[,.;?!] ))(?:{_THING} )?(?:on |to |for )?(?P<d>{_DAY_WORD}) (?:instead|would be better|is better|"
    rf"works better|suits (?:me )?better|better for me)\b|"
    rf"(?:rather|prefer to|prefer|like to|want to|id like to|need to|happy to|can i|could i|may i|will|gonna|"
    rf"going to|ok if i|can we|could we)(?: \w+){{0,2}}? (?:train|do|have|go|lift|session|move|make|switch|"
    rf"swap)(?: {_THING})?(?: \w+){{0,2}}? (?:on |to )?(?P<e>{_DAY_WORD})(?: instead| please| pls| not)?(?=$|"
    rf" ?[.?!,]| instead| please| pls| rather| because| cos| as| since| work| not| this week| this time)|"
    rf"(?:can|could|would)(?: \w+){{0,2}}? {_THING}(?: \w+){{0,2}}? (?:on |to )?(?P<f>{_DAY_WORD})(?: instead|"
    rf" please)?(?=$| ?[.?!,])|"
    rf"(?:could|can|may|shall|should|lets|let us)(?: \w+)? (?:make|do|say) (?:it|that|this) (?:on |for "
    rf")?(?:this |next )?(?P<g>{_DAY_WORD})"
    rf"(?: morning| evening| night| afternoon| lunchtime)?(?=$| ?[.?!,]| instead| please| pls| if)|"
    rf"(?:^|(?<=[,.;?!] )|but |can do |maybe )(?:next |this )?(?P<h>{_DAY_WORD})(?: morning| evening| night| "
    rf"afternoon| lunchtime)? "
    rf"(?:works|suits|is better|is good|is free|would work|would be better|would suit|better|instead|im free|"
    rf"i can|ok|is ok|is fine)"
    rf"(?! (?:out|off|hard|late)\b)(?: for me| better| best| instead)*|"
    rf"(?:swap|switch) (?:today|tonight|it|this) (?:and|with|for) (?P<m>{_DAY_WORD})|"
    rf"(?:not|cant (?:do|make)) (?:today|tonight|this|it|{_DAY_WORD})(?: , | ,|[.;]| -|) (?:but )?(?:maybe |how about |"
    rf"what about |lets do |lets say |"
    rf"make it |rather |try |more like )?(?P<i>{_DAY_WORD})(?=$| ?[.?!,]| instead| please| pls| works| is| "
    rf"morning| evening)|"
    rf"(?:{_DAY_WORD}) (?:doesnt|does not|isnt|wont|is no) (?:work|good|suit|possible|go)(?: "
    rf"[^\n]{{0,20}}?)?[ .,]+(?P<k>{_DAY_WORD}) "
    rf"(?:does|is|would|works|instead|can)\b|"
    rf"^(?:please |pls |can )?(?:{_THING}) (?:to|on) (?:this |next )?(?P<o>{_DAY_WORD}) (?:please|pls|plz|"
    rf"instead|if poss|ta|thanks|"
    rf"then)\b|"
    rf"can (?:you|u|we) (?:do|make|manage) (?:it |that )?(?:on |for )?(?:this |next )?(?P<l>{_DAY_WORD})(?=$| "
    rf"?[.?!,]| instead| please| pls)|"
    rf"(?:is|would|will) (?:it|that|this|{_THING})(?: be)? (?:possible|ok|okay|fine|alright|doable)(?: to (?:do|have) "
    rf"(?:it|this|that|{_THING}))? (?:on |for )?(?:this |next )?(?P<n>{_DAY_WORD})(?: instead| too)?(?=$| ?[.?!,])|"
    rf"(?:id|i would|i d|would) (?:rather|prefer)(?: it| to do it| doing it| do it)? (?:on )?(?P<j>{_DAY_WORD}))"
)
_RATHER_THAN = re.compile(
    rf"\b(?P<day>{_DAY_WORD}) (?:not|instead of|rather than|and not) (?:on )?(?:this )?(?:{_DAY_WORD})\b"
)
_NO_WAIT = re.compile(
    rf"\b(?:{_DAY_WORD})(?P<please>(?: please| pls)?)[ ,.-]+(?:(?:no|nope|wait|sorry|actually|i mean|i meant|make "
    rf"that|or rather|oops|"
    rf"scrap that|hang on|hold on|err)[ ,.]*)+(?:the |on )?(?P<day>{_DAY_WORD})\b"
)
_MOVE_OPEN = re.compile(
    rf"\b(?:move|shift|push|swap|switch|change|reschedule|postpone|delay) (?:my |the |this |todays |"
    rf"tonights )?(?:{_THING})(?: \w+)?(?: to (?:another|a different|some other) (?:day|time)| to later|"
    rf" later(?: this week| in the week)?| forward| back(?: a day)?|(?= please| pls|$| ?[.?!]))|"
    r"(?:different|another) day (?:please|pls|possible|instead)|reschedule(?: please| pls|$| ?[?,.!])"
)
_MOVE_DATE = re.compile(r"\bmove it to (\d{4}) - (\d\d) - (\d\d)\b")
_A_DAY_LATER = re.compile(
    rf"\b(?:delay|push|move|shift|postpone|bump|put|slide)(?: {_THING}| back| off| out)* (?:by )?(?:a|one|1) day\b"
)
_RUN_MOVE = re.compile(
    r"\b(?:move|shift|push|swap|switch|change)(?: \w+){0,2}? (?:run|long run|tempo|intervals|race|parkrun|meeting|"
    r"push time|time|reminder|alarm|message|messages)\b"
)
_STOP = re.compile(
    r"(?:^|\b)(?:unsubscribe|opt ?out|opt me out|(?:delete|lose|forget|erase|remove) my (?:phone )?number|"
    r"(?:quit|stop|enough) (?:it )?with (?:all )?(?:the |these |your )?(?:messages?|texts?|notifications?|"
    r"notifs?|pings|"
    r"reminders?|spam)|"
    r"(?:please |pls |just |can you |could you |will you |i want you to |would you |u can |you can )*(?:stop|quit|"
    r"cease|end|cancel|disable|kill|mute|silence|turn off|switch off|shut off|no more|block|halt|"
    r"drop) (?:sending |with |all |any |of |the |these |those |your |my |me |this |daily |morning |further |"
    r"more |bloody |damn |stupid |automated |future |texting and |every |fucking |push )*"
    r"(?:messag\w*|msgs?|texts?|texting|notifications?|notifs?|pings?|pinging|reminders?|spam\w*|contacting|"
    r"bothering me|bugging me|writing(?: to me)?|chat(?:ting)?|nagging|alerts?|pushes|everything|subscription|"
    r"me these|me this|me those|me stuff|me anything|sending (?:me )?(?:these|this|stuff|anything|things)|"
    r"them coming|coaching|it all|harassing me|pestering me)(?! (?:at|before|after|on|in|until|till|til|for|"
    r"about|so|about the|during|me (?:at|before|after|on|about|so))\b)|"
    r"(?:turn|switch|shut)(?: all| these| those| the| your| my| them| it)* (?:notifications?|messages?|reminders?|"
    r"alerts?|pings|pushes|it|this|them|everything)? ?off(?: please| pls| for good| completely| forever)?(?=$|"
    r" ?[.!,])|"
    r"leave me (?:alone|be|in peace)|go away|(?:remove|take|delete) me (?:from|off) (?:this|the|your|all|"
    r"any)(?: \w+)?|sign me (?:off|out)|"
    r"(?:dont|do not|never) (?:want (?:any ?more |to (?:get|receive|hear|see) (?:any ?more |these |any |"
    r"from ))?(?:messages|these|texts|notifications|of these|this|any more|anymore|you|reminders)|(?:message|"
    r"text|contact|write|ping|msg|bother|bug|send|write to) me(?: again| any ?more| anything| these|"
    r" ever again| anymore| messages| stuff)*)|"
    r"(?:no more|enough)(?: of)?(?: these| those| your| the)* (?:messages?|texts|msgs|notifications|reminders|"
    r"pings|spam|nagging)(?! (?:at|before|after|on|in|about)\b)|i (?:want|d like|wanna|would like) (?:out|"
    r"to unsubscribe|to stop (?:getting|receiving)|to quit (?:this|the|legup|all)|you to stop)|stop all|"
    r"shut up for good|stop this(?: bot)?(?=$| ?[.!,])|please stop(?=$| ?[.!,])|^stop(?: it| please| now| pls|"
    r" !| \.)*$|^(?:quit|end|cancel)(?: please)?$|^i quit(?=$| ?[.!,] (?:no|stop|leave|dont))|fuck off|piss off|"
    r"bugger off)"
)
_NOT_STOP = re.compile(
    r"\b(?:dont|do not|never|please dont|didnt|not) (?:ever )?(?:stop|quit|cancel|turn|switch|mute|end)\b|"
    r"\b(?:can i|should i|do i|had to|have to|when (?:do|can|should) i|if i) (?:stop|quit)\b|stop (?:the|those|"
    r"these|my|doing) (?!message|text|notif|ping|remind|spam|msg|alert|push|chat|nag|bloody|damn|stupid|"
    r"morning|daily|automated|fucking)|\b(?:for a week|until (?:monday|next|january|after)|til (?:monday|next)|"
    r"this week|for now|on sundays?|in the evening|before \d)\b"
)


def read_illness(context: Context) -> list[IllnessSaid]:
    """Return that the athlete is ill, or well again."""
    plain = context.plain
    if _WELL.search(plain):
        return [IllnessSaid(state="well")]
    return [IllnessSaid(state="ill")] if is_ill(plain) else []


def is_ill(plain: str) -> bool:
    """Tell whether the athlete says to be ill."""
    return bool(_ILL.search(plain)) and not _ILL_NOT.search(plain) and not _denied(plain)


def _denied(plain: str) -> bool:
    match = _ILL.search(plain)
    before = plain[: match.start()] if match else ""
    return bool(
        re.search(
            r"\b(?:no|not|never|without|isnt|wasnt|nor|zero)(?: (?:a|the|any|feeling|really|actually|am|been))* $",
            before,
        )
    )


def read_moves(plain: str, voices: list[Stretch], context: Context) -> tuple[list[MoveSaid], list[Question]]:
    """Return the day that the session is wanted on; questions and plans count here, other people's do not."""
    if _RUN_MOVE.search(plain):
        return [], []
    plain = _NO_WAIT.sub(r"\g<day> instead\g<please>", plain)
    plain = _RATHER_THAN.sub(lambda day: day["day"] + " instead" + " " * (len(day[0]) - len(day["day"]) - 8), plain)
    dated = _MOVE_DATE.search(plain)
    if dated:
        return [MoveSaid(to="-".join(dated.groups()))], []
    if _A_DAY_LATER.search(plain):
        return [MoveSaid(to=_day_after(context))], []
    match = _MOVE.search(plain)
    if match and not any(v.voice in ("other", "past") and v.start <= match.start() < v.end for v in voices):
        day = _DAY_OF[next(word for word in match.groupdict().values() if word)]
        return ([MoveSaid(to=_date(day, context))], []) if day != "today" else ([], [])
    if _MOVE_OPEN.search(plain):
        days = {day for word, day in _DAY_OF.items() if re.search(rf"\b{word}\b", plain)} - {"today"}
        if len(days) == 1:
            # "Need to reschedule, work is mad. Sat?"
            return [MoveSaid(to=_date(days.pop(), context))], []
        return [], [Question(about="move", missing=("to",))]
    return [], []


def _day_after(context: Context) -> str:
    return (context.session.date + timedelta(days=1)).isoformat() if context.session else "tomorrow"


def _date(day: str, context: Context) -> str:
    if context.session is None or day not in DAYS:
        return day
    ahead = DAYS.index(day) - context.session.date.weekday()
    return (context.session.date + timedelta(days=ahead)).isoformat() if ahead > 0 else day


def read_stop(plain: str) -> list[StopSaid]:
    """Return that the athlete wants no more messages at all."""
    return [StopSaid()] if _STOP.search(plain) and not _NOT_STOP.search(plain) else []
