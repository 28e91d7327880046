"""One useful line for a day without training, with the rule it follows from and when it must stay unsaid."""

from collections.abc import Iterable, Set
from datetime import date
from typing import Annotated, Final, Literal

from annotated_types import MinLen

from core.athlete import Profile
from core.catalog.words import Text
from core.exact import exact

Circumstance = Literal[
    "kidney_disease", "chronic_condition", "balance_risk", "pregnant", "not_cleared", "no_body_mass", "pain", "ill",
    "red_flag",
]  # fmt: skip
"""What can forbid a tip: the last three follow from the journal, the others from the profile."""
BALANCE_CARE_FROM = 65
PROTEIN_G_PER_KG = (1.6, 2.2)
FOOD_CARE: Final[frozenset[Circumstance]] = frozenset({"kidney_disease", "chronic_condition", "pregnant"})
"""Where food belongs to the athlete's own professionals (NUT-01, NUT-04)."""


@exact
class Tip:
    """Give one line of advice; `{protein}` in it stands for the athlete's own daily grams."""

    text: Text
    rules: Annotated[tuple[Text, ...], MinLen(1)]
    sources: Annotated[tuple[Text, ...], MinLen(1)]
    omit_when: tuple[Circumstance, ...] = ()

    def said_to(self, profile: Profile) -> str:
        """Return the line with the athlete's own figures."""
        return self.text.replace("{protein}", protein_range(profile.body_mass_kg or 0))


def protein_range(body_mass_kg: float) -> str:
    """Return the grams of protein a day for a body mass (NUT-01), such as `112 to 154`."""
    least, most = (round(body_mass_kg * share) for share in PROTEIN_G_PER_KG)
    return f"{least} to {most}"


def circumstances(profile: Profile) -> frozenset[Circumstance]:
    """Return what the profile says that forbids tips; unknown screening counts as not cleared."""
    asked = profile.screening
    told: dict[Circumstance, bool] = {
        "no_body_mass": profile.body_mass_kg is None,
        "balance_risk": profile.age >= BALANCE_CARE_FROM or bool(asked and asked.dizziness),
        "kidney_disease": asked is None or asked.kidney_disease,
        "chronic_condition": asked is None or asked.chronic_condition,
        "pregnant": bool(asked and (asked.pregnant or asked.postnatal_under_12_weeks)),
        "not_cleared": asked is None or (not asked.cleared and _any_concern(profile)),
    }
    return frozenset(name for name, holds in told.items() if holds)


def may_hear_of_food(profile: Profile) -> bool:
    """Tell whether a word about meals may be said to this athlete."""
    return circumstances(profile).isdisjoint(FOOD_CARE)


def tip_of_the_day(
    tips: Iterable[Tip], profile: Profile, day: date, journal_says: Set[Circumstance] = frozenset()
) -> Tip | None:
    """Return the tip for a date, turning through all that may be said; nothing after a red flag or where none may."""
    if "red_flag" in journal_says:
        return None
    forbidden = circumstances(profile) | journal_says
    allowed = [tip for tip in tips if forbidden.isdisjoint(tip.omit_when)]
    return allowed[day.toordinal() % len(allowed)] if allowed else None


def _any_concern(profile: Profile) -> bool:
    asked = profile.screening
    return asked is not None and any(
        (asked.heart, asked.chest_pain, asked.dizziness, asked.chronic_condition, asked.medication, asked.joint_problem,
         asked.supervised_only, asked.bone_stress_12_months, asked.in_rehab)
    )  # fmt: skip
