"""Facts that the open question makes doubtful, left out of a reading before it is taken."""

import re
from dataclasses import replace
from typing import Final

from core.conversation.stages.stage import AskSoreRegion
from core.conversation.turns.scene import Scene
from core.reading.facts import DoneSaid, Reading
from core.training import Session

_NONE: Final = re.compile(r"\b(?:0|zero|no|not|none|nothing|gone)\b")


def sifted(scene: Scene, session: Session | None, reading: Reading, text: str) -> Reading:
    """Leave out "as planned" in a question or beside unclear sets, which would be planned ones, and a nod's soreness.

    "Ok" is no soreness of 0 where a score was told already.
    """
    asks = text.rstrip().endswith("?") and session is not None and session.starts > scene.now
    unclear = asks or any(question.about == "sets" for question in reading.questions)
    nods = isinstance(scene.stage, AskSoreRegion) and not _NONE.search(text.lower())
    facts = (fact for fact in reading.facts if not (unclear and isinstance(fact, DoneSaid)))
    kept = tuple(f for f in facts if not (nods and f.kind == "soreness" and f.score == 0 and f.region is None))
    return replace(reading, facts=kept)
