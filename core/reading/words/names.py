"""Find which exercise is meant: by name or nickname, never by the nearest guess."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from core.catalog import Catalog, Exercise
from core.reading.rewriting.digits import in_digits
from core.reading.words.script import stem, tokenise
from core.training import Session


@dataclass(frozen=True, slots=True)
class Names:
    """Hold what every exercise is called; a name that several share is the name of a family."""

    ids: Mapping[str, tuple[str, ...]]
    exact: Mapping[str, str]

    @classmethod
    def of(cls, catalog: Catalog) -> "Names":
        """Collect the names and aliases of the catalog."""
        ids: dict[str, list[str]] = {}
        exact: dict[str, str] = {}
        for exercise in catalog.exercises.values():
            for name in (exercise.name, exercise.id.replace("_", " "), *exercise.aliases):
                # With its comma as well, as the coach prints it: "Bird dog, arms only".
                parted = " , ".join(map(stems, name.split(",")))
                for written in dict.fromkeys((*_writings(stems(name)), parted)):
                    owners = ids.setdefault(written, [])
                    if exercise.id not in owners:
                        owners.append(exercise.id)
            exact[stems(exercise.name)] = exercise.id
        for id_ in catalog.exercises:
            written = stems(id_.replace("_", " "))
            if ids[written] == [id_]:
                exact.setdefault(written, id_)
        return cls({name: tuple(owners) for name, owners in ids.items()}, exact)

    def meant(self, candidates: tuple[str, ...], said: str, session: Session | None) -> str | None:
        """Return the one exercise that a name means: the session's member of a family, else an exact name."""
        planned = [p.exercise for p in session.exercises] if session else []
        here = [id_ for id_ in candidates if id_ in planned]
        exact = self.exact.get(stems(said))
        if len(here) == 1:
            return here[0]
        if exact and (not here or exact in here):
            return exact
        return candidates[0] if len(candidates) == 1 else None


@lru_cache(maxsize=1024)
def stems(name: str) -> str:
    """Return a name as its words' singulars, lower case, signs left out."""
    return " ".join(
        stem(token[0]) for token in tokenise(in_digits(name.lower())) if token.lastgroup in ("word", "number")
    )


def _writings(name: str) -> tuple[str, ...]:
    """Return a name in all ways of writing "single leg", and as one word where it is long enough to be no other."""
    written = [name]
    if name.startswith("single leg ") and len(name.split()) > 2:
        bare = name.removeprefix("single leg ")
        written += [f"{one} {bare}" for one in ("sl", "one leg", "single", "one foot", "unilateral")]
    if name.endswith(" deadlift"):
        written += [f"{one.removesuffix('deadlift')}dl" for one in tuple(written)]
    glued = [one.replace(" ", "") for one in written if " " in one]
    return (*written, *(one for one in glued if len(one) >= 6))


def in_place(place: str, session: Session, catalog: Catalog) -> Exercise | None:
    """Return the exercise at a place of the session: "1", "-1", or the only timed one."""
    planned = [catalog.exercises[p.exercise] for p in session.exercises if p.exercise in catalog.exercises]
    if place == "timed":
        timed = [exercise for exercise in planned if exercise.unit == "seconds"]
        return timed[0] if len(timed) == 1 else None
    if place == "middle":
        return planned[1] if len(planned) == 3 else None
    index = int(place) - 1 if int(place) > 0 else int(place)
    return planned[index] if -len(planned) <= index < len(planned) else None
