"""Two-factor passwords at the data centre: what it accepts and refuses, and that it keeps them."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from invites.localdc import DataFile, InviteDC
from mtproto import Client, DataCentre, RpcError, remove_password, set_password, sign_in
from mtproto.localdc import generate_rsa
from mtproto.password import new_password, password_proof, password_status
from tl import api
from tl.api import account

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

PHONE, CODE = "9996620001", "22222"
OLD, NEW = "correct horse", "battery staple"
NOTHING = api.InputCheckPasswordEmpty()
FIRST, OTHER = 100, 300
"""Two keys of one account."""


def settings(desk: Any, text: str = NEW, **changes: Any) -> account.PasswordInputSettings:
    """What sets a password, with what a faulty client makes of it."""
    asked = desk(FIRST, account.GetPassword())
    return replace(new_password(asked, text, desk.world.state.rng), **changes)


def algorithm(desk: Any, **changes: Any) -> Any:
    """A password's right algorithm but for the changes."""
    return replace(settings(desk).new_algo, **changes)


def update(desk: Any, new: Any, proof: Any = NOTHING, key: int = FIRST) -> str:
    """Try to change the password; gives the name of the refusal, or nothing."""
    try:
        desk(key, account.UpdatePasswordSettings(password=proof, new_settings=new))
    except RpcError as error:
        return error.name
    return ""


def proof(desk: Any, text: str, key: int = FIRST) -> api.InputCheckPasswordSRP:
    return password_proof(desk(key, account.GetPassword()), text, desk.world.state.rng)


@pytest.fixture
def protected(desk: Any) -> Any:
    """The desk after its first user has set a password."""
    assert update(desk, settings(desk, OLD)) == ""
    desk.world.logins.bind(OTHER, desk.world.users[0])
    return desk


class TestNewSettings:
    @pytest.mark.parametrize("salt", ["", "short", "foreign"])
    def test_the_salt_is_the_given_one_made_longer(self, desk: Any, salt: str) -> None:
        """As it was given, with too little of the client's, with nothing of the server's."""
        given = desk(FIRST, account.GetPassword()).new_algo.salt1
        wrong = {"": given, "short": given + bytes(31), "foreign": bytes(40)}[salt]
        new = settings(desk, new_algo=algorithm(desk, salt1=wrong))
        assert update(desk, new) == "NEW_SALT_INVALID"

    def test_the_second_salt_stays(self, desk: Any) -> None:
        new = settings(desk, new_algo=algorithm(desk, salt2=bytes(16)))
        assert update(desk, new) == "NEW_SALT_INVALID"

    @pytest.mark.parametrize("change", [{"g": 2}, {"p": bytes(256)}])
    def test_the_group_is_the_given_one(self, desk: Any, change: dict[str, Any]) -> None:
        new = settings(desk, new_algo=algorithm(desk, **change))
        assert update(desk, new) == "NEW_SETTINGS_INVALID"

    @pytest.mark.parametrize("size", [1, 255, 257])
    def test_the_verifier_has_its_size(self, desk: Any, size: int) -> None:
        assert update(desk, settings(desk, new_password_hash=bytes(size))) == "NEW_SETTINGS_INVALID"

    def test_the_algorithm_is_known(self, desk: Any) -> None:
        new = settings(desk, new_algo=api.PasswordKdfAlgoUnknown())
        assert update(desk, new) == "NEW_SETTINGS_INVALID"


class TestProof:
    def test_the_present_password_changes_it(self, protected: Any) -> None:
        assert update(protected, settings(protected), proof(protected, OLD)) == ""
        assert update(protected, settings(protected), proof(protected, NEW)) == ""

    def test_another_password_does_not(self, protected: Any) -> None:
        refusal = update(protected, settings(protected), proof(protected, NEW))
        assert refusal == "PASSWORD_HASH_INVALID"

    def test_nothing_does_not(self, protected: Any) -> None:
        assert update(protected, settings(protected)) == "PASSWORD_HASH_INVALID"

    def test_a_proof_is_good_once(self, protected: Any) -> None:
        new = settings(protected)
        again = proof(protected, OLD)
        assert update(protected, new, again) == ""
        assert update(protected, new, again) == "SRP_ID_INVALID"

    def test_a_password_changed_in_between(self, protected: Any) -> None:
        """A question about the password of before is void, and not answered by that password."""
        waiting = proof(protected, OLD, OTHER)
        assert update(protected, settings(protected), proof(protected, OLD)) == ""
        assert update(protected, settings(protected), waiting, OTHER) == "SRP_PASSWORD_CHANGED"


# -- over the wire -----------------------------------------------------------------------------


class Typing:
    """Answers what signing in asks for."""

    def __init__(self, password: str = "") -> None:
        self.text = password

    async def code(self, _: Any) -> str:
        return CODE

    async def password(self, _: Any) -> str:
        return self.text

    async def name(self, _: Any) -> tuple[str, str]:
        return "New", "User"


@asynccontextmanager
async def client_of(dc: InviteDC, password: str = "") -> AsyncIterator[Client]:
    """A new device of the account."""
    where = DataCentre.from_ready_info(dc.ready_info())
    async with Client(where, api_id=1, api_hash="x", layer=176) as client:
        await sign_in(client, PHONE, Typing(password), attempts=1)
        yield client


async def test_a_password_outlives_the_data_centre(tmp_path: Path) -> None:
    """Set, end; the next run asks for it. Removed, end; the one after does not."""
    path, rsa = tmp_path / "world.db", generate_rsa()
    async with asyncio.timeout(30):
        with DataFile(path) as data:
            async with InviteDC(data=data, rsa=rsa) as dc, client_of(dc) as client:
                await set_password(client, OLD, hint="a battery")
        with DataFile(path) as data:
            async with InviteDC(data=data) as dc:
                with pytest.raises(RpcError, match="PASSWORD_HASH_INVALID"):
                    async with client_of(dc, NEW):
                        pass
                async with client_of(dc, OLD) as client:
                    assert (await password_status(client)).hint == "a battery"
                    await remove_password(client, OLD)
        with DataFile(path) as data:
            async with InviteDC(data=data) as dc, client_of(dc) as client:
                assert (await password_status(client)).has_password is False
