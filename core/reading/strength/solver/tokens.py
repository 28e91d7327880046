"""Cut a whole reply into what a set report is made of."""

from dataclasses import dataclass

from core.catalog import Exercise
from core.reading.lexicon.terms import words
from core.reading.strength.in_turn import placed
from core.reading.strength.items import PER_ENDS
from core.reading.strength.solver.numbers import Numbers
from core.reading.strength.solver.token import JOINT, OTHER, SENTENCE, SIGN, Token, Tokens
from core.reading.words.context import Context

_GAPS = {
    **dict.fromkeys(words(". ; |") | {"\n", "..."}, SENTENCE),
    **dict.fromkeys(words(", then but ( )"), SIGN),
    **dict.fromkeys(words("and & + / n - plus"), JOINT),
}
_FEET = words("foot feet leg legs")


@dataclass(frozen=True, slots=True)
class Reader:
    """Read the tokens of a reply, without the places that are `passed`; `names` are those of exercises."""

    context: Context
    passed: frozenset[int]
    names: dict[int, Exercise | None]
    numbers: Numbers

    def tokens(self) -> list[Token] | None:
        """Return the tokens in order; nothing where a number is of no kind that sets have."""
        found = [Token("name", -1, exercise=self.names[-1])] if -1 in self.names else []
        at, gap = 0, SENTENCE
        while at < len(self.context.marks):
            read = ([], at + 1) if at in self.context.taken or at in self.passed else self._read(at)
            if read is None:
                return None
            tokens, after = read
            if tokens:
                found += [token._replace(gap=gap if n == 0 else 0, after=after) for n, token in enumerate(tokens)]
                gap = 0
            else:
                gap = max(gap, *(_GAPS.get(self.context.text(n), 0) for n in range(at, after)))
            at = after
        return _without_heads(found)

    def _read(self, at: int) -> Tokens:
        context, mark = self.context, self.context.marks[at]
        if at in self.names:
            return [Token("name", at, exercise=self.names[at])], at + 1
        place = placed(context.marks, at) if mark.number is None else None
        if place is not None:
            number, times, after = place
            return [Token("nth", at, number, times=times)], after
        counted = context.sense(at, "times")
        if counted is not None:
            return [Token("count", at, int(counted))], at + 1
        if mark.number is not None:
            return self.numbers.read(at, mark.number)
        clock = self.numbers.clock(at)
        return clock if clock and clock[0] else (self._side(at), at + 1)

    def _side(self, at: int) -> list[Token]:
        """Return the leg, or what was the same or of every set."""
        context, mark = self.context, self.context.marks[at]
        other = OTHER if OTHER in mark.text else ""
        if mark.has("other_leg"):
            return [Token("leg", at, leg=OTHER)] if other else []
        if mark.has("same"):
            again = "again" in mark.text or "repeat" in mark.text
            return [Token("same", at, leg=other, times=1 + again)]
        leg = mark.senses.get("leg")
        if mark.has("not_leg"):
            # "Reps left: 8, 8", but "2 reps left"
            leg = "left" if mark.text == "reps left" and context.text(at + 1) == ":" else None
        of_body = context.sense(at + 1, "region") is not None and context.text(at + 1) not in _FEET
        if of_body and at + 1 not in self.names:
            # "Right calf tight and split squats left 8 8"
            return []
        if leg is not None:
            return [Token("leg", at, leg=leg, times=1 + (context.text(at + 1) == "only"))]
        counted = at > 0 and context.marks[at - 1].number is not None
        if (mark.text == "per" or (mark.text == "e" and mark.glued)) and counted:
            return [Token("leg", at, leg="both")] if context.text(at + 1) in PER_ENDS else []
        return [Token("every", at)] if mark.has("uncounted") else []


def _without_heads(found: list[Token]) -> list[Token]:
    """Leave out the heads of a table, which count its sets: "set 1, set 2, set 3" before the first name."""
    name = next((n for n, token in enumerate(found) if token.kind == "name"), 0)
    heads = found[:name]
    counted = all(token.kind == "nth" for token in heads) or [token.number for token in heads] == [*range(1, name + 1)]
    return found[name:] if counted and name > 1 else found
