"""Read the later words of a reply that correct its earlier ones."""

from dataclasses import replace

from core import regex as re
from core.body import LEGS
from core.reading.amending.amends import amended, with_leg_asked
from core.reading.amending.corrections import last_exercise, patched, unclear
from core.reading.amending.patches import Patch, guess_of, like_the_last, patch_of, whole_sets
from core.reading.amending.renaming import renamed, said_again
from core.reading.amending.rerun import rerun
from core.reading.amending.spared_leg import without_spared_leg
from core.reading.facts import DoneSaid, EffortSaid, PainSaid, Question, Said, SetsSaid, SorenessSaid
from core.reading.report import report
from core.reading.session.tally import with_outcome
from core.reading.session.told import put_right
from core.reading.strength.statements import with_amounts
from core.reading.words.context import Context

_RETRACTS = re.compile(
    r"\b(?:(?:from|for|of) (?:something|another|a different|somewhere) (?:else|exercise|session|day)?|shouldnt "
    r"be (?:there|in)|(?:ignore|delete|remove|forget|drop) the \d+|doesnt count|dont count|belongs (?:to|elsewhere))\b"
)
_OTHER_LEG = re.compile(
    r"^[:, ]*(?:it |was |meant |mean |i |on |my |the )*(?:(?:other |wrong )?(?:leg|side)|other one)[ .!]*$"
)
_OF_ALL = re.compile(r"\b(?:overall|session|all|total|workout)\b")
_ALSO = frozenset({"also", "too", "plus"})
_SIGNS = frozenset({",", ".", ";"})
_ORDINALS = frozenset({"first", "second", "third", "1st", "2nd", "3rd"})


def corrected(
    context: Context, facts: list[Said], questions: list[Question], before: Context | None = None
) -> tuple[list[Said], list[Question]]:
    """Read one correction of the facts so far; `before` are the words that it follows on."""
    begins = next((n for n, mark in enumerate(context.marks) if mark.text not in _SIGNS), 0)
    context = without_spared_leg(context.part(context.marks[begins:]) if begins else context)
    other = _on_the_other_leg(context, facts) or renamed(context, facts) or rerun(context, facts, before)
    if other is not None:
        return other[0], [*questions, *other[1]]
    if _RETRACTS.search(context.plain):
        return _retracted(context, facts, questions)
    patch = None if whole_sets(context) else patch_of(context)
    if patch is not None and before is not None:
        patch = like_the_last(patch, before)
    if patch is not None:
        fixed = patched(facts, patch)
        if fixed is None:
            return _unclear(context, facts, patch)
        return fixed, with_leg_asked(fixed, questions, context.catalog)
    headed = _headed(context, facts)
    if headed is not None:
        facts, context = headed
    after, open_ = report(context, last_exercise(facts, context.catalog))
    if _of_a_part(context, facts, after):
        return [fact for fact in facts if fact.kind != "sets"], unclear(facts, context.asked)
    if not after and not open_:
        guess = guess_of(context) if headed is None else None
        fixed = patched(facts, guess) if guess else None
        return (fixed, questions) if fixed is not None else _otherwise(context, facts, questions)
    after = _with_others(context, facts, after)
    return _rerated(context, facts, after, questions) or amended(facts, after, questions, open_, context.catalog)


def _with_others(context: Context, facts: list[Said], after: list[Said]) -> list[Said]:
    """Keep what was left out before beside what was so too: "skipped balance, sorry also skipped calf raises"."""
    before = [one for fact in facts if isinstance(fact, DoneSaid) for one in fact.left_out or ()]
    if _ALSO.isdisjoint(context.words):
        return after
    return [
        replace(fact, left_out=tuple(dict.fromkeys((*before, *fact.left_out))))
        if isinstance(fact, DoneSaid) and fact.left_out
        else fact
        for fact in after
    ]


def _otherwise(context: Context, facts: list[Said], questions: list[Question]) -> tuple[list[Said], list[Question]]:
    """Take or ask what was left out where that is put right."""
    left_out = frozenset(one for fact in facts if isinstance(fact, DoneSaid) for one in fact.left_out or ())
    told = put_right(context, left_out)
    if told:
        return with_outcome(told, facts, questions)
    last = facts[-1] if facts else None
    if isinstance(last, PainSaid | SorenessSaid) and context.has("leg", "region"):
        # "Left knee 3, actually left is fine": which of the two holds is not known.
        return facts, [*questions, Question(about=last.kind)]
    return facts, questions


def _on_the_other_leg(context: Context, facts: list[Said]) -> tuple[list[Said], list[Question]] | None:
    """Turn the leg of what was said last: "left 8 7, sorry, other leg"."""
    last = facts[-1] if facts and _OTHER_LEG.search(context.plain) else None
    if not isinstance(last, SetsSaid | PainSaid | SorenessSaid) or last.leg not in LEGS:
        return None
    if isinstance(last, SetsSaid) and any(isinstance(f, SetsSaid) and f.exercise == last.exercise for f in facts[:-1]):
        return None
    return [*facts[:-1], replace(last, leg="right" if last.leg == "left" else "left")], []


def _rerated(
    context: Context, facts: list[Said], after: list[Said], questions: list[Question]
) -> tuple[list[Said], list[Question]] | None:
    """Put an effort in the place of the one that the last sets have: "8 8 each rpe 6, sorry rpe 7"."""
    effort = after[0] if len(after) == 1 and not _OF_ALL.search(context.plain) else None
    rated = [fact for fact in facts if isinstance(fact, SetsSaid) and fact.rpe is not None]
    if not isinstance(effort, EffortSaid) or not rated or any(isinstance(fact, EffortSaid) for fact in facts):
        return None
    named = rated[-1].exercise
    return [
        replace(f, rpe=effort.rpe) if isinstance(f, SetsSaid) and f.exercise == named else f for f in facts
    ], questions


def _of_a_part(context: Context, before: list[Said], after: list[Said]) -> bool:
    """Tell whether one number for a place in a list would stand for all of it: "last set was 10 too"."""
    if not context.has("place"):
        return False
    lists = {fact.exercise for fact in before if isinstance(fact, SetsSaid) and len(fact.amounts) > 1}
    return any(isinstance(f, SetsSaid) and f.exercise in lists and len(f.amounts) == 1 for f in after)


def _retracted(context: Context, facts: list[Said], questions: list[Question]) -> tuple[list[Said], list[Question]]:
    """Take back one number of the sets that were said last: "sorry, the 10 is from something else"."""
    numbers = [*context.numbers.values()]
    last = next((fact for fact in reversed(facts) if isinstance(fact, SetsSaid)), None)
    if last is None or len(numbers) != 1:
        return facts, [*questions, *unclear(facts, context.asked)]
    kept = tuple(amount for amount in last.amounts if amount != numbers[0])
    if len(kept) + 1 != len(last.amounts) or not kept:
        others: list[Said] = [fact for fact in facts if fact is not last]
        return others, [*questions, Question(about="sets", missing=("reps",))]
    return [
        with_amounts(fact, kept) if fact is last and isinstance(fact, SetsSaid) else fact for fact in facts
    ], questions


def _headed(context: Context, facts: list[Said]) -> tuple[list[Said], Context] | None:
    """Return the facts with the value that a longer correction begins with, and what it goes on to: "45, rpe 6"."""
    end = next((n for n, mark in enumerate(context.marks) if mark.text in _SIGNS), 0)
    head = context.part(context.marks[:end])
    patch = patch_of(head) if 0 < end < len(context.marks) - 1 else None
    leg = patch is not None and patch.leg and any(isinstance(fact, SetsSaid) for fact in facts)
    fixed = patched(facts, patch) if patch is not None and (patch.numbers or leg) else None
    return (fixed, context.part(context.marks[end + 1 :])) if fixed is not None else None


def _unclear(context: Context, facts: list[Said], patch: Patch) -> tuple[list[Said], list[Question]]:
    if replace(patch, only=False, counts=None) == Patch():
        return facts, []
    again = said_again(context, facts, patch)
    if again is not None:
        return again, []
    said, open_ = report(context, None)
    # "Oops, first was 50": the first set, or the first exercise.
    placed = bool(patch.nth) or not _ORDINALS.isdisjoint(context.words)
    if facts and (placed or not said):
        # "All done, well, 7 of 9 sets"
        gone = ("sets", "done") if patch.only or patch.counts else ("sets",)
        kept: list[Said] = [fact for fact in facts if fact.kind not in gone]
        return kept, unclear(facts, context.asked)
    return amended(facts, said, [], open_, context.catalog)
