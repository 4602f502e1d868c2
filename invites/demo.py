"""The whole road in one run: a local data centre, two people, and a chat joined by invite link.

Nothing here is staged. Every line about the wire comes from the client's observer, every outcome
is compared with what it has to be, and the run is a success only if all of them were right.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

import tl
from invites.errors import InviteError, InviteExpired, InviteHashInvalid
from invites.models import AlreadyIn, AlreadyMember, Chat, InviteLink, Joined, Preview, RequestSent
from invites.service import Invites
from mtproto.client import Client
from mtproto.datacentre import DataCentre
from mtproto.errors import MTProtoError
from mtproto.testaccounts import sign_in_test_account
from tl import api, mt

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from rich.console import Console

    from mtproto.localdc import LocalDC
    from mtproto.observer import Exchange

__all__ = ["play"]

T = TypeVar("T")

_LAYER = 176
_BOGUS_HASH = "ThisLinkNeverWas"
_PATIENCE = 10.0
_LOOK_EVERY = 0.01
_NAME_WIDTH = 46
_ASCII_QUOTES = {ord("“"): '"', ord("”"): '"'}


@dataclass
class Account:
    """One of the two people: a connected client, and what its observer saw since last asked."""

    name: str
    phone: str
    exchanges: list[Exchange] = field(default_factory=list)
    client: Client | None = None

    @property
    def invites(self) -> Invites:
        """A fresh service: nothing is remembered, so every question goes over the wire."""
        assert self.client is not None
        return Invites(self.client)


class Story:
    """Tells what happens and keeps count of what went as it has to."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self.right = 0
        self.wrong = 0
        self.messages = 0
        self.foreign: set[str] = set()
        self._layer = tl.layer(_LAYER)
        unicode = (console.encoding or "").lower().replace("-", "").startswith("utf")
        self._ascii = not unicode
        self._out, self._in, self._pushed, self._yes, self._no = (
            ("→", "←", "⇠", "✓", "✗") if unicode else ("->", "<-", "<<", "ok", "WRONG")
        )

    def title(self, text: str) -> None:
        """The head of the story."""
        self._line(text, "bold")

    def say(self, text: str) -> None:
        """A sentence that begins a scene."""
        self._line("")
        self._line(text, "bold")

    def fact(self, text: str) -> None:
        """Something true that is not an outcome."""
        self._line(f"    {text}", "dim")

    def wire(self, account: Account) -> None:
        """What the account's connection carried since the last time."""
        seen, account.exchanges[:] = account.exchanges.copy(), []
        signs = {"request": self._out, "response": self._in, "update": self._pushed}
        self.messages += len(seen)
        for one in seen:
            name = _constructor(one.record, one.constructor_id)
            if one.record not in self._layer:
                self.foreign.add(name)
            size = f"{one.size:>6,} bytes"
            detail = _detail(one.record)
            style = {"request": "cyan", "response": "green", "update": "magenta"}[one.direction]
            if isinstance(one.record, mt.RpcError):
                style = "yellow"
            self._line(f"    {signs[one.direction]} {name:<{_NAME_WIDTH}} {size}  {detail}", style)

    def outcome(self, right: bool, text: str) -> None:
        """Whether something went as it has to; `text` says how it went."""
        self.right += right
        self.wrong += not right
        self._line(f"    {self._yes if right else self._no} {text}", "bold" if right else "red")

    def end(self, elapsed: float) -> None:
        """What it all came to."""
        if self.wrong:
            self.say(f"{self.wrong} of {self.right + self.wrong} outcomes were wrong.")
        else:
            self.say(f"All {self.right} outcomes were right, in {elapsed:.1f} seconds.")

    def _line(self, text: str, style: str = "") -> None:
        if self._ascii:
            text = text.translate(_ASCII_QUOTES).encode("ascii", "replace").decode("ascii")
        self._console.print(
            text.rstrip(), style=style, markup=False, highlight=False, soft_wrap=True
        )


class Demo:
    """The scenes, in order. Each ends in outcomes."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.alice = Account("Alice", "9996620001")
        self.bob = Account("Bob", "9996620002")

    async def run(self, dc: LocalDC, stack: AsyncExitStack) -> None:
        """Play all scenes."""
        fingerprint = dc.public_key.fingerprint % 2**64
        self.story.say(f"A local data centre listens on {dc.host}:{dc.port}.")
        self.story.fact(f"DC {dc.dc_id}, RSA key {fingerprint:016x}")
        for account in (self.alice, self.bob):
            await self._sign_in(account, dc, stack)
        room = await self._found("Readers", "A room for people who read")
        # Made now, so that its time is over when its scene comes. The server counts whole seconds:
        # with less than two, a link made at the end of one might be refused.
        expiring = await self.alice.invites.create(room, expires=timedelta(seconds=2))
        self.alice.exchanges.clear()
        link = await self._export(room)
        await self._check(link)
        joined = await self._join(link, room)
        await self._join_again(link)
        if joined is not None:
            await self._leave(joined, link)
        await self._dead_links(expiring)
        await self._ask_to_join()
        foreign = ", ".join(sorted(self.story.foreign))
        told = f"All {self.story.messages} messages shown here belong to layer {_LAYER}"
        self.story.say("Was everything said in one layer?")
        self.story.outcome(not foreign, f"Not in layer {_LAYER}: {foreign}" if foreign else told)

    async def _sign_in(self, account: Account, dc: LocalDC, stack: AsyncExitStack) -> None:
        story = self.story
        story.say(f"{account.name} connects and signs in with the phone +{account.phone}.")
        where = DataCentre.from_ready_info(dc.ready_info())
        about = dc.ready_info()
        client = Client(
            where,
            api_id=about["api_id"],
            api_hash=about["api_hash"],
            layer=_LAYER,
            observer=account.exchanges.append,
            timeout=_PATIENCE,
        )
        started = time.perf_counter()
        await stack.enter_async_context(client)
        elapsed = 1000 * (time.perf_counter() - started)
        assert client.account is not None
        key_id = client.account.auth_key.id_bytes[::-1].hex()
        story.fact(f"key exchange in {elapsed:.0f} ms: authorization key {key_id}")
        account.client = client
        done = await sign_in_test_account(client, account.phone, first_name=account.name)
        story.wire(account)
        signed_in = await _settled(lambda: client.account and client.account.user_id)
        story.outcome(signed_in == done.user_id, f"Signed in as user {done.user_id}")

    async def _found(self, title: str, about: str) -> Chat:
        self.story.say(f"Alice creates the supergroup “{title}”.")
        room = await self.alice.invites.create_chat(title, about=about)
        self.story.wire(self.alice)
        self.story.outcome(room.title == title, f"“{room.title}”, {room.kind} {room.id}")
        return room

    async def _export(self, room: Chat) -> InviteLink:
        self.story.say("She exports an invite link for two.")
        link = await self.alice.invites.create(room, title="For friends", usage_limit=2)
        self.story.wire(self.alice)
        right = link.usage_limit == 2 and link.title == "For friends" and link.usage == 0
        self.story.outcome(right, link.link)
        return link

    async def _check(self, link: InviteLink) -> None:
        self.story.say("Bob checks the link.")
        seen = await self._try(self.bob.invites.check(link.link))
        self.story.wire(self.bob)
        right = isinstance(seen, Preview) and (seen.title, seen.members) == ("Readers", 1)
        self.story.outcome(right, _words(seen))

    async def _join(self, link: InviteLink, room: Chat) -> Chat | None:
        self.story.say("He joins.")
        outcome = await self._try(self.bob.invites.join(link.link))
        self.story.wire(self.bob)
        right = isinstance(outcome, Joined) and outcome.chat.id == room.id
        self.story.outcome(right, _words(outcome))
        self.story.say("Alice is told at once, without asking.")
        told = await _settled(lambda: any(_joined_by_link(one) for one in self.alice.exchanges))
        self.story.wire(self.alice)
        self.story.outcome(bool(told), "Bob joined by her link" if told else "Nothing arrived")
        return outcome.chat if isinstance(outcome, Joined) else None

    async def _join_again(self, link: InviteLink) -> None:
        self.story.say("Joining twice and checking again change nothing.")
        again = await self._try(self.bob.invites.join(link.link))
        self.story.wire(self.bob)
        self.story.outcome(isinstance(again, AlreadyIn), _words(again))
        seen = await self._try(self.bob.invites.check(link.link))
        self.story.wire(self.bob)
        self.story.outcome(isinstance(seen, AlreadyMember), _words(seen))

    async def _leave(self, room: Chat, link: InviteLink) -> None:
        self.story.say("He leaves.")
        await self.bob.invites.leave(room)
        self.story.wire(self.bob)
        seen = await self._try(self.bob.invites.check(link))
        self.bob.exchanges.clear()
        self.story.outcome(isinstance(seen, Preview), "A stranger to the chat again")

    async def _dead_links(self, expiring: InviteLink) -> None:
        assert expiring.expires is not None
        await asyncio.sleep(max(0.0, expiring.expires.timestamp() + 0.05 - time.time()))
        for what, link, wanted in (
            ("a link that has expired", expiring.link, InviteExpired),
            ("a link that never was", _BOGUS_HASH, InviteHashInvalid),
        ):
            self.story.say(f"He tries {what}.")
            outcome = await self._try(self.bob.invites.join(link))
            self.story.wire(self.bob)
            self.story.outcome(isinstance(outcome, wanted), _words(outcome))

    async def _ask_to_join(self) -> None:
        self.alice.exchanges.clear()
        room = await self._found("Writers", "Everybody here was let in")
        link = await self.alice.invites.create(room, request_needed=True)
        self.story.say("A link that needs approval: Bob asks.")
        self.alice.exchanges.clear()
        outcome = await self._try(self.bob.invites.join(link.link))
        self.story.wire(self.bob)
        self.story.outcome(isinstance(outcome, RequestSent), _words(outcome))
        self.story.say("Alice sees the request and lets him in.")
        admin = self.alice.invites
        waiting = [one async for one in admin.requests(room)]
        for one in waiting:
            await admin.approve(room, one)
        self.story.wire(self.alice)
        names = [one.user.name for one in waiting]
        self.story.outcome(names == ["Bob"], "Waiting: " + (", ".join(names) or "nobody"))
        self.story.say("Bob is in.")
        seen = await self._try(self.bob.invites.check(link.link))
        self.story.wire(self.bob)
        right = isinstance(seen, AlreadyMember) and seen.chat.id == room.id
        self.story.outcome(right, _words(seen))

    async def _try(self, call: Awaitable[T]) -> T | InviteError:
        """The result of a call, or the refusal as a value: here both are outcomes."""
        try:
            return await call
        except InviteError as error:
            return error


async def play(dc: LocalDC, console: Console) -> bool:
    """Tell the story on `console` with a data centre that is not started yet.

    True when every outcome was right.
    """
    story = Story(console)
    story.title(f"A chat joined by invite link, over real MTProto 2.0, on API layer {_LAYER}")
    started = time.perf_counter()
    try:
        async with AsyncExitStack() as stack:
            await Demo(story).run(await stack.enter_async_context(dc), stack)
    except (MTProtoError, tl.TLError) as error:
        story.outcome(False, f"{type(error).__name__}: {error}")
    story.end(time.perf_counter() - started)
    return not story.wrong


async def _settled(condition: Callable[[], T]) -> T:
    """The condition's value once it is true, or when patience ends."""
    for _ in range(int(_PATIENCE / 5 / _LOOK_EVERY)):
        if value := condition():
            return value
        await asyncio.sleep(_LOOK_EVERY)
    return condition()


def _constructor(record: object, constructor_id: int) -> str:
    name = record.tl_name if isinstance(record, tl.TLObject) else ""
    return f"{name}#{constructor_id:x}"


def _detail(record: Any) -> str:
    """What a record holds that the story is about."""
    match record:
        case mt.RpcError():
            return f"{record.error_code} {record.error_message}"
        case api.Updates():
            return " ".join(f"{one.tl_name}#{one.tl_id:x}" for one in record.updates)
        case _:
            return ""


def _joined_by_link(exchange: Exchange) -> bool:
    """Whether this is the push of a message that says that somebody came by a link."""
    match exchange.record:
        case api.Updates(updates=updates):
            messages = [getattr(one, "message", None) for one in updates]
            actions = [getattr(one, "action", None) for one in messages]
            return any(isinstance(one, api.MessageActionChatJoinedByLink) for one in actions)
        case _:
            return False


def _words(outcome: object) -> str:
    """An outcome in a few words."""
    match outcome:
        case Preview():
            count = f"{outcome.members} member{'' if outcome.members == 1 else 's'}"
            return f"Preview: “{outcome.title}”, {outcome.kind}, {count}: {outcome.about}"
        case Joined(chat=chat) | AlreadyMember(chat=chat) | AlreadyIn(chat=Chat() as chat):
            return f"{type(outcome).__name__}: “{chat.title}”, {chat.members} members"
        case InviteError():
            return f"{type(outcome).__name__}: {outcome.meaning} {outcome.remedy}"
        case _:
            return type(outcome).__name__
