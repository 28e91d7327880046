"""Name what is wrong with the content, in files as such and between them; a coach that works need not import this."""

from importlib.resources import files
from importlib.resources.abc import Traversable

from bot.content.check import check, check_locales
from bot.content.load import read_content
from bot.content.shelf import Shelf
from core.exchange import Fault


def find_faults(root: Traversable | None = None) -> tuple[Fault, ...]:
    """Return everything that is wrong with the content."""
    shelf = Shelf(root or files("content"))
    catalog, faults = read_content(shelf)
    return (*faults, *check(catalog), *check_locales(dict(shelf.texts("locales", ".ftl"))))
