"""The laws of the codec, for every constructor and method of every layer and every executor."""

from __future__ import annotations

import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

import tl
from tl.codec.plan import Kind, plan_of_line
from tl.names import attribute_name
from tl.testing import (
    TLCodec,
    check_agreement,
    check_class,
    check_round_trip,
    check_stranger,
    every_class,
    from_type,
    mutations,
    plainest,
    same,
)

PARTS = 48
RESULTS = [
    "int",
    "long",
    "double",
    "string",
    "bytes",
    "int128",
    "int256",
    "Bool",
    "Vector<int>",
    "Vector<long>",
    "Vector<double>",
    "Vector<string>",
    "Vector<bytes>",
    "Vector<Bool>",
    "Vector<int256>",
    "Vector<User>",
    "Vector<Vector<int>>",
    "vector<Peer>",
    "vector<chatInvitePeek>",
    "messages.ChatFull",
    "Updates",
]


@pytest.mark.parametrize("part", range(PARTS))
def test_every_class_obeys_all_laws(part: int, codecs: list[TLCodec], campaign: int) -> None:
    """Round trip, canonical form, agreement, truncation and mutation, for a share of all classes.

    The share is every 48th id, so that each part has small and large, old and new ones.
    """
    for cls in every_class()[part::PARTS]:
        try:
            check_class(
                codecs, cls, examples=3 * campaign, reproducible=campaign == 1, errors="same"
            )
        except Exception as error:
            error.add_note(f"while checking {cls.tl_line}")
            raise


def test_every_id_is_checked() -> None:
    """The parts above cover every id of both schemas, and no id leads to another class."""
    classes = every_class()
    assert len({cls.tl_id for cls in classes}) == len(classes) > 3_700
    assert all(plan_of_line(cls.tl_line).id == cls.tl_id for cls in classes)


@pytest.mark.parametrize("tl_type", RESULTS)
def test_results_obey_all_laws(tl_type: str, codecs: list[TLCodec]) -> None:
    """Method results, which may be bare numbers, Bools and vectors, obey the same laws."""

    @given(st.data())
    def laws(choices: st.DataObject) -> None:
        value = choices.draw(from_type(tl_type))
        encoded = {check_round_trip(codec, value, returns=tl_type) for codec in codecs}
        assert len(encoded) == 1
        neighbour = choices.draw(mutations(encoded.pop()))
        check_agreement(codecs, neighbour, returns=tl_type, errors="same")
        check_stranger(codecs[-1], neighbour, returns=tl_type, errors="same")

    laws()


@given(data=st.binary(max_size=200), returns=st.sampled_from([None, *RESULTS]))
def test_random_bytes_are_refused_alike(
    data: bytes, returns: str | None, codecs: list[TLCodec]
) -> None:
    """Random bytes give the same DecodeError from every executor, or the same value."""
    check_agreement(codecs, data, returns=returns, errors="same")
    check_stranger(codecs[-1], data, returns=returns, errors="same")


@given(choices=st.data())
def test_random_bytes_behind_a_known_id_are_refused_alike(
    choices: st.DataObject, codecs: list[TLCodec]
) -> None:
    """Random bytes that begin with an id of ours get further in, and are refused alike too."""
    cls = choices.draw(st.sampled_from(every_class()))
    data = cls.tl_id.to_bytes(4, "little") + choices.draw(st.binary(max_size=120))
    check_agreement(codecs, data, errors="same")
    check_stranger(codecs[-1], data, errors="same")


def groups() -> list[tuple[type[tl.TLObject], int, list[str], list[str]]]:
    """Every class, with each of its flag bits that several fields share and one field must have."""
    found = []
    for cls in every_class():
        plan = plan_of_line(cls.tl_line)
        for word in plan.words:
            for bit, sharers in plan.groups(word.field).items():
                wanted = [step.field for step in sharers if step.type.kind is not Kind.TRUE]
                if len(sharers) > 1 and wanted:
                    found.append((cls, bit, [step.attribute for step in sharers], wanted))
    return found


def test_half_a_flag_group_is_refused(codecs: list[TLCodec]) -> None:
    """Fields that share a flag bit are all given or none; the error names what is missing."""
    shared = groups()
    assert len(shared) > 80
    for cls, _, attributes, wanted in shared:
        whole = plainest(cls, present=attributes)
        for given_one in attributes:
            missing = [name for name in wanted if attribute_name(name) != given_one]
            dropped = {
                name: None if name in map(attribute_name, wanted) else False
                for name in attributes
                if name != given_one
            }
            for codec in codecs if missing else ():
                with pytest.raises(tl.EncodeError, match="missing, but shares") as caught:
                    codec.encode(structs.replace(whole, **dropped))
                assert caught.value.path == f"{cls.tl_name}.{missing[0]}"


def test_a_true_sharer_is_true_when_its_bit_is_set(codecs: list[TLCodec]) -> None:
    """A `true` field that shares a bit with a value reads True whenever the value is there."""
    for cls, _, attributes, wanted in groups():
        whole = plainest(cls, present=attributes)
        flags = set(attributes) - set(map(attribute_name, wanted))
        plain = structs.replace(whole, **dict.fromkeys(flags, False))
        for codec in codecs:
            assert same(codec.decode(codec.encode(plain)), whole), cls.tl_line


def test_absent_empty_and_zero_differ(codecs: list[TLCodec]) -> None:
    """None, [], "" and 0 of an optional field are different on the wire and stay different."""
    for cls in every_class():
        for step in plan_of_line(cls.tl_line).steps:
            if step.word is None or step.type.kind not in EMPTY:
                continue
            if sum(s.bit == step.bit for s in plan_of_line(cls.tl_line).dependents(step.word)) > 1:
                continue
            absent = plainest(cls)
            empty = structs.replace(absent, **{step.attribute: EMPTY[step.type.kind]})
            for codec in codecs:
                with_none, with_empty = codec.encode(absent), codec.encode(empty)
                assert with_none != with_empty
                assert same(codec.decode(with_none), absent)
                assert same(codec.decode(with_empty), empty)


EMPTY: dict[Kind, Any] = {
    Kind.INT: 0,
    Kind.LONG: 0,
    Kind.DOUBLE: 0.0,
    Kind.STRING: "",
    Kind.BYTES: b"",
    Kind.BOOL: False,
    Kind.VECTOR: [],
}


@pytest.mark.parametrize("bits", [0x7FF8000000000000, 0x7FF0000000000001, 0xFFFFFFFFFFFFFFFF])
def test_doubles_keep_their_bits(bits: int, codecs: list[TLCodec]) -> None:
    """A NaN comes back with its payload."""
    data = bits.to_bytes(8, "little")
    for codec in codecs:
        value = codec.decode(data, returns="double")
        assert struct.pack("<d", value) == data
        assert codec.encode(value, returns="double") == data
