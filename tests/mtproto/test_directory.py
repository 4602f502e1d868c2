"""The official data centres as data: nothing here opens a socket."""

from __future__ import annotations

import socket
from ipaddress import IPv4Address
from typing import Any

import pytest

from mtproto import DataCentres, official
from mtproto.errors import LocalProtocolError


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise AssertionError("a test went to the network")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)


def test_keys_are_those_recorded(vector: Any) -> None:
    """Every recorded key is there, under the fingerprint that it has."""
    for environment, known in (
        ("production", DataCentres.production()),
        ("test", DataCentres.test()),
    ):
        recorded = [k for k in vector("rsa-public-keys")["keys"] if k["environment"] == environment]
        for dc in known:
            assert [key.fingerprint for key in dc.public_keys] == [
                int(k["fingerprint_i64"]) for k in recorded
            ]
            assert [key.n for key in dc.public_keys] == [int(k["n"], 16) for k in recorded]
            assert {key.e for key in dc.public_keys} == {65537}


def test_fingerprints_stand_beside_their_keys() -> None:
    written = [*official.PRODUCTION_KEYS, *official.TEST_KEYS]
    keys = DataCentres.production().get(1).public_keys + DataCentres.test().get(1).public_keys
    assert [f"{key.fingerprint % 2**64:016x}" for key in keys] == written
    assert len(set(written)) == len(written)
    assert all(key.n.bit_length() == 2048 for key in keys)


def test_the_networks_are_apart() -> None:
    """Numbers on the wire tell test from production, and no address or key is in both."""
    production, test = list(DataCentres.production()), list(DataCentres.test())
    assert [dc.wire_id for dc in production] == [1, 2, 3, 4, 5]
    assert [dc.wire_id for dc in test] == [10_001, 10_002, 10_003]
    assert {dc.host for dc in production}.isdisjoint(dc.host for dc in test)
    assert set(official.PRODUCTION_KEYS).isdisjoint(official.TEST_KEYS)


def test_addresses_are_public_ones() -> None:
    for dc in (*DataCentres.production(), *DataCentres.test()):
        assert IPv4Address(dc.host).is_global
        assert dc.port == 443


def test_others_are_not_known() -> None:
    with pytest.raises(LocalProtocolError, match="only 1, 2, 3\\)"):
        DataCentres.test().get(4)
