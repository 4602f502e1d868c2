"""Plans to encoding functions: straight-line Python that collects pieces to be joined.

An encoder is `encode(v, o)`: `o` is the `append` of a list, which receives the bytes of the record
`v`, with its constructor id unless it is a bare one. What a field cannot hold makes it fail in any
way; the caller then asks the reference executor, which accepts the unusual and explains the
impossible.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from functools import cache
from typing import Any

from tl.base import TLObject
from tl.codec.interpret import BOOL_FALSE_ID, BOOL_TRUE_ID, misfit
from tl.codec.plan import VECTOR_ID, Kind, Plan, Step, WireType, plan_of_line
from tl.codec.source import FORMATS, Bail, Dispatch, Source

__all__ = ["Encoder", "EncoderSet"]

Encoder = Callable[[Any, Callable[[bytes], None]], None]

_SHORT_VECTOR = 32
_VECTOR_HEADS = tuple(struct.pack("<II", VECTOR_ID, count) for count in range(_SHORT_VECTOR))
"""The id and the count of short vectors, ready to be written."""
_LONG_PADS = (b"", b"\0\0\0", b"\0\0", b"\0")


@cache
def _string_packers(form: str) -> list[Callable[..., bytes]]:
    """By the length of a short string: the packer of the fixed fields before it and all of it.

    A packer takes the fixed fields, the length and the data; each is made when first called.
    """

    def first(*values: Any) -> bytes:
        length = values[-2]
        packer = struct.Struct(f"<{form}B{length}s{-(length + 1) % 4}x").pack
        packers[length] = packer
        return packer(*values)

    packers: list[Callable[..., bytes]] = [first] * 254
    return packers


class EncoderSet:
    """All encoders; each compiled on first use. Classes say all, so one set serves all."""

    def __init__(self) -> None:
        self._classes: dict[tuple[type[TLObject], bool], Encoder] = {}
        self._tables: dict[tuple[WireType, str], Dispatch[type]] = {}
        self._values: dict[tuple[WireType, str], Encoder] = {}
        self.objects = self.table(WireType(Kind.OBJECT), "")

    def of_class(self, cls: type[TLObject], *, bare: bool = False) -> Encoder:
        """The encoder of one constructor."""
        key = (cls, bare)
        encoder = self._classes.get(key)
        if encoder is None:
            encoder = self._classes[key] = _Compiler(self, cls.tl_schema).record(cls, bare=bare)
        return encoder

    def of_type(self, wire: WireType, tl_schema: str) -> Encoder:
        """The encoder of a value that stands alone, such as a method's result."""
        key = (wire, tl_schema)
        encoder = self._values.get(key)
        if encoder is None:
            encoder = self._values[key] = _Compiler(self, tl_schema).single(wire)
        return encoder

    def table(self, wire: WireType, tl_schema: str) -> Dispatch[type]:
        """Class of a value → encoder, for an expected type."""

        def encoder(cls: type) -> Encoder:
            if not issubclass(cls, TLObject) or misfit(cls, wire, tl_schema):
                raise Bail
            return self.of_class(cls, bare=wire.kind is Kind.BARE)

        return self._tables.setdefault((wire, tl_schema), Dispatch(encoder))


def _long_string(data: bytes, append: Callable[[bytes], None]) -> None:
    length = len(data)
    append(b"\xfe" + length.to_bytes(3, "little"))
    append(data)
    append(_LONG_PADS[length & 3])


def _numbers(code: str) -> Callable[[Any], bytes]:
    """The packer of a vector of numbers."""
    return lambda values: struct.pack(f"<{len(values)}{code}", *values)


class _Compiler:
    """Writes one function. Fixed-width values are collected and written by one call."""

    def __init__(self, owner: EncoderSet, tl_schema: str) -> None:
        self.owner = owner
        self.tl_schema = tl_schema
        self.source = Source(
            {
                "Bail": Bail,
                "HEADS": _VECTOR_HEADS,
                "long_string": _long_string,
                "pack_longs": _numbers("q"),
                "pack_ints": _numbers("i"),
                "pack_doubles": _numbers("d"),
            }
        )
        self.run: list[tuple[str, str]] = []
        self.values: dict[str, str] = {}

    def record(self, cls: type[TLObject], *, bare: bool) -> Encoder:
        plan = plan_of_line(cls.tl_line)
        self.values = {step.attribute: f"v.{step.attribute}" for step in plan.steps}
        if not bare:
            self.run.append(("I", str(plan.id)))
        for step in plan.steps:
            if step.mask is not None:
                self.word(plan, step)
            elif step.word is None:
                self.write(step.type, self.values[step.attribute])
            elif step.type.kind is not Kind.TRUE:
                self.optional(step)
        self.flush()
        self.source.add("return")
        return self.source.function("def encode(v, o):", f"encode {plan.name}#{plan.id:x}")

    def single(self, wire: WireType) -> Encoder:
        self.write(wire, "v")
        self.flush()
        self.source.add("return")
        return self.source.function("def encode(v, o):", f"encode {wire}")

    def word(self, plan: Plan, step: Step) -> None:
        """Derive a flags word and keep the values of its optional fields in locals."""
        source, word = self.source, f"w_{step.field}"
        source.add(
            f"{word} = {self.values[step.attribute]}",
            f"if {word} and ({word} & {step.mask} or not 0 < {word} < {1 << 31}):",
            "    raise Bail",
        )
        switches: list[tuple[str, int]] = []
        for bit, sharers in plan.groups(step.field).items():
            if len(sharers) > 1:
                self.shared(word, bit, sharers)
            elif sharers[0].type.kind is Kind.TRUE:
                switches.append((self.values[sharers[0].attribute], 1 << bit))
            else:
                value = self.values[sharers[0].attribute]
                source.add(f"if {value} is not None:", f"    {word} |= {1 << bit}")
        for start in range(0, len(switches), 8):
            self.switches(word, switches[start : start + 8])
        self.run.append(("I", word))

    def switches(self, word: str, switches: list[tuple[str, int]]) -> None:
        """`true` fields, of which most are usually off: one test passes over several."""
        nested = len(switches) > 1
        if nested:
            self.source.add(f"if {' or '.join(value for value, _ in switches)}:")
            self.source.indent += 1
        for value, bit in switches:
            self.source.add(f"if {value}:", f"    {word} |= {bit}")
        if nested:
            self.source.indent -= 1

    def kept(self, step: Step) -> str:
        """The local that holds the value of an optional field from here on."""
        local = f"v_{step.attribute}"
        if self.values[step.attribute] != local:
            self.source.add(f"{local} = {self.values[step.attribute]}")
            self.values[step.attribute] = local
        return local

    def shared(self, word: str, bit: int, sharers: tuple[Step, ...]) -> None:
        """A bit that several fields share is set when any is given; then all values must be."""
        tests, missing = [], []
        for sharer in sharers:
            local = self.kept(sharer)
            if sharer.type.kind is Kind.TRUE:
                tests.append(local)
            else:
                tests.append(f"{local} is not None")
                missing.append(f"{local} is None")
        self.source.add(f"if {' or '.join(tests)}:")
        if missing:
            self.source.add(f"    if {' or '.join(missing)}:", "        raise Bail")
        self.source.add(f"    {word} |= {1 << bit}")

    def optional(self, step: Step) -> None:
        self.flush()
        local = self.values[step.attribute]
        self.source.add(f"if {local} is not None:")
        self.source.indent += 1
        self.write(step.type, local)
        self.flush()
        self.source.indent -= 1

    def flush(self, extra: tuple[str, str] | None = None) -> None:
        """Emit the pending run, with one more value when a caller has one to add."""
        run = [*self.run, extra] if extra else self.run
        if run:
            self.source.add(f"o({self.packed(run)})")
        self.run = []

    def packed(self, run: list[tuple[str, str]]) -> str:
        form = "".join(form for form, _ in run)
        if all(value.isdigit() for _, value in run):
            return repr(struct.pack(f"<{form}", *(int(value) for _, value in run)))
        return f"{self.source.struct(form, 'pack')}({', '.join(value for _, value in run)})"

    def write(self, wire: WireType, value: str) -> None:
        """Write one value; `value` is an expression. Fixed-width ones wait in the run."""
        kind = wire.kind
        if kind is Kind.BOOL:
            local = self.local(value)
            self.run.append(("I", f"{BOOL_TRUE_ID} if {local} is True else {BOOL_FALSE_ID}"))
            self.source.add(f"if {local} is not True and {local} is not False:", "    raise Bail")
        elif kind in (Kind.INT128, Kind.INT256):
            local = self.local(value)
            size = 16 if kind is Kind.INT128 else 32
            self.source.add(
                f"if type({local}) is not bytes or len({local}) != {size}:", "    raise Bail"
            )
            self.run.append((FORMATS[kind], local))
        elif kind is Kind.NAT:
            # Packed as a signed number, which refuses bit 31; negative ones are refused here.
            local = self.local(value)
            self.source.add(f"if {local} < 0:", "    raise Bail")
            self.run.append(("i", local))
        elif kind in FORMATS:
            self.run.append((FORMATS[kind], value))
        elif kind in (Kind.STRING, Kind.BYTES):
            self.string(kind, value)
        elif kind in (Kind.VECTOR, Kind.BARE_VECTOR):
            self.vector(wire, value)
        else:
            self.flush()
            local = self.local(value)
            table = self.source.table(self.owner.table(wire, self.tl_schema))
            self.source.add(f"{table}[type({local})]({local}, o)")

    def local(self, value: str) -> str:
        """A local that holds an attribute, so that it is read once."""
        if "." not in value:
            return value
        local = self.source.temporary("x")
        self.source.add(f"{local} = {value}")
        return local

    def string(self, kind: Kind, value: str) -> None:
        if kind is Kind.STRING:
            self.source.add(f"s = {value}.encode()")
        else:
            self.source.add(f"s = {value}", "if type(s) is not bytes:", "    raise Bail")
        run, self.run = self.run, []
        form = "".join(form for form, _ in run)
        packers = f"strings_{form}"
        self.source.names[packers] = _string_packers(form)
        values = [*(value for _, value in run), "n", "s"]
        self.source.add(
            "n = len(s)",
            "if n < 254:",
            f"    o({packers}[n]({', '.join(values)}))",
            "else:",
            *([f"    o({self.packed(run)})"] if run else []),
            "    long_string(s, o)",
        )

    def vector(self, wire: WireType, value: str) -> None:
        item = wire.item or WireType(Kind.OBJECT)
        local = self.local(value)
        kind = self.source.temporary("t")
        self.source.add(
            f"{kind} = type({local})",
            f"if {kind} is not list and {kind} is not tuple:",
            "    raise Bail",
        )
        count = f"len({local})"
        if wire.kind is Kind.BARE_VECTOR:
            self.flush(("I", count))
        elif self.run:
            self.run.append(("I", str(VECTOR_ID)))
            self.flush(("I", count))
        else:
            long = self.packed([("I", str(VECTOR_ID)), ("I", "n")])
            self.source.add(f"n = {count}", f"o(HEADS[n] if n < {_SHORT_VECTOR} else {long})")
        packer = {Kind.INT: "ints", Kind.LONG: "longs", Kind.DOUBLE: "doubles"}.get(item.kind)
        if packer:
            self.source.add(f"o(pack_{packer}({local}))")
            return
        element = self.source.temporary("x")
        self.source.add(f"for {element} in {local}:")
        self.source.indent += 1
        self.write(item, element)
        self.flush()
        self.source.indent -= 1
