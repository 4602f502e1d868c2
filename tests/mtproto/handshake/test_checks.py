"""Every check of the exchange by name, and the published exchange replayed."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

import tl
from mtproto.crypto import aes_ige
from mtproto.crypto.dh import KNOWN_PRIME
from mtproto.crypto.kdf import exchange_parameters
from mtproto.crypto.rsa import RsaPrivateKey, RsaPublicKey, rsa_pad
from mtproto.errors import HandshakeError, RemoteProtocolError
from mtproto.handshake import ClientHandshake, ServerHandshake, client, server, shared
from tl import mt

if TYPE_CHECKING:
    from collections.abc import Callable

P = KNOWN_PRIME
NONCE, SERVER_NONCE, NEW_NONCE = b"n" * 16, b"s" * 16, b"w" * 32
OTHER16 = b"x" * 16


def sealed(inner: tl.TLObject, *, spoil: int = 0, extra: bytes = b"") -> bytes:
    """An inner message as its sender encrypts it; `spoil` damages its hash."""
    data = shared.prepend_hash(tl.encode(inner))
    data = bytes([data[0] ^ spoil]) + data[1:] + extra
    data += bytes(-len(data) % 16)
    parameters = exchange_parameters(NEW_NONCE, SERVER_NONCE)
    return aes_ige.encrypt(data, parameters.key, parameters.iv)


# The client's checks


RES_PQ = mt.ResPQ(
    nonce=NONCE,
    server_nonce=SERVER_NONCE,
    pq=(1141464581 * 1202243663).to_bytes(8, "big"),
    server_public_key_fingerprints=[],
)
SERVER_INNER = mt.ServerDHInnerData(
    nonce=NONCE,
    server_nonce=SERVER_NONCE,
    g=3,
    dh_prime=P.to_bytes(256, "big"),
    g_a=pow(3, 2**2047 + 5, P).to_bytes(256, "big"),
    server_time=1000,
)


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"nonce": OTHER16}, "nonce mismatch"),
        ({"server_public_key_fingerprints": [1, 2, 3]}, "no known public key"),
        ({"server_public_key_fingerprints": []}, "no known public key"),
        ({"pq": b"\x07"}, "pq"),
        ({"pq": b""}, "pq"),
        ({"pq": b"\xff" * 8}, "pq"),
        ({"pq": b"\x00" * 8 + b"\x0f"}, "pq"),
        ({"pq": (2**61 - 1).to_bytes(8, "big")}, "pq"),
    ],
)
def test_res_pq(rsa_key: RsaPrivateKey, change: dict[str, Any], rule: str) -> None:
    known = {"server_public_key_fingerprints": [7, rsa_key.public.fingerprint]}
    answer = msgspec.structs.replace(RES_PQ, **(known | change))
    with pytest.raises(RemoteProtocolError) as caught:
        client.answer_pq(
            client.AwaitingPq(NONCE), answer, [rsa_key.public], 2, None, Random(1).randbytes
        )
    assert caught.value.rule == rule


def dh_answer(inner: mt.ServerDHInnerData = SERVER_INNER, **options: Any) -> mt.ServerDHParamsOk:
    answer = sealed(inner, **options)
    return mt.ServerDHParamsOk(nonce=NONCE, server_nonce=SERVER_NONCE, encrypted_answer=answer)


AWAITING_DH = client.AwaitingDhParams(NONCE, SERVER_NONCE, NEW_NONCE)


def bytes_of(value: int) -> bytes:
    return value.to_bytes(256, "big")


def test_the_good_answer_is_taken() -> None:
    state, query = client.answer_dh_params(AWAITING_DH, dh_answer(), 990.0, Random(1).randbytes)
    assert state.time_offset == 10.0
    assert isinstance(query, mt.SetClientDHParams)


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"nonce": OTHER16}, "nonce mismatch"),
        ({"server_nonce": OTHER16}, "server_nonce mismatch"),
        ({"g": 2}, "g generator"),
        ({"g": 5}, "g generator"),
        ({"g": 6}, "g generator"),
        ({"g": 1}, "g range"),
        ({"g": -3}, "g range"),
        ({"g": 8}, "g range"),
        ({"dh_prime": bytes_of(P - 2)}, "g generator"),
        ({"dh_prime": bytes_of(2**2047 + 15), "g": 4}, "dh_prime safe"),
        ({"dh_prime": b"\x17"}, "dh_prime size"),
        ({"dh_prime": b"\x01" + bytes_of(P)}, "dh_prime size"),
        ({"g_a": b"\x01"}, "g_a range"),
        ({"g_a": b""}, "g_a range"),
        ({"g_a": bytes_of(2**1984 - 1)}, "g_a range"),
        ({"g_a": bytes_of(P - 2**1984 + 1)}, "g_a range"),
        ({"g_a": bytes_of(P - 1)}, "g_a range"),
    ],
)
def test_server_inner_data(change: dict[str, Any], rule: str) -> None:
    answer = dh_answer(msgspec.structs.replace(SERVER_INNER, **change))
    with pytest.raises(RemoteProtocolError) as caught:
        client.answer_dh_params(AWAITING_DH, answer, 0.0, Random(1).randbytes)
    assert caught.value.rule == rule


@pytest.mark.parametrize(
    ("answer", "rule"),
    [
        (dh_answer(spoil=1), "SHA1 of the inner data"),
        (dh_answer(extra=bytes(32)), "SHA1 of the inner data"),
        (msgspec.structs.replace(dh_answer(), nonce=OTHER16), "nonce mismatch"),
        (msgspec.structs.replace(dh_answer(), server_nonce=OTHER16), "server_nonce mismatch"),
        (msgspec.structs.replace(dh_answer(), encrypted_answer=b""), "encrypted_answer length"),
        (msgspec.structs.replace(dh_answer(), encrypted_answer=b"1"), "encrypted_answer length"),
        (
            msgspec.structs.replace(dh_answer(), encrypted_answer=bytes(16)),
            "SHA1 of the inner data",
        ),
        (
            msgspec.structs.replace(dh_answer(), encrypted_answer=sealed(RES_PQ)),
            "unexpected constructor",
        ),
        (RES_PQ, "unexpected constructor"),
        (
            mt.ServerDHParamsFail(nonce=NONCE, server_nonce=SERVER_NONCE, new_nonce_hash=OTHER16),
            "new_nonce_hash mismatch",
        ),
        (
            mt.ServerDHParamsFail(
                nonce=NONCE,
                server_nonce=SERVER_NONCE,
                new_nonce_hash=shared.refusal_hash(NEW_NONCE),
            ),
            "refused by the server",
        ),
    ],
)
def test_server_dh_params(answer: tl.TLObject, rule: str) -> None:
    with pytest.raises(HandshakeError) as caught:
        client.answer_dh_params(AWAITING_DH, answer, 0.0, Random(1).randbytes)
    assert caught.value.rule == rule


@pytest.mark.parametrize("kind", [1, 2, 3])
@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"nonce": OTHER16}, "nonce mismatch"),
        ({"server_nonce": OTHER16}, "server_nonce mismatch"),
        ({"hash": OTHER16}, "new_nonce_hash{} mismatch"),
    ],
)
def test_dh_gen(kind: int, change: dict[str, bytes], rule: str) -> None:
    state, _ = client.answer_dh_params(AWAITING_DH, dh_answer(), 0.0, Random(1).randbytes)
    record = {1: mt.DhGenOk, 2: mt.DhGenRetry, 3: mt.DhGenFail}[kind]
    digest = shared.nonce_hash(NEW_NONCE, kind, state.auth_key.aux_hash)
    fields = {"nonce": NONCE, "server_nonce": SERVER_NONCE, "hash": digest} | change
    fields[f"new_nonce_hash{kind}"] = fields.pop("hash")
    with pytest.raises(HandshakeError) as caught:
        client.answer_dh_gen(state, record(**fields), Random(2).randbytes)
    assert caught.value.rule == rule.format(kind)


def test_dh_gen_of_another_kind_does_not_pass() -> None:
    """The number inside the hash keeps a retry from being turned into a confirmation."""
    state, _ = client.answer_dh_params(AWAITING_DH, dh_answer(), 0.0, Random(1).randbytes)
    digest = shared.nonce_hash(NEW_NONCE, 2, state.auth_key.aux_hash)
    answer = mt.DhGenOk(nonce=NONCE, server_nonce=SERVER_NONCE, new_nonce_hash1=digest)
    with pytest.raises(HandshakeError, match="new_nonce_hash1 mismatch"):
        client.answer_dh_gen(state, answer, Random(2).randbytes)
    with pytest.raises(HandshakeError, match="unexpected constructor"):
        client.answer_dh_gen(state, RES_PQ, Random(2).randbytes)


def test_retry_id_is_the_hash_of_the_refused_key() -> None:
    state, _ = client.answer_dh_params(AWAITING_DH, dh_answer(), 0.0, Random(1).randbytes)
    digest = shared.nonce_hash(NEW_NONCE, 2, state.auth_key.aux_hash)
    answer = mt.DhGenRetry(nonce=NONCE, server_nonce=SERVER_NONCE, new_nonce_hash2=digest)
    outcome = client.answer_dh_gen(state, answer, Random(2).randbytes)
    assert isinstance(outcome, tuple)
    again, query = outcome
    parameters = exchange_parameters(NEW_NONCE, SERVER_NONCE)
    data = aes_ige.decrypt(query.encrypted_data, parameters.key, parameters.iv)
    inner = tl.decode(shared.split_hashed(data, ""))
    assert inner.retry_id == int.from_bytes(state.auth_key.aux_hash, "little", signed=True)
    assert again.auth_key != state.auth_key
    tired = replace(state, retries=5)
    with pytest.raises(HandshakeError, match="refused"):
        client.answer_dh_gen(tired, answer, Random(2).randbytes)


def test_unsafe_exponents_are_drawn_again() -> None:
    draws = [bytes(256), (5).to_bytes(256, "big"), Random(3).randbytes(256)]

    def draw(size: int) -> bytes:
        return draws.pop(0) if size == 256 else bytes(size)

    client.answer_dh_params(AWAITING_DH, dh_answer(), 0.0, draw)
    assert draws == []


# The server's checks


FACTORS = (1141464581, 1202243663)
AWAITING_REQ = server.AwaitingReqDh(NONCE, SERVER_NONCE, FACTORS)
BE_P, BE_Q = (factor.to_bytes(4, "big") for factor in FACTORS)
INNER = mt.PQInnerDataDc(
    pq=RES_PQ.pq,
    p=BE_P,
    q=BE_Q,
    nonce=NONCE,
    server_nonce=SERVER_NONCE,
    new_nonce=NEW_NONCE,
    dc=2,
)


def req_dh(key: RsaPrivateKey, inner: tl.TLObject = INNER, **change: Any) -> mt.ReqDHParams:
    encrypted = rsa_pad(tl.encode(inner), key.public, Random(4).randbytes)
    fields = {
        "nonce": NONCE,
        "server_nonce": SERVER_NONCE,
        "p": BE_P,
        "q": BE_Q,
        "public_key_fingerprint": key.public.fingerprint,
        "encrypted_data": encrypted,
    }
    return mt.ReqDHParams(**(fields | change))


@pytest.mark.parametrize(
    ("outer", "inner", "rule"),
    [
        ({"nonce": OTHER16}, {}, "nonce mismatch"),
        ({"server_nonce": OTHER16}, {}, "server_nonce mismatch"),
        ({"p": BE_Q, "q": BE_P}, {}, "p and q"),
        ({"p": b"\x01"}, {}, "p and q"),
        ({"public_key_fingerprint": 1}, {}, "fingerprint"),
        ({"encrypted_data": b""}, {}, "RSA ciphertext"),
        ({"encrypted_data": bytes(256)}, {}, "RSA legacy hash"),
        ({"encrypted_data": b"\xff" * 256}, {}, "RSA ciphertext"),
        ({}, {"nonce": OTHER16}, "nonce mismatch"),
        ({}, {"server_nonce": OTHER16}, "server_nonce mismatch"),
        ({}, {"pq": b"\x0f"}, "pq, p and q"),
        ({}, {"p": BE_Q}, "pq, p and q"),
        ({}, {"q": BE_P}, "pq, p and q"),
    ],
)
def test_req_dh_params(
    rsa_key: RsaPrivateKey, outer: dict[str, Any], inner: dict[str, Any], rule: str
) -> None:
    query = req_dh(rsa_key, msgspec.structs.replace(INNER, **inner), **outer)
    with pytest.raises(RemoteProtocolError) as caught:
        server.answer_req_dh(AWAITING_REQ, query, rsa_key, 0.0, Random(5).randbytes)
    assert caught.value.rule == rule


@pytest.mark.parametrize("inner", [RES_PQ, mt.Ping(ping_id=1)])
def test_another_inner_constructor(rsa_key: RsaPrivateKey, inner: tl.TLObject) -> None:
    query = req_dh(rsa_key, inner)
    with pytest.raises(HandshakeError, match="undecodable"):
        server.answer_req_dh(AWAITING_REQ, query, rsa_key, 0.0, Random(5).randbytes)


def test_a_temporary_key_must_live(rsa_key: RsaPrivateKey) -> None:
    fields = {name: getattr(INNER, name) for name in INNER.__struct_fields__ if name != "dc"}
    inner = mt.PQInnerDataTemp(**fields, expires_in=0)
    with pytest.raises(HandshakeError, match="expires_in"):
        server.answer_req_dh(
            AWAITING_REQ, req_dh(rsa_key, inner), rsa_key, 0.0, Random(5).randbytes
        )


@pytest.mark.parametrize("data", [b"", tl.encode(INNER)[:4], tl.encode(INNER)[:4] + b"\xff" * 8])
def test_cut_inner_data(data: bytes) -> None:
    with pytest.raises(ValueError, match="p_q_inner_data"):
        shared.inner_data_size(data)


CLIENT_INNER = mt.ClientDHInnerData(
    nonce=NONCE,
    server_nonce=SERVER_NONCE,
    retry_id=0,
    g_b=pow(3, 2**2047 + 7, P).to_bytes(256, "big"),
)
AWAITING_CLIENT = server.AwaitingClientDh(NONCE, SERVER_NONCE, NEW_NONCE, 2**2047 + 9, None, None)


def set_client(inner: tl.TLObject = CLIENT_INNER, spoil: int = 0, **change: Any) -> Any:
    data = sealed(inner, spoil=spoil)
    fields = {"nonce": NONCE, "server_nonce": SERVER_NONCE, "encrypted_data": data}
    return mt.SetClientDHParams(**(fields | change))


@pytest.mark.parametrize(
    ("query", "rule"),
    [
        (set_client(nonce=OTHER16), "nonce mismatch"),
        (set_client(server_nonce=OTHER16), "server_nonce mismatch"),
        (set_client(spoil=1), "SHA1 of the inner data"),
        (set_client(encrypted_data=b""), "encrypted_data length"),
        (set_client(encrypted_data=b"12345"), "encrypted_data length"),
        (set_client(RES_PQ), "unexpected constructor"),
        (set_client(msgspec.structs.replace(CLIENT_INNER, nonce=OTHER16)), "nonce mismatch"),
        (
            set_client(msgspec.structs.replace(CLIENT_INNER, server_nonce=OTHER16)),
            "server_nonce mismatch",
        ),
        (set_client(msgspec.structs.replace(CLIENT_INNER, retry_id=1)), "retry_id"),
        (set_client(msgspec.structs.replace(CLIENT_INNER, g_b=b"\x02")), "g_b range"),
        (set_client(msgspec.structs.replace(CLIENT_INNER, g_b=bytes_of(P - 2))), "g_b range"),
    ],
)
def test_set_client_dh_params(query: mt.SetClientDHParams, rule: str) -> None:
    with pytest.raises(RemoteProtocolError) as caught:
        server.answer_client_dh(AWAITING_CLIENT, query, lambda _: False, 0.0)
    assert caught.value.rule == rule


def test_the_good_client_is_confirmed() -> None:
    state, answer = server.answer_client_dh(AWAITING_CLIENT, set_client(), lambda _: False, 0.0)
    assert isinstance(state, server.Confirmed)
    assert isinstance(answer, mt.DhGenOk)


def test_pq_is_small_enough_for_every_client() -> None:
    for seed in range(20):
        p, q = server.draw_pq(Random(seed).randbytes)
        assert 2**30 < p < q < 2**31


@pytest.mark.parametrize(
    ("payload", "message"),
    [
        (shared.pack_plain(5, tl.encode(RES_PQ)), "resPQ: nonce mismatch"),
        (shared.pack_plain(4, tl.encode(RES_PQ)), "msg_id of a client"),
        (shared.pack_plain(5, b"1234"), "resPQ: undecodable"),
        (shared.pack_plain(5, bytes.fromhex("b5757299")), "resPQ: unexpected constructor"),
        (shared.pack_plain(5, bytes.fromhex("15c4b51c00000000")), "resPQ: undecodable"),
    ],
)
def test_the_client_names_the_step(payload: bytes, message: str) -> None:
    handshake = ClientHandshake([], 2, Random(1).randbytes)
    handshake.start(0.0)
    with pytest.raises(HandshakeError, match=message):
        handshake.receive(payload, 0.0)


def test_the_driver_names_the_step_of_a_failed_computation(rsa_key: RsaPrivateKey) -> None:
    handshake = ClientHandshake([rsa_key.public], 2, lambda size: NONCE[:1] * size)
    handshake.start(0.0)
    fingerprints = [rsa_key.public.fingerprint]
    changes = {"pq": b"\x07", "server_public_key_fingerprints": fingerprints}
    answer = msgspec.structs.replace(RES_PQ, **changes)
    with pytest.raises(HandshakeError, match="resPQ: pq"):
        handshake.receive(shared.pack_plain(5, tl.encode(answer)), 0.0)


@pytest.mark.parametrize("msg_id", [0, 5, 0x7FFF_FFFF_FFFF_FFFF])
def test_the_server_takes_any_msg_id_before_there_is_a_key(
    rsa_key: RsaPrivateKey, msg_id: int
) -> None:
    """The Pyrogram of layer 122 numbers its first messages by a clock that starts at 0."""
    exchange = ServerHandshake(rsa_key, Random(1).randbytes)
    (answer,) = exchange.receive(shared.pack_plain(msg_id, tl.encode(mt.ReqPq(nonce=NONCE))), 0.0)
    assert tl.decode(answer[20:]).nonce == NONCE


@pytest.mark.parametrize(
    "payload",
    [b"", bytes(19), b"\1" + bytes(19), bytes(16) + b"\4\0\0\0", bytes(16) + b"\1\0\0\0x"],
)
def test_unencrypted_envelopes(payload: bytes) -> None:
    with pytest.raises(HandshakeError):
        shared.unpack_plain(payload, "any")


def test_plain_msg_ids_rise_and_keep_their_parity() -> None:
    for remainder in (0, 1):
        ids = shared.PlainMsgIds(remainder)
        drawn = [ids.next(now) for now in (5.0, 5.0, 4.0, 6.5)]
        assert drawn == sorted(set(drawn))
        assert all(one % 4 == remainder for one in drawn)
        assert drawn[-1] >> 32 == 6


# The published exchange


def test_published_exchange(vector: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch) -> None:
    sample = vector("auth-key-sample")
    values = {k: v for k, v in sample["values"].items() if isinstance(v, str)}
    messages = {name: bytes.fromhex(text) for name, text in sample["messages"].items()}
    key = next(
        RsaPublicKey(int(entry["n"], 16), entry["e"])
        for entry in vector("rsa-public-keys")["keys"]
        if entry["fingerprint_u64"] == values["fingerprint_used_u64"]
    )
    draws = [bytes.fromhex(values[n]) for n in ("nonce", "new_nonce", "b", "client_padding")]
    encrypted: list[bytes] = []

    def recorded_rsa(data: bytes, _key: RsaPublicKey, _rng: Callable[[int], bytes]) -> bytes:
        # The temporary key of RSA_PAD was not published, so only its input can be compared.
        encrypted.append(data)
        return bytes.fromhex(values["rsa_pad_encrypted_data"])

    monkeypatch.setattr(client, "rsa_pad", recorded_rsa)
    handshake = ClientHandshake([key], sample["dc"], lambda size: take(draws, size))
    sent = [handshake.start(0.0)]
    for name in ("resPQ", "server_DH_params_ok", "dh_gen_ok"):
        sent += handshake.receive(messages[name], 0.0)
    wanted = [messages[n] for n in ("req_pq_multi", "req_DH_params", "set_client_DH_params")]
    assert [payload[16:] for payload in sent] == [payload[16:] for payload in wanted]
    assert encrypted == [bytes.fromhex(values["p_q_inner_data_dc"])]
    assert handshake.result is not None
    assert handshake.result.auth_key.data.hex() == values["auth_key"]
    derived = sample["derived_not_on_page"]
    assert handshake.result.server_salt == derived["server_salt_i64"]
    assert draws == []
    for which in (1, 2, 3):
        digest = shared.nonce_hash(
            bytes.fromhex(values["new_nonce"]), which, handshake.result.auth_key.aux_hash
        )
        assert digest.hex() == derived[f"new_nonce_hash{which}"]


def take(draws: list[bytes], size: int) -> bytes:
    piece = draws.pop(0)
    assert len(piece) == size
    return piece
