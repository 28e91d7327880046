"""Read what was done of each exercise."""

from core.body import LEGS
from core.catalog import Exercise
from core.reading.facts import Question, SetsSaid
from core.reading.lexicon.parts import EXCEPT
from core.reading.lexicon.sets import UNTOLD
from core.reading.pieces import Sought
from core.reading.strength.circuits import in_rounds, is_shared, rounds_of, shared
from core.reading.strength.doubts import uncounted, unread_beside
from core.reading.strength.everywhere import as_before, sides_for_all
from core.reading.strength.exact import exactly_named
from core.reading.strength.groups import Group, assemble, merged_sides
from core.reading.strength.headings import headed
from core.reading.strength.item import Item, lists_in
from core.reading.strength.items import Scan
from core.reading.strength.near_plan import beside_plan
from core.reading.strength.other_days import without_other_days
from core.reading.strength.remarks import forms, with_forms, without_remarks
from core.reading.strength.segments import segments, unknown_name
from core.reading.strength.shapes import (
    in_pairs,
    misses_some,
    odd_amounts,
    odd_shape,
)
from core.reading.strength.sharing import shared_sides
from core.reading.strength.statements import amount_of, joined, stated
from core.reading.strength.tail_effort import with_tail_effort, without_aside
from core.reading.strength.unreal import FELT, nameless, unsure
from core.reading.words.context import Context
from core.reading.words.done_words import done_until
from core.reading.words.mentions import Segment, mentions
from core.reading.words.naming import like_sets
from core.training import Prescription

_UNCOUNTED = Sought(
    r"\b(?:(?:no|any) (?:idea|clue) (?:how|of)|who knows|(?:dont|didnt|cant|couldnt) (?:know how|"
    r"remember how|recall how|tell you how|say how|count)|(?:lost|forgot) (?:count|track|how many|how long|to count)|"
    r"(?:same|like|as) (?:as )?(?:last|the other|before|always|usual)\b|(?:held|did|kept|went|stayed)\b[^.;]{0,40} "
    r"(?:un)?til+ (?:the|my|i|we|it)\b)"
)
_FEWER = frozenset({"only", "just", "half", "less", "fewer", "short", "not", "no"})
_ROUNDS = Sought(
    r"\b(?:(?:that was|thats|that is) (?:one|1) (?:round|circuit|lap)\b(?! only)|(?:then |and )?(?:same|"
    r"all) again\b(?! (?:on|for|other|with))|[2-5] (?:times|rounds|circuits|laps) (?:through|of (?:that|this|it|all|"
    r"the (?:lot|above)|everything))|(?:twice|thrice) (?:through|round)|(?:all|everything|whole (?:thing|lot)|"
    r"circuit) (?:twice|x [2-5]|[2-5] x)|repeated (?:it|that|all|twice|everything)|(?:x [2-5]|[2-5] x) (?:rounds?|"
    r"circuits?)|(?:rounds?|circuits?) x [2-5]|^(?:did |so |ok )*(?:a )?(?:\w+) (?:rounds?|circuits?)(?: of)? ?(?::|-|"
    r",)|^(?:did |so |ok )*(?:\w+) (?:rounds|circuits) of \d| , x [2-5]$|(?:did|for) [2-5] (?:rounds|circuits)$)"
)


def read_sets(context: Context, default: Exercise | None = None) -> tuple[list[SetsSaid], list[Question]]:
    """Return the sets that were said and what is missing of them; `default` is meant where none is named."""
    facts: list[SetsSaid] = []
    questions: list[Question] = []
    doubted: set[str] = set()
    rounds = rounds_of(context)
    again = rounds is None and _again(context)
    parts = segments(context, mentions(context), default)
    together = rounds is not None and is_shared(context, parts)
    for segment, leg in headed(context, parts):
        doubtful = (segment.doubtful and not together) or again
        said, asked = _segment(context, segment._replace(doubtful=doubtful), leg, facts)
        facts += said
        questions += asked
        if asked and not said and segment.mention and segment.mention.exercise:
            doubted.add(segment.mention.exercise.id)
    # Half of the sets of an exercise is as wrong as none of them.
    facts = [fact for fact in facts if fact.exercise not in doubted]
    if together and not questions:
        facts = shared(context, parts, facts)
        questions += [] if facts else [Question(about="sets", missing=("reps",))]
    if rounds is not None:
        facts, counted = in_rounds(context, facts, rounds)
        questions += counted
    facts, questions = sides_for_all(context, facts, questions)
    facts, unclear = joined(context, facts)
    return facts, [*questions, *unclear, *_by_other_names(context)]


def _again(context: Context) -> bool:
    """Tell whether all that is said was done several times: "that was one round, then same again"."""
    return len(context.at("exercise")) > 1 and context.first(_ROUNDS) is not None


def _by_other_names(context: Context) -> list[Question]:
    """Ask for the exercise where sets follow a word that we do not know: "leggy things 10 10"."""
    if context.asked not in ("session", None) or not context.has("number"):
        return []
    unknown = any(
        not mark.senses and mark.number is None and unknown_name(context, at) and like_sets(context, at)
        for at, mark in enumerate(context.marks)
    )
    return [Question(about="sets", missing=("exercise",))] if unknown else []


def _segment(
    context: Context, segment: Segment, leg: str | None, before: list[SetsSaid]
) -> tuple[list[SetsSaid], list[Question]]:
    mention = segment.mention
    exercise = mention.exercise if mention else None
    planned = context.planned(exercise)
    items = merged_sides(context, without_aside(context, _scanned(context, segment, exercise, planned)))
    copied = as_before(context, segment, items, before)
    if copied:
        _take(context, segment, items)
        return copied, []
    items = shared_sides(context, without_remarks(context, items))
    exercise = exactly_named(context, segment, exercise, items, leg)
    if leg and mention and lists_in(items):
        items = [Item("leg", mention.at, mention.at + 1, value=leg), *items]
    groups, doubt = assemble(items)
    # "8 8 8 right, left 0": a leg that did nothing.
    groups = [group for group in groups if any(group.amounts)] or groups
    if not groups and not any(item.kind in ("count", "same") for item in items):
        return [], _untold(context, segment, items, before)
    listed = any(_listed(item) for item in items) or len(lists_in(items)) > len(LEGS)
    if context.asked not in ("session", None) and not listed:
        # "9 for bulgarians, overall 7" says how hard they were; "rdl L8 L8 R8 R8" are sets.
        return [], []
    if exercise is None:
        return nameless(context, mention, items, groups)
    partly = uncounted(context, segment, items)
    if partly:
        # "Left 10 10 9, right 10 every set": the left is told, the right is not.
        groups = [group for group in groups if len(group.amounts) > 1 or exercise.unit == "seconds"]
    doubt = doubt or segment.doubtful or _doubtful(context, segment, items, groups, planned)
    facts, questions = stated(exercise, items, groups, doubt)
    amount = amount_of(exercise)
    if partly and not any(amount in question.missing for question in questions):
        questions = [*questions, Question(about="sets", missing=(amount,))]
    _take(context, segment, items)
    return with_forms(facts, forms(context, items, groups)), questions


def _take(context: Context, segment: Segment, items: list[Item]) -> None:
    for item in items:
        scored = context.text(item.at + 1) in ("/", "out of") and context.number(item.at + 2) == 10
        felt = item.kind == "doubt" and any(context.sense(item.after, sense) is not None for sense in ("pain", "sore"))
        if not felt and not (item.kind == "doubt" and scored):  # "6/10 left knee", "0 pain" are read by others
            context.take(*range(item.at, item.after))
    context.take(*(at for at in (segment.heading, segment.mention.at if segment.mention else None) if at is not None))


def _untold(context: Context, segment: Segment, items: list[Item], before: list[SetsSaid]) -> list[Question]:
    """Ask for the numbers where words stand in their place: "calf raises heaps, lost count"."""
    near = range(segment.mention.at + 1, min(segment.mention.at + 5, segment.high)) if segment.mention else range(0)
    sided = segment.mention is not None and any(
        item.kind == "leg" and item.at in near and context.text(item.at) not in ("left", "l") for item in items
    )
    sided = sided and context.asked == "session" and not context.first(EXCEPT) and not context.first(FELT)
    # "All done, rdls shaky on the right leg" is how it felt.
    all_told = done_until(context) is not None and not context.has("number") and _FEWER.isdisjoint(context.words)
    told = (sided and not all_told) or (
        context.asked in ("session", None)
        and any(context.text(at) in UNTOLD and context.sense(at - 1, "unit") != "min" for at in near)
    )
    exercise = segment.mention.exercise if segment.mention else None
    told = told or (exercise is not None and _uncounted(context))
    told = told or _otherwise_loaded(context, exercise, items, before)
    return [Question(about="sets", missing=(amount_of(exercise),))] if told else []


def _uncounted(context: Context) -> bool:
    """Tell whether the one exercise that is named was done, and nobody counted it: "plank till the song ended"."""
    if context.asked != "session" or context.has("number") or len(context.at("exercise")) != 1:
        return False
    return done_until(context) is None and context.first(_UNCOUNTED) is not None


def _otherwise_loaded(context: Context, exercise: Exercise | None, items: list[Item], before: list[SetsSaid]) -> bool:
    """Tell whether a load that is not the plan's is told without sets: "all done, rdl with 16 kg"."""
    planned = context.planned(exercise)
    if planned is None or context.asked not in ("session", None):
        return False
    told = any(fact.exercise == planned.exercise for fact in before)
    return not told and any(item.kind == "load" and item.number != planned.load_kg for item in items)


def _listed(item: Item) -> bool:
    return item.counted or item.kind == "count" or len(item.amounts) > 1


def _scanned(context: Context, segment: Segment, exercise: Exercise | None, planned: Prescription | None) -> list[Item]:
    mention = segment.mention
    if mention and mention.at >= 0 and context.marks[mention.at].has("leg", "unit"):
        # "Pl" and "db" are names here, and neither a leg nor a weight.
        context.take(mention.at)
    items = Scan(
        context,
        segment.low,
        segment.high,
        timed=exercise is None or exercise.unit == "seconds",
        loaded=exercise is not None and exercise.load != "none",
        plan_sets=planned.sets if planned else None,
        plan_amount=planned.amount if planned else None,
    ).run()
    return with_tail_effort(context, without_other_days(context, segment.low, segment.high, items), planned)


def _doubtful(
    context: Context, segment: Segment, items: list[Item], groups: list[Group], planned: Prescription | None
) -> bool:
    exercise = segment.mention.exercise if segment.mention else None
    return (
        unread_beside(context, segment, items, beside_plan(exercise, groups, planned))
        or odd_shape(items)
        or odd_amounts(groups, planned)
        or misses_some(context, segment, groups, planned)
        or unsure(context, segment, items)
        or (in_pairs(context, items) and not any(item.value in ("left", "right") for item in items))
        or (exercise is not None and not exercise.per_leg and any(_sided(group, planned) for group in groups))
    )


def _sided(group: Group, planned: Prescription | None) -> bool:
    """Tell whether sets of what has no leg are those of something else: "plank 60 60. sides 30 30 each"."""
    more = planned is not None and len(group.amounts) > planned.sets
    return group.leg in ("left", "right") or (group.leg is not None and more)
