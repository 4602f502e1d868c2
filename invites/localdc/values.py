"""The nouns of the world as frozen values: accounts, chats, members, invites, requests, messages.

Rule of this file: no behaviour beyond what a value can say about itself. A change makes a new
value (`dataclasses.replace`) that the owning table stores. Dates are unix seconds (int).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from msgspec import Struct

from invites.links import ChatInviteLink, FolderLink

__all__ = [
    "ADMIN_RIGHTS",
    "GROUP_ADMIN_RIGHTS",
    "Account",
    "Action",
    "Added",
    "Ban",
    "Chat",
    "ChatKind",
    "Contact",
    "Created",
    "Folder",
    "FolderShare",
    "GuardQuery",
    "Invite",
    "JoinRequest",
    "JoinedByLink",
    "JoinedByRequest",
    "Limits",
    "Member",
    "Message",
    "MigratedFrom",
    "MigratedTo",
    "Password",
    "Peer",
    "PeerKind",
    "Pinned",
    "PrivacyKey",
    "PrivacyRule",
    "Removed",
    "Retitled",
    "Role",
    "Subscription",
]

# The names are those of the flags of chatAdminRights.
ADMIN_RIGHTS = frozenset(
    {
        *("add_admins", "anonymous", "ban_users", "change_info", "delete_messages"),
        *("edit_messages", "invite_users", "manage_call", "other", "pin_messages"),
        *("post_messages", "post_stories", "edit_stories", "delete_stories", "manage_topics"),
    }
)
# What an administrator of a basic group may do: there the role has no finer grain.
GROUP_ADMIN_RIGHTS = frozenset(
    {"ban_users", "change_info", "delete_messages", "invite_users", "manage_call", "other"}
    | {"pin_messages"}
)


class ChatKind(Enum):
    """Basic group, supergroup (`megagroup`), or broadcast channel."""

    GROUP = "group"
    SUPERGROUP = "supergroup"
    CHANNEL = "channel"


class Role(Enum):
    """What a member is; rights are stored beside it."""

    CREATOR = "creator"
    ADMIN = "admin"
    MEMBER = "member"


class PeerKind(Enum):
    """The three kinds of peer of the API; supergroups are channels there."""

    USER = "user"
    GROUP = "group"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class Peer:
    """Somebody or something one can write to."""

    kind: PeerKind
    id: int


@dataclass(frozen=True, slots=True)
class Limits:
    """Numbers the real service publishes in its configuration; tests make them small.

    `peek` is for how many seconds a checked link lets a stranger read a private channel; 0, the
    default, never. `guard_wait` is how many seconds (of real time) a guard bot may take to answer,
    `star_balance` what everybody owns before the first payment.
    """

    channels: int = 500
    public_channels: int = 10
    group_size: int = 200
    supergroup_size: int = 200_000
    bots: int = 20
    usage_limit: int = 99_999
    stars: int = 10_000
    peek: int = 0
    title_length: int = 32
    page: int = 100
    code_lifetime: int = 3600
    guard_wait: float = 10.0
    star_balance: int = 100_000
    folder_shares: int = 3
    shared_folders: int = 2


@dataclass(frozen=True, slots=True)
class Password:
    """A two-factor password as the server keeps it: the SRP verifier, never the password."""

    salt1: bytes = field(repr=False)
    salt2: bytes = field(repr=False)
    verifier: bytes = field(repr=False)
    hint: str = ""


class PrivacyKey(Enum):
    """What a privacy rule is about; the values are the fields of `Account` that hold the rules."""

    CHAT_INVITE = "add_rule"
    PHONE_NUMBER = "phone_rule"
    ADDED_BY_PHONE = "find_rule"


@dataclass(frozen=True, slots=True)
class PrivacyRule:
    """Whom somebody lets do a thing: `everybody` or nobody; his `contacts` otherwise, unless that
    is None; and exceptions (user ids), which come before all else."""

    everybody: bool = True
    allowed: frozenset[int] = frozenset()
    denied: frozenset[int] = frozenset()
    contacts: bool | None = None

    def lets(self, user_id: int, *, contact: bool) -> bool:
        """Whether this one may, who is a contact or not."""
        if user_id in self.allowed or user_id in self.denied:
            return user_id in self.allowed
        return self.everybody if self.contacts is None or not contact else self.contacts


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody in a user's contact list: his names there, and his number (digits) if the user had
    it to find or add him."""

    first_name: str
    last_name: str = ""
    phone: str = ""

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class Account:
    """A user or a bot. `phone` is digits without plus ("" for bots), `token` only bots have.

    A bot with `no_groups` cannot be added to chats; an account that is `deleted` has no name.
    """

    id: int
    access_hash: int
    first_name: str
    last_name: str = ""
    phone: str = ""
    username: str = ""
    about: str = ""
    token: str = field(default="", repr=False)
    password: Password | None = None
    add_rule: PrivacyRule = PrivacyRule()
    phone_rule: PrivacyRule = PrivacyRule(everybody=False, contacts=True)
    find_rule: PrivacyRule = PrivacyRule()
    no_groups: bool = False
    deleted: bool = False

    @property
    def is_bot(self) -> bool:
        return bool(self.token)

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class Chat:
    """A basic group, supergroup or channel; members live in their own table.

    `version` counts membership changes of a basic group; `guard_bot` decides about who asks to
    join. `denied` are the flags of
    chatBannedRights that hold for all plain members.
    """

    id: int
    access_hash: int
    kind: ChatKind
    title: str
    creator_id: int
    date: int
    about: str = ""
    username: str = ""
    join_request: bool = False
    join_to_send: bool = False
    denied: frozenset[str] = frozenset()
    version: int = 1
    migrated_to: int | None = None
    migrated_from: int | None = None
    deleted: bool = False
    guard_bot: int | None = None

    @property
    def is_group(self) -> bool:
        """A basic group (not a supergroup)."""
        return self.kind is ChatKind.GROUP

    @property
    def peer(self) -> Peer:
        return Peer(PeerKind.GROUP if self.is_group else PeerKind.CHANNEL, self.id)


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody's membership: how it came about and what it allows.

    `via` is the hash of the invite used, if any; `via_folder` the slug of the folder link he came
    by; `approved_by` the admin who granted the request.
    """

    user_id: int
    inviter_id: int
    date: int
    role: Role = Role.MEMBER
    rights: frozenset[str] = frozenset()
    rank: str = ""
    promoted_by: int | None = None
    via: str | None = None
    via_request: bool = False
    approved_by: int | None = None
    paid_until: int = 0
    via_folder: str = ""

    @property
    def is_admin(self) -> bool:
        return self.role is not Role.MEMBER


@dataclass(frozen=True, slots=True)
class Ban:
    """A removed (`view_messages` in `denied`) or restricted user; `until` 0 means for ever."""

    user_id: int
    kicked_by: int
    date: int
    denied: frozenset[str]
    until: int = 0

    @property
    def is_kick(self) -> bool:
        return "view_messages" in self.denied


@dataclass(frozen=True, slots=True)
class Invite:
    """An invite link. `expire_date` and `usage_limit` 0 mean none; `edited` 0 means never.

    A paid link has `stars` (the price) for every `period` (seconds), and the id of its form.
    """

    hash: str
    chat_id: int
    admin_id: int
    date: int
    title: str = ""
    edited: int = 0
    expire_date: int = 0
    usage_limit: int = 0
    request_needed: bool = False
    permanent: bool = False
    revoked: bool = False
    stars: int = 0
    period: int = 0
    form_id: int = 0

    @property
    def link(self) -> str:
        return ChatInviteLink(self.hash).url

    def expired(self, now: int) -> bool:
        return 0 < self.expire_date <= now


@dataclass(frozen=True, slots=True)
class JoinRequest:
    """A pending request; `hash` is the link used, None for the public username; `via_folder` the
    slug of the folder link, if any."""

    user_id: int
    date: int
    about: str = ""
    hash: str | None = None
    via_folder: str = ""


@dataclass(frozen=True, slots=True)
class GuardQuery:
    """An open question to a guard bot; `url` is the web view it answered with, if it did.

    `hash` is the link used, None for the public username.
    """

    id: int
    chat_id: int
    user_id: int
    bot_id: int
    hash: str | None
    url: str = ""


@dataclass(frozen=True, slots=True)
class Subscription:
    """What somebody pays for a channel: `stars` for every `period` (seconds), paid `until`.

    `hash` is the link by which he came. A canceled one ends when the paid time is over.
    """

    id: str
    chat_id: int
    user_id: int
    hash: str
    stars: int
    period: int
    until: int
    canceled: bool = False


@dataclass(frozen=True, slots=True)
class Folder:
    """One of a user's folders. `rules` are the flags of dialogFilter that are set.

    `shared`: others can have it by a link; then it holds `pinned` and `include` chats only.
    `slug` is the link it was taken from, if it is another user's, and `hidden` are chats added
    there since that the user does not want.
    """

    id: int
    title: str
    rules: frozenset[str] = frozenset()
    emoticon: str = ""
    color: int | None = None
    pinned: tuple[Peer, ...] = ()
    include: tuple[Peer, ...] = ()
    exclude: tuple[Peer, ...] = ()
    shared: bool = False
    slug: str = ""
    hidden: tuple[Peer, ...] = ()

    @property
    def chats(self) -> tuple[Peer, ...]:
        """What is in it by name."""
        return (*self.pinned, *self.include)


@dataclass(frozen=True, slots=True)
class FolderShare:
    """A folder link: the chats of somebody's folder that others may have by it."""

    slug: str
    owner_id: int
    folder_id: int
    title: str
    peers: tuple[Peer, ...]
    deleted: bool = False

    @property
    def link(self) -> str:
        return FolderLink(self.slug).url


class Created(Struct, frozen=True, tag=True):
    """The first message of a chat; `users` are the founding members of a basic group."""

    title: str
    users: tuple[int, ...] = ()


class JoinedByLink(Struct, frozen=True, tag=True):
    """Somebody came by the link of `inviter_id`."""

    inviter_id: int


class JoinedByRequest(Struct, frozen=True, tag=True):
    """Somebody's request to join was approved."""


class Added(Struct, frozen=True, tag=True):
    """Members were added by the sender, or (`users` = the sender) joined by the username."""

    users: tuple[int, ...]


class Removed(Struct, frozen=True, tag=True):
    """A member was removed by the sender, or (same id) left."""

    user_id: int


class Retitled(Struct, frozen=True, tag=True):
    """The chat has another title."""

    title: str


class MigratedTo(Struct, frozen=True, tag=True):
    """The basic group goes on as supergroup `chat_id`."""

    chat_id: int


class MigratedFrom(Struct, frozen=True, tag=True):
    """The supergroup was the basic group `chat_id`."""

    title: str
    chat_id: int


class Pinned(Struct, frozen=True, tag=True):
    """A message was pinned: the one that this one answers (`Message.reply_to`)."""


_Joining: TypeAlias = JoinedByLink | JoinedByRequest | Added
Action: TypeAlias = Created | _Joining | Removed | Retitled | MigratedTo | MigratedFrom | Pinned


@dataclass(frozen=True, slots=True)
class Message:
    """A message as its owner sees it: `id` counts per channel, or per user elsewhere.

    `peer` is the dialog, `action` set for service messages (then `text` is empty). `pts` is the
    counter of the box after it came (0 in files from before messages could change: then `id` + 1).
    Copies of one message in several boxes have the same `post`, which is 0 in channels. `edited`
    is a date, 0 means never; `reply_to` the id of another message, 0 none.
    """

    id: int
    peer: Peer
    sender_id: int
    date: int
    text: str = ""
    action: Action | None = None
    random_id: int | None = None
    pts: int = 0
    post: int = 0
    edited: int = 0
    pinned: bool = False
    reply_to: int = 0
