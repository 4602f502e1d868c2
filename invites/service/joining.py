"""Looking at chats from outside, and getting in and out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from invites._reading import check_result, join_result, joined_chat
from invites.errors import AlreadyParticipant, InviteError, PaymentRequired
from invites.links import ChatInviteLink, LinkError
from invites.models import (
    AlreadyIn,
    AlreadyMember,
    Chat,
    ChatKind,
    Joined,
    NeedsPayment,
    NeedsWebView,
    Peek,
    Person,
    Preview,
    RequestSent,
)
from invites.service.core import Core
from invites.targets import parse_target
from tl import api
from tl.api import channels, messages
from tl.api.superseded.messages import ChatInviteJoinResultWebView_2f51c337
from tl.convert import convert

if TYPE_CHECKING:
    from invites.links import UsernameLink
    from invites.models import CheckResult, JoinResult
    from invites.service.core import ChatLike
    from invites.targets import Target, Where
    from tl import TLFunction


__all__ = ["Joining"]

# These errors say that a request to join was filed: a success in substance. After a timeout of
# the guard bot the request stays filed, for the administrators.
_FILED = "INVITE_REQUEST_SENT"
_GUARD_SILENT = "JOIN_GUARD_TIMEOUT"


class Joining(Core):
    """Check, join and leave."""

    async def check(self, where: Where) -> CheckResult:
        """See what is behind a link or username without joining.

        Raises:
            LinkError: the text names no chat.
            InviteExpired, InviteHashInvalid, UsernameNotOccupied, ...: see `invites.errors`.
        """
        target = parse_target(where, me_url_prefix=self._me_url_prefix)
        if not isinstance(target, ChatInviteLink):
            return _as_seen(await self._public(target))
        seen = check_result(await self.ask(messages.CheckChatInvite(hash=target.hash)))
        if isinstance(seen, AlreadyMember | Peek):
            self._note_chat(seen.chat)
        return seen

    async def join(self, where: Where) -> JoinResult:
        """Join by an invite link in any form, a bare hash, or a public username.

        That a request was filed, that the account is in already, and that joining needs a further
        step are outcomes, not errors.

        Raises:
            LinkError: the text names no chat.
            RequestDeclined: the chat's guard bot refused.
            InviteExpired, InviteHashInvalid, ChatFull, ...: see `invites.errors`.
        """
        target = parse_target(where, me_url_prefix=self._me_url_prefix)
        try:
            if isinstance(target, ChatInviteLink):
                return await self._ask_in(messages.ImportChatInvite(hash=target.hash), target)
            chat = await self._public(target)
            if chat.is_member:
                return AlreadyIn(chat=chat, raw=chat.raw)
            query = channels.JoinChannel(channel=await self._channel(chat))
            return await self._ask_in(query, target)
        except AlreadyParticipant as error:
            return AlreadyIn(chat=await self._behind(target), raw=error)
        except PaymentRequired as error:
            if isinstance(target, ChatInviteLink):
                return await self._price(target, error)
            raise
        except InviteError as error:
            if error.name in (_FILED, _GUARD_SILENT):
                return RequestSent(guard_was_silent=error.name == _GUARD_SILENT, raw=error)
            raise

    async def leave(self, chat: ChatLike) -> None:
        """Leave a chat. Raises UserNotParticipant, UserIsCreator, ..."""
        found = await self.chat(chat)
        if found.kind is ChatKind.GROUP:
            me = api.InputUserSelf()
            await self.ask(messages.DeleteChatUser(chat_id=found.id, user_id=me))
        else:
            await self.ask(channels.LeaveChannel(channel=await self._channel(found)))
        self._forget(found)

    async def create_chat(
        self, title: str, kind: ChatKind = ChatKind.SUPERGROUP, *, about: str = ""
    ) -> Chat:
        """Create a supergroup, channel or basic group (which has no `about`)."""
        if kind is ChatKind.GROUP:
            if about:
                raise ValueError("a basic group is created without a description")
            made = await self.ask(messages.CreateChat(users=[], title=title))
            return self._note_chat(joined_chat(made.updates))
        updates = await self.ask(
            channels.CreateChannel(
                broadcast=kind is ChatKind.CHANNEL,
                megagroup=kind is ChatKind.SUPERGROUP,
                title=title,
                about=about,
            )
        )
        return self._note_chat(joined_chat(updates))

    async def _ask_in(
        self, query: TLFunction[messages.TypeChatInviteJoinResult], target: Target
    ) -> JoinResult:
        """Ask to be let in."""
        raw = await self._send(query)
        newest: messages.TypeChatInviteJoinResult = convert(raw, self._newest, returns=query)
        outcome = join_result(newest, target.url)
        if isinstance(raw, ChatInviteJoinResultWebView_2f51c337):
            # Layer 227 tells the page itself, where later ones have a number to ask for it.
            assert isinstance(outcome, NeedsWebView)
            view = raw.webview
            outcome = replace(outcome, query_id=view.query_id or 0, url=view.url, raw=raw)
        if isinstance(outcome, Joined):
            self._joined(outcome.chat)
        return outcome

    async def _public(self, target: UsernameLink) -> Chat:
        holder = await self.resolve(target.name)
        if isinstance(holder, Person):
            raise LinkError(target.name, "this is the username of a user, not of a chat")
        return holder

    async def _behind(self, target: ChatInviteLink | UsernameLink) -> Chat | None:
        """The chat that the account is in already; joining again does not name it."""
        if not isinstance(target, ChatInviteLink):
            return await self._public(target)
        try:
            seen = await self.check(target)
        except InviteError:
            return None  # a dead link: the answer of the join stands all the same
        return seen.chat if isinstance(seen, AlreadyMember) else None

    async def _price(self, target: ChatInviteLink, error: PaymentRequired) -> NeedsPayment:
        seen = await self.ask(messages.CheckChatInvite(hash=target.hash))
        form_id = seen.subscription_form_id if isinstance(seen, api.ChatInvite) else None
        preview = check_result(seen)
        price = preview.subscription if isinstance(preview, Preview) else None
        return NeedsPayment(hash=target.hash, subscription=price, form_id=form_id, raw=error)

    def _joined(self, chat: Chat) -> None:
        self._note_chat(chat)
        if chat.username:
            self._names[chat.username.lower()] = chat


def _as_seen(chat: Chat) -> CheckResult:
    """A public chat in the words of a checked link."""
    if chat.is_member:
        return AlreadyMember(chat=chat, raw=chat.raw)
    record = chat.raw if isinstance(chat.raw, api.Channel) else None
    return Preview(
        title=chat.title,
        kind=chat.kind,
        members=chat.members or 0,
        request_needed=chat.approval,
        public=True,
        verified=record is not None and record.verified,
        scam=record is not None and record.scam,
        fake=record is not None and record.fake,
        raw=chat.raw,
    )
