"""Pains told in one message: each stands as it was said at once, and is written anew when its kind is told (PAI-01)."""

from core.conversation.record.undo import standing_lines
from core.conversation.stages.stage import AskPainPart
from core.conversation.turns.scene import Scene
from core.journal import Pain
from core.reading.facts import PainSaid
from core.wishes import Undo


def part_of(said: PainSaid | Pain) -> AskPainPart:
    """Return what was said of a pain, with nothing of it asked for; one that was written down is of its own time."""
    return AskPainPart(
        open=(),
        at=said.at if isinstance(said, Pain) else None,
        score=said.score,
        region=said.region,
        leg=said.leg,
        type=said.type,
        when=said.when,
        limp=bool(said.limp),
    )


def written(scene: Scene, entry: Pain) -> tuple[Undo | Pain, ...]:
    """Return a pain as it is written: in place of the same one as it was first said."""
    return *taken_back(scene, entry), entry


def taken_back(scene: Scene, entry: Pain) -> tuple[Undo, ...]:
    """Return what takes back a pain as it was first said, or counted while its place was asked for."""
    journal = scene.athlete.journal
    lines = [n for n in _unkind(scene, entry) if _same(journal[n], entry)]
    placeless = [n for n in _at_once(scene, entry) if getattr(journal[n], "region", None) is None]
    return tuple(Undo(at=scene.now, line=n) for n in (*lines, *placeless))


def next_beside(scene: Scene, entry: Pain) -> AskPainPart | None:
    """Return the pain that the same message told before, of which nobody knows the kind yet; the last one first."""
    lines = _unkind(scene, entry)
    own = next((n for n in lines if _same(scene.athlete.journal[n], entry)), len(scene.athlete.journal))
    other = next((scene.athlete.journal[n] for n in reversed(lines) if n < own), None)
    return part_of(other) if isinstance(other, Pain) else None


def _unkind(scene: Scene, entry: Pain) -> list[int]:
    """Return the lines of places that hurt and were told with a pain, without their kind."""
    told = ((n, scene.athlete.journal[n]) for n in _at_once(scene, entry))
    return [n for n, e in told if isinstance(e, Pain) and e.region and e.type is None]


def _at_once(scene: Scene, entry: Pain) -> list[int]:
    """Return the lines of the pains that were told in the same message."""
    journal = scene.athlete.journal
    pains = ((n, e) for n in standing_lines(scene) if isinstance(e := journal[n], Pain) and e.at == entry.at)
    return [n for n, e in pains if e.score]


def _same(told: object, entry: Pain) -> bool:
    return isinstance(told, Pain) and told.region == entry.region and told.leg in (None, entry.leg)
