"""`invites serve --demo`, and the live view of a terminal."""

from __future__ import annotations

import asyncio
from io import StringIO
from typing import TYPE_CHECKING

import pytest
from rich.console import Console

from invites.cli.live import LiveView
from invites.links import ChatInviteLink, LinkError, parse_link
from invites.localdc import DataFile, InviteDC
from invites.localdc.sample import fill_world
from mtproto import Client, DataCentre, RpcError, sign_in
from mtproto.localdc import generate_rsa
from tl.api import messages

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

RSA = generate_rsa()


class Ada:
    """Signs in as one of the sample's people."""

    async def code(self, _: Any) -> str:
        return "22222"

    async def password(self, _: Any) -> str:
        return ""

    async def name(self, _: Any) -> tuple[str, str]:
        raise AssertionError("the sample has this account")


def links_in(lines: list[str]) -> list[object]:
    found = []
    for line in lines:
        try:
            found.append(parse_link(line.split()[0]))
        except LinkError:
            continue
    return found


def test_a_sample_world_has_every_kind_of_link(tmp_path: Path) -> None:
    """Made once: a restart with the same file lists the same links."""
    with DataFile(tmp_path / "world.db") as data:
        lines = fill_world(InviteDC(rsa=RSA, data=data))
    links = links_in(lines)
    assert sum(isinstance(one, ChatInviteLink) for one in links) == 7
    assert any(not isinstance(one, ChatInviteLink) for one in links)
    with DataFile(tmp_path / "world.db") as data:
        assert fill_world(InviteDC(rsa=RSA, data=data)) == lines


async def test_the_live_view_tells_what_goes_on() -> None:
    now = 100.0
    async with asyncio.timeout(20), InviteDC(rsa=RSA) as dc:
        fill_world(dc)
        view = LiveView(dc, clock=lambda: now)
        where = DataCentre.from_ready_info(dc.ready_info())
        async with Client(where, api_id=1, api_hash="x", layer=176) as client:
            await sign_in(client, "9996629000", Ada())
            with pytest.raises(RpcError, match="INVITE_HASH_INVALID"):
                await client.call(messages.CheckChatInvite(hash="A" * 16))
            with pytest.raises(RpcError, match="NOT_IMPLEMENTED"):
                await client.call(messages.GetStickers(emoticon="", hash=0))
            text = drawn(view)
        assert "1 connections   layers: 176 (1)" in text
        assert "INVITE_HASH_INVALID" in text
        assert "messages.getStickers (1)" in text
        assert view.per_second == view.total / 10
        now += 11
        assert view.per_second == 0


def drawn(view: LiveView) -> str:
    console = Console(file=StringIO(), width=120)
    console.print(view.draw())
    file = console.file
    assert isinstance(file, StringIO)
    return file.getvalue()
