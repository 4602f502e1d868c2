"""The reference executor: walks a plan step by step, checks everything, explains what is wrong.

It is the slow one. The fast executors answer the ordinary cases and hand whatever surprises them
to this one, which either copes or raises the error that the caller sees. So every rule of the
format has exactly one wording, and tests use this executor as the oracle for the others.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any, NoReturn

from tl.base import TLFunction, TLObject
from tl.codec.inflate import GZIP_PACKED_ID, inflate
from tl.codec.limits import Limits
from tl.codec.plan import VECTOR_ID, Kind, Plan, Step, WireType, plan_of_line
from tl.codec.registry import Registry
from tl.codec.text import decode_text, encode_text
from tl.errors import DecodeError, EncodeError, LimitExceeded, UnknownConstructor

__all__ = ["BOXED_KINDS", "Reader", "Writer"]

BOOL_TRUE_ID = 0x997275B5
BOOL_FALSE_ID = 0xBC799737
_LONG_STRING = 254
_NAT_END = 1 << 31
_NESTED_GZIP = 2
_PACKED = GZIP_PACKED_ID.to_bytes(4, "little")
_ANY_OBJECT = frozenset({Kind.OBJECT, Kind.FUNCTION})
"""Packing replaces whole messages, results and queries, never a part of a value."""
BOXED_KINDS = _ANY_OBJECT | {Kind.BOXED, Kind.VECTOR, Kind.BOOL}
"""What begins with an id, so that a `gzip_packed` may stand for the whole of it."""
_FORMATS = {Kind.INT: "<i", Kind.LONG: "<q", Kind.DOUBLE: "<d"}
_RAW_SIZES = {Kind.INT128: 16, Kind.INT256: 32}


class Reader:
    """Decodes one buffer; see `tl.codec.Codec.decode` for the arguments."""

    def __init__(self, data: bytes, registry: Registry, limits: Limits, *, strict: bool) -> None:
        self.data = data
        self.end = len(data)
        self.position = 0
        self.registry = registry
        self.limits = limits
        self.strict = strict
        self.gzip_depth = 0
        self.path: list[str] = []

    def root(self, expected: WireType | None, tl_schema: str = "api") -> Any:
        """The one value that fills the whole buffer."""
        try:
            value = self.message(expected or WireType(Kind.OBJECT), tl_schema, 1)
        except RecursionError:
            # Only a depth limit beyond Python's own lets it come to this.
            self.exceed("depth", "nesting beyond the interpreter's stack", self.position)
        if self.position != self.end:
            self.fail(f"{self.end - self.position} bytes are left over", self.position)
        return value

    def message(self, wire: WireType, tl_schema: str, depth: int) -> Any:
        """A value that its sender may have packed, at the start of the buffer."""
        if not self.strict and self.data.startswith(_PACKED) and wire.kind in BOXED_KINDS:
            self.position += len(_PACKED)
            return self.packed(wire, tl_schema, depth)
        return self.value(wire, tl_schema, depth)

    def fail(self, reason: str, offset: int) -> NoReturn:
        raise DecodeError(reason, offset=offset, path=_join(self.path))

    def need(self, size: int, what: str) -> int:
        """The position, once `size` bytes are known to follow it."""
        left = self.end - self.position
        if left < size:
            self.fail(f"{what} needs {size} bytes, {left} are left", self.position)
        return self.position

    def number(self, form: str, what: str) -> Any:
        start = self.need(struct.calcsize(form), what)
        self.position += struct.calcsize(form)
        return struct.unpack_from(form, self.data, start)[0]

    def value(self, wire: WireType, tl_schema: str, depth: int) -> Any:
        kind = wire.kind
        if kind in _FORMATS:
            return self.number(_FORMATS[kind], kind.value)
        if kind is Kind.NAT:
            return self.nat()
        if kind in _RAW_SIZES:
            return self.raw(_RAW_SIZES[kind], kind.value)
        if kind is Kind.BYTES:
            return self.string()
        if kind is Kind.STRING:
            return self.text()
        if kind is Kind.BOOL:
            return self.boolean()
        if kind in (Kind.VECTOR, Kind.BARE_VECTOR):
            return self.vector(wire, tl_schema, depth)
        if kind is Kind.BARE:
            return self.bare(wire, tl_schema, depth)
        return self.boxed(wire, tl_schema, depth)

    def nat(self) -> int:
        start = self.position
        value: int = self.number("<I", "#")
        if value >= _NAT_END:
            self.fail("bit 31 of a # is set", start)
        return value

    def raw(self, size: int, what: str) -> bytes:
        start = self.need(size, what)
        self.position += size
        return self.data[start : self.position]

    def string(self) -> bytes:
        start = self.need(4, "string")
        length = self.data[start]
        if length == _LONG_STRING + 1:
            self.fail("a string cannot begin with ff", start)
        head = 1
        if length == _LONG_STRING:
            length = int.from_bytes(self.data[start + 1 : start + 4], "little")
            head = 4
            if self.strict and length < _LONG_STRING:
                self.fail(f"a string of {length} bytes in the long form", start)
        if length > self.limits.string:
            self.exceed("string", f"a string of {length} bytes", start)
        padding = -(head + length) % 4
        self.need(head + length + padding, f"string of {length} bytes")
        stop = start + head + length
        self.position = stop + padding
        if self.strict and any(self.data[stop : self.position]):
            self.fail("string padding is not zero", stop)
        return self.data[start + head : stop]

    def text(self) -> str:
        start = self.position
        data = self.string()
        if self.strict:
            try:
                return data.decode()
            except UnicodeDecodeError as error:
                self.fail(f"string is not UTF-8: {error.reason} at byte {error.start}", start)
        return decode_text(data)

    def boolean(self) -> bool:
        start = self.position
        tl_id = self.number("<I", "Bool")
        if tl_id not in (BOOL_TRUE_ID, BOOL_FALSE_ID):
            self.fail(f"#{tl_id:x} is not a Bool", start)
        return bool(tl_id == BOOL_TRUE_ID)

    def vector(self, wire: WireType, tl_schema: str, depth: int) -> list[Any]:
        item = wire.item or WireType(Kind.OBJECT)
        if wire.kind is Kind.VECTOR:
            start = self.position
            tl_id = self.number("<I", "Vector")
            if tl_id != VECTOR_ID:
                self.fail(f"#{tl_id:x} is not a Vector", start)
        start = self.position
        count: int = self.number("<i", "vector count")
        if count < 0:
            self.fail(f"vector count {count} is negative", start)
        least = self.least_size(item, tl_schema)
        if count * least > self.end - self.position:
            self.fail(
                f"{count} items need {count * least} bytes or more, "
                f"{self.end - self.position} are left",
                start,
            )
        if count > self.limits.items:
            self.exceed("items", f"a vector of {count} items", start)
        items = []
        for index in range(count):
            self.path.append(f"[{index}]")
            items.append(self.value(item, tl_schema, depth))
            self.path.pop()
        return items

    def least_size(self, item: WireType, tl_schema: str) -> int:
        if item.kind is not Kind.BARE:
            return item.least_size
        plan = plan_of_line(self.bare_class(item, tl_schema).tl_line)
        return sum(step.type.least_size for step in plan.steps if step.word is None)

    def bare_class(self, wire: WireType, tl_schema: str) -> type[TLObject]:
        cls = self.registry.bare(wire.name, tl_schema)
        if cls is None:
            raise DecodeError(
                f"the schema has no {wire.name}", offset=self.position, path=_join(self.path)
            )
        return cls

    def bare(self, wire: WireType, tl_schema: str, depth: int) -> TLObject:
        return self.fields(self.bare_class(wire, tl_schema), depth)

    def boxed(self, wire: WireType, tl_schema: str, depth: int) -> Any:
        start = self.position
        tl_id: int = self.number("<I", str(wire))
        if tl_id == GZIP_PACKED_ID and not self.strict and wire.kind in _ANY_OBJECT:
            return self.packed(wire, tl_schema, depth)
        cls = self.registry.find(tl_id)
        if cls is None:
            self.unknown(tl_id, wire, start)
        if reason := misfit(cls, wire, tl_schema):
            self.fail(reason, start)
        return self.fields(cls, depth)

    def unknown(self, tl_id: int, wire: WireType, start: int) -> NoReturn:
        wanted = "a vector needs its item type" if tl_id == VECTOR_ID else f"expected {wire}"
        raise UnknownConstructor(
            f"unknown constructor #{tl_id:08x}: {wanted}",
            id=tl_id,
            offset=start,
            path=_join(self.path),
            tail=self.data[start:],
        )

    def packed(self, wire: WireType, tl_schema: str, depth: int) -> Any:
        start = self.position
        packed = self.string()
        try:
            if self.gzip_depth >= _NESTED_GZIP:
                self.exceed("depth", "gzip_packed within gzip_packed", start)
            data = inflate(packed, self.limits.inflated)
            inner = Reader(data, self.registry, self.limits, strict=False)
            inner.gzip_depth = self.gzip_depth + 1
            inner.path = [*self.path, "gzip_packed."]
            value = inner.message(wire, tl_schema, depth)
            if inner.position != inner.end:
                inner.fail("bytes are left over", inner.position)
        except DecodeError as error:
            if not error.path:
                error.offset, error.path = start, _join(self.path)
            raise
        return value

    def fields(self, cls: type[TLObject], depth: int) -> TLObject:
        plan = plan_of_line(cls.tl_line)
        self.path.append(plan.name)
        if depth > self.limits.depth:
            self.exceed("depth", f"{depth} nested objects", self.position)
        values: dict[str, Any] = {}
        words: dict[str, int] = {}
        for step in plan.steps:
            self.path.append(f".{step.field}")
            try:
                self.step(step, cls.tl_schema, depth, values, words)
            except UnknownConstructor as error:
                place = _join(self.path[:-1])
                finished = tuple((f"{place}.{name}", value) for name, value in values.items())
                error.known = (*finished, *error.known)
                raise
            self.path.pop()
        self.path.pop()
        return cls(**values)

    def step(
        self,
        step: Step,
        tl_schema: str,
        depth: int,
        values: dict[str, Any],
        words: dict[str, int],
    ) -> None:
        if step.mask is not None:
            start = self.position
            word = words[step.field] = self.nat()
            unknown = word & ~step.mask
            if unknown and self.strict:
                self.fail(f"unknown flag bits {unknown:#x}", start)
            if unknown:
                values[step.attribute] = unknown
            return
        if step.word is not None:
            present = bool(words[step.word] >> step.bit & 1)
            if step.type.kind is Kind.TRUE:
                values[step.attribute] = present
                return
            if not present:
                values[step.attribute] = None
                return
        values[step.attribute] = self.value(step.type, tl_schema, depth + 1)

    def exceed(self, limit: str, what: str, offset: int) -> NoReturn:
        allowed: int = getattr(self.limits, limit)
        raise LimitExceeded(
            f"{what}, {allowed} are allowed",
            limit=limit,
            allowed=allowed,
            offset=offset,
            path=_join(self.path),
        )


def misfit(cls: type[TLObject], wire: WireType, tl_schema: str) -> str | None:
    """Why a class cannot stand where `wire` is expected, or None when it can."""
    if wire.kind is Kind.OBJECT:
        return None
    if wire.kind is Kind.FUNCTION:
        return None if issubclass(cls, TLFunction) else f"{cls.tl_name} is not a method"
    if issubclass(cls, TLFunction):
        return f"{cls.tl_name} is a method, expected {wire}"
    if wire.kind is Kind.BARE:
        name = f"%{cls.tl_type}" if wire.name.startswith("%") else cls.tl_name
        fits = name == wire.name and cls.tl_schema == tl_schema
    else:
        fits = cls.tl_type == wire.name and cls.tl_schema == tl_schema
    return None if fits else f"{cls.tl_name}#{cls.tl_id:x} is a {cls.tl_type}, expected {wire}"


class Writer:
    """Encodes one value into `out`."""

    def __init__(self) -> None:
        self.out = bytearray()
        self.path: list[str] = []
        self._writers: dict[Kind, Callable[[Any], None]] = {
            Kind.NAT: self.nat,
            Kind.INT: self.int32,
            Kind.LONG: self.int64,
            Kind.DOUBLE: self.double,
            Kind.INT128: self.int128,
            Kind.INT256: self.int256,
            Kind.STRING: self.text,
            Kind.BYTES: self.string,
            Kind.BOOL: self.boolean,
        }

    def root(self, value: Any, expected: WireType | None, tl_schema: str = "api") -> bytes:
        """The bytes of one boxed value."""
        try:
            self.value(value, expected or WireType(Kind.OBJECT), tl_schema)
        except RecursionError:
            raise EncodeError("nested too deeply") from None
        return bytes(self.out)

    def fail(self, reason: str) -> NoReturn:
        raise EncodeError(reason, path=_join(self.path))

    def wrong(self, value: Any, expected: str) -> NoReturn:
        got = "missing" if value is None else f"is {type(value).__name__}"
        self.fail(f"{got}, expected {expected}")

    def value(self, value: Any, wire: WireType, tl_schema: str) -> None:
        kind = wire.kind
        if writer := self._writers.get(kind):
            writer(value)
        elif kind in (Kind.VECTOR, Kind.BARE_VECTOR):
            self.vector(value, wire, tl_schema)
        else:
            self.object(value, wire, tl_schema)

    def number(self, value: Any, form: str, low: int, high: int, what: str) -> None:
        try:
            self.out += struct.pack(form, value)
        except struct.error:
            if isinstance(value, int):
                self.fail(f"{value} is outside {low} … {high} ({what})")
            self.wrong(value, what)

    def int32(self, value: Any) -> None:
        self.number(value, "<i", -(1 << 31), (1 << 31) - 1, "int")

    def int64(self, value: Any) -> None:
        self.number(value, "<q", -(1 << 63), (1 << 63) - 1, "long")

    def double(self, value: Any) -> None:
        try:
            self.out += struct.pack("<d", value)
        except struct.error:
            self.wrong(value, "double")
        except OverflowError:
            self.fail(f"{value} is too large for a double")

    def nat(self, value: Any) -> None:
        if isinstance(value, int) and not 0 <= value < _NAT_END:
            self.fail(f"{value} is outside 0 … {_NAT_END - 1} (#)")
        self.number(value, "<I", 0, _NAT_END - 1, "#")

    def int128(self, value: Any) -> None:
        self.raw(value, 16)

    def int256(self, value: Any) -> None:
        self.raw(value, 32)

    def raw(self, value: Any, size: int) -> None:
        if not isinstance(value, (bytes, bytearray, memoryview)):
            self.wrong(value, f"{size} bytes")
        data = bytes(value)
        if len(data) != size:
            self.fail(f"{len(data)} bytes, expected {size}")
        self.out += data

    def text(self, value: Any) -> None:
        if not isinstance(value, str):
            self.wrong(value, "str")
        try:
            self.string(encode_text(value))
        except UnicodeError as error:
            self.fail(f"text that cannot be encoded: {error.args[4]} at {error.args[2]}")

    def string(self, value: Any) -> None:
        if not isinstance(value, (bytes, bytearray, memoryview)):
            self.wrong(value, "bytes")
        data = bytes(value)
        length = len(data)
        if length >= 1 << 24:
            self.fail(f"{length} bytes, a string holds at most {(1 << 24) - 1}")
        if length < _LONG_STRING:
            self.out.append(length)
        else:
            self.out += b"\xfe" + length.to_bytes(3, "little")
        self.out += data + bytes(-(length + (1 if length < _LONG_STRING else 4)) % 4)

    def boolean(self, value: Any) -> None:
        if value is not True and value is not False:
            self.wrong(value, "bool")
        tl_id = BOOL_TRUE_ID if value else BOOL_FALSE_ID
        self.out += tl_id.to_bytes(4, "little")

    def vector(self, value: Any, wire: WireType, tl_schema: str) -> None:
        if not isinstance(value, (list, tuple)):
            self.wrong(value, "list")
        if wire.kind is Kind.VECTOR:
            self.out += VECTOR_ID.to_bytes(4, "little")
        self.out += len(value).to_bytes(4, "little")
        item = wire.item or WireType(Kind.OBJECT)
        for index, element in enumerate(value):
            self.path.append(f"[{index}]")
            self.value(element, item, tl_schema)
            self.path.pop()

    def object(self, value: Any, wire: WireType, tl_schema: str) -> None:
        if not isinstance(value, TLObject):
            if isinstance(value, bool) and wire.kind is Kind.OBJECT:
                self.boolean(value)
                return
            self.wrong(value, str(wire))
        cls = type(value)
        if reason := misfit(cls, wire, tl_schema):
            self.fail(reason)
        if wire.kind is not Kind.BARE:
            self.out += cls.tl_id.to_bytes(4, "little")
        self.fields(value, plan_of_line(cls.tl_line))

    def fields(self, value: TLObject, plan: Plan) -> None:
        self.path.append(plan.name)
        present: set[tuple[str, int]] = set()
        for step in plan.steps:
            self.path.append(f".{step.field}")
            given = getattr(value, step.attribute)
            if step.mask is not None:
                self.flags(value, plan, step, present)
            elif step.word is None or (
                step.type.kind is not Kind.TRUE and (step.word, step.bit) in present
            ):
                self.value(given, step.type, type(value).tl_schema)
            self.path.pop()
        self.path.pop()

    def flags(self, value: TLObject, plan: Plan, step: Step, present: set[tuple[str, int]]) -> None:
        """Derive a flags word: a bit is set when a field that depends on it is given."""
        extra = getattr(value, step.attribute)
        if not isinstance(extra, int) or extra & (step.mask or 0) or not 0 <= extra < _NAT_END:
            self.fail(f"{extra!r} is not a word of bits unknown to {plan.name}")
        word: int = extra
        for bit, sharers in plan.groups(step.field).items():
            given = [sharer for sharer in sharers if self.is_given(value, sharer)]
            for sharer in sharers if given else ():
                if sharer.type.kind is not Kind.TRUE and sharer not in given:
                    self.path[-1] = f".{sharer.field}"
                    self.fail(f"missing, but shares {step.field}.{bit} with {given[0].field}")
            if given:
                word |= 1 << bit
                present.add((step.field, bit))
        self.out += struct.pack("<I", word)

    def is_given(self, value: TLObject, step: Step) -> bool:
        given = getattr(value, step.attribute)
        return bool(given) if step.type.kind is Kind.TRUE else given is not None


def _join(path: list[str]) -> str:
    """Parts are `name`, `.field` and `[index]`; a name after a field or an index is left out.

    `updates` `.users` `[3]` `user` `.photo` reads `updates.users[3].photo`.
    """
    text = ""
    for index, part in enumerate(path):
        if part == "gzip_packed.":
            continue
        if index == 0 or part[0] in ".[":
            text += part
    return text
