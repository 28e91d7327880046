"""The whole dialogue as one pure function: `advance(athlete, event, now, catalog) -> Turn`."""

from core.conversation.advance import advance

__all__ = ["advance"]
