"""Every rule that content/rules.toml names stands in the code and has a test that can be found by its name."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
RULES = tomllib.loads((ROOT / "content" / "rules.toml").read_text(encoding="utf-8"))
OWED: frozenset[str] = frozenset({
    "SCR-05", "SAF-03", "SAF-04", "SAF-05", "SAF-06", "SAF-07", "SAF-08", "SAF-09", "PAI-01", "PAI-02", "PAI-03",
    "PAI-04", "PAI-05", "PAI-06", "PAI-07", "PAI-08", "PAI-09", "PAI-10", "PHA-02", "PHA-08", "PHA-11", "PHA-12",
    "PHA-13", "EXE-05", "EXE-06", "EXE-07", "EXE-10", "EXE-12", "EXE-14", "EXE-15", "EXE-16", "DOS-04", "DOS-06",
    "DOS-09", "LEG-04", "LEG-05", "LEG-06", "FOR-01", "FOR-02", "FOR-03", "FOR-04", "SCH-04", "SCH-06", "SCH-12",
    "SCH-14", "SCH-17", "SCH-18", "PRO-01", "PRO-03", "PRO-05", "PRO-07", "PRO-08", "PRO-09", "PRO-10", "PRO-11",
    "PRO-13", "PRO-14", "PRO-15", "PRO-18", "PRO-19", "TAP-02", "ASS-01", "ASS-04", "ASS-05", "BAL-01", "BAL-02",
    "NUT-02", "NUT-03", "NUT-04", "REC-01", "REC-02", "REC-04", "MSG-01", "MSG-02", "MSG-03", "MSG-04", "MSG-05",
    "MSG-06", "MSG-08", "DAT-01", "DAT-02", "DAT-03", "DAT-04", "DAT-05", "R01", "R02", "R03", "R04", "R05", "R06",
    "R07", "R08", "R09", "R10", "R11", "R12",
})  # fmt: skip
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
