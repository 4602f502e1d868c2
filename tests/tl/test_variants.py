"""What the compiled executor makes as it goes: decoders by flags, and one pass for what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import tl
from tl import api
from tl._default import CODEC
from tl.codec import Codec
from tl.codec.compile_decoder import DecoderSet
from tl.codec.compile_encoder import EncoderSet
from tl.codec.executors import GAVE_UP, CompiledExecutor
from tl.codec.plan import plan_of_line
from tl.codec.variants import first_words
from tl.testing import Reference, TLCodec, every_class, plainest, same

if TYPE_CHECKING:
    from collections.abc import Callable

PARTS = 6


def outcome(codec: TLCodec, data: bytes, *, strict: bool) -> tuple[str, ...]:
    """What comes of decoding: the value's `repr`, or everything that an error tells."""
    try:
        return (repr(codec.decode(data, strict=strict)),)
    except tl.DecodeError as error:
        return type(error).__name__, str(error.offset), str(error.path), str(error)


@pytest.mark.parametrize("part", range(PARTS))
def test_every_class_decodes_by_its_flags(part: int) -> None:
    """With nothing optional and with everything, and truncated or with bits nobody knows alike."""
    for cls in every_class()[part::PARTS]:
        plan = plan_of_line(cls.tl_line)
        words = first_words(plan)
        if not words or cls.tl_name == "gzip_packed":
            continue
        executor = CompiledExecutor(CODEC.registry, eager=True)
        reference, codec = Reference(), Codec(CODEC.registry, executor)
        for value in (plainest(cls), plainest(cls, present=cls.__struct_fields__)):
            data = tl.encode(value)
            for strict in (False, True):
                decoded = executor.decode(data, None, "", tl.DEFAULT_LIMITS, strict=strict)
                assert decoded is not GAVE_UP, cls.tl_line
                assert same(decoded, value), cls.tl_line
        free = [1 << bit for bit in range(32) if not (words[-1].mask or 0) >> bit & 1]
        place = 4 * len(words)
        last = int.from_bytes(data[place : place + 4], "little")
        for odd in (
            data[:-4],
            data[:place],
            *(
                data[:place] + (last | bit).to_bytes(4, "little") + data[place + 4 :]
                for bit in free[:1] + free[-1:]
            ),
        ):
            for strict in (False, True):
                expected = outcome(reference, odd, strict=strict)
                assert outcome(codec, odd, strict=strict) == expected, cls.tl_line


def test_they_come_after_a_few_meetings_and_within_an_allowance() -> None:
    """Rare combinations are not compiled, and the number of those that are is bounded."""
    decoders = DecoderSet(CODEC.registry, tl.DEFAULT_LIMITS, strict=False)
    start = decoders.allowance.left
    for number in range(15):
        assert decoders.object(tl.encode(api.User(id=number))).id == number
    assert decoders.allowance.left == start
    decoders.object(tl.encode(api.User(id=1)))
    assert decoders.allowance.left == start - 1
    decoders.allowance.left = 0
    for number in range(40):
        assert decoders.object(tl.encode(api.User(id=number, premium=True))).premium
    assert decoders.allowance.left == 0


def test_what_is_met_first_costs_no_second_start(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many constructors a message introduces, it is decoded and encoded once."""
    updates: list[Any] = [plainest(cls) for cls in every_class() if cls.tl_type == "Update"]
    value = api.Updates(updates=updates, users=[], chats=[], date=0, seq=0)
    executor = CompiledExecutor(CODEC.registry)
    encoders = EncoderSet()
    encode, starts = encoders.of_class(api.Updates), []

    def counted(value: object, append: Callable[[bytes], None]) -> None:
        starts.append("encode")
        encode(value, append)

    encoders.objects.known[api.Updates] = counted
    monkeypatch.setattr(CompiledExecutor, "_encoders", encoders)
    data = executor.encode(value, None, "")
    assert data is not GAVE_UP
    assert data == Reference().encode(value)
    decode = DecoderSet.object

    def decoded(self: DecoderSet, data: bytes) -> object:
        starts.append("decode")
        return decode(self, data)

    monkeypatch.setattr(DecoderSet, "object", decoded)
    assert same(executor.decode(data, None, "", tl.DEFAULT_LIMITS, strict=False), value)
    assert starts == ["encode", "decode"]
