"""The values that the service gives: the same on every API layer, whatever the wire said.

Rules of this file: no TL and no network, only frozen values. Each carries in `raw` what the server
sent (a record of the connection's own layer), which takes no part in comparison or display. Times
are aware datetimes in UTC; ids are the bare positive numbers of the API.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from datetime import datetime

    from mtproto.errors import RpcError
    from tl.base import TLObject

__all__ = [
    "AdminCount",
    "AlreadyIn",
    "AlreadyMember",
    "Chat",
    "ChatEvent",
    "ChatKind",
    "CheckResult",
    "EventKind",
    "Folder",
    "FolderInvite",
    "FolderPreview",
    "Importer",
    "InviteLink",
    "JoinResult",
    "Joined",
    "NeedsPayment",
    "NeedsWebView",
    "PaidMembership",
    "PaymentForm",
    "Peek",
    "Person",
    "Preview",
    "Replaced",
    "RequestSent",
    "Subscription",
]


class ChatKind(StrEnum):
    """What sort of chat it is; a supergroup is a channel in the API's own words."""

    GROUP = "group"
    SUPERGROUP = "supergroup"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A user or bot. `access_hash` is good for the account that received it only."""

    id: int
    name: str
    username: str | None = None
    is_bot: bool = False
    access_hash: int | None = field(default=None, repr=False)
    raw: TLObject | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat:
    """A group, supergroup or channel.

    `members` is None when the server did not count them. `approval` says that everybody who wants
    to join by the username has to be approved. `access_hash` is None for basic groups.
    """

    id: int
    kind: ChatKind
    title: str
    username: str | None = None
    members: int | None = None
    is_member: bool = True
    approval: bool = False
    access_hash: int | None = field(default=None, repr=False)
    raw: TLObject | None = field(default=None, repr=False, compare=False)

    @property
    def marked_id(self) -> int:
        """The id as bots and logs spell it: negative, with -100 before a channel's."""
        return -self.id if self.kind is ChatKind.GROUP else -1_000_000_000_000 - self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """The price of a paid link: `stars` Telegram Stars for every `period`."""

    stars: int
    period: timedelta

    @classmethod
    def monthly(cls, stars: int) -> Subscription:
        """The price for every 30 days, the only period that the server sells."""
        return cls(stars=stars, period=timedelta(days=30))


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteLink:
    """A link as its administrators see it.

    `usage` counts members who came by it and are still there, `requested` those who wait.
    `edited`, `expires` and `usage_limit` are None for never. A `permanent` link is the primary one
    of its administrator.
    """

    link: str
    admin_id: int
    created: datetime
    title: str = ""
    edited: datetime | None = None
    expires: datetime | None = None
    usage_limit: int | None = None
    usage: int = 0
    requested: int = 0
    permanent: bool = False
    revoked: bool = False
    request_needed: bool = False
    subscription: Subscription | None = None
    lapsed: int = 0
    raw: TLObject | None = field(default=None, repr=False, compare=False)

    def works(self, now: datetime) -> bool:
        """Whether somebody could join by it at that time, as far as its administrator can see."""
        expired = self.expires is not None and self.expires <= now
        used_up = self.usage_limit is not None and self.usage >= self.usage_limit
        return not (self.revoked or expired or used_up)


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """A primary link was revoked (`old`), and the server made another one at once (`new`)."""

    old: InviteLink
    new: InviteLink
    raw: TLObject | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminCount:
    """How many links an administrator has: `active` and `revoked` ones."""

    admin: Person
    active: int
    revoked: int
    raw: TLObject | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Importer:
    """Somebody who joined by a link, or (`pending`) waits to be let in.

    `date` is when he joined or asked, `about` his bio (of pending ones), `approved_by` the id of
    the administrator who let him in.
    """

    user: Person
    date: datetime
    pending: bool = False
    about: str = ""
    approved_by: int | None = None
    via_folder: bool = False
    raw: TLObject | None = field(default=None, repr=False, compare=False)


# -- shared folders --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """A folder of the account; `chat_ids` are marked ids, pinned chats first.

    `shared` says that it came by a link or is given away by one; `has_links` that the account
    itself made links of it. `by_rules` is a folder that has chats by their kind (all groups, say),
    which cannot be shared.
    """

    id: int
    title: str
    emoticon: str = ""
    shared: bool = False
    has_links: bool = False
    by_rules: bool = False
    chat_ids: tuple[int, ...] = ()
    raw: TLObject | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderPreview:
    """What a folder link leads to: chats that are `new` to the account, and those it has `joined`.

    `folder_id` is the account's folder when it has been joined already; then the server does not
    repeat the title.
    """

    title: str = ""
    emoticon: str = ""
    folder_id: int | None = None
    new: tuple[Chat, ...] = ()
    joined: tuple[Chat, ...] = ()
    raw: TLObject | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderInvite:
    """A link by which a folder is shared; `chat_ids` are marked ids."""

    title: str
    url: str
    chat_ids: tuple[int, ...]
    raw: TLObject | None = field(default=None, repr=False, compare=False)


# -- what happens in a chat --------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentForm:
    """What paying a paid link means, as the server words it; `bot_id` is 0 without a seller."""

    form_id: int
    title: str
    description: str
    subscription: Subscription
    bot_id: int = 0
    raw: TLObject | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidMembership:
    """What the account pays for: `chat` until the time `until`, renewed then unless `canceled`.

    `can_rejoin` says that the account has left and may come back without paying, `too_few_stars`
    that the next period cannot be paid. `hash` is that of the link it came by.
    """

    id: str
    chat: Chat
    subscription: Subscription
    until: datetime
    canceled: bool = False
    can_rejoin: bool = False
    too_few_stars: bool = False
    hash: str | None = None
    raw: TLObject | None = field(default=None, repr=False, compare=False)


class EventKind(StrEnum):
    """What happened: somebody ASKED to join, a request was SETTLED without him becoming a member
    in our sight (dismissed, withdrawn, or decided elsewhere), somebody JOINED or LEFT."""

    ASKED = "asked"
    SETTLED = "settled"
    JOINED = "joined"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatEvent:
    """Something that happened in a watched chat.

    `at` is the server's time of it, or (SETTLED and LEFT, seen by a user) when it was noticed.
    `link`, `link_title` and `actor_id` (who did it, if somebody else) are known to bots, and to
    users from the admin log; a link may be cut short, ending in `...`. `query_id` is a question
    to a guard bot: see `Invites.answer_request`.
    """

    kind: EventKind
    chat: Chat
    user: Person
    at: datetime
    about: str = ""
    link: str | None = None
    link_title: str = ""
    actor_id: int | None = None
    via_folder: bool = False
    query_id: int | None = None


# -- what checking a link can say ------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The link works, and the account is not in the chat.

    `known` are some members the account knows. With `subscription` joining costs Stars, except
    when `paid` says that the current period is paid already.
    """

    title: str
    kind: ChatKind
    members: int
    about: str = ""
    request_needed: bool = False
    public: bool = False
    verified: bool = False
    scam: bool = False
    fake: bool = False
    known: tuple[Person, ...] = ()
    subscription: Subscription | None = None
    paid: bool = False
    raw: TLObject | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyMember:
    """The account is in the chat already; the link may be dead all the same."""

    chat: Chat
    raw: TLObject | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Peek:
    """The chat may be read without joining until the time `until`."""

    chat: Chat
    until: datetime
    raw: TLObject | None = field(default=None, repr=False, compare=False)


CheckResult: TypeAlias = Preview | AlreadyMember | Peek


# -- how joining can end ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """The account is a member now."""

    chat: Chat
    raw: TLObject | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestSent:
    """A request to join waits for an administrator; the approval arrives as an update.

    `guard_was_silent` says that the chat's guard bot was asked first, and did not answer in time.
    """

    guard_was_silent: bool = False
    raw: TLObject | RpcError | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyIn:
    """The account was a member before; nothing changed. `chat` is None when it cannot be told."""

    chat: Chat | None
    raw: TLObject | RpcError | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedsWebView:
    """The chat's guard bot asks for a step in its web view: see `Invites.finish_in_web_view`.

    `link` is what was joined by, `url` the page where the server told it already (layer 227).
    """

    bot: Person
    query_id: int
    link: str = ""
    url: str = ""
    raw: TLObject | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedsPayment:
    """The link is paid: `Invites.pay` joins, with the form `form_id` at the price of
    `subscription`. Both are None when the layer is too old (before 186) to say them."""

    hash: str
    subscription: Subscription | None
    form_id: int | None
    raw: TLObject | RpcError | None = field(default=None, repr=False, compare=False)


JoinResult: TypeAlias = Joined | RequestSent | AlreadyIn | NeedsWebView | NeedsPayment
