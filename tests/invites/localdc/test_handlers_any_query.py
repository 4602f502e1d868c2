"""One law: whatever a caller asks, he gets a result of the method's type or an rpc_error.

Queries are drawn at random for every method that has a handler; peers, links and names are often
replaced by ones that exist, so that the calls get past the first check.
"""

from __future__ import annotations

import re
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tl
from invites.localdc.invites import InviteTerms
from invites.localdc.values import ChatKind, Folder, Limits
from mtproto.errors import RpcError
from tl import api
from tl.testing import from_class, plainest

_NAME = re.compile(r"[A-Z0-9_]+")
_KEYS = (100, 101, 102, 200, 999)
_CALLS = 12


def _method(name: str) -> type[tl.TLObject]:
    found = tl.layer(229).get(name)
    assert found is not None
    return found


def _likely(desk: Any) -> dict[str, list[Any]]:
    """Values that exist in the world, by the names of the fields that take them."""
    world = desk.world
    chats = list(world.state.chats.values())
    users = list(world.state.accounts.values())
    links = [invite.link for invite in world.state.invites.values()]
    peers: list[Any] = [api.InputPeerSelf(), api.InputPeerEmpty()]
    channels: list[Any] = []
    for chat in chats:
        if chat.is_group:
            peers.append(api.InputPeerChat(chat_id=chat.id))
        else:
            given_chat = {"channel_id": chat.id, "access_hash": chat.access_hash}
            peers.append(api.InputPeerChannel(**given_chat))
            channels.append(api.InputChannel(**given_chat))
    people: list[Any] = [api.InputUserSelf(), api.InputUserEmpty()]
    people += [api.InputUser(user_id=one.id, access_hash=one.access_hash) for one in users]
    return {
        "peer": peers,
        "offset_peer": peers,
        "participant": [*peers, api.InputPeerUser(user_id=users[1].id, access_hash=1)],
        "channel": channels,
        "user_id": people,
        "admin_id": people,
        "offset_user": people,
        "chat_id": [chat.id for chat in chats],
        "link": links,
        "offset_link": links,
        "hash": [link.rpartition("+")[2] for link in links],
        "username": ["some_club", "local_4200_bot"],
        "phone": [users[1].phone, users[2].phone, ""],
        "phones": [[users[1].phone], []],
        "guard_bot": people,
        "peers": [peers[2:], peers[2:4], []],
        "slug": [*world.state.folder_shares, "AAAAAAAAAAAAAAAA", ""],
        "chatlist": [api.InputChatlistDialogFilter(filter_id=one) for one in (2, 3, 9)],
        "query_id": [*world.state.guard_queries, 1],
        "invoice": [
            api.InputInvoiceChatInviteSubscription(hash=link.rpartition("+")[2]) for link in links
        ],
        "form_id": [one.form_id for one in world.state.invites.values()],
        "subscription_id": [one.id for rows in world.state.paid.values() for one in rows.values()]
        or ["none"],
        "limit": [0, 1, 100],
        "pts": [1, 2],
    }


def _plausible(draw: Any, desk: Any, query: Any) -> Any:
    """The query with some fields replaced by what exists."""
    changes = {}
    for name, values in _likely(desk).items():
        present = getattr(query, name, None)
        fits = present is not None and (name != "hash" or isinstance(present, str))
        if fits and draw(st.integers(0, 3)):
            changes[name] = draw(st.sampled_from(values))
    return msgspec.structs.replace(query, **changes)


def _furnish(world: Any) -> None:
    """A folder and its link, a subscriber, contacts, and a question to a guard bot."""
    world.contacts.put(world.owner, world.users[1], "Al", "", "9996620001")
    world.contacts.put(world.users[1], world.owner, "Bo")
    news = world.create_chat(ChatKind.CHANNEL, world.owner, "News")
    paid = world.invites.export(news, world.owner, InviteTerms(stars=5, period=60))
    world.subscriptions.pay(world.users[1], paid.hash, paid.form_id)
    chats = (world.chat.peer, news.peer)
    world.folders.put(world.owner, Folder(2, "Folder", include=chats))
    world.folders.share(world.owner, 2, "", chats)
    world.promote(world.bot, "invite_users")
    world.members.set_join_request(world.now_chat(), world.owner, enabled=True, guard_bot=world.bot)
    with pytest.raises(RpcError):
        world.members.join(world.now_chat(), world.users[2])
    world.state.limits = Limits(guard_wait=0.001)


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_every_query_is_answered(new_desk: Any, data: st.DataObject) -> None:
    """Nothing but a result that can be written in every layer, or an error with a good name."""
    desk = new_desk()
    world = desk.world
    world.create_chat(ChatKind.GROUP, world.owner, "Small", users=world.users[1:3])
    world.members.set_username(world.now_chat(), world.owner, "some_club")
    _furnish(world)
    names = sorted(desk.dispatcher.methods)
    for _ in range(_CALLS):
        method = _method(data.draw(st.sampled_from(names)))
        drawn = data.draw(from_class(method, layer=229, depth=3, records=8))
        query = _plausible(data.draw, desk, drawn)
        try:
            desk(data.draw(st.sampled_from(_KEYS)), query)
        except RpcError as error:
            named = _NAME.fullmatch(error.name)
            assert named, error.name  # noqa: PT017  # an error is one of the right outcomes


@pytest.mark.parametrize("key", _KEYS)
def test_every_method_takes_its_plainest_query(new_desk: Any, key: int) -> None:
    """Zeros and empty strings everywhere, from everybody."""
    desk = new_desk()
    for name in sorted(desk.dispatcher.methods):
        query: Any = plainest(_method(name))
        try:
            desk(key, query)
        except RpcError as error:
            assert _NAME.fullmatch(error.name)  # noqa: PT017
