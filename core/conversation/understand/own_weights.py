"""Single weights in people's words: "12 and 16", "a pair of 10s", "2-20 adjustable", "8 kg kettlebell, 12.5 dumbbells".

A number belongs to the kind behind it, or before it where a kind stands first ("dumbbells 5, 8"). A range whose steps
are not told is filled with the largest usual ones that fit both its ends, so with the fewest weights.
"""

from typing import Final

from core import regex as re
from core.athlete import HAND_KIT, HandKit, HandWeights, Units
from core.conversation.understand.numbers import KG_PER_POUND, MASS_UNIT, in_figures

LIGHTEST_KG: Final = 0.2
HEAVIEST_KG: Final = 100.0
_MOST: Final = 60
_STEPS: Final[dict[Units, tuple[float, ...]]] = {"metric": (5, 4, 2.5, 2, 1, 0.5), "imperial": (5, 2.5, 2, 1, 0.5)}
_STEP_UNTOLD: Final[dict[Units, float]] = {"metric": 2.5, "imperial": 5}
"""What adjustable weights go up by from nothing, where nobody says (R10)."""
_SLACK: Final = 1e-6
_N: Final = r"\d{1,3}(?:\.\d{1,2})?"
_DUMBBELL: Final = r"dumb ?bells?|dbs?|hand ?weights?"
_KETTLEBELL: Final = r"kettle ?bells?|kbs?"
KIND: Final = rf"(?:{_DUMBBELL}|{_KETTLEBELL})"
_POUNDS: Final = re.compile(r"(?<![a-z])(?:pounds?|lbs?)\b")
_KILOS: Final = re.compile(r"(?<![a-z])(?:kilos?|kilograms?|kgs?)\b")
_DECIMAL_COMMA: Final = re.compile(r"(?<![\d,.])(\d{1,2}),(5|25|75)(?![\d,])")
_COUNTS: Final = re.compile(
    rf"\b[1-6] ?(?:x|×|\*|times|of|pairs? of) ?(?=\d)|\b(?:[1-4] )?(?:pairs?|sets?|couple|bunch) of |"
    rf"(?<=[\dgsb]) ?(?:x|×) ?[1-6]\b|\b[1-6] (?={_N} ?(?:{MASS_UNIT}|s)\b)|"
    rf"\b[1-4] (?=(?:adjustable )?(?:{KIND}|pairs?|sets?)\b)"
)
"""How many there are of a weight: a plan names the weight of one."""
_STEP: Final = re.compile(
    rf"(?:\b(?:in|by|with|at) )?(?:\b(?:steps?|jumps?|increments?) (?:of|are) ({_N}) ?{MASS_UNIT}?|"
    rf"({_N}) ?{MASS_UNIT}?[ -]?(?:steps?|jumps?|increments?)\b)|\b(?:in|by|every) ({_N})(?:'?s| ?{MASS_UNIT})?\b"
)
_RANGE: Final = re.compile(
    rf"(?<![-\d/.])(?:(?:from|between) )?({_N}) ?({MASS_UNIT})? ?(?:-|–|—|up to|through|till|until) ?({_N})"
    rf"(?: ?({MASS_UNIT})\b)?(?![-/\d])|\b(?:up to|max(?:imum)?(?: of)?) ({_N})(?: ?({MASS_UNIT})\b)?"
)
_ADJUSTABLE: Final = re.compile(rf"\badjustable ({KIND} )?({_N})(?: ?({MASS_UNIT})\b)?(?=[^\d]*$)")
_BESIDE_KIND: Final = re.compile(rf"\b{KIND}\b[^\d,;]{{0,20}}\d|\d[^,;]{{0,20}}\b{KIND}\b")
_MASS: Final = re.compile(rf"\d ?{MASS_UNIT}\b")
_AMOUNT: Final = rf"(?:(?:and|a|an|&|\+) ?)?{_N}s?(?: ?{MASS_UNIT})?"
_NUMBERS: Final = re.compile(rf" ?{_AMOUNT}(?: {_AMOUNT})*(?: each)? ?")
_KIND_LAST: Final = re.compile(rf"\b{KIND}$")
_NOT_ALL: Final = re.compile(r"\b(?:from|starting|at least|min(?:imum)?|lightest|heaviest|(?:in )?total|altogether)\b")
"""Words that tell only where the weights begin or end, or what they weigh together."""
_TOKEN: Final = re.compile(
    rf"(?<![\d.])(?P<number>{_N})(?: ?(?P<unit>{MASS_UNIT})\b|(?:'?s|ers?)\b)?(?P<odd>[a-z%:.]*\d*)|"
    rf"\b(?:(?P<dumbbell>{_DUMBBELL})|(?P<kettlebell>{_KETTLEBELL}))\b"
)
_NO_MASS: Final = re.compile(
    r"[ -]*(?:min\w*|hours?|hrs?|reps?|sets?|kms?|k|miles?|mi|times|am|pm|weeks?|days?|years?|plates?|cm|inch\w*)\b"
)


_NOT: Final = re.compile(rf",? (?:and )?(?:not|instead of) \d+(?:\.\d+)?(?: ?{MASS_UNIT})?(?=\W*$)")
"""The weight that a correction takes back."""


def own_weights(text: str, units: Units, unnamed: tuple[HandKit, ...] = HAND_KIT) -> HandWeights | None:
    """Return the single weights in kg that words tell, those of no kind as of all of `unnamed`; null where none are."""
    low = _written_out(_NOT.sub("", _plain(text)), units)
    if _NOT_ALL.search(low):
        return None
    tokens = list(_TOKEN.finditer(low))
    found: dict[HandKit, set[float]] = {kind: set() for kind in HAND_KIT}
    for n, token in enumerate(tokens):
        if not token["number"]:
            continue
        if token["odd"].strip(".") or _NO_MASS.match(low, token.end()):
            return None  # other figures are no weights
        told = _told_units(n, tokens, low) or units
        mass = in_kilograms(float(token["number"]), told)
        for kind in _kinds(n, tokens, low) or unnamed:
            found[kind].add(mass)
    every = [each for own in found.values() for each in own]
    if not every or len(every) > _MOST or not all(LIGHTEST_KG <= each <= HEAVIEST_KG for each in every):
        return None
    return HandWeights(**{kind: tuple(sorted(own)) for kind, own in found.items()})


def is_weights(low: str) -> bool:
    """Tell whether lower-case words name a weight: a number beside a kind of them, or with its unit; no mere step."""
    plain = _plain(low)
    single = _RANGE.search(plain) or not _STEP.search(plain)
    return bool(single and (_BESIDE_KIND.search(plain) or _MASS.search(plain)))


def is_kind(low: str) -> bool:
    """Tell whether lower-case words end in a kind of weights and name none."""
    return _KIND_LAST.search(low) is not None and not is_weights(low)


def is_bare(low: str) -> bool:
    """Tell whether words are numbers alone, which go on with what was named before."""
    return _NUMBERS.fullmatch(low) is not None


def in_kilograms(value: float, units: Units) -> float:
    """Return a mass in kg, pounds to the hundredth."""
    return round(value * KG_PER_POUND, 2) if units == "imperial" else value


def units_in(words: str) -> Units | None:
    """Return the units of a mass that lower-case words name; null where they name none, or both."""
    pounds, kilos = _POUNDS.search(words), _KILOS.search(words)
    return None if bool(pounds) == bool(kilos) else "imperial" if pounds else "metric"


def _plain(text: str) -> str:
    low = " ".join(text[:300].lower().split())
    low = re.sub(rf"\bones?\b(?! ?{MASS_UNIT})", " ", low)  # "a 24 kg one" is no weight of 1
    low = in_figures(re.sub(r"(?<!up )\bto\b", "up to", low))  # "5 to 50" is no time of day
    return _COUNTS.sub("", _DECIMAL_COMMA.sub(r"\1.\2", low))


def _written_out(low: str, units: Units) -> str:
    """Return the text with every weight of its ranges."""
    if not (_RANGE.search(low) or _ADJUSTABLE.search(low)):
        return low
    found = _STEP.search(low)
    step = float(next(filter(None, found.groups()))) if found else 0.0
    low = f"{low[: found.start()]} {low[found.end() :]}" if found else low

    def every(low_end: str | None, high: str, unit: str) -> str:
        least, most, told = float(low_end or 0), float(high), units_in(unit) or units_in(low) or units
        by = step or (_usual_step(least, most, told) if low_end else _STEP_UNTOLD[told])
        count = int((most - least) / by + _SLACK)
        if least >= most or count > _MOST:
            return f"{low_end or ''} {high} {unit}"
        each = [least + n * by for n in range(count + 1) if least + n * by > 0]
        each += [most] if most - each[-1] > _SLACK else []
        return f" {', '.join(f'{one:g}' for one in each)} {unit}"

    low = _RANGE.sub(lambda m: every(m[1], m[3] or m[5], m[4] or m[2] or m[6] or ""), low)
    return _ADJUSTABLE.sub(lambda m: f"{m[1] or ''}{every(None, m[2], m[3] or '')}", low)


def _usual_step(least: float, most: float, units: Units) -> float:
    fits = (by for by in _STEPS[units] if all(abs(end / by - round(end / by)) < _SLACK for end in (least, most)))
    return next(fits, most - least)


def _told_units(n: int, tokens: list[re.Match[str]], low: str) -> Units | None:
    """Return the units of a number: its own, those of the next that has some, of the one before, or of the text."""
    numbers = [token for token in (*tokens[n:], *reversed(tokens[:n])) if token["number"]]
    return next((told for token in numbers if (told := units_in(token["unit"] or ""))), None) or units_in(low)


def _kinds(n: int, tokens: list[re.Match[str]], low: str) -> tuple[HandKit, ...]:
    """Return the kind that a number is told of, none where no kind is named at all."""
    before = [token for token in tokens[:n] if not token["number"]]
    behind = [token for token in tokens[n + 1 :] if not token["number"]]
    leads = not tokens[0]["number"]
    touches = behind and not re.search(r"[,;.:\d]", low[tokens[n].end() : behind[0].start()])
    if leads and touches:  # "dumbbells 5 and 8, a 12 kg kettlebell", but "dumbbells 5 8 kettlebells 12"
        after = tokens[tokens.index(behind[0]) + 1 : tokens.index(behind[0]) + 2]
        leads = bool(after) and not re.search(r"[,;.]", low[behind[0].end() : after[0].start()])
    nearest = (before[-1:] or behind[:1]) if leads else (behind[:1] or before[-1:])
    return tuple(kind for token in nearest for kind in HAND_KIT if token[kind])
