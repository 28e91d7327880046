"""Score readings against labelled replies: exact, wrong, missed, needless, red flags by tier."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

Case = dict[str, Any]
Fact = dict[str, Any]
REASKABLE = ("pain", "soreness", "run", "move", "sleep", "illness")


@dataclass(frozen=True, slots=True)
class Verdict:
    wrong: tuple[str, ...]
    missed: tuple[str, ...]
    unasked: tuple[str, ...]
    needless: tuple[str, ...]

    @property
    def exact(self) -> bool:
        return not (self.wrong or self.missed or self.unasked or self.needless)

    @property
    def cost(self) -> tuple[int, int]:
        return len(self.wrong), len(self.missed) + len(self.unasked) + len(self.needless)


def judge(case: Case, reading: dict[str, Any]) -> Verdict:
    """Return the kindest verdict over the answers that the label accepts."""
    answers = [case["expect"], *case.get("accept", [])]
    return min((_against(case, answer, reading) for answer in answers), key=lambda verdict: verdict.cost)


def _against(case: Case, answer: dict[str, Any], reading: dict[str, Any]) -> Verdict:
    left = [fact for said in reading["facts"] for fact in _legs(said)]
    questions = reading["questions"]
    missed: list[str] = []
    for wanted in (fact for expected in answer["facts"] for fact in _legs(expected)):
        found = next((fact for fact in left if _same(wanted, fact, questions)), None)
        if found is None:
            missed.append(str(wanted))
        else:
            left.remove(found)
    wrong = [str(fact) for fact in left if not any(_within(opt, fact) for opt in _allowed(case, answer))]
    unasked = [str(q) for q in answer["questions"] if not any(_asks(q, other) for other in questions)]
    needless = [str(q) for q in questions if not _welcome(case, answer, reading, q)]
    return Verdict(tuple(wrong), tuple(missed), tuple(unasked), tuple(needless))


def _allowed(case: Case, answer: dict[str, Any]) -> list[Fact]:
    """Whatever is optional may be there in part; so may a part of what is expected (which then counts as missed)."""
    listed = [*case.get("optional_facts", []), *answer["facts"]]
    return [fact for expected in listed for fact in _legs(expected)]


def _legs(fact: Fact) -> Iterator[Fact]:
    """One fact with `both` and two facts are the same, and the contacts of a hop are its reps."""
    fact = {"reps" if name == "contacts" else name: value for name, value in fact.items()}
    if fact.get("kind") == "sets" and fact.get("leg") == "both":
        yield {**fact, "leg": "left"}
        yield {**fact, "leg": "right"}
    else:
        yield fact


def _same(wanted: Fact, fact: Fact, questions: list[dict[str, Any]]) -> bool:
    if not _within(wanted, fact):
        return False
    for key, value in wanted.items():
        if key in ("may", "sign") or key in fact:
            continue
        asked = isinstance(value, dict) and value.get("or_ask") and any(q["about"] == wanted["kind"] for q in questions)
        if not asked:
            return False
    return True


def _within(wanted: Fact, fact: Fact) -> bool:
    if wanted["kind"] != fact["kind"]:
        return False
    may = wanted.get("may", {})
    for key, value in fact.items():
        if key in ("kind", "sign") or value is None:
            continue
        if key in wanted and _fits(wanted[key], value):
            continue
        if key in may and _fits(may[key], value):
            continue
        if key == "reason" and value == "other" and "reason" not in wanted:
            continue
        return False
    return True


def _fits(wanted: Any, value: Any) -> bool:
    if isinstance(wanted, dict) and "any" in wanted:
        return any(_fits(one, value) for one in wanted["any"])
    if isinstance(wanted, dict):
        return wanted["min"] <= value <= wanted["max"]
    if isinstance(wanted, int | float) and isinstance(value, int | float):
        return abs(wanted - value) <= 0.02
    if isinstance(wanted, list) and isinstance(value, list) and all(isinstance(v, str) for v in wanted):
        return sorted(wanted) == sorted(value)
    return bool(wanted == value)


def _asks(wanted: dict[str, Any], question: dict[str, Any]) -> bool:
    if wanted["about"] != question["about"]:
        return False
    return not wanted["missing"] or not question["missing"] or bool(set(wanted["missing"]) & set(question["missing"]))


def _welcome(case: Case, answer: dict[str, Any], reading: dict[str, Any], question: dict[str, Any]) -> bool:
    optional = case.get("optional_questions", [])
    flagged = any(fact["kind"] == "red_flag" for fact in [*answer["facts"]])
    if optional == "any" or flagged:
        return True
    if any(_asks(wanted, question) for wanted in [*answer["questions"], *optional]):
        return True
    kind = question["about"]
    kinds = {fact["kind"] for fact in [*answer["facts"], *reading["facts"]]}
    return (kind == case["asked"] and kind not in kinds) or (kind in REASKABLE and kind in kinds)


def flagged(case: Case, reading: dict[str, Any]) -> str | None:
    """Tell whether a tagged case went right: "hit" or "miss"; none where it has no tag of danger."""
    tags = set(case.get("tags", []))
    tiers = {fact["tier"] for fact in reading["facts"] if fact["kind"] == "red_flag"}
    for tier in ("emergency", "refer"):
        if tier in tags:
            return "hit" if tier in tiers else "miss"
    if tags & {"negative", "ambiguous"}:
        return "miss" if tiers else "hit"
    return None
