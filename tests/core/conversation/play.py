"""A tiny shell in memory: one athlete, a clock, and what was said; it plays transcripts against `advance`.

A transcript has lines of four kinds. `@` is the clock: `@ 2026-11-20 09:00` or `@ 19:30` sets it, `@ call` goes to the
next time that the coach speaks, `@ until words` goes on to when it says them, `@ local ...` states what it shows,
`@ silent` that no call is to come, `@ play file` plays another one here. `>` is the athlete: words, a `/command`,
a `[Label]` of a button on screen, the `(data)` of an old one, `~` for a picture, or `~words` for an edited message.
`<` is the coach: these words must stand in what was said since the athlete's last line, and those of `!` must not.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from core.catalog import Catalog
from core.chat import Button, Called, Edited, Event, Message, Said, Struck, Tapped, Wordless
from core.conversation import advance
from core.conversation.questions import BY_NAME
from core.conversation.questions.question import Answer
from core.conversation.stages.stage import Idle
from core.conversation.turns.codec import read_athlete, write_athlete
from core.conversation.turns.scene import Scene
from core.conversation.turns.turn import Athlete, Turn
from core.exchange import encode
from core.exchange.journal import decode_entry

BEGINNING = datetime.fromisoformat("2026-11-20T08:00:00+00:00")


@dataclass
class Play:
    """Hold the athlete between two events, as a store would."""

    catalog: Catalog
    now: datetime
    athlete: Athlete = field(default_factory=lambda: Athlete(profile=None, stage=Idle()))
    turn: Turn | None = None
    heard: list[Message] = field(default_factory=list)
    screen: dict[str, Message] = field(default_factory=dict)

    def event(self, event: Event) -> Turn:
        """Pass one event through, store and load the athlete, and show what was said."""
        turn = advance(self.athlete, event, self.now, self.catalog)
        assert isinstance(event, Struck) or turn.letters or turn.requests, f"silence after {event}"
        assert turn.athlete.journal[: len(self.athlete.journal)] == self.athlete.journal or not turn.athlete.journal
        self.athlete = read_athlete(write_athlete(turn.athlete), turn.athlete.journal)
        assert self.athlete == turn.athlete
        assert tuple(decode_entry(encode(entry)) for entry in turn.entries) == turn.entries
        self.heard += [letter.message for letter in turn.letters]
        unasked = [letter for letter in turn.letters if letter.occasion]
        assert len(unasked) <= len({letter.occasion for letter in unasked}), "one message an occasion (MSG-05)"
        for letter in turn.letters:
            key = letter.message.key or f"message {len(self.screen)}"
            self.screen.pop(key, None)
            self.screen[key] = letter.message
        self.turn = turn
        return turn

    def say(self, line: str) -> None:
        """Type words or a command, or press a button by its label in brackets."""
        self.heard = []
        if line.startswith("[") and line.endswith("]"):
            self.event(Tapped(self.button(line[1:-1]).data))
        elif line.startswith("("):
            self.event(Tapped(line[1:-1]))
        elif line == "~":
            self.event(Wordless())
        elif line.startswith("~"):
            self.event(Edited(line[1:]))
        elif line.startswith("/"):
            name, _, argument = line[1:].partition(" ")
            self.event(Called(name, argument))
        else:
            self.event(Said(line))

    def button(self, label: str) -> Button:
        """Return the newest button of this label."""
        shown = [b for message in self.screen.values() for row in message.buttons for b in row]
        found = [b for b in shown if b.label == label]
        assert found, f"no button {label!r}; the last are {[b.label for b in shown[-12:]]}; was said:\n{self.text()}"
        return found[-1]

    def call(self) -> None:
        """Go to the next call at which the coach speaks, and let it strike."""
        self.heard = []
        for _ in range(15):
            assert self.turn is not None
            assert self.turn.next_call is not None, "the coach is not to speak again"
            self.now = max(self.now, self.turn.next_call)
            self.event(Struck())
            if self.heard:
                return

    @property
    def zone(self) -> ZoneInfo:
        """Return the athlete's zone."""
        return self.athlete.profile.zone if self.athlete.profile else ZoneInfo("Europe/Berlin")

    def until(self, words: str) -> None:
        """Go from call to call until the coach says these words."""
        for _ in range(60):
            self.call()
            if words in self.text():
                return
        raise AssertionError(f"never said: {words}")

    def local(self, text: str) -> None:
        """Set the clock to a local time of the athlete, of today where no date is named."""
        date = f"{self.now.astimezone(self.zone):%Y-%m-%d} " if len(text) == 5 else ""
        moment = datetime.fromisoformat(date + text).replace(tzinfo=self.zone)
        assert moment >= self.now, f"{text} is over"
        self.now = moment

    def text(self) -> str:
        """Return what was said since the athlete's last line."""
        return "\n".join(f"{m.title}\n{m.text}\n{' '.join(b.label for r in m.buttons for b in r)}" for m in self.heard)


def begun(catalog: Catalog, *lines: str) -> Play:
    """Return an athlete with a plan, on the Friday before it begins, who has said these lines; "@ ..." is the clock."""
    scripts = Path(__file__).parents[2] / "transcripts"
    play = perform(scripts / "hello.txt", catalog)
    for line in lines:
        _line(play, *(("@", line[2:]) if line.startswith("@ ") else (">", line)), scripts)
    return play


def heard(catalog: Catalog, question: str, words: str, **known: Any) -> Answer:
    """Return what a question about the athlete makes of words; `known` stands in place of what is in the profile."""
    play = begun(catalog)
    scene = Scene(play.athlete, play.now, catalog)
    return BY_NAME[question].hear(scene, replace(scene.profile, **known), words)


def perform(script: Path, catalog: Catalog, play: Play | None = None) -> Play:
    """Play a transcript, failing at the line that does not hold."""
    play = play or Play(catalog, BEGINNING)
    for number, line in enumerate(script.read_text().splitlines(), 1):
        mark, _, words = line.partition(" ")
        try:
            _line(play, mark, words, script.parent)
        except AssertionError as failure:
            raise AssertionError(f"{script.name}:{number}: {line}\n{failure}") from failure
    return play


def _line(play: Play, mark: str, words: str, folder: Path) -> None:
    if mark == "@" and words == "call":
        play.call()
    elif mark == "@" and words.startswith("until "):
        play.until(words.removeprefix("until "))
    elif mark == "@" and words == "silent":
        assert play.turn is not None
        assert play.turn.next_call is None, f"the coach speaks again at {play.turn.next_call}"
    elif mark == "@" and words.startswith("local "):
        now = f"{play.now.astimezone(play.zone):%Y-%m-%d %H:%M}"
        assert now == words.removeprefix("local "), f"it is {now}"
    elif mark == "@" and words.startswith("play "):
        perform(folder / words.removeprefix("play "), play.catalog, play)
    elif mark == "@":
        play.local(words)
    elif mark == ">":
        play.say(words)
    elif mark == "<":
        assert words in play.text(), f"was said:\n{play.text()}"
    elif mark == "!":
        assert words not in play.text(), f"was said:\n{play.text()}"
    else:
        assert mark in ("#", ""), f"what is {mark!r}?"
