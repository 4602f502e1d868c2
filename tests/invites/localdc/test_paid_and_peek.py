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
    world.clock.now += 300
    assert refusal(lambda: desk(GUEST, look)) == "CHANNEL_PRIVATE"
    desk(GUEST, messages.ImportChatInvite(hash=hash_of(link)))
    assert isinstance(desk(GUEST, check), api.ChatInviteAlready)
