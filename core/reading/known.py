"""Everything that the reader knows of words, put together once for a catalog."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from core.catalog import Catalog
from core.reading.flags.abroad import ABROAD_WORDS
from core.reading.flags.signs import concepts
from core.reading.lexicon import body, talk, training
from core.reading.lexicon.numbers import NUMBER_WORDS
from core.reading.lexicon.people import PEOPLE
from core.reading.lexicon.sets import CUT, DENIED, FILLERS, HEDGES, NOT_DONE, REMARKS, REST, TALK, UNTOLD
from core.reading.lexicon.spelled import SIGNS
from core.reading.lexicon.terms import Terms, phrases, words
from core.reading.words.marks import Lexicon, Senses
from core.reading.words.misspelt import Misspelt
from core.reading.words.names import Names
from core.reading.words.script import stem
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
_TELLING = frozenset({"leg", "region", "pain", "sore", "unit", "sleep", "run", "effort", "session"})
"""The tables of what replies tell of most."""
_SHORTEST = 3


_OF_REPORTS = frozenset(sense for sense, _ in _TABLES) - {"noise", "talk", "with", "duration", "effort"}
_OF_BODY = frozenset({"leg", "region", "pain", "limp", "form", "complaint", "fix"})
_OF_TRAINING = _OF_BODY | {"sore", "effort", "session", "times", "sleep"}
_SMALL = FILLERS | TALK | REMARKS | HEDGES | NOT_DONE | CUT | DENIED | REST | UNTOLD | frozenset(NUMBER_WORDS)


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """Hold a catalog, the speller, the senses of words, the names of exercises, and what slips of them are."""

    catalog: Catalog
    speller: Speller
    senses: Senses
    names: Names
    misspelt: Misspelt

    def tells(self, said: Sequence[str]) -> bool:
        """Tell whether words hold any of a report: a place, a leg, an exercise, how it felt."""
        return any(names or not _OF_REPORTS.isdisjoint(senses) for names, senses in self._looked_up(said))

    def is_of_body(self, said: Sequence[str]) -> bool:
        """Tell whether words name an exercise or a part of the body."""
        return any(names or not _OF_BODY.isdisjoint(senses) for names, senses in self._looked_up(said))

    def is_of_training(self, said: Sequence[str]) -> bool:
        """Tell whether words hold any of training or of the body, whatever units and hours stand beside."""
        return any(
            names or any(sense in _OF_TRAINING and value != "say" for sense, value in senses.items())
            for names, senses in self._looked_up(said)
        )

    def _looked_up(self, said: Sequence[str]) -> Iterator[tuple[bool, Mapping[str, str]]]:
        """Yield of each word whether a name begins there, and the senses that it has."""
        typed, stems = tuple(said), tuple(map(stem, said))
        for at in range(len(typed)):
            yield self.senses.names.longest(stems, at)[0] > 0, self.senses.lexicon.longest(typed, at)[1]

    def strange(self, word: str) -> bool:
        """Tell whether a word is none of the reader's, nor a slip of one."""
        if len(word) < _SHORTEST or word in _SMALL or self.speller.mend(word) != word:
            return False
        return not self.senses.lexicon.longest((word,), 0)[1] and not self.senses.names.longest((stem(word),), 0)[0]


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
    abroad = frozenset(_words([("", ABROAD_WORDS)])).union(PEOPLE.replace("|", " ").split())
    speller = Speller(_vocabulary(names), _words(_TABLES), set(concepts().vocabulary()) - abroad, abroad)
    return Known(box.catalog, speller, Senses(_fixed(), lexicon, names.ids), names, Misspelt(names, speller, _fixed()))


def _vocabulary(names: Names) -> Iterator[str]:
    """Return the words that a slip is to be first of all: those that carry the meaning of a reply."""
    yield from _words((sense, terms) for sense, terms in _TABLES if sense in _TELLING)
    for name in names.ids:
        yield from name.split()
        yield name.split()[-1] + "s"
    yield from SIGNS
    yield from filter(str.isalpha, NUMBER_WORDS)
    yield from words("finished completed complete skipped everything exercise done skip move all half")


def _words(tables: Iterable[tuple[str, Terms]]) -> Iterator[str]:
    for _, terms in tables:
        for phrase, _ in phrases(terms):
            yield from phrase.split()
