"""A data centre in a thread of its own, so that plain, asyncio and trio tests can use it alike.

All methods are synchronous and may be called from any thread; they run in the data centre's own
loop, and connected clients are told of what they changed.
"""

from __future__ import annotations

import asyncio
import functools
import random
import secrets
import threading
from types import UnionType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from invites.localdc import ChatKind, InviteDC, Limits, World
from invites.localdc.invites import InviteTerms
from invites.localdc.logins import SRP_G, SRP_P
from invites.localdc.values import ADMIN_RIGHTS, GROUP_ADMIN_RIGHTS, Folder, Password
from invites.testing.nouns import Bot, Chat, Clock, FolderLink, Invite, User
from mtproto.crypto.auth_key import AuthKey
from mtproto.crypto.srp import SrpParameters, verifier
from mtproto.localdc import StoredKey, Transcript, generate_rsa

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mtproto.crypto.rsa import RsaPrivateKey
    from mtproto.localdc import Faults

__all__ = ["RunningDC"]

T = TypeVar("T")
_MONTH = 2_592_000
_WAIT = 30.0
"""Seconds that a call may take in the data centre's loop."""


@functools.cache
def _process_rsa() -> RsaPrivateKey:
    """One RSA key per process: drawing it is the slowest step of starting."""
    return generate_rsa()


class RunningDC:
    """A started data centre; a context manager.

    `seed` makes the world's ids, access hashes and link hashes repeat from run to run; `start`
    (unix seconds) makes its clock stand until it is advanced. `limits` replaces the real service's
    numbers. Keys and nonces of the protocol stay secret and random, and its clock real.
    """

    def __init__(
        self,
        *,
        seed: int | None = None,
        start: float | None = None,
        limits: Limits | None = None,
        dc_id: int = 2,
        rsa: RsaPrivateKey | None = None,
    ) -> None:
        rng = secrets.token_bytes if seed is None else random.Random(seed).randbytes  # noqa: S311  # a test asked for ids that repeat
        self.clock = Clock(start)
        self.dc = InviteDC(
            dc_id=dc_id, rsa=rsa or _process_rsa(), world=World(self.clock, rng, limits=limits)
        )
        self.dc.transcript = Transcript()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._phones = 0
        self._bots = 0

    def __repr__(self) -> str:
        return f"<RunningDC {self.dc!r}>"

    def __enter__(self) -> Self:
        self._thread.start()
        try:
            self._await(self.dc.__aenter__())
        except BaseException:
            self._stop_loop()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self._await(self.dc.__aexit__(None, None, None))
        finally:
            self._stop_loop()

    def _stop_loop(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_WAIT)
        self._loop.close()

    def _await(self, work: Any) -> Any:
        waiting = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            return waiting.result(_WAIT)
        except TimeoutError as error:
            if waiting.done():  # it is the work's own
                raise
            raise TimeoutError(f"the data centre was busy for {_WAIT:g} seconds") from error

    def run(self, work: Callable[[World], T]) -> T:
        """Do something with the world in the data centre's thread; users hear of what changed.

        Raises what `work` raises, such as `mtproto.RpcError` for a broken rule; RuntimeError when
        called from that thread itself, which would wait for itself.
        """
        if threading.current_thread() is self._thread:
            raise RuntimeError(
                "this is the data centre's own thread: inside `run` use the world that it hands "
                "over, and call run, make_user and the like outside"
            )

        async def do() -> T:
            try:
                return work(self.dc.world)
            finally:
                self.dc.publish()

        result: T = self._await(do())
        return result

    # -- what a client must be told

    def ready_info(self) -> dict[str, Any]:
        """All of it at once, as a ready file has it; `DataCentre.from_ready_info` takes it."""
        return self.dc.ready_info()

    @property
    def host(self) -> str:
        return self.dc.host

    @property
    def port(self) -> int:
        return self.dc.port

    @property
    def dc_id(self) -> int:
        return self.dc.dc_id

    @property
    def api_id(self) -> int:
        return int(self.ready_info()["api_id"])

    @property
    def api_hash(self) -> str:
        return str(self.ready_info()["api_hash"])

    @property
    def public_key_pem(self) -> str:
        """The RSA key that clients must trust, as PEM text."""
        return self.dc.public_key.to_pem()

    @property
    def fingerprint(self) -> int:
        """The key's fingerprint as a signed 64-bit number."""
        return self.dc.public_key.fingerprint

    @property
    def faults(self) -> Faults:
        """Misfortune on demand: flood waits, errors, delays, lost connections."""
        return self.dc.faults

    @property
    def transcript(self) -> Transcript:
        """What was said on each connection."""
        assert self.dc.transcript is not None
        return self.dc.transcript

    def auth_key(self, user: User | Bot) -> bytes:
        """A fresh authorization key (256 bytes) that is signed in: for clients that take one.

        Saves the key exchange and the login, which are most of the time of a short test.
        """
        key = AuthKey(secrets.token_bytes(256))

        def sign_in(world: World) -> None:
            self.dc.add_key(
                StoredKey(auth_key=key, created=self.dc.clock(), initial_salt=1, expires_at=None)
            )
            world.logins.bind(key.id, user.id)

        self.run(sign_in)
        return key.data

    # -- filling the world

    def make_user(
        self,
        name: str = "",
        *,
        phone: str = "",
        username: str = "",
        about: str = "",
        password: str = "",
    ) -> User:
        """A signed-up account; `password` is for the second factor.

        Raises `mtproto.RpcError` for a phone that is not 99966XYYYY, or that is taken.
        """
        if not phone:
            phone = f"99966{self.dc_id % 10}{self._phones:04}"
            self._phones += 1
        name = name or f"User {phone[-4:]}"

        def make(world: World) -> User:
            account = world.accounts.add_user(phone, name)
            if username:
                world.accounts.set_username(account.id, username)
            if about:
                world.accounts.rename(account.id, None, None, about)
            if password:
                world.logins.give_password(account.id, _password(password))
            return User(account.id, account.phone, name, username, password)

        return self.run(make)

    def make_bot(self, *, username: str = "", no_groups: bool = False) -> Bot:
        """A bot that can sign in by its token; with `no_groups` it cannot be added to chats."""
        self._bots += 1
        token = f"{4200 + self._bots}:local-{secrets.token_hex(8)}"

        def make(world: World) -> Bot:
            account = world.accounts.add_bot(token, username=username, no_groups=no_groups)
            return Bot(account.id, token, account.username)

        return self.run(make)

    def make_chat(
        self,
        title: str = "Chat",
        *,
        owner: User | None = None,
        kind: str = "supergroup",
        members: Iterable[User | Bot] = (),
        admins: Iterable[User | Bot] = (),
        username: str = "",
        about: str = "",
    ) -> Chat:
        """A "group", "supergroup" or "channel"; without `owner` somebody new owns it.

        Raises ValueError for another kind, TypeError for people that make_user or make_bot did
        not make, `mtproto.RpcError` for a broken rule.
        """
        kinds = [one.value for one in ChatKind]
        if kind not in kinds:
            raise ValueError(f"the kind of a chat is one of {', '.join(kinds)}, not {kind!r}")
        _check_people(User, "owner", [owner] if owner is not None else [])
        members, admins = list(members), list(admins)
        _check_people(User | Bot, "members", members)
        _check_people(User | Bot, "admins", admins)
        owner = owner or self.make_user()

        def make(world: World) -> Chat:
            chat = world.create_chat(ChatKind(kind), owner.id, title, about)
            people = [one.id for one in members]
            if people:
                world.members.add(chat, owner.id, people)
            rights = GROUP_ADMIN_RIGHTS if chat.is_group else ADMIN_RIGHTS
            for one in admins:
                world.members.promote(chat, owner.id, one.id, rights, "")
            if username:
                world.members.set_username(chat, owner.id, username)
            primary = world.invites.primary(chat, owner.id)
            assert primary is not None
            found = (chat.id, chat.access_hash, kind, title, owner, primary.link, username)
            return Chat(*found)

        return self.run(make)

    def make_invite(
        self,
        chat: Chat,
        *,
        by: User | Bot | None = None,
        title: str = "",
        expire_date: int = 0,
        usage_limit: int = 0,
        request_needed: bool = False,
        stars: int = 0,
        period: int = _MONTH,
    ) -> Invite:
        """An additional link of the chat, by its owner unless `by` is given; paid with `stars`.

        Raises `mtproto.RpcError` as messages.exportChatInvite does.
        """
        _check_people(User | Bot, "by", [by] if by is not None else [])
        paid = {"stars": stars, "period": period} if stars else {}
        terms = InviteTerms(expire_date, usage_limit, request_needed, title, **paid)

        def make(world: World) -> Invite:
            made = world.invites.export(world.chats.get(chat.id), (by or chat.owner).id, terms)
            return Invite(made.link, made.hash)

        return self.run(make)

    def make_folder_link(self, chats: Iterable[Chat], *, title: str = "Folder") -> FolderLink:
        """A link to a folder of these chats, shared by the owner of the first; basic groups become
        supergroups by that.

        Raises `mtproto.RpcError` as chatlists.exportChatlistInvite does.
        """
        wanted = list(chats)
        owner = wanted[0].owner.id

        def make(world: World) -> FolderLink:
            peers = tuple(world.chats.get(one.id).peer for one in wanted)
            folder_id = 2 + len(world.folders.listing(owner))
            world.folders.put(owner, Folder(folder_id, title, include=peers))
            _, share = world.folders.share(owner, folder_id, "", peers)
            return FolderLink(share.link, share.slug)

        return self.run(make)


def _check_people(kind: type[User] | UnionType, what: str, given: Iterable[object]) -> None:
    """Raises TypeError, before anything is made."""
    for one in given:
        if not isinstance(one, kind):
            makers = "make_user" if kind is User else "make_user or make_bot"
            raise TypeError(f"{what}: {one!r} is not what {makers} returns")


def _password(text: str) -> Password:
    salt1, salt2 = secrets.token_bytes(40), secrets.token_bytes(16)
    group = SrpParameters(SRP_P, SRP_G, salt1, salt2)
    return Password(salt1, salt2, verifier(group, text))
