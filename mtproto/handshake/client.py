"""The client's half of the key exchange.

Three pure steps turn (what we know, the server's answer) into (what we know then, our next
query); `ClientHandshake` strings them together and owns randomness, message ids and the errors.
Each step checks everything the security guidelines list before it uses anything.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, TypeAlias

import tl
from mtproto.crypto import aes_ige
from mtproto.crypto.auth_key import AUTH_KEY_SIZE, AuthKey
from mtproto.crypto.dh import powmod, validate_group, validate_public
from mtproto.crypto.factor import factorize
from mtproto.crypto.kdf import exchange_parameters
from mtproto.crypto.rsa import RsaPublicKey, rsa_pad
from mtproto.errors import HandshakeError, LocalProtocolError, RemoteProtocolError, TransportError
from mtproto.framing.base import transport_error
from mtproto.handshake.shared import (
    HandshakeResult,
    PlainMsgIds,
    expect,
    nonce_hash,
    number,
    pack_plain,
    parse,
    prepend_hash,
    refusal_hash,
    salt_of,
    split_hashed,
    to_bytes,
    unpack_plain,
    verify,
)
from tl import mt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mtproto.handshake.shared import InnerData

__all__ = [
    "AwaitingDhGen",
    "AwaitingDhParams",
    "AwaitingPq",
    "ClientHandshake",
    "answer_dh_gen",
    "answer_dh_params",
    "answer_pq",
    "begin",
    "inner_data",
]

_MAX_RETRIES: Final = 5

_Answer: TypeAlias = (
    mt.ServerDHParamsOk
    | mt.ServerDHParamsFail
    | mt.ServerDHInnerData
    | mt.DhGenOk
    | mt.DhGenRetry
    | mt.DhGenFail
)


@dataclass(frozen=True)
class AwaitingPq:
    """After req_pq_multi."""

    nonce: bytes


@dataclass(frozen=True)
class AwaitingDhParams:
    """After req_DH_params."""

    nonce: bytes
    server_nonce: bytes
    new_nonce: bytes = field(repr=False)


@dataclass(frozen=True)
class AwaitingDhGen:
    """After set_client_DH_params; `auth_key` becomes real when the server confirms it."""

    nonce: bytes
    server_nonce: bytes
    new_nonce: bytes = field(repr=False)
    g: int
    dh_prime: int = field(repr=False)
    g_a: int = field(repr=False)
    auth_key: AuthKey
    server_time: int
    time_offset: float
    retries: int = 0


def begin(nonce: bytes) -> tuple[AwaitingPq, mt.ReqPqMulti]:
    """Step 1: ask for pq with a fresh 16-byte nonce."""
    return AwaitingPq(nonce), mt.ReqPqMulti(nonce=nonce)


def inner_data(
    answer: mt.ResPQ, factors: tuple[int, int], new_nonce: bytes, dc_id: int, expires_in: int | None
) -> InnerData:
    """The secret part of req_DH_params, for a permanent key or one that lives `expires_in` s."""
    p, q = (to_bytes(factor) for factor in factors)
    if expires_in is None:
        return mt.PQInnerDataDc(
            pq=answer.pq,
            p=p,
            q=q,
            nonce=answer.nonce,
            server_nonce=answer.server_nonce,
            new_nonce=new_nonce,
            dc=dc_id,
        )
    return mt.PQInnerDataTempDc(
        pq=answer.pq,
        p=p,
        q=q,
        nonce=answer.nonce,
        server_nonce=answer.server_nonce,
        new_nonce=new_nonce,
        dc=dc_id,
        expires_in=expires_in,
    )


def answer_pq(
    state: AwaitingPq,
    answer: tl.TLObject,
    keys: Sequence[RsaPublicKey],
    dc_id: int,
    expires_in: int | None,
    rng: Callable[[int], bytes],
) -> tuple[AwaitingDhParams, mt.ReqDHParams]:
    """Step 2: check resPQ, factor pq, encrypt a fresh new_nonce for the server's RSA key.

    Draws 32 bytes for new_nonce and then what RSA_PAD draws. Raises `HandshakeError`.
    """
    res = expect(answer, mt.ResPQ, "resPQ")
    verify(res.nonce, state.nonce, "resPQ", "nonce")
    ours = {key.fingerprint: key for key in keys}
    offered = res.server_public_key_fingerprints
    key = next((ours[one] for one in offered if one in ours), None)
    if key is None:
        seen = ", ".join(f"{one % 2**64:016x}" for one in offered[:8])
        raise HandshakeError("resPQ", "no known public key", f"offered: {seen}")
    if len(res.pq) > 8:
        raise HandshakeError("resPQ", "pq", f"{len(res.pq)} bytes")
    p, q = factorize(number(res.pq))
    new_nonce = rng(32)
    inner = inner_data(res, (p, q), new_nonce, dc_id, expires_in)
    query = mt.ReqDHParams(
        nonce=res.nonce,
        server_nonce=res.server_nonce,
        p=to_bytes(p),
        q=to_bytes(q),
        public_key_fingerprint=key.fingerprint,
        encrypted_data=rsa_pad(tl.encode(inner), key, rng),
    )
    return AwaitingDhParams(res.nonce, res.server_nonce, new_nonce), query


def answer_dh_params(
    state: AwaitingDhParams, answer: tl.TLObject, now: float, rng: Callable[[int], bytes]
) -> tuple[AwaitingDhGen, mt.SetClientDHParams]:
    """Step 3: open and check the server's half of Diffie-Hellman, answer with ours.

    Draws 256 bytes for b (again if g_b is unsafe), then 0..15 of padding. `now` is local time, to
    learn the server's. Raises `HandshakeError`.
    """
    step = "server_DH_params_ok"
    if isinstance(answer, mt.ServerDHParamsFail):
        step = "server_DH_params_fail"
        _verify_nonces(state, answer, step)
        # SHA1(new_nonce) proves that the owner of the RSA key refuses us.
        verify(answer.new_nonce_hash, refusal_hash(state.new_nonce), step, "new_nonce_hash")
        raise HandshakeError(step, "refused by the server")
    ok = expect(answer, mt.ServerDHParamsOk, step)
    _verify_nonces(state, ok, step)
    if not ok.encrypted_answer or len(ok.encrypted_answer) % 16:
        raise HandshakeError(step, "encrypted_answer length")
    parameters = exchange_parameters(state.new_nonce, state.server_nonce)
    plaintext = aes_ige.decrypt(ok.encrypted_answer, parameters.key, parameters.iv)
    step = "server_DH_inner_data"
    inner = expect(parse(split_hashed(plaintext, step), step), mt.ServerDHInnerData, step)
    _verify_nonces(state, inner, step)
    dh_prime, g_a = number(inner.dh_prime), number(inner.g_a)
    validate_group(dh_prime, inner.g)
    validate_public(g_a, dh_prime, "g_a")
    pending = AwaitingDhGen(
        state.nonce,
        state.server_nonce,
        state.new_nonce,
        inner.g,
        dh_prime,
        g_a,
        AuthKey(bytes(AUTH_KEY_SIZE)),
        inner.server_time,
        inner.server_time - now,
    )
    return _offer(pending, 0, rng)


def answer_dh_gen(
    state: AwaitingDhGen, answer: tl.TLObject, rng: Callable[[int], bytes]
) -> HandshakeResult | tuple[AwaitingDhGen, mt.SetClientDHParams]:
    """Step 4: take the server's confirmation, or try another b when it asks for one.

    A retry draws as step 3 does. Raises `HandshakeError`; after dh_gen_fail a new exchange may
    succeed.
    """
    match answer:
        case mt.DhGenOk(new_nonce_hash1=digest):
            which, step = 1, "dh_gen_ok"
        case mt.DhGenRetry(new_nonce_hash2=digest):
            which, step = 2, "dh_gen_retry"
        case mt.DhGenFail(new_nonce_hash3=digest):
            which, step = 3, "dh_gen_fail"
        case _:
            raise HandshakeError("dh_gen_ok", "unexpected constructor", answer.tl_name)
    _verify_nonces(state, answer, step)
    wanted = nonce_hash(state.new_nonce, which, state.auth_key.aux_hash)
    verify(digest, wanted, step, f"new_nonce_hash{which}")
    if which == 1:
        salt = salt_of(state.new_nonce, state.server_nonce)
        return HandshakeResult(state.auth_key, salt, state.time_offset)
    if which == 3 or state.retries >= _MAX_RETRIES:
        raise HandshakeError(step, "refused by the server")
    retry_id = int.from_bytes(state.auth_key.aux_hash, "little", signed=True)
    return _offer(replace(state, retries=state.retries + 1), retry_id, rng)


def _verify_nonces(state: AwaitingDhParams | AwaitingDhGen, answer: _Answer, step: str) -> None:
    verify(answer.nonce, state.nonce, step, "nonce")
    verify(answer.server_nonce, state.server_nonce, step, "server_nonce")


def _offer(
    state: AwaitingDhGen, retry_id: int, rng: Callable[[int], bytes]
) -> tuple[AwaitingDhGen, mt.SetClientDHParams]:
    """Draw b, compute the key it leads to, and encrypt g_b for the server."""
    b, g_b = _draw_exponent(state, rng)
    key = powmod(state.g_a, b, state.dh_prime).to_bytes(AUTH_KEY_SIZE, "big")
    inner = mt.ClientDHInnerData(
        nonce=state.nonce,
        server_nonce=state.server_nonce,
        retry_id=retry_id,
        g_b=to_bytes(g_b),
    )
    data = prepend_hash(tl.encode(inner))
    data += rng(-len(data) % 16)
    parameters = exchange_parameters(state.new_nonce, state.server_nonce)
    query = mt.SetClientDHParams(
        nonce=state.nonce,
        server_nonce=state.server_nonce,
        encrypted_data=aes_ige.encrypt(data, parameters.key, parameters.iv),
    )
    return replace(state, auth_key=AuthKey(key)), query


def _draw_exponent(state: AwaitingDhGen, rng: Callable[[int], bytes]) -> tuple[int, int]:
    """A 2048-bit b whose g_b is in the safe range."""
    while True:
        b = number(rng(AUTH_KEY_SIZE))
        g_b = powmod(state.g, b, state.dh_prime) if b else 0
        try:
            validate_public(g_b, state.dh_prime, "g_b")
        except RemoteProtocolError:
            continue
        return b, g_b


_State: TypeAlias = AwaitingPq | AwaitingDhParams | AwaitingDhGen


class ClientHandshake:
    """One key exchange from the client's end: payloads in, payloads out.

    `keys` are the public keys we trust, `dc_id` the number the server knows itself by (10000
    added for test, negated for media only). `expires_in` (seconds) asks for a temporary key.
    `rng(n)` returns n secure random bytes. `start` once, then `receive` for each payload until
    `result` is there.
    """

    def __init__(
        self,
        keys: Sequence[RsaPublicKey],
        dc_id: int,
        rng: Callable[[int], bytes],
        *,
        expires_in: int | None = None,
    ) -> None:
        self._keys = tuple(keys)
        self._dc_id = dc_id
        self._rng = rng
        self._expires_in = expires_in
        self._msg_ids = PlainMsgIds(0)
        self._state: _State | None = None
        self._failed = False
        self.result: HandshakeResult | None = None

    def start(self, now: float) -> bytes:
        """The first payload. Raises `LocalProtocolError` when called twice."""
        if self._state is not None:
            raise LocalProtocolError("a handshake starts once")
        self._state, query = begin(self._rng(16))
        return self._pack(query, now)

    def receive(self, payload: bytes, now: float) -> list[bytes]:
        """Take one payload of the server; return what to send next (at most one payload).

        Raises `TransportError` for an error number and `HandshakeError` for any broken rule;
        after either the exchange is dead and a new one needs a new connection.
        """
        if self._failed or self._state is None or self.result is not None:
            raise LocalProtocolError("this handshake expects no payload")
        self._failed = True
        code = transport_error(payload)
        if code is not None:
            raise TransportError(code)
        step = _EXPECTED[type(self._state)]
        msg_id, body = unpack_plain(payload, step)
        if msg_id % 2 == 0:
            raise HandshakeError(step, "msg_id of a client")
        try:
            queries = self._advance(self._state, parse(body, step), now)
        except HandshakeError:
            raise
        except RemoteProtocolError as error:
            raise HandshakeError(step, error.rule, error.detail) from error
        self._failed = False
        return [self._pack(query, now) for query in queries]

    def _advance(self, state: _State, answer: tl.TLObject, now: float) -> list[tl.TLObject]:
        if isinstance(state, AwaitingPq):
            self._state, query = answer_pq(
                state, answer, self._keys, self._dc_id, self._expires_in, self._rng
            )
            return [query]
        if isinstance(state, AwaitingDhParams):
            self._state, offer = answer_dh_params(state, answer, now, self._rng)
            return [offer]
        outcome = answer_dh_gen(state, answer, self._rng)
        if isinstance(outcome, tuple):
            self._state, offer = outcome
            return [offer]
        expires_in = self._expires_in
        expires_at = None if expires_in is None else state.server_time + expires_in
        self.result = replace(outcome, expires_at=expires_at, dc_id=self._dc_id)
        return []

    def _pack(self, query: tl.TLObject, now: float) -> bytes:
        return pack_plain(self._msg_ids.next(now), tl.encode(query))


_EXPECTED: Final = {
    AwaitingPq: "resPQ",
    AwaitingDhParams: "server_DH_params_ok",
    AwaitingDhGen: "dh_gen_ok",
}
