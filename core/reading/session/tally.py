"""Gather what clauses say of the exercises of a session, and what that makes of it."""

from dataclasses import dataclass, field
from typing import Literal

from core.reading.facts import DoneSaid, Question, Said

Polarity = Literal["done", "left", "bare", "neutral", "kept", "unclear"]


@dataclass(slots=True)
class Tally:
    """Gather what the clauses say, the later over the earlier."""

    done: set[str] = field(default_factory=set)
    left: set[str] = field(default_factory=set)
    all_done: bool = False
    rest_done: bool = False
    rest_left: bool = False
    open: set[str] = field(default_factory=set)
    kept: bool = False
    no: bool = False
    declined: bool = False
    dropped: bool = False
    counted: tuple[int, int] | None = None
    mostly: bool = False
    unclear: bool = False

    def take(self, polarity: Polarity, named: frozenset[str], rest: bool, only: bool) -> None:
        """Take what a clause says of its subject."""
        if polarity == "done":
            self.done |= named
            self.left -= named
        elif polarity == "left":
            self.left |= named
            self.done -= named
        elif polarity in ("bare", "unclear"):
            self.open |= named
        self.kept |= polarity == "kept"
        self.rest_done |= rest and polarity == "done"
        self.rest_left |= (rest and polarity == "left") or (only and polarity == "done")
        self.unclear |= rest and polarity == "unclear"


def outcome(tally: Tally, planned: tuple[str, ...], skipped: bool) -> DoneSaid | Question | None:
    """Return what became of the session, a question where that is open, none where nothing is told of it."""
    done = tally.done | (tally.open if tally.rest_left else set())
    left = tuple(one for one in planned if one in tally.left)
    told = tally.all_done or tally.rest_done or (tally.mostly and bool(left))
    if tally.counted is not None:
        # "Did 4 of the 5, no thrusts": as many are left out as are told.
        counts = len(planned) - len(left), len(planned)
        return DoneSaid(left_out=left) if left and tally.counted == counts else Question(about="session")
    asked = Question(about="session")
    of_nothing = tally.rest_done and tally.dropped and not (left or done)
    if (
        tally.unclear
        or (tally.mostly and not left)
        or tally.open - done - tally.left
        or (tally.rest_left and told and done)
        or of_nothing
    ):
        # "Left the hops, did the rest", where two exercises are hops
        return asked
    if tally.rest_left:
        return DoneSaid(left_out=tuple(one for one in planned if one not in done) or None) if done else None
    if tally.kept and not (left or done or told):
        return asked
    if not (left or done or tally.kept) or len(left) == len(planned):
        return None
    if told or {*left, *done} >= {*planned}:
        return DoneSaid(left_out=left or None)
    # One that was left out, and nothing of the others: what all was left out is asked, never taken from it.
    return asked if done or (skipped and not tally.no) else None


def with_outcome(
    told: DoneSaid | Question, facts: list[Said], questions: list[Question]
) -> tuple[list[Said], list[Question]]:
    """Put what the clauses say of a session in the place of what was read of it as a whole."""
    kept = [fact for fact in facts if fact.kind not in ("done", "skip")]
    open_ = [q for q in questions if q.about != "session"]
    if isinstance(told, Question):
        return kept, [*open_, told]
    return [told, *kept], [q for q in open_ if q.about != "sets"]
