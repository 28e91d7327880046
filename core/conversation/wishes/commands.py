"""What the athlete can ask for by name, at any time: one unit a command, one table of them all."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from core import regex as re
from core.chat import Message
from core.conversation.answers.meaning import about
from core.conversation.answers.what_if import open_what_if
from core.conversation.answers.why import why
from core.conversation.assessing.assess import menu as tests_menu
from core.conversation.assessing.checks import check_moves, hop
from core.conversation.assessing.leg_told import undo_test
from core.conversation.body.pain import start
from core.conversation.body.sore_or_pain import sore_lately
from core.conversation.body.soreness import ask_soreness, stage_of
from core.conversation.body.told_beside import part_of
from core.conversation.body.wellness import check
from core.conversation.occasions.glance import progress, week_message
from core.conversation.occasions.morning import day_cards, other_day
from core.conversation.occasions.review import easier
from core.conversation.occasions.running_feel import feel, month
from core.conversation.plan.card import card
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import asked_session, open_flag, receipt, session_on, shown_week
from core.conversation.profile.changing import because
from core.conversation.profile.pause import open_pause, resume, silence, stop
from core.conversation.profile.settings import menu
from core.conversation.profile.way_back import undo_change
from core.conversation.record.data import export, link, open_delete
from core.conversation.record.undo import redo, undo
from core.conversation.session.log import different, done
from core.conversation.session.move import session_to_change
from core.conversation.stages.stage import AskPainPart, AskReview, Idle
from core.conversation.stops.clearance import ask_clearance, rescreen
from core.conversation.stops.flag_words import no_work
from core.conversation.stops.safety import illness
from core.conversation.taking.reading_in import reading_of
from core.conversation.turns.scene import Scene, Step
from core.conversation.wishes.of_session import move_command, skip_command, swap_command
from core.conversation.wishes.pages import flow, sheet
from core.reading.facts import PainSaid
from core.wall_time import monday_of

_HURTS: Final = re.compile(r"\bhurts?\b|\bhurting\b|\b(?:is|are) (?:sore|painful|aching)\b")
Command = Callable[[Scene, str], Step]


def today(scene: Scene, _: str) -> Step:
    """Show the session of the day, or what the day is for."""
    if barred := no_work(scene):
        return scene.stay(barred)
    session = session_on(scene, scene.today)
    entries = receipt(scene, scene.today)
    messages = day_cards(scene) or ((card(scene, session),) if session else other_day(scene, asked=True))
    return Step(stage=scene.stage, say=messages, entries=entries)


def week(scene: Scene, _: str) -> Step:
    """Show this week; before the first Monday the first one, and once the next one was shown that."""
    found = shown_week(scene)
    assert found is not None  # it is not before the start
    day = max(scene.today, scene.profile.started)
    # the next week is kept only when it begins: what Sunday brings still counts
    entries = receipt(scene, monday_of(day)) if found.week == monday_of(day) else ()
    return Step(stage=scene.stage, say=(week_message(scene, found),), entries=entries)


def log(scene: Scene, argument: str) -> Step:
    """Log the session that was asked for last."""
    session = asked_session(scene)
    if session is None:
        return scene.stay(scene.message("log-nothing"))
    if argument in ("done", "planned"):
        return done(scene, session)
    if is_settled(scene, session.id):
        return different(scene, session)
    return scene.stay(card(scene, session))


def help_command(scene: Scene, _: str) -> Step:
    """Say what can be said, and that nothing is sent where that is so; in a safety question, why it is asked."""
    silent = () if scene.athlete.settings.pushes else (silence(scene),)
    return scene.stay(because(scene) or help_message(scene), *silent)


def why_command(scene: Scene, argument: str) -> Step:
    """Answer why; a bare one inside a safety question is about that."""
    asked = None if argument else because(scene)
    if asked:
        return scene.stay(asked)
    answered = why(scene, argument)
    hurts = _hurting(scene, argument) if isinstance(scene.stage, Idle) and not open_flag(scene) else None
    return start(scene, part_of(hurts)).following(*answered.say) if hurts else answered


def _hurting(scene: Scene, words: str) -> PainSaid | None:
    """Return the pain that a question tells of in passing: it is asked about, not passed over (PAI-01)."""
    facts = reading_of(scene, words).facts if _HURTS.search(words.lower()) else ()
    return next((fact for fact in facts if isinstance(fact, PainSaid) and fact.region), None)


def help_message(scene: Scene) -> Message:
    """Return what can be said, in a few lines."""
    buttons = [scene.button(f"help-{name}", f"cmd:{name}") for name in ("today", "week", "settings")]
    return replace(scene.message("help", buttons), title=scene.say("help-title"))


def easier_command(scene: Scene, words: str) -> Step:
    """Make the rest of this week easier; on Sunday, when the next one is shown, that one."""
    shown = shown_week(scene)
    assert shown is not None  # it is not before the start
    if shown.week <= scene.today and "next week" in words:
        return scene.stay(scene.message("easier-next"))
    if shown.week <= scene.today and session_to_change(scene) is None:
        return scene.stay(scene.message("easier-over"))
    return easier(scene, AskReview(week=shown.week))


def hurt(scene: Scene, _: str) -> Step:
    """Ask about pain: of the place that was told to be sore just now, where one was (PAI-01)."""
    sore = sore_lately(scene)
    if sore is None:
        return start(scene, AskPainPart(open=()))
    return start(scene, AskPainPart(open=(), at=sore.at, score=sore.score, region=sore.region, leg=sore.leg))


def sore(scene: Scene, _: str) -> Step:
    """Ask about soreness."""
    return Step(stage=stage_of(scene), say=(ask_soreness(scene),))


COMMANDS: Final[Mapping[str, Command]] = MappingProxyType({
    "about": about,
    "start": lambda scene, words: help_command(scene, words) if scene.athlete.settings.pushes else resume(scene),
    "help": help_command,
    "today": today,
    "week": week,
    "log": log,
    "skip": skip_command,
    "move": move_command,
    "swap": swap_command,
    "pause": open_pause,
    "resume": lambda scene, _: resume(scene),
    "settings": lambda scene, _: menu(scene),
    "redo": lambda scene, _: redo(scene),
    "undo": lambda scene, _: undo_test(scene) or undo_change(scene) or undo(scene),
    "why": why_command,
    "what": open_what_if,
    "whatif": open_what_if,
    "tests": tests_menu,
    "gate": lambda scene, _: check_moves(scene),
    "hop": hop,
    "month": month,
    "check": check,
    "feel": feel,
    "sheet": sheet,
    "flow": flow,
    "progress": progress,
    "easier": easier_command,
    "harder": lambda scene, _: scene.stay(scene.message("review-never-harder")),
    "link": link,
    "export": lambda scene, _: export(scene),
    "delete": lambda scene, _: open_delete(scene),
    "stop": lambda scene, _: stop(scene),
    "pain": hurt,
    "sore": sore,
    "ill": lambda scene, _: illness(scene, True),
    "well": lambda scene, _: illness(scene, False),
    "cleared": lambda scene, _: ask_clearance(scene),
    "screening": lambda scene, _: rescreen(scene),
})  # fmt: skip
"""Every command by its name."""
