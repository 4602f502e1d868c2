"""The two-factor password: what is sent to set, change and remove it, and what never is."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from mtproto import PasswordError, PasswordStatus, RpcError
from mtproto.crypto.dh import KNOWN_PRIME
from mtproto.crypto.srp import SrpParameters, SrpServer, verifier
from mtproto.errors import RemoteProtocolError
from mtproto.password import (
    new_password,
    password_proof,
    password_status,
    remove_password,
    set_password,
)
from tl import api
from tl.api import account

OLD, NEW = "correct horse", "battery staple"
ALGO = api.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(
    salt1=b"1" * 8, salt2=b"2" * 16, g=3, p=KNOWN_PRIME.to_bytes(256, "big")
)
ASKED = account.Password(
    new_algo=ALGO, new_secure_algo=api.SecurePasswordKdfAlgoUnknown(), secure_random=b""
)


def parameters(algo):
    return SrpParameters(int.from_bytes(algo.p, "big"), algo.g, algo.salt1, algo.salt2)


class TestNewPassword:
    def test_the_salt_gets_a_part_of_ours(self, rng):
        made = new_password(ASKED, NEW, rng).new_algo
        assert made == replace(ALGO, salt1=made.salt1)
        assert made.salt1.startswith(ALGO.salt1)
        assert len(made.salt1) == len(ALGO.salt1) + 32
        assert new_password(ASKED, NEW, rng).new_algo.salt1 != made.salt1

    def test_what_is_sent_proves_the_password(self, rng):
        """A server that keeps it accepts the proof of that password, and of no other."""
        made = new_password(ASKED, NEW, rng)
        for text, right in [(NEW, True), (OLD, False)]:
            server = SrpServer(parameters(made.new_algo), made.new_password_hash, rng)
            asked = replace(ASKED, current_algo=made.new_algo, srp_id=5, srp_B=server.srp_b)
            proof = password_proof(asked, text, rng)
            assert proof.srp_id == 5
            if right:
                server.check(proof.A, proof.M1)
            else:
                with pytest.raises(RemoteProtocolError, match="M1"):
                    server.check(proof.A, proof.M1)

    def test_the_hint_goes_along(self, rng):
        assert new_password(ASKED, NEW, rng, hint="staples").hint == "staples"
        assert new_password(ASKED, NEW, rng).hint == ""

    def test_the_recovery_address_stays(self, rng):
        assert new_password(ASKED, NEW, rng).email is None

    @pytest.mark.parametrize("hint", [NEW, "It is BATTERY STAPLE"])
    def test_a_hint_that_tells_it_is_refused(self, rng, hint):
        with pytest.raises(PasswordError, match="hint"):
            new_password(ASKED, NEW, rng, hint=hint)

    def test_no_characters_are_no_password(self, rng):
        with pytest.raises(PasswordError, match="one character"):
            new_password(ASKED, "", rng)

    def test_unknown_algorithms_are_refused(self, rng):
        with pytest.raises(PasswordError, match="newer"):
            new_password(replace(ASKED, new_algo=api.PasswordKdfAlgoUnknown()), NEW, rng)

    @pytest.mark.parametrize(
        "unsafe",
        [{"g": 2}, {"g": 9}, {"p": bytes(255) + b"\x17"}, {"p": (KNOWN_PRIME - 8).to_bytes(256)}],
    )
    def test_unsafe_groups_are_refused(self, rng, unsafe):
        """In another group the server might compute the password from what it gets."""
        with pytest.raises(RemoteProtocolError):
            new_password(replace(ASKED, new_algo=replace(ALGO, **unsafe)), NEW, rng)

    def test_nothing_secret_is_shown(self, rng):
        made = new_password(ASKED, NEW, rng)
        assert repr(made.new_password_hash) not in repr(made)


class TestWithTheDataCentre:
    async def test_status(self, make_client, world):
        async with make_client() as client:
            assert await password_status(client) == PasswordStatus(has_password=False)
            world.password = OLD
            assert await password_status(client) == PasswordStatus(
                has_password=True, hint="a battery"
            )

    async def test_set(self, make_client, world):
        async with make_client() as client:
            await set_password(client, NEW, hint="staples")
        (sent,) = world.settings
        assert sent.new_password_hash == verifier(parameters(sent.new_algo), NEW)
        assert sent.hint == "staples"

    async def test_change(self, make_client, world):
        world.password = OLD
        async with make_client() as client:
            await set_password(client, NEW, current=OLD)
        (sent,) = world.settings
        assert sent.new_password_hash == verifier(parameters(sent.new_algo), NEW)

    async def test_remove(self, make_client, world):
        world.password = OLD
        async with make_client() as client:
            await remove_password(client, OLD)
        (sent,) = world.settings
        assert (sent.new_password_hash, sent.hint) == (b"", "")

    async def test_a_wrong_password_changes_nothing(self, make_client, world):
        world.password = OLD
        async with make_client() as client:
            with pytest.raises(RpcError, match="PASSWORD_HASH_INVALID"):
                await set_password(client, NEW, current=NEW)
            with pytest.raises(RpcError, match="PASSWORD_HASH_INVALID"):
                await remove_password(client, NEW)
        assert world.settings == []

    async def test_the_present_password_is_needed(self, make_client, world):
        world.password = OLD
        async with make_client() as client:
            with pytest.raises(PasswordError, match="already"):
                await set_password(client, NEW)
        assert world.settings == []

    async def test_there_may_be_none_to_change(self, make_client, world):
        async with make_client() as client:
            with pytest.raises(PasswordError, match="no password"):
                await set_password(client, NEW, current=OLD)
            with pytest.raises(PasswordError, match="no password"):
                await remove_password(client, OLD)
        assert world.settings == []

    async def test_passport_data_is_not_left_behind(self, make_client, world):
        """It is encrypted under the password; this client cannot encrypt it anew."""
        world.password, world.has_passport = OLD, True
        async with make_client() as client:
            with pytest.raises(PasswordError, match="official app"):
                await set_password(client, NEW, current=OLD)
        assert world.settings == []
