"""What the coach knows of an athlete from their own answers, a line each: what settings show first."""

from collections.abc import Iterator

from core.athlete import DAYS
from core.conversation.plan.wording import distance_words, kit_words, load_words, run_words
from core.conversation.questions.health import screening_of, ticked, topic_names
from core.conversation.questions.level import PATTERNS
from core.conversation.questions.races import ahead, listed
from core.conversation.questions.weights import weights_said
from core.conversation.turns.scene import Scene


def overview(scene: Scene) -> list[str]:
    """Return every answer that was given, in the order in which it was asked."""
    return [line for part in (_person, _training, _ahead, _chosen) for line in part(scene)]


def _person(scene: Scene) -> Iterator[str]:
    profile = scene.profile
    yield scene.say("overview-who", name=profile.name, age=profile.age) if profile.name else str(profile.age)
    mass = [load_words(scene, profile.body_mass_kg)] if profile.body_mass_kg else []
    if said := [*([scene.say(f"ask-sex-{profile.sex}").lower()] if profile.sex else []), *mass]:
        yield scene.say("overview-body", said=", ".join(said))
    if topics := ticked(screening_of(profile)):
        said_of = "overview-safety" if screening_of(profile).cleared else "overview-safety-open"
        yield scene.say(said_of, answers=topic_names(scene, topics))
    else:
        yield scene.say("overview-safety-none")


def _training(scene: Scene) -> Iterator[str]:
    profile = scene.profile
    level = scene.say(f"ask-level-{'recovery' if profile.program == 'recovery' else profile.level}").lower()
    clean = ", ".join(pattern for pattern in PATTERNS if getattr(profile.gate, pattern))
    yield scene.say("overview-level" if clean else "overview-level-none", level=level, clean=clean)
    runs = "; ".join(run_words(scene, run) for run in profile.runs)
    distance = distance_words(scene, profile.weekly_distance_km, profile.units)
    yield scene.say("overview-runs" if runs else "overview-runs-none", runs=runs, distance=distance)
    if profile.rest_days:
        days = ", ".join(scene.say(f"day-{day}") for day in DAYS if day in profile.rest_days)
        yield scene.say("overview-rest-days", days=days)
    names = kit_words(scene, profile.equipment)
    yield scene.say("overview-kit", names=names) if names else scene.say("overview-kit-none")
    if weights := weights_said(scene, profile):
        yield weights
    yield scene.say("overview-lift", minutes=profile.session_minutes, hour=profile.lift_at)
    if profile.weaker_leg:
        yield scene.say("overview-leg", leg=scene.say(f"leg-{profile.weaker_leg}"))


def _ahead(scene: Scene) -> Iterator[str]:
    if races := listed(scene, scene.profile, ahead(scene, scene.profile)):
        yield scene.say("overview-races", races=races)


def _chosen(scene: Scene) -> Iterator[str]:
    profile = scene.profile
    if profile.focus:
        yield scene.say("overview-focus", names=", ".join(scene.say(f"focus-{f}").lower() for f in profile.focus))
    if profile.training_block:
        yield scene.say("overview-block", name=scene.say(f"block-{profile.training_block}").lower())
    if profile.options:
        names = sorted(scene.say(f"option-{name}").lower() for name in profile.options)
        yield scene.say("overview-options", names=", ".join(names))
    yield scene.say("overview-push", hour=profile.push_time, zone=profile.time_zone)
