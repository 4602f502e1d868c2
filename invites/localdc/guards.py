"""Guard bots: a chat may let a bot decide about everybody who wants in.

Whoever asks to join such a chat waits for the bot's word. Administrators learn of the request only
when the bot passes it on (`QUEUED`) or says nothing in time.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from invites.localdc.events import BotJoinRequest, GuardDecided
from invites.localdc.state import refuse
from invites.localdc.values import GuardQuery
from mtproto.errors import RpcError

if TYPE_CHECKING:
    from collections.abc import Callable

    from invites.localdc.boxes import Boxes, QtsEvent
    from invites.localdc.chats import Chats
    from invites.localdc.requests import Requests
    from invites.localdc.state import State
    from invites.localdc.values import Chat, Invite

__all__ = ["AwaitingGuard", "Guards", "Verdict", "Word"]


class Verdict(Enum):
    """What a guard bot may say, and that it said nothing."""

    APPROVED = "approved"
    DECLINED = "declined"
    QUEUED = "queued"
    WEB_VIEW = "web view"
    SILENCE = "silence"


@dataclass(frozen=True, slots=True)
class Word:
    """The bot's answer; `url` is the address of a web view.

    `error` is why somebody who was approved could not be admitted all the same.
    """

    verdict: Verdict
    url: str = ""
    error: RpcError | None = None


class AwaitingGuard(RpcError):
    """A request lies with the guard bot; without waiting for it the request counts as sent."""

    def __init__(self, query: GuardQuery) -> None:
        super().__init__(400, "INVITE_REQUEST_SENT")
        self.query = query


class Guards:
    """The rules of guard bots; owner of the table of open questions."""

    def __init__(self, state: State, chats: Chats, boxes: Boxes, requests: Requests) -> None:
        self._state = state
        self._chats = chats
        self._boxes = boxes
        self._requests = requests
        self._listeners: dict[int, list[Callable[[Word], None]]] = {}

    def request(self, chat: Chat, user_id: int, invite: Invite | None) -> None:
        """Ask to join: the guard bot if there is one, else (or when it has passed the question on
        before) the administrators. Always raises: INVITE_REQUEST_SENT, as `AwaitingGuard` when
        the bot's word is waited for."""
        waiting = self._state.requests[chat.id]
        bot_id = chat.guard_bot
        on_duty = bot_id is not None and self._chats.has_right(chat, bot_id, "invite_users")
        if bot_id is not None and on_duty and user_id not in waiting:
            raise AwaitingGuard(self._open(chat, user_id, bot_id, invite))
        self._requests.file(chat, user_id, invite)
        refuse("INVITE_REQUEST_SENT")

    def listen(self, query_id: int, listener: Callable[[Word], None]) -> None:
        """Be told once what the bot says; at once if it has answered with a web view before."""
        query = self._state.guard_queries[query_id]
        if query.url:
            listener(Word(Verdict.WEB_VIEW, query.url))
        else:
            self._listeners.setdefault(query_id, []).append(listener)

    def answer(self, bot_id: int, query_id: int, word: Word) -> None:
        """The bot's word on a question.

        Raises QUERY_ID_INVALID (not an open question to this bot), URL_INVALID, and what approving
        a request can raise.
        """
        query = self._state.guard_queries.get(query_id)
        if query is None or query.bot_id != bot_id:
            refuse("QUERY_ID_INVALID")
        if word.verdict is Verdict.WEB_VIEW:
            if not word.url.startswith("https://"):
                refuse("URL_INVALID")
            self._state.guard_queries[query_id] = replace(query, url=word.url)
            self._spread(query, word)
        else:
            self._end(query, bot_id, word)

    def decide(self, chat: Chat, admin_id: int, user_id: int, *, approved: bool) -> bool:
        """Let an administrator decide about somebody as if he had a request filed; False when no
        bot was asked about him. Raises CHAT_ADMIN_REQUIRED, and what admitting can raise."""
        for query in self._state.guard_queries.values():
            if (query.chat_id, query.user_id) == (chat.id, user_id):
                self._chats.require_right(chat, admin_id, "invite_users")
                verdict = Verdict.APPROVED if approved else Verdict.DECLINED
                self._end(query, admin_id, Word(verdict))
                return True
        return False

    def _end(self, query: GuardQuery, admin_id: int, word: Word) -> None:
        """Close a question; who asked to join is told also when he cannot be admitted."""
        try:
            self._conclude(query, admin_id, word)
        except RpcError as error:
            del self._state.guard_queries[query.id]
            self._spread(query, Word(Verdict.DECLINED, error=error))
            raise
        self._spread(query, word)

    def _spread(self, query: GuardQuery, word: Word) -> None:
        """Tell who asked: as an update when he has a web view open, for his call was answered."""
        if query.url:
            decided = GuardDecided(query.chat_id, query.id, word.verdict.name, word.url)
            self._state.tell(query.user_id, decided)
        for listener in self._listeners.pop(query.id, ()):
            listener(word)

    def give_up(self, query_id: int) -> None:
        """The bot took too long: the administrators have to decide."""
        query = self._state.guard_queries.get(query_id)
        if query is not None and not query.url:
            self._listeners.pop(query_id, None)
            self._conclude(query, query.bot_id, Word(Verdict.SILENCE))

    def web_view(self, user_id: int, query_id: int) -> str:
        """The address of the web view that the bot wants to be seen. QUERY_ID_INVALID."""
        query = self._state.guard_queries.get(query_id)
        if query is None or query.user_id != user_id or not query.url:
            refuse("QUERY_ID_INVALID")
        return query.url

    def _open(self, chat: Chat, user_id: int, bot_id: int, invite: Invite | None) -> GuardQuery:
        """The question to the bot about this user; asked once while it is open."""
        for query in self._state.guard_queries.values():
            if (query.chat_id, query.user_id, query.bot_id) == (chat.id, user_id, bot_id):
                return query
        query_id = self._state.random_long()
        link_hash = None if invite is None else invite.hash
        query = GuardQuery(query_id, chat.id, user_id, bot_id, link_hash)
        self._state.guard_queries[query_id] = query
        about, now = self._state.accounts[user_id].about, self._state.now

        def requested(qts: int) -> QtsEvent:
            return BotJoinRequest(chat.id, user_id, now, about, invite, qts, query_id)

        self._boxes.tell_bot(bot_id, requested)
        return query

    def _conclude(self, query: GuardQuery, admin_id: int, word: Word) -> None:
        chat = self._chats.get(query.chat_id)
        invite = None if query.hash is None else self._state.invites.get(query.hash)
        member = self._chats.member(chat, query.user_id)
        if word.verdict is Verdict.APPROVED and member is None and not chat.deleted:
            self._requests.require_room(chat, query.user_id)
            self._requests.admit(chat, admin_id, query.user_id, query.hash)
        del self._state.guard_queries[query.id]
        passed_on = word.verdict in (Verdict.QUEUED, Verdict.SILENCE)
        if passed_on and member is None and not chat.deleted:
            self._requests.file(chat, query.user_id, invite, told=query.bot_id)
