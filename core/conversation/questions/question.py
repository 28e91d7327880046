"""One question about the athlete: asked in the onboarding, and again from the settings."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from core.athlete import Profile
from core.chat import Button, Message
from core.conversation.turns.scene import Scene

PREFIX: Final = "q"
FINISHED: Final = (
    "next", "ok", "okay", "done", "that is all", "that's all", "thats all", "that's it", "thats it", "nothing else",
    "nothing more", "no more", "only that", "just that", "all", "go on", "continue", "yes",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Hold what was understood: the profile with it (null: nothing), whether that settles it, and a note to say."""

    profile: Profile | None = None
    settled: bool = True
    note: str = ""


Ask = Callable[[Scene, Profile], Message]
Hear = Callable[[Scene, Profile, str], Answer]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Ask for one part of the profile; `tap` takes a button's value, `hear` takes words.

    `default` are the words that stand for an answer where the athlete has none; without them it has to be given.
    """

    name: str
    ask: Ask
    tap: Hear
    hear: Hear
    default: str = ""
    asked: Callable[[Profile], bool] = lambda _: True
    """Whether somebody is asked it in the onboarding, by what was told before."""


def choice(scene: Scene, question: str, value: str, key: str = "") -> Button:
    """Return the button that answers a question with a value; its label is the phrase `ask-<question>-<value>`."""
    return scene.button(key or f"ask-{question}-{value}", f"{PREFIX}:{question}:{value}")


def plain(question: str, value: str) -> Button:
    """Return an answer whose label is the value itself, as numbers are."""
    return Button(value, f"{PREFIX}:{question}:{value}")


def with_choices(question: str, *values: str) -> Ask:
    """Return how a question is asked whose buttons are its choices."""
    return lambda scene, _: scene.message(f"ask-{question}", [choice(scene, question, value) for value in values])


def with_values(question: str, *values: str) -> Ask:
    """Return how a question is asked whose buttons are plain values."""
    return lambda scene, _: scene.message(f"ask-{question}", [plain(question, value) for value in values])


def unsaid(hear: Hear) -> Hear:
    """Return how a button answers as its words would, which nobody has to say back."""
    return lambda scene, profile, value: replace(hear(scene, profile, value), note="")


def toggle(scene: Scene, question: str, value: str, on: bool) -> Button:
    """Return a tick box; its data name the state that it leads to, so that pressing an old one twice does no harm."""
    return tick_box(scene, f"ask-{question}-{value}", f"{PREFIX}:{question}:{'-' if on else '+'}{value}", on)


def tick_box(scene: Scene, key: str, data: str, on: bool) -> Button:
    """Return a button with a phrase behind a box that is ticked or not."""
    return Button(f"{'☑' if on else '☐'} {scene.say(key)}", data)


def settled(profile: Profile, note: str = "", **changes: object) -> Answer:
    """Return an answer that settles its question with these changes to the profile."""
    return Answer(profile=replace(profile, **changes), note=note)  # type: ignore[arg-type]


def is_finished(text: str) -> bool:
    """Tell whether words say that the ticks are all there are."""
    return text.strip().lower().rstrip("!.") in FINISHED


def unclear(scene: Scene, key: str) -> Answer:
    """Return that nothing was understood, with a phrase that says what would be."""
    return Answer(settled=False, note=scene.say(key))
