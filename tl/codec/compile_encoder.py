"""Plans to encoding functions: straight-line Python that collects pieces to be joined.

An encoder is `encode(v, o)`: `o` is the `append` of a list, which receives the bytes of the record
`v`, with its constructor id unless it is a bare one. What a field cannot hold makes it fail in any
way; the caller then asks the reference executor, which accepts the unusual and explains the
impossible.
"""

from __future__ import annotations

import struct
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import groupby
from typing import Any

from tl.base import TLObject
from tl.codec.interpret import BOOL_FALSE_ID, BOOL_TRUE_ID, misfit
from tl.codec.plan import VECTOR_ID, Kind, Plan, Step, WireType, plan_of_line
from tl.codec.source import FORMATS, Bail, Dispatch, Source, packer

__all__ = ["Encoder", "EncoderSet"]

Encoder = Callable[[Any, Callable[[bytes], None]], None]

_SHORT = 254
"""Up to here a length is one byte; vectors of numbers are packed in one call up to here, too."""
_SHORT_VECTOR = 32
_VECTOR_HEADS = tuple(struct.pack("<II", VECTOR_ID, count) for count in range(_SHORT_VECTOR))
"""The id and the count of short vectors, ready to be written."""
_LONG_PADS = (b"", b"\0\0\0", b"\0\0", b"\0")
_NUMBERS = {Kind.INT, Kind.LONG, Kind.DOUBLE}
_STRINGS = {Kind.STRING, Kind.BYTES}
_MOST_OPTIONAL = 2
"""So many optional parts are written by one call, for which there are four branches."""
_STRING = ("B{n}s{pad}x", "n, s")
"""Stands for a short string in a run of fixed-width fields; there is at most one in each."""


@cache
def _packers(form: str, place: int) -> list[Callable[..., bytes]]:
    """By a count: the packer of fields of which some depend on that count.

    In `form`, `{n}` stands for the count and `{pad}` for the padding of so many bytes and a length
    of one. The count itself is at `place` among the values. Each packer is made when first called.
    """

    def first(*values: Any) -> bytes:
        n = values[place]
        made = packers[n] = packer(form.format(n=n, pad=-(n + 1) % 4))
        return made(*values)

    packers: list[Callable[..., bytes]] = [first] * _SHORT
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


def _together(steps: Iterable[Step]) -> Iterator[list[Step]]:
    """Optional fields that stand together and share a bit, others alone."""
    for _, sharers in groupby(steps, lambda step: (step.word, step.bit) if step.word else step):
        yield [*sharers]


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
                "packer": packer,
            }
        )
        self.run: list[tuple[str, str]] = []
        self.values: dict[str, str] = {}

    def record(self, cls: type[TLObject], *, bare: bool) -> Encoder:
        plan = plan_of_line(cls.tl_line)
        self.values = {step.attribute: f"v.{step.attribute}" for step in plan.steps}
        if not bare:
            self.run.append(("I", str(plan.id)))
        rest = deque(_together(step for step in plan.steps if step.type.kind is not Kind.TRUE))
        while rest:
            first = rest[0][0]
            if first.word is not None:
                self.optional(rest)
            elif first.mask is not None:
                self.word(plan, first)
                rest.popleft()
            else:
                self.fields(rest.popleft())
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

    def fields(self, steps: list[Step]) -> None:
        for step in steps:
            self.write(step.type, self.values[step.attribute])

    def optional(self, rest: deque[list[Step]]) -> None:
        """The next fields, which may be absent, and all that can be written by the same call."""
        parts = self.joinable(rest) or [rest[0]]
        for _ in parts:
            rest.popleft()
        self.branches(parts)

    def joinable(self, rest: deque[list[Step]]) -> list[list[Step]]:
        """What can follow the run in one call: numbers, one string, few optional ones."""
        parts: list[list[Step]] = []
        strings = self.run.count(_STRING)
        optional = 0
        for part in rest:
            strings += sum(step.type.kind in _STRINGS for step in part)
            optional += part[0].word is not None
            if strings > 1 or optional > (_MOST_OPTIONAL if self.run else 1):
                break
            if not all(step.type.kind in _NUMBERS | _STRINGS for step in part):
                break
            parts.append(part)
        return parts

    def branches(self, parts: list[list[Step]]) -> None:
        """Write the run and what joins it: one call in the branch of each case."""
        for place, part in enumerate(parts):
            if part[0].word is None:
                self.fields(part)
                continue
            run, others = self.run, parts[place + 1 :]
            self.run = [*run]
            self.source.add(f"if {self.values[part[0].attribute]} is not None:")
            self.source.indent += 1
            self.fields(part)
            self.branches(others)
            self.source.indent -= 1
            if run or others:
                self.source.add("else:")
                self.source.indent += 1
                self.run = run
                self.branches(others)
                self.source.indent -= 1
            return
        self.flush()

    def flush(self) -> None:
        """Emit the pending run."""
        if _STRING in self.run:
            self.packed_with_string(self.run)
        elif self.run:
            self.source.add(f"o({self.packed(self.run)})")
        self.run = []

    def packed(self, run: list[tuple[str, str]]) -> str:
        form = "".join(form for form, _ in run)
        if all(value.isdigit() for _, value in run):
            return repr(struct.pack(f"<{form}", *(int(value) for _, value in run)))
        return f"{self.source.packer(form)}({', '.join(value for _, value in run)})"

    def packed_with_string(self, run: list[tuple[str, str]]) -> None:
        """Emit a run that has a string among its fields: `s`, whose length is `n`."""
        place = run.index(_STRING)
        before, after = run[:place], run[place + 1 :]
        self.source.add(
            f"if n < {_SHORT}:",
            f"    o({self.packed_by_count(run, place)})",
            "else:",
            *([f"    o({self.packed(before)})"] if before else []),
            "    long_string(s, o)",
            *([f"    o({self.packed(after)})"] if after else []),
        )

    def packed_by_count(self, run: list[tuple[str, str]], place: int) -> str:
        """The call that packs a run of which the value at `place` is a count named `n`."""
        form = "".join(form for form, _ in run)
        name = "pack_" + form.replace("B{n}s{pad}x", "_string_").replace("{n}", "_many_")
        self.source.names[name] = _packers(form, place)
        return f"{name}[n]({', '.join(value for _, value in run)})"

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
            table = self.owner.table(wire, self.tl_schema)
            encode = self.source.dispatch(table, f"type({local})")
            self.source.add(f"{encode}({local}, o)")

    def local(self, value: str) -> str:
        """A local that holds an attribute, so that it is read once."""
        if "." not in value:
            return value
        local = self.source.temporary("x")
        self.source.add(f"{local} = {value}")
        return local

    def string(self, kind: Kind, value: str) -> None:
        if _STRING in self.run:
            self.flush()
        if kind is Kind.STRING:
            self.source.add(f"s = {value}.encode()")
        else:
            self.source.add(f"s = {value}", "if type(s) is not bytes:", "    raise Bail")
        self.source.add("n = len(s)")
        self.run.append(_STRING)

    def vector(self, wire: WireType, value: str) -> None:
        item = wire.item or WireType(Kind.OBJECT)
        local = self.local(value)
        kind = self.source.temporary("t")
        if _STRING in self.run:
            self.flush()
        self.source.add(
            f"{kind} = type({local})",
            f"if {kind} is not list and {kind} is not tuple:",
            "    raise Bail",
            f"n = len({local})",
        )
        head = [("I", "n")]
        if wire.kind is not Kind.BARE_VECTOR:
            head.insert(0, ("I", str(VECTOR_ID)))
        run, self.run = [*self.run, *head], []
        if item.kind in _NUMBERS:
            code = FORMATS[item.kind]
            whole = [*run, ("{n}" + code, f"*{local}")]
            self.source.add(
                f"if n < {_SHORT}:",
                f"    o({self.packed_by_count(whole, len(run) - 1)})",
                "else:",
                f"    o({self.packed(run)})",
                f"    o(packer(f'{{n}}{code}')(*{local}))",
            )
            return
        if run == head and len(head) == 2:
            self.source.add(f"o(HEADS[n] if n < {_SHORT_VECTOR} else {self.packed(run)})")
        else:
            self.source.add(f"o({self.packed(run)})")
        element = self.source.temporary("x")
        self.source.add(f"for {element} in {local}:")
        self.source.indent += 1
        self.write(item, element)
        self.flush()
        self.source.indent -= 1
