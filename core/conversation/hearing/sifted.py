"""Facts left out of a reading: wished for and not done yet, doubtful by the open question, or maybe a sign (SAF-04)."""

from dataclasses import replace
from typing import Final

from core import regex as re
from core.body import JOINTS
from core.conversation.body.pain import start
from core.conversation.body.pain_words import places_in
from core.conversation.body.told_beside import part_of
from core.conversation.plan.logged import is_settled
from core.conversation.plan.named import exercise_in
from core.conversation.plan.weeks import is_ill
from core.conversation.plan.wording import exercise_name, when_words
from core.conversation.profile.health_news import health_news, news_in
from core.conversation.questions.health_words import named_in
from core.conversation.questions.kit import KIT_WORDS
from core.conversation.session.skip_part import leave_named, leave_part
from core.conversation.stages.stage import FREE, AskPainNow, AskSoreness, AskSoreRegion, AskTest, Idle
from core.conversation.stops.flag_words import ask_of_words
from core.conversation.taking.reading_in import reading_of
from core.conversation.taking.session_of import session_of
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.conversation.understand.clauses import clauses
from core.conversation.understand.kin import KIN
from core.conversation.understand.negation import affirmed
from core.reading.facts import (
    DoneSaid,
    FlagSaid,
    IllnessSaid,
    PainSaid,
    Question,
    Reading,
    RunSaid,
    Said,
    SkipSaid,
    SorenessSaid,
)
from core.training import Session

_TOLD: Final = re.compile(
    r"\b(?:did|done|finish\w*|complet\w*|skipped|missed|left|was|were|went|already|managed|got|had|made|dropped|felt|"
    r"this morning|didn't|log|note|write|record|have(?! to)|own|lost|sold|broke|bought)\b"
)
_WISHES: Final = re.compile(
    r"\b(?:will|i'?ll|won'?t|going to|gonna|plan(?:ning)?(?: to| on)|want(?:ed)? to|wanna|would|i'?d|can|could|"
    r"may|should|please|let'?s|later|tonight|prefer|rather)\b"
)
_WHOLE: Final = re.compile(r"\b(?:all|everything|rest|planned|session)\b")
_LEAVES: Final = re.compile(
    r"\b(?:without|leave out|leaving out|leave|skip(?:ping)?|(?:won'?t|not|don'?t) (?:want to )?do(?:ing)?|"
    r"(?:everything|all) (?:but|except|apart from)|except(?: for)?|omit)"
    r"(?: the| my| any| those| these)* (?P<what>[^,.;?]+)"
)
_LESS: Final = re.compile(
    r"^(?:(?:please|can (?:i|we)|could (?:i|we)|i want|i need|i'?d like|have|do) )*(?:less|fewer) (?:of )?(?:the )?"
    r"(?P<what>[a-z -]+?)(?: (?:work|stuff|exercises?|please))*$"
)
"""A wish for less of one exercise, which tells of none that was left out."""
_NO_KIT: Final = re.compile(
    rf"\b(?:no|without)(?: (?:my|an?|the|any))* (?:{'|'.join(KIT_WORDS.values())})\b"
    r"(?![ -](?:ups?|squats?|raises?|downs?)\b)"
)
"""Kit that is missing, which exercises are named after."""
KINDS: Final = ("done", "rpe", "sets")
"""Facts of work, which a wish does not tell."""


def is_wish(scene: Scene, session: Session | None, text: str) -> bool:
    """Tell whether words wish for what a session is to be, whose hour is still to come."""
    low = text.lower()
    if session is None or session.starts <= scene.now or session.date != scene.today or _TOLD.search(low):
        return False
    return bool(_WISHES.search(low)) or not (_WHOLE.search(low) or re.search(r"\d", low))


def left_out_ahead(scene: Scene, reading: Reading, text: str) -> Step | None:
    """Offer another exercise for the one that is to be left out of the session ahead, what hurts first (SCH-14)."""
    session = session_of(scene, text)
    if session is None or not isinstance(scene.stage, FREE) or is_settled(scene, session.id):
        return None
    less = _LESS.search(text.lower())
    if not (less or is_wish(scene, session, text)) or _NO_KIT.search(text.lower()):
        return None
    left = [name for fact in reading.facts if isinstance(fact, DoneSaid) for name in fact.left_out or ()]
    found = less or _LEAVES.search(text.lower())
    named = exercise_in(scene, found["what"]) if found else None
    name = left[0] if left else named.id if named else None
    if name and any(item.exercise == name for item in session.exercises):
        pain = next((fact for fact in reading.facts if isinstance(fact, PainSaid)), None)
        if pain is None:
            return leave_part(scene, session, text) or leave_named(scene, session, [name])
        said = scene.message("wish-later", name=exercise_name(scene, name))  # what hurts may take it out (PAI-01)
        return start(scene, part_of(pain)).following(said)
    only = reading.facts and all(fact.kind in KINDS for fact in reading.facts) and not asks(text)
    return scene.stay(scene.message("wish-ahead", when=when_words(scene, session))) if only else None


OVER: Final = re.compile(r"\b(?:again|recover\w*|gone|over|was|were|had|been|better|now|any ?more)\b")
"""What says of an illness that there was one."""
_NOT_ILL: Final = re.compile(r"\bnot (?:really |actually |even )?(?:ill|sick|unwell)\b(?! any ?more)")
_WAS_ILL: Final = re.compile(
    r"^(?!.*\b(?:still|not|never|\w+n't|almost|nearly|hop(?:e|ing)|should|thought|came back|next|"
    rf"will|soon|now i have|have the|{KIN}|s?he)\b)"
    r".*\b(?:was|were|had|been)\b.*\b(?:(?:fine|ok(?:ay)?|well|good|better|healthy|recovered|over it|back to normal)"
    r"(?: again)? (?:now|today|since)|now (?:i'?m |it'?s )?(?:fine|ok(?:ay)?|well|good|better|healthy|over it)|"
    r"recovered|over it|back to normal)\b"
)
_NONE: Final = re.compile(r"\b(?:0|zero|no|not|none|nothing|gone)\b")
_OF_LEGS: Final = re.compile(r"\b(?:sore\w*|stiff\w*|doms|legs|ach\w*|0|zero(?! motiv))\b")
_NO_HURT: Final = re.compile(r"n'?t hurt|not hurt")
_LED_NO: Final = re.compile(r"(?:no|nope|nah|none|zero)\b")
_OF_A_NO: Final = frozenset((
    "at", "all", "nothing", "really", "today", "now", "morning", "pain", "problem", "problems", "issue", "issues",
    "fine", "good", "great", "fresh", "ok", "okay", "quiet", "gone", "anymore", "complaints",
))  # fmt: skip
"""What goes on with a no to the legs."""
_SPOT: Final = re.compile(
    r"\b(?:(?:one|1|a|single|exact|same) (?:small |single |sore |tender )?(?:spot|point)|pin ?point\w*|"
    r"(?:when|if) (?:i|you) (?:press|push|touch|poke)\w*|to (?:the )?touch)\b"
)
"""What sits in one spot is pain: soreness is of a whole muscle (PAI-01)."""
_PAIN: Final = re.compile(
    r"\b(?:hurt\w*|pain(?!s? ?free)\w*|strain\w*|pulled|tear|torn|tore|sharp\w*|stab\w*|shoot\w*|dull|pinch\w*)\b"
)
"""What is no soreness, whatever was asked; who only says that the legs hurt tells how sore they are (PAI-01)."""
_SORE: Final = re.compile(r"\b(?:sore\w*|stiff\w*|doms)\b")
_BALANCE: Final = ("balance_eyes_open", "balance_eyes_closed")
_HARM: Final = re.compile(
    r"\b(?:hurt\w*|pain\w*|ache\w*|injur\w*|swollen|twist\w*|weight|bear|broke\w*|fell|numb\w*|walk)\b"
)


def _without_end(scene: Scene, reading: Reading, low: str) -> Reading:
    """Leave out that an illness is over where none is known, and words only say that there is none (SAF-06)."""
    if is_ill(scene) or (OVER.search(low) and not _NOT_ILL.search(low)):
        return reading
    return replace(reading, facts=tuple(fact for fact in reading.facts if fact != IllnessSaid(state="well")))


def sifted(scene: Scene, session: Session | None, reading: Reading, text: str) -> Reading:
    """Leave out what is only wished for, "as planned" in a question or beside unclear sets, and a nod's soreness.

    "Ok" is no soreness of 0 where a score was told already, and a joint that is sore is a pain (PAI-01). Who cannot
    stand on a leg in a test of balance may mean the balance: that is asked first (SAF-04).
    """
    if isinstance(scene.stage, AskTest) and scene.stage.test in _BALANCE and _is_stance(reading, text):
        return Reading(questions=(Question(about="red_flag"),))
    reading = _without_end(scene, reading, text.lower())
    asked = asks(text) and session is not None and session.starts > scene.now
    unclear = asked or any(question.about == "sets" for question in reading.questions)
    well = any(isinstance(fact, IllnessSaid) for fact in reading.facts)  # whose "no" is not of the legs
    nods = (isinstance(scene.stage, AskSoreRegion) and not _NONE.search(text.lower())) or (
        well and not _OF_LEGS.search(text.lower())
    )
    wished = is_wish(scene, session, text)
    ran = any(isinstance(fact, RunSaid) and fact.complaint for fact in reading.facts)  # what was missed is its target
    told = (f for f in reading.facts if not (wished and f.kind in KINDS) and not (ran and f == SkipSaid()))
    facts = (fact for fact in told if not (unclear and isinstance(fact, DoneSaid)))
    another = _is_another_no(text.strip().lower())
    calm = another and isinstance(scene.stage, AskPainNow) and not _NO_HURT.search(text.lower())

    def is_nod(fact: Said) -> bool:
        """Tell whether a 0 is of something else: "no, I meant Thursday" makes no morning quiet (PAI-08)."""
        sore, pain = isinstance(fact, SorenessSaid) and (nods or another), isinstance(fact, PainSaid) and calm
        return isinstance(fact, SorenessSaid | PainSaid) and (sore or pain) and fact.score == 0 and fact.region is None

    kept = tuple(fact for fact in facts if not is_nod(fact))
    return replace(reading, facts=tuple(_placed(scene, two, text) for fact in kept for two in _is_over(fact, text)))


def _is_another_no(low: str) -> bool:
    """Tell whether a no goes on with words that say nothing of the legs: "no thanks", "zero motivation"."""
    words = set(re.findall(r"[a-z']+", low))
    return _LED_NO.match(low) is not None and not (_OF_LEGS.search(low) or words & _OF_A_NO or len(words) == 1)


def _placed(scene: Scene, fact: Said, text: str) -> Said:
    """Return soreness of a joint, a tendon or one spot, told where the legs were asked about, as the pain it is."""
    if not isinstance(scene.stage, AskSoreness | AskSoreRegion) or not isinstance(fact, SorenessSaid):
        return fact
    low = text.lower()
    own = (part for part in clauses(low) if any(place.region == fact.region for place in places_in(scene, part)))
    hurts = any(_PAIN.search(affirmed(part)) and not _SORE.search(part) for part in own)
    pain = fact.region in JOINTS or (fact.region and (_SPOT.search(low) or hurts))
    if fact.score == 0 or not pain:
        return fact
    score = scene.stage.score if fact.score is None and isinstance(scene.stage, AskSoreRegion) else fact.score
    told = (f for f in reading_of(scene.at(Idle()), text).facts if isinstance(f, PainSaid) and f.region == fact.region)
    return replace(next(told, PainSaid(region=fact.region)), score=score, leg=fact.leg)


def illness_over(text: str) -> bool:
    """Tell whether words that tell an illness tell its end too (SAF-06)."""
    return _WAS_ILL.search(text.lower()) is not None


def _is_over(fact: Said, text: str) -> tuple[Said, ...]:
    """Return an illness that is told with its end as both: the way back begins with it."""
    over = isinstance(fact, IllnessSaid) and fact.state == "ill" and illness_over(text)
    return (fact, IllnessSaid(state="well")) if over else (fact,)


def _is_stance(reading: Reading, text: str) -> bool:
    """Tell whether words say that one cannot stand on a leg, and nothing else."""
    signs = [fact for fact in reading.facts if isinstance(fact, FlagSaid)]
    only = len(signs) == len(reading.facts) == 1 and signs[0].sign == "cannot bear weight"
    return only and not _HARM.search(text.lower())


def doubt_of(scene: Scene, questions: tuple[Question, ...], text: str) -> Step | None:
    """Ask whether it is felt now; a bone stress injury that was found is no feeling, it holds from now (SCR-04)."""
    if not any(question.about == "red_flag" for question in questions):
        return None
    low = text.lower()
    behind = "bone_stress_12_months" in named_in(low) or news_in(low) == ("dizziness",)
    found = health_news(scene, low) if behind else None
    return found or ask_of_words(scene)
