"""The tree that an inspection gives: frozen nodes that know their bytes, and nothing about reading.

One law holds for every tree: the bytes of a node and of all nodes below it, in order, are the bytes
it stands for. Only what stands below an unpacked node (gzip, decryption) counts by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Any

import msgspec

__all__ = ["Bit", "Kind", "Node", "Problem", "Tree"]


class Kind(Enum):
    """What a node is."""

    RECORD = "record"
    """A constructor or method; its own bytes are the id, if it is boxed."""
    VECTOR = "vector"
    """A vector; its own bytes are id and count."""
    VALUE = "value"
    """A number, text, bytes or Bool."""
    FLAGS = "flags"
    """A flags word, with its bits."""
    PACKED = "packed"
    """Bytes that hold others: compressed or encrypted; what is below counts from 0 again."""
    FRAME = "frame"
    """A packet, or one of the envelopes around the values."""
    RAW = "raw"
    """Bytes that nobody could read, or that need no reading."""


class Bit(msgspec.Struct, frozen=True, kw_only=True):
    """One bit of a flags word: `fields` are the fields that it announces, empty if unknown."""

    number: int
    is_set: bool
    fields: tuple[str, ...] = ()


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """Why reading stopped: `offset` in the bytes around it, `path` in terms of TL."""

    reason: str
    offset: int
    path: str = ""
    hint: str = ""


class Node(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of the input.

    Attributes:
        kind: what sort of piece.
        label: the field's name, `[3]` for an item, empty for what stands alone.
        type: the TL type that was expected or found.
        offset: where it begins, in bytes from the start of the input or of what was unpacked.
        data: its own bytes, without those of the nodes below it.
        size: how many bytes it takes together with the nodes below it.
        value: what the bytes mean, for values; the count for vectors, the word for flags.
        name: the constructor's TL name, for records.
        id: the constructor's id, unsigned, for records.
        layers: in which layers the constructor lived.
        bits: the bits of a flags word, lowest first.
        note: what else is worth knowing: a date, an oddity.
        problem: why it could not be read to its end.
        children: what is inside, in order.
    """

    kind: Kind
    offset: int
    data: bytes
    size: int
    label: str = ""
    type: str = ""
    value: int | float | str | bytes | bool | None = None
    name: str = ""
    id: int | None = None
    layers: str = ""
    bits: tuple[Bit, ...] = ()
    note: str = ""
    problem: Problem | None = None
    children: tuple[Node, ...] = ()

    @property
    def end(self) -> int:
        """The offset behind the last byte."""
        return self.offset + self.size

    def walk(self) -> Iterator[Node]:
        """This node and all below it, outermost first."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting += reversed(node.children)

    def bytes_within(self) -> bytes:
        """All bytes that the node stands for."""
        if self.kind is Kind.PACKED:
            return self.data
        return self.data + b"".join(child.bytes_within() for child in self.children)


class Tree(msgspec.Struct, frozen=True, kw_only=True):
    """An inspection: the input, and what it was found to be."""

    data: bytes
    root: Node

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that could not be read, in order; empty for sound input."""
        return tuple(node.problem for node in self.root.walk() if node.problem is not None)

    @property
    def is_sound(self) -> bool:
        """Whether all of the input could be read."""
        return not self.problems

    def find(self, label: str) -> Node:
        """The first node with a label or constructor name.

        Raises:
            LookupError: when there is none.
        """
        for node in self.root.walk():
            if label in (node.label, node.name):
                return node
        raise LookupError(f"the tree has no {label}")

    def to_json(self) -> bytes:
        """The tree as JSON; bytes are hexadecimal text, empty fields are left out."""
        return msgspec.json.format(msgspec.json.encode(_plain(self.root)), indent=2)


def _plain(node: Node) -> dict[str, Any]:
    """The fields of a node that say something."""
    out: dict[str, Any] = {"kind": node.kind.value, "offset": node.offset, "size": node.size}
    out["bytes"] = node.data.hex()
    for name in ("label", "type", "name", "layers", "note"):
        if text := getattr(node, name):
            out[name] = text
    if node.id is not None:
        out["id"] = f"{node.id:08x}"
    if node.value is not None:
        out["value"] = _plain_value(node.value)
    if node.bits:
        out["bits"] = [
            {"bit": bit.number, "set": bit.is_set, "fields": list(bit.fields)} for bit in node.bits
        ]
    if node.problem is not None:
        out["problem"] = {
            name: value for name, value in msgspec.structs.asdict(node.problem).items() if value
        } | {"offset": node.problem.offset}
    if node.children:
        out["children"] = [_plain(child) for child in node.children]
    return out


def _plain_value(value: float | str | bytes | bool) -> Any:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, str):
        return value.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        return str(value)
    return value
