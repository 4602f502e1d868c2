"""Checked by mypy, never run: what a user of the typed API may rely on."""

from typing import TypeVar, assert_never, assert_type

import tl
from tl import api, layer176, layer229
from tl.api import channels, help, messages, users  # noqa: A004

R = TypeVar("R")


async def call(query: tl.TLFunction[R]) -> R:
    """As the client's."""
    raise NotImplementedError


async def results_of_calls_are_inferred() -> None:
    assert_type(await call(messages.CheckChatInvite(hash="x")), api.TypeChatInvite)
    assert_type(await call(messages.ImportChatInvite(hash="x")), messages.TypeChatInviteJoinResult)
    assert_type(await call(layer176.messages.ImportChatInvite(hash="x")), api.TypeUpdates)
    assert_type(await call(messages.ImportChatInvite_6c50051c(hash="x")), api.TypeUpdates)
    assert_type(await call(help.GetConfig()), api.TypeConfig)
    assert_type(await call(users.GetUsers(id=[api.InputUserSelf()])), list[api.TypeUser])
    assert_type(
        await call(channels.CheckUsername(channel=api.InputChannelEmpty(), username="x")), bool
    )
    wrapped = api.InvokeWithLayer(layer=229, query=messages.CheckChatInvite(hash="x"))
    assert_type(await call(wrapped), api.TypeChatInvite)


def every_kind_of_invite(invite: api.TypeChatInvite) -> str:
    match invite:
        case api.ChatInvite(title=title):
            return title
        case api.ChatInviteAlready(chat=chat):
            return str(chat)
        case api.ChatInvitePeek(expires=expires):
            return str(expires)
        case _:
            assert_never(invite)


def every_kind_of_invite_of_a_layer(invite: layer176.TypeChatInvite) -> str:
    match invite:
        case layer176.ChatInvite(title=title):
            return title
        case layer176.ChatInviteAlready(chat=chat):
            return str(chat)
        case layer176.ChatInvitePeek(expires=expires):
            return str(expires)
        case _:
            assert_never(invite)


def a_view_is_made_of_the_same_classes() -> None:
    query: messages.ImportChatInvite_6c50051c = layer176.messages.ImportChatInvite(hash="x")
    link: api.ChatInviteExported_ab4a819 = layer176.ChatInviteExported(
        link="t.me/+x", admin_id=1, date=2, request_needed=True
    )
    newest: messages.ImportChatInvite = layer229.messages.ImportChatInvite(hash=query.hash)
    assert_type(link.expire_date, int | None)
    assert_type(newest.tl_id, int)


def values_decode_to_what_was_asked_for(data: bytes) -> None:
    assert_type(tl.decode(data, returns=messages.CheckChatInvite), api.TypeChatInvite)
    assert_type(tl.decode(data, returns=messages.CheckChatInvite(hash="x")), api.TypeChatInvite)
    assert_type(tl.decode(data, returns=users.GetUsers), list[api.TypeUser])
    assert_type(tl.layer(176)["messages.importChatInvite"], type[tl.TLObject])
