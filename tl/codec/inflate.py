"""Unpacking `gzip_packed` (id 3072cfa1) without trusting what it claims."""

from __future__ import annotations

from tl.errors import DecodeError, LimitExceeded

__all__ = ["GZIP_PACKED_ID", "inflate"]

GZIP_PACKED_ID = 0x3072CFA1
_GZIP_OR_ZLIB = 15 + 32
_GZIP_MAGIC = b"\x1f\x8b"


def inflate(packed: bytes, limit: int) -> bytes:
    """The bytes inside a gzip (RFC 1952) or zlib (RFC 1950) stream, `limit` at most.

    A gzip stream ends with its unpacked size, so one that admits to being too large costs nothing
    and one that lies is left as soon as it exceeds its own claim.

    Raises:
        LimitExceeded: when there is more inside.
        DecodeError: when the stream is damaged, incomplete or followed by other bytes.
    """
    import zlib  # a shared library that few processes need

    allowed = limit
    if packed[:2] == _GZIP_MAGIC and len(packed) >= 18:
        claimed = int.from_bytes(packed[-4:], "little")
        if claimed > limit:
            raise LimitExceeded(
                f"gzip_packed claims to hold {claimed} bytes, {limit} are allowed",
                limit="inflated",
                allowed=limit,
            )
        allowed = claimed
    unpacker = zlib.decompressobj(_GZIP_OR_ZLIB)
    try:
        data = unpacker.decompress(packed, allowed + 1)
    except zlib.error as error:
        raise DecodeError(f"gzip_packed is damaged: {error}") from error
    if len(data) > allowed:
        raise LimitExceeded(
            f"gzip_packed holds more than {allowed} bytes", limit="inflated", allowed=allowed
        )
    if not unpacker.eof or unpacker.unused_data:
        what = "incomplete" if not unpacker.eof else "followed by other bytes"
        raise DecodeError(f"gzip_packed is {what}")
    return data
