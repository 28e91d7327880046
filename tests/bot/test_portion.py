"""A portion follows what the work costs: cheap turns share a transaction in numbers, dear ones by a few."""

import asyncio

import pytest

from bot.portion import FEWEST, MOST, RECENT, Portion


class Ticking:
    """A loop's clock that moves only as told."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 0.0
        monkeypatch.setattr(asyncio.get_running_loop(), "time", lambda: self.now)

    def serve(self, portion: Portion, each: float) -> int:
        with portion.taking() as work:
            work.served = portion.size
            self.now += each * work.served
        return portion.size


@pytest.mark.parametrize(
    ("each", "sizes"), [(0.0001, [32, 64, 128, MOST, MOST]), (0.002, [15, 15]), (0.1, [FEWEST, FEWEST])]
)
async def test_sizes_follow_the_cost(each: float, sizes: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    clock, portion = Ticking(monkeypatch), Portion()
    assert [clock.serve(portion, each) for _ in sizes] == sizes


async def test_portions_are_modest_while_somebody_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, portion = Ticking(monkeypatch), Portion(size=100)
    assert portion.most() == 100
    portion.make_room()
    assert portion.most() == 25
    clock.now += RECENT
    assert portion.most() == 100


async def test_nobody_served_teaches_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, portion = Ticking(monkeypatch), Portion()
    with portion.taking():
        clock.now += 10
    assert portion.size == Portion().size


async def test_others_have_their_turn_after_a_slice_of_work(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, portion = Ticking(monkeypatch), Portion()
    turns: list[str] = []
    with portion.taking() as work:
        asyncio.get_running_loop().call_soon(turns.append, "other")
        await work.breathe()
        assert not turns
        clock.now += 0.02
        await work.breathe()
        assert turns == ["other"]
