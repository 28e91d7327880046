"""Name and age among other words: what has its unit, its day or its distance is no age."""

import pytest

from core.catalog import Catalog
from tests.core.conversation.play import heard


@pytest.mark.parametrize(
    ("words", "name", "age"),
    [
        ("hi, Priya 36 female, ultra runner, 100 mile race in march", "Priya", 36),
        ("Bob 41 80kg 180cm", "Bob", 41),
        ("Max 61 train 4 days", "Max", 61),
        ("Dan 34 marathon pb 3:45", "Dan", 34),
        ("Sam, 29, half marathon 1:45", "Sam", 29),
        ("10 stone 55 years old, Pat", "Pat", 55),
    ],
)
def test_a_name_with_its_age_stands_beside_other_numbers(words: str, name: str, age: int, catalog: Catalog) -> None:
    profile = heard(catalog, "who", words, name="").profile
    assert profile is not None
    assert (profile.name, profile.age) == (name, age)


@pytest.mark.parametrize(
    "words",
    [
        "mon rest, tue easy 6am 60min, wed hills 6am 75min, thu easy 60",
        "long run 18 sunday",
        "45 min sessions please",
        "i run 40 miles a week",
    ],
)
def test_minutes_and_miles_are_no_age(words: str, catalog: Catalog) -> None:
    assert not heard(catalog, "who", words).settled
