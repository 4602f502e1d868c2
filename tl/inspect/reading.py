"""Reading bytes into a tree: the reference executor, watched at work.

What is right and wrong is said by `tl.codec.interpret` alone. This reader notes where each value
began and ended; when the executor stops, all that is still open is closed around the break.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any

import msgspec

from tl._default import CODEC
from tl.base import TLFunction, TLObject
from tl.codec import DEFAULT_LIMITS, Limits
from tl.codec.codec import result_type
from tl.codec.inflate import GZIP_PACKED_ID, inflate
from tl.codec.interpret import BOXED_KINDS, Reader
from tl.codec.plan import VECTOR_ID, Plan, Step, WireType, plan_of_line
from tl.codec.plan import Kind as Wire
from tl.errors import DecodeError, LimitExceeded, UnknownConstructor
from tl.inspect.tree import Bit, Kind, Node, Problem, Tree
from tl.layers import layer_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["inspect", "inspect_within", "moment", "moved", "sent_at"]

_ANY = WireType(Wire.OBJECT)
_RPC_RESULT = 0xF35C6D01
_RPC_ERROR = 0x2144CA19
_ENVELOPES = frozenset({_RPC_RESULT, _RPC_ERROR, GZIP_PACKED_ID, 0x73F1F8DC})
"""What may stand around a method's result on the wire."""
_RECORDS = frozenset({Wire.BOXED, Wire.BARE, Wire.OBJECT, Wire.FUNCTION})
_NESTED_GZIP = 2
_MOMENTS = ("date", "expires", "valid_since", "valid_until")
_OLDEST_MOMENT = 1_000_000_000
"""Smaller numbers in fields called dates are durations or mean "never"."""


class _Open:
    """A node that is still being read."""

    def __init__(self, kind: Kind, start: int, label: str, tl_type: str) -> None:
        self.kind = kind
        self.start = start
        self.label = label
        self.type = tl_type
        self.fields: dict[str, Any] = {}
        self.children: list[Node] = []

    def closed(self, data: bytes, end: int, problem: Problem | None = None) -> Node:
        """The node, now that it ends: its own bytes are those before its first child."""
        packed = self.kind is Kind.PACKED
        own = end if packed or not self.children else self.children[0].offset
        if self.kind is Kind.VECTOR and self.children:
            self.fields.setdefault("value", int.from_bytes(data[own - 4 : own], "little"))
        return Node(
            kind=self.kind,
            label=self.label,
            type=self.type,
            offset=self.start,
            data=data[self.start : own],
            size=end - self.start,
            children=tuple(self.children),
            problem=problem,
            **self.fields,
        )


class _Watcher(Reader):
    """A reader that leaves a tree behind. `results` tells what the result of a call is."""

    def __init__(self, data: bytes, limits: Limits, results: _Results, *, strict: bool) -> None:
        super().__init__(data, CODEC.registry, limits, strict=strict)
        self.results = results
        self.open: list[_Open] = []

    def tree(self, wire: WireType, tl_schema: str) -> Node:
        """The node of the value that should fill the whole buffer."""
        frame = _Open(Kind.FRAME, 0, "", "")
        self.open.append(frame)
        problem = None
        try:
            self.message(wire, tl_schema, 1)
        except DecodeError as error:
            problem = self.give_up(frame, self.end, error)
        except RecursionError:
            deep = LimitExceeded(
                "nesting beyond the interpreter's stack",
                limit="depth",
                allowed=self.limits.depth,
                offset=self.position,
            )
            problem = self.give_up(frame, self.end, deep)
        self.open.pop()
        if problem is None and self.position != self.end:
            left = f"{self.end - self.position} bytes are left over"
            problem = Problem(reason=left, offset=self.position)
            frame.children.append(self.raw_node(self.position, self.end, problem))
        if len(frame.children) == 1:
            return frame.children[0]
        return frame.closed(self.data, self.end)

    def give_up(self, frame: _Open, end: int, error: DecodeError) -> Problem:
        """Close everything open inside `frame` around an error; the bytes up to `end` stay raw."""
        problem = _problem(error, self.data)
        broken = self.open.pop() if self.open[-1] is not frame else None
        at = frame.start if broken is None else broken.start
        if broken is not None and (broken.children or _is_whole(broken)):
            at = broken.children[-1].end if broken.children else min(self.position, end)
            broken.children.append(self.raw_node(at, end, problem))
            self.put(broken.closed(self.data, end))
        else:
            label, tl_type = ("", "") if broken is None else (broken.label, broken.type)
            at = max(at, frame.children[-1].end if frame.children else at)
            self.put(self.raw_node(at, end, problem, label, tl_type))
        while self.open[-1] is not frame:
            inner = self.open.pop()
            self.put(inner.closed(self.data, end))
        self.position = end
        return problem

    def raw_node(
        self, start: int, end: int, problem: Problem | None, label: str = "", tl_type: str = ""
    ) -> Node:
        data = self.data[start:end]
        return Node(
            kind=Kind.RAW,
            offset=start,
            data=data,
            size=len(data),
            label=label,
            type=tl_type,
            problem=problem,
        )

    def put(self, node: Node) -> None:
        self.open[-1].children.append(node)

    @contextmanager
    def node(self, kind: Kind, tl_type: str) -> Iterator[_Open]:
        """A node around what is read in the block; left open when that fails."""
        label = self.path[-1].lstrip(".") if self.path and self.path[-1][:1] in ".[" else ""
        opened = _Open(kind, self.position, label, tl_type)
        self.open.append(opened)
        yield opened
        self.open.pop()
        self.put(opened.closed(self.data, self.position))

    def message(self, wire: WireType, tl_schema: str, depth: int) -> Any:
        packed = not self.strict and self.starts_with(GZIP_PACKED_ID)
        if packed and wire.kind in BOXED_KINDS:
            with self.node(Kind.RECORD, str(wire)):
                return super().message(wire, tl_schema, depth)
        return super().message(wire, tl_schema, depth)

    def starts_with(self, tl_id: int) -> bool:
        return self.data.startswith(tl_id.to_bytes(4, "little"), self.position)

    def value(self, wire: WireType, tl_schema: str, depth: int) -> Any:
        kind = Kind.VECTOR if wire.item else Kind.RECORD if wire.kind in _RECORDS else Kind.VALUE
        with self.node(kind, str(wire)) as opened:
            value = super().value(wire, tl_schema, depth)
            if kind is Kind.VECTOR:
                opened.fields["value"] = len(value)
            elif kind is Kind.VALUE:
                opened.fields["value"] = value
                opened.fields["note"] = self.remark(opened, value)
        return value

    def remark(self, opened: _Open, value: Any) -> str:
        """What a value hides: a moment, or a form that no encoder would choose."""
        data = self.data[opened.start : self.position]
        if opened.type in ("string", "bytes"):
            return _string_remark(data, opened.type)
        if opened.type == "int" and opened.label.endswith(_MOMENTS) and value >= _OLDEST_MOMENT:
            return moment(value)
        if opened.type == "long" and opened.label.endswith("msg_id"):
            return sent_at(value)
        return ""

    def fields(self, cls: type[TLObject], depth: int) -> TLObject:
        opened = self.open[-1]
        is_method = issubclass(cls, TLFunction)
        opened.type = f"{plan_of_line(cls.tl_line).result}"
        opened.fields |= {"name": cls.tl_name, "id": cls.tl_id, "layers": layers_of(cls)}
        if is_method:
            opened.fields["note"] = "method"
        return super().fields(cls, depth)

    def step(
        self,
        step: Step,
        tl_schema: str,
        depth: int,
        values: dict[str, Any],
        words: dict[str, int],
    ) -> None:
        opened = self.open[-1]
        name = opened.fields.get("name") if tl_schema == "mt" else None
        if step.mask is not None:
            self.flags(
                step,
                opened,
                lambda: super(_Watcher, self).step(step, tl_schema, depth, values, words),
            )
        elif name == "message" and step.field == "body":
            values["body"] = self.body(values, depth)
        elif name == "rpc_result" and step.field == "result":
            wire, schema = self.results.of(values["req_msg_id"])
            wire = _ANY if self.starts_with(_RPC_ERROR) else wire
            if self.starts_with(GZIP_PACKED_ID) and not self.strict:
                with self.node(Kind.RECORD, str(wire)):
                    self.position += 4
                    values["result"] = self.packed(wire, schema, depth + 1)
            else:
                values["result"] = self.value(wire, schema, depth + 1)
        else:
            super().step(step, tl_schema, depth, values, words)

    def flags(self, step: Step, record: _Open, read: Any) -> None:
        """A flags word with the meaning of its bits."""
        with self.node(Kind.FLAGS, "#") as opened:
            read()
            word = int.from_bytes(self.data[opened.start : self.position], "little")
            plan = _plan(record)
            groups = plan.groups(step.field)
            used = {bit for bit in range(32) if word >> bit & 1} | set(groups)
            opened.fields["value"] = word
            opened.fields["bits"] = tuple(
                Bit(
                    number=bit,
                    is_set=bool(word >> bit & 1),
                    fields=tuple(each.field for each in groups.get(bit, ())),
                )
                for bit in sorted(used)
            )
            if word & ~(step.mask or 0):
                opened.fields["note"] = "bits that no known layer names"

    def body(self, values: dict[str, Any], depth: int) -> Any:
        """The body of a message in a container: as long as it says, whatever is in it."""
        start = self.position
        size = values["bytes"]
        if not 0 <= size <= self.end - start:
            self.fail(f"a body of {size} bytes, {self.end - start} are left", start)
        outer, self.end = self.end, start + size
        frame = self.open[-1]
        before = len(self.path)
        try:
            value = self.value(_ANY, "mt", depth + 1)
            if self.position != self.end:
                self.fail(f"{self.end - self.position} bytes are left over", self.position)
        except DecodeError as error:
            value = None
            self.recover(frame, error, self.end)
            del self.path[before:]
        self.end = outer
        return value

    def recover(self, frame: _Open, error: DecodeError, end: int) -> None:
        """Let the next message go on where this one says that it ends."""
        if self.open[-1] is frame and frame.children[-1].end < end:
            problem = _problem(error, self.data)
            self.put(self.raw_node(frame.children[-1].end, end, problem))
            self.position = end
        else:
            self.give_up(frame, end, error)

    def packed(self, wire: WireType, tl_schema: str, depth: int) -> Any:
        """What a gzip_packed holds, as a tree of its own below it."""
        start = self.position
        opened = self.open[-1]
        packed = self.string()
        opened.kind = Kind.PACKED
        opened.type = "gzip_packed"
        opened.fields |= {"name": "gzip_packed", "id": GZIP_PACKED_ID}
        if self.gzip_depth >= _NESTED_GZIP:
            self.exceed("depth", "gzip_packed within gzip_packed", start)
        try:
            data = inflate(packed, self.limits.inflated)
        except DecodeError as error:
            opened.kind = Kind.RECORD
            error.offset = start
            raise
        inner = _Watcher(data, self.limits, self.results, strict=False)
        inner.gzip_depth = self.gzip_depth + 1
        opened.fields["note"] = f"{len(packed)} bytes hold {len(data)}"
        opened.children = [inner.tree(wire, tl_schema)]
        return None


class _Results:
    """What `returns=` says: one type for every result, or the call of each message id."""

    def __init__(self, returns: Any) -> None:
        self.calls: Mapping[int, Any] = returns if isinstance(returns, Mapping) else {}
        self.always = None if isinstance(returns, Mapping) else returns

    def of(self, msg_id: int) -> tuple[WireType, str]:
        returns = self.calls.get(msg_id, self.always)
        return (_ANY, "api") if returns is None else result_type(returns)

    def top(self, data: bytes) -> tuple[WireType, str]:
        """The type of the whole input: the result itself, or one of the envelopes around it."""
        enveloped = int.from_bytes(data[:4], "little") in _ENVELOPES - {GZIP_PACKED_ID}
        if self.always is None or enveloped:
            return _ANY, "api"
        return result_type(self.always)


def _plan(record: _Open) -> Plan:
    cls = CODEC.registry.find(record.fields["id"])
    assert cls is not None
    return plan_of_line(cls.tl_line)


def _is_whole(opened: _Open) -> bool:
    """Whether a node that has no children has its own bytes: an id that is known."""
    return opened.kind is Kind.PACKED or "name" in opened.fields


def _problem(error: DecodeError, data: bytes) -> Problem:
    return Problem(
        reason=error.reason, offset=error.offset, path=error.path, hint=_hint(error, data)
    )


def _hint(error: DecodeError, data: bytes) -> str:
    if isinstance(error, LimitExceeded):
        return "a limit of tl.Limits, not a rule of TL"
    if not isinstance(error, UnknownConstructor):
        return ""
    if error.id == VECTOR_ID:
        return "it does not say what is in it: name the method whose result it is"
    layers = layer_numbers()
    hint = f"not in layers {layers[0]}-{layers[-1]}"
    swapped = int.from_bytes(error.id.to_bytes(4, "little"), "big")
    cls = CODEC.registry.find(swapped)
    return hint if cls is None else f"{hint}; {cls.tl_name} with its bytes in reverse order"


def layers_of(cls: type[TLObject]) -> str:
    """The layers that had a class, as people write them."""
    if cls.tl_schema != "api":
        return "service schema"
    seen = import_module("tl.api._layers").SEEN.get(cls.tl_id, ())
    pairs = zip(seen[::2], seen[1::2], strict=True)
    texts = [str(low) if low == high else f"{low}-{high}" for low, high in pairs]
    only = len(texts) == 1 and "-" not in texts[0]
    return f"layer{'' if only else 's'} {', '.join(texts)}"


def moment(seconds: int) -> str:
    """Unix seconds as people write them."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M:%S UTC")


def sent_at(msg_id: int) -> str:
    """The moment in the upper half of a message id; empty when it holds none."""
    seconds = (msg_id & 0xFFFFFFFFFFFFFFFF) >> 32
    return moment(seconds) if seconds >= _OLDEST_MOMENT else ""


def _string_remark(data: bytes, tl_type: str) -> str:
    remarks = []
    head = 4 if data[0] == 254 else 1
    length = int.from_bytes(data[1:4], "little") if head == 4 else data[0]
    if head == 4 and length < 254:
        remarks.append("long form of a short string")
    if any(data[head + length :]):
        remarks.append("padding is not zero")
    if tl_type == "string":
        try:
            data[head : head + length].decode()
        except UnicodeDecodeError:
            remarks.append("not UTF-8")
    return ", ".join(remarks)


def inspect(
    data: bytes | bytearray | memoryview,
    returns: Any = None,
    *,
    strict: bool = False,
    limits: Limits = DEFAULT_LIMITS,
) -> Tree:
    """What bytes mean, as a tree that covers all of them.

    Messages in containers are read each by itself, and `gzip_packed` is opened. `returns` is a
    method, a call or a type expression as for `tl.decode`, and means the input or the result in
    every `rpc_result`; a mapping says it for each request's msg_id. Strict inspection also breaks
    at what is not canonical.

    Never raises DecodeError: what is wrong stands in `Tree.problems`.
    """
    raw = bytes(data)
    return Tree(data=raw, root=inspect_within(raw, returns, strict=strict, limits=limits))


def inspect_within(
    data: bytes,
    returns: Any = None,
    *,
    offset: int = 0,
    label: str = "",
    strict: bool = False,
    limits: Limits = DEFAULT_LIMITS,
) -> Node:
    """The node of a value inside something larger, where it begins at `offset`."""
    results = _Results(returns)
    watcher = _Watcher(data, limits, results, strict=strict)
    node = watcher.tree(*results.top(data))
    return msgspec.structs.replace(moved(node, offset) if offset else node, label=label)


def moved(node: Node, by: int) -> Node:
    """The same node, `by` bytes further on. What was unpacked below it stays where it is."""
    packed = node.kind is Kind.PACKED
    children = node.children if packed else tuple(moved(child, by) for child in node.children)
    problem = node.problem
    if problem is not None:
        problem = msgspec.structs.replace(problem, offset=problem.offset + by)
    return msgspec.structs.replace(
        node, offset=node.offset + by, children=children, problem=problem
    )
