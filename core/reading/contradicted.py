"""Ask where a reply gives two scores for one place: which of them holds is not for the reader to choose."""

from core.reading.facts import PainSaid, Question, Said, SorenessSaid


def without_contradicted(facts: list[Said], questions: list[Question]) -> tuple[list[Said], list[Question]]:
    """Return facts without scores that contradict each other, and the questions that they leave."""
    told: dict[tuple[object, ...], set[float]] = {}
    for fact in facts:
        if isinstance(fact, PainSaid | SorenessSaid) and fact.score is not None:
            told.setdefault(_place(fact), set()).add(fact.score)
    doubtful = {place for place, scores in told.items() if len(scores) > 1}
    if not doubtful:
        return facts, questions
    left_out = [f for f in facts if isinstance(f, PainSaid | SorenessSaid) and _place(f) in doubtful]
    asked = [Question(about=fact.kind, missing=("score",)) for fact in left_out]
    return [fact for fact in facts if fact not in left_out], [*questions, *dict.fromkeys(asked)]


def _place(fact: PainSaid | SorenessSaid) -> tuple[object, ...]:
    when = fact.when if isinstance(fact, PainSaid) else None
    return fact.kind, fact.region, fact.leg, when
