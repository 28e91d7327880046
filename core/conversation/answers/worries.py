"""Worries about the body: answered with what the plan does about pain; nothing is named, nothing promised (MSG-04)."""

from datetime import timedelta
from typing import Final

from core import regex as re
from core.chat import Message
from core.conversation.answers.yours import yours
from core.conversation.body.pain import CALM
from core.conversation.body.soreness import place_of
from core.conversation.plan.weeks import ill_message, is_ill, open_flag
from core.conversation.plan.wording import place_words
from core.conversation.stops.safety import stopped
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.conversation.understand.of_health import DRUG, PREGNANT
from core.journal import Pain

LATELY: Final = timedelta(hours=36)
_HURT: Final = (
    r"(?:torn |pulled |slipped )?(?:menisc\w+|acl|mcl|tendon\w*|ligament|fracture|sprain|strain|tear|hernia|\w+itis|"
    r"\w+opathy|(?:it|itb) ?(?:band|syndrome)?|plantar\w*|runner'?s knee|shin splints|disc|stress fracture)"
)
_PART: Final = r"(?:my|a|the) (?:\w+ ){0,2}(?:knees?|hips?|backs?|ankles?|calf|calves|achilles|feet|foot|shins?|legs?)"
_JOINT: Final = r"(?:my|the) (?:\w+ )?(?:knees?|hips?|back|ankles?|calf|calves|achilles|feet|foot|shins?|heels?|groin)"
ILL: Final = (
    r"\b(?:(?:a|the|my|this|bad|slight|have|got|with|head) cold|colds|sniff\w*|flu|fever\w*|cough\w*|sore throat|"
    r"temperature|infection|bug|covid|"
    r"(?:am|i'?m|feel(?:ing)?|while|when|being) (?:a bit |slightly )?(?:ill|sick|unwell))\b"
)
_WORRIES: Final = {
    "ask-heart": re.compile(
        r"\b(?:am i having|is (?:this|it)|could (?:this|it) be) (?:a |an |my )?(?:heart|stroke|cardiac)\b|"
        r"\bif (?:my |i (?:get|have|feel) )?(?:chest|heart)\b"
    ),
    "no-medicine": re.compile(
        rf"\b(?:take|have|use|get|need|try|about|help)\b.*\b(?:{DRUG}|mri|x-?rays?|(?:ct )?scan(?:ned)?|ultrasound|"
        r"cortisone|injections?|pills|tablets)\b"
    ),
    "no-diagnosis": re.compile(
        rf"^(?:is|could|might) (?:it|this|that)(?: be)? (?:a |an |my |the )?{_HURT}\b|"
        rf"^is it (?:normal|usual|common|ok|okay|bad) (?:that|when|if|for) {_JOINT}\b|"
        r"\bam i (?:injured|hurt)\b|\bis (?:it|this|that) (?:serious|an injury|bad|normal)[ ?!.]*$|"
        r"\bwhat(?:'s| is) wrong with\b|\bwhat (?:injury|is this pain)\b|"
        r"\bdo i have (?:a |an )?(?:shin splints|runner'?s knee|\w+itis|\w+opathy|it band|stress|\w+ injury)\b|"
        r"\b(?:when will|how long (?:until|till|before|does)) .*"
        r"\b(?:better|heal\w*|gone|go away|stop hurting|recover\w*)\b|"
        r"\b(?:should i|do i (?:need|have) to) (?:worry|be (?:worried|concerned))\b|"
        r"\b(?:worried|worrying) about (?:my|the)\b|\bshould i (?:see|go to|visit|call|ask) (?:a |the |my )?"
        r"(?:some(?:one|body)|doctor|gp|physio\w*|professional)\b"
    ),
    "ill-ask": re.compile(
        rf"^(?=.*{ILL}).*\b(?:(?:can|could|should|may|ok|okay|safe|wise) (?:i|we|to|if)|train|run|do (?:it|this)|"
        rf"session|is (?:it|that|this) (?:ok\w*|fine|bad|safe|normal))\b|"
        rf"\b(?:what if|if) i(?:'?m| am| have| get| catch)? {ILL}"
    ),
    "run-ask": re.compile(
        r"^(?:can|could|should|may) i (?!.*\b(?:instead|every|usually|move|swap|strength|train|lift|session|"
        r"(?:do|start) (?:it|this|that|\w+day'?s?))\b).*\b(?:run|runs|running|jog|jogging|intervals|parkrun)\b|"
        r"^is it (?:ok|okay|fine|safe|all ?right) (?:to|if i) (?!.*\b(?:strength|lift|session)\b).*\b(?:runs?|jog)\b|"
        r"^is (?:it|running) .*\b(?:ok|okay|fine|safe|good|bad)\b.*\b(?:runs?|running|jog)\b.*"
        r"\b(?:sore|stiff|doms|tired)\b"
    ),
    "sore-train": re.compile(
        r"\b(?=.*\b(?:train|do (?:it|this|the|strength)|strength|session|lift|work ?out|exercise)\b)"
        r".*\b(?:sore|soreness|stiff|doms|aching)\b"
    ),
    "meaning-sore": re.compile(
        r"^(?:is|are)\b(?=.*\b(?:normal|ok|okay|usual|bad|expected)\b).*\b(?:sore|soreness|stiff|doms|aches?|aching)\b|"
        r"\b(?:sore|stiff|tight|aching)\b.*\bis (?:it|this|that) (?:normal|ok|okay|usual|bad|fine)\b"
    ),
    "safe-for": re.compile(
        rf"\b(?:ok|okay|safe|good|bad|fine|all ?right|dangerous|too much) (?:for|on|with) {_PART}\b|"
        rf"^(?:will|can|could|would|does|is) .*\b(?:hurt|harm|damage|ruin|wreck)(?:ing)? {_PART}\b|"
        r"^(?:can|could|should|may) i\b.*\bwith (?:my|a|the) (?:bad|sore|dodgy|weak|injured|old|painful|stiff) \w+|"
        r"\bis (?:it|this|that|all this) (?:safe|dangerous)\b|^will (?:my|the|a) \w+ (?:hurt|ache)\b|"
        r"^what if (?:i (?:feel|have|get)|there is|it is|it'?s)(?: \w+)? (?:pain\w*|hurt\w*)|"
        r"\b(?:if|when) (?:it|something|anything|my \w+|the \w+)(?: \w+){0,2} (?:hurts?|hurting|aches?|painful)\b"
    ),
}
"""What somebody worries about, by the phrase that answers."""
_MATTERS: Final = re.compile(
    rf"^(?!.*{PREGNANT})"
    r"(?:can|may|should|could|is|what|do|does|will|am)\b.*\b(?:pregnan\w*|post ?natal|breast ?feed\w*)\b|"
    r"^(?:does|do|will|would|is|are) (?:my|the|an?|having) .*\b(?:replacements?|surger(?:y|ies)|operations?|operated|"
    r"injur(?:y|ies)|conditions?|fractures?|arthritis|implants?|disease|asthma|diabetes|tablets|pills|medication|"
    r"knees?|hips?|back|ankles?|achilles|heart)\b.*"
    r"\b(?:matters?|counts?|a problem|an issue|(?:change|affect|influence) (?:anything|it|(?:my|the|this) \w+))[ ?.!]*$"
)
"""Whether something of one's health matters to the plan: that is what the safety answers are for."""


def _matters(scene: Scene, low: str) -> Step | None:
    """Say when it belongs into the safety answers, and what these hold (SCR-01, SCR-04)."""
    if not _MATTERS.search(low):
        return None
    said = (scene.say("health-matters"), yours(scene, "SCR-01"))
    return scene.stay(Message("\n".join(said), buttons=((scene.button("health-matters-open", "cmd:screening"),),)))


def worry(scene: Scene, low: str) -> Step | None:
    """Answer a worry, with a way to tell what hurts."""
    if told := _matters(scene, low):
        return told
    key = next((key for key, words in _WORRIES.items() if words.search(low)), None) if asks(low) else None
    if key in ("run-ask", "sore-train") and (open_flag(scene) or is_ill(scene)):
        return scene.stay(stopped(scene) if open_flag(scene) else ill_message(scene))
    if key == "run-ask" and (hurt := _hurts(scene)):
        place = place_words(scene, hurt.region, hurt.leg)
        return scene.stay(scene.message("run-ask-pain", place=place, score=f"{hurt.score:g}"))
    asked = scene.button("skip-ill", "cmd:ill") if key == "ill-ask" else scene.button("how-it-is-hurts", "cmd:pain")
    return scene.stay(scene.message(key, [asked])) if key else None


def _hurts(scene: Scene) -> Pain | None:
    """Return the place that hurt too much to run on when it was told last, of those of today and yesterday (PAI-02)."""
    told = [e for e in scene.journal if isinstance(e, Pain) and e.region and e.at >= scene.now - LATELY]
    last = {place_of(pain, told): pain for pain in told}
    worst = max(last.values(), key=lambda pain: pain.score, default=None)
    return worst if worst and worst.score > CALM else None
