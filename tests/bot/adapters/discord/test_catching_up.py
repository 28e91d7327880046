"""A tap that waits for its chat to be read back is not lost when the reading back is given up for a new connection."""

import asyncio

from bot.adapters import Inbound
from bot.adapters.discord.catching_up import CatchUp
from bot.adapters.discord.intake import Intake
from core.chat import Address, Tapped
from tests.bot.adapters.coaches import Kept, Notebook

TAP = Inbound(address=Address("discord", "7"), event=Tapped("done:1"), event_id="9")


class Silent:
    """A client whose platform never answers."""

    def get_partial_messageable(self, _: int) -> "Silent":
        return self

    async def history(self, **_: object):
        await asyncio.Event().wait()
        yield


async def test_what_waits_for_a_connection_that_is_given_up_is_taken_by_the_next() -> None:
    notebook, memory = Notebook(), Kept()
    memory.last = {"7": "1"}
    intake = Intake(notebook.receive)
    lost, fresh = CatchUp(memory, Silent(), intake), CatchUp(Kept(), Silent(), intake)
    intake.before = lost.read
    intake.take(TAP, new=True)
    while not lost._begun:
        await asyncio.sleep(0)
    lost.stop()
    intake.before = fresh.read
    await notebook.holds(1)
    assert notebook.inbounds == [TAP]
    await intake.close()
