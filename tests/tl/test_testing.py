"""The strategies draw what they promise, shrink to what one can read, and the laws have teeth."""

from __future__ import annotations

import math
import struct
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

import tl
from tl import api, mt
from tl.api import messages
from tl.codec.interpret import Reader, Writer
from tl.codec.plan import Kind, Plan, Step, WireType, plan_of_line
from tl.testing import (
    Catalogue,
    Reference,
    check_class,
    every_class,
    from_class,
    from_type,
    functions,
    mutations,
    parts,
    plainest,
    same,
    values,
)

QUIET = settings(
    database=None,
    derandomize=True,
    deadline=None,
    max_examples=400,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def drawn(strategy: st.SearchStrategy[Any], count: int = 400) -> list[Any]:
    """Examples of a strategy, always the same ones."""
    found = []

    @settings(QUIET, max_examples=count)
    @given(strategy)
    def collect(value: Any) -> None:
        found.append(value)

    collect()
    return found


def depth_of(value: Any) -> int:
    if isinstance(value, tl.TLObject):
        return 1 + max((depth_of(getattr(value, n)) for n in value.__struct_fields__), default=0)
    return max(map(depth_of, value), default=0) if isinstance(value, list) else 0


@pytest.mark.parametrize(
    ("tl_type", "expected"),
    [
        ("int", [0, 1, -(1 << 31), (1 << 31) - 1]),
        ("long", [0, 1, -(1 << 63), (1 << 63) - 1]),
        ("#", [0, (1 << 31) - 1]),
        ("int128", [bytes(16), b"\xff" * 16]),
        ("int256", [bytes(32), b"\xff" * 32]),
        ("bytes", [b""]),
        ("string", [""]),
        ("Bool", [True, False]),
        ("double", [0.0, math.inf, -math.inf]),
        ("Vector<int>", [[]]),
    ],
)
def test_extremes_are_drawn(tl_type: str, expected: list[Any]) -> None:
    """The values at which codecs err occur among a few hundred examples."""
    found = drawn(from_type(tl_type))
    assert all(any(same(value, wanted) for value in found) for wanted in expected)


def test_odd_strings_are_drawn() -> None:
    """Lengths where the form changes, non-ASCII text, escaped bytes, once in a while 64 KiB."""
    found = drawn(from_type("string"), 3000)
    sizes = {len(text.encode("utf-8", "surrogateescape")) for text in found}
    assert {0, 253, 254, 255, 256} <= sizes
    assert max(sizes) > 65_000
    assert any("\udc80" <= letter <= "\udcff" for text in found for letter in text)
    assert any("🙂" in text for text in found)
    plain = drawn(from_type("string", surrogates=False, huge=False))
    assert all(text.encode() is not None and len(text.encode()) < 700 for text in plain)


def test_nans_are_drawn() -> None:
    """More than one NaN, so that payloads are tested."""
    found = drawn(from_type("double"))
    bits = {struct.pack("<d", value) for value in found if math.isnan(value)}
    assert len(bits) >= 3
    assert any(same(value, -0.0) for value in found)


def test_flag_groups_are_right() -> None:
    """Sharers of a bit come together, absent fields and set flags both occur."""
    found = drawn(from_class(messages.GetExportedChatInvites))
    both = [(call.offset_date is None, call.offset_link is None) for call in found]
    assert set(both) == {(True, True), (False, False)}
    assert {call.revoked for call in found} == {True, False}
    assert any(call.offset_date == 0 for call in found)
    assert any(call.offset_link == "" for call in found)


def test_unknown_flags_are_drawn_when_wanted() -> None:
    """Bits of no field occur with `unknown_flags` and never without."""
    assert any(v.flags for v in drawn(from_class(api.ChatInviteImporter, unknown_flags=True)))
    assert not any(v.flags for v in drawn(from_class(api.ChatInviteImporter)))


@pytest.mark.parametrize("depth", [1, 2, 4])
def test_depth_and_size_are_bounded(depth: int) -> None:
    """Recursive types end at the depth asked for, and values stay small."""
    for value in drawn(from_type("RichText", depth=depth, records=12), 150):
        assert depth_of(value) <= depth
        assert sum(isinstance(part, tl.TLObject) for part in parts(value)) <= 12 + 10 * depth
    with pytest.raises(ValueError, match="at least 1"):
        from_type("RichText", depth=0)
    with pytest.raises(TypeError, match="no option is called nonsense"):
        from_type("RichText", nonsense=True)  # type: ignore[call-arg]  # that is the test


@pytest.mark.parametrize("layer", [75, 122, 176, 229])
def test_a_layer_is_kept(layer: int) -> None:
    """Nested values are made of the layer's own constructors."""
    view = tl.layer(layer)
    for value in drawn(from_type("Updates", layer=layer), 60):
        assert all(part in view for part in parts(value) if isinstance(part, tl.TLObject))


def test_among_is_kept() -> None:
    """Nested values are made of the classes given."""
    among = [api.ChatInvitePeek, api.ChatEmpty]
    for value in drawn(from_type("ChatInvite", among=among), 60):
        assert type(value) is api.ChatInvitePeek
        assert type(value.chat) is api.ChatEmpty
    with pytest.raises(LookupError, match="no class gives a value of User"):
        drawn(from_type("User", among=Catalogue(among)), 1)


def test_functions_and_values() -> None:
    """Methods are calls, values are not."""
    assert all(isinstance(value, tl.TLFunction) for value in drawn(functions(layer=176), 40))
    assert not any(isinstance(value, tl.TLFunction) for value in drawn(values(layer=176), 40))


def test_results_of_methods() -> None:
    """`from_type` takes a method and draws its results."""
    for value in drawn(from_type(messages.ImportChatInvite), 30):
        assert value.tl_type == "messages.ChatInviteJoinResult"
    assert all(isinstance(value, bool) for value in drawn(from_type(api.channels.CheckUsername), 9))


def test_failures_shrink_to_something_readable() -> None:
    """The smallest example of a failure is a line that one can read."""
    invite = find(
        from_type("ChatInvite", layer=176),
        lambda value: isinstance(value, api.ChatInvite_cde0ec40) and bool(value.participants),
        settings=settings(QUIET, max_examples=3000, phases=[Phase.generate, Phase.shrink]),
    )
    assert tl.to_text(invite, layer=176, width=0) == (
        'chatInvite title:"" photo:(photoEmpty id:0) participants_count:0 '
        "participants:[(userEmpty id:0)] color:0"
    )


def test_the_plainest_value_is_plain() -> None:
    """Nothing drawn is less nested than the plainest value, which never has an optional field."""
    for cls in every_class()[::60]:
        least = depth_of(plainest(cls))
        assert all(depth_of(value) >= least for value in drawn(from_class(cls), 10))
    assert plainest(api.ChatInviteImporter) == api.ChatInviteImporter(user_id=0, date=0)
    importer = plainest(api.ChatInviteImporter, present=["about"])
    assert importer == api.ChatInviteImporter(user_id=0, date=0, about="")


def test_same_sees_what_equality_does_not() -> None:
    """Bits of doubles and types of numbers count."""
    nan = float("nan")
    assert same([nan], [nan])
    assert not same(0.0, -0.0)
    assert not same(1, True)
    assert not same(1, 1.0)
    assert not same([1], [1, 2])
    assert not same(api.ChatEmpty(id=1), api.ChatEmpty(id=2))
    assert same(api.ChatEmpty(id=1), api.ChatEmpty(id=1))


def test_mutations_differ() -> None:
    """Most mutations change the bytes, and all kinds of lengths occur."""
    data = tl.encode(plainest(api.ChannelFull))
    found = drawn(mutations(data))
    assert sum(one != data for one in found) > 0.9 * len(found)
    assert {len(one) % 4 for one in found} == {0, 1, 2, 3}
    assert drawn(mutations(b""), 5)


class Planted(Reference):
    """The reference codec with a bug."""

    def __init__(self, reader: type[Reader] = Reader, writer: type[Writer] = Writer) -> None:
        super().__init__()
        self.reader = reader
        self.writer = writer

    def encode(self, value: Any, *, returns: Any = None) -> bytes:
        return self.writer().root(value, None)

    def decode(
        self,
        data: bytes,
        *,
        returns: Any = None,
        strict: bool = False,
        limits: tl.Limits = tl.DEFAULT_LIMITS,
    ) -> Any:
        return self.reader(data, self.registry, limits, strict=strict).root(None)


class ForgetsPadding(Writer):
    def string(self, value: Any) -> None:
        super().string(value)
        if len(value) % 4 == 2:
            del self.out[-1]


class LongFormTooEarly(Writer):
    def string(self, value: Any) -> None:
        if len(value) != 253:
            return super().string(value)
        self.out += b"\xfe\xfd\0\0" + value + b"\0\0\0"
        return None


class SwapsBooleans(Reader):
    def boolean(self) -> bool:
        return not super().boolean()


class ReadsUnsigned(Reader):
    def number(self, form: str, what: str) -> Any:
        return super().number(form.replace("q", "Q"), what)


class LeavesOutEmptyVectors(Writer):
    def flags(self, value: Any, plan: Plan, step: Step, present: set[tuple[str, int]]) -> None:
        super().flags(value, plan, step, present)
        for field in plan.dependents(step.field):
            if getattr(value, field.attribute) == []:
                present.discard((step.field, field.bit))


class ForgetsThatSharersAreTrue(Reader):
    def fields(self, cls: type[tl.TLObject], depth: int) -> tl.TLObject:
        value: Any = super().fields(cls, depth)
        if cls is api.User and value.bot_info_version is not None:
            fields = {name: getattr(value, name) for name in cls.__struct_fields__}
            return cls(**{**fields, "bot": False})
        return value


class ReplacesText(Reader):
    def text(self) -> str:
        return self.string().decode("utf-8", "replace")


class DropsUnknownFlags(Reader):
    def step(self, step: Step, *rest: Any) -> None:
        super().step(step, *rest)
        if step.is_flags:
            rest[2].pop(step.attribute, None)


class AcceptsPaddingInStrictMode(Reader):
    def string(self) -> bytes:
        was, self.strict = self.strict, False
        try:
            return super().string()
        finally:
            self.strict = was


class ForgetsTheEnd(Reader):
    def root(self, expected: WireType | None, tl_schema: str = "api") -> Any:
        return self.message(expected or WireType(Kind.OBJECT), tl_schema, 1)


class LosesNaNs(Reader):
    def number(self, form: str, what: str) -> Any:
        value = super().number(form, what)
        return float("nan") if isinstance(value, float) and math.isnan(value) else value


class CrashesOnShortInput(Reader):
    def need(self, size: int, what: str) -> int:
        return self.position


PLANTED: list[tuple[Planted, type[tl.TLObject]]] = [
    (Planted(writer=ForgetsPadding), messages.ImportChatInvite),
    (Planted(writer=LongFormTooEarly), messages.ImportChatInvite),
    (Planted(reader=SwapsBooleans), api.channels.ToggleJoinToSend),
    (Planted(reader=ReadsUnsigned), api.ChatEmpty),
    (Planted(writer=LeavesOutEmptyVectors), api.ChatInvite_cde0ec40),
    (Planted(reader=ForgetsThatSharersAreTrue), api.User),
    (Planted(reader=ReplacesText), messages.ImportChatInvite),
    (Planted(reader=DropsUnknownFlags), api.ChatInviteImporter),
    (Planted(reader=AcceptsPaddingInStrictMode), messages.ImportChatInvite),
    (Planted(reader=ForgetsTheEnd), api.ChatEmpty),
    (Planted(reader=LosesNaNs), api.GeoPoint),
    (Planted(reader=CrashesOnShortInput), mt.ReqPq),
]


@pytest.mark.parametrize(("codec", "cls"), PLANTED, ids=lambda item: getattr(item, "__name__", ""))
def test_planted_bugs_are_found(codec: Planted, cls: type[tl.TLObject]) -> None:
    """The laws see each of a dozen bugs that codecs have really had."""
    for planted in {codec.reader, codec.writer} - {Reader, Writer}:
        changed = [name for name in vars(planted) if not name.startswith("__")]
        assert all(hasattr(planted.__base__, name) for name in changed), "the bug is not planted"
    with pytest.raises((AssertionError, struct.error, IndexError, ExceptionGroup)):
        check_class([Reference(), codec], cls, examples=3000)


def test_every_kind_of_field_is_covered() -> None:
    """The published schemas have fields of every kind the codec knows."""
    kinds = set()
    for cls in every_class():
        for step in plan_of_line(cls.tl_line).steps:
            wire: WireType | None = step.type
            while wire is not None:
                kinds.add(wire.kind)
                wire = wire.item
    assert kinds == set(Kind)
