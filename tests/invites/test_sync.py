"""The facade for scripts: the same methods, results and errors, without await."""

from __future__ import annotations

import asyncio
import inspect
import threading
from typing import TYPE_CHECKING

import pytest

from invites.errors import InviteHashInvalid
from invites.models import Joined, Preview
from invites.service import Invites
from invites.sync import SyncInvites
from mtproto.client import Client
from mtproto.datacentre import DataCentre
from mtproto.errors import ConnectFailed

if TYPE_CHECKING:
    from tests.invites.conftest import Stage


def public(cls: type) -> set[str]:
    return {name for name in dir(cls) if not name.startswith("_")}


class TestSurface:
    def test_every_coroutine_has_its_twin(self) -> None:
        """Nothing of the service is missing, and documentation is carried over."""
        own = {"run", "service"}
        properties = {
            name for name in public(Invites) if isinstance(getattr(Invites, name), property)
        }
        assert public(SyncInvites) - own == public(Invites) - properties
        for name in public(SyncInvites) - own:
            twin = getattr(Invites, name)
            assert inspect.getattr_static(SyncInvites, name).__doc__ == twin.__doc__


class TestUse:
    async def test_a_script(self, stage: Stage) -> None:
        """Check, join, list, and errors, from a thread without a loop."""
        owner = await stage.user(1)
        room = await owner.create_chat("Room")
        link = await owner.create(room)
        guest = stage.account(2)
        client = Client(
            DataCentre.from_ready_info(stage.dc.ready_info()), api_id=1, api_hash="x", layer=176
        )

        def script() -> list[str]:
            with SyncInvites(client) as invites:
                assert client.account is not None
                stage.world.logins.bind(client.account.auth_key.id, guest.id)
                assert isinstance(invites.check(link), Preview)
                assert isinstance(invites.join(link), Joined)
                with pytest.raises(InviteHashInvalid):
                    invites.join("AAAAAAAAAAAAAAAA")
                own = invites.create_chat("Mine")
                made = invites.create(own, title="Second")
                listed = [one.link for one in invites.list(own)]
                assert made.link in listed
                return listed

        assert len(await asyncio.to_thread(script)) == 2
        assert not [one for one in threading.enumerate() if one.name == "invites"]

    async def test_nothing_is_left_when_connecting_fails(self, stage: Stage) -> None:
        """The error comes out, the thread is gone, and calls say what is missing."""
        info = {**stage.dc.ready_info(), "port": 1}
        client = Client(DataCentre.from_ready_info(info), api_id=1, api_hash="x", layer=176)
        facade = SyncInvites(client)
        with pytest.raises(RuntimeError, match="with"):
            facade.check("AAAAAAAAAAAAAAAA")
        with pytest.raises(ConnectFailed):
            await asyncio.to_thread(facade.__enter__)
        assert not [one for one in threading.enumerate() if one.name == "invites"]
