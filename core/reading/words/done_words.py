"""The words that say that a session was done or left out, looked for once a reply: several readers ask for them."""

from functools import lru_cache

from core import regex as re
from core.reading.lexicon.sessions import DONE, DONE_IF_ASKED, SKIP_WHOLE, YES
from core.reading.lexicon.terms import words
from core.reading.words.context import Context

_LIMITING = ("leg", "region", "place", "unit", "pain", "sore", "times", "run", "session", "unknown")
_LESS = words(
    "half most some part parts bit bits nothing no none not only just barely hardly almost nearly bar but except "
    "without minus apart few one first last with in my the on and at for of to what much enough halfway early short "
    "work well right wrong by him her them"
)
"""Words that may make less of what was done, or something else."""

_ROOM = re.compile(r"\b(?:gym|weights?|lifting)\b")
"""What may be missing while the session is done elsewhere, or otherwise."""

_OF_ELSE = re.compile(
    r"\b(?:ran|run|jog\w*|rode|swam|cycled|walk\w*|parkrun|raced?|intervals?|tempo|\d+ ?(?:k|km|miles?)|fl[ye]w?|"
    r"flying|booked|mov(?:ed|ing)|lost|gained|weigh\w*|rest(?:ed|ing)?(?: day)?$|day off|travel\w*|drove|slept|ate)\b"
)
"""What else went as planned in its clause: "ran 10k as planned"."""
_OF_WORK = re.compile(r"\b(?:did|done|session|strength|gym|workout|exercises?|sets|all|everything|the rest|others?)\b")
_OF_SETS = re.compile(r"(?:all|every) (?:sets?|reps?|good|clean|there|of them)|as (?!per$).*|per (?:the )?plan")
"""What is said of the sets before it: "split squats 8 8 8 each, all clean"."""
_THEM = re.compile(r"\w+ them(?: out| off)?(?! (?:all|both)\b)")
"""The sets that are told, before or behind it: "was dreading the rdls. did them, 8 8 8 each"."""
_BEHIND_SETS = re.compile(r"\d[^.;!?\n\d]*$")
_CLAUSES = re.compile(r"[.,;!?\n]")
_YET = re.compile(r"[^.;,!?\n]{0,40}\byet\b")


def done_until(context: Context) -> int | None:
    """Return where the words end that say that the session was done."""
    told = done_said(context.plain)
    return told.end() if told else None


@lru_cache(maxsize=4)
def done_said(plain: str) -> re.Match[str] | None:
    """Return the words that say that the session was done, at least where it was asked for."""
    return told_done(plain) or YES.match(plain) or told_if_asked(plain)


@lru_cache(maxsize=4)
def told_done(plain: str) -> re.Match[str] | None:
    """Return the words that say that the session was done."""
    return DONE.search(plain)


@lru_cache(maxsize=4)
def told_if_asked(plain: str, counted: int | None = None) -> re.Match[str] | None:
    """Return the words that say so where the session was asked for, not of sets that are `counted` before them."""
    found = DONE_IF_ASKED.search(plain)
    while found and (
        (counted is not None and _THEM.match(plain, found.start(), found.end() + 5))
        or (counted is not None and _OF_SETS.fullmatch(found[0]) and _BEHIND_SETS.search(plain, counted, found.start()))
        or (found[0].startswith("as ") and _is_of_else(plain, found.start()))
    ):
        found = DONE_IF_ASKED.search(plain, found.end())
    return found


def _is_of_else(plain: str, at: int) -> bool:
    clause = _CLAUSES.split(plain[:at])[-1].strip()
    return _OF_ELSE.search(clause) is not None and _OF_WORK.search(clause) is None


@lru_cache(maxsize=4)
def told_skipped(plain: str) -> re.Match[str] | None:
    """Return the words that say that the whole session was left out; what was not done yet may still be."""
    return next((found for found in SKIP_WHOLE.finditer(plain) if not _YET.match(plain, found.end())), None)


def skipped_at_last(plain: str) -> bool:
    """Tell whether words of leaving a session out take back what was told before: "no gym today, all done" does not."""
    skipped, done = told_skipped(plain), done_said(plain)
    if skipped is None or _ROOM.search(skipped[0]):
        return False
    return skipped[0].startswith("skip") or done is None or skipped.start() > done.start()


def begun_with_done(context: Context) -> bool:
    """Tell whether a reply begins with "done" and goes on with nothing that limits it: "done tbh"."""
    if context.text(0) != "done":
        return False
    end = next((n for n in range(1, len(context.marks)) if not context.text(n)[0].isalnum()), len(context.marks))
    return 1 < end == len(context.marks) and not any(
        mark.number is not None or mark.exercises or mark.has(*_LIMITING) or not _LESS.isdisjoint(mark.text.split())
        for mark in context.marks[1:]
    )
