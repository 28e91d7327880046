"""Tell why a session was left out, and weigh that against what the rest of a reply tells."""

from typing import cast

from core import regex as re
from core.journal import SkipReason
from core.reading.facts import IllnessSaid, PainSaid, Said, SkipSaid, SorenessSaid
from core.reading.lexicon.body import PLACE
from core.reading.lexicon.reasons import CAREFUL, REASONS
from core.reading.lexicon.sessions import SKIP
from core.reading.pieces import Sought
from core.reading.session.wishes import is_ill
from core.reading.words.done_words import told_skipped
from core.reading.words.scope import Stretch

_FAMILY = re.compile(
    r"\b(?:plumbers?|electricians?|builders?|joiners?|landlord|guests?|"
    r"kids?|baby|toddler|child(?:ren|care)?|school|nursery|birthday|wedding|vets?)\b"
)
_TO_DO_AFTER_ALL = Sought(
    r"\b(?:no wait|wait|actually|scratch that|hang on|hold on)(?: (?:no|wait|actually|,))* "
    r"(?:ill|i ll|i will|will|gonna|(?:i )?(?:can|could)|im (?:gonna|going to)) (?:(?:try to|still|just|maybe) )*"
    r"(?:do|train|fit|squeeze|get|go|have|manage)\b"
)
"""What was given up is to be done all the same: "skipping.. no wait, ill do it later"."""
_CLAUSE = re.compile(r" [.;\n]")
_LEGS = re.compile(r"\b(?:legs?|quads?|calves|hams|hamstrings?|hammies|glutes|muscles?)\b")
_WORN = re.compile(
    r"\b(?:legs?|quads?|calves|calf|hams|hamstrings?|hammies|glutes|muscles?)(?: \w+){0,3} (?:wrecked|fried|cooked|"
    r"buggered|spent|stuffed|beat|shattered)\b"
)
_NOT_ILL = re.compile(r"\b(?:kids?|baby|son|daughter|wife|husband|child|children|partner|mum|dad)\b")
_WELL = re.compile(r"\b(?:not|isnt|wasnt|no longer) (?:really |actually )?(?:ill|sick|poorly|unwell)\b")
_FOR_WORK = re.compile(r"\bstuck (?:in|at|on)\b|\b(?:for|with) (?:work|a (?:meeting|conference))|work trip\b")
_DENIED = re.compile(
    r"\b(?:no|without|zero|(?:didnt|dont) (?:get|have|feel))(?: (?:any|real|more|actual|further|chest))* "
    rf"(?:(?:{PLACE}) )?(?:pain|hurt|injury|injuries|niggles?|soreness|fever|illness)\b"
)
_AFTER_WORK = re.compile(r"(?<=\b)after (?:a |the |my )?(?:[\w-]+ ){0,4}?(?:work|shift|day|meetings?|exams?)\b")
"""What somebody is tired from is not what kept them."""
_ECHOED = re.compile(r"(?:^|; )(?:(?:pain|soreness) [\d.]+ in|warning sign :) [^;]*;")
"""Complaints as the reader itself shows them back: facts of their own, no reasons."""
_UNGIVEN = (SkipSaid(), SkipSaid(reason="sore"))
"""Soreness beside what another needed stands for itself."""


def weighed_skip(facts: list[Said], plain: str, own: str, voices: list[Stretch]) -> list[Said]:
    """Return the facts with the reason that was told of somebody else ("not today, kids school play").

    Of all that was written `own` is what is not somebody else's.

    What is to be done all the same is not left out.
    """
    if not any(fact.kind == "skip" for fact in facts):
        return facts
    if _TO_DO_AFTER_ALL.search(plain):
        return [fact for fact in facts if fact.kind != "skip"]
    if IllnessSaid(state="ill") in facts:
        # "Nothing done, sorry, migraine"
        facts = [SkipSaid(reason="ill") if fact == SkipSaid() else fact for fact in facts]
    reason = skip_reason(own) or _cautious(facts, own)
    # "Didnt do it sorry, had to work late": the reason stands where another part was looked for.
    facts = [SkipSaid(reason=reason) if fact == SkipSaid() else fact for fact in facts]
    told = any(v.voice == "other" and _FAMILY.search(plain, v.start, v.end) for v in voices)
    return [SkipSaid(reason="busy") if told and fact in _UNGIVEN else fact for fact in facts]


def _cautious(facts: list[Said], plain: str) -> SkipReason | None:
    """Return what somebody is careful of: "no gym, calf is at 5 so playing it safe"."""
    felt = [fact for fact in facts if isinstance(fact, PainSaid | SorenessSaid) and fact.score]
    if len(felt) != 1 or not CAREFUL.search(plain):
        return None
    return "pain" if isinstance(felt[0], PainSaid) else "sore"


def _reasons(plain: str) -> set[str]:
    found = {reason for reason, pattern in REASONS.items() if pattern.search(plain)}
    return found | {"ill"} if is_ill(plain) else found


def _unscored(plain: str) -> str:
    return " , ".join(part for part in re.split(r" [,.;] ", plain) if not any(map(str.isdigit, part)))


def skip_reason(plain: str) -> SkipReason | None:
    """Return why the session was left out, null where nothing is told or several things are."""
    plain = _AFTER_WORK.sub(" ", _DENIED.sub(" ", plain))
    begun = told_skipped(plain) or SKIP.match(plain)
    clause = _CLAUSE.search(plain, begun.end()) if begun else None
    near = plain[begun.start() if begun else 0 : clause.start() if clause else len(plain)]
    # "Skipped, working late, hammies sore 6": what has a score stands for itself where another reason is told.
    found = _reasons(near)
    if len(found) != 1:
        far = _ECHOED.sub(" ", plain)
        found = _reasons(_unscored(near)) or found or _reasons(_unscored(far)) or _reasons(far)
    if found >= {"travel", "busy"} and _FOR_WORK.search(plain):
        found.discard("busy")
    if found >= {"sore", "tired"}:
        found.discard("tired" if _LEGS.search(plain) else "sore")
    if found == {"tired"} and _WORN.search(plain):
        found = {"sore"}
    if _WELL.search(plain):
        found.discard("ill")
    if "ill" in found and _NOT_ILL.search(plain):
        found.discard("ill")
        found.add("busy")
    if len(found) == 2 and "tired" in found and ("busy" in found or "ill" in found):
        found.discard("tired")
    return cast("SkipReason", found.pop()) if len(found) == 1 else None
