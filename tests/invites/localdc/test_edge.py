"""Straightening queries: laws about what changes and what does not."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tl
from invites.localdc.edge import straighten
from tl import api
from tl.api import channels, messages

USER: Any = api.InputPeerUser(user_id=7, access_hash=8)
CHANNEL: Any = api.InputPeerChannel(channel_id=7, access_hash=8)
EMPTY: Any = api.InputPeerEmpty()


def _crooked(query: tl.TLObject, right: tl.TLObject, wrong: tl.TLObject) -> bytes:
    """The query with `wrong` written wherever it has `right` (they have one layout)."""
    wanted, given_id = (one.tl_id.to_bytes(4, "little") for one in (right, wrong))
    return tl.encode(query).replace(wanted, given_id)


@pytest.mark.parametrize(
    ("query", "right", "wrong"),
    [
        (
            channels.GetFullChannel(channel=api.InputChannel(channel_id=7, access_hash=8)),
            api.InputChannel(channel_id=7, access_hash=8),
            CHANNEL,
        ),
        (
            messages.CreateChat(users=[api.InputUser(user_id=7, access_hash=8)] * 300, title="x"),
            api.InputUser(user_id=7, access_hash=8),
            USER,
        ),
        (
            channels.CheckUsername(channel=api.InputChannelEmpty(), username="x"),
            api.InputChannelEmpty(),
            EMPTY,
        ),
        (
            messages.DeleteChatUser(chat_id=1, user_id=api.InputUserEmpty()),
            api.InputUserEmpty(),
            EMPTY,
        ),
        (
            messages.GetPeerSettings(peer=api.InputPeerSelf()),
            api.InputPeerSelf(),
            api.InputUserSelf(),
        ),
    ],
)
def test_the_right_constructor_is_put_in(
    query: tl.TLObject, right: tl.TLObject, wrong: tl.TLObject
) -> None:
    """What comes out is what the client meant, in the schema's words."""
    crooked = _crooked(query, right, wrong)
    with pytest.raises(tl.DecodeError):
        tl.decode(crooked)
    assert tl.decode(straighten(crooked)) == query


@given(st.binary(max_size=200))
def test_what_cannot_be_helped_stays(body: bytes) -> None:
    """Never an exception, never another length; good queries are untouched."""
    result = straighten(body)
    assert len(result) == len(body)
    good = tl.encode(messages.CheckChatInvite(hash=body.hex()))
    assert straighten(good) == good


def test_a_right_neighbour_stays_right() -> None:
    """An InputPeer straight after an InputUser written as InputPeer."""
    user = api.InputUser(user_id=7, access_hash=8)
    query = messages.HideChatJoinRequest(
        peer=api.InputPeerUser(user_id=7, access_hash=8), user_id=user
    )
    assert tl.decode(straighten(_crooked(query, user, USER))) == query
