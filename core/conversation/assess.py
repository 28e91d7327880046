"""Tests of balance and strength, step by step and leg by leg; results as ranges and changes, never as pass or fail."""

from dataclasses import replace
from datetime import timedelta
from typing import Final, get_args

from core.body import LEGS, Leg, opposite
from core.catalog import Assessment as Battery
from core.chat import Message, Tapped
from core.conversation.scene import Scene, Step, closed, rows_of
from core.conversation.stage import AskTest
from core.conversation.understand.numbers import number_in
from core.journal import Assessment, Gate, Test
from core.progress import results, symmetry

TESTS: Final = "test"
ORDER: Final[tuple[Test, ...]] = get_args(Test)
EVERY: Final = timedelta(days=28)
REMINDED_EVERY: Final = 4
"""Days between two reminders, so that they do not become a nuisance."""
EYES_OPEN_FROM: Final = 65
STEADY: Final = 30
"""Seconds with eyes open on both legs before eyes are closed (D18, BAL-03)."""
MOST: Final = 300
NOTABLE_SYMMETRY: Final = 90


def menu(scene: Scene, _: str) -> Step:
    """List the tests that this athlete may do, and the movement check."""
    names = [name for name in ORDER if name in scene.catalog.assessments and _allowed(scene, name)]
    buttons = [scene.button(f"test-{name}".replace("_", "-"), f"{TESTS}:go:{name}") for name in names]
    gate = scene.button("test-gate", f"{TESTS}:gate:ask")
    message = Message(scene.say("tests"), scene.say("tests-title"), (*rows_of(buttons, 2), (gate,)))
    return Step(stage=scene.stage, say=(message,))


def is_due(scene: Scene) -> bool:
    """Tell whether the battery is due: on day 30 and every four weeks from the last tests on (ASS-01)."""
    last = next((e.at for e in reversed(scene.journal) if isinstance(e, Assessment)), None)
    since = scene.local(last).date() if last else scene.profile.started
    waiting = (scene.today - since - EVERY).days
    return waiting >= 0 and waiting % REMINDED_EVERY == 0


def _allowed(scene: Scene, name: Test) -> bool:
    """Tell whether a test is safe to offer: eyes are closed only by the steady, under 65 and never dizzy (BAL-03)."""
    if name != "balance_eyes_closed":
        return True
    screening = scene.profile.screening
    steady = [result.value >= STEADY for result in results(scene.journal, "balance_eyes_open")[-2:]]
    dizzy = screening is None or screening.dizziness
    return scene.profile.age < EYES_OPEN_FROM and not dizzy and len(steady) == 2 and all(steady)


def tap_tests(scene: Scene, event: Tapped) -> Step | None:
    """Open a test or the movement check, or leave it."""
    _, verb, value = [*event.data.split(":", 2), "", ""][:3]
    if verb == "gate":
        return _gate(scene, value)
    if verb == "leave":
        return closed(scene.message("left-as-is"))
    name = next((name for name in ORDER if name == value), None)
    if verb != "go" or name is None or name not in scene.catalog.assessments or not _allowed(scene, name):
        return None
    test = scene.catalog.assessments[name]
    stage = AskTest(test=name, leg=_first_leg(scene) if test.per_leg else None)
    return Step(stage=stage, say=(_steps(scene, test), ask_test(scene, stage)))


def _first_leg(scene: Scene) -> Leg:
    return scene.profile.weaker_leg or LEGS[0]


def _steps(scene: Scene, test: Battery) -> Message:
    lines = [*test.before, *(f"{n}. {step}" for n, step in enumerate(test.how, 1))]
    lines.append(scene.say("test-stop", when=" ".join(test.stop)))
    if test.timer_s:
        lines.append(scene.say("test-timer", seconds=test.timer_s))
    return Message("\n".join(lines), title=test.name)


def ask_test(scene: Scene, stage: AskTest) -> Message:
    """Ask for the result on one leg."""
    test = scene.catalog.assessments[stage.test]
    leave = [scene.button("leave-test", f"{TESTS}:leave:")]
    unit = scene.say(f"test-unit-{test.unit}")
    if stage.leg is None:
        return scene.message("ask-test", leave, name=test.name, unit=unit)
    return scene.message("ask-test-leg", leave, name=test.name, leg=scene.say(f"leg-{stage.leg}"), unit=unit)


def hear_test(scene: Scene, stage: AskTest, text: str) -> Step | None:
    """Take the result, go to the other leg, then say what it means."""
    value = number_in(text[:100])
    if value is None or not 0 <= value <= MOST:
        return None
    test = scene.catalog.assessments[stage.test]
    entry = Assessment(at=scene.now, test=stage.test, leg=stage.leg, value=min(value, test.cap or MOST))
    after = scene.after(entry)
    if stage.leg is not None and stage.leg == _first_leg(scene):
        other = replace(stage, leg=opposite(stage.leg))
        return Step(stage=other, say=(ask_test(after, other),), entries=(entry,))
    return closed(_meaning(after, stage.test, test), entries=(entry,))


def _meaning(scene: Scene, name: Test, test: Battery) -> Message:
    """Say the result with its target, its norm as a range with its protocol, and whether it changed."""
    told = results(scene.journal, name)
    lines = [_result_line(scene, test, leg, [r.value for r in told if r.leg == leg]) for leg in _sides(test)]
    lines.append(scene.say("test-target", words=test.baseline.words))
    lines += _norm_line(scene, test)
    lines += _side_note(scene, name, test)
    return Message("\n".join(lines), title=test.name, buttons=((scene.button("undo", "cmd:undo"),),))


def _norm_line(scene: Scene, test: Battery) -> list[str]:
    """Return what is usual at the athlete's age, as a range, with the way it was measured (ASS-02)."""
    norms = next(iter(test.norms), None)
    row = norms.at(scene.profile.age) if norms else None
    span = row.of(scene.profile.sex) if row else None
    if norms is None or span is None:
        return []
    low, high = span
    words = f"{low:g}" if low == high else f"{low:g} to {high:g}"
    return [scene.say("test-norm", span=words, unit=scene.say(f"test-unit-{test.unit}"), way=norms.protocol)]


def _sides(test: Battery) -> tuple[Leg, ...] | tuple[None]:
    return LEGS if test.per_leg else (None,)


def _result_line(scene: Scene, test: Battery, leg: Leg | None, values: list[float]) -> str:
    """Return one leg's result against the one before it: below the noise nobody can tell (ASS-03)."""
    side = scene.say(f"leg-{leg}") if leg else test.name
    now = f"{values[-1]:g}" if values else "-"
    unit = scene.say(f"test-unit-{test.unit}")
    if len(values) < 2:
        return scene.say("test-first", side=side, value=now, unit=unit)
    change = values[-1] - values[-2]
    key = "test-noise" if abs(change) < test.counts_from else "test-more" if change > 0 else "test-less"
    return scene.say(key, side=side, value=now, unit=unit, before=f"{values[-2]:g}")


def _side_note(scene: Scene, name: Test, test: Battery) -> list[str]:
    """Note a side difference where it shows twice and beyond the noise (LEG-06); sets stay equal."""
    if not test.per_leg:
        return []
    left = [r.value for r in results(scene.journal, name) if r.leg == "left"]
    right = [r.value for r in results(scene.journal, name) if r.leg == "right"]
    pairs = list(zip(left[-2:], right[-2:], strict=False))
    least = 5 if test.unit == "seconds" else 2
    wide = [abs(a - b) >= least and (symmetry(a, b) or 100) < NOTABLE_SYMMETRY for a, b in pairs]
    if len(wide) < 2 or not all(wide):
        return []
    percent = round(symmetry(*pairs[-1]) or 0)
    return [scene.say("test-sides", percent=percent)]


def _gate(scene: Scene, value: str) -> Step | None:
    """Check the three movements (PHA-03); load needs all of them."""
    if value == "ask":
        buttons = [scene.button(f"gate-{v}", f"{TESTS}:gate:{v}") for v in ("clean", "not")]
        return Step(stage=scene.stage, say=(scene.message("ask-gate", buttons),))
    if value not in ("clean", "not"):
        return None
    clean = value == "clean"
    entry = Gate(at=scene.now, squat=clean, lunge=clean, hinge=clean)
    undo = [scene.button("undo", "cmd:undo")]
    return closed(scene.message("gate-passed" if clean else "gate-kept", undo), entries=(entry,))
