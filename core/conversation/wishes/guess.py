"""What an athlete most likely wants whose words nobody else could take: a question, or a wish in other words."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from core import regex as re
from core.athlete import DAYS
from core.chat import Message, Tapped
from core.conversation.answers.how_to import ASKED, how, last_time, steps
from core.conversation.answers.practical import explained, of_body
from core.conversation.answers.why_topic import as_it_is, topic_message
from core.conversation.answers.why_week import why_free
from core.conversation.assessing.assess import tap_tests, tests_card
from core.conversation.assessing.assess_words import compared
from core.conversation.body.wellness import lighter_rows, tap_wellness
from core.conversation.hearing.half_said import half_said
from core.conversation.hearing.pain_put_right import looked_at
from core.conversation.plan.card import card
from core.conversation.plan.logged import is_settled
from core.conversation.plan.named import exercise_in, numbered, topic_in
from core.conversation.plan.weeks import (
    ill_message,
    is_ill,
    next_session,
    open_flag,
    session_on,
    shown_week,
    tests_of_week,
)
from core.conversation.plan.wording import when_words
from core.conversation.profile.health_news import health_news
from core.conversation.profile.pause import away, away_words, is_away
from core.conversation.profile.way_back import homeward
from core.conversation.session.form import told_after
from core.conversation.session.later import later
from core.conversation.session.move import stays
from core.conversation.session.skip import nothing_today
from core.conversation.stages.stage import AskTest
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.conversation.understand.numbers import MASS_UNIT
from core.conversation.understand.weekdays import days_in
from core.conversation.wishes.by_name import command
from core.conversation.wishes.commands import COMMANDS
from core.conversation.wishes.kind_words import kindly
from core.conversation.wishes.train_today import trains_today
from core.conversation.wishes.wish_words import (
    ASKED_FOR,
    WISHES,
    WONT,
)

_HOW: Final = re.compile(r"^(show|explain|what|remind)|\bhow (do|to|should|does|is)\b|\b(technique|cues)\b")
_PLEASE: Final = re.compile(r"^(?:(?:please|pls|hi|hey|hello|ok|okay|coach)\b[ ,!.]+)+(?=\w)")
_BIDS: Final = re.compile(r"^(?:show|send|tell|open|i want|i need|can'?t)\b")
AFTER_RACE: Final = 14
"""For so many days words about a race are about the last one."""
_SHORT: Final = 3
"""So few words are a wish; more of them may be a report that only mentions it."""
_NEXT: Final = re.compile(r"\bwhat(?:'?s| is)?(?: up)? (?:now|next|happens|do i do|should i do|comes)\b|\bnow what\b")
_OF_WEEK: Final = re.compile(r"\b(?:next|this|the|my) week\b")
_OF_NEXT: Final = re.compile(
    r"(?:(?:so|and|ok|hey|coach|please)[ ,]+)*(?:what(?:'?s| is| will| does| do)?|show(?: me)?|can i see|how does)"
    r"(?: (?:up|coming|there|planned|on|for|in|the|my|i|have|look|looks|like|be|plan|do|does|it|session|sessions))*"
    r" next week(?: (?:look|looks|like|hold|bring|be|plan))*[ ?.!]*"
)
_WHEN: Final = re.compile(r"\bwhen (?:do|is|am|are|should|will|can)\b|\bwhen(?:'?s| is)? (?:the )?next\b")
_BACK: Final = re.compile(r"\b(?:when|why|where|back|missing|gone|happened|removed|taken out)\b")
_RACED: Final = re.compile(
    r"\b(?:race|marathon|half) (?:was|went|is done|is over)\b|\bfinished (?:the|my) (?:race|marathon|half)\b|\bpb\b|"
    r"\bran it\b|\bfinished in \d|\bcrossed the (?:finish )?line\b"
)
_CARE: Final = (
    r"(?:hospital|clinic|er|doc\w*|gp|physio\w*|rehab|surg\w+|operation|op|injur\w+|ill\w*|sick\w*|flu|covid|fever|"
    r"specialist|scan|mri|x-?ray)"
)
"""What nobody comes back from as from a holiday: it ends no pause by itself (SAF-04)."""
_ERRAND: Final = r"(?:work|shops?|shopping|office|school|nursery|uni|run|walk|lunch|dinner|gym|meeting|class|party)"
"""What one comes back from every day."""
_HOME: Final = re.compile(
    r"^(?:(?:actually|ok|okay|please|no|hi|hey),? )*"
    r"(?:(?:i'?m |i am |we'?re )?(?:back|home again)(?: again| home| now| already| early)*"
    rf"(?: from (?!.*\b{_CARE}\b)(?!(?:the |my |a )?{_ERRAND}\b).*)?|"
    r"(?:let'?s )?resume(?: now| please| training| my plan)*)$"
)
_ABSENT: Final = re.compile(
    r"\b(?:busy|away|gone|off|out|silen\w+|absent|break|(?:haven'?t|didn'?t|not|no) (?:train\w*|written|wrote|done))\b"
    r"[^.;]*\b(?:days|weeks?|months?)\b"
)
"""Who says so and asks what is next is back."""
_MAY: Final = re.compile(r"(?:can|could|may|should) (?:i|we)\b")
_BEGIN: Final = re.compile(r"\b(?:start|begin|do|all|ready)\b")
_MAY_DO: Final = re.compile(r"^(?:can|may|should|could) (?:i|we) (?:still |also |already )*(?:do|keep|try|train)\b")
"""What asks whether an exercise may be done: its place in the plan is the answer."""
_LESS: Final = re.compile(r"\b(?:set|bit) less\b|\b(?:less|lighter|smaller) today\b")
_UNSURE: Final = re.compile(
    r"\b(?:don'?t (?:understand|get|know)|do not understand|not sure|unclear|confus\w+|"
    r"forgot\w*|remember|how|explain|show)\b"
)
_MISSED: Final = re.compile(r"\b(?:missed|did|was)\b")
_SHOWN: Final = re.compile(r"\b(?:videos?|pictures?|photos?|demos?|images?)\b")
_DISLIKES: Final = re.compile(r"\b(?:don'?t|do not) (?:really )?(?:like|enjoy)\b|\bhate\b|\binstead of\b")
_RATHER: Final = re.compile(r"\b(?:rather|prefer(?: to)?)\b.*\b(?:than|to|over) (?P<what>.+)")
_ADDS: Final = re.compile(r"^(?:please |can you |could you |can we |i want to |i'd like to )*(?:add|include|put in) ")
_REPLACES: Final = re.compile(
    r"^(?:please |can you |could you |can we |let'?s )*(?:replace|remove|take out|get rid of|exchange|drop) "
)
_HEAVY: Final = re.compile(r"^(?:can|may|should|could|do) i\b.*\b(?:kgs?|lbs?|weights?|dumbbells?)\b")
_HOLD: Final = re.compile(
    r"^(?:what|which|how (?:much|heavy|many))\b.*\b(?:weights?|kgs?|kilos?|lbs?|pounds?|load|heavy|hold)\b|"
    r"^(?:(?:please|can we|can you|let me|let'?s|i want to|i(?:'d| would) like to) )*"
    rf"(?:use|hold|take|give me|put|set)\b.*\d ?{MASS_UNIT}\b"
)
"""A wish for a weight, which the plan does not take for a weight that was held."""
_NEEDED: Final = re.compile(
    r"\b(?:do i|do we|must i|should i)(?: really| even)? (?:need|have)(?: to)?(?: do)?\b|\bpoint of\b|"
    r"\bwhat good (?:is|are)\b"
)


def guess(scene: Scene, text: str) -> Step | None:
    """Answer a question about an exercise or a topic, or run the command that the words ask for."""
    said = text.strip().lower()
    if told := later(scene, said) or trains_today(scene, said) or explained(scene, text):
        return told
    low = _PLEASE.sub("", text.lower().replace("-", " ").strip())
    return next((step for take in _TAKERS if (step := take(scene, low))), None)


def _next_week(scene: Scene, low: str) -> Step | None:
    """Show the week that stands to who asks for the next one, and say when that is planned."""
    if not _OF_NEXT.fullmatch(low.strip()) or open_flag(scene) or is_ill(scene):
        return None
    shown, week = COMMANDS["week"](scene, ""), shown_week(scene)
    ahead = week is None or week.week > scene.today
    return shown if ahead else shown.following(scene.message("week-later"))


def _needed(scene: Scene, low: str) -> Step | None:
    """Say why somebody is to do what they doubt."""
    found = _NEEDED.search(low)
    return COMMANDS["why"](scene, low[found.end() :].replace("calves", "calf").strip(" ?!.")) if found else None


def _of_exercise(scene: Scene, low: str) -> Step | None:
    """Say how an exercise is done, or where it is gone."""
    exercise = exercise_in(scene, low)
    if exercise and (doubted := _needed(scene, low)):
        return doubted
    if exercise and ASKED.search(low):
        return scene.stay(last_time(scene, exercise))
    exercise = exercise or (numbered(scene, low) if _UNSURE.search(low) else None)
    if exercise and (_BACK.search(low) or _HOLD.search(low) or _ADDS.search(low)):
        return COMMANDS["why"](scene, exercise.id.replace("_", " "))
    if (rather := _RATHER.search(low)) and exercise:
        return command(scene, "swap", rather["what"])
    if exercise and _DISLIKES.search(low):
        return command(scene, "swap", exercise.name)
    if exercise and (found := _REPLACES.search(low)):
        return command(scene, "swap", low[found.end() :])
    if exercise and _MAY_DO.search(low):
        return COMMANDS["why"](scene, exercise.name.lower())
    asks = _HOW.search(low) or _UNSURE.search(low)
    return scene.stay(steps(scene, exercise)) if exercise and asks else None


def _of_race(scene: Scene, low: str) -> Step | None:
    lately = any(0 <= (scene.today - race.date).days <= AFTER_RACE for race in scene.profile.races)
    told = lately and _RACED.search(low)
    return scene.stay(scene.message("race-after")) if told else None


def _away(scene: Scene, low: str) -> Step | None:
    back = _HOME.search(low) or (_ABSENT.search(low) and _NEXT.search(low))
    if back and not isinstance(scene.stage, AskTest):
        return (homeward(scene) if "home" in low else None) or COMMANDS["resume"](scene, "")
    return away(scene, low) or COMMANDS["pause"](scene, "") if is_away(low) else None


def _test_named(scene: Scene, low: str) -> Step | None:
    """Begin all tests, or the one that is named: by its button's whole name, or as a test."""
    letters = " ".join(re.findall("[a-z]+", low))
    for name in scene.catalog.assessments:
        if letters == " ".join(re.findall("[a-z]+", scene.say(f"test-{name}").lower())):
            return tap_tests(scene, Tapped(f"test:go:{name}"))
    if not re.search(r"\btests?\b", low):
        return None
    labels = {name: scene.say(f"test-{name}").lower() for name in scene.catalog.assessments}
    words = {name: [word.rstrip("s") for word in re.findall("[a-z]+", label)] for name, label in labels.items()}
    hits = {name: sum(word in low for word in parts) for name, parts in words.items() if parts[0] in low}
    if hits:
        return tap_tests(scene, Tapped(f"test:go:{max(hits, key=lambda name: hits[name])}"))
    tests = tests_of_week(scene)
    waits = (tests_card(scene, tests),) if tests and not is_settled(scene, tests.id) else ()
    if "later" in low or (asks(low) and (waits or not _MAY.match(low))):
        return scene.stay(*waits, topic_message(scene, "ASS-01"))
    return tap_tests(scene, Tapped("test:all:")) if _BEGIN.search(low) else None


def _of_day(scene: Scene, low: str) -> Step | None:
    """Show what a day that is named holds, or why it has nothing."""
    days = () if _MISSED.search(low) else days_in(low)
    ahead = 1 if "tomorrow" in low else (DAYS.index(days[0]) - scene.today.weekday()) % 7 if len(days) == 1 else 0
    if not ahead:
        return None
    day = scene.today + timedelta(days=ahead)
    if day < scene.profile.started or open_flag(scene):
        return None
    session = session_on(scene, day)
    # a session that is still to come is not done yet: its first row of buttons says so
    shown = card(scene, session) if session else None
    message = replace(shown, buttons=shown.buttons[1:], key="") if shown else why_free(scene, day)
    return scene.stay(message)


def _wished(scene: Scene, low: str) -> Step | None:
    """Run the command that a whole sentence wishes for."""
    if _LESS.search(low) and (rows := lighter_rows(scene)):
        return tap_wellness(scene, Tapped(rows[0][0].data))
    if WONT.search(low) and re.search(r"\btests?\b", low):
        tests = tests_of_week(scene)
        waits = tests is not None and not is_settled(scene, tests.id)
        return command(scene, "skip", low) if waits else scene.stay(topic_message(scene, "ASS-01"))
    if test := _test_named(scene, low):
        return test
    if asked := next((name for name, words in ASKED_FOR.items() if words.search(low)), None):
        return command(scene, asked, low if asked in ("move", "easier") else "")
    return command(scene, "skip", low if days_in(low) else "") if WONT.search(low) else None


def _asked(scene: Scene, low: str) -> Step | None:
    """Answer a question or a wish of few words; more of them may be a report that only mentions it."""
    if not (asks(low) or _BIDS.search(low) or _HOW.search(low) or len(low.split()) <= _SHORT):
        return None
    if topic := topic_in(scene, low, why=bool(_HEAVY.search(low))):
        return scene.stay(topic_message(scene, as_it_is(scene, topic)))
    if asks(low) and of_body(low):  # no plan is shown to who asks about their body
        return None
    if shown := _of_day(scene, low):
        return shown
    if _WHEN.search(low) and is_ill(scene):
        return scene.stay(ill_message(scene))
    if _WHEN.search(low) and not open_flag(scene):
        coming = next_session(scene)
        none = Message(away_words(scene) or scene.say("next-none"))
        return scene.stay(scene.message("next-when", when=when_words(scene, coming)) if coming else none)
    if _SHOWN.search(low) and (session := session_on(scene, scene.today) or next_session(scene)):
        return scene.stay(how(scene, session))
    if _NEXT.search(low) and not _OF_WEEK.search(low):
        return COMMANDS["today"](scene, "")
    name = next((name for name, words in WISHES.items() if re.search(rf"\b({words})\b", low)), None)
    return command(scene, name, "") if name else None


_NO_MORE: Final = re.compile(
    r"\b(?:only|just) (?:have|got|have got) (?:like |about )?\d+ ?min|\bnot (?:really )?feeling (?:it|up to it)\b|"
    r"\bgym(?:'?s| is| was)? (?:closed|shut)\b|\bno (?:gym|kit|equipment|time)\b|\b(?:too|so) (?:tired|busy)\b"
)
"""What keeps from a session, or from all of it."""


def _not_today(scene: Scene, low: str) -> Step | None:
    """Say that nothing is planned to whom something keeps from it today."""
    return nothing_today(scene, low) if _NO_MORE.search(low) and not (asks(low) or open_flag(scene)) else None


_TAKERS: Final = (
    _next_week, looked_at, health_news, told_after, half_said, compared, kindly, _not_today, stays, _of_exercise,
    _of_race,
    _away, _wished, _asked, _needed,
)  # fmt: skip
"""Who may take words that are no fact, in the order in which one goes before another."""
