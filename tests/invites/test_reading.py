"""Reading records: whatever a server says becomes a sane value or the server's fault."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from invites import _reading
from invites.errors import PaymentRequired
from invites.models import (
    AlreadyIn,
    ChatKind,
    InviteLink,
    Joined,
    NeedsPayment,
    NeedsWebView,
    Peek,
    Subscription,
)
from invites.service import Invites
from mtproto.errors import RemoteProtocolError, RpcError
from tl import TLFunction, TLObject, api
from tl.api import messages
from tl.layers import layer_numbers
from tl.testing import from_class

NEWEST = layer_numbers()[-1]
HASH = "AAAAAAAAAAAAAAAA"
NOW = 1_700_000_000

links = from_class(api.ChatInviteExported, layer=NEWEST)
everyday = settings(max_examples=40, suppress_health_check=list(HealthCheck))


def exported(**fields: Any) -> api.ChatInviteExported:
    return api.ChatInviteExported(
        **{"link": "https://t.me/+AbCdEf", "admin_id": 7, "date": NOW, **fields}
    )


def updates(chats: list[api.TypeChat], *about: api.TypeUpdate) -> api.Updates:
    return api.Updates(updates=list(about), users=[], chats=chats, date=NOW, seq=0)


def channel(number: int, **fields: Any) -> api.Channel:
    return api.Channel(
        id=number,
        **{
            "title": f"C{number}",
            "photo": api.ChatPhotoEmpty(),
            "date": NOW,
            "access_hash": 1,
            **fields,
        },
    )


class FakeClient:
    """Answers queries from a table by TL name; an exception is raised."""

    layer = NEWEST

    def __init__(self, answers: dict[str, Any]) -> None:
        self._answers = answers
        self.asked: list[str] = []

    async def call(self, query: TLFunction[Any]) -> Any:
        self.asked.append(query.tl_name)
        answer = self._answers[query.tl_name]
        if isinstance(answer, Exception):
            raise answer
        return answer


class TestAnything:
    @everyday
    @given(links)
    def test_links(self, record: api.ChatInviteExported) -> None:
        """Counters are not negative, and the primary link has no terms."""
        link = _reading.link_of(record)
        assert link.usage >= 0
        assert link.requested >= 0
        assert link.usage_limit is None or link.usage_limit > 0
        if link.permanent:
            assert (link.title, link.expires, link.usage_limit) == ("", None, None)
        if link.request_needed:
            assert link.usage_limit is None

    @everyday
    @given(
        st.sampled_from([*_reading._CHATS, api.ChatEmpty, api.CommunityForbidden]).flatmap(
            lambda cls: from_class(cls, layer=NEWEST)
        )
    )
    def test_chats(self, record: Any) -> None:
        """Every kind of record is a chat, or refused as none."""
        if not isinstance(record, _reading._CHATS):
            with pytest.raises(RemoteProtocolError):
                _reading.chat_of(record)
            return
        chat = _reading.chat_of(record)
        assert chat.id == record.id
        assert chat.title == record.title

    @everyday
    @given(from_class(api.User, layer=NEWEST) | from_class(api.UserEmpty, layer=NEWEST))
    def test_people(self, record: Any) -> None:
        """Nameless, deleted and incomplete users are people too."""
        person = _reading.person_of(record)
        assert person.id == record.id
        assert person.access_hash is None or not record.min

    @everyday
    @given(
        st.sampled_from([api.ChatInvite, api.ChatInviteAlready, api.ChatInvitePeek]).flatmap(
            lambda cls: from_class(cls, layer=NEWEST)
        )
    )
    def test_checks(self, record: Any) -> None:
        """Every answer of checkChatInvite is a result, unless it names no chat."""
        try:
            result = _reading.check_result(record)
        except RemoteProtocolError:
            assert not isinstance(record.chat, _reading._CHATS)
        else:
            assert result.raw is record


class TestSanity:
    @pytest.mark.parametrize("field", ["start_date", "expire_date"])
    @pytest.mark.parametrize("value", [None, 0, -1, 1, 999_999_999])
    def test_absurd_dates_are_absent(self, field: str, value: int | None) -> None:
        """As clients do."""
        link = _reading.link_of(exported(**{field: value}))
        assert link.edited is None
        assert link.expires is None

    def test_all_fields(self) -> None:
        """Each has its meaning."""
        record = exported(
            title="T",
            start_date=NOW + 1,
            expire_date=NOW + 2,
            usage_limit=3,
            usage=2,
            requested=1,
            revoked=True,
            subscription_expired=4,
            subscription_pricing=api.StarsSubscriptionPricing(period=2592000, amount=50),
        )
        assert _reading.link_of(record) == InviteLink(
            link="https://t.me/+AbCdEf",
            admin_id=7,
            created=datetime.fromtimestamp(NOW, UTC),
            title="T",
            edited=datetime.fromtimestamp(NOW + 1, UTC),
            expires=datetime.fromtimestamp(NOW + 2, UTC),
            usage_limit=3,
            usage=2,
            requested=1,
            revoked=True,
            subscription=Subscription(stars=50, period=timedelta(days=30)),
            lapsed=4,
        )

    def test_public_requests_are_no_link(self) -> None:
        """That mark stands in updates only."""
        with pytest.raises(RemoteProtocolError):
            _reading.link_of(api.ChatInvitePublicJoinRequests())

    def test_collectible_usernames(self) -> None:
        """The first active one is the name."""
        names = [
            api.Username(username="off"),
            api.Username(username="main", active=True),
            api.Username(username="basic", active=True, editable=True),
        ]
        assert _reading.chat_of(channel(1, usernames=names)).username == "main"
        assert _reading.chat_of(channel(1, username="plain")).username == "plain"

    def test_joined_chat(self) -> None:
        """One chat, or the one that the updates are about."""
        one, two = channel(1), channel(2)
        assert _reading.joined_chat(updates([one])).id == 1
        about = api.UpdateChannel(channel_id=2)
        assert _reading.joined_chat(updates([one, two], about)).id == 2
        for wrong in (updates([]), updates([one, two]), api.UpdatesTooLong()):
            with pytest.raises(RemoteProtocolError):
                _reading.joined_chat(wrong)


class TestRareOutcomes:
    """What the local data centre does not do yet, from a client that only answers."""

    async def test_paid_link(self) -> None:
        """The price and the form come from a check."""
        preview = api.ChatInvite(
            channel=True,
            broadcast=True,
            title="Paid",
            photo=api.PhotoEmpty(id=0),
            participants_count=1,
            color=0,
            subscription_pricing=api.StarsSubscriptionPricing(period=2592000, amount=50),
            subscription_form_id=99,
        )
        client = FakeClient(
            {
                "messages.importChatInvite": RpcError(400, "STARS_PAYMENT_REQUIRED"),
                "messages.checkChatInvite": preview,
            }
        )
        outcome = await Invites(client).join(f"+{HASH}")
        assert outcome == NeedsPayment(
            hash=HASH,
            subscription=Subscription(stars=50, period=timedelta(days=30)),
            form_id=99,
            raw=None,
        )
        assert isinstance(outcome, NeedsPayment)
        assert isinstance(outcome.raw, PaymentRequired)

    async def test_web_view(self) -> None:
        """A guard bot wants to see the newcomer."""
        bot = api.User(id=5, bot=True, bot_info_version=1, first_name="Guard", username="guardbot")
        result = messages.ChatInviteJoinResultWebView(bot_id=5, query_id=6, users=[bot])
        outcome = await Invites(FakeClient({"messages.importChatInvite": result})).join(HASH)
        assert isinstance(outcome, NeedsWebView)
        assert (outcome.bot.name, outcome.bot.is_bot, outcome.query_id) == ("Guard", True, 6)

    async def test_peek(self) -> None:
        """A chat that may be read for a while."""
        record = api.ChatInvitePeek(chat=channel(3, megagroup=True, left=True), expires=NOW)
        seen = await Invites(FakeClient({"messages.checkChatInvite": record})).check(HASH)
        assert isinstance(seen, Peek)
        assert (seen.chat.kind, seen.chat.is_member) == (ChatKind.SUPERGROUP, False)
        assert seen.until == datetime.fromtimestamp(NOW, UTC)

    async def test_member_of_a_dead_link(self) -> None:
        """The chat cannot be told, the outcome stands."""
        client = FakeClient(
            {
                "messages.importChatInvite": RpcError(400, "USER_ALREADY_PARTICIPANT"),
                "messages.checkChatInvite": RpcError(406, "INVITE_HASH_EXPIRED"),
            }
        )
        assert await Invites(client).join(HASH) == AlreadyIn(chat=None)

    async def test_old_answer_on_a_new_layer(self) -> None:
        """A server that answers joins with bare updates is understood all the same."""
        client = FakeClient({"messages.importChatInvite": updates([channel(1)])})
        outcome = await Invites(client).join(HASH)
        assert isinstance(outcome, Joined)
        assert outcome.chat.id == 1

    async def test_a_peer_that_is_not_described(self) -> None:
        """The server's fault, and said so."""
        found: TLObject = api.contacts.ResolvedPeer(
            peer=api.PeerChannel(channel_id=5), chats=[], users=[]
        )
        service = Invites(FakeClient({"contacts.resolveUsername": found}))
        with pytest.raises(RemoteProtocolError):
            await service.resolve("somename")
