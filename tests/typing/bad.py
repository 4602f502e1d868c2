"""Checked by mypy, never run: each marked line has the error that its comment names."""

from typing import assert_never

from tl import api, layer176
from tl.api import messages


def a_forgotten_case(invite: api.TypeChatInvite) -> str:
    match invite:
        case api.ChatInvite(title=title):
            return title
        case api.ChatInviteAlready():
            return ""
        case _:
            assert_never(invite)  # expect: has incompatible type "ChatInvitePeek"


def a_forgotten_case_of_a_layer(invite: layer176.TypeChatInvite) -> str:
    match invite:
        case layer176.ChatInviteAlready():
            return ""
        case layer176.ChatInvitePeek():
            return ""
        case _:
            assert_never(invite)  # expect: has incompatible type "ChatInvite_cde0ec40"


def wrong_fields() -> None:
    messages.ImportChatInvite(hash=5)  # expect: incompatible type "int"; expected "str"
    messages.ImportChatInvite("x")  # expect: Too many positional arguments
    messages.ImportChatInvite(hash="x", flags=1)  # expect: Unexpected keyword argument "flags"
    api.PeerUser()  # expect: Missing named argument "user_id"


def records_do_not_change(query: messages.ImportChatInvite) -> None:
    query.hash = "x"  # expect: Property "hash" defined in "ImportChatInvite" is read-only


def a_layer_has_its_own_fields() -> None:
    layer176.ChatInviteExported(
        link="", admin_id=1, date=2, subscription_expired=3
    )  # expect: Unexpected keyword argument "subscription_expired"
