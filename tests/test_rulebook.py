"""Every rule that content/rules.toml names stands in the code and has a test that can be found by its name."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
RULES = tomllib.loads((ROOT / "content" / "rules.toml").read_text(encoding="utf-8"))
OWED: frozenset[str] = frozenset()
"""Rules whose room is still being built."""


def _code() -> str:
    places = [*(ROOT / "core").rglob("*.py"), *(ROOT / "bot").rglob("*.py")]
    places += [p for p in (ROOT / "content").rglob("*.*") if p.suffix in (".toml", ".ftl") and p.name != "rules.toml"]
    return "\n".join(path.read_text(encoding="utf-8") for path in places)


def _tests() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))


def test_every_rule_has_code_and_a_test() -> None:
    code, tests = _code(), _tests()
    lacking = set()
    for rule in RULES:
        name = rule.lower().replace("-", "_")
        if not re.search(rf"\b{rule}\b", code) or not re.search(rf"def test_{name}_", tests):
            lacking.add(rule)
    assert lacking - OWED == set(), "rules with no code or no test"
