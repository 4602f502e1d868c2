"""What changed between two layers of the Telegram API, and in which layer it did."""

from __future__ import annotations

from importlib import import_module

import msgspec

from tl.lang.diff import Change, SchemaDiff, diff_schemas
from tl.layers import Layer, ids_of_name, layer, layer_numbers, within

__all__ = ["diff_layers"]


def diff_layers(old: int | Layer, new: int | Layer, topic: str | None = None) -> SchemaDiff:
    """The changes from one layer to another; each says in which imported layers it came about.

    A change in a layer that was not imported shows in the next imported one.

    Raises:
        LayerError: for an unknown layer.
    """
    before = old if isinstance(old, Layer) else layer(old)
    after = new if isinstance(new, Layer) else layer(new)
    diff = diff_schemas(before.schema(), after.schema(), topic)
    between = [n for n in layer_numbers() if before.number <= n <= after.number]
    changes = tuple(
        msgspec.structs.replace(change, layers=_when(change, between)) for change in diff
    )
    return msgspec.structs.replace(diff, changes=changes)


def _when(change: Change, layers: list[int]) -> tuple[int, ...]:
    """The layers in which the definition differs from that of the layer before."""
    names = {line.partition("#")[0] for line in (change.old, change.new) if line is not None}
    ids = [tl_id for name in names for tl_id in ids_of_name(name)]
    states = [_state(ids, number) for number in layers]
    return tuple(
        number
        for number, state, previous in zip(layers[1:], states[1:], states, strict=False)
        if state != previous
    )


def _state(ids: list[int], number: int) -> list[tuple[int, str]]:
    data = import_module("tl.api._layers")
    state = []
    for tl_id in ids:
        if within(number, data.SEEN[tl_id]):
            state.append((tl_id, ""))
        for table in (data.FLAGS, data.GONE):
            fields = table.get(tl_id, {})
            state += [(tl_id, field) for field, seen in fields.items() if within(number, seen)]
    return state
