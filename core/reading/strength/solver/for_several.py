"""Give each exercise what is told once for several: a leg that heads them, legs in turn, the numbers of all."""

from itertools import pairwise

from core.reading.strength.solver.token import SENTENCE, SIGN, Token
from core.reading.words.context import Context

_SIDES = ("left", "right")
_HEADS = frozenset({":", "-", "="})
_JOINED = frozenset({"and", "&", "+", "/", "n", "plus"})
_BETWEEN = _JOINED | {",", "then", "the", "my", "also", "did", "i"}


def shared_out(context: Context, tokens: list[Token]) -> list[Token]:
    """Return the tokens with what several exercises have in common said of each."""
    return _headed(_in_turn(context, _together(context, tokens)))


def _together(context: Context, tokens: list[Token]) -> list[Token]:
    """Say the numbers behind several names of each: "dead bug, bird dog: 2 x 10 a side"."""
    names = [n for n, token in enumerate(tokens) if token.kind == "name"]
    laid, at = [*tokens[: names[0]]] if names else [*tokens], names[0] if names else len(tokens)
    while at < len(tokens):
        last = at
        while last + 1 < len(tokens) and tokens[last + 1].kind == "name" and tokens[last + 1].gap < SENTENCE:
            last += 1
        end = next((n for n in names if n > last), len(tokens))
        alike = at == 0 or tokens[at].gap >= SIGN
        laid += _of_each(context, tokens[at : last + 1], tokens[last + 1 : end]) if alike else tokens[at:end]
        at = end
    return laid


def _of_each(context: Context, names: list[Token], told: list[Token]) -> list[Token]:
    if len(names) == 1 or not told:
        return [*names, *told]
    counted = {(one.exercise.unit, one.exercise.per_leg) for one in names if one.exercise is not None}
    if len(counted) > 1 and names[1].gap >= SIGN:
        # "30 30 side plank, bugs and dogs 10 10 each": the first has its numbers before it.
        return [names[0], *_of_each(context, names[1:], told)]
    between = {context.text(at) for one, two in pairwise(names) for at in range(one.after, two.at)}
    headed = context.text(names[-1].after) in _HEADS | {"all"}
    if (not headed and between.isdisjoint(_JOINED)) or not between <= _BETWEEN or len(counted) > 1:
        # "Balance was wobbly and heel raises 12 12": each has its own.
        return [*names, *told]
    if told[0].leg == "both" and any(one.leg for one in told[1:]):
        # "Bugs and dogs both 2 x 10 per side": both exercises.
        told = told[1:]
    return [one for name in names for one in (name._replace(gap=SENTENCE), *told)]


def _in_turn(context: Context, tokens: list[Token]) -> list[Token]:
    """Say "left/right" of each name that follows: "(left/right) rdl 8/8, 8/7. split squat 8/8, 8/8"."""
    legs = tokens[:2]
    paired = [one.leg for one in legs if one.kind == "leg"]
    sided = any(token.kind == "leg" for token in tokens[2:])
    if sorted(paired) != [*_SIDES] or sided or sum(token.kind == "name" for token in tokens) < 2:
        return tokens
    if {context.text(at) for at in range(legs[0].after, legs[1].at)} != {"/"}:
        return tokens
    exercises = ((token, token.exercise) for token in tokens[2:])
    return [one for token, ex in exercises for one in ((token, *legs) if ex is not None and ex.per_leg else (token,))]


def _headed(tokens: list[Token]) -> list[Token]:
    """Say a leg that heads several names of each: "left: rdl 8 8, step ups 10 10. right the same but step ups 10 9"."""
    heads = [n for n, token in enumerate(tokens) if token.kind == "leg" and token.leg in _SIDES]
    if len(heads) != len(_SIDES) or {tokens[n].leg for n in heads} != {*_SIDES} or heads[0] > 0:
        return tokens
    first, second = tokens[1 : heads[1]], tokens[heads[1] + 1 :]
    again = bool(second) and second[0].kind == "same"
    named = [token for token in first if token.kind == "name" and token.exercise is not None]
    if len(named) < 2 - again or first[:1] != named[:1] or tokens[heads[1]].gap < SIGN:
        return tokens
    if not again and second[:1] != [token for token in second if token.kind == "name"][:1]:
        return tokens
    other = tokens[heads[1]]
    laid = _with_leg(first, tokens[0])
    later = {token.exercise.id for token in second if token.kind == "name" and token.exercise is not None}
    if again:
        for name in named:
            if name.exercise is not None and name.exercise.per_leg and name.exercise.id not in later:
                laid += [name._replace(gap=SENTENCE), other._replace(gap=0), second[0]._replace(gap=0)]
    return laid + _with_leg(second[again:], other)


def _with_leg(tokens: list[Token], leg: Token) -> list[Token]:
    laid: list[Token] = []
    for token in tokens:
        laid.append(token)
        if token.kind == "name" and token.exercise is not None and token.exercise.per_leg:
            laid.append(leg._replace(gap=0))
    return laid
