"""Guard bots: waiting for their word, giving it, and the web views they send people to."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeAlias

from invites.localdc.events import ChatChanged
from invites.localdc.guards import AwaitingGuard, Verdict, Word
from invites.localdc.handlers.table import Table
from invites.localdc.state import refuse
from mtproto.errors import RpcError
from tl import api
from tl.api import bots, messages

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from invites.localdc.handlers.table import Caller
    from invites.localdc.values import GuardQuery

__all__ = ["TABLE", "JoinOutcome", "joining"]

JoinOutcome: TypeAlias = "messages.TypeChatInviteJoinResult | Awaitable[_JoinResult]"
_JoinResult: TypeAlias = (
    messages.TypeChatInviteJoinResult | messages.ChatInviteJoinResultWebView_2f51c337
)

TABLE = Table()
_FIRST_LAYER = 227
"""The first layer in which a guard bot can send somebody to a web view."""
_QUERY_LAYER = 228
"""The first one in which the web view is named by a query, in place of being enclosed."""


def joining(caller: Caller, join: Callable[[], object]) -> JoinOutcome:
    """The outcome of joining; to be waited for when a guard bot has to be asked."""
    try:
        join()
    except AwaitingGuard as asked:
        return _await_word(caller, asked.query, _listen(caller, asked.query))
    return messages.ChatInviteJoinResultOk(updates=caller.updates())


def _listen(caller: Caller, query: GuardQuery) -> asyncio.Future[Word]:
    """What the bot will have said; heard from now on, before the bot knows of the question."""
    said: asyncio.Future[Word] = asyncio.get_running_loop().create_future()

    def hear(word: Word) -> None:
        if not said.done():
            said.set_result(word)

    caller.world.guards.listen(query.id, hear)
    return said


async def _await_word(caller: Caller, query: GuardQuery, said: asyncio.Future[Word]) -> _JoinResult:
    world = caller.world
    try:
        async with asyncio.timeout(world.state.limits.guard_wait):
            word = await said
    except TimeoutError:
        word = Word(Verdict.SILENCE)
    finally:
        if not said.done() or said.cancelled():
            world.guards.give_up(query.id)
    if word.error is not None:
        raise word.error
    match word.verdict:
        case Verdict.APPROVED:
            joined = caller.report([ChatChanged(query.chat_id)])
            return messages.ChatInviteJoinResultOk(updates=joined)
        case Verdict.WEB_VIEW if caller.call.layer >= _FIRST_LAYER:
            return _web_view(caller, query, word.url)
        case Verdict.DECLINED:
            refuse("INVITE_REQUEST_DECLINED")
        case Verdict.SILENCE if caller.call.layer >= _FIRST_LAYER:
            refuse("JOIN_GUARD_TIMEOUT")
    raise RpcError(400, "INVITE_REQUEST_SENT")


def _web_view(caller: Caller, query: GuardQuery, url: str) -> _JoinResult:
    view = caller.view()
    bot_id = view.mention_user(query.bot_id)
    if caller.call.layer >= _QUERY_LAYER:
        return messages.ChatInviteJoinResultWebView(
            bot_id=bot_id, query_id=query.id, users=view.users()
        )
    return messages.ChatInviteJoinResultWebView_2f51c337(
        bot_id=bot_id,
        webview=api.WebViewResultUrl(url=url, query_id=query.id),
        users=view.users(),
    )


@TABLE.on(messages.RequestChatJoinWebView, bots=False)
def request_chat_join_web_view(
    caller: Caller, query: messages.RequestChatJoinWebView
) -> api.WebViewResultUrl:
    """QUERY_ID_INVALID."""
    url = caller.world.guards.web_view(caller.me.id, query.query_id)
    return api.WebViewResultUrl(url=url, query_id=query.query_id)


@TABLE.on(bots.SetJoinChatResults)
def set_join_chat_results(caller: Caller, query: bots.SetJoinChatResults) -> bool:
    """USER_BOT_REQUIRED, QUERY_ID_INVALID, URL_INVALID, and what admitting somebody can raise."""
    if not caller.me.is_bot:
        refuse("USER_BOT_REQUIRED")
    match query.result:
        case api.JoinChatBotResultApproved():
            word = Word(Verdict.APPROVED)
        case api.JoinChatBotResultDeclined():
            word = Word(Verdict.DECLINED)
        case api.JoinChatBotResultQueued():
            word = Word(Verdict.QUEUED)
        case api.JoinChatBotResultWebView(url=url):
            word = Word(Verdict.WEB_VIEW, url)
    caller.world.guards.answer(caller.me.id, query.query_id, word)
    return True
