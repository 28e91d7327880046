"""How is my knee, how are my legs: what the log says of it, and what was done about it; no diagnosis."""

import re
from dataclasses import replace
from datetime import timedelta
from typing import Final, get_args

from core.body import Region, Side, opposite
from core.chat import Message
from core.conversation.answers.why_exercise import PAIN_OUT, WAY_BACK
from core.conversation.answers.why_topic import rule_buttons
from core.conversation.body.pain_words import place_in
from core.conversation.plan.changes import change_said
from core.conversation.plan.difference import differences
from core.conversation.plan.weeks import shown_week, week_of
from core.conversation.plan.wording import pain_words, place_words
from core.conversation.turns.scene import Scene, Step
from core.journal import Pain, Soreness
from core.progress import legs_since
from core.training import Change
from core.wall_time import monday_of

RESTS: Final = "PAI-02"
SPAN: Final = timedelta(days=28)
MOST: Final = 6
"""So many of the last pains and scores are told."""
_ASKS: Final = re.compile(
    r"(?:(?:and|so|hey|hi|ok|coach)[, ]+)*(?:how(?:'s|s| is| are| was| were| has| have| about)?|what about) "
    r"(?P<what>(?:my|the) [^\d]{1,40}?)"
    r"(?: (?:been|doing|going|looking|coming along|getting on|now|today|lately|recently|so far|overall|these days|"
    r"this week|this month|in general))*[ ?!.]*"
)
_WHEN: Final = re.compile(
    r"when (?:did|has|have|was) (?P<what>(?:my|the) [^\d]{1,40}?)(?: last| ever)* "
    r"(?:hurt|ached?|(?:been )?(?:sore|painful|bad))[ ?!.]*"
)
_LEGS: Final = re.compile(r"(?:my|the) (?:(?P<leg>left|right|both) )?(?:legs?|soreness|muscles)")
_OF_LEGS: Final = re.compile(r"\blegs?\b")
_PAIN: Final = re.compile(r"(?:my|the) (?:pains?|aches?|niggles?|body|injur(?:y|ies))")


def how_it_is(scene: Scene, text: str) -> Step | None:
    """Answer a question about a place on the body, or about the legs; null where words ask for nothing of that."""
    low = " ".join(text.lower().split()) if len(text) <= 100 else ""
    found = _ASKS.fullmatch(low) or _WHEN.fullmatch(low)
    if found is None:
        return None
    what = found["what"]
    if legs := _LEGS.fullmatch(what):
        return _told(scene, None, next((side for side in get_args(Side) if side == legs["leg"]), None))
    if _PAIN.fullmatch(what):
        return _told(scene, None, None)
    place = place_in(scene, what)
    if place and place.region == "other" and _OF_LEGS.search(what):
        return _told(scene, None, place.leg)
    return _told(scene, place.region, place.leg) if place else None


def _told(scene: Scene, region: Region | None, leg: Side | None) -> Step:
    lines = [*body_lines(scene, region, leg), *_legs(scene)]
    done, rules = _done_about_it(scene, region, leg)
    lines += done
    lines.append(scene.say("how-it-is-foot"))
    place = (
        place_words(scene, region, leg)
        if region or leg is None
        else scene.say("place-leg", leg=scene.say(f"leg-{leg}"))
    )
    title = scene.say("how-it-is-title", place=place[:1].upper() + place[1:])
    pain = (scene.button("how-it-is-hurts", "cmd:pain"), scene.button("how-it-is-sore", "cmd:sore"))
    return scene.stay(Message("\n".join(lines), title, (pain, *rule_buttons(scene, rules))))


def body_lines(scene: Scene, region: Region | None = None, leg: Side | None = None) -> list[str]:
    """Return what was told of pain and soreness in the last four weeks, at a place or anywhere."""
    since = scene.now - SPAN
    told = [e for e in scene.journal if isinstance(e, Pain | Soreness) and e.at >= since and _is_at(e, region, leg)]
    pains = [entry for entry in told if isinstance(entry, Pain)]
    worth = [entry for entry in pains if entry.score > 0 or entry.region]
    sore = [entry for entry in told if isinstance(entry, Soreness)]
    lines = [scene.say("how-it-is-pain"), *(pain_words(scene, entry) for entry in worth[-MOST:])] if worth else []
    lines = lines or [scene.say("how-it-is-no-pain")]
    scores = ", ".join(f"{entry.score:g}" for entry in sore[-MOST:])
    return [*lines, scene.say("how-it-is-soreness", scores=scores)] if sore else lines


def _is_at(entry: Pain | Soreness, region: Region | None, leg: Side | None) -> bool:
    """Tell whether an entry is about a place; a side that was not said may be either."""
    if region is not None and entry.region != region:
        return False
    return leg in (None, "both") or entry.leg in (None, "both", leg)


def _legs(scene: Scene) -> list[str]:
    left, right = legs_since(scene.journal, scene.now - SPAN, scene.catalog)
    if not (left.sets or right.sets):
        return []
    reps = [scene.say("how-it-is-reps", left=left.reps, right=right.reps)] if left.reps or right.reps else []
    return [scene.say("how-it-is-sets", left=left.sets, right=right.sets), *reps]


def _done_about_it(scene: Scene, region: Region | None, leg: Side | None) -> tuple[list[str], list[str]]:
    """Return what pain took out or eased in the last weeks and the one that was shown last, with the rules."""
    weeks = [week for back in (3, 2, 1, 0) if (week := week_of(scene, scene.today - timedelta(days=7 * back)))]
    weeks += [week] if (week := shown_week(scene)) and week not in weeks else []
    changes = {change.exercise: change for week in weeks for change in week.changes if _is_about(change, region, leg)}
    rested = _resting(scene, region, leg)
    if not (changes or rested):
        return [], []
    rules = list(dict.fromkeys(rule for change in changes.values() for rule in change.rules if rule in PAIN_OUT))
    lines = [
        f"- {change_said(scene, change)} ({', '.join(rule for rule in change.rules if rule in rules)})"
        for change in changes.values()
    ]
    gone = changes.keys() - weeks[-1].exercises
    back = [scene.catalog.rules[WAY_BACK].says] if rested or gone else []
    return [scene.say("how-it-is-done"), *lines, *rested, *back], [*(rules or [RESTS]), *([WAY_BACK] if back else [])]


def _resting(scene: Scene, region: Region | None, leg: Side | None) -> list[str]:
    """Return what rests for the rest of this week because of pain that was told in it (PAI-02, PAI-09)."""
    monday = monday_of(scene.today)
    pains = [e for e in scene.journal if isinstance(e, Pain) and scene.local(e.at).date() >= monday and e.score > 0]
    if not any(_is_at(pain, region, leg) for pain in pains):
        return []
    painless = tuple(entry for entry in scene.journal if entry not in pains)
    before = Scene(replace(scene.athlete, journal=painless), scene.now, scene.catalog)
    return [f"- {line}" for line in differences(scene, week_of(before, scene.today), week_of(scene, scene.today))]


def _is_about(change: Change, region: Region | None, leg: Side | None) -> bool:
    """Tell whether pain, at this place where one is named, made a change: the first of its rules decided it.

    What goes back to its usual dose after an easier week may name an old pain too, as it held back more (PRO-11).
    """
    other = opposite(leg) if leg in ("left", "right") else None
    told = [said.replace("_", " ") for said in change.inputs if said.startswith("pain ")]
    here = [said for said in told if (region or "").replace("_", " ") in said and (other is None or other not in said)]
    return change.rules[0] in PAIN_OUT and (bool(here) or (region is None and leg is None))
