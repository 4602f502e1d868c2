"""Every documented error of folder links, guard bots and payments can be provoked, or it is said
why not. The table is the project's catalogue (`schema/errors.tsv`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from mtproto import RpcError
from tl import api
from tl.api import bots, chatlists, messages, payments

if TYPE_CHECKING:
    from collections.abc import Callable

Stage: TypeAlias = Any
"""The `stage` of the conftest."""
OWNER, GUEST, BOT = 100, 101, 200
FAMILY = ("chatlists.", "payments.", "bots.setJoin", "messages.requestChatJoin")
UNKNOWN = "AAAAAAAAAAAAAAAA"


def members_folder(s: Stage) -> Any:
    """A member shares a chat in which he may make no links."""
    s.join(s.hash())
    record = api.DialogFilter(
        id=7,
        title=api.TextWithEntities(text="Folder", entities=[]),
        pinned_peers=[],
        include_peers=[s.peer],
        exclude_peers=[],
    )
    s(GUEST, messages.UpdateDialogFilter(id=7, filter=record))
    here = api.InputChatlistDialogFilter(filter_id=7)
    query = chatlists.ExportChatlistInvite(chatlist=here, title="", peers=[s.peer])
    return s(GUEST, query)


def with_list(build: Callable[..., Any], **fields: Any) -> dict[str, Callable[[Stage], Any]]:
    """What every method about one's own folder can say."""
    return {
        "FILTER_ID_INVALID": lambda s: s(
            OWNER, build(chatlist=api.InputChatlistDialogFilter(filter_id=9), **fields)
        ),
        "INPUT_CHATLIST_INVALID": lambda s: s(OWNER, build(chatlist=s.folder(), **fields)),
    }


def with_slug(build: Callable[..., Any], **fields: Any) -> dict[str, Callable[[Stage], Any]]:
    """What every method about a folder link can say."""

    def expired(s: Stage) -> Any:
        chatlist, slug = s.dead_slug()
        mine = {"chatlist": chatlist} if "chatlist" in fields else {}
        return s(OWNER, build(slug=slug, **{**fields, **mine}))

    def named(slug: str) -> Callable[[Stage], Any]:
        def run(s: Stage) -> Any:
            mine = {"chatlist": s.dead_slug()[0]} if "chatlist" in fields else {}
            return s(OWNER, build(slug=slug, **{**fields, **mine}))

        return run

    return {
        "INVITE_SLUG_EXPIRED": expired,
        "INVITE_SLUG_EMPTY": named(""),
        "INVITE_SLUG_INVALID": named(UNKNOWN),
    }


def pay(s: Stage, link: Any, form_id: int | None = None, key: int = GUEST) -> Any:
    link_hash = link.link.rpartition("+")[2]
    invoice = api.InputInvoiceChatInviteSubscription(hash=link_hash)
    if form_id is None:
        form_id = s(key, payments.GetPaymentForm(invoice=invoice)).form_id
    return s(key, payments.SendStarsForm(form_id=form_id, invoice=invoice))


def subscription(s: Stage, name: str) -> Any:
    me = api.InputPeerSelf()
    if name == "change":
        return s(
            GUEST,
            payments.ChangeStarsSubscription(peer=me, subscription_id="no", canceled=True),
        )
    return s(GUEST, payments.FulfillStarsSubscription(peer=me, subscription_id="no"))


def say(s: Stage, result: Any) -> Any:
    return s(BOT, bots.SetJoinChatResults(query_id=1, result=result))


def ask_bot(s: Stage) -> int:
    """The bot is asked and silent; gives the question, still open."""
    s.guard(None)
    with pytest.raises(RpcError):
        s.world.members.join(s.world.now_chat(), s.world.users[1])
    return int(next(iter(s.world.state.guard_queries)))


HERE = api.InputChatlistDialogFilter(filter_id=7)

PROVOCATIONS: dict[str, dict[str, Callable[[Stage], Any]]] = {
    "bots.setJoinChatResults": {
        "QUERY_ID_INVALID": lambda s: say(s, api.JoinChatBotResultApproved()),
        "URL_INVALID": lambda s: s(
            BOT,
            bots.SetJoinChatResults(
                query_id=ask_bot(s), result=api.JoinChatBotResultWebView(url="x")
            ),
        ),
    },
    "messages.requestChatJoinWebView": {
        "QUERY_ID_INVALID": lambda s: s(
            GUEST, messages.RequestChatJoinWebView(query_id=1, platform="test")
        ),
    },
    "payments.getPaymentForm": {
        "INVOICE_INVALID": lambda s: s(
            GUEST, payments.GetPaymentForm(invoice=api.InputInvoiceSlug(slug="x"))
        ),
    },
    "payments.sendStarsForm": {
        "BALANCE_TOO_LOW": lambda s: (s.limit(star_balance=1), pay(s, s.paid())),
        "FORM_EXPIRED": lambda s: pay(s, s.paid(), form_id=1),
        "INVOICE_INVALID": lambda s: pay(s, s.export(), form_id=1),
    },
    "payments.changeStarsSubscription": {
        "SUBSCRIPTION_ID_INVALID": lambda s: subscription(s, "change"),
    },
    "payments.fulfillStarsSubscription": {
        "SUBSCRIPTION_ID_INVALID": lambda s: subscription(s, "fulfill"),
    },
    "chatlists.exportChatlistInvite": {
        "FILTER_ID_INVALID": lambda s: s.share(HERE, s.peer),
        "FILTER_NOT_SUPPORTED": lambda s: s.share(s.folder(groups=True), s.peer),
        "PEERS_LIST_EMPTY": lambda s: s.share(s.folder()),
        "INVITES_TOO_MUCH": lambda s: [s.share(HERE, s.peer) for _ in (s.folder(), 1, 2, 3)],
        "CHATLISTS_TOO_MUCH": lambda s: [s.share(s.folder(n), s.peer) for n in (7, 8, 9)],
        "CHAT_ADMIN_REQUIRED": members_folder,
    },
    "chatlists.getExportedInvites": with_list(chatlists.GetExportedInvites),
    "chatlists.deleteExportedInvite": {
        **with_list(chatlists.DeleteExportedInvite, slug="x"),
        **with_slug(chatlists.DeleteExportedInvite, chatlist=HERE),
    },
    "chatlists.editExportedInvite": {
        **with_list(chatlists.EditExportedInvite, slug="x"),
        **with_slug(chatlists.EditExportedInvite, chatlist=HERE),
    },
    "chatlists.checkChatlistInvite": with_slug(chatlists.CheckChatlistInvite),
    "chatlists.joinChatlistInvite": {
        **with_slug(chatlists.JoinChatlistInvite, peers=[]),
        "FILTER_INCLUDE_EMPTY": lambda s: s(
            GUEST, chatlists.JoinChatlistInvite(slug=s.share(s.folder(), s.peer), peers=[])
        ),
        "CHANNELS_TOO_MUCH": lambda s: (s.busy(), s.joined_folder()),
        "CHATLISTS_TOO_MUCH": lambda s: (
            s.limit(shared_folders=1),
            s.joined_folder(),
            s(GUEST, chatlists.JoinChatlistInvite(slug=s.share(HERE, s.peer), peers=[s.peer])),
        ),
    },
    "chatlists.getChatlistUpdates": with_list(chatlists.GetChatlistUpdates),
    "chatlists.joinChatlistUpdates": {
        **with_list(chatlists.JoinChatlistUpdates, peers=[]),
        "FILTER_INCLUDE_EMPTY": lambda s: s(
            GUEST, chatlists.JoinChatlistUpdates(chatlist=s.joined_folder(), peers=[])
        ),
    },
    "chatlists.hideChatlistUpdates": with_list(chatlists.HideChatlistUpdates),
    "chatlists.getLeaveChatlistSuggestions": with_list(chatlists.GetLeaveChatlistSuggestions),
    "chatlists.leaveChatlist": with_list(chatlists.LeaveChatlist, peers=[]),
}

IMPOSSIBLE: dict[tuple[str, str], str] = {
    ("chatlists.exportChatlistInvite", "INPUT_CHATLIST_INVALID"): (
        "exporting is what makes a folder a shared one"
    ),
    ("payments.fulfillStarsSubscription", "BALANCE_TOO_LOW"): (
        "coming back within the paid time costs nothing, and later it cannot be done"
    ),
}
CASES = [(method, name) for method, by_name in PROVOCATIONS.items() for name in by_name]


def test_nothing_is_missing_and_nothing_made_up(catalogue: Any) -> None:
    assert {*CASES, *IMPOSSIBLE} == catalogue(lambda method: method.startswith(FAMILY))
    assert not {*CASES} & {*IMPOSSIBLE}


@pytest.mark.parametrize(("method", "name"), CASES)
def test_each_can_be_provoked(stage: Stage, method: str, name: str) -> None:
    with pytest.raises(RpcError) as caught:
        PROVOCATIONS[method][name](stage)
    assert (stage.last, caught.value.name) == (method, name)
