"""Every form of Telegram link <-> a small frozen value.

Rules of this file: pure functions of text, no network, no clock; time linear in the input; the only
exception that leaves is `LinkError`. A value can always be printed: what cannot be said as a link
cannot be constructed. Words and forms are tables, taken from the public description of deep links;
they live with the values in `_link_values`.
"""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

from invites._link_values import (
    DIGITS,
    MAX_CHANNEL_ID,
    MAX_MESSAGE_ID,
    PURPOSES,
    RESERVED,
    TOKEN,
    WORDS_ALONE,
    WORDS_WITH_ARGUMENT,
    BoostLink,
    ChatInviteLink,
    FolderLink,
    Link,
    LinkError,
    MessageLink,
    OtherLink,
    PhoneLink,
    UsernameLink,
    is_invite_hash,
    is_phone,
    is_special_word,
    is_username,
)

__all__ = [
    "BoostLink",
    "ChatInviteLink",
    "FolderLink",
    "Link",
    "LinkError",
    "MessageLink",
    "OtherLink",
    "PhoneLink",
    "UsernameLink",
    "is_invite_hash",
    "is_username",
    "parse_invite",
    "parse_link",
]

_HOSTS = frozenset({"t.me", "telegram.me", "telegram.dog"})
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://", re.ASCII)
_SURROGATE = re.compile("[\ud800-\udfff]")
_ASCII_BLANKS = " \t\n\r\f\v"
_SUBDOMAIN_LEAST = 4
_APP_LEAST = 3

_KIND_NAMES: dict[type[Link], str] = {
    ChatInviteLink: "an invite link",
    FolderLink: "a shared folder link",
    PhoneLink: "a phone number link",
    UsernameLink: "a public username link",
    MessageLink: "a link to a message",
    BoostLink: "a boost link",
}


def parse_link(text: str, *, me_url_prefix: str | None = None) -> Link:
    """Say which Telegram link `text` is; scheme optional, surrounding blanks ignored.

    `me_url_prefix` is the server's own link prefix (`config.me_url_prefix`), accepted besides the
    public hosts. Raises `LinkError` when the text is no Telegram link, or a malformed one.
    """
    if not text.isascii() and _SURROGATE.search(text):
        raise LinkError(text, "not a Telegram link: half a surrogate pair is no character")
    trimmed = text.strip(_ASCII_BLANKS)
    if trimmed[:3].lower() == "tg:":
        rest = trimmed[3:]
        return _parse_tg(rest.removeprefix("//"))
    address = _http_address(trimmed)
    authority, path, query = _split(address)
    segments = [unquote(piece) for piece in path.split("/")[1:]]
    while segments and not segments[-1]:
        segments.pop()
    label = _subdomain(authority, me_url_prefix, trimmed)
    if label is not None:
        segments.insert(0, label)
    # `/s/` asks for the web preview of whatever follows it.
    start = next((i for i, piece in enumerate(segments) if piece != "s"), len(segments))
    return _parse_path(segments[start:], _parameters(query), trimmed)


def parse_invite(text: str, *, me_url_prefix: str | None = None) -> ChatInviteLink:
    """Take an invite link in any form, or a bare invite hash (with or without `+`).

    Raises `LinkError` whose `reason` and `actual` say what the text is instead.
    """
    trimmed = text.strip(_ASCII_BLANKS)
    bare = trimmed.removeprefix("+")
    if is_phone(bare):
        raise LinkError(trimmed, "digits only: a phone number, not an invite hash")
    if is_invite_hash(bare):
        return ChatInviteLink(bare)
    link = parse_link(trimmed, me_url_prefix=me_url_prefix)
    if isinstance(link, ChatInviteLink):
        return link
    what = link.what if isinstance(link, OtherLink) else _KIND_NAMES[type(link)]
    raise LinkError(trimmed, f"this is {what}, not an invite link", link)


def _number(text: str, most: int) -> int | None:
    """A positive decimal number of at most `most`; long digit runs are refused before parsing."""
    if len(text) > 19 or not DIGITS.fullmatch(text):
        return None
    value = int(text)
    return value if 0 < value <= most else None


def _http_address(text: str) -> str:
    scheme = _SCHEME.match(text)
    if scheme is None:
        return text
    if scheme[1].lower() not in {"http", "https"}:
        raise LinkError(text, f"not a Telegram link: unknown scheme {scheme[1]}")
    return text[scheme.end() :]


def _split(address: str) -> tuple[str, str, str]:
    """Authority, path and query of a link without scheme; the fragment is dropped."""
    before, _, query = address.partition("#")[0].partition("?")
    authority, slash, path = before.partition("/")
    return authority, slash + path, query


def _parameters(query: str) -> dict[str, str]:
    """Query parameters, first spelling of each name wins; a name without `=` has the value ''."""
    parameters: dict[str, str] = {}
    for piece in query.split("&"):
        name, _, value = piece.partition("=")
        if name:
            parameters.setdefault(unquote(name), unquote(value.replace("+", " ")))
    return parameters


def _subdomain(authority: str, me_url_prefix: str | None, text: str) -> str | None:
    """Check the host; the username when it is written as `USERNAME.t.me`."""
    if me_url_prefix and authority.lower() == _split(_http_address(me_url_prefix))[0].lower():
        return None
    host, colon, port = authority.lower().partition(":")
    if "@" in authority or "[" in authority or (colon and port not in {"80", "443"}):
        raise LinkError(text, "not a Telegram link: user, port or address in the host part")
    if host.removeprefix("www.") in _HOSTS:
        return None
    label, dot, domain = authority.partition(":")[0].partition(".")
    if dot and domain.lower() == "t.me":
        usable = len(label) >= _SUBDOMAIN_LEAST and is_username(label)
        if usable and label.lower() not in RESERVED:
            return label
        raise LinkError(text, f"{label!a} is not a username that can stand before t.me")
    raise LinkError(text, "not a Telegram link")


def _parse_path(segments: list[str], query: dict[str, str], text: str) -> Link:
    """The http form after normalisation."""
    if not segments or not segments[0]:
        raise LinkError(text, "a link to nothing in particular")
    word = segments[0]
    argument = segments[1] if len(segments) > 1 else ""
    if word[0] in "+ ":
        return _plus(word[1:], text)
    if word == "joinchat":
        return _invite(argument, text)
    if word == "addlist":
        if not TOKEN.fullmatch(argument):
            raise LinkError(text, _malformed(argument, "folder link", "slug"))
        return FolderLink(argument)
    if word == "c":
        return _private(segments[1:], query, text)
    if word == "boost":
        return _boost(argument or query.get("c", ""), text)
    if word in WORDS_ALONE:
        return _other(WORDS_ALONE[word], segments, query)
    if word in WORDS_WITH_ARGUMENT or (word[0] == "$" and len(word) > 1):
        if word[0] != "$" and not argument:
            raise LinkError(text, f"{WORDS_WITH_ARGUMENT[word]} without its argument")
        return _other(WORDS_WITH_ARGUMENT.get(word, "an invoice link"), segments, query)
    if not is_username(word) or is_special_word(word):
        raise LinkError(text, f"{word[:40]!a} is neither a username nor a known word")
    return _username(segments, query)


def _plus(rest: str, text: str) -> Link:
    return PhoneLink(rest) if is_phone(rest) else _invite(rest, text)


def _invite(value: str, text: str) -> ChatInviteLink:
    if not is_invite_hash(value):
        raise LinkError(text, _malformed(value, "invite link", "hash"))
    return ChatInviteLink(value)


def _malformed(value: str, link: str, part: str) -> str:
    if not value:
        return f"an {link} without {part}" if link[0] in "aeiou" else f"a {link} without {part}"
    if value.endswith("..."):
        return f"a truncated {link}, shown to people who may not use it"
    if is_phone(value):
        return f"the {part} is a number only, so this is no {link}"
    return f"the {part} of this {link} has characters outside A-Z a-z 0-9 _ -"


def _private(rest: list[str], query: dict[str, str], text: str) -> Link:
    """`/c/CHANNEL...`: a message in, or a boost of, a chat that has no username."""
    channel = _number(rest[0], MAX_CHANNEL_ID) if rest else None
    if channel is None:
        raise LinkError(text, "a private chat link without channel id")
    message = _message(channel, rest[1:], query)
    if message is not None:
        return message
    if "boost" in query:
        return BoostLink(channel)
    raise LinkError(text, "a private chat link without message id")


def _message(chat: str | int, rest: list[str], query: dict[str, str]) -> MessageLink | None:
    """`/ID` or `/THREAD/ID` after a chat; None when these segments name no message."""
    numbers = [_number(piece, MAX_MESSAGE_ID) for piece in rest[:2]]
    if not numbers or numbers[0] is None:
        return None
    comment = _number(query.get("comment", ""), MAX_MESSAGE_ID)
    if len(numbers) == 2 and numbers[1] is not None:
        return MessageLink(chat, numbers[1], numbers[0], comment)
    thread = _number(query.get("thread", ""), MAX_MESSAGE_ID)
    return MessageLink(chat, numbers[0], thread, comment)


def _boost(chat: str, text: str) -> BoostLink:
    channel = _number(chat, MAX_CHANNEL_ID)
    if channel is not None:
        return BoostLink(channel)
    if not is_username(chat) or is_special_word(chat):
        raise LinkError(text, "a boost link without a channel")
    return BoostLink(chat)


def _username(segments: list[str], query: dict[str, str]) -> Link:
    """`/NAME...` where the name is good: message, boost, special purpose, or the plain username."""
    name = segments[0]
    message = _message(name, segments[1:], query)
    if message is not None:
        return message
    if len(segments) > 1 and len(segments[1]) >= _APP_LEAST and is_username(segments[1]):
        return _other("a mini app link", segments, query)
    if "boost" in query:
        return BoostLink(name)
    purpose = next((PURPOSES[key] for key in query if key in PURPOSES), None)
    return UsernameLink(name) if purpose is None else _other(purpose, segments, query)


def _other(what: str, segments: list[str], query: dict[str, str]) -> OtherLink:
    path = "/".join(quote(piece, safe="") for piece in segments)
    return OtherLink(what, f"https://t.me/{path}{_query_text(query)}")


def _query_text(query: dict[str, str]) -> str:
    pieces = []
    for name, value in query.items():
        spelt = quote(name, safe="")
        pieces.append(spelt + "=" + quote(value, safe="") if value else spelt)
    return "?" + "&".join(pieces) if pieces else ""


def _parse_tg(rest: str) -> Link:
    """The `tg:` form: a command and parameters; what we cannot use is an `OtherLink`."""
    spelt, _, query_text = rest.partition("#")[0].partition("?")
    command = spelt.removesuffix("/")
    query = _parameters(query_text)
    link = _TG_COMMANDS.get(command, lambda _: None)(query)
    if link is not None:
        return link
    known = command in _TG_COMMANDS
    what = f"a tg: {command} link without a usable argument" if known else "an unknown tg: link"
    url = "tg://" + quote(spelt, safe="/%") + _query_text(query)
    return OtherLink(_TG_OTHERS.get(command, what), url)


def _tg_join(query: dict[str, str]) -> Link | None:
    value = query.get("invite", "")
    return ChatInviteLink(value) if is_invite_hash(value) else None


def _tg_addlist(query: dict[str, str]) -> Link | None:
    value = query.get("slug", "")
    return FolderLink(value) if TOKEN.fullmatch(value) else None


def _tg_resolve(query: dict[str, str]) -> Link | None:
    name = query.get("domain", "")
    if is_username(name) and not is_special_word(name):
        post = [query["post"]] if "post" in query else []
        special = next((PURPOSES[key] for key in query if key in PURPOSES), None)
        message = _message(name, post, query)
        if message is not None or special is None:
            return message or (BoostLink(name) if "boost" in query else UsernameLink(name))
        return OtherLink(special, "tg://resolve" + _query_text(query))
    # In a query `+` spells a blank, so the plus of an international number arrives as one.
    phone = query.get("phone", "").lstrip("+ ")
    return PhoneLink(phone) if is_phone(phone) else None


def _tg_privatepost(query: dict[str, str]) -> Link | None:
    channel = _number(query.get("channel", ""), MAX_CHANNEL_ID)
    return None if channel is None else _message(channel, [query.get("post", "")], query)


def _tg_boost(query: dict[str, str]) -> Link | None:
    channel = _number(query.get("channel", ""), MAX_CHANNEL_ID)
    name = query.get("domain", "")
    if channel is not None:
        return BoostLink(channel)
    return BoostLink(name) if is_username(name) and not is_special_word(name) else None


_TG_COMMANDS = {
    "addlist": _tg_addlist,
    "boost": _tg_boost,
    "join": _tg_join,
    "privatepost": _tg_privatepost,
    "resolve": _tg_resolve,
}
_TG_OTHERS = {"contact": "a temporary profile link", "login": "a login link"}
