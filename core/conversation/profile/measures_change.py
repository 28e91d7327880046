"""When there is room for strength work, and measures told anew, in the athlete's own words."""

from dataclasses import replace
from typing import Final

from core import regex as re
from core.athlete import DAYS, Day, Units
from core.conversation.answers.yours import yours
from core.conversation.profile.changing import answered, kept, open_question
from core.conversation.profile.running_change import PAST
from core.conversation.profile.settings import with_units
from core.conversation.questions.running import rest_note
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.clock import in_minutes
from core.conversation.understand.numbers import MASS_UNIT, kilograms_in
from core.conversation.understand.weekdays import DAY, days_in
from core.wall_time import WEEKDAY

_DAY: Final = rf"{WEEKDAY}s"
_DAYS: Final = rf"(?P<{{}}>{_DAY}(?:(?: and|,| or)+ {_DAY})*)"
_SOME: Final = rf"{DAY}(?:(?: and|,| or)+ {DAY})*"
_NEVER: Final = re.compile(
    rf"{_DAYS.format('free')} without (?:any )?(?:training|strength|sessions?|lifting)\b|"
    r"\b(?:no (?:\w+ )?(?:training|strength|sessions?|workouts?|lifting)"
    r"(?: (?:work|training|sessions?))?|can'?t (?:train|lift|do (?:it|strength))|"
    rf"never|not) on {_DAYS.format('first')}\b|"
    rf"^(?:(?:i'?m|i am|we'?re|hi|sorry)[ ,]+)*(?:always |usually )?(?:away|travell?ing|out of town|abroad) "
    rf"(?:on {_DAYS.format('gone')}|(?:every|each) (?P<each>{_SOME}))$|"
    rf"\b{_DAYS.format('then')} (?:is|are) out\b|"
    rf"\brest days? (?:is|are)(?: now| always)* (?P<rest>{_SOME})\b|"
    rf"^(?P<own>{_SOME}) (?:is|are)(?: now| always)* (?:my |a )?rest days?$"
)
_AGAIN: Final = re.compile(
    r"\b(?<!no )(?:strength|training|lifting|sessions?|work) (?:on |is |are )*"
    rf"(?:any day|(?:those|these|rest) days|{DAY}(?:(?: and|,| or)+ {DAY})*) (?:is|are) "
    r"(?:fine|ok|okay|good|possible|allowed)\b|"
    rf"\bcan (?:train|lift|do strength) on {DAY}(?:(?: and|,| or)+ {DAY})*"
)
"""Days without strength work that may have it again."""
_HOUR: Final = re.compile(
    r"\b(?:mornings|evenings|afternoons) only\b|"
    r"\bonly (?:do |train |lift |work out )?(?:in the |on )?(?:mornings?|evenings?|afternoons?)\b"
)
_MINUTES: Final = re.compile(
    r"\b(?:sessions?|workouts?)\b.*\b(?:max\w*|at most|up to|only|no (?:more|longer) than|should be|to) "
    r"(?P<first>\d+ ?min\w*)|^(?:please )?(?:max|at most|no more than) (?P<most>\d+ ?min\w*)(?: please)?$|"
    r"^(?P<tops>\d+ ?min\w*) (?:at most|max\w*|tops)(?: (?:per|a|each) (?:session|workout))?(?: please)?$|"
    r"\bsessions(?: (?:of|may|can|should|take|last|be|up to|only|at most))+ (?P<may>\d+ ?min\w*)"
    r"(?: (?:at most|max\w*|tops|now|please|long|from now on))*$|"
    r"^make (?:it|them|(?:the |my )?sessions) (?P<then>\d+ ?min\w*)|"
    r"\b(?:only|max\w*|at most)(?: have| got)* (?P<now>\d+ ?min\w*) "
    r"(?:from now on|any ?more|(?:each|every|per|a) session)\b|"
    r"\b(?:change|set|make) (?:my |the )?minutes (?:to )?(?P<set>\d+)"
)
_THIS_WEEK: Final = re.compile(
    r"\b(?P<first>\d+) ?min\w*\b.*\bthis week\b|"
    r"\bthis week\b.*\b(?:only|just|max\w*|most)\b.*?\b(?P<then>\d+) ?min\w*\b"
)
_OFTEN: Final = re.compile(
    r"^(?!.*\b(?:runs?|running|ran|jog\w*|did|done|was|were|physio|usually|used to|why|skip\w*|move\w*)\b)"
    r"(?=.*\b(?:sessions?|workouts?|train\w*|strength|lift\w*|gym)\b).*"
    r"\b(?:\d|one|two|three|four|five|once|twice)(?: \w+){0,2}? (?:a|per|each|every) week\b|"
    r"\b(?:drop|cut|go|get)(?: it)?(?: down| back)? to (?:\d|one|two|once|twice)(?: times)? (?:a|per|each) week\b|"
    r"^(?:can|could|may|i) (?:i |we )?(?:please )?(?:do|have|get|want|need|would like|only want)(?: to do)?"
    r"(?: only| just)? (?:\d|one|two|three|four|five) (?:strength )?sessions?\W*$"
)
_TOLD: Final = re.compile(r"\b(?:did|done|ran|run|runs|running|jog\w*|slept|was|were|took)\b|[?]")
_GENTLE: Final = re.compile(r"\b(?:gentle|recovery) (?:track|program\w*|plan)\b")
_ONCE: Final = re.compile(r"[?]|\b(?:today|tonight|tomorrow|this|next|until|till|runs?|running)\b")


def how_often(scene: Scene, low: str) -> Step | None:
    """Say what sets how many sessions a week has, and how there come to be fewer or more (PHA-05)."""
    if not _OFTEN.search(low):
        return None
    said = scene.message(
        "how-often", [scene.button("easier-now", "cmd:easier"), scene.button("set-block", "set-up:block:")]
    )
    return scene.stay(replace(said, text=f"{yours(scene, 'PHA-05')}\n{said.text}"))


def room(scene: Scene, low: str) -> Step | None:
    """Take days without strength work, its part of the day, its most minutes, or the wish for the gentle track."""
    if (week := _THIS_WEEK.search(low)) and not _TOLD.search(low):
        minutes = week["first"] or week["then"]
        easier = scene.button("easier-now", "cmd:easier")
        return scene.stay(scene.message("minutes-week", [easier], minutes=minutes))
    if wanted := strength_days(low):
        names = ", ".join(scene.say(f"day-{day}") for day in DAYS if day in wanted)
        rest = frozenset(DAYS).difference(wanted)
        return kept(scene, replace(scene.profile, rest_days=rest), scene.say("note-strength-days", days=names))
    if _ONCE.search(low):
        return None
    if never := _NEVER.search(low):
        days = scene.profile.rest_days | set(days_in(next(filter(None, never.groups()))))
        return kept(scene, replace(scene.profile, rest_days=days), rest_note(scene, days))
    if again := _AGAIN.search(low):
        if not scene.profile.rest_days:
            return scene.stay(scene.message("rest-days-none"))
        days = scene.profile.rest_days.difference(days_in(again[0]) or scene.profile.rest_days)
        note = rest_note(scene, days) if days else scene.say("note-rest-days-none")
        return kept(scene, replace(scene.profile, rest_days=days), note)
    if (minutes := _MINUTES.search(in_minutes(low))) and not PAST.search(low):
        return answered(scene, "minutes", next(filter(None, minutes.groups())))
    if _HOUR.search(low):
        return lift_hour(scene, low)
    return open_question(scene, "level") if _GENTLE.search(low) else None


def lift_hour(scene: Scene, low: str) -> Step:
    """Take the hour of strength work; of days beside it say how they are set."""
    step, days = answered(scene, "lift", low), days_in(low)
    if len(days) < 2:
        return step
    return step.then(scene.message("lift-days", days=", ".join(scene.say(f"day-{day}") for day in days)))


_ONE: Final = rf"{DAY}(?:days|s)|weekends?|weekdays"
_WORK: Final = (
    r"(?:strength(?: work| training| days?| sessions?)?|train(?:ing)?|lift(?:ing)?|sessions?|work ?outs?|gym)"
)
_MORE: Final = rf"{DAY}(?:(?: ?(?:and|,|&|or|/|\+))+ ?(?:on )?{DAY})+"
"""Two days or more: a single one is rather where a session is to be moved."""
_WISH: Final = (
    r"\b(?:rather|prefer\w*|want|like|only|best|better|always|please|suits?|works?|good|fixed|can (?:we|i|you)|could|"
    r"let'?s|should|my|move)\b"
)
_WANTED: Final = re.compile(
    rf"^(?=.*{_WISH}).*\b{_WORK}\b[^.;]*?\b(?P<first>{_MORE})\b|"
    rf"\b(?P<then>{_MORE})(?: (?:mornings?|evenings?|nights?|afternoons?))?"
    r" (?:is|are|would be|works?|suits?)(?: (?:me|for me|fine))? ?(?:best|better|good|ideal|great)\b|"
    rf"\b(?:only|just) (?:(?:want|like|do|train|lift|have|have time)(?: to)? (?:do )?)?(?:{_WORK} )?"
    rf"(?:on |at |the )*(?P<only>{_ONE})\b"
)
_ELSE: Final = re.compile(
    r"\b(?:were|was|did|done|felt|had|went|missed|skipped|runs?|running|jog\w*|"
    r"this|next|today|tonight|tomorrow|until|till|holidays?)\b"
)


def strength_days(low: str) -> tuple[Day, ...]:
    """Return the days on which strength work is wanted and on no other; none where the words wish for nothing such."""
    found = None if _ELSE.search(low) else _WANTED.search(low)
    return days_in(next(filter(None, found.groups()))) if found else ()


_DISTANCE: Final = re.compile(
    r"\bi(?:'?m| am)? (?:now |usually |currently |only |just )*(?:run|running|do|doing|average) (?:about |around )?"
    r"(\d{1,3} ?(?:k|km|kms|mi|miles?)?) (?:a|per|each|every) week\b|"
    r"\b(?:weekly|my) (?:mileage|distance|volume)(?: a week)? (?:is|went up to|went down to) (?:now |about )*"
    r"(\d{1,3} ?(?:k|km|kms|mi|miles?)?)\b"
)
_SYSTEM: Final = r"miles|pounds|lbs?|imperial|kilomet\w+|kilograms?|kilos?|kgs?|kms?|metric"
_UNITS: Final = re.compile(
    rf"\b(?:use|units?|switch to|in|prefer|show(?: me)?|would like|'d like) (?P<unit>{_SYSTEM})\b"
    rf"(?: (?:and|but) (?P<other>{_SYSTEM})\b)?|"
    rf"^(?:(?:no|sorry|oops|actually|wait|i meant?)[, ]+)+(?P<meant>{_SYSTEM})(?:,? (?:sorry|please|i meant?))*\W*$|"
    rf"(?<!\d )(?<!\d)\b(?P<bare>{_SYSTEM})(?: please| (?:not|instead of) \w+)"
)
_OF_WEIGHTS: Final = re.compile(r"po|lb|kilo(?!m)|kg|kilog")
_OF_DISTANCES: Final = re.compile(r"mi|kilom|km")
_AMOUNT: Final = r"\d{1,3}(?:[.,]\d)?"
_UNIT: Final = rf"\s*{MASS_UNIT}"
_WEIGH: Final = re.compile(
    rf"(?:i weigh|my (?:body ?)?(?:weight|mass) is)(?: about| around)? ({_AMOUNT}(?:{_UNIT})?)(?: now)?|"
    rf"(?:i'?m|i am)(?: about| around)? ({_AMOUNT}{_UNIT})(?: now)?|"
    rf"(?:also |and |now |down to |up to )*({_AMOUNT}{_UNIT}) now|(?:body ?)?weight:? ({_AMOUNT}{_UNIT})"
)
NEAR: Final = 0.2
_STEP: Final = re.compile(
    rf"\b(?:steps?|jumps?|increments?) (?:of|are) ({_AMOUNT}{_UNIT})|\b(?:go|goes) up (?:in|by) ({_AMOUNT}{_UNIT})"
)


def distance(scene: Scene, low: str) -> Step | None:
    """Take the distance of a usual week."""
    found = _DISTANCE.search(low)
    return answered(scene, "distance", found[1] or found[2]) if found and not PAST.search(low) else None


def mass(scene: Scene, low: str) -> Step | None:
    """Take the body's mass."""
    found = _WEIGH.fullmatch(low)
    if found is None or not _is_near(scene, found[3] or found[4]):
        return None
    return answered(scene, "mass", next(filter(None, found.groups())))


def _is_near(scene: Scene, bare: str | None) -> bool:
    """Tell whether an amount that nothing says is the body's is near to what the body weighed; true where one said."""
    told, known = kilograms_in(bare, scene.profile.weighs_in) if bare else None, scene.profile.body_mass_kg
    return bare is None or bool(told and known and abs(told - known) <= known * NEAR)


def load_step(scene: Scene, low: str) -> Step | None:
    """Take how far one weight is from the next."""
    found = _STEP.search(low)
    return answered(scene, "step", found[1] or found[2]) if found else None


def units(scene: Scene, low: str) -> Step | None:
    """Switch the units of distances or weights, or of both; a number in front of one is an amount."""
    found = _UNITS.search(low)
    if found is None:
        return None
    distances, weights = scene.profile.units, scene.profile.weighs_in
    for named in filter(None, (found["unit"] or found["bare"] or found["meant"], found["other"])):
        told: Units = "imperial" if named.startswith(("mi", "po", "lb", "im")) else "metric"
        distances = distances if _OF_WEIGHTS.match(named) else told
        weights = weights if _OF_DISTANCES.match(named) else told
    return with_units(scene, distances, weights)
