"""The decision table of section 6, rows 2 to 12: each a small unit; all are evaluated and the smallest dose wins.

Rows 1 and 5 to 7 (red flag, illness, gap, race) concern the whole week and stand in `modes`; rows 13 and 14, the only
ones that raise a dose, stand in `levers`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, NamedTuple

from core.journal import Entry, Pain
from core.planner.logged.exposure import Exposure
from core.planner.measures.signs import SESSIONS_WORSE, Signs
from core.planner.state.parts import Cause
from core.rules.complaints import PAIN_LIMIT, SORE_CUT, is_alarming

PAIN_STOP: Final = 5
SORE_HOLD: Final = 4
_COMPLAINTS: Final = 2
FEWER: Final = 0.8
"""What is left of the repetitions where a dose was too much (row 10)."""
_FAR_SHORT: Final = 0.70
_SHORT: Final = 0.90


class Effect(NamedTuple):
    """Say how much smaller the next dose is: sets and rungs to take away, shares of load and amount to keep."""

    sets: int = 0
    rungs: int = 0
    load: float = 1.0
    amount: float = 1.0
    result: float = 1.0
    """The share that the weaker leg did, to which repetitions come down; a set goes where a card has no fewer."""
    removed: bool = False
    same_rung: bool = False

    def joined(self, other: "Effect") -> "Effect":
        """Return the smaller of two doses in every part."""
        return Effect(
            max(self.sets, other.sets),
            max(self.rungs, other.rungs),
            min(self.load, other.load),
            min(self.amount, other.amount),
            min(self.result, other.result),
            self.removed or other.removed,
        )


Outcome = tuple[Effect, Cause]


@dataclass(frozen=True, slots=True)
class Row:
    """Hold one row of the table; `performance` rows are left out in weeks that are lowered on purpose."""

    number: int
    check: Callable[[Signs], Outcome | None]
    performance: bool = False


def evaluate(
    signs: Signs, performance: bool, returning: bool = False
) -> tuple[Effect | None, tuple[Cause, ...]]:  # fmt: skip
    """Evaluate every row; return the smallest dose that any asks for, None where none fired, and the causes.

    A lowered week counts neither as progress nor as failure. But more never follows what was clearly short on a way
    back, hardly begun in a reset or before a race, or above the effort of the weeks that follow: it is held (row 11).
    On a way back it is answered by its row, as is what was far too much (10), whatever the way back is from: else pain
    in one place would spare another what its own log says (PRO-10).
    """
    fired = [found for row in ROWS if (performance or not row.performance) and (found := row.check(signs))]
    if not performance:
        fired.extend(_too_much(signs, returning))
    if not fired:
        return None, ()
    # The row that made the dose speaks first: out, then down, then held.
    fired.sort(key=lambda found: (not found[0].removed, found[0] == Effect()))
    effect = fired[0][0]
    for other, _ in fired[1:]:
        effect = effect.joined(other)
    # What takes a pattern out is told first, whatever else would have lowered it.
    gravest = sorted(fired, key=lambda outcome: not outcome[0].removed)
    return effect, tuple(cause for _, cause in gravest)


def _too_much(signs: Signs, returning: bool) -> tuple[Outcome, ...]:
    """Return what the effort and the repetitions of a lowered week still say."""
    short = signs.share is not None and signs.share < (_SHORT if returning else _FAR_SHORT)
    found = _eleven(signs) if short or signs.strained else None
    if returning:
        return tuple(filter(None, (_ten(signs), found)))
    return ((Effect(), found[1]._replace(phrase="plan-hold")),) if found else ()


def is_calm(signs: Signs) -> bool:
    """Tell whether the week left no row anything to look at: all done within the cap, clean, nothing felt.

    So most patterns are in most weeks; a row that would fire on such signs has to be named here.
    """
    done = (signs.share is None or signs.share >= 1.0) and (signs.effort or 0) <= signs.cap and not signs.form
    felt = signs.pain or signs.alarming or signs.mornings or signs.rising or worse(signs)
    return done and signs.soreness < SORE_HOLD and not (felt or signs.lasting or signs.complaints)


def _two(signs: Signs) -> Outcome | None:
    """Remove the pattern: pain above 5, an alarming type, a limp, or two mornings running."""
    if not (signs.pain > PAIN_STOP or signs.alarming or signs.mornings >= 2):
        return None
    if signs.pain <= PAIN_STOP and not signs.alarming:
        told = (*signs.worse_before, *_pains(signs))
        return Effect(removed=True), Cause(("PAI-04", "SAF-03"), "plan-pain-mornings", told)
    rules = ("PAI-02",) if signs.pain > PAIN_STOP else ("PAI-03",)
    return Effect(removed=True), Cause(rules, taken_out(signs.aches), _pains(signs))


def _pains(signs: Signs) -> tuple[Entry, ...]:
    """Return what told of pain; a word that all is calm there is no reason for less."""
    return tuple([e for e in signs.aches if not isinstance(e, Pain) or e.score or is_alarming(e)])


def taken_out(felt: Iterable[Entry]) -> str:
    """Return the phrase of what pain takes out: while somebody limps, what does not hurt itself rests too (PAI-03)."""
    limps = any(isinstance(entry, Pain) and entry.limp for entry in felt)
    return "plan-limp" if limps else "plan-pain-removed"


def _three(signs: Signs) -> Outcome | None:
    """Regress: pain 3 to 5, or one morning worse than before."""
    if not (signs.pain > PAIN_LIMIT or signs.mornings):
        return None
    rules = ("PAI-02",) if signs.pain > PAIN_LIMIT else ("PAI-04",)
    if signs.tendon_plan and not signs.mornings:
        return Effect(), Cause(("PAI-06",), "plan-pain-held", _pains(signs))
    return Effect(sets=1, rungs=1), Cause(rules, "plan-pain-eased", _pains(signs))


def _four(signs: Signs) -> Outcome | None:
    """Remove: pain rising session by session in spite of a smaller dose, week by week, or no better in four weeks."""
    if worse(signs):
        notes = (f"pain in the last sessions: {', '.join(f'{pain:g}' for pain in signs.felt)}",)
        return Effect(removed=True), Cause(("SAF-03", "PAI-02"), "plan-pain-worse", _pains(signs), notes)
    if signs.rising:
        return Effect(removed=True), Cause(("PAI-05",), "plan-pain-rising", _pains(signs))
    if signs.stuck:
        return Effect(removed=True), Cause(("SAF-03",), "plan-pain-long", _pains(signs))
    return None


def worse(signs: Signs) -> bool:
    """Tell whether pain that was eased already grew over three sessions (SAF-03)."""
    felt = signs.felt
    grown = len(felt) == SESSIONS_WORSE and felt[0] > PAIN_LIMIT and felt[0] < felt[-1]
    return grown and list(felt) == sorted(felt)


def _eight(signs: Signs) -> Outcome | None:
    """Take a set off: soreness of 7 or more, or still there after 72 h; none where an easier week answers it."""
    severe = signs.soreness >= SORE_CUT
    if not (severe or signs.lasting):
        return None
    sore, phrase = (signs.sore, "plan-sore-cut") if severe else (signs.lasting, "plan-sore-lasting")
    if signs.answered:
        return Effect(), Cause(("PRO-08",), "plan-sore-small", sore)
    return Effect(sets=1), Cause(("PRO-08",), phrase, sore)


def _nine(signs: Signs) -> Outcome | None:
    """Take a set off the main lifts: running suffers in the two days after strength."""
    if len(signs.complaints) < _COMPLAINTS or not signs.main:
        return None
    return Effect(sets=1), Cause(("PRO-09",), "plan-runs-suffer", signs.complaints)


def _ten(signs: Signs) -> Outcome | None:
    """Lower: far less done than asked, or effort two above the cap."""
    over = (signs.effort or 0) - signs.cap
    if not (_far_short(signs) or over >= 2):
        return None
    cause = Cause(("PRO-07",), "plan-too-hard", _logs(signs), _numbers(signs))
    if not signs.loaded:
        return Effect(amount=FEWER), cause
    return Effect(load=1 - min(max(0.04 * over, 0.05), 0.10)), cause


def _far_short(signs: Signs) -> bool:
    return signs.share is not None and signs.share < _FAR_SHORT


def _eleven(signs: Signs) -> Outcome | None:
    """Hold: a little short, a little too hard, or sore; a second short week asks for less."""
    short = signs.share is not None and signs.share < 1.0
    hard = signs.effort is not None and signs.effort > signs.cap
    sore = signs.soreness >= SORE_HOLD
    if not (short or hard or sore):
        return None
    again = signs.share is not None and signs.share < _SHORT and signs.weak_weeks >= 1
    entries: tuple[Entry, ...] = (*(_logs(signs) if short or hard else ()), *(signs.sore if sore else ()))
    phrase = "plan-short-again" if again else "plan-hold"
    return _short_again(signs) if again else Effect(), Cause(("PRO-07",), phrase, entries, _numbers(signs))


def _short_again(signs: Signs) -> Effect:
    """Ask both legs for what the weaker one did (LEG-05); a set goes besides where one was left out, or far short.

    The table takes a set and the symmetry rule asks for that leg's result: where it finishes all its sets with fewer
    repetitions, sets taken off would never let it do what is asked. It goes down no further than row 10 does, and
    what goes worse has no more repetitions either: an easier week may leave as many sets of both (PRO-10).
    """
    share = 1.0 if signs.share is None else signs.share
    whole = share >= _FAR_SHORT and all(exposure.least for exposure in signs.exposures)
    return Effect(sets=0 if whole else 1, result=max(share, FEWER))


def _twelve(signs: Signs) -> Outcome | None:
    """Hold where form wobbled; where it was lost, fewer repetitions (FOR-04)."""
    if not signs.form:
        return None
    lost = signs.form == 2
    logs, notes = tuple(slip.log for slip in signs.slips), tuple(dict.fromkeys(map(_slip, signs.slips)))
    cause = Cause(("FOR-04",), "plan-form-lost" if lost else "plan-form-wobble", logs, notes)
    return Effect(amount=FEWER if lost else 1.0), cause


def _slip(slip: Exposure) -> str:
    """Say what went wrong with the form of an exercise, and on which leg where it was one alone."""
    form = "lost" if slip.form == 2 else "wobble"
    legs = {done.leg for done in slip.log.sets if done.exercise == slip.exercise and done.form == form}
    one = f" ({legs.pop()})" if len(legs) == 1 and not legs & {None, "both"} else ""
    return f"form {'lost' if form == 'lost' else 'wobbly'} in {slip.exercise.replace('_', ' ')}{one}"


def _logs(signs: Signs) -> tuple[Entry, ...]:
    return tuple(exposure.log for exposure in signs.exposures)


def _numbers(signs: Signs) -> tuple[str, ...]:
    said = []
    if signs.share is not None:
        said.append(f"{signs.share:.2f} of the prescribed dose done")
    if signs.effort is not None:
        said.append(f"effort {signs.effort:g} of at most {signs.cap:g}")
    return tuple(said)


ROWS: Final = (
    Row(2, _two),
    Row(3, _three),
    Row(4, _four),
    Row(8, _eight),
    Row(9, _nine),
    Row(10, _ten, performance=True),
    Row(11, _eleven, performance=True),
    Row(12, _twelve, performance=True),
)
