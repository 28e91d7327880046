"""What decides over a week as a whole: what keeps it light, what holds increases back, a race or a rest near it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from core.training import Mode, Notice, Week

HOLDING: Final = frozenset({"SCR-01", "SCR-03", "SCR-04", "SAF-07", "PRO-06"})
"""The rules whose notices say what holds increases back."""
_GUIDED: Final = ("SCR-04",)
_LIGHT: Final = ("SCR-04", "SCR-03", "SCR-01", "SAF-04")
_BY_MODE: Final[Mapping[Mode, tuple[str, ...]]] = MappingProxyType({
    "taper": ("TAP-01",), "race_week": ("TAP-01",), "reset": ("PRO-11",), "return": ("SAF-06", "SAF-04", "PRO-14"),
    "recover": _LIGHT, "stopped": ("SAF-01", "SAF-02", "SAF-03", "SCR-01"), "build": _GUIDED, "maintain": _GUIDED,
})  # fmt: skip
"""The rules that may decide over a kind of week, the strongest first."""
OVERRULED: Final = frozenset({"DOS-01", "PHA-05", "PRO-01", "PRO-02", "PRO-03", "PRO-05", "PRO-06", "PRO-07"})
"""The rules of more and less, which give way to what decides over the week."""


def decides(week: Week) -> str | None:
    """Return the rule by which the week is what it is, null where it simply builds."""
    told = [*(notice.rules for notice in week.notices), *(change.rules for change in week.changes)]
    cited = {rule for rules in told for rule in rules}
    return next((rule for rule in _BY_MODE.get(week.mode, ()) if rule in cited), None)


def notices_of(week: Week, *rules: str) -> list[Notice]:
    """Return the notices that rest on one of these rules."""
    return [notice for notice in week.notices if not set(rules).isdisjoint(notice.rules)]
