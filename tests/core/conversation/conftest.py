"""The shipped content, read once."""

import pytest

from bot.content import load_catalog
from core.catalog import Catalog


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load_catalog()
