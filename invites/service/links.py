"""The links of a chat, for those who administer it."""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Literal, TypeAlias

import msgspec

from invites._reading import admin_count, link_of
from invites.errors import AlreadyParticipant
from invites.links import ChatInviteLink, LinkError, parse_invite
from invites.models import AdminCount, ChatKind, InviteLink, Replaced, Subscription
from invites.service.core import Core, input_user
from tl import api
from tl.api import channels, messages

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from invites.models import Person
    from invites.service.core import ChatLike, PersonLike

__all__ = ["KEEP", "Keep", "LinkLike", "Links", "When", "full_link"]

When: TypeAlias = datetime | timedelta | int
"""A time: an aware datetime, a span from now, or unix seconds."""
LinkLike: TypeAlias = InviteLink | ChatInviteLink | str

_PAGE = 100
_MOST_ADMINS = 200


class Keep(Enum):
    """The mark for "leave as it is" where None already means "none"."""

    KEEP = "keep"


KEEP: Literal[Keep.KEEP] = Keep.KEEP


class Links(Core):
    """Create, list, edit, revoke and delete links."""

    async def create(
        self,
        chat: ChatLike,
        *,
        title: str = "",
        expires: When | None = None,
        usage_limit: int | None = None,
        request_needed: bool = False,
        subscription: Subscription | None = None,
    ) -> InviteLink:
        """Make an additional link.

        `title` (at most 32 characters) is shown to administrators only. `usage_limit` is 1 to
        99999 members at a time, and excludes `request_needed`; a paid link excludes all three.

        Raises AdminRequired, ExpireDateInvalid, UsageLimitInvalid, NotOnThisLayer, ...
        """
        pricing = None
        if subscription is not None:
            period = int(subscription.period.total_seconds())
            pricing = api.StarsSubscriptionPricing(period=period, amount=subscription.stars)
        made = await self.ask(
            messages.ExportChatInvite(
                peer=await self._peer(chat),
                request_needed=request_needed,
                expire_date=None if expires is None else _unix(expires),
                usage_limit=usage_limit,
                title=title or None,
                subscription_pricing=pricing,
            )
        )
        return link_of(made)

    async def renew_primary(self, chat: ChatLike) -> InviteLink:
        """Revoke the account's primary link of the chat and get another one."""
        peer = await self._peer(chat)
        made = await self.ask(messages.ExportChatInvite(legacy_revoke_permanent=True, peer=peer))
        return link_of(made)

    async def list(
        self, chat: ChatLike, *, admin: PersonLike | None = None, revoked: bool = False
    ) -> AsyncIterator[InviteLink]:
        """The account's links of a chat, newest first; those of `admin` for the creator only.

        Expired and used-up links are among the active ones. Raises AdminRequired, AdminIdInvalid.
        """
        peer = await self._peer(chat)
        admin_id = await self._user(admin)
        last: InviteLink | None = None
        seen: set[str] = set()
        while True:
            page = await self.ask(
                messages.GetExportedChatInvites(
                    revoked=revoked,
                    peer=peer,
                    admin_id=admin_id,
                    # One flag announces both, so they come and go together.
                    offset_date=None if last is None else int(last.created.timestamp()),
                    offset_link=None if last is None else last.link,
                    limit=_PAGE,
                )
            )
            self._note_people(page.users)
            links = [link for link in map(link_of, page.invites) if link.link not in seen]
            # The count is no guide: it may differ from what is delivered in the end.
            if not links:
                return
            for link in links:
                seen.add(link.link)
                yield link
            last = links[-1]

    async def get(self, chat: ChatLike, link: LinkLike) -> InviteLink | Replaced:
        """One link with its counters. Raises InviteExpired when it does not exist (any more)."""
        query = messages.GetExportedChatInvite(peer=await self._peer(chat), link=full_link(link))
        return self._described(await self.ask(query))

    async def edit(
        self,
        chat: ChatLike,
        link: LinkLike,
        *,
        title: str | Keep = KEEP,
        expires: When | Keep | None = KEEP,
        usage_limit: int | Keep | None = KEEP,
        request_needed: bool | Keep = KEEP,
    ) -> InviteLink:
        """Change what is given; None takes the expiry or the limit away.

        Raises InvitePermanent (a primary link), InviteExpired (a revoked one), UsageLimitInvalid,
        ExpireDateInvalid, BotInviteEditForbidden.
        """
        if request_needed is True and usage_limit is KEEP:
            usage_limit = None  # they exclude each other; a limit left over would be refused
        query = messages.EditExportedChatInvite(
            peer=await self._peer(chat),
            link=full_link(link),
            title=None if isinstance(title, Keep) else title,
            expire_date=None if isinstance(expires, Keep) else _unix(expires or 0),
            usage_limit=None if isinstance(usage_limit, Keep) else usage_limit or 0,
            request_needed=None if isinstance(request_needed, Keep) else request_needed,
        )
        changed = self._described(await self.ask(query))
        return changed.new if isinstance(changed, Replaced) else changed

    async def revoke(self, chat: ChatLike, link: LinkLike) -> InviteLink | Replaced:
        """Make a link useless for ever; a primary one is `Replaced` by a new one."""
        peer = await self._peer(chat)
        query = messages.EditExportedChatInvite(revoked=True, peer=peer, link=full_link(link))
        return self._described(await self.ask(query))

    async def delete(self, chat: ChatLike, link: LinkLike) -> None:
        """Forget a revoked link. Raises InviteNotRevoked, InviteExpired."""
        peer = await self._peer(chat)
        await self.ask(messages.DeleteExportedChatInvite(peer=peer, link=full_link(link)))

    async def delete_revoked(self, chat: ChatLike, *, admin: PersonLike | None = None) -> None:
        """Forget all revoked links of the account, or of `admin` (for the creator only)."""
        peer = await self._peer(chat)
        admin_id = await self._user(admin)
        await self.ask(messages.DeleteRevokedExportedChatInvites(peer=peer, admin_id=admin_id))

    async def admins(self, chat: ChatLike) -> tuple[AdminCount, ...]:
        """Who has how many links of a chat; for the creator only. Raises AdminRequired."""
        found = await self.ask(messages.GetAdminsWithInvites(peer=await self._peer(chat)))
        people = self._note_people(found.users)
        return tuple(admin_count(one, people) for one in found.admins)

    async def promote(self, chat: ChatLike, person: PersonLike) -> None:
        """Let somebody administer links and requests: a member, or a bot, which is added.

        Other rights that he has stay; in a basic group he gets those of all administrators.
        Raises AdminRequired, UserNotParticipant, UserPrivacyRestricted.
        """
        found, user = await self.chat(chat), await self.person(person)
        if found.kind is ChatKind.GROUP:
            who = input_user(user)
            with suppress(AlreadyParticipant):
                await self.ask(messages.AddChatUser(chat_id=found.id, user_id=who, fwd_limit=0))
            query = messages.EditChatAdmin(chat_id=found.id, user_id=who, is_admin=True)
            await self.ask(query)
            return
        channel = await self._channel(found)
        rights, rank = await self._rights(channel, user)
        await self.ask(
            channels.EditAdmin(
                channel=channel,
                user_id=input_user(user),
                admin_rights=msgspec.structs.replace(rights, invite_users=True),
                rank=rank,
            )
        )

    async def _rights(
        self, channel: api.InputChannel, person: Person
    ) -> tuple[api.ChatAdminRights, str]:
        """What somebody may do in a channel as its administrator, and his title there."""
        # Asking for him alone has another form on old layers.
        query = channels.GetParticipants(
            channel=channel,
            filter=api.ChannelParticipantsAdmins(),
            offset=0,
            limit=_MOST_ADMINS,
            hash=0,
        )
        listed = await self.ask(query)
        if isinstance(listed, channels.ChannelParticipants):
            for one in listed.participants:
                if isinstance(one, api.ChannelParticipantAdmin) and one.user_id == person.id:
                    return one.admin_rights, one.rank or ""
        return api.ChatAdminRights(), ""

    def _described(self, result: messages.TypeExportedChatInvite) -> InviteLink | Replaced:
        self._note_people(result.users)
        old = link_of(result.invite)
        if isinstance(result, messages.ExportedChatInviteReplaced):
            return Replaced(old=old, new=link_of(result.new_invite), raw=result)
        return old


def full_link(link: LinkLike) -> str:
    """The link as the server wants it: the text it gave, or the usual form of any other spelling.

    Raises:
        LinkError: text that is no invite link, or one cut short for display.
    """
    if isinstance(link, InviteLink):
        link = link.link
    if isinstance(link, ChatInviteLink):
        return link.url
    if link.endswith("..."):
        raise LinkError(link, "a truncated invite link, shown to people who may not use it")
    parsed = parse_invite(link)
    return link if link.startswith("https://") else parsed.url


def _unix(when: When) -> int:
    if isinstance(when, timedelta):
        return int(time.time() + when.total_seconds())
    if isinstance(when, datetime):
        if when.tzinfo is None:
            raise ValueError("a datetime without time zone names no moment")
        return int(when.timestamp())
    return when
