"""One message on several things or several days: its parts are taken one by one, their steps put together."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from core import regex as re
from core.chat import Message
from core.conversation.body.pain import entry_of
from core.conversation.hearing.days_apart import all_missed, day_parts, open_on, went_well
from core.conversation.hearing.half_said import half_said
from core.conversation.hearing.two_pains import pains_in
from core.conversation.hearing.wished_apart import wished_apart
from core.conversation.plan.card import how_was
from core.conversation.plan.named import exercise_in
from core.conversation.profile.change import change
from core.conversation.profile.running_change import PAST, race, week_of_runs
from core.conversation.record.entry_words import entry_words
from core.conversation.session.named_done import named_beside
from core.conversation.stages.stage import (
    LOGGING,
    PLANNED,
    AskClearance,
    AskFlag,
    AskForm,
    AskPainPart,
    AskRest,
    AskRpe,
    AskTest,
    AskWell,
    Changing,
    Idle,
)
from core.conversation.taking.reading_in import is_danger, reading_of
from core.conversation.turns.scene import Scene, Step, not_taken
from core.conversation.understand.asking import asks
from core.conversation.understand.clauses import bare, clauses, sentences
from core.conversation.understand.weekdays import days_in
from core.reading.facts import DoneSaid, MoveSaid, PainSaid, Reading, RunSaid, SkipSaid, SleepSaid, SorenessSaid
from core.wall_time import WEEKDAY

Say = Callable[[Scene, str], Step | None]
_LED: Final = re.compile(
    r"^(?:(?:by the way|btw|also|oh|and|ps)\b|(?:first|second|third|fourth|fifth|last)(?:ly)?:|"
    r"(?:one more|another) thing\b|[\s,:])+",
    re.IGNORECASE,
)
_SKIPS: Final = re.compile(r"^(?:please )?(?:skip|skipped|drop|dropped|left out|leave out)\b")
_BEHIND: Final = re.compile(rf"\b(?:yesterday|last night|on \w+day|(?<!from ){WEEKDAY})\b")
"""What is told of a day behind: its body is not the body of the day that is reported."""
_BIDS: Final = re.compile(
    r"^(?:please )?(?:(?:show|send|open|change|set|swap|switch|exchange|move|settings|help|pause)\b|"
    r"easier(?:,? please)?\W*$)"
)
"""A wish by its first word, which reports nothing."""
_TRAIN: Final = re.compile(
    r"\b(?:train\w*|lift|sessions?|work ?out|strength|do (?:it|this|that)|what (?:should|shall|can|do) i do)\b"
)
_WISHED: Final = (*PLANNED, Changing)
"""What a wish opens."""
_FINE: Final = r"(?:nothing|none|fine|good|ok(?:ay)?|all good|gone)"
NOW_FINE: Final = re.compile(
    rf"(?:but )?(?:today|now|this morning) {_FINE}\W*|(?:but )?{_FINE} (?:today|now|this morning)\W*"
)
_AWAY: Final = re.compile(r"\b(?:away|holidays?|vacation|travel\w*|trip|out of town|abroad)\b")
BODY: Final = (SorenessSaid, PainSaid, SleepSaid)
_OWN: Final = (AskFlag, AskWell, AskClearance, AskTest)
"""Questions that a message on several things does not answer in parts."""
MOST: Final = 12
"""More clauses than this are a story or a list of sets, of which its sentences are taken one by one."""


def in_parts(scene: Scene, text: str, say: Say) -> Step | None:
    """Take a message part by part, days apart or reports and wishes; null where it tells or wishes one thing alone."""
    reading = reading_of(scene, text)
    if is_danger(reading):
        return None
    low = text.lower()
    return (
        all_missed(scene, low)
        or went_well(scene, low)
        or named_beside(scene, text, say)
        or _by_days(scene, low, say)
        or _race_and_away(scene, low, say)
        or _by_topics(scene, text.strip(), reading, say)
    )


def _by_days(scene: Scene, low: str, say: Say) -> Step | None:
    """Take each day's part by itself; one that nobody understands is named and asked about, a question is answered."""
    cut = day_parts(scene, low)
    told: Step | None = None
    left: list[Message] = []
    for part in cut if len(cut) > 1 else ():
        step = say(_past(scene, told or scene.stay()).at(Idle()), part)
        if step and (step.entries or not isinstance(step.stage, Idle)):
            told = _both(told, step, later=True) if told else step
        else:
            how = (how_was(scene, one) for one in open_on(scene, part))
            left += step.say if step and asks(part) else (not_taken(scene, part), *how)
    if told is None or not told.entries:
        return None
    asked = () if isinstance(told.stage, Idle) else told.say[-1:]
    return replace(told, say=(*told.say[: len(told.say) - len(asked)], *left, *asked))


def _race_and_away(scene: Scene, low: str, say: Say) -> Step | None:
    """Take a race and the days away that are told beside it each by itself: the dates of one are not the other's."""
    free, cut = scene.at(Idle()), [bare(clause) for clause in clauses(low)]
    away = [clause for clause in cut if _AWAY.search(clause)]
    ahead = [step for clause in cut if not _AWAY.search(clause) and (step := race(free, clause))]
    if len(cut) != 2 or len(away) != 1 or len(ahead) != 1 or isinstance(scene.stage, _OWN):
        return None
    gone = say(_past(scene, ahead[0]).at(Idle()), away[0])
    return _both(ahead[0], gone) if gone else ahead[0]


def _by_topics(scene: Scene, text: str, reading: Reading, say: Say) -> Step | None:
    """Take what a message reports first, then each wish by itself; null where it does only one of the two."""
    cut = clauses(text)
    cut = cut if len(cut) <= MOST else sentences(text)
    if not 1 < len(cut) <= MOST or isinstance(scene.stage, _OWN):
        return None
    if len(reading.facts) == 1 and isinstance(reading.facts[0], MoveSaid) and len(sentences(text)) == 1:
        return None  # "too late today, will do it tomorrow" wishes one thing
    if week_of_runs(scene, text.lower().rstrip("!.")):
        return None  # its commas part days, not topics
    dropped: set[int] = set()
    whole = _excepts(reading)
    asides = [n for n, clause in enumerate(cut) if _aside(scene, bare(clause), say, whole)]
    if any(_BEHIND.search(cut[n].lower()) for n in asides):
        dropped = {n for n, clause in enumerate(cut) if NOW_FINE.fullmatch(clause.strip().lower())}
    unheard = [n for n, clause in enumerate(cut) if n not in asides and _only_asks(scene, bare(clause))]
    report = bare("".join(clause for n, clause in enumerate(cut) if n not in {*asides, *dropped, *unheard}))
    told_of = reading_of(scene, report).facts if asides or unheard else ()
    if told_of and _excuses(cut, asides) and all(isinstance(fact, SkipSaid) for fact in told_of):
        return None  # "skip friday, working late" wishes one thing, and says why
    ran = PAST.search(report.lower())  # else runs may be those of the week that is wished for
    told = say(scene, report) if any(ran or not isinstance(fact, RunSaid) for fact in told_of) else None
    skips = _excuses(cut, asides)  # its reason is asked before the pain's kind
    half = told.stage if told and isinstance(told.stage, AskPainPart) and not skips else None
    if told is None and len(asides) + len(dropped) + len(unheard) == len(cut):
        told, asides = _first_of(scene, cut, asides)
    if told is None or not (told.entries or half or told.profile or told.settings):
        return None
    if half and half.score and half.region and not told.entries:
        entry = entry_of(scene, half)
        told = told.following(scene.undoable("echo", facts=entry_words(scene, entry)), entries=(entry,))
    for n in asides:
        unknown = half and half.score is None and asks(bare(cut[n])) and _TRAIN.search(cut[n].lower())
        # no session is shown to be done before it is known how bad the pain is (PAI-02)
        step = scene.stay(scene.message("safe-for")) if unknown else _aside(_past(scene, told), bare(cut[n]), say)
        told = _both(told, step) if step else told
    words = " ".join(bare(cut[n]) for n in unheard)
    return _both(told, Step(stage=Idle(), say=(not_taken(scene, words),))) if words else told


def _excuses(cut: list[str], asides: list[int]) -> bool:
    """Tell whether one of the wishes leaves something out: what is told beside it may be its reason."""
    return any(_SKIPS.search(cut[n].lower()) for n in asides)


def _first_of(scene: Scene, cut: list[str], asides: list[int]) -> tuple[Step | None, list[int]]:
    """Return the first of several wishes that leaves nothing open, and which are left."""
    if len(asides) > 1 and all(race(scene.at(Idle()), bare(cut[n]).lower()) for n in asides):
        return None, asides  # one race in place of another is one wish
    for n in asides:
        step = wished_apart(scene.at(Idle()), bare(cut[n]), lambda _scene, _text: None)
        if step and isinstance(step.stage, Idle):
            return step, [one for one in asides if one != n]
    return None, asides


def _only_asks(scene: Scene, clause: str) -> bool:
    """Tell whether a clause asks and tells nothing: its words are no part of the report beside it."""
    return asks(clause) and not (reading_of(scene.at(Idle()), clause).facts or pains_in(scene, clause))


def _excepts(reading: Reading) -> bool:
    """Tell whether what was left out is read as such: of all the rest it is told that it was done."""
    return any(isinstance(fact, DoneSaid) and fact.left_out for fact in reading.facts)


def _aside(scene: Scene, clause: str, say: Say, whole: bool = False) -> Step | None:
    """Return what a clause that reports nothing wishes for, or the place that it says is not well.

    An exercise left out is none where the `whole` message is read as all done but that one.
    """
    clause = _LED.sub("", clause.strip())
    free = scene if isinstance(scene.stage, AskRest) else scene.at(Idle())  # the rest of a session may be left out
    reading = reading_of(free, clause)
    if _BEHIND.search(clause.lower()) and reading.facts and all(isinstance(f, BODY) for f in reading.facts):
        return say(free, clause)
    if wished := wished_apart(scene.at(Idle()), clause, say):
        return wished
    left_out = _excepts(reading) and all(isinstance(fact, DoneSaid) for fact in reading.facts)
    if (
        not clause
        or (whole and left_out)
        or not (left_out or all(isinstance(fact, MoveSaid) for fact in reading.facts))
    ):
        return None
    named = exercise_in(scene, clause.lower()) or days_in(clause) or "tomorrow" in clause.lower()
    if _SKIPS.search(clause.lower()) and named:
        return say(scene, clause)
    if reading.facts:
        return say(free, clause)
    if _BIDS.search(clause.lower()):
        return say(free, clause)
    if asks(clause):
        answered = say(free, clause)
        opens = answered and (answered.profile or isinstance(answered.stage, _WISHED))
        return answered if answered and (opens or answered == free.stay(*answered.say)) else None
    half = half_said(free, clause.lower())
    return change(free, clause, ()) or (half if half and isinstance(half.stage, AskPainPart) else None)


def _past(scene: Scene, step: Step) -> Scene:
    """Return the scene behind a step."""
    after = scene.after(*step.entries)
    athlete = replace(
        after.athlete, profile=step.profile or scene.profile, settings=step.settings or scene.athlete.settings
    )
    return Scene(replace(athlete, stage=step.stage), scene.now, scene.catalog)


def _both(told: Step, step: Step, *, later: bool = False) -> Step:
    """Put two steps into one; a pain that is half told stays open and is asked last, the effort by its buttons.

    What the second leaves open is asked in place of the same of the first; where it is of a `later` day, of anything.
    """
    waits = isinstance(told.stage, (*LOGGING, Changing)) and isinstance(step.stage, AskPainPart | Changing)
    opens = not (isinstance(told.stage, Idle) or isinstance(step.stage, Idle))
    over = isinstance(told.stage, AskRest) and isinstance(step.stage, AskRpe | AskForm)  # what was open is told of
    anew = opens and (later or over or told.stage.kind == step.stage.kind)
    logs = isinstance(told.stage, LOGGING) and isinstance(step.stage, LOGGING) and not anew  # one question at a time
    plans = isinstance(told.stage, LOGGING) and isinstance(step.stage, PLANNED)
    first = (isinstance(told.stage, AskPainPart) and not anew) or logs or plans
    said = told.say[:-1] if anew or first else told.say
    more = step.say[:-1] if logs else step.say
    return replace(
        told,
        stage=step.stage if isinstance(told.stage, Idle) or waits or anew else told.stage,
        say=(*said, *(message for message in more if message not in said), *(told.say[-1:] if first else ())),
        entries=(*told.entries, *step.entries),
        profile=step.profile or told.profile,
        settings=step.settings or told.settings,
    )
