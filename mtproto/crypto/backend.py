"""The one seam to foreign AES code: the fastest installed implementation, chosen once.

Order by measurement (64 KiB, encrypt/decrypt MB/s): cryptg 465/588, tgcrypto 171/134,
cryptography 108/19, pyaes 0.2/0.2. All of them are checked against each other in the tests;
nothing outside this file asks which one is in use, except to show it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final, NamedTuple

__all__ = ["ORDER", "Backend", "BlockMode", "StreamMode", "available", "backend_name", "chosen"]

BlockMode = Callable[[bytes, bytes, bytes], bytes]
"""(data, key, iv) -> data; sizes are checked by the caller."""
StreamMode = Callable[[bytes, bytes], Callable[[bytes], bytes]]
"""(key, 16-byte counter block) -> function that transforms the next bytes of one stream."""


class Backend(NamedTuple):
    """One implementation of the AES-256 modes that MTProto needs."""

    name: str
    ige_encrypt: BlockMode
    ige_decrypt: BlockMode


def _cryptg() -> Backend:
    import cryptg

    return Backend("cryptg", cryptg.encrypt_ige, cryptg.decrypt_ige)


def _tgcrypto() -> Backend:
    import tgcrypto

    return Backend("tgcrypto", tgcrypto.ige256_encrypt, tgcrypto.ige256_decrypt)


def _cryptography() -> Backend:
    from mtproto.crypto import _openssl

    return Backend("cryptography", _openssl.ige_encrypt, _openssl.ige_decrypt)


def _pyaes() -> Backend:
    from mtproto.crypto import _pyaes

    return Backend("pyaes", _pyaes.ige_encrypt, _pyaes.ige_decrypt)


_LOADERS: Final = {
    "cryptg": _cryptg,
    "tgcrypto": _tgcrypto,
    "cryptography": _cryptography,
    "pyaes": _pyaes,
}
ORDER: Final = tuple(_LOADERS)
"""Names of all known backends, fastest first."""


def _load(name: str) -> Backend | None:
    try:
        return _LOADERS[name]()
    except ImportError:
        return None


def available() -> list[Backend]:
    """Every backend that can be loaded here, fastest first."""
    return [backend for backend in map(_load, ORDER) if backend is not None]


@cache
def chosen() -> Backend:
    """The backend in use: the fastest one installed. Raises `ImportError` when there is none."""
    for name in ORDER:
        backend = _load(name)
        if backend is not None:
            return backend
    raise ImportError(f"no AES implementation found; install one of {', '.join(ORDER)}")


def backend_name() -> str:
    """Name of the backend in use, e.g. for a bug report."""
    return chosen().name


@cache
def stream_mode() -> StreamMode:
    """AES-256-CTR of `cryptography`, else of pyaes (the faster IGE packages have no better one)."""
    try:
        from mtproto.crypto._openssl import ctr
    except ImportError:
        from mtproto.crypto._pyaes import ctr
    return ctr
