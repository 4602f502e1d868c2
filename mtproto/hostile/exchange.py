"""Key exchanges with one wrong answer, and the list of them.

Each answer is first made as an honest server makes it, then changed in one place; the hashes and
the encryption around a change are right, so that only the check in question can notice it.
"""

from __future__ import annotations

import zlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

import msgspec

import tl
from mtproto.crypto import aes_ige
from mtproto.crypto.dh import KNOWN_PRIME
from mtproto.crypto.kdf import exchange_parameters
from mtproto.handshake import ServerHandshake
from mtproto.handshake.server import AwaitingClientDh, Confirmed
from mtproto.handshake.shared import nonce_hash, prepend_hash, refusal_hash, split_hashed
from mtproto.hostile.mischief import ExchangeTricks, Expectation, Mischief
from tl import mt

if TYPE_CHECKING:
    from collections.abc import Callable

    from mtproto.crypto.rsa import RsaPrivateKey

__all__ = ["EXCHANGE_MISCHIEF", "HostileExchange"]

_OTHER = b"\x5a" * 16


class HostileExchange(ServerHandshake):
    """A `ServerHandshake` whose answers are changed by `tricks`.

    `played` counts the changed answers; `went_on` tells that the client took another step after
    one, which a good client never does.
    """

    def __init__(
        self,
        key: RsaPrivateKey,
        rng: Callable[[int], bytes],
        tricks: ExchangeTricks,
        *,
        taken: Callable[[int], bool] = lambda _: False,
    ) -> None:
        super().__init__(key, rng, taken=taken)
        self._tricks = tricks
        self._pending: AwaitingClientDh | None = None
        self.played = 0
        self.went_on = False

    @property
    def new_nonce(self) -> bytes:
        """The client's secret of this exchange (from req_DH_params on)."""
        return self._awaiting.new_nonce

    @property
    def aux_hash(self) -> bytes:
        """auth_key_aux_hash of the key just agreed on."""
        assert isinstance(self._state, Confirmed), "only after set_client_DH_params"
        return self._state.result.auth_key.aux_hash

    def ask_again(self) -> None:
        """Expect another set_client_DH_params, as after an honest dh_gen_retry."""
        retry_id = int.from_bytes(self.aux_hash, "little", signed=True)
        self._state = self._pending = replace(self._awaiting, retry_id=retry_id)
        self.result = None

    def receive(self, payload: bytes, now: float) -> list[bytes]:
        """As the honest exchange, but for the change."""
        answers = super().receive(payload, now)
        trick = self._tricks.payload
        if trick is None or self.played:
            return answers
        self.played += 1
        return [trick(answer) for answer in answers]

    @property
    def _awaiting(self) -> AwaitingClientDh:
        assert self._pending is not None, "only after req_DH_params"
        return self._pending

    def _answer(self, query: tl.TLObject, now: float) -> tl.TLObject:
        self.went_on = bool(self.played) and not isinstance(query, mt.ReqPq | mt.ReqPqMulti)
        answer = super()._answer(query, now)
        changed = self._change(answer)
        self.played += changed is not answer
        return changed

    def _change(self, answer: tl.TLObject) -> tl.TLObject:
        tricks = self._tricks
        if isinstance(answer, mt.ResPQ):
            return answer if tricks.res_pq is None else tricks.res_pq(answer)
        if isinstance(answer, mt.ServerDHParamsOk):
            assert isinstance(self._state, AwaitingClientDh)
            self._pending = self._state
            if tricks.inner is not None or tricks.hashed is not None:
                answer = self._resealed(answer)
            return answer if tricks.dh_params is None else tricks.dh_params(self, answer)
        return answer if tricks.dh_gen is None else tricks.dh_gen(self, answer)

    def _resealed(self, answer: mt.ServerDHParamsOk) -> mt.ServerDHParamsOk:
        """The answer with another content, properly hashed and encrypted."""
        tricks = self._tricks
        parameters = exchange_parameters(self.new_nonce, answer.server_nonce)
        data = aes_ige.decrypt(answer.encrypted_answer, parameters.key, parameters.iv)
        if tricks.inner is not None:
            inner = tl.decode(split_hashed(data, ""))
            data = prepend_hash(tl.encode(tricks.inner(inner)))
            data += bytes(-len(data) % 16)
        if tricks.hashed is not None:
            data = tricks.hashed(data)
        encrypted = aes_ige.encrypt(data, parameters.key, parameters.iv)
        return msgspec.structs.replace(answer, encrypted_answer=encrypted)


# -- the list


def _exchange(name: str, rule: str, **tricks: Any) -> Mischief:
    return Mischief(name, rule, Expectation.REFUSES, exchange=ExchangeTricks(**tricks))


def _setting(**fields: Any) -> Callable[[Any], Any]:
    return lambda record: msgspec.structs.replace(record, **fields)


def _ignoring_exchange(change: Callable[[Any], Any]) -> Callable[[Any, Any], Any]:
    return lambda exchange, record: change(record)


def _pq(value: int) -> Callable[[Any], Any]:
    return _setting(pq=value.to_bytes((value.bit_length() + 7) // 8, "big"))


def _gzipped(payload: bytes) -> bytes:
    packed = tl.encode(mt.GzipPacked(packed_data=zlib.compress(payload[20:])))
    return payload[:16] + len(packed).to_bytes(4, "little") + packed


def _flipped_block(index: int) -> Callable[[Any, mt.ServerDHParamsOk], tl.TLObject]:
    def trick(exchange: object, ok: mt.ServerDHParamsOk) -> tl.TLObject:
        data = bytearray(ok.encrypted_answer)
        data[16 * index % len(data)] ^= 1
        return msgspec.structs.replace(ok, encrypted_answer=bytes(data))

    return trick


def _refusal(exchange: HostileExchange, ok: mt.ServerDHParamsOk) -> tl.TLObject:
    digest = refusal_hash(exchange.new_nonce)
    return mt.ServerDHParamsFail(
        nonce=ok.nonce, server_nonce=ok.server_nonce, new_nonce_hash=digest
    )


def _false_refusal(exchange: HostileExchange, ok: mt.ServerDHParamsOk) -> tl.TLObject:
    return msgspec.structs.replace(_refusal(exchange, ok), new_nonce_hash=_OTHER)


def _dh_gen(kind: int, hashed_as: int | None) -> Callable[[HostileExchange, Any], tl.TLObject]:
    """An answer of that kind (1 ok, 2 retry, 3 fail) with the hash of a kind, or a false one."""

    def trick(exchange: HostileExchange, answer: Any) -> tl.TLObject:
        digest = _OTHER
        if hashed_as is not None:
            digest = nonce_hash(exchange.new_nonce, hashed_as, exchange.aux_hash)
        record: Any = (mt.DhGenOk, mt.DhGenRetry, mt.DhGenFail)[kind - 1]
        fields = {"nonce": answer.nonce, "server_nonce": answer.server_nonce}
        changed: tl.TLObject = record(**fields, **{f"new_nonce_hash{kind}": digest})
        return changed

    return trick


def _retry_for_ever(exchange: HostileExchange, answer: Any) -> tl.TLObject:
    retry = _dh_gen(2, 2)(exchange, answer)
    exchange.ask_again()
    return retry


def _big(value: int, size: int = 256) -> bytes:
    return value.to_bytes(size, "big")


# Distances from the published prime p to numbers of its size that look like it (11 modulo 12).
_PRIME_WITH_COMPOSITE_HALF: Final = 2076
_COMPOSITE_WITH_PRIME_HALF: Final = 7872
_MARGIN: Final = 2**1984
_P: Final = KNOWN_PRIME

_GROUPS: Final[dict[str, dict[str, Any]]] = {
    "dh_prime composite": {"dh_prime": _big(_P + 12), "g": 4},
    "dh_prime with a composite half": {"dh_prime": _big(_P + _PRIME_WITH_COMPOSITE_HALF), "g": 4},
    "dh_prime composite, its half prime": {
        "dh_prime": _big(_P + _COMPOSITE_WITH_PRIME_HALF),
        "g": 4,
    },
    "dh_prime of 2047 bits": {"dh_prime": _big(_P >> 1)},
    "dh_prime of 2049 bits": {"dh_prime": _big(_P << 1 | 1, 257)},
    "dh_prime tiny": {"dh_prime": b"\x17", "g": 4, "g_a": b"\x05"},
    "dh_prime zero": {"dh_prime": b""},
    **{f"g = {g}": {"g": g} for g in (-3, 0, 1, 8, 9)},
    **{f"g = {g}, not a residue": {"g": g} for g in (2, 5, 6)},
}
_VALUES: Final = {
    "0": 0,
    "1": 1,
    "2^1984 - 1": _MARGIN - 1,
    "p - 2^1984 + 1": _P - _MARGIN + 1,
    "p - 1": _P - 1,
    "p": _P,
    "p + g^a": _P + 2**2000,
}

EXCHANGE_MISCHIEF: Final = (
    _exchange("resPQ nonce", "nonce is the client's", res_pq=_setting(nonce=_OTHER)),
    _exchange(
        "resPQ unknown key",
        "an RSA fingerprint must be known",
        res_pq=_setting(server_public_key_fingerprints=[1, -1]),
    ),
    _exchange(
        "resPQ no key",
        "an RSA fingerprint must be known",
        res_pq=_setting(server_public_key_fingerprints=[]),
    ),
    _exchange("resPQ pq prime", "pq is composite", res_pq=_pq(2**61 - 1)),
    _exchange("resPQ pq square", "p < q", res_pq=_pq(1000000007**2)),
    _exchange("resPQ pq of three primes", "p and q are prime", res_pq=_pq(3 * 5 * 1000003)),
    _exchange("resPQ pq even", "p and q are odd", res_pq=_pq(2 * 1000003)),
    _exchange("resPQ pq of 64 bits", "pq < 2^63", res_pq=_pq(2**64 - 1)),
    _exchange("resPQ pq of 2048 bits", "pq < 2^63", res_pq=_pq(_P)),
    _exchange("resPQ pq empty", "pq is composite", res_pq=_setting(pq=b"")),
    _exchange(
        "resPQ another constructor",
        "answers come in order",
        res_pq=lambda _: mt.Pong(msg_id=1, ping_id=1),
    ),
    _exchange(
        "resPQ cut off",
        "the envelope's length is right",
        payload=lambda payload: payload[:-8],
    ),
    _exchange(
        "resPQ length lies",
        "the envelope's length is right",
        payload=lambda payload: payload[:16] + b"\xff\xff\xff\x7f" + payload[20:],
    ),
    _exchange(
        "resPQ bytes left over",
        "a body is one TL value",
        payload=lambda payload: (
            payload[:16] + (len(payload) - 16).to_bytes(4, "little") + payload[20:] + bytes(4)
        ),
    ),
    _exchange("resPQ compressed", "plain messages are not packed", payload=_gzipped),
    _exchange(
        "resPQ msg_id of a client",
        "a server's msg_id is odd",
        payload=lambda payload: payload[:8] + bytes([payload[8] & ~3]) + payload[9:],
    ),
    _exchange(
        "server_DH_params_ok nonce",
        "nonce is the client's",
        dh_params=_ignoring_exchange(_setting(nonce=_OTHER)),
    ),
    _exchange(
        "server_DH_params_ok server_nonce",
        "server_nonce stays the same",
        dh_params=_ignoring_exchange(_setting(server_nonce=_OTHER)),
    ),
    _exchange(
        "server_DH_params_ok empty answer",
        "encrypted_answer is whole blocks",
        dh_params=_ignoring_exchange(_setting(encrypted_answer=b"")),
    ),
    _exchange(
        "server_DH_params_ok half a block",
        "encrypted_answer is whole blocks",
        dh_params=_ignoring_exchange(_setting(encrypted_answer=bytes(24))),
    ),
    *(
        _exchange(
            f"server_DH_params_ok tampered, block {index}",
            "SHA1 of the answer",
            dh_params=_flipped_block(index),
        )
        for index in (0, 1, 17, -1)
    ),
    _exchange(
        "server_DH_params_fail", "the server may refuse with new_nonce_hash", dh_params=_refusal
    ),
    _exchange(
        "server_DH_params_fail hash", "new_nonce_hash = SHA1(new_nonce)", dh_params=_false_refusal
    ),
    _exchange(
        "answer hash",
        "SHA1 of the answer",
        hashed=lambda data: bytes([data[0] ^ 1]) + data[1:],
    ),
    _exchange(
        "answer padding of 16 and more",
        "at most 15 bytes follow the answer",
        hashed=lambda data: data + bytes(16),
    ),
    _exchange("server_DH_inner_data nonce", "nonce is the client's", inner=_setting(nonce=_OTHER)),
    _exchange(
        "server_DH_inner_data server_nonce",
        "server_nonce stays the same",
        inner=_setting(server_nonce=_OTHER),
    ),
    _exchange(
        "server_DH_inner_data another constructor",
        "answers come in order",
        inner=lambda _: mt.Pong(msg_id=1, ping_id=1),
    ),
    *(
        _exchange(name, "p is a safe 2048-bit prime, g generates", inner=_setting(**change))
        for name, change in _GROUPS.items()
    ),
    *(
        _exchange(
            f"g_a = {name}",
            "2^1984 <= g_a <= p - 2^1984",
            inner=_setting(g_a=_big(value) if value else b""),
        )
        for name, value in _VALUES.items()
    ),
    _exchange(
        "dh_gen_ok nonce",
        "nonce is the client's",
        dh_gen=_ignoring_exchange(_setting(nonce=_OTHER)),
    ),
    _exchange(
        "dh_gen_ok server_nonce",
        "server_nonce stays the same",
        dh_gen=_ignoring_exchange(_setting(server_nonce=_OTHER)),
    ),
    _exchange("dh_gen_ok hash", "new_nonce_hash1", dh_gen=_dh_gen(1, None)),
    _exchange("dh_gen_ok with the hash of a retry", "new_nonce_hash1", dh_gen=_dh_gen(1, 2)),
    _exchange("dh_gen_retry hash", "new_nonce_hash2", dh_gen=_dh_gen(2, None)),
    _exchange("dh_gen_retry with the hash of ok", "new_nonce_hash2", dh_gen=_dh_gen(2, 1)),
    _exchange("dh_gen_fail hash", "new_nonce_hash3", dh_gen=_dh_gen(3, None)),
    _exchange("dh_gen_fail", "the server may refuse with new_nonce_hash3", dh_gen=_dh_gen(3, 3)),
    _exchange("dh_gen_retry for ever", "retries are bounded", dh_gen=_retry_for_ever),
    _exchange(
        "dh_gen_ok another constructor",
        "answers come in order",
        dh_gen=lambda exchange, answer: mt.Pong(msg_id=1, ping_id=1),
    ),
)
"""Every mischief of a key exchange, in the order of its steps."""
