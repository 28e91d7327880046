"""What another version stored is read as far as it is known: nobody is lost over it, and nobody's silence is broken."""

from dataclasses import replace

import pytest

from core.athlete import Settings
from core.conversation.stages.stage import AskClearance, Idle
from core.conversation.turns.codec import read_athlete, read_settings, write_athlete
from core.conversation.turns.turn import Athlete


@pytest.mark.parametrize("stage", ['{"kind":"dancing"}', '{"kind":"clearance","since":"monday"}', "{}", "null"])
def test_a_question_that_is_not_known_is_closed(stage: str) -> None:
    stored = write_athlete(Athlete(profile=None, stage=AskClearance()))
    assert read_athlete(replace(stored, stage=stage), ()).stage == Idle()


@pytest.mark.parametrize("other", ['"colour": "red"', '"speak_on": "pigeon"', '"paused_until": "soon"'])
def test_msg_05_who_wants_silence_has_it_whatever_else_is_not_known(other: str) -> None:
    assert read_settings(f'{{"pushes": false, {other}, "quiet": true}}') == Settings(pushes=False, quiet=True)
