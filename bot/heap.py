"""Keep the garbage collector from stopping the coach: what start-up made stays, so there is no use in walking it."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

YOUNG: Final = 10_000
"""New objects between two looks at the young ones; most die at once, without the collector."""


def settle_heap() -> None:
    """Leave everything made so far out of later collections; call once, when the process is ready to work.

    The catalog and the libraries are some 125,000 objects: a full collection took 100 ms, in which nobody was answered.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG)


@contextmanager
def unswept() -> Iterator[None]:
    """Look for no garbage while modules are imported, nor among what they hold later: they stay.

    A fifth of a start went by in that.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
        gc.set_threshold(YOUNG)
