"""Tell which parts of a text report what the athlete did or felt, and which are questions, wishes or others' words."""

from collections.abc import Iterator
from typing import NamedTuple

from core import regex as re
from core.reading.lexicon.body import PLACE
from core.reading.lexicon.others import BACK, BACK_ALONE, COMPANY, OTHERS, QUOTED, SELF
from core.reading.pieces import Sought
from core.reading.words.orders import is_code, is_order
from core.reading.words.voice import UNABLE, Voice, tells_time, voice_of

_END = re.compile(
    r" (?:(?:[.!?;|]+|\n|haha|lol|lmao|thumbsup|tickmark)(?= |$)|(?:-|but|though|however|tho) |(?<=[a-z\d] )(?=btw ))|"
    r"^(?:[.!?;|]+|\n|haha|lol|lmao|thumbsup|tickmark)(?= |$)"
)
_SAYING = re.compile(r"[a-z]|\d{4}")
"""What no sentence is without that tells whose it is: letters, or a year."""
_NUMBERED = re.compile(r"(?:^| )no \.$")
_ASKS = re.compile(
    r"^(?:(?:and|so|ok|okay|hey|hi|coach|btw|also|um|but|please|thanks|lol|haha|, |quick question|question|then|hello|"
    r"just wondering|wondering) )*(?:what(?! a | am i | i meant)|whats|why|how(?! hard|ever)|hows|when(?! i | im |ever|"
    r"\w*ing\b| \w+ing\b)|whens|where|who(?! am i kidding)|whos|which|should(?! (?:read|be \d|say|have (?:read|said|"
    r"been)))|shall|can(?! feel| hardly| barely| do )|could(?! feel| hardly| barely| not | be | do | only | just )|"
    r"would(?! say| call| rate| give)|is (?!fine|ok|good|a |(?:burning|hurting|aching|paining|sore|tight|stiff) (?:in|"
    r"on|under|at|around|near|behind|my|now)\b)|are|am i|do (?:i|we|you|my|these|those|others|people|"
    r"(?:many|most|some|other) (?:people|of your?))|does|"
    r"did (?:you|we)|did i(?! (?:mention|"
    r"say|tell|forget|hurt|injure|strain|pull|tweak|twist|tear|sprain|break)\b)(?!(?=.*\d).*\b(?:pain|hurts?|"
    r"aches?|sore|soreness|stiff)\b)(?=.*\?)|may i|any (?:chance|"
    r"idea|tips|advice|reason)|is "
    r"(?!an? (?:\w+ (?:of )?)?\d+ (?:/ 10 )?(?:in|on|with)\b)(?=.*\b(?:normal|right|expected|bad|too much|enough) \?)|"
    r"is it|tell me|explain|show me|remind me|does it)\b"
)
_QUESTION_TAIL = re.compile(
    r", (?:so |and |or |but )?(?=(?:should|shall|can|could|would|is (?:it|that|the|\d)|does|do i|do you|what|why|how|"
    r"when should|skip|ok to|safe to|worth)\b[^.!?\n]*\?)"
)
_TOLD = re.compile(
    r" , (?:cos |because |as |since |but |and |coz )?(?=(?:i|im|ive|my|got|been|have|had|feeling|feel|felt|slept|"
    r"still|bit|both|left|right|no pain|all|done|legs|calves|quads|rpe|knee|work|stuck|away|ill|sick)\b)"
)
_ACHES = rf"(?:{PLACE}|pains?|niggles?|aches?|tweaks?|twinges?|sore\w*|tight\w*)\b"
_SUPPOSED = Sought(
    r"\b(?:if(?<!as if)(?<!even if)(?<!not sure if)(?<!wonder if)(?<!wondering if)(?<!know if)(?<!see if)(?<!asked "
    r"if)(?<!ask if)(?<!asks if)(?<!asking if)|what if|in case|(?<!i )suppose|supposing|imagine|unless|hopefully|hope|"
    rf"wish|scared of|afraid of|not worried about|worried about(?! (?:my|the|this|that) (?:left |right )?{_ACHES})|"
    r"worry about|fear of|when i get(?! (?:up|out|in|into|home|going|off|down|started|moving|warm|to)\b)|"
    r"whenever i get(?! (?:up|out|down|going)\b)|would have|(?<=rpe \d )would be (?:too|"
    r"nice|great|"
    r"silly|fine|ok)|wouldve|could have|couldve|"
    r"should have|shouldve|might|pray|fingers crossed|knock on wood|as long as|in theory|hypothetically|"
    r"say i(?! (?:really )?(?:like|love|enjoy|mind)\b)|"
    r"expecting|bet|(?:was|were) (?:going to|gonna) (?:say|put|write|type)|(?:nearly|almost) (?:said|put|wrote|typed)|"
    r"dont want to (?:get|have|faint|pass))\b"
)
_OF_ITS_CLAUSE = re.compile(
    r"(?:(?:could|should|would|might) ?(?:have|ve)|(?:might|wish|hope|bet)(?![^,]*(?:faint|pain|dizz|clot|stroke|chest|"
    r"heart|collaps|pass|attack|numb|blood|breath|swell|swollen|ill|sick|fever)))\b[^,\d]* , (?!(?:or|and|nor|but|"
    r"maybe|perhaps|like|say|even|so|if|probably|possibly|about|just|only|not|an?|the|more|less|at least) |"
    r"\d+ (?:easily|more|instead))"
)
"""What supposes no more than its own clause: "could have done more, rpe 6"."""
_TRIED_OUT = Sought(
    r"\b(?<!would )(?<!will )(?<!might )(?:hurts?|painful|pain|aches?|achy|sore|tender|feel it)(?: \w+){0,2} if i "
    r"(?:press|push|poke|prod|touch|squeeze|dig|tap|rub|bend|stretch|twist)\b"
)
"""What is tried on a place that hurts supposes nothing: "only hurts if i press it"."""
_TO_COME = re.compile(r"(?:next (?:time|week|session|month)|from (?:now on|next week|tomorrow)) ?(?:,|:)")
"""A time to come that a whole sentence is of."""
_THEREFORE = re.compile(
    rf"^ ?(?:and )?so (?:i |ill |perhaps |maybe |probably |likely |then )*{UNABLE}\b(?!.*\b(?:today|tonight)\b)"
)
"""What follows from something that lies ahead lies ahead as well: "i travel next week , so i cannot train"."""
_STILL = Sought(
    r"[,(-] ?(?:(?:is |are |all )?(?:still|yet) to (?:do|come|go)|(?:still )?not done(?: it| them)? yet)[ )]*$"
)
"""Words at the end of a sentence that say of all of it that it was not done: "rdl 3x8 each, still to do"."""
_TREATED = re.compile(
    r"\b(?:is|are|was|were|been|s) (?:still |back |now |just )?(?:in|taken to|rushed to|admitted to) (?:the )?"
    r"(?:hospital|a and e|er|icu|intensive care)\b"
)
"""Where somebody else is, before what for: "mum is in hospital, chest pains"."""
_ILL = re.compile(
    r"\b(?:(?:is|are|s|was|were|came home|been) (?:still |back |now |just |off |really |very |home |school |work )*"
    r"(?:ill|sick|poorly|unwell|rough)|(?:has|have|had|got|caught|down with|in bed with|full of|off with) (?:a |an |"
    r"the |another |some |nasty |bad |horrible )*(?:flu|covid|bug|cold|virus|chest infection|tonsillitis|chickenpox|"
    r"norovirus|fever|temp|temperature|pneumonia|bronchitis|croup))\b"
)
_HOT = r"(?:fever|temp|temperature)"
_SYMPTOM = re.compile(
    r"[ ,]*(?:(?:and|an|a|with|high|bad|up|all night|all day|the|breathing|is) )*"
    rf"(?:(?:{_HOT}|vomiting|coughing|wheezing|sweating|shivering|bad)(?: (?:of|at|all night|all day))*"
    rf"(?: \d+(?:\.\d)?)?|\d+(?:\.\d)?(?: (?:c|degrees))?(?: {_HOT})?)[^a-z\d]*(?:but )?"
)
"""What an illness goes with, behind somebody else who has it: "my daughter is ill, 39 fever"."""
_PITIED = re.compile(
    r"\b(?:poor (?:thing|soul|love|guy|lad|man|woman|girl|boy|bugger|kid)|bless (?:her|him|them)) ?[,.;!]? ?$"
)
"""Pity that ends a clause: it is told of whom the one before was; behind it the athlete may go on of oneself."""
_HARMED = re.compile(
    r"\b(?:(?:rolled|twisted|sprained|broke|broken|snapped|tore|torn|ruptured|popped|fractured|dislocated|hurt|banged) "
    r"(?:his|her|their|its|the|an?)\b|(?:stress|hairline) fractures?|collaps\w*|faint\w*|fell|passed out|keeled|"
    r"went down|ha[sd] an? (?:bad |nasty )?(?:fall|crash|stroke|heart attack|seizure|fit|clot)|clutching)"
)
"""What happened to somebody else, before how that went on: "rolled her ankle, couldnt put weight on it"."""
_WENT_ON = re.compile(
    r"[ ,]*(?:(?:and|then|now|just|all|so|really|absolutely|cos) )*(?:(?:couldnt|cant|unable to|not able to|"
    r"wouldnt)(?: even)? (?:put|walk|weight|bear|stand|move|get up|push|breathe|feel|run on|speak|talk|raise|lift|rise|"
    r"go on|take (?:a|two|three|four|\d|any|weight))\b|heard (?:an?|the) (?:\w+ )?(?:pop|snap|crack)|"
    r"breathing (?:funny|weird|oddly|strangely)\b|pain at night\b|hurts at\b|(?:in )?agony|screaming|crying|"
    r"limping|out cold|unconscious|blue\b|pale\b|shaking|foaming|stretchered|carried off|on crutches)"
    r"(?!.* (?:set|rep|round|rpe|session|workout|squats|rdls?|lunges)\b)"
)
"""How it went on with them, in words that turn to nobody else."""
_THEY_ARE = re.compile(
    r" ?(?:and |but )?(?:he|she|they|hes|shes|theyre)(?: (?:is|are|was|were|s|now|all|doing|getting|back))* "
    r"(?:ok|okay|fine|grand|alright|better|recovering|stable|home|out|good|sorted|well|poorly|in (?:hospital|bed|icu)|"
    r"on the mend|off work)\b"
)
"""How somebody else is, behind what else they had: "my client collapsed, palpitations, he's ok now"."""
_OF_ONE = re.compile(r"(?:h(?:im|er)self|themselves|h(?:is|er)|their)\b")
_TELLS_OF_ME = re.compile(rf"\d|\b(?:did|done|all|rpe|with)\b|{SELF.pattern}")
"""What says of words before "his head" that they are the athlete's: "passed out and banged his head" is another's."""
_SAYS = re.compile(r"^[ ,]*\d+(?: ?/ ?10)? ,? ?(?:he|she|they) (?:says?|said|reckons?|reckoned)[ ,.;!]*$")
_RETURNED = re.compile(
    r" ?(?:(?:and|but|now|it|its|is|has|s|all) )*(?:back(?= ?(?:$|[.,;!]|\d|now|again|today))|"
    r"(?:came|come|coming) back|returned|again\b|still (?:there|here|hurts?|sore|aches?|does|is|the same))\b"
)
"""What makes the clause before it one of today: "before i joined i had chest pain, its back"."""
_BEFORE = re.compile(
    r"\bbefore (?:i (?:started|took up|began|got into) (?:running|lifting|strength)(?= ?$)|"
    r"(?:my|the) (?:\w+ )?(?:op|operation|surgery|stent|ablation|pregnancy|diagnosis|pills|meds|medication)\b)"
)
_NO_LONGER = re.compile(
    r" ?(?:but |and |its |it is |all )*(?:not any ?more|(?:not|never|nothing|none) since|gone (?:now|since)|"
    r"(?:fine|clear|good|better|ok) (?:now|since|ever since))\b"
)
"""What makes the clause before it one of a past that ended: "had chest pain before i started running, not anymore"."""
_PARTS = re.compile(
    r" , (?!aged (?:\d|1[0-7]) ?(?:$|[.,;!)]))"
    r"(?!(?:(?:about|over|like|maybe|many|some|a|few|couple|of|\d+) )*(?:years?|yrs|decades?|ages) ago ?"
    r"(?:$|[,.;!)]))| and now | (?=so (?:i (?:missed|skipped|didnt|couldnt|had to|did|am|will|cant)|(?:can|could|"
    r"would) you)\b)| (?:\((?! \d+ \))|(?<!\( \d )(?<!\( \d\d )[)&])(?= )| [+/](?= [a-z])|"
    r" and (?=(?:(?:i|ill|im|we|then|my) )*(?:goal|target|aim|turning|in (?:19|20)\d\d|could i|can i|should i|"
    r"see (?:you|ya|u)|plan|will|going to|gonna|tomorrow|next|last|hope|hoping|"
    r"want|"
    r"my (?:wife|husband|mum|dad|mate|friend|son|daughter|kids?|brother|sister|partner)|the plan|youre?|he|she)\b)|"
    r" (?=then (?:going|gonna|will|off|i will|im going) )| (?<=\d )(?=(?:this week|this time|today) )"
)

_ASIDE_ENDS = re.compile(r" [,:](?= )")
"""Where what others make of it ends: "which my husband found hilarious: 30 and 30"."""
_AGED = re.compile(r" , [2-9]\d , (?=(?:has|had|got|was|is|died|collapsed|fainted)\b)")
"""An age between a person and what is told of that person."""


class Stretch(NamedTuple):
    """Hold a stretch of the plain line and whose voice it is."""

    start: int
    end: int
    voice: Voice


def stretches(plain: str) -> list[Stretch]:
    """Cut a plain line into stretches of one voice, in order and without gaps."""
    if is_code(plain):
        return [Stretch(0, len(plain), "order")]
    found: list[Stretch] = []
    for start, end, asked in _sentences(plain):
        found += _split(plain, start, end, asked)
    return found


def _sentences(plain: str) -> list[tuple[int, int, bool]]:
    sentences, start = [], 0
    for match in _END.finditer(plain):
        if _NUMBERED.search(plain[start : match.end()]):
            continue
        sentences.append((start, match.end(), "?" in match[0]))
        start = match.end()
    if start < len(plain):
        sentences.append((start, len(plain), False))
    return sentences


def _split(plain: str, start: int, end: int, asked: bool) -> list[Stretch]:
    if not _SAYING.search(plain, start, end):
        return [Stretch(start, end, "report")]
    text = plain[start:end].strip(" ,")
    if is_order(text):
        return [Stretch(start, end, "order")]
    if _TO_COME.match(text) or (_STILL.may_stand_in(plain) and _STILL.search(text)):
        return [Stretch(start, end, "future")]
    quoted = QUOTED.search(plain, start, end)
    if quoted:
        return [*_told(plain, start, quoted.start()), Stretch(quoted.start(), end, "other")]
    if _ASKS.match(text):
        told = _TOLD.search(plain, start, end)
        if told:
            return [*_persons(plain, start, told.end(), "question"), *_told(plain, told.end(), end)]
        return _persons(plain, start, end, "question")
    if asked and (tail := _QUESTION_TAIL.search(plain, start, end)):
        return [*_told(plain, start, tail.end()), Stretch(tail.end(), end, "question")]
    return _told(plain, start, end)


def _told(plain: str, start: int, end: int) -> list[Stretch]:
    stretches: list[Stretch] = []
    at = start
    supposed = None if _TRIED_OUT.search(plain, start, end) else _SUPPOSED.search(plain, start, end)
    stop = _reach(plain, supposed, start, end) if supposed else end
    for comma in [*_commas(plain[start:stop]), stop - start]:
        if start + comma > at:
            last = stretches[-1] if stretches else None
            ahead = last and last.voice == "future" and _THEREFORE.match(plain[at : start + comma])
            treated = last and last.voice == "other" and _TREATED.search(plain, last.start, last.end)
            pitied = last and last.voice == "other" and _PITIED.search(plain[at : start + comma])
            ill = last and last.voice == "other" and _ILL.search(plain, last.start, last.end)
            fevered = ill and _SYMPTOM.fullmatch(plain, at, start + comma)
            so = last and last.voice == "other" and _THEY_ARE.match(plain, start + comma)
            harmed = last and last.voice == "other" and _HARMED.search(plain, last.start, last.end)
            went_on = harmed and _WENT_ON.match(plain, at, start + comma)
            theirs = (treated or pitied or fevered or so or went_on) and not SELF.search(plain, at, start + comma)
            stretches += _persons(plain, at, start + comma, "future" if ahead else "other" if theirs else None)
            at = start + comma
    if supposed:
        ended = _OF_ITS_CLAUSE.match(plain, supposed.start(), end)
        stretches.append(Stretch(stop, ended.end() if ended else end, "supposed"))
        stretches += _told(plain, ended.end(), end) if ended else []
    return stretches


def _commas(text: str) -> Iterator[int]:
    """Find where a new statement may begin; the age behind a person is of that person: "my neighbour, 71, had"."""
    aged = [range(m.start(), m.end()) for m in _AGED.finditer(text) if _of_another(text, m)]
    return (m.end() for m in _PARTS.finditer(text) if not any(m.start() in age for age in aged))


def _of_another(text: str, age: re.Match[str]) -> bool:
    """Tell whether an age is that of somebody else, of whom the whole sentence is."""
    of = any(person.end() == age.start() for person in OTHERS.finditer(text, 0, age.start()))
    return of and not SELF.search(text, age.end())


def _reach(plain: str, supposed: re.Match[str], start: int, end: int) -> int:
    begun = max(plain.rfind(sign, start, supposed.start()) for sign in (" , ", " ( "))
    return begun + 3 if begun >= 0 else start


def _persons(plain: str, start: int, end: int, voice: Voice | None = None) -> list[Stretch]:
    voice = voice or (voice_of(plain[start:end]) if tells_time(plain) else "report")
    if voice == "past" and _RETURNED.match(plain, end):
        voice = "report"
    if voice == "report" and _BEFORE.search(plain[start:end].strip(" ,")) and _NO_LONGER.match(plain, end):
        voice = "past"
    # "Panting like a dog" is nobody else.
    # Asked of the line and of the stretch: the pattern of all others takes longer than all else.
    told = OTHERS.may_stand_in(plain) and OTHERS.may_stand_in(plain[start:end])
    others = OTHERS.finditer(plain, start, end) if told else ()
    other = next((found for found in others if not plain.endswith("like ", 0, found.start())), None)
    if not other:
        return [Stretch(start, end, voice)]
    begun = other.start()
    if plain[start:begun].strip() in ("2", "3", "4") or _SAYS.match(plain[start:end]):
        # "2 kids up all night": so many of them; "7/10 she says" is her score.
        begun = start
    elif _OF_ONE.match(plain, begun) and not _TELLS_OF_ME.search(plain, start, begun):
        begun = start
    alone = BACK_ALONE if COMPANY.search(plain[start:begun]) else BACK
    returns = _ASIDE_ENDS if plain.endswith("which ", start, begun) else alone
    # "My wife: rpe 8" is hers.
    said = other.end() + 3 * plain.startswith(" : ", other.end())
    back = next((found.start() for found in returns.finditer(plain, said, end)), end)
    parts = [Stretch(start, begun, voice), Stretch(begun, back, "other")]
    rest = _persons(plain, back, end, voice) if back < end else []
    return [*(part for part in parts if part.end > part.start), *rest]
