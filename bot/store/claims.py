"""The statement that claims letters: the next ones of a platform, in the order of each chat."""

from sqlalchemy import and_, bindparam, exists, literal_column, or_, update

from bot.store import State
from bot.store.tables import letters

_QUEUE = letters.alias("queue")
_EARLIER = letters.alias("earlier")
_Q = _QUEUE.c
_E = _EARLIER.c


def _named(*states: State) -> "list[object]":
    # A partial index is used only where the states stand in the statement itself, not as parameters.
    return [literal_column(f"'{state}'") for state in states]


_BLOCKED = exists().where(
    _E.platform == _Q.platform,
    _E.chat == _Q.chat,
    _E.id < _Q.id,
    _E.priority <= _Q.priority,
    _E.state.in_(_named(State.PENDING, State.CLAIMED, State.INFLIGHT, State.HELD)),
    or_(
        _E.state.in_(_named(State.CLAIMED, State.INFLIGHT)),
        and_(_E.state.in_(_named(State.PENDING)), _E.due > bindparam("now")),
    ),
)
_READY = (
    _QUEUE.select()
    .with_only_columns(_Q.id)
    .where(
        _Q.platform == bindparam("p"),
        _Q.priority == bindparam("q"),
        _Q.state == literal_column("'pending'"),
        _Q.due <= bindparam("now"),
        ~_BLOCKED,
    )
    .order_by(_Q.id)
    .limit(bindparam("n"))
    .with_for_update(of=_QUEUE, skip_locked=True)
)
CLAIM = (
    update(letters)
    .where(letters.c.id.in_(_READY))
    .values(state=State.CLAIMED, token=bindparam("t"))
    .returning(
        letters.c.id,
        letters.c.platform,
        letters.c.chat,
        letters.c.message,
        letters.c.language,
        letters.c.priority,
        letters.c.occasion,
        letters.c.created,
        letters.c.meant,
        letters.c.expires,
        letters.c.attempts,
        letters.c.doubted,
    )
)
