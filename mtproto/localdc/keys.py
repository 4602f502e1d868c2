"""The keys a data centre knows: its RSA key, and the authorization keys of its clients."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, Protocol

import msgspec

from mtproto.crypto.rsa import RsaPrivateKey, RsaPublicKey
from mtproto.session import SaltSchedule

if TYPE_CHECKING:
    from mtproto.crypto.auth_key import AuthKey

__all__ = ["KeyRing", "KeyStore", "MemoryKeyStore", "StoredKey", "generate_rsa"]


class StoredKey(msgspec.Struct, frozen=True, kw_only=True):
    """An authorization key and what belongs to it rather than to one session.

    Times are unix seconds. `expires_at` is None for permanent keys; a temporary key has `bound_to`
    (the id of its permanent key) after auth.bindTempAuthKey. `layer` is the last one that
    invokeWithLayer named under this key.
    """

    auth_key: AuthKey
    created: float
    initial_salt: int
    expires_at: int | None = None
    bound_to: int | None = None
    layer: int | None = None

    def __repr__(self) -> str:
        kind = "permanent" if self.expires_at is None else "temporary"
        return f"<StoredKey {self.auth_key.id_bytes.hex()} {kind} layer={self.layer}>"

    @property
    def owner(self) -> int:
        """The id under which the world knows this key: its permanent key's when it is bound."""
        return self.auth_key.id if self.bound_to is None else self.bound_to

    def salts(self) -> SaltSchedule:
        """The salts accepted under this key; derived from it, so nothing more is stored."""
        secret = hmac.digest(self.auth_key.data, b"server salts", "sha256")
        return SaltSchedule(secret, initial=self.initial_salt, since=self.created)


class KeyStore(Protocol):
    """Where keys outlive the process; called seldom and synchronously."""

    def load(self, auth_key_id: int) -> StoredKey | None:
        """The key of that (signed) id, or None."""
        ...

    def save(self, key: StoredKey) -> None:
        """Store a new or changed key."""
        ...

    def delete(self, auth_key_id: int) -> None:
        """Forget a key; unknown ids are let pass."""
        ...


class MemoryKeyStore:
    """Keys that live as long as this object."""

    def __init__(self) -> None:
        self._keys: dict[int, StoredKey] = {}

    def load(self, auth_key_id: int) -> StoredKey | None:
        """The key of that id, or None."""
        return self._keys.get(auth_key_id)

    def save(self, key: StoredKey) -> None:
        """Store a new or changed key."""
        self._keys[key.auth_key.id] = key

    def delete(self, auth_key_id: int) -> None:
        """Forget a key."""
        self._keys.pop(auth_key_id, None)


class KeyRing:
    """The keys in use: a cache over a store, and which temporary key stands for which."""

    def __init__(self, store: KeyStore) -> None:
        self._store = store
        self._known: dict[int, StoredKey] = {}
        self._temporary: dict[int, int] = {}

    def get(self, auth_key_id: int) -> StoredKey | None:
        """The key of that id, or None."""
        known = self._known.get(auth_key_id)
        if known is None:
            known = self._store.load(auth_key_id)
            if known is not None:
                self._remember(known)
        return known

    def put(self, key: StoredKey) -> None:
        """Add a key, or replace what is known of it; a store that fails leaves no trace here."""
        self._store.save(key)
        self._remember(key)

    def _remember(self, key: StoredKey) -> None:
        self._known[key.auth_key.id] = key
        if key.bound_to is not None:
            self._temporary[key.bound_to] = key.auth_key.id

    def forget(self, auth_key_id: int) -> None:
        """Delete a key."""
        self._store.delete(auth_key_id)
        known = self._known.pop(auth_key_id, None)
        if known is not None and self._temporary.get(known.owner) == auth_key_id:
            del self._temporary[known.owner]

    def bind(self, temporary: StoredKey, permanent: StoredKey) -> None:
        """Let a temporary key stand for a permanent one, in place of an earlier one."""
        earlier = self._temporary.get(permanent.auth_key.id)
        if earlier is not None and earlier != temporary.auth_key.id:
            self.forget(earlier)
        self.put(msgspec.structs.replace(temporary, bound_to=permanent.auth_key.id))

    def standing_for(self, owner: int) -> list[int]:
        """Ids of the keys whose sessions belong to `owner`: itself and its temporary key."""
        temporary = self._temporary.get(owner)
        return [owner] if temporary is None else [owner, temporary]


def generate_rsa() -> RsaPrivateKey:
    """A fresh 2048-bit key from the system's randomness (some 100 ms).

    Its fingerprint does not begin with a zero digit: one client library compares fingerprints as
    hexadecimal text without leading zeros, and would never find such a key.
    """
    from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

    while True:
        numbers = generate_private_key(65537, 2048).private_numbers()
        public = RsaPublicKey(numbers.public_numbers.n, numbers.public_numbers.e)
        if public.fingerprint % 2**64 >> 60:
            return RsaPrivateKey(public, numbers.p, numbers.q, numbers.d)
