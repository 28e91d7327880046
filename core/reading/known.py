"""Everything that the reader knows of words, put together once for a catalog."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from core.catalog import Catalog
from core.reading.flags.signs import concepts
from core.reading.lexicon import body, signs, talk, training
from core.reading.lexicon.terms import Terms, phrases, words
from core.reading.words.marks import Lexicon, Senses
from core.reading.words.misspelt import Misspelt
from core.reading.words.names import Names
from core.reading.words.spelling import Speller

_TABLES: tuple[tuple[str, Terms], ...] = (
    ("leg", body.LEGS),
    ("same", body.SAME),
    ("other_leg", body.OTHER_LEG),
    ("not_leg", body.NOT_LEGS),
    ("region", body.REGIONS),
    ("pain", body.PAINS),
    ("sore", body.SORES),
    ("when", body.WHEN),
    ("limp", body.LIMPS),
    ("fine", body.FINE),
    ("unit", training.UNITS),
    ("times", training.TIMES),
    ("uncounted", training.UNCOUNTED),
    ("cross", training.CROSS),
    ("with", training.WITH),
    ("effort", training.EFFORT),
    ("duration", training.DURATION),
    ("sleep", training.SLEEPS),
    ("session", training.SESSION),
    ("run", training.RUNS),
    ("complaint", training.COMPLAINTS),
    ("form", training.FORMS),
    ("place", training.PLACES),
    ("unknown", training.UNKNOWN_EXERCISES),
    ("talk", talk.TALK),
    ("fix", talk.FIXES),
    ("noise", talk.NOISE),
    ("old", talk.OLD_NUMBERS),
)


@dataclass(frozen=True, slots=True)
class Known:
    """Hold the speller, the senses of words, the names of exercises, and what slips of them are."""

    speller: Speller
    senses: Senses
    names: Names
    misspelt: Misspelt


@lru_cache(maxsize=4)
def _fixed() -> Lexicon:
    return Lexicon.build((phrase, sense, value) for sense, terms in _TABLES for phrase, value in phrases(terms))


class _Box:
    """Give a catalog an identity that the cache can hold (its mappings cannot be hashed)."""

    __slots__ = ("catalog",)

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog

    def __hash__(self) -> int:
        return id(self.catalog)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Box) and other.catalog is self.catalog


def known(catalog: Catalog) -> Known:
    """Return what the reader knows for a catalog, built once since building is costly."""
    return _known(_Box(catalog))


@lru_cache(maxsize=8)
def _known(box: _Box) -> Known:
    names = Names.of(box.catalog)
    lexicon = Lexicon.build((name, "name", name) for name in names.ids)
    speller = Speller(_vocabulary(names), _familiar())
    return Known(speller, Senses(_fixed(), lexicon, names.ids), names, Misspelt(names, speller, _fixed()))


def _vocabulary(names: Names) -> Iterator[str]:
    """Return the words that a slip may be mended to: those that carry the meaning of a reply."""
    for terms in (
        body.REGIONS,
        body.PAINS,
        body.SORES,
        training.UNITS,
        training.SLEEPS,
        training.RUNS,
        training.EFFORT,
    ):
        for phrase, _ in phrases(terms):
            yield from phrase.split()
    for name in names.ids:
        yield from name.split()
    yield from signs.WORDS
    yield from words("finished completed complete skipped everything session workout exercise effort")


def _familiar() -> Iterator[str]:
    for _, terms in _TABLES:
        for phrase, _ in phrases(terms):
            yield from phrase.split()
    yield from concepts().vocabulary()
