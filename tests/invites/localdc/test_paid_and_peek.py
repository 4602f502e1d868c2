"""Paid links (stars for a period) and reading a chat before joining it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from invites.localdc.values import ChatKind, Limits
from mtproto import RpcError
from tl import api
from tl.api import channels, messages, payments

MONTH = 2_592_000
OWNER, GUEST = 100, 101


def refusal(call: Callable[[], Any]) -> str:
    with pytest.raises(RpcError) as caught:
        call()
    return caught.value.name


@pytest.fixture
def peer(desk: Any) -> Any:
    """A private broadcast channel of the owner."""
    chat = desk.world.create_chat(ChatKind.CHANNEL, desk.world.owner, "Paid")
    return api.InputPeerChannel(channel_id=chat.id, access_hash=chat.access_hash)


def export(desk: Any, peer: Any, period: int = MONTH, amount: int = 50, **terms: Any) -> Any:
    price = api.StarsSubscriptionPricing(period=period, amount=amount)
    return desk(OWNER, messages.ExportChatInvite(peer=peer, subscription_pricing=price, **terms))


def hash_of(link: Any) -> str:
    return str(link.link.rpartition("+")[2])


def test_paying_joins_for_one_period(desk: Any, peer: Any) -> None:
    link = export(desk, peer)
    assert link.subscription_pricing.amount == 50
    join = messages.ImportChatInvite(hash=hash_of(link))
    assert refusal(lambda: desk(GUEST, join)) == "STARS_PAYMENT_REQUIRED"
    seen = desk(GUEST, messages.CheckChatInvite(hash=hash_of(link)))
    assert not seen.can_refulfill_subscription
    invoice = api.InputInvoiceChatInviteSubscription(hash=hash_of(link))
    wrong = payments.SendStarsForm(form_id=seen.subscription_form_id + 1, invoice=invoice)
    assert refusal(lambda: desk(GUEST, wrong)) == "FORM_EXPIRED"
    pay = payments.SendStarsForm(form_id=seen.subscription_form_id, invoice=invoice)
    assert [chat.id for chat in desk(GUEST, pay).updates.chats] == [peer.channel_id]
    assert refusal(lambda: desk(GUEST, pay)) == "USER_ALREADY_PARTICIPANT"
    channel = api.InputChannel(channel_id=peer.channel_id, access_hash=peer.access_hash)
    me = desk(
        GUEST, channels.GetParticipant(channel=channel, participant=api.InputPeerSelf())
    ).participant
    assert me.subscription_until_date == int(desk.world.clock.now) + MONTH

    desk(GUEST, channels.LeaveChannel(channel=channel))
    seen = desk(GUEST, messages.CheckChatInvite(hash=hash_of(link)))
    assert seen.can_refulfill_subscription
    desk(GUEST, join)
    desk(GUEST, channels.LeaveChannel(channel=channel))
    desk.world.clock.now += MONTH
    assert refusal(lambda: desk(GUEST, join)) == "STARS_PAYMENT_REQUIRED"


def subscribe(desk: Any, link: Any, key: int = GUEST) -> Any:
    """Ask for the price, pay it; gives the form."""
    invoice = api.InputInvoiceChatInviteSubscription(hash=hash_of(link))
    form = desk(key, payments.GetPaymentForm(invoice=invoice))
    desk(key, payments.SendStarsForm(form_id=form.form_id, invoice=invoice))
    return form


def mine(desk: Any, key: int = GUEST) -> Any:
    """The caller's stars and only subscription."""
    status = desk(key, payments.GetStarsSubscriptions(peer=api.InputPeerSelf(), offset=""))
    [subscription] = status.subscriptions
    return status.balance.amount, subscription


def is_in(desk: Any, peer: Any, number: int = 1) -> bool:
    world = desk.world
    return world.users[number] in world.chats.members(world.chats.get(peer.channel_id))


def expired(desk: Any, peer: Any, link: Any) -> list[int]:
    query = messages.GetChatInviteImporters(
        subscription_expired=True,
        peer=peer,
        link=link.link,
        offset_date=0,
        offset_user=api.InputUserEmpty(),
        limit=10,
    )
    return [one.user_id for one in desk(OWNER, query).importers]


def test_the_form_says_the_price(desk: Any, peer: Any) -> None:
    link = export(desk, peer)
    form = subscribe(desk, link)
    assert form.invoice.currency == "XTR"
    assert (form.invoice.prices[0].amount, form.invoice.subscription_period) == (50, MONTH)
    assert mine(desk)[0] == desk.world.state.limits.star_balance - 50
    invoice = api.InputInvoiceChatInviteSubscription(hash=hash_of(link))
    ask = payments.GetPaymentForm(invoice=invoice)
    assert refusal(lambda: desk(GUEST, ask)) == "USER_ALREADY_PARTICIPANT"
    plain = desk(OWNER, messages.ExportChatInvite(peer=peer))
    invoice = api.InputInvoiceChatInviteSubscription(hash=hash_of(plain))
    ask = payments.GetPaymentForm(invoice=invoice)
    assert refusal(lambda: desk(GUEST, ask)) == "INVOICE_INVALID"
    status = desk(GUEST, payments.GetStarsStatus(peer=api.InputPeerSelf()))
    assert status.balance.amount == mine(desk)[0]
    other = payments.GetStarsStatus(peer=peer)
    assert refusal(lambda: desk(GUEST, other)) == "PEER_ID_INVALID"


def test_it_goes_on_while_there_are_stars(desk: Any, peer: Any) -> None:
    """Two months later three are paid; in a year the stars are spent, and he is out."""
    world = desk.world
    world.state.stars[world.users[1]] = 170
    link = export(desk, peer)
    subscribe(desk, link)
    world.clock.now += 2 * MONTH
    balance, subscription = mine(desk)
    assert (balance, subscription.missing_balance) == (20, True)
    assert subscription.until_date == int(world.clock.now) + MONTH
    assert is_in(desk, peer)
    channel = api.InputChannel(channel_id=peer.channel_id, access_hash=peer.access_hash)
    log = channels.GetAdminLog(
        channel=channel,
        q="",
        max_id=0,
        min_id=0,
        limit=9,
        events_filter=api.ChannelAdminLogEventsFilter(sub_extend=True),
    )
    [event] = desk(OWNER, log).events
    dates = [event.action.prev_participant, event.action.new_participant]
    assert dates[1].subscription_until_date - dates[0].subscription_until_date == 2 * MONTH
    assert expired(desk, peer, link) == []

    world.clock.now += MONTH
    balance, subscription = mine(desk)
    assert (balance, subscription.can_refulfill) == (20, False)
    assert not is_in(desk, peer)
    assert expired(desk, peer, link) == [world.users[1]]
    shown = desk(OWNER, messages.GetExportedChatInvite(peer=peer, link=link.link)).invite
    assert (shown.usage, shown.subscription_expired) == (None, 1)
    invoice = api.InputInvoiceChatInviteSubscription(hash=hash_of(link))
    again = payments.SendStarsForm(
        form_id=world.invites.check(1, hash_of(link)).invite.form_id, invoice=invoice
    )
    assert refusal(lambda: desk(GUEST, again)) == "BALANCE_TOO_LOW"
    seen = desk(GUEST, messages.CheckChatInvite(hash=hash_of(link)))
    assert (seen.can_refulfill_subscription, bool(seen.subscription_form_id)) == (False, True)


def test_a_canceled_one_ends_with_its_time(desk: Any, peer: Any) -> None:
    """Taken up again in time it goes on; who is put out is told."""
    link = export(desk, peer)
    subscribe(desk, link)
    subscribe(desk, link, 102)
    me = api.InputPeerSelf()
    for key, states in ((GUEST, (True,)), (102, (True, False))):
        _, subscription = mine(desk, key)
        for state in states:
            desk(
                key,
                payments.ChangeStarsSubscription(
                    peer=me, subscription_id=subscription.id, canceled=state
                ),
            )
    assert mine(desk)[1].canceled
    desk.dc.pushed.clear()
    desk.world.clock.now += MONTH
    desk(OWNER, messages.CheckChatInvite(hash=hash_of(link)))
    assert (is_in(desk, peer, 1), is_in(desk, peer, 2)) == (False, True)
    assert "updateChannel" in [one.tl_name for one in desk.pushed_to(GUEST)]
    lost = payments.ChangeStarsSubscription(peer=me, subscription_id="none", canceled=True)
    assert refusal(lambda: desk(GUEST, lost)) == "SUBSCRIPTION_ID_INVALID"


def test_who_left_comes_back_within_his_time(desk: Any, peer: Any) -> None:
    """By fulfilling the subscription; nothing is charged while he is out, nor after."""
    link = export(desk, peer)
    subscribe(desk, link)
    channel = api.InputChannel(channel_id=peer.channel_id, access_hash=peer.access_hash)
    desk(GUEST, channels.LeaveChannel(channel=channel))
    balance, subscription = mine(desk)
    assert subscription.can_refulfill
    seen = desk(GUEST, messages.CheckChatInvite(hash=hash_of(link)))
    assert (seen.can_refulfill_subscription, seen.subscription_form_id) == (True, None)
    come_back = payments.FulfillStarsSubscription(
        peer=api.InputPeerSelf(), subscription_id=subscription.id
    )
    assert desk(GUEST, come_back)
    assert is_in(desk, peer)
    assert refusal(lambda: desk(GUEST, come_back)) == "USER_ALREADY_PARTICIPANT"
    desk(GUEST, channels.LeaveChannel(channel=channel))
    desk.world.clock.now += MONTH
    assert mine(desk)[0] == balance
    assert refusal(lambda: desk(GUEST, come_back)) == "SUBSCRIPTION_ID_INVALID"


def test_what_a_paid_link_cannot_be(desk: Any, peer: Any) -> None:
    chat = desk.world.now_chat()
    group = api.InputPeerChannel(channel_id=chat.id, access_hash=chat.access_hash)
    later = int(desk.world.clock.now) + 60
    assert refusal(lambda: export(desk, group)) == "PRICING_CHAT_INVALID"
    assert refusal(lambda: export(desk, peer, period=7)) == "SUBSCRIPTION_PERIOD_INVALID"
    assert refusal(lambda: export(desk, peer, amount=10_001)) == "STARS_AMOUNT_INVALID"
    assert refusal(lambda: export(desk, peer, usage_limit=1)) == "USAGE_LIMIT_INVALID"
    assert refusal(lambda: export(desk, peer, request_needed=True)) == "USAGE_LIMIT_INVALID"
    assert refusal(lambda: export(desk, peer, expire_date=later)) == "EXPIRE_DATE_INVALID"
    link = export(desk, peer)
    renamed = messages.EditExportedChatInvite(peer=peer, link=link.link, title="VIP")
    assert desk(OWNER, renamed).invite.title == "VIP"
    limited = messages.EditExportedChatInvite(peer=peer, link=link.link, usage_limit=5)
    assert refusal(lambda: desk(OWNER, limited)) == "PRICING_CHAT_INVALID"
    free = messages.ImportChatInvite(hash=hash_of(link))
    other = payments.SendStarsForm(form_id=1, invoice=api.InputInvoiceSlug(slug="x"))
    assert refusal(lambda: desk(GUEST, other)) == "INVOICE_INVALID"
    assert refusal(lambda: desk(GUEST, free)) == "STARS_PAYMENT_REQUIRED"


def test_a_stranger_may_look_for_a_while(desk: Any) -> None:
    """Only where the data centre is told to allow it, only private channels, only until it ends."""
    world = desk.world
    chat = world.now_chat()
    peer = api.InputPeerChannel(channel_id=chat.id, access_hash=chat.access_hash)
    link = desk(OWNER, messages.ExportChatInvite(peer=peer))
    look = messages.GetHistory(
        peer=peer,
        offset_id=0,
        offset_date=0,
        add_offset=0,
        limit=10,
        max_id=0,
        min_id=0,
        hash=0,
    )
    check = messages.CheckChatInvite(hash=hash_of(link))
    assert isinstance(desk(GUEST, check), api.ChatInvite)
    assert refusal(lambda: desk(GUEST, look)) == "CHANNEL_PRIVATE"
    world.state.limits = Limits(peek=300)
    seen = desk(GUEST, check)
    assert isinstance(seen, api.ChatInvitePeek)
    assert seen.chat.left
    assert seen.expires == int(world.clock.now) + 300
    assert desk(GUEST, look).messages
    channel = api.InputChannel(channel_id=chat.id, access_hash=chat.access_hash)
    enter = channels.JoinChannel(channel=channel)
    assert refusal(lambda: desk(GUEST, enter)) == "CHANNEL_PRIVATE"
    gone = frozenset({"view_messages"})
    world.members.restrict(chat, world.owner, world.users[1], gone, 0)
    assert refusal(lambda: desk(GUEST, look)) == "CHANNEL_PRIVATE"
    world.members.restrict(chat, world.owner, world.users[1], frozenset(), 0)
    world.clock.now += 300
    assert refusal(lambda: desk(GUEST, look)) == "CHANNEL_PRIVATE"
    desk(GUEST, messages.ImportChatInvite(hash=hash_of(link)))
    assert isinstance(desk(GUEST, check), api.ChatInviteAlready)
