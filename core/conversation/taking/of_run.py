"""The effort of a run, and that it was done: neither is of the session that waits for a word (LEG-01)."""

from dataclasses import replace
from typing import Final

from core import regex as re
from core.conversation.plan.named import exercise_in
from core.conversation.turns.scene import Scene
from core.conversation.understand.clauses import bare, parts
from core.reading.facts import DoneSaid, EffortSaid, MinutesSaid, Reading

_RUN: Final = re.compile(
    r"\b(?:runs?|ran(?! out| late| over)|jog(?:s|ged|ging)?|running|intervals?|tempo|fartlek|parkrun|strides|"
    r"hill (?:reps|repeats|sprints)|\d+(?:[.,]\d+)? ?(?:k|kms?|mi|miles?)|"
    r"\d+ ?x ?(?:\d{3,4} ?m?|\d(?:[.,]\d)? ?(?:k|kms?|mi|miles?))|long one)\b"
)
_SESSION: Final = re.compile(
    r"\b(?:sessions?|strength|gym|work ?outs?|all|everything|rest|exercises?|sets|it|them|weights|planned|core|balance|"
    r"circuit|both|legs?)\b"
)
"""What may be of the session: the words stay as they are read."""
_EFFORT: Final = re.compile(r"\b(?:rpe|effort|felt (?:like )?an?)\b.*\d|\d ?/ ?10\b|^(?:an? )?\d{1,2}$")
_RATED: Final = re.compile(r"\b(?:rpe|effort|felt (?:like )?an?)(?: was| of|:)? ?\d+(?:[.,]5)?(?: ?/ ?10)?\b")
_BESIDE: Final = re.compile(r"\b(?:after|before|post|pre|(?:had|have|got) to|gotta|in the long)\b.*")
"""What only says when, or why it ended: "done after my run, 7", "had to run"."""
_DONE: Final = re.compile(r"\b(?:done|did|finished|completed)\b")
_SESSION_AND_RUN: Final = re.compile(
    r"^((?:all |session )?done,? (?:rpe )?(?:10|[1-9]))[, ] ?(?:and )?(?:then )?(?:ran |jogged )?"
    r"(?=(?:an? )?(?:easy |steady |recovery |tempo )*\d+(?:\.\d)? ?(?:k|kms?|miles?)\b)",
    re.IGNORECASE,
)
"""A session with its effort, before a run that is told behind it ("done 6, easy 5k"): each is told by itself."""


_WITHIN: Final = re.compile(
    r"\b(?:from|since|after|until|till|at|past|(?:the )?(?:last|final|first))(?: about| around| roughly)? "
    r"\d+(?:[.,:]\d+)? ?(?:h|hrs?|hours?|min\w*)\b"
)
_ENDED: Final = re.compile(r"\b(?:stopped|quit|gave up|done|finished|called it|took|lasted)\b")
"""A moment within something longer is no length of a session, unless it ended there."""


def without_runs(scene: Scene, text: str, reading: Reading) -> Reading:
    """Leave out of a reading what words say of a run alone."""
    low = _SESSION_AND_RUN.sub(r"\1. ran ", text.lower())
    within = any(_WITHIN.search(part) and not _ENDED.search(part) for part in parts(low))
    if within and not _SESSION.search(low):
        reading = replace(reading, facts=tuple(fact for fact in reading.facts if not isinstance(fact, MinutesSaid)))
    if not _RUN.search(low) or _SESSION.search(low) or exercise_in(scene, low):
        return reading
    pieces = [bare(piece) for piece in parts(low)]
    runs = [_RUN.search(_BESIDE.sub("", piece)) is not None for piece in pieces]
    efforts = [_of_run(pieces, runs, n) for n, piece in enumerate(pieces) if _EFFORT.search(piece)]
    done = [run for piece, run in zip(pieces, runs, strict=True) if _DONE.search(piece)]
    gone = [kind for kind, told in ((EffortSaid, efforts), (DoneSaid, done)) if told and all(told)]
    return replace(reading, facts=tuple(fact for fact in reading.facts if not isinstance(fact, tuple(gone))))


def apart(text: str) -> str:
    """Return words that rate a run and a session without what rates the run."""
    text = _SESSION_AND_RUN.sub(r"\1. ran ", text)
    pieces = parts(text)
    rated = [n for n, piece in enumerate(pieces) if _RATED.search(piece.lower())]
    runs = [n for n in rated if _RUN.search(pieces[n].lower()) and not _SESSION.search(pieces[n].lower())]
    if not runs or len(runs) == len(rated):
        return text
    return "".join(_RATED.sub("", piece.lower()) if n in runs else piece for n, piece in enumerate(pieces))


def _of_run(pieces: list[str], runs: list[bool], at: int) -> bool:
    """Tell whether an effort is that of the run in its own part, or in the one before."""
    return runs[at] or (at > 0 and runs[at - 1] and not _DONE.search(pieces[at]))
