"""An athlete who is new; what hurts, and a condition told behind its questions, kept at once (SCR-01, PAI-01)."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final, assert_never

from core import regex as re
from core.chat import Called, Message, Said, Tapped
from core.conversation.body.pain import entry_of
from core.conversation.body.pain_words import MODERATE
from core.conversation.body.told_beside import part_of
from core.conversation.onboarding import onboarding
from core.conversation.onboarding.chatter import is_chatter
from core.conversation.onboarding.put_right import LEADS, opening
from core.conversation.plan.weeks import is_ill
from core.conversation.plan.wording import place_words
from core.conversation.profile.health_news import news_in
from core.conversation.questions import ONBOARDING
from core.conversation.questions.cleared_words import is_cleared, without_who
from core.conversation.questions.health import HEALTH_BODY, HEALTH_LEGS, screening_of, topic_names
from core.conversation.questions.health_words import WORDS, Topic, named_in, of_oneself
from core.conversation.questions.level import LEVEL
from core.conversation.questions.who import WHO
from core.conversation.record.data import link
from core.conversation.record.entry_words import entry_words
from core.conversation.stages.stage import AskPainPart, Onboarding
from core.conversation.stops.safety import illness, raise_flag
from core.conversation.taking.reading_in import graver, reading_of, shortened
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.conversation.understand.clauses import bare, clauses
from core.conversation.understand.negation import affirmed
from core.conversation.understand.years_ago import in_years
from core.journal import Pain, Soreness
from core.planner import holds_increases
from core.reading import is_foreign
from core.reading.facts import FlagSaid, IllnessSaid, PainSaid, SorenessSaid

_TAKES_PAIN: Final = (HEALTH_BODY.name, HEALTH_LEGS.name, LEVEL.name)
"""Questions which what hurts answers too: it may be an injury, and a movement that hurts is not clean (PHA-03)."""
_BEHIND: Final = ONBOARDING.index(HEALTH_LEGS) + 1
_INJURED: Final = re.compile(r"(?:\W|i|have|been|was|got|had|just|also|and|but|an|a)*\binjur(?:ed|y|ies)\b")
_KIND: Final = re.compile(
    r"(?:(?:it'?s|a|bit|more|quite|very|kind|of|and) )*(?:dull|ach(?:e|es|y|ing)|sharp|stiff\w*|sore|tight\w*|"
    r"throbbing|burning|stabbing|swollen|niggly|limping|no limp|(?:on|after|during|when|at) .*)"
)
"""What goes on about a pain told before it."""
_OVER: Final = re.compile(
    r"^(?!.*\b(?:not|still|nearly|almost)\b).*"
    r"\b(?:better|gone|over it|recovered|fine|healthy|ago|last (?:week|month|year|winter|summer))\b"
)
_BY_TROUBLE: Final[tuple[Topic, ...]] = ("joint_problem", "in_rehab")
_TROUBLE: Final = re.compile(
    r"\b(?:br[oe]ke?n?|t[oe]re|torn|injur\w*|sprain\w*|strain\w*|ruptur\w*|surgery|operat\w*|op|hurt|fractur\w*|bad|"
    r"hurts?|dodgy|problems?|issues?|trouble|arthr\w*|menisc\w*|[am]cl|tendin\w*|plantar|hernias?|replacement|"
    r"reconstruct\w*|rehab)\b"
)
_HURTING: Final = re.compile(
    r"\b(?:hurt\w*|pain\w*|sore\w*|ach(?:es?|ing)|stiff\w*|killing|throb\w*|niggl\w*|twing\w*|burn\w*)\b"
)


def hear(scene: Scene, stage: Onboarding, text: str) -> Step:
    """Take words for the open question, with what they tell of one's health where its questions are over."""
    places = [question.name for question in ONBOARDING]
    heard: Callable[[str], tuple[Topic, ...]]
    behind = stage.question in places[_BEHIND:]
    if LEADS.match(text.lower()) if behind else stage.question == WHO.name:
        heard = _told_first
    else:
        heard = _told_late if behind else lambda _: ()  # the lists take their words themselves
    rest: list[str] = []
    news: set[Topic] = set()
    told = clauses(text)
    hurting = [n for n, clause in enumerate(told) if _hurts(scene, clause)]
    if not hurting and _hurts(scene, text):  # "left calf 4, sharp": its number alone would be soreness
        hurting = [n for n, clause in enumerate(told) if _of_place(scene, clause)]
    pains = _pains(scene, "".join(told[hurting[0] :])) if hurting else ()
    for n, clause in enumerate(told):
        low = clause.lower()
        kind = n - 1 in hurting and _KIND.fullmatch(bare(low))  # "left knee 3, dull" tells no name
        named = heard(in_years(low, scene.today))
        news.update(named)
        rest += [] if n in hurting or kind or named or is_chatter(bare(low)) else [clause]
    if not (pains or news) and len(rest) == len(told):
        return onboarding.hear(scene, stage, Said(text))
    screening = replace(screening_of(stage.draft), **dict.fromkeys(news, True))
    newly = screening != screening_of(stage.draft)
    stage = replace(
        stage, draft=replace(stage.draft, screening=replace(screening, cleared=screening.cleared and not newly))
    )
    left = text if stage.question in _TAKES_PAIN else "".join(rest).strip(" ,;")
    again = Step(stage=stage, say=(onboarding.ask(scene, stage),))
    step = onboarding.hear(scene, stage, Said(left)) if left else again
    entries = tuple(entry_of(scene, part) for part in pains)
    noted = "\n".join(_noted(scene, pains, news))
    return step.following(*([Message(noted)] if noted else ()), entries=entries)


def _hurts(scene: Scene, clause: str) -> bool:
    """Tell whether a clause tells a pain; the name of a condition alone is none, and has no number."""
    told = [fact for fact in reading_of(scene, clause).facts if isinstance(fact, PainSaid)]
    return any(fact.score is not None for fact in told) or bool(told and _HURTING.search(affirmed(clause)))


def _of_place(scene: Scene, clause: str) -> bool:
    return any(isinstance(fact, PainSaid | SorenessSaid) and fact.region for fact in reading_of(scene, clause).facts)


def _told_late(low: str) -> tuple[Topic, ...]:
    """Return what words behind the lists tell of one's health, an injury without a place too."""
    low = without_who(low) if is_cleared(low) else low  # whoever lets one train is no rehab
    return news_in(low) or (("joint_problem",) if _INJURED.match(low) else ())


def _told_first(low: str) -> tuple[Topic, ...]:
    """Return what words before the lists tell of one's health; a physio by trade, or back home, names nothing.

    What is a sign of danger stops the plan as one (SAF-01).
    """
    named = (topic for topic in named_in(of_oneself(low)) if topic not in ("chest_pain", "dizziness"))
    return tuple(topic for topic in named if topic not in _BY_TROUBLE or _TROUBLE.search(low))


def _noted(scene: Scene, pains: Sequence[AskPainPart], news: Collection[Topic]) -> Iterator[str]:
    """Say what was kept: conditions as their boxes name them, each pain with its number."""
    if news:
        yield scene.say("health-late", names=topic_names(scene, [topic for topic in WORDS if topic in news]))
    if pains:
        yield from (_kept(scene, part) for part in pains)
        yield scene.say("general-education")


def _kept(scene: Scene, part: AskPainPart) -> str:
    place = place_words(scene, part.region, part.leg)
    if part.score is None:
        return scene.say("pain-kept-unscored", place=place, score=f"{MODERATE:g}")
    return scene.say("echo", facts=entry_words(scene, entry_of(scene, part)))


def _pains(scene: Scene, text: str) -> tuple[AskPainPart, ...]:
    """Return the pains that words tell with their place; their kind stays unknown."""
    told = (fact for fact in reading_of(scene, text).facts if isinstance(fact, PainSaid))
    return tuple(part_of(fact) for fact in told if fact.region and fact.score != 0)


def meet(scene: Scene, event: Said | Called | Tapped) -> Step:
    """Lead an athlete who is new through the onboarding; any first word begins it."""
    stage = scene.stage
    if isinstance(event, Called) and event.name == "link" and event.argument:
        return link(scene, event.argument)
    if not isinstance(stage, Onboarding):
        first = shortened(event.text) if isinstance(event, Said) else ""
        return _warned(scene, first, _hello(scene, first))
    match event:
        case Said(text=text):
            step = hear(scene, stage, text)
            if step.stage == stage and is_foreign(text, scene.catalog):
                step = Step(stage=stage, say=(scene.message("other-language"), onboarding.ask(scene, stage)))
            return _warned(scene, shortened(text), _with_state(scene, shortened(text), step))
        case Called():
            return onboarding.call(scene, stage, event)
        case Tapped():
            return onboarding.tap(scene, stage, event) or onboarding.stale(scene, stage)
        case _:
            assert_never(event)


def _hello(scene: Scene, first: str) -> Step:
    """Say hello and ask the first question; first words that tell more than a hello are taken for what they tell."""
    stage = opening(scene)
    told = hear(scene, stage, first)
    if told.stage == stage and not told.entries:
        told = Step(stage=stage, say=(onboarding.ask(scene, stage),))
    return _with_state(scene, first, told.following(Message(scene.say("welcome"), title=scene.say("hello"))))


def _with_state(scene: Scene, text: str, step: Step) -> Step:
    """Write down what is told of the body before there is a plan: an illness, so that it begins with rest (SAF-06)."""
    facts = reading_of(scene, text).facts
    sore = next((fact for fact in facts if isinstance(fact, SorenessSaid) and fact.score and fact.region), None)
    if sore and sore.score and not any(isinstance(entry, Pain) for entry in step.entries):
        entry = Soreness(at=scene.now, score=sore.score, region=sore.region, leg=sore.leg)
        step = step.following(scene.message("echo", facts=entry_words(scene, entry)), entries=(entry,))
    told = [fact.state == "ill" for fact in facts if isinstance(fact, IllnessSaid)]
    over = told and told[-1] and _OVER.search(text.lower())
    if not told or told[-1] == is_ill(scene) or asks(text) or over:
        return step
    state = illness(scene, told[-1])
    return step.following(*state.say, entries=state.entries)


def _warned(scene: Scene, text: str, step: Step) -> Step:
    """Say what a sign calls for even before there is a plan (SAF-01, SAF-02), and nothing beside it."""
    reading = reading_of(scene, text)
    if flag := graver(fact for fact in reading.facts if isinstance(fact, FlagSaid)):
        stop = raise_flag(scene, flag.tier, flag.sign)
        if any(holds_increases(entry) for entry in stop.entries):  # it stops nothing, so the questions go on (SAF-07)
            return step.following(*stop.say, entries=stop.entries)
        return replace(step, say=stop.say, entries=(*step.entries, *stop.entries))
    doubt = any(question.about == "red_flag" for question in reading.questions)
    return step.following(scene.message("flag-doubt")) if doubt else step
