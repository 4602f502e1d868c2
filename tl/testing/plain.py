"""The plainest value of a class: zeros, empty strings, nothing optional. No randomness."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from tl.base import TLObject
from tl.codec.plan import Kind, WireType, plan_of_line
from tl.testing.catalogue import Catalogue, catalogue_of

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["plainest"]

T = TypeVar("T", bound=TLObject)

_PLAIN: dict[Kind, Any] = {
    Kind.NAT: 0,
    Kind.INT: 0,
    Kind.LONG: 0,
    Kind.DOUBLE: 0.0,
    Kind.INT128: bytes(16),
    Kind.INT256: bytes(32),
    Kind.STRING: "",
    Kind.BYTES: b"",
    Kind.BOOL: False,
    Kind.TRUE: True,
}


def plainest(cls: type[T], *, present: Collection[str] = (), among: Catalogue | None = None) -> T:
    """A value of a class with nothing in it that is not required, nested as little as can be.

    Args:
        present: attributes that are given although they are optional.
        among: the classes that nested values are made of; by default all.
    """
    catalogue = catalogue_of(None, among)
    fields = {
        step.attribute: _value(step.type, cls.tl_schema, catalogue)
        for step in plan_of_line(cls.tl_line).steps
        if step.mask is None and (step.word is None or step.attribute in present)
    }
    return cls(**fields)


def _value(wire: WireType, tl_schema: str, catalogue: Catalogue) -> Any:
    if wire.kind in _PLAIN:
        return _PLAIN[wire.kind]
    if wire.item is not None:
        return []
    return plainest(catalogue.shallowest(wire, tl_schema, 1)[0], among=catalogue)
