"""Sessions that are named to be moved: the other one, by its kind or its day without a verb."""

from typing import Final

from core import regex as re
from core.athlete import DAYS
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import week_of
from core.conversation.session.move import open_move
from core.conversation.session.skip import open_skip
from core.conversation.session.swap import open_swap
from core.conversation.stages.stage import FREE, PLANNED, AskMove, AskSkip
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.weekdays import DAY, days_in
from core.conversation.wishes.by_name import command
from core.conversation.wishes.of_session import PAIR

_OTHER: Final = re.compile(
    r"(?:(?:no|nope|sorry|wait|actually|i mean|i meant|not (?:this|that) one)[ ,.]*)*"
    rf"(?:the other(?: one| session)?|(?:the )?(?P<day>{DAY})'?s(?: one| session)?|(?<=this one)|(?<=that one))\W*"
)
"""Another session than that which is asked about."""
_MOVES: Final = re.compile(r"(?:(?:please|can you|could you|can we|i'?d like to|let'?s) )*(?:move|put|shift|do)\b")
_KIND_TO: Final = re.compile(
    rf"(?:and )?(?:the |my )?(?P<what>core|abs|strength|{DAY}'?s?)(?: session| work ?out| one)? "
    rf"(?:to (?:the )?(?P<on>{DAY}|tomorrow)|(?:on|for) (?P<then>{DAY}|tomorrow) (?:instead|rather)|"
    rf"instead on (?P<late>{DAY}))(?: please| then| this week)*[ .?!]*"
)


def other_session(scene: Scene, text: str) -> Step | None:
    """Ask about the other open session of the week, where that which is asked about is not the one that is meant."""
    found = _OTHER.fullmatch(text.strip().lower()) if isinstance(scene.stage, PLANNED) else None
    if found is None:
        return None
    week, asked = week_of(scene, scene.today), getattr(scene.stage, "session", "")
    left = [one for one in (week.sessions if week else ()) if one.date >= scene.today and not is_settled(scene, one.id)]
    named = {DAYS.index(day) for day in days_in(found["day"] or "")}
    others = [one for one in left if one.id != asked and one.kind != "assessment"]
    others = [one for one in others if one.date.weekday() in named] if named else others
    if not others:
        return None
    match scene.stage:
        case AskMove():
            return open_move(scene, others[0])
        case AskSkip():
            return open_skip(scene, others[0])
        case _:
            return open_swap(scene, others[0])


def kind_to(scene: Scene, text: str) -> Step | None:
    """Move a session that is named by its kind or its day, where no verb says so: "core on saturday instead"."""
    low = text.strip().lower()
    if isinstance(scene.stage, FREE) and _MOVES.match(low) and len(PAIR.findall(low)) > 1:
        return command(scene, "move", low)
    found = _KIND_TO.fullmatch(low) if isinstance(scene.stage, (*FREE, AskMove)) else None
    return (
        command(scene, "move", f"{found['what']} to {found['on'] or found['then'] or found['late']}") if found else None
    )
