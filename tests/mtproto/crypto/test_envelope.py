"""Sealed packets: what one side seals only the other opens, and only unchanged."""

from __future__ import annotations

import copy
import pickle
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtproto.crypto import AuthKey, Side, quick_ack_token, seal, seal_v1, unseal, unseal_v1
from mtproto.crypto.kdf import AesParameters
from mtproto.errors import LocalProtocolError, RemoteProtocolError

if TYPE_CHECKING:
    from collections.abc import Callable

KEY = AuthKey(Random(1).randbytes(256))
OTHER = AuthKey(Random(2).randbytes(256))
PLAINTEXTS = st.integers(1, 20).flatmap(lambda n: st.binary(min_size=16 * n, max_size=16 * n))
SIDES = st.sampled_from(Side)


@given(PLAINTEXTS, SIDES)
def test_round_trip(plaintext: bytes, sender: Side) -> None:
    packet = seal(KEY, plaintext, sender)
    assert len(packet) == 24 + len(plaintext)
    assert unseal(KEY, packet, sender) == plaintext


@given(PLAINTEXTS, SIDES)
def test_a_packet_cannot_be_reflected_or_moved_to_another_key(text: bytes, sender: Side) -> None:
    packet = seal(KEY, text, sender)
    with pytest.raises(RemoteProtocolError, match="msg_key mismatch"):
        unseal(KEY, packet, sender.peer)
    with pytest.raises(RemoteProtocolError, match="auth_key_id mismatch"):
        unseal(OTHER, packet, sender)
    with pytest.raises(RemoteProtocolError, match="msg_key mismatch"):
        unseal(OTHER, OTHER.id_bytes + packet[8:], sender)


@given(PLAINTEXTS, SIDES, st.data())
def test_any_changed_bit_is_noticed(text: bytes, sender: Side, data: st.DataObject) -> None:
    packet = bytearray(seal(KEY, text, sender))
    bit = data.draw(st.integers(0, 8 * len(packet) - 1))
    packet[bit // 8] ^= 1 << bit % 8
    with pytest.raises(RemoteProtocolError):
        unseal(KEY, bytes(packet), sender)


@given(st.binary(max_size=200))
def test_garbage_gives_our_error_only(packet: bytes) -> None:
    for opening in (unseal, unseal_v1):
        with pytest.raises(RemoteProtocolError):
            opening(KEY, packet, Side.CLIENT)
        with pytest.raises(RemoteProtocolError):
            opening(KEY, KEY.id_bytes + packet, Side.CLIENT)


def test_a_wrong_length_looks_like_a_wrong_key() -> None:
    packet = seal(KEY, bytes(64), Side.CLIENT)
    seen = set()
    for bad in (packet[:24], packet[:-1], packet + b"\0", packet[:-16], packet[:-1] + b"\xff"):
        with pytest.raises(RemoteProtocolError) as caught:
            unseal(KEY, bad, Side.CLIENT)
        seen.add(caught.value.args)
    assert len(seen) == 1


@pytest.mark.parametrize("size", [0, 1, 15, 17])
def test_unpadded_plaintext_is_refused(size: int) -> None:
    with pytest.raises(LocalProtocolError):
        seal(KEY, bytes(size), Side.CLIENT)
    with pytest.raises(LocalProtocolError):
        seal_v1(KEY, bytes(size), b"")


@given(st.binary(min_size=0, max_size=100), SIDES)
def test_v1_round_trip(body: bytes, sender: Side) -> None:
    plaintext = bytes(28) + len(body).to_bytes(4, "little") + body
    padding = b"p" * (-len(plaintext) % 16)
    packet = seal_v1(KEY, plaintext, padding, sender)
    assert unseal_v1(KEY, packet, sender) == plaintext


def test_recorded_packets(vector: Callable[[str], Any], sample_key: AuthKey) -> None:
    for case in vector("mtproto2-envelope")["cases"]:
        side = Side(case["x"])
        plaintext = bytes.fromhex(case["plaintext"] + case["padding"])
        assert seal(sample_key, plaintext, side).hex() == case["packet"]
        assert unseal(sample_key, bytes.fromhex(case["packet"]), side) == plaintext
        if "quick_ack_token_u32" in case:
            token = quick_ack_token(sample_key, plaintext)
            assert token == int(case["quick_ack_token_u32"], 16)


def test_recorded_binding(vector: Callable[[str], Any], sample_key: AuthKey) -> None:
    case = vector("bind-temp-key")
    plaintext = bytes.fromhex(case["plaintext"])
    packet = seal_v1(sample_key, plaintext, bytes.fromhex(case["padding"]))
    assert packet.hex() == case["encrypted_message"]
    assert unseal_v1(sample_key, packet) == plaintext
    assert AuthKey(bytes.fromhex(case["temp_auth_key"])).id_bytes.hex() == case["temp_auth_key_id"]


def test_derived_numbers(vector: Callable[[str], Any], sample_key: AuthKey) -> None:
    derived = vector("auth-key-sample")["derived_not_on_page"]
    assert sample_key.aux_hash.hex() == derived["auth_key_aux_hash"]
    assert sample_key.id_bytes.hex() == derived["auth_key_id"]
    assert sample_key.id % 2**64 == int(derived["auth_key_id_u64"], 16)


def test_auth_keys_are_values_that_keep_their_secret() -> None:
    assert AuthKey(KEY.data) == KEY == copy.copy(KEY) == pickle.loads(pickle.dumps(KEY))
    assert len({KEY, AuthKey(KEY.data), OTHER}) == 2
    assert KEY.data != KEY
    assert KEY.data.hex()[:16] not in repr(KEY)
    assert "secret" in repr(AesParameters(b"k", b"i"))
    with pytest.raises(AttributeError):
        KEY.id = 1
    with pytest.raises(AttributeError):
        del KEY.id
    with pytest.raises(LocalProtocolError):
        AuthKey(bytes(255))
