"""Tell numbers from remarks about them: "8 8 each, wobbly on the right" says nothing of which leg the numbers are."""

from dataclasses import replace

from core.body import Side
from core.journal import Form
from core.reading.facts import SetsSaid
from core.reading.lexicon.sets import FILLERS, REMARKS
from core.reading.lexicon.terms import words
from core.reading.strength.groups import SIDES, Group
from core.reading.strength.item import Item
from core.reading.words.context import Context

_ENDS = frozenset({",", ".", ";", "\n", "(", ")", "...", "-", "but"})
_FORMS: dict[str, Form] = {"clean": "clean", "wobble": "wobble", "lost": "lost"}
_COMPARED = frozenset({"less", "fewer", "more", "extra", "half", "couple", "short", "same"})
_SKIPPED = words(
    "skipped none nothing no not zero missed skip nowt nada zilch untouched never didnt rested avoided dropped binned"
)
_THE = frozenset({"the", "my", "on", "for", "did", "do", "touch", "train", "use"})
_WAS = frozenset({"did", "was", "got", "had", "i", ":", "leg", "side", "-", "="})
_DENIALS = frozenset({"no", "not", "without", "never", "didnt", "wasnt", "less", "any", "zero"})


def without_remarks(context: Context, items: list[Item]) -> list[Item]:
    """Leave out the legs that only say where something was felt or went wrong."""
    items = [_left_out(context, items, n) for n in range(len(items))]
    return [item for n, item in enumerate(items) if item.kind != "leg" or not _remarked(context, items, n)]


def _left_out(context: Context, items: list[Item], n: int) -> Item:
    """Return a leg that was not done as nothing, with the words that say so: "3x8 left, skipped right"."""
    leg = items[n]
    if leg.kind != "leg" or leg.value == "both" or n == 0 or n + 1 < len(items):
        return leg
    at, after = leg.at, leg.after
    while context.text(at - 1) in _THE:
        at -= 1
    if context.text(at - 1) in _SKIPPED:
        return Item("doubt", at - 1, after, value="noise")
    while context.text(after) in _WAS:
        after += 1
    ended = context.text(after + 1) in ("", *_ENDS) or context.text(after) in ("skipped", "none", "missed", "untouched")
    return Item("doubt", leg.at, after + 1, value="noise") if context.text(after) in _SKIPPED and ended else leg


def _remarked(context: Context, items: list[Item], n: int) -> bool:
    leg = items[n]
    last = next((item for item in reversed(items[:n]) if item.kind in ("amounts", "count")), None)
    if last is None or any(item.kind in ("amounts", "same", "nth") for item in items[n + 1 :]):
        return False
    low, high = context.around(leg.at, _ENDS)
    if any(context.text(at) in _COMPARED for at in range(low, high)):
        # "Right one less each set" says numbers.
        return False
    start = max(last.after, low)
    led = any(_is_remark(context, at) for at in range(start, leg.at))
    if last.after > low and not led:
        led = items[0].kind == "leg" and n > 1 and items[n - 2].kind == "leg" and items[n - 1] is last
        sided = items[n - 1].kind == "leg" or led
        return sided and _is_remark(context, leg.after)
    return led or any(_is_remark(context, at) for at in range(leg.after, high))


def _is_remark(context: Context, at: int) -> bool:
    if not 0 <= at < len(context.marks):
        return False
    mark = context.marks[at]
    if mark.text in REMARKS or mark.has("form", "pain", "sore", "fine"):
        return True
    plain = mark.number is None and not mark.senses and not mark.exercises and mark.text.isalpha()
    return plain and mark.text not in FILLERS


def forms(context: Context, items: list[Item], groups: list[Group]) -> dict[Side | None, Form]:
    """Return how the sets of each leg looked, where the words say so plainly."""
    said: dict[Side | None, Form] = {}
    for item in items:
        form = _FORMS.get(item.value) if item.kind == "form" else None
        low, high = context.around(item.at, _ENDS)
        before = [other for other in items if other.kind in ("leg", "amounts") and other.at < item.at]
        if len(before) > 1 and before[-1].at >= low:
            low = min(other.at for other in before[-2:])
        if form is None or any(context.text(at) in _DENIALS for at in range(max(low, item.at - 2), item.at)):
            continue
        legs: set[Side | None] = {SIDES[leg] for at in range(low, high) if (leg := context.sense(at, "leg"))}
        all_of_them = form == "clean" or len(groups) == 1
        for leg in legs & {"left", "right"} or ({group.leg for group in groups} if all_of_them else set()):
            said[leg] = form if said.get(leg, form) == form else "wobble"
    return said


def with_forms(facts: list[SetsSaid], looked: dict[Side | None, Form]) -> list[SetsSaid]:
    """Return the sets with how they looked; where that was told of one leg, each has a fact of its own."""
    parted = {"left", "right"} & {*looked} and "both" not in looked
    legs: list[tuple[SetsSaid, tuple[Side | None, ...]]] = [
        (fact, ("left", "right") if parted and fact.leg == "both" else (fact.leg,)) for fact in facts
    ]
    return [replace(fact, leg=leg, form=looked.get(leg)) for fact, sides in legs for leg in sides]
