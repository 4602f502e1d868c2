"""Telethon, unmodified: an invite story from signing up to pagination, on each transport."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from invites.localdc import ChatKind
from invites.localdc.invites import InviteTerms

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from invites.localdc import InviteDC

    Connect = Callable[..., Awaitable[Any]]

telethon_package = pytest.importorskip(
    "telethon", reason="Telethon is not installed; get it with: pip install -e '.[interop]'"
)
from telethon import errors, events, functions, types  # noqa: E402  # after the skip
from telethon.network import connection as transports  # noqa: E402
from telethon.sessions import StringSession  # noqa: E402
from telethon.tl.functions import channels, messages  # noqa: E402

ALICE, BOB, CAROL = "9996620001", "9996620002", "9996620003"


def hash_of(link: str) -> str:
    return link.rpartition("+")[2]


async def new_group(client: Any, title: str = "Club") -> Any:
    made = await client(channels.CreateChannelRequest(title, "about", megagroup=True))
    return made.chats[0]


def fill(dc: InviteDC, chat_id: int, count: int) -> list[int]:
    """So many accounts that exist without a client."""
    return [dc.world.accounts.add_user(f"99966300{n:02}", f"Extra{n}").id for n in range(count)]


@pytest.mark.parametrize(
    "transport", ["ConnectionTcpFull", "ConnectionTcpAbridged", "ConnectionTcpIntermediate"]
)
async def test_transports(dc: InviteDC, telethon: Connect, transport: str) -> None:
    """Sign up over each plain transport, and be known afterwards."""
    client = await telethon(dc, phone=ALICE, connection=getattr(transports, transport))
    assert (await client.get_me()).phone == ALICE
    assert await client.is_user_authorized()


async def test_obfuscated_transport(dc: InviteDC, telethon: Connect) -> None:
    client = await telethon(dc, phone=ALICE, connection=transports.ConnectionTcpObfuscated)
    assert (await client.get_me()).phone == ALICE
    assert dc.transports == ["obfuscated2 + abridged"]


async def test_a_link_from_creation_to_deletion(dc: InviteDC, telethon: Connect) -> None:
    """Create, export, check, join (seen by the owner), edit, revoke, delete."""
    alice, bob = await telethon(dc, phone=ALICE), await telethon(dc, phone=BOB)
    seen: asyncio.Queue[Any] = asyncio.Queue()
    alice.add_event_handler(seen.put, events.ChatAction())
    chat = await new_group(alice)
    link = (await alice(messages.ExportChatInviteRequest(chat, title="door", usage_limit=5))).link
    preview = await bob(messages.CheckChatInviteRequest(hash_of(link)))
    assert (preview.title, preview.about, preview.participants_count) == ("Club", "about", 1)
    joined = await bob(messages.ImportChatInviteRequest(hash_of(link)))
    assert [one.id for one in joined.updates.chats] == [chat.id]
    event = await asyncio.wait_for(seen.get(), 5)
    while not event.user_joined:
        event = await asyncio.wait_for(seen.get(), 5)
    assert event.user_id == (await bob.get_me()).id
    assert isinstance(event.action_message.action, types.MessageActionChatJoinedByLink)
    already = await bob(messages.CheckChatInviteRequest(hash_of(link)))
    assert already.chat.id == chat.id

    edited = await alice(messages.EditExportedChatInviteRequest(chat, link, title="gate"))
    assert (edited.invite.title, edited.invite.usage) == ("gate", 1)
    with pytest.raises(errors.InviteRevokedMissingError):
        await alice(messages.DeleteExportedChatInviteRequest(chat, link))
    revoked = await alice(messages.EditExportedChatInviteRequest(chat, link, revoked=True))
    assert revoked.invite.revoked
    assert await alice(messages.DeleteExportedChatInviteRequest(chat, link))
    with pytest.raises(errors.InviteHashExpiredError):
        await alice(messages.GetExportedChatInviteRequest(chat, link))


async def test_a_request_is_pushed_listed_and_approved(dc: InviteDC, telethon: Connect) -> None:
    alice, bob = await telethon(dc, phone=ALICE), await telethon(dc, phone=BOB)
    chat = await new_group(alice)
    pushed: asyncio.Queue[Any] = asyncio.Queue()
    alice.add_event_handler(pushed.put, events.Raw(types.UpdatePendingJoinRequests))
    told: asyncio.Queue[Any] = asyncio.Queue()
    bob.add_event_handler(told.put, events.Raw(types.UpdateChannel))
    link = (await alice(messages.ExportChatInviteRequest(chat, request_needed=True))).link
    with pytest.raises(errors.InviteRequestSentError):
        await bob(messages.ImportChatInviteRequest(hash_of(link)))
    update = await asyncio.wait_for(pushed.get(), 5)
    bob_id = (await bob.get_me()).id
    assert (update.requests_pending, update.recent_requesters) == (1, [bob_id])
    waiting = await alice(
        messages.GetChatInviteImportersRequest(
            chat, None, types.InputUserEmpty(), 10, requested=True
        )
    )
    assert [(one.user_id, one.requested) for one in waiting.importers] == [(bob_id, True)]
    await alice(messages.HideChatJoinRequestRequest(chat, waiting.users[0], approved=True))
    await asyncio.wait_for(told.get(), 5)
    me = await bob(channels.GetParticipantRequest(chat.id, "me"))
    assert me.participant.via_request


async def test_errors_of_import(tight_dc: InviteDC, telethon: Connect) -> None:
    """Every error that joining by a link can end with here, by Telethon's own names."""
    alice, bob = await telethon(tight_dc, phone=ALICE), await telethon(tight_dc, phone=BOB)
    chat = await new_group(alice)

    async def export(**terms: Any) -> str:
        return hash_of((await alice(messages.ExportChatInviteRequest(chat, **terms))).link)

    async def fails(expected: type[Exception], link_hash: str, client: Any = bob) -> None:
        with pytest.raises(expected):
            await client(messages.ImportChatInviteRequest(link_hash))

    await fails(errors.InviteHashEmptyError, "")
    await fails(errors.InviteHashInvalidError, "AAAAAAAAAAAAAAAA")
    await fails(errors.UserAlreadyParticipantError, await export(), alice)
    await fails(errors.InviteRequestSentError, await export(request_needed=True))
    revoked = await export()
    await alice(
        messages.EditExportedChatInviteRequest(chat, f"https://t.me/+{revoked}", revoked=True)
    )
    await fails(errors.InviteHashExpiredError, revoked)
    world = tight_dc.world
    extras = fill(tight_dc, chat.id, 3)
    single = await export(usage_limit=1)
    world.invites.join(extras[0], single)
    await fails(errors.InviteHashExpiredError, single)
    world.invites.join(extras[1], await export())
    await fails(errors.UsersTooMuchError, await export())
    for title in ("One", "Two"):
        await new_group(bob, title)
    other = world.create_chat(ChatKind.CHANNEL, extras[2], "Other")
    way_in = world.invites.export(other, extras[2], InviteTerms()).hash
    await fails(errors.ChannelsTooMuchError, way_in)


async def test_a_second_factor_is_asked_for(dc: InviteDC, telethon: Connect) -> None:
    """Set a password, sign in elsewhere with it; before that nothing else is answered."""
    alice = await telethon(dc, phone=ALICE)
    assert await alice.edit_2fa(new_password="correct horse", hint="xkcd")
    again = await telethon(dc)
    sent = await again.send_code_request(ALICE)
    with pytest.raises(errors.SessionPasswordNeededError):
        await again.sign_in(ALICE, "22222", phone_code_hash=sent.phone_code_hash)
    with pytest.raises(errors.SessionPasswordNeededError):
        await again(messages.ImportChatInviteRequest("AAAAAAAAAAAAAAAA"))
    with pytest.raises(errors.PasswordHashInvalidError):
        await again.sign_in(password="wrong")
    await again.sign_in(password="correct horse")
    assert (await again.get_me()).phone == ALICE


async def test_listings_come_to_an_end(dc: InviteDC, telethon: Connect) -> None:
    """25 links in pages of ten, 12 members of one of them in pages of five."""
    alice = await telethon(dc, phone=ALICE)
    chat = await new_group(alice)
    made = {(await alice(messages.ExportChatInviteRequest(chat))).link for _ in range(25)}
    found: list[str] = []
    offset: tuple[Any, str | None] = (None, None)
    while True:
        page = await alice(
            messages.GetExportedChatInvitesRequest(
                chat, "me", limit=10, offset_date=offset[0], offset_link=offset[1]
            )
        )
        if not page.invites:
            break
        assert page.count == 26
        found += [one.link for one in page.invites]
        offset = (page.invites[-1].date, page.invites[-1].link)
    assert len(found) == len(set(found)) == 26
    assert made < set(found)

    extras = fill(dc, chat.id, 12)
    for user_id in extras:
        dc.world.invites.join(user_id, hash_of(found[-1]))
    members: list[int] = []
    last: tuple[Any, Any] = (None, types.InputUserEmpty())
    while True:
        got = await alice(
            messages.GetChatInviteImportersRequest(chat, last[0], last[1], 5, link=found[-1])
        )
        if not got.importers:
            break
        members += [one.user_id for one in got.importers]
        users = {one.id: one for one in got.users}
        last = (got.importers[-1].date, users[members[-1]])
    assert sorted(members) == extras


async def test_usernames(dc: InviteDC, telethon: Connect) -> None:
    alice, bob = await telethon(dc, phone=ALICE), await telethon(dc, phone=BOB)
    chat = await new_group(alice)
    assert await alice(channels.CheckUsernameRequest(chat, "club_of_all"))
    assert await alice(channels.UpdateUsernameRequest(chat, "club_of_all"))
    found = await bob.get_entity("https://t.me/Club_Of_All")
    assert found.id == chat.id
    await bob(channels.JoinChannelRequest(found))
    assert (await bob(channels.GetParticipantRequest(found, "me"))).participant is not None
    with pytest.raises(errors.UsernameNotOccupiedError):
        await bob(functions.contacts.ResolveUsernameRequest("nobody_here"))
    with pytest.raises(errors.UsernameInvalidError):
        await alice(channels.UpdateUsernameRequest(chat, "1x"))


async def test_contacts(dc: InviteDC, telethon: Connect) -> None:
    """Imported by number, found by it again (the library asks for the list), added and deleted."""
    alice, bob = await telethon(dc, phone=ALICE), await telethon(dc, phone=BOB)
    wanted = types.InputPhoneContact(client_id=0, phone=BOB, first_name="My", last_name="Bob")
    got = await alice(functions.contacts.ImportContactsRequest([wanted]))
    assert [one.first_name for one in got.users] == ["My"]
    found = await alice.get_entity(f"+{BOB}")
    assert (found.last_name, found.contact, found.mutual_contact) == ("Bob", True, False)
    me = await alice.get_me()
    seen = (await bob(functions.contacts.ImportContactsRequest([_own_card(me)]))).users[0]
    assert seen.mutual_contact
    listed = await alice(functions.contacts.GetContactsRequest(hash=0))
    assert [(one.user_id, one.mutual) for one in listed.contacts] == [(found.id, True)]
    gone = await alice(functions.contacts.DeleteContactsRequest([found]))
    assert not gone.users[0].contact


def _own_card(me: types.User) -> types.InputPhoneContact:
    return types.InputPhoneContact(client_id=1, phone=me.phone, first_name="Al", last_name="")


async def next_of(seen: asyncio.Queue[Any], kind: type[Any]) -> Any:
    """The next event of that class."""
    while not isinstance(found := await asyncio.wait_for(seen.get(), 5), kind):
        pass
    return found


@pytest.mark.parametrize("private", [False, True])
async def test_messages_change(dc: InviteDC, telethon: Connect, private: bool) -> None:
    """Edited, pinned, unpinned and deleted: the other one hears of all that, and it shows."""
    alice, bob = await telethon(dc, phone=ALICE), await telethon(dc, phone=BOB)
    chat: Any = await new_group(alice)
    link = hash_of((await alice(messages.ExportChatInviteRequest(chat))).link)
    await bob(messages.ImportChatInviteRequest(link))
    theirs = chat
    if private:
        people = await alice.get_participants(chat)
        chat = next(one for one in people if not one.is_self)
        theirs = next(one for one in await bob.get_participants(theirs) if not one.is_self)
    seen: asyncio.Queue[Any] = asyncio.Queue()
    for kind in (events.NewMessage, events.MessageEdited, events.MessageDeleted):
        bob.add_event_handler(seen.put, kind())
    pins = types.UpdatePinnedMessages if private else types.UpdatePinnedChannelMessages
    bob.add_event_handler(seen.put, events.Raw(pins))

    first, second = await alice.send_message(chat, "one"), await alice.send_message(chat, "two")
    arrived = await next_of(seen, events.NewMessage.Event)
    edited = await alice.edit_message(chat, first, "uno")
    assert (edited.text, edited.edit_date is None) == ("uno", False)
    event = await next_of(seen, events.MessageEdited.Event)
    assert (event.text, event.message.id) == ("uno", arrived.message.id)
    with pytest.raises(errors.MessageNotModifiedError):
        await alice.edit_message(chat, first, "uno")
    with pytest.raises(errors.MessageAuthorRequiredError):
        await bob.edit_message(theirs, arrived.message.id, "mine")

    said = await alice.pin_message(chat, first)
    assert isinstance(said.action, types.MessageActionPinMessage)
    assert (await next_of(seen, pins)).messages == [arrived.message.id]
    pinned = await bob.get_messages(theirs, filter=types.InputMessagesFilterPinned())
    assert [(one.text, one.pinned) for one in pinned] == [("uno", True)]
    await alice.unpin_message(chat, first)
    assert not (await next_of(seen, pins)).pinned
    await alice.pin_message(chat, second)
    await alice.unpin_message(chat)
    assert (await bob.get_messages(theirs, filter=types.InputMessagesFilterPinned())).total == 0

    (affected,) = await alice.delete_messages(chat, [first, second])
    assert affected.pts_count == 2
    event = await next_of(seen, events.MessageDeleted.Event)
    assert arrived.message.id in event.deleted_ids
    assert len(event.deleted_ids) == 2
    left = await bob.get_messages(theirs, limit=10)
    assert {one.text for one in left if not one.action} == set()
    if not private:
        with pytest.raises(errors.MessageDeleteForbiddenError):
            await bob.delete_messages(theirs, [said.id])


async def test_only_mutual_contacts_bring_back(dc: InviteDC, telethon: Connect) -> None:
    alice, bob = await telethon(dc, phone=ALICE), await telethon(dc, phone=BOB)
    chat = await new_group(alice)
    link = hash_of((await alice(messages.ExportChatInviteRequest(chat))).link)
    joined = await bob(messages.ImportChatInviteRequest(link))
    await bob(channels.LeaveChannelRequest(joined.updates.chats[0]))
    card = types.InputPhoneContact(client_id=0, phone=BOB, first_name="Bob", last_name="")
    [guest] = (await alice(functions.contacts.ImportContactsRequest([card]))).users
    with pytest.raises(errors.UserNotMutualContactError):
        await alice(channels.InviteToChannelRequest(chat, [guest]))
    await bob(functions.contacts.ImportContactsRequest([_own_card(await alice.get_me())]))
    await alice(channels.InviteToChannelRequest(chat, [guest]))
    assert (await alice.get_participants(chat)).total == 2


async def test_a_cut_line_is_mended(dc: InviteDC, telethon: Connect) -> None:
    """The connection breaks in the middle of a call that joins; it joins once, all the same."""
    alice, bob = await telethon(dc, phone=ALICE), await telethon(dc, phone=BOB, retry_delay=0.05)
    chat = await new_group(alice)
    link = hash_of((await alice(messages.ExportChatInviteRequest(chat))).link)
    dc.faults.hang_up("messages.importChatInvite")
    joined = await asyncio.wait_for(bob(messages.ImportChatInviteRequest(link)), 15)
    assert joined.updates.chats[0].id == chat.id
    assert (await alice.get_participants(chat)).total == 2


async def test_fifty_calls_at_once(dc: InviteDC, telethon: Connect) -> None:
    alice = await telethon(dc, phone=ALICE)
    chat = await new_group(alice)
    calls = [alice(messages.ExportChatInviteRequest(chat, title=f"link {n}")) for n in range(50)]
    links = await asyncio.gather(*calls)
    assert [one.title for one in links] == [f"link {n}" for n in range(50)]
    assert len({one.link for one in links}) == 50


async def test_one_of_ten_wins_a_single_use_link(dc: InviteDC, telethon: Connect) -> None:
    alice = await telethon(dc, phone=ALICE)
    chat = await new_group(alice)
    link = hash_of((await alice(messages.ExportChatInviteRequest(chat, usage_limit=1))).link)
    racers = await asyncio.gather(*(telethon(dc, phone=f"999662010{n}") for n in range(10)))
    outcomes = await asyncio.gather(
        *(one(messages.ImportChatInviteRequest(link)) for one in racers), return_exceptions=True
    )
    lost = [one for one in outcomes if isinstance(one, errors.InviteHashExpiredError)]
    assert len(lost) == 9


async def test_a_saved_session_needs_no_login(dc: InviteDC, telethon: Connect) -> None:
    alice = await telethon(dc, phone=ALICE)
    session = StringSession.save(alice.session)
    await alice.disconnect()
    again = await telethon(dc, session=StringSession(session))
    assert (await again.get_me()).phone == ALICE


async def test_a_bot_hears_of_requests_and_approves(dc: InviteDC, telethon: Connect) -> None:
    alice, bob = await telethon(dc, phone=ALICE), await telethon(dc, phone=BOB)
    bot = await telethon(dc)
    await bot.sign_in(bot_token="4200:bot-secret")
    assert (await bot.get_me()).bot
    chat = await new_group(alice)
    entity = await alice.get_entity((await bot.get_me()).username)
    rights = types.ChatAdminRights(invite_users=True)
    await alice(channels.EditAdminRequest(chat, entity, rights, ""))
    heard: asyncio.Queue[Any] = asyncio.Queue()
    bot.add_event_handler(heard.put, events.Raw(types.UpdateBotChatInviteRequester))
    link = hash_of((await alice(messages.ExportChatInviteRequest(chat, request_needed=True))).link)
    with pytest.raises(errors.InviteRequestSentError):
        await bob(messages.ImportChatInviteRequest(link))
    update = await asyncio.wait_for(heard.get(), 5)
    assert update.user_id == (await bob.get_me()).id
    await bot(
        messages.HideChatJoinRequestRequest(
            types.InputPeerChannel(chat.id, 0), types.InputUser(update.user_id, 0), approved=True
        )
    )
    assert (await alice.get_participants(chat)).total == 3
    with pytest.raises(errors.BotMethodInvalidError):
        await bot(messages.ImportChatInviteRequest(link))
