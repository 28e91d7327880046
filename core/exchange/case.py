"""Read one case of `legup plan --batch` at one go: most are sound, and a long journal is most of their work."""

from typing import Any

from pydantic import ValidationError

from core.catalog import Catalog
from core.exact import exact
from core.exchange.decode import adapter
from core.exchange.journal import Tagged, entry_faults
from core.journal import Entry


@exact
class Case:
    """Hold the parts of a case; of the journal alone its shape is known to be right."""

    profile: Any = None
    journal: tuple[Tagged, ...] | None = None
    week: Any = None
    weeks: Any = 1


def read_case(text: str, catalog: Catalog) -> Case | None:
    """Read a case from JSON text; None where something is wrong, for its parts to be read one by one and named."""
    try:
        case: Case = adapter(Case).validate_json(text)
    except ValidationError:
        return None
    return None if _faulty(case.journal or (), catalog) else case


def _faulty(journal: tuple[Entry, ...], catalog: Catalog) -> bool:
    return any(entry_faults(entry, line, catalog, "") for line, entry in enumerate(journal))
