"""The values links parse into, and the words and syntax they are made of.

Rule of this file: a value that cannot be printed as a link cannot be constructed (`LinkError`).
Reading text is the business of `invites.links`, which re-exports what is public here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

TOKEN = re.compile(r"[A-Za-z0-9_-]+", re.ASCII)
DIGITS = re.compile(r"[0-9]+", re.ASCII)
_USERNAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,31}", re.ASCII)

# A run of digits up to this length is a phone number; a longer one is an invite hash again.
_PHONEDIGITS = 32
MAX_MESSAGE_ID = 2**31 - 1
MAX_CHANNEL_ID = 2**63 - 1

# Words that are never a user's sub-domain; every single letter is reserved too.
RESERVED = frozenset(
    {
        *("addemoji", "addlist", "addstickers", "addstyle", "addtheme", "auction", "auth", "boost"),
        *("call", "confirmphone", "contact", "giftcode", "invoice", "joinchat", "login", "m"),
        *("nft", "proxy", "setlanguage", "share", "socks", "web", "www"),
    }
)

# First path words with a meaning of their own, and what they are; these need a second segment ...
WORDS_WITH_ARGUMENT = {
    "addemoji": "a custom emoji set link",
    "addstickers": "a sticker set link",
    "addstyle": "a chat style link",
    "addtheme": "a theme link",
    "auction": "a gift auction link",
    "bg": "a chat background link",
    "call": "a group call link",
    "contact": "a temporary profile link",
    "giftcode": "a gift code link",
    "invoice": "an invoice link",
    "login": "a login code link",
    "m": "a business chat link",
    "newbot": "a bot creation link",
    "nft": "a collectible gift link",
    "setlanguage": "a language pack link",
}
# ... and these take their arguments from the query.
WORDS_ALONE = {
    "confirmphone": "a phone confirmation link",
    "iv": "an instant view link",
    "msg": "a share link",
    "proxy": "a proxy link",
    "share": "a share link",
    "socks": "a proxy link",
}
# Query parameters that give a username link another purpose.
PURPOSES = {
    "appname": "a mini app link",
    "attach": "an attachment menu link",
    "direct": "a direct messages link",
    "game": "a game link",
    "livestream": "a live stream link",
    "ref": "a referral link",
    "start": "a bot start link",
    "startapp": "a mini app link",
    "startattach": "an attachment menu link",
    "startchannel": "a link that adds a bot to a channel",
    "startgroup": "a link that adds a bot to a group",
    "videochat": "a video chat link",
    "voicechat": "a video chat link",
}


class LinkError(ValueError):
    """The text is not a link of the wanted kind.

    `text` is the input (cut for display), `reason` one clause saying what is wrong, and `actual`
    the link it really is when it is a good link of another kind.
    """

    def __init__(self, text: str, reason: str, actual: Link | None = None) -> None:
        shown = ascii(text if len(text) <= 80 else text[:77] + "...")
        super().__init__(f"{shown}: {reason}")
        self.text = text
        self.reason = reason
        self.actual = actual


@dataclass(frozen=True, slots=True)
class ChatInviteLink:
    """An invitation to a group or channel; `hash` is case-sensitive and opaque."""

    hash: str

    def __post_init__(self) -> None:
        if not is_invite_hash(self.hash):
            raise LinkError(self.hash, "not an invite hash")

    @property
    def url(self) -> str:
        return f"https://t.me/+{self.hash}"

    @property
    def tg_url(self) -> str:
        return f"tg://join?invite={self.hash}"


@dataclass(frozen=True, slots=True)
class FolderLink:
    """An invitation to a shared folder (chat list)."""

    slug: str

    def __post_init__(self) -> None:
        if not TOKEN.fullmatch(self.slug):
            raise LinkError(self.slug, "not a folder slug")

    @property
    def url(self) -> str:
        return f"https://t.me/addlist/{self.slug}"

    @property
    def tg_url(self) -> str:
        return f"tg://addlist?slug={self.slug}"


@dataclass(frozen=True, slots=True)
class PhoneLink:
    """A link to the account behind a phone number (1 to 32 decimal digits, no plus)."""

    digits: str

    def __post_init__(self) -> None:
        if not is_phone(self.digits):
            raise LinkError(self.digits, "not a phone number of 1 to 32 digits")

    @property
    def url(self) -> str:
        return f"https://t.me/+{self.digits}"

    @property
    def tg_url(self) -> str:
        return f"tg://resolve?phone={self.digits}"


@dataclass(frozen=True, slots=True)
class UsernameLink:
    """A public username, spelt as in the link; usernames compare case-insensitively."""

    name: str

    def __post_init__(self) -> None:
        if not is_username(self.name):
            raise LinkError(self.name, "not a username")
        if is_special_word(self.name):
            raise LinkError(self.name, "a reserved word, not a username")

    @property
    def url(self) -> str:
        return f"https://t.me/{self.name}"

    @property
    def tg_url(self) -> str:
        return f"tg://resolve?domain={self.name}"


@dataclass(frozen=True, slots=True)
class MessageLink:
    """A message; `chat` is the username of a public chat or the bare id of a private channel."""

    chat: str | int
    message_id: int
    thread_id: int | None = None
    comment_id: int | None = None

    def __post_init__(self) -> None:
        _check_chat(self.chat)
        for number in (self.message_id, self.thread_id, self.comment_id):
            if number is not None and not 0 < number <= MAX_MESSAGE_ID:
                raise LinkError(str(number), "not a message id")

    @property
    def url(self) -> str:
        chat = f"c/{self.chat}" if isinstance(self.chat, int) else self.chat
        thread = "" if self.thread_id is None else f"{self.thread_id}/"
        comment = "" if self.comment_id is None else f"?comment={self.comment_id}"
        return f"https://t.me/{chat}/{thread}{self.message_id}{comment}"

    @property
    def tg_url(self) -> str:
        private = isinstance(self.chat, int)
        chat = f"privatepost?channel={self.chat}" if private else f"resolve?domain={self.chat}"
        thread = "" if self.thread_id is None else f"&thread={self.thread_id}"
        comment = "" if self.comment_id is None else f"&comment={self.comment_id}"
        return f"tg://{chat}&post={self.message_id}{thread}{comment}"


@dataclass(frozen=True, slots=True)
class BoostLink:
    """A request to boost a channel, named by username or by bare channel id."""

    chat: str | int

    def __post_init__(self) -> None:
        _check_chat(self.chat)

    @property
    def url(self) -> str:
        return f"https://t.me/boost{'?c=' if isinstance(self.chat, int) else '/'}{self.chat}"

    @property
    def tg_url(self) -> str:
        return f"tg://boost?{'channel' if isinstance(self.chat, int) else 'domain'}={self.chat}"


@dataclass(frozen=True, slots=True)
class OtherLink:
    """A Telegram link outside the scope of invites; `what` says in words which kind it is.

    `url` is its canonical spelling: `https://t.me/...`, or `tg://...` for links that were so.
    """

    what: str
    url: str


Link: TypeAlias = (
    ChatInviteLink | FolderLink | PhoneLink | UsernameLink | MessageLink | BoostLink | OtherLink
)


def is_invite_hash(text: str) -> bool:
    """Whether `text` can be an invite hash: base64url characters, not 1 to 32 digits only."""
    return TOKEN.fullmatch(text) is not None and not is_phone(text)


def is_username(text: str) -> bool:
    """Whether `text` has the syntax of a username (1 to 32 characters); not whether it is taken."""
    return _USERNAME.fullmatch(text) is not None and text[-1] != "_" and "__" not in text


def is_phone(text: str) -> bool:
    return len(text) <= _PHONEDIGITS and DIGITS.fullmatch(text) is not None


def _check_chat(chat: str | int) -> None:
    if isinstance(chat, int):
        if not 0 < chat <= MAX_CHANNEL_ID:
            raise LinkError(str(chat), "not a channel id")
    elif not is_username(chat) or is_special_word(chat):
        raise LinkError(chat, "not a username")


def is_special_word(word: str) -> bool:
    """First path words that can never be read as a username."""
    special = word in {"c", "s", "i", "boost", "joinchat", "addlist"}
    return special or word in WORDS_WITH_ARGUMENT or word in WORDS_ALONE
