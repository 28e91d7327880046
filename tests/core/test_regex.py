"""Patterns do what those of `re` do, and none is broken, though a start compiles them no more."""

import gc
import re
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import core
from core import regex


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


def test_no_pattern_is_broken() -> None:
    for module in walk_packages(core.__path__, "core."):
        import_module(module.name)
    patterns = {(one.pattern, one.flags) for one in gc.get_objects() if type(one) is regex.Late} - {("(", 0)}
    assert len(patterns) > 1000
    for pattern, flags in patterns:
        re.compile(pattern, flags)


def test_a_match_is_never_asked_for_its_pattern_as_an_object() -> None:
    """Its `re` is what was compiled, never what the module named: only their texts can be compared."""
    asked = [path for path in Path(core.__path__[0]).rglob("*.py") if ".re is " in path.read_text()]
    assert asked == []
