"""Cut a reply into clauses, with a sign in the place of each exercise of the session that it names."""

from collections.abc import Mapping
from dataclasses import dataclass

from core import regex as re
from core.reading.lexicon.polarity import BEFORE_WORK, BENIGN, LEFT_LEG, OTHERWISE, THE_REST
from core.reading.words.context import Context
from core.reading.words.names import in_place
from core.reading.words.naming import is_name

_OTHERWISE_NAMES = frozenset({"split", "splits", "bug", "bird", "stand", "stands", "step", "steps"})
_ARTICLES = frozenset({"the", "no", "my", "those", "on", "of"})
_NO_FIX = frozenset({"nope", "wrong", "make it", "scratch"})
_NUMBERED = frozenset({"exercises", "exercise", "numbers", "nos", "moves"})
_NAMING = _NUMBERED | {"last", "final", "middle"}
_TO = frozenset({"to", "-", "till", "until", "through"})
_LISTED = frozenset({"and", ",", "&", "+"}) | _TO
_FEWEST = 3
_COUNTED = ("exercise", "region", "pain", "sore", "sleep", "effort", "unit", "leg", "run", "times")
"""What a number may be of that is not an exercise's."""
_LED = frozenset({"the", "not the", "my"})
_ENDED = frozenset({"", ",", ".", ";", "!", ")"})
_PLACED = re.compile(r"(?:one|exercise|ex|move|movement|finisher|\d|closer|opener)$")
_ALSO = r"(?:and|&|\+|or|nor|/|also|plus|then|as well as|n(?! ,)|either)(?: (?:the|my|also|then|,|or))*"
SIGNED_BY_AND = re.compile(rf"\bex_\d+(?: {_ALSO} ex_\d+)+\b")
"""A list with "and" between all of its names."""
SIGNED = re.compile(rf"\bex_\d+(?: ,(?: the| my)* ex_\d+)*(?:(?: ,)?(?: {_ALSO} ex_\d+)+|(?: ,(?: the| my)* ex_\d+))\b")
"""A list with commas, or with an "and" before its last name."""
_NO_MORE = re.compile(r"(?<=\bno )(ex_\d+),? (?:and |or )?no (?=ex_)")
"""A list that says "no" of each: "no bulgarians no bridges"."""
_ONE_SET = re.compile(
    r"\b(minus|bar|except|but|apart from|besides|without|missed|skipped|left out|dropped|didnt do|but not)"
    r" (?:the |my )?(?:(?:very )?(?:first|second|third|last|final|1st|2nd|3rd|4th)|one|1|an?)"
    r"(?: (?:sets?|rounds?|goes?))?(?: of(?: the| my)?)? (ex_\d+)(?: (?:sets?|rounds?)\b)?"
)
"""One set of an exercise that was left out: that cuts it short."""
_SIGN = re.compile(r"\bex_\d+\b")
_STUFF = re.compile(
    r"(\bex_\d+) (?:work|stuff|things?|bits?|ones?|1|exercises?|drills?|moves?)\b(?! (?:sets?|rounds?))"
)
_HEADED = re.compile(
    r"(\bex_\w+) (?:[:=(]|-(?! ex_)|\.\.\.(?= (?:no|not|skip|nope|nah|didnt|couldnt|crossmark|never)))"
)
_ENDS = re.compile(
    r" (?:fix|[.;!?,()|:-]|\.\.+|\n|but|though|however|tho|because|cos|cause|coz|bc|since|due to|and|then|plus|"
    r"although|thanks to|so(?= (?:i|ive|im|had|we|left|skipped|did|didnt|no|not|just|dropped|they|that|it|them|missed|"
    r"binned|cut|couldnt|never|gave)\b)|as(?= (?:i|my|the|it|we|there|gym|no|its)\b))(?= |$)"
)

_REST = re.compile(r"rest|other|else|remain|left|apart|aside|besides|but for")
"""Pieces of the words for all that is not named."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Hold the words of a clause, led by what joins it to the one before; `ex_1` is a subject of `subjects`."""

    joint: str
    text: str


@dataclass(frozen=True, slots=True)
class Clauses:
    """Hold the clauses of a reply and the exercises that their signs stand for."""

    clauses: tuple[Clause, ...]
    subjects: Mapping[str, frozenset[str]]


def clauses(context: Context, lists: re.Pattern[str]) -> Clauses | None:
    """Return the clauses of a reply that names exercises of its session; none where a name cannot be told."""
    if not (_REST.search(context.plain) or _may_name(context) or _counts_up(context)):
        return None
    signed = _signed(context)
    if signed is None:
        return None
    line, subjects = signed
    if not (subjects or _REST.search(line)):
        return None
    line = BEFORE_WORK.sub("", _STUFF.sub(r"\1", line))
    line = THE_REST.sub("ex_rest", BENIGN.sub("fine", OTHERWISE.sub("ex_rest", LEFT_LEG.sub("lft", line))))
    line = _ONE_SET.sub(r"\1 \2", _NO_MORE.sub(r"\1 and ", line))
    line = lists.sub(lambda joined: _together(joined[0], subjects), _HEADED.sub(r"\1", line))
    found: list[Clause] = []
    start, joint = 0, ""
    for end in [*_ENDS.finditer(line), None]:
        text = line[start : end.start() if end else len(line)].strip()
        if text:
            found.append(Clause(joint, text))
            joint = ""
        if end:
            start = end.end()
            joint = " ".join(filter(None, (joint, end[0].strip())))
    return Clauses(tuple(found), subjects)


def _may_name(context: Context) -> bool:
    return context.has("exercise", "place") or not _NAMING.isdisjoint(context.words)


def _together(joined: str, subjects: dict[str, frozenset[str]]) -> str:
    """Return one sign for a list of exercises."""
    return _sign(frozenset().union(*(subjects[sign] for sign in _SIGN.findall(joined))), subjects)


def _sign(ids: frozenset[str], subjects: dict[str, frozenset[str]]) -> str:
    sign = f"ex_{len(subjects)}"
    subjects[sign] = ids
    return sign


def _signed(context: Context) -> tuple[str, dict[str, frozenset[str]]] | None:
    subjects: dict[str, frozenset[str]] = {}
    written: list[str] = []
    at = 0
    while at < len(context.marks):
        named = _subject(context, at)
        if named is None:
            return None
        ids, used = named
        if context.sense(at, "fix") is not None and context.text(at) not in _NO_FIX:
            written.append("fix")
        else:
            written.append(_sign(frozenset(ids), subjects) if ids else context.text(at))
        at += used
    return " ".join(written), subjects


def _subject(context: Context, at: int) -> tuple[tuple[str, ...], int] | None:
    """Return the exercises named at a place and how many marks name them; none where they cannot be told."""
    mark = context.marks[at]
    if mark.exercises and not mark.has("region"):
        beside = context.marks[at + 1] if at + 1 < len(context.marks) else None
        double = beside is not None and bool(beside.exercises) and not beside.has("region")
        exercise = context.exercise_of(mark, beside) if double and beside else context.exercise(at)
        odd = mark.text in _OTHERWISE_NAMES and context.text(at - 1) not in _ARTICLES
        counted = any(context.number(n) is not None for n in (at - 1, at + 1))
        short = len(mark.text) < 3 and (counted or bool(mark.senses))
        if (odd or short) and not is_name(context, at):
            return (), 1
        if context.text(at - 1) == "both" and context.session:
            family = tuple(p.exercise for p in context.session.exercises if mark.text.rstrip("s") in p.exercise)
            return (family, 1) if len(family) == 2 else None
        return ((exercise.id,) if exercise and context.planned(exercise) else (), 1 + double)
    if mark.exercises:
        return _by_body(context, at), 1
    return _placed(context, at)


def _by_body(context: Context, at: int) -> tuple[str, ...]:
    """Return the exercise that a place on the body stands for, where nothing was felt there."""
    exercise = context.exercise(at)
    if exercise is None or not context.planned(exercise):
        return ()
    felt = any(context.sense(n, s) is not None for n in range(at - 2, at + 4) for s in ("sore", "pain", "leg"))
    # "Felt it in my calf on the last set"
    inside = any(context.text(n) == "in" for n in (at - 1, at - 1 - (context.text(at - 1) in _ARTICLES)))
    return () if felt or inside or any(context.number(n) is not None for n in range(at + 1, at + 4)) else (exercise.id,)


def _placed(context: Context, at: int) -> tuple[tuple[str, ...], int]:
    """Return the exercises that are named by their place in the session: "the last two", "first one"."""
    mark, session = context.marks[at], context.session
    if session is not None and mark.text in _NUMBERED and context.number(at + 1) is not None:
        return _numbered(context, at + 1, [p.exercise for p in session.exercises])
    if session is not None and mark.number is not None and _counts_up(context):
        ids, used = _numbered(context, at, [p.exercise for p in session.exercises])
        # Where no exercise has the number it is a word like any other: the walk has to go on.
        return ids, max(used - 1, 1)
    if session is None or context.sense(at + 1, "unit") is not None:
        return (), 1
    # The exceptions may have taken the number already.
    count = context.marks[at + 1].number if at + 1 < len(context.marks) else None
    planned = [p.exercise for p in session.exercises]
    several = count is not None and 1 < count < len(planned) and context.sense(at + 2, "unit") is None
    if mark.text in ("first", "last", "final") and several and count is not None:
        used = 2 + (context.text(at + 2) in ("exercises", "moves", "ones"))
        if context.number(at + used) is not None:
            return (), 1
        return tuple(planned[: int(count)] if mark.text == "first" else planned[-int(count) :]), used
    if mark.text == "middle" and several and count == len(planned) - 2:
        return tuple(planned[1:-1]), 2
    if not mark.has("place"):
        return (), 1
    if mark.text in ("first", "last", "final") and context.text(at + 1) in _ENDED and context.text(at - 1) in _LED:
        return (planned[0 if mark.text == "first" else -1],), 1
    listed = context.text(at + 1) in ("and", ",") and context.sense(at + 2, "place") is not None
    exercise = in_place(mark.senses["place"], session, context.catalog) if listed or _PLACED.search(mark.text) else None
    return ((exercise.id,), 1) if exercise and context.planned(exercise) else ((), 1)


def _counts_up(context: Context) -> bool:
    """Tell whether the numbers of a reply are those of all exercises, and nothing else is counted: "1-4 yes, 5 no"."""
    planned = [p.exercise for p in context.session.exercises] if context.session else []
    if len(planned) < _FEWEST or context.has(*_COUNTED):
        return False
    groups = (_numbered(context, at, planned) for at in context.at("number") if not _goes_on(context, at))
    return sorted(id_ for ids, _ in groups for id_ in ids) == sorted(planned)


def _goes_on(context: Context, at: int) -> bool:
    return context.text(at - 1) in _LISTED and context.number(at - 2) is not None


def _numbered(context: Context, at: int, planned: list[str]) -> tuple[tuple[str, ...], int]:
    """Return the exercises that are named by their numbers: "exercises 2 and 4", "1 to 3"."""
    ids: list[str] = []
    used = 1
    low = 0
    while (number := context.number(at)) is not None:
        if number not in range(1, len(planned) + 1):
            return (), 1
        ids += planned[low : int(number)] if low else [planned[int(number) - 1]]
        used += 1
        at += 1
        low = 0
        if context.text(at) in _LISTED and context.number(at + 1) is not None:
            low = int(number) if context.text(at) in _TO else 0
            at += 1
            used += 1
    return tuple(ids), used
