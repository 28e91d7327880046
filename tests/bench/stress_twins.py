"""Live random lives through the chat, and tell every evening once more in other ways: twins must end alike.

    python -m tests.bench.stress_twins [lives] [first seed] [weeks]

At each morning and evening the life is forked: the same is told by buttons, at once, in three messages, in another
order, with questions between, put right after a slip, or taken back and told again. All must leave the same facts and
the same next week. Something worse told in passing may not be lost, nor make that week harder (PRO-10).
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

from bot.content import load_catalog
from core.catalog import Catalog
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import is_ill, session_on
from core.conversation.stages import stage as stages
from core.conversation.taking.reading_in import asked_of
from core.conversation.turns.scene import Scene
from core.journal import effective
from core.planner import plan_weeks
from core.rules.compare import harder, harder_chains
from core.training import Session
from core.wall_time import monday_of
from tests.bench.twin_ways import WAYS, Fact, by_buttons, facts, line_of, say, settle
from tests.bench.twin_wishes import ill_or_well, reviewed, setting, told_late
from tests.bench.twin_words import (
    ONBOARDING,
    WORSE,
    Tale,
    done,
    partly,
    skipped,
    sore,
)
from tests.changes import doses
from tests.core.conversation.play import BEGINNING, Play
from tests.dice import Dice, Seeded


def fork(play: Play) -> Play:
    """Return a twin who has lived the same so far."""
    return replace(play, heard=[], screen=dict(play.screen))


def scene_of(play: Play) -> Scene:
    return Scene(play.athlete, play.now, play.catalog)


def coming(play: Play):
    """Return the week after this one as the journal has it."""
    monday = max(monday_of(play.now.astimezone(play.zone).date()) + timedelta(days=7), play.athlete.profile.started)
    return plan_weeks(play.athlete.profile, effective(play.athlete.journal), play.catalog, monday)[0]


def passing(play: Play, tale: Tale, dice: Dice) -> tuple[str, str]:
    """Tell the tale with something worse in passing; return its kind and what its entry must hold."""
    told = {clause.key for clause in (*tale.clauses, *tale.extra)}
    kind, words, holds = dice.choose([one for one in WORSE if one[0] not in told or one[0] == "pain"])
    told = line_of(dice, tale)
    place, how = dice.between(0, len(told)), dice.choose((", ", ". ", "\n", " btw "))
    if how == "\n":
        told.insert(place, f"btw {words}")
    else:
        told = [
            how.join((*told[:place], words, *told[place:])) if how != " btw " else f"{', '.join(told)}, btw {words}"
        ]
    for line in told:
        say(play, line)
    settle(play, {**tale.answers, "score": "[6]", "region": "[knee]", "leg": "[left]", "type": "[Sharp]"})
    return kind, holds


def findings(play: Play, tale: Tale, dice: Dice) -> Iterator[tuple[str, str]]:
    """Tell one tale in all ways from here, and yield the ways whose end differs from that by buttons."""
    base = fork(play)
    log = _told(base, lambda: by_buttons(base, tale, dice))
    want, week = facts(base), coming(base)
    for name, way in WAYS.items():
        twin = fork(play)
        said = _told(twin, lambda way=way, twin=twin: way(twin, tale, dice))
        for kind, how in _apart(twin, base, said) if not said[0] else (("crash", said[1]),):
            yield f"{tale.name} {name}: {kind}", f"{how} vs {log[1]}"
            break
    twin, worse = fork(play), []
    said = _told(twin, lambda: worse.append(passing(twin, tale, dice)))
    if said[0]:
        yield f"{tale.name} passing: crash", said[1]
        return
    kind, holds = worse[0]
    new = [fact for fact in facts(twin) - facts(play) if fact[0] == kind]
    if not any(holds in map(str, (*fact, fact[-1] if kind != "sleep" else f"{fact[-1]:g}")) for fact in new) and (
        holds or not new
    ):
        yield f"{tale.name} passing {kind}: lost", f"{said[1]}\n   stage {twin.athlete.stage}"
    elif (lost := _less(want, facts(twin))) and not any(fact[0] == "red_flag" for fact in facts(twin) - want):
        yield f"{tale.name} passing {kind}: others lost", f"{said[1]}\n   lost {_words(lost)}"
    if harder(coming(twin), week, twin.catalog):
        yield (
            f"{tale.name} passing {kind}: HARDER",
            f"{said[1]}: {list(harder_chains(coming(twin), week, twin.catalog))}",
        )


def _apart(twin: Play, base: Play, said: tuple[bool, str]) -> Iterator[tuple[str, str]]:
    """Yield in what two ends differ, the gravest first."""
    want, had = facts(base), facts(twin)
    if had != want:
        yield "facts", f"{said[1]}\n   lost {_words(want - had)}\n   more {_words(had - want)}"
    if _known(twin) != _known(base):
        yield "profile", said[1]
    if doses(coming(twin)) != doses(coming(base)):
        yield "week", said[1]
    if twin.athlete.stage != base.athlete.stage:
        yield "open", f"{said[1]}\n   {twin.athlete.stage} vs {base.athlete.stage}"


def _known(play: Play) -> tuple[object, ...]:
    """Return what is set, but for what only counts what was asked."""
    settings = play.athlete.settings
    return play.athlete.profile, settings.paused_until, settings.paused, settings.pushes


def _less(want: Counter[Fact], had: Counter[Fact]) -> Counter[Fact]:
    """Return the facts that are lost; a session may be left out for the worse thing that was told with it."""
    skips = {fact[:3] for fact in had if fact[0] == "skip"}
    return Counter(fact for fact in want - had if not (fact[0] == "skip" and fact[:3] in skips))


def _words(counted: Counter[Fact]) -> str:
    return "; ".join(sorted(str(fact[0:1] + fact[2:]) for fact in counted)[:6]) or "nothing"


def _told(play: Play, tell: Callable[[], None]) -> tuple[bool, str]:
    """Run a telling; return whether it broke, and what was said."""
    said: list[str] = []
    plain = play.say
    play.say = lambda line: (said.append(line), plain(line))  # type: ignore[method-assign]
    try:
        tell()
    except Exception as error:
        return True, f"{said}\n   {type(error).__name__}: {str(error)[:300]}"
    finally:
        del play.say
    return False, " | ".join(said)


def onboarded(dice: Dice, catalog: Catalog) -> tuple[Play, list[str]]:
    """Return two who answered the same in other words, as one play, with what differs."""
    one, other = (Play(catalog, BEGINNING) for _ in range(2))
    for play in (one, other):
        play.say("hi")
    notes = []
    for _ in range(20):
        if not isinstance(one.athlete.stage, stages.Onboarding):
            break
        question = one.athlete.stage.question
        ways = dice.choose(ONBOARDING[question])
        lines = dice.choose(ways), dice.choose(ways)
        for play, line in zip((one, other), lines, strict=True):
            say(play, line)
        if _who(one) != _who(other):
            notes.append(f"{question}: {lines}: {other.text()[:200]}")
            other = fork(one) if getattr(one.athlete.stage, "question", "") != question else other
            one = fork(other)
    return one, notes


def _who(play: Play) -> str:
    """Return what is known, however its capitals were typed."""
    return f"{play.athlete.stage} {play.athlete.profile}".casefold()


def _between(play: Play, dice: Dice) -> Tale | None:
    """Return what there is to tell where no session is: the morning, the review, an illness, a setting."""
    if isinstance(play.athlete.stage, stages.AskSoreness):
        return sore(dice)
    if isinstance(play.athlete.stage, stages.AskReview):
        return reviewed(dice)
    if not isinstance(play.athlete.stage, stages.Idle) or dice.chance(70):
        return None
    ill = is_ill(scene_of(play))
    return ill_or_well(dice, ill=ill) if ill or dice.chance(25) else setting(dice)


def _tale(play: Play, session: Session | None, dice: Dice) -> Tale | None:
    if session is None:
        return _between(play, dice)
    names = tuple(dice.choose(play.catalog.exercises[item.exercise].aliases[:3]) for item in session.exercises)
    first = session.exercises[0]
    options = [done, done, skipped]
    if len(names) > 1 and first.per_leg and first.reps:
        options.append(lambda dice: partly(dice, names, first.sets, first.reps or 0))
    return dice.choose(options)(dice)


def live(seed: int, weeks: int, catalog: Catalog) -> Iterator[tuple[str, str]]:
    """Live one life and yield where its twins differ."""
    dice = Seeded(seed)
    play, notes = onboarded(dice, catalog)
    yield from (("onboarding", note) for note in notes)
    if play.athlete.profile is None:
        return
    end = play.now + timedelta(weeks=weeks)
    while play.now < end and play.turn and play.turn.next_call:
        session = session_on(scene_of(play), scene_of(play).today)
        evening = session.starts + timedelta(minutes=session.minutes + 10) if session else None
        if (
            session
            and evening
            and play.now < evening < play.turn.next_call
            and not is_settled(scene_of(play), session.id)
            and session.kind != "assessment"
        ):
            late = dice.chance(25)
            play.now = evening
            if late:  # it is told on the morning after, when it is asked
                play.call()
        else:
            session, late = None, False
            play.call()
        tale = _tale(play, session, dice)
        if tale is None or (late and asked_of(scene_of(play)) != "session"):
            continue
        tale = told_late(tale, session) if late and session else tale
        yield from ((what, f"{play.now:%a %d %b %H:%M} {how}") for what, how in findings(play, tale, dice))
        by_buttons(play, tale, dice)


def main(lives: int, first: int, weeks: int) -> None:
    """Print each difference, then how many there are of each kind."""
    catalog, counts = load_catalog(), Counter()
    for seed in range(first, first + lives):
        for what, how in live(seed, weeks, catalog):
            counts[what] += 1
            print(f"[{seed}] {what}\n   {how}", flush=True)
    print(f"{lives} lives of {weeks} weeks: {sum(counts.values())} findings")
    for what, times in counts.most_common():
        print(f"{times:6}  {what}")


if __name__ == "__main__":
    given = [int(n) for n in sys.argv[1:]]
    main(*(*given, *(20, 1, 3)[len(given) :]))
