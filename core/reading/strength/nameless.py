"""Numbers that no exercise is named for: sets that are asked about, or nothing."""

import re

from core.reading.facts import Question, SetsSaid
from core.reading.strength.groups import Group
from core.reading.strength.item import Item
from core.reading.words.context import Context
from core.reading.words.mentions import Mention

FELT = re.compile(
    r"^(?!.* / (?!10\b)\d).*(?<!/ 10)(?<!/ \d) / 10(?! [/-])|\b(?:pain|hurts?|sore|ache|niggle|knee|hip|ankle|shin)\b"
)
"""Words of how it felt, in which numbers are scores."""
_DONE_IN = re.compile(r"\b(?:done|finished|took|complete)\b")
_MOST_LIKELY = 100
"""Numbers without an exercise are taken for sets up to here: "6x800" is a run."""
_LEAST_LIKELY = 5
"""Numbers of both sides without an exercise are taken for sets above it: "2 left, 1 right" may be pain."""
_SIDED = ({"left", "right"}, {"both"})


def nameless(
    context: Context, mention: Mention | None, items: list[Item], groups: list[Group]
) -> tuple[list[SetsSaid], list[Question]]:
    """Return no fact and the question for the exercise, where the numbers are likely to be sets."""
    amounts = [amount for group in groups for amount in group.amounts]
    fewest = 2 if context.first(_DONE_IN) else 1
    listed = len(amounts) > fewest and any(len(item.amounts) > 1 for item in items)
    sided = {group.leg for group in groups} in _SIDED and max(amounts) > _LEAST_LIKELY
    in_turn = len(amounts) > 1 and any(context.marks[n].senses["unit"] == "sets" for n in context.at("unit"))
    in_reps = any(i.kind == "amounts" and context.sense(i.after - 1, "unit") == "reps" for i in items)
    many = listed or sided or in_turn or in_reps or any(item.counted or item.kind == "count" for item in items)
    likely = all(0 < amount <= _MOST_LIKELY for amount in amounts) and not context.first(FELT)
    volunteered = context.asked is None and context.session is not None and any(item.kind == "leg" for item in items)
    told = mention is not None or (many and likely and (context.asked == "session" or volunteered))
    if not told or not groups:
        return [], []
    if mention is not None:
        for item in items:
            context.take(*range(item.at, item.after))
    return [], [Question(about="sets", missing=("exercise",))]
