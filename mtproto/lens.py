"""The client's view through one API layer: queries go out in it, results come back as asked for."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

import tl
from mtproto.results import fit
from tl import api
from tl.api import help as help_methods
from tl.layers import layer_numbers

if TYPE_CHECKING:
    from tl import TLFunction

__all__ = ["Device", "LayerLens"]

R = TypeVar("R")
_NO_UPDATES = api.InvokeWithoutUpdates.tl_id.to_bytes(4, "little")


class Device(msgspec.Struct, frozen=True, kw_only=True):
    """What initConnection tells the server about the program; users see it in their sessions."""

    device_model: str = "Python"
    system_version: str = "1.0"
    app_version: str = "1.0"
    system_lang_code: str = "en"
    lang_code: str = "en"


class LayerLens:
    """Says things in one layer. Raises tl.LayerError for a layer that is not known."""

    def __init__(self, number: int) -> None:
        self._layer = tl.layer(number)
        self._fits = fit(self._layer.number)

    @property
    def number(self) -> int:
        """The layer spoken: the nearest imported one that is not above the one asked for."""
        return self._layer.number

    def init_prefix(
        self, *, api_id: int, device: msgspec.Struct, without_updates: bool = False
    ) -> bytes:
        """Return `invokeWithLayer(initConnection(...` up to where the inner query begins.

        `device` has initConnection's descriptive fields. `without_updates` adds
        invokeWithoutUpdates, so that the server pushes nothing to the session.
        """
        inner = help_methods.GetConfig()
        fields: dict[str, Any] = {name: getattr(device, name) for name in device.__struct_fields__}
        init: Any = self._layer["initConnection"]
        connection = init(api_id=api_id, lang_pack="", query=inner, **fields)
        whole = tl.encode(api.InvokeWithLayer(layer=self.number, query=connection))
        prefix = whole[: -len(tl.encode(inner))]
        return prefix + _NO_UPDATES if without_updates else prefix

    def outgoing(self, query: TLFunction[R]) -> TLFunction[Any]:
        """Return the query in this layer's constructors. Raises tl.ConvertError."""
        return query if self._fits(query) else tl.convert(query, self._layer.number)

    def incoming(self, value: Any, query: TLFunction[R], sent: TLFunction[Any]) -> R:
        """Return a result of `sent`, what `outgoing` made of the query, as the query's own type.

        Raises tl.ConvertError.
        """
        result: R = tl.convert(value, _newest_layer_of(type(query)), returns=query)
        return result


@lru_cache(maxsize=256)
def _newest_layer_of(cls: type[TLFunction[Any]]) -> int:
    numbers = layer_numbers()
    return next((n for n in reversed(numbers) if cls in tl.layer(n)), numbers[-1])
