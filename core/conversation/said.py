"""Words and commands in the light of what is open: danger first, then the open question, wishes, and facts."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from core import regex as re
from core.chat import Tapped
from core.conversation.answers.meaning import speaks_of_food, support
from core.conversation.answers.practical import explained
from core.conversation.answers.what_if import is_report, told_behind
from core.conversation.body.pain import start
from core.conversation.hearing.asked_alone import asked_alone
from core.conversation.hearing.correct import correct
from core.conversation.hearing.day_rated import day_rated
from core.conversation.hearing.hearing import hear
from core.conversation.hearing.in_parts import in_parts
from core.conversation.hearing.masked import masked, stopped_for
from core.conversation.hearing.morning_answer import by_place
from core.conversation.hearing.not_now import not_now
from core.conversation.hearing.not_so import without_absent
from core.conversation.hearing.only_meant import only_meant
from core.conversation.hearing.other_side import sided
from core.conversation.hearing.raced import raced
from core.conversation.hearing.same_as import same_as
from core.conversation.hearing.side_told import side_told
from core.conversation.hearing.sign_of_it import sign_of_it
from core.conversation.hearing.single_set import behind_session
from core.conversation.hearing.sore_before import sore_before
from core.conversation.hearing.two_pains import pain_beside, pains_in
from core.conversation.hearing.unmarked import marked, with_effort_apart
from core.conversation.hearing.weights_told import with_weights
from core.conversation.occasions.morning import screening_taken_up
from core.conversation.occasions.review import ask_review
from core.conversation.placed import placed_by, with_body
from core.conversation.plainly import told_plainly
from core.conversation.profile.change import change
from core.conversation.profile.health_news import news_beside
from core.conversation.questions import is_screen
from core.conversation.session.effort import waits_for_effort
from core.conversation.session.less_behind import but_for, not_all
from core.conversation.session.skip_back import skip_back
from core.conversation.session.skip_part import only_first, with_names
from core.conversation.skip_behind import skip_ahead, skip_behind
from core.conversation.stages.stage import (
    AskClearance,
    AskForm,
    AskKind,
    AskPain,
    AskPainPart,
    AskReview,
    AskRpe,
    AskSoreness,
    AskTest,
    Changing,
    Idle,
)
from core.conversation.stops.clearance import hear_of_look
from core.conversation.taking.day_told import made_up
from core.conversation.taking.reading_in import asked_of, is_danger, reading_of
from core.conversation.transitions import answer, press, reopen
from core.conversation.turns.scene import Scene, Step, labelled, not_taken
from core.conversation.understand.asking import asks
from core.conversation.understand.clauses import bare, clauses, sentences
from core.conversation.understand.of_health import tells_of_loss
from core.conversation.understand.rated import rated
from core.conversation.wishes.by_name import command, spelled, unknown_command
from core.conversation.wishes.guess import guess
from core.journal import Illness
from core.reading import is_foreign
from core.reading.facts import FlagSaid, MoveSaid
from core.wall_time import monday_of

SUPPOSES: Final = ("what", "whatif", "link")
"""Commands whose words tell nothing of the athlete."""
WISHES: Final = ("skip", "move", "swap", "easier", "harder")
"""Commands beside whose words it may be told why."""
ANSWERS: Final = (
    (("cleared", ""), AskClearance), (("cleared", ""), Changing), (("skip", ""), Changing),
    (("skip", ""), AskRpe), (("skip", ""), AskForm), (("skip", ""), AskPain), (("start", ""), AskTest),
    (("stop", ""), AskTest), (("sore", ""), AskKind), (("pain", ""), AskKind),
)  # fmt: skip
"""Words that are a command's name, and the stages whose question they answer."""


_AFTER_ALL: Final = re.compile(
    r"\b((?:did|done|do|skipped|missed)(?: (?:it|that|this|the session|everything|all))?) after all(?=\W*$|\s*[,.;!])",
    re.IGNORECASE,
)
"""What says that it was to be otherwise, and tells nothing."""


_EXCUSES: Final = re.compile(
    r"^(?:sorry|argh|ugh|oops|gah|omg)[ ,!.]+(?=(?:i |i'?ve )?(?:had|been|mad|crazy|busy|hectic|long|no time)\b)",
    re.IGNORECASE,
)
"""What leads a reason, and puts nothing right."""


_TRACK: Final = re.compile(
    r"^(?=\d{1,2} ?x ?(?:[2-9]00|1[026]00|1000|[1-5] ?km?)(?: ?m)?\b(?!.*\b(?:tomorrow|next|planned|instead)\b|.*[?])"
    r".*\b(?:with (?:the|my)|at the track|on the track|rpe|felt)\b)",
    re.IGNORECASE,
)
"""Repeats of a run that are told without their verb."""


def said(scene: Scene, text: str) -> Step | None:
    """Take words: a sign of danger, a command's name, the answer to the open question, or facts."""
    if back := skip_back(scene, text):
        return _asking(scene, back)
    sign = sign_of_it(scene, text)
    if isinstance(sign, Step):
        return sign
    text = skip_ahead(scene, sign or text)
    step = raced(scene, text, news_beside(scene, text, only_meant(scene, text, _heard(scene, text), said)))
    step = asked_alone(scene, text, step) or step
    if step and isinstance(step.stage, AskTest | AskReview) and any(isinstance(one, Illness) for one in step.entries):
        step = replace(step, stage=Idle())  # nobody who is ill is tested, or asked about work (SAF-06)
    return step and _asking(scene, _with_answer(scene, text, step))


def _with_answer(scene: Scene, text: str, step: Step) -> Step:
    """Answer a question that stands beside what was written down, before what is asked in turn."""
    told_of = step.entries or step.profile or isinstance(step.stage, AskSoreness)
    asked = told_of and ("?" in text or any(map(asks, clauses(text)))) and not is_danger(reading_of(scene, text))
    after = scene.after(*step.entries).at(Idle())
    answer = _asked_within(after, text) if asked else None
    told = {message.text for message in step.say}
    if answer is None or answer.entries or answer.stage != after.stage or told & {one.text for one in answer.say}:
        return step
    last = len(step.say) - (step.stage != Idle())
    taken = {not_taken(scene, bare(part)).text for part in clauses(text)}  # it is answered, and was only not a report
    said = (*step.say[:last], *answer.say, *step.say[last:])
    return replace(step, say=tuple(message for message in said if message.text not in taken))


def _heard(scene: Scene, text: str) -> Step | None:
    same = same_as(scene, behind_session(scene, text))
    return same if isinstance(same, Step) else _taken(scene, same)


def _taken(scene: Scene, text: str) -> Step | None:
    apart = with_effort_apart(text)
    text = marked(apart) if isinstance(scene.stage, AskSoreness) else apart
    text = without_absent(scene, sided(scene, _TRACK.sub("did ", _EXCUSES.sub("", text))))
    text = _with_effort(
        scene, with_names(scene, but_for(scene, only_first(scene, made_up(scene, _AFTER_ALL.sub(r"\1", text)))))
    )
    if (
        told := not_now(scene, text)
        or not_all(scene, text)
        or day_rated(scene, text, said)
        or side_told(scene, text, said)
        or masked(scene, text)
        or stopped_for(scene, text)
        or by_place(scene, text, said)
        or sore_before(scene, text, said)
        or skip_behind(scene, text)
        or in_parts(scene, text, said)
        or with_weights(scene, text, said)
    ):
        return told
    scene = scene.at(Idle()) if is_report(scene, text) else scene
    reading = reading_of(scene, text)
    danger = is_danger(reading)
    nodded = None if danger else _pressed(scene, text) or screening_taken_up(scene, text)
    pressed = nodded or (None if danger else told_plainly(scene, reading, text))
    named = None if pressed else spelled(text)
    if (named, type(scene.stage)) in ANSWERS or (isinstance(scene.stage, AskTest) and named and named[0] == "skip"):
        named = None
    if named and (not danger or named[0] in SUPPOSES):
        ran = called(scene, *named)
        ran = with_body(scene, ran, text) if named[0] in WISHES else ran
        return ran if named[0] in SUPPOSES else pain_beside(scene, text, ran)
    looked = None if danger or reading.facts else hear_of_look(scene, text)
    placed = pressed or looked or (_ticked(scene, text) if danger else placed_by(scene, text))
    if placed is None and not danger:
        placed = change(scene, text, reading.facts) or (None if reading.facts else correct(scene, text))
    if placed is None and not reading.facts:
        clear = all(question.about in ("session", asked_of(scene, text)) for question in reading.questions)
        placed = guess(scene, text) if clear else None if danger else explained(scene, text)
    if placed is None and not (reading.facts or danger) and (pains := pains_in(scene, text)):
        placed = start(scene, pains[0])
    step = placed or hear(scene, reading, text)
    moved = any(isinstance(fact, MoveSaid) for fact in reading.facts)
    if step and (placed or moved or (danger and not reading.facts)):
        step = pain_beside(scene, text, step)
    if not (placed or reading.facts or danger) and is_foreign(text, scene.catalog):
        step = scene.stay(scene.message("other-language"))
    step = step or _elsewhere(scene, text) or _asked_within(scene, text)
    if speaks_of_food(text):
        answered = step is None or (step.stage == scene.stage and not (step.entries or danger))
        step = (scene.stay() if step is None or answered else step).then(support(scene, text))
    return step and _sorry(scene, text, step)


def _with_effort(scene: Scene, text: str) -> str:
    """Return a session that is rated in a word and a number as its effort, where nothing else is told."""
    asked = isinstance(scene.stage, AskRpe)
    effort = rated(f"session {text}" if asked else text) if asked or waits_for_effort(scene) else None
    reading = reading_of(scene, text) if effort else None
    return effort if effort and reading and not (reading.facts or is_danger(reading)) else text


def _sorry(scene: Scene, text: str, step: Step) -> Step:
    """Say a kind word first to who tells of a loss beside what is written down."""
    told = tells_of_loss(text.lower()) and (step.entries or step.stage != scene.stage)
    return step.following(scene.message("kind-sorry")) if told else step


def _elsewhere(scene: Scene, text: str) -> Step | None:
    """Take words that fit nothing that is open as being of the session that waits, or of a setting: it stays open."""
    if not (hasattr(scene.stage, "session") or isinstance(scene.stage, AskPainPart)):
        return None
    free = scene.at(Idle())
    reading = reading_of(free, text)
    if step := change(free, text, reading.facts):
        return replace(step, stage=scene.stage) if isinstance(step.stage, Idle) else step
    if reading.questions and not reading.facts:
        return None
    return hear(free, reading, text) if reading.facts else None


_OF_IT: Final = 4
"""So few words ask of what was told before them."""


def _asked_within(scene: Scene, text: str) -> Step | None:
    """Answer a question that stands among other words; it writes nothing down: "sick? no" is no illness."""
    for part in map(str.strip, (*sentences(text), *clauses(text))):
        if not asks(part) or part == text.strip():
            continue
        named = spelled(part.strip())
        step = called(scene, *named) if named else guess(scene, part.strip())
        if step is None and len(part.split()) <= _OF_IT:
            step = explained(scene, text)  # "my calf is really sore. is that ok"
        if step and not step.entries:
            return step
    return None


def _pressed(scene: Scene, text: str) -> Step | None:
    """Take words that are the label of a button of the open question for a press."""
    found = next((button for message in reopen(scene) if (button := labelled(message, text))), None)
    if found:
        return press(scene, Tapped(found.data))
    beside = scene.has_struck("review") and not isinstance(scene.stage, Idle | AskReview)
    week = AskReview(week=monday_of(scene.today) + timedelta(days=7))
    shown = labelled(ask_review(scene, week), text) if beside else None  # it stands beside what is open, which stays so
    step = press(scene, Tapped(shown.data)) if shown else None
    return replace(step, stage=scene.stage) if step and isinstance(step.stage, Idle) else step


def _ticked(scene: Scene, text: str) -> Step | None:
    """Let a safety question tick what is only in doubt, with a word on it; anything graver goes before it."""
    flagged = any(isinstance(fact, FlagSaid) for fact in reading_of(scene, text).facts)
    if flagged or not is_screen(scene.stage):
        return None
    step = answer(scene, text)
    return step.following(scene.message("flag-doubt")) if step else None


def called(scene: Scene, name: str, argument: str) -> Step:
    """Run a command; words behind it that tell of danger go before it."""
    told = told_behind(argument) if name in SUPPOSES else ""
    if told and (step := said(scene, told)) and (step.entries or step.stage != scene.stage):
        asked = None if is_danger(reading_of(scene, told)) else command(scene, name, sentences(argument)[0])
        return step.following(*asked.say) if asked else step
    reading = reading_of(scene, argument)
    step = None if is_danger(reading) and name not in SUPPOSES else command(scene, name, argument)
    if step is None and is_danger(reading):
        step = hear(scene, reading)
    if step is None:
        return scene.stay(unknown_command(scene, name), *reopen(scene))
    return _asking(scene, step)


def _asking(scene: Scene, step: Step) -> Step:
    """Repeat the open question, as it is after a step, where that leaves it open and did not ask it itself."""
    after = scene.after(*step.entries) if step.entries else scene
    asked = reopen(after) if step.stage == scene.stage else ()
    if asked and step.say == asked and isinstance(scene.stage, AskSoreness) and not step.entries:
        return step.following(scene.message("unclear-soreness"))  # the same question again wants a word
    if any(message.buttons == question.buttons for message in step.say for question in asked):
        return step
    return step.then(*asked)
