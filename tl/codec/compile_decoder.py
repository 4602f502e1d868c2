"""Plans to decoding functions: straight-line Python, one `struct` call per run of fixed fields.

A decoder is `decode(b, p, d) -> (record, p)`: `b` is the whole input as bytes, `p` the position
behind the constructor id, `d` how many levels of nesting are left. Slices and positions are not
checked one by one: a read beyond the end fails by itself or leaves `p` where the final comparison
with the length of the input cannot succeed. Vectors are checked before their items are read.
Every failure, whatever its kind, makes the caller ask the reference executor.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable
from itertools import groupby
from typing import Any

from tl.base import TLObject
from tl.codec.inflate import GZIP_PACKED_ID
from tl.codec.interpret import BOOL_FALSE_ID, BOOL_TRUE_ID, misfit
from tl.codec.limits import Limits
from tl.codec.plan import FIXED_SIZES, VECTOR_ID, Kind, Plan, Step, WireType, plan_of_line
from tl.codec.registry import Registry
from tl.codec.source import FORMATS, Bail, Dispatch, Source
from tl.codec.variants import Allowance, Variants, first_words, present

__all__ = ["Decoder", "DecoderSet"]

Decoder = Callable[[bytes, int, int], tuple[Any, int]]

_MANY_FIELDS = 10
"""From so many fields on, a dictionary of those present beats passing every field."""
_LITTLE_ENDIAN = sys.byteorder == "little"
_BLOCK = 4
"""So many optional fields are passed over by one test when none of them is there."""
_KNOWN_SWITCHES = 512
"""Combinations of `true` fields that are remembered per class; real traffic has a few dozen."""
_TOP_BIT = 1 << 31


class _Switches(dict[int, dict[str, bool]]):
    """Bits of a flags word → keyword arguments of the `true` fields that are set."""

    def __init__(self, fields: list[tuple[int, str]]) -> None:
        super().__init__()
        self.fields = fields

    def __missing__(self, bits: int) -> dict[str, bool]:
        if len(self) >= _KNOWN_SWITCHES:
            self.clear()
        known = self[bits] = {name: True for bit, name in self.fields if bits & bit}
        return known


class DecoderSet:
    """All decoders for one registry, mode and set of limits; each compiled on first use.

    `eager` ones decode by their flags words from the first record on, which tests want.
    """

    def __init__(
        self, registry: Registry, limits: Limits, *, strict: bool, eager: bool = False
    ) -> None:
        self.registry = registry
        self.limits = limits
        self.strict = strict
        self._classes: dict[type[TLObject], Decoder] = {}
        self.allowance = Allowance(eager=eager)
        self._boxed: dict[tuple[WireType, str], Dispatch[bytes]] = {}
        self._bare: dict[str, Dispatch[str]] = {}
        self._values: dict[tuple[WireType, str], Decoder] = {}
        self._objects = self.boxed(WireType(Kind.OBJECT), "")

    def object(self, data: bytes) -> Any:
        """The one boxed value that fills `data`; raises anything at all when there is none."""
        depth = self.limits.depth
        value, end = self._objects.get(data[:4])(data, 4, depth)
        if depth < 1 or end != len(data):
            raise Bail
        return value

    def value(self, data: bytes, wire: WireType, tl_schema: str) -> Any:
        """The one value of a type that fills `data`; raises anything at all when there is none."""
        key = (wire, tl_schema)
        decoder = self._values.get(key)
        if decoder is None:
            decoder = self._values[key] = _Compiler(self, tl_schema).single(wire)
        depth = self.limits.depth
        value, end = decoder(data, 0, depth)
        if depth < 1 or end != len(data):
            raise Bail
        return value

    def of_class(self, cls: type[TLObject]) -> Decoder:
        """The decoder of one constructor, from behind its id."""
        decoder = self._classes.get(cls)
        if decoder is None:
            decoder = self._classes[cls] = _Compiler(self, cls.tl_schema).record(cls)
        return decoder

    def boxed(self, wire: WireType, tl_schema: str) -> Dispatch[bytes]:
        """Constructor id, as it travels → decoder, for an expected type."""

        def decoder(prefix: bytes) -> Decoder:
            tl_id = int.from_bytes(prefix, "little")
            cls = self.registry.find(tl_id) if len(prefix) == 4 else None
            if cls is None or misfit(cls, wire, tl_schema):
                raise Bail
            if tl_id == GZIP_PACKED_ID and not self.strict:
                raise Bail
            return self.of_class(cls)

        return self._boxed.setdefault((wire, tl_schema), Dispatch(decoder))

    def bare(self, tl_schema: str) -> Dispatch[str]:
        """Name of a bare type → decoder, for one schema."""

        def decoder(name: str) -> Decoder:
            cls = self.registry.bare(name, tl_schema)
            if cls is None:
                raise Bail
            return self.of_class(cls)

        return self._bare.setdefault(tl_schema, Dispatch(decoder))


def _read_longs(b: bytes, p: int, count: int) -> list[int]:
    if count > 16 and _LITTLE_ENDIAN:
        return memoryview(b)[p : p + 8 * count].cast("q").tolist()
    return [*struct.unpack_from(f"<{count}q", b, p)]


def _read_ints(b: bytes, p: int, count: int) -> list[int]:
    return [*struct.unpack_from(f"<{count}i", b, p)]


def _read_doubles(b: bytes, p: int, count: int) -> list[float]:
    return [*struct.unpack_from(f"<{count}d", b, p)]


class _Compiler:
    """Writes one function. Runs of fixed-width fields are collected and read by one call."""

    def __init__(self, owner: DecoderSet, tl_schema: str) -> None:
        self.owner = owner
        self.tl_schema = tl_schema
        self.strict = owner.strict
        limit = owner.limits.string
        self.source = Source(
            {
                "Bail": Bail,
                "BOOLS": {BOOL_TRUE_ID: True, BOOL_FALSE_ID: False},
                "long_bytes": _long_bytes(limit, strict=self.strict),
                "read_longs": _read_longs,
                "read_ints": _read_ints,
                "read_doubles": _read_doubles,
            }
        )
        self.run: list[tuple[str, str]] = []
        self.checks: list[str] = []
        """Lines that look at flags words of the pending run; they follow it."""

    def record(self, cls: type[TLObject]) -> Decoder:
        plan = plan_of_line(cls.tl_line)
        source = self.source
        source.names["C"] = cls
        if any(_is_nested(step.type) for step in plan.steps):
            # Its own level; too early by one for what is then absent, which the reference decides.
            source.add("d -= 1", "if d < 1:", "    raise Bail")
        if not plan.steps:
            source.names["ONLY"] = cls()
            source.add("return ONLY, p")
        else:
            self.fields(plan)
        label = f"decode {plan.name}#{plan.id:x}"
        general = source.function("def decode(b, p, d):", label)
        size = 4 * len(first_words(plan))
        if size == 0:
            return general

        def make(words: bytes) -> Decoder:
            return _Compiler(self.owner, self.tl_schema).variant(cls, words) or general

        entry = Source({"V": Variants(self.owner.allowance, general, make)})
        entry.add(f"return V[b[p : p + {size}]](b, p, d)")
        return entry.function("def decode(b, p, d):", f"{label} by flags")

    def variant(self, cls: type[TLObject], first: bytes) -> Decoder | None:
        """The decoder of records that begin with these flags words; None for what is refused."""
        plan = plan_of_line(cls.tl_line)
        if len(first) < 4 * len(plan.words):
            return None  # the input ends here
        values = struct.unpack(f"<{len(plan.words)}I", first)
        words = {step.field: value for step, value in zip(plan.words, values, strict=True)}
        for step in plan.words:
            if words[step.field] & self.forbidden(step):
                return None
        steps = present(plan, words)
        self.source.names["C"] = cls
        if any(_is_nested(step.type) for step in steps):
            self.source.add("d -= 1", "if d < 1:", "    raise Bail")
        arguments = []
        for step in steps:
            if step.mask is not None:
                self.run.append(("4x", ""))
                if unknown := words[step.field] & ~step.mask:
                    arguments.append(f"{step.attribute}={unknown}")
            elif step.type.kind is Kind.TRUE:
                arguments.append(f"{step.attribute}=True")
            else:
                self.read(step.type, f"v_{step.attribute}")
                arguments.append(f"{step.attribute}=v_{step.attribute}")
        end = self.end_of_run()
        self.source.add(f"return C({', '.join(arguments)}), {end}")
        label = f"decode {plan.name}#{plan.id:x} {first.hex()}"
        return self.source.function("def decode(b, p, d):", label)

    def forbidden(self, word: Step) -> int:
        """The bits of a flags word that are not accepted."""
        return ~(word.mask or 0) & 0xFFFFFFFF if self.strict else _TOP_BIT

    def single(self, wire: WireType) -> Decoder:
        """A decoder of one value that stands alone, such as a method's result."""
        self.read(wire, "x")
        self.source.add(f"return x, {self.end_of_run()}")
        return self.source.function("def decode(b, p, d):", f"decode {wire}")

    def fields(self, plan: Plan) -> None:
        conditional = any(step.word for step in plan.steps)
        sparse = conditional and len(plan.steps) >= _MANY_FIELDS
        arguments: list[str] = []
        if sparse:
            self.source.add("k = {}")
        for word, run in groupby(plan.steps, lambda step: step.word):
            steps = list(run)
            if word is None:
                for step in steps:
                    self.unconditional(plan, step, arguments, sparse=sparse)
                continue
            self.flush()
            if sparse:
                self.blocks(word, [s for s in steps if s.type.kind is not Kind.TRUE], arguments)
            else:
                for _, sharers in groupby(steps, lambda step: step.bit):
                    self.conditional(list(sharers), arguments, sparse=False)
        end = self.end_of_run()
        if sparse:
            arguments.append("**k")
        self.source.add(f"return C({', '.join(arguments)}), {end}")

    def blocks(self, word: str, steps: list[Step], arguments: list[str]) -> None:
        """Optional fields of one word, several behind one test of all their bits."""
        groups = [list(sharers) for _, sharers in groupby(steps, lambda step: step.bit)]
        for start in range(0, len(groups), _BLOCK):
            block = groups[start : start + _BLOCK]
            if len(block) > 1:
                mask = sum({1 << sharers[0].bit for sharers in block})
                self.source.add(f"if w_{word} & {mask}:")
                self.source.indent += 1
            for sharers in block:
                self.conditional(sharers, arguments, sparse=True)
            if len(block) > 1:
                self.source.indent -= 1

    def switches(self, plan: Plan, word: Step) -> None:
        """All `true` fields of a word by one look-up."""
        fields = [
            (1 << step.bit, step.attribute)
            for step in plan.dependents(word.field)
            if step.type.kind is Kind.TRUE
        ]
        if not fields:
            return
        mask = sum({bit for bit, _ in fields})
        table = self.source.temporary("S")
        self.source.names[table] = _Switches(fields)
        self.checks += [
            f"if w_{word.field} & {mask}:",
            f"    k.update({table}[w_{word.field} & {mask}])",
        ]

    def unconditional(self, plan: Plan, step: Step, arguments: list[str], *, sparse: bool) -> None:
        if step.mask is None:
            self.read(step.type, f"v_{step.attribute}")
            arguments.append(f"{step.attribute}=v_{step.attribute}")
            return
        word = f"w_{step.field}"
        self.run.append(("I", word))
        unknown = ~step.mask & 0xFFFFFFFF
        if self.strict or not sparse:
            self.checks += [f"if {word} & {self.forbidden(step)}:", "    raise Bail"]
        if sparse:
            self.switches(plan, step)
        if self.strict:
            return
        if sparse:
            self.checks += [
                f"if {word} & {unknown}:",
                f"    if {word} & {_TOP_BIT}:",
                "        raise Bail",
                f"    k['{step.attribute}'] = {word} & {unknown}",
            ]
        else:
            arguments.append(f"{step.attribute}={word} & {unknown}")

    def conditional(self, steps: list[Step], arguments: list[str], *, sparse: bool) -> None:
        first = steps[0]
        test = f"w_{first.word} & {1 << first.bit}"
        values = [step for step in steps if step.type.kind is not Kind.TRUE]
        for step in steps:
            if step.type.kind is Kind.TRUE and not sparse:
                arguments.append(f"{step.attribute}=True if {test} else False")
        if not values and not sparse:
            return
        self.source.add(f"if {test}:")
        self.source.indent += 1
        for step in steps:
            target = f"k['{step.attribute}']" if sparse else f"v_{step.attribute}"
            if step.type.kind is not Kind.TRUE:
                self.read(step.type, target)
        self.flush()
        self.source.indent -= 1
        if not sparse:
            targets = " = ".join(f"v_{step.attribute}" for step in values)
            self.source.add("else:", f"    {targets} = None")
            arguments += [f"{step.attribute}=v_{step.attribute}" for step in values]

    def flush(self) -> None:
        """Emit the pending run of fixed-width fields as one `struct` call."""
        if self.run:
            self.source.add(f"p += {self.unpack()}")

    def end_of_run(self) -> str:
        """Emit the pending run, but leave `p` where it is; returns the position behind the run."""
        return f"p + {self.unpack()}" if self.run else "p"

    def unpack(self) -> int:
        """Emit what reads the pending run; returns how many bytes that is."""
        form = "".join(form for form, _ in self.run)
        targets = [target for _, target in self.run if target]
        if targets:
            name = self.source.unpacker(form)
            self.source.add(f"({', '.join(targets)},) = {name}(b, p)")
        self.source.add(*self.checks)
        self.run, self.checks = [], []
        return struct.calcsize(f"<{form}")

    def read(self, wire: WireType, target: str) -> None:
        """Read one value into `target`; fixed-width ones wait in the run."""
        kind = wire.kind
        if kind is Kind.NAT:
            self.run.append(("I", target))
            self.flush()
            self.source.add(f"if {target} > {_TOP_BIT - 1}:", "    raise Bail")
        elif kind is Kind.BOOL:
            number = self.fixed("I")
            self.source.add(f"{target} = BOOLS[{number}]")
        elif kind in FORMATS:
            self.run.append((FORMATS[kind], target))
        elif kind in (Kind.STRING, Kind.BYTES):
            self.string(kind, target)
        elif kind in (Kind.VECTOR, Kind.BARE_VECTOR):
            self.vector(wire, target)
        elif kind is Kind.BARE:
            start = self.end_of_run()
            decode = self.source.dispatch(self.owner.bare(self.tl_schema), repr(wire.name))
            self.source.add(f"{target}, p = {decode}(b, {start}, d)")
        else:
            prefix, start = "b[p : p + 4]", "p + 4"
            if self.run:
                prefix = self.source.temporary("i")
                self.run.append(("4s", prefix))
                start = self.end_of_run()
            decode = self.source.dispatch(self.owner.boxed(wire, self.tl_schema), prefix)
            self.source.add(f"{target}, p = {decode}(b, {start}, d)")

    def fixed(self, form: str) -> str:
        """Read one more fixed-width value now; returns the local that holds it."""
        number = self.source.temporary("i")
        self.run.append((form, number))
        self.flush()
        return number

    def string(self, kind: Kind, target: str) -> None:
        if self.run:
            self.run.append(("B", "n"))
            start = self.unpack()
        else:
            self.source.add("n = b[p]")
            start = 1
        decode = ".decode()" if kind is Kind.STRING else ""
        self.source.add(
            "if n < 254:",
            f"    q = p + {start} + n",
            f"    {target} = b[p + {start} : q]{decode}",
            "    p = q + 3 & -4",
        )
        if self.strict:
            self.source.add("    if b[q:p].strip(b'\\0'):", "        raise Bail")
        self.source.add(
            "else:", f"    s, p = long_bytes(b, p + {start})", f"    {target} = s{decode}"
        )

    def vector(self, wire: WireType, target: str) -> None:
        item = wire.item or WireType(Kind.OBJECT)
        if wire.kind is Kind.VECTOR:
            number = self.source.temporary("i")
            self.run.append(("I", number))
        count = self.fixed("I")
        if wire.kind is Kind.VECTOR:
            self.source.add(f"if {number} != {VECTOR_ID}:", "    raise Bail")
        least = self.least_size(item)
        self.source.add(
            f"if {count} * {least} > len(b) - p or {count} > {self.owner.limits.items}:",
            "    raise Bail",
        )
        reader = {Kind.INT: "ints", Kind.LONG: "longs", Kind.DOUBLE: "doubles"}.get(item.kind)
        if reader:
            self.source.add(
                f"{target} = read_{reader}(b, p, {count})",
                f"p += {count} * {FIXED_SIZES[item.kind]}",
            )
            return
        items, append, element = (self.source.temporary(name) for name in ("l", "a", "x"))
        self.source.add(
            f"{items} = {target} = []", f"{append} = {items}.append", f"for _ in range({count}):"
        )
        self.source.indent += 1
        self.read(item, element)
        self.flush()
        self.source.add(f"{append}({element})")
        self.source.indent -= 1

    def least_size(self, item: WireType) -> int:
        if item.kind is not Kind.BARE:
            return item.least_size
        cls = self.owner.registry.bare(item.name, self.tl_schema)
        if cls is None:
            return 0
        plan = plan_of_line(cls.tl_line)
        return sum(step.type.least_size for step in plan.steps if step.word is None)


def _is_nested(wire: WireType) -> bool:
    """Whether a value can hold records."""
    if wire.item is not None:
        return _is_nested(wire.item)
    return wire.kind in (Kind.BARE, Kind.BOXED, Kind.OBJECT, Kind.FUNCTION)


def _long_bytes(limit: int, *, strict: bool) -> Callable[[bytes, int], tuple[bytes, int]]:
    """The reader of the long string form from behind its `fe`: 3 bytes of length, data, padding."""

    def long_bytes(b: bytes, p: int) -> tuple[bytes, int]:
        length = int.from_bytes(b[p : p + 3], "little")
        stop = p + 3 + length
        if b[p - 1] != 254 or length > limit or stop > len(b):
            raise Bail
        end = stop + 3 & -4
        if strict and (length < 254 or b[stop:end].strip(b"\0")):
            raise Bail
        return b[p + 3 : stop], end

    return long_bytes
