"""Signing in and out: a flow object without IO, and short coroutines that drive it with a client.

The flow says what to do next, a query to call or something only the user can provide, and takes
the answers. Nothing it holds shows up in a repr.

    flow = SignIn(phone, api_id=..., api_hash=..., rng=...)
    while not isinstance(step := flow.next(), SignedIn):
        ...  # call step.query and flow.answered(result) / flow.failed(error), or flow.give_...
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar

import msgspec

import tl
from mtproto.errors import (
    LocalProtocolError,
    MTProtoError,
    RemoteProtocolError,
    RpcError,
    TransportError,
)
from mtproto.password import PasswordError, password_proof
from tl import api
from tl.api import account, auth

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mtproto.client import Client
    from tl import TLFunction

__all__ = [
    "CallNeeded",
    "Cancelled",
    "CodeNeeded",
    "Flow",
    "NameNeeded",
    "PasswordNeeded",
    "Prompt",
    "SignIn",
    "SignInError",
    "SignedIn",
    "Step",
    "log_out",
    "sign_in",
    "sign_in_bot",
]

_WRONG_CODE = frozenset({"PHONE_CODE_EMPTY", "PHONE_CODE_INVALID"})
_WRONG_PASSWORD = frozenset({"PASSWORD_HASH_INVALID", "SRP_ID_INVALID", "SRP_PASSWORD_CHANGED"})
_BY_MAIL = "auth.sentCodeTypeEmailCode"
_OFFICIAL_ONLY = "auth.sentCodeTypeFirebaseSms"  # others ask for the next way at once
_MOST_RESTARTS = 3
_MOST_LOGOUT_TOKENS = 20
_GOODBYE = 5.0
"""Seconds that the answer to a logout may take once the server has acknowledged it."""
_SIGNED_OUT = 401
_KEY_UNKNOWN = -404
_Own = TypeVar("_Own")


class SignInError(MTProtoError):
    """Signing in cannot go on in the way that was asked for; the text says what is missing."""


class CallNeeded(msgspec.Struct, frozen=True):
    """Call this query and pass the outcome to `answered` or `failed`."""

    query: Any

    def __repr__(self) -> str:
        return f"CallNeeded({self.query.tl_name})"


class CodeNeeded(msgspec.Struct, frozen=True, kw_only=True):
    """Ask the user for the login code and pass it to `give_code`.

    `kind` is the TL name of its auth.SentCodeType, `length` its number of characters when known,
    `resend_after` the seconds after which `resend` may be called (None: never). `error` is set
    when the last code was wrong.
    """

    kind: str
    length: int | None
    resend_after: int | None
    error: RpcError | None = None


class PasswordNeeded(msgspec.Struct, frozen=True, kw_only=True):
    """Ask the user for the two-factor password and pass it to `give_password`."""

    hint: str
    error: RpcError | None = None


class NameNeeded(msgspec.Struct, frozen=True, kw_only=True):
    """The phone number has no account yet: pass a name to `give_name` to make one."""

    terms_of_service: str


class SignedIn(msgspec.Struct, frozen=True):
    """Done. `user` is the User object, `user_id` its id."""

    user_id: int
    user: Any

    def __repr__(self) -> str:
        return f"SignedIn(user_id={self.user_id})"


class Cancelled(msgspec.Struct, frozen=True):
    """Done: the login code was cancelled, and nobody is signed in."""


class Flow(Generic[_Own]):
    """What all ways of signing in have: a step at a time, and the two-factor password.

    `_Own` are the steps that only one of them has.
    """

    def __init__(self, first: TLFunction[Any], rng: Callable[[int], bytes]) -> None:
        self._rng = rng
        self._password: Any = None
        self._password_error: RpcError | None = None
        self._step: _Own | CallNeeded | PasswordNeeded | SignedIn = CallNeeded(first)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {type(self._step).__name__}>"

    def next(self) -> _Own | CallNeeded | PasswordNeeded | SignedIn:
        """Return what has to be done now."""
        return self._step

    def give_password(self, password: str) -> None:
        """Take the two-factor password.

        Raises RemoteProtocolError for unsafe SRP parameters, SignInError for an unknown algorithm.
        """
        self._expect(PasswordNeeded)
        try:
            proof = password_proof(self._password, password, self._rng)
        except PasswordError as error:
            raise SignInError(str(error)) from error
        self._step = CallNeeded(auth.CheckPassword(password=proof))

    def _on_result(self, result: Any) -> None:
        """Take a result that any way of signing in may have."""
        match _name(result):
            case "account.password":
                self._password = result
                self._step = PasswordNeeded(hint=result.hint or "", error=self._password_error)
            case "auth.authorization":
                self._step = SignedIn(result.user.id, result.user)
            case other:
                raise RemoteProtocolError("sign-in", f"unexpected answer {other}")

    def _on_error(self, error: RpcError) -> None:
        """Ask for the password, if that is what the error wants; else raise it."""
        asked = self._asked
        is_wrong = error.name in _WRONG_PASSWORD and isinstance(asked, auth.CheckPassword)
        is_wanted = error.name == "SESSION_PASSWORD_NEEDED" and not isinstance(
            asked, account.GetPassword | auth.CheckPassword
        )
        if not is_wrong and not is_wanted:
            raise error
        self._password_error = error if is_wrong else None
        # Parameters are good for one attempt, so they are fetched again each time.
        self._step = CallNeeded(account.GetPassword())

    @property
    def _asked(self) -> Any:
        """The query that is to be called."""
        return self._step.query if isinstance(self._step, CallNeeded) else None

    def _expect(self, kind: type[Any]) -> None:
        if not isinstance(self._step, kind):
            raise LocalProtocolError(f"signing in needs {type(self._step).__name__} now")


Step: TypeAlias = CallNeeded | CodeNeeded | PasswordNeeded | NameNeeded | SignedIn | Cancelled


class SignIn(Flow[CodeNeeded | NameNeeded | Cancelled]):
    """Signing in with a phone number: code, then sign-up or two-factor password where needed."""

    def __init__(
        self,
        phone: str,
        *,
        api_id: int,
        api_hash: str,
        rng: Callable[[int], bytes],
        logout_tokens: Sequence[bytes] = (),
    ) -> None:
        self._phone = phone
        self._settings = api.CodeSettings(
            logout_tokens=list(logout_tokens[:_MOST_LOGOUT_TOKENS]) or None
        )
        self._api_id = api_id
        self._api_hash = api_hash
        self._code_hash = ""
        self._code_needed: CodeNeeded | None = None
        self._restarts = 0
        super().__init__(self._send_code(), rng)

    def give_code(self, code: str) -> None:
        """Take the login code."""
        self._expect(CodeNeeded)
        assert self._code_needed is not None
        given: dict[str, Any] = {"phone_code": code.strip()}
        if self._code_needed.kind == _BY_MAIL:
            given = {"email_verification": api.EmailVerificationCode(code=code.strip())}
        self._step = CallNeeded(
            auth.SignIn(phone_number=self._phone, phone_code_hash=self._code_hash, **given)
        )

    def resend(self) -> None:
        """Ask for another code, by the next way that the server offers."""
        self._expect(CodeNeeded)
        self._step = CallNeeded(self._resend_code())

    def cancel(self) -> None:
        """Stop: nobody shall use the code that was sent."""
        self._expect(CodeNeeded)
        self._step = CallNeeded(
            auth.CancelCode(phone_number=self._phone, phone_code_hash=self._code_hash)
        )

    def give_name(self, first_name: str, last_name: str = "") -> None:
        """Take the name of a new account; that accepts the terms of service."""
        self._expect(NameNeeded)
        self._step = CallNeeded(
            auth.SignUp(
                phone_number=self._phone,
                phone_code_hash=self._code_hash,
                first_name=first_name,
                last_name=last_name,
            )
        )

    def answered(self, result: Any) -> None:
        """Take the result of the query that was called. Raises SignInError."""
        self._expect(CallNeeded)
        if isinstance(self._asked, auth.CancelCode):
            self._step = Cancelled()
            return
        match _name(result):
            case "auth.sentCode":
                self._on_sent_code(result)
            case "auth.sentCodeSuccess":
                self._on_result(result.authorization)
            case "auth.sentCodePaymentRequired":
                raise SignInError("this number can only sign in with an official app")
            case _:
                self._on_result(result)

    def failed(self, error: RpcError) -> None:
        """Take the error of the query that was called; raises it when nothing can be done."""
        self._expect(CallNeeded)
        if error.name in _WRONG_CODE and self._code_needed is not None:
            self._step = msgspec.structs.replace(self._code_needed, error=error)
        elif error.name == "AUTH_RESTART" and self._restarts < _MOST_RESTARTS:
            self._restarts += 1
            self._step = CallNeeded(self._send_code())
        else:
            self._on_error(error)

    def _send_code(self) -> TLFunction[Any]:
        return auth.SendCode(
            phone_number=self._phone,
            api_id=self._api_id,
            api_hash=self._api_hash,
            settings=self._settings,
        )

    def _resend_code(self) -> TLFunction[Any]:
        return auth.ResendCode(phone_number=self._phone, phone_code_hash=self._code_hash)

    def _on_sent_code(self, sent: Any) -> None:
        self._code_hash = sent.phone_code_hash
        kind = _name(sent.type)
        if kind == _OFFICIAL_ONLY and self._restarts < _MOST_RESTARTS:
            self._restarts += 1
            self._step = CallNeeded(self._resend_code())
            return
        if kind == "auth.sentCodeTypeSetUpEmailRequired":
            raise SignInError("this account has to set up a login e-mail in an official app first")
        self._code_needed = CodeNeeded(
            kind=kind,
            length=getattr(sent.type, "length", None),
            resend_after=sent.timeout,
        )
        self._step = self._code_needed

    def _on_result(self, result: Any) -> None:
        signs_up = isinstance(self._asked, auth.SignUp)
        if _name(result) == "auth.authorizationSignUpRequired" and not signs_up:
            terms = result.terms_of_service
            self._step = NameNeeded(terms_of_service="" if terms is None else terms.text)
        else:
            super()._on_result(result)


class Prompt(Protocol):
    """Who is asked for what only the user knows. Raise anything to stop signing in."""

    async def code(self, needed: CodeNeeded) -> str:
        """Return the login code; "" asks for another one, by the next way the server offers."""
        ...

    async def password(self, needed: PasswordNeeded) -> str:
        """Return the two-factor password."""
        ...

    async def name(self, needed: NameNeeded) -> tuple[str, str]:
        """Return first and last name for a new account."""
        ...


async def sign_in(
    client: Client,
    phone: str,
    prompt: Prompt,
    *,
    attempts: int = 3,
    logout_tokens: Sequence[bytes] = (),
) -> SignedIn:
    """Sign the client in with a phone number, asking `prompt` for what is needed.

    A wrong code or password is asked for again, at most `attempts` times in all. With the
    `logout_tokens` of this device (see `log_out`; the newest first, 20 count) the server may ask
    for no code. The client's storage remembers the user. Raises RpcError, SignInError, and what
    `Client.call` raises.
    """
    flow = SignIn(
        phone,
        api_id=client.api_id,
        api_hash=client.api_hash,
        rng=client.rng,
        logout_tokens=logout_tokens,
    )
    wrong = 0
    while True:
        match flow.next():
            case CallNeeded(query=query):
                try:
                    flow.answered(await client.call(query))
                except RpcError as error:
                    flow.failed(error)
            case CodeNeeded(error=error) | PasswordNeeded(error=error) as needed:
                if error is not None and (wrong := wrong + 1) >= attempts:
                    raise error
                if isinstance(needed, CodeNeeded):
                    if code := (await prompt.code(needed)).strip():
                        flow.give_code(code)
                    else:
                        flow.resend()
                else:
                    flow.give_password(await prompt.password(needed))
            case NameNeeded() as needed_name:
                flow.give_name(*await prompt.name(needed_name))
            case SignedIn() as done:
                client.remember_user(done.user_id)
                return done


async def sign_in_bot(client: Client, token: str) -> SignedIn:
    """Sign the client in as a bot; `token` is `<bot id>:<secret>`. Raises RpcError, SignInError."""
    query = auth.ImportBotAuthorization(
        flags=0, api_id=client.api_id, api_hash=client.api_hash, bot_auth_token=token
    )
    result: Any = await client.call(query)
    if _name(result) != "auth.authorization":
        raise SignInError(f"unexpected answer {_name(result)}")
    client.remember_user(result.user.id)
    return SignedIn(result.user.id, result.user)


async def log_out(client: Client) -> bytes | None:
    """End the authorization on the server, and forget the key.

    Returns the token that the server gave for the next `sign_in` on this device, if any. A server
    may drop the key before its answer has left: then its acknowledgement counts as the answer, and
    so does that it does not know the key any more. Raises what else `Client.call` does; nothing is
    forgotten then.
    """
    loop, token = asyncio.get_running_loop(), None

    try:
        async with asyncio.timeout(None) as bound:
            answer: Any = await client.call(
                auth.LogOut(),
                repeatable=True,
                received=lambda: bound.reschedule(loop.time() + _GOODBYE),
            )
            token = answer.future_auth_token
    except TimeoutError:
        if not bound.expired():
            raise
    except RpcError as error:
        if error.code != _SIGNED_OUT:
            raise
    except TransportError as error:
        if error.code != _KEY_UNKNOWN:
            raise
    client.forget_account()
    return token


def _name(value: Any) -> str:
    return value.tl_name if isinstance(value, tl.TLObject) else type(value).__name__
