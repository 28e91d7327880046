"""Tell what the numbers of a reply count: sets, reps, seconds, a load; none of another kind may be left over."""

from dataclasses import dataclass
from itertools import pairwise

from core.reading.lexicon.numbers import PLURALS
from core.reading.lexicon.sets import CUT, FILLERS, TALK
from core.reading.lexicon.terms import words
from core.reading.strength.solver.token import EVERY, WEIGHED, Token, Tokens
from core.reading.words.context import OF_WEIGHTS, Context, with_comma

_MEASURES = ("km", "mi", "h", "%")
_WEIGHTS = ("kg", "lb", "bell")
_SIGNS = words("x *")
_HELD = words("@ at")
_SMALL = words(": = of about a an was is around maybe like")
_SMALL_VERBS = words("is are was were did got had has turned")
_FEWER = words("less fewer short shorter shy behind down off under")
_COMPARED = _FEWER | words("more extra")
_MOST_SETS = 6
_MOST_EFFORT = 10
_LONGEST = 5
"""Minutes that anything is held; what is longer is a time of day."""
_MOST_BESIDE = 5
"""So many more or less than another set; "then 10 more" is a set of its own."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Read the numbers of a reply."""

    context: Context

    def read(self, at: int, number: float) -> Tokens:
        """Return what a number counts, and what goes with it."""
        passed = self._passed(at, number)
        if passed:
            return [], passed
        if number < 0 or (self.context.text(at - 1) == "-" and self._is_negative(at)):
            return None
        weight = self._weight(at)
        return self._load(at, *weight) if weight else self._count(at, number)

    def clock(self, at: int) -> Tokens:
        """Return lengths of time without a number: "1:10", "half a minute", "a minute"."""
        context, text = self.context, self.context.text(at)
        if ":" in text and text[0].isdigit():
            minutes, seconds = text.split(":")[:2]
            if int(minutes) > _LONGEST:
                return [], at + 1  # "Started 18:04"
            return [Token("amount", at, int(minutes) * 60 + int(seconds), unit="s")], at + 1
        led = text.endswith(" a")
        after = at + 1 + (text == "half" and context.text(at + 1) == "a")
        timed = (led or text in ("half", "a")) and context.sense(after, "unit") == "min"
        return ([Token("amount", at, 30 if text == "half" else 60, unit="s")], after + 1) if timed else ([], at)

    def _passed(self, at: int, number: float) -> int:
        """Return where a number ends that says nothing of sets: one of a pair of weights, an effort, a height."""
        context, after = self.context, at + 1
        crossed = context.text(after) in _SIGNS
        if number in (1, 2) and self._is_load(after + crossed):
            return after + crossed
        near = next((n for n in range(at - 1, max(at - 4, -1), -1) if context.text(n) not in _SMALL), -1)
        if context.sense(near, "effort") == "rpe":
            scored = context.text(after) in ("/", "out of") and context.number(after + 1) == _MOST_EFFORT
            return after + 2 * scored
        if context.text(at - 1) == "@" and number <= _MOST_EFFORT and not self._signed():
            return after + (context.sense(after, "effort") == "rpe")
        return after + 1 if context.sense(after, "unit") == "cm" else 0

    def _is_negative(self, at: int) -> bool:
        return self.context.marks[at].glued and self.context.number(at - 2) is None

    def _signed(self) -> bool:
        """Tell whether "@" stands before loads: one number behind it is no effort, so none is."""
        after = [at for at, (sign, _) in enumerate(pairwise(self.context.marks), 1) if sign.text == "@"]
        return any((self.context.number(at) or 0) > _MOST_EFFORT or self._is_load(at) for at in after)

    def _is_load(self, at: int) -> bool:
        return self._weight(at) is not None

    def _weight(self, at: int) -> tuple[float, int] | None:
        """Return the weight that stands at a place, and where its unit is: "42,5 kg" is one number."""
        number = self.context.number(at)
        if number is None:
            return None
        ends = ((number, at + 1), with_comma(self.context, at, number, OF_WEIGHTS))
        return next(((value, end) for value, end in ends if self.context.sense(end, "unit") in _WEIGHTS), None)

    def _load(self, at: int, value: float, unit: int) -> Tokens:
        load = self.context.kilograms(value, self.context.sense(unit, "unit"))
        return [Token("load", at, load, unit=WEIGHED)], unit + 1 + (self.context.sense(unit + 1, "unit") == "bell")

    def _count(self, at: int, number: float) -> Tokens:
        context, after = self.context, at + 1
        unit = context.sense(after, "unit")
        if unit in _MEASURES or (context.text(after) == "out of" and context.number(after + 1) == _MOST_EFFORT):
            return None
        if unit == "sets" or context.sense(after, "cross") is not None:
            return self._counted(at, number)
        fewer = after + (unit in ("reps", "s"))
        if context.text(fewer) in _FEWER and number in range(1, _MOST_BESIDE + 1):
            return [Token("less", at, number)], fewer + 1
        if context.text(at - 1) == "quite" and context.text(at - 2) == "not":
            return None
        if context.text(at - 1) in _SIGNS and number <= _MOST_SETS:
            return [Token("count", at, number)], after
        if context.marks[at].vague and unit not in ("reps", "min"):
            return [], after
        if unit == "min":
            return [Token("amount", at, number * 60, unit="s")], after + 1
        return self._amount(at, number, unit if unit in ("s", "reps") else "")

    def _amount(self, at: int, number: float, unit: str) -> Tokens:
        context, after = self.context, at + 1
        held = context.sense(at - 1, "with") is not None or context.text(at - 1) in _HELD
        plural = context.text(after) == "s" and context.marks[after].glued
        if number != int(number):
            return ([Token("load", at, context.kilograms(number, None))], after + plural) if held else None
        compared = context.text(after) in _COMPARED and number <= _MOST_BESIDE
        if compared or self._is_of_something(after) or self._is_of_someone(at):
            return None
        times = EVERY if plural or context.marks[at].text in PLURALS else 1
        return [Token("amount", at, number, unit=unit, held=held, times=times)], after + (unit != "")

    def _counted(self, at: int, number: float) -> Tokens:
        """Read "3 sets", "3 sets of", "3 x 8" and "8 x 3"."""
        context, after = self.context, at + 2
        while context.text(after) in ("of", "a", ":", "x"):
            after += 1
        other = context.number(after)
        crossed = context.sense(at + 1, "cross") is not None
        if crossed and self._is_load(after) and context.text(at + 1) in _SIGNS:
            # "10 x 10 kg"
            return [Token("amount", at, number)], after
        if other is None or not crossed or self._is_load(after):
            if number > _MOST_SETS:
                # "Eight times"
                times = context.text(at + 1) == "times" and number == int(number)
                return ([Token("amount", at, number)], at + 2) if times else None
            return [Token("count", at, number)], at + 2
        unit = context.sense(after + 1, "unit")
        if unit == "min":
            other, unit = other * 60, "s"
        if other != int(other):
            return None
        counted = unit if unit in ("reps", "s") else ""
        return [Token("product", at, other, times=int(number), unit=counted)], after + 1 + (
            unit in ("reps", "s", "sets")
        )

    def _is_of_someone(self, at: int) -> bool:
        """Tell whether a clause says a number of what says nothing to us: "the dog is 7"."""
        begin = at - 1
        while begin > 0 and self.context.text(begin) in _SMALL_VERBS:
            begin -= 1
        return begin < at - 1 and self._is_strange(begin)

    def _is_strange(self, at: int) -> bool:
        mark = self.context.marks[at]
        unknown = not mark.senses and not mark.exercises and mark.number is None and mark.text.isalpha()
        return unknown and not (mark.text in FILLERS or mark.text in TALK or mark.text in CUT)

    def _is_of_something(self, after: int) -> bool:
        """Tell whether a word that says nothing to us follows a number: "8 burpees"."""
        if after >= len(self.context.marks):
            return False
        mark = self.context.marks[after]
        return mark.has("unknown") or (mark.text.endswith("s") and self._is_strange(after))
