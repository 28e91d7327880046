"""What was told before its question: kept, and proposed for a yes when the question comes."""

from dataclasses import replace
from typing import Final

from core import regex as re
from core.chat import Message
from core.conversation.onboarding.told_apart import told_apart
from core.conversation.questions import BY_NAME, ONBOARDING, PLACES, PREFIX, Answer
from core.conversation.questions.health import HEALTH_BODY, HEALTH_LEGS
from core.conversation.questions.level import LEVEL
from core.conversation.questions.who import WHO, without_sex
from core.conversation.stages.questions import Onboarding, Told
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.agreement import NO
from core.conversation.understand.agreement import YES as PLAIN_YES
from core.conversation.understand.clauses import bare, clauses
from core.conversation.understand.numbers import MASS_UNIT
from core.conversation.understand.own_weights import is_weights

_PARTS_OF: Final = tuple(question for question in ONBOARDING if question not in (HEALTH_BODY, HEALTH_LEGS, LEVEL))
"""Questions whose answer may be part of a longer message."""
YES: Final = "told"
OTHER: Final = "ask"
_MEASURES: Final = re.compile(
    rf"(?:(?:and|also|i|my|body ?weight|weight|mass|weigh|is|have|ve|'ve|got|can spare|about|around|"
    r"up to)\s*)*"
    rf"\d+(?:[.,]\d)? ?(?:{MASS_UNIT}|min(?:ute)?s?)(?: (?:max|at most|tops|a session|per session|each|free|or so))*"
)
"""A mass or minutes, which no safety question asks for."""
_YES: Final = re.compile(
    rf"(?:(?:{PLAIN_YES}|ok|okay|right|correct|exactly|sure|fine|good|perfect|great|👍|"
    r"(?:that|it|this)(?:'?s| is| looks| sounds)?(?: all)? (?:it|right|correct|fine|good|true|me)|"
    r"please|thanks|thank you)[ ,!.]*)+"
)
_NO: Final = re.compile(rf"(?:{NO}|other|wrong|not quite)(?:,? other)?")


def heard(scene: Scene, stage: Onboarding, text: str) -> tuple[Onboarding, Answer]:
    """Return what the open question makes of a message; those that are asked of few may be passed over for the next.

    The next one that is counted goes before the others: a bare number behind the weights is rather minutes than a mass.
    """
    answer, place = _heard(scene, stage, text), ONBOARDING.index(BY_NAME[stage.question])
    if answer.profile is None and ONBOARDING[place] not in PLACES and not is_weights(text.lower()):
        ahead = next(n for n in range(place, len(ONBOARDING)) if ONBOARDING[n] in PLACES)
        for question in reversed(ONBOARDING[place + 1 : ahead + 1]):
            later = replace(stage, question=question.name)
            if (taken := _heard(scene, later, text)).profile is not None:
                return later, taken
    return stage, answer


def _heard(scene: Scene, stage: Onboarding, text: str) -> Answer:
    """Return what a question makes of a message: of all of it, or of the part that is about it."""
    question = BY_NAME[stage.question]
    if question in (HEALTH_BODY, HEALTH_LEGS):
        text = _of_health(text)
    whole = question.hear(scene, stage.draft, text)
    minor = whole.note == scene.say("refuse-minor")  # no part of it says otherwise (SCR-02)
    if whole.profile is not None or question not in _PARTS_OF or minor:
        return whole
    parts = (told_apart(text, scene.catalog.zones).get(question.name), re.split(r"[,;.]", text, maxsplit=1)[0])
    answers = (question.hear(scene, stage.draft, part) for part in parts if part)
    return next((answer for answer in answers if answer.profile is not None), whole)


def _of_health(text: str) -> str:
    """Return words on one's health without the clauses that tell a mass or minutes and no word more."""
    return "".join(part for part in clauses(text) if not _MEASURES.fullmatch(bare(part).lower())) or text


def keep(scene: Scene, stage: Onboarding, text: str) -> Onboarding:
    """Keep what a message tells beyond the open question, for the questions that are still to come."""
    names = [question.name for question in ONBOARDING]
    coming = names[names.index(stage.question) + 1 :]
    apart = told_apart(without_sex(text) if stage.question == WHO.name else text, scene.catalog.zones)
    new = tuple(Told(question=name, words=apart[name]) for name in coming if name in apart)
    told_now = {one.question for one in new}
    return replace(stage, told=(*(one for one in stage.told if one.question not in told_now), *new))


def noted(scene: Scene, before: Onboarding, step: Step) -> Step:
    """Say that words were kept, before the next question, unless that one proposes them at once."""
    if not isinstance(step.stage, Onboarding):
        return step
    known = {one.question for one in before.told} | {step.stage.question}
    if all(one.question in known for one in step.stage.told):
        return step
    key = "note-kept-first" if before.question == ONBOARDING[0].name else "note-kept"
    return replace(step, say=(*step.say[:-1], scene.message(key), step.say[-1]))


def forgotten(stage: Onboarding) -> Onboarding:
    """Return the stage without what was told for the open question."""
    return replace(stage, told=tuple(one for one in stage.told if one.question != stage.question))


def understood(scene: Scene, stage: Onboarding) -> Answer | None:
    """Return what the question itself makes of the words that were kept for it; null where that settles nothing."""
    words = next((one.words for one in stage.told if one.question == stage.question), "")
    answer = BY_NAME[stage.question].hear(scene, stage.draft, words) if words else Answer()
    return answer if answer.settled and answer.profile is not None else None


def proposal(scene: Scene, stage: Onboarding) -> Message | None:
    """Return the open question as one for a yes, where its answer was told before."""
    answer = understood(scene, stage)
    if answer is None:
        return None
    yes = scene.button("told-yes", f"{PREFIX}:{stage.question}:{YES}")
    other = scene.button("told-other", f"{PREFIX}:{stage.question}:{OTHER}")
    return scene.message("told", [yes, other], note=answer.note)


def reply(text: str) -> str | None:
    """Return whether words say yes or no to a proposal; null where they are another answer."""
    low = text.strip().lower().rstrip("!. ")
    return YES if _YES.fullmatch(low) else OTHER if _NO.fullmatch(low) else None
