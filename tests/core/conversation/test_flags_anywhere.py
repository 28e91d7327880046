"""A red flag that is typed stops the plan whatever is open: in every state that the transcripts come through."""

from pathlib import Path

import pytest

from core.catalog import Catalog
from core.chat import Called, Edited, Said
from core.conversation import advance
from core.conversation.stages.stage import AskFlag, Changing
from core.journal import RedFlag
from tests.core.conversation.play import BEGINNING, Play, begun, perform

SCRIPTS = sorted((Path(__file__).parents[2] / "transcripts").glob("*.txt"))
EMERGENCY = "all done rpe 7, but I got chest pain and passed out for a moment"
REFER = "2, knee fine, but my shin bone hurts in one spot even at rest"
DOUBT = "done rpe 7, a bit of tingling in my left foot"


def _said(play: Play, text: str) -> str:
    turn = advance(play.athlete, Said(text), play.now, play.catalog)
    return "\n".join(f"{letter.message.title}\n{letter.message.text}" for letter in turn.letters)


def _flagged(play: Play, event: Said | Called | Edited) -> bool:
    turn = advance(play.athlete, event, play.now, play.catalog)
    return any(isinstance(entry, RedFlag) and not entry.cleared for entry in turn.entries)


class Probed(Play):
    """A play in which danger is told at every state that is new to it, without leaving it."""

    def __init__(self, catalog: Catalog) -> None:
        super().__init__(catalog, BEGINNING)
        self.seen: set[tuple[str, ...]] = set()

    def say(self, line: str) -> None:
        super().say(line)
        self.probe()

    def call(self) -> None:
        super().call()
        self.probe()

    def is_new(self) -> bool:
        last = self.athlete.journal[-1].kind if self.athlete.journal else ""
        state = (self.athlete.stage.kind, getattr(self.athlete.stage, "question", ""), last)
        new = state not in self.seen
        self.seen.add(state)
        return new

    def probe(self) -> None:
        if not self.is_new():
            return
        assert "Get urgent care now" in _said(self, EMERGENCY), self.athlete.stage
        assert "Please have this seen first" in _said(self, REFER), self.athlete.stage
        assert _flagged(self, Said(EMERGENCY)), self.athlete.stage
        assert _flagged(self, Said(REFER)), self.athlete.stage
        assert _flagged(self, Edited(EMERGENCY)), self.athlete.stage
        assert _flagged(self, Said("skip today, chest pain since the morning")), self.athlete.stage
        if self.athlete.profile is None:
            assert "let a professional look at it" in _said(self, DOUBT), self.athlete.stage
            return
        assert _flagged(self, Called("skip", "chest pain since the morning")), self.athlete.stage
        asked = advance(self.athlete, Said(DOUBT), self.now, self.catalog).athlete.stage
        safe = isinstance(self.athlete.stage, Changing) and self.athlete.stage.question in ("body", "legs")
        assert safe or isinstance(asked, AskFlag), self.athlete.stage


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_saf_01_a_flag_typed_anywhere_never_passes(script: Path, catalog: Catalog) -> None:
    perform(script, catalog, Probed(catalog))


def test_saf_01_a_flag_in_the_very_first_words(catalog: Catalog) -> None:
    Probed(catalog).probe()


@pytest.mark.parametrize(
    "text",
    [
        "what if my knee gets worse? i have chest pain",
        "what if i skip thursday? i can't put weight on my left leg since the fall",
        "suppose i train tomorrow. i fainted this morning",
        "/whatif knee 6. my left arm has gone numb and my face droops",
    ],
)
def test_saf_01_what_is_told_behind_a_supposition_is_no_supposition(catalog: Catalog, text: str) -> None:
    play = begun(catalog, "@ until strength,", text)
    assert isinstance(play.athlete.journal[-1], RedFlag)


@pytest.mark.parametrize(
    "text",
    [
        "what if i get chest pain? what then?",
        "what if i get chest pain? or faint?",
        "what if i get chest pain? for example on a run",
        "what if i have chest pain? would you stop me? if i fainted too",
    ],
)
def test_saf_01_what_goes_on_supposing_stops_nothing(catalog: Catalog, text: str) -> None:
    play = begun(catalog, "@ until strength,", text)
    assert not any(isinstance(entry, RedFlag) for entry in play.athlete.journal)
    assert "If it is so now, tell me plainly" in play.text()


def test_a_run_told_behind_a_supposition_is_noted_and_the_question_answered(catalog: Catalog) -> None:
    play = begun(catalog, "@ until strength,", "what if i skip thursday? ran 8 km easy")
    assert "a run (easy, 8 km)" in play.text()
    assert "nothing would change" in play.text()
