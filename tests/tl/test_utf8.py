"""Strings decode exactly as Python decodes UTF-8, surrogate escapes included, in every executor."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import tl
from tl._default import CODEC
from tl.api import messages
from tl.codec import Codec
from tl.codec.executors import CompiledExecutor

CODECS = [CODEC, Codec(CODEC.registry, CompiledExecutor(CODEC.registry))]
EDGES = bytes.fromhex("00 41 7f 80 8f 90 9f a0 bf c0 c1 c2 df e0 ed ef f0 f4 f5 ff")


@pytest.fixture(params=CODECS, ids=["default", "compiled"], scope="module")
def codec(request):
    return request.param


def _call(text: bytes) -> bytes:
    head = messages.ImportChatInvite_6c50051c.tl_id.to_bytes(4, "little")
    return head + bytes([len(text)]) + text + bytes(-(len(text) + 1) % 4)


@given(text=st.lists(st.sampled_from(EDGES), max_size=16).map(bytes) | st.binary(max_size=40))
@example(text=b"\xed\xa0\x80")  # a surrogate
@example(text=b"\xc0\x80")  # an overlong NUL
@example(text=b"\xf4\x90\x80\x80")  # beyond U+10FFFF
def test_any_bytes(text, codec):
    assert codec.decode(_call(text)).hash == text.decode("utf-8", "surrogateescape")
    try:
        expected = text.decode()
    except UnicodeDecodeError:
        with pytest.raises(tl.DecodeError):
            codec.decode(_call(text), strict=True)
    else:
        assert codec.decode(_call(text), strict=True).hash == expected


def test_characters_of_every_width(codec):
    """A sample of all code points, alone and between others; equal and of equal hash."""
    for point in (*range(0, 0xD800, 61), *range(0xE000, 0x110000, 1009), 0x10FFFF):
        for text in (chr(point), f"a{chr(point)}ÿ", f"{chr(point)}🚀"):
            decoded = codec.decode(_call(text.encode())).hash
            assert decoded == text
            assert hash(decoded) == hash(text)
