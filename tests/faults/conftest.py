"""The same databases as for the tests of the shell."""

from tests.bot.conftest import server, store, template, url

__all__ = ["server", "store", "template", "url"]
