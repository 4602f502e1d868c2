"""Telegram's invite links, join requests and public usernames, for people.

    from invites import Invites, Joined, parse_link

`Invites(client)` is the service, `parse_link` reads any link, `invites.errors` says what a refusal
means. The names below load their modules when first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from invites.errors import InviteError, InviteExpired, InviteHashInvalid, NotOnThisLayer
    from invites.links import (
        BoostLink,
        ChatInviteLink,
        FolderLink,
        Link,
        LinkError,
        MessageLink,
        OtherLink,
        PhoneLink,
        UsernameLink,
        parse_invite,
        parse_link,
    )
    from invites.models import (
        AdminCount,
        AlreadyIn,
        AlreadyMember,
        Chat,
        ChatEvent,
        ChatKind,
        EventKind,
        Folder,
        FolderInvite,
        FolderPreview,
        Importer,
        InviteLink,
        Joined,
        NeedsPayment,
        NeedsWebView,
        PaidMembership,
        PaymentForm,
        Peek,
        Person,
        Preview,
        Replaced,
        RequestSent,
        Subscription,
    )
    from invites.service import KEEP, Invites
    from invites.sync import SyncInvites
    from invites.targets import parse_target

__all__ = [
    "KEEP",
    "AdminCount",
    "AlreadyIn",
    "AlreadyMember",
    "BoostLink",
    "Chat",
    "ChatEvent",
    "ChatInviteLink",
    "ChatKind",
    "EventKind",
    "Folder",
    "FolderInvite",
    "FolderLink",
    "FolderPreview",
    "Importer",
    "InviteError",
    "InviteExpired",
    "InviteHashInvalid",
    "InviteLink",
    "Invites",
    "Joined",
    "Link",
    "LinkError",
    "MessageLink",
    "NeedsPayment",
    "NeedsWebView",
    "NotOnThisLayer",
    "OtherLink",
    "PaidMembership",
    "PaymentForm",
    "Peek",
    "Person",
    "PhoneLink",
    "Preview",
    "Replaced",
    "RequestSent",
    "Subscription",
    "SyncInvites",
    "UsernameLink",
    "parse_invite",
    "parse_link",
    "parse_target",
]

_HOMES = {
    "errors": ("InviteError", "InviteExpired", "InviteHashInvalid", "NotOnThisLayer"),
    "links": (
        *("BoostLink", "ChatInviteLink", "FolderLink", "Link", "LinkError", "MessageLink"),
        *("OtherLink", "PhoneLink", "UsernameLink", "parse_invite", "parse_link"),
    ),
    "models": (
        *("AdminCount", "AlreadyIn", "AlreadyMember", "Chat", "ChatEvent", "ChatKind"),
        *("EventKind", "Folder", "FolderInvite", "FolderPreview", "Importer"),
        *("InviteLink", "Joined", "NeedsPayment", "NeedsWebView", "PaidMembership"),
        *("PaymentForm", "Peek", "Person", "Preview"),
        *("Replaced", "RequestSent", "Subscription"),
    ),
    "service": ("KEEP", "Invites"),
    "sync": ("SyncInvites",),
    "targets": ("parse_target",),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    module = _HOME_OF.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
