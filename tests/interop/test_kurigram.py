"""Kurigram, unmodified: the same invite story in the words of the Pyrogram family."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from invites.localdc import InviteDC

    Connect = Callable[..., Awaitable[Any]]

pytest.importorskip(
    "pyrogram", reason="Kurigram is not installed; get it with: pip install -e '.[interop]'"
)
from pyrogram import errors, handlers, raw  # after the skip
from pyrogram.connection.transport import tcp
from pyrogram.enums import ChatMemberStatus, ChatType
from pyrogram.types import ChatPrivileges, InputPhoneContact

ALICE, BOB = "9996620001", "9996620002"


async def new_group(client: Any, title: str = "Club") -> Any:
    return await client.create_supergroup(title, "about")


def listen(client: Any, *kinds: type) -> asyncio.Queue[Any]:
    """The raw updates of these kinds that are pushed from now on."""
    heard: asyncio.Queue[Any] = asyncio.Queue()

    async def hear(_: Any, update: Any, __: Any, ___: Any) -> None:
        if isinstance(update, kinds):
            heard.put_nowait(update)

    client.add_handler(handlers.RawUpdateHandler(hear), group=-1)
    return heard


async def heard(queue: asyncio.Queue[Any]) -> Any:
    return await asyncio.wait_for(queue.get(), 5)


@pytest.mark.parametrize(
    "transport", ["TCPAbridged", "TCPAbridgedO", "TCPFull", "TCPIntermediate", "TCPIntermediateO"]
)
async def test_transports(dc: InviteDC, kurigram: Connect, transport: str) -> None:
    """Sign up over each transport, and be known afterwards."""
    client = await kurigram(dc, phone=ALICE, protocol_factory=getattr(tcp, transport))
    assert client.me.phone_number == ALICE


async def test_a_link_from_creation_to_deletion(dc: InviteDC, kurigram: Connect) -> None:
    alice, bob = await kurigram(dc, phone=ALICE), await kurigram(dc, phone=BOB)
    chat = await new_group(alice)
    seen = listen(alice, raw.types.UpdateNewChannelMessage)
    link = await alice.create_chat_invite_link(chat.id, name="door", member_limit=5)
    assert (link.name, link.member_limit, link.is_primary) == ("door", 5, False)
    preview = await bob.get_chat(link.invite_link)
    assert (preview.title, preview.members_count) == ("Club", 1)
    joined = await bob.join_chat(link.invite_link)
    assert joined.chat.id == chat.id
    message = (await heard(seen)).message
    assert isinstance(message.action, raw.types.MessageActionChatJoinedByLink)
    assert (await bob.get_chat(link.invite_link)).id == chat.id  # from here it has the hash
    assert (await bob.get_chat(chat.id)).type == ChatType.SUPERGROUP

    joiners = [one async for one in alice.get_chat_invite_link_joiners(chat.id, link.invite_link)]
    assert [one.user.id for one in joiners] == [bob.me.id]
    edited = await alice.edit_chat_invite_link(chat.id, link.invite_link, name="gate")
    assert (edited.name, edited.member_count) == ("gate", 1)
    revoked = await alice.revoke_chat_invite_link(chat.id, link.invite_link)
    assert revoked.is_revoked
    await alice.delete_chat_invite_link(chat.id, link.invite_link)
    with pytest.raises(errors.InviteHashExpired):
        await alice.get_chat_invite_link(chat.id, link.invite_link)


async def test_the_primary_link_is_replaced(dc: InviteDC, kurigram: Connect) -> None:
    alice = await kurigram(dc, phone=ALICE)
    chat = await new_group(alice)
    first = await alice.export_chat_invite_link(chat.id)
    second = await alice.export_chat_invite_link(chat.id)
    links = [one async for one in alice.get_chat_admin_invite_links(chat.id, "me")]
    old = [one async for one in alice.get_chat_admin_invite_links(chat.id, "me", revoked=True)]
    text = [getattr(one, "invite_link", one) for one in (first, second)]
    assert [one.invite_link for one in links if one.is_primary] == [text[1]]
    assert text[0] in {one.invite_link for one in old}


async def test_a_request_is_pushed_listed_and_approved(dc: InviteDC, kurigram: Connect) -> None:
    alice, bob = await kurigram(dc, phone=ALICE), await kurigram(dc, phone=BOB)
    chat = await new_group(alice)
    pushed = listen(alice, raw.types.UpdatePendingJoinRequests)
    told = listen(bob, raw.types.UpdateChannel)
    link = await alice.create_chat_invite_link(chat.id, creates_join_request=True)
    with pytest.raises(errors.InviteRequestSent):
        await bob.invoke(
            raw.functions.messages.ImportChatInvite(hash=link.invite_link.rpartition("+")[2])
        )
    update = await heard(pushed)
    assert (update.requests_pending, update.recent_requesters) == (1, [bob.me.id])
    waiting = [one async for one in alice.get_chat_join_requests(chat.id)]
    assert [one.user.id for one in waiting] == [bob.me.id]
    await alice.approve_chat_join_request(chat.id, bob.me.id)
    assert (await heard(told)).channel_id == raw_id(chat.id)
    member = await alice.get_chat_member(chat.id, bob.me.id)
    assert member.status == ChatMemberStatus.MEMBER
    with pytest.raises((errors.HideRequesterMissing, errors.UserAlreadyParticipant)):
        await alice.decline_chat_join_request(chat.id, bob.me.id)


def raw_id(chat_id: int) -> int:
    """The bare id of a channel from the marked one that the Pyrogram family uses."""
    return -chat_id - 1_000_000_000_000


async def test_listings_come_to_an_end(dc: InviteDC, kurigram: Connect) -> None:
    """Kurigram pages until it gets an empty page: 130 links, 120 requests."""
    alice = await kurigram(dc, phone=ALICE)
    chat = await new_group(alice)
    world = dc.world
    there = world.chats.get(raw_id(chat.id))
    link = await alice.create_chat_invite_link(chat.id, creates_join_request=True)
    owner = alice.me.id
    for _ in range(128):
        world.invites.renew_primary(there, owner)
    revoked = [one async for one in alice.get_chat_admin_invite_links(chat.id, "me", revoked=True)]
    assert len({one.invite_link for one in revoked}) == len(revoked) == 128
    for number in range(120):
        user = world.accounts.add_user(f"9996630{number:03}", f"Extra{number}")
        with pytest.raises(Exception, match="INVITE_REQUEST_SENT"):
            world.invites.join(user.id, link.invite_link.rpartition("+")[2])
    waiting = [one async for one in alice.get_chat_join_requests(chat.id)]
    assert len({one.user.id for one in waiting}) == len(waiting) == 120
    await alice.approve_all_chat_join_requests(chat.id, link.invite_link)
    joined = [one async for one in alice.get_chat_invite_link_joiners(chat.id, link.invite_link)]
    assert len({one.user.id for one in joined}) == len(joined) == 120


async def test_usernames(dc: InviteDC, kurigram: Connect) -> None:
    alice, bob = await kurigram(dc, phone=ALICE), await kurigram(dc, phone=BOB)
    chat = await new_group(alice)
    assert await alice.set_chat_username(chat.id, "club_of_all")
    assert (await bob.join_chat("Club_Of_All")).chat.id == chat.id
    with pytest.raises(errors.UsernameNotOccupied):
        await bob.get_chat("nobody_here")
    with pytest.raises(errors.UsernameInvalid):
        await alice.set_chat_username(chat.id, "1x")


async def test_a_cut_line_is_mended(dc: InviteDC, kurigram: Connect) -> None:
    """The line breaks when a join was executed: the answer comes on the next connection."""
    alice, bob = await kurigram(dc, phone=ALICE), await kurigram(dc, phone=BOB)
    chat = await new_group(alice)
    link = await alice.create_chat_invite_link(chat.id)
    dc.faults.hang_up("messages.importChatInvite", after=True)
    joined = await asyncio.wait_for(bob.join_chat(link.invite_link), 20)
    assert joined.chat.id == chat.id
    assert await alice.get_chat_members_count(chat.id) == 2


async def test_fifty_calls_at_once(dc: InviteDC, kurigram: Connect) -> None:
    alice = await kurigram(dc, phone=ALICE)
    chat = await new_group(alice)
    calls = [alice.create_chat_invite_link(chat.id, name=f"link {n}") for n in range(50)]
    links = await asyncio.gather(*calls)
    assert [one.name for one in links] == [f"link {n}" for n in range(50)]
    assert len({one.invite_link for one in links}) == 50


async def test_a_second_factor_is_asked_for(dc: InviteDC, kurigram: Connect) -> None:
    alice = await kurigram(dc, phone=ALICE)
    assert await alice.enable_cloud_password("correct horse", hint="xkcd")
    again = await kurigram(dc, name="again")
    sent = await again.send_phone_number_code(ALICE)
    with pytest.raises(errors.SessionPasswordNeeded):
        await again.sign_in(ALICE, sent.phone_code_hash, "22222")
    assert await again.get_password_hint() == "xkcd"
    with pytest.raises(errors.SessionPasswordNeeded):
        await again.invoke(raw.functions.messages.ImportChatInvite(hash="AAAAAAAAAAAAAAAA"))
    with pytest.raises(errors.PasswordHashInvalid):
        await again.check_password("wrong")
    assert (await again.check_password("correct horse")).id == alice.me.id


async def test_a_saved_session_needs_no_login(
    dc: InviteDC, kurigram: Connect, tmp_path: Path
) -> None:
    """A session file starts signed in, as `Client.start` does it."""
    kept = {"in_memory": False, "workdir": str(tmp_path)}
    alice = await kurigram(dc, phone=ALICE, **kept)
    await alice.disconnect()
    again = await kurigram(dc, **kept)
    await again.disconnect()
    await again.start()
    try:
        assert again.me.phone_number == ALICE
    finally:
        await again.stop()


async def test_a_bot_hears_of_requests_and_approves(dc: InviteDC, kurigram: Connect) -> None:
    alice, bob = await kurigram(dc, phone=ALICE), await kurigram(dc, phone=BOB)
    bot = await kurigram(dc, name="bot")
    me = await bot.sign_in_bot("4200:bot-secret")
    await bot.initialize()
    chat = await new_group(alice)
    await alice.promote_chat_member(chat.id, me.username, ChatPrivileges(can_invite_users=True))
    pushed = listen(bot, raw.types.UpdateBotChatInviteRequester)
    link = await alice.create_chat_invite_link(chat.id, creates_join_request=True)
    with pytest.raises(errors.InviteRequestSent):
        await bob.invoke(
            raw.functions.messages.ImportChatInvite(hash=link.invite_link.rpartition("+")[2])
        )
    assert (await heard(pushed)).user_id == bob.me.id
    await bot.approve_chat_join_request(chat.id, bob.me.id)
    assert await alice.get_chat_members_count(chat.id) == 3
    await bot.terminate()


async def test_a_preview_shows_acquaintances(dc: InviteDC, kurigram: Connect) -> None:
    """Members of the chat behind a link whom the caller meets elsewhere."""
    alice, bob = await kurigram(dc, phone=ALICE), await kurigram(dc, phone=BOB)
    shared, other = await new_group(alice, "Shared"), await new_group(alice, "Other")
    await bob.join_chat((await alice.create_chat_invite_link(shared.id)).invite_link)
    link = await alice.create_chat_invite_link(other.id)
    preview = await bob.get_chat(link.invite_link)
    assert [one.id for one in preview.members] == [alice.me.id]


async def test_contacts(dc: InviteDC, kurigram: Connect) -> None:
    """Imported, renamed, listed and deleted; the device of the other hears nothing."""
    alice, bob = await kurigram(dc, phone=ALICE), await kurigram(dc, phone=BOB)
    told = listen(bob, raw.types.UpdatePeerSettings)
    got = await alice.import_contacts([InputPhoneContact(BOB, "My", "Bob")])
    assert [(one.first_name, one.contact) for one in got.users] == [("My", True)]
    renamed = await alice.add_contact(bob.me.id, "Bobby", share_phone_number=True)
    assert (renamed.first_name, renamed.phone_number) == ("Bobby", BOB)
    [listed] = await alice.get_contacts()
    assert (listed.id, listed.is_mutual_contact) == (bob.me.id, False)
    assert await alice.get_contacts_count() == 1
    gone = await alice.delete_contacts(bob.me.id)
    assert not gone.is_contact
    assert await alice.get_contacts() == []
    assert told.empty()
