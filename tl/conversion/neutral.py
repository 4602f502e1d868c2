"""Values that say as little as possible, for fields that a layer requires."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from tl.base import TLObject
from tl.codec.plan import Kind, WireType, plan_of_line
from tl.layers import Layer, oldest_named

__all__ = ["neutral", "simplest"]

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
    Kind.TRUE: False,
}
_ENDLESS = 1 << 20


def neutral(view: Layer, wire: WireType) -> Any:
    """0, "", b"", [], False, or the object that says least; None when there is no such value.

    Of an abstract type that is the constructor whose name ends in `Empty`, else the oldest, which
    most layers know; of several such the one that needs the fewest fields.
    """
    if wire.item is not None:
        return []
    if wire.kind is Kind.BOXED:
        return _neutral_object(view, wire.name)
    return _PLAIN.get(wire.kind)


def simplest(view: Layer, cls: type[TLObject]) -> TLObject:
    """A record of a class of the layer, with neutral values where it must have any."""
    return cls(
        **{
            step.attribute: neutral(view, step.type)
            for step in plan_of_line(cls.tl_line).steps
            if step.word is None and not step.is_flags
        }
    )


@lru_cache(maxsize=4096)
def _neutral_object(view: Layer, tl_type: str) -> TLObject | None:
    choices = [
        (
            not cls.tl_name.endswith("Empty"),
            oldest_named(cls.tl_name),
            _cost(view, cls, (tl_type,)),
            cls.tl_name,
            cls,
        )
        for cls in view.constructors(tl_type)
    ]
    possible = [choice for choice in choices if choice[2] < _ENDLESS]
    return simplest(view, min(possible)[-1]) if possible else None


def _cost(view: Layer, cls: type[TLObject], within: tuple[str, ...]) -> int:
    """How many fields a record needs, with those of its parts."""
    total = 0
    for step in plan_of_line(cls.tl_line).steps:
        if step.word is not None or step.is_flags:
            continue
        total += 1
        if step.type.kind is Kind.BOXED:
            name = step.type.name
            parts = [] if name in within else view.constructors(name)
            total += min((_cost(view, part, (*within, name)) for part in parts), default=_ENDLESS)
        elif step.type.item is None and step.type.kind not in _PLAIN:
            total += _ENDLESS
    return total
