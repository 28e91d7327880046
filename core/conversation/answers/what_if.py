"""What if: the plan that would follow from words, with nothing written down."""

from datetime import timedelta
from typing import Final

from core import regex as re
from core.chat import Message
from core.conversation.answers.practical import explained
from core.conversation.answers.suppose import BREAK, profile_in, race_lines, said_at_once, supposed
from core.conversation.answers.why_topic import topic_message
from core.conversation.body.pain import entry_of
from core.conversation.body.told_beside import part_of
from core.conversation.plan.difference import differences, reasons
from core.conversation.plan.weeks import asked_session, week_of
from core.conversation.plan.wording import day_words
from core.conversation.record.replan import replanned
from core.conversation.stages.stage import AskPain, AskWhatIf
from core.conversation.taking.facts import Taken, take
from core.conversation.taking.reading_in import reading_of
from core.conversation.taking.session_of import session_of
from core.conversation.turns.scene import Scene, Step, closed
from core.conversation.understand.asking import asks
from core.conversation.understand.clauses import sentences
from core.journal import Entry, Skip
from core.planner import plan_weeks
from core.reading.facts import DoneSaid, EffortSaid, PainSaid, RunSaid, Said, SetsSaid
from core.training import Session
from core.wall_time import monday_of

MOST_REASONS: Final = 4
_SUPPOSES: Final = re.compile(r"(?:what )?if\b")
_SUPPOSES_ON: Final = re.compile(
    r"^(?:(?:and|so|also)\b\W*)*(?:or|suppose|say|like|such as|maybe|perhaps)\b|"
    r"\b(?:if|would|then|for example|for instance|hypothetically)\b"
)
"""What goes on with what is supposed, or names an example of it."""
_THEN: Final = re.compile(r"\b(?:tomorrow|today|then|next week|in the morning)\b")


def open_what_if(scene: Scene, argument: str) -> Step:
    """Suppose what was said, or ask for it; words that suppose nothing leave no question open (PAI-03)."""
    words = argument.removeprefix("if ").strip()
    if not words or words == "if":
        return Step(stage=AskWhatIf(), say=(ask_what_if(scene),))
    step = hear_what_if(scene, words) or explained(scene, f"what if {words}?")
    return step or _answered(scene, scene.message("unclear-what-if"))


def is_report(scene: Scene, text: str) -> bool:
    """Tell whether words report a session as done while it is asked what to suppose."""
    if not isinstance(scene.stage, AskWhatIf) or _SUPPOSES.match(text.strip().lower()):
        return False
    # done, sets and effort are told of what was: what is supposed is said with "if"
    return any(isinstance(fact, DoneSaid | SetsSaid | EffortSaid) for fact in reading_of(scene, text).facts)


def told_behind(text: str) -> str:
    """Return the sentences behind the first that tell something: what is asked or supposed on is none of them."""
    rest = map(str.strip, sentences(text)[1:])
    return " ".join(one for one in rest if not (asks(one) or _SUPPOSES_ON.search(one.lower())))


def ask_what_if(scene: Scene) -> Message:
    """Ask what to suppose."""
    return scene.message("ask-what-if")


def hear_what_if(scene: Scene, text: str) -> Step | None:
    """Say what this week and the next would be; the journal stays as it is."""
    session = session_of(scene) or asked_session(scene)
    facts = reading_of(scene, text).facts or _of_pain(scene, text)
    if any(isinstance(fact, RunSaid) and not fact.complaint for fact in facts):
        return None  # what a run does to the week is not worked out
    taken = take(scene, session, facts)
    if taken.flag:
        return _answered(scene, scene.message("what-if-flag"))
    if BREAK.search(text.lower()):
        return _answered(scene, topic_message(scene, "PRO-14"))
    if message := said_at_once(scene, text):
        return _answered(scene, message)
    if profile := profile_in(scene, text):
        race = race_lines(scene, profile) if set(profile.races) - set(scene.profile.races) else []
        # What was shown of this week and the next would be made anew at once, as where it is told and not supposed.
        _, now = replanned(scene, profile)
        rest = race or _lines(scene, scene.of(profile))
        lines = [*now, *(line for line in rest if not (now and line == scene.say("what-if-same")))]
    else:
        entries = taken.entries + _supposed(scene, session, taken) or supposed(scene, text)
        if not entries:
            return None
        left_out, then = _left_out(scene, entries), scene.after(*entries)
        lines = [*left_out, *_lines(scene, then, "what-if-same-else" if left_out else "what-if-same")]
    said = "\n".join([*lines, scene.say("what-if-nothing-written")])
    return _answered(scene, Message(said, title=scene.say("what-if-title")))


def _answered(scene: Scene, message: Message) -> Step:
    """Leave open what else was asked: only what is to be supposed is asked no more (PAI-03)."""
    return closed(message) if isinstance(scene.stage, AskWhatIf) else scene.stay(message)


def _of_pain(scene: Scene, text: str) -> tuple[Said, ...]:
    """Read a place and its number as the answer to a question about pain, which "what if calf 0 tomorrow" is."""
    facts = reading_of(scene.at(AskPain(session="")), _THEN.sub("", text).strip()).facts
    return tuple(fact for fact in facts if isinstance(fact, PainSaid) and fact.region and fact.score is not None)


def _supposed(scene: Scene, session: Session | None, taken: Taken) -> tuple[Entry, ...]:
    entries: tuple[Entry, ...] = ()
    if taken.pain:
        entries += (entry_of(scene, part_of(taken.pain)),)
    if taken.skip and session:
        entries += (Skip(at=scene.now, session=session.id, reason=taken.skip.reason or "other"),)
    return entries


def _left_out(scene: Scene, entries: tuple[Entry, ...]) -> list[str]:
    week = week_of(scene, max(scene.today, scene.profile.started))
    out = {entry.session for entry in entries if isinstance(entry, Skip)}
    named = [session for session in week.sessions if session.id in out] if week else []
    return [scene.say("what-if-skip", day=day_words(scene, one.date)) for one in named]


def _lines(scene: Scene, then: Scene, same: str = "what-if-same") -> list[str]:
    """Return what would differ in this week and in the next, or that nothing would."""
    this = monday_of(scene.today)
    catalog = scene.catalog
    lines: list[str] = []
    if this >= scene.profile.started:
        before, after = scene.standing(this), then.standing(this)
        lines += [scene.say("what-if-this"), *differences(scene, before, after)] if before != after else []
        lines += reasons(before, after)[:MOST_REASONS]
    following = max(this + timedelta(days=7), scene.profile.started)
    before = plan_weeks(scene.profile, scene.journal, catalog, following)[0]
    after = plan_weeks(then.profile, then.journal, catalog, following)[0]
    if before.sessions != after.sessions:
        lines += [scene.say("what-if-next"), *differences(scene, before, after), *reasons(before, after)[:MOST_REASONS]]
    return list(dict.fromkeys(lines)) or [scene.say(same)]
