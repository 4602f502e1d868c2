"""The target `handshake`: a key exchange in which one message is another than it should be.

    00-02 payload   of the server: resPQ, server_DH_params_ok, dh_gen_ok, for a client
    03-05 payload   of the client: req_pq_multi, req_DH_params, set_client_DH_params, for a server
    06 07 08 inner  data of the second or third of these, hashed and encrypted as is right

The rest of the exchange is honest. The laws: only HandshakeError and TransportError leave; a client
that has refused stays refusing and believes in no key that the server does not have; nobody goes on
with numbers that give secrets away; and a message that the keys protect is not taken when one bit
of it is another.
"""

from __future__ import annotations

import copy
import random
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec

import tl
from mtproto.crypto import aes_ige
from mtproto.crypto.dh import KNOWN_PRIME
from mtproto.crypto.kdf import exchange_parameters
from mtproto.crypto.rsa import MAX_PADDED_DATA, RsaPrivateKey, RsaPublicKey, rsa_open, rsa_pad
from mtproto.errors import HandshakeError, LocalProtocolError, TransportError
from mtproto.fuzzing.script import NOW, ScriptInputs
from mtproto.handshake import ClientHandshake, ServerHandshake
from mtproto.handshake.client import AwaitingDhGen, AwaitingDhParams
from mtproto.handshake.shared import (
    ENVELOPE_SIZE,
    inner_data_size,
    pack_plain,
    prepend_hash,
    split_hashed,
)
from mtproto.inspection import Inspector
from tl import mt
from tl.inspect import inspect, to_text
from tl.testing.fuzz import Target, Trouble, ValueInputs, Verdict
from tl.testing.fuzz.findings import general
from tl.testing.mutate import blind_edit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tl.testing.fuzz import Source

__all__ = ["ExchangeTarget"]

_FROM_CLIENT, _INNER, _CLIENT_INNER, _KINDS = 3, 6, 8, 9
_PROTECTED: Final = {1: "client", 2: "client", 5: "server"}
"""Payloads whose every byte behind the envelope is checked, and who checks it."""
_MOST_MESSAGES: Final = 12
_DC: Final = 2
_P, _Q = (1 << 1024) - 105, (1 << 1024) - 179
"""The two largest primes of 1024 bits: anybody can compute this key, it protects nothing."""
_EXPONENT: Final = 65537
_MARGIN: Final = 1 << 1984
_NUMBERS: Final = tuple(
    number.to_bytes((number.bit_length() + 7) // 8, "big")
    for number in (
        *(0, 1, 2, 3 * 5 * 7, 1000003 * 1000033, 2**61 - 1, 2**63 + 1, 2**64 - 1),
        *(_MARGIN - 1, _MARGIN, KNOWN_PRIME - _MARGIN, KNOWN_PRIME - _MARGIN + 1),
        *(KNOWN_PRIME - 2, KNOWN_PRIME - 1, KNOWN_PRIME, KNOWN_PRIME + 1, KNOWN_PRIME >> 1),
        *(KNOWN_PRIME + 12, KNOWN_PRIME << 8, 2**2048 - 1, 2**2047),
    )
)
_SMALL: Final = (-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 2**31 - 1, -(2**31))


@cache
def _rsa() -> RsaPrivateKey:
    secret = pow(_EXPONENT, -1, (_P - 1) * (_Q - 1))
    return RsaPrivateKey(RsaPublicKey(_P * _Q, _EXPONENT), _P, _Q, secret)


class _Ends(NamedTuple):
    """Both ends at one moment."""

    client: ClientHandshake
    server: ServerHandshake

    def copy(self) -> _Ends:
        return _Ends(copy.deepcopy(self.client), copy.deepcopy(self.server))


class _Moment(NamedTuple):
    """A message of an honest exchange, and the ends just before it is received."""

    payload: bytes
    ends: _Ends


@cache
def _exchange() -> tuple[_Moment, ...]:
    """An honest exchange, by the kinds of input: the server's three messages, then the client's."""
    draw = [random.Random(seed).randbytes for seed in (1, 2)]  # noqa: S311 - must be repeatable
    ends = _Ends(ClientHandshake([_rsa().public], _DC, draw[0]), ServerHandshake(_rsa(), draw[1]))
    sent, received = [], []
    payload = ends.client.start(NOW)
    for _ in range(3):
        sent.append(_Moment(payload, ends.copy()))
        (answer,) = ends.server.receive(payload, NOW)
        received.append(_Moment(answer, ends.copy()))
        payload = next(iter(ends.client.receive(answer, NOW)), b"")
    assert ends.client.result is not None
    return (*received, *sent)


@cache
def _new_nonce() -> bytes:
    state = _exchange()[1].ends.client._state
    assert isinstance(state, AwaitingDhParams)
    return state.new_nonce


@cache
def _inner(kind: int) -> bytes:
    """The honest inner data of the kinds 6, 7 and 8."""
    record = tl.decode(_exchange()[_carrier(kind)].payload[ENVELOPE_SIZE:])
    if isinstance(record, mt.ReqDHParams):
        data = rsa_open(record.encrypted_data, _rsa())
        return data[: inner_data_size(data)]
    sealed = getattr(record, "encrypted_answer", b"") or record.encrypted_data
    parameters = exchange_parameters(_new_nonce(), record.server_nonce)
    return split_hashed(aes_ige.decrypt(sealed, parameters.key, parameters.iv), "")


def _carrier(kind: int) -> int:
    """The kind of the payload that carries inner data."""
    return {6: 1, 7: 4, 8: 5}.get(kind, kind)


def _payload(kind: int, rest: bytes) -> bytes | None:
    """The payload that an input stands for; None when no peer could make one of it."""
    if kind < _INNER:
        return rest
    honest = _exchange()[_carrier(kind)].payload
    record = tl.decode(honest[ENVELOPE_SIZE:])
    if isinstance(record, mt.ReqDHParams):
        if len(rest) > MAX_PADDED_DATA:
            return None
        rng = random.Random(3).randbytes  # noqa: S311 - must be repeatable
        changed = msgspec.structs.replace(record, encrypted_data=rsa_pad(rest, _rsa().public, rng))
    else:
        data = prepend_hash(rest)
        parameters = exchange_parameters(_new_nonce(), record.server_nonce)
        sealed = aes_ige.encrypt(data + bytes(-len(data) % 16), parameters.key, parameters.iv)
        field = "encrypted_answer" if isinstance(record, mt.ServerDHParamsOk) else "encrypted_data"
        changed = msgspec.structs.replace(record, **{field: sealed})
    return pack_plain(int.from_bytes(honest[8:16], "little"), tl.encode(changed))


class ExchangeTarget(Target):
    """The key exchange, both ends, with one message changed."""

    name = "handshake"
    instrumented = ("mtproto.handshake", "mtproto.crypto")

    def source(self, seed: int, *, corpus: Iterable[bytes] = (), drawn: int = 40) -> Source:
        """The messages of an honest exchange, changed; nothing is drawn by Hypothesis."""
        honest = [bytes([kind]) + _exchange()[kind].payload for kind in range(_INNER)]
        honest += [bytes([kind]) + _inner(kind) for kind in range(_INNER, _KINDS)]
        return ScriptInputs(seed, honest, _changed, corpus)

    def describe(self, data: bytes) -> str:
        """The message, or the inner data."""
        if not data:
            return "nothing"
        kind = data[0] % _KINDS
        tree = Inspector().packet(data[1:]) if kind < _INNER else inspect(data[1:])
        return f"message {kind}\n{to_text(tree)}"

    def check(self, data: bytes) -> Verdict:
        """See `Target`."""
        kind = data[0] % _KINDS if data else 0
        payload = _payload(kind, data[1:]) if data else None
        if payload is None:
            return Verdict("nothing")
        moment = _exchange()[_carrier(kind)]
        ends = moment.ends.copy()
        said = _played(ends, payload, for_server=_carrier(kind) >= _FROM_CLIENT)
        ours, theirs = ends.client.result, ends.server.result
        if ours is not None and (theirs is None or theirs.auth_key != ours.auth_key):
            reason = "the client believes in a key that the server does not have"
            return Verdict(reason, Trouble.DISAGREEMENT, reason)
        taken = {"client": ours, "server": theirs}.get(_PROTECTED.get(kind, ""))
        if taken is not None and payload[ENVELOPE_SIZE:] != moment.payload[ENVELOPE_SIZE:]:
            reason = f"the {_PROTECTED[kind]} takes a message that was changed on its way"
            return Verdict(reason, Trouble.CHANGED, reason)
        if weak := _weak(ends.client, kind, data[1:], confirmed=theirs is not None):
            return Verdict(weak, Trouble.CHANGED, weak)
        if said != "done" and ours is None and _goes_on(ends.client, moment.payload):
            reason = "the client goes on after it has refused"
            return Verdict(reason, Trouble.CHANGED, reason)
        return Verdict(f"{kind} {said}")


def _played(ends: _Ends, payload: bytes, *, for_server: bool) -> str:
    """Hand messages over until nobody has anything to say; what the first refusal says."""
    waiting = [(for_server, payload)]
    for _ in range(_MOST_MESSAGES):
        if not waiting:
            break
        to_server, message = waiting.pop(0)
        if not to_server and ends.client.result is not None:
            break
        end = ends.server if to_server else ends.client
        try:
            answers = end.receive(message, NOW)
        except (HandshakeError, TransportError) as error:
            return f"{'server' if to_server else 'client'}: {general(str(error))}"
        waiting += ((not to_server, answer) for answer in answers)
    return "done"


def _weak(client: ClientHandshake, kind: int, rest: bytes, *, confirmed: bool) -> str | None:
    """Whether an end went on with a number that gives its secret away; what it did then."""
    state = client._state
    if isinstance(state, AwaitingDhGen):
        good = _MARGIN <= state.g_a <= state.dh_prime - _MARGIN
        if not good or state.dh_prime.bit_length() != 2048:
            return "the client goes on with a weak g_a or dh_prime"
    if kind == _CLIENT_INNER and confirmed:
        g_b = int.from_bytes(tl.decode(rest).g_b, "big")
        if not _MARGIN <= g_b <= KNOWN_PRIME - _MARGIN:
            return "the server goes on with a weak g_b"
    return None


def _goes_on(client: ClientHandshake, payload: bytes) -> bool:
    """Whether a client that has refused something takes another message."""
    if not client._failed:
        return False
    try:
        client.receive(payload, NOW)
    except LocalProtocolError:
        return False
    return True


# -- inputs


def _changed(values: ValueInputs, kind: int, rest: bytes) -> bytes:
    rng = values.rng
    if kind % _KINDS >= _INNER:
        return _renumbered(values, rest) if rng.random() < 0.4 else values.edit(rest)
    if len(rest) < ENVELOPE_SIZE or rng.random() < 0.2:
        return blind_edit(rng, rest)
    body = rest[ENVELOPE_SIZE:]
    body = _renumbered(values, body) if rng.random() < 0.2 else values.edit(body)
    return rest[:16] + len(body).to_bytes(4, "little") + body


def _renumbered(values: ValueInputs, body: bytes) -> bytes:
    """A record with another number in one field, one that mathematics has an opinion on."""
    try:
        record = tl.decode(body)
    except tl.DecodeError:
        return values.edit(body)
    rng = values.rng
    fields = [
        name
        for name in getattr(record, "__struct_fields__", ())
        if isinstance(getattr(record, name), bytes | int)
    ]
    if not fields:
        return values.edit(body)
    name = rng.choice(fields)
    value = rng.choice(_NUMBERS) if isinstance(getattr(record, name), bytes) else rng.choice(_SMALL)
    try:
        return tl.encode(msgspec.structs.replace(record, **{name: value}))
    except tl.EncodeError:
        return values.edit(body)
