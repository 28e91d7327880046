"""What becomes of a letter after an attempt: the whole policy of delivery, without doing anything."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.adapters import Budget, Outgoing, Receipt, Refused, TryLater, Unreachable
from bot.pushes import LATE
from bot.store import Post, State, Verdict
from core.phrases import Phrases

FIRST_WAIT: Final = timedelta(seconds=1)
LONGEST_WAIT: Final = timedelta(minutes=10)
AFTER_DOUBT: Final = timedelta(seconds=2)
"""When to repeat a letter in doubt where the platform recognises repeats."""

Outcome = Receipt | TryLater | Unreachable | Refused


def expired(post: Post, now: datetime) -> Verdict | None:
    """Close a letter that is worth nothing any more; one in doubt stays in doubt for ever."""
    if post.expires is None or now < post.expires:
        return None
    return Verdict(post=post, state=State.UNKNOWN if post.doubted else State.EXPIRED, at=now, doubted=post.doubted)


def outgoing(post: Post, replaces: str | None, budget: Budget, now: datetime, phrases: Phrases) -> Outgoing:
    """Write the letter for its adapter; a late one says so, and so does one that may be a second copy."""
    again = post.doubted is not None and not budget.recognises_repeats and replaces is None
    late = post.unasked and now - post.meant > LATE
    marks = [phrases.say(mark) for mark, holds in (("delivery-again", again), ("delivery-late", late)) if holds]
    message = replace(post.message, text="\n\n".join([*marks, post.message.text])) if marks else post.message
    doubt = now - post.doubted if post.doubted else None
    return Outgoing(letter=post.letter, message=message, replaces=replaces, doubt=doubt, silent=again)


def verdict(post: Post, outcome: Outcome, *, began: datetime, now: datetime, hold: timedelta) -> Verdict:
    """Judge an attempt that `began`; `hold` is how long a letter in doubt waits, nothing where it may be repeated."""
    if isinstance(outcome, Receipt):
        return Verdict(post=post, state=State.SENT, at=now, message_id=outcome.message_id)
    if isinstance(outcome, TryLater):
        return _later(post, outcome, began, now, hold)
    return Verdict(post=post, state=State.FAILED, at=now, fault=type(outcome).__name__)


def _later(post: Post, outcome: TryLater, began: datetime, now: datetime, hold: timedelta) -> Verdict:
    growing = min(FIRST_WAIT * 2 ** min(post.attempts, 16), LONGEST_WAIT)
    if not outcome.ambiguous:
        retry = now + max(growing, outcome.after or timedelta())
        return Verdict(post=post, state=State.PENDING, at=now, retry=retry, doubted=post.doubted, fault="try later")
    doubted = post.doubted or began
    if not hold:
        retry = now + max(AFTER_DOUBT if post.attempts < 2 else growing, outcome.after or timedelta())
        return Verdict(post=post, state=State.PENDING, at=now, retry=retry, doubted=doubted, fault="in doubt")
    if post.doubted:
        return Verdict(post=post, state=State.UNKNOWN, at=now, doubted=doubted, fault="in doubt twice")
    return Verdict(post=post, state=State.HELD, at=now, retry=began + hold, doubted=doubted, fault="in doubt")
