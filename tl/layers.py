"""A layer of the Telegram API as a view: TL name and constructor id to class.

Layers share their classes: one class per constructor id, whatever layers have it. So a view is
only a set of ids, and classes are imported when they are asked for.

The service records of MTProto (`tl.mt`, with the built-in Bool, Error and Null) travel inside
every layer. `get`, `by_id` and `in` find them after the layer's own; `types`, `functions` and
iteration are the layer's own combinators only.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property, lru_cache
from importlib import import_module
from operator import attrgetter
from typing import TYPE_CHECKING

import msgspec

from tl._default import API, CODEC, MT
from tl.base import TLFunction, TLObject
from tl.errors import TLError
from tl.lang import Schema, Section, parse_combinator
from tl.lazy import uncollected
from tl.names import attribute_name, class_name, place_of, split_name

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "Layer",
    "LayerError",
    "ids_of_name",
    "layer",
    "layer_numbers",
    "newest_with",
    "oldest_named",
    "within",
]


_EVER = (0, 1 << 31)


class LayerError(TLError, LookupError):
    """A layer that we do not have, or something that a layer does not have.

    `layer` is the number asked for.
    """

    def __init__(self, reason: str, *, layer: int) -> None:
        super().__init__(reason)
        self.layer = layer

    def __str__(self) -> str:
        return self.reason


class Layer:
    """One layer. Get it with `tl.layer(n)`.

    `number` is the imported layer that this is, `requested` what was asked for; `exact` tells
    whether they agree.
    """

    def __init__(self, number: int, requested: int) -> None:
        self.number = number
        self.requested = requested
        self._by_type: dict[str, tuple[type[TLObject], ...]] = {}

    @property
    def exact(self) -> bool:
        """False when the layer asked for was not imported and the nearest below stands in."""
        return self.number == self.requested

    @cached_property
    def ids(self) -> frozenset[int]:
        """The unsigned constructor ids of this layer."""
        return frozenset(
            tl_id
            for tl_id, stretches in import_module("tl.api._layers").SEEN.items()
            if within(self.number, stretches)
        )

    @cached_property
    def _named(self) -> dict[tuple[str, str], int]:
        """Namespace and plain class name -> id."""
        ids = self.ids
        named = {}
        for tl_id, location in API.ids.items():
            if tl_id in ids:
                module, _, name = location.partition(":")
                named[_namespace(module), name.removesuffix(f"_{tl_id:x}")] = tl_id
        return named

    def get(self, tl_name: str) -> type[TLObject] | None:
        """The class that a TL name (`messages.importChatInvite`) means in this layer, or None."""
        tl_id = self._named.get((split_name(tl_name)[0], class_name(tl_name)))
        found = MT.named(tl_name) if tl_id is None else CODEC.registry.find(tl_id)
        return found if found is not None and found.tl_name == tl_name else None

    def classed(self, namespace: str, name: str) -> type[TLObject] | None:
        """The class that has a plain class name (`ImportChatInvite`) in a namespace, or None."""
        tl_id = self._named.get((namespace, name))
        return None if tl_id is None else CODEC.registry.find(tl_id)

    def class_names(self, namespace: str) -> list[str]:
        """The plain class names of a namespace, sorted; the root namespace is ""."""
        return sorted(name for home, name in self._named if home == namespace)

    @cached_property
    def namespaces(self) -> tuple[str, ...]:
        """The namespaces, sorted, without the root."""
        return tuple(sorted({namespace for namespace, _ in self._named} - {""}))

    def by_id(self, tl_id: int) -> type[TLObject] | None:
        """The class with an unsigned constructor id, or None when this layer has no such id."""
        return CODEC.registry.find(tl_id) if tl_id in self.ids else MT.find(tl_id)

    def __getitem__(self, key: str | int) -> type[TLObject]:
        """The class with a TL name or an id.

        Raises:
            LayerError: when this layer has none; it names the layers that have.
        """
        found = self.get(key) if isinstance(key, str) else self.by_id(key)
        if found is None:
            raise LayerError(self._missing(key), layer=self.requested)
        return found

    def __contains__(self, item: object) -> bool:
        """Whether a record or a record class can be sent in this layer."""
        cls = item if isinstance(item, type) else type(item)
        return issubclass(cls, TLObject) and (cls.tl_schema == "mt" or cls.tl_id in self.ids)

    def __iter__(self) -> Iterator[type[TLObject]]:
        """Every class of the layer: constructors by name, then methods by name."""
        yield from self.types
        yield from self.functions

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def types(self) -> tuple[type[TLObject], ...]:
        """All constructors, sorted by TL name. Imports every namespace of the layer."""
        return self._loaded[0]

    @property
    def functions(self) -> tuple[type[TLObject], ...]:
        """All methods, sorted by TL name. Imports every namespace of the layer."""
        return self._loaded[1]

    def schema(self) -> Schema:
        """The text of the layer: its combinators with the `true` fields that they had in it."""
        from tl.lang.history import as_of

        data = import_module("tl.api._layers")
        combinators = []
        for cls in self:
            combinator = parse_combinator(cls.tl_line)
            if issubclass(cls, TLFunction):
                combinator = msgspec.structs.replace(combinator, section=Section.FUNCTIONS)
            later = data.FLAGS.get(cls.tl_id, {})
            absent = {
                str(parameter)
                for parameter in combinator.fields
                if not within(self.number, later.get(attribute_name(parameter.name or ""), _EVER))
            }
            gone = data.GONE.get(cls.tl_id, {})
            present = {flag for flag, seen in gone.items() if within(self.number, seen)}
            combinators.append(as_of(combinator, absent, present))
        return Schema(tuple(combinators), self.number)

    @cached_property
    def _loaded(self) -> tuple[tuple[type[TLObject], ...], tuple[type[TLObject], ...]]:
        with uncollected():
            found = [CODEC.registry.find(tl_id) for tl_id in self.ids]
        classes = sorted((cls for cls in found if cls is not None), key=attrgetter("tl_name"))
        return (
            tuple(cls for cls in classes if not issubclass(cls, TLFunction)),
            tuple(cls for cls in classes if issubclass(cls, TLFunction)),
        )

    def constructors(self, tl_type: str) -> tuple[type[TLObject], ...]:
        """The constructors of an abstract type (`ChatInvite`), sorted by TL name."""
        if tl_type in self._by_type:
            return self._by_type[tl_type]
        home = _home(tl_type)
        found = []
        for tl_id in self.ids:
            if place_of(API.ids[tl_id].partition(":")[0]) == home:
                cls = CODEC.registry.find(tl_id)
                if cls is not None and cls.tl_type == tl_type and not issubclass(cls, TLFunction):
                    found.append(cls)
        result = self._by_type[tl_type] = tuple(sorted(found, key=lambda cls: cls.tl_name))
        return result

    def __repr__(self) -> str:
        note = "" if self.exact else f", nearest imported to {self.requested}"
        return f"<layer {self.number}{note}>"

    def _missing(self, key: str | int) -> str:
        shown = key if isinstance(key, str) else f"#{key:x}"
        ids = [key] if isinstance(key, int) else ids_of_name(key)
        seen = import_module("tl.api._layers").SEEN
        ranges = [
            f"{first}-{last}" if first != last else str(first)
            for first, last in sorted(
                pair
                for tl_id in ids
                for pair in zip(seen.get(tl_id, ())[::2], seen.get(tl_id, ())[1::2], strict=True)
            )
        ]
        where = f"; it was seen in {', '.join(ranges)}" if ranges else ""
        return f"layer {self.number} has no {shown}{where}"


def layer_numbers() -> tuple[int, ...]:
    """The imported layers, ascending."""
    numbers: tuple[int, ...] = import_module("tl.api._layers").LAYERS
    return numbers


def layer(number: int) -> Layer:
    """The view of one layer of the Telegram API.

    A layer between two imported ones resolves to the one below it: `tl.layer(180).number` is 177
    and `.exact` is False.

    Raises:
        LayerError: for a layer below the first or above the last imported one.
    """
    if not isinstance(number, int) or isinstance(number, bool):
        raise TypeError(f"a layer is a number, not {number!r}")
    return _layer(number)


@lru_cache(maxsize=256)
def _layer(number: int) -> Layer:
    known = layer_numbers()
    if not known[0] <= number <= known[-1]:
        raise LayerError(
            f"layer {number} is unknown; known are {known[0]} to {known[-1]}", layer=number
        )
    return Layer(known[bisect_right(known, number) - 1], number)


def newest_with(tl_id: int) -> int:
    """The newest imported layer that has an id; the newest of all for an id that none has."""
    data = import_module("tl.api._layers")
    newest: int = data.SEEN.get(tl_id, data.LAYERS)[-1]
    return newest


def oldest_named(tl_name: str) -> int:
    """The oldest imported layer that has a name of the API."""
    seen: dict[int, tuple[int, ...]] = import_module("tl.api._layers").SEEN
    return min(seen[tl_id][0] for tl_id in ids_of_name(tl_name))


def within(number: int, stretches: tuple[int, ...]) -> bool:
    """Whether a layer is in one of the stretches, given as first, last, first, last."""
    if len(stretches) == 2:
        return stretches[0] <= number <= stretches[1]
    return any(first <= number <= last for first, last in zip(*[iter(stretches)] * 2, strict=True))


def _namespace(module: str) -> str:
    first = place_of(module).partition(".")[0]
    return "" if first == "root" else first


def ids_of_name(tl_name: str) -> list[int]:
    """The ids of all definitions that a name has had."""
    return _all_named().get((split_name(tl_name)[0], class_name(tl_name)), [])


@lru_cache(maxsize=1)
def _all_named() -> dict[tuple[str, str], list[int]]:
    named: dict[tuple[str, str], list[int]] = {}
    for tl_id, location in API.ids.items():
        module, _, name = location.partition(":")
        key = _namespace(module), name.removesuffix(f"_{tl_id:x}")
        named.setdefault(key, []).append(tl_id)
    return named


@lru_cache(maxsize=1)
def _modules() -> frozenset[str]:
    return frozenset(place_of(location.partition(":")[0]) for location in API.ids.values())


@lru_cache(maxsize=4096)
def _home(tl_type: str) -> str:
    """The module, living or superseded, in which the constructors of a type are defined."""
    namespace, name = split_name(tl_type)
    if namespace:
        return namespace
    length = next((i for i, letter in enumerate(name[1:], 1) if not letter.islower()), len(name))
    module = f"root.{name[:length].lower()}"
    return module if module in _modules() else "root.other"
