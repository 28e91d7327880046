"""News of one's health, told at any time: the safety questions open with what was named ticked (SCR-01 to SCR-05)."""

from dataclasses import replace
from typing import Final

from core import regex as re
from core.conversation.profile.changing import hear_changing, kept
from core.conversation.questions import is_screen
from core.conversation.questions.cleared_words import WHO, is_cleared, without_who
from core.conversation.questions.health import screening_of
from core.conversation.questions.health_words import BODY, HURT, ORDERS, WORDS, Topic, named_in
from core.conversation.stages.stage import AskDelete, AskFlag, AskPainPart, AskWhatIf, Changing, Idle
from core.conversation.stops.clearance import ask_clearance
from core.conversation.stops.flag_words import ask_of_words
from core.conversation.taking.reading_in import reading_of
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.conversation.understand.clauses import bare, clauses
from core.conversation.understand.kin import KIN
from core.conversation.understand.negation import NT
from core.conversation.understand.of_health import PREGNANT
from core.conversation.understand.unmeant import meant
from core.conversation.understand.years_ago import in_years
from core.journal import RedFlag
from core.rules.screening import uncleared
from core.wall_time import MONTH

_LOOSE: Final = ("joint_problem", "supervised_only", "chest_pain", "dizziness")
"""What pain and red flags are told with: the reader takes those."""
_ATTACKS: Final = ("heart", "chronic_condition")
"""What was told before and is told anew has come up: whether it is felt now is asked (SAF-04)."""
_MINE: Final = re.compile(
    r"\b(?:i|i'?m|i'?ve|my|me|we|we'?re)\b|^start(?:ed|ing)\b|\bheaviness down\b|"
    r"^(?:(?:also|and|so|hi|hey|coach|sorry)\W+)*(?:had|got|was|spent|been|have|having|"
    r"cracked|bruised|broke|cut|fractured)\b"
)
LOST: Final = re.compile(
    r"\b(?:(?:had|having) (?:a |an )?(?:\w+ )?(?:miscarriage|abortion|still ?birth|ectopic\w*)|miscarried|"
    r"lost (?:the|my|our) (?:baby|pregnancy))\b"
)
"""The end of a pregnancy: said kindly, and the body has as long as after a birth (SCR-03)."""
_LONG_AGO: Final = re.compile(r"\byears?\b(?! of\b)(?: and \w+ \w+)? (?:ago|back)\b|\blast year\b")
_FLARES: Final = re.compile(
    r"\b(?:play(?:ing|ed|s)?|act(?:ing|ed|s)?) up\b|\bflar(?:e|es|ed|ing)\b|\bkick(?:ing|ed) off\b|"
    r"\b(?:bad|worse|rough|awful|terrible|bothering me|annoying|tricky)\b"
    r"(?=.*\b(?:today|tonight|this morning|now|again|yesterday|last night|this week)\b)"
)
"""What a condition does on a day."""
_I: Final = re.compile(r"\b(?:i|we)(?:'(?:ve|d))?(?: (?:have|had|just|also|both|recently|sadly|finally|then))*\s*$")
"""Who lost it is the athlete, whoever else is named before."""
_TREATED: Final = re.compile(r"\b(?:a ?& ?e|er|emergency(?: room)?|hospital|ambulance|ecg|ekg|cardiolog\w*|stents?)\b")
"""Where a sign of danger was looked at: it is over, and whoever looked is asked about (SAF-04)."""
_BEHIND: Final = re.compile(
    r"\b(?:last (?:month|year|spring|summer|autumn|fall|winter)|(?:weeks?|months?) (?:ago|back)|"
    rf"in (?:spring|summer|autumn|winter|{MONTH}))\b"
)
"""A sign that is over, of the last year: it is asked about at the start, too (SCR-01)."""
_INJURED: Final = re.compile(rf"\b(?:{HURT}|hernias?|dislocated)\b")
"""What is hurt without being a pain of a place that is asked about."""
_LED: Final = re.compile(
    r"(?:(?:also|and|so|hi|hey|ok|coach|sorry|btw|new|low|high|bad|another|slight|mild)\W+)*"
    rf"(?:{'|'.join(WORDS[topic] for topic in ('heart', 'chronic_condition', 'medication'))})\b"
    rf"(?!(?!.*\b(?:attack|hypo\w*|high|low|not|never|hardly|far from|but|"
    rf"went (?!fine|well|good|ok)|{NT}|1[4-9]\d|2\d\d)\b)"
    r".*\b(?:fine|normal|good|ok(?:ay)?|great|perfect|under control)\b)"
)
"""A condition, or the medicine for one, that words begin with: it is the athlete's own, also without a "my"."""
_BARE: Final = re.compile(
    r"(?:kidney (?:disease|problems?|failure)|heart (?:disease|problems?)|high blood pressure|hypertension|pregnant|"
    r"diabetes|asthma|epilepsy|stress fracture)"
)
"""A condition that is typed by itself."""
_FOUND: Final = re.compile(
    r"\bdiagnos\w*\b|\b(?:doctor|doc|gp|physio\w*|they|scan|mri|x-?ray|ultrasound)\b[^.;]*\b(?:found|shows?|showed)\b"
    r"(?! (?:nothing|no)\b)"
)
"""What a professional found is news of one's health, also of a place that is otherwise told as pain."""
_FINE: Final = re.compile(
    r"(?:my |the )?(?:asthma|blood pressure|bp|diabetes|heart|epilepsy|thyroid)(?:'s| is| was| has been)?"
    r"(?: all| totally| well)? (?:fine|good|ok(?:ay)?|under control|stable)(?: (?:now|today|again|at the moment))*"
)
"""A condition of which it is only said that it is well."""
_SAID: Final = re.compile(r"\b(?:doctor|doc|gp|consultant|specialist)\b[^.;]*\b(?:says?|said|thinks?)\b")
"""What a doctor said is news of one's health where it names a condition."""
_VISIT: Final = re.compile(
    r"\b(?:saw|seen|been to|went to|visited|back from|asked|called)(?: (?:the|my|a|our))? (?:physio\w*|surgeon)\b"
)
"""One visit is no rehab."""
_HEARTY: Final = re.compile(
    r"\bheart(?! (?:disease|condition|problems?|issues?|trouble|attack|failure|surgery|murmur|defect|rhythm|patient|"
    r"med\w*|valve))"
)
"""A heart that sinks, goes out to somebody or has its rate shown is no condition."""
_OTHERS: Final = re.compile(
    rf"\b(?:{KIN}|she|he|her|his|if|what if|died|"
    r"they(?! (?:say|said|found|think|told|put|took|gave|did|fitted|operated|kept|sent|removed))|passed away)\b|"
    r"^(?:am|is|are|do|does|could|can|what)\b|^(?:please )?(?:send|show|give|make|print|open|export)\b|[?]\s*$"
)


_LOOKED: Final = re.compile(rf"{_TREATED.pattern}|\b(?:{WHO}|physio\w*|cleared)\b")
"""Whoever looked at it: what became of it is heard by those who ask for a clearance."""


def names_condition(low: str) -> bool:
    """Tell whether words name a condition that is asked about, beyond what pain and rehab are told with."""
    return any(topic not in (*_LOOSE, "in_rehab") for topic in named_in(low))


def health_news(scene: Scene, low: str) -> Step | None:
    """Open the screen of the safety questions that speaks of what was named, ticked already."""
    low = in_years(low, scene.today)
    lost = LOST.search(low)
    before = low[: lost.start()] if lost else ""
    own = lost and (_I.search(before) or not _OTHERS.search(before))
    if lost and own and not _LONG_AGO.search(low[lost.end() :]):
        screening = replace(screening_of(scene.profile), postnatal_under_12_weeks=True, cleared=False)
        return kept(scene, replace(scene.profile, screening=screening), scene.say("health-loss"))
    cleared, screening = is_cleared(low), screening_of(scene.profile)
    low = without_who(low) if cleared else low
    named, ordered = news_in(low), ORDERS.search(low) is not None
    if cleared and uncleared(screening) and all(getattr(screening, topic) for topic in named):
        return ask_clearance(scene)
    if not named:
        return scene.stay(scene.message("health-orders")) if ordered else None
    if _FINE.fullmatch(low.rstrip("!. ")) and all(getattr(screening, topic) for topic in named):
        return scene.stay(scene.message("place-fine"))
    if not ordered and all(topic in _ATTACKS and getattr(screening, topic) for topic in named):
        return ask_of_words(scene)
    if named == ("chronic_condition",) and _FLARES.search(low) and not (ordered or getattr(screening, named[0])):
        return ask_of_words(scene).following(scene.message("health-flare"))  # of today: no tick that stays
    body = any(topic in BODY for topic in named)
    stage = Changing(question="body" if body else "legs", draft=scene.profile, then="legs" if body else None)
    step = hear_changing(scene, stage, _plain(low))
    return step.following(scene.message("health-orders")) if ordered else step


def news_beside(scene: Scene, text: str, heard: Step | None) -> Step | None:
    """Open the safety questions with what is told of one's health beside a wish or a report, which stands (SCR-03)."""
    step = heard or scene.stay()
    danger = any(isinstance(entry, RedFlag) for entry in step.entries)
    if danger or step.forget or is_screen(step.stage) or isinstance(scene.stage, Changing | AskDelete | AskWhatIf):
        return heard
    after = scene.after(*step.entries).of(step.profile or scene.profile).at(Idle())
    if _LOOKED.search(text.lower()) and not re.search(rf"{ORDERS.pattern}|{PREGNANT}", text.lower()):
        return heard
    parts = clauses(text.lower()) if heard else clauses(text.lower())[1:]  # what is told alone was heard for itself
    told = next((part for part in parts if _is_news(after, part)), None)
    news = health_news(after, told) if told else None
    blank = isinstance(step.stage, AskPainPart) and not (step.stage.region or step.stage.score)
    if news and isinstance(news.stage, AskFlag) and (blank or step.stage in (scene.stage, Idle())):
        before = (step.say[:-1] if blank else step.say) if step.entries else ()  # it has no place on the legs
        return replace(news, say=(*before, *news.say), entries=step.entries)
    if news is None or not is_screen(news.stage):
        return heard
    opens = step.stage not in (scene.stage, Idle())
    done = step.entries or step.profile or step.settings or not opens
    said = (step.say[:-1] if opens else step.say) if done else ()
    kept = replace(step, stage=news.stage, profile=news.profile, settings=news.settings or step.settings)
    return replace(kept, say=(*said, *news.say), entries=(*step.entries, *news.entries))


def _is_news(scene: Scene, clause: str) -> bool:
    """Tell whether a clause tells of a condition that is not ticked yet, and reports nothing else."""
    plain = in_years(clause, scene.today)
    new = any(not getattr(screening_of(scene.profile), topic) for topic in news_in(plain))
    if not new or re.search(PREGNANT, plain):
        return new
    facts = reading_of(scene, clause).facts
    return not asks(clause) and meant(clause) == bare(clause) and all(f.kind in ("move", "skip") for f in facts)


def news_in(low: str) -> tuple[Topic, ...]:
    """Return what words tell of the athlete's own health that the safety questions ask for."""
    found, treated = _FOUND.search(low), _TREATED.search(low) or _BEHIND.search(low)
    hurt = found or _INJURED.search(low)
    told = found or treated or ORDERS.search(low) or _SAID.search(low)
    own = told or _MINE.search(low) or _BARE.fullmatch(low.rstrip("!. ")) or _LED.match(_plain(low))
    if not own or (_OTHERS.search(low) and not re.search(PREGNANT, low)):
        return ()
    named = named_in(_plain(low))
    heard = {"chest_pain": treated, "dizziness": treated, "joint_problem": hurt, "supervised_only": ORDERS.search(low)}
    return tuple(topic for topic in named if topic not in _LOOSE or heard[topic])


def _plain(low: str) -> str:
    return _HEARTY.sub("", _VISIT.sub("", low))
