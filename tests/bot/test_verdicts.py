"""The policy of delivery as tables: what a letter says of itself, when it is worth nothing, how long it waits."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.adapters import TryLater
from bot.store import Post, Priority, State
from bot.verdicts import FIRST_WAIT, LONGEST_WAIT, expired, outgoing, verdict
from core.chat import Message
from tests.bot.dialogue import HERE, MONDAY
from tests.bot.wire import FAST
from tests.bot.world import CATALOG

POST = Post(
    id=1, letter="1", token="ours", to=HERE, message=Message("hello"), language="en", priority=Priority.PUSH,
    meant=MONDAY, unasked=True, expires=MONDAY + timedelta(hours=5), attempts=0, doubted=None,
)  # fmt: skip
LATE, AGAIN = "This one is a little late, sorry.", "You may have seen this one already."
KNOWS = replace(FAST, recognises_repeats=True)


@pytest.mark.parametrize(
    ("post", "budget", "replaces", "after", "marks"),
    [
        (POST, FAST, None, timedelta(minutes=30), []),
        (POST, FAST, None, timedelta(minutes=31), [LATE]),
        (replace(POST, unasked=False), FAST, None, timedelta(hours=2), []),
        (replace(POST, doubted=MONDAY), FAST, None, timedelta(minutes=10), [AGAIN]),
        (replace(POST, doubted=MONDAY), FAST, None, timedelta(hours=1), [AGAIN, LATE]),
        (replace(POST, doubted=MONDAY), KNOWS, None, timedelta(minutes=10), []),
        (replace(POST, doubted=MONDAY), FAST, "m1", timedelta(minutes=10), []),
    ],
    ids=["in time", "late", "a late answer", "again", "again and late", "known repeats", "an edit"],
)
def test_what_a_letter_says_of_itself(post, budget, replaces, after, marks) -> None:
    letter = outgoing(post, replaces, budget, MONDAY + after, CATALOG.phrases())
    assert letter.message.text.split("\n\n") == [*marks, "hello"]
    assert letter.silent == (AGAIN in marks)


@pytest.mark.parametrize(
    ("post", "after", "state"),
    [
        (POST, timedelta(hours=5) - timedelta(seconds=1), None),
        (POST, timedelta(hours=5), State.EXPIRED),
        (replace(POST, doubted=MONDAY), timedelta(hours=5), State.UNKNOWN),
        (replace(POST, expires=None), timedelta(days=9), None),
    ],
    ids=["worth it", "over", "over and in doubt", "for ever"],
)
def test_a_letter_that_is_worth_nothing_is_closed_as_what_it_is(post: Post, after: timedelta, state: State) -> None:
    found = expired(post, MONDAY + after)
    assert (found.state if found else None) == state


@pytest.mark.parametrize(("attempts", "wait"), [(0, FIRST_WAIT), (3, 8 * FIRST_WAIT), (99, LONGEST_WAIT)])
def test_waits_double_up_to_the_longest(attempts: int, wait: timedelta) -> None:
    given = verdict(replace(POST, attempts=attempts), TryLater(), began=MONDAY, now=MONDAY, hold=timedelta())
    assert (given.state, given.retry) == (State.PENDING, MONDAY + wait)
