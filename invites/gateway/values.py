"""What the REST form takes and gives: the schemas of the OpenAPI document.

Ids are numbers, times ISO 8601 in UTC.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, TypeAlias

import msgspec

from invites.exports import LinkRow
from invites.models import (
    Chat,
    Folder,
    FolderInvite,
    FolderPreview,
    Importer,
    PaidMembership,
    Person,
    Subscription,
)

__all__ = [
    "ChangeFolder",
    "ChatOut",
    "Chats",
    "CreateFolder",
    "CreateFolderLink",
    "CreateLink",
    "Done",
    "FolderLinkOut",
    "FolderOut",
    "FolderPreviewOut",
    "JoinFolder",
    "JoinIn",
    "LinksOut",
    "MembershipOut",
    "PaidOut",
    "PersonOut",
    "PersonRow",
    "SomeChats",
    "SubscriptionOut",
]

Chats: TypeAlias = list[int | str]
"""Chats of a body, each by id (also as text), @username, link or title."""


class PersonOut(msgspec.Struct, frozen=True):
    """A user or bot."""

    id: int
    name: str
    username: str | None
    is_bot: bool

    @classmethod
    def of(cls, person: Person) -> PersonOut:
        """The person without what only this account can use."""
        return cls(person.id, person.name, person.username, person.is_bot)


class ChatOut(msgspec.Struct, frozen=True):
    """A group, supergroup or channel; `marked_id` is the id for the paths of this gateway."""

    id: int
    marked_id: int
    kind: str
    title: str
    username: str | None
    members: int | None
    is_member: bool

    @classmethod
    def of(cls, chat: Chat) -> ChatOut:
        """The chat without what only this account can use."""
        return cls(
            chat.id,
            chat.marked_id,
            chat.kind.value,
            chat.title,
            chat.username,
            chat.members,
            chat.is_member,
        )


class PersonRow(msgspec.Struct, frozen=True):
    """Somebody who joined by a link, or waits to be let in (`pending`)."""

    user: PersonOut
    date: datetime
    pending: bool
    about: str
    approved_by: int | None

    @classmethod
    def of(cls, one: Importer) -> PersonRow:
        """The row of a listing."""
        return cls(PersonOut.of(one.user), one.date, one.pending, one.about, one.approved_by)


class JoinIn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What to join: an invite link in any form, a bare hash, or @username.

    `pay` is the price agreed to, in Stars for each period; without it nothing is paid.
    """

    link: str
    pay: Annotated[int, msgspec.Meta(ge=0)] = 0


class CreateLink(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A new link; what is not given is without limit. `stars` for every 30 days make it paid."""

    title: str = ""
    expires: datetime | None = None
    usage_limit: int | None = None
    request_needed: bool = False
    stars: Annotated[int, msgspec.Meta(ge=0)] = 0


class LinksOut(msgspec.Struct, frozen=True):
    """The links of a chat, newest first."""

    links: list[LinkRow]


class Done(msgspec.Struct, frozen=True):
    """It is done."""

    ok: bool = True


# -- folders ---------------------------------------------------------------------------------


class FolderOut(msgspec.Struct, frozen=True):
    """A folder of the account, as in `Folder`; `chat_ids` are marked ids."""

    id: int
    title: str
    emoticon: str
    shared: bool
    has_links: bool
    by_rules: bool
    chat_ids: list[int]

    @classmethod
    def of(cls, one: Folder) -> FolderOut:
        """The folder without its record."""
        return cls(
            one.id,
            one.title,
            one.emoticon,
            one.shared,
            one.has_links,
            one.by_rules,
            list(one.chat_ids),
        )


class FolderLinkOut(msgspec.Struct, frozen=True):
    """A link to chats of a folder; `chat_ids` are marked ids."""

    title: str
    url: str
    chat_ids: list[int]

    @classmethod
    def of(cls, one: FolderInvite) -> FolderLinkOut:
        """The link without its record."""
        return cls(one.title, one.url, list(one.chat_ids))


class FolderPreviewOut(msgspec.Struct, frozen=True):
    """What a folder link leads to; `folder_id` is set when the account has the folder already."""

    title: str
    emoticon: str
    folder_id: int | None
    new: list[ChatOut]
    joined: list[ChatOut]

    @classmethod
    def of(cls, seen: FolderPreview) -> FolderPreviewOut:
        """The preview without what only this account can use."""
        return cls(
            seen.title,
            seen.emoticon,
            seen.folder_id,
            [ChatOut.of(one) for one in seen.new],
            [ChatOut.of(one) for one in seen.joined],
        )


class CreateFolder(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A new folder of at least one chat."""

    title: str
    chats: Chats


class ChangeFolder(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What to change of a folder or of a link to it; what is not given stays."""

    title: str | None = None
    chats: Chats | None = None


class CreateFolderLink(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A new link to the chats, all of the folder when none are given."""

    title: str = ""
    chats: Chats | None = None


class JoinFolder(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A folder link or its slug, and the chats to join, all that are new when none are given."""

    link: str
    chats: Chats | None = None


class SomeChats(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which chats; when it is not given, those that the server suggests."""

    chats: Chats | None = None


# -- paying ----------------------------------------------------------------------------------


class SubscriptionOut(msgspec.Struct, frozen=True):
    """A price in Stars for each period, which is in seconds."""

    stars: int
    period: int

    @classmethod
    def of(cls, price: Subscription) -> SubscriptionOut:
        """The price."""
        return cls(price.stars, int(price.period.total_seconds()))


class MembershipOut(msgspec.Struct, frozen=True):
    """A chat that is paid for until a time, as in `PaidMembership`."""

    id: str
    chat: ChatOut
    subscription: SubscriptionOut
    until: datetime
    canceled: bool
    can_rejoin: bool
    too_few_stars: bool

    @classmethod
    def of(cls, one: PaidMembership) -> MembershipOut:
        """The membership without its record."""
        return cls(
            one.id,
            ChatOut.of(one.chat),
            SubscriptionOut.of(one.subscription),
            one.until,
            one.canceled,
            one.can_rejoin,
            one.too_few_stars,
        )


class PaidOut(msgspec.Struct, frozen=True):
    """The Stars that the account has, and what it pays for."""

    stars: int
    memberships: list[MembershipOut]
