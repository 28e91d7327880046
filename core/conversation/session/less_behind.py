"""What was left out of a session that was told as done just before: "done", and then "not the last one" (LEG-01)."""

from typing import Final

from core import regex as re
from core.conversation.plan.named import exercise_in, place_told
from core.conversation.plan.weeks import session_named
from core.conversation.record.undo import gone, standing_of
from core.conversation.session.log import different
from core.conversation.stages.stage import AskForm, AskPain, AskRpe
from core.conversation.turns.scene import Scene, Step
from core.journal import SessionLog

_LED: Final = r"(?:(?:well|but|though|actually|oh|just|i|that is)[ ,]+)*"
_BUT: Final = re.compile(
    rf"{_LED}(?:all but|except(?: for)?|apart from|bar|minus|without|not|no|"
    r"(?P<did>skipped|left out|missed|did(?:n'?t| not) (?:do|finish|manage|get to)))(?: (?:the|my|any))* "
    r"(?P<what>[a-z][a-z0-9 -]+?)(?: (?:though|tho))?[ .!]*"
)
_MOST: Final = re.compile(
    rf"{_LED}(?:(?:it was )?(?:most|nearly all|almost all|(?:a |about )?half|part)(?: of (?:it|them))?|"
    r"not (?:all|everything|quite all)(?: of it)?)[ .!]*"
)


def but_for(scene: Scene, text: str) -> str:
    """Return what was left out, told behind a session that is noted as done, as that session told anew."""
    stage, found = scene.stage, _BUT.fullmatch(text.strip().lower())
    if found is None or not isinstance(stage, AskRpe | AskForm | AskPain):
        return text
    if not (found["did"] or isinstance(stage, AskRpe)):
        return text  # "not the last one" answers a question about form or pain
    session, what = session_named(scene, stage.session), found["what"]
    exercise = exercise_in(scene, what)
    planned = session and exercise and exercise.id in {one.exercise for one in session.exercises}
    placed = re.fullmatch(r"\w+(?: (?:one|exercise|two))?", what) and (place_told(what) or what.startswith("last"))
    return f"all done except the {what}" if planned or placed else text


def not_all(scene: Scene, text: str) -> Step | None:
    """Go through the exercises where the session that is noted as done was not all done."""
    if not isinstance(scene.stage, AskRpe) or not _MOST.fullmatch(text.strip().lower()):
        return None
    session = session_named(scene, scene.stage.session)
    lines = [n for n, log in standing_of(scene, SessionLog) if session and log.session == session.id and log.sets]
    if session is None or len(lines) != 1:  # what was told set by set stands
        return None
    entries = gone(scene, lines)
    return different(scene.after(*entries), session).following(entries=entries)
