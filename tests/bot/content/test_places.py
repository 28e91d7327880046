"""Places that people name lead to their time zone; those of several names to the largest."""

import pytest

from bot.content import load_catalog
from core.conversation.questions.clock import zone_in


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("Bologna", "Europe/Rome"),
        ("near Annecy, France", "Europe/Paris"),
        ("St Petersburg", "Europe/Moscow"),
        ("st petersburg, florida", "America/New_York"),
        ("London", "Europe/London"),
        ("london ontario", "America/Toronto"),
        ("slovenia", "Europe/Ljubljana"),
        ("trinidad and tobago", "America/Port_of_Spain"),
        ("Newcastle", "Europe/London"),
        ("tenerife", "Atlantic/Canary"),
    ],
)
def test_a_place_leads_to_its_zone(said: str, zone: str) -> None:
    place = zone_in(said, load_catalog().zones)
    assert place is not None
    assert place.zone == zone
