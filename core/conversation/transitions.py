"""All transitions in one place: how each stage asks its question, and who takes words and buttons for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final, Generic, TypeVar

from core.chat import Message, Tapped
from core.conversation.answers import what_if, why
from core.conversation.assessing import assess, checks, leg_told
from core.conversation.body import pain, pain_part, sore_or_pain, soreness, well, wellness
from core.conversation.occasions import review, running_feel
from core.conversation.onboarding import onboarding
from core.conversation.profile import changing, pause, settings
from core.conversation.record import data, undo
from core.conversation.session import (
    another_day,
    effort,
    exercise_told,
    form,
    log,
    move,
    sets,
    skip,
    swap,
    swap_for_good,
)
from core.conversation.stages import stage
from core.conversation.stages.stage import Stage
from core.conversation.stops import clearance, flag_words, safety
from core.conversation.turns.scene import Scene, Step
from core.conversation.wishes.by_name import press_command

S = TypeVar("S", bound=Stage)


@dataclass(frozen=True, slots=True, kw_only=True)
class Open(Generic[S]):
    """Say of one stage how it asks, who takes words that only it can place, and who its own buttons.

    Words that `hear` leaves (null) go to the reader; buttons of `topic` are old where `tap` leaves them.
    """

    ask: Callable[[Scene, S], Message] | None = None
    hear: Callable[[Scene, S, str], Step | None] | None = None
    topic: str = ""
    tap: Callable[[Scene, S, Tapped], Step | None] | None = None


STAGES: Final[Mapping[type[Any], Open[Any]]] = MappingProxyType({
    stage.Idle: Open(),
    stage.Onboarding: Open(ask=onboarding.ask),
    stage.Changing: Open(ask=changing.ask_changing, hear=changing.hear_changing, topic="q", tap=changing.tap_changing),
    stage.AskExercise: Open(ask=sets.ask_exercise, topic="ex", tap=log.tap_exercise),
    stage.AskSet: Open(ask=sets.ask_set, hear=log.hear_set, topic="set", tap=log.tap_set),
    stage.AskLoad: Open(ask=sets.ask_load, hear=log.hear_load),
    stage.AskRest: Open(ask=log.ask_rest, hear=log.hear_rest),
    stage.AskWhich: Open(
        ask=exercise_told.ask_which, hear=exercise_told.hear_which, topic="which", tap=exercise_told.tap_which
    ),
    stage.AskRpe: Open(ask=effort.ask_rpe, hear=form.hear_rpe),
    stage.AskForm: Open(ask=effort.ask_form, hear=form.hear_form),
    stage.AskPain: Open(ask=effort.ask_pain, hear=form.hear_pain),
    stage.AskPainPart: Open(ask=pain.ask_part, hear=pain_part.hear_part, topic="part", tap=pain_part.tap_part),
    stage.AskSoreness: Open(ask=soreness.ask_of, hear=soreness.hear_soreness),
    stage.AskSoreRegion: Open(
        ask=soreness.ask_region, hear=soreness.hear_region, topic="place", tap=soreness.tap_region
    ),
    stage.AskPainNow: Open(
        ask=soreness.ask_pain_now, hear=soreness.hear_pain_now, topic="now", tap=soreness.tap_pain_now
    ),
    stage.AskKind: Open(ask=sore_or_pain.kind_question, hear=sore_or_pain.hear_kind),
    stage.AskReview: Open(ask=review.ask_review, hear=review.hear_review),
    stage.AskSkip: Open(ask=skip.ask_skip, hear=skip.hear_skip),
    stage.AskMove: Open(ask=move.ask_move, hear=move.hear_move),
    stage.AskSwap: Open(ask=swap.ask_swap, hear=swap.hear_swap),
    stage.AskPause: Open(
        ask=pause.ask_pause,
        hear=lambda scene, _, text: pause.hear_pause(scene, text),
        topic="pause",
        tap=lambda scene, _, event: pause.tap_pause(scene, event),
    ),
    stage.AskWhatIf: Open(
        ask=lambda scene, _: what_if.ask_what_if(scene), hear=lambda scene, _, text: what_if.hear_what_if(scene, text)
    ),
    stage.AskTest: Open(ask=assess.ask_test, hear=leg_told.hear),
    stage.AskGate: Open(ask=checks.ask_gate, hear=checks.hear_gate),
    stage.AskHop: Open(ask=checks.ask_hop, hear=checks.hear_hop),
    stage.AskFeel: Open(ask=running_feel.ask_feel, hear=running_feel.hear_feel),
    stage.AskWellness: Open(ask=wellness.ask_wellness, hear=wellness.hear_wellness),
    stage.AskMilestone: Open(ask=running_feel.ask_milestone, hear=running_feel.hear_milestone),
    stage.AskDelete: Open(
        ask=lambda scene, _: data.ask_delete(scene),
        hear=lambda scene, _, text: data.hear_delete(scene, text),
        topic="delete",
        tap=lambda scene, _, event: data.tap_delete(scene, event),
    ),
    stage.AskFlag: Open(ask=lambda scene, stage: flag_words.ask_flag(scene, stage.said), hear=safety.hear_flag),
    stage.AskWell: Open(ask=well.ask_well, hear=well.hear_well),
    stage.AskOption: Open(ask=settings.ask_option, hear=settings.hear_option),
    stage.AskClearance: Open(ask=clearance.clearance_question, hear=clearance.hear_clearance),
})  # fmt: skip
"""Every stage of the dialogue; a test holds this table against the union."""

ANYTIME: Final[Mapping[str, Callable[[Scene, Tapped], Step | None]]] = MappingProxyType({
    "cmd": press_command,
    "log": log.tap_log,
    "rpe": effort.tap_rpe,
    "form": form.tap_form,
    "pain": effort.tap_pain,
    "sore": soreness.tap_soreness,
    "rev": review.tap_review,
    "skip": skip.tap_skip,
    "move": move.tap_move,
    "swap": swap.tap_swap,
    "swap-on": swap_for_good.tap_keep,
    "swap-back": swap_for_good.tap_back,
    "set-up": settings.tap_settings,
    "flag": safety.tap_flag,
    "why": why.tap_why,
    "test": assess.tap_tests,
    "gate": checks.tap_gate,
    "hop": checks.tap_hop,
    "feel": running_feel.tap_feel,
    "well-check": wellness.tap_wellness,
    "kind": sore_or_pain.tap_kind,
    "undo": undo.tap_undo,
    "day": another_day.tap_day,
})  # fmt: skip
"""Buttons that name what they are about, and so work whatever is open."""


def reopen(scene: Scene) -> tuple[Message, ...]:
    """Return the open question once more, nothing where none is open."""
    ask = STAGES[type(scene.stage)].ask
    return (ask(scene, scene.stage),) if ask else ()


def answer(scene: Scene, text: str) -> Step | None:
    """Take words that only the open question can place; null leaves them to the reader."""
    hear = STAGES[type(scene.stage)].hear
    return hear(scene, scene.stage, text) if hear else None


def press(scene: Scene, event: Tapped) -> Step | None:
    """Take a button; null where it is an old one that no longer answers anything."""
    topic = event.data.partition(":")[0]
    if topic in ANYTIME:
        return ANYTIME[topic](scene, event)
    row = STAGES[type(scene.stage)]
    return row.tap(scene, scene.stage, event) if row.tap and row.topic == topic else None
