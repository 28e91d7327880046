"""Read replies that only make sense as an answer: a bare number, a bare no, all fine."""

from core import regex as re
from core.reading.body.earlier import of_a_day
from core.reading.facts import Asked, EffortSaid, PainSaid, Question, Said, SorenessSaid
from core.reading.lexicon.terms import either, words
from core.reading.session.narrowed import of_the_session
from core.reading.session.painless import says_painless
from core.reading.words.context import Context
from core.reading.words.values import Score, score_at, whole_or_half

_ZERO = re.compile(
    r"^(?:(?:oh|ok|so|well|um|coach|hi|hey|morning|actually|honestly|yeah|yep|yes|haha|,|mine (?:is|are)|all|totally|"
    r"completely|absolutely|pretty|really|feeling|feel|feels|im|i am|legs|legs are|body|everything|everything is|its|"
    r"surprisingly|nah|no|all is|still|today|am|very|super|perfectly|nope) ?)*(?:no(?= ?$| ?[.,!;):(-]| (?:"
    r"thanks|thank|ta|cheers|ty|thx|not|nothing|none|i|im|its|it|all|feeling|feel|fine|good|mate|coach|sir|haha|lol|"
    r"actually|just|really|complaints|soreness|pain|issues|niggles|worries|problems?|aches?|stiffness|doms|tightness|"
    r"legs|day|surprisingly|still|idea why)\b)|nope|nah|naw|nay|none|negative(?! \d)|nothing|nil|zero|zilch|nada|"
    r"not (?:really|sore|at all|any|a thing|a twinge|a niggle|a peep|today|one bit|a bit|in the slightest|"
    r"that i (?:can tell|noticed))|all (?:good|fine|fresh|clear|ok|"
    r"okay|great|gone|gravy)|fine|good|great|fresh(?: as a daisy)?|ok|okay|grand|perfect|thumbsup|brand new|like new|"
    r"tip top|mint|sweet|no soreness|no pain|pain ?free|no issues|no niggles|no problems?|no complaints|no worries|"
    r"nothing (?:sore|hurts|to report|really|at all|hurting|today)|zero (?:soreness|pain)|fit as a fiddle|"
    r"right as rain|hunky dory|ready to (?:go|roll)|recovered|golden|crossmark|nowt|never better|brilliant|peachy|"
    r"excellent|amazing|fully recovered|easy|light|bouncy|springy|spring chicken)\b"
)
_ENDS_IN_NONE = re.compile(
    r"[,.:-] (?:none|nothing|nope|zero|nada|zilch|nil|"
    r"(?:all|everything|the lot) (?:is |are )?(?:fine|good|ok|okay|great))$"
)
_MILD = frozenset({"ok", "okay", "fine", "good", "great", "grand", "easy", "light", "well"})
"""Words for all clear that also begin a reply."""
_NOT_ZERO = re.compile(
    r"\b(?:but|except|apart|though|just (?:a|my|the|some|tight|stiff)|bit|little|slight\w*|only|bad|too|great shape|"
    r"enough|idea|clue|sure|until|till?|than|worse|better|more|as bad|terrible|a (?:lot|ton)|yet|fine until|ish|"
    r"not (?:really|at all|a bit|one bit|in the slightest|any|today) (?:so |all |that |feeling |quite |entirely )*"
    r"(?:fine|good|great|ok|okay|comfortable|happy|fresh|right|gone|recovered|well|clear|perfect|normal)|"
    r"still sore|good (?:question|pain|sore)|nothing (?:new|different|changed)|no legs|asked|comment|right|gain)\b|\?|"
    r"^(?:ok|okay|thumbsup|thanks|thank you|thx|cheers|ta|coach|hi|hey|hello|"
    r"good (?:morning|afternoon|evening|night|day|luck)|[ ,.!])+$"
)
_GONE = re.compile(
    r"^(?:(?:all|the|my|that|left|right|knee|calf|now) )*(?:pains?|niggles?|aches?|it|its|thats)(?: is| has| s)?"
    r"(?: all| now| completely| finally)* (?:gone|disappeared|vanished|history|cleared up)"
    r"(?= ?(?:$|[.!,])| (?:now|today|completely)\b)"
)
_BACK = re.compile(r"\b(?:hurt|pain|ache|aching|sore|back|again|return|still|but|until|niggl|twing)")
"""What stands behind a pain that is gone where it is there."""
_NO_SORE = re.compile(
    r"\b(?:no (?:real |more )?(?:soreness|doms|stiffness)|not (?:at all )?sore(?: at all)?|zero soreness|"
    r"nothing sore|soreness (?:0|zero|none|nil)|no sore(?:ness)? (?:at all|today|anywhere))\b"
)


_SOME = re.compile(
    r"(?!not bad)(?:(?:yes|yeah|yep|yup|just|only|still|maybe|meh|ok|well|um|oh|honestly|id say|im|feeling|feel|feels|"
    r"legs are|they are|pretty|really|proper|quite|very|rather|so|somewhere in the|not|too|that|fairly|bit|a|an|on the|"
    r"side|today|tbh|now|kinda|kind of|sort of|more or less|about|,|\.) )*(?:(?:hardly|barely)(?: (?:anything|any|"
    r"a thing|noticeable|at all))?|next to nothing|nothing much|not much|a (?:wee |tiny |little |small |fair |"
    r"good )?(?:bit|touch|tad|amount)|bits?|little|slight|slightly|somewhat|kinda|kind of|sort of|mild|mildly|light|"
    r"lightly|low|lowish|moderate|moderately|medium|middling|middle|average|so so|meh|quite|very|really|a lot|lots|"
    r"loads|plenty|heaps|tons|noticeable|manageable|bearable|bad|terrible|awful|horrible|horrendous|grim|rough|"
    r"dreadful|brutal|severe|high|highish|extreme|extremely|painful|hurting|unreal|savage|murder|agony|ouch|oof|"
    r"struggling|hobbling)(?: (?:today|tbh|now|still|really|lol|haha|ish|enough|this morning|actually|honestly|,|\.))*$"
)
"""Some soreness, without a number."""
_NO = frozenset({"no", "not", "zero", "without"})
_SHORT = 80
"""No longer answer than this is only how sore somebody is."""


_DENIED = either("not|instead of|up from|down from|rather than|isnt|wasnt|+|under|below|over|above|than|>|<")
"""Words before a number that is not the answer, or only bounds it."""
_PLANNED = words("cap limit ceiling target goal aim")
_IS = words("is was of at : =")
_LEADS_TO_ONE = frozenset(
    {"", "a", "an", "about", "around", "maybe", "just", "only", "like", "probably", "number", "rpe"}
)
"""Words before the number one: a "tough one" is none."""
_MEASURES = words("kg lb km mi min h sets reps")


_CLAUSES = re.compile(r" (?:[,.;!-]|\.\.+|and|\n) ?")
_CLEAR_CLAUSE = re.compile(
    r"(?:(?:all|my|the|morning|coach|so|honestly|today) )*(?:none(?: at all| today)?|no (?:real )?(?:soreness|doms|"
    r"stiffness)(?: at all| today| anywhere)?|not sore(?: at all| today| anywhere)?|nothing sore|"
    r"(?:legs|muscles|quads|body)(?: (?:are|feel|feeling|all|really|pretty|absolutely|totally))* "
    r"(?:fine|good|ok|okay|great|fresh)(?: today| now| this morning)?)"
)
"""A clause that says that nothing is sore, beside whatever else is told."""


def bare_answer(context: Context, facts: list[Said]) -> tuple[list[Said], list[Question]]:
    """Return what a reply says only because of what was asked: a number, a no, all fine."""
    asked = context.asked
    if asked == "soreness" and _clear_clause(context, facts):
        return [SorenessSaid(score=0)], []
    if asked not in ("pain", "soreness", "rpe") or _answered(asked, facts):
        return [], []
    if asked != "rpe" and _all_clear(context):
        return [PainSaid(score=0) if asked == "pain" else SorenessSaid(score=0)], []
    if asked == "soreness" and len(context.plain) <= _SHORT and _SOME.match(context.plain.strip(" .,!")):
        return [SorenessSaid()], [Question(about="soreness", missing=("score",))]
    return _score(context, asked)


def answer(context: Context, facts: list[Said]) -> tuple[list[Said], list[Question]]:
    """Return the question again where nothing answered it."""
    asked = context.asked
    if asked is None or _answered(asked, facts):
        return [], []
    return [], [Question(about=asked, missing=("score",) if asked in ("pain", "soreness") else ())]


def _answered(asked: Asked, facts: list[Said]) -> bool:
    kinds = {fact.kind for fact in facts}
    wanted = {
        "session": {"sets", "done", "skip"},
        "pain": {"pain"},
        "soreness": {"soreness", "pain"},
        "rpe": {"rpe"},
        "sleep": {"sleep"},
    }
    return bool(kinds & wanted[asked])


def _all_clear(context: Context) -> bool:
    plain = re.sub(r" but(?: \.)*$", "", context.plain.strip(" .!,")).strip(" .,")
    gone = _GONE.match(plain)
    painless = says_painless(plain)
    if painless is False:
        return False
    if (
        painless
        or (gone and not _BACK.search(plain, gone.end()))
        or (context.asked == "soreness" and _NO_SORE.search(plain))
    ):
        return True
    found = _ZERO.match(plain) or _ENDS_IN_NONE.search(plain)
    if not found or _NOT_ZERO.search(plain) or _felt_after(context, found.group()):
        return False
    return not _has_numbers_left(context)


def _clear_clause(context: Context, facts: list[Said]) -> bool:
    """Tell whether one clause says that nothing is sore, and no other that anything is: "legs fine, left knee 2"."""
    clauses = [clause.strip() for clause in _CLAUSES.split(context.plain)]
    others = [clause for clause in clauses if not _CLEAR_CLAUSE.fullmatch(clause)]
    if len(others) == len(clauses) or _NOT_ZERO.search(context.plain):
        return False
    if any(fact.kind == "soreness" for fact in facts) or _has_numbers_left(context):
        return False
    rest = f" {' , '.join(others)} "
    return not any(
        mark.has("sore") and f" {mark.text} " in rest and context.text(n - 1) not in _NO
        for n, mark in enumerate(context.marks)
    )


def _has_numbers_left(context: Context) -> bool:
    return any(mark.number and not mark.vague for n, mark in enumerate(context.marks) if context.free(n))


def _felt_after(context: Context, said: str) -> bool:
    """Tell whether "ok" is only how a reply begins that goes on to what is felt: "ok glutes are sore"."""
    if said.rsplit(maxsplit=1)[-1] not in _MILD:
        return False
    if any(mark.has("run") and mark.start <= len(said) + 1 for mark in context.marks):
        # "Easy run 8k this morning"
        return True
    if any(mark.senses.get("talk") == "no" for mark in context.marks):
        return False
    placed = context.has("region") and not any(m.has("fine") for m in context.marks[1:])
    return placed or context.has("sore", "pain")


def _score(context: Context, asked: Asked) -> tuple[list[Said], list[Question]]:
    scores = _scores(context)
    if len(scores) == 2 and scores[0].value is None:
        # "Heart rate 150. 6": what is no score at all stands for something else.
        scores = scores[1:]
    if asked == "rpe" and len(scores) > 1 and context.has("leg"):
        # "Right one 8 8" are sets.
        return [], []
    if asked == "rpe":
        scores = of_the_session(context, scores)
    if len({score.value for score in scores}) != 1 or scores[0].value is None:
        return [], []
    value = scores[0].value
    if asked == "rpe":
        return ([EffortSaid(rpe=value)], []) if whole_or_half(value) else ([], [])
    if asked == "soreness":
        return [SorenessSaid(score=value)], []
    return [PainSaid(score=value)], [Question(about="pain", missing=("region",))] if value else []


def _scores(context: Context) -> list[Score]:
    found: list[Score] = []
    at = 0
    while at < len(context.marks):
        score = score_at(context, at)
        if score is None:
            at += 1
            continue
        if (
            not _denied(context, at, score)
            and not (context.marks[at].vague and (len(context.marks) > 2 or context.text(at - 1) not in _LEADS_TO_ONE))
            and context.sense(score.after, "unit") not in _MEASURES
        ):
            found.append(score)
        at = max(score.after, at + 1)
    return found


def _denied(context: Context, at: int, score: Score) -> bool:
    """Tell whether a number is not the answer or only bounds it: "5 not 6", "cap was 7", "2 below the limit"."""
    before = at - 1 - (context.text(at - 1) in ("a", "an"))
    before -= bool(context.sense(at - 1, "effort"))
    planned = before - (context.text(before) in _IS)
    then = context.text(before) == "was" and "yesterday" in (context.text(before - 1), context.text(before - 2))
    return (
        then
        or of_a_day(context, at)
        or context.text(before) in _DENIED
        or context.text(planned) in _PLANNED
        or context.text(score.after) in {"below", "under", "over", "above", "yesterday", *_PLANNED}
    )


def denials(context: Context) -> list[Said]:
    """Return a volunteered "no pain"."""
    return [PainSaid(score=0)] if says_painless(context.plain) else []
