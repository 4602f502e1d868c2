"""Keys that outlive a server, temporary keys and their binding."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

import tl
from mtproto.crypto import AuthKey, seal_v1
from mtproto.errors import RpcError, TransportError
from mtproto.localdc import Dispatcher, LocalDC, MemoryKeyStore, StoredKey, generate_rsa
from mtproto.localdc.binding import check_binding
from mtproto.localdc.keys import KeyRing
from tl import api, mt
from tl.api import auth, users
from tl.api import help as help_

if TYPE_CHECKING:
    from mtproto.crypto.rsa import RsaPrivateKey

Connect = Callable[..., Awaitable[Any]]
NOW = 1_700_000_000.0


def make_key(seed: int, **fields: Any) -> StoredKey:
    return StoredKey(
        auth_key=AuthKey(Random(seed).randbytes(256)), created=NOW, initial_salt=seed, **fields
    )


def test_generated_keys_can_be_found_by_every_client() -> None:
    key = generate_rsa()
    assert key.public.n.bit_length() == 2048
    assert f"{key.public.fingerprint % 2**64:x}" == f"{key.public.fingerprint % 2**64:016x}"


def test_ring_and_store_agree() -> None:
    store = MemoryKeyStore()
    ring, permanent, temporary = KeyRing(store), make_key(1), make_key(2, expires_at=int(NOW) + 9)
    ring.put(permanent)
    ring.put(temporary)
    ring.bind(temporary, permanent)
    ids = [permanent.auth_key.id, temporary.auth_key.id]
    assert ring.standing_for(ids[0]) == ids
    fresh = KeyRing(store)
    bound = fresh.get(ids[1])
    assert bound is not None
    assert bound.owner == ids[0]
    assert fresh.standing_for(ids[0]) == ids
    later = make_key(3, expires_at=int(NOW) + 9)
    fresh.bind(later, permanent)
    assert fresh.get(ids[1]) is None
    fresh.forget(later.auth_key.id)
    fresh.forget(later.auth_key.id)
    assert fresh.standing_for(ids[0]) == ids[:1]
    assert "permanent" in repr(permanent)
    assert "temporary" in repr(temporary)


async def test_keys_survive_a_restart(
    dispatcher: Dispatcher, rsa_key: RsaPrivateKey, raw_client: Any
) -> None:
    store = MemoryKeyStore()
    async with LocalDC(dispatcher, rsa=rsa_key, keys=store) as dc:
        client = await raw_client(dc).open()
        result = await client.exchange()
        client.begin(result.auth_key, result.server_salt)
        await client.call(help_.GetNearestDc(), 198)
        await client.close()
    async with LocalDC(dispatcher, rsa=rsa_key, keys=store) as dc:
        client = await raw_client(dc).open()
        client.begin(result.auth_key)
        assert (await client.call(help_.GetNearestDc())).nearest_dc == 198
        await client.close()


async def test_a_bound_temporary_key_acts_for_its_owner(dc: LocalDC, connect: Connect) -> None:
    permanent = await connect()
    owner = permanent.session._core.key
    client = await connect(2, exchange=False)
    result = await client.exchange(expires_in=3600)
    client.begin(result.auth_key, result.server_salt)
    await client.call(help_.GetNearestDc(), 229)
    with pytest.raises(RpcError, match="401 AUTH_KEY_PERM_EMPTY"):
        await client.call(users.GetUsers(id=[]))
    await bind(client, owner, result.auth_key)
    (user,) = await client.call(users.GetUsers(id=[api.InputUserSelf()]))
    assert user.id == owner.id
    assert dc.push(owner.id, api.UpdatesTooLong()) == 1
    assert await client.update() == api.UpdatesTooLong()


async def bind(client: Any, owner: AuthKey, temporary: AuthKey) -> None:
    """Queue the call first, to learn its msg_id; the proof inside needs it."""
    expires_at = int(time.time()) + 3600
    session = client.session
    inner = mt.BindAuthKeyInner(
        nonce=7,
        temp_auth_key_id=temporary.id,
        perm_auth_key_id=owner.id,
        temp_session_id=session.session_id,
        expires_at=expires_at,
    )
    placeholder = call(owner, expires_at, bytes(104))
    msg_id = client.query(placeholder)
    proof = sealed(owner, tl.encode(inner), msg_id)
    sent = session._core.outbox.sent[msg_id]
    body = tl.encode(call(owner, expires_at, proof))
    sent.body = body
    assert await client.answer(placeholder) is True


def call(owner: AuthKey, expires_at: int, message: bytes) -> auth.BindTempAuthKey:
    return auth.BindTempAuthKey(
        perm_auth_key_id=owner.id, nonce=7, expires_at=expires_at, encrypted_message=message
    )


def sealed(owner: AuthKey, inner: bytes, msg_id: int) -> bytes:
    head = bytes(16) + msg_id.to_bytes(8, "little") + bytes(4) + (40).to_bytes(4, "little")
    return seal_v1(owner, head + inner, bytes(8))


TEMPORARY, PERMANENT = make_key(4, expires_at=int(NOW) + 100), make_key(5)
GOOD = {
    "nonce": 7,
    "temp_auth_key_id": TEMPORARY.auth_key.id,
    "perm_auth_key_id": PERMANENT.auth_key.id,
    "temp_session_id": 99,
    "expires_at": int(NOW) + 50,
}


def check(
    inner: dict[str, int] | None = None,
    *,
    temporary: StoredKey = TEMPORARY,
    permanent: StoredKey | None = PERMANENT,
    msg_id: int = 1 << 32,
    expires_at: int = int(NOW) + 50,
    spoil: bool = False,
    inner_id: int | None = None,
) -> StoredKey:
    owner = PERMANENT.auth_key
    data = tl.encode(mt.BindAuthKeyInner(**(GOOD | (inner or {}))))
    if inner_id is not None:
        data = inner_id.to_bytes(4, "little") + data[4:]
    proof = sealed(owner, data, 1 << 32)
    proof = proof[:-1] + bytes([proof[-1] ^ 1]) if spoil else proof
    query = call(owner, expires_at, proof)
    return check_binding(query, temporary, permanent, session_id=99, msg_id=msg_id, now=NOW)


def test_a_good_binding() -> None:
    assert check() is PERMANENT


@pytest.mark.parametrize(
    ("options", "name"),
    [
        ({"inner": {"nonce": 8}}, "ENCRYPTED_MESSAGE_INVALID"),
        ({"inner": {"temp_auth_key_id": 8}}, "ENCRYPTED_MESSAGE_INVALID"),
        ({"inner": {"perm_auth_key_id": 8}}, "ENCRYPTED_MESSAGE_INVALID"),
        ({"inner": {"temp_session_id": 8}}, "ENCRYPTED_MESSAGE_INVALID"),
        ({"inner": {"expires_at": 8}}, "ENCRYPTED_MESSAGE_INVALID"),
        ({"msg_id": 2 << 32}, "ENCRYPTED_MESSAGE_INVALID"),
        ({"spoil": True}, "ENCRYPTED_MESSAGE_INVALID"),
        ({"inner_id": 1}, "ENCRYPTED_MESSAGE_INVALID"),
        ({"permanent": None}, "ENCRYPTED_MESSAGE_INVALID"),
        ({"permanent": TEMPORARY}, "ENCRYPTED_MESSAGE_INVALID"),
        ({"expires_at": int(NOW)}, "EXPIRES_AT_INVALID"),
        ({"temporary": PERMANENT}, "TEMP_AUTH_KEY_EMPTY"),
        (
            {"temporary": make_key(6, expires_at=int(NOW) + 9, bound_to=1)},
            "TEMP_AUTH_KEY_ALREADY_BOUND",
        ),
    ],
)
def test_bad_bindings(options: dict[str, Any], name: str) -> None:
    with pytest.raises(RpcError) as caught:
        check(**options)
    assert (caught.value.code, caught.value.name) == (400, name)


async def test_recorded_binding(vector: Callable[[str], Any]) -> None:
    v = vector("bind-temp-key")
    owner = AuthKey(bytes.fromhex(vector("auth-key-sample")["values"]["auth_key"]))
    query = tl.decode(bytes.fromhex(v["bindTempAuthKey_call"]))
    temporary = StoredKey(
        auth_key=AuthKey(bytes.fromhex(v["temp_auth_key"])),
        created=0.0,
        initial_salt=0,
        expires_at=v["expires_at"],
    )
    permanent = StoredKey(auth_key=owner, created=0.0, initial_salt=0)
    found = check_binding(
        query,
        temporary,
        permanent,
        session_id=v["temp_session_id_i64"],
        msg_id=int(v["msg_id"]),
        now=v["expires_at"] - 100,
    )
    assert found is permanent


async def test_temporary_keys_end(
    dispatcher: Dispatcher, rsa_key: RsaPrivateKey, raw_client: Any
) -> None:
    ahead = 0.0
    async with LocalDC(dispatcher, rsa=rsa_key, clock=lambda: time.time() + ahead) as dc:
        client = await raw_client(dc).open()
        result = await client.exchange(expires_in=60)
        client.begin(result.auth_key, result.server_salt)
        await client.call(help_.GetNearestDc(), 229)
        ahead = 61.0
        client.query(help_.GetNearestDc())
        client.flush()
        with pytest.raises(TransportError, match="-404"):
            await client.read()
        await client.close()
