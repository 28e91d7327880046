"""How used somebody is to strength work on one leg, and which of three movements are clean (PHA-01, PHA-03)."""

from dataclasses import replace
from typing import Final, get_args

from core import regex as re
from core.athlete import Level, MovementGate, Profile
from core.chat import Message
from core.conversation.questions.question import PREFIX, Answer, Question, choice, settled, toggle
from core.conversation.turns.scene import Scene
from core.conversation.understand.clauses import parts
from core.conversation.understand.negation import affirmed
from core.wall_time import MONTHS

PATTERNS: Final = ("squat", "lunge", "hinge")
LEVELS: Final[tuple[Level, ...]] = get_args(Level)
_LAPSED: Final = (
    r"ago|used to|stopp?ed|quit|gave up|(?:not|\w+n't)(?: \w+){0,3} (?:for|since|in)|"
    r"(?:years?|months?|ages|long|while|time) since i|nothing (?:since|lately|recently)|back in (?:the|my)|"
    r"(?:un)?till? (?:last|this|the|an?|some|two|three|\d)|in my (?:teens|twenties|thirties|forties|youth)|"
    r"as a (?:kid|teen\w*|student)|(?:in|during|before) (?:the )?(?:lockdown|covid|pandemic)|"
    r"at (?:school|uni\w*|college)|(?:years|ages|long|way) back|back when|been a while|(?:only )?once|"
    r"tried(?! (?:them|it|these|those|all|the (?:five|squats?|lunges?|moves?|movements?)|both|five|now|just))"
)
"""What was done once and is no more: whoever came back starts as somebody new (the smaller dose)."""
_KIND: Final = r"(?:it|that|this|strength|weights?|lift\w*|gym|training|work|sessions?|single|one)"
_LEVEL_WORDS: Final[tuple[tuple[Level, str], ...]] = (
    (
        "beginner",
        _LAPSED + r"|beginner|new|never|none|start\w*|"
        r"no(?=\W*$|[,.;!]| (?:real |much )?(?:strength|lifting|weights?|gym|experience|single|i|not|never)\b)|"
        r"zero|little|barely|not (?:really|much|a lot|regular\w*|yet|any)|(?:a few|some) classes|"
        r"nothing but (?:running|runs)|hardly (?:any|ever)",
    ),
    ("advanced", r"advanced|(?:a |one )?years?|experienced|expert|lots|ages|decades?|since (?:uni\w*|school|college)"),
    (
        "intermediate",
        r"intermediate|months?|regular\w*|medium|some(?= (?:\w+ )?" + _KIND + r"\b| (?:experience|practice)|\W*$)|"
        r"bit(?= of (?:\w+ )?" + _KIND + r"\b| (?:here|now|in the)\b|\W*$)",
    ),
)
_NO_BEGINNER: Final = re.compile(
    r"\b(?:not|no|hardly|isn't|wasn't|aren't|am not)(?: (?:exactly|really|quite|a complete|a total))?"
    r"(?: (?:an?|the|any))? (?:beginner|newbie|novice|new(?: to (?:it|this|that|strength|lifting))?)\b"
)
_GENTLE: Final = re.compile(r"\bgentle\b|\b(?:four|4)[- ]week (?:track|start|programme|plan)\b|\brecovery track\b")
_YEARS: Final = re.compile(r"(?<=\d) ?(?:(m)(?:ths?|os?|onths?)?|y(?:rs?|ears?)?)\b")
"""Years and months as they are typed in a hurry."""
_HURTS: Final = re.compile(r"\b(?:hurts?|pain\w*|aches?|aching|sore|dodgy|iffy|niggl\w+|twing\w+|playing up)\b")
_STRENGTH: Final = re.compile(r"\b(?:strength|lift\w*|gym|weights?|squats?|single|exercises|train\w*)\b")
_OF_RUNNING: Final = re.compile(r"\b(?:run\w*|races?|marathons?|jog\w*)\b|\d ?(?:k|km|mi|miles|hours?|hrs?)\b")
_OF_BODY: Final = re.compile(
    r"\b(?:injur\w*|sore|hurts?|pain\w*|ill|sick|flu|colds?|surgery|physio|op|broke\w*|tired|"
    r"knees?|ankles?|hips?|cal(?:f|ves)|achilles|shins?|back|hamstrings?|groin|dodgy|niggl\w+)\b"
)
"""Years and bits of something else than strength work: only the smaller level is taken beside it."""
_MONTHS: Final = "|".join(MONTHS)
_SINCE: Final = re.compile(
    rf"\bsince (?:(?P<year>20\d\d)|last \w+|(?:the )?(?:spring|summer|autumn|fall|winter)|(?:{_MONTHS})[a-z]*)\b"
)
_CLEAN: Final = re.compile(
    r"\b(?:clean\w*|all (?:three|of them|good|fine|ok|okay)|(?:no|without)(?: any)? pain|no prob\w*|painless|"
    r"(?:yes|tick\w*|can do) (?:to )?(?:all|every\w*|them|the lot)|"
    r"(?:all|everything|they|others?|rest)(?: all)? (?:is|are|go|goes|went|feel|felt|look|looks|seem) (?:\w+ )?"
    r"(?:fine|good|well|ok|okay|easy|perfect))\b"
)
_GOOD: Final = re.compile(r"\b(?:fine|good|well|ok|okay|easy|perfect)\b")
"""Said of a movement by its name."""
_NOT_CLEAN: Final = re.compile(
    r"\b(?:not|never|no(?! (?:prob\w*|pain|issues?|trouble))|wobbl\w*|hurts?|pain(?:s|ful)|aches?|sore|hard|stiff|"
    r"tight|can'?t|cannot|struggl\w*|half|shak\w*|unsure|less)\b|n't\b"
)
_UNTRIED: Final = re.compile(r"\b(?:(?:never|not|haven'?t|didn'?t)(?: \w+)? tr(?:y|ied)|not sure|unsure)\b")
_LEFT_OUT: Final = re.compile(r"\b(?:except|apart from|besides|bar|other than)\b")


def _ask_level(scene: Scene, profile: Profile) -> Message:
    clean = [toggle(scene, "level", pattern, getattr(profile.gate, pattern)) for pattern in PATTERNS]
    levels = [choice(scene, "level", level) for level in LEVELS]
    message = scene.message("ask-level", clean, levels, [choice(scene, "level", "recovery")])
    return replace(message, key=f"{PREFIX}:level")


def _tap_level(scene: Scene, profile: Profile, value: str) -> Answer:
    if value == "recovery":
        return settled(profile, level="beginner", program="recovery")
    if value in LEVELS:
        return settled(profile, level=value, program="single_leg")
    if value[1:] not in PATTERNS or value[0] not in "+-":
        return Answer(settled=False)
    gate = replace(profile.gate, **{value[1:]: value[0] == "+"})
    return Answer(profile=replace(profile, gate=gate), settled=False)


def _hear_level(scene: Scene, profile: Profile, text: str) -> Answer:
    """Take the level and what is clean; years of running are not years of strength work."""
    low = _YEARS.sub(lambda found: f" {'months' if found[1] == 'm' else 'years'}", text[:200].lower())
    low = _NO_BEGINNER.sub("", low)  # its "not" denies nothing else
    before = profile.gate
    profile = replace(profile, gate=gate_in(low, before))
    if _GENTLE.search(affirmed(low)):
        return _tap_level(scene, profile, "recovery")
    elsewhere = _OF_RUNNING.search(low) or _OF_BODY.search(low)
    runs = elsewhere and not _STRENGTH.search(low)
    level = _level_in(low, scene.today.year)
    if level is None or (runs and level != "beginner"):
        clean = profile.gate.passed and _CLEAN.search(low)
        ticked = [name for name in PATTERNS if getattr(profile.gate, name)]
        if not profile.gate.passed and profile.gate != before and ticked:
            names = ", ".join(scene.say(f"ask-level-{name}") for name in ticked)
            return Answer(profile=profile, settled=False, note=scene.say("note-ticked", names=names))
        hurts = _HURTS.search(affirmed(low))
        note = scene.say("note-clean" if clean else "note-hurts" if hurts else "unclear-level")
        return Answer(profile=profile if clean else None, settled=False, note=note)
    note = scene.say("note-level", level=scene.say(f"ask-level-{level}"))
    if not profile.gate.passed:
        note += " " + scene.say("note-gate")
    return settled(profile, note, level=level, program="single_leg")


def _level_in(low: str, year: int) -> Level | None:
    """Return the level that words tell; since a year before the last is years, since a season months."""
    told = next((level for level, words in _LEVEL_WORDS if re.search(rf"\b(?:{words})\b", low)), None)
    if since := _SINCE.search(low):
        long = bool(since["year"]) and year - int(since["year"]) > 1
        return told if told == "beginner" else "advanced" if long else "intermediate"
    return told


def gate_in(low: str, gate: MovementGate) -> MovementGate:
    """Return which movements words tell as clean: each verdict is of the names before it, or of all of them."""
    waiting: list[str] = []
    told: dict[str, bool] = {}
    by_name: set[str] = set()
    apart = False
    for part in parts(_LEFT_OUT.sub(" but ", low)):
        waiting += [pattern for pattern in PATTERNS if pattern in part]
        by_name.update(waiting)
        hurts = _HURTS.search(affirmed(part))
        if (hurts or _UNTRIED.search(part)) and not waiting:  # what hurts is not clean, whichever it is
            return replace(gate, **{name: clean for name, clean in told.items() if name in by_name})
        bad, good = hurts or _NOT_CLEAN.search(part), _CLEAN.search(part) or (waiting and _GOOD.search(part))
        if bad or good:
            every = [pattern for pattern in PATTERNS if pattern not in told]
            told |= dict.fromkeys(waiting or (every if good and not bad else ()), not bad)
            waiting = []
        elif apart:
            told |= dict.fromkeys(waiting, False)
        apart = re.search(r"\bbut\s*$", part) is not None
    return replace(gate, **told)


LEVEL: Final = Question(name="level", ask=_ask_level, tap=_tap_level, hear=_hear_level, default="new")
