"""Ctrl-C in an event loop, as servers and `requests apply --follow` hear it."""

from __future__ import annotations

import asyncio
import os
import signal
from typing import TYPE_CHECKING

import pytest

from invites.interruption import on_interruption

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """However a test leaves the signals, the next one finds them as they were."""
    before = {one: signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


class Ear:
    """What is done at a signal: it is counted."""

    def __init__(self) -> None:
        self.count = 0
        self._came = asyncio.Event()

    def __call__(self) -> None:
        self.count += 1
        self._came.set()

    async def hears(self, number: signal.Signals) -> None:
        """Send a signal, and wait until it is heard."""
        self._came.clear()
        signal.raise_signal(number)
        await asyncio.wait_for(self._came.wait(), 10)


def test_each_signal_is_heard() -> None:
    """Both, as often as they come."""

    async def check() -> None:
        on_interruption(ear := Ear())
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGINT):
            await ear.hears(number)
        assert ear.count == 3

    asyncio.run(check())


def test_once_leaves_the_second_to_its_usual_end() -> None:
    """The first one is heard, the second one interrupts; whichever of both comes first."""

    async def check() -> None:
        on_interruption(ear := Ear(), once=True)
        await ear.hears(signal.SIGTERM)
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
        assert ear.count == 1

    asyncio.run(check())


def test_it_is_heard_where_it_was_ignored() -> None:
    """Scripts start what runs in the background so."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    async def check() -> None:
        on_interruption(ear := Ear())
        await ear.hears(signal.SIGINT)

    asyncio.run(check())
