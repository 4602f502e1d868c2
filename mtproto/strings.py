"""Session strings of other libraries: Telethon, Pyrogram (Kurigram too) and GramJS.

Big-endian, in base64 of either alphabet, with or without padding:

    Telethon   "1" + [dc:1] [IPv4:4 or IPv6:16] [port:2] [key:256]
    GramJS     "1" + [dc:1] [length:2] [address] [port:2] [key:256]
    Pyrogram   [dc:1] [api_id:4] [test:1] [key:256] [user_id:8] [bot:1]
               before 2.0 without api_id, and still older with a user_id of 4 bytes

They hold the secret key: handle them like it.
"""

from __future__ import annotations

import base64
import binascii
from ipaddress import ip_address
from struct import Struct
from typing import TYPE_CHECKING, Final

import msgspec

from mtproto.crypto.auth_key import AUTH_KEY_SIZE, AuthKey
from mtproto.storage import Account, StorageError

if TYPE_CHECKING:
    from mtproto.datacentre import DataCentre

__all__ = ["ForeignSession", "read_session_string"]

_VERSION: Final = "1"
_HEAD: Final = Struct(">BH")
_TELETHON: Final = {263: 4, 275: 16}
"""Size of the whole, and of the address in it."""
_PYROGRAM: Final = {
    263: Struct(">B?256sI?"),
    267: Struct(">B?256sQ?"),
    271: Struct(">BI?256sQ?"),
}
_KNOWN_DCS: Final = range(1, 1000)


class ForeignSession(msgspec.Struct, frozen=True, kw_only=True):
    """What such a string says; None where its format does not tell.

    `library` is "telethon", "gramjs" or "pyrogram".
    """

    library: str
    dc_id: int
    auth_key: AuthKey
    host: str | None = None
    port: int | None = None
    user_id: int | None = None
    is_bot: bool | None = None
    api_id: int | None = None
    test: bool | None = None

    @property
    def account(self) -> Account:
        """The account, for a storage of ours."""
        return Account(dc_id=self.dc_id, auth_key=self.auth_key, user_id=self.user_id)

    def is_of(self, dc: DataCentre) -> bool:
        """Whether the key can be one of that data centre."""
        return self.dc_id == dc.dc_id and self.test in (None, dc.test)


def read_session_string(text: str) -> ForeignSession:
    """Tell which library wrote a session string, and read it.

    Raises StorageError for anything else; the error never repeats the text.
    """
    text = "".join(text.split())
    # The length tells Pyrogram's apart from those that begin with their version.
    packed = _decode(text)
    if packed is not None and len(packed) in _PYROGRAM:
        found = _pyrogram(packed)
        if found is not None:
            return found
    packed = _decode(text[1:]) if text.startswith(_VERSION) else None
    found = None if packed is None else _gramjs(packed) or _telethon(packed)
    if found is None:
        raise StorageError("not a session string of Telethon, Pyrogram or GramJS")
    return found


def _decode(text: str) -> bytes | None:
    plain = text.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None


def _pyrogram(packed: bytes) -> ForeignSession | None:
    fields = _PYROGRAM[len(packed)].unpack(packed)
    dc_id, *api_id, test, key, user_id, is_bot = fields
    # Booleans of one bit in whole bytes: whoever has another value there is no Pyrogram.
    flags = (packed[-1], packed[5] if api_id else packed[1])
    if dc_id not in _KNOWN_DCS or any(one > 1 for one in flags):
        return None
    return ForeignSession(
        library="pyrogram",
        dc_id=dc_id,
        auth_key=AuthKey(key),
        user_id=user_id or None,
        is_bot=is_bot,
        api_id=api_id[0] if api_id else None,
        test=test,
    )


def _gramjs(packed: bytes) -> ForeignSession | None:
    if len(packed) < _HEAD.size:
        return None
    dc_id, length = _HEAD.unpack_from(packed)
    end = _HEAD.size + length
    address = packed[_HEAD.size : end]
    if len(packed) != end + 2 + AUTH_KEY_SIZE or not length or not address.isascii():
        return None
    host = address.decode("ascii")
    if dc_id not in _KNOWN_DCS or not host.isprintable():
        return None
    return _addressed("gramjs", dc_id, host, packed[end:])


def _telethon(packed: bytes) -> ForeignSession | None:
    size = _TELETHON.get(len(packed))
    if size is None or packed[0] not in _KNOWN_DCS:
        return None
    host = ip_address(packed[1 : 1 + size]).compressed
    return _addressed("telethon", packed[0], host, packed[1 + size :])


def _addressed(library: str, dc_id: int, host: str, rest: bytes) -> ForeignSession:
    return ForeignSession(
        library=library,
        dc_id=dc_id,
        host=host,
        port=int.from_bytes(rest[:2], "big"),
        auth_key=AuthKey(rest[2:]),
    )
