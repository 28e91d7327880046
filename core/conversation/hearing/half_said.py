"""Words that tell of the session or of the body without what is needed to write it down: that is asked for, plainly."""

from datetime import timedelta
from typing import Final

from core import regex as re
from core.body import Side
from core.conversation.body.pain import NOON, record, start
from core.conversation.body.pain_words import place_in
from core.conversation.body.scale import TOP
from core.conversation.body.sore_or_pain import ask_kind
from core.conversation.body.soreness import FORTNIGHT, ask_pain_now, ask_soreness, pain_now, stage_of, when_told
from core.conversation.body.well import better
from core.conversation.plan.card import how_was
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import asked_session, open_flag
from core.conversation.questions.races import race_distance
from core.conversation.session.log import different
from core.conversation.session.skip import is_forgotten, skip
from core.conversation.stages.stage import AskPainNow, AskPainPart, AskSoreness, Idle
from core.conversation.stops.flag_words import ask_of_words
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.agreement import YES
from core.conversation.understand.asking import asks
from core.conversation.understand.clauses import bare, clauses
from core.conversation.understand.negation import NT
from core.journal import Pain, Soreness
from core.reading.facts import PainSaid

LATELY: Final = timedelta(days=7)
SHORT: Final = 80
"""More letters than this tell more than one thing."""
_PART: Final = re.compile(
    r"\b(?:did|done|managed|finished|completed|got through)\b.*"
    r"\b(?:most|some|half|part|a bit|a few|(?:nearly|almost) all)\b|"
    r"^(?:it )?(?:went )?(?:a bit )?differently$|"
    r"^(?:only |just )?(?:(?:most|half|some|part|a bit) of (?:it|them)\b|(?:half|part|one (?:round|set))$)"
)
_LEG: Final = re.compile(r"\b(?:(?:my|the|both|back|rear|front) )+(?:(?P<side>left|right) )?(?P<legs>legs?)\b")
_ACHES: Final = re.compile(r"\b(?:hurt\w*|pain\w*|aches?|aching)\b")
_NO_ACHE: Final = re.compile(r"\b(?:no|not|never|without|stopped|if|when will)\b(?! wait)|n't\b")
_SORE: Final = re.compile(
    r"(?:(?:i'?m |i am |still |feel(?:ing)? |legs |a |bit |little |very |quite |so |pretty |super )*"
    r"(?:sore|stiff|doms)|(?:i have |i'?ve got |my |the )?(?:heavy|dead|tired|stiff) legs|"
    r"(?:my |the )?legs (?:(?:are|feel|still|a|bit|little|very|quite|so|pretty|super|really) )*"
    r"(?:heavy|dead|tired|tight))(?: (?:from|after) [a-z' ]{3,40}| (?:today|now|this morning|again|though))?"
)
"""Legs that are sore or heavy, in words without a number."""
_CANNOT_WALK: Final = re.compile(r"\b(?:can'?t|cannot|hardly|barely)(?: able to)? walk(?:ing)?\b(?! (?:the|my|to)\b)")
_FINE: Final = re.compile(
    r"(?P<what>.{3,30}?)(?:'s| is| are| feels?| felt| was)?(?: all| totally| much| quite| a bit| a lot)? "
    r"(?:fine|ok(?:ay)?|good|great|better|gone|quiet|all ?right)(?: (?:now|today|again|this morning))*"
)
_BAD: Final = re.compile(
    r"(?P<what>.{3,30}?)(?:'s| is| are| feels?| felt| was)?"
    r"(?: (?:still|a bit|a little|a tad|slightly|kind of|kinda|really|very|funny|weird|odd|strange|off|"
    r"not (?:great|good|happy|right)|so[- ]so|meh|bad|worse|"
    r"wobbly|unstable|unsteady|loose|(?:creak|click|crack|grind)(?:s|y|ing)?|unhappy|"
    r"iffy|dodgy|grumpy|niggl(?:y|ing)|twingy|tender|playing up))+"
    r"(?: (?:now|today|again|this morning|(?:on|up|down|after|during) (?:(?:the|my) )?"
    r"(?:stairs|run|session)))*(?: (?:since|because|from|when|while|with|than)\b.*)?"
)
_WENT: Final = re.compile(
    r"(?:i think |felt )?something (?:just )?(?:went|pulled|pinged|gave|tore|twanged|tweaked|moved) in "
    r"(?P<what>.{3,30}?)"
    r"(?: (?:today|yesterday|now|(?:on|during|in|after) (?:the|my) \w+))*"
)
_RACED: Final = re.compile(
    r"\b(?:race|marathon|parkrun) (?:(?:is|was|all|now|went) )*"
    r"(?:done|finished|over|well|great|good|fine|ok|hard|tough|bad)\b|"
    r"\b(?:done|finished|completed)(?: with)? (?:the|my)(?: \w+)? (?:race|marathon|parkrun)\b"
)
_NO_RACE: Final = re.compile(rf"\b(?:if|not|{NT}|will|next|tomorrow|until|till|before|when|once|hope\w*|plan|week)\b")
_UNTIL: Final = re.compile(r"^(?:until|till|when|once|if|as soon as|hope\w*|i hope)\b")
"""What is to come is not so yet: a place that is waited for hurts."""
_STRANGE: Final = re.compile(
    r"\b(?:foot|feet|legs?|toes|arms?|hands?|fingers)(?: (?:is|are|was|were|feels?|felt|keeps?|has|have))*"
    r" (?:go(?:es|ing)?|went|gone|fall(?:s|ing)?|fell)?(?: to)? ?(?:asleep|sleep)\b|"
    r"^(?!.*\b(?:in|on|during|when|while|with) (?:the |my )?(?:\w+ )?(?:balanc\w*|split|squats?|lunges?|rdls?|"
    r"deadlifts?|drill|exercises?|sets?|reps?|legs?|foot)\b).*"
    r"\b(?:los(?:[te]|ing) (?:my |all )?(?:sense of )?balance|(?:can'?t|cannot|couldn'?t) (?:keep (?:my )?)?balance|"
    r"(?:keep|kept|always) (?:on )?(?:falling|tipping|toppling|stumbling)(?: over)?)\b"
)
"""A limb that is asleep, or a balance that is lost outside an exercise: whether it is new is asked (SAF-04)."""
_FAVOURS: Final = re.compile(
    r"\bfavou?r(?:ing|ed)? (?:my |the )?(?:left|right|one|other|bad|good) (?:leg|side|foot|one)\b"
)
"""Who spares a leg limps, whichever of the two the words mean."""
_OVERDID: Final = re.compile(r"\b(?:over ?did|over ?done|over ?doing) (?:it|things)\b|\bdid too much\b")
_LASTS: Final = re.compile(
    r"(?P<what>.{3,30}?)(?:'s| is| are|'?s? has)?(?:n'?t)?(?: still)?"
    r" (?:no(?:t|t (?:got(?:ten)?|getting))?|never|getting|got) (?:any |much )?(?:better|worse|improving|gone away)\b.*"
)
_STILL: Final = re.compile(
    r"(?:it'?s |is )?(?:still|about|now)(?: at)?(?: a)? (?P<score>\d{1,2})(?: ?/ ?10| of 10| out of 10)?"
)
_HURTS: Final = re.compile(r"\b(?:sore|stiff|tight|hurt\w*|pain\w*|ach(?:e\w*|ing|y)|is (?:that|it|this))\b")
"""What speaks against a place being fine, or asks whether it is."""
_MUSCLES: Final = ("calf", "quad", "hamstring", "glute")
_MAD: Final = re.compile(
    r"(?:sorry[, ]+)?(?:(?:i |we |it was |what )?(?:had )?an? (?:(?:really|very|so|totally) )?"
    r"(?:mad|crazy|busy|hectic|long|bad|manic|insane|awful) (?:day|week)|(?:i'?ve |i )?(?:been|was) (?:so )?busy)"
    r"(?: yesterday| today| at work| lately| this week)*"
    r"(?P<why>[,;:. -]+(?:so |and |i |had |there was )*(?:no time|didn't (?:train|manage it|get to it)|nothing done))?"
)
"""A day that left no time for a session, or may have."""
_WENT_WELL: Final = re.compile(
    rf"(?:(?:{YES}|ok|okay|fine|good|great|perfect|well|super|alright|all right|it went|went|it was|all)[ ,!.]*)+"
)


def half_said(scene: Scene, low: str) -> Step | None:
    """Ask for what is missing of a session, of soreness or of a place that words speak of."""
    if len(low) > SHORT or asks(low) or open_flag(scene):
        return None
    said = low.rstrip("!. ")
    takers = (
        better, _race_over, _leg_hurts, _of_session, _walk, _sore, _still, lasts, _fine, _bad, _strain,
    )  # fmt: skip
    return next((step for take in takers if (step := take(scene, said))), None)


def _of_session(scene: Scene, said: str) -> Step | None:
    """Leave out the session that was forgotten (SCH-14), go through one done in part, ask whether all was as planned.

    A kind word the morning after tells only how it went.
    """
    session = asked_session(scene)
    if session is None or is_settled(scene, session.id):
        return None
    if is_forgotten(said):
        return skip(scene, session, "other")
    if mad := _MAD.fullmatch(said):
        then = "yesterday" not in said or session.date < scene.today
        return skip(scene, session, "busy") if mad["why"] and then else scene.stay(how_was(scene, session))
    behind = session.date < scene.today and isinstance(scene.stage, Idle | AskSoreness)
    if behind and _WENT_WELL.fullmatch(said):
        return scene.stay(scene.message("how-was-all", *how_was(scene, session).buttons))
    return different(scene, session) if _PART.search(said) else None


def _race_over(scene: Scene, said: str) -> Step | None:
    """Say well done to who tells of a race, and ask how sore it left the legs."""
    if not _RACED.search(said) or _NO_RACE.search(said):
        return None
    near = any(timedelta(0) <= scene.today - race.date <= FORTNIGHT for race in scene.profile.races)
    cheer = scene.message("race-over" if near or race_distance(said) else "race-over-untold")
    if scene.told_today(Soreness):
        return scene.stay(cheer)
    return Step(stage=stage_of(scene), say=(cheer, ask_soreness(scene)))


def _leg_hurts(scene: Scene, said: str) -> Step | None:
    """Ask about a leg that hurts, place and all; of both legs whether it is pain or the muscles (PAI-01)."""
    told = (one for one in clauses(said) if _ACHES.search(one) and not _NO_ACHE.search(one))
    found = next((found for one in told if (found := _LEG.search(one))), None)
    if found is None:
        return None
    if found["legs"] == "legs":
        return ask_kind(scene)
    sides: dict[str | None, Side] = {"left": "left", "right": "right"}
    return start(scene, AskPainPart(open=(), leg=sides.get(found["side"])))


def _walk(scene: Scene, said: str) -> Step | None:
    """Ask how sore who can hardly walk is, or whether it is more than that; and about what is strange (SAF-02)."""
    if _STRANGE.search(said):
        return ask_of_words(scene)
    if not _CANNOT_WALK.search(said):
        return None
    if any(word in said for word in ("doms", "sore", "stiff")):
        return Step(stage=stage_of(scene), say=(ask_soreness(scene),))
    return ask_of_words(scene)


def _sore(scene: Scene, said: str) -> Step | None:
    if scene.told_today(Soreness) or not _SORE.fullmatch(said):
        return None
    return Step(stage=stage_of(scene), say=(ask_soreness(scene),))


def _fine(scene: Scene, said: str) -> Step | None:
    """Ask how a place that hurt lately is now; write nothing of one that did not."""
    place = _place(scene, _FINE, said)
    if place is None:
        return None
    if _UNTIL.match(said):
        return start(scene, AskPainPart(open=(), region=place.region, leg=place.leg))
    pain = _hurt_lately(scene, place)
    if pain is None or scene.local(scene.now).hour >= NOON:
        return scene.stay(scene.message("place-fine" if pain else "place-fine-all"))
    return scene.ask(AskPainNow(region=pain.region, leg=pain.leg), ask_pain_now)


def _hurt_lately(scene: Scene, place: PainSaid) -> Pain | None:
    """Return the last pain there of the days before, unless it was asked about this morning."""
    since = scene.now - LATELY
    here = (e for e in scene.journal if isinstance(e, Pain) and e.at >= since and e.region == place.region)
    last = next((e for e in reversed([*here]) if None in (place.leg, e.leg) or e.leg == place.leg), None)
    return last if last and last.score > 0 and scene.local(last.at).date() < scene.today else None


def lasts(scene: Scene, said: str) -> Step | None:
    """Say where pain that lasts or grows belongs, and ask how it is now (SAF-03, PAI-01)."""
    place = _place(scene, _LASTS, said)
    if place is None:
        return None
    asked = start(scene, AskPainPart(open=(), region=place.region, leg=place.leg))
    return asked.following(scene.message("pain-lasting"))


def _still(scene: Scene, said: str) -> Step | None:
    """Take a number that lasts for the place that hurt on the days before (PAI-04)."""
    found = _STILL.fullmatch(said) if isinstance(scene.stage, Idle) else None
    told = [e for e in scene.journal if isinstance(e, Pain) and e.region and e.at >= scene.now - LATELY]
    if found is None or not told or not told[-1].score or int(found["score"]) > TOP:
        return None
    score, when = float(found["score"]), when_told(scene, said)
    if score == 0:
        return pain_now(scene, AskPainNow(region=told[-1].region, leg=told[-1].leg), score, when)
    return record(scene, AskPainPart(open=(), score=score, region=told[-1].region, leg=told[-1].leg, when=when))


def _bad(scene: Scene, said: str) -> Step | None:
    """Ask about the pain, or of a muscle whether it is pain at all."""
    place = _place(scene, _BAD, said)
    if place is None:
        return None
    if place.region in _MUSCLES:
        return ask_kind(scene, place)
    return start(scene, AskPainPart(open=(), region=place.region, leg=place.leg))


def _strain(scene: Scene, said: str) -> Step | None:
    """Ask about what gave way, about a leg that is spared, and whether too much of it is soreness or pain (PAI-01)."""
    if place := _place(scene, _WENT, said):
        return start(scene, AskPainPart(open=(), region=place.region, leg=place.leg))
    if _FAVOURS.search(said):
        return start(scene, AskPainPart(open=(), limp=True))
    return ask_kind(scene) if _OVERDID.search(said) else None


def _place(scene: Scene, words: re.Pattern[str], said: str) -> PainSaid | None:
    found = next((found for one in (said, *map(bare, clauses(said))) if (found := words.fullmatch(one))), None)
    return place_in(scene, found["what"]) if found and not _HURTS.search(found["what"]) else None
