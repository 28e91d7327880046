"""Read the content folder; what is wrong is named by file and field, all of it at once."""

from bot.content.load import load_catalog

__all__ = ["load_catalog"]
