"""How the athletes of `stress_twins` tell one thing: by buttons, at once, in turn, put right, taken back and again."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

from core.conversation.stages import stage as stages
from core.journal import Entry, Pain, SessionLog, WeekShown, effective
from tests.bench.twin_words import CHATTER, Tale
from tests.core.conversation.play import Play
from tests.dice import Dice

Fact = tuple[Any, ...]


def facts(play: Play) -> Counter[Fact]:
    """Return what stands in the journal, by day, the logs of a session together and each set by itself."""
    return Counter(fact for entry in effective(play.athlete.journal) for fact in _facts(play, entry))


def _facts(play: Play, entry: Entry) -> Iterator[Fact]:
    day = entry.at.astimezone(play.zone).date()
    if isinstance(entry, SessionLog):
        if entry.rpe is not None:
            yield ("effort", day, entry.session, entry.rpe)
        for one in entry.sets:
            for leg in ("left", "right") if one.leg == "both" else (one.leg,):
                yield ("set", day, entry.session, one.exercise, one.set, leg, one.amount, one.load_kg, one.form)
    elif isinstance(entry, Pain):
        kept = None if entry.when == "during" else entry.when
        if entry.score or entry.region:
            yield ("pain", day, entry.score, entry.region, entry.leg, entry.type, kept)
    elif not isinstance(entry, WeekShown):
        yield (
            entry.kind,
            day,
            *(getattr(entry, name) for name in entry.__dataclass_fields__ if name not in ("at", "kind")),
        )


def say(play: Play, line: str) -> None:
    """Say one line, a minute later; several buttons may stand in it."""
    play.now += timedelta(minutes=1)
    for part in line.replace("] [", "]\n[").split("\n"):
        play.say(part)


def settle(play: Play, answers: dict[str, str]) -> None:
    """Answer what is asked by what there is to tell, as long as something is."""
    for _ in range(12):
        said = _answer(play.athlete.stage, answers)
        if said is None:
            return
        say(play, said)


def _answer(stage: stages.Stage, answers: dict[str, str]) -> str | None:
    match stage:
        case stages.AskRpe():
            return answers.get("rpe")
        case stages.AskForm():
            return answers.get("form")
        case stages.AskPain():
            return answers.get("hurt")
        case stages.AskRest():
            return answers.get("rest", "yes")
        case stages.AskPainPart(open=open_):
            return answers.get(open_[0]) if open_ else None
        case stages.AskSoreness():
            return answers.get("sore")
        case stages.AskSoreRegion():
            return answers.get("place")
        case stages.AskSkip():
            return answers.get("skip")
        case _:
            return None


def line_of(dice: Dice, tale: Tale, *, wrong: str = "") -> list[str]:
    return [c.slip[0] if c.slip and c.key == wrong else dice.choose(c.ways) for c in (*tale.clauses, *tale.extra)]


def by_buttons(play: Play, tale: Tale, dice: Dice) -> None:
    for line in tale.taps or line_of(dice, replace(tale, extra=()))[:1]:
        say(play, line)
    settle(play, tale.answers)
    for clause in tale.extra:
        say(play, dice.choose(clause.ways))


def at_once(play: Play, tale: Tale, dice: Dice) -> None:
    say(play, dice.choose((", ", ". ", ", ", "; ", " and ")).join(line_of(dice, tale)))
    settle(play, tale.answers)


def in_turn(play: Play, tale: Tale, dice: Dice) -> None:
    for line in line_of(dice, tale):
        say(play, line)
    settle(play, tale.answers)


def extra_first(play: Play, tale: Tale, dice: Dice) -> None:
    told = line_of(dice, tale)
    for line in (*told[len(tale.clauses) :], ", ".join(told[: len(tale.clauses)])):
        say(play, line)
    settle(play, tale.answers)


def with_chatter(play: Play, tale: Tale, dice: Dice) -> None:
    for line in line_of(dice, tale):
        say(play, dice.choose(CHATTER))
        say(play, line)
    say(play, dice.choose(CHATTER))
    settle(play, tale.answers)


def put_right(play: Play, tale: Tale, dice: Dice) -> None:
    slips = [clause for clause in (*tale.clauses, *tale.extra) if clause.slip]
    if not slips:
        return at_once(play, tale, dice)
    slip = dice.choose(slips)
    say(play, ", ".join(line_of(dice, tale, wrong=slip.key)))
    say(play, slip.slip[1])
    return settle(play, tale.answers)


def undone(play: Play, tale: Tale, dice: Dice) -> None:
    before = facts(play)
    line = ", ".join(line_of(dice, tale))
    say(play, line)
    for _ in range(4):
        if facts(play) == before:
            break
        say(play, "undo")
    say(play, line)
    settle(play, tale.answers)


WAYS: Final[dict[str, Callable[[Play, Tale, Dice], None]]] = {
    "buttons": by_buttons, "at once": at_once, "in turn": in_turn, "extra first": extra_first,
    "with chatter": with_chatter, "put right": put_right, "undone": undone,
}  # fmt: skip
