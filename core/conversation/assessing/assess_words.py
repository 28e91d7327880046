"""The result of a test as people type it, and what it means: its goal, what is usual, whether it changed (ASS-02)."""

from typing import Final

from core import regex as re
from core.body import LEGS, Leg
from core.catalog import Assessment as Battery
from core.chat import Message
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.numbers import in_figures
from core.journal import Test
from core.progress import results, symmetry
from core.rules.assessments import differ


def steps(scene: Scene, test: Battery) -> Message:
    """Say how a test is done and when it ends."""
    lines = [*test.before, *(f"{n}. {step}" for n, step in enumerate(test.how, 1))]
    lines.append(scene.say("test-stop", when=" ".join(test.stop)))
    return Message("\n".join(lines), title=test.name)


_COMPARES: Final = re.compile(
    r"^(?:show|see|compare|list|what (?:are|were)|how (?:did|were|have))\b.*\bmy tests?\b(?!.*\b(?:do|work|start)\b)|"
    r"\btest (?:results?|scores?)\b"
)


def meaning(scene: Scene, name: Test) -> Message:
    """Say the result with its goal, its norm as a range with its protocol, and whether it changed."""
    test = scene.catalog.assessments[name]
    told = results(scene.journal, name)
    lines = [_result_line(scene, test, leg, [r.value for r in told if r.leg == leg]) for leg in _sides(test)]
    lines.append(_goal_line(scene, test, [[r.value for r in told if r.leg == leg][-1:] for leg in _sides(test)]))
    lines += _norm_line(scene, test)
    lines += _side_note(scene, name, test)
    return Message("\n".join(lines), title=test.name)


def compared(scene: Scene, low: str) -> Step | None:
    """Compare each test's last result with the first, where words ask how the tests went (ASS-01)."""
    if not _COMPARES.search(low):
        return None
    lines: list[str] = []
    for name, test in scene.catalog.assessments.items():
        told = results(scene.journal, name)
        sides = {leg: [r.value for r in told if r.leg == leg] for leg in _sides(test)}
        ends = {leg: values if len(values) < 2 else [values[0], values[-1]] for leg, values in sides.items() if values}
        lines += [f"{test.name}:"] if ends and test.per_leg else []
        lines += [_result_line(scene, test, leg, values) for leg, values in ends.items()]
    said = "\n".join(lines) or scene.say("tests-untold")
    return scene.stay(Message(said, title=scene.say("tests-compared")))


def _goal_line(scene: Scene, test: Battery, latest: list[list[float]]) -> str:
    """Name the goal ahead: the first one, and the long-term one once every side is there (5.7, D19)."""
    first, further = test.baseline.value, test.advanced
    there = first is not None and all(values and values[0] >= first for values in latest)
    if further is None or not there:
        return scene.say("test-there" if there else "test-target", words=test.baseline.words)
    if not further.follows_norm:
        return scene.say("test-goal", words=further.words)
    value = test.advanced_value(scene.profile.age, scene.profile.sex)
    return scene.say("test-goal", words=f"{value:g} {scene.say(f'test-unit-{test.unit}')}")


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
    if len(pairs) < 2 or not all(differ(a, b, test.unit) for a, b in pairs):
        return []
    percent = round(symmetry(*pairs[-1]) or 0)
    return [scene.say("test-sides", percent=percent)]


_BEYOND: Final = re.compile(
    r"\b(?:(?:a (?:little|bit) )?(?:more|longer) than|over|at least|above|beyond)\s+(?=\d)|>\s*(?=\d)"
)
_CLOCK: Final = re.compile(r"\b(?P<minutes>[1-4]):(?P<seconds>[0-5]\d)\b")
_MINUTES: Final = re.compile(
    r"\b(?P<minutes>an?|[1-4]) ?(?:m|mins?|minutes?)\b"
    r"(?:(?: and)?(?P<half> a half)|(?: and)? ?(?P<seconds>[1-5]?\d)(?: ?(?:s|secs?|seconds?))?\b)?"
)
_TRIES: Final = re.compile(r"\d{1,3}(?:(?:\s*[,;/]\s*|\s+(?:and |then )?)\d{1,3}){2}(?: ?(?:s|secs?|seconds?))?[.! ]*")
"""As many tries as are asked for; two numbers may be two legs."""
_LEAVES: Final = re.compile(
    r"(?:(?:stop|end|quit|leave|cancel|no more|enough(?: of)?)(?: with)?(?: (?:the|these|this|it|all))*"
    r"(?: tests?(?:ing)?)?|(?:i )?(?:(?:have|need|got) to|gotta|must) (?:stop|go|leave|run)|"
    r"(?:and )?that(?:'s| is| was) (?:it|all|enough))"
    r"(?: (?:now|here|for (?:today|now)|please))*[.! ]*|"
    r"(?:i(?:'ll| will| can| would rather)? )?(?:do|finish|continue|go on with) "
    r"(?:it|them|this|that|the (?:rest|others?|tests?)) "
    r"(?:later|tomorrow|another (?:day|time)|next \w+|on \w+day)[.! ]*"
)
_LACKS: Final = re.compile(
    r"(?:please )?(?:skip|next|not|drop|leave(?: out)?|(?:i )?(?:can'?t|cannot|won'?t) (?:do|try))(?: this| that| the)?"
    r"(?: test)?(?:,? please)?(?:, (?:no|i have no) \w+(?: \w+)?)?[.! ]*|"
    r"(?:(?:sorry,? )?(?:(?:i|we)(?: have|'ve got| got)|there(?:'s| is)) no|"
    r"(?:i|we) (?:don'?t|do not) have (?:an?|any|the)) \w+(?: \w+)?(?: (?:here|at home))?[.! ]*"
)


_ONE: Final = re.compile(
    r"\b(next|this|that|last|other|first|second|third|which|left|right|each|every|another|either|on) ones?\b"
)
"""One of several, which is no number."""


def plain_result(low: str, *, timed: bool) -> str:
    """Return words with what is timed in seconds, and of three tries the best; "more than 60" is told as 60."""
    low = _ONE.sub(r"\1", _BEYOND.sub("", low))
    if not timed:
        return low
    low = _MINUTES.sub(_seconds, _CLOCK.sub(_seconds, in_figures(low)))
    tries = re.findall(r"\d+", low) if _TRIES.fullmatch(low.strip()) else []
    return max(tries, key=int) if tries else low


def leaves(low: str) -> tuple[bool, str]:
    """Tell whether words leave the tests, and return what is told beside that."""
    parts = [part.strip() for part in re.split(r"[,;.!]\s*", low) if part.strip()]
    out = [part for part in parts if _LEAVES.fullmatch(part)]
    return bool(out), ", ".join(part for part in parts if part not in out)


def lacks_for_test(low: str) -> bool:
    """Tell whether words say that what a test is done with is not there."""
    return _LACKS.fullmatch(low) is not None


def _seconds(found: re.Match[str]) -> str:
    groups = found.groupdict()
    minutes = 1 if groups["minutes"] in ("a", "an") else int(groups["minutes"])
    return str(60 * minutes + (30 if groups.get("half") else int(groups["seconds"] or 0)))
