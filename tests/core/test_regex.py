"""Patterns do what those of `re` do, and none is broken, though a start compiles them no more."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import core
from core import regex

_ALL = """
import gc, importlib, pkgutil, re, core
from core.regex import Late, _Compiled
modules = [importlib.import_module(found.name) for found in pkgutil.walk_packages(core.__path__, "core.")]
patterns = [late for late in gc.get_objects() if type(late) in (Late, _Compiled)]
print(len(patterns), sum(type(late) is _Compiled for late in patterns))
for late in patterns:
    re.compile(late.pattern, late.flags)
"""
"""Says how many patterns there are, and how many of them the imports have looked for."""


def test_a_pattern_is_compiled_where_it_is_first_looked_for() -> None:
    broken = regex.compile("(")
    with pytest.raises(re.error):
        broken.search("sore (4)")


@pytest.mark.parametrize(("pattern", "flags"), [(r"\b(l)eft", 0), (r"(L)eft", re.IGNORECASE), (r"(?i)(L)EFT$", 0)])
def test_a_pattern_finds_what_one_of_re_does(pattern: str, flags: int) -> None:
    late, own, text = regex.compile(pattern, flags), re.compile(pattern, flags), "left, then Left"
    for _ in range(2):
        assert [found.span() for found in late.finditer(text)] == [found.span() for found in own.finditer(text)]
        assert late.sub(r"<\1>", text) == own.sub(r"<\1>", text)
        assert (late.match(text) is None, late.fullmatch("LEFT") is None) == (
            own.match(text) is None, own.fullmatch("LEFT") is None,
        )  # fmt: skip
    assert (late.groups, late.pattern) == (own.groups, own.pattern)


def test_no_pattern_is_broken_and_a_start_looks_for_hardly_any() -> None:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    told = subprocess.run([sys.executable, "-c", _ALL], env=environment, capture_output=True, text=True, check=True)
    known, found = map(int, told.stdout.split())
    assert known > 1000
    assert found < known / 100


def test_a_match_is_never_asked_for_its_pattern_as_an_object() -> None:
    """Its `re` is what was compiled, never what the module named: only their texts can be compared."""
    asked = [path for path in Path(core.__path__[0]).rglob("*.py") if ".re is " in path.read_text()]
    assert asked == []
