"""A setting that is asked for in the athlete's own words: its question is opened, or answered where all is said."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from core import regex as re
from core.athlete import ADULT_AGE, DAYS
from core.chat import Tapped
from core.conversation.profile.changing import answered, kept, open_question, with_way_back
from core.conversation.profile.kit_change import kit, lacks, weights
from core.conversation.profile.measures_change import distance, how_often, lift_hour, load_step, mass, room, units
from core.conversation.profile.minor import refused
from core.conversation.profile.pause import away, names_one_day, open_pause, without_stays
from core.conversation.profile.picked import block, focus_told
from core.conversation.profile.quiet_hours import quiet_hours
from core.conversation.profile.running_change import PAST, is_coming, of_one_run, race, runs, week_of_runs
from core.conversation.profile.settings import OTHERS, SET, option_named, tap_settings
from core.conversation.profile.way_back import changed
from core.conversation.questions import BY_NAME
from core.conversation.questions.races import cancels
from core.conversation.questions.who import age_told
from core.conversation.stages.stage import AskPainNow, AskReview, AskSoreness, Changing, Idle
from core.conversation.turns.scene import Scene, Step, closed
from core.conversation.understand.clauses import bare, sentences
from core.conversation.understand.clock import time_in
from core.conversation.understand.numbers import in_figures
from core.conversation.understand.weekdays import DAY
from core.conversation.understand.years_ago import age_by_birth
from core.reading.facts import RunSaid
from core.reading.facts import Said as SaidFact

SHORT: Final = 30
"""More letters than this tell more than an age."""
_BORN: Final = re.compile(
    r"(?:i was|i'?m|i am) born\b|my (?:birth ?day|birth ?date|date of birth|dob)\b|(?:born|dob|birth ?date)\b"
)
_ASIDE: Final = ("run", "move", "skip")
"""Kinds of facts that such words are easily taken for."""
_MARCH: Final = re.compile(r"\b(?:race|marathon)\b.*\bmarch\b")
"""A month that is the name of an exercise too."""
_PLACE: Final = re.compile(
    r"\b(?:time ?zone(?: is)?(?: now)?|(?:flying|fly|travel\w*|moving|moved|landed|arrived|back) (?:to|in)|"
    r"(?:i'?m|i am) (?:now )?in|^in|home (?:to|in))\s+(.+)"
)
_AHEAD: Final = re.compile(r"\b(?:tomorrow|next|will|going to|soon|on (?:mon|tue|wed|thu|fri|sat|sun)\w*|flying|fly)\b")
_AFTER_PLACE: Final = frozenset((
    *DAYS, *(f"{day}day" for day in ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")),
    "now", "today", "for", "until", "till", "til", "this", "since", "tomorrow", "next", "on", "already", "again", "and",
))  # fmt: skip
_WRITE: Final = re.compile(
    r"\b(?:write|message|send|remind|ping|text)(?: to)? (?:me|it|them|that|your messages?|the messages?)\b|"
    r"\b(?:push|messages?) (?:time|hour)\b|\bmessages? (?:should|to|at|come|from now)\b|"
    r"\b(?:change|set|make) (?:my |the )?(?:hour|time|messages?|push)\b|"
    r"^(?:please |(?:can|could|would) you (?:please )?)?(?:write|message|send|remind|ping|text|push) at\b"
)
_ONE_REMINDER: Final = re.compile(
    r"^(?!.*\b(?:from now|always|every|each|daily|messages?|mornings?)\b).*\b(?:remind(?:er)?|ping)(?: me)?\b|"
    r"^(?!.*\bfrom\b).*\b(?:write|text|send)\b.*\b(?:today|tonight|tomorrow|later|once|(?:this|next) week|otherwise|"
    rf"on {DAY}|on week ?(?:days?|ends?))\b"
)
_TO_DO: Final = re.compile(r"\bremind me (?:to|about|in the)\b")
_CLOCK: Final = re.compile(r"\d|\bnoon\b|\bmid(?:day|night)\b")
_NAME: Final = re.compile(
    r"(?:please |you can |just )*(?:call me|my name(?:'s| is)(?: actually)?) "
    r"(?!(?:later|back|when|if|at|tomorrow|on|in|an?|not|the|so|too|very|really|hard|terrible|awful|horrible|"
    r"wrong|mis\w+|long|short|difficult|funny|secret|private|none|spel\w+)\b)(?P<name>[^\W\d][\w' -]{0,29}?)"
    r"(?:,? (?:and )?not [\w' -]+)?(?: please)?"
)
_MISNAMED: Final = re.compile(
    r"\b(?:my name is|you (?:got|have|wrote)|that'?s not) (?:my name )?(?:wrong|misspel\w+|spel\w+ wrong|my name)\b"
)
_LEVEL: Final = re.compile(
    r"^level:? |\b(?:change|set|wrong|update)\b.*\blevel\b|\bmy level (?:is|should)\b|"
    r"\b(?:not|no|back to) (?:an? )?(?:beginner|newbie|novice)\b|"
    r"\b(?:move|put|take|go|set|bump|shift) (?:me |my )?(?:up|down|back)\b.*\blevel\b|\b(?:next|higher|lower) level\b|"
    r"\b(?:been |have )?(?:lift\w*|strength training|doing strength) (?:weights )?for (?:years|months|ages|a year)\b"
)
_WEAKER: Final = re.compile(
    r"(?:change |set |make )?(?:my )?weak(?:er)? (?:leg|side)(?: to|:| is| now)* (?:left|right)|"
    r"(?:actually,? |no,? |it'?s )*(?:my |the )?(?:left|right)(?: leg| side| one)? (?:is|feels)(?: actually| really)? "
    r"(?:my |the )?(?:weak|strong|less stead)\w*(?: leg| side| one)?(?:,? actually)?"
)
_WEEK_OFF: Final = re.compile(
    r"\b(?:skip|off|break|no training|away|(?:won'?t|can'?t|cannot|will not|unable to)(?: be able to)? (?:train|lift|"
    r"work ?out)(?! (?:with|hard|heavy|my|on|more|twice|much|legs?|alone|there)\b))\b"
    r".*\b(?:this|next|the (?:whole|rest of the)|all|whole|a) week\b|\bweek off\b|\b(?:take|need) a break\b"
)
_ONE: Final = re.compile(r"\b(?:core|balance|tests?)\b")
"""One kind of work, which is not all of a week."""
_LIFT: Final = re.compile(
    rf"^(?!.*\b(?:today|tonight|tomorrow|yesterday|was|did|this|next|runs?|long|move|skip|can|could)\b)(?:"
    r".*\b(?:lift\w*|gym|strength|training|session|work ?out)s?(?: time| hour)\b|"
    rf".*\b(?:lift\w*|strength|sessions?|work ?outs?|(?:{DAY}'s))\b.*\b(?:should|better|always|from now on|rather)\b"
    r".*\b(?:mornings?|afternoons?|evenings?|lunch\w*|noon|at \d\S*)|"
    r"(?:i|we) (?:always |usually |now )?(?:lift|train|work ?out|do (?:my |the )?strength)(?: work)? at \d)"
)
"""The hour of strength work on a free day, said for good."""
_MOST: Final = re.compile(r"\b(?:at most|max(?:imum)?|tops)\b")
_INSTEAD: Final = re.compile(
    rf"(?=.*\b{DAY}\b)(?=.*\b(?:i run|i'?ll|i will|going to|gonna|this|next|coming)\b)"
    r".*\binstead of (?:the|my|an?) (?:\w+ )?(?:runs?|long|easy|tempo|intervals?|hills?)\b"
)
"""A run that is to be another one once, which nobody has run yet."""
_ALSO: Final = {"place": "zone", "town": "zone", "city": "zone", "timezone": "zone", "mass": "mass"}
"""What a question is called beside its button."""
_ASKED: Final = re.compile(r"^(?:change |set |open |show |my |the )*")


def change(scene: Scene, text: str, facts: tuple[SaidFact, ...]) -> Step | None:
    """Open or answer the setting that words ask for; null where they ask for none.

    A question of the morning stays open beside it; during any other one only a place is taken, which answers none.
    """
    step = _taken(scene, text.strip().lower().rstrip("!."), facts)
    return step and _with_way_back(scene, step)


def _with_way_back(scene: Scene, step: Step) -> Step:
    """Put a button under what words changed that puts it back and asks the question again."""
    name = step.profile and changed(scene.profile, step.profile)
    if name is None:
        return step
    back = (scene.button("change-again", f"{SET}:again:{name}"),)
    last = replace(step.say[-1], buttons=(*step.say[-1].buttons, back))
    return replace(step, say=(*step.say[:-1], last))


def _taken(scene: Scene, low: str, facts: tuple[SaidFact, ...]) -> Step | None:
    if isinstance(scene.stage, Idle | AskReview):
        return _changed(scene, low, facts)
    beside = isinstance(scene.stage, AskSoreness | AskPainNow)
    elsewhere = isinstance(scene.stage, Changing) or any(fact.kind not in _ASIDE for fact in facts)
    there = None if elsewhere else _zone(scene, low)
    step = _changed(scene, low, facts) if beside else there
    return replace(step, stage=scene.stage) if step and isinstance(step.stage, Idle) else step


def _changed(scene: Scene, low: str, facts: tuple[SaidFact, ...]) -> Step | None:
    ahead = race(scene, low) if is_coming(low) else None
    if step := (
        ahead or lacks(scene, low) or week_of_runs(scene, low) or quiet_hours(scene, low) or how_often(scene, low)
    ):
        return step
    if _INSTEAD.search(low) and not PAST.search(low):
        return scene.stay(scene.message("runs-once"))
    if {fact.kind for fact in facts} == {"minutes"}:  # they may be a run's
        return runs(scene, low) or (room(scene, low) if _MOST.search(low) else None)
    if {fact.kind for fact in facts} == {"soreness"} and (step := _hour(scene, low)):
        return step  # "my message at 7" while soreness is asked
    if any(fact.kind not in _ASIDE for fact in facts):
        return race(scene, low) if _MARCH.search(low) and facts[0].kind == "sets" else None
    if _WEEK_OFF.search(off := without_stays(low)) and not (
        of_one_run(low) or _ONE.search(low) or names_one_day(scene, off)
    ):
        return open_pause(scene, off)
    if step := away(scene, low):
        return step
    if step := (race(scene, low) if cancels(low) else None) or runs(scene, low) or room(scene, low):
        return step
    if any(fact.kind == "skip" or (isinstance(fact, RunSaid) and fact.complaint) for fact in facts):
        return None
    return next((step for take in _TAKERS if (step := take(scene, low))), None)


def _age(scene: Scene, low: str) -> Step | None:
    """Take an age; who is under 18 hears why not, and nothing more unasked (SCR-02)."""
    told = age_told(low) if len(low) <= SHORT else None
    age = told[0] if told else age_by_birth(low, scene.today, scene.profile.weighs_in) if _BORN.match(low) else None
    if age is None:
        return None
    if age >= ADULT_AGE:
        return kept(scene, replace(scene.profile, age=age), scene.say("note-age", age=age))
    return refused(scene, age)


def _called(scene: Scene, low: str) -> Step | None:
    """Take what somebody wants to be called."""
    found = _NAME.fullmatch(low)
    if found is None:
        return open_question(scene, "who") if _MISNAMED.search(low) else None
    profile = replace(scene.profile, name=found["name"].strip().title())
    said = closed(scene.message("name-kept", name=profile.name))
    return replace(said, profile=profile, settings=with_way_back(scene))


def _named(scene: Scene, low: str) -> Step | None:
    """Open what is named as its button names it."""
    bare = _ASKED.sub("", low)
    for name in BY_NAME:
        label = scene.say(f"set-{name}").lower()
        if bare in (label, *label.split(", ")) or _ALSO.get(bare) == name:
            return open_question(scene, name)
    for name in OTHERS:
        if bare == scene.say(f"set-{name}").lower():
            return tap_settings(scene, Tapped(f"{SET}:{name}:"))
    if wanted := focus_told(low):
        return tap_settings(scene, Tapped(f"{SET}:focus:{wanted}"))
    option = option_named(scene, bare)
    return tap_settings(scene, Tapped(f"{SET}:option:{option}")) if option else None


def _zone(scene: Scene, low: str) -> Step | None:
    """Set the clock of a place where the athlete is; before a journey say how."""
    found = _PLACE.search(low)
    words = re.findall(r"[^\W\d]+", found[1]) if found else []
    # "in nice shape" is no place: behind one stands nothing, or a word of time
    ends = [n for n in (3, 2, 1) if not words[n : n + 1] or words[n] in _AFTER_PLACE]
    place = next((name for n in ends if (name := " ".join(words[:n])) in scene.catalog.zones), None)
    if place is None:
        return None
    if _AHEAD.search(low):
        return scene.stay(scene.message("zone-ahead", place=place.title()))
    return answered(scene, "zone", place)


def _hour(scene: Scene, low: str) -> Step | None:
    for part in map(bare, sentences(low)):
        if _ONE_REMINDER.search(part) and (_CLOCK.search(in_figures(part)) or _TO_DO.search(part)):
            return scene.stay(scene.message("hour-once", hour=scene.profile.push_time))
        asked = _WRITE.search(part) and _CLOCK.search(in_figures(part)) and not PAST.search(part)
        if asked and time_in(part, bare_hour=True) is not None:
            return answered(scene, "hour", part)
    return None


def _lift(scene: Scene, low: str) -> Step | None:
    """Take the hour of strength work; where none is told it is asked."""
    if not _LIFT.search(low):
        return None
    return lift_hour(scene, low) if time_in(low) else open_question(scene, "lift")


def _said(name: str, speaks: Callable[[str], object]) -> Callable[[Scene, str], Step | None]:
    """Return who answers a question with words that speak of it; where these leave it open it is asked."""
    return lambda scene, low: answered(scene, name, low) if speaks(low) else None


_TAKERS: Final = (
    _age, _called, _named, block, _said("level", _LEVEL.search), race, _zone, distance, mass, weights, kit, _lift,
    _hour, units, _said("leg", _WEAKER.fullmatch), load_step,
)  # fmt: skip
"""Who may take words that change what is known, in the order in which one goes before another."""
