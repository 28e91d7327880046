"""Where generated athletes take their choices from: a seeded generator, or hypothesis so that failures shrink."""

from collections.abc import Callable, Sequence
from random import Random
from typing import Any, Protocol, TypeVar

from hypothesis import strategies as st

T = TypeVar("T")


class Dice(Protocol):
    """Make choices; the first option and the least number are the simplest ones."""

    def choose(self, options: Sequence[T]) -> T:
        """Choose one option."""

    def between(self, least: int, most: int) -> int:
        """Choose a whole number, both ends included."""

    def chance(self, percent: int) -> bool:
        """Say yes in so many of a hundred cases."""


class Seeded:
    """Choose by a seeded generator: fast, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)

    def choose(self, options: Sequence[T]) -> T:
        return self._random.choice(options)

    def between(self, least: int, most: int) -> int:
        return self._random.randint(least, most)

    def chance(self, percent: int) -> bool:
        return self._random.randrange(100) < percent


class Drawn:
    """Choose by hypothesis."""

    def __init__(self, draw: Callable[[st.SearchStrategy[Any]], Any]) -> None:
        self._draw = draw

    def choose(self, options: Sequence[T]) -> T:
        return self._draw(st.sampled_from(options))

    def between(self, least: int, most: int) -> int:
        return self._draw(st.integers(least, most))

    def chance(self, percent: int) -> bool:
        return self._draw(st.integers(0, 99)) >= 100 - percent
