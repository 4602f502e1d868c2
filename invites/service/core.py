"""What every part of the service stands on: asking the server, and finding chats and people.

Rule of this file: the layer of the connection is dealt with here and nowhere else. Queries are
said in the newest classes, results are brought to the newest classes, so all other parts know one
set of records.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar

import tl
from invites._reading import chats_of, people_of, person_of
from invites.errors import (
    BotMethodInvalid,
    ChannelInvalid,
    ChatIdInvalid,
    InviteError,
    InviteHashInvalid,
    NotOnThisLayer,
    PeerInvalid,
    UnknownPeer,
    UsernameInvalid,
    UsernameNotOccupied,
    WrongChatKind,
)
from invites.links import ChatInviteLink, LinkError, UsernameLink
from invites.models import Chat, ChatKind, Importer, Person
from invites.service.dialogs import first_page, following_page, peers_of
from invites.targets import is_written_as_link, parse_target
from mtproto.errors import RemoteProtocolError, RpcError
from tl import TLFunction, api
from tl.api import channels, contacts, messages, users
from tl.convert import Loss, convert
from tl.layers import layer_numbers, oldest_named

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable

__all__ = ["Caller", "ChatLike", "Core", "PersonLike"]

R = TypeVar("R")
ChatLike: TypeAlias = Chat | str | int
"""A chat: a value, a username or link (of a chat the account is in), an id, marked or bare, or the
whole title of one of the account's chats, when nobody has it for a username."""
PersonLike: TypeAlias = Person | Importer | str | int
"""A user: a value, a username, or the id of somebody seen in a listing."""

_MARK = -1_000_000_000_000
_MAIN, _ARCHIVE = 0, 1
_FIRST_WITH_ARCHIVE = 100
# A text with one of these is meant to be a link or a username, not a title.
_LONGEST_TOLD = 40
_FORMS_OF_CHATS = (
    "Name a chat by @username, a link of it, its id, or its whole title, as `invites chats` "
    "lists them."
)


class _OtherThanChat(LinkError):
    """A link or username that exists, and leads to no chat of the account."""


class Caller(Protocol):
    """What the service needs of a client; `mtproto.Client` is one."""

    @property
    def layer(self) -> int:
        """The API layer of the connection."""
        ...

    async def call(self, query: TLFunction[R]) -> R:
        """Send a query and give its result; the records may be of any layer."""
        ...


class Core:
    """One account's view of chats and people. Everything seen is remembered with its hash."""

    def __init__(self, client: Caller, *, me_url_prefix: str | None = None) -> None:
        self._client = client
        self._me_url_prefix = me_url_prefix
        self._newest = layer_numbers()[-1]
        self._chats: dict[int, Chat] = {}
        self._groups: dict[int, Chat] = {}
        self._people: dict[int, Person] = {}
        self._names: dict[str, Chat | Person] = {}
        self._me: Person | None = None

    @property
    def layer(self) -> int:
        """The API layer of the connection."""
        return self._client.layer

    @property
    def client(self) -> Caller:
        """The client that the service was made with."""
        return self._client

    async def ask(self, query: TLFunction[R]) -> R:
        """Call a method given in the newest classes; the result is in the newest classes too.

        Raises:
            InviteError: the server refused; the class says why.
            NotOnThisLayer: the connection's layer cannot say this; nothing was sent.
        """
        newest: R = convert(await self._send(query), self._newest, returns=query)
        return newest

    async def _send(self, query: TLFunction[R]) -> Any:
        """The result of a call given in the newest classes, as the server sent it."""
        losses: list[Loss] = []
        try:
            sent: TLFunction[Any] = convert(query, self.layer, report=losses)
        except tl.ConvertError as error:
            first = oldest_named(query.tl_name)
            reason = (
                f"layer {first} is the first that has it" if first > self.layer else error.reason
            )
            raise NotOnThisLayer(query.tl_name, self.layer, reason) from error
        if losses:
            # A link without the limit that was asked for would be a different link.
            raise NotOnThisLayer(query.tl_name, self.layer, str(losses[0]))
        try:
            return await self._client.call(sent)
        except RpcError as error:
            raise InviteError.of(error) from error

    # -- remembering -------------------------------------------------------------------------

    def _note_chats(self, records: Iterable[api.TypeChat]) -> list[Chat]:
        chats = chats_of(records)
        for chat in chats:
            self._note_chat(chat)
        return chats

    def _note_chat(self, chat: Chat) -> Chat:
        book = self._groups if chat.kind is ChatKind.GROUP else self._chats
        known = book.get(chat.id)
        # A record without hash (`min`) must not replace one that can be used.
        if known is None or chat.access_hash is not None or known.access_hash is None:
            book[chat.id] = chat
        return chat

    def _note_people(self, users: Iterable[api.TypeUser]) -> dict[int, Person]:
        people = people_of(users)
        for person in people.values():
            known = self._people.get(person.id)
            if known is None or person.access_hash is not None:
                self._people[person.id] = person
        return people

    def _forget(self, chat: Chat) -> None:
        """What was resolved before no longer says whether the account is in."""
        (self._groups if chat.kind is ChatKind.GROUP else self._chats).pop(chat.id, None)
        self._names = {name: one for name, one in self._names.items() if one.id != chat.id}

    # -- finding -----------------------------------------------------------------------------

    async def resolve(self, name: str) -> Chat | Person:
        """The chat or user with a public username (with or without `@`), asked for once.

        Raises UsernameInvalid, UsernameNotOccupied, FloodWait: resolving is rate-limited strongly.
        """
        bare = name.removeprefix("@")
        known = self._names.get(bare.lower())
        if known is not None:
            return known
        found = await self.ask(contacts.ResolveUsername(username=bare))
        chats = self._note_chats(found.chats)
        people = self._note_people(found.users)
        match found.peer:
            case api.PeerUser(user_id=user_id) if user_id in people:
                holder: Chat | Person = people[user_id]
            case api.PeerChannel(channel_id=chat_id) | api.PeerChat(chat_id=chat_id):
                holder = _one(chats, chat_id)
            case _:
                raise RemoteProtocolError("contacts.resolvedPeer", "names a peer it does not hold")
        self._names[bare.lower()] = holder
        return holder

    async def chat(self, chat: ChatLike) -> Chat:
        """Find a chat.

        Raises:
            LinkError: a link or username of something else than a chat of this account.
            UnknownPeer: an id or title that no chat of this account has, a title that several have.
        """
        if isinstance(chat, Chat):
            return chat
        if isinstance(chat, int):
            return await self._chat_by_id(chat)
        try:
            return await self._chat_behind(chat)
        except (InviteHashInvalid, LinkError, UsernameInvalid, UsernameNotOccupied) as error:
            if is_written_as_link(chat, me_url_prefix=self._me_url_prefix):
                raise
            return await self._chat_by_title(chat, error)

    async def chats(self) -> AsyncIterator[Chat]:
        """The chats that the account is in, most recently used first, archived ones last.

        Raises BotMethodInvalid: bots have no such list.
        """
        given: set[int] = set()
        async for page in self._dialogs():
            for chat in page:
                if chat.is_member and chat.marked_id not in given:
                    given.add(chat.marked_id)
                    yield chat

    async def _chat_behind(self, text: str) -> Chat:
        """The chat that a link or username names."""
        target = parse_target(text, me_url_prefix=self._me_url_prefix)
        if isinstance(target, ChatInviteLink):
            seen = await self.ask(messages.CheckChatInvite(hash=target.hash))
            if isinstance(seen, api.ChatInvite):
                raise _OtherThanChat(text, "the account is not in the chat behind this link")
            return self._note_chats([seen.chat])[0]
        holder = await self.resolve(target.name)
        if isinstance(holder, Person):
            raise _OtherThanChat(text, "this is the username of a user, not of a chat")
        return holder

    async def _chat_by_title(self, title: str, why_not: Exception) -> Chat:
        """The account's only chat of that title; `why_not` says what else it is not."""
        wanted = title.strip().casefold()
        try:
            found = [chat async for chat in self.chats() if chat.title.casefold() == wanted]
        except BotMethodInvalid:
            raise why_not from None
        if not found and (not wanted or isinstance(why_not, _OtherThanChat)):
            raise why_not
        if not found:
            what = f"no chat of this account has the title {title[:_LONGEST_TOLD]!r}"
            raise UnknownPeer(what, _FORMS_OF_CHATS) from why_not
        if len(found) > 1:
            ids = ", ".join(str(chat.marked_id) for chat in found)
            what = f"{len(found)} chats of this account have this title: {ids}"
            raise UnknownPeer(what, "Name it by its id.")
        return found[0]

    async def _chat_by_id(self, number: int) -> Chat:
        """A chat by its bare id, or by the marked one of bots (`-100...` or `-...`)."""
        if number <= _MARK:
            books, bare = [self._chats], _MARK - number
        elif number < 0:
            books, bare = [self._groups], -number
        else:
            books, bare = [self._chats, self._groups], number
        for book in books:
            if bare in book:
                return book[bare]
        remedy = "`invites chats` lists the chats of this account with their ids."
        try:
            async for _ in self._dialogs():
                for book in books:
                    if bare in book:
                        return book[bare]
        except BotMethodInvalid:
            await self._describe_to_bot(bare, books)
            for book in books:
                if bare in book:
                    return book[bare]
            remedy = "Add the bot to the chat first, or name the chat by @username."
        raise UnknownPeer(f"no chat of this account has the id {number}", remedy)

    async def _describe_to_bot(self, bare: int, books: Iterable[dict[int, Chat]]) -> None:
        """Ask for a chat of the bot by its id: bots have no dialogs, and need no access hash."""
        for book in books:
            query: TLFunction[Any] = messages.GetChats(id=[bare])
            if book is self._chats:
                channel = api.InputChannel(channel_id=bare, access_hash=0)
                query = channels.GetChannels(id=[channel])
            with suppress(ChannelInvalid, ChatIdInvalid, PeerInvalid):
                self._note_chats((await self.ask(query)).chats)

    async def _dialogs(self) -> AsyncIterator[list[Chat]]:
        """The account's chats, page by page, most recent first; then the archived ones."""
        seen: set[tuple[str, int]] = set()
        folders = (_MAIN, _ARCHIVE) if self.layer >= _FIRST_WITH_ARCHIVE else (_MAIN,)
        for folder in folders:
            query: messages.GetDialogs | None = first_page(folder)
            while query is not None:
                page = await self.ask(query)
                if not isinstance(page, messages.Dialogs | messages.DialogsSlice):
                    break
                self._note_people(page.users)
                yield self._note_chats(page.chats)
                new = peers_of(page) - seen
                seen |= new
                query = following_page(query, page) if new else None

    async def me(self) -> Person:
        """The account itself, asked for once. Raises NotSignedIn."""
        if self._me is None:
            (record,) = await self.ask(users.GetUsers(id=[api.InputUserSelf()]))
            self._me = person_of(record)
        return self._me

    async def person(self, person: PersonLike) -> Person:
        """Find a user.

        Raises:
            LinkError: the username of something else.
            UnknownPeer: an id that no listing has shown to this service.
        """
        if isinstance(person, Importer):
            return person.user
        if isinstance(person, Person):
            return person
        if isinstance(person, int):
            known = self._people.get(person)
            if known is None:
                raise UnknownPeer(f"the user {person} has not been seen by this account")
            return known
        holder = await self.resolve(UsernameLink(person.removeprefix("@")).name)
        if isinstance(holder, Chat):
            raise LinkError(person, "this is the username of a chat, not of a user")
        return holder

    # -- saying ------------------------------------------------------------------------------

    async def _peer(self, chat: ChatLike) -> api.TypeInputPeer:
        return input_peer(await self.chat(chat))

    async def _channel(self, chat: ChatLike) -> api.InputChannel:
        """The chat as a channel. Raises WrongChatKind for a basic group."""
        found = await self.chat(chat)
        if found.kind is ChatKind.GROUP:
            raise WrongChatKind(
                f"{found.title!r} is a basic group; only supergroups and channels can do this"
            )
        return api.InputChannel(channel_id=found.id, access_hash=found.access_hash or 0)

    async def _user(self, person: PersonLike | None) -> api.TypeInputUser:
        """A user for the server; None is the account itself."""
        if person is None:
            return api.InputUserSelf()
        return input_user(await self.person(person))


def input_peer(chat: Chat) -> api.TypeInputPeer:
    """The chat as the server wants to have it named."""
    if chat.kind is ChatKind.GROUP:
        return api.InputPeerChat(chat_id=chat.id)
    return api.InputPeerChannel(channel_id=chat.id, access_hash=chat.access_hash or 0)


def input_user(person: Person) -> api.TypeInputUser:
    """The user as the server wants to have him named."""
    return api.InputUser(user_id=person.id, access_hash=person.access_hash or 0)


def _one(chats: Iterable[Chat], chat_id: int) -> Chat:
    for chat in chats:
        if chat.id == chat_id:
            return chat
    raise RemoteProtocolError("chats", f"the chat {chat_id} is named but not described")
