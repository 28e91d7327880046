"""Read from each clause whether its exercises were done, and what that makes of the session."""

from collections.abc import Mapping
from dataclasses import replace

from core import regex as re
from core.reading.facts import DoneSaid, Question, Said
from core.reading.lexicon.parts import ONE_LEG_DONE, PARTIAL, is_most
from core.reading.lexicon.polarity import (
    CUT,
    DONE_AFTER,
    DONE_BEFORE,
    GIVEN,
    GIVEN_AWAY,
    LEAVING,
    LEFT_AFTER,
    LEFT_BEFORE,
    NEARLY_LEFT,
    NEGATIVE,
    NEVER_LEFT,
    ONLY,
    SUBJECT,
)
from core.reading.lexicon.sessions import DONE, DONE_IF_ASKED, SKIP, SKIP_WHOLE, YES
from core.reading.session.clauses import SIGNED, SIGNED_BY_AND, Clause, Clauses, clauses
from core.reading.session.tally import Polarity, Tally, outcome
from core.reading.words.context import Context
from core.reading.words.naming import is_name
from core.reading.words.wholly import said_wholly

_SETS = re.compile(r"\b(?:1|2|3) (?:sets?|rounds?|reps?)\b|\b(?:only|just|instead of) \d+\b")
_COUNTED = re.compile(r"\b([1-9]) (?:sets?|rounds?)\b")
_FEWER = re.compile(r"\b(?:short|less|fewer|missing|last|first|instead)\b")
_COUNTING = re.compile(r"\b(?:count|track)\b")
_TOO = re.compile(r" (?:too|also|as well)$")
_SUBJECT = re.compile(rf"\b{SUBJECT}\b")
_PRONOUN = re.compile(r"\b(?<!all of )(?:them|those|these|it|that one|that)\b(?! (?:was|is|were|all|for|hurt|hurts)\b)")
_BARE = re.compile(
    rf"^(?:(?:the|my|and|just|only|or|oh|well|also|a|both) )*{SUBJECT}(?: (?:though|tho|only|sorry|haha|lol))*$"
)
_NUMBER = re.compile(r"\b(?!0\b)\d+(?:\.\d+)?\b")
_FEW = re.compile(r"\b(?:only|just)\b(?! (?:when|while|if|during|after|before)\b)")
_TURNED = re.compile(r"\b(?:nearly|almost|wanted to|tempted|if|trying|tried to|died)\b")
_DENIED = re.compile(r"\b(?:didnt|never|not|couldnt|wont|dont|havent|nothing|without|no)(?: \w+)? $")
_STOPPED_AT = re.compile(r"\b(?:after|before) (?:the |my )?ex_")
_BEFORE = re.compile(
    r"\b(?:ran out(?: of \w+)?|out of \w+|no \w+|no \w+ left|stop|stopped|leave|go|bail|left|bailed|away|rang|quit|"
    r"interrupted|gave up|up|died|knackered) (?:(?:right|just) )?before (?:the |my )?ex_"
)
_TOO_MUCH = re.compile(r"\b(?:too (?:much|hard|heavy|difficult|tough|painful|sore)|beat|defeated)\b")
_FELT = re.compile(r"\b(?:nearly|felt|feel|was|were|hurt|hate|hated|killed|murdered|died)\b")
_FELT_SET = re.compile(
    r"^(?=.*\b(?:(?:last|final|first|second|third|1st|2nd|3rd) (?:sets?|rounds?)|"
    r"(?:some|most|parts?|bits?) of (?:the |my )?ex_\d+) ?\b).*\b(?:was|were|is|felt|feels?|hurts?|"
    r"killed|nearly|almost|went|burn\w*|brutal|hard|tough|heavy|easy|wobbl\w*|shak\w*|sore|pain\w*|ach(?:ed?|es|ing)|"
    r"niggl\w*|grumbl\w*|cramp\w*|fine|ok|okay|good)\b|"
    r"\b(?:form|technique) (?:was |is |just |got |all )*(?:lost|went|gone|broke|slipped|fell|poor|bad|messy)\b|"
    r"\b(?:lost|losing) (?:my |the )?(?:form|technique)\b"
)
"""How one set felt, or what hurt in it, cuts nothing short: "last set of rdls was brutal"."""
_SHORTENED = re.compile(
    r"\b(?:short\w*|skip\w*|miss\w*|cut|only|just|not|\w+nt|half|less|fewer|left|drop\w*|fail\w*|stop\w*|quit|bail\w*|"
    r"no|never|gave up|without|except|minus|bar|apart|didn|couldn)\b|\d(?! ?/ ?10)(?<!ex_\d)"
)
_ALL_BUT = re.compile(r"\b(?:everything|(?<!it )all)$")
_ALL = re.compile(r"^(?:i )?(?:did )?(?:all|everything|the lot|it all|all of (?:it|them))$")
_DROPPED = re.compile(rf"(?:(?:i|ive|just|only|had to|sorry|but) )*{LEAVING}\b")
_OF_ALL = re.compile(r"\b([1-5]) (?:out of|of|/) (?:the )?([2-6])\b(?! (?:sets?|reps?|rounds?))")
_LOOSE = frozenset({"raise", "raises"})
_OUT_OF_TIME = re.compile(r"\bran out of\b")


def told_by_clauses(context: Context, facts: list[Said]) -> DoneSaid | Question | None:
    """Return what became of a session whose exercises are named without numbers; none where nothing is told so."""
    if context.asked not in ("session", None) or context.session is None or any(fact.kind == "sets" for fact in facts):
        return None
    planned = {p.exercise: p.sets for p in context.session.exercises}
    if context.asked is None and context.has("run") and not context.has("exercise", "session"):
        # "Intervals done, missed the last 2"
        return None
    if context.first(ONE_LEG_DONE):
        return Question(about="session")
    found = clauses(context, SIGNED)
    if found is not None and any(_of_two(clause.text, found) for clause in found.clauses):
        # "Did the bugs, planks missing": no list.
        found = clauses(context, SIGNED_BY_AND)
    if found is None or not any(_SUBJECT.search(clause.text) for clause in found.clauses):
        return None
    tally = _tally(found, planned)
    if tally is None or tally.declined:
        return None
    told = outcome(tally, tuple(planned), any(fact.kind == "skip" for fact in facts))
    if tally.rest_left and isinstance(told, DoneSaid) and _names_another(context):
        return Question(about="session")
    # Where nothing was asked, names may stand beside words about anything.
    sure = context.asked is not None or (isinstance(told, DoneSaid) and told.left_out is not None)
    return told if sure else None


def put_right(context: Context, before: frozenset[str]) -> DoneSaid | Question | None:
    """Return what was left out after all, where words put right what was: "skipped balance, no wait i did balance"."""
    planned = {p.exercise: p.sets for p in context.session.exercises} if context.session else {}
    found = clauses(context, SIGNED)
    told = [replace(clause, text=_TOO.sub("", clause.text)) for clause in found.clauses] if found else []
    tally = _tally(Clauses(tuple(told), found.subjects), planned) if before and found else None
    if tally is not None and tally.open and told[0].text.startswith(("and ", "also ", "plus ")):
        tally.left, tally.open = tally.left | tally.open, set()
    if tally is None or tally.open or not (tally.done & before or tally.left):
        named = any({*planned} & {*mark.exercises} for mark in context.marks)
        return Question(about="session") if before and named else None
    left = (before - tally.done) | tally.left
    return DoneSaid(left_out=tuple(one for one in planned if one in left) or None)


def _names_another(context: Context) -> bool:
    """Tell whether a name is not one of the session's, which may be loose for one that is: "only rdl and squats"."""
    named = (n for n in context.at("exercise") if not context.marks[n].has("region") and is_name(context, n))
    others = any(not context.here & {*context.marks[n].exercises} for n in named)
    return others or any(mark.text in _LOOSE and not mark.exercises for mark in context.marks)


def _of_two(text: str, told: Clauses) -> bool:
    """Tell whether words before and behind a list say different things of it."""
    sign = _SUBJECT.search(text)
    if sign is None or len(told.subjects.get(sign[0], ())) < 2:
        return False
    after = text[sign.end() :]
    behind = LEFT_AFTER.match(after) or DONE_AFTER.match(after) or CUT.search(after) or NEGATIVE.search(after)
    return bool(behind and (DONE_BEFORE.match(text) or LEFT_BEFORE.search(text)))


def _tally(told: Clauses, planned: Mapping[str, int]) -> Tally | None:
    tally = Tally()
    pending: str | None = None
    bare = False
    for n, clause in enumerate(told.clauses):
        text = clause.text
        signs = _SUBJECT.findall(text)
        if tally.left and _is_fixed(clause):
            return None
        if not signs and pending:
            text = _with_subject(text, pending, bare and "." not in clause.joint)
            signs = _SUBJECT.findall(text)
        if not signs:
            # "Rain stopped just as i finished" says when, not what.
            _whole(tally, "" if clause.joint == "as" else text, n == 0)
            continue
        if len(signs) > 1 or _NUMBER.search(_SETS.sub(" ", text)) or _COUNTING.search(text):
            return None
        named = told.subjects.get(signs[0], frozenset())
        polarity = _polarity(text, clause.joint, tally.all_done)
        if n and polarity == "done" and clause.joint == "but" and _ALL_BUT.search(told.clauses[n - 1].text):
            # "All but the last exercise went well": left out, or not so good.
            polarity = "unclear"
        if polarity == "left" and _as_many(text, [planned[name] for name in named]):
            polarity = "done"
        if polarity in ("unclear", "neutral") and _BEFORE.search(text):
            polarity = "left" if named == {[*planned][-1]} else "unclear"
        if (
            polarity == "left"
            and (led := LEFT_BEFORE.search(text))
            and text[: led.start()].strip(" i") not in ("", "did")
        ):
            # "Done except the planks"
            _whole(tally, text[: led.start()].strip(), n == 0)
        pending = None if polarity in ("done", "left") else signs[0]
        bare = polarity not in ("neutral", "kept") or _BARE.match(text) is not None
        tally.take(polarity, named, signs[0] == "ex_rest", _FEW.search(text) is not None)
    return tally


def _is_fixed(clause: Clause) -> bool:
    """Tell whether a clause puts right what was told of an exercise."""
    of_one = _SUBJECT.search(clause.text) or _PRONOUN.search(clause.text)
    return of_one is not None and "fix" in clause.joint.split()


def _as_many(text: str, planned: list[int]) -> bool:
    """Tell whether a clause counts no fewer sets than were planned: "step ups 2 sets, all as planned"."""
    counted = _COUNTED.search(text)
    left = NEGATIVE.search(text) or _FEWER.search(text)
    return counted is not None and left is None and all(int(counted[1]) >= sets for sets in planned)


def _with_subject(text: str, pending: str, bare: bool) -> str:
    """Return a clause with the subject that it leaves to the clause before: "planks, couldnt be bothered"."""
    if _PRONOUN.search(text):
        return _PRONOUN.sub(pending, text, count=1)
    led = f" {text}"
    return f"{pending}{led}" if bare and (LEFT_AFTER.match(led) or DONE_AFTER.match(led)) else text


def _whole(tally: Tally, text: str, first: bool) -> None:
    """Take a clause that names no exercise."""
    tally.dropped |= _DROPPED.match(text) is not None
    if ONLY.search(text):
        tally.rest_left = True
    elif counted := _OF_ALL.search(text):
        tally.counted = int(counted[1]), int(counted[2])
    elif part := PARTIAL.search(text):
        mostly = is_most(part)
        tally.mostly, tally.unclear = tally.mostly or mostly, tally.unclear or not mostly
    elif SKIP_WHOLE.search(text) and not _OUT_OF_TIME.search(text):
        tally.declined = True
    elif first and SKIP.match(text):
        tally.no = True
    elif (
        (first and YES.match(text))
        or _ALL.match(text)
        or DONE.search(text)
        or DONE_IF_ASKED.search(text)
        or said_wholly(text) == "done"
    ):
        tally.all_done = True


def _polarity(text: str, joint: str, all_done: bool) -> Polarity:
    """Tell what a clause with one subject says of it."""
    sign = _SUBJECT.search(text)
    if sign is None:
        return "neutral"
    before, after = LEFT_BEFORE.search(text), text[sign.end() :]
    if before and GIVEN.match(before[0]) and not GIVEN_AWAY.match(after):
        before = None
    if NEARLY_LEFT.search(text):
        return "kept"
    if NEVER_LEFT.search(text):
        return "done"
    if not (before or LEFT_AFTER.match(after)) and _FELT_SET.search(text) and not _SHORTENED.search(text):
        return "neutral"
    if CUT.search(text) or before or LEFT_AFTER.match(after):
        denied = before and _DENIED.search(text[: before.start()])
        return "unclear" if denied or _TURNED.search(text) or _STOPPED_AT.search(text) else "left"
    if _BARE.match(text):
        return _of_bare(text, joint, all_done)
    done = DONE_BEFORE.search(text) or DONE_AFTER.match(after)
    if NEGATIVE.search(text):
        return "unclear" if done or not _FELT.search(text) or _TOO_MUCH.search(text) else "neutral"
    return "done" if done else "neutral"


def _of_bare(text: str, joint: str, all_done: bool) -> Polarity:
    if all_done:
        # "All done but the planks", "all done, the planks killed me"
        return "left" if "but" in joint.split() else "unclear" if "-" in joint or _FEW.match(text) else "neutral"
    return "done" if _FEW.match(text) else "bare"
