"""Signing in by QR code: a device that is signed in already scans it and lets this one in.

flow = QrSignIn(api_id=..., api_hash=..., rng=...)
# flow.next(): a query to call, a code to show, a data centre to move to, a password to ask for
signed_in = await sign_in_by_qr(client, show=print_qr, prompt=prompt)
await accept_qr(other_client, "tg://login?token=...")
"""

from __future__ import annotations

import asyncio
import base64
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias
from urllib.parse import parse_qs, urlsplit

import msgspec

from mtproto.auth import CallNeeded, Flow, PasswordNeeded, SignedIn
from mtproto.errors import LocalProtocolError, RemoteProtocolError, RpcError
from tl.api import auth

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import tl
    from mtproto.client import Client

__all__ = [
    "Display",
    "MoveNeeded",
    "PasswordPrompt",
    "QrNeeded",
    "QrSignIn",
    "QrStep",
    "accept_qr",
    "sign_in_by_qr",
]


_MOST_MOVES = 3


class QrNeeded(msgspec.Struct, frozen=True):
    """Show `url` as a QR code until somebody has scanned it, or `expires` (server unix time)."""

    url: str
    expires: int

    def __repr__(self) -> str:
        return f"QrNeeded(expires={self.expires})"


class MoveNeeded(msgspec.Struct, frozen=True):
    """The account lives at another data centre: go there, then call `moved`."""

    dc_id: int


QrStep: TypeAlias = CallNeeded | QrNeeded | MoveNeeded | PasswordNeeded | SignedIn


class QrSignIn(Flow[QrNeeded | MoveNeeded]):
    """The flow, without IO. `except_ids` are users signed in elsewhere in this program."""

    def __init__(
        self,
        *,
        api_id: int,
        api_hash: str,
        rng: Callable[[int], bytes],
        except_ids: Sequence[int] = (),
    ) -> None:
        self._export = auth.ExportLoginToken(
            api_id=api_id, api_hash=api_hash, except_ids=list(except_ids)
        )
        self._token = b""
        self._moves = 0  # in a row
        super().__init__(self._export, rng)

    def refresh(self) -> None:
        """Go on: updateLoginToken came (the code was scanned), or the code has expired."""
        self._expect(QrNeeded)
        self._step = CallNeeded(self._export)

    def moved(self) -> None:
        """Go on: the client is at the data centre that was asked for."""
        self._expect(MoveNeeded)
        self._step = CallNeeded(auth.ImportLoginToken(token=self._token))

    def answered(self, result: Any) -> None:
        """Take the result of the query that was called. Raises RemoteProtocolError."""
        self._expect(CallNeeded)
        match getattr(result, "tl_name", None):
            case "auth.loginToken":
                self._moves = 0
                text = base64.urlsafe_b64encode(result.token).rstrip(b"=").decode()
                self._step = QrNeeded(f"tg://login?token={text}", result.expires)
            case "auth.loginTokenMigrateTo":
                self._moves += 1
                if self._moves > _MOST_MOVES:
                    raise RemoteProtocolError("sign-in", "sent from one data centre to the next")
                self._token = result.token
                self._step = MoveNeeded(result.dc_id)
            case "auth.loginTokenSuccess":
                self._on_result(result.authorization)
            case _:
                self._on_result(result)

    def failed(self, error: RpcError) -> None:
        """Take the error of the query that was called; raises it when nothing can be done."""
        self._expect(CallNeeded)
        self._on_error(error)


class Display(Protocol):
    """Shows a `tg://login` URL as a QR code; called again with each new one."""

    def __call__(self, url: str) -> None:
        """Show it; must not block."""
        ...


class PasswordPrompt(Protocol):
    """Who is asked for the two-factor password."""

    async def password(self, needed: PasswordNeeded) -> str:
        """Return the two-factor password."""
        ...


async def sign_in_by_qr(
    client: Client,
    show: Display,
    prompt: PasswordPrompt,
    *,
    except_ids: Sequence[int] = (),
    attempts: int = 3,
) -> SignedIn:
    """Sign the client in by a code that `show` shows, until somebody scans it.

    A code lives for about 30 seconds; then a new one is shown, for as long as this is awaited.
    `attempts` bounds wrong passwords. Raises RpcError and what `Client.call` and moving raise.
    """
    flow = QrSignIn(
        api_id=client.api_id, api_hash=client.api_hash, rng=client.rng, except_ids=except_ids
    )
    scanned = asyncio.Event()

    def listen(record: tl.TLObject) -> None:
        update = getattr(record, "update", None)
        if getattr(update, "tl_name", "") == "updateLoginToken":
            scanned.set()

    wrong = 0
    with client.listening(listen):
        while True:
            match flow.next():
                case CallNeeded(query=query):
                    scanned.clear()
                    try:
                        flow.answered(await client.call(query))
                    except RpcError as error:
                        flow.failed(error)
                case QrNeeded(url=url, expires=expires):
                    show(url)
                    await _wait(scanned, max(1.0, expires - client.server_time()))
                    flow.refresh()
                case MoveNeeded(dc_id=dc_id):
                    await client.move_to(dc_id)
                    flow.moved()
                case PasswordNeeded(error=error) as needed:
                    if error is not None and (wrong := wrong + 1) >= attempts:
                        raise error
                    flow.give_password(await prompt.password(needed))
                case SignedIn() as done:
                    client.remember_user(done.user_id)
                    return done


async def accept_qr(client: Client, url: str) -> tl.TLObject:
    """Let the device in that shows this `tg://login?token=...`; returns its Authorization.

    Raises LocalProtocolError for another text, RpcError (AUTH_TOKEN_EXPIRED, ...) and what
    `Client.call` raises.
    """
    try:
        parts = urlsplit(url)
        (text, *_) = parse_qs(parts.query).get("token", [""])
        token = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except ValueError as error:  # binascii.Error is one
        raise LocalProtocolError("not a tg://login URL with a token") from error
    if (parts.scheme, parts.netloc) != ("tg", "login") or not token:
        raise LocalProtocolError("not a tg://login URL with a token")
    accepted: tl.TLObject = await client.call(auth.AcceptLoginToken(token=token))
    return accepted


async def _wait(event: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        pass
