"""What the parts of the dialogue read, and what they give back."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from typing import TypeVar

from core.athlete import Profile, Settings
from core.catalog import Catalog
from core.chat import Button, Message
from core.conversation.stages.stage import Idle, Stage
from core.conversation.turns.turn import Athlete, Request
from core.conversation.understand.of_health import OF_HEALTH
from core.journal import Entry, effective
from core.phrases import Blank, Phrases
from core.planner import legal_moves, standing_week, swap_options
from core.schedule import Occasion, Spoken
from core.training import Week

Rows = tuple[tuple[Button, ...], ...]
S = TypeVar("S", bound=Stage)


@dataclass(frozen=True)
class Scene:
    """Hold one moment: the athlete, the instant, the content, and the words to say things with."""

    athlete: Athlete
    now: datetime
    catalog: Catalog

    @cached_property
    def phrases(self) -> Phrases:
        """Return the phrases of the athlete's language."""
        return self.catalog.phrases(self.athlete.settings.language)

    def say(self, key: str, /, **blanks: Blank) -> str:
        """Return a phrase in the athlete's language; a key may hold a name of the core's with its low lines."""
        return self.phrases.say(key.replace("_", "-"), **blanks)

    def button(self, key: str, data: str, /, **blanks: Blank) -> Button:
        """Return a button whose label is a phrase."""
        return Button(self.say(key, **blanks), data)

    def message(self, key: str, /, *rows: Iterable[Button], **blanks: Blank) -> Message:
        """Return a message whose text is a phrase."""
        return Message(self.say(key, **blanks), buttons=tuple(tuple(row) for row in rows))

    def undoable(self, key: str, /, **blanks: Blank) -> Message:
        """Return a phrase on what its turn writes down, with the button that takes that back."""
        return self.message(key, (self.button("undo", "cmd:undo"),), **blanks)

    @property
    def profile(self) -> Profile:
        """Return the profile of an athlete who is through the onboarding."""
        if self.athlete.profile is None:
            raise LookupError("no profile before the onboarding ends")
        return self.athlete.profile

    @property
    def stage(self) -> Stage:
        """Return the open question."""
        return self.athlete.stage

    @cached_property
    def journal(self) -> tuple[Entry, ...]:
        """Return the entries that stand, oldest first."""
        return effective(self.athlete.journal)

    @cached_property
    def today(self) -> date:
        """Return the athlete's local date."""
        return self.local(self.now).date()

    def has_struck(self, occasion: Occasion) -> bool:
        """Tell whether the coach has spoken on an occasion today."""
        return any(one.occasion == occasion and one.day == self.today for one in self.athlete.struck)

    def told_today(self, kind: type[Entry]) -> bool:
        """Tell whether an entry of a kind was told today."""
        return any(isinstance(entry, kind) and self.local(entry.at).date() == self.today for entry in self.journal)

    def standing(self, monday: date) -> Week:
        """Return a week as it stands in this moment, worked out once."""
        if monday not in self._weeks:
            self._weeks[monday] = standing_week(self.profile, self.journal, self.catalog, monday, self.now)
        return self._weeks[monday]

    def legal_moves(self, session: str) -> tuple[date, ...]:
        """Return the days that a session may move to, worked out once."""
        if session not in self._moves:
            self._moves[session] = legal_moves(self.profile, self.journal, self.catalog, session, self.now)
        return self._moves[session]

    def swaps(self, session: str, exercise: str) -> tuple[str, ...]:
        """Return what may take an exercise's place in a session, worked out once."""
        if (session, exercise) not in self._swaps:
            found = swap_options(self.profile, self.journal, self.catalog, session, exercise)
            self._swaps[session, exercise] = found
        return self._swaps[session, exercise]

    @cached_property
    def _swaps(self) -> dict[tuple[str, str], tuple[str, ...]]:
        return {}

    @cached_property
    def _moves(self) -> dict[str, tuple[date, ...]]:
        return {}

    @cached_property
    def _weeks(self) -> dict[date, Week]:
        return {}

    def local(self, instant: datetime) -> datetime:
        """Return an instant on the athlete's wall clock."""
        return instant.astimezone(self.athlete.profile.zone) if self.athlete.profile else instant

    def after(self, *entries: Entry) -> "Scene":
        """Return the scene as it is once these entries are in the journal."""
        return Scene(replace(self.athlete, journal=self.athlete.journal + entries), self.now, self.catalog)

    def without(self, is_left_out: Callable[[Entry], bool]) -> "Scene":
        """Return the scene as it would be had some entries not been written down."""
        kept = tuple(entry for entry in self.journal if not is_left_out(entry))
        return Scene(replace(self.athlete, journal=kept), self.now, self.catalog)

    def at(self, stage: Stage) -> "Scene":
        """Return the scene with another question open."""
        return Scene(replace(self.athlete, stage=stage), self.now, self.catalog)

    def of(self, profile: Profile) -> "Scene":
        """Return the scene with another profile."""
        return Scene(replace(self.athlete, profile=profile), self.now, self.catalog)

    def ask(self, stage: S, ask: Callable[["Scene", S], Message], *before: Message) -> "Step":
        """Return a step that opens a question, and asks it behind other messages."""
        return Step(stage=stage, say=(*before, ask(self, stage)))

    def stay(self, *messages: Message) -> "Step":
        """Return a step that says messages and leaves open what is open."""
        return Step(stage=self.stage, say=messages)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Give back what one event leads to; a null profile or settings stay as they are."""

    stage: Stage
    say: tuple[Message, ...] = ()
    entries: tuple[Entry, ...] = ()
    profile: Profile | None = None
    settings: Settings | None = None
    requests: tuple[Request, ...] = ()
    forget: bool = False
    drops: bool = False
    """What was half told is taken back with it."""
    spoken: tuple[Spoken, ...] = ()

    def then(self, *messages: Message) -> "Step":
        """Return this step with messages said after its own."""
        return replace(self, say=self.say + messages)

    def following(self, *messages: Message, entries: tuple[Entry, ...] = ()) -> "Step":
        """Return this step with messages said, and entries written, before its own."""
        return replace(self, say=messages + self.say, entries=entries + self.entries)


def closed(*messages: Message, entries: tuple[Entry, ...] = ()) -> Step:
    """Return a step that leaves nothing open."""
    return Step(stage=Idle(), say=messages, entries=entries)


def labelled(message: Message, text: str) -> Button | None:
    """Return the button of a message whose label the words are; a tick box is none, since words may name several."""
    said = text.strip().lower().rstrip("!.")
    buttons = (button for row in message.buttons for button in row)
    return next((button for button in buttons if button.label.lower() == said), None)


def rows_of(buttons: Iterable[Button], wide: int) -> Rows:
    """Lay buttons out in rows of at most `wide`."""
    flat = tuple(buttons)
    return tuple(flat[start : start + wide] for start in range(0, len(flat), wide))


def joined(messages: Iterable[Message], rows: int = 8) -> tuple[Message, ...]:
    """Put messages into one where their buttons fit under it; the key and title of the last that has one stay."""
    together: list[Message] = []
    for message in messages:
        last = together[-1] if together else None
        if last is None or last.document or len(last.buttons) + len(message.buttons) > rows:
            together.append(message)
            continue
        parts = (last.text, f"{message.title}\n{message.text}" if message.title else message.text)
        buttons = (*last.buttons, *message.buttons)
        together[-1] = Message("\n\n".join(parts), last.title, buttons, key=message.key or last.key)
    return tuple(together)


def of_health_buttons(scene: Scene) -> list[Button]:
    """Return the ways to tell of one's health."""
    return [scene.button(f"of-health-{name}", f"cmd:{name}") for name in ("pain", "ill", "screening")]


def not_taken(scene: Scene, words: str) -> Message:
    """Name the words that were not taken, with the ways to tell of health where they speak of it."""
    if OF_HEALTH.search(words.lower()):
        return scene.message("rest-unheard-health", of_health_buttons(scene), words=words)
    return scene.message("rest-unheard", words=words)
