"""Read what was done of each exercise."""

from dataclasses import dataclass

from core.catalog import Exercise
from core.reading.context import Context
from core.reading.facts import MOST_CONTACTS, MOST_REPS, MOST_SECONDS, MOST_SETS, Question, SetsSaid
from core.reading.groups import SIDES, Group, assemble
from core.reading.items import Item, Scan
from core.reading.lexicon.training import QUALIFIERS
from core.reading.names import in_place
from core.training import Prescription

_LIMITS = {"reps": MOST_REPS, "seconds": MOST_SECONDS, "contacts": MOST_CONTACTS}
_BREAKS = ("sleep", "run", "region", "limp", "session", "complaint")
_PASSING = frozenset(
    {
        "during",
        "after",
        "at the bottom of",
        "bottom",
        "from",
        "while",
        "since",
        "before",
        "mid",
        "when",
        "while doing",
        "during the",
        "cos",
        "because",
    }
)
_LEADING = frozenset(
    {
        "of",
        "on",
        "for",
        "the",
        "in",
        "my",
        "x",
        "sets of",
        "at",
        "a",
        "some",
        ",",
        "good",
        "strict",
        "slow",
        "full",
        ":",
        "-",
        "were",
    }
)
_STRONG = frozenset({".", ";", "\n", "then", "..."})


@dataclass(frozen=True, slots=True)
class Mention:
    """Hold where an exercise is named; `exercise` is null where it is not known which one is meant."""

    at: int
    exercise: Exercise | None


def read_sets(context: Context, default: Exercise | None = None) -> tuple[list[SetsSaid], list[Question]]:
    """Return the sets that were said and what is missing of them; `default` is meant where none is named."""
    facts: list[SetsSaid] = []
    questions: list[Question] = []
    found = mentions(context)
    for mention, low, high in _segments(context, found, default):
        said, asked = _segment(context, mention, low, high)
        facts += said
        questions += asked
    return facts, questions


def mentions(context: Context) -> list[Mention]:
    """Return the exercises that are named, by name or by place in the session."""
    found = []
    for at, mark in enumerate(context.marks):
        if at in context.taken:
            continue
        if _in_passing(context, at):
            continue
        if mark.has("unknown"):
            found.append(Mention(at, None))
        elif mark.exercises and (not mark.has("region") or _like_sets(context, at)):
            _name(context, at, found)
        elif mark.has("place") and context.session and _is_exercise_place(context, at):
            found.append(Mention(at, in_place(mark.senses["place"], context.session, context.catalog)))
    return found


def _name(context: Context, at: int, found: list[Mention]) -> None:
    """Add a named exercise; two names beside each other ("bulg ss") are one name."""
    if found and found[-1].at == at - 1 and context.marks[at - 1].exercises:
        found[-1] = Mention(at, context.exercise_of(context.marks[at - 1], context.marks[at]))
        return
    found.append(Mention(at, None if _qualified(context, at) else context.exercise(at)))


def _in_passing(context: Context, at: int) -> bool:
    """Tell whether an exercise only says where or when something was felt: "knee 3 during the hops"."""
    before = [context.text(n) for n in range(max(0, at - 3), at)]
    if any(text in _PASSING for text in before):
        return True
    led = "on" in before or "on the" in before
    return led and any(
        context.sense(n, s) is not None
        for n in range(max(0, at - 8), at)
        for s in ("pain", "sore", "region")
        if not context.marks[n].exercises
    )


def _qualified(context: Context, at: int) -> bool:
    before = context.marks[at - 1] if at else None
    return before is not None and before.text in QUALIFIERS and not before.exercises


def _like_sets(context: Context, at: int) -> bool:
    """Tell whether a word that is also a place on the body stands for its exercise: numbers of sets follow."""
    after = at + 1
    while context.text(after) in (":", "-", "were", "was", "just", "only", "=") or context.sense(after, "leg"):
        after += 1
    if context.number(after) is None:
        return False
    beyond = after + 1
    while context.sense(beyond, "leg"):
        return context.asked in ("session", None) and not _felt(context, at)
    many = (
        context.text(beyond) in (",", "/", "+", "-", "and", "&", "then") or context.sense(beyond, "cross") is not None
    )
    many = many or context.sense(beyond, "unit") in ("reps", "sets") or context.number(beyond) is not None
    second = context.number(beyond) if context.number(beyond) is not None else context.number(beyond + 1)
    ten = context.text(beyond) == "/" and second == 10
    return many and second is not None and not ten and not _felt(context, at)


def _felt(context: Context, at: int) -> bool:
    return any(context.sense(n, s) is not None for n in range(max(0, at - 3), at + 4) for s in ("sore", "pain"))


def _is_exercise_place(context: Context, at: int) -> bool:
    text = context.text(at)
    if any(word in text for word in ("one", "ex", "move", "no", "number", "#", "timed", "finisher", "penultimate")):
        return context.sense(at + 1, "unit") != "sets"
    if context.sense(at + 1, "unit") == "sets" or any(m.exercises for m in context.marks):
        return False
    beyond = context.text(at + 2)
    listed = (
        beyond in (",", "/", "x", "and", "-", "+") or context.number(at + 2) is not None or context.sense(at + 2, "leg")
    )
    return bool(context.text(at + 1).isdigit() and listed) or context.text(at + 1) in (":", "was")


def _segments(
    context: Context, found: list[Mention], default: Exercise | None
) -> list[tuple[Mention | None, int, int]]:
    """Share out the marks between the exercises that are named."""
    if not found:
        only = default or _only_exercise(context)
        return [(Mention(-1, only) if only else None, 0, _first_break(context, 0, len(context.marks)))]
    before = _numbers_before(context, found[0].at)
    segments: list[tuple[Mention | None, int, int]] = []
    low = _last_break(context, found[0].at) if before else found[0].at
    for n, mention in enumerate(found):
        following = found[n + 1].at if n + 1 < len(found) else len(context.marks)
        high = _border(context, mention.at, following, before) if n + 1 < len(found) else following
        segments.append((mention, low, _first_break(context, mention.at + 1, high)))
        low = high
    return segments


def _only_exercise(context: Context) -> Exercise | None:
    planned = context.session.exercises if context.session else ()
    return context.catalog.exercises.get(planned[0].exercise) if len(planned) == 1 else None


def _numbers_before(context: Context, at: int) -> bool:
    """Tell whether numbers lead up to the first name: "8 8 left on the rdls", "20 heel raises"."""
    low = _last_break(context, at)
    near = at - 1
    while near >= low and (
        context.text(near) in _LEADING
        or context.sense(near, "leg")
        or context.sense(near, "unit")
        or context.sense(near, "times")
        or context.sense(near, "with") is not None
    ):
        near -= 1
    return near >= low and _counts(context, near)


def _counts(context: Context, at: int) -> bool:
    return context.number(at) is not None and not context.marks[at].vague


def _last_break(context: Context, at: int) -> int:
    low = at
    while low > 0 and low - 1 not in context.taken and not _breaks(context, low - 1):
        low -= 1
    return low


def _first_break(context: Context, at: int, end: int) -> int:
    high = at
    while high < end and not _breaks(context, high):
        high += 1
    while high > at and high < len(context.marks) and context.sense(high, "region") is not None:
        if context.sense(high - 1, "leg") is None and not _complaint_number(context, high - 1):
            break
        high -= 1
        if context.sense(high - 1, "leg") is None and not _complaint_number(context, high - 1):
            break
    return high


def _complaint_number(context: Context, at: int) -> bool:
    return context.number(at) is not None and context.text(at - 1) in (",", ".", ";", "\n")


def _breaks(context: Context, at: int) -> bool:
    mark = context.marks[at]
    if mark.has("unit", "leg") or (mark.exercises and (not mark.has("region") or _like_sets(context, at))):
        return False
    return mark.has(*_BREAKS) or (mark.has("pain") and not mark.has("form"))


def _border(context: Context, at: int, following: int, before: bool) -> int:
    if not before:
        return following
    strong = [n for n in range(at + 1, following) if context.text(n) in _STRONG or context.text(n) in (",", "and", "&")]
    return strong[0] if strong else at + 1


def _segment(context: Context, mention: Mention | None, low: int, high: int) -> tuple[list[SetsSaid], list[Question]]:
    exercise = mention.exercise if mention else None
    planned = context.planned(exercise)
    timed = exercise is None or exercise.unit == "seconds"
    scan = Scan(
        context,
        low,
        high,
        timed,
        loaded=exercise is not None and exercise.load != "none",
        plan_sets=planned.sets if planned else None,
        plan_amount=planned.amount if planned else None,
    )
    items = _before_aside(context, scan.run())
    groups, doubt = assemble(items)
    if not groups and not any(item.kind == "count" for item in items):
        return [], []
    if exercise is None:
        return _nameless(context, mention, items, groups)
    for item in items:
        context.take(*range(item.at, item.after))
    if mention:
        context.take(mention.at)
    return _named(exercise, items, groups, doubt or _odd(groups, planned))


def _odd(groups: list[Group], planned: Prescription | None) -> bool:
    """Tell whether amounts are so far from any plan that they were likely read wrongly: rather ask."""
    amounts = [amount for group in groups for amount in group.amounts]
    most = max((len(group.amounts) for group in groups), default=0)
    if planned is None:
        return most > 8 or (bool(amounts) and max(amounts) > 6 * max(min(amounts), 1) and max(amounts) > 20)
    if most > planned.sets + 2 or any(amount > 3 * planned.amount + 5 for amount in amounts):
        return True
    return len(amounts) == 1 and amounts[0] <= 3 and amounts[0] * 3 < planned.amount


def _before_aside(context: Context, items: list[Item]) -> list[Item]:
    """Leave effort that is said after a comma to the whole session."""
    kept = []
    for item in items:
        aside = (
            item.kind == "rpe"
            and context.text(item.at) != "@"
            and context.text(item.at - 1) in (",", ".", ";", "\n", "and")
        )
        if not aside:
            kept.append(item)
    return kept


def _nameless(
    context: Context, mention: Mention | None, items: list[Item], groups: list[Group]
) -> tuple[list[SetsSaid], list[Question]]:
    many = sum(len(group.amounts) for group in groups) > 1
    told = mention is not None or (many and context.asked == "session")
    if not told or not groups:
        return [], []
    for item in items:
        context.take(*range(item.at, item.after))
    return [], [Question(about="sets", missing=("exercise",))]


def _named(
    exercise: Exercise, items: list[Item], groups: list[Group], doubt: bool
) -> tuple[list[SetsSaid], list[Question]]:
    split_ = _by_load(exercise, items)
    if split_:
        return split_, [Question(about="sets", missing=("leg",))] if exercise.per_leg and not split_[0].leg else []
    loads = [item.number for item in items if item.kind == "load"]
    efforts = [item.number for item in items if item.kind == "rpe"]
    questions: list[Question] = []
    missing: list[str] = []
    if not groups or doubt or any(not _possible(exercise, group) for group in groups):
        missing.append("reps")
        legs = {group.leg for group in groups}
        groups = [Group(leg, ()) for leg in sorted(legs, key=str) if leg]
    if exercise.per_leg and (not groups or any(group.leg is None for group in groups)):
        missing.append("leg")
    if missing:
        questions.append(Question(about="sets", missing=tuple(missing)))
    facts = [_fact(exercise, group, loads, efforts) for group in groups if group.amounts]
    return facts, questions


def _by_load(exercise: Exercise, items: list[Item]) -> list[SetsSaid]:
    """Read loads or efforts that change from set to set: "10@40kg 10@40kg 8@45kg"."""
    legs = {item.value for item in items if item.kind == "leg"}
    rows: list[tuple[list[int], float | None, float | None]] = []
    for item in items:
        if item.kind == "amounts":
            rows.append((item.amounts, None, None))
        elif rows and item.kind == "load" and rows[-1][1] is None:
            rows[-1] = (rows[-1][0], item.number, rows[-1][2])
        elif rows and item.kind == "rpe" and rows[-1][2] is None:
            rows[-1] = (rows[-1][0], rows[-1][1], item.number)
    changing = len({row[1:] for row in rows}) > 1 and all(row[1] is not None or row[2] is not None for row in rows)
    if not changing or len(legs) > 1 or any(item.kind in ("count", "same", "last") for item in items):
        return []
    leg = SIDES[legs.pop()] if legs else None
    joined: dict[tuple[float | None, float | None], list[int]] = {}
    for amounts, load, effort in rows:
        joined.setdefault((load, effort), []).extend(amounts)
    facts = [
        _fact(exercise, Group(leg, tuple(amounts)), [] if load is None else [load], [] if effort is None else [effort])
        for (load, effort), amounts in joined.items()
    ]
    return facts if all(_possible(exercise, Group(leg, fact.amounts)) for fact in facts) else []


def _possible(exercise: Exercise, group: Group) -> bool:
    limit = _LIMITS[exercise.unit]
    return 0 < len(group.amounts) <= MOST_SETS and all(0 <= amount <= limit for amount in group.amounts)


def _fact(exercise: Exercise, group: Group, loads: list[float], efforts: list[float]) -> SetsSaid:
    return SetsSaid(
        exercise=exercise.id,
        leg=group.leg if exercise.per_leg else None,
        reps=group.amounts if exercise.unit == "reps" else None,
        seconds=group.amounts if exercise.unit == "seconds" else None,
        contacts=group.amounts if exercise.unit == "contacts" else None,
        load_kg=loads[0] if len(set(loads)) == 1 and loads[0] <= 1000 else None,
        rpe=efforts[0] if len(set(efforts)) == 1 and 0 <= efforts[0] <= 10 and efforts[0] * 2 % 1 == 0 else None,
    )
