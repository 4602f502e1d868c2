"""TL records of the newest layer -> the values of `invites.models`.

Rule of this file: pure functions. What the server says is made sane as the published clients do
(absurd dates are absent, negative counters 0); what cannot be used at all is the server's fault
and raises RemoteProtocolError.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from invites.models import (
    AdminCount,
    AlreadyMember,
    Chat,
    ChatKind,
    Importer,
    InviteLink,
    Joined,
    NeedsWebView,
    Peek,
    Person,
    Preview,
    Subscription,
)
from mtproto.errors import RemoteProtocolError
from tl import api
from tl.api import messages

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from invites.models import CheckResult, JoinResult

__all__ = [
    "admin_count",
    "chat_of",
    "chats_of",
    "check_result",
    "importer_of",
    "join_result",
    "joined_chat",
    "link_of",
    "people_of",
    "person_of",
    "subscription_of",
    "time_of",
]

# Servers have sent 0, 1 and negative numbers for "none".
_EARLIEST = 1_000_000_000
_CHATS = (api.Chat, api.Channel, api.ChatForbidden, api.ChannelForbidden)


def time_of(seconds: int) -> datetime:
    """Unix seconds as an aware datetime."""
    return datetime.fromtimestamp(seconds, UTC)


def _time_or_none(seconds: int | None) -> datetime | None:
    return None if seconds is None or seconds < _EARLIEST else time_of(seconds)


def _count(number: int | None) -> int:
    return max(0, number or 0)


def person_of(user: api.TypeUser) -> Person:
    """A user; an empty one has no name."""
    if not isinstance(user, api.User):
        return Person(id=user.id, name="", raw=user)
    name = f"{user.first_name or ''} {user.last_name or ''}".strip()
    return Person(
        id=user.id,
        name=name or ("Deleted account" if user.deleted else ""),
        username=_username(user),
        is_bot=user.bot,
        # A `min` record's hash opens a photo, not the user.
        access_hash=None if user.min else user.access_hash,
        raw=user,
    )


def people_of(users: Iterable[api.TypeUser]) -> dict[int, Person]:
    """The users of a result by id."""
    return {user.id: person_of(user) for user in users}


def _username(record: api.User | api.Channel) -> str | None:
    """The main name: the first active one when collectible names exist."""
    for one in record.usernames or ():
        if one.active:
            return one.username
    return record.username or None


def chat_of(chat: api.TypeChat) -> Chat:
    """A group, supergroup or channel. Raises RemoteProtocolError for anything else."""
    match chat:
        case api.Chat():
            return Chat(
                id=chat.id,
                kind=ChatKind.GROUP,
                title=chat.title,
                members=_count(chat.participants_count),
                is_member=not (chat.left or chat.deactivated),
                raw=chat,
            )
        case api.Channel():
            return Chat(
                id=chat.id,
                kind=_channel_kind(chat.megagroup),
                title=chat.title,
                username=_username(chat),
                members=chat.participants_count,
                is_member=not chat.left,
                approval=chat.join_request,
                access_hash=chat.access_hash,
                raw=chat,
            )
        case api.ChatForbidden():
            return Chat(
                id=chat.id, kind=ChatKind.GROUP, title=chat.title, is_member=False, raw=chat
            )
        case api.ChannelForbidden():
            return Chat(
                id=chat.id,
                kind=_channel_kind(chat.megagroup),
                title=chat.title,
                is_member=False,
                access_hash=chat.access_hash,
                raw=chat,
            )
        case _:
            raise RemoteProtocolError("chat", f"{chat.tl_name} where a chat is expected")


def chats_of(chats: Iterable[api.TypeChat]) -> list[Chat]:
    """The groups, supergroups and channels of a result (there are empty and other records)."""
    return [chat_of(chat) for chat in chats if isinstance(chat, _CHATS)]


def _channel_kind(megagroup: bool) -> ChatKind:
    return ChatKind.SUPERGROUP if megagroup else ChatKind.CHANNEL


def subscription_of(pricing: api.TypeStarsSubscriptionPricing | None) -> Subscription | None:
    """The price of a paid link."""
    if pricing is None:
        return None
    return Subscription(stars=pricing.amount, period=timedelta(seconds=pricing.period))


def link_of(invite: api.TypeExportedChatInvite) -> InviteLink:
    """A link of the chat. Raises RemoteProtocolError for the mark that stands for no link."""
    if not isinstance(invite, api.ChatInviteExported):
        raise RemoteProtocolError("exported invite", f"{invite.tl_name} where a link is expected")
    permanent = invite.permanent
    limit = _count(invite.usage_limit)
    return InviteLink(
        link=invite.link,
        admin_id=invite.admin_id,
        created=time_of(invite.date),
        title="" if permanent else invite.title or "",
        edited=None if permanent else _time_or_none(invite.start_date),
        expires=None if permanent else _time_or_none(invite.expire_date),
        # Approval and a limit exclude each other; permanent links have no limit.
        usage_limit=None if permanent or invite.request_needed else limit or None,
        usage=_count(invite.usage),
        requested=_count(invite.requested),
        permanent=permanent,
        revoked=invite.revoked,
        request_needed=invite.request_needed,
        subscription=subscription_of(invite.subscription_pricing),
        lapsed=_count(invite.subscription_expired),
        raw=invite,
    )


def importer_of(one: api.ChatInviteImporter, people: Mapping[int, Person]) -> Importer:
    """Somebody of a listing; his name comes from the listing's users."""
    return Importer(
        user=people.get(one.user_id) or Person(id=one.user_id, name=""),
        date=time_of(one.date),
        pending=one.requested,
        about=one.about or "",
        approved_by=one.approved_by,
        via_folder=one.via_chatlist,
        raw=one,
    )


def admin_count(one: api.ChatAdminWithInvites, people: Mapping[int, Person]) -> AdminCount:
    """An administrator of a listing with the numbers of his links."""
    return AdminCount(
        admin=people.get(one.admin_id) or Person(id=one.admin_id, name=""),
        active=_count(one.invites_count),
        revoked=_count(one.revoked_invites_count),
        raw=one,
    )


def check_result(seen: api.TypeChatInvite) -> CheckResult:
    """What messages.checkChatInvite found."""
    match seen:
        case api.ChatInviteAlready(chat=chat):
            return AlreadyMember(chat=chat_of(chat), raw=seen)
        case api.ChatInvitePeek(chat=chat, expires=expires):
            return Peek(chat=chat_of(chat), until=time_of(expires), raw=seen)
        case api.ChatInvite():
            kind = _channel_kind(seen.megagroup) if seen.channel else ChatKind.GROUP
            return Preview(
                title=seen.title,
                kind=kind,
                members=_count(seen.participants_count),
                about=seen.about or "",
                request_needed=seen.request_needed,
                public=seen.public,
                verified=seen.verified,
                scam=seen.scam,
                fake=seen.fake,
                known=tuple(person_of(user) for user in seen.participants or ()),
                subscription=subscription_of(seen.subscription_pricing),
                paid=seen.can_refulfill_subscription,
                raw=seen,
            )


def join_result(result: messages.TypeChatInviteJoinResult, link: str) -> JoinResult:
    """What joining by a link led to. Raises RemoteProtocolError when the answer names no chat."""
    match result:
        case messages.ChatInviteJoinResultOk(updates=updates):
            return Joined(chat=joined_chat(updates), raw=result)
        case messages.ChatInviteJoinResultWebView(bot_id=bot_id, query_id=query_id, users=users):
            bot = people_of(users).get(bot_id) or Person(id=bot_id, name="", is_bot=True)
            return NeedsWebView(bot=bot, query_id=query_id, link=link, raw=result)


def joined_chat(updates: api.TypeUpdates) -> Chat:
    """The one chat that the updates are about. Raises RemoteProtocolError."""
    if not isinstance(updates, api.Updates | api.UpdatesCombined):
        raise RemoteProtocolError("join result", f"{updates.tl_name} names no chat")
    chats = chats_of(updates.chats)
    if len(chats) > 1:
        about = {_subject(update) for update in updates.updates}
        chats = [chat for chat in chats if chat.id in about]
    if len(chats) != 1:
        raise RemoteProtocolError("join result", f"{len(chats)} chats where one is expected")
    return chats[0]


def _subject(update: api.TypeUpdate) -> int | None:
    """The id of the chat whose membership an update announces."""
    match update:
        case api.UpdateChannel(channel_id=chat_id) | api.UpdateChat(chat_id=chat_id):
            return chat_id
        case api.UpdateChatParticipants(participants=participants):
            return participants.chat_id
        case _:
            return None
