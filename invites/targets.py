"""What somebody means who is asked for a link, a chat or a folder.

The one place where bare words are told apart; `invites.links` knows the links themselves.
"""

from __future__ import annotations

import re
from typing import TypeAlias

from invites.links import (
    ChatInviteLink,
    LinkError,
    UsernameLink,
    is_invite_hash,
    is_username,
    parse_invite,
    parse_link,
)
from invites.models import InviteLink

__all__ = ["Target", "Where", "is_written_as_link", "named_chat", "named_folder", "parse_target"]

Target: TypeAlias = ChatInviteLink | UsernameLink
Where: TypeAlias = str | ChatInviteLink | UsernameLink | InviteLink

# The lengths that servers give to hashes (now and before); usernames of these lengths are rare.
_HASH_LENGTHS = frozenset({16, 22})
_USERNAME_LEAST = 4
_MOST_DIGITS = 19
_MOST_FOLDER_DIGITS = 3
# Every link has one of these, no bare word has.
_IN_LINKS = frozenset("./:")

_LINK = re.compile(
    r"@|tg:|[a-z][a-z0-9+.-]*://|([\w-]+\.)?(t\.me|telegram\.(me|dog))(?![\w.-])",
    re.ASCII | re.IGNORECASE,
)
"""How a link or @name begins; titles of chats may have any sign in them."""


def parse_target(where: Where, *, me_url_prefix: str | None = None) -> Target:
    """The invite or username that `where` names.

    Text may be a link in any form, `@name`, a bare hash (with or without `+`) or a bare username.
    A bare word of 16 or 22 characters is taken for a hash: write `@name` for such a username.

    Raises:
        LinkError: for everything else; it says what the text is instead.
    """
    if isinstance(where, ChatInviteLink | UsernameLink):
        return where
    text = (where.link if isinstance(where, InviteLink) else where).strip()
    if text.startswith("@"):
        return UsernameLink(text[1:])
    if not text:
        raise LinkError(text, "neither a link nor a username")
    hash_like = len(text) in _HASH_LENGTHS and is_invite_hash(text)
    if not hash_like and len(text) >= _USERNAME_LEAST and is_username(text):
        return UsernameLink(text)
    if not _IN_LINKS.intersection(text):
        return parse_invite(text, me_url_prefix=me_url_prefix)
    link = parse_link(text, me_url_prefix=me_url_prefix)
    if isinstance(link, UsernameLink):
        return link
    try:
        return parse_invite(text, me_url_prefix=me_url_prefix)
    except LinkError as error:
        reason = error.reason.replace("not an invite link", "not an invite or username link")
        raise LinkError(text, reason, error.actual) from error


def is_written_as_link(text: str, *, me_url_prefix: str | None = None) -> bool:
    """Whether a text cannot but be meant as a link or @name, a right one or a wrong one."""
    begun = text.strip()
    if me_url_prefix:
        own = me_url_prefix.partition("://")[2] or me_url_prefix
        if begun.lower().startswith(own.lower()):
            return True
    return _LINK.match(begun) is not None


def named_chat(text: str) -> str | int:
    """A chat as typed: an id, marked or not, is a number, everything else a name or link."""
    return int(text) if _is_number(text.removeprefix("-"), _MOST_DIGITS) else text


def named_folder(text: str) -> str | int:
    """A folder as typed: its number, or its title."""
    return int(text) if _is_number(text, _MOST_FOLDER_DIGITS) else text


def _is_number(text: str, longest: int) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= longest
