"""Put what a correction says again in the place of what it corrects: the same exercise, the same place on the body."""

from dataclasses import replace

from core.catalog import Catalog
from core.reading.facts import DoneSaid, PainSaid, Question, Said, SetsSaid, SkipSaid, SorenessSaid

_LEG = Question(about="sets", missing=("leg",))
_PLACE = Question(about="pain", missing=("region",))


def amended(
    before: list[Said], after: list[Said], asked: list[Question], open_: list[Question], catalog: Catalog
) -> tuple[list[Said], list[Question]]:
    """Return what stands after a correction that says whole facts, and what stays open."""
    after = [_completed(fact, before) for fact in after]
    kept = [part for fact in before for part in _left(fact, before, after)]
    named = [x for fact in after if isinstance(fact, DoneSaid) for x in fact.left_out or ()]
    left_out = named or [x for fact in before if isinstance(fact, DoneSaid) for x in fact.left_out or ()]
    facts: list[Said] = [
        DoneSaid(left_out=tuple(dict.fromkeys(left_out)) or None) if isinstance(fact, DoneSaid) else fact
        # An effort that sets follow would be read as that of the sets before it.
        for fact in sorted((*kept, *after), key=lambda fact: fact.kind == "rpe")
    ]
    kinds = {fact.kind for fact in after}
    questions = [question for question in (*asked, *open_) if question not in asked or question.about not in kinds]
    if all(fact.region for fact in facts if isinstance(fact, PainSaid)):
        questions = [question for question in questions if question != _PLACE]
    return facts, with_leg_asked(facts, questions, catalog)


def with_leg_asked(facts: list[Said], questions: list[Question], catalog: Catalog) -> list[Question]:
    """Return the questions with that for the leg where, and only where, some sets lack it."""
    told = not any(_lacks_a_leg(fact, catalog) for fact in facts)
    questions = [question for question in questions if not (told and question == _LEG)]
    return questions if told or _LEG in questions else [*questions, _LEG]


def _lacks_a_leg(fact: Said, catalog: Catalog) -> bool:
    exercise = catalog.exercises.get(fact.exercise or "") if isinstance(fact, SetsSaid) else None
    return isinstance(fact, SetsSaid) and exercise is not None and exercise.per_leg and fact.leg is None


def _completed(new: Said, before: list[Said]) -> Said:
    """Return a fact with what was said of the same thing before and is not said again."""
    if isinstance(new, SetsSaid):
        old = [fact for fact in before if isinstance(fact, SetsSaid) and fact.exercise == new.exercise]
        same = old[0] if len(old) == 1 else SetsSaid()
        load = same.load_kg if new.load_kg is None else new.load_kg
        return replace(new, leg=new.leg or same.leg, load_kg=load, rpe=same.rpe if new.rpe is None else new.rpe)
    if isinstance(new, PainSaid | SorenessSaid):
        felt = [f for f in before if isinstance(f, PainSaid | SorenessSaid) and new.region in (None, f.region)]
        if len(felt) == 1 and new.region is None and new.leg and new.kind == felt[0].kind:
            # "Left achilles 3, i mean 4, and it is the right one"
            return replace(new, region=felt[0].region)
        if len(felt) == 1 and new.region is not None and new.leg in (None, felt[0].leg):
            return replace(felt[0], score=felt[0].score if new.score is None else new.score)
    return new


def _left(old: Said, before: list[Said], after: list[Said]) -> list[Said]:
    """Return what is left of a fact beside those that take its place."""
    if isinstance(old, SetsSaid):
        return _left_sets(old, before, [fact for fact in after if isinstance(fact, SetsSaid)])
    return [] if any(_same_matter(old, new) for new in after) else [old]


def _left_sets(old: SetsSaid, before: list[Said], after: list[SetsSaid]) -> list[Said]:
    said = [fact.exercise for fact in before if isinstance(fact, SetsSaid)]
    same = [fact for fact in after if fact.exercise == old.exercise]
    if not same:
        # "Rdl 3x8, oh wait, it was step ups 2x8": another exercise than the one that was said last.
        anew = any(fact.exercise not in said for fact in after)
        return [] if anew and old.exercise == said[-1] else [old]
    legs = {fact.leg for fact in same}
    if old.leg == "both" and len(legs) == 1 and legs <= {"left", "right"}:
        return [replace(old, leg="right" if legs == {"left"} else "left")]
    return [old] if old.leg in ("left", "right") and old.leg not in legs and legs <= {"left", "right"} else []


def _same_matter(old: Said, new: Said) -> bool:
    if isinstance(old, DoneSaid | SkipSaid) and isinstance(new, DoneSaid | SkipSaid):
        return True
    if isinstance(old, PainSaid | SorenessSaid) and isinstance(new, PainSaid | SorenessSaid):
        # "Left shin, I mean left calf, 3": what has no score was only a slip.
        slipped = old.score is None and new.score is not None
        return slipped or old.region == new.region or None in (old.region, new.region)
    return old.kind == new.kind
