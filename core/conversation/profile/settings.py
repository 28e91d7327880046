"""Every answer of the onboarding, shown and changed at any time; opt-ins with their trade-off first."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final, get_args

from core.athlete import DAYS, Option, Platform, Units
from core.chat import Message, Tapped
from core.conversation.plan.wording import distance_words, kit_words, load_words, run_words
from core.conversation.profile.changing import kept, open_question
from core.conversation.profile.picked import pick_block, pick_focus
from core.conversation.profile.running_change import run_to
from core.conversation.profile.way_back import ask_again
from core.conversation.questions import SETTINGS
from core.conversation.questions.health import screening_of, ticked, topic_names
from core.conversation.questions.level import PATTERNS
from core.conversation.questions.question import tick_box
from core.conversation.questions.races import ahead, listed
from core.conversation.questions.weights import weights_said
from core.conversation.stages.stage import AskOption, Idle
from core.conversation.turns.scene import Scene, Step, closed, rows_of

SET: Final = "set-up"
OPTIONS: Final[tuple[Option, ...]] = get_args(Option)
PLATFORMS: Final[tuple[Platform, ...]] = get_args(Platform)
OTHERS: Final = ("units", "quiet", "wellness", "focus", "block", "options", "chat")
"""What is switched or picked, beside the questions."""
_NEXT_UNITS: Final[Mapping[tuple[Units, Units], tuple[Units, Units]]] = MappingProxyType({
    ("metric", "metric"): ("imperial", "imperial"), ("imperial", "imperial"): ("imperial", "metric"),
    ("imperial", "metric"): ("metric", "metric"), ("metric", "imperial"): ("metric", "metric"),
})  # fmt: skip
"""Those of distances and weights that the button leads to."""
LAST: Final = "last"
"""The button that lets the coach speak where the athlete wrote last."""


def menu(scene: Scene) -> Step:
    """Show what was told so far, and what can be changed."""
    named = [scene.button(f"set-{q.name}", f"{SET}:ask:{q.name}") for q in SETTINGS]
    others = [scene.button(f"set-{name}", f"{SET}:{name}:") for name in OTHERS]
    text = "\n".join([*overview(scene), scene.say("settings")])
    rows = rows_of((*named, *others), 4)
    return scene.stay(Message(text, title=scene.say("settings-title"), buttons=rows, key=SET))


def tap_settings(scene: Scene, event: Tapped) -> Step | None:
    """Open a question, switch units or quiet, or show the opt-ins."""
    _, verb, value = event.parts
    match verb:
        case "ask":
            return open_question(scene, value)
        case "again":
            return ask_again(scene, value)
        case "units":
            return with_units(scene, *_NEXT_UNITS[scene.profile.units, scene.profile.weighs_in])
        case "run-to":
            return run_to(scene, value)
        case "quiet" | "wellness":
            return _switched(scene, verb)
        case "chat" | "block" | "focus":
            return _PICKED[verb](scene, value)
        case "options":
            free = isinstance(scene.stage, AskOption)
            return Step(stage=Idle() if free else scene.stage, say=(_options(scene),))
        case "option" | "on" | "off":
            return _option(scene, verb, value)
        case _:
            return None


def with_units(scene: Scene, distances: Units, weights: Units) -> Step:
    """Show distances and weights in these units from now on (DAT-01)."""
    changed = replace(scene.profile, units=distances, load_units=weights)
    return kept(scene, changed, scene.say("units-now", weights=weights, distances=distances))


def _switched(scene: Scene, verb: str) -> Step:
    """Switch the tips off or on, or the morning check."""
    now = scene.athlete.settings
    settings = replace(now, quiet=not now.quiet) if verb == "quiet" else replace(now, wellness=not now.wellness)
    words = ("quiet-on", "quiet-off") if verb == "quiet" else ("wellness-on", "wellness-off")
    on = settings.quiet if verb == "quiet" else settings.wellness
    return replace(closed(scene.message(words[0] if on else words[1])), settings=settings)


def _chat(scene: Scene, value: str) -> Step:
    """Ask on which platform to speak unasked, and keep the answer; the core does not know which are linked."""
    settings = scene.athlete.settings
    if value == LAST or value in PLATFORMS:
        platform = next((platform for platform in PLATFORMS if platform == value), None)
        return replace(closed(scene.message(f"chat-now-{value}")), settings=replace(settings, speak_on=platform))
    now = settings.speak_on or LAST
    boxes = [tick_box(scene, f"chat-{name}", f"{SET}:chat:{name}", name == now) for name in (LAST, *PLATFORMS)]
    return scene.stay(scene.message("ask-chat", boxes))


def _options(scene: Scene) -> Message:
    on = scene.profile.options
    boxes = [tick_box(scene, f"option-{name}", f"{SET}:option:{name}", name in on) for name in OPTIONS]
    return Message(scene.say("ask-options"), buttons=rows_of(boxes, 2))


def _option(scene: Scene, verb: str, value: str) -> Step | None:
    """Explain an opt-in with its trade-off; switch it on only from there."""
    name = next((name for name in OPTIONS if name == value), None)
    if name is None:
        return None
    if verb == "option":
        stage = AskOption(option=name)
        free = isinstance(scene.stage, Idle | AskOption)
        return Step(stage=stage if free else scene.stage, say=(ask_option(scene, stage),))
    options = scene.profile.options | {name} if verb == "on" else scene.profile.options - {name}
    note = scene.say(f"option-now-{verb}", name=scene.say(f"option-{name}"))
    return kept(scene, replace(scene.profile, options=options), note)


_PICKED: Final[Mapping[str, Callable[[Scene, str], Step | None]]] = MappingProxyType({
    "chat": _chat, "block": pick_block, "focus": pick_focus,
})  # fmt: skip
"""What is picked from a list, by its verb."""


def option_named(scene: Scene, low: str) -> Option | None:
    """Return the opt-in that is named by its label or its name."""
    for name in OPTIONS:
        if low in (scene.say(f"option-{name}").lower(), name.replace("_", " "), name):
            return name
    return None


def ask_option(scene: Scene, stage: AskOption) -> Message:
    """Explain an opt-in with its price, and ask whether to switch it."""
    switch = "off" if stage.option in scene.profile.options else "on"
    buttons = [
        scene.button(f"option-switch-{switch}", f"{SET}:{switch}:{stage.option}"),
        scene.button("leave", f"{SET}:options:"),
    ]
    return replace(scene.message(f"option-{stage.option}-why", buttons), title=scene.say(f"option-{stage.option}"))


def hear_option(scene: Scene, stage: AskOption, text: str) -> Step | None:
    """Take a plain yes or no to the opt-in that was explained."""
    low = text.strip().lower().rstrip("!.")
    if other := option_named(scene, low):
        return _option(scene, "option", other)
    on = stage.option in scene.profile.options
    if low in ("no", "leave", "leave it", "not now", "no thanks", "cancel", "nope") or low == ("on" if on else "off"):
        return closed(scene.message("left-as-is"))
    switch = "off" if on else "on"
    wanted = (switch, f"switch {switch}", f"turn {switch}", f"switch it {switch}", "yes", "ok", "yes please")
    return _option(scene, switch, stage.option) if low in wanted else None


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
