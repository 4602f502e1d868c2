"""`tl.skip` finds the end of a value wherever decoding would, and refuses what decoding refuses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tl
from tl import mt
from tl._default import CODEC
from tl.api import messages
from tl.codec import Codec
from tl.codec.executors import CompiledExecutor
from tl.testing import every_class, from_class, mutations

CODECS = [CODEC, Codec(CODEC.registry, CompiledExecutor(CODEC.registry))]


@pytest.fixture(params=CODECS, ids=["default", "reference"], scope="module")
def codec(request):
    return request.param


@given(choices=st.data(), before=st.integers(0, 3), behind=st.binary(max_size=12))
def test_ends_where_the_encoding_ends(choices, before, behind, codec):
    """Whatever stands before and behind a value."""
    value = choices.draw(from_class(choices.draw(st.sampled_from(every_class()))))
    data = tl.encode(value)
    offset = 4 * before
    assert codec.skip(bytes(offset) + data + behind, offset) == offset + len(data)


@given(choices=st.data())
def test_accepts_what_decoding_accepts(choices, codec):
    """A mutated value that decodes is skipped to its end; one that is skipped has that extent."""
    cls = choices.draw(st.sampled_from(every_class()))
    data = choices.draw(mutations(tl.encode(choices.draw(from_class(cls)))))
    try:
        tl.decode(data)
    except tl.DecodeError:
        return
    assert codec.skip(data) == len(data)


@given(choices=st.data())
def test_both_ways_agree(choices):
    """The native and the reference way give the same end or the same refusal."""
    cls = choices.draw(st.sampled_from(every_class()))
    data = choices.draw(mutations(tl.encode(choices.draw(from_class(cls)))))

    def outcome(codec):
        try:
            return codec.skip(data)
        except tl.DecodeError as error:
            return type(error), error.offset, error.path

    assert outcome(CODECS[0]) == outcome(CODECS[1])


def test_results_by_method_type(codec):
    data = tl.encode([1, 2, 3], returns="Vector<long>")
    assert codec.skip(data + b"rest", returns="Vector<long>") == len(data)
    with pytest.raises(tl.DecodeError):
        codec.skip(data)


def test_a_packed_object_stays_packed(codec):
    data = tl.encode(mt.GzipPacked(packed_data=b"not even gzip"))
    assert codec.skip(data) == len(data)


def test_an_unknown_constructor_is_named(codec):
    data = tl.encode(messages.ImportChatInvite(hash="x"))
    with pytest.raises(tl.UnknownConstructor) as caught:
        codec.skip(b"\x01\x02\x03\x04" + data)
    assert caught.value.id == 0x04030201


def test_an_offset_outside_is_the_callers_mistake(codec):
    with pytest.raises(ValueError, match="outside"):
        codec.skip(b"", 4)


def test_appending_leaves_the_buffer_alone_on_failure():
    """`encode_into` adds all of a value or nothing."""
    buffer = bytearray(b"head")
    value = messages.ImportChatInvite(hash="x" * 300)
    assert tl.encode_into(value, buffer) == len(tl.encode(value))
    assert buffer == b"head" + tl.encode(value)
    with pytest.raises(tl.EncodeError):
        tl.encode_into(messages.ImportChatInvite(hash=None), buffer)
    assert buffer == b"head" + tl.encode(value)
