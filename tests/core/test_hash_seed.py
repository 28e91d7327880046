"""What is read and planned hangs on no order that Python chooses anew for each process (DAT-02)."""

import os
import subprocess
import sys

_PATTERNS = """
import importlib, pkgutil, core
from core.regex import Late
modules = [importlib.import_module(found.name) for found in pkgutil.walk_packages(core.__path__, "core.")]
for module in modules:
    for name, value in sorted(vars(module).items()):
        for pattern in value if isinstance(value, tuple) else (value,):
            if isinstance(pattern, Late):
                print(module.__name__, name, pattern.pattern)
"""


def test_dat_02_every_pattern_is_the_same_in_each_process() -> None:
    first, second = (_patterns(seed) for seed in ("1", "2"))
    assert len(first) > 500
    assert [one for one, other in zip(first, second, strict=True) if one != other] == []


def _patterns(seed: str) -> list[str]:
    environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)}
    told = subprocess.run(
        [sys.executable, "-c", _PATTERNS], env=environment, capture_output=True, text=True, check=True
    )
    return told.stdout.splitlines()
