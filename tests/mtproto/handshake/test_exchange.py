"""Laws of the key exchange: both ends agree, whatever way bytes arrive, or nobody gets a key."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import tl
from mtproto.crypto.rsa import RsaPrivateKey, RsaPublicKey, legacy_encrypt
from mtproto.errors import HandshakeError, LocalProtocolError, MTProtoError, TransportError
from mtproto.framing import Abridged, Full, Intermediate, Obfuscated, PaddedIntermediate
from mtproto.framing.server import ServerFraming
from mtproto.handshake import ClientHandshake, ServerHandshake
from mtproto.handshake import client as client_steps
from mtproto.handshake.shared import ENVELOPE_SIZE, unpack_plain
from tl import mt

NOW, SERVER_NOW = 1_000_000.25, 1_000_500.0
Change = Callable[[int, bytes], bytes]


def unchanged(_index: int, payload: bytes) -> bytes:
    return payload


def run(
    client: ClientHandshake, server: ServerHandshake, change: Change = unchanged, most: int = 20
) -> int:
    """Carry payloads to and fro until nobody has any left; returns how many there were."""
    payload, index = client.start(NOW), 0
    while index < most:
        (answer,) = server.receive(change(index, payload), SERVER_NOW)
        queries = client.receive(change(index + 1, answer), NOW)
        index += 2
        if not queries:
            return index
        (payload,) = queries
    raise AssertionError("no end")


def make(
    key: RsaPrivateKey, seed: int = 1, *, expires_in: int | None = None, **options: Any
) -> tuple[ClientHandshake, ServerHandshake]:
    draw = Random(seed).randbytes
    client = ClientHandshake([key.public], 10002, draw, expires_in=expires_in)
    return client, ServerHandshake(key, draw, **options)


@pytest.mark.parametrize("expires_in", [None, 86_400])
@pytest.mark.parametrize("seed", range(3))
def test_both_ends_agree(rsa_key: RsaPrivateKey, seed: int, expires_in: int | None) -> None:
    client, server = make(rsa_key, seed, expires_in=expires_in)
    assert run(client, server) == 6
    ours, theirs = client.result, server.result
    assert ours is not None
    assert theirs is not None
    assert ours.auth_key == theirs.auth_key
    assert ours.server_salt == theirs.server_salt
    assert ours.dc_id == theirs.dc_id == 10002
    assert ours.time_offset == SERVER_NOW - NOW
    ends = None if expires_in is None else SERVER_NOW + expires_in
    assert ours.expires_at == theirs.expires_at == ends
    assert str(ours.server_salt) not in repr(ours)


@pytest.mark.parametrize(
    "framing", ["abridged", "intermediate", "padded intermediate", "full", "obfuscated2"]
)
@pytest.mark.parametrize("size", [1, 7, 64, 10_000])
def test_over_every_transport_in_every_chunking(
    rsa_key: RsaPrivateKey, framing: str, size: int
) -> None:
    draw = Random(9).randbytes
    outer = {
        "abridged": Abridged(),
        "intermediate": Intermediate(),
        "padded intermediate": PaddedIntermediate(draw),
        "full": Full(),
        "obfuscated2": Obfuscated.connect(Intermediate(), draw),
    }[framing]
    inner = ServerFraming(draw)
    client, server = make(rsa_key)

    def pieces(data: bytes) -> list[bytes]:
        return [data[start : start + size] for start in range(0, len(data), size)]

    stream = outer.send(client.start(NOW))
    while client.result is None:
        requests = [p for piece in pieces(stream) for p in inner.receive(piece)]
        answers = b"".join(
            inner.send(a) for request in requests for a in server.receive(request, SERVER_NOW)
        )
        received = [p for piece in pieces(answers) for p in outer.receive(piece)]
        stream = b"".join(outer.send(q) for p in received for q in client.receive(p, NOW))
    assert server.result is not None
    assert server.result.auth_key == client.result.auth_key


@settings(max_examples=60, deadline=None)
@given(message=st.integers(0, 5), data=st.data())
def test_a_changed_bit_never_leads_to_a_key(
    rsa_key: RsaPrivateKey, message: int, data: st.DataObject
) -> None:
    client, server = make(rsa_key)

    def flip(index: int, payload: bytes) -> bytes:
        if index != message:
            return payload
        # The msg_id of the envelope is neither secret nor checked beyond its two low bits.
        bit = data.draw(st.integers(8 * 16, 8 * len(payload) - 1))
        changed = bytearray(payload)
        changed[bit // 8] ^= 1 << bit % 8
        return bytes(changed)

    with pytest.raises(HandshakeError):
        run(client, server, flip)
    assert client.result is None


@settings(max_examples=60, deadline=None)
@given(message=st.integers(0, 5), garbage=st.binary(max_size=120), keep=st.integers(0, 60))
def test_garbage_gives_our_errors_only(
    rsa_key: RsaPrivateKey, message: int, garbage: bytes, keep: int
) -> None:
    client, server = make(rsa_key)

    def replace(index: int, payload: bytes) -> bytes:
        changed = payload[:keep] + garbage
        assume(index != message or changed != payload)
        return changed if index == message else payload

    with pytest.raises(MTProtoError):
        run(client, server, replace)
    assert client.result is None


def test_a_taken_key_id_leads_to_another_key(rsa_key: RsaPrivateKey) -> None:
    asked: list[int] = []

    def taken(key_id: int) -> bool:
        asked.append(key_id)
        return len(asked) < 3

    client, server = make(rsa_key, taken=taken)
    assert run(client, server) == 10
    assert len(set(asked)) == 3
    assert client.result is not None
    assert server.result is not None
    assert client.result.auth_key == server.result.auth_key
    assert client.result.auth_key.id == asked[-1]


def test_retries_end(rsa_key: RsaPrivateKey) -> None:
    client, server = make(rsa_key, taken=lambda _: True)
    with pytest.raises(HandshakeError, match="dh_gen_fail: refused by the server"):
        run(client, server)
    assert (client.result, server.result) == (None, None)


def test_identical_requests_get_identical_answers(rsa_key: RsaPrivateKey) -> None:
    client, server = make(rsa_key)
    payload = client.start(NOW)
    for _ in range(3):
        (answer,) = server.receive(payload, SERVER_NOW)
        (again,) = server.receive(payload, SERVER_NOW + 1)
        assert again[ENVELOPE_SIZE:] == answer[ENVELOPE_SIZE:]
        assert unpack_plain(again, "")[0] > unpack_plain(answer, "")[0]
        queries = client.receive(answer, NOW)
        payload = queries[0] if queries else b""
    assert client.result is not None


def test_a_client_may_start_over_at_any_time(rsa_key: RsaPrivateKey) -> None:
    first, server = make(rsa_key)
    queries = [first.start(NOW)]
    for index in range(3):
        (answer,) = server.receive(queries[0], SERVER_NOW)
        second = ClientHandshake([rsa_key.public], 2, Random(50 + index).randbytes)
        if index:
            run(second, server)
            assert second.result is not None
            assert server.result is not None
            assert second.result.auth_key == server.result.auth_key
            first, queries = make(rsa_key)[0], []
            (answer,) = server.receive(first.start(NOW), SERVER_NOW)
        queries = first.receive(answer, NOW)


def test_messages_out_of_turn(rsa_key: RsaPrivateKey) -> None:
    client, server = make(rsa_key)
    seen: list[bytes] = []
    run(client, server, lambda _, payload: (seen.append(payload), payload)[1])
    for late in (seen[2], seen[4]):
        with pytest.raises(HandshakeError, match="out of turn"):
            make(rsa_key)[1].receive(late, NOW)
    for answer in (seen[3], seen[5]):
        fresh, _ = make(rsa_key)
        fresh.start(NOW)
        with pytest.raises(HandshakeError, match="unexpected constructor"):
            fresh.receive(answer, NOW)
        with pytest.raises(LocalProtocolError):
            fresh.receive(seen[1], NOW)
    with pytest.raises(LocalProtocolError):
        client.start(NOW)
    with pytest.raises(LocalProtocolError):
        client.receive(seen[5], NOW)


def test_an_exchange_is_kept_ten_minutes(rsa_key: RsaPrivateKey) -> None:
    client, server = make(rsa_key)
    (answer,) = server.receive(client.start(NOW), SERVER_NOW)
    (query,) = client.receive(answer, NOW)
    with pytest.raises(HandshakeError, match="out of turn"):
        server.receive(query, SERVER_NOW + 601)


def test_another_dc(rsa_key: RsaPrivateKey) -> None:
    client, server = make(rsa_key, dc_ids={2})
    with pytest.raises(TransportError, match="-444"):
        run(client, server)
    client, server = make(rsa_key, dc_ids={10002})
    run(client, server)


def test_error_numbers_end_an_exchange(rsa_key: RsaPrivateKey) -> None:
    client, _ = make(rsa_key)
    client.start(NOW)
    with pytest.raises(TransportError, match="-404"):
        client.receive((-404).to_bytes(4, "little", signed=True), NOW)


@pytest.mark.parametrize("temporary", [False, True])
@pytest.mark.parametrize("with_dc", [False, True])
def test_the_old_rsa_form_is_accepted_by_the_server_only(
    rsa_key: RsaPrivateKey, monkeypatch: pytest.MonkeyPatch, temporary: bool, with_dc: bool
) -> None:
    def old_inner(
        answer: mt.ResPQ, factors: tuple[int, int], new_nonce: bytes, dc: int, expires: int | None
    ) -> tl.TLObject:
        p, q = (factor.to_bytes(4, "big") for factor in factors)
        common = {
            "pq": answer.pq,
            "p": p,
            "q": q,
            "nonce": answer.nonce,
            "server_nonce": answer.server_nonce,
            "new_nonce": new_nonce,
        }
        if temporary:
            assert expires is not None
            if with_dc:
                return mt.PQInnerDataTempDc(**common, dc=dc, expires_in=expires)
            return mt.PQInnerDataTemp(**common, expires_in=expires)
        return mt.PQInnerDataDc(**common, dc=dc) if with_dc else mt.PQInnerData(**common)

    def old_rsa(data: bytes, key: RsaPublicKey, rng: Callable[[int], bytes]) -> bytes:
        return legacy_encrypt(data, key, rng)

    monkeypatch.setattr(client_steps, "inner_data", old_inner)
    monkeypatch.setattr(client_steps, "rsa_pad", old_rsa)
    client, server = make(rsa_key, expires_in=60 if temporary else None)
    run(client, server)
    assert server.result is not None
    assert server.result.dc_id == (10002 if with_dc else None)
    assert server.result.expires_at == (SERVER_NOW + 60 if temporary else None)
