"""What a text to an athlete never says (SAF-05, MSG-01, NUT-04), and what every reason says (PRO-16)."""

from collections.abc import Iterator
from typing import Final

from core import regex as re
from core.rules.rule import Breach, Case, Rule, at_week

NEVER: Final[dict[tuple[str, str], str]] = {
    ("MSG-01", "promises to keep injuries away"):
        r"""(?<!not[ ])(?<!n't[ ])(?<!never[ ])(?<!nothing[ ])prevent\w*[^.]{0,30}injur
        | injur\w*[^.]{0,20}prevent | injury[- ](free|proof) | bulletproof | guarante""",
    ("SAF-05", "names a diagnosis"): r"""tend[io]n(opathy|itis) | fasci(itis|opathy) | patell
        | stress[ ](fracture|reaction) | shin[ ]splint | runner'?s[ ]knee | it[ ]?b(and)?[ ]syndrome | thrombos
        | \bdvt\b | sciatica | arthrit | bursitis | meniscus | labr(al|um) | herniat | slipped[ ]disc | angina
        | heart[ ]attack | cauda[ ]equina | compartment[ ]syndrome""",
    ("SAF-05", "speaks of drugs or pictures"): r"""ibuprofen | paracetamol | aspirin | naproxen | painkiller
        | anti-?inflammator | \bmri\b | x-?rays?\b | ultrasound""",
    ("SAF-05", "plays pain down"): r"""harmless | nothing[ ]to[ ]worry | don'?t[ ]worry | nothing[ ]serious
        | just[ ]a[ ]niggle""",
    ("SAF-05", "says when somebody will be back"): r"""\byou('ll|[ ]will)[ ]be[ ](back|fine|healed|running|pain[- ]free)
        [^.]{0,20}\b(in|within|by|after)[ ](an?|one|two|three|four|six|eight|a[ ]few|\d+|next)\b""",
    ("NUT-04", "speaks of weight, diets or supplements"): r"""calori | \bkcal | lose[ ]weight
        | (?<!unexplained[ ])(?<!unplanned[ ])weight[ ]loss | fat[- ]burn | \bdiets?\b | slim | creatine | supplement
        | protein[ ](powder|shake) | whey | (carb[- ]free) | low[- ]carb""",
}  # fmt: skip
"""What each rule keeps out of every text, as verbose patterns."""


def never_said(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield the rule, what it keeps out, and the words of a text that say it."""
    for (rule, what), pattern in NEVER.items():
        if hit := re.search(pattern, text, re.IGNORECASE | re.VERBOSE):
            yield rule, what, hit.group()


def _clean(rule: str, case: Case) -> Iterator[Breach]:
    for where, why, *_ in _reasons(case):
        for broken, what, words in never_said(why):
            if broken == rule:
                yield Breach(rule, where, f"it {what}: {words!r}")


def _grounded(case: Case) -> Iterator[Breach]:
    for where, why, rules, inputs in _reasons(case):
        if not why.strip():
            yield Breach("PRO-16", where, "it does not say why")
        if not inputs:
            yield Breach("PRO-16", where, "it does not say on which inputs")
        for unknown in (rule for rule in rules if case.catalog.rules and rule not in case.catalog.rules):
            yield Breach("PRO-16", where, f"there is no rule {unknown}")


def _reasons(case: Case) -> Iterator[tuple[str, str, tuple[str, ...], bool]]:
    """Yield where a reason stands, its words, the rules that it names, and whether it has the inputs that it needs."""
    for change in case.week.changes:
        yield f"{at_week(case)}, change of {change.exercise}", change.why, change.rules, bool(change.inputs)
    for n, notice in enumerate(case.week.notices, 1):
        yield f"{at_week(case)}, notice {n}", notice.why, notice.rules, True


RULES: Final = (
    Rule("MSG-01", "MSG", lambda case: _clean("MSG-01", case)),
    Rule("NUT-04", "SAFE", lambda case: _clean("NUT-04", case)),
    Rule("PRO-16", "DEF", _grounded),
    Rule("SAF-05", "SAFE", lambda case: _clean("SAF-05", case)),
)
