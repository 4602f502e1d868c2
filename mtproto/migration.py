"""Other data centres of the same account: clients beside the home one, with its authorization."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any

from mtproto.errors import ConnectionLost
from tl.api import auth

if TYPE_CHECKING:
    from collections.abc import Callable

    from mtproto.client import Client
    from mtproto.datacentre import DataCentre
    from mtproto.errors import RpcError

__all__ = ["Branches", "moves_account", "moves_query", "transfer"]

_ACCOUNT = frozenset({"NETWORK_MIGRATE", "PHONE_MIGRATE", "USER_MIGRATE"})
_QUERY = frozenset({"FILE_MIGRATE", "STATS_MIGRATE"})
# What a move itself calls: sent away for another one, it would wait for itself.
_STAYING = frozenset({"auth.exportAuthorization", "help.getConfig"})


def moves_account(error: RpcError) -> bool:
    """Whether the error says that the account lives at another data centre (its `value`)."""
    return _moves(error, _ACCOUNT)


def moves_query(error: RpcError) -> bool:
    """Whether the error says that only this query is answered elsewhere."""
    return _moves(error, _QUERY)


def _moves(error: RpcError, names: frozenset[str]) -> bool:
    return error.name in names and error.value is not None and error.method not in _STAYING


async def transfer(home: Client, branch: Client, dc_id: int) -> None:
    """Let the key of `branch` act for the account of `home`. Raises what `Client.call` does."""
    exported: Any = await home.call(auth.ExportAuthorization(dc_id=dc_id))
    await branch.call(auth.ImportAuthorization(id=exported.id, bytes=exported.bytes))


class Branches:
    """Clients at other data centres, made when first needed and closed together."""

    def __init__(self, make: Callable[[DataCentre], Client]) -> None:
        self.moving = asyncio.Lock()
        """Held while the home changes."""
        self._make = make
        self._open: dict[int, Client] = {}
        self._lock = asyncio.Lock()
        self._ended = False

    async def at(self, dc: DataCentre, home: Client) -> Client:
        """Return a connected client there, which acts for the account of `home`.

        Raises what connecting and calling do.
        """
        async with self._lock:
            found = self._open.get(dc.dc_id)
            if found is not None and found.failed:
                await self._open.pop(dc.dc_id).close()
                found = None
            if found is None:
                found = self._open[dc.dc_id] = await self._opened(dc, home)
            return found

    async def _opened(self, dc: DataCentre, home: Client) -> Client:
        branch = await self._make(dc).as_branch().__aenter__()
        try:
            account = home.account
            if account is not None and account.user_id is not None:
                await transfer(home, branch, dc.dc_id)
            if self._ended:
                raise ConnectionLost("the client is closed")
        except BaseException:
            await branch.close()
            raise
        return branch

    async def close(self, *, for_good: bool = False) -> None:
        """Close them all. After `for_good` there are never any more."""
        self._ended = self._ended or for_good
        closing, self._open = self._open, {}
        async with AsyncExitStack() as all_of_them:
            for branch in closing.values():
                all_of_them.push_async_callback(branch.close)
