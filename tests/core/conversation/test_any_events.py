"""Whatever comes in, in any order and at any hour: an answer, no exception, and a stage that can be stored."""

from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content import load_catalog
from core.chat import Called, Edited, Event, Said, Struck, Tapped, Wordless
from core.conversation.stages.stage import Idle
from core.conversation.turns.turn import Athlete
from core.conversation.wishes.by_name import ALIASES
from core.conversation.wishes.commands import COMMANDS
from tests.core.conversation.play import Play, perform

CATALOG = load_catalog()
HELLO = Path(__file__).parents[2] / "transcripts" / "hello.txt"
TYPED = (
    "7",
    "15",
    "-1",
    "10/10/8",
    "yes",
    "no",
    "left",
    "knee 6 left sharp",
    "all done",
    "done except calves",
    "RPE 15",
    "999 reps rdl left",
    "rdl 10/10/8 l",
    "8 8 8",
    "soreness 5 calves",
    "slept 4 h",
    "skip it, ill",
    "move to friday",
    "31 february",
    "in 2 weeks",
    "chest pain and dizzy",
    "no chest pain, just tired",
    "stop",
    "back",
    "hallo wie geht es",
    "🙂",
    "delete everything",
    "what if knee 7 left",
    "why",
    "easier",
    "clean",
    "I was cleared",
    "well",
    "berlin",
    "tue intervals 6pm, sat long",
    "40 km",
    "half on 12 april",
    "Anna, 34",
    "7am",
    "none",
    "  ",
    "/",
    "0",
    "x" * 5000,
    "\u202eabc",
)
WORDS = st.sampled_from(TYPED)
EVENTS = st.one_of(
    st.builds(Said, WORDS | st.text(max_size=60)),
    st.builds(
        Called, st.sampled_from([*COMMANDS, *ALIASES, "nonsense"]), st.sampled_from(["", "ill", "friday", "SCH-01"])
    ),
    st.builds(
        Tapped,
        st.text(min_size=1, max_size=16)
        | st.sampled_from(["q:kit:+box", "log:done:x", "undo:0:99", "rev:easier:2026-11-23"]),
    ),
    st.just(Struck()),
    st.just(Wordless()),
    st.builds(Edited, WORDS),
    st.integers(0, 40),
)
STEPS = st.lists(st.tuples(EVENTS, st.integers(0, 40)), max_size=40)
OFTEN = settings(max_examples=80, deadline=None)


def live(play: Play, steps: list[tuple[Event | int, int]]) -> None:
    """Run events through; a number presses the button of that place on screen, and hours pass in between."""
    for event, hours in steps:
        play.now += timedelta(hours=hours)
        play.event(pressed(play, event) if isinstance(event, int) else event)


def pressed(play: Play, place: int) -> Event:
    """Press one of the buttons that came last."""
    shown = [button for message in play.screen.values() for row in message.buttons for button in row][-30:]
    return Tapped(shown[place % len(shown)].data) if shown else Struck()


@OFTEN
@given(steps=STEPS)
def test_an_athlete_with_a_plan_always_gets_an_answer(steps: list[tuple[Event | int, int]]) -> None:
    play = perform(HELLO, CATALOG)
    play.now += timedelta(days=5)
    live(play, steps)


@OFTEN
@given(steps=STEPS)
def test_a_newcomer_always_gets_an_answer(steps: list[tuple[Event | int, int]]) -> None:
    start = datetime.fromisoformat("2026-11-20T08:00:00+00:00")
    live(Play(CATALOG, start, Athlete(profile=None, stage=Idle())), steps)
