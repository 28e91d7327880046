"""Kit and single weights in the athlete's own words: what came, what is gone, what alone is left (R10)."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from core import regex as re
from core.athlete import HAND_KIT, HandWeights, Kit
from core.chat import Button
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import is_shown
from core.conversation.plan.wording import day_words
from core.conversation.profile.changing import kept, open_question
from core.conversation.profile.pause import TRAINS, away, is_away
from core.conversation.questions.kit import KIT_WORDS, WEIGHT, kit_in, step_in, with_kit
from core.conversation.questions.weights import added, in_told_units, unnamed, weights_beside, with_weights, without
from core.conversation.turns.scene import Scene, Step, rows_of
from core.conversation.understand.dates import time_away
from core.conversation.understand.kin import KIN
from core.conversation.understand.negation import NT
from core.conversation.understand.numbers import MASS_UNIT
from core.conversation.understand.own_weights import KIND, own_weights
from core.rules.kit import suffices
from core.wall_time import monday_of

_ITEM: Final = "|".join(KIT_WORDS.values())
_SORTS: Final = r"(?:(?:an?|some|two|2|my|the|pair|of|kitchen|proper|old|sturdy|adjustable|new|pairs|single|"
_SORT: Final = rf"{_SORTS}and|plus|\d+(?:[.,]\d+)?(?: ?{MASS_UNIT})?,?) )*"
_IS_HERE: Final = (
    r"(?!.*\b(?:never|not|\w+n'?t|(?:hasn|isn|didn|haven)t|yet|damaged|broken|wrong|sent|back|tomorrow|soon|next|will|"
    r"should|might|if|when|gym|work|shop|wish|need|want)\b)"
)
"""No word of what has not come, or not to the athlete: "my kettlebell never arrived", "new bench at the gym"."""
_COMES: Final = re.compile(
    r"\b(?:bought|got|have|own)\b.*\b(?:now|new|today)\b|\bbought\b|\bnow have\b|"
    rf"^{_IS_HERE}.*\b(?:{_ITEM})\b[^.,;?]* (?:arrived|delivered)\b|"
    rf"^{_IS_HERE}(?:my |some )?new {_SORT}(?:{_ITEM})\b(?! (?:squats?|ups?|jumps?|press\w*|curls?|routine|workout|"
    r"in my))|"
    rf"(?:\bi |\bi'?ve |^)(?:(?:do|also|now|just|finally) )*(?:have|own|got|picked up|ordered) {_SORT}(?:{_ITEM})\b"
    r"(?! (?:squats?|ups?|jumps?|press\w*|curls?))"
)
_ALONE: Final = re.compile(
    r"\b(?:i |i'?ve )?(?:only|just) (?:have |got |own )(?P<kit>.+)|"
    r"\b(?:have|got) (?:only|just) (?P<kit2>.+)|"
    r"\b(?:no|lost|without)\b.*\bgym\b.*?\b(?:only|just) (?P<kit3>.+)|"
    r"^(?:only|just) (?P<kit4>(?!.*\b(?:ups?|squats?|raises?|rdl|did|left|right|done|today)\b).+)"
)
_HERE: Final = r"(?: any ?more| at home| here| now| these days| btw| by the way| in the new (?:flat|house|place))*"
_MOVED: Final = (
    r"(?:(?:we|i)(?:'ve| have)?(?: just)? moved(?: house| home| flat| place)?[, ]+(?:so |and |there(?: is| are|'s) )*)?"
)
_LACKS: Final = re.compile(
    r"(?:i |we )?(?:have |just |'ve )?(?:lost|got rid of|sold|broke) (?:my |the |our |all )+"
    rf"([a-z ,]{{3,40}}?){_HERE}|"
    r"(?:my |the |our )([a-z ,]{3,40}?) "
    r"(?:broke|(?:(?:is|are|was|were|got|has been|'s)(?: just| now)? )?(?:broken|stolen|gone|lost))"
    rf"(?: (?:in (?:two|half)|down|apart))?{_HERE}|"
    rf"{_MOVED}(?:i (?:have|got)|i'?ve(?: got)?|have|we have)? ?no ([a-z ,]{{3,40}}?){_HERE}|"
    rf"i (?:(?:don'?t|do not|no longer) (?:have|own)|have(?: not|n'?t)(?: got)?) "
    rf"(?:any |an? |my |the )?([a-z ,]{{3,40}}?){_HERE}"
)
_TELLS: Final = re.compile(r"\b(?:i|wait|sorry|did|done|skip\w*|missed|left|ups?|squats?|raises?|downs?)\b")
"""What tells of a session whose exercises are named after kit ("no wait, i skipped the step ups")."""
_ALL_KIT: Final = r"\b(?:kit|equipment|gear|weights|gym)\b"
_NOT_THERE: Final = re.compile(
    r"\b(?:no|without|left|forgot|don'?t have|haven'?t got)(?: (?:my|any|the|all|our))* (?P<kit>[a-z][a-z ,]{2,40})"
)
_FEW_DAYS: Final = re.compile(r"\bfor (?:a few|some|a couple of) days\b")
_RESTS: Final = re.compile(rf"\b(?:rest(?:s|ing)?|off|no (?:time|training|strength)|(?:not|{NT})(?: \w+)? train\w*)\b")
MOST_SWAPS: Final = 6
_GONE: Final = re.compile(r"\bgym\b.*\b(?:any ?more|closed|gone)\b|\bgym (?:is |has )?(?:closed|shut)\b")
_GYM_NOW: Final = re.compile(
    r"(?:(?:hi|hey|so|and|btw|by the way|good news)\W+)*(?:(?:i|we|i'?ve|i'?m|there'?s|there is|now|just|finally|have|"
    r"got|joined|access to|a member of|signed up (?:for|at)|can use|use)\W+)+(?:an?|the|my) (?:\w+ )?gym"
    r"(?: (?:now|again|at work|membership|from now on|these days|nearby|here))*"
)
"""A gym that has come: whether it is there for every session is asked."""
_WEIGHS: Final = re.compile(r"\b(?:each|nothing (?:lighter|heavier|else)|lightest|(?:is|are) \d+)")
_NEW: Final = re.compile(r"\b(?:bought|arrived|delivered)\b")
_OF_OTHERS: Final = re.compile(
    rf"^(?:(?:my|our|a|the) )?(?:{KIN}|s?he|they) (?:just |has |have )*bought (?!me\b|us\b|it for)"
)
_PAIR: Final = re.compile(rf"\b(?:2|two|1) ?[x×] ?(?=\d+(?:[.,]\d+)? ?{MASS_UNIT}\b)")
"""Two of a weight, and no sets of it: "dumbbells, 2 x 10 kg"."""
_ONCE: Final = re.compile(r"[?]|\b(?:today|tonight|tomorrow|this week)\b|\d+ ?(?:x|reps?|sets?)\b")


def kit(scene: Scene, low: str) -> Step | None:
    """Take kit that is new, or all that is left, and the weight of the lightest."""
    low = _beside_known(scene, _PAIR.sub("two ", low))
    if _ONCE.search(low.replace("today", "") if _NEW.search(low) else low):
        return None
    if _OF_OTHERS.search(low):
        return None
    if _GYM_NOW.fullmatch(low) and (asked := open_question(scene, "kit")):
        return asked.following(scene.message("unclear-gym"))
    profile, named = in_told_units(scene.profile, low), kit_in(low)
    scene = scene.of(profile)
    told, step = weights_beside(low, profile.weighs_in, named), step_in(low, profile.weighs_in)
    if told is None and not set(re.findall(r"\d+", WEIGHT.sub("", low))) <= {"1", "2"}:
        return None  # other figures are a report
    if told and _WEIGHS.search(low) and named <= profile.equipment:
        answer = with_weights(scene, profile, told)
        return kept(scene, answer.profile or profile, answer.note)
    if _ALONE.search(low):
        alone = _alone(low)
        return _with(scene, alone, step, told) if alone else None
    if not (named and _COMES.search(low)):
        return None
    more = added(profile, told) if told else None
    if named <= profile.equipment and step is None and more in (None, profile.weights_kg):
        return scene.stay(scene.message("kit-known"))
    return _with(scene, profile.equipment | named, step, more)


def lacks(scene: Scene, low: str) -> Step | None:
    """Take kit out that is not there any more, whatever else the words may sound like."""
    if step := _without_for_days(scene, low):
        return step
    if _ALONE.search(low):
        return kit(scene, low) if _GONE.search(low) else None
    found = _LACKS.fullmatch(low)
    named = next(filter(None, found.groups())) if found else ""
    gone = frozenset() if _TELLS.search(named) else kit_in(named) & scene.profile.equipment
    if gone and _ONCE.search(low):
        return scene.stay(scene.message("kit-today"))
    return _with(scene, scene.profile.equipment - gone) if gone else None


def _without_for_days(scene: Scene, low: str) -> Step | None:
    """Say what some days without kit leave without it, and offer another exercise for each; what is owned stays.

    Who names one thing that is not there may train there: to rest on these days is offered beside it (PHA-10).
    """
    found, told = _NOT_THERE.search(low), time_away(low, scene.today, scene.profile.weighs_in)
    trains, alone = TRAINS.search(low), _alone(low)
    every = re.search(_ALL_KIT, found["kit"]) if found else "body" in low
    named = kit_in(found["kit"]) & scene.profile.equipment if found else frozenset()
    named |= scene.profile.equipment - alone if alone else named
    rests = is_away(low)
    if found and rests and _RESTS.search(low):
        return away(scene, low)
    if not (found or trains or alone) or not (told.until or _FEW_DAYS.search(low)) or (rests and (every or not named)):
        return None
    gone = scene.profile.equipment if every else named
    if not (gone or trains):
        return None
    first = told.begins or scene.today
    monday = monday_of(first)
    until = told.until or monday + timedelta(days=7)
    coming = scene.standing(monday).sessions if monday <= scene.today else ()
    ahead = [s for s in coming if first <= s.date < until and not is_settled(scene, s.id)]
    there = scene.profile.equipment - gone
    needs = [(s, e) for s in ahead for i in s.exercises if (e := scene.catalog.exercises.get(i.exercise))]
    short = [(s, e) for s, e in needs if not suffices(there, e.equipment)]
    buttons = [
        Button(f"{e.name} ({day_words(scene, s.date)})", f"cmd:swap:{s.date:%a} {e.name.partition(',')[0]}".lower())
        for s, e in short[:MOST_SWAPS]
    ]
    if rests:
        span = f"{first:%d %b} to {until - timedelta(days=1):%d %b}"
        buttons.append(scene.button("kit-away-rest", f"cmd:pause:{span}".lower()))
    names = ", ".join(dict.fromkeys(e.name for _, e in short))
    key = "kit-away" if names else "kit-away-none" if monday <= scene.today else "kit-away-later"
    return scene.stay(scene.message(key, *rows_of(buttons, 1), day=day_words(scene, until), names=names))


def _alone(low: str) -> frozenset[Kit]:
    """Return the kit that words say is all there is; empty where they do not."""
    found = _ALONE.search(low)
    return kit_in(next(filter(None, found.groups()))) if found else frozenset()


def _with(scene: Scene, there: frozenset[Kit], lightest: float | None = None, own: HandWeights | None = None) -> Step:
    answer = with_kit(scene, scene.profile, there, lightest, own)
    step = kept(scene, answer.profile or scene.profile, answer.note)
    names = ", ".join(_without_kit(scene.after(*step.entries), there))
    return step.then(scene.message("kit-missing", names=names)) if names else step


def _without_kit(scene: Scene, there: frozenset[Kit]) -> Iterator[str]:
    """Name what stands ahead in the running week and needs kit that is not there."""
    monday = monday_of(scene.today)
    sessions = scene.standing(monday).sessions if is_shown(scene, monday) else ()
    ahead = dict.fromkeys(item.exercise for s in sessions if s.starts > scene.now for item in s.exercises)
    for name in ahead:
        exercise = scene.catalog.exercises.get(name)
        if exercise and not suffices(there, exercise.equipment):
            yield exercise.name


_ALSO: Final = re.compile(
    rf"^(?=.*\b(?:too|also|as well)\b)(?=.*\d ?{MASS_UNIT}\b)(?:(?:i|we|also|and|oh|btw)\W+)*"
    r"(?:have|got|'ve got|own) (?:also |a |an )*"
    rf"\d+(?:[.,]\d+)?(?: ?{MASS_UNIT})?(?:(?:,| and| &| or) (?:a |an )?\d+(?:[.,]\d+)?(?: ?{MASS_UNIT})?)*"
    r"(?: (?:ones?|too|also|as well))*\W*$"
)
"""Weights beside those that are known."""
_AMOUNT: Final = re.compile(rf"\d+(?:[.,]\d+)?(?: ?{MASS_UNIT})?")
_MINE: Final = re.compile(
    rf"^(?:(?:actually|no|ok|so|well|hey|and|btw|by the way)\W+)*(?:my|our|the) (?:(?:home|own|free|only|new) )*"
    rf"(?:weights|{KIND})(?: at home| here| that i have)?(?: (?:are|is|weighs?)\b|:| =)(?=.*\d)|"
    rf"^weights ?:? (?=\d)|^(?:the |my )?{KIND} (?:that )?(?:go|goes|adjust)(?: all the way)? up to \d"
)
_LIGHTEST: Final = re.compile(
    rf"\bmy (?:lightest|smallest) (?:weight|{KIND})\b|\b(?:weights|{KIND}) (?:start|begin)s? (?:at|with)\b"
)
_WEIGHTS_GONE: Final = re.compile(
    r"^(?:i |we )?(?:have |just |'ve |now )*(?:lost|got rid of|sold|broke|gave away|gave back|returned) "
    rf"(?:my |the |our |one |a )*(?=.*\d.*\b{KIND}\b|.*\b{KIND}\b.*\d)"
)


def weights(scene: Scene, low: str) -> Step | None:
    """Take which weights there are, or which of them are gone; ask for all where only the lightest is told."""
    profile = scene.profile
    if _LIGHTEST.search(low):
        return open_question(scene, "weights")
    if not (_MINE.search(low) or _WEIGHTS_GONE.search(low)):
        return None
    profile = in_told_units(profile, low)
    told = own_weights(low, profile.weighs_in, unnamed(profile))
    if told is None:
        return None
    if _WEIGHTS_GONE.search(low):
        return _without_weights(scene, told)
    answer = with_weights(scene, profile, told)
    return kept(scene, answer.profile or profile, answer.note)


def _beside_known(scene: Scene, low: str) -> str:
    """Return words on more weights with their kind, where only one kind is there: "have 5 and 10 lb too"."""
    kinds = [kind for kind in HAND_KIT if kind in scene.profile.equipment]
    known = len(kinds) == 1 and _ALSO.search(low)
    return f"i have {' and '.join(_AMOUNT.findall(low))} {kinds[0]}s" if known else low


def _without_weights(scene: Scene, gone: HandWeights) -> Step:
    """Take weights away; a kind of which none is left is no kit any more."""
    changed = without(scene.profile, gone)
    if changed is None:
        return scene.stay(scene.message("weights-not-known"))
    answer = with_weights(scene, changed, HandWeights())
    return kept(scene, changed, answer.note or scene.say("note-weights-none"))
