"""What changed in a week, in words, and what else there is to know of it: two notes, the others a tap away (MSG-05)."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from core import regex as re
from core.athlete import Option
from core.chat import Button, Message
from core.conversation.plan.difference import plainly
from core.conversation.plan.wording import (
    day_words,
    distance_words,
    exercise_name,
    load_words,
)
from core.conversation.turns.scene import Rows, Scene, rows_of
from core.training import Change, Notice, Week

MOST_INPUTS: Final = 3
"""So many inputs of a reason are named; the receipt holds them all."""


def change_said(scene: Scene, change: Change) -> str:
    """Write from and to for people; the receipt names an exercise by its id where another takes its place."""
    name = exercise_name(scene, change.exercise)
    before, after = (_dose_said(scene, dose) for dose in (change.before, change.after))
    earlier = change.before.partition(" ")[0]
    if earlier in scene.catalog.exercises and earlier != change.exercise:
        return scene.say(
            "change-exercise", earlier=exercise_name(scene, earlier), name=name, before=before, after=after
        )
    if change.before == "none":
        return scene.say("change-added", name=name, after=after)
    if change.after == "none":
        return scene.say("change-removed", name=name, before=before)
    return scene.say("change-dose", name=name, before=before, after=after)


def change_lines(scene: Scene, changes: Iterable[Change], most: int, inputs: bool = False) -> list[str]:
    """Return what changes, told together where the reason is the same; the inputs where a reason is asked for."""
    by_reason: dict[str, list[str]] = {}
    for change in changes:
        reason = change.why.removeprefix(exercise_name(scene, change.exercise)).strip().rstrip(".")
        told = f" ({'; '.join(change.inputs)})" if inputs and change.inputs else ""
        reason = in_words(scene, f"{reason[:1].upper()}{reason[1:]}{told}")
        by_reason.setdefault(reason, []).append(change_said(scene, change))
    lines = [scene.say("change", doses="; ".join(moved), why=why) for why, moved in by_reason.items()]
    more = len(lines) - most
    return [*lines[:most], scene.say("change-more", count=more)] if more > 0 else lines


def in_words(scene: Scene, text: str) -> str:
    """Return a planner's text with few of its inputs, and its dates, weights and distances as the athlete's are."""
    text = _plain_inputs(_few_inputs(scene, text))
    text = re.sub(r"\d{4}-\d\d-\d\d", lambda found: day_words(scene, date.fromisoformat(found[0])), text)
    units = scene.profile.units
    text = re.sub(r"(\d+(?:\.\d+)?) km\b", lambda found: distance_words(scene, float(found[1]), units), text)
    return re.sub(r"(\d+(?:\.\d+)?) kg\b", lambda found: load_words(scene, float(found[1])), text)


_MOMENTS: Final = {
    "during": "during work on", "morning": "on the morning of", "rest": "at rest on", "night": "at night on",
    "running": "on a run on",
}  # fmt: skip
_PAIN: Final = re.compile(
    r"(?P<score>pain [\d.]+/10) in (?P<place>[a-z ]+?)(?:, (?P<leg>left|right))?"
    rf"(?: \((?P<kind>[a-z]+?(?:, limping)?)??(?:, )?(?P<when>{'|'.join(_MOMENTS)})?\))? on\b"
)
_SESSION: Final = re.compile(r"\bsession (?P<day>\d{4}-\d\d-\d\d)/\w+ logged on (?:(?P=day)|(?P<told>[\d-]{10}))")
_SHARE: Final = re.compile(r"\b0\.(?P<share>\d\d) of the prescribed dose done\b")


def _plain_inputs(text: str) -> str:
    """Return a text with its inputs as people say them; the receipt names a session by its id."""
    text = _SHARE.sub(lambda found: f"{int(found['share'])} % of the planned dose done", text)
    return _PAIN.sub(_pain_said, _SESSION.sub(_session_said, text))


def _session_said(found: re.Match[str]) -> str:
    told = f" told on {found['told']}" if found["told"] else ""
    return f"session of {found['day']}{told}"


def _pain_said(found: re.Match[str]) -> str:
    place = found["place"].replace("achilles", "Achilles")
    side = f"{found['leg']} " if found["leg"] else ""
    kind = f" ({found['kind']})" if found["kind"] else ""
    return f"{found['score']} in {side}{place}{kind} {_MOMENTS.get(found['when'], 'on')}"


def _few_inputs(scene: Scene, text: str) -> str:
    """Return a text with the first of its inputs, in brackets at its end: a phone has no room for thirty lines.

    Those of the rule that decides stand first; a place that did not hurt is named last of all.
    """
    begins = _opened(text)
    inputs = text[begins + 1 : -1].split("; ") if begins is not None else []
    if begins is None or len(inputs) <= MOST_INPUTS:
        return text
    inputs.sort(key=lambda said: said.startswith("pain 0/10"))
    more = scene.say("inputs-more", count=len(inputs) - MOST_INPUTS)
    return f"{text[:begins]}({'; '.join(inputs[:MOST_INPUTS])}; {more})"


def _opened(text: str) -> int | None:
    """Return where the bracket opens that closes a text, null where none does."""
    depth = 0
    for place in range(len(text) - 1, -1, -1) if text.endswith(")") else ():
        depth += (text[place] == ")") - (text[place] == "(")
        if not depth:
            return place
    return None


def _dose_said(scene: Scene, dose: str) -> str:
    """Return a dose of a receipt ("squat 3x8 at 2.5 kg") without its id, in the athlete's units."""
    first, _, rest = dose.partition(" ")
    return in_words(scene, re.sub(r"(\d)x(\d)", r"\1 × \2", rest if first in scene.catalog.exercises else dose))


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
    first = sorted(fresh_notices(week), key=lambda notice: _is_known(scene, week, notice))
    return [f"• {in_words(scene, plainly(notice.why))}" for notice in first[:MOST_NOTICES]]


def _is_known(scene: Scene, week: Week, notice: Notice) -> bool:
    """Tell whether a note of little room stood in the week before: it is among the first as it begins (MSG-05)."""
    before = week.week - timedelta(weeks=1)
    if notice.rules[0] != "SCH-08" or before < scene.profile.started:
        return False
    return plainly(notice.why) in [plainly(one.why) for one in scene.standing(before).notices]


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
