"""Why something is as it is: the rule that decides it, the athlete's own figures in it, and what would change it."""

from typing import Final

from core.catalog.tip import may_hear_of_food
from core.chat import Button, Message
from core.conversation.answers.deciding import OVERRULED, decides
from core.conversation.answers.yours import yours
from core.conversation.plan.weeks import shown_week
from core.conversation.turns.scene import Rows, Scene, rows_of

WHY: Final = "why"
OURS: Final = "E"
"""Our own default is said in words already."""
MOST_SOURCES: Final = 2
BARE: Final = "PHA-04"
HELD: Final = "PRO-01"
"""The rule on weeks without weight, and the one on the weight that is held."""
ON_PROTEIN: Final = ("NUT-01", "NUT-02")


def about_topic(scene: Scene, name: str) -> Message:
    """Answer for what was named in words: by its rule, or by what decides over the whole week in its place."""
    week, name = shown_week(scene), as_it_is(scene, name)
    return topic_message(scene, (decides(week) if week and name in OVERRULED else None) or name)


def as_it_is(scene: Scene, name: str) -> str:
    """Return the rule on weights that are held for that on weeks without any, where the week has some."""
    week = shown_week(scene) if name == BARE else None
    loaded = week and any(item.load_kg for session in week.sessions for item in session.exercises)
    return HELD if loaded else name


def topic_message(scene: Scene, name: str) -> Message:
    """Say a rule with what it is fed with at the moment (MSG-07, PRO-16)."""
    if name in ON_PROTEIN and not may_hear_of_food(scene.profile):  # the kidneys, or what else a doctor has a word in
        return scene.message("no-protein")
    said, own = rule_message(scene, name), yours(scene, name)
    return Message(f"{own}\n{said.text}" if own else said.text, said.title, said.buttons)


def rule_message(scene: Scene, name: str) -> Message:
    """Say a rule in plain words, what would change its outcome, and what it rests on (MSG-07)."""
    rule = scene.catalog.rules[name]
    cited = [scene.catalog.sources[key] for key in rule.sources if key != OURS]
    sources = [f"{s.author}, {s.title}" + (f" ({s.year})" if s.year else "") for s in cited]
    known = scene.say(f"evidence-{rule.evidence}")
    turns = [scene.say("why-turns", what=rule.turns)] if rule.turns else []
    return Message("\n".join([rule.says, *turns, known, *sources[:MOST_SOURCES]]), title=name)


def rule_buttons(scene: Scene, rules: list[str]) -> Rows:
    """Return a button for each rule that content tells of."""
    known = [rule for rule in dict.fromkeys(rules) if rule in scene.catalog.rules]
    return rows_of((Button(rule, f"{WHY}:rule:{rule}") for rule in known[:8]), 4)
