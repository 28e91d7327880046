"""Read what became of the session: done, done but for something, left out."""

from core import regex as re
from core.reading.amending.patches import patch_of
from core.reading.facts import DoneSaid, Question, SkipSaid
from core.reading.lexicon.parts import (
    CORE_SKIPPED,
    ONE_LEG_DONE,
    PARTIAL,
    REST_DONE,
    SET_OF_ALL,
    SO_STOPPED,
    SOME_OUT,
    STOPPED,
    is_most,
)
from core.reading.lexicon.sessions import SKIP, SKIP_LAST, YES
from core.reading.pieces import Sought
from core.reading.session.exceptions import left_out_after, left_out_before
from core.reading.session.skips import skip_reason
from core.reading.session.ticks import is_ticked, one_by_one
from core.reading.words.context import Context
from core.reading.words.done_words import begun_with_done, skipped_at_last, told_done, told_if_asked, told_skipped
from core.reading.words.naming import is_name
from core.reading.words.wholly import said_wholly

_FEW_NUMBERS = 3
"""A reply with more numbers than this says what was done, whatever it begins with."""
_SENTENCE_ENDS = frozenset({".", ";", "\n", "!"})
_MIDST = frozenset({"during", "during the", "in", "on", "the"})
_OF_SESSION = re.compile(r"\b(?:skip\w*|session|workout|train\w*|gym|strength|work ?out)\b")
_DONE_ALONE = re.compile(r"(?:all )?(?:done|finished|completed)(?: as (?:planned|written))? ?(?:$|[.!] *$|, rpe \d)")
"""What says of a session that it was done though nobody asked."""
_ALL = r"(?:everything|all (?:the )?exercises|all of (?:them|it)|them all|the (?:whole )?lot)"
_ALL_COUNTED = Sought(
    rf"\b{_ALL} once\b(?! (?:more|again))|\b(?:{_ALL}|it all|it) (?:twice|thrice|x ?[2-5]|[2-5] times)\b|\b{_ALL}(?: "
    rf"\w+| :| -)? \d+ (?:x|sets?|rounds?|"
    rf"reps|each|per)\b|\b\d+ (?:x \d+|sets?|rounds?|reps)(?: of \d+)?(?: of| for| on)? {_ALL}\b"
)
_ONE_LEG = Sought(
    r"\b(?:(?:only|just) (?:the |my |on the |on my )?(?:left|right|one)(?: leg| side(?! plank))\b|(?:left|right|"
    r"one) (?:leg|side(?! plank)) only|on the (?:left|right) only)"
)
_ONE_ROUND = re.compile(
    r"\b(?:only|just)(?: did| managed| got)? (?:the )?(?:one|1|a single) (?:round|circuit|lap|set)\b|"
    r"\b(?:stopped|quit|gave up|bailed|packed up|packed it in|ended|did) (?:after |at )?(?:just |the )?"
    r"(?:(?:one|1|first|a single) (?:round|circuit|lap|set)\b|set (?:one|1)\b)|"
    r"\b(?:one|1) (?:round|circuit|lap|set) (?:only|of each|of everything)\b"
)
_OTHER_LOAD = re.compile(
    r"[,.;] (?:but )?(?:(?:with|used|using|only|just|at) )*(\d+(?:\.\d+)?) ?(?:kg|kgs|kilos?|lbs?)"
    r"(?: (?:instead|only|each|today|though|this time))*(?=$| ?[.,;!])"
)
_TAKEN_BACK = re.compile(
    r"[(.,;!-] ?(?:no|not|nope|nah|not really|as if|i wish|in my dreams|(?:just |only )?(?:kidding|joking)|jk)"
    r"(?: lol| haha)?[ .!)]*$"
)
"""What takes all of it back in the end: "absolutely did it at 6am in a hailstorm. (no)"."""
_ROUNDS = Sought(
    r"\b[a-z0-9]+ (?:full |whole |complete )?(?:rounds?|sets?|circuits?|laps?)(?: of)? (?:done|each|everything|it all|"
    r"all|the (?:lot|session|circuit|whole|workout)|them all|all of|in total|completed|finished|in)\b(?! side| leg)"
)


def read_outcome(context: Context) -> tuple[list[DoneSaid | SkipSaid], list[Question]]:
    """Return whether the session was done, done in part, or left out."""
    plain = context.plain
    # Asked before the exceptions take their words.
    other_sets = _other_sets(context)
    after = left_out_after(context)
    ticks = one_by_one(context)
    if ticks:
        return [ticks], []
    if (context.asked == "session" and STOPPED.search(plain)) or context.first(ONE_LEG_DONE):
        return [], [Question(about="session")]
    left_out, unclear = left_out_before(context)
    left_out = list(dict.fromkeys([*after, *left_out]))
    skipped = not after and _skipped(context, bool(left_out) or unclear)
    ticked = is_ticked(context, left_out)
    rest = bool(left_out) and REST_DONE.search(plain) is not None
    told = told_done(plain)
    wholly = said_wholly(plain) if context.asked == "session" and not (left_out or unclear or other_sets) else None
    if wholly and (skipped if wholly == "done" else context.has("exercise") and _ALL_THE_SAME.search(plain)):
        # Other words of having left it out weigh more than everyday ones of having done it: "gym closed so only rdls".
        wholly = None
    skipped = skipped or wholly == "skipped"
    done = (
        rest
        or ticked
        or wholly == "done"
        or (told is not None and not _of_some(context, told))
        or _yes(context, other_sets)
    )
    partly = done and (
        (not (left_out or other_sets) and SO_STOPPED.search(plain))
        or (not left_out and _TAKEN_BACK.search(plain))
        or _other_load(context)
    )
    if (done or context.asked == "session") and not partly:
        partly = _of_part(context, bool(left_out)) or (not left_out and SOME_OUT.search(plain)) or _some_rounds(context)
    if partly:
        return [], [Question(about="session")]
    if skipped and not done:
        return [SkipSaid(reason=skip_reason(plain))], []
    if skipped and not (left_out or ticked) and skipped_at_last(plain):
        # "Skipped it. Done", "everything. Baby woke. No session": one of them is not so.
        return [], [Question(about="session")]
    if unclear:
        return [], [Question(about="session")] if done or context.asked == "session" else []
    alone = left_out and context.asked == "session" and not other_sets and not _others_named(context, left_out)
    if done or alone:
        return [DoneSaid(left_out=tuple(left_out) or None)], []
    return [], []


def _of_one_exercise(context: Context) -> bool:
    """Tell whether what was given up may be the exercise of its sentence: "glute hurt in the rdls, had to bin it"."""
    told = told_skipped(context.plain)
    if told is None or context.asked != "session" or " it" not in (told[0][-3:], context.plain[told.end() :][:3]):
        return False
    at = next((n for n, mark in enumerate(context.marks) if mark.start >= told.start()), 0)
    low, _ = context.around(at, _SENTENCE_ENDS)
    return any(context.text(n - 1) in _MIDST and context.marks[n].exercises for n in range(low, at))


def _of_part(context: Context, named: bool) -> bool:
    """Tell whether words say that the session was done in part; what "most of it" lacks may be `named`."""
    if not context.has("exercise") and SET_OF_ALL.search(context.plain):
        return True
    part = PARTIAL.search(context.plain)
    return part is not None and not (named and is_most(part))


def _of_some(context: Context, told: re.Match[str]) -> bool:
    """Tell whether names stand right before the words, so that only those were done: "rdls and step ups done"."""
    at = next((n for n, mark in enumerate(context.marks) if mark.start >= told.start()), 0)
    while context.text(at - 1) in ("are", "is", "all", "was", "were", "both", "got", "now"):
        at -= 1
    if at < 1 or not (context.marks[at - 1].exercises and is_name(context, at - 1)):
        return False
    named = {context.exercise(n) for n in range(at) if context.marks[n].exercises}
    return not context.here <= {exercise.id for exercise in named if exercise}


def _others_named(context: Context, left_out: list[str]) -> bool:
    """Tell whether other exercises are named beside those left out: what became of them is not known."""
    named = {context.exercise(n) for n in context.at("exercise") if is_name(context, n)}
    return any(exercise is not None and exercise.id not in left_out for exercise in named)


def _other_sets(context: Context) -> bool:
    """Tell whether numbers of sets were read of an exercise that does not stand before them."""
    if context.taken.isdisjoint(context.at("number")):
        return False
    named = [n for n in context.at("exercise") if n in context.taken and context.number(n + 1) is None]
    whole = context.untaken() if named else context
    return any(is_name(whole, n) for n in named)


def _counted_from(context: Context) -> int:
    return min(context.marks[at].start for at in context.at("number") if at in context.taken)


def _yes(context: Context, other_sets: bool) -> bool:
    if context.asked != "session":
        alone = context.asked is None and context.session is not None
        return alone and _DONE_ALONE.match(context.plain) is not None
    if begun_with_done(context):
        return True
    told = told_if_asked(context.plain, _counted_from(context) if other_sets else None)
    if told and _of_some(context, told):
        told = None
    if told and other_sets:
        told = told if _apart(context.plain, told) else None
    yes = YES.match(context.plain)
    return told is not None or (yes is not None and (not other_sets or _apart(context.plain, yes)))


def _apart(plain: str, told: re.Match[str]) -> bool:
    """Tell whether words stand for themselves, beside what else was read: "finished, rdl 8 8 both"."""
    before, after = plain[: told.start()].rstrip(), plain[told.end() :].lstrip()
    return (not before or before[-1] in ".,;!-(" or before.endswith(" but")) and (
        not after or after[0] in ".,;!-)" or after.startswith(("but ", "and ", "though ", "with ", "in "))
    )


_ALL_THE_SAME = re.compile(r"\b(?:so|and|but|,) (?:i )?(?:(?:only|just) (?!because|as|cos)|did|managed|got)\b")
_UNHURT = re.compile(
    r"(?:\W|\b(?:no|nope|nah|naw|nay|sorry|oh|ok|lol)\b)*"
    r"(?:nothing|nowhere|no(?= (?:soreness|pains?|aches|stiffness)\b)|"
    r"(?:(?:it|that|my|the|knees?|legs?) )*(?:didnt|doesnt|wasnt|isnt|not))\b"
    r"(?: (?:at all|really|even|was|is|felt|feels))* (?:hurt\w*|sore(?:ness)?|stiffness|ach\w+|pain\w*|bad)\b"
    r"(?!.*\b(?:cant|couldnt|skip\w*|miss\w*|time|busy|tired|work\w*|train\w*)\b)"
)
"""A "no" to whether something hurt leaves no session out."""


def _skipped(context: Context, excepted: bool) -> bool:
    plain = context.plain
    if context.asked not in ("session", None) and not _OF_SESSION.search(plain):
        return False
    if context.session is not None and context.session.kind == "core" and CORE_SKIPPED.search(plain):
        return True
    if excepted:
        return told_skipped(plain) is not None
    if told_skipped(plain):
        return not _of_one_exercise(context)
    if _UNHURT.match(plain):
        return False
    declined = SKIP.match(plain) is not None or (
        SKIP_LAST.search(plain.strip()) is not None and not context.has("number")
    )
    listed = sum(not context.marks[n].vague for n in context.at("number")) > _FEW_NUMBERS
    return context.asked == "session" and declined and not listed and not _corrects(context)


def _corrects(context: Context) -> bool:
    """Tell whether a leading "no" only brings other values: "no wait, 9 on the right" leaves no session out."""
    patch = patch_of(context)
    return patch is not None and bool(patch.numbers or patch.leg or patch.load)


def _other_load(context: Context) -> bool:
    """Tell whether all was done with a weight that is not planned: "done, but 5 kg instead"."""
    told = _OTHER_LOAD.search(context.plain)
    planned = {p.load_kg for p in context.session.exercises} if context.session else set()
    return told is not None and not context.has("exercise") and float(told[1]) not in planned


def _some_rounds(context: Context) -> bool:
    """Tell whether a number of rounds was done that is not what every exercise has: "2 rounds done"."""
    if _ALL_COUNTED.search(context.plain) or _ONE_LEG.search(context.plain):
        return True
    planned = {p.sets for p in context.session.exercises} if context.session else set()
    if planned != {1} and not context.has("exercise", "place") and _ONE_ROUND.search(context.plain):
        return True
    told = _ROUNDS.search(context.plain)
    if told is None:
        return False
    at = next((n for n, mark in enumerate(context.marks) if mark.start >= told.start()), 0)
    counted = context.marks[at].number
    return counted is not None and planned != {counted}
