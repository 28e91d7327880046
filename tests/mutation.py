"""Break each HARD and SAFE rule's code once, on a copy, and show that a test notices.

    python -m tests.mutation [RULE ...]

Prints one line per mutant: rule, what was broken, and the first test that noticed, or SURVIVED. Not part of the suite.
"""

import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
RULES_TESTS = ("tests/core/rules",)


@dataclass(frozen=True)
class Mutant:
    """Name a rule, the file that holds it, the text to break and what stands there instead."""

    rule: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...] = RULES_TESTS


def _rules(rule: str, file: str, old: str, new: str) -> Mutant:
    return Mutant(rule, f"core/rules/{file}.py", old, new)


def _of_planner(file: str) -> str:
    """Return where a module of the planner is, whichever package it stands in."""
    return str(next((ROOT / "core/planner").rglob(f"{file}.py")).relative_to(ROOT))


def _planner(rule: str, file: str, old: str, new: str) -> Mutant:
    return Mutant(rule, _of_planner(file), old, new, ("tests/core/planner/test_safety_rules.py",))


_BOUNDS = tuple(f"tests/core/planner/test_{name}.py" for name in ("boundaries", "holding", "keeping"))


def _bound(rule: str, file: str, old: str, new: str) -> Mutant:
    return Mutant(rule, _of_planner(file), old, new, _BOUNDS)


def _shared(rule: str, file: str, old: str, new: str) -> Mutant:
    """Break what planner and checker share, where the planner's tests have to notice it."""
    return Mutant(rule, f"core/rules/{file}.py", old, new, _BOUNDS)


MUTANTS = (
    Mutant(
        "PRO-02",
        _of_planner("ladder"),
        "strand.load * _MOST_RISE",
        "strand.held",
        ("tests/core/planner/test_examples.py",),
    ),
    _bound("PRO-06", "repeated", "if low is None or low.mode in GROWING", "if True"),
    _bound("PRO-06", "repeated", "sets = min(item.sets, max(1, max(", "sets = max(item.sets, max(1, max("),
    Mutant(
        "PRO-06",
        _of_planner("comeback"),
        "(is_frozen(course) or holds_sessions(course))",
        "False",
        ("tests/core/planner/test_no_traps.py",),
    ),
    _rules(
        "SCR-01", "screening", "if screening is None or screening.cleared or not _any_topic(screening):", "if True:"
    ),
    _rules("SCR-01", "screening", "(screening.chest_pain or screening.dizziness)", "screening.heart"),
    _rules("SCR-02", "screening", "case.profile.age < ADULT_AGE and", "case.profile.age < 12 and"),
    _rules("SCR-02", "screening", "EYES_OPEN_AGE: Final = 65", "EYES_OPEN_AGE: Final = 66"),
    _rules("SCR-02", "screening", "OLDER_AGE: Final = 60", "OLDER_AGE: Final = 61"),
    _rules("SCR-03", "screening", "() if screening.cleared else case.demanding", "()"),
    _rules("SCR-03", "screening", 'if exercise.chain == "plyometric":', "if False:"),
    _rules("SCR-04", "screening", "(screening.bone_stress_12_months or screening.in_rehab):", "screening.in_rehab:"),
    _rules("SCR-04", "freeze", 'yield from _risen("SCR-04", case, lambda _: why)', "yield from ()"),
    _rules("SAF-01", "screening", 'if case.cites("SAF-01") else ()', 'if case.cites("SAF-99") else ()'),
    _rules("SAF-02", "screening", 'if case.week.mode != "stopped":', "if True:"),
    _rules("BAL-03", "screening", "        if dizzy:", "        if False:"),
    _rules("BAL-03", "screening", "        elif item.load_kg:", "        elif False:"),
    _rules("PHA-03", "doses", "if case.profile.gate.passed:", "if True:"),
    Mutant("PHA-03", "core/athlete.py", "self.squat and self.lunge and self.hinge", "self.squat or self.hinge"),
    _rules("EXE-01", "doses", "if exercise is None:\n", "if exercise is None:\n                continue\n"),
    _rules("EXE-01", "doses", "not least <= amount <= most", "not least < amount <= most"),
    _rules("EXE-01", "doses", "item.load_kg and exercise.load", "False and exercise.load"),
    _rules("EXE-04", "demand", "MOST_SETS: Final = 4", "MOST_SETS: Final = 5"),
    _rules("EXE-04", "demand", "MOST_HARD_SETS: Final = 17", "MOST_HARD_SETS: Final = 18"),
    _rules("DOS-03", "doses", "if session.rpe_cap > most:", "if False:"),
    _rules("DOS-03", "demand", "return 6 if week_number <= 2 else 7", "return 7"),
    _rules("DOS-03", "demand", 'if mode in ("taper", "race_week", "return"):', "if False:"),
    _rules("DOS-05", "doses", "if session.minutes > slot:", "if False:"),
    _rules("DOS-05", "doses", "elif estimate > slot:", "elif False:"),
    _rules("DOS-05", "minutes", "sides = 2 if per_leg else 1", "sides = 1"),
    _rules("DOS-08", "doses", "_INTERMEDIATE: Final = 5", "_INTERMEDIATE: Final = 4"),
    _rules("LEG-01", "legs", "if item.per_leg != exercise.per_leg:", "if False:"),
    _rules("LEG-01", "legs", "if len(doses) > 1:", "if len(doses) > 2:"),
    _rules("LEG-02", "legs", "item.first_leg != weaker", "item.first_leg == weaker"),
    _rules("LEG-03", "legs", "if times > 1 and", "if times > 2 and"),
    _rules("PRO-02", "progression", "if len(up) > 1:", "if len(up) > 2:"),
    _rules("PRO-02", "progression", "MOST_LOAD_RISE: Final = 1.10", "MOST_LOAD_RISE: Final = 1.15"),
    _rules("PRO-02", "demand", "MOST_WEEKLY_RISE: Final = 1.25", "MOST_WEEKLY_RISE: Final = 1.40"),
    _rules("PRO-06", "freeze", 'case.profile.training_block == "preparation" and case.grows', "False"),
    _rules("PRO-06", "freeze", "case.profile.screening is None and case.demanding_before", "False"),
    _rules("PRO-06", "freeze", "if case.before_race and (case.grows or case.week.mode in LOWERED):", "if False:"),
    _rules(
        "PRO-10",
        "compare",
        "    rung: int\n    load_kg: float\n    sets: int",
        "    rung: int\n    sets: int\n    load_kg: float",
    ),
    _rules("PRO-12", "composition", "        if not item.sets:", "        if False:"),
    _rules("PRO-12", "composition", 'yield Breach("PRO-12", at_week(case)', 'yield Breach("PRO-99", at_week(case)'),
    _rules("PRO-17", "progression", '_RATIO: Final = ("acwr"', '_RATIO: Final = ("no such word"'),
    _rules("SCH-01", "spacing", "KEY_RUN_GAP: Final = timedelta(hours=24)", "KEY_RUN_GAP: Final = timedelta(hours=23)"),
    _rules("SCH-01", "spacing", "start, end - timedelta(minutes=1), end)", "start, start, end)"),
    _rules("SCH-01", "rule", "timedelta(days=8)", "timedelta(days=6)"),
    Mutant("SCH-01", "core/athlete.py", '"tempo", "hills", "race_pace"})', '"tempo", "race_pace"})'),
    _rules(
        "SCH-02", "spacing", "DEMANDING_GAP: Final = timedelta(hours=48)", "DEMANDING_GAP: Final = timedelta(hours=47)"
    ),
    _rules("SCH-02", "spacing", ".days) <= 1", ".days) <= 0"),
    _rules("SCH-02", "spacing", "abs(one.astimezone(UTC) - other.astimezone(UTC)) < gap", "abs(one - other) < gap"),
    _rules(
        "SCH-02", "schedule", "pairwise([*case.demanding_before[-1:], *case.demanding])", "pairwise(case.demanding)"
    ),
    _rules("SCH-05", "around_runs", "return day == run.date - timedelta(days=1)", "return False"),
    _rules("SCH-05", "around_runs", 'if case.week.phase != "beginner":', "if True:"),
    _rules("SCH-08", "schedule", "not case.demanding and not case.cites(*_REASONS)", "False"),
    _rules(
        "SCH-09", "spacing", "run.earliest < end and start < run.over", "run.earliest < start and start < run.earliest"
    ),
    _rules("SCH-16", "races", "PRE_RACE_GAP: Final = timedelta(hours=72)", "PRE_RACE_GAP: Final = timedelta(hours=71)"),
    _rules("SCH-16", "races", "timedelta(days=2 + light_days", "timedelta(days=1 + light_days"),
    _rules("TAP-03", "easier", "item.exercise not in known and", "False and"),
    _rules("PLY-01", "jumps", "if week.week_number < FIRST_WEEK and", "if False and"),
    _rules("PLY-01", "jumps", "if expecting(screening):", "if False:"),
    _planner("SAF-02", "week", "if stop is not None:", "if False:"),
    _planner("SAF-06", "week", "if course.ill is not None:", "if False:"),
    _planner("PAI-03", "rows", "signs.pain > PAIN_STOP or signs.alarming or", "signs.pain > PAIN_STOP or"),
    _planner(
        "PAI-04", "rows", "if not (signs.pain > PAIN_LIMIT or signs.mornings):", "if not (signs.pain > PAIN_LIMIT):"
    ),
    _planner("PAI-05", "signs", "before >= first + 1 and now >= first + 2", "False"),
    _bound("PAI-05", "signs", "or region not in course.pains[-2]:", "or False:"),
    _bound("SAF-03", "rows", "    if worse(signs):", "    if False:"),
    _shared("SAF-06", "body", "ILLNESS_SHARES: Final = (0.5, 0.75)", "ILLNESS_SHARES: Final = (0.5, 1.0)"),
    _bound("PRO-06", "waiting", "if is_lowered(course, means, monday):", "if False:"),
    _bound("PRO-06", "waiting", "not course.logged or not course.rested", "False"),
    _bound("PRO-07", "rows", "over >= 2):", "over > 2):"),
    _shared("PRO-08", "complaints", "SORE_CUT: Final = 7", "SORE_CUT: Final = 8"),
    _bound("PRO-08", "soreness", ">= _THREE_DAYS or", "> _THREE_DAYS or"),
    _bound("PRO-09", "trends", "_TRACEABLE: Final = timedelta(hours=48)", "_TRACEABLE: Final = timedelta(hours=49)"),
    _bound("PRO-11", "cutback", "_SHARE: Final = 0.8", "_SHARE: Final = 0.85"),
    _bound("PRO-11", "comeback", "_EARLIEST_RESET: Final = 4", "_EARLIEST_RESET: Final = 2"),
    _bound("PRO-13", "keeping", "profile.age >= OLDER_AGE", "profile.age > OLDER_AGE"),
    _bound("PRO-14", "comeback", "_MISSED_WEEK: Final = 7", "_MISSED_WEEK: Final = 8"),
    _shared("PRO-14", "body", "\nGAP: Final = 14", "\nGAP: Final = 15"),
    _shared("PRO-14", "body", "LONG_GAP: Final = 28", "LONG_GAP: Final = 29"),
    _shared("PRO-17", "holds", "_SPIKE: Final = 1.10", "_SPIKE: Final = 1.12"),
    _shared("REC-01", "holds", "_SLEEP: Final = 7.0", "_SLEEP: Final = 6.5"),
)


def broken_copy(mutant: Mutant, folder: Path) -> None:
    """Write the broken file into the copy, and leave the copy as it was on leaving."""
    path = folder / mutant.file
    text = path.read_text()
    if text.count(mutant.old) != 1:
        raise SystemExit(f"{mutant.rule}: {mutant.old!r} stands {text.count(mutant.old)} times in {mutant.file}")
    path.write_text(text.replace(mutant.old, mutant.new))


def notice(mutant: Mutant, folder: Path) -> str | None:
    """Return the first test that fails on a copy broken so, or None where none does."""
    broken_copy(mutant, folder)
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *mutant.tests]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    shutil.copyfile(ROOT / mutant.file, folder / mutant.file)
    if done.returncode == 0:
        return None
    failed = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    return failed[0].split(" - ")[0].split("::")[-1] if failed else "collection"


def main(chosen: list[str]) -> int:
    """Run the chosen rules' mutants, all where none is chosen; return how many survived."""
    survived = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("bot", "core", "content", "tests", "pyproject.toml"):
            source = ROOT / part
            copy = shutil.copytree if source.is_dir() else shutil.copyfile
            copy(source, folder / part)
        for mutant in MUTANTS:
            if chosen and mutant.rule not in chosen:
                continue
            noticed = notice(mutant, folder)
            survived += noticed is None
            broken = " ".join(mutant.new.split())[:48]
            print(f"{mutant.rule:7} {mutant.file:28} {broken:50} {noticed or 'SURVIVED'}", flush=True)
    print(f"{survived} survived")
    return survived


if __name__ == "__main__":
    sys.exit(bool(main(sys.argv[1:])))
