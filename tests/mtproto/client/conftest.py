"""A data centre with a few methods and one account, clients for it, and a wire that can be cut."""

from __future__ import annotations

import asyncio
import secrets
from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from mtproto import Backoff, Client, DataCentre, RpcError
from mtproto.crypto.rsa import RsaPrivateKey, RsaPublicKey
from mtproto.crypto.srp import SrpParameters, SrpServer, verifier
from mtproto.errors import RemoteProtocolError
from mtproto.localdc import Call, Dispatcher, LocalDC
from tl import api
from tl.api import account, auth, help, messages, updates  # noqa: A004 - the namespace's own name

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

PHONE, CODE, PASSWORD = "9996620001", "22222", "correct horse"
BOT_TOKEN = "42:abc"


class World:
    """What the handlers know: who is who, and how often each changing call was executed."""

    def __init__(self, srp: dict[str, Any]) -> None:
        self.imports: Counter[str] = Counter()
        self.signed_in: dict[int, int] = {}
        self.registered = True
        self.password: str | None = None
        self.has_passport = False
        self.settings: list[account.PasswordInputSettings] = []
        self.sent_codes = 0
        self.srp_parameters = SrpParameters(
            int(srp["p"], 16), srp["g"], bytes.fromhex(srp["salt1"]), bytes.fromhex(srp["salt2"])
        )
        self.srp: SrpServer | None = None
        self.dispatcher = Dispatcher()
        self.register()

    def user(self, user_id: int) -> api.User:
        return api.User(id=user_id, first_name="Alice")

    def authorize(self, call: Call[Any], user_id: int = 7) -> auth.Authorization:
        self.signed_in[call.auth_key_id] = user_id
        return auth.Authorization(user=self.user(user_id))

    def check_proof(self, proof: Any) -> None:
        assert self.srp is not None
        try:
            self.srp.check(proof.A, proof.M1)
        except RemoteProtocolError:
            raise RpcError(400, "PASSWORD_HASH_INVALID") from None

    def register(self) -> None:
        on = self.dispatcher.on

        @on(help.GetNearestDc)
        def nearest(call: Call[help.GetNearestDc]) -> Any:
            return api.NearestDc(country="X", this_dc=2, nearest_dc=2)

        @on(messages.CheckChatInvite)
        def check(call: Call[messages.CheckChatInvite]) -> Any:
            raise RpcError(400, "INVITE_HASH_EXPIRED")

        @on(messages.ImportChatInvite)
        def join(call: Call[messages.ImportChatInvite]) -> Any:
            self.imports[call.query.hash] += 1
            empty = api.Updates(updates=[], users=[], chats=[], date=int(call.now), seq=0)
            return messages.ChatInviteJoinResultOk(updates=empty)

        @on(updates.GetState)
        def state(call: Call[updates.GetState]) -> Any:
            if call.auth_key_id not in self.signed_in:
                raise RpcError(401, "AUTH_KEY_UNREGISTERED")
            return updates.State(pts=1, qts=0, date=int(call.now), seq=1, unread_count=0)

        self.register_auth()

    def register_auth(self) -> None:
        on = self.dispatcher.on

        @on(auth.SendCode)
        def send_code(call: Call[auth.SendCode]) -> Any:
            if call.query.phone_number != PHONE:
                raise RpcError(406, "PHONE_NUMBER_INVALID")
            if b"token" in (call.query.settings.logout_tokens or ()):
                return auth.SentCodeSuccess(authorization=self.authorize(call))
            self.sent_codes += 1
            kind = auth.SentCodeTypeApp(length=len(CODE))
            return auth.SentCode(type=kind, phone_code_hash="hash")

        @on(auth.SignIn)
        def sign_in(call: Call[auth.SignIn]) -> Any:
            if call.query.phone_code != CODE:
                raise RpcError(400, "PHONE_CODE_INVALID")
            if not self.registered:
                return auth.AuthorizationSignUpRequired()
            if self.password is not None:
                raise RpcError(401, "SESSION_PASSWORD_NEEDED")
            return self.authorize(call)

        @on(auth.SignUp)
        def sign_up(call: Call[auth.SignUp]) -> Any:
            return self.authorize(call)

        @on(account.GetPassword)
        def get_password(call: Call[account.GetPassword]) -> Any:
            p = self.srp_parameters
            algo = api.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(
                salt1=p.salt1, salt2=p.salt2, g=p.g, p=p.p.to_bytes(256, "big")
            )
            nothing = account.Password(
                has_secure_values=self.has_passport,
                new_algo=algo,
                new_secure_algo=api.SecurePasswordKdfAlgoUnknown(),
                secure_random=b"",
            )
            if self.password is None:
                return nothing
            self.srp = SrpServer(p, verifier(p, self.password), secrets.token_bytes)
            return replace(
                nothing,
                has_password=True,
                current_algo=algo,
                srp_B=self.srp.srp_b,
                srp_id=1,
                hint="a battery",
            )

        @on(auth.CheckPassword)
        def check_password(call: Call[auth.CheckPassword]) -> Any:
            self.check_proof(call.query.password)
            return self.authorize(call)

        @on(account.UpdatePasswordSettings)
        def update_password(call: Call[account.UpdatePasswordSettings]) -> Any:
            if self.password is not None:
                self.check_proof(call.query.password)
            self.settings.append(call.query.new_settings)
            return True

        @on(auth.ImportBotAuthorization)
        def bot(call: Call[auth.ImportBotAuthorization]) -> Any:
            if call.query.bot_auth_token != BOT_TOKEN:
                raise RpcError(400, "ACCESS_TOKEN_INVALID")
            return self.authorize(call, 42)

        @on(auth.LogOut)
        def log_out(call: Call[auth.LogOut]) -> Any:
            self.signed_in.pop(call.auth_key_id, None)
            return auth.LoggedOut(future_auth_token=b"token")


@pytest.fixture
def world(vector: Callable[[str], Any]) -> World:
    prime = vector("auth-key-sample")["values"]["dh_prime"]
    return World({"p": prime, "g": 3, "salt1": "01" * 8, "salt2": "02" * 16})


@pytest.fixture(scope="session")
def rsa_key(vector: Callable[[str], Any]) -> RsaPrivateKey:
    v = vector("rsa-pad")
    return RsaPrivateKey(RsaPublicKey(int(v["n"], 16), v["e"]), *(int(v[x], 16) for x in "pqd"))


@pytest.fixture
async def dc(world: World, rsa_key: RsaPrivateKey) -> AsyncIterator[LocalDC]:
    async with LocalDC(world.dispatcher, rsa=rsa_key) as centre:
        centre.world = world
        yield centre
        assert centre.crashes == []


class Cutter:
    """A TCP proxy that cuts connections after so many bytes, or at once."""

    def __init__(self, dc: LocalDC) -> None:
        self._dc = dc
        self._open: set[asyncio.Task[None]] = set()
        self.cut_after: list[int] = []
        self.connections = 0
        self.refusing = False

    async def __aenter__(self) -> Cutter:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *error: object) -> None:
        self._server.close()
        await self.cut()

    async def cut(self) -> None:
        for task in list(self._open):
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        self.connections += 1
        far = None
        try:
            if self.refusing:
                return
            budget = [self.cut_after.pop(0)] if self.cut_after else [1 << 60]
            far_reader, far = await asyncio.open_connection(self._dc.host, self._dc.port)
            up = asyncio.create_task(self._pump(reader, far, budget))
            down = asyncio.create_task(self._pump(far_reader, writer, budget))
            try:
                await asyncio.wait([up, down], return_when=asyncio.FIRST_COMPLETED)
            finally:
                for one in (up, down):
                    one.cancel()
                await asyncio.gather(up, down, return_exceptions=True)
        except asyncio.CancelledError:
            pass
        finally:
            self._open.discard(task)
            for one in (writer, far):
                if one is not None:
                    one.close()
                    with suppress(OSError):
                        await one.wait_closed()

    async def _pump(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, budget: list[int]
    ) -> None:
        while data := await reader.read(4096):
            piece = data[: budget[0]]
            budget[0] -= len(piece)
            writer.write(piece)
            await writer.drain()
            if len(piece) < len(data):
                return


@pytest.fixture
async def cutter(dc: LocalDC) -> AsyncIterator[Cutter]:
    async with Cutter(dc) as proxy:
        yield proxy


@pytest.fixture
def address(dc: LocalDC) -> DataCentre:
    return DataCentre(dc.host, dc.port, dc.dc_id, (dc.public_key,))


@pytest.fixture
def make_client(address: DataCentre) -> Callable[..., Client]:
    """`make_client(port=..., **options)`: a client of the data centre, maybe through a proxy."""

    def make(port: int | None = None, **options: Any) -> Client:
        where = DataCentre(address.host, port or address.port, address.dc_id, address.public_keys)
        options.setdefault("backoff", Backoff(first=0.01, most=0.05))
        options.setdefault("timeout", 10.0)
        return Client(where, api_id=1, api_hash="very secret hash", **options)

    return make


@pytest.fixture(autouse=True)
async def no_orphans() -> AsyncIterator[None]:
    """Whatever a test does, it leaves no task behind."""
    before = asyncio.all_tasks()
    yield
    await asyncio.sleep(0)
    rest = asyncio.all_tasks() - before
    assert not [t for t in rest if t.get_name().startswith("mtproto")]
