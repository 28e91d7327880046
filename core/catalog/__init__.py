"""Everything under content/, typed: exercises, rules and their sources, tests, tips, phrases.

Pure: it is given the files' texts. Adding an exercise touches one file, `content/exercises/<id>.toml`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from core.catalog.assessment import Assessment, NormRow, Norms, Target
from core.catalog.exercise import Chain, Dose, Exercise, Family, Load, Span, Unit
from core.catalog.flow import Flow, FlowStep
from core.catalog.programme import Day, Line, Part, Programme, ProgrammeWeek
from core.catalog.rule import Evidence, Rule, Source
from core.catalog.tip import Circumstance, Tip, tip_of_the_day
from core.catalog.topic import Asked, Topic, asked_words
from core.catalog.words import Identifier, Text
from core.journal import Test
from core.phrases import Locales, Phrases

__all__ = [
    "Assessment", "Catalog", "Chain", "Circumstance", "Day", "Dose", "Evidence", "Exercise", "Family", "Flow",
    "FlowStep", "Identifier", "Line", "Load", "NormRow", "Norms", "Part", "Programme", "ProgrammeWeek", "Rule",
    "Source", "Span", "Target", "Text", "Tip", "Topic", "Unit", "tip_of_the_day",
]  # fmt: skip


@dataclass(frozen=True)
class Catalog:
    """Hold all content, by id."""

    exercises: Mapping[str, Exercise] = field(default_factory=dict)
    families: Mapping[Chain, Family] = field(default_factory=dict)
    locales: Locales = field(default_factory=dict)
    rules: Mapping[str, Rule] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    assessments: Mapping[Test, Assessment] = field(default_factory=dict)
    tips: Mapping[str, Tip] = field(default_factory=dict)
    questions: Mapping[str, Topic] = field(default_factory=dict)
    zones: Mapping[str, str] = field(default_factory=dict)
    """The time zone of each place that people name, in lower case."""
    programmes: Mapping[str, Programme] = field(default_factory=dict)

    flows: Mapping[str, Flow] = field(default_factory=dict)

    def phrases(self, language: str = "en") -> Phrases:
        """Return a language's phrases, English where the language is not there."""
        return self.locales.get(language) or self.locales["en"]

    @cached_property
    def asked(self) -> Asked:
        """Return the words that ask each question."""
        return asked_words(self.questions.items())

    @cached_property
    def demanding(self) -> frozenset[str]:
        """Return the exercises that are demanding work."""
        return frozenset(exercise.id for exercise in self.exercises.values() if exercise.demanding)

    @cached_property
    def jumps(self) -> frozenset[str]:
        """Return the exercises of the jumping chain."""
        return frozenset(exercise.id for exercise in self.chains["plyometric"])

    @cached_property
    def chains(self) -> Mapping[Chain, tuple[Exercise, ...]]:
        """Return each chain's exercises from the easiest rung to the hardest."""
        chains: dict[Chain, list[Exercise]] = {}
        for exercise in sorted(self.exercises.values(), key=lambda e: (e.rung, e.code)):
            chains.setdefault(exercise.chain, []).append(exercise)
        return {name: tuple(rungs) for name, rungs in chains.items()}
