"""Say one thing in many ways: a form with <one|or|another> in it, and a labelled reply made of such forms."""

import random
import re
from dataclasses import dataclass
from typing import Any, Final

from core.athlete import Units
from core.reading import Asked

Fact = dict[str, Any]
_CHOICE: Final = re.compile(r"<([^<>]*)>")
JOINTS: Final = (", ", ", ", ". ", "; ", " and ", " - ", "\n", ", also ", " + ", ", and ", "! ")
BEFORE: Final = ("", "", "", "", "", "hey, ", "hi coach, ", "ok ", "morning! ", "so ")
BEHIND: Final = ("", "", "", "", "", "", " thanks", " 👍", "!", ".", " :)", " cheers", " lol")


@dataclass(frozen=True, slots=True)
class Case:
    """Hold a reply, where it was said and what it means; `accept` are other complete answers that are as good."""

    text: str
    asked: Asked | None = None
    session: str | None = None
    facts: tuple[Fact, ...] = ()
    questions: tuple[Fact, ...] = ()
    accept: tuple[Fact, ...] = ()
    optional_facts: tuple[Fact, ...] = ()
    optional_questions: tuple[Fact, ...] | str = ()
    units: Units = "metric"
    of: str = ""
    """What the reply is an example of, where faults are counted by that."""

    @property
    def label(self) -> Fact:
        """Return what a scorer compares a reading with."""
        return {
            "expect": {"facts": list(self.facts), "questions": list(self.questions)},
            "accept": list(self.accept),
            "optional_facts": list(self.optional_facts),
            "optional_questions": self.optional_questions,
            "asked": self.asked,
        }


@dataclass(frozen=True, slots=True)
class Part:
    """Hold a piece of a reply and the facts in it."""

    text: str
    facts: tuple[Fact, ...] = ()
    optional: tuple[Fact, ...] = ()


def answer(facts: tuple[Fact, ...], *about: tuple[str, str]) -> Fact:
    """Return an answer that is also accepted, with questions as (kind, missing field or nothing)."""
    return {"facts": list(facts), "questions": [asking(kind, *([field] if field else [])) for kind, field in about]}


def asking(about: str, *missing: str) -> Fact:
    """Return a question."""
    return {"about": about, "missing": list(missing)}


def say(dice: random.Random, form: str, **slots: object) -> str:
    """Return a form with one of each <choice|of|words> taken, inner ones first, and its slots filled."""
    while _CHOICE.search(form):
        form = _CHOICE.sub(lambda found: dice.choice(found[1].split("|")), form)
    return re.sub(r" {2,}", " ", form.format(**slots)).strip()


def politely(dice: random.Random, text: str) -> str:
    """Return a reply as people send it: now and then with a greeting, thanks, capitals or a slip of the thumb."""
    behind = dice.choice(BEHIND)
    text = dice.choice(BEFORE) + text + ("" if behind == "." and text.endswith(".") else behind)
    if dice.random() < 0.15:
        text = text[0].upper() + text[1:]
    return _slip(dice, text) if dice.random() < 0.06 else text


def _slip(dice: random.Random, text: str) -> str:
    long = list(re.finditer(r"[a-z]{7,}", text))
    if not long:
        return text
    word = dice.choice(long)
    at = word.start() + dice.randrange(2, len(word[0]) - 1)
    return text[:at] + text[at + 1 :] if dice.random() < 0.5 else text[:at] + text[at] + text[at:]
