"""Pains told in one message: each stands as it was said at once, and is written anew when its kind is told (PAI-01)."""

from core.conversation.record.undo import gone, standing_of
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
    lines = [n for n, told in _unkind(scene, entry) if _same(told, entry)]
    placeless = [n for n, told in _at_once(scene, entry) if told.region is None]
    return gone(scene, (*lines, *placeless))


def next_beside(scene: Scene, entry: Pain) -> AskPainPart | None:
    """Return the pain that the same message told before, of which nobody knows the kind yet; the last one first."""
    beside = [told for _, told in _unkind(scene, entry)]
    own = next((n for n, told in enumerate(beside) if _same(told, entry)), len(beside))
    return part_of(beside[own - 1]) if own else None


def _unkind(scene: Scene, entry: Pain) -> list[tuple[int, Pain]]:
    """Return the places that hurt and were told with a pain, without their kind."""
    return [(n, told) for n, told in _at_once(scene, entry) if told.region and told.type is None]


def _at_once(scene: Scene, entry: Pain) -> list[tuple[int, Pain]]:
    """Return the pains that were told in the same message, each with its line."""
    return [(n, told) for n, told in standing_of(scene, Pain) if told.at == entry.at and told.score]


def _same(told: Pain, entry: Pain) -> bool:
    return told.region == entry.region and told.leg in (None, entry.leg)
