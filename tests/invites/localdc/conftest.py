"""A small world with a clock one can turn and randomness that repeats."""

from __future__ import annotations

import asyncio
import csv
import random
from contextlib import nullcontext
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import tl
from invites.localdc.handlers import build
from invites.localdc.values import Chat, ChatKind, Limits
from invites.localdc.world import World
from mtproto.errors import RpcError
from mtproto.localdc import Call, Dispatcher
from tl import api
from tl.api import account, auth, channels, chatlists, contacts, messages

if TYPE_CHECKING:
    from collections.abc import Callable

    from invites.localdc.guards import Word

BOT_TOKEN = "4200:bot-secret"
SESSION = 1
OWNER, GUEST, BOT = 100, 101, 200
MONTH = 2_592_000


@dataclass
class Clock:
    """Unix seconds, set by hand."""

    now: float = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now


class SmallWorld(World):
    """A world of users 0..5 (`users`), a bot, and a supergroup made by user 0."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.clock = Clock()
        super().__init__(
            self.clock, random.Random(7).randbytes, limits=limits, bot_tokens=[BOT_TOKEN]
        )
        self.users = [self.accounts.add_user(f"999662000{n}", f"User{n}").id for n in range(6)]
        self.bot = self.accounts.by_token(BOT_TOKEN).id
        self.owner = self.users[0]
        self.chat = self.create_chat(ChatKind.SUPERGROUP, self.owner, "Group")
        self.drain()

    def now_chat(self) -> Chat:
        """The supergroup as it is now."""
        return self.chats.get(self.chat.id)

    def promote(self, user_id: int, *rights: str) -> None:
        """Make somebody administrator of the supergroup."""
        self.members.promote(
            self.now_chat(), self.owner, user_id, frozenset(rights or {"invite_users"}), ""
        )


@pytest.fixture
def world() -> SmallWorld:
    """A fresh small world."""
    return SmallWorld()


@pytest.fixture
def tight_world() -> SmallWorld:
    """A small world whose limits are reached at once."""
    return SmallWorld(Limits(channels=2, public_channels=1, group_size=3, supergroup_size=3))


OLDER_LAYERS = (122, 133, 144, 158, 176, 185, 198, 214, 227, 229)


def _say_in(layer: int, query: tl.TLFunction[Any], result: Any) -> None:
    """The answer must be writable for a caller of that layer, if he can ask at all."""
    lost: list[Any] = []
    try:
        sent = tl.convert(query, layer, report=lost)
    except tl.ConvertError:
        return
    if lost:
        return
    tl.encode(tl.convert(result, layer, returns=sent), returns=sent)


@dataclass
class FakeDC:
    """Takes pushes; stands where `LocalDC` does."""

    host: str = "127.0.0.1"
    port: int = 4430
    dc_id: int = 2
    pushed: list[tuple[int, Any]] = field(default_factory=list)

    def hears(self, _: int) -> bool:
        return True

    def push(self, auth_key_id: int, update: Any, *, except_session: int | None = None) -> int:
        if except_session == SESSION:  # every key has one session here
            return 0
        for layer in OLDER_LAYERS:
            tl.encode(tl.convert(update, layer))
        self.pushed.append((auth_key_id, update))
        return 1


class Desk:
    """Calls methods as a given key and checks that what comes back can be written."""

    def __init__(self, world: Any) -> None:
        self.world = world
        self.dc = FakeDC()
        self.dispatcher: Dispatcher = build(world)

    def __call__(self, key: int, query: tl.TLFunction[Any], layer: int = 229) -> Any:
        call: Call[Any] = Call(
            query=query,
            sent=query,
            layer=layer,
            auth_key_id=key,
            session_id=SESSION,
            msg_id=1,
            now=self.world.clock.now,
            dc=self.dc,  # type: ignore[arg-type]  # the three attributes and push are all it uses
        )
        result: Any = asyncio.run(self.dispatcher.run(call))
        tl.encode(result, returns=query)
        if not isinstance(result, auth.SentCodeSuccess):  # what older layers are not told
            for layer in OLDER_LAYERS:
                _say_in(layer, query, result)
        return result

    def pushed_to(self, key: int) -> list[Any]:
        """The updates pushed to a key since the last look."""
        mine = [one for to, box in self.dc.pushed if to == key for one in box.updates]
        self.dc.pushed = [(to, box) for to, box in self.dc.pushed if to != key]
        return mine


@pytest.fixture(scope="session")
def new_desk() -> Callable[[], Desk]:
    """Makes desks of fresh small worlds."""
    return _new_desk


@pytest.fixture
def desk() -> Desk:
    """Users 0..5 are signed in with the keys 100..105, the bot with 200."""
    return _new_desk()


def _new_desk() -> Desk:
    world = SmallWorld()
    for number, user_id in enumerate(world.users):
        world.logins.bind(100 + number, user_id)
    world.logins.bind(200, world.bot)
    return Desk(world)


class Stage:
    """A desk with names for the queries that provocations are made of."""

    def __init__(self, desk: Any) -> None:
        self.desk = desk
        self.world = desk.world
        self.last = ""

    def __call__(self, key: int, query: Any, layer: int = 229) -> Any:
        self.last = query.tl_name
        return self.desk(key, query, layer)

    def limit(self, **numbers: Any) -> None:
        self.world.state.limits = Limits(**numbers)

    @property
    def channel(self) -> api.InputChannel:
        return self.of(self.world.chat)

    @property
    def peer(self) -> api.InputPeerChannel:
        return self.peer_of(self.world.chat)

    @staticmethod
    def of(chat: Any) -> api.InputChannel:
        return api.InputChannel(channel_id=chat.id, access_hash=chat.access_hash)

    @staticmethod
    def peer_of(chat: Any) -> Any:
        if chat.is_group:
            return api.InputPeerChat(chat_id=chat.id)
        return api.InputPeerChannel(channel_id=chat.id, access_hash=chat.access_hash)

    def user(self, number: int) -> api.InputUser:
        found = self.world.accounts.get(self.world.users[number])
        return api.InputUser(user_id=found.id, access_hash=found.access_hash)

    def bot(self) -> api.InputUser:
        found = self.world.accounts.get(self.world.bot)
        return api.InputUser(user_id=found.id, access_hash=found.access_hash)

    def make(self, kind: ChatKind = ChatKind.CHANNEL, by: int = 0, **fields: Any) -> Any:
        return self.world.create_chat(kind, self.world.users[by], "Made", **fields)

    def export(self, key: int = OWNER, peer: Any = None, **terms: Any) -> Any:
        return self(key, messages.ExportChatInvite(peer=peer or self.peer, **terms))

    def hash(self, **terms: Any) -> str:
        return str(self.export(**terms).link.rpartition("+")[2])

    def paid(self, **price: Any) -> Any:
        pricing = api.StarsSubscriptionPricing(**{"period": MONTH, "amount": 50, **price})
        return self.export(peer=self.peer_of(self.make()), subscription_pricing=pricing)

    def edit(self, link: str, key: int = OWNER, **fields: Any) -> Any:
        return self(key, messages.EditExportedChatInvite(peer=self.peer, link=link, **fields))

    def join(self, link_hash: str, key: int = GUEST) -> Any:
        return self(key, messages.ImportChatInvite(hash=link_hash))

    def ask(self, key: int = GUEST) -> str:
        """A request is filed; gives the link."""
        link = str(self.export(request_needed=True).link)
        with pytest.raises(RpcError, match="INVITE_REQUEST_SENT"):
            self.join(link.rpartition("+")[2], key)
        return link

    def decide(self, number: int = 1, **fields: Any) -> Any:
        user = fields.pop("user_id", None) or self.user(number)
        query = messages.HideChatJoinRequest(peer=self.peer, user_id=user, **fields)
        return self(OWNER, query)

    def decide_all(self, **fields: Any) -> Any:
        return self(OWNER, messages.HideAllChatJoinRequests(peer=self.peer, **fields))

    def publish(self, name: str = "some_club") -> None:
        self(OWNER, channels.UpdateUsername(channel=self.channel, username=name))

    def enter(self, key: int = GUEST) -> Any:
        return self(key, channels.JoinChannel(channel=self.channel))

    def busy(self, number: int = 1) -> None:
        """The user is in as many channels as may be."""
        self.make(by=number)
        self.limit(channels=self.world.chats.channels_of(self.world.users[number]))

    def invite(self, *users: Any, key: int = OWNER, layer: int = 229, channel: Any = None) -> Any:
        query = channels.InviteToChannel(channel=channel or self.channel, users=list(users))
        return self(key, query, layer)

    def add(self, user: Any, layer: int = 229) -> Any:
        group = self.make(ChatKind.GROUP)
        return self(OWNER, messages.AddChatUser(chat_id=group.id, user_id=user, fwd_limit=0), layer)

    def private(self, key: int = GUEST) -> None:
        """Nobody may add the user."""
        rules = [api.InputPrivacyValueDisallowAll()]
        self(key, account.SetPrivacy(key=api.InputPrivacyKeyChatInvite(), rules=rules))

    def block(self, key: int, number: int) -> None:
        user = self.user(number)
        peer = api.InputPeerUser(user_id=user.user_id, access_hash=user.access_hash)
        self(key, contacts.Block(id=peer))

    def guard(self, word: Word | None, *, busy: bool = False) -> None:
        """The bot guards the chat and says that, or nothing; the guest may be busy by then."""
        world, push = self.world, self.desk.dc.push
        self.limit(guard_wait=0.01)
        world.promote(world.bot, "invite_users")
        self.publish()
        switch = channels.ToggleJoinRequest(
            channel=self.channel, enabled=True, guard_bot=self.bot(), apply_to_invites=True
        )
        self(OWNER, switch)

        def answer(key: int, box: Any, **options: Any) -> int:
            for one in box.updates:
                if key == BOT and getattr(one, "query_id", None) and word is not None:
                    if busy:
                        self.busy()
                    with pytest.raises(RpcError) if busy else nullcontext():
                        world.guards.answer(world.bot, one.query_id, word)
            return int(push(key, box, **options))

        self.desk.dc.push = answer

    def folder(self, number: int = 7, **fields: Any) -> api.InputChatlistDialogFilter:
        record = api.DialogFilter(
            id=number,
            title=api.TextWithEntities(text="Folder", entities=[]),
            pinned_peers=[],
            include_peers=[self.peer],
            exclude_peers=[],
            **fields,
        )
        self(OWNER, messages.UpdateDialogFilter(id=number, filter=record))
        return api.InputChatlistDialogFilter(filter_id=number)

    def share(self, chatlist: Any, *peers: Any) -> str:
        query = chatlists.ExportChatlistInvite(chatlist=chatlist, title="", peers=list(peers))
        return str(self(OWNER, query).invite.url.rpartition("/")[2])

    def joined_folder(self) -> api.InputChatlistDialogFilter:
        slug = self.share(self.folder(), self.peer)
        self(GUEST, chatlists.JoinChatlistInvite(slug=slug, peers=[self.peer]))
        return api.InputChatlistDialogFilter(filter_id=2)

    def dead_slug(self) -> tuple[api.InputChatlistDialogFilter, str]:
        chatlist = self.folder()
        slug = self.share(chatlist, self.peer)
        self(OWNER, chatlists.DeleteExportedInvite(chatlist=chatlist, slug=slug))
        return chatlist, slug


@pytest.fixture
def stage(desk: Desk) -> Stage:
    """A desk that knows how to provoke things."""
    return Stage(desk)


class Room:
    """A dialog of the owner and the guest, and the calls about its messages."""

    def __init__(self, stage: Any, kind: str) -> None:
        self.stage, self.kind = stage, kind
        self.world, users_ = stage.world, stage.world.users
        self.chat: Any = None
        if kind == "private":
            self.peers = {OWNER: self._user(1), GUEST: self._user(0)}
            return
        if kind == "group":
            self.chat = stage.make(ChatKind.GROUP, users=users_[1:3])
        else:
            self.chat = stage.make(ChatKind(kind))
            primary = self.world.invites.primary(self.chat, self.world.owner)
            for user in users_[1:3]:
                self.world.invites.join(user, primary.hash)
        self.peers = dict.fromkeys((OWNER, GUEST), stage.peer_of(self.chat))
        self.world.drain()

    def _user(self, number: int) -> api.InputPeerUser:
        user = self.stage.user(number)
        return api.InputPeerUser(user_id=user.user_id, access_hash=user.access_hash)

    @property
    def one_box(self) -> bool:
        return self.kind in ("supergroup", "channel")

    def send(self, text: str, key: int = OWNER) -> int:
        query = messages.SendMessage(peer=self.peers[key], message=text, random_id=1)
        return int(self.stage(key, query).updates[0].id)

    def edit(self, number: int, text: str, key: int = OWNER) -> Any:
        return self.stage(key, messages.EditMessage(peer=self.peers[key], id=number, message=text))

    def delete(self, *numbers: int, key: int = OWNER, revoke: bool = True) -> Any:
        if self.one_box:
            channel = self.stage.of(self.chat)
            return self.stage(key, channels.DeleteMessages(channel=channel, id=list(numbers)))
        return self.stage(key, messages.DeleteMessages(revoke=revoke, id=list(numbers)))

    def pin(self, number: int, key: int = OWNER, **fields: bool) -> Any:
        return self.stage(
            key, messages.UpdatePinnedMessage(peer=self.peers[key], id=number, **fields)
        )

    def shown(self, key: int = GUEST) -> list[Any]:
        """The history of a participant, oldest first."""
        query = messages.GetHistory(
            peer=self.peers[key],
            offset_id=0,
            offset_date=0,
            add_offset=0,
            limit=100,
            max_id=0,
            min_id=0,
            hash=0,
        )
        return list(reversed(self.stage(key, query).messages))

    def texts(self, key: int = GUEST) -> list[str]:
        return [one.message for one in self.shown(key) if isinstance(one, api.Message)]

    def pushed(self, key: int) -> list[Any]:
        return list(self.stage.desk.pushed_to(key))

    def quiet(self) -> None:
        self.stage.desk.dc.pushed.clear()


@pytest.fixture
def new_room(stage: Stage) -> Callable[[str], Room]:
    """Makes dialogs: private, group, supergroup or channel."""
    return partial(Room, stage)


@pytest.fixture(params=["private", "group", "supergroup", "channel"])
def room(new_room: Callable[[str], Room], request: pytest.FixtureRequest) -> Room:
    """One of each kind."""
    return new_room(request.param)


@pytest.fixture(scope="session")
def catalogue() -> Callable[[Callable[[str], bool]], set[tuple[str, str]]]:
    """Method and error as the project's catalogue has them, of the methods wanted."""
    text = (Path(__file__).parents[3] / "schema" / "errors.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))

    def of(wanted: Callable[[str], bool]) -> set[tuple[str, str]]:
        return {
            (method, row["name"])
            for row in rows
            for method in row["methods"].split(",")
            if wanted(method)
        }

    return of
