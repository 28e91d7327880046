"""What the log says: of a place on the body and the legs, of a day behind; no diagnosis."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final, get_args

from core import regex as re
from core.body import Region, Side, opposite
from core.chat import Message
from core.conversation.answers.why_exercise import PAIN_OUT, WAY_BACK
from core.conversation.answers.why_topic import rule_buttons
from core.conversation.body.pain import entry_of, so_far
from core.conversation.body.pain_words import place_in
from core.conversation.plan.changes import change_said
from core.conversation.plan.difference import differences
from core.conversation.plan.weeks import shown_week, week_of
from core.conversation.plan.wording import day_words, listed, pain_words, place_words
from core.conversation.record.entry_words import entry_words
from core.conversation.record.undo import UNDO, standing_lines
from core.conversation.stages.stage import AskPainPart
from core.conversation.taking.day_told import days_told
from core.conversation.turns.scene import Scene, Step, rows_of
from core.journal import Assessment, Entry, Illness, Pain, Run, SessionLog, Skip, Sleep, Soreness
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
    lines += _being_told(scene, region, leg)
    lines = lines or [scene.say("how-it-is-no-pain")]
    scores = ", ".join(f"{entry.score:g}" for entry in sore[-MOST:])
    return [*lines, scene.say("how-it-is-soreness", scores=scores)] if sore else lines


def _being_told(scene: Scene, region: Region | None, leg: Side | None) -> list[str]:
    """Return the pain that is being told at the moment, of which a part is still asked for."""
    stage = scene.stage
    if not isinstance(stage, AskPainPart) or not (stage.region or stage.score):
        return []
    facts = so_far(scene, stage)
    here = stage.region is None or _is_at(entry_of(scene, stage), region, leg)
    return [scene.say("how-it-is-now", facts=facts)] if here else []


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


BODY: Final = (Pain, Soreness, Sleep, Illness, Run, Assessment)
MOST_WORDS: Final = 6
"""So many words of a day have a button that takes them back."""
LONGEST: Final = 100
_DID: Final = re.compile(
    r"^(?:(?:and|so|ok|hey|hi|please|can you|could you)[, ]+)*"
    r"(?:what (?:did i (?:do|log|train|tell)|have i done|happened|was (?:done|written|logged))|"
    r"show (?:me )?what i did)\b"
)
_WRONG: Final = re.compile(
    r"^(?:please |can you |could you )*(?:delete|remove|take back|undo|erase)\b|\b(?:was|is|were) (?:a mistake|wrong)\b"
)
_OF_BODY: Final = re.compile(r"\b(?:pain|sore\w*|sleep|slept|ill\w*|run|test|entry|entries)\b")
_LAST_WEEK: Final = re.compile(r"\blast week\b")
_HOW_MANY: Final = re.compile(
    r"how many (?:strength )?(?:sessions|workouts|trainings)(?: in total| so far)? "
    r"(?:have i (?:done|did|finished|completed)|did i do|i(?:'ve| have) done)"
    r"(?: (?:so far|in total|until now|by now|yet|already))*"
)


def what_was(scene: Scene, text: str) -> Step | None:
    """Answer what was done on a day behind or in the last week, or how often in all; null where that is not asked."""
    low = " ".join(text.lower().split()).rstrip("?!. ")
    if len(low) > LONGEST:
        return None
    if _HOW_MANY.fullmatch(low):
        done = {entry.session for entry in scene.journal if isinstance(entry, SessionLog)}
        since = day_words(scene, scene.profile.started)
        return scene.stay(scene.message("sessions-done", count=len(done), day=since))
    wrong = _WRONG.search(low) and _OF_BODY.search(low)
    if not (_DID.search(low) or wrong):
        return None
    monday = monday_of(scene.today) - timedelta(days=7)
    week = _DID.search(low) and _LAST_WEEK.search(low)
    days = [monday + timedelta(days=n) for n in range(7)] if week else sorted(days_told(scene, low))
    if week and not any(_day(scene, day) for day in days):
        return None  # its sums say that nothing was done
    return scene.stay(_of_days(scene, days)) if len(days) in (1, 7) else None


def _of_days(scene: Scene, days: list[date]) -> Message:
    """Say what is written of some days, and offer to take back what was told of the body on a single one."""
    lines = [line for day in days for line in _day(scene, day)]
    if len(days) > 1:
        return Message("\n".join(lines) or scene.say("day-log-none"))
    journal = scene.athlete.journal
    told = [n for n in standing_lines(scene) if isinstance(journal[n], BODY) and _on(scene, journal[n]) == days[0]]
    buttons = [
        scene.button("day-log-undo", f"{UNDO}:{n}:{n + 1}", what=entry_words(scene, journal[n]))
        for n in told[-MOST_WORDS:]
    ]
    return Message("\n".join(lines) or scene.say("day-log-none"), buttons=rows_of(buttons, 1))


def _day(scene: Scene, day: date) -> list[str]:
    """Return the lines of one day: the sets by exercise, the effort, how the body was; none for an empty day."""
    told = [entry for entry in scene.journal if _on(scene, entry) == day]
    logs = [entry for entry in told if isinstance(entry, SessionLog)]
    lines = listed(scene, (done for log in logs for done in log.sets))
    efforts = [log.rpe for log in logs if log.rpe is not None]
    lines += [scene.say("echo-rpe", rpe=f"{efforts[-1]:g}")] if efforts else []
    for entry in told:
        if isinstance(entry, Pain) and entry.score:
            lines.append(pain_words(scene, entry).partition(": ")[2])
        elif isinstance(entry, (*BODY, Skip)):
            lines.append(entry_words(scene, entry))
    return [scene.say("day-log", day=day_words(scene, day)), *(f"- {line}" for line in lines)] if lines else []


def _on(scene: Scene, entry: Entry) -> date:
    return scene.local(entry.at).date()
