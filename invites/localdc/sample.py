"""A small world to try clients on: a few people, three chats, a link of every kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.localdc.accounts import login_code
from invites.localdc.invites import InviteTerms
from invites.localdc.values import ChatKind, Folder

if TYPE_CHECKING:
    from invites.localdc.server import InviteDC

__all__ = ["fill_world"]

_PEOPLE = ("Ada", "Ben", "Cleo", "Dan")
_DAY = 86_400


def fill_world(dc: InviteDC) -> list[str]:
    """Fill the world once, and give lines that say what is in it.

    A world that has these people already (from a data file) is only described by its links.
    """
    world = dc.world
    phones = [f"99966{dc.dc_id % 10}{9000 + number}" for number in range(len(_PEOPLE))]
    if world.accounts.by_phone(phones[0]) is None:
        _fill(dc, phones)
    lines = [
        f"  {name:<6} phone +{phone}, code {login_code(phone)}"
        for name, phone in zip(_PEOPLE, phones, strict=True)
    ]
    for invite in world.state.invites.values():
        chat = world.chats.get(invite.chat_id)
        if not invite.revoked and not chat.deleted:
            lines.append(f"  {invite.link}  {chat.title}: {invite.title or 'primary link'}")
    for share in world.state.folder_shares.values():
        if not share.deleted:
            lines.append(f"  {share.link}  a folder of {len(share.peers)} chats: {share.title}")
    lines += [
        f"  https://t.me/{one.username}" for one in world.state.chats.values() if one.username
    ]
    return lines


def _fill(dc: InviteDC, phones: list[str]) -> None:
    world = dc.world
    people = [
        world.accounts.add_user(phone, name).id for name, phone in zip(_PEOPLE, phones, strict=True)
    ]
    club = world.create_chat(ChatKind.SUPERGROUP, people[0], "Chess club", "Every Tuesday")
    world.members.add(club, people[0], people[1:2])
    world.members.set_username(club, people[0], "chess_club_local")
    news = world.create_chat(ChatKind.CHANNEL, people[0], "Club news")
    world.create_chat(ChatKind.GROUP, people[1], "Weekend", users=people[:1])
    for chat, terms in (
        (club, InviteTerms(usage_limit=1, title="for one")),
        (club, InviteTerms(expire_date=world.state.now + _DAY, title="until tomorrow")),
        (club, InviteTerms(request_needed=True, title="on request")),
        (news, InviteTerms(stars=50, period=2_592_000, title="50 stars a month")),
    ):
        world.invites.export(chat, people[0], terms)
    chats = (club.peer, news.peer)
    world.folders.put(people[0], Folder(2, "Chess", include=chats))
    world.folders.share(people[0], 2, "everything about chess", chats)
    dc.publish()
