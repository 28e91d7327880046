"""Look once more over all that was read: what was taken back, contradicts itself, or is not done as it is said."""

from collections.abc import Mapping
from dataclasses import replace

from core import regex as re
from core.body import Side
from core.reading.facts import DoneSaid, PainSaid, Question, Said, SetsSaid, SorenessSaid
from core.reading.lexicon.body import PLACE
from core.reading.lexicon.sessions import DONE, DONE_IF_ASKED, YES
from core.reading.one_of_several import with_one_effort, without_two_lists
from core.reading.pieces import Sought
from core.reading.words.context import Context

_EXCEPT = re.compile(r"\b(?:except|but|bar|apart|minus|without|besides|skipped|missed)\b")
_TAKEN_BACK = re.compile(
    r" [,.;!\n-] ((?:(?:oh|and|no|wait|actually|sorry|but|then|i|ive|later|just|edit|update|:|,) ){0,6})"
    r"(?:did|done|managed) (those|them|these|that one|that|it)( too| as well| also| after all| in the end)?(?: [.!])*$"
)
_ALL_AFTER_ALL = re.compile(
    r" [,.;!\n-] (?:(?:oh|and|sorry|but|i) )*(?:no wait|wait|actually|scratch that|correction)"
    r"(?: (?:no|wait|actually|i|did|do|them|those|it|that|,|:))* (?:everything|all|it all|the lot)"
    r"(?: (?:is|was|of (?:it|them)))?(?: done| in the end| after all)*(?: [.!])*$"
)
"""All was done, as the end of a reply puts it right."""
_DONE_TOO = re.compile(
    r" [,.;!\n(-] (?:(?:oh|and|wait|actually|edit|update|ps|later|then|i|:|,) ){0,6}did "
    r"(?P<name>(?:the |my )?[a-z -]+?) (?:too|as well|also|after all|in the end|later)(?: [.!)])*$"
)
"""An exercise that was done after all, at the end of a reply: "edit: did planks too"."""
_ONLY_LEFT_OUT = re.compile(
    r"^(?:i )?(?:only |just )?(?:skipped|missed|left out|dropped)(?! (?:nothing|none))[^,.;!\n]*+[,.;!\n-]"
)
"""A reply that begins with what was left out, and had told of nothing else."""
_NOT_DONE = re.compile(r"(?:^|[.,;\n] )not done ?[:=-]")
_NTH = r"(?:very )?(?:last|final|first|second|third|fourth|[1-4](?:st|nd|rd|th))"
_SHORT_SET = re.compile(
    rf"(?:^|[,.;!(-]|but|though|except|everything|done|and|i) (?:i )?(?:only|just)(?: did| got| managed| made| had)? "
    rf"\d{{1,3}}(?: ?(?:reps?|s|secs?|seconds))? (?:on|in|of|for|at)(?: the| my)? {_NTH} [a-z]|"
    rf"\b{_NTH} (?:set|round)(?: of [a-z ]{{2,30}}?)?(?: was| were| i| got| did)* (?:only|just)(?: got| did| managed)? "
    r"\d{1,3}\b(?! ?/| out of)|"
    rf"(?:[,.;!] |\b(?!(?:rpe|effort|pain|soreness|sore|it|that|then|and|but|{PLACE})\b)[a-z]+ )"
    r"(?:dropped|fell|went|cut)(?: back| down| off)* to (?:only |just )?\d{1,2}"
    r"(?= reps?\b| ?$| [,.;!]| on (?:the |my )?(?:left|right)| (?:both|all|each))"
)
"""One set that was cut short, of what is not known: "done but only 6 on the last set"."""
_AT_THE_END = 80
_SEVERAL = frozenset({"those", "them", "these"})
_CORRECTING = frozenset({"no", "wait", "actually"})
_LESS = (
    r"(?:without|no|less|lighter|lower|half(?: the)?|reduced|smaller|dropped(?: the)?|minus the|lowered(?: the)?|"
    r"left the)"
)
_SO_MUCH = r"(?:\d{1,2}(?:\.\d+)?|a|an|half a|a couple(?: of)?) (?:kg|kilos?|lbs?|pounds?)"
_LIGHTER = re.compile(
    rf"\b{_LESS} (?:any |my |the )?(?:added |extra )?(?:weights?|load|kilos|dumbbells?|dbs?|kettlebells?|vest)\b|"
    r"\b(?:all|it|done|everything|lot|session|but|a (?:bit|little|lot)|much|went|bit) lighter\b|"
    r"\bbody ?weight (?:only|instead|today)\b|\b(?:just|only|with|at|as|all) body ?weight\b|\bunweighted\b|"
    r"\bunloaded\b|(?<!could )(?<!should )\b"
    rf"(?:went|all|it|done|everything|lot|but|just|a (?:bit|little|lot|touch)|{_SO_MUCH}) "
    r"heavier\b(?! than (?:i |usual))|"
    r"(?<!could do )(?<!can do )(?<!im )(?<!am )\b"
    rf"{_SO_MUCH} (?:more|less|lighter|up|down|extra)\b(?! (?:next|in the|than (?:i weigh|last week)))|"
    r"\b(?:with|but|used)(?: (?:the|my|some|a|bit|of))* (?:more|extra|heavier)"
    r"(?= ?(?:$|[,.;!]|(?:weights?|load|kilos|dumbbells?)\b))|"
    rf"\b(?:added|upped|raised|dropped|lowered)(?: (?:the|my|some|a|bit|of|more))* "
    rf"(?:{_SO_MUCH}|weights?|loads?)(?= ?(?:$|[,.;!]| (?:on|to)\b))|"
    rf" \+ ?{_SO_MUCH}\b"
)
_OF_SESSION = re.compile(
    r"\b(?:session|workout|strength|gym|exercises?|sets|everything|all of it|it all|the lot|all done|done)\b"
)
_RUN_DONE = re.compile(
    r"\bRUN(?: (?:\d[\d.:]*|k|km|mi|miles?|min|mins|minutes|in|was|is|all|now)(?! RUN))* (?:all )?(?:done and "
    r"dusted|done|ticked off|completed?|finished|in the (?:bag|bank|books)|sorted|smashed|banked)\b"
)
"""A run, how far and how long it was, and that it is done."""
_OTHER: Mapping[str, Side] = {"left": "right", "right": "left"}
_SWAPPED = Sought(
    r"\b(?:(?:other|wrong) way (?:a)?round|vice versa|swap (?:those|them|these|that|(?:the )?(?:legs|sides|numbers)|"
    r"l and r|left and right)|(?:flip|reverse|switch) (?:those|them|these|that|sides|legs|the (?:legs|sides))|"
    r"(?:mixed|mixing) (?:up )?(?:the |my )?(?:legs|sides|left and right)(?: up)?|"
    r"(?:legs|sides) (?:are |were |got )?(?:swapped|mixed up|reversed))\b(?P<when>[^.;\n]*)"
)
_ANOTHER_TIME = re.compile(
    r"\b(?:earlier|before|yesterday|(?:last|other|previous|first) (?:time|week|session|day|message|text|reply|report)|"
    r"(?:than|from|to) what i)\b"
)
_BOTH_TOLD = re.compile(r"\b(?:left|l)\b.*\d.*\b(?:right|r)\b|\b(?:right|r)\b.*\d.*\b(?:left|l)\b", re.DOTALL)


_DONE = DoneSaid()
_NAMELESS = Question(about="sets", missing=("exercise",))


def looked_over(
    plain: str, context: Context, facts: list[Said], questions: list[Question]
) -> tuple[list[Said], list[Question]]:
    """Return the facts that hold beside each other, and the questions that are left."""
    facts, questions = with_one_effort(plain, facts, questions)
    facts, questions = _without_contradicted(
        *_without_taken_back(plain, _done_too(context, _with_own_sets(facts)), questions)
    )
    facts, questions = _ask_what_load(context, facts, questions)
    facts = without_two_lists(plain, context, facts)
    if _DONE in facts and (_NOT_DONE.search(plain) or _is_cut_short(plain, facts)):
        # A list of what was done, and one of what was not: "done: 1, 2, 4. not done: 3"
        facts = [fact for fact in facts if fact != _DONE]
        questions = [*questions, Question(about="session")]
    kinds = [fact.kind for fact in facts]
    if "skip" in kinds and "sets" in kinds:
        # "Skipped it. Actually no, did the rdls 8 8": what was done stands, and what was taken back is asked about.
        questions = [*questions, Question(about="session")] if kinds.index("skip") > kinds.index("sets") else questions
        facts = [fact for fact in facts if fact.kind != "skip"]
    if _NAMELESS in questions and _bare_numbers(context):
        # "8 / 8 / 8, done": of one exercise, as far as can be told.
        facts = [fact for fact in facts if fact.kind != "done"]
    if any(fact.kind == "run" for fact in facts) and not _of_session(context):
        # "7k with the club, nailed every one": done with the run, not with the session.
        facts = [fact for fact in facts if fact.kind != "done"]
    return _which_leg(facts, questions) if _is_swapped(plain) else (facts, questions)


def _is_cut_short(plain: str, facts: list[Said]) -> bool:
    return not any(fact.kind == "sets" for fact in facts) and _SHORT_SET.search(plain) is not None


def _is_swapped(plain: str) -> bool:
    """Tell whether legs are put right that stand before it or in another message, and not those that are told anew."""
    words = _SWAPPED.search(plain)
    if words is None or _BOTH_TOLD.search(plain, words.start("when")):
        return False
    sentence = re.split(r"[.;\n]", plain[: words.start()])[-1] + words["when"]
    return not (re.search(r"\d", plain) and _ANOTHER_TIME.search(sentence))


def _with_own_sets(facts: list[Said]) -> list[Said]:
    """Return exceptions without what is told set by set behind them: "all but balance - split squats 8 8 both"."""
    done = {fact.exercise for fact in facts if isinstance(fact, SetsSaid) and fact.exercise}
    return [
        _without(fact, done) if isinstance(fact, DoneSaid) and fact.left_out and {*fact.left_out} - done else fact
        for fact in facts
    ]


def _done_too(context: Context, facts: list[Said]) -> list[Said]:
    """Return exceptions without the exercise that is told to be done after all."""
    told = _DONE_TOO.search(context.plain, max(len(context.plain) - _AT_THE_END, 0))
    if told is None:
        return facts
    start, end = told.span("name")
    named = {context.exercise(n) for n in context.at("exercise") if start <= context.marks[n].start < end}
    done = {exercise.id for exercise in named if exercise}
    return [_without(fact, done) if isinstance(fact, DoneSaid) and fact.left_out else fact for fact in facts]


def _without(fact: DoneSaid, done: set[str]) -> DoneSaid:
    return replace(fact, left_out=tuple(one for one in fact.left_out or () if one not in done) or None)


def _without_taken_back(plain: str, facts: list[Said], questions: list[Question]) -> tuple[list[Said], list[Question]]:
    """Return a session done with exceptions as done in full where they were done too.

    Where nothing was told but the exception, nothing is known of the rest: "skipped rdl. no i did it".
    """
    end = max(len(plain) - _AT_THE_END, 0)
    if _ALL_AFTER_ALL.search(plain, end):
        return [replace(fact, left_out=None) if isinstance(fact, DoneSaid) else fact for fact in facts], questions
    told = _TAKEN_BACK.search(plain, end)
    if told is None or not (told[3] or _CORRECTING & {*told[1].split()}) or not _EXCEPT.search(plain, 0, told.start()):
        return facts, questions
    most = 9 if told[2] in _SEVERAL else 1
    meant = [fact for fact in facts if isinstance(fact, DoneSaid) and len(fact.left_out or ()) <= most]
    if meant and _ONLY_LEFT_OUT.match(plain):
        return [fact for fact in facts if fact not in meant], [*questions, Question(about="session")]
    return [replace(f, left_out=None) if isinstance(f, DoneSaid) and f in meant else f for f in facts], questions


def _without_contradicted(facts: list[Said], questions: list[Question]) -> tuple[list[Said], list[Question]]:
    """Return facts without scores that contradict each other, and the questions that they leave."""
    told: dict[tuple[object, ...], set[float]] = {}
    for fact in facts:
        if isinstance(fact, PainSaid | SorenessSaid) and fact.score is not None:
            told.setdefault(_place(fact), set()).add(fact.score)
    doubtful = {place for place, scores in told.items() if len(scores) > 1}
    if not doubtful:
        return facts, questions
    left_out = [f for f in facts if isinstance(f, PainSaid | SorenessSaid) and _place(f) in doubtful]
    asked = [Question(about=fact.kind, missing=("score",)) for fact in left_out]
    return [fact for fact in facts if fact not in left_out], [*questions, *dict.fromkeys(asked)]


def _place(fact: PainSaid | SorenessSaid) -> tuple[object, ...]:
    when = fact.when if isinstance(fact, PainSaid) else None
    return fact.kind, fact.region, fact.leg, when


def _ask_what_load(context: Context, facts: list[Said], questions: list[Question]) -> tuple[list[Said], list[Question]]:
    """Ask what was lifted where all is said to be done, but with less weight than the plan has."""
    session = context.session
    loaded = session is not None and any(exercise.load_kg for exercise in session.exercises)
    done = [fact for fact in facts if isinstance(fact, DoneSaid)]
    told = any(isinstance(fact, SetsSaid) and fact.load_kg is not None for fact in facts)
    if told or not (done and loaded and (_LIGHTER.search(context.plain) or _other_load(context))):
        return facts, questions
    kept = [fact for fact in facts if fact not in done]
    return kept, [*questions, Question(about="session")]


def _bare_numbers(context: Context) -> bool:
    """Tell whether a reply has nothing but numbers, signs, and that they are done."""
    said = (mark.text for mark in context.marks if mark.number is None and mark.text[0].isalpha())
    return all(word in ("tickmark", "thumbsup", "done") for word in said)


def _other_load(context: Context) -> bool:
    """Tell whether all was done with a weight that the plan has nowhere: "did it all with 8 kg"."""
    planned = {exercise.load_kg for exercise in context.session.exercises} if context.session else set()
    said = {
        context.kilograms(context.marks[at - 1].number or 0, context.marks[at].senses["unit"])
        for at in context.at("unit")
        if at > 1 and context.marks[at].senses["unit"] in ("kg", "lb") and context.sense(at - 2, "with") is not None
    }
    return bool(said - planned) and not context.has("exercise")


def _of_session(context: Context) -> bool:
    """Tell whether what was done beside a run was the session."""
    plain = " ".join("RUN" if mark.has("run") else mark.text for mark in context.marks)
    rest = _RUN_DONE.sub(" ", plain)
    if context.asked is None:
        return _OF_SESSION.search(rest) is not None
    return rest == plain or any(told.search(rest) for told in (DONE, DONE_IF_ASKED, YES))


def _other_places(facts: list[Said]) -> list[Said]:
    """Change the scores of two places about: "quads 4 hams 3, other way round"."""
    felt = [fact for fact in facts if isinstance(fact, PainSaid | SorenessSaid)]
    if len(felt) != 2 or felt[0].region == felt[1].region:
        return facts
    scores = {id(felt[0]): felt[1].score, id(felt[1]): felt[0].score}
    return [
        replace(fact, score=scores[id(fact)]) if isinstance(fact, PainSaid | SorenessSaid) else fact for fact in facts
    ]


def _which_leg(facts: list[Said], questions: list[Question]) -> tuple[list[Said], list[Question]]:
    """Change the legs about where they were told the wrong way round; ask where it is not clear which."""
    sided = [fact for fact in facts if isinstance(fact, SetsSaid | PainSaid | SorenessSaid) and fact.leg in _OTHER]
    if {fact.leg for fact in sided} != {*_OTHER}:
        return _other_places(facts), questions
    if len({(fact.kind, fact.exercise if isinstance(fact, SetsSaid) else fact.region) for fact in sided}) == 1:
        return [replace(fact, leg=_OTHER[fact.leg or ""]) if fact in sided else fact for fact in facts], questions
    kept = [fact for fact in facts if fact not in sided]
    return kept, [*questions, Question(about=sided[0].kind, missing=("leg",))]
