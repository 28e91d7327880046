"""Silence on the athlete's word: a pause with or without an end, a stop of all messages."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from core import regex as re
from core.athlete import DAYS
from core.chat import Button, Message, Tapped
from core.conversation.plan.weeks import ill_message, is_ill, next_session, open_flag
from core.conversation.plan.wording import day_words, when_words
from core.conversation.questions.kit import KIT_WORDS
from core.conversation.stages.stage import AskPause, Idle, Stage
from core.conversation.stops.safety import stopped
from core.conversation.taking.reading_in import reading_of
from core.conversation.turns.scene import Scene, Step, closed, joined
from core.conversation.understand.dates import LONGEST, date_in, time_away
from core.conversation.understand.of_health import OF_HEALTH
from core.conversation.understand.weekdays import DAY, days_in
from core.reading.facts import MoveSaid, SkipSaid
from core.wall_time import MONTH, WEEKDAY

PAUSE: Final = "pause"
LENGTHS: Final = {"3": 3, "7": 7, "14": 14}

_THEN: Final = rf"\b(?:{DAY}|\d|(?:un)?till?|for|next|tomorrow|weeks?|week ?end|{MONTH})\b"
_VISIT: Final = r".*\b(?:dinner|lunch|tea|breakfast|drinks|party|bbq|run|race|hike|the day)\b"
"""What is over on the day itself."""
_WHITHER: Final = (
    r"(?:\w+ )?(?:daughters?|sons?|mums?|moms?|dads?|parents?|sisters?|brothers?|friends?|family|in-?laws|gran\w*|"
    r"cabin|cottage|mountains|coast)"
)
_AWAY: Final = re.compile(
    r"^(?!.*\b(?:was|were|been)\b|.*\bback (?:home )?from\b).*"
    r"\b(?:(?:(?:am|we are|i'?m|we'?re|be)(?: going)? |^|(?<=[.;!] ))away|"
    rf"away (?:for|from|until|till|til|on|over|this|next|{DAY})|"
    r"(?:can'?t|cannot|won'?t be able to|unable to|not able to) (?:train|lift|work ?out)"
    rf"(?: (?:until|till)|.*[,;.] ?(?:but |and )?back (?:(?:on|again|by) )?(?:next week|{DAY}))|"
    r"travel\w*|abroad|holidays?|vacation|trip|out of town|"
    rf"off to (?:my|see|visit|our)|(?:going|heading|driving|flying) to (?:my|our|the) {_WHITHER}\b"
    rf"(?=.*{_THEN})(?!{_VISIT})|"
    r"on (?:the|a|my) (?:train|plane|bus|ferry|flight|way) to (?!work|bed|the gym|the office|training)[a-z]+"
    r"(?=.*\b(?:until|till?|for)\b)|in \w+\b.*\bno (?:gym|kit|equipment|weights))\b|"
    rf"^(?!.*\bsince\b|.*{OF_HEALTH.pattern})(?:(?:i'?m|i am|i'?ll be|i will be|we'?re|we are|hi|ok|so|and|also)[ ,]+)*"
    rf"(?:gone|not (?:here|around)|visiting .+|off to (?!bed|work|sleep|the gym|do|train|run|start)\w+)"
    rf"\b.*{_THEN}"
)


TRAINS: Final = re.compile(
    r"\b(?<!n't be )(?<!not )(?<!not be )"
    r"(?:(?:can|will|could|want to|able to)(?: still)? (?:train|lift|do (?:it|strength|the sessions?))|"
    r"train(?:ing)? there|(?:only|just)(?: do)? body ?weight|body ?weight only)\b"
)
"""Words of somebody who is away and trains there: nothing rests, only kit may be missing."""
_GYM_THERE: Final = re.compile(r"(?<!no )(?<!without a )\b(?:hotel|has an?|with an?|there(?:'s| is) an?|an?|the) gym\b")
"""A gym where somebody is going to: whether they train there is theirs to say, to rest is the smaller dose."""
_KIT_THERE: Final = re.compile(
    rf"\b(?:no|without|only|just|left)\b(?: \w+){{0,3}} "
    rf"(?:kit|equipment|gear|weights|gym|{'|'.join(KIT_WORDS.values())})\b"
)
"""The kit that is there, or is not, on days on which nothing is planned."""
_EVERY: Final = re.compile(rf"\b(?:every|each) {DAY}\b(?! (?:of |in )?next week\b)|\b{WEEKDAY}s\b")
"""Days that come back each week, which are no time away."""
_STAYS: Final = re.compile(
    rf"(?:(?:[,;.]\s*)(?:(?:but|and|though|only) )?|\b(?:but|though) |(?=\b(?:the )?rest\b|\botherwise\b))"
    rf"(?:(?:{DAY}|this|next|the|that|all|other|weeks?|days?|rest|others|of|and|otherwise|after|it)[\s,]+)+"
    r"(?:(?:is|are|would|will|should|be|stays?|looks?) )*"
    r"(?:fine|ok|okay|good|normal|possible|free|works?|as (?:usual|planned|normal)|unchanged|no problem|the same)\b"
    r"(?!\W*[?])"
)
"""Days of which it is said beside a time away that they stay."""
_THE_DAY: Final = re.compile(
    rf"\W*(?:it'?s )?(?:for )?(?:(?:just|only) (?:(?:for |on )*(?P<named>{DAY})|"
    r"(?:for )?(?:that|this|the|one)(?: one)?(?: day)?)|(?:one|a|the same|that) day(?: only)?)\W*"
)
"""The one day with which a time away begins, and ends."""
_ANOTHER_END: Final = re.compile(
    r"^(?:(?:no|ok|sorry|actually|please|and)[, ]+)*"
    r"(?:make (?:it|that)|until|till|(?:i(?:'m|'ll| am| will)? )?(?:be |come |coming |get )?(?:back|home)|i return)\b"
)
_NEXT: Final = re.compile(r"(?<!back )\bnext\b|\d")
_NTH: Final = re.compile(r"\bthe (?P<day>\d{1,2})(?:st|nd|rd|th)\b")


def away(scene: Scene, low: str) -> Step | None:
    """Rest on the days that somebody who is away names: "fri to wed", "next week"; ask for an end alone."""
    low = without_stays(low)
    if step := _other_end(scene, low):
        return step
    if not is_away(low):
        return None
    told = time_away(low, scene.today, scene.profile.weighs_in)
    if told.until:
        rests = _until(scene, told.begins, told.until)
        if _GYM_THERE.search(low):
            return rests.then(scene.message("pause-gym", _resuming(scene)))
        return rests.then(scene.message("pause-kit", _resuming(scene))) if _KIT_THERE.search(low) else rests
    today = told.begins == scene.today + timedelta(days=7) and not _NEXT.search(low)
    return _asked(scene, None if today else told.begins) if told.begins else None


def _other_end(scene: Scene, low: str) -> Step | None:
    """Put another day at the end of a time away that is known."""
    now = scene.athlete.settings
    if now.paused_until is None or now.paused_until <= scene.today or not _ANOTHER_END.search(low):
        return None
    ahead = (scene.today + timedelta(days=n) for n in range(1, 32))
    nth = _NTH.search(low)
    dated = date_in(low, scene.today, scene.profile.weighs_in)
    day = dated or next((one for one in ahead if nth and one.day == int(nth["day"])), None)
    fits = isinstance(day, date) and _is_ahead(scene, now.paused_from, day)
    return _until(scene, now.paused_from, day) if fits and isinstance(day, date) else None


def is_away(low: str) -> bool:
    """Tell whether words speak of time away that is still to come."""
    return _AWAY.search(low) is not None and not (TRAINS.search(low) or _EVERY.search(low))


def without_stays(low: str) -> str:
    """Return lower-case words on time away without the days of which they say that these stay as they are."""
    return _STAYS.sub("", low)


def names_one_day(scene: Scene, low: str) -> bool:
    """Tell whether words name one day alone: a pause that is asked an end would be longer than what they say."""
    return len(days_in(low)) == 1 and time_away(low, scene.today, scene.profile.weighs_in).until is None


def open_pause(scene: Scene, argument: str) -> Step:
    """Pause until the day that was named, or ask."""
    if argument and (step := away(scene, f"away {argument}") or hear_pause(scene, argument)):
        return step
    return _asked(scene, None)


def _asked(scene: Scene, begins: date | None, *before: Message) -> Step:
    return scene.ask(AskPause(begins=begins), ask_pause, *before)


def ask_pause(scene: Scene, stage: AskPause) -> Message:
    """Ask until when."""
    lengths = [scene.button(f"pause-{n}", f"{PAUSE}:{n}") for n in LENGTHS]
    rows = (lengths, [scene.button("pause-open", f"{PAUSE}:open")])
    if stage.begins is None:
        return scene.message("ask-pause", *rows)
    return scene.message("ask-pause-from", *rows, first=day_words(scene, stage.begins))


def tap_pause(scene: Scene, event: Tapped) -> Step | None:
    """Take the length of the pause."""
    value = event.data.partition(":")[2]
    if value == "open":
        settings = replace(scene.athlete.settings, paused=True, paused_until=None, paused_from=None)
        return replace(closed(scene.message("paused", _resuming(scene))), settings=settings)
    begins = _begun(scene)
    day = (begins or scene.today) + timedelta(days=LENGTHS.get(value, 0))
    return _until(scene, begins, day) if value in LENGTHS else None


def hear_pause(scene: Scene, text: str) -> Step | None:
    """Take the day of return from words that report nothing: a run of monday names no end."""
    begins = _begun(scene)
    if any(not isinstance(fact, MoveSaid | SkipSaid) for fact in reading_of(scene.at(Idle()), text).facts):
        return None
    if begins and (alone := _THE_DAY.fullmatch(text.lower())):
        same = not alone["named"] or days_in(alone["named"]) == (DAYS[begins.weekday()],)
        return _until(scene, begins, begins + timedelta(days=1)) if same else None
    told = time_away(text[:200].lower(), scene.today, scene.profile.weighs_in)
    if told.begins and told.until:
        return _until(scene, told.begins, told.until)
    day = date_in(text[:200], begins or scene.today, scene.profile.weighs_in)
    if day == "impossible":
        return _asked(scene, begins, scene.message("unclear-date-impossible"))
    if not isinstance(day, date):
        return None
    if not _is_ahead(scene, begins, day):
        return _asked(scene, begins, scene.message("pause-past"))
    return _until(scene, begins, day)


def _begun(scene: Scene) -> date | None:
    return scene.stage.begins if isinstance(scene.stage, AskPause) else None


def _is_ahead(scene: Scene, begins: date | None, day: date) -> bool:
    return (begins or scene.today) < day <= scene.today + LONGEST


def _until(scene: Scene, begins: date | None, day: date) -> Step:
    settings = replace(scene.athlete.settings, paused=False, paused_until=day, paused_from=begins)
    until = day_words(scene, day)
    said = (
        scene.message("paused-until", _resuming(scene), day=until)
        if begins is None
        else scene.message("paused-span", _resuming(scene), first=day_words(scene, begins), day=until)
    )
    return replace(closed(said), settings=settings)


def _resuming(scene: Scene) -> list[Button]:
    return [scene.button("resume", "cmd:resume")]


def away_words(scene: Scene) -> str:
    """Return that the athlete is or will be away, for the week; empty where not."""
    settings = scene.athlete.settings
    if settings.paused:
        return scene.say("away-open")
    day, begins = settings.paused_until, settings.paused_from
    if day is None or day <= scene.today:
        return ""
    if begins is None or begins <= scene.today:
        return scene.say("away-until", day=day_words(scene, day))
    return scene.say("away-span", first=day_words(scene, begins), day=day_words(scene, day))


def resume(scene: Scene) -> Step:
    """Speak again; work after a gap comes back smaller by itself (PRO-14)."""
    now = scene.athlete.settings
    if isinstance(scene.stage, AskPause) and now.pushes and not (now.paused or now.paused_until):
        return closed(scene.message("left-as-is"))  # nobody was away yet
    settings = replace(now, paused=False, paused_until=None, paused_from=None, pushes=True)
    coming = next_session(Scene(replace(scene.athlete, settings=settings), scene.now, scene.catalog))
    said: tuple[Message, ...] = (scene.message("resumed"),)
    if open_flag(scene):
        said = (stopped(scene),)
    elif is_ill(scene):
        said = joined((*said, ill_message(scene)))
    elif coming:
        said = joined((*said, scene.message("next-when", when=when_words(scene, coming))))
    return Step(stage=_unasked(scene), say=said, settings=settings)


def stop(scene: Scene) -> Step:
    """Send nothing unasked any more (MSG-05); what is known stays until it is deleted."""
    settings = replace(scene.athlete.settings, pushes=False)
    return Step(stage=_unasked(scene), say=(scene.message("stopped", _resuming(scene)),), settings=settings)


def silence(scene: Scene) -> Message:
    """Say that nothing is sent unasked, and how that ends."""
    return scene.message("silent-now", _resuming(scene))


def _unasked(scene: Scene) -> Stage:
    """Return the open question, but none about a pause: it is settled."""
    return Idle() if isinstance(scene.stage, AskPause) else scene.stage
