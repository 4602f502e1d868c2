"""A local data centre with people signed in to it over real MTProto, and a shell that uses one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import AsyncExitStack, suppress
from typing import TYPE_CHECKING, Any

import pytest

from invites.cli import main
from invites.localdc import InviteDC, Limits
from invites.service import Invites
from mtproto.client import Client
from mtproto.datacentre import DataCentre
from mtproto.errors import RpcError
from mtproto.localdc import generate_rsa

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator
    from pathlib import Path

    from invites.localdc.values import Account
    from invites.models import InviteLink
    from mtproto.crypto.rsa import RsaPrivateKey
    from mtproto.observer import Observer

BOT_TOKEN = "4200:bot-secret"
ALICE, BOB, CAROL = "9996620001", "9996620002", "9996620003"


class TurnableClock:
    """The real time plus what a test adds to it (`ahead`, seconds)."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def __call__(self) -> float:
        return time.time() + self.ahead


class Stage(AsyncExitStack):
    """The data centre `dc` and its `world`; `user` brings people in, each with a client."""

    def __init__(self, rsa: RsaPrivateKey) -> None:
        super().__init__()
        self.clock = TurnableClock()
        self.limits = Limits(group_size=5, channels=8, page=10)
        self.dc = InviteDC(rsa=rsa, clock=self.clock, limits=self.limits, bot_tokens=[BOT_TOKEN])
        self.world = self.dc.world
        self.clients: list[Client] = []

    async def __aenter__(self) -> Stage:
        await super().__aenter__()
        await self.enter_async_context(self.dc)
        return self

    def account(self, number: int) -> Account:
        """The account with that number in its phone, made when first asked for."""
        phone = f"999662{number:04}"
        known = self.world.accounts.by_phone(phone)
        return known or self.world.accounts.add_user(phone, f"User{number}")

    def ask_to_join(self, link: InviteLink, numbers: Iterable[int]) -> list[Account]:
        """Let many follow a link without a connection for each; who watches is told."""
        accounts = [self.account(number) for number in numbers]
        for account in accounts:
            with suppress(RpcError):  # with approval: INVITE_REQUEST_SENT
                self.world.invites.join(account.id, link.link.removeprefix("https://t.me/+"))
            self.dc.publish()
        return accounts

    async def client(
        self, account: Account | None, *, layer: int = 176, observer: Observer | None = None
    ) -> Client:
        """A connected client, signed in as `account` (None: as nobody)."""
        where = DataCentre.from_ready_info(self.dc.ready_info())
        client = Client(where, api_id=1, api_hash="x", layer=layer, observer=observer, timeout=10)
        await self.enter_async_context(client)
        self.clients.append(client)
        assert client.account is not None
        if account is not None:
            self.world.logins.bind(client.account.auth_key.id, account.id)
        return client

    async def user(self, number: int, *, layer: int = 176) -> Invites:
        """The service for one user."""
        return Invites(await self.client(self.account(number), layer=layer))

    async def bot(self, *, layer: int = 176) -> Invites:
        """The service for the bot."""
        return Invites(await self.client(self.world.accounts.by_token(BOT_TOKEN), layer=layer))


@pytest.fixture(scope="session")
def rsa() -> RsaPrivateKey:
    """One key for all data centres of a run: drawing one takes a while."""
    return generate_rsa()


@pytest.fixture
async def stage(rsa: RsaPrivateKey) -> AsyncIterator[Stage]:
    """A data centre of its own; no handler of it may crash."""
    async with Stage(rsa) as made:
        yield made
        assert made.dc.crashes == []
        assert not made.dc.unimplemented


class Shell:
    """Runs commands in this process against a data centre in another thread."""

    def __init__(self, ready_file: Path, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._given = ["--dc", str(ready_file), "--session", str(folder / "me.sqlite")]
        self._capture = capture
        self.status = 0
        self.err = ""

    def __call__(self, *arguments: str, phone: str | None = ALICE) -> str:
        """What the command prints; its status is kept."""
        account = ["--phone", phone] if phone else []
        with pytest.raises(SystemExit) as ended:
            main([*arguments, *self._given, *account])
        out, self.err = self._capture.readouterr()
        assert isinstance(ended.value.code, int)
        self.status = int(ended.value.code)
        return out

    def json(self, *arguments: str, phone: str | None = ALICE) -> Any:
        """The document it prints."""
        return json.loads(self(*arguments, "--json", phone=phone))


@pytest.fixture(scope="module")
def ready_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A served data centre."""
    path = tmp_path_factory.mktemp("served") / "dc.json"
    command = [sys.executable, "-m", "invites", "serve", "--ready-file", str(path)]
    command += ["--bot-token", BOT_TOKEN]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield path
        process.terminate()
        process.stdout.read()


@pytest.fixture
def shell(
    ready_file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Shell:
    for name in [name for name in os.environ if name.startswith("INVITES_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("INVITES_STATE", str(tmp_path / "state.sqlite"))
    return Shell(ready_file, tmp_path, capsys)


@pytest.fixture
def room(shell: Shell) -> tuple[str, str]:
    """A chat of Alice's that Bob and Carol ask to join; the link they used."""
    chat = str(shell.json("new", "Readers")["marked_id"])
    link = shell.json("links", "create", chat, "--approval", "--title", "News")["link"]
    for phone in (BOB, CAROL):
        assert shell.json("join", link, phone=phone)["outcome"] == "request_sent"
    return chat, link
