"""Read the wish to have the session on another day."""

from datetime import timedelta

from core import regex as re
from core.athlete import DAYS
from core.reading.day.month_days import day_of_month
from core.reading.facts import MoveSaid, Question
from core.reading.pieces import Sought
from core.reading.words.context import Context
from core.reading.words.scope import Stretch

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
_ANY_DAY = Sought(_DAY_WORD)
_MOVING = Sought("move|shift|push|swap|switch|change|schedule|postpone|delay|bump|put|slide|another|different")
"""Pieces of what is said of moving where no day is named."""
_THING = (
    r"(?:it|this|that|one|strength|session|sessions|workout|gym|training|legs|leg day|todays|tonights|"
    r"tomorrows|exercises|today|lifting|this one|weights|single leg|tuesdays?|mondays?|wednesdays?|thursdays?|"
    r"fridays?|saturdays?|sundays?|mon|tues?|weds?|thurs?|thu|fri|sat|sun)"
)
_MOVE = re.compile(
    rf"\b(?:(?:move|moved|moving|shift|push|pushing|swap|switch|change|reschedule|postpone|delay|bump|transfer|bring|"
    rf"put|slide|rearrange|swop|pop|shunt|shuffle|schedule|replan|flip|relocate|carry|"
    rf"(?:leave|save|keep)(?= (?:it|this|that|(?:the |todays |tonights )?(?:session|workout|strength)) "
    rf"(?:(?:un)?til|for)))\b(?! house| flat| home)"
    rf"(?: [^ .;!?\n]+){{0,7}}? (?:to|for|on|til|till|until|onto|into|over to|back to|forward to|with|by) (?:the |"
    rf"this |next |coming )?(?P<a>{_DAY_WORD})\b|{_THING}(?: [^ .;!?\n]+){{0,4}}? (?:go|be|happen|moved?|shifted?|"
    rf"pushed|switched|swapped|done|wait) (?:on |to |for |til |till |until |back to |over to )?(?:this |next |"
    rf"the )?(?P<b>{_DAY_WORD})\b(?: instead| please| pls| ok)?|(?:do|doing|train|have|make|fit|squeeze|get|run|lift|"
    rf"lifting)(?: {_THING})?(?: [^ .;!?\n]+){{0,3}}? (?:on |for )?(?:this |next |the )?(?P<c>{_DAY_WORD}) (?:instead|"
    rf"rather|not)\b|(?:^|(?<=[,.;?!] ))(?:{_THING} )?(?:on |to |for )?(?P<d>{_DAY_WORD}) (?:instead|would be better|"
    rf"is better|works better|suits (?:me )?better|better for me)\b|(?:rather|prefer to|prefer|like to|want to|"
    rf"id like to|need to|happy to|can i|could i|may i|will|gonna|going to|ok if i|can we|"
    rf"could we)(?: \w+){{0,2}}? (?:train|do|have|go|lift|session|move|make|switch|swap)(?: {_THING})?(?: \w+){{0,2}}? "
    rf"(?:on |to )?(?P<e>{_DAY_WORD})(?: instead| please| pls| not)?(?=$| ?[.?!,]| instead| please| pls| rather|"
    rf" because| cos| as| since| work| not| this week| this time)|(?:can|could|would)(?: \w+){{0,2}}? {_THING}(?: "
    rf"\w+){{0,2}}? (?:on |to )?(?P<f>{_DAY_WORD})(?: instead| please)?(?=$| ?[.?!,])|(?:could|can|may|shall|should|"
    rf"lets|let us)(?: \w+)? (?:make|do|say) (?:it|that|this) (?:on |for )?(?:this |next )?(?P<g>{_DAY_WORD})(?: "
    rf"morning| evening| night| afternoon| lunchtime)?(?=$| ?[.?!,]| instead| please| pls| if)|(?:^|(?<=[,.;?!] )|but |"
    rf"can do |maybe )(?:next |this )?(?P<h>{_DAY_WORD})(?: morning| evening| night| afternoon| lunchtime)? (?:works|"
    rf"suits|is better|is good|is free|would work|would be (?:better|lovely|great|good|fine|perfect|ideal|nice)|"
    rf"would suit|better|instead|im free|i can|ok|is ok|is fine)(?! (?:out|off|hard|late)\b)(?: for me| better| best|"
    rf" instead)*|(?:swap|switch) (?:today|tonight|it|this) (?:and|with|for) (?P<m>{_DAY_WORD})|(?:not|(?:cant|"
    rf"can not|couldnt) (?:do|make|manage)(?: it)?) (?:today|tonight|this|it|"
    rf"{_DAY_WORD})(?: , [a-z ]{{3,40}}(?=[,.;]))?(?: , | ,|[.;]| -|(?<! it)(?<! this)) (?:but )?"
    rf"(?:maybe |how about |what about |"
    rf"lets do |lets say |make it |rather |try |more like )?(?P<i>{_DAY_WORD})(?=$| ?[.?!,]| instead| please| pls|"
    rf" works| is| morning| evening)|(?:{_DAY_WORD}) (?:doesnt|isnt|wont|is no) (?:work|good|suit|possible|"
    rf"go)(?: [^\n]{{0,20}}?)?[ .,]+(?P<k>{_DAY_WORD}) (?:does|is|would|works|instead|can)\b|^(?:please |pls |"
    rf"can )?(?:{_THING}) (?:to|on) (?:this |next )?(?P<o>{_DAY_WORD}) (?:please|pls|plz|instead|if poss|ta|thanks|"
    rf"then)\b|can (?:you|u|we) (?:do|make|manage) (?:it |that )?(?:on |for )?(?:this |next )?(?P<l>{_DAY_WORD})(?=$|"
    rf" ?[.?!,]| instead| please| pls)|(?:is|would|will) (?:it|that|this|{_THING})(?: be)? (?:possible|ok|okay|fine|"
    rf"alright|doable)(?: to (?:do|have) (?:it|this|that|{_THING}))? (?:on |for )?(?:this |"
    rf"next )?(?P<n>{_DAY_WORD})(?: instead| too)?(?=$| ?[.?!,])|(?:id|i would|i d|would) (?:rather|prefer)(?: it|"
    rf" to do it| doing it| do it)? (?:on )?(?P<j>{_DAY_WORD}))"
)
_LATER_DAY = "|".join(word for word in sorted(_DAY_OF, key=len, reverse=True) if _DAY_OF[word] != "today")
_GOOD = r"(?:ok|okay|fine|good|possible|alright|all right|doable|works?|suits?|free|better|instead)"
_PREFERRED = Sought(
    rf"\b(?:(?:how|what) about|rather|prefer(?:ably)?|(?<!nt )(?<!not )make it|make that|"
    rf"(?<!because it )(?<!cos it )(?<!since it )(?<!as it )(?<!today )is|would|could it be|"
    rf"go for|say|try|lets do|can (?:we|i) do)(?: it)?(?: on| for)?(?: this| next)? (?P<a>{_LATER_DAY})(?: (?:be|"
    rf"work|suit|morning|evening|night|afternoon))?(?=$| ?[.?!,]| {_GOOD}\b| thumbsup| please| pls| because| cos)|(?:"
    rf"today|tonight|it|this) ?(?:[,.;-] ?)?(?:but |so )?(?:maybe )?(?P<b>{_LATER_DAY}) {_GOOD}(?=$| ?[.?!,])|"
    rf"(?:^|(?<=[,.;?!] )|(?<=\bso )|(?<=\bok ))(?:on )?(?P<c>{_LATER_DAY}) {_GOOD}(?: instead)?(?=$| ?[.?!,]| please| "
    rf"pls)|(?:today|tonight)(?: it)? ?[,.;] (?P<d>{_LATER_DAY}) ?\?|(?:mind if i|ok if i|ill|i will|lets|let me|"
    rf"gonna) (?:do|train|catch up|make (?:it|that|this) up|go with|move)(?: {_THING})?(?: with| on| to)? "
    rf"(?P<e>{_LATER_DAY})(?: (?:morning|evening|night|afternoon))?(?=$| ?[.?!,])|"
    rf"(?:cancel|forget|scrap|bin|skip) (?:today|tonight|this|"
    rf"it) ?,? (?:and |ill |i will |lets )?do (?:it )?(?:on )?(?P<f>{_LATER_DAY})(?=$| ?[.?!,]| instead)"
)
"""A day that is asked for or offered, where nothing was done on it."""
_DONE_THEN = re.compile(
    r"\b(?:ran(?! out)|raced|trained|was|were|went|did|done|moved|swapped|felt|slept|hurt|since|last|after|race|"
    r"parkrun|run)\b"
)
_RATHER_THAN = Sought(
    rf"\b(?P<day>{_DAY_WORD}) (?:not|instead of|rather than|and not) (?:on )?(?:this )?(?:{_DAY_WORD})\b"
)
_NO_WAIT = Sought(
    rf"\b(?:{_DAY_WORD})(?: instead)?(?P<please>(?: please| pls)?)[ ,.-]+(?:(?:oh|ah|hmm|um|ugh)[ ,.]*)*+(?:(?:no|nope|"
    rf"wait|sorry|actually|i mean|i meant|make that|or rather|oops|scrap that|hang on|hold on|err)\b[ ,.]*)+"
    rf"(?:[a-z][a-z ,]{{0,40}} , )?(?:the |on )?(?P<day>{_DAY_WORD})\b"
)
_NOT_THEN = Sought(
    rf"\b(?:on )?(?:{_DAY_WORD})s? (?:i )?"
    r"(?:cant|cannot|can not|wont|couldnt|wouldnt|(?:is )?(?:out|bad|full|no good|not (?:good|possible|great))|"
    r"im (?:away|busy|working|out|travelling))\b(?: do(?: it)?| make(?: it)?| work)?"
)
"""A day that is no good."""
_MOVE_OPEN = Sought(
    rf"\b(?:move|shift|push|swap|switch|change|reschedule|postpone|delay) (?:my |the |this |todays |"
    rf"tonights )?(?:{_THING})(?: \w+)?(?: to (?:another|a different|some other) (?:day|time)| to (?:later|"
    rf"the weekend)| later(?: this week| in the week)?| forward| back(?: a day)?|(?= please| pls|$| ?[.?!]))|"
    r"(?:different|another) day (?:please|pls|possible|instead)|reschedule(?: please| pls|$| ?[?,.!])"
)
_MOVE_DATE = re.compile(r"\bmove (?:it |this |the session )?to (\d{4}) - (\d\d) - (\d\d)\b")
_A_DAY_LATER = Sought(
    rf"\b(?:delay|push|move|shift|postpone|bump|put|slide)(?: {_THING}| back| off| out){{0,6}} (?:by )?"
    r"(?:a|one|1) day\b(?! or (?:2|so))"
)
_SOME_DAYS_LATER = Sought(
    rf"\b(?:delay|push|move|shift|postpone|bump|put|slide)(?: {_THING}| back| off| out){{0,6}} (?:by |for )?(?:about )?"
    r"(?:(?:a|1) day or (?:2|so)|(?:1|one) or (?:2|two) days|(?:a )?(?:couple(?: of)?|few) days|"
    r"\d (?:- |or |to |/ )?(?:\d )?days?)\b"
)
"""A day that is not told for sure, and is asked for."""
_OF_A_RACE = Sought(
    r"(?:^|(?<=[.;!?\n]))[^.;!?\n]*\b(?:race|marathon|parkrun|half|\d+ ?k|wedding|birthday|party|exam|appointment|"
    r"holiday)\b(?: is| isnt| s)?(?: only| not)? (?:on|until|till|before)\b[^.;!?\n]*"
)
"""The day of something else: "my brothers 10k isnt until the 30th"."""
_RUN_MOVE = Sought(
    r"\b(?:move|shift|push|swap|switch|change)(?: \w+){0,2}? (?:run|long run|tempo|intervals|race|parkrun|meeting|"
    r"push time|time|reminder|alarm|message|messages)\b|"
    r"\b(?:run|race|parkrun|intervals|tempo|meeting)(?: (?:is|was|got|has been|will be))* (?:moved|shifted|pushed)\b"
)


def read_moves(plain: str, voices: list[Stretch], context: Context) -> tuple[list[MoveSaid], list[Question]]:
    """Return the day that the session is wanted on; questions and plans count here, other people's do not."""
    session = context.session
    dated = day_of_month(_OF_A_RACE.sub("", plain), session.date, len(session.exercises)) if session else None
    moves, questions = _wished(dated[0] if dated else plain, voices, context)
    return ([MoveSaid(to=dated[1].isoformat())] if dated and moves else moves), questions


def _wished(plain: str, voices: list[Stretch], context: Context) -> tuple[list[MoveSaid], list[Question]]:
    days_named = _ANY_DAY.search(plain) is not None
    if not (days_named or _MOVING.search(plain)) or _RUN_MOVE.search(plain):
        return [], []
    plain = _put_right(plain) if days_named else plain
    dated = _MOVE_DATE.search(plain)
    if dated:
        return [MoveSaid(to="-".join(dated.groups()))], []
    if _A_DAY_LATER.search(plain):
        return [MoveSaid(to=_day_after(context))], []
    if _MOVING.search(plain) and "day after tomorrow" in plain:
        return [], [Question(about="move", missing=("to",))]
    match = _wanted(plain) if days_named else None
    if match and not any(v.voice in ("other", "past") and v.start <= match.start() < v.end for v in voices):
        day = _day(match)
        return ([MoveSaid(to=_date(day, context))], []) if day != "today" else ([], [])
    if _SOME_DAYS_LATER.search(plain):
        return [], [Question(about="move", missing=("to",))]
    if _MOVE_OPEN.search(plain):
        days = {day for word, day in _DAY_OF.items() if re.search(rf"\b{word}\b", plain)} - {"today"}
        if len(days) == 1:
            # "Need to reschedule, work is mad. Sat?"
            return [MoveSaid(to=_date(days.pop(), context))], []
        return [], [Question(about="move", missing=("to",))]
    return [], []


def _put_right(plain: str) -> str:
    """Return a line with only those days that are meant at last."""
    plain = _NOT_THEN.sub(lambda day: " " * len(day[0]), plain)
    plain = _NO_WAIT.sub(r"\g<day> instead\g<please>", plain)
    return _RATHER_THAN.sub(lambda day: day["day"] + " instead" + " " * (len(day[0]) - len(day["day"]) - 8), plain)


def _wanted(plain: str) -> re.Match[str] | None:
    """Return where a day is asked for, any other before today."""
    told = list(_MOVE.finditer(plain))
    match = next((day for day in told if _day(day) != "today"), told[0] if told else None)
    return _preferred(plain) or match if match is None or _day(match) == "today" else match


def _day(match: re.Match[str]) -> str:
    return _DAY_OF[next(word for word in match.groupdict().values() if word)]


def _preferred(plain: str) -> re.Match[str] | None:
    match = _PREFERRED.search(plain)
    begins = max(plain.rfind(sign, 0, match.start()) for sign in ".;!?,\n") if match else 0
    return None if match and _DONE_THEN.search(plain, max(begins, 0), match.end()) else match


def _day_after(context: Context) -> str:
    return (context.session.date + timedelta(days=1)).isoformat() if context.session else "tomorrow"


def _date(day: str, context: Context) -> str:
    if context.session is None or day not in DAYS:
        return day
    ahead = DAYS.index(day) - context.session.date.weekday()
    return (context.session.date + timedelta(days=ahead)).isoformat() if ahead > 0 else day
