"""Rules and what they rest on."""

from bot.content import load_catalog

CATALOG = load_catalog()


def cited(rule: str) -> list[str]:
    return [CATALOG.sources[name].title for name in CATALOG.rules[rule].sources]


def test_a_rule_names_its_sources() -> None:
    assert cited("SCH-01") == [
        "Single-leg strength training for runners (article)",
        "Order of strength and running, and the next day's run",
    ]


def test_msg_07_an_own_default_is_called_so() -> None:
    assert CATALOG.rules["SCH-16"].evidence == "ours"
    assert cited("SCH-16") == ["Our own default"]


def test_every_source_is_used_by_a_rule_a_test_a_tip_or_an_exercise() -> None:
    used = {name for rule in CATALOG.rules.values() for name in rule.sources}
    used |= {name for exercise in CATALOG.exercises.values() for name in exercise.sources}
    used |= {name for tip in CATALOG.tips.values() for name in tip.sources}
    for test in CATALOG.assessments.values():
        used |= {*test.sources, *(norms.source for norms in test.norms)}
    assert set(CATALOG.sources) - used == set()
