"""A server that breaks one rule of the key exchange: no key, and an error that names the rule.

The same checks one by one, with all their bounds, are in tests/mtproto/handshake/test_checks.py.
"""

from __future__ import annotations

import secrets
import time
from typing import TYPE_CHECKING

import pytest

from mtproto import Client, DataCentre
from mtproto.errors import HandshakeError
from mtproto.handshake import ClientHandshake
from mtproto.hostile import CATALOGUE, HostileDC, Mischief, Section
from mtproto.hostile.exchange import HostileExchange

if TYPE_CHECKING:
    from mtproto.crypto.rsa import RsaPrivateKey
    from mtproto.localdc import Dispatcher

MISCHIEF = {name: one for name, one in CATALOGUE.items() if one.section is Section.EXCHANGE}

OUTER, INNER = "server_DH_params_ok", "server_DH_inner_data"
REFUSED = "refused by the server"
# mischief -> the step and the rule that the client's error names
ERRORS = {
    "resPQ nonce": ("resPQ", "nonce mismatch"),
    "resPQ unknown key": ("resPQ", "no known public key"),
    "resPQ no key": ("resPQ", "no known public key"),
    "resPQ pq prime": ("resPQ", "pq"),
    "resPQ pq square": ("resPQ", "pq"),
    "resPQ pq of three primes": ("resPQ", "pq"),
    "resPQ pq even": ("resPQ", "pq"),
    "resPQ pq of 64 bits": ("resPQ", "pq"),
    "resPQ pq of 2048 bits": ("resPQ", "pq"),
    "resPQ pq empty": ("resPQ", "pq"),
    "resPQ another constructor": ("resPQ", "unexpected constructor"),
    "resPQ cut off": ("resPQ", "unencrypted length"),
    "resPQ length lies": ("resPQ", "unencrypted length"),
    "resPQ bytes left over": ("resPQ", "undecodable"),
    "resPQ compressed": ("resPQ", "unexpected constructor"),
    "resPQ msg_id of a client": ("resPQ", "msg_id of a client"),
    "server_DH_params_ok nonce": (OUTER, "nonce mismatch"),
    "server_DH_params_ok server_nonce": (OUTER, "server_nonce mismatch"),
    "server_DH_params_ok empty answer": (OUTER, "encrypted_answer length"),
    "server_DH_params_ok half a block": (OUTER, "encrypted_answer length"),
    "server_DH_params_ok tampered, block 0": (INNER, "SHA1 of the inner data"),
    "server_DH_params_ok tampered, block 1": (INNER, "SHA1 of the inner data"),
    "server_DH_params_ok tampered, block 17": (INNER, "SHA1 of the inner data"),
    "server_DH_params_ok tampered, block -1": (INNER, "SHA1 of the inner data"),
    "server_DH_params_fail": ("server_DH_params_fail", REFUSED),
    "server_DH_params_fail hash": ("server_DH_params_fail", "new_nonce_hash mismatch"),
    "answer hash": (INNER, "SHA1 of the inner data"),
    "answer padding of 16 and more": (INNER, "SHA1 of the inner data"),
    "server_DH_inner_data nonce": (INNER, "nonce mismatch"),
    "server_DH_inner_data server_nonce": (INNER, "server_nonce mismatch"),
    "server_DH_inner_data another constructor": (INNER, "unexpected constructor"),
    "dh_prime composite": (OUTER, "dh_prime safe"),
    "dh_prime with a composite half": (OUTER, "dh_prime safe"),
    "dh_prime composite, its half prime": (OUTER, "dh_prime safe"),
    "dh_prime of 2047 bits": (OUTER, "dh_prime size"),
    "dh_prime of 2049 bits": (OUTER, "dh_prime size"),
    "dh_prime tiny": (OUTER, "dh_prime size"),
    "dh_prime zero": (OUTER, "dh_prime size"),
    **{f"g = {g}": (OUTER, "g range") for g in (-3, 0, 1, 8, 9)},
    **{f"g = {g}, not a residue": (OUTER, "g generator") for g in (2, 5, 6)},
    **{
        f"g_a = {value}": (OUTER, "g_a range")
        for value in ("0", "1", "2^1984 - 1", "p - 2^1984 + 1", "p - 1", "p", "p + g^a")
    },
    "dh_gen_ok nonce": ("dh_gen_ok", "nonce mismatch"),
    "dh_gen_ok server_nonce": ("dh_gen_ok", "server_nonce mismatch"),
    "dh_gen_ok hash": ("dh_gen_ok", "new_nonce_hash1 mismatch"),
    "dh_gen_ok with the hash of a retry": ("dh_gen_ok", "new_nonce_hash1 mismatch"),
    "dh_gen_ok another constructor": ("dh_gen_ok", "unexpected constructor"),
    "dh_gen_retry hash": ("dh_gen_retry", "new_nonce_hash2 mismatch"),
    "dh_gen_retry with the hash of ok": ("dh_gen_retry", "new_nonce_hash2 mismatch"),
    "dh_gen_retry for ever": ("dh_gen_retry", REFUSED),
    "dh_gen_fail hash": ("dh_gen_fail", "new_nonce_hash3 mismatch"),
    "dh_gen_fail": ("dh_gen_fail", REFUSED),
}
MOST_RETRIES = 5


def test_every_mischief_has_its_error() -> None:
    assert ERRORS.keys() == MISCHIEF.keys()


class Play:
    """An exchange to its end; `sent` counts the client's payloads."""

    def __init__(self, key: RsaPrivateKey, mischief: Mischief) -> None:
        assert mischief.exchange is not None
        self.client = ClientHandshake([key.public], 2, secrets.token_bytes)
        self.server = HostileExchange(key, secrets.token_bytes, mischief.exchange)
        self.sent = 0

    def run(self) -> None:
        now = time.time()
        to_server = [self.client.start(now)]
        while to_server:
            self.sent += len(to_server)
            to_client = [one for payload in to_server for one in self.server.receive(payload, now)]
            to_server = [one for payload in to_client for one in self.client.receive(payload, now)]


@pytest.mark.parametrize("name", MISCHIEF)
def test_one_broken_rule_ends_the_exchange(rsa_key: RsaPrivateKey, name: str) -> None:
    """The error names step and rule; after it the client sends nothing, and it has no key."""
    play = Play(rsa_key, MISCHIEF[name])
    with pytest.raises(HandshakeError) as caught:
        play.run()
    assert (caught.value.step, caught.value.rule) == ERRORS[name]
    assert play.client.result is None
    assert play.server.played
    endless = name == "dh_gen_retry for ever"
    assert play.sent <= 3 + endless * MOST_RETRIES
    assert play.server.went_on is endless


@pytest.mark.parametrize("name", ["resPQ nonce", "g_a = 1", "dh_gen_ok hash"])
async def test_the_client_reports_it_when_connecting(
    rsa_key: RsaPrivateKey, dispatcher: Dispatcher, name: str
) -> None:
    async with HostileDC(dispatcher, MISCHIEF[name], rsa=rsa_key) as dc:
        where = DataCentre(dc.host, dc.port, dc.dc_id, (dc.public_key,))
        client = Client(where, api_id=1, api_hash="", timeout=10)
        with pytest.raises(HandshakeError) as caught:
            async with client:
                pass
        assert (caught.value.step, caught.value.rule) == ERRORS[name]
        assert client.account is None
        assert dc.played == 1
        assert not dc.went_on
