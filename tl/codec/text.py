"""`string` to `str` and back without losing a byte.

Bytes that are not UTF-8 become lone surrogates (PEP 383) and turn back into the same bytes.
"""

from __future__ import annotations

__all__ = ["decode_text", "encode_text"]


def decode_text(data: bytes) -> str:
    """UTF-8 to text; other bytes are kept as U+DC80 … U+DCFF."""
    return data.decode("utf-8", "surrogateescape")


def encode_text(text: str) -> bytes:
    """The bytes of a text.

    Raises:
        UnicodeError: for surrogates that `decode_text` would not have produced.
    """
    try:
        return text.encode()
    except UnicodeEncodeError:
        data = text.encode("utf-8", "surrogateescape")
        if decode_text(data) != text:
            raise
        return data
