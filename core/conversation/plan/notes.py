"""What else there is to know about a week: two notes stand in its message, the others are one tap away (MSG-05)."""

from typing import Final

from core.athlete import Option
from core.chat import Button, Message
from core.conversation.plan.changes import in_words
from core.conversation.plan.difference import plainly
from core.conversation.turns.scene import Rows, Scene, rows_of
from core.training import Notice, Week

MOST_NOTICES: Final = 2
HEALTH: Final = ("PAI", "SAF", "SCR")
"""Rules of which a note is never left to the button."""
REFERRING: Final = ("SAF-03",)
MOST_RULES: Final = 8
MOST_TEXT: Final = 20
OFFERED: Final[dict[str, tuple[Option, ...]]] = {
    "EXE-14": ("eccentric",), "PHA-11": ("light_days", "run_prep", "core_day"),
}  # fmt: skip
"""The rules whose notes offer something, and what: both offers come with notes of their own."""


def note_lines(scene: Scene, week: Week) -> list[str]:
    """Return the notes that stand in the week's own message."""
    return [f"• {in_words(scene, plainly(notice.why))}" for notice in fresh_notices(week)[:MOST_NOTICES]]


def more_notes(scene: Scene, week: Week) -> Rows:
    """Return the button to all notes, where the message leaves some out."""
    left = len(fresh_notices(week)) - MOST_NOTICES
    return ((scene.button("notes-more", f"rev:notes:{week.week}", count=left),),) if left > 0 else ()


def all_notes(scene: Scene, week: Week) -> Message:
    """Say the notes of a week with what they rest on, a button for each rule, and the way to what is offered."""
    notices = fresh_notices(week)[:MOST_TEXT]
    lines = list(dict.fromkeys(f"• {in_words(scene, n.why)}" for n in notices)) or [scene.say("notes-none")]
    rules = dict.fromkeys(rule for notice in notices for rule in notice.rules if rule in scene.catalog.rules)
    buttons = rows_of((Button(rule, f"why:rule:{rule}") for rule in list(rules)[:MOST_RULES]), 4)
    return Message("\n".join(lines), scene.say("notes-title"), (*_offers(scene, rules), *buttons))


def _offers(scene: Scene, rules: dict[str, None]) -> Rows:
    """Return what can be switched on from here, explained with its price first (EXE-14, PHA-11)."""
    offered = (name for rule, names in OFFERED.items() if rule in rules for name in names)
    missing = [name for name in offered if name not in scene.profile.options]
    return rows_of((scene.button(f"option-{n}", f"set-up:option:{n}") for n in missing), 2)


def fresh_notices(week: Week) -> list[Notice]:
    """Return the notes that no change says already, those about the athlete's health first."""
    said = {change.why for change in week.changes}
    found = {plainly(notice.why): notice for notice in reversed(week.notices) if plainly(notice.why) not in said}
    in_order = list(found.values())[::-1]
    return sorted(in_order, key=_weight)


def _weight(notice: Notice) -> int:
    """Return how far back a note may stand: never behind others where a professional is to look (SAF-03)."""
    return 0 if notice.rules[0] in REFERRING else 1 if notice.rules[0].startswith(HEALTH) else 2
