"""The server's half of the key exchange, for the local data centre.

As strict as the client's half: whatever is wrong raises, and the rim answers with transport error
-404 as official servers do. Three things are kinder than the documents, because released clients
need them: the RSA form before 2021 is accepted, a new req_pq may come at any time, and the msg_id
of a client's unencrypted message may be anything (some begin with a clock that knows no date).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, TypeAlias

import tl
from mtproto.crypto import aes_ige
from mtproto.crypto.auth_key import AUTH_KEY_SIZE, AuthKey
from mtproto.crypto.dh import KNOWN_PRIME, powmod, validate_public
from mtproto.crypto.factor import is_prime
from mtproto.crypto.kdf import exchange_parameters
from mtproto.crypto.rsa import RsaPrivateKey, rsa_open
from mtproto.errors import HandshakeError, LocalProtocolError, RemoteProtocolError, TransportError
from mtproto.handshake.shared import (
    HandshakeResult,
    InnerData,
    PlainMsgIds,
    expect,
    inner_data_size,
    nonce_hash,
    number,
    pack_plain,
    parse,
    prepend_hash,
    salt_of,
    split_hashed,
    to_bytes,
    unpack_plain,
    verify,
)
from tl import mt

if TYPE_CHECKING:
    from collections.abc import Callable, Container

__all__ = [
    "AwaitingClientDh",
    "AwaitingReqDh",
    "Confirmed",
    "ServerHandshake",
    "answer_client_dh",
    "answer_req_dh",
    "answer_req_pq",
    "draw_pq",
]

GENERATOR: Final = 3
"""The g we offer; it suits the published prime, and every client accepts it."""
_LIFETIME: Final = 600.0
"""Seconds an unfinished exchange is kept."""
_MAX_RETRIES: Final = 5


@dataclass(frozen=True)
class AwaitingReqDh:
    """After resPQ; `factors` are the primes p < q of its pq."""

    nonce: bytes
    server_nonce: bytes
    factors: tuple[int, int]


@dataclass(frozen=True)
class AwaitingClientDh:
    """After server_DH_params_ok, and after dh_gen_retry."""

    nonce: bytes
    server_nonce: bytes
    new_nonce: bytes = field(repr=False)
    a: int = field(repr=False)
    dc_id: int | None
    expires_in: int | None
    retry_id: int = 0
    retries: int = 0


@dataclass(frozen=True)
class Confirmed:
    """After dh_gen_ok."""

    result: HandshakeResult


_State: TypeAlias = AwaitingReqDh | AwaitingClientDh | Confirmed


def draw_pq(rng: Callable[[int], bytes]) -> tuple[int, int]:
    """Two different 31-bit primes p < q: pq is below 2^63, and clients that pack them in four
    signed or unsigned bytes can. Draws 4 bytes per try (some 40 in all).
    """
    primes: set[int] = set()
    while len(primes) < 2:
        candidate = (number(rng(4)) >> 1) | 1 << 30 | 1
        if is_prime(candidate):
            primes.add(candidate)
    p, q = sorted(primes)
    return p, q


def answer_req_pq(
    query: mt.ReqPqMulti | mt.ReqPq, key: RsaPrivateKey, rng: Callable[[int], bytes]
) -> tuple[AwaitingReqDh, mt.ResPQ]:
    """Step 1: a fresh server_nonce (16 bytes) and pq, and the name of our key."""
    state = AwaitingReqDh(query.nonce, rng(16), draw_pq(rng))
    p, q = state.factors
    answer = mt.ResPQ(
        nonce=state.nonce,
        server_nonce=state.server_nonce,
        pq=to_bytes(p * q),
        server_public_key_fingerprints=[key.public.fingerprint],
    )
    return state, answer


def answer_req_dh(
    state: AwaitingReqDh,
    query: mt.ReqDHParams,
    key: RsaPrivateKey,
    now: float,
    rng: Callable[[int], bytes],
) -> tuple[AwaitingClientDh, mt.ServerDHParamsOk]:
    """Step 2: check the factors, open the inner data, offer our half of Diffie-Hellman.

    Draws 256 bytes for a, then 0..15 of padding. Raises `HandshakeError`.
    """
    step = "req_DH_params"
    _verify_nonces(state, query, step)
    if (number(query.p), number(query.q)) != state.factors:
        raise HandshakeError(step, "p and q")
    if query.public_key_fingerprint != key.public.fingerprint:
        raise HandshakeError(step, "fingerprint", "of a key that is not ours")
    inner = _open_inner(query.encrypted_data, key)
    step = inner.tl_name
    _verify_nonces(state, inner, step)
    p, q = state.factors
    if (number(inner.pq), number(inner.p), number(inner.q)) != (p * q, p, q):
        raise HandshakeError(step, "pq, p and q")
    dc_id = inner.dc if isinstance(inner, mt.PQInnerDataDc | mt.PQInnerDataTempDc) else None
    temporary = mt.PQInnerDataTemp | mt.PQInnerDataTempDc
    expires_in = inner.expires_in if isinstance(inner, temporary) else None
    if expires_in is not None and expires_in <= 0:
        raise HandshakeError(step, "expires_in", str(expires_in))
    a, g_a = _draw_exponent(rng)
    answer = mt.ServerDHInnerData(
        nonce=state.nonce,
        server_nonce=state.server_nonce,
        g=GENERATOR,
        dh_prime=to_bytes(KNOWN_PRIME),
        g_a=to_bytes(g_a),
        server_time=int(now),
    )
    data = prepend_hash(tl.encode(answer))
    data += rng(-len(data) % 16)
    parameters = exchange_parameters(inner.new_nonce, state.server_nonce)
    ok = mt.ServerDHParamsOk(
        nonce=state.nonce,
        server_nonce=state.server_nonce,
        encrypted_answer=aes_ige.encrypt(data, parameters.key, parameters.iv),
    )
    pending = AwaitingClientDh(
        state.nonce, state.server_nonce, inner.new_nonce, a, dc_id, expires_in
    )
    return pending, ok


def answer_client_dh(
    state: AwaitingClientDh,
    query: mt.SetClientDHParams,
    taken: Callable[[int], bool],
    now: float,
) -> tuple[AwaitingClientDh | Confirmed | None, mt.TypeSetClientDHParamsAnswer]:
    """Step 3: compute the key; confirm it, or ask for another when its id is taken.

    The state after dh_gen_fail is None. Raises `HandshakeError`.
    """
    step = "set_client_DH_params"
    _verify_nonces(state, query, step)
    if not query.encrypted_data or len(query.encrypted_data) % 16:
        raise HandshakeError(step, "encrypted_data length")
    parameters = exchange_parameters(state.new_nonce, state.server_nonce)
    plaintext = aes_ige.decrypt(query.encrypted_data, parameters.key, parameters.iv)
    step = "client_DH_inner_data"
    inner = expect(parse(split_hashed(plaintext, step), step), mt.ClientDHInnerData, step)
    _verify_nonces(state, inner, step)
    if inner.retry_id != state.retry_id:
        raise HandshakeError(step, "retry_id")
    g_b = number(inner.g_b)
    validate_public(g_b, KNOWN_PRIME, "g_b")
    key = AuthKey(powmod(g_b, state.a, KNOWN_PRIME).to_bytes(AUTH_KEY_SIZE, "big"))
    common = {"nonce": state.nonce, "server_nonce": state.server_nonce}
    if not taken(key.id):
        expires_at = None if state.expires_in is None else int(now) + state.expires_in
        salt = salt_of(state.new_nonce, state.server_nonce)
        result = HandshakeResult(key, salt, 0.0, expires_at, state.dc_id)
        digest = nonce_hash(state.new_nonce, 1, key.aux_hash)
        return Confirmed(result), mt.DhGenOk(**common, new_nonce_hash1=digest)
    if state.retries >= _MAX_RETRIES:
        digest = nonce_hash(state.new_nonce, 3, key.aux_hash)
        return None, mt.DhGenFail(**common, new_nonce_hash3=digest)
    digest = nonce_hash(state.new_nonce, 2, key.aux_hash)
    retry_id = int.from_bytes(key.aux_hash, "little", signed=True)
    again = replace(state, retry_id=retry_id, retries=state.retries + 1)
    return again, mt.DhGenRetry(**common, new_nonce_hash2=digest)


def _verify_nonces(
    state: AwaitingReqDh | AwaitingClientDh,
    query: mt.ReqDHParams | mt.SetClientDHParams | mt.ClientDHInnerData | InnerData,
    step: str,
) -> None:
    verify(query.nonce, state.nonce, step, "nonce")
    verify(query.server_nonce, state.server_nonce, step, "server_nonce")


def _open_inner(encrypted: bytes, key: RsaPrivateKey) -> InnerData:
    step = "p_q_inner_data"
    data = rsa_open(encrypted, key)
    try:
        size = inner_data_size(data)
    except LocalProtocolError as error:
        raise HandshakeError(step, "undecodable", str(error)) from error
    inner = parse(data[:size], step)
    if isinstance(inner, InnerData):
        return inner
    raise HandshakeError(step, "unexpected constructor", inner.tl_name)


def _draw_exponent(rng: Callable[[int], bytes]) -> tuple[int, int]:
    """A 2048-bit a whose g_a is in the safe range."""
    while True:
        a = number(rng(AUTH_KEY_SIZE))
        g_a = powmod(GENERATOR, a, KNOWN_PRIME) if a else 0
        try:
            validate_public(g_a, KNOWN_PRIME, "g_a")
        except RemoteProtocolError:
            continue
        return a, g_a


class ServerHandshake:
    """Key exchanges of one connection from the server's end: payloads in, payloads out.

    `taken(auth_key_id)` tells whether a key of that id exists already (then the client is asked
    for another). `dc_ids` are the numbers we answer to; another one raises `TransportError` -444
    (None: any number will do). `result` is set by each exchange that succeeds.
    """

    def __init__(
        self,
        key: RsaPrivateKey,
        rng: Callable[[int], bytes],
        *,
        taken: Callable[[int], bool] = lambda _: False,
        dc_ids: Container[int] | None = None,
    ) -> None:
        self._key = key
        self._rng = rng
        self._taken = taken
        self._dc_ids = dc_ids
        self._msg_ids = PlainMsgIds(1)
        self._state: _State | None = None
        self._began = 0.0
        self._answered: dict[bytes, bytes] = {}
        self.result: HandshakeResult | None = None

    def receive(self, payload: bytes, now: float) -> list[bytes]:
        """Take one unencrypted payload of the client, return the payloads to send (one).

        A repeated request gets the identical answer. Raises `HandshakeError` for any broken rule
        (or `TransportError` for a wrong DC); the exchange is then forgotten, and a new one may
        begin.
        """
        step = "unencrypted message"
        _, body = unpack_plain(payload, step)
        if self._state is not None and now - self._began > _LIFETIME:
            self._forget()
        repeated = self._answered.get(body)
        if repeated is None:
            try:
                repeated = tl.encode(self._answer(parse(body, step), now))
            except RemoteProtocolError as error:
                self._forget()
                if isinstance(error, HandshakeError):
                    raise
                raise HandshakeError(step, error.rule, error.detail) from error
            except TransportError:
                self._forget()
                raise
            self._answered[body] = repeated
        return [pack_plain(self._msg_ids.next(now), repeated)]

    def _forget(self) -> None:
        self._state = None
        self._answered.clear()

    def _answer(self, query: tl.TLObject, now: float) -> tl.TLObject:
        state = self._state
        match query:
            case mt.ReqPqMulti() | mt.ReqPq():
                self._forget()
                self._began = now
                self._state, res_pq = answer_req_pq(query, self._key, self._rng)
                return res_pq
            case mt.ReqDHParams() if isinstance(state, AwaitingReqDh):
                pending, ok = answer_req_dh(state, query, self._key, now, self._rng)
                if not self._serves(pending.dc_id):
                    raise TransportError(-444)
                self._state = pending
                return ok
            case mt.SetClientDHParams() if isinstance(state, AwaitingClientDh):
                self._state, answer = answer_client_dh(state, query, self._taken, now)
                if isinstance(self._state, Confirmed):
                    self.result = self._state.result
                return answer
        raise HandshakeError(query.tl_name, "out of turn")

    def _serves(self, dc_id: int | None) -> bool:
        return self._dc_ids is None or dc_id is None or dc_id in self._dc_ids
