"""The same value in another layer's constructors.

Conversion goes by TL names: an object becomes the constructor that has its name in the wanted
layer, a field fills the field of its name. What differs beyond that stands in
`tl.conversion.equivalents`. Objects that fit already are returned as they are, down to their
parts, so that a server can convert every answer.

Whatever cannot be said is accounted for. A field that the layer lacks is dropped; an object that
the layer lacks is dropped from its vector or optional field, or replaced by the `Empty`
constructor of its type; in any other place it is an error. Each such case is one `Loss`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from tl.base import TLObject
from tl.codec.codec import result_type
from tl.codec.plan import Kind, WireType
from tl.conversion.run import Loss, Run, Unsayable
from tl.errors import ConvertError
from tl.layers import Layer
from tl.layers import layer as layer_view

if TYPE_CHECKING:
    from tl.conversion.converter import Converter
    from tl.conversion.fit import Fit

__all__ = ["Loss", "convert"]

_ANY = WireType(Kind.OBJECT)


def convert(
    value: Any, layer: int | Layer, *, returns: Any = None, report: list[Loss] | None = None
) -> Any:
    """The same value in the constructors of `layer`; the value itself when it already is.

    `value` is a record, a method call, or the result of a call (a number, a Bool, a list). With
    `returns=` (the method as its caller sent it: a class, a call or a type expression) the value
    becomes what that method answers, so `Updates` turn into a
    `messages.chatInviteJoinResultOk` for a method that returns one, and back. Losses are appended
    to `report`.

    Raises:
        ConvertError: when the layer cannot say the value at all; `path` leads to the obstacle.
        LayerError: for an unknown layer.
    """
    number = layer.number if isinstance(layer, Layer) else layer_view(layer).number
    fits, converter = _tools(number)
    wanted = _ANY if returns is None else result_type(returns)[0]
    is_record = isinstance(value, TLObject)
    if is_record and (wanted is _ANY or wanted.name == value.tl_type) and fits(value):
        return value
    run = Run([] if report is None else report)
    try:
        return converter.soon(value, wanted, run)
    except Unsayable as obstacle:
        raise ConvertError(obstacle.reason, path=obstacle.path, layer=number) from None


@lru_cache(maxsize=256)
def _tools(number: int) -> tuple[Fit, Converter]:
    from tl.conversion.converter import Converter  # programs of one layer never need them
    from tl.conversion.fit import Fit

    view = layer_view(number)
    return Fit(view), Converter(view)
