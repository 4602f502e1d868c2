"""Targets: whatever people paste where a link is asked for is an invite, a username, or refused."""

from __future__ import annotations

import string
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invites.links import ChatInviteLink, LinkError, UsernameLink, is_invite_hash
from invites.models import InviteLink
from invites.targets import named_chat, named_folder, parse_target

TOKEN = string.ascii_letters + string.digits + "_-"
hashes = st.text(TOKEN, min_size=1, max_size=40).filter(is_invite_hash)
names = st.from_regex(r"\A[a-z][a-z0-9]{4,31}\Z").filter(
    lambda name: name not in {"boost", "joinchat", "addlist"}
)


@given(st.text(max_size=60))
def test_any_text_gives_a_target_or_our_error(text: str) -> None:
    """Nothing else leaves, and what is understood can be said again."""
    try:
        target = parse_target(text)
    except LinkError:
        return
    assert parse_target(target.url) == target


@given(hashes)
def test_every_spelling_of_an_invite(value: str) -> None:
    """Links and the hash with a plus are invites, however long the hash is."""
    wanted = ChatInviteLink(value)
    for text in (wanted.url, wanted.tg_url, f" t.me/joinchat/{value}\n"):
        assert parse_target(text) == wanted
    assert parse_target(wanted) == wanted
    link = InviteLink(link=wanted.url, admin_id=1, created=datetime.now(UTC))
    assert parse_target(link) == wanted


@given(names)
def test_every_spelling_of_a_username(name: str) -> None:
    """The at sign settles it; a bare word is a name unless it is as long as a hash."""
    try:
        wanted = UsernameLink(name)
    except LinkError:
        return  # a word with a meaning of its own
    for text in (f"@{name}", wanted.url, wanted.tg_url):
        assert parse_target(text) == wanted
    bare = ChatInviteLink(name) if len(name) in {16, 22} else wanted
    assert parse_target(name) == bare


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("AAAAAEHbEkejzxUjAUCfYg", ChatInviteLink("AAAAAEHbEkejzxUjAUCfYg")),
        ("abcdefghijklmnop", ChatInviteLink("abcdefghijklmnop")),
        ("@abcdefghijklmnop", UsernameLink("abcdefghijklmnop")),
        ("a-bc", ChatInviteLink("a-bc")),
        ("+AbCdEf", ChatInviteLink("AbCdEf")),
        ("AbCdEf", UsernameLink("AbCdEf")),
        ("AbC", ChatInviteLink("AbC")),
    ],
)
def test_bare_words(text: str, target: ChatInviteLink | UsernameLink) -> None:
    """The border between hashes and usernames."""
    assert parse_target(text) == target


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "neither a link nor a username"),
        ("https://t.me/addlist/AbC", "shared folder link, not an invite or username link"),
        ("https://t.me/durov/5", "a link to a message, not an invite or username link"),
        ("12345", "phone number"),
    ],
)
def test_refusals_say_what_it_is(text: str, reason: str) -> None:
    """The reason is fit to be shown."""
    with pytest.raises(LinkError, match=reason):
        parse_target(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("12", 12),
        ("-1001234567890", -1001234567890),
        ("--12", "--12"),
        ("9" * 20, "9" * 20),
        ("٣", "٣"),
        ("@name", "@name"),
        ("", ""),
    ],
)
def test_chats_as_typed(text: str, meant: str | int) -> None:
    """Ids are numbers, with their sign; all else is for the service to find."""
    assert named_chat(text) == meant


@pytest.mark.parametrize(("text", "meant"), [("2", 2), ("2026", "2026"), ("-2", "-2"), ("A", "A")])
def test_folders_as_typed(text: str, meant: str | int) -> None:
    """Folders have small numbers; a longer one is a title."""
    assert named_folder(text) == meant
