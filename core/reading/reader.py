"""Read one reply in its context."""

from core.athlete import Units
from core.catalog import Catalog
from core.reading.facts import Asked, Question, Reading, Said
from core.training import Session


def read(
    text: str,
    asked: Asked | None,
    session: Session | None,
    units: Units,
    catalog: Catalog,
    last: tuple[Said, ...] = (),
) -> Reading:
    """Return the facts of a reply, the questions that it leaves open, and the words that nothing was taken from.

    `last` are the facts of the athlete's message before, for replies that only correct it.
    """
    questions = (Question(about=asked),) if asked else ()
    return Reading(questions=questions, unread=(text,) if text.strip() else ())
