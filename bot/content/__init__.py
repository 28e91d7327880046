"""Read the content folder and check it: what is wrong is named by file and field, all of it at once."""

from bot.content.load import find_faults, load_catalog

__all__ = ["find_faults", "load_catalog"]
