"""Stars: paying for a channel by a paid link, and what one pays for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.localdc.handlers.table import Table
from invites.localdc.state import refuse
from tl import api
from tl.api import payments

if TYPE_CHECKING:
    from invites.localdc.handlers.table import Caller
    from invites.localdc.handlers.view import View
    from invites.localdc.values import Subscription
    from tl import TLObject

__all__ = ["TABLE"]

TABLE = Table()
_CURRENCY = "XTR"


def _link_of(invoice: TLObject) -> str:
    """INVOICE_INVALID: nothing but paid links is for sale here."""
    if not isinstance(invoice, api.InputInvoiceChatInviteSubscription):
        refuse("INVOICE_INVALID")
    return invoice.hash


def _require_self(caller: Caller, peer: TLObject) -> None:
    """PEER_ID_INVALID: only users have stars here, and everybody sees his own."""
    if caller.peers.peer(peer).id != caller.me.id:
        refuse("PEER_ID_INVALID")


@TABLE.on(payments.GetPaymentForm, bots=False)
def get_payment_form(caller: Caller, query: payments.GetPaymentForm) -> payments.PaymentFormStars:
    """The price of a paid link."""
    chat, invite = caller.world.invites.for_sale(caller.me.id, _link_of(query.invoice))
    price = api.LabeledPrice(label=chat.title, amount=invite.stars)
    return payments.PaymentFormStars(
        form_id=invite.form_id,
        bot_id=0,
        title=chat.title,
        description=chat.about,
        invoice=api.Invoice(currency=_CURRENCY, prices=[price], subscription_period=invite.period),
        users=[],
    )


@TABLE.on(payments.SendStarsForm, bots=False)
def send_stars_form(caller: Caller, query: payments.SendStarsForm) -> payments.PaymentResult:
    """Paying for a link joins by it."""
    link_hash = _link_of(query.invoice)
    caller.world.subscriptions.pay(caller.me.id, link_hash, query.form_id)
    return payments.PaymentResult(updates=caller.updates())


@TABLE.on(payments.FulfillStarsSubscription, bots=False)
def fulfill_stars_subscription(caller: Caller, query: payments.FulfillStarsSubscription) -> bool:
    """Come back to a channel one has paid for; the chat arrives as an update."""
    _require_self(caller, query.peer)
    caller.world.subscriptions.fulfill(caller.me.id, query.subscription_id)
    return True


@TABLE.on(payments.ChangeStarsSubscription, bots=False)
def change_stars_subscription(caller: Caller, query: payments.ChangeStarsSubscription) -> bool:
    """Cancel or take up again; without `canceled` nothing changes."""
    _require_self(caller, query.peer)
    if query.canceled is not None:
        subscriptions = caller.world.subscriptions
        subscriptions.change(caller.me.id, query.subscription_id, canceled=query.canceled)
    return True


@TABLE.on(payments.GetStarsSubscriptions, bots=False)
def get_stars_subscriptions(
    caller: Caller, query: payments.GetStarsSubscriptions
) -> payments.StarsStatus:
    """All on one page."""
    _require_self(caller, query.peer)
    view, world, me = caller.view(), caller.world, caller.me.id
    found = world.subscriptions.of(me) if not query.offset else []
    if query.missing_balance:
        found = [one for one in found if world.subscriptions.balance(me) < one.stars]
    records: list[api.TypeStarsSubscription] = [_subscription(view, one) for one in found]
    return payments.StarsStatus(
        balance=api.StarsAmount(amount=world.subscriptions.balance(me), nanos=0),
        subscriptions=records,
        chats=view.chats(),
        users=view.users(),
    )


@TABLE.on(payments.GetStarsStatus, bots=False)
def get_stars_status(caller: Caller, query: payments.GetStarsStatus) -> payments.StarsStatus:
    _require_self(caller, query.peer)
    stars = 0 if query.ton else caller.world.subscriptions.balance(caller.me.id)
    return payments.StarsStatus(balance=api.StarsAmount(amount=stars, nanos=0), chats=[], users=[])


def _subscription(view: View, one: Subscription) -> api.StarsSubscription:
    world = view.world
    chat = world.chats.get(one.chat_id)
    outside = world.chats.member(chat, one.user_id) is None
    return api.StarsSubscription(
        canceled=one.canceled,
        can_refulfill=outside and one.until > world.state.now,
        missing_balance=world.subscriptions.balance(one.user_id) < one.stars,
        id=one.id,
        peer=view.peer(chat.peer),
        until_date=one.until,
        pricing=api.StarsSubscriptionPricing(period=one.period, amount=one.stars),
        chat_invite_hash=one.hash,
    )
