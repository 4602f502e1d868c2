"""The further steps that joining can need: paying in Stars, and the web view of a guard bot."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

from invites._reading import joined_chat, subscription_of, time_of
from invites.errors import NotOnThisLayer, PriceChanged, RequestDeclined, UnknownPeer
from invites.links import ChatInviteLink, UsernameLink
from invites.models import (
    AlreadyMember,
    Chat,
    Joined,
    NeedsPayment,
    NeedsWebView,
    PaidMembership,
    PaymentForm,
    RequestSent,
    Subscription,
)
from invites.service.botsource import marked_id
from invites.service.joining import Joining
from invites.service.pushed import Pushed, updates_in
from invites.targets import parse_target
from mtproto.errors import RemoteProtocolError
from tl import api
from tl.api import messages, payments

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from invites.models import JoinResult
    from tl import TLObject

__all__ = ["Steps"]

_STARS = "XTR"
_DECISION = "updateJoinChatWebViewDecision"
# A decision is told once, by an update that no difference repeats: so the chat is looked at too.
_LOOK_EVERY = 15.0


class Steps(Joining):
    """Going on where `join` ended in NeedsPayment or NeedsWebView."""

    # -- paying --------------------------------------------------------------------------------

    async def payment_form(self, needed: NeedsPayment) -> PaymentForm:
        """What the server asks for a paid link. Nothing is paid by looking.

        Raises NotOnThisLayer (before layer 186), AlreadyParticipant, InviteExpired.
        """
        form = await self.ask(payments.GetPaymentForm(invoice=_invoice(needed)))
        if not isinstance(form, payments.PaymentFormStars):
            raise RemoteProtocolError("payment form", f"{form.tl_name} where Stars are expected")
        invoice = form.invoice
        if invoice.currency != _STARS:
            raise RemoteProtocolError("payment form", f"the currency is {invoice.currency!a}")
        # Layers before 194 or so have no period in forms; the link has told it.
        agreed = needed.subscription
        period = timedelta(seconds=invoice.subscription_period or 0)
        if agreed is not None and not period:
            period = agreed.period
        return PaymentForm(
            form_id=form.form_id,
            title=form.title,
            description=form.description,
            subscription=Subscription(
                stars=sum(price.amount for price in invoice.prices), period=period
            ),
            bot_id=form.bot_id,
            raw=form,
        )

    async def pay(self, needed: NeedsPayment) -> Joined:
        """Pay a paid link from the account's Stars, which joins; exactly the price in `needed`.

        The server is asked for the price once more before: when it is another one, nothing is
        paid. A payment that was sent and not answered raises OutcomeUnknown or CallTimeout, and is
        never sent again: check the link to see whether it went through.

        Raises PriceChanged, BalanceTooLow, FormExpired, AlreadyParticipant, NotOnThisLayer.
        """
        if needed.subscription is None:
            reason = "the price of the link cannot be told"
            raise NotOnThisLayer("payments.sendStarsForm", self.layer, reason)
        form = await self.payment_form(needed)
        if form.subscription != needed.subscription:
            raise PriceChanged(needed.subscription, form.subscription)
        query = payments.SendStarsForm(form_id=form.form_id, invoice=_invoice(needed))
        result = await self.ask(query)
        if not isinstance(result, payments.PaymentResult):
            raise RemoteProtocolError("payment", f"{result.tl_name} where Stars were paid")
        chat = joined_chat(result.updates)
        self._joined(chat)
        return Joined(chat=chat, raw=result)

    async def stars(self) -> int:
        """How many Stars the account has. Raises NotOnThisLayer."""
        status = await self.ask(payments.GetStarsStatus(peer=api.InputPeerSelf()))
        balance = status.balance
        return balance.amount if isinstance(balance, api.StarsAmount) else 0

    async def paid_memberships(self) -> AsyncIterator[PaidMembership]:
        """The chats that the account pays for, or has paid for. Raises NotOnThisLayer."""
        offset = ""
        seen: set[str] = set()
        while True:
            query = payments.GetStarsSubscriptions(peer=api.InputPeerSelf(), offset=offset)
            page = await self.ask(query)
            chats = {chat.marked_id: chat for chat in self._note_chats(page.chats)}
            for one in page.subscriptions or ():
                # Bots sell subscriptions too; those are no memberships.
                chat = chats.get(marked_id(one.peer))
                if chat is not None and one.id not in seen:
                    seen.add(one.id)
                    yield _membership(one, chat)
            following = page.subscriptions_next_offset
            if not following or following == offset:
                return
            offset = following

    async def paid_membership(self, chat: Chat | str | int) -> PaidMembership:
        """What the account pays for a chat, be the account in it or not: a value, an id, marked or
        bare, @username or title. Raises UnknownPeer, NotOnThisLayer.
        """
        wanted = chat.marked_id if isinstance(chat, Chat) else chat
        if isinstance(wanted, str):
            wanted = wanted.casefold()
        async for one in self.paid_memberships():
            found = one.chat
            name = found.username and f"@{found.username}".casefold()
            if wanted in (found.id, found.marked_id, found.title.casefold(), name):
                return one
        raise UnknownPeer(f"this account pays for no chat {str(chat)[:40]!a}")

    async def rejoin(self, membership: PaidMembership) -> None:
        """Come back to a chat that is paid for and was left, without paying again.

        Raises SubscriptionInvalid (it has run out), AlreadyParticipant, BalanceTooLow.
        """
        self._forget(membership.chat)
        query = payments.FulfillStarsSubscription(
            peer=api.InputPeerSelf(), subscription_id=membership.id
        )
        await self.ask(query)

    async def renew(self, membership: PaidMembership, wanted: bool = True) -> None:
        """Say whether a membership goes on after the time that is paid. Raises
        SubscriptionInvalid."""
        query = payments.ChangeStarsSubscription(
            peer=api.InputPeerSelf(), subscription_id=membership.id, canceled=not wanted
        )
        await self.ask(query)

    # -- guard bots ----------------------------------------------------------------------------

    async def web_view(self, needed: NeedsWebView, *, platform: str = "web") -> str:
        """The address of the page that a guard bot wants to be seen. Raises QueryIdInvalid."""
        if needed.url:
            return needed.url
        query = messages.RequestChatJoinWebView(query_id=needed.query_id, platform=platform)
        return (await self.ask(query)).url

    async def finish_in_web_view(
        self, needed: NeedsWebView, show: Callable[[str], object], *, within: float = 300.0
    ) -> JoinResult:
        """Have a person finish the page of a guard bot, and wait for the bot's decision.

        `show` gets the address. The outcome is Joined, RequestSent (the administrators decide), or
        NeedsWebView again (a further page).

        Raises RequestDeclined, QueryIdInvalid; TimeoutError when nothing was decided `within` so
        many seconds: the page can be finished later.
        """
        decided: asyncio.Queue[api.UpdateJoinChatWebViewDecision] = asyncio.Queue()
        listener: asyncio.Task[None] | None = None
        client = self.client
        if isinstance(client, Pushed):
            # Listening begins before the page is opened: nothing can be decided before that.
            listener = asyncio.create_task(_hear(client.updates(), needed.query_id, decided))
        try:
            async with asyncio.timeout(within):
                show(await self.web_view(needed))
                while True:
                    try:
                        decision = await asyncio.wait_for(decided.get(), _LOOK_EVERY)
                    except TimeoutError:
                        chat = await self._is_in(needed.link)
                        if chat is not None:
                            return Joined(chat=chat, raw=chat.raw)
                    else:
                        return await self._after_decision(needed, decision)
        finally:
            if listener is not None:
                listener.cancel()
                await asyncio.gather(listener, return_exceptions=True)

    async def _after_decision(
        self, needed: NeedsWebView, decision: api.UpdateJoinChatWebViewDecision
    ) -> JoinResult:
        match decision.result:
            case api.JoinChatBotResultApproved():
                chat = await self._is_in(needed.link)
                if chat is None:
                    raise RemoteProtocolError(_DECISION, "approves, and the account is not in")
                return Joined(chat=chat, raw=decision)
            case api.JoinChatBotResultDeclined():
                # The words in which the server says it when there is no page between.
                raise RequestDeclined(400, "INVITE_REQUEST_DECLINED", None, _DECISION)
            case api.JoinChatBotResultQueued():
                return RequestSent(raw=decision)
            case api.JoinChatBotResultWebView(url=url):
                return NeedsWebView(
                    bot=needed.bot,
                    query_id=needed.query_id,
                    link=needed.link,
                    url=url,
                    raw=decision,
                )

    async def _is_in(self, link: str) -> Chat | None:
        """The chat behind a link or username when the account is in it now."""
        target = parse_target(link)
        if isinstance(target, UsernameLink):
            self._names.pop(target.name.lower(), None)  # it says how things were before
        seen = await self.check(target)
        if not isinstance(seen, AlreadyMember):
            return None
        self._joined(seen.chat)
        return seen.chat


async def _hear(
    pushed: AsyncIterator[TLObject],
    query_id: int,
    decided: asyncio.Queue[api.UpdateJoinChatWebViewDecision],
) -> None:
    """Pick out what is decided about one question."""
    async for record in pushed:
        for update in updates_in(record):
            if (
                isinstance(update, api.UpdateJoinChatWebViewDecision)
                and update.query_id == query_id
            ):
                decided.put_nowait(update)


def _invoice(needed: NeedsPayment) -> api.InputInvoiceChatInviteSubscription:
    return api.InputInvoiceChatInviteSubscription(hash=ChatInviteLink(needed.hash).hash)


def _membership(one: api.TypeStarsSubscription, chat: Chat) -> PaidMembership:
    pricing = subscription_of(one.pricing)
    assert pricing is not None
    return PaidMembership(
        id=one.id,
        chat=chat,
        subscription=pricing,
        until=time_of(one.until_date),
        canceled=one.canceled,
        can_rejoin=one.can_refulfill,
        too_few_stars=one.missing_balance,
        hash=one.chat_invite_hash,
        raw=one,
    )
